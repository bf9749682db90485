/** Themes over the years, on a public page. */
export default {
  title: 'Thema’s door de jaren heen',
  lead: 'Waar leerreviews steeds weer over gaan. Eerst wat er al gepubliceerd was, daarna wat het portaal telt.',
  description: 'Welke thema’s in leerreviews in de jeugdzorg terugkomen, door de jaren heen.',
  chart: 'Leerreviews per thema',
  period: '{{from}} tot en met {{to}}',
  year: '{{from}}',
  'elsewhere-title': '{{period}}: eerder gepubliceerd',
  elsewhere:
    'In {{period}} waren er {{reviews}} leerreviews. Van {{reports}} was er nog een rapport. Daarin zochten supervisors naar thema’s. Een rapport kan over meer thema’s gaan. Dit zijn aantallen uit het jaarbericht, niet geteld door het portaal. Tel ze niet op bij de andere.',
  source: 'Bron: Stichting Learning Together, Jaarbericht 2024, hoofdstuk 2.',
  'counted-title': '{{period}}: geteld door het portaal',
  counted: 'Leerreviews met een gepubliceerde bevinding over een thema, naar het jaar van de leerreview.',
  'none-title': 'Geteld door het portaal',
  none: 'De bibliotheek is nog te klein. Een thema staat hier zodra het in minstens {{fewest}} leerreviews voorkomt.',
  'how-title': 'Zo tellen we',
  how: 'We nemen jaren samen tot elk getal over minstens {{fewest}} leerreviews gaat. Een thema dat dat niet haalt, staat er niet. Zo wijst geen getal naar een gebeurtenis. Trekken we een bevinding terug, dan veranderen de aantallen meteen.',
  reports: 'Jaarverslagen',
  theme: 'Thema',
  reviews: 'Leerreviews',
};
