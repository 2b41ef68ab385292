/** What commands of TeX print. Tools write figures and the signs of lists as formulas: 2 \times 4, ^{\circ}C, \blacksquare. */
export const FORMULA_SIGNS: ReadonlyMap<string, string> = new Map(
  (
    'times × div ÷ pm ± mp ∓ cdot · ldots … dots … cdots … colon : ' +
    'le ≤ leq ≤ leqslant ≤ ge ≥ geq ≥ geqslant ≥ lt < gt > ne ≠ neq ≠ approx ≈ equiv ≡ sim ~ propto ∝ infty ∞ ' +
    'to → rightarrow → leftarrow ← uparrow ↑ downarrow ↓ Rightarrow ⇒ leftrightarrow ↔ ' +
    'circ ° degree ° celsius ℃ prime ′ permil ‰ textperthousand ‰ perthousand ‰ ' +
    'yen ¥ textyen ¥ pounds £ textsterling £ euro € texteuro € S § dagger † ddagger ‡ ast * ' +
    'star ☆ bigstar ★ bullet • blacksquare ■ square □ Box □ blacktriangle ▲ triangle △ bigcirc ○ diamond ◇ Diamond ◇ blacklozenge ◆ checkmark ✓ ' +
    'sqrt √ partial ∂ angle ∠ parallel ∥ perp ⊥ sum ∑ in ∈ ell ℓ ' +
    'alpha α beta β gamma γ delta δ epsilon ε theta θ lambda λ mu μ pi π rho ρ sigma σ tau τ phi φ omega ω Delta Δ Sigma Σ Omega Ω Phi Φ'
  )
    .split(' ')
    .reduce<[string, string][]>((pairs, word, at, words) => {
      if (at % 2 === 0) pairs.push([word, words[at + 1] ?? '']);
      return pairs;
    }, []),
);

/** Commands that say how to set what follows, and print nothing themselves. */
export const FORMULA_STYLES: ReadonlySet<string> = new Set(
  (
    'mathrm mathbf mathsf mathit mathtt mathcal mathbb mathnormal text textbf textit textrm textsf rm bf it sf operatorname ' +
    'boldsymbol pmb left right big Big displaystyle textstyle scriptstyle quad qquad'
  ).split(' '),
);

const RAISED: Record<string, string> = { '+': '⁺', '-': '⁻', '−': '⁻' };
const LOWERED: Record<string, string> = { '+': '₊', '-': '₋', '−': '₋' };

/** A digit or sign as print raises it: m^2 is m². Any other character stays as it is. */
export function raised(char: string): string {
  return /\d/u.test(char) ? ('⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(char)] ?? char) : (RAISED[char] ?? char);
}

/** A digit or sign as print lowers it: CO_2 is CO₂. */
export function lowered(char: string): string {
  return /\d/u.test(char) ? ('₀₁₂₃₄₅₆₇₈₉'[Number(char)] ?? char) : (LOWERED[char] ?? char);
}

/** ① to ⑳; null for other numbers. */
export function circled(figures: string): string | null {
  const number = Number(figures);
  return number >= 1 && number <= 20 ? String.fromCharCode(0x245f + number) : null;
}
