import { takeMember, type Remaining } from './remaining.ts';

/**
 * Takes away members that are in no set which another one is not in as well; of two that are in the same sets, the larger number. Only
 * who lost sets can have come to be dominated.
 *
 * @returns whether there were any.
 */
export function takeDominated(remaining: Remaining): boolean {
  const { degrees, lost } = remaining;
  let found = false;
  for (let member = lost.indexOf(1); member >= 0; member = lost.indexOf(1, member + 1)) {
    lost[member] = 0;
    if (degrees[member] === 0 || !isDominated(remaining, member)) continue;
    takeMember(remaining, member);
    found = true;
  }
  return found;
}

/** Goes over the sets of a member for as long as some other one is in all of them. */
function isDominated(remaining: Remaining, member: number): boolean {
  const { sets, offsets, owners, sizes, degrees, marks } = remaining;
  const degree = degrees[member] as number;
  const start = remaining.tick + 1;
  let tick = remaining.tick;
  for (let row = offsets[member] as number; row < (offsets[member + 1] as number); row += 1) {
    const set = owners[row] as number;
    if (sizes[set] === 0) continue;
    tick += 1;
    let others = 0;
    for (const other of sets[set] as Uint32Array) {
      if (other === member) continue;
      const wider = degrees[other] as number;
      if (wider < degree || (wider === degree && member < other)) continue;
      if (tick > start && marks[other] !== tick - 1) continue;
      marks[other] = tick;
      others += 1;
    }
    if (others === 0) break;
    if (tick - start + 1 === degree) {
      remaining.tick = tick;
      return true;
    }
  }
  remaining.tick = tick;
  return false;
}
