import { goTool } from '../../go-tool.ts';

/** cosign, which tests of its signatures are held against. */
export const cosignTool = await goTool('github.com/sigstore/cosign/v3/cmd/cosign', '3.1.3', 'KEELSON_COSIGN');
