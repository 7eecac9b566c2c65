/**
 * What every page does with its search boxes: leads to the search page with what is searched for behind `#`, which no browser sends.
 * Without scripts the box leads to the search page with nothing, which says why. It stands in the page, since a file would have to be
 * loaded before anybody could search.
 */
export const searchBoxScript =
  'addEventListener("submit",e=>{const f=e.target;f.matches("[data-search-box]")&&(e.preventDefault(),' +
  'location.assign(f.action+"#"+new URLSearchParams({q:f.querySelector("input").value.trim()})))})'
