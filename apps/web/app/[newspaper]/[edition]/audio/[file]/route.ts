import { soundAddress } from '../../../../../src/addresses.ts';
import { answerSound } from '../../../../../src/answer-sound.ts';
import { route } from '../../../../../src/route.ts';

export const dynamic = 'force-dynamic';

export const GET = route<'newspaper' | 'edition' | 'file'>((reader, wishes, { newspaper, edition, file }) =>
  answerSound(reader, wishes, soundAddress(newspaper, edition, file), () =>
    reader.library.sound(newspaper, edition, file),
  ),
);
