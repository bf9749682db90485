import type { Instance } from './instance';

/**
 * The best placement when of all rules only demand, capacity, minimum and the seats kept for seniors count, and how
 * much worse it gets by using a cell it does not use. It is found as a flow of least cost from requests to reviewers
 * (successive shortest paths with potentials), so it is exact, and needs no solver.
 */
export interface RelaxedPlacement {
  /** By request, in order, those who are fixed included. */
  readonly placed: readonly (readonly number[])[];
  readonly filledSeats: number;
  /**
   * By open cell: no placement of as many seats that uses the cell has a total above that of `placed` less this.
   * Penalties of several cells add up.
   */
  readonly penalty: Float64Array;
}

export function relaxedPlacement(
  instance: Instance,
  open: Uint8Array,
  gains: Float64Array,
  mostSeats = Number.POSITIVE_INFINITY,
): RelaxedPlacement {
  const flow = new SeatFlow(instance, open, gains);
  let filledSeats = instance.fixedAt.reduce((sum, people) => sum + people.length, 0);
  while (filledSeats < mostSeats && flow.fillOneMore()) filledSeats += 1;
  return { placed: flow.placed(), filledSeats, penalty: flow.penalties() };
}

/**
 * Nodes: a request, the gate through which its juniors come, a reviewer, the end. Costs are what a gain falls short of
 * the largest gain; a reviewer below their minimum pays a premium that outweighs all of them.
 */
class SeatFlow {
  private readonly requests: number;
  private readonly people: number;
  private readonly end: number;
  private readonly isUsed: Uint8Array;
  private readonly seatsLeft: number[];
  private readonly juniorsLeft: number[];
  private readonly placesLeft: number[];
  private readonly owed: number[];
  private readonly seniorCells: number[][] = [];
  private readonly juniorCells: number[][] = [];
  private readonly requestsOf: Set<number>[];
  private readonly largest: number;
  private readonly premium: number;
  private readonly potential: Float64Array;
  private readonly distance: Float64Array;
  private readonly isFinal: Uint8Array;
  private readonly from: Int32Array;

  constructor(
    private readonly instance: Instance,
    private readonly open: Uint8Array,
    private readonly gains: Float64Array,
  ) {
    const { fixedAt, demand, capacity, minimum, isSenior, seniorsNeeded, isFixed } = instance;
    this.requests = demand.length;
    this.people = capacity.length;
    this.end = 2 * this.requests + this.people;
    this.isUsed = new Uint8Array(open.length);
    this.seatsLeft = demand.map((seats, request) => seats - (fixedAt[request]?.length ?? 0));
    this.juniorsLeft = demand.map((seats, request) => {
      const juniors = fixedAt[request]?.filter((person) => !isSenior[person]).length ?? 0;
      return Math.max(0, seats - seniorsNeeded - juniors);
    });
    const fixedOf = capacity.map(
      (_, person) => fixedAt.filter((_people, request) => isFixed[request * this.people + person]).length,
    );
    this.placesLeft = capacity.map((places, person) => places - (fixedOf[person] ?? 0));
    this.owed = minimum.map((least, person) => least - (fixedOf[person] ?? 0));
    this.requestsOf = capacity.map(() => new Set<number>());
    let largest = Number.NEGATIVE_INFINITY;
    let least = Number.POSITIVE_INFINITY;
    for (let request = 0; request < this.requests; request += 1) {
      const seniors: number[] = [];
      const juniors: number[] = [];
      for (let person = 0; person < this.people; person += 1) {
        const cell = request * this.people + person;
        if (open[cell] === 0 || isFixed[cell] === 1) continue;
        largest = Math.max(largest, gains[cell] as number);
        least = Math.min(least, gains[cell] as number);
        if (isSenior[person]) seniors.push(person);
        else juniors.push(person);
      }
      this.seniorCells.push(seniors);
      this.juniorCells.push(juniors);
    }
    const range = Number.isFinite(largest) ? largest - least : 0;
    const owes = this.owed.some((places) => places > 0);
    this.largest = largest;
    this.premium = owes ? (range + 1) * (this.end + 1) : 0;
    this.potential = new Float64Array(this.end + 1);
    this.potential[this.end] = -this.premium;
    this.distance = new Float64Array(this.end + 1);
    this.isFinal = new Uint8Array(this.end + 1);
    this.from = new Int32Array(this.end + 1);
  }

  /** Places one person more at the least cost, whoever has to move for it; false when nobody can be. */
  fillOneMore(): boolean {
    this.searchFromOpenSeats();
    const { distance, potential, end } = this;
    const length = distance[end] as number;
    if (length === Number.POSITIVE_INFINITY) return false;
    for (let node = 0; node <= end; node += 1) {
      potential[node] = (potential[node] as number) + Math.min(distance[node] as number, length);
    }
    this.shiftAlongPath();
    return true;
  }

  placed(): number[][] {
    return this.instance.fixedAt.map((fixed, request) => {
      const row = this.isUsed.subarray(request * this.people, (request + 1) * this.people);
      const moved = [...row.keys()].filter((person) => row[person] === 1);
      return [...fixed, ...moved].sort((a, b) => a - b);
    });
  }

