import { type Context } from '../rule.ts';

/** Words that no noun phrase goes on with: after them $20m or 5 km stands alone. */
const ENDS =
  /^\s(?:a|about|after|again|ago|ahead|all|an|and|apart|are|around|as|at|away|because|before|behind|below|between|but|by|can|could|deep|down|during|each|east|far|for|from|had|has|have|high|if|in|inside|into|is|it|just|later|less|long|may|more|near|north|of|off|on|only|or|out|outside|over|per|since|so|south|tall|than|that|the|then|this|thick|to|today|total|toward|under|until|up|was|were|west|when|where|which|while|who|wide|will|with|within|without|worth|would|yesterday)\b/u;

/** Whether a measure leads a noun, and is said in the singular: a $20m fund, its 5 km track. */
export function isAdjective({ text, start, end }: Context): boolean {
  const following = text.slice(end, end + 12);
  return (
    /\b(?:[Aa]n?|[Tt]he|[Aa]nother|its|their|his|her|our|this|that|new|nearly)\s$/u.test(
      text.slice(Math.max(0, start - 10), start),
    ) &&
    /^\s\p{Ll}/u.test(following) &&
    !ENDS.test(following)
  );
}
