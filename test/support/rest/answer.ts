/** One field's refusal. */
export type FieldError = { path: string[]; message: string; name: string; code: string };

/** A record as the tests read it; which of these it has depends on its type. */
export type Shown = {
  documentId: string;
  rev: number;
  state: string;
  name: string;
  childNo: string;
  caseNo: string;
  code: string;
  key: string;
  action: string;
  seq: number;
  schoolCode: string | null;
  classCode: string | null;
  townCode: string | null;
  residenceTownCode: string | null;
  staffNo: string;
  idMask: string | null;
  phoneMask: string | null;
  mark: string;
  caseDocumentId: string | null;
  contentHash: string;
  documentNumber: string;
  number: number;
  renderState: string;
  issuerCode: string;
  kind: string;
  alertAt: string;
  caseAt: string;
  alertedAt: string | null;
  deadlineOn: string | null;
  sha256: string;
  round: number;
  studentName: string;
};

/** The `data` of an answer: a record, or the parts of a step, or a profile. */
export type Data = Shown & {
  case: Shown;
  event: Shown;
  document: Shown;
  visit: Shown;
  service: Shown;
  opened: Shown[];
  ended: Shown[];
  excused: Shown[];
  children: Shown[];
  classes: Shown[];
  groups: { code: string; items: { documentId: string; title: string }[] }[];
  role: string;
  today: string;
  idNumber: string | null;
  guardians: { phone: string | null; idNumber: string | null }[];
  lines: { case: string }[];
  total: number;
  token: string;
  accessToken: string;
  voidedOn: string | null;
};

export type Refusal = {
  status: number;
  name: string;
  message: string;
  details: { code: string; errors: FieldError[]; current?: { rev?: number; state?: string } };
};

/** An answer of the server, taken apart; parts it does not have are absent at run time. */
export type Answer = {
  request: string;
  status: number;
  text: string;
  data: Data;
  /** `data` of a list */
  list: Shown[];
  total: number;
  warnings: FieldError[];
  error: Refusal;
  jwt: string;
  headers: Headers;
};

type Body = {
  data?: unknown;
  error?: unknown;
  jwt?: string;
  meta?: { pagination?: { total: number }; warnings?: unknown };
};

function parsed(text: string, type: string): Body {
  return type.includes('json') && text !== '' ? (JSON.parse(text) as Body) : {};
}

/** Reads an answer of `fetch`. */
export async function readAnswer(request: string, answer: Response): Promise<Answer> {
  const text = await answer.text();
  const body = parsed(text, answer.headers.get('content-type') ?? '');
  return {
    request,
    status: answer.status,
    text,
    data: body.data as Data,
    list: body.data as Shown[],
    total: body.meta?.pagination?.total ?? Number.NaN,
    warnings: (body.meta?.warnings ?? []) as FieldError[],
    error: body.error as Refusal,
    jwt: body.jwt ?? '',
    headers: answer.headers,
  };
}
