import { photo, signature, uploadForm } from './pictures.mjs';
import { signIn } from './rest-client.mjs';
import { at } from './story-days.mjs';

let pictures = 100;
let taken = 0;

async function everybody({ accounts, account, people }) {
  const ofSchool = (each) => each.schoolCode === people.teacher.schoolCode;
  return {
    ...people,
    clerk: await account('school-clerk', ofSchool),
    supervisor: await account('supervisor'),
    town: await account('town-officer'),
    officer: await account('bureau-officer'),
    panelAdmin: accounts.find(({ role }) => role === 'panel-admin'),
  };
}

/** What the stories with literal dates are told with: people by role, a clock, children nobody tells a story about yet. */
export async function openKit({ address, accounts, account, people: some, clock, tell }) {
  const people = await everybody({ accounts, account, people: some });
  const { admin, principal } = people;
  const ok = async (answer) => {
    const { status, body } = await answer;
    if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
    return body.data;
  };
  const all = async (person, path) => {
    const rows = [];
    for (let page = 1, last = 1; page <= last; page += 1) {
      const sign = path.includes('?') ? '&' : '?';
      const { body } = await person.get(
        `${path}${sign}pagination[page]=${page}&pagination[pageSize]=100`,
      );
      rows.push(...body.data);
      last = body.meta.pagination.pageCount;
    }
    return rows;
  };

  /** Lets the clock show a time of a day in Beijing. */
  const on = (day, time = '09:00') => clock.set(at(day, time));
  const jobs = async () => ok(admin.post('/api/demo/run-jobs', {}));

  const upload = async (person, purpose = 'PHOTO') => {
    pictures += 1;
    const drawn = purpose.endsWith('SIGNATURE');
    const bytes = await (drawn ? signature() : photo(pictures));
    const form = uploadForm(bytes, drawn ? 'image/png' : 'image/jpeg', purpose);
    return (await ok(person.upload('/api/attachments', form))).documentId;
  };

  let free = null;
  /** A child in class of whom no story and no record of the demo tells anything; of the principal's school unless told otherwise. */
  const child = async (
    person = principal,
    filter = `filters[schoolCode][$eq]=${principal.schoolCode}`,
  ) => {
    if (person === principal && free?.length > 0) return free.pop();
    const [children, cases, absences] = [
      await all(
        person,
        `/api/students?${filter}&filters[schoolingState][$eq]=ENROLLED&sort=childNo`,
      ),
      await all(person, '/api/cases?fields=childNo'),
      await all(person, '/api/absences?fields=childNo&filters[state][$eq]=ABSENCE_OPEN'),
    ];
    const known = new Set([...cases, ...absences].map(({ childNo }) => childNo));
    const left = children.filter(({ childNo, classCode }) => classCode && !known.has(childNo));
    if (left.length === 0) throw new Error('没有可用于讲述的学生');
    if (person !== principal) return left[0];
    free = left;
    return free.pop();
  };

  /** A case that the kit drives: `act` holds each answer to what is promised and keeps the version. */
  const drive = (first) => {
    const kase = { now: first, id: first.documentId };
    kase.act = async (person, action, body, expected, sentence, show) => {
      const path = `/api/cases/${kase.id}/actions/${action}`;
      const answer = await tell.step(
        sentence,
        expected,
        () => person.post(path, { rev: kase.now.rev, ...body }),
        show,
      );
      if (expected === 200) kase.now = answer.data.case;
      return expected === 200 ? answer.data : answer.error;
    };
    kase.reload = async (person = admin) => {
      kase.now = await ok(person.get(`/api/cases/${kase.id}`));
      return kase.now;
    };
    kase.events = () =>
      all(admin, `/api/case-events?filters[caseDocumentId][$eq]=${kase.id}&sort=seq`);
    kase.visit = async (day, person = principal, more = {}) => {
      await on(day, '19:00');
      return kase.act(
        person,
        'record-visit',
        {
          visitedOn: day,
          time: '18:30',
          way: 'HOME',
          place: '学生家中',
          content: '入户宣讲义务教育法，家长表示再考虑。',
          participants: [{ name: '班主任', unit: '学校' }],
          outcome: 'REFUSED',
          guardianSignature: 'ABSENT',
          photos: [await upload(person)],
          ...more,
        },
        200,
        `${day} 入户劝返，照片为佐证`,
      );
    };
    kase.notice = (sentence = '校长发出限期复（入）学通知书，自收到之日起七日内', expected = 200) =>
      kase.act(
        principal,
        'issue-notice',
        {},
        expected,
        sentence,
        (body) => body.data.document.documentNumber,
      );
    /** 送达: `more` says by which way and to whom. */
    kase.serve = async (day, document, more, expected, sentence) => {
      await on(day, '17:00');
      return kase.act(
        principal,
        'record-service',
        {
          document: document.documentId,
          servedOn: day,
          receivedOn: day,
          place: '学生家中',
          servers: ['班主任', '村干部'],
          ...more,
        },
        expected,
        sentence,
        (body) => `期限至 ${body.data.deadlineOn}`,
      );
    };
    return kase;
  };

  /** A case opened by hand on a day. */
  const opened = async (
    pupil,
    day,
    reason = '班主任家访得知未到校，家长称不再上学',
    person = principal,
  ) => {
    await on(day);
    const answer = await tell.step(
      '人工登记立案',
      201,
      () =>
        person.post(
          '/api/cases',
          { data: { student: pupil.documentId, origin: 'BY_HAND', originReason: reason } },
          { 'idempotency-key': `story-${Date.now()}-${(taken += 1)}` },
        ),
      (body) => `个案 ${body.data.caseNo}`,
    );
    return drive(answer.data);
  };

  /** Opened and found out: the child has left school. */
  const verified = async (pupil, day) => {
    const kase = await opened(pupil, day);
    await kase.act(
      principal,
      'verify',
      { kind: 'DROPOUT', cause: 'WORKING', whereabouts: 'WITH_PARENTS_AWAY' },
      200,
      '核实：已辍学',
    );
    return kase;
  };

  /** Three visits on three days with evidence: the notice may go out. */
  const persuaded = async (pupil, [first, ...rest]) => {
    const kase = await verified(pupil, first);
    for (const day of [first, ...rest]) await kase.visit(day);
    return kase;
  };

  const absent = (person, pupil, day, sentence, session = 'AM') =>
    tell.step(
      sentence,
      201,
      () =>
        person.post('/api/absences', {
          data: { student: pupil.documentId, firstMissedOn: day, firstSession: session },
        }),
      (body) => `计时至 ${body.data.alertAt}`,
    );

  const caseOf = async (pupil) => {
    const [row] = (
      await admin.get(`/api/cases?filters[childNo][$eq]=${pupil.childNo}&sort=caseNo:desc`)
    ).body.data;
    return row ?? null;
  };

  /** The account of a member of staff who has none yet, opened by the district and signed in. */
  const lendAccount = async (filter, role) => {
    const staff = await all(
      admin,
      `/api/staff-members?filters[role][$eq]=${role}&filters[active][$eq]=true&${filter}`,
    );
    for (const member of staff) {
      taken += 1;
      const username = `story-${member.staffNo.toLowerCase()}-${Date.now() % 1_000_000}`;
      const { status, body } = await admin.post(
        `/api/staff-members/${member.documentId}/actions/open-account`,
        { username },
      );
      if (status !== 200 && status !== 201) continue;
      return signIn(address, { ...member, ...body.data });
    }
    throw new Error(`没有可开通账号的 ${role}`);
  };

  return {
    ...people,
    address,
    tell,
    on,
    jobs,
    ok,
    all,
    upload,
    child,
    drive,
    opened,
    verified,
    persuaded,
    absent,
    caseOf,
    lendAccount,
  };
}
