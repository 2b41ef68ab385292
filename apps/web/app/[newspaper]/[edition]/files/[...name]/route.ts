import { fileAddress } from '../../../../../src/addresses.ts';
import { answerPicture } from '../../../../../src/answer.ts';
import { route } from '../../../../../src/route.ts';

export const dynamic = 'force-dynamic';

export const GET = route<'newspaper' | 'edition', 'name'>((reader, wishes, { newspaper, edition, name }) => {
  const file = name.map(decodeURIComponent).join('/');
  return answerPicture(reader, wishes, fileAddress(newspaper, edition, file), () =>
    reader.library.picture(newspaper, edition, file),
  );
});
