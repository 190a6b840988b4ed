import type { Moves } from './moves.ts';

/** Which of the places that cost least an item takes: its own, the first, the last, or that nearest its links. */
export type Leaning = 'stays' | 'up' | 'down' | 'home';

/**
 * Puts each item in turn where it crosses least, all else standing still, and tells how many
 * crossings that saved [LAY-4]: sifting, after C. Matuszewski, R. Schönfeld and P. Molitor, 1999.
 * An item that leans moves along places that cost the same, so that a later one can gain.
 *
 * `reach`: how many others an item may pass.
 */
export function settle(moves: Moves, items: Int32Array, leaning: Leaning, reach: number): number {
  const { costs, arrangement } = moves;
  let saved = 0;
  for (const item of items) {
    const from = arrangement.index[item] ?? 0;
    const { first, end } = moves.weigh(item, reach);
    const wish = wishOf(moves, item, from, leaning);
    let best = from;
    let least = 0;
    let nearest = Math.abs(from - wish);
    for (let place = first; place < end; place += 1) {
      const cost = costs[place] ?? 0;
      if (cost > least) continue;
      const away = Math.abs(place - wish);
      if (cost === least && away >= nearest) continue;
      least = cost;
      nearest = away;
      best = place;
    }
    if (best === from) continue;
    saved -= least;
    moves.move(item, best);
  }
  return saved;
}

function wishOf(moves: Moves, item: number, from: number, leaning: Leaning): number {
  if (leaning === 'home') return moves.home(item);
  if (leaning === 'up') return 0;
  return leaning === 'down' ? moves.costs.length : from;
}
