// Prints, as JSON, what GitHub's own parser finds wrong in a workflow. A program of its own, for the parser imports JSON
// in a way that Node refuses and tsx takes: node --import tsx lint-workflow.mjs FILE
import { readFileSync } from 'node:fs';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';

const content = readFileSync(process.argv[2], 'utf8');
const { context, value } = parseWorkflow({ name: 'workflow.yml', content }, new NoOperationTraceWriter());
if (value !== undefined) await convertWorkflowTemplate(context, value);
process.stdout.write(JSON.stringify(context.errors.getErrors().map(({ message }) => message)));
