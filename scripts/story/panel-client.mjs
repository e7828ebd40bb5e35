/** The district's administrator in the admin panel: settings are edited there. */
export async function panelSignIn(address, account) {
  const send = async (path, body, token) => {
    const answer = await fetch(address + path, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(body),
    });
    return { status: answer.status, body: await answer.json(), method: 'POST', path };
  };
  const { status, body } = await send('/admin/login', {
    email: account.username,
    password: account.password,
  });
  if (status !== 200) throw new Error(`后台管理员不能登录：${status}`);
  return { post: (path, json) => send(path, json, body.data.token) };
}