  penalties(): Float64Array {
    const penalty = new Float64Array(this.open.length);
    for (let request = 0; request < this.requests; request += 1) {
      for (const [people, node] of this.waysIn(request)) {
        for (const person of people) {
          const cell = request * this.people + person;
          if (this.isUsed[cell] === 0) penalty[cell] = Math.max(0, this.reducedCost(node, person, cell));
        }
      }
    }
    return penalty;
  }

  private waysIn(request: number): [readonly number[], number][] {
    return [
      [this.seniorCells[request] ?? [], request],
      [this.juniorCells[request] ?? [], this.requests + request],
    ];
  }

  private reducedCost(node: number, person: number, cell: number): number {
    const cost = this.largest - (this.gains[cell] as number);
    return cost + (this.potential[node] as number) - (this.potential[2 * this.requests + person] as number);
  }

  /** Dijkstra's algorithm on reduced costs, from all open seats at once, until the end is reached. */
  private searchFromOpenSeats(): void {
    const { distance, isFinal, requests, end } = this;
    distance.fill(Number.POSITIVE_INFINITY);
    isFinal.fill(0);
    for (let request = 0; request < requests; request += 1) {
      if ((this.seatsLeft[request] ?? 0) > 0) this.reach(request, 0, -1);
    }
    for (;;) {
      const node = this.nearest();
      if (node === end || distance[node] === Number.POSITIVE_INFINITY) return;
      isFinal[node] = 1;
      if (node < requests) this.leaveRequest(node);
      else if (node < 2 * requests) this.leaveGate(node - requests);
      else this.leavePerson(node - 2 * requests);
    }
  }

  /** Of equally near nodes the last, so that the end goes before all others. */
  private nearest(): number {
    const { distance, isFinal, end } = this;
    let nearest = end;
    let least = Number.POSITIVE_INFINITY;
    for (let node = 0; node <= end; node += 1) {
      if (isFinal[node] === 0 && (distance[node] as number) <= least) {
        least = distance[node] as number;
        nearest = node;
      }
    }
    return nearest;
  }

  private reach(node: number, distance: number, from: number): void {
    if (this.isFinal[node] === 1 || distance >= (this.distance[node] as number)) return;
    this.distance[node] = distance;
    this.from[node] = from;
  }

  private leaveRequest(request: number): void {
    this.leaveTowards(this.seniorCells[request] ?? [], request, request);
    if ((this.juniorsLeft[request] ?? 0) > 0) this.step(request, this.requests + request);
  }

  private leaveGate(request: number): void {
    const gate = this.requests + request;
    this.leaveTowards(this.juniorCells[request] ?? [], request, gate);
    if (this.juniorCells[request]?.some((person) => this.isUsed[request * this.people + person] === 1)) {
      this.step(gate, request);
    }
  }

  private leaveTowards(people: readonly number[], request: number, node: number): void {
    const so = this.distance[node] as number;
    for (const person of people) {
      const cell = request * this.people + person;
      if (this.isUsed[cell] === 1) continue;
      this.reach(2 * this.requests + person, so + Math.max(0, this.reducedCost(node, person, cell)), node);
    }
  }

  private leavePerson(person: number): void {
    const { instance, requests, people } = this;
    const node = 2 * requests + person;
    if ((this.placesLeft[person] ?? 0) > 0) {
      this.step(node, this.end, (this.owed[person] ?? 0) > 0 ? -this.premium : 0);
    }
    for (const request of this.requestsOf[person] ?? []) {
      const back = instance.isSenior[person] ? request : requests + request;
      const reduced = -this.reducedCost(back, person, request * people + person);
      this.reach(back, (this.distance[node] as number) + Math.max(0, reduced), node);
    }
  }

  private step(from: number, to: number, cost = 0): void {
    const reduced = cost + (this.potential[from] as number) - (this.potential[to] as number);
    this.reach(to, (this.distance[from] as number) + Math.max(0, reduced), from);
  }

  private shiftAlongPath(): void {
    const { from, requests, end } = this;
    const last = (from[end] as number) - 2 * requests;
    this.placesLeft[last] = (this.placesLeft[last] ?? 0) - 1;
    this.owed[last] = (this.owed[last] ?? 0) - 1;
    let to = from[end] as number;
    for (let node = from[to] as number; node !== -1; to = node, node = from[node] as number) {
      if (to >= 2 * requests) this.toggle(node % requests, to - 2 * requests, true);
      else if (node >= 2 * requests) this.toggle(to % requests, node - 2 * requests, false);
      else if (to >= requests) this.juniorsLeft[node] = (this.juniorsLeft[node] ?? 0) - 1;
      else this.juniorsLeft[to] = (this.juniorsLeft[to] ?? 0) + 1;
    }
    this.seatsLeft[to] = (this.seatsLeft[to] ?? 0) - 1;
  }

  private toggle(request: number, person: number, isUsed: boolean): void {
    this.isUsed[request * this.people + person] = isUsed ? 1 : 0;
    if (isUsed) this.requestsOf[person]?.add(request);
    else this.requestsOf[person]?.delete(request);
  }
}
