import { findArticle } from '@tingbao/library';
import { utterancesAddress } from '../../../../../src/addresses.ts';
import { answerJson } from '../../../../../src/answer.ts';
import { route } from '../../../../../src/route.ts';
import { spokenArticle } from '../../../../../src/spoken-article.ts';

export const dynamic = 'force-dynamic';

export const GET = route<'newspaper' | 'edition' | 'article'>(
  (reader, wishes, { newspaper, edition, article: id }) =>
    answerJson(reader, wishes, utterancesAddress(newspaper, edition, id), async () => {
      const found = await reader.library.edition(newspaper, edition);
      const article = found && findArticle(found.edition, id);
      return article && spokenArticle(found, article);
    }),
);
