/** What the name of a rendered file says: `40-0007-update-pause.k8s.yaml`. */
export function stageOf(file: string): { stage: string; change?: string } {
  const match = /(?:^|\/)[0-9]+-(?:([0-9]{4}-[a-z]+)-)?([a-z]+)\.k8s\.yaml$/.exec(file);
  return { stage: match?.[2] ?? '', ...(match?.[1] === undefined ? {} : { change: match[1] }) };
}
