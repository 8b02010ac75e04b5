/**
 * The source of `google.script` inside the sidebar's frame: every call travels as a message and comes back as one.
 * As in Google, a value that is not plain JSON refuses the call, and handlers are set per call.
 */
export const scriptRunShim = `(() => {
  let last = 0;
  const waiting = new Map();
  const plain = (value) => {
    if (value === null || value === undefined || ['string', 'boolean'].includes(typeof value)) return true;
    if (typeof value === 'number') return Number.isFinite(value);
    if (Array.isArray(value)) return value.every(plain);
    const prototype = Object.getPrototypeOf(value);
    return typeof value === 'object' && (prototype === null || Object.getPrototypeOf(prototype) === null) && Object.values(value).every(plain);
  };
  const send = (message) => parent.postMessage({ from: 'google.script', ...message }, '*');
  const runner = (settings) => new Proxy({}, {
    get(_, name) {
      if (name === 'withSuccessHandler') return (success) => runner({ ...settings, success });
      if (name === 'withFailureHandler') return (failure) => runner({ ...settings, failure });
      if (name === 'withUserObject') return (userObject) => runner({ ...settings, userObject });
      if (typeof name !== 'string' || name.endsWith('_')) return undefined;
      return (...args) => {
        if (!args.every(plain)) throw new TypeError('Failed due to illegal value in property: ' + name);
        last += 1;
        waiting.set(last, settings);
        send({ kind: 'call', id: last, name, args: JSON.stringify(args) });
      };
    },
  });
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || !data || data.from !== 'page') return;
    const settings = waiting.get(data.id);
    waiting.delete(data.id);
    if (!settings) return;
    if (data.failed) {
      const error = new Error(data.message);
      if (settings.failure) settings.failure(error, settings.userObject);
      else console.error(error);
    } else if (settings.success) settings.success(data.result === undefined ? undefined : JSON.parse(data.result), settings.userObject);
  });
  window.google = { script: { run: runner({}), host: { close: () => send({ kind: 'close' }), editor: { focus: () => send({ kind: 'focus' }) } } } };
})();`;
