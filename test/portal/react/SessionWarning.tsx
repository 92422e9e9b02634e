// The modal dialog that warns that the session is about to end; with `?modal=1` it stands there from the start.
/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react'
import { Button, Modal, ModalContent, ModalFooter, ModalTitle, Paragraph } from 'suomifi-ui-components'
import { usePortal } from './portal-context'

/** Warns when its time comes, and leads to the page that says the session has ended. */
export function SessionWarning() {
  const { state, words, go } = usePortal()
  const [isShown, setShown] = useState(() => new URLSearchParams(location.search).has('modal'))
  const [round, setRound] = useState(0)
  const shown = useRef<HTMLButtonElement>(null)
  const times = state.session === 'open' ? state.variant.sessionTimes : undefined
  useEffect(() => {
    if (!times) return
    const warn = setTimeout(() => setShown(true), times.warnAfter * 1000)
    const end = setTimeout(() => {
      setShown(false)
      go('/react/istunto-paattynyt')
    }, times.endAfter * 1000)
    return () => {
      clearTimeout(warn)
      clearTimeout(end)
    }
  }, [times?.warnAfter, times?.endAfter, round, go])
  const stay = () => {
    setShown(false)
    setRound((before) => before + 1)
  }
  return (
    <Modal appElementId="root" visible={isShown} onEscKeyDown={stay} focusOnOpenRef={shown}>
      <ModalContent>
        <ModalTitle>{words.heading('session-ending')}</ModalTitle>
        <Paragraph>{words.text('session-warning')}</Paragraph>
      </ModalContent>
      <ModalFooter>
        <Button ref={shown} onClick={stay}>
          {words.action('continue-session')}
        </Button>
      </ModalFooter>
    </Modal>
  )
}
