import { settingsAddress } from '../../src/addresses.ts';
import { answerDocument } from '../../src/answer.ts';
import { route } from '../../src/route.ts';
import { drawSettings } from '../../src/screens/settings-screen.tsx';

export const dynamic = 'force-dynamic';

export const GET = route((reader, wishes) =>
  answerDocument(reader, wishes, settingsAddress('zh-Hans'), async () => drawSettings(reader, false)),
);
