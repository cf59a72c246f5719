import { sha256 } from '../../files/sha256.ts';

/** Answers that took long, by what they follow from: those asked for last are kept. */
export interface BoundedAnswers<Answer> {
  of(key: unknown, make: () => Promise<Answer>): Promise<Answer>;
}

/** @param most how many. */
export function boundedAnswers<Answer>(most: number): BoundedAnswers<Answer> {
  const known = new Map<string, Answer>();
  return {
    async of(key, make) {
      const digest = sha256(JSON.stringify(key));
      const earlier = known.get(digest);
      const answer = earlier ?? (await make());
      known.delete(digest);
      known.set(digest, answer);
      const [oldest] = known.keys();
      if (known.size > most && oldest !== undefined) known.delete(oldest);
      return answer;
    },
  };
}
