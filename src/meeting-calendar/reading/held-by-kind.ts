const KIND =
  /^\W*(?:(private|closed|confidential)|(public|open)) (?:(?:board|committee|council|governing body|members?[’']?|informal|extraordinary|development|training|briefing|strategy|planning|induction|networking) ){0,3}(?:meeting|session|seminar|workshop|briefing|conference|away ?day|training|webinar|event)\b/i;

/** "Private development session", "Closed workshop": who may come to a gathering, by what it is called. */
export function heldByKind(title: string): string | undefined {
  const [, shut, open] = KIND.exec(title) ?? [];
  return (shut && 'private') ?? (open && 'public');
}
