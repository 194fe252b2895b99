import { bpmnFile } from '../../bpmn';

export async function GET(
  request: Request,
  { params }: { params: Promise<{ act: string }> },
): Promise<Response> {
  const { act } = await params;
  return bpmnFile(request, act);
}
