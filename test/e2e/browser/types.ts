// The words of the two-browser driver: what tests and the demo see of a browser, a page and the panel in its closed root.

export type BrowserKind = 'chromium' | 'firefox'

/** Where the portal's host names lead: a server on 127.0.0.1, and the base64 SHA-256 of its certificate's public key. */
export type PortalAddress = { port: number; spki: string }

export type OpenOptions = {
  browser: BrowserKind
  /** Folder of a built extension; none = a browser without Lupaluotsi. */
  extension?: string
  /** The extension is not there before the first `installAgain`; `extensionPage` then opens nothing. */
  isInstalledLater?: boolean
  /** Leaves Tervetuloa standing, which opens at the first installation; otherwise it is waited for and closed. */
  keepsWelcome?: boolean
  /** A profile that stays; otherwise a temporary one, removed on close. */
  profileDir?: string
  portal: PortalAddress
  headless: boolean
  /** CSS pixels; 1280 × 900 unless given. */
  windowSize?: { width: number; height: number }
  /** More arguments for the browser's command line. */
  args?: string[]
  /** Keeps a list of what the extension asks from the network; in Chromium this keeps its worker awake. */
  recordRequests?: boolean
}

/** Exact name, white space collapsed; a RegExp where a part of it is enough. */
export type Name = string | RegExp

/** What is sought. Several matches are a failure unless `nth` (from 0) says which; `in` is a CSS selector of the part to look in. */
export type Target = ({ role: string; name?: Name } | { label: Name } | { css: string }) & { in?: string; nth?: number }

export type Within = { in?: string; nth?: number; timeout?: number }

/** CSS pixels from the viewport's upper left corner. */
export type Box = { x: number; y: number; width: number; height: number }

export type Modifiers = { shift?: boolean; ctrl?: boolean; alt?: boolean; meta?: boolean }

/** An element as the accessibility rules see it. */
export type Found = {
  role: string
  name: string
  text: string
  /** Of a control; null otherwise. */
  value: string | null
  checked: boolean | null
  expanded: boolean | null
  disabled: boolean
  focused: boolean
  box: Box
  attributes: Record<string, string>
}

export type ScreenshotOptions = { clip?: Box; full?: boolean }

export type Media = { dark?: boolean; forcedColors?: boolean; reducedMotion?: boolean }

/** One node of the browser's own accessibility tree, ignored nodes left out. */
export type TreeNode = { role: string; name: string; description: string; properties: Record<string, unknown> }

/** Our host's closed root: the one child of <html> that is a popover with a shadow root. */
export type Panel = {
  /** How many such hosts stand in the page. */
  count(): Promise<number>
  exists(): Promise<boolean>
  /** The visible text of the root. Fails when there is no panel. */
  text(): Promise<string>
  /** What stands there now; null when there is no panel or no such element. */
  find(role: string, name?: Name, within?: Within): Promise<Found | null>
  /** All matches, in document order. */
  findAll(role: string, name?: Name, within?: Within): Promise<Found[]>
  /** Waits until it is there and visible. */
  waitFor(role: string, name?: Name, within?: Within): Promise<Found>
  /** Scrolls it into view, waits until it is enabled, still and uncovered, and presses the real mouse at its centre; again when it had moved away by then. */
  click(role: string, name?: Name, within?: Within): Promise<void>
}

export type Page = {
  readonly id: string
  goto(url: string, options?: { timeout?: number }): Promise<void>
  url(): Promise<string>
  title(): Promise<string>
  /** Runs a self-contained function in the page's own world; arguments and result travel as JSON. */
  evaluate<A extends unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R>
  /** Runs a self-contained function in the driver's own world with our closed root as first argument. Fails when there is no panel. */
  inPanel<A extends unknown[], R>(run: (root: ShadowRoot, ...args: A) => R | Promise<R>, ...args: A): Promise<R>
  /** Runs a script's source in the driver's own world, whatever the page's policy says; what it leaves in globalThis is there for `inPanel`. */
  load(source: string): Promise<void>
  readonly panel: Panel
  find(target: Target): Promise<Found | null>
  findAll(target: Target): Promise<Found[]>
  /** As in the panel. */
  click(target: Target, options?: { timeout?: number }): Promise<void>
  /** Presses the real mouse at a point of the window, whatever lies there. */
  clickAt(x: number, y: number): Promise<void>
  /** Clicks the control and types with real keys after what stands in it. */
  type(target: Target, text: string, options?: { timeout?: number }): Promise<void>
  /** Empties the control with real keys. */
  clear(target: Target, options?: { timeout?: number }): Promise<void>
  focus(target: Target, options?: { timeout?: number }): Promise<void>
  /** A named key («Tab», «Enter», «ArrowDown») or one character. */
  press(key: string, modifiers?: Modifiers): Promise<void>
  /** Chooses an option by its words; as in WebDriver the page sees `input` and `change`, not mouse events. */
  choose(target: Target, label: string, options?: { timeout?: number }): Promise<void>
  setFiles(target: Target, paths: string[], options?: { timeout?: number }): Promise<void>
  /** Polls until the function (in the page's world) returns something true, or the target is there and visible. */
  waitFor<R>(what: (() => R | Promise<R>) | Target, options?: { timeout?: number }): Promise<R>
  /** PNG. */
  screenshot(file: string, options?: ScreenshotOptions): Promise<void>
  viewport(width: number, height: number, options?: { scale?: number }): Promise<void>
  /** Settings left out are off. In Firefox they concern the whole browser. */
  emulate(media: Media): Promise<void>
  /** Chromium only; Firefox throws. Sees into closed roots. */
  accessibilityTree(): Promise<TreeNode[]>
  /** Brings the tab to the front. */
  activate(): Promise<void>
  close(): Promise<void>
}

export type Browser = {
  readonly kind: BrowserKind
  /** The host of the extension's pages; '' without an extension. */
  readonly extensionId: string
  readonly profileDir: string
  /** Files the browser has saved since its first start, oldest first; waits until there are `count`. */
  downloads(count: number, options?: { timeout?: number }): Promise<string[]>
  /** A new tab; resolves when its document has loaded. */
  open(url: string, options?: { timeout?: number }): Promise<Page>
  /** A new tab with a page of the extension, for instance `popup.html`. */
  extensionPage(path: string): Promise<Page>
  /** All tabs, also those the extension opened. */
  pages(): Promise<Page[]>
  /** Waits for a tab whose address matches; a string means «begins with». */
  waitForPage(url: string | RegExp, options?: { timeout?: number }): Promise<Page>
  /** Ends the browser properly and starts it on the same profile with the extension; pages from before are gone. */
  restart(): Promise<void>
  /** Installs the extension again over itself, as an update does. */
  installAgain(): Promise<void>
  /** Ends the extension's background as the browser ends an idle one, and resolves when it is gone; the next event starts it again. */
  stopBackground(): Promise<void>
  /** Withholds or gives back the extension's access to the portal, as the person can in the browser's own settings. */
  allowPortal(allowed: boolean): Promise<void>
  /** Since the last start, with `recordRequests`. Chromium: addresses that the extension's worker, pages and scripts asked for. Firefox: `host:port` of whatever was asked besides the portal and Mozilla's hosts. */
  requests(): string[]
  close(): Promise<void>
}
