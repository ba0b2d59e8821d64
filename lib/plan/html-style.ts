/** The style of the plan's page: light and dark by the reader's setting, from a wide screen down to a phone. */
export const PLAN_STYLE = `
:root { --page: #f6f7f9; --card: #fff; --text: #1b2330; --soft: #5a6576; --line: #dde2ea; --code: #eef1f6;
  --good: #14703c; --good-bg: #e2f4e8; --warn: #8a5300; --warn-bg: #fdf0d5; --bad: #b3261e; --bad-bg: #fde7e5; --step: #7b8bb0; --pods: #d98314; }
@media (prefers-color-scheme: dark) {
  :root { --page: #12151b; --card: #1b2029; --text: #e6eaf2; --soft: #9aa6ba; --line: #323a48; --code: #272e3b;
    --good: #6fd196; --good-bg: #16351f; --warn: #f0b653; --warn-bg: #3b2c0f; --bad: #ff9a91; --bad-bg: #45191a; --step: #6f81ad; --pods: #e59a3c; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 1080px; margin: 0 auto; padding: 20px 16px 48px; }
header h1 { font-size: 1.35rem; line-height: 1.3; margin: 4px 0 8px; }
.sides { color: var(--soft); margin: 0; }
section { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 14px 18px; margin-top: 16px; }
h2 { font-size: 1.1rem; margin: 0 0 8px; overflow-wrap: anywhere; }
h3 { font-size: .95rem; margin: 18px 0 6px; }
p { margin: 6px 0; }
code { font: .88em ui-monospace, monospace; background: var(--code); border-radius: 4px; padding: 1px 5px; overflow-wrap: anywhere; }
small { color: var(--soft); }
ul { margin: 6px 0; padding-left: 20px; }
a { color: inherit; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th { text-align: left; font-weight: 600; color: var(--soft); font-size: .85rem; }
th, td { padding: 6px 12px 6px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
tr:last-child td { border-bottom: 0; }
td { white-space: nowrap; }
.calendar td { white-space: normal; overflow-wrap: break-word; font-size: .88rem; padding-right: 10px; }
.chip { display: inline-block; border-radius: 99px; padding: 1px 10px; font-size: .82rem; font-weight: 600; }
.chip.none, .chip.reload { background: var(--good-bg); color: var(--good); }
.chip.restart { background: var(--warn-bg); color: var(--warn); }
.chip.outage { background: var(--bad-bg); color: var(--bad); }
.refused { border: 2px solid var(--bad); }
.refused h2, .bad { color: var(--bad); }
.note { border-left: 3px solid var(--warn); padding-left: 10px; }
.operation { margin-top: 10px; }
.verdict { display: inline-flex; align-items: center; gap: 4px; border-radius: 6px; padding: 1px 8px 1px 5px; font-size: .85rem; font-weight: 600; white-space: nowrap; }
.verdict svg { width: 14px; height: 14px; fill: none; stroke: currentColor; stroke-width: 2.2; stroke-linecap: round; stroke-linejoin: round; }
.verdict.holds { background: var(--good-bg); color: var(--good); }
.verdict.unknown { background: var(--warn-bg); color: var(--warn); }
.verdict.breaks { background: var(--bad-bg); color: var(--bad); }
.timeline { list-style: none; margin: 0; padding: 0; }
.timeline li { display: grid; grid-template-columns: 64px minmax(0, 300px) 1fr 84px; gap: 10px; align-items: center; padding: 3px 0; }
.wave, .time { font-variant-numeric: tabular-nums; color: var(--soft); font-size: .85rem; }
.time { text-align: right; white-space: nowrap; }
.label { overflow-wrap: anywhere; line-height: 1.25; }
.label small { display: block; }
.track { background: var(--code); border-radius: 4px; height: 14px; overflow: hidden; }
.track .bar { display: block; height: 100%; min-width: 3px; border-radius: 3px; }
.bar.step { background: var(--step); }
.bar.pods { background: var(--pods); }
.ticks { display: flex; justify-content: space-between; color: var(--soft); font-size: .75rem; }
.key { color: var(--soft); font-size: .85rem; }
.key .bar { display: inline-block; width: 12px; height: 12px; border-radius: 3px; vertical-align: -1px; margin-left: 10px; }
.key .bar:first-child { margin-left: 0; }
details { margin-top: 14px; }
summary { cursor: pointer; font-weight: 600; }
.objects ul { list-style: none; padding-left: 0; }
.objects ul ul { padding-left: 18px; }
.objects ul ul code { background: none; padding: 0; }
.action { display: inline-block; min-width: 5.2em; font-size: .85rem; font-weight: 600; }
.action.create { color: var(--good); } .action.update { color: var(--warn); } .action.prune { color: var(--bad); }
@media (max-width: 640px) {
  main { padding: 12px 10px 32px; }
  section { padding: 12px; }
  .cards thead { display: none; }
  .cards tr { display: block; padding: 8px 0; border-bottom: 1px solid var(--line); }
  .cards tr:last-child { border-bottom: 0; }
  .cards td { display: flex; gap: 10px; white-space: normal; border: 0; padding: 2px 0; overflow-wrap: anywhere; }
  .cards td::before { content: attr(data-title); flex: 0 0 7.5em; color: var(--soft); font-size: .85rem; }
  .matrix th, .matrix td { white-space: normal; padding-right: 6px; font-size: .8rem; }
  .matrix th:first-child, .matrix td:first-child { display: none; }
  .verdict { padding: 1px 5px 1px 3px; font-size: .78rem; gap: 2px; }
  .chip { padding: 1px 7px; font-size: .76rem; }
  .timeline li { grid-template-columns: 58px 1fr auto; row-gap: 2px; }
  .timeline .track, .timeline .ticks { grid-column: 1 / -1; grid-row: 2; }
  .timeline .axis > span:not(.ticks) { display: none; }
}
`;
