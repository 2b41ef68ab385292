import { queueAddress } from '../../../../src/addresses.ts';
import { answerJson } from '../../../../src/answer.ts';
import { queueOf } from '../../../../src/listen-queue.ts';
import { route } from '../../../../src/route.ts';

export const dynamic = 'force-dynamic';

export const GET = route<'newspaper' | 'edition'>((reader, wishes, { newspaper, edition }) =>
  answerJson(reader, wishes, queueAddress(newspaper, edition), async () => {
    const found = await reader.library.edition(newspaper, edition);
    return found && queueOf(found);
  }),
);
