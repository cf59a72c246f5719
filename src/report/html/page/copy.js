/** Puts buttons beside code when it comes into sight: there can be very many. */
export function startCopying() {
  document.addEventListener('toggle', ({ target }) => target.open && addButtons(target), true);
  addButtons(document);
}

function addButtons(within) {
  for (const caption of within.querySelectorAll('figure > figcaption')) {
    if (caption.closest('details:not([open])') || caption.querySelector('button')) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Copy';
    button.setAttribute('aria-label', `Copy ${caption.textContent}`);
    const code = caption.parentElement.querySelector('pre');
    button.addEventListener('click', () => {
      copy(code).then(
        (done) => (button.textContent = done),
        () => (button.textContent = 'Not copied'),
      );
    });
    caption.append(button);
  }
}

async function copy(code) {
  try {
    await navigator.clipboard.writeText(code.textContent);
    return 'Copied';
  } catch {
    // Where the clipboard is not given, the text is chosen, to be copied by hand.
    getSelection().selectAllChildren(code);
    return 'Selected';
  }
}
