// The portal's own page script: postback, questions that hang on others, tabs, accordions, lookups and dates.
;(() => {
  const dirty = new Set()
  window.setIsDirty = (id) => dirty.add(id)

  window.doPostBack = (button) => {
    button.form.querySelector('input[data-event-target]').value = button.id
    button.form.requestSubmit()
  }

  const answerTo = (name) => {
    const controls = [...document.getElementsByName(name)]
    const chosen = controls.find((control) => control.checked)
    if (chosen) return chosen.value
    return controls.some((control) => control.type === 'radio' || control.type === 'checkbox') ? '' : (controls[0]?.value ?? '')
  }

  const showAsked = () => {
    for (const row of document.querySelectorAll('tr[data-when]')) {
      if (document.getElementsByName(row.dataset.when).length > 0) row.hidden = answerTo(row.dataset.when) !== row.dataset.is
    }
  }

  const finnish = (date) => `${date.getDate()}.${date.getMonth() + 1}.${date.getFullYear()}`
  const masks = { capitals: (text) => text.toUpperCase(), 'no-spaces': (text) => text.replace(/\s/g, '') }

  const showTab = (tab) => {
    for (const other of tab.parentElement.querySelectorAll('[data-tab]')) {
      other.setAttribute('aria-selected', String(other === tab))
      document.getElementById(other.getAttribute('aria-controls')).hidden = other !== tab
    }
  }

  const fold = (button) => {
    const isOpen = button.getAttribute('aria-expanded') === 'true'
    button.setAttribute('aria-expanded', String(!isOpen))
    document.getElementById(button.getAttribute('aria-controls')).hidden = isOpen
  }

  const pick = (button) => {
    const group = button.closest('dialog').parentElement
    group.querySelector('[data-lookup-text]').value = button.textContent
    group.querySelector('[data-lookup-value]').value = button.dataset.lookupPick
    button.closest('dialog').close()
  }

  document.addEventListener('click', (event) => {
    const button = event.target.closest?.('button')
    if (!button) return
    if ('tab' in button.dataset) showTab(button)
    if ('accordion' in button.dataset) fold(button)
    if ('lookupOpen' in button.dataset) button.closest('div').querySelector('dialog').showModal()
    if ('lookupPick' in button.dataset) pick(button)
    if ('lookupClose' in button.dataset) button.closest('dialog').close()
    if ('dateToday' in button.dataset) {
      const box = button.closest('div').querySelector('[data-date]')
      box.value = finnish(new Date())
      box.dispatchEvent(new Event('change', { bubbles: true }))
    }
  })

  document.addEventListener('change', (event) => {
    showAsked()
    const { target } = event
    if (masks[target.dataset.mask]) target.value = masks[target.dataset.mask](target.value)
    if ('date' in target.dataset) {
      const [day, month, year] = target.value.split('.')
      const twin = target.closest('td').querySelector('[data-date-twin]')
      twin.value = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T00:00:00.0000000Z` : ''
    }
  })

  document.addEventListener('input', ({ target }) => {
    if ('refuses' in target.dataset) target.value = target.defaultValue
  })

  const dialog = document.querySelector('dialog[data-warn-after]')
  const watchSession = () => {
    const { warnAfter, endAfter } = dialog.dataset
    const end = setTimeout(() => location.assign('/istunto-paattynyt'), Number(endAfter) * 1000)
    const warn = setTimeout(() => dialog.open || dialog.showModal(), Number(warnAfter) * 1000)
    const renew = () => {
      clearTimeout(end)
      clearTimeout(warn)
      watchSession()
    }
    dialog.addEventListener('close', renew, { once: true })
  }

  showAsked()
  document.querySelector('dialog[data-modal]')?.showModal()
  if (dialog) watchSession()
})()
