import type { EmployerFacts, PersonFacts } from '~/domain/merging/people/likely-same-person';

/** Two records with what somebody who knows them would say. All made up. */
export interface LabelledPeople {
  readonly one: PersonFacts;
  readonly other: PersonFacts;
  readonly same: boolean;
}

const desk: EmployerFacts = {
  organisationId: 'desk',
  kvk: '90000001',
  startsOn: '2020-01-01',
  endsOn: null,
};
const formerDesk: EmployerFacts = { ...desk, startsOn: '2010-01-01', endsOn: '2014-12-31' };
const ownPractice: EmployerFacts = { ...desk, organisationId: 'practice', kvk: '90000002' };
const practiceAgain: EmployerFacts = { ...ownPractice, organisationId: 'practice again' };

function record(name: string, address: string, ...employers: EmployerFacts[]): PersonFacts {
  return { name, addresses: [address], employers };
}

const pair = (same: boolean) => (one: PersonFacts, other: PersonFacts) => ({ one, other, same });
const same = pair(true);
const different = pair(false);

export const labelledPeople: readonly LabelledPeople[] = [
  // The same name, written as people write it.
  same(record('Fenna Duinhoven', 'fenna@een.example'), record('Fenna Duinhoven', 'f.d@twee.example')),
  same(record('Renée Wâldman', 'r.w@een.example'), record('Renee Waldman', 'rw@twee.example')),
  same(record('Jan van der Veldkamp', 'jan@een.example'), record('Jan vd Veldkamp', 'jv@twee.example')),
  same(record('Jan v.d. Veldkamp', 'jan@een.example'), record('Jan van der Veldkamp', 'jv@twee.example')),
  same(record("Imke van 't Eiland", 'imke@een.example'), record('Imke van ’t Eiland', 'ie@twee.example')),
  same(record('drs. Wout Terpstee', 'wout@een.example'), record('Wout Terpstee MSc', 'wt@twee.example')),
  same(record('FENNA DUINHOVEN', 'fenna@een.example'), record('fenna duinhoven', 'fd@twee.example')),
  same(record('Åse Lindehof', 'ase@een.example'), record('Ase Lindehof', 'al@twee.example')),
  same(record('Søren Molenwiek', 'soren@een.example'), record('Soren Molenwiek', 'sm@twee.example')),
  same(record('Anna M. Kreukel', 'anna@een.example'), record('Anna Kreukel', 'ak@twee.example')),
  same(record('Anna Maria Kreukel', 'anna@een.example'), record('Anna M. Kreukel', 'ak@twee.example')),
  same(record('Lotte  de Boomgaarde', 'lotte@een.example'), record('Lotte Boomgaarde', 'lb@twee.example')),
  // In another order.
  same(record('Duinhoven, Fenna', 'fenna@een.example'), record('Fenna Duinhoven', 'fd@twee.example')),
  same(record('Veldkamp, Jan van der', 'jan@een.example'), record('Jan van der Veldkamp', 'jv@twee.example')),
  same(record('Duinhoven Fenna', 'fenna@een.example'), record('Fenna Duinhoven', 'fd@twee.example')),
  same(record('Terpstee Wout', 'wout@een.example'), record('Wout Terpstee', 'wt@twee.example')),
  // Born and married.
  same(record('Anna Kreukel-Smitshoek', 'anna@een.example'), record('Anna Kreukel', 'ak@twee.example')),
  same(record('Anna Kreukel-Smitshoek', 'anna@een.example'), record('Anna Smitshoek', 'as@twee.example')),
  same(record('Anna Kreukel - Smitshoek', 'anna@een.example'), record('Anna Smitshoek', 'as@twee.example')),
  same(record('Ilse van Dam-de Boom', 'ilse@een.example'), record('Ilse de Boom', 'ib@twee.example')),
  same(
    record('Anna Kreukel', 'anna.kreukel@een.example'),
    record('Anna Smitshoek', 'anna.kreukel@twee.example'),
  ),
  same(record('Anna Smitshoek', 'anna.kreukel@een.example'), record('Anna Kreukel', 'info@twee.example')),
  same(record('Ilse Dam', 'ilse.van.den.boom@een.example'), record('Ilse van den Boom', 'ib@twee.example')),
  // One typing error in a name long enough to know it by.
  same(record('Fenna Duinhoven', 'fenna@een.example'), record('Fenna Duinhovem', 'fd@twee.example')),
  same(record('Fenna Duinhoven', 'fenna@een.example'), record('Fena Duinhoven', 'fd@twee.example')),
  same(record('Wilhelmina Terpstee', 'wil@een.example'), record('Wilhelmina Terpsete', 'wt@twee.example')),
  same(record('Marijke Smitshoek', 'marijke@een.example'), record('Marieke Smitshoek', 'ms@twee.example')),
  same(record('Jan Kreukel', 'jan.kreukel@een.example'), record('Jan Kreukl', 'jan.kreukel@twee.example')),
  same(record('Jan Kreukel', 'jk@een.example', desk), record('Jan Kreukl', 'jan@twee.example', desk)),
  // Initials, with something beside them.
  same(record('F. Duinhoven', 'fenna.duinhoven@een.example'), record('Fenna Duinhoven', 'fd@twee.example')),
  same(
    record('F. Duinhoven', 'f.duinhoven@een.example'),
    record('Fenna Duinhoven', 'f.duinhoven@twee.example'),
  ),
  same(record('F. Duinhoven', 'fd@een.example', desk), record('Fenna Duinhoven', 'fenna@twee.example', desk)),
  same(
    record('J.A. van der Veldkamp', 'j@een.example', desk),
    record('Jan van der Veldkamp', 'jv@b.example', desk),
  ),
  same(
    record('W. Terpstee', 'w@een.example', ownPractice),
    record('Wout Terpstee', 'wt@b.example', practiceAgain),
  ),
  same(record('Duinhoven, F.', 'fenna.duinhoven@een.example'), record('Fenna Duinhoven', 'fd@b.example')),
  // A name with particles that were lost, and an address that stayed.
  same(
    record('Pim Boomgaarde', 'pim.boomgaarde@een.example'),
    record('Pim de Boomgaarde', 'pb@twee.example'),
  ),
  same(record('Noor el Amraoui', 'noor@een.example'), record('Noor Amraoui', 'na@twee.example')),
  // Only somebody who knows them sees it: a call name beside a given name.
  same(record('Wim Terpstee', 'wim@een.example'), record('Willem Terpstee', 'terpstee@twee.example')),
  same(record('F. Duinhoven', 'fd@een.example'), record('Fenna Duinhoven', 'fenna@twee.example')),

  // Not the same, however alike.
  different(record('Jan Kreukel', 'jan@een.example'), record('Piet Kreukel', 'piet@een.example')),
  different(record('Jan Kreukel', 'jan@een.example', desk), record('Piet Kreukel', 'piet@een.example', desk)),
  different(record('J. Kreukel', 'jk@een.example'), record('Piet Kreukel', 'pk@een.example')),
  different(
    record('J. Kreukel', 'jkreukel@een.example'),
    record('Jan Kreukel', 'jan@een.example', formerDesk),
  ),
  different(record('Anna Smit', 'a@een.example'), record('Anne Smit', 'b@een.example')),
  different(record('Jan Bakker', 'jan@een.example'), record('Jan Bakkers', 'jb@twee.example')),
  different(record('Jan Bakker', 'jan@een.example'), record('Jan Dekker', 'jd@twee.example')),
  different(record('Lotte Visser', 'l@een.example'), record('Lotte Visman', 'lv@twee.example')),
  different(record('Noor Berg', 'noor@een.example'), record('Noor Bergman', 'nb@twee.example')),
  different(record('Noor Berg', 'info@een.example'), record('Sam Dijk', 'info@twee.example')),
  different(record('Noor Berg', 'secretariaat@een.example'), record('Sam Dijk', 'secretariaat@twee.example')),
  different(record('Noor Berg', 'directie@een.example'), record('Noor Dijk', 'directie@twee.example')),
  different(record('Noor Berg', 'noorb@een.example', desk), record('Noor Dijk', 'noord@een.example', desk)),
  different(record('Noor Berg', 'n@een.example', desk), record('Sam Dijk', 's@een.example', desk)),
  different(record('Fenna Duinhoven', 'f@een.example'), record('Wout Duinhoven', 'w@een.example')),
  different(record('Fenna Duinhoven', 'f@een.example'), record('Fenna Terpstee', 'f@twee.example')),
  different(record('Berg Noor', 'bn@een.example'), record('Noor van Dijk', 'nd@een.example')),
  different(record('Anna Kreukel-Smitshoek', 'a@een.example'), record('Petra Smitshoek', 'p@een.example')),
  different(record('Anna Kreukel-Smitshoek', 'a@een.example'), record('Joost Kreukel', 'j@een.example')),
  different(record('A. Smit', 'a@een.example'), record('Anna Bakker', 'b@twee.example')),
  different(
    record('W. Terpstee', 'w@een.example', formerDesk),
    record('Wout Terpstee', 'wt@b.example', desk),
  ),
  different(record('Sam Dijk', 'samdijk@een.example'), record('Sam Dijkstra', 'sam.d@twee.example')),
  different(record('Bo Maas', 'bo@een.example'), record('Bo Maes', 'bm@twee.example')),
  different(record('Kim Vos', 'kim@een.example'), record('Tim Vos', 'tim@een.example')),
  different(record('Marit Hoekman', 'marit@een.example'), record('Marte Hoekstra', 'mh@een.example')),
  different(record('Els van Dam', 'els.van.dam@een.example'), record('Els de Boom', 'els@twee.example')),
  different(record('Jan', 'jan@een.example'), record('Jan Kreukel', 'jk@twee.example')),
  // Two people who happen to have one name: only a person can tell.
  different(record('Jan de Vries', 'j.devries@een.example'), record('Jan de Vries', 'jan@twee.example')),
];
