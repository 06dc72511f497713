/** Chooses the browser's time zone in the list that it wraps, if nobody chose another. */
class ZoneGuess extends HTMLElement {
  connectedCallback() {
    const select = this.querySelector("select");
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const untouched = select && !select.closest("form")?.querySelector("[name=version]") && !select.hasAttribute("aria-invalid");
    if (untouched && [...select.options].some((option) => option.value === zone)) {
      select.value = zone;
    }
  }
}
customElements.define("zone-guess", ZoneGuess);
