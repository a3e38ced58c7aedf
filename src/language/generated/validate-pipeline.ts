// placeholder until the first emission
export const validatePipeline: { (document: unknown): boolean; errors?: readonly { instancePath: string; keyword: string; message?: string }[] | null } = Object.assign(() => true, { errors: null });
