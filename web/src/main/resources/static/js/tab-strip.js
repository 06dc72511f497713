/** Brings the tab that is looked at into view where the strip is wider than the window, also after the strip was swapped. */
function show() {
  const strip = document.querySelector(".tabs");
  const tab = strip?.querySelector("[aria-current]");
  if (tab) strip.scrollLeft = tab.offsetLeft - (strip.clientWidth - tab.offsetWidth) / 2;
}

show();
document.addEventListener("htmx:afterSettle", (event) => event.target.querySelector?.(".tabs") && show());
