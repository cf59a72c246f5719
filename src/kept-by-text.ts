// More than a bundle has paths or most repositories lock versions, and little enough to hold.
const most = 5000;

/** A function that keeps what it made of each text. All is forgotten when there are too many. */
export function keptByText<Made>(make: (text: string) => Made): (text: string) => Made {
  const kept = new Map<string, { readonly made: Made }>();
  return (text) => {
    const known = kept.get(text);
    if (known) return known.made;
    if (kept.size === most) kept.clear();
    const made = make(text);
    kept.set(text, { made });
    return made;
  };
}
