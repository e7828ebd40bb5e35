/** A person at the REST API: signs in once, then asks and acts; answers status and body, never throws on a refusal. */
export async function signIn(address, account) {
  const { body, status } = await call(address, 'POST', '/api/auth/local', {
    json: { identifier: account.username, password: account.password },
  });
  if (status !== 200)
    throw new Error(`${account.roleLabel} 不能登录：${body?.error?.message ?? status}`);
  const token = body.jwt;
  return {
    ...account,
    get: (path) => call(address, 'GET', path, { token }),
    post: (path, json, headers) => call(address, 'POST', path, { token, json, headers }),
    put: (path, json) => call(address, 'PUT', path, { token, json }),
    upload: (path, form) => call(address, 'POST', path, { token, form }),
    download: (path) => download(address, 'GET', path, { token }),
    fetchBytes: (path, json) => download(address, 'POST', path, { token, json }),
  };
}

/** Somebody without an account. */
export const stranger = (address) => ({
  post: (path, json) => call(address, 'POST', path, { json }),
});

function send(address, method, path, { token, json, form, headers } = {}) {
  return fetch(address + path, {
    method,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(json !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    body: json === undefined ? form : JSON.stringify(json),
  });
}

async function download(address, method, path, request) {
  const answer = await send(address, method, path, request);
  return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) };
}

async function call(address, method, path, request) {
  const answer = await send(address, method, path, request);
  const text = await answer.text();
  return { status: answer.status, body: text === '' ? null : JSON.parse(text), method, path };
}
