// The switches that make the replica behave as another portal might; each is off unless asked for.

export interface Variant {
  /** A seed: every id, name and class in the pages, their style sheet and their references gets another word; what is posted is mapped back. */
  renameAttributes?: number
  /** The customer account knows the organisation: its name and Y-tunnus stand in every new application. */
  prefilledOrganisation?: { name: string; businessId: string; isReadOnly?: boolean }
  /** Characters a text may hold, by question key; also kept by the server. */
  maxLength?: Record<string, number>
  /** 'few': what only the applicant knows. 'many': also what a profile would hold. Default 'few'. */
  requiredFields?: 'few' | 'many'
  /** Old-service selects (product, rhythm, format) must be answered. */
  requiresOldService?: boolean
  /** The e-invoice operator is chosen from a list instead of typed. */
  operatorAsSelect?: boolean
  /** The page empties the purpose as soon as something is written to it. */
  rejectsPurpose?: boolean
  /** The form of the change service bears the name of the VTJ-muutosrajapinta. */
  isRenewed?: boolean
  /** Seconds after which a page warns that the session ends, and after which it ends. */
  sessionTimes?: { warnAfter: number; endAfter: number }
  /** The page rewrites what is written: the post office in capitals, the postal code and Y-tunnus without spaces. */
  masks?: boolean
  /** Sending gives no receipt until Portal.acknowledge() is called. */
  sentWithoutReceipt?: boolean
  /** A page script that listens to every event and message, keeps them in window.__heard, and makes noise of its own. */
  hostilePage?: boolean
}
