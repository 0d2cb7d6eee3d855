/** Looked for and left out, since a figure that decides was not found or is contradicted. */
export const plansNotFound =
  'Looked for and left out, because a figure that decides was not found or is contradicted: Recraft Basic (its fee), Higgsfield (changed several times in 2026), Krea (its packs), Stability and fal (how long credits live, the smallest top-up), Magnific, OpenArt, Canva and NightCafe.'
