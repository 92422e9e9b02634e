// Ways through the tree by the browser's own getters: of a `form` every property may be an input of that name instead, which could lead a walk astray or round in circles.

/** Of a prototype of this world, which the page cannot change; looked up when first used, because it is the browser that brings it. */
function nativeGetter<T extends object, R>(prototypeOf: () => object, name: string): (of: T) => R {
  let getter: (() => R) | undefined
  return (of) => {
    getter ??= Object.getOwnPropertyDescriptor(prototypeOf(), name)!.get as () => R
    return getter.call(of)
  }
}

export const firstChildOf: (node: Node) => Node | null = nativeGetter(() => Node.prototype, 'firstChild')
export const nextSiblingOf: (node: Node) => Node | null = nativeGetter(() => Node.prototype, 'nextSibling')
export const parentNodeOf: (node: Node) => Node | null = nativeGetter(() => Node.prototype, 'parentNode')
export const nodeTypeOf: (node: Node) => number = nativeGetter(() => Node.prototype, 'nodeType')
export const localNameOf: (element: Element) => string = nativeGetter(() => Element.prototype, 'localName')

const ASKED_OF_FORMS = ['getAttribute', 'matches', 'contains', 'closest', 'querySelector', 'getRootNode', 'getBoundingClientRect'] as const

/** A `form` whose own inputs stand in the place of what one would ask of it. */
export function hasTakenNames(form: Element): boolean {
  return ASKED_OF_FORMS.some((name) => typeof form[name] !== 'function' || 'nodeType' in form[name])
}

/** The box of any element, a `form` too. */
export function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element)
}
