import { newspaperAddress } from '../../src/addresses.ts';
import { answerDocument } from '../../src/answer.ts';
import { route } from '../../src/route.ts';
import { drawNewspaper } from '../../src/screens/newspaper-screen.tsx';

export const dynamic = 'force-dynamic';

export const GET = route<'newspaper'>((reader, wishes, { newspaper }) =>
  answerDocument(reader, wishes, newspaperAddress(newspaper), () => drawNewspaper(reader, newspaper)),
);
