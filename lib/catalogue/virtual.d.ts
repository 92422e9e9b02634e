declare module 'virtual:catalogue/fi' {
  const catalogue: import('../model/catalogue').Catalogue
  export default catalogue
}
declare module 'virtual:catalogue/sv' {
  const catalogue: import('../model/catalogue').Catalogue
  export default catalogue
}
declare module 'virtual:catalogue/en' {
  const catalogue: import('../model/catalogue').Catalogue
  export default catalogue
}
declare module 'virtual:catalogue/roles' {
  const roles: Record<import('../model/words/ids').Language, import('../model/role').Role[]>
  export default roles
}
declare module 'virtual:catalogue/texts' {
  const texts: import('../model/catalogue').TextCatalogue
  export default texts
}
declare module 'virtual:catalogue/wordings' {
  const wordings: string[]
  export default wordings
}
declare module 'virtual:catalogue/profile' {
  const catalogues: Record<import('../model/words/ids').Language, import('../model/catalogue').Catalogue>
  export default catalogues
}
