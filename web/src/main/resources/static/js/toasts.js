/** Takes a toast away when its time is over, unless somebody is on it, and at a click; one with an undo or a link stays longer. */
const TEN_SECONDS = 10_000;
const FIVE_SECONDS = 5_000;

function fade(toast) {
  setTimeout(() => {
    if (toast.matches(":hover") || toast.contains(document.activeElement)) {
      fade(toast);
    } else {
      toast.remove();
    }
  }, toast.matches("form, :has(a)") ? TEN_SECONDS : FIVE_SECONDS);
}

const shelf = document.getElementById("toasts");
if (shelf) {
  shelf.querySelectorAll(".toast").forEach(fade);
  shelf.addEventListener("click", (event) => event.target.closest("p.toast")?.remove());
  new MutationObserver((changes) => changes.forEach((change) => change.addedNodes.forEach((node) => node.classList?.contains("toast") && fade(node)))).observe(shelf, { childList: true });
}
