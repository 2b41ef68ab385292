import type { Messages } from '../messages/messages.ts';

interface Props {
  /** The operator's address; null where none is set, and then words say whom to ask. */
  mail: string | null;
  title: string;
  edition: string;
  address: string;
  m: Messages;
}

/** 报告错误: a letter with the article's address already in it. */
export function Report({ mail, title, edition, address, m }: Props) {
  if (!mail) return <p className="report">{m.reportNobody}</p>;
  const subject = encodeURIComponent(m.reportSubject(title));
  const body = encodeURIComponent(m.reportBody(title, edition, address).replaceAll('\n', '\r\n')); // RFC 6068, 5
  return (
    <p className="report">
      <a href={`mailto:${encodeURIComponent(mail).replace('%40', '@')}?subject=${subject}&body=${body}`}>
        {m.report}
      </a>
    </p>
  );
}
