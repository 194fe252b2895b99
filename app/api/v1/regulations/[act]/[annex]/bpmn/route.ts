import { bpmnFile } from '../../../bpmn';

export async function GET(
  request: Request,
  { params }: { params: Promise<{ act: string; annex: string }> },
): Promise<Response> {
  const { act, annex } = await params;
  return bpmnFile(request, `${act}/${annex}`);
}
