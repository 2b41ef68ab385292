import { editionAddress } from '../../../src/addresses.ts';
import { answerDocument } from '../../../src/answer.ts';
import { route } from '../../../src/route.ts';
import { drawEdition } from '../../../src/screens/edition-screen.tsx';

export const dynamic = 'force-dynamic';

export const GET = route<'newspaper' | 'edition'>((reader, wishes, { newspaper, edition }) =>
  answerDocument(reader, wishes, editionAddress(newspaper, edition), () =>
    drawEdition(reader, newspaper, edition),
  ),
);
