/** What is known of a voice by its name, best first. */
export const makes = ['good', 'plain', 'odd', 'joke'] as const;
export type Make = (typeof makes)[number];

/** Names that makers give to their better voices: Apple's Premium and Enhanced (优质, 高音质), Edge's Natural. */
const good = /\b(?:premium|enhanced|neural|natural|siri)\b|优质|高音质|增强|優質|高音質/i;

/**
 * macOS lists its joke voices and those of a synthesiser for screen readers (Eloquence) under each language, and before the others
 * by the alphabet. Seen in the lists that readers of other players posted; macOS 15, 2026-11.
 */
const jokes =
  /^(?:albert|bad news|bahh|bells|boing|bubbles|cellos|deranged|good news|hysterical|jester|(?:pipe )?organ|superstar|trinoids|whisper|wobble|zarvox)\b/i;
const eloquence =
  /^(?:eddy|flo|fred|grandma|grandpa|junior|kathy|princess|ralph|reed|rocko|sandy|shelley)\b/i;

/** eSpeak's variants carry a sign and the name of a person or a manner: `cmn+Annie`, `English (America)+whisper`. */
const variant = /\S\+\p{L}/u;
const espeak = /\bespeak\b/i;

export function makeOf(name: string): Make {
  if (jokes.test(name) || variant.test(name)) return 'joke';
  if (good.test(name)) return 'good';
  return eloquence.test(name) || espeak.test(name) ? 'odd' : 'plain';
}
