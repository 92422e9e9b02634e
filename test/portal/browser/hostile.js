// A page script that listens to everything it can and makes noise of its own; tests read window.__heard.
;(() => {
  const heard = []
  window.__heard = heard
  const nameOf = (node) => node?.nodeName?.toLowerCase() ?? (node === window ? 'window' : '')

  const note = (event) => {
    heard.push({
      type: event.type,
      isTrusted: event.isTrusted,
      target: nameOf(event.target),
      path: event.composedPath().map(nameOf),
      ...(event.key !== undefined && { key: String(event.key) }),
      ...(event.data !== undefined && { data: typeof event.data === 'string' ? event.data : JSON.stringify(event.data) }),
      ...(event.detail !== null && typeof event.detail === 'object' && { detail: JSON.stringify(event.detail) }),
    })
  }

  const types = new Set(['focusin', 'focusout', 'compositionstart', 'compositionend', 'DOMContentLoaded', 'securitypolicyviolation'])
  for (const source of [window, document, HTMLElement.prototype]) {
    for (const name in source) if (name.startsWith('on')) types.add(name.slice(2))
  }
  types.delete('unload')
  types.delete('beforeunload')
  for (const type of types) for (const target of [window, document]) target.addEventListener(type, note, true)

  const dispatch = EventTarget.prototype.dispatchEvent
  EventTarget.prototype.dispatchEvent = function (event) {
    if (!types.has(event.type))
      note({ ...event, type: event.type, isTrusted: false, target: this, composedPath: () => [], detail: event.detail })
    return dispatch.call(this, event)
  }

  const attachShadow = Element.prototype.attachShadow
  Element.prototype.attachShadow = function (options) {
    heard.push({ type: 'attachShadow', isTrusted: false, target: nameOf(this), path: [] })
    return attachShadow.call(this, options)
  }

  // isOwn: done by the page itself, while it is parsed or while it makes its noise; neither hangs on when others come.
  window.__mutated = []
  let isOwn = true
  const noteChanges = (records) => {
    for (const record of records) {
      const nodes = [...record.addedNodes, ...record.removedNodes].map(nameOf)
      window.__mutated.push({ type: record.type, target: nameOf(record.target), attribute: record.attributeName, nodes, isOwn })
    }
  }
  const observer = new MutationObserver(noteChanges)
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  const asOwn = (change) => {
    noteChanges(observer.takeRecords())
    isOwn = true
    change()
    noteChanges(observer.takeRecords())
    isOwn = false
  }
  document.addEventListener('DOMContentLoaded', () => asOwn(() => undefined))

  // Whatever might end another script's life: events and messages that extensions and frameworks are known to listen to.
  window.__noise = () => {
    const calls = [
      'wxt:content-script-started',
      'lupaluotsi:stop',
      'extension-invalidated',
      'abort',
      'pagehide',
      'freeze',
      'visibilitychange',
      'unload',
    ]
    for (const type of calls) {
      for (const target of [window, document, document.documentElement]) {
        dispatch.call(target, new CustomEvent(type, { bubbles: true, composed: true, detail: { contentScriptName: 'overlay', type } }))
      }
    }
    for (const key of ['Escape', 'Tab', 'Enter'])
      dispatch.call(document, new KeyboardEvent('keydown', { key, bubbles: true, composed: true }))
    for (const message of [{ type: 'wxt:content-script-started', contentScriptName: 'overlay' }, { type: 'stop' }, 'stop']) {
      window.postMessage(message, '*')
    }
    asOwn(() => {
      const stray = document.createElement('p')
      document.body?.append(stray)
      stray.remove()
      document.documentElement.setAttribute('data-noise', '1')
      document.documentElement.removeAttribute('data-noise')
    })
  }
  addEventListener('load', () => window.__noise())
})()
