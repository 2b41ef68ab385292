import { libraryAddress } from '../src/addresses.ts';
import { answerDocument } from '../src/answer.ts';
import { route } from '../src/route.ts';
import { drawLibrary } from '../src/screens/library-screen.tsx';

export const dynamic = 'force-dynamic';

export const GET = route((reader, wishes) =>
  answerDocument(reader, wishes, libraryAddress, () => drawLibrary(reader)),
);
