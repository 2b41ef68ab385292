import { answerMissing } from '../../src/answer.ts';
import { route } from '../../src/route.ts';

export const dynamic = 'force-dynamic';

/** Every address that no other route knows. */
export const GET = route((reader, wishes, _params, address) => answerMissing(reader, wishes, address));
