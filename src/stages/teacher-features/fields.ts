/** Parameters that say which teacher is meant; `vqkd` has them too. Light: no tensors here. */
import type { ParameterSchema } from '../../contract/parameter-schema.ts';

export const teacherWeightsField: ParameterSchema = {
  type: 'string',
  'x-input': 'weights',
  title: 'Weights',
  description:
    'The teacher: a ".safetensors" file, a ".pth" or ".pt" file of torch.save, TorchScript as OpenAI publishes CLIP, or a folder with one of them',
};

export const teacherField: ParameterSchema = {
  type: 'string',
  enum: ['efficientnet_lite0', 'mobilenet_v2', 'clip_vit_b16', 'dino_vit_b16'],
  description:
    'Which network the weights are of. The paper has clip_vit_b16 and dino_vit_b16, whose sizes are read from the weights, so other widths, depths and patches work too',
  'x-reference-name': 'teacher_model_type',
};
