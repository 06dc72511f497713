/** Takes a toast away when its ten seconds are over, unless somebody is on it. */
const TEN_SECONDS = 10_000;

function fade(toast) {
  setTimeout(() => {
    if (toast.matches(":hover") || toast.contains(document.activeElement)) {
      fade(toast);
    } else {
      toast.remove();
    }
  }, TEN_SECONDS);
}

const shelf = document.getElementById("toasts");
if (shelf) {
  shelf.querySelectorAll(".toast").forEach(fade);
  new MutationObserver((changes) => changes.forEach((change) => change.addedNodes.forEach((node) => node.classList?.contains("toast") && fade(node)))).observe(shelf, { childList: true });
}
