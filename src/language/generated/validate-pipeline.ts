// @ts-nocheck
/* oxlint-disable */
// Emitted by `npm run schemas` from the stage kinds; do not edit.
var Ms=(n,s)=>()=>{try{return s||n((s={exports:{}}).exports,s),s.exports}catch(we){throw s=0,we}};var Ss=Ms((On,Zs)=>{"use strict";Zs.exports=function n(s,we){if(s===we)return!0;if(s&&we&&typeof s=="object"&&typeof we==
"object"){if(s.constructor!==we.constructor)return!1;var Oe,o,a;if(Array.isArray(s)){if(Oe=s.length,Oe!=we.length)return!1;
for(o=Oe;o--!==0;)if(!n(s[o],we[o]))return!1;return!0}if(s.constructor===RegExp)return s.source===we.source&&s.flags===we.
flags;if(s.valueOf!==Object.prototype.valueOf)return s.valueOf()===we.valueOf();if(s.toString!==Object.prototype.toString)
return s.toString()===we.toString();if(a=Object.keys(s),Oe=a.length,Oe!==Object.keys(we).length)return!1;for(o=Oe;o--!==
0;)if(!Object.prototype.hasOwnProperty.call(we,a[o]))return!1;for(o=Oe;o--!==0;){var e=a[o];if(!n(s[e],we[e]))return!1}return!0}
return s!==s&&we!==we}});var Gs=Ms(Ls=>{"use strict";Object.defineProperty(Ls,"__esModule",{value:!0});var Bs=Ss();Bs.code='require("ajv/dist/run\
time/equal").default';Ls.default=Bs});var Ts=Ms(As=>{"use strict";Object.defineProperty(As,"__esModule",{value:!0});function Ks(n){let s=n.length,we=0,Oe=0,o;
for(;Oe<s;)we++,o=n.charCodeAt(Oe++),o>=55296&&o<=56319&&Oe<s&&(o=n.charCodeAt(Oe),(o&64512)===56320&&Oe++);return we}As.
default=Ks;Ks.code='require("ajv/dist/runtime/ucs2length").default'});var jn=Pe,ln={$schema:"https://json-schema.org/draft/2020-12/schema",type:"object",properties:{version:{const:1},name:{type:"\
string",pattern:"^[A-Za-z0-9][\\w.-]{0,99}$"},description:{type:"string"},params:{type:"object",propertyNames:{pattern:"\
^[A-Za-z_]\\w*$"},additionalProperties:{$ref:"#/$defs/param"}},datasets:{type:"object",propertyNames:{pattern:"^[A-Za-z_\
]\\w*(?:-\\w+)*$"},additionalProperties:{$ref:"#/$defs/dataset"}},defaults:{type:"object",properties:{resources:{anyOf:[
{type:"object",properties:{cpus:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},memory:{anyOf:[
{type:["string","integer"],minimum:1,pattern:"^\\d+(\\.\\d+)?[KMGT]?(i?B)?$"},{$ref:"#/$defs/expression"}]},gpus:{anyOf:[
{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},timeout:{
anyOf:[{type:"object",properties:{total:{anyOf:[{type:["string","null"],pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"\
#/$defs/expression"}]},idle:{anyOf:[{type:["string","null"],pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/ex\
pression"}]},grace:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},retry:{anyOf:[{type:"array",items:{anyOf:[{type:"object",required:["on"],properties:{on:{anyOf:[
{anyOf:[{enum:["exit","signal","oom","timeout","preempted","node-lost"]},{type:"array",minItems:1,uniqueItems:!0,items:{
anyOf:[{enum:["exit","signal","oom","timeout","preempted","node-lost"]},{$ref:"#/$defs/expression"}]}}]},{$ref:"#/$defs/\
expression"}]},max:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},delay:{anyOf:[{type:"string",pattern:"\
^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},stages:{type:"object",propertyNames:{pattern:"^[A-Za-z_]\\w*(?:-\\\
w+)*$"},additionalProperties:{$ref:"#/$defs/stage"},minProperties:1},expect:{type:"array",items:{type:"object",required:[
"claim","value"],properties:{claim:{type:"string",minLength:1},value:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},
equals:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},tolerance:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/\
expression"}]},at_least:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},at_most:{anyOf:[{type:"number"},{$ref:"#/$\
defs/expression"}]},source:{type:"string"}},additionalProperties:!1}},compare:{type:"array",items:{type:"object",required:[
"title","rows"],properties:{title:{type:"string",minLength:1},rows:{anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"\
object",required:["label","value"],properties:{label:{type:"string"},value:{}},additionalProperties:!1},{$ref:"#/$defs/e\
xpression"}]}},{$ref:"#/$defs/expression"}]},note:{type:"string"}},additionalProperties:!1}},profiles:{type:"object",propertyNames:{
pattern:"^[A-Za-z_]\\w*(?:-\\w+)*$"},additionalProperties:{$ref:"#/$defs/profile"}}},patternProperties:{"^x-":!0},required:[
"version","name","stages"],additionalProperties:!1,$defs:{expression:{type:"string",pattern:"\\$\\{"},param:{anyOf:[{type:[
"null","boolean","number","string","array"]},{type:"object",properties:{type:{anyOf:[{enum:["null","boolean","integer","\
number","string","array","object"]},{$ref:"#/$defs/expression"}]},default:{},title:{type:"string"},description:{type:"st\
ring"},enum:{anyOf:[{type:"array",minItems:1},{$ref:"#/$defs/expression"}]},minimum:{anyOf:[{type:"number"},{$ref:"#/$de\
fs/expression"}]},maximum:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},exclusiveMinimum:{anyOf:[{type:"number"},
{$ref:"#/$defs/expression"}]},exclusiveMaximum:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},minLength:{anyOf:[{
type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},pattern:{type:"string"},items:{anyOf:[{type:"object",additionalProperties:!0},
{$ref:"#/$defs/expression"}]},minItems:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},maxItems:{anyOf:[
{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},uniqueItems:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},
unit:{type:"string"},examples:{anyOf:[{type:"array"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1,anyOf:[{required:[
"type"]},{required:["default"]},{required:["enum"]}]}]},profile:{type:"object",properties:{description:{type:"string"},executor:{
anyOf:[{type:"object",properties:{kind:{anyOf:[{enum:["local"]},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},engine:{anyOf:[{enum:["auto","tensorflow","wasm"]},{$ref:"#/$defs/expression"}]},limits:{anyOf:[
{type:"object",properties:{cpus:{anyOf:[{type:["number","null"],exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},memory:{
anyOf:[{type:["string","integer","null"],minimum:1,pattern:"^\\d+(\\.\\d+)?[KMGT]?(i?B)?$"},{$ref:"#/$defs/expression"}]}},
additionalProperties:!1},{$ref:"#/$defs/expression"}]},on_failure:{anyOf:[{enum:["finish","continue","kill"]},{$ref:"#/$\
defs/expression"}]},defaults:{anyOf:[{type:"object",properties:{resources:{anyOf:[{type:"object",properties:{cpus:{anyOf:[
{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},memory:{anyOf:[{type:["string","integer"],minimum:1,pattern:"\
^\\d+(\\.\\d+)?[KMGT]?(i?B)?$"},{$ref:"#/$defs/expression"}]},gpus:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/exp\
ression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},timeout:{anyOf:[{type:"object",properties:{total:{anyOf:[
{type:["string","null"],pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},idle:{anyOf:[{type:["st\
ring","null"],pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},grace:{anyOf:[{type:"string",pattern:"\
^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},
retry:{anyOf:[{type:"array",items:{anyOf:[{type:"object",required:["on"],properties:{on:{anyOf:[{anyOf:[{enum:["exit","s\
ignal","oom","timeout","preempted","node-lost"]},{type:"array",minItems:1,uniqueItems:!0,items:{anyOf:[{enum:["exit","si\
gnal","oom","timeout","preempted","node-lost"]},{$ref:"#/$defs/expression"}]}}]},{$ref:"#/$defs/expression"}]},max:{anyOf:[
{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},delay:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d)\
)+$"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]}},
additionalProperties:!1},{$ref:"#/$defs/expression"}]},params:{type:"object"},stages:{type:"object"},datasets:{type:"obj\
ect"}},additionalProperties:!1},stage:{type:"object",properties:{kind:{enum:["fetch","dataset","vqkd","codebook-usage","\
mim","classify","evaluate","linear-probe","attention-map","command"]}},allOf:[{if:{properties:{kind:{const:"fetch"}},required:[
"kind"]},then:{$ref:"#/$defs/kind-fetch"}},{if:{properties:{kind:{const:"dataset"}},required:["kind"]},then:{$ref:"#/$de\
fs/kind-dataset"}},{if:{properties:{kind:{const:"vqkd"}},required:["kind"]},then:{$ref:"#/$defs/kind-vqkd"}},{if:{properties:{
kind:{const:"codebook-usage"}},required:["kind"]},then:{$ref:"#/$defs/kind-codebook-usage"}},{if:{properties:{kind:{const:"\
mim"}},required:["kind"]},then:{$ref:"#/$defs/kind-mim"}},{if:{properties:{kind:{const:"classify"}},required:["kind"]},then:{
$ref:"#/$defs/kind-classify"}},{if:{properties:{kind:{const:"evaluate"}},required:["kind"]},then:{$ref:"#/$defs/kind-eva\
luate"}},{if:{properties:{kind:{const:"linear-probe"}},required:["kind"]},then:{$ref:"#/$defs/kind-linear-probe"}},{if:{
properties:{kind:{const:"attention-map"}},required:["kind"]},then:{$ref:"#/$defs/kind-attention-map"}},{if:{properties:{
kind:{const:"command"}},required:["kind"]},then:{$ref:"#/$defs/kind-command"}},{if:{properties:{kind:{const:"fetch"}},required:[
"kind"],not:{required:["extends"]}},then:{required:["sources"]}},{if:{properties:{kind:{const:"dataset"}},required:["kin\
d"],not:{required:["extends"]}},then:{required:["source","layout","image_size","splits"]}},{if:{properties:{kind:{const:"\
vqkd"}},required:["kind"],not:{required:["extends"]}},then:{required:["data","features","model","epochs"]}},{if:{properties:{
kind:{const:"codebook-usage"}},required:["kind"],not:{required:["extends"]}},then:{required:["tokenizer","data"]}},{if:{
properties:{kind:{const:"mim"}},required:["kind"],not:{required:["extends"]}},then:{required:["data","tokenizer","model",
"epochs"]}},{if:{properties:{kind:{const:"classify"}},required:["kind"],not:{required:["extends"]}},then:{required:["dat\
a","labels","model","epochs"]}},{if:{properties:{kind:{const:"evaluate"}},required:["kind"],not:{required:["extends"]}},
then:{required:["weights","data","labels"]}},{if:{properties:{kind:{const:"linear-probe"}},required:["kind"],not:{required:[
"extends"]}},then:{required:["data","labels"]}},{if:{properties:{kind:{const:"attention-map"}},required:["kind"],not:{required:[
"extends"]}},then:{required:["weights","data"]}},{if:{not:{anyOf:[{required:["kind"]},{required:["extends"]}]}},then:{required:[
"kind"]}}]},dataset:{type:"object",properties:{kind:{enum:["fetch","dataset","vqkd","codebook-usage","mim","classify","e\
valuate","linear-probe","attention-map","command"]}},allOf:[{if:{properties:{kind:{const:"fetch"}},required:["kind"]},then:{
$ref:"#/$defs/kind-fetch"}},{if:{properties:{kind:{const:"dataset"}},required:["kind"]},then:{$ref:"#/$defs/kind-dataset"}},
{if:{properties:{kind:{const:"vqkd"}},required:["kind"]},then:{$ref:"#/$defs/kind-vqkd"}},{if:{properties:{kind:{const:"\
codebook-usage"}},required:["kind"]},then:{$ref:"#/$defs/kind-codebook-usage"}},{if:{properties:{kind:{const:"mim"}},required:[
"kind"]},then:{$ref:"#/$defs/kind-mim"}},{if:{properties:{kind:{const:"classify"}},required:["kind"]},then:{$ref:"#/$def\
s/kind-classify"}},{if:{properties:{kind:{const:"evaluate"}},required:["kind"]},then:{$ref:"#/$defs/kind-evaluate"}},{if:{
properties:{kind:{const:"linear-probe"}},required:["kind"]},then:{$ref:"#/$defs/kind-linear-probe"}},{if:{properties:{kind:{
const:"attention-map"}},required:["kind"]},then:{$ref:"#/$defs/kind-attention-map"}},{if:{properties:{kind:{const:"comma\
nd"}},required:["kind"]},then:{$ref:"#/$defs/kind-command"}},{if:{properties:{kind:{const:"fetch"}},required:["kind"],not:{
required:["extends"]}},then:{required:["sources"]}},{if:{properties:{kind:{const:"dataset"}},required:["kind"],not:{required:[
"extends"]}},then:{required:["source","layout","image_size","splits"]}},{if:{properties:{kind:{const:"vqkd"}},required:[
"kind"],not:{required:["extends"]}},then:{required:["data","features","model","epochs"]}},{if:{properties:{kind:{const:"\
codebook-usage"}},required:["kind"],not:{required:["extends"]}},then:{required:["tokenizer","data"]}},{if:{properties:{kind:{
const:"mim"}},required:["kind"],not:{required:["extends"]}},then:{required:["data","tokenizer","model","epochs"]}},{if:{
properties:{kind:{const:"classify"}},required:["kind"],not:{required:["extends"]}},then:{required:["data","labels","mode\
l","epochs"]}},{if:{properties:{kind:{const:"evaluate"}},required:["kind"],not:{required:["extends"]}},then:{required:["\
weights","data","labels"]}},{if:{properties:{kind:{const:"linear-probe"}},required:["kind"],not:{required:["extends"]}},
then:{required:["data","labels"]}},{if:{properties:{kind:{const:"attention-map"}},required:["kind"],not:{required:["exte\
nds"]}},then:{required:["weights","data"]}},{if:{not:{anyOf:[{required:["kind"]},{required:["extends"]}]}},then:{$ref:"#\
/$defs/kind-dataset",required:["source","layout","image_size","splits"]}}]},"stage-description":{type:["string","null"]},
"stage-matrix":{type:"object",properties:{include:{anyOf:[{type:"array",items:{type:"object"}},{$ref:"#/$defs/expression"}]},
exclude:{anyOf:[{type:"array",items:{type:"object"}},{$ref:"#/$defs/expression"}]}},additionalProperties:{anyOf:[{type:"\
array"},{$ref:"#/$defs/expression"}]}},"stage-when":{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},"stage-needs":{
anyOf:[{anyOf:[{type:"string"},{type:"array",uniqueItems:!0,items:{type:"string"}}]},{$ref:"#/$defs/expression"}]},"stag\
e-extends":{type:"string"},"stage-resources":{anyOf:[{type:"object",properties:{cpus:{anyOf:[{type:"number",exclusiveMinimum:0},
{$ref:"#/$defs/expression"}]},memory:{anyOf:[{type:["string","integer"],minimum:1,pattern:"^\\d+(\\.\\d+)?[KMGT]?(i?B)?$"},
{$ref:"#/$defs/expression"}]},gpus:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},"stage-timeout":{anyOf:[{type:"object",properties:{total:{anyOf:[{type:["string","null"],pattern:"\
^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},idle:{anyOf:[{type:["string","null"],pattern:"^(\\d+(\\.\\d\
+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},grace:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},"stage-retry":{anyOf:[{type:"array",
items:{anyOf:[{type:"object",required:["on"],properties:{on:{anyOf:[{anyOf:[{enum:["exit","signal","oom","timeout","pree\
mpted","node-lost"]},{type:"array",minItems:1,uniqueItems:!0,items:{anyOf:[{enum:["exit","signal","oom","timeout","preem\
pted","node-lost"]},{$ref:"#/$defs/expression"}]}}]},{$ref:"#/$defs/expression"}]},max:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]},delay:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/exp\
ression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},"kind-fetch":{type:"o\
bject",properties:{sources:{anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"object",properties:{npm:{anyOf:[{type:"\
string",pattern:"^(@[^@/\\s]+/)?[^@/\\s]+@[^@\\s]+$"},{$ref:"#/$defs/expression"}]},pypi:{anyOf:[{type:"string",pattern:"\
^[A-Za-z0-9._-]+==[^=\\s]+$"},{$ref:"#/$defs/expression"}]},debian:{anyOf:[{type:"string",pattern:"^[a-z0-9][a-z0-9.+-]+\
$"},{$ref:"#/$defs/expression"}]},version:{type:"string",minLength:1},url:{anyOf:[{anyOf:[{type:"string",pattern:"^(http\
s?|file)://\\S+$"},{type:"array",minItems:1,items:{anyOf:[{type:"string",pattern:"^(https?|file)://\\S+$"},{$ref:"#/$def\
s/expression"}]}}]},{$ref:"#/$defs/expression"}]},keep:{anyOf:[{anyOf:[{type:"array",minItems:1,items:{type:"string",minLength:1}},
{type:"object",additionalProperties:{type:"string",minLength:1}}]},{$ref:"#/$defs/expression"}]},strip:{anyOf:[{type:"in\
teger",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/\
expression"}]},keep:{anyOf:[{anyOf:[{type:"array",minItems:1,items:{type:"string",minLength:1}},{type:"object",additionalProperties:{
type:"string",minLength:1}}]},{$ref:"#/$defs/expression"}]},strip:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expr\
ession"}]},unpack:{anyOf:[{type:"string",enum:["none","archives","gzip"]},{$ref:"#/$defs/expression"}]},content:{anyOf:[
{type:["string","null"],pattern:"^sha256:[0-9a-f]{64}$"},{$ref:"#/$defs/expression"}]},tries:{anyOf:[{type:"integer",minimum:1,
maximum:20},{$ref:"#/$defs/expression"}]},source_timeout:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expre\
ssion"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-\
when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resource\
s"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"fetch"}},additionalProperties:!1},
"kind-dataset":{type:"object",properties:{source:{anyOf:[{type:"array",minItems:1,items:{type:"string"}},{$ref:"#/$defs/\
expression"}]},layout:{anyOf:[{type:"string",enum:["idx","image-folder","emoji"]},{$ref:"#/$defs/expression"}]},image_size:{
anyOf:[{type:"integer",minimum:1,maximum:2048},{$ref:"#/$defs/expression"}]},fit:{anyOf:[{type:"string",enum:["resize","\
crop","pad"]},{$ref:"#/$defs/expression"}]},method:{anyOf:[{type:"string",enum:["bilinear","bicubic","lanczos"]},{$ref:"\
#/$defs/expression"}]},background:{anyOf:[{type:"array",minItems:3,maxItems:3,items:{anyOf:[{type:"integer",minimum:0,maximum:255},
{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},splits:{anyOf:[{type:"object",additionalProperties:{anyOf:[
{type:"object",properties:{file:{type:"string",minLength:1},from:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expre\
ssion"}]},count:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},folder:{type:"string",minLength:1},modulo:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},remainders:{anyOf:[{type:"array",minItems:1,items:{anyOf:[
{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},vendors:{anyOf:[{type:"array",minItems:1,
items:{type:"string",minLength:1}},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},
{$ref:"#/$defs/expression"}]},class_names:{anyOf:[{type:"array",items:{type:"string",minLength:1}},{$ref:"#/$defs/expres\
sion"}]},drop_groups:{anyOf:[{type:"array",items:{type:"string",minLength:1}},{$ref:"#/$defs/expression"}]},min_vendors:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},min_subgroup:{anyOf:[{type:"integer",minimum:1},{$ref:"#\
/$defs/expression"}]},max_images:{anyOf:[{type:["integer","null"],minimum:1},{$ref:"#/$defs/expression"}]},on_unreadable:{
anyOf:[{type:"string",enum:["stop","skip"]},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},
matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"\
#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#\
/$defs/stage-retry"},kind:{const:"dataset"}},additionalProperties:!1},"kind-vqkd":{type:"object",properties:{data:{type:"\
string"},split:{type:"string",minLength:1},features:{type:"string"},model:{anyOf:[{type:"object",properties:{image_size:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},patch_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$\
defs/expression"}]},embed_dim:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},depth:{anyOf:[{type:"inte\
ger",minimum:1},{$ref:"#/$defs/expression"}]},num_heads:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},
mlp_ratio:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},init_std:{anyOf:[{type:"number",exclusiveMinimum:0},
{$ref:"#/$defs/expression"}]},decoder_depth:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},codebook_size:{
anyOf:[{type:"integer",minimum:2},{$ref:"#/$defs/expression"}]},codebook_dim:{anyOf:[{type:"integer",minimum:1},{$ref:"#\
/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},quantizer:{anyOf:[{type:"object",properties:{
decay:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#/$defs/expression"}]},kmeans_init:{anyOf:[{type:"bool\
ean"},{$ref:"#/$defs/expression"}]},revive_after:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},optimizer:{anyOf:[{type:"object",properties:{lr:{anyOf:[{type:"number",exclusiveMinimum:0},
{$ref:"#/$defs/expression"}]},min_lr:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},weight_decay:{anyOf:[
{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},betas:{anyOf:[{type:"array",minItems:2,maxItems:2,items:{anyOf:[
{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},eps:{anyOf:[{type:"\
number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},clip_grad:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/exp\
ression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},epochs:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$\
defs/expression"}]},warmup_epochs:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},batch:{anyOf:[{type:"o\
bject",properties:{global:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},per_device:{anyOf:[{type:"int\
eger",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},flip:{anyOf:[{type:"\
boolean"},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},checkpoint:{
anyOf:[{type:"object",properties:{every_seconds:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},
every_steps:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},every_epochs:{anyOf:[{type:"integer",minimum:0},
{$ref:"#/$defs/expression"}]},keep:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},log_every:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},description:{
$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$\
defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$d\
efs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"vqkd"}},additionalProperties:!1},"kind-codebook-usag\
e":{type:"object",properties:{tokenizer:{type:"string"},data:{type:"string"},split:{type:"string",minLength:1},description:{
$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$\
defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$d\
efs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"codebook-usage"}},additionalProperties:!1},"kind-mim":{
type:"object",properties:{data:{type:"string"},split:{type:"string",minLength:1},val_split:{type:"string",minLength:1},tokenizer:{
type:"string"},model:{anyOf:[{type:"object",properties:{image_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/exp\
ression"}]},patch_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},embed_dim:{anyOf:[{type:"integer",
minimum:1},{$ref:"#/$defs/expression"}]},depth:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},num_heads:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},mlp_ratio:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"\
#/$defs/expression"}]},init_std:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},init_values:{anyOf:[
{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},use_shared_rel_pos_bias:{anyOf:[{type:"boolean"},{$ref:"#/$defs/\
expression"}]},use_abs_pos_emb:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},early_layers:{anyOf:[{type:"intege\
r",minimum:1},{$ref:"#/$defs/expression"}]},head_layers:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},
shared_lm_head:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expressio\
n"}]},mask:{anyOf:[{type:"object",properties:{patches:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},min_patches:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},
augment:{anyOf:[{type:"object",properties:{min_crop_scale:{anyOf:[{type:"number",exclusiveMinimum:0,maximum:1},{$ref:"#/\
$defs/expression"}]},flip:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},color_jitter:{anyOf:[{type:"number",minimum:0},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},optimizer:{anyOf:[{type:"object",properties:{
lr:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},min_lr:{anyOf:[{type:"number",minimum:0},{$ref:"\
#/$defs/expression"}]},weight_decay:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},betas:{anyOf:[{type:"\
array",minItems:2,maxItems:2,items:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#/$defs/expression"}]}},{
$ref:"#/$defs/expression"}]},eps:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},clip_grad:{anyOf:[
{type:"number",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},epochs:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},warmup_epochs:{anyOf:[{type:"number",minimum:0},{$ref:"#\
/$defs/expression"}]},batch:{anyOf:[{type:"object",properties:{global:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/\
expression"}]},per_device:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"\
#/$defs/expression"}]},drop_path:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#/$defs/expression"}]},validate_every:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/e\
xpression"}]},checkpoint:{anyOf:[{type:"object",properties:{every_seconds:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"\
#/$defs/expression"}]},every_steps:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},every_epochs:{anyOf:[
{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},keep:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expressi\
on"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},log_every:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"\
#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#\
/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/s\
tage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"mim"}},additionalProperties:!1},
"kind-classify":{type:"object",properties:{data:{type:"string"},split:{type:"string",minLength:1},val_split:{type:"strin\
g",minLength:1},labels:{type:"string",minLength:1},limit:{anyOf:[{type:"object",properties:{count:{anyOf:[{type:"integer",
minimum:0},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},init:{type:["string","null"]},model:{anyOf:[{type:"object",properties:{image_size:{anyOf:[
{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},patch_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/ex\
pression"}]},embed_dim:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},depth:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]},num_heads:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},mlp_ratio:{anyOf:[
{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},init_std:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"\
#/$defs/expression"}]},init_values:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},use_rel_pos_bias:{anyOf:[
{type:"boolean"},{$ref:"#/$defs/expression"}]},use_abs_pos_emb:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},init_scale:{
anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},optimizer:{
anyOf:[{type:"object",properties:{lr:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},min_lr:{anyOf:[
{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},weight_decay:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/ex\
pression"}]},betas:{anyOf:[{type:"array",minItems:2,maxItems:2,items:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},
{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},eps:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$de\
fs/expression"}]},clip_grad:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"\
#/$defs/expression"}]},layer_decay:{anyOf:[{type:"number",exclusiveMinimum:0,maximum:1},{$ref:"#/$defs/expression"}]},epochs:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},warmup_epochs:{anyOf:[{type:"number",minimum:0},{$ref:"#\
/$defs/expression"}]},batch:{anyOf:[{type:"object",properties:{global:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/\
expression"}]},per_device:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"\
#/$defs/expression"}]},augment:{anyOf:[{type:"object",properties:{min_crop_scale:{anyOf:[{type:"number",exclusiveMinimum:0,
maximum:1},{$ref:"#/$defs/expression"}]},flip:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},color_jitter:{anyOf:[
{type:"number",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},smoothing:{
anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#/$defs/expression"}]},mixup:{anyOf:[{type:"number",minimum:0},
{$ref:"#/$defs/expression"}]},cutmix:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},drop_path:{anyOf:[{
type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#/$defs/expression"}]},validate_every:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},checkpoint:{anyOf:[{
type:"object",properties:{every_seconds:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},every_steps:{
anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},every_epochs:{anyOf:[{type:"integer",minimum:0},{$ref:"#\
/$defs/expression"}]},keep:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"\
#/$defs/expression"}]},log_every:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},description:{$ref:"\
#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/s\
tage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/st\
age-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"classify"}},additionalProperties:!1},"kind-evaluate":{type:"\
object",properties:{weights:{type:"string"},data:{type:"string"},split:{type:"string",minLength:1},labels:{type:"string",
minLength:1},limit:{anyOf:[{type:"object",properties:{count:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},
seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expressio\
n"}]},corruption:{anyOf:[{type:"object",properties:{kind:{anyOf:[{type:"string",enum:["none","noise","blur","contrast","\
pixelate"]},{$ref:"#/$defs/expression"}]},severity:{anyOf:[{type:"integer",minimum:1,maximum:5},{$ref:"#/$defs/expressio\
n"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"\
#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-\
extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-r\
etry"},kind:{const:"evaluate"}},additionalProperties:!1},"kind-linear-probe":{type:"object",properties:{features:{anyOf:[
{type:"string",enum:["pixels","encoder"]},{$ref:"#/$defs/expression"}]},weights:{type:["string","null"]},data:{type:"str\
ing"},split:{type:"string",minLength:1},val_split:{type:"string",minLength:1},test_split:{type:"string",minLength:1},labels:{
type:"string",minLength:1},limit:{anyOf:[{type:"object",properties:{count:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$d\
efs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"\
#/$defs/expression"}]},c:{anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$def\
s/expression"}]}},{$ref:"#/$defs/expression"}]},max_iterations:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/express\
ion"}]},tolerance:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/st\
age-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},
extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},
retry:{$ref:"#/$defs/stage-retry"},kind:{const:"linear-probe"}},additionalProperties:!1},"kind-attention-map":{type:"obj\
ect",properties:{weights:{type:"string"},data:{type:"string"},split:{type:"string",minLength:1},items:{anyOf:[{type:"arr\
ay",minItems:1,items:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},query:{
anyOf:[{type:["array","null"],minItems:2,maxItems:2,items:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},
{$ref:"#/$defs/expression"}]},threshold:{anyOf:[{type:"number",minimum:0,maximum:1},{$ref:"#/$defs/expression"}]},description:{
$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$\
defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$d\
efs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"attention-map"}},additionalProperties:!1},"kind-comm\
and":{type:"object",properties:{argv:{anyOf:[{type:"array",minItems:1,items:{type:["string","number","boolean"]}},{$ref:"\
#/$defs/expression"}]},run:{type:"string"},shell:{anyOf:[{type:"string",enum:["sh","bash"]},{$ref:"#/$defs/expression"}]},
inputs:{anyOf:[{type:"object",additionalProperties:{type:"string"}},{$ref:"#/$defs/expression"}]},code:{anyOf:[{type:"ar\
ray",items:{type:"string",minLength:1}},{$ref:"#/$defs/expression"}]},outputs:{anyOf:[{type:"object",additionalProperties:{
type:"string",minLength:1}},{$ref:"#/$defs/expression"}]},env:{anyOf:[{type:"object",additionalProperties:{type:["string",
"number","boolean"]}},{$ref:"#/$defs/expression"}]},cwd:{type:"string"},checkpoints:{anyOf:[{type:"object",required:["gl\
ob"],properties:{glob:{type:"string",minLength:1},order:{anyOf:[{type:"string",enum:["number","mtime","name"]},{$ref:"#/\
$defs/expression"}]},validate:{anyOf:[{type:"string",enum:["none","zip","safetensors","json"]},{$ref:"#/$defs/expression"}]},
keep:{anyOf:[{type:"object",required:["last"],properties:{last:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/express\
ion"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},
resume:{anyOf:[{type:"object",required:["args_if_found"],properties:{args_if_found:{anyOf:[{type:"array",items:{type:["s\
tring","number","boolean"]}},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},metrics:{
anyOf:[{type:"object",required:["file"],properties:{file:{type:"string",minLength:1},format:{anyOf:[{type:"string",enum:[
"json","jsonl"]},{$ref:"#/$defs/expression"}]},step:{type:"string"}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},
description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{
$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"\
#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"command"}},additionalProperties:!1}}},Or=Object.
prototype.hasOwnProperty,Rs=Gs().default,He=Ts().default,fn=new RegExp("^x-","u"),on=new RegExp("^[A-Za-z0-9][\\w.-]{0,99\
}$","u"),an=new RegExp("^[A-Za-z_]\\w*$","u"),Es=new RegExp("^[A-Za-z_]\\w*(?:-\\w+)*$","u"),zs=new RegExp("^\\d+(\\.\\d+)?\
[KMGT]?(i?B)?$","u"),Br=new RegExp("^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$","u"),un={anyOf:[{type:["null","boolean","number","s\
tring","array"]},{type:"object",properties:{type:{anyOf:[{enum:["null","boolean","integer","number","string","array","ob\
ject"]},{$ref:"#/$defs/expression"}]},default:{},title:{type:"string"},description:{type:"string"},enum:{anyOf:[{type:"a\
rray",minItems:1},{$ref:"#/$defs/expression"}]},minimum:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},maximum:{anyOf:[
{type:"number"},{$ref:"#/$defs/expression"}]},exclusiveMinimum:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},exclusiveMaximum:{
anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},minLength:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/express\
ion"}]},pattern:{type:"string"},items:{anyOf:[{type:"object",additionalProperties:!0},{$ref:"#/$defs/expression"}]},minItems:{
anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},maxItems:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$de\
fs/expression"}]},uniqueItems:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},unit:{type:"string"},examples:{anyOf:[
{type:"array"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1,anyOf:[{required:["type"]},{required:["default"]},
{required:["enum"]}]}]};var pn=new RegExp("\\$\\{","u");function i(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:a={}}={}){
let e=null,r=0,le=i.evaluated;if(le.dynamicProps&&(le.props=void 0),le.dynamicItems&&(le.items=void 0),r===0)if(typeof n==
"string"){if(!pn.test(n))return i.errors=[{instancePath:s,keyword:"pattern",params:{pattern:"\\$\\{"}}],!1}else return i.
errors=[{instancePath:s,keyword:"type"}],!1;return i.errors=e,r===0}i.evaluated={dynamicProps:!1,dynamicItems:!1};function is(n,{
instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,le=is.evaluated;
le.dynamicProps&&(le.props=void 0),le.dynamicItems&&(le.items=void 0);let l=r,V=!1,h=r;if(n!==null&&typeof n!="boolean"&&
typeof n!="number"&&typeof n!="string"&&!Array.isArray(n)){let z={instancePath:s,keyword:"type"};e===null?e=[z]:e.push(z),
r++}var $e=h===r;V=V||$e;let ke=r,ve=r,x=!1,F=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let z;if(n.type===void 0&&(z=
"type")){let B={instancePath:s,keyword:"required"};e===null?e=[B]:e.push(B),r++}}var oe=F===r;x=x||oe;let xe=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let z;if(n.default===void 0&&(z="default")){let B={instancePath:s,keyword:"required"};e===null?
e=[B]:e.push(B),r++}}var oe=xe===r;x=x||oe;let _e=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let z;if(n.enum===void 0&&
(z="enum")){let B={instancePath:s,keyword:"required"};e===null?e=[B]:e.push(B),r++}}var oe=_e===r;if(x=x||oe,x)r=ve,e!==
null&&(ve?e.length=ve:e=null);else{let z={instancePath:s,keyword:"anyOf"};e===null?e=[z]:e.push(z),r++}if(r===ke)if(n&&typeof n==
"object"&&!Array.isArray(n)){let z=r;for(let B in n)if(!Or.call(un.anyOf[1].properties,B)){let T={instancePath:s,keyword:"\
additionalProperties"};e===null?e=[T]:e.push(T),r++;break}if(z===r){if(n.type!==void 0){let B=n.type,T=r,C=r,S=!1,fe=r;if(!(B===
"null"||B==="boolean"||B==="integer"||B==="number"||B==="string"||B==="array"||B==="object")){let q={instancePath:s+"/ty\
pe",keyword:"enum"};e===null?e=[q]:e.push(q),r++}var H=fe===r;S=S||H;let E=r;i(B,{instancePath:s+"/type",parentData:n,parentDataProperty:"\
type",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var H=E===r;if(S=S||H,S)r=C,e!==
null&&(C?e.length=C:e=null);else{let q={instancePath:s+"/type",keyword:"anyOf"};e===null?e=[q]:e.push(q),r++}var K=T===r}else
var K=!0;if(K){if(n.title!==void 0){let B=r;if(typeof n.title!="string"){let C={instancePath:s+"/title",keyword:"type"};
e===null?e=[C]:e.push(C),r++}var K=B===r}else var K=!0;if(K){if(n.description!==void 0){let B=r;if(typeof n.description!=
"string"){let C={instancePath:s+"/description",keyword:"type"};e===null?e=[C]:e.push(C),r++}var K=B===r}else var K=!0;if(K){
if(n.enum!==void 0){let B=n.enum,T=r,C=r,S=!1,fe=r;if(r===fe)if(Array.isArray(B)){if(B.length<1){let P={instancePath:s+"\
/enum",keyword:"minItems"};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:s+"/enum",keyword:"type"};e===null?e=[
P]:e.push(P),r++}var M=fe===r;S=S||M;let E=r;i(B,{instancePath:s+"/enum",parentData:n,parentDataProperty:"enum",rootData:o,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var M=E===r;if(S=S||M,S)r=C,e!==null&&(C?e.length=
C:e=null);else{let P={instancePath:s+"/enum",keyword:"anyOf"};e===null?e=[P]:e.push(P),r++}var K=T===r}else var K=!0;if(K){
if(n.minimum!==void 0){let B=n.minimum,T=r,C=r,S=!1,fe=r;if(typeof B!="number"){let P={instancePath:s+"/minimum",keyword:"\
type"};e===null?e=[P]:e.push(P),r++}var ne=fe===r;S=S||ne;let E=r;i(B,{instancePath:s+"/minimum",parentData:n,parentDataProperty:"\
minimum",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ne=E===r;if(S=S||ne,S)r=
C,e!==null&&(C?e.length=C:e=null);else{let P={instancePath:s+"/minimum",keyword:"anyOf"};e===null?e=[P]:e.push(P),r++}var K=T===
r}else var K=!0;if(K){if(n.maximum!==void 0){let B=n.maximum,T=r,C=r,S=!1,fe=r;if(typeof B!="number"){let P={instancePath:s+
"/maximum",keyword:"type"};e===null?e=[P]:e.push(P),r++}var X=fe===r;S=S||X;let E=r;i(B,{instancePath:s+"/maximum",parentData:n,
parentDataProperty:"maximum",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var X=E===
r;if(S=S||X,S)r=C,e!==null&&(C?e.length=C:e=null);else{let P={instancePath:s+"/maximum",keyword:"anyOf"};e===null?e=[P]:
e.push(P),r++}var K=T===r}else var K=!0;if(K){if(n.exclusiveMinimum!==void 0){let B=n.exclusiveMinimum,T=r,C=r,S=!1,fe=r;
if(typeof B!="number"){let P={instancePath:s+"/exclusiveMinimum",keyword:"type"};e===null?e=[P]:e.push(P),r++}var te=fe===
r;S=S||te;let E=r;i(B,{instancePath:s+"/exclusiveMinimum",parentData:n,parentDataProperty:"exclusiveMinimum",rootData:o,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var te=E===r;if(S=S||te,S)r=C,e!==null&&(C?e.length=
C:e=null);else{let P={instancePath:s+"/exclusiveMinimum",keyword:"anyOf"};e===null?e=[P]:e.push(P),r++}var K=T===r}else var K=!0;
if(K){if(n.exclusiveMaximum!==void 0){let B=n.exclusiveMaximum,T=r,C=r,S=!1,fe=r;if(typeof B!="number"){let P={instancePath:s+
"/exclusiveMaximum",keyword:"type"};e===null?e=[P]:e.push(P),r++}var L=fe===r;S=S||L;let E=r;i(B,{instancePath:s+"/exclu\
siveMaximum",parentData:n,parentDataProperty:"exclusiveMaximum",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var L=E===r;if(S=S||L,S)r=C,e!==null&&(C?e.length=C:e=null);else{let P={instancePath:s+"/exclusive\
Maximum",keyword:"anyOf"};e===null?e=[P]:e.push(P),r++}var K=T===r}else var K=!0;if(K){if(n.minLength!==void 0){let B=n.
minLength,T=r,C=r,S=!1,fe=r;if(!(typeof B=="number"&&!(B%1)&&!isNaN(B))){let P={instancePath:s+"/minLength",keyword:"typ\
e"};e===null?e=[P]:e.push(P),r++}if(r===fe&&typeof B=="number"&&(B<0||isNaN(B))){let P={instancePath:s+"/minLength",keyword:"\
minimum"};e===null?e=[P]:e.push(P),r++}var ie=fe===r;S=S||ie;let E=r;i(B,{instancePath:s+"/minLength",parentData:n,parentDataProperty:"\
minLength",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ie=E===r;if(S=S||ie,S)
r=C,e!==null&&(C?e.length=C:e=null);else{let P={instancePath:s+"/minLength",keyword:"anyOf"};e===null?e=[P]:e.push(P),r++}
var K=T===r}else var K=!0;if(K){if(n.pattern!==void 0){let B=r;if(typeof n.pattern!="string"){let C={instancePath:s+"/pa\
ttern",keyword:"type"};e===null?e=[C]:e.push(C),r++}var K=B===r}else var K=!0;if(K){if(n.items!==void 0){let B=n.items,T=r,
C=r,S=!1,fe=r;if(r===fe&&!(B&&typeof B=="object"&&!Array.isArray(B))){let P={instancePath:s+"/items",keyword:"type"};e===
null?e=[P]:e.push(P),r++}var U=fe===r;S=S||U;let E=r;i(B,{instancePath:s+"/items",parentData:n,parentDataProperty:"items",
rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var U=E===r;if(S=S||U,S)r=C,e!==null&&
(C?e.length=C:e=null);else{let P={instancePath:s+"/items",keyword:"anyOf"};e===null?e=[P]:e.push(P),r++}var K=T===r}else
var K=!0;if(K){if(n.minItems!==void 0){let B=n.minItems,T=r,C=r,S=!1,fe=r;if(!(typeof B=="number"&&!(B%1)&&!isNaN(B))){let P={
instancePath:s+"/minItems",keyword:"type"};e===null?e=[P]:e.push(P),r++}if(r===fe&&typeof B=="number"&&(B<0||isNaN(B))){
let P={instancePath:s+"/minItems",keyword:"minimum"};e===null?e=[P]:e.push(P),r++}var ee=fe===r;S=S||ee;let E=r;i(B,{instancePath:s+
"/minItems",parentData:n,parentDataProperty:"minItems",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var ee=E===r;if(S=S||ee,S)r=C,e!==null&&(C?e.length=C:e=null);else{let P={instancePath:s+"/minItems",keyword:"\
anyOf"};e===null?e=[P]:e.push(P),r++}var K=T===r}else var K=!0;if(K){if(n.maxItems!==void 0){let B=n.maxItems,T=r,C=r,S=!1,
fe=r;if(!(typeof B=="number"&&!(B%1)&&!isNaN(B))){let P={instancePath:s+"/maxItems",keyword:"type"};e===null?e=[P]:e.push(
P),r++}if(r===fe&&typeof B=="number"&&(B<0||isNaN(B))){let P={instancePath:s+"/maxItems",keyword:"minimum"};e===null?e=[
P]:e.push(P),r++}var ye=fe===r;S=S||ye;let E=r;i(B,{instancePath:s+"/maxItems",parentData:n,parentDataProperty:"maxItems",
rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ye=E===r;if(S=S||ye,S)r=C,e!==null&&
(C?e.length=C:e=null);else{let P={instancePath:s+"/maxItems",keyword:"anyOf"};e===null?e=[P]:e.push(P),r++}var K=T===r}else
var K=!0;if(K){if(n.uniqueItems!==void 0){let B=n.uniqueItems,T=r,C=r,S=!1,fe=r;if(typeof B!="boolean"){let P={instancePath:s+
"/uniqueItems",keyword:"type"};e===null?e=[P]:e.push(P),r++}var ce=fe===r;S=S||ce;let E=r;i(B,{instancePath:s+"/uniqueIt\
ems",parentData:n,parentDataProperty:"uniqueItems",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var ce=E===r;if(S=S||ce,S)r=C,e!==null&&(C?e.length=C:e=null);else{let P={instancePath:s+"/uniqueItems",keyword:"\
anyOf"};e===null?e=[P]:e.push(P),r++}var K=T===r}else var K=!0;if(K){if(n.unit!==void 0){let B=r;if(typeof n.unit!="stri\
ng"){let C={instancePath:s+"/unit",keyword:"type"};e===null?e=[C]:e.push(C),r++}var K=B===r}else var K=!0;if(K)if(n.examples!==
void 0){let B=n.examples,T=r,C=r,S=!1,fe=r;if(!Array.isArray(B)){let P={instancePath:s+"/examples",keyword:"type"};e===null?
e=[P]:e.push(P),r++}var be=fe===r;S=S||be;let E=r;i(B,{instancePath:s+"/examples",parentData:n,parentDataProperty:"examp\
les",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var be=E===r;if(S=S||be,S)r=C,e!==
null&&(C?e.length=C:e=null);else{let P={instancePath:s+"/examples",keyword:"anyOf"};e===null?e=[P]:e.push(P),r++}var K=T===
r}else var K=!0}}}}}}}}}}}}}}}}else{let z={instancePath:s,keyword:"type"};e===null?e=[z]:e.push(z),r++}var $e=ke===r;if(V=
V||$e,$e)var he=!0;if(V)r=l,e!==null&&(l?e.length=l:e=null);else{let z={instancePath:s,keyword:"anyOf"};return e===null?
e=[z]:e.push(z),r++,is.errors=e,!1}return is.errors=e,le.props=he,r===0}is.evaluated={dynamicProps:!0,dynamicItems:!1};var dn={type:"object",properties:{sources:{anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"object",properties:{npm:{
anyOf:[{type:"string",pattern:"^(@[^@/\\s]+/)?[^@/\\s]+@[^@\\s]+$"},{$ref:"#/$defs/expression"}]},pypi:{anyOf:[{type:"st\
ring",pattern:"^[A-Za-z0-9._-]+==[^=\\s]+$"},{$ref:"#/$defs/expression"}]},debian:{anyOf:[{type:"string",pattern:"^[a-z0\
-9][a-z0-9.+-]+$"},{$ref:"#/$defs/expression"}]},version:{type:"string",minLength:1},url:{anyOf:[{anyOf:[{type:"string",
pattern:"^(https?|file)://\\S+$"},{type:"array",minItems:1,items:{anyOf:[{type:"string",pattern:"^(https?|file)://\\S+$"},
{$ref:"#/$defs/expression"}]}}]},{$ref:"#/$defs/expression"}]},keep:{anyOf:[{anyOf:[{type:"array",minItems:1,items:{type:"\
string",minLength:1}},{type:"object",additionalProperties:{type:"string",minLength:1}}]},{$ref:"#/$defs/expression"}]},strip:{
anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},
{$ref:"#/$defs/expression"}]},keep:{anyOf:[{anyOf:[{type:"array",minItems:1,items:{type:"string",minLength:1}},{type:"ob\
ject",additionalProperties:{type:"string",minLength:1}}]},{$ref:"#/$defs/expression"}]},strip:{anyOf:[{type:"integer",minimum:0},
{$ref:"#/$defs/expression"}]},unpack:{anyOf:[{type:"string",enum:["none","archives","gzip"]},{$ref:"#/$defs/expression"}]},
content:{anyOf:[{type:["string","null"],pattern:"^sha256:[0-9a-f]{64}$"},{$ref:"#/$defs/expression"}]},tries:{anyOf:[{type:"\
integer",minimum:1,maximum:20},{$ref:"#/$defs/expression"}]},source_timeout:{anyOf:[{type:"number",exclusiveMinimum:0},{
$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"\
#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/\
stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"fetch"}},additionalProperties:!1},
cn=new RegExp("^(@[^@/\\s]+/)?[^@/\\s]+@[^@\\s]+$","u"),yn=new RegExp("^[A-Za-z0-9._-]+==[^=\\s]+$","u"),mn=new RegExp("\
^[a-z0-9][a-z0-9.+-]+$","u"),Cs=new RegExp("^(https?|file)://\\S+$","u"),vn=new RegExp("^sha256:[0-9a-f]{64}$","u");function Ze(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,
le=Ze.evaluated;return le.dynamicProps&&(le.props=void 0),le.dynamicItems&&(le.items=void 0),typeof n!="string"&&n!==null?
(Ze.errors=[{instancePath:s,keyword:"type"}],!1):(Ze.errors=e,r===0)}Ze.evaluated={dynamicProps:!1,dynamicItems:!1};function Ee(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,
le=Ee.evaluated;if(le.dynamicProps&&(le.props=void 0),le.dynamicItems&&(le.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let xe=r;for(let _e in n)if(!(_e==="include"||_e==="exclude")){let oe=n[_e],H=r,K=r,M=!1,ne=r;if(!Array.
isArray(oe)){let te={instancePath:s+"/"+_e.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[te]:e.push(
te),r++}var l=ne===r;M=M||l;let X=r;i(oe,{instancePath:s+"/"+_e.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:_e,
rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var l=X===r;if(M=M||l,M)r=K,e!==null&&
(K?e.length=K:e=null);else{let te={instancePath:s+"/"+_e.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"anyOf"};return e===
null?e=[te]:e.push(te),r++,Ee.errors=e,!1}var V=H===r;if(!V)break}if(xe===r){if(n.include!==void 0){let _e=n.include,oe=r,
H=r,K=!1,M=r;if(r===M)if(Array.isArray(_e)){var h=!0;let X=_e.length;for(let te=0;te<X;te++){let L=_e[te],ie=r;if(!(L&&typeof L==
"object"&&!Array.isArray(L))){let ee={instancePath:s+"/include/"+te,keyword:"type"};e===null?e=[ee]:e.push(ee),r++}var h=ie===
r;if(!h)break}}else{let X={instancePath:s+"/include",keyword:"type"};e===null?e=[X]:e.push(X),r++}var ke=M===r;K=K||ke;let ne=r;
i(_e,{instancePath:s+"/include",parentData:n,parentDataProperty:"include",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var ke=ne===r;if(K=K||ke,K)r=H,e!==null&&(H?e.length=H:e=null);else{let X={instancePath:s+
"/include",keyword:"anyOf"};return e===null?e=[X]:e.push(X),r++,Ee.errors=e,!1}var ve=oe===r}else var ve=!0;if(ve)if(n.exclude!==
void 0){let _e=n.exclude,oe=r,H=r,K=!1,M=r;if(r===M)if(Array.isArray(_e)){var x=!0;let te=_e.length;for(let L=0;L<te;L++){
let ie=_e[L],U=r;if(!(ie&&typeof ie=="object"&&!Array.isArray(ie))){let ye={instancePath:s+"/exclude/"+L,keyword:"type"};
e===null?e=[ye]:e.push(ye),r++}var x=U===r;if(!x)break}}else{let te={instancePath:s+"/exclude",keyword:"type"};e===null?
e=[te]:e.push(te),r++}var F=M===r;K=K||F;let ne=r;i(_e,{instancePath:s+"/exclude",parentData:n,parentDataProperty:"exclu\
de",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var F=ne===r;if(K=K||F,K)r=H,e!==
null&&(H?e.length=H:e=null);else{let te={instancePath:s+"/exclude",keyword:"anyOf"};return e===null?e=[te]:e.push(te),r++,
Ee.errors=e,!1}var ve=oe===r}else var ve=!0}}else return Ee.errors=[{instancePath:s,keyword:"type"}],!1;return Ee.errors=
e,r===0}Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Se(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,
le=Se.evaluated;le.dynamicProps&&(le.props=void 0),le.dynamicItems&&(le.items=void 0);let l=r,V=!1,h=r;if(typeof n!="boo\
lean"){let x={instancePath:s,keyword:"type"};e===null?e=[x]:e.push(x),r++}var ve=h===r;V=V||ve;let ke=r;i(n,{instancePath:s,
parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ve=ke===
r;if(V=V||ve,V)r=l,e!==null&&(l?e.length=l:e=null);else{let x={instancePath:s,keyword:"anyOf"};return e===null?e=[x]:e.push(
x),r++,Se.errors=e,!1}return Se.errors=e,r===0}Se.evaluated={dynamicProps:!1,dynamicItems:!1};function Be(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,
le=Be.evaluated;le.dynamicProps&&(le.props=void 0),le.dynamicItems&&(le.items=void 0);let l=r,V=!1,h=r,ke=r,ve=!1,x=r;if(typeof n!=
"string"){let M={instancePath:s,keyword:"type"};e===null?e=[M]:e.push(M),r++}var _e=x===r;ve=ve||_e;let F=r;if(r===F)if(Array.
isArray(n)){var xe=!0;let M=n.length;for(let ne=0;ne<M;ne++){let X=r;if(typeof n[ne]!="string"){let L={instancePath:s+"/"+
ne,keyword:"type"};e===null?e=[L]:e.push(L),r++}var xe=X===r;if(!xe)break}if(xe){let ne=n.length,X;if(ne>1){let te={};for(;ne--;){
let L=n[ne];if(typeof L=="string"){if(typeof te[L]=="number"){X=te[L];let ie={instancePath:s,keyword:"uniqueItems"};e===
null?e=[ie]:e.push(ie),r++;break}te[L]=ne}}}}}else{let M={instancePath:s,keyword:"type"};e===null?e=[M]:e.push(M),r++}var _e=F===
r;if(ve=ve||_e,_e)var oe=!0;if(ve)r=ke,e!==null&&(ke?e.length=ke:e=null);else{let M={instancePath:s,keyword:"anyOf"};e===
null?e=[M]:e.push(M),r++}var K=h===r;V=V||K;let H=r;i(n,{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var K=H===r;if(V=V||K,V)r=l,e!==null&&(l?e.length=l:e=null);else{let M={
instancePath:s,keyword:"anyOf"};return e===null?e=[M]:e.push(M),r++,Be.errors=e,!1}return Be.errors=e,le.items=oe,r===0}
Be.evaluated={dynamicProps:!1,dynamicItems:!0};function Ge(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,
le=Ge.evaluated;return le.dynamicProps&&(le.props=void 0),le.dynamicItems&&(le.items=void 0),typeof n!="string"?(Ge.errors=
[{instancePath:s,keyword:"type"}],!1):(Ge.errors=e,r===0)}Ge.evaluated={dynamicProps:!1,dynamicItems:!1};function Ke(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,
le=Ke.evaluated;le.dynamicProps&&(le.props=void 0),le.dynamicItems&&(le.items=void 0);let l=r,V=!1,h=r;if(r===h)if(n&&typeof n==
"object"&&!Array.isArray(n)){let H=r;for(let K in n)if(!(K==="cpus"||K==="memory"||K==="gpus")){let M={instancePath:s,keyword:"\
additionalProperties"};e===null?e=[M]:e.push(M),r++;break}if(H===r){if(n.cpus!==void 0){let K=n.cpus,M=r,ne=r,X=!1,te=r;
if(r===te)if(typeof K=="number"){if(K<=0||isNaN(K)){let ie={instancePath:s+"/cpus",keyword:"exclusiveMinimum"};e===null?
e=[ie]:e.push(ie),r++}}else{let ie={instancePath:s+"/cpus",keyword:"type"};e===null?e=[ie]:e.push(ie),r++}var ke=te===r;
X=X||ke;let L=r;i(K,{instancePath:s+"/cpus",parentData:n,parentDataProperty:"cpus",rootData:o,dynamicAnchors:a})||(e=e===
null?i.errors:e.concat(i.errors),r=e.length);var ke=L===r;if(X=X||ke,X)r=ne,e!==null&&(ne?e.length=ne:e=null);else{let ie={
instancePath:s+"/cpus",keyword:"anyOf"};e===null?e=[ie]:e.push(ie),r++}var ve=M===r}else var ve=!0;if(ve){if(n.memory!==
void 0){let K=n.memory,M=r,ne=r,X=!1,te=r;if(typeof K!="string"&&!(typeof K=="number"&&!(K%1)&&!isNaN(K))){let U={instancePath:s+
"/memory",keyword:"type"};e===null?e=[U]:e.push(U),r++}if(r===te){if(typeof K=="number"&&(K<1||isNaN(K))){let U={instancePath:s+
"/memory",keyword:"minimum"};e===null?e=[U]:e.push(U),r++}if(r===te&&typeof K=="string"&&!zs.test(K)){let U={instancePath:s+
"/memory",keyword:"pattern"};e===null?e=[U]:e.push(U),r++}}var x=te===r;X=X||x;let L=r;i(K,{instancePath:s+"/memory",parentData:n,
parentDataProperty:"memory",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var x=L===
r;if(X=X||x,X)r=ne,e!==null&&(ne?e.length=ne:e=null);else{let U={instancePath:s+"/memory",keyword:"anyOf"};e===null?e=[U]:
e.push(U),r++}var ve=M===r}else var ve=!0;if(ve)if(n.gpus!==void 0){let K=n.gpus,M=r,ne=r,X=!1,te=r;if(!(typeof K=="numb\
er"&&!(K%1)&&!isNaN(K))){let U={instancePath:s+"/gpus",keyword:"type"};e===null?e=[U]:e.push(U),r++}if(r===te&&typeof K==
"number"&&(K<0||isNaN(K))){let U={instancePath:s+"/gpus",keyword:"minimum"};e===null?e=[U]:e.push(U),r++}var F=te===r;X=
X||F;let L=r;i(K,{instancePath:s+"/gpus",parentData:n,parentDataProperty:"gpus",rootData:o,dynamicAnchors:a})||(e=e===null?
i.errors:e.concat(i.errors),r=e.length);var F=L===r;if(X=X||F,X)r=ne,e!==null&&(ne?e.length=ne:e=null);else{let U={instancePath:s+
"/gpus",keyword:"anyOf"};e===null?e=[U]:e.push(U),r++}var ve=M===r}else var ve=!0}}}else{let H={instancePath:s,keyword:"\
type"};e===null?e=[H]:e.push(H),r++}var oe=h===r;if(V=V||oe,oe)var xe=!0;let _e=r;i(n,{instancePath:s,parentData:we,parentDataProperty:Oe,
rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var oe=_e===r;if(V=V||oe,V)r=l,e!==null&&
(l?e.length=l:e=null);else{let H={instancePath:s,keyword:"anyOf"};return e===null?e=[H]:e.push(H),r++,Ke.errors=e,!1}return Ke.
errors=e,le.props=xe,r===0}Ke.evaluated={dynamicProps:!0,dynamicItems:!1};function Te(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,
le=Te.evaluated;le.dynamicProps&&(le.props=void 0),le.dynamicItems&&(le.items=void 0);let l=r,V=!1,h=r;if(r===h)if(n&&typeof n==
"object"&&!Array.isArray(n)){let H=r;for(let K in n)if(!(K==="total"||K==="idle"||K==="grace")){let M={instancePath:s,keyword:"\
additionalProperties"};e===null?e=[M]:e.push(M),r++;break}if(H===r){if(n.total!==void 0){let K=n.total,M=r,ne=r,X=!1,te=r;
if(typeof K!="string"&&K!==null){let ie={instancePath:s+"/total",keyword:"type"};e===null?e=[ie]:e.push(ie),r++}if(r===te&&
typeof K=="string"&&!Br.test(K)){let ie={instancePath:s+"/total",keyword:"pattern"};e===null?e=[ie]:e.push(ie),r++}var ke=te===
r;X=X||ke;let L=r;i(K,{instancePath:s+"/total",parentData:n,parentDataProperty:"total",rootData:o,dynamicAnchors:a})||(e=
e===null?i.errors:e.concat(i.errors),r=e.length);var ke=L===r;if(X=X||ke,X)r=ne,e!==null&&(ne?e.length=ne:e=null);else{let ie={
instancePath:s+"/total",keyword:"anyOf"};e===null?e=[ie]:e.push(ie),r++}var ve=M===r}else var ve=!0;if(ve){if(n.idle!==void 0){
let K=n.idle,M=r,ne=r,X=!1,te=r;if(typeof K!="string"&&K!==null){let U={instancePath:s+"/idle",keyword:"type"};e===null?
e=[U]:e.push(U),r++}if(r===te&&typeof K=="string"&&!Br.test(K)){let U={instancePath:s+"/idle",keyword:"pattern"};e===null?
e=[U]:e.push(U),r++}var x=te===r;X=X||x;let L=r;i(K,{instancePath:s+"/idle",parentData:n,parentDataProperty:"idle",rootData:o,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var x=L===r;if(X=X||x,X)r=ne,e!==null&&(ne?e.length=
ne:e=null);else{let U={instancePath:s+"/idle",keyword:"anyOf"};e===null?e=[U]:e.push(U),r++}var ve=M===r}else var ve=!0;
if(ve)if(n.grace!==void 0){let K=n.grace,M=r,ne=r,X=!1,te=r;if(r===te)if(typeof K=="string"){if(!Br.test(K)){let U={instancePath:s+
"/grace",keyword:"pattern"};e===null?e=[U]:e.push(U),r++}}else{let U={instancePath:s+"/grace",keyword:"type"};e===null?e=
[U]:e.push(U),r++}var F=te===r;X=X||F;let L=r;i(K,{instancePath:s+"/grace",parentData:n,parentDataProperty:"grace",rootData:o,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var F=L===r;if(X=X||F,X)r=ne,e!==null&&(ne?e.length=
ne:e=null);else{let U={instancePath:s+"/grace",keyword:"anyOf"};e===null?e=[U]:e.push(U),r++}var ve=M===r}else var ve=!0}}}else{
let H={instancePath:s,keyword:"type"};e===null?e=[H]:e.push(H),r++}var oe=h===r;if(V=V||oe,oe)var xe=!0;let _e=r;i(n,{instancePath:s,
parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var oe=_e===
r;if(V=V||oe,V)r=l,e!==null&&(l?e.length=l:e=null);else{let H={instancePath:s,keyword:"anyOf"};return e===null?e=[H]:e.push(
H),r++,Te.errors=e,!1}return Te.errors=e,le.props=xe,r===0}Te.evaluated={dynamicProps:!0,dynamicItems:!1};function Ce(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,
le=Ce.evaluated;le.dynamicProps&&(le.props=void 0),le.dynamicItems&&(le.items=void 0);let l=r,V=!1,h=r;if(r===h)if(Array.
isArray(n)){var ke=!0;let te=n.length;for(let L=0;L<te;L++){let ie=n[L],U=r,ee=r,ye=!1,ce=r;if(r===ce)if(ie&&typeof ie==
"object"&&!Array.isArray(ie)){let he;if(ie.on===void 0&&(he="on")){let z={instancePath:s+"/"+L,keyword:"required"};e===null?
e=[z]:e.push(z),r++}else{let z=r;for(let B in ie)if(!(B==="on"||B==="max"||B==="delay")){let T={instancePath:s+"/"+L,keyword:"\
additionalProperties"};e===null?e=[T]:e.push(T),r++;break}if(z===r){if(ie.on!==void 0){let B=ie.on,T=r,C=r,S=!1,fe=r,E=r,
q=!1,P=r;if(!(B==="exit"||B==="signal"||B==="oom"||B==="timeout"||B==="preempted"||B==="node-lost")){let re={instancePath:s+
"/"+L+"/on",keyword:"enum"};e===null?e=[re]:e.push(re),r++}var F=P===r;q=q||F;let v=r;if(r===v)if(Array.isArray(B))if(B.
length<1){let re={instancePath:s+"/"+L+"/on",keyword:"minItems"};e===null?e=[re]:e.push(re),r++}else{var ve=!0;let re=B.
length;for(let me=0;me<re;me++){let j=B[me],Y=r,ae=r,pe=!1,ge=r;if(!(j==="exit"||j==="signal"||j==="oom"||j==="timeout"||
j==="preempted"||j==="node-lost")){let se={instancePath:s+"/"+L+"/on/"+me,keyword:"enum"};e===null?e=[se]:e.push(se),r++}
var x=ge===r;pe=pe||x;let W=r;i(j,{instancePath:s+"/"+L+"/on/"+me,parentData:B,parentDataProperty:me,rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var x=W===r;if(pe=pe||x,pe)r=ae,e!==null&&(ae?e.length=ae:e=null);else{
let se={instancePath:s+"/"+L+"/on/"+me,keyword:"anyOf"};e===null?e=[se]:e.push(se),r++}var ve=Y===r;if(!ve)break}if(ve){
let me=B.length,j;if(me>1){e:for(;me--;)for(j=me;j--;)if(Rs(B[me],B[j])){let Y={instancePath:s+"/"+L+"/on",keyword:"uniq\
ueItems"};e===null?e=[Y]:e.push(Y),r++;break e}}}}else{let re={instancePath:s+"/"+L+"/on",keyword:"type"};e===null?e=[re]:
e.push(re),r++}var F=v===r;if(q=q||F,q)r=E,e!==null&&(E?e.length=E:e=null);else{let re={instancePath:s+"/"+L+"/on",keyword:"\
anyOf"};e===null?e=[re]:e.push(re),r++}var xe=fe===r;S=S||xe;let Q=r;i(B,{instancePath:s+"/"+L+"/on",parentData:ie,parentDataProperty:"\
on",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var xe=Q===r;if(S=S||xe,S)r=C,e!==
null&&(C?e.length=C:e=null);else{let re={instancePath:s+"/"+L+"/on",keyword:"anyOf"};e===null?e=[re]:e.push(re),r++}var _e=T===
r}else var _e=!0;if(_e){if(ie.max!==void 0){let B=ie.max,T=r,C=r,S=!1,fe=r;if(!(typeof B=="number"&&!(B%1)&&!isNaN(B))){
let P={instancePath:s+"/"+L+"/max",keyword:"type"};e===null?e=[P]:e.push(P),r++}if(r===fe&&typeof B=="number"&&(B<1||isNaN(
B))){let P={instancePath:s+"/"+L+"/max",keyword:"minimum"};e===null?e=[P]:e.push(P),r++}var oe=fe===r;S=S||oe;let E=r;i(
B,{instancePath:s+"/"+L+"/max",parentData:ie,parentDataProperty:"max",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var oe=E===r;if(S=S||oe,S)r=C,e!==null&&(C?e.length=C:e=null);else{let P={instancePath:s+
"/"+L+"/max",keyword:"anyOf"};e===null?e=[P]:e.push(P),r++}var _e=T===r}else var _e=!0;if(_e)if(ie.delay!==void 0){let B=ie.
delay,T=r,C=r,S=!1,fe=r;if(r===fe)if(typeof B=="string"){if(!Br.test(B)){let P={instancePath:s+"/"+L+"/delay",keyword:"p\
attern"};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:s+"/"+L+"/delay",keyword:"type"};e===null?e=[P]:e.push(P),
r++}var H=fe===r;S=S||H;let E=r;i(B,{instancePath:s+"/"+L+"/delay",parentData:ie,parentDataProperty:"delay",rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var H=E===r;if(S=S||H,S)r=C,e!==null&&(C?e.length=C:e=null);else{let P={
instancePath:s+"/"+L+"/delay",keyword:"anyOf"};e===null?e=[P]:e.push(P),r++}var _e=T===r}else var _e=!0}}}}else{let he={
instancePath:s+"/"+L,keyword:"type"};e===null?e=[he]:e.push(he),r++}var K=ce===r;ye=ye||K;let be=r;i(ie,{instancePath:s+
"/"+L,parentData:n,parentDataProperty:L,rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);
var K=be===r;if(ye=ye||K,ye)r=ee,e!==null&&(ee?e.length=ee:e=null);else{let he={instancePath:s+"/"+L,keyword:"anyOf"};e===
null?e=[he]:e.push(he),r++}var ke=U===r;if(!ke)break}}else{let te={instancePath:s,keyword:"type"};e===null?e=[te]:e.push(
te),r++}var X=h===r;if(V=V||X,X)var M=!0;let ne=r;i(n,{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var X=ne===r;if(V=V||X,V)r=l,e!==null&&(l?e.length=l:e=null);else{let te={
instancePath:s,keyword:"anyOf"};return e===null?e=[te]:e.push(te),r++,Ce.errors=e,!1}return Ce.errors=e,le.items=M,r===0}
Ce.evaluated={dynamicProps:!1,dynamicItems:!0};function yr(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,
dynamicAnchors:a={}}={}){let e=null,r=0,le=yr.evaluated;if(le.dynamicProps&&(le.props=void 0),le.dynamicItems&&(le.items=
void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let B=r;for(let T in n)if(!Or.call(dn.properties,T)){return yr.
errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(B===r){if(n.sources!==void 0){let T=n.sources,C=r,S=r,
fe=!1,E=r;if(r===E)if(Array.isArray(T))if(T.length<1){let P={instancePath:s+"/sources",keyword:"minItems"};e===null?e=[P]:
e.push(P),r++}else{var l=!0;let P=T.length;for(let v=0;v<P;v++){let Q=T[v],re=r,me=r,j=!1,Y=r;if(r===Y)if(Q&&typeof Q=="\
object"&&!Array.isArray(Q)){let ge=r;for(let W in Q)if(!(W==="npm"||W==="pypi"||W==="debian"||W==="version"||W==="url"||
W==="keep"||W==="strip")){let _={instancePath:s+"/sources/"+v,keyword:"additionalProperties"};e===null?e=[_]:e.push(_),r++;
break}if(ge===r){if(Q.npm!==void 0){let W=Q.npm,_=r,se=r,G=!1,O=r;if(r===O)if(typeof W=="string"){if(!cn.test(W)){let A={
instancePath:s+"/sources/"+v+"/npm",keyword:"pattern"};e===null?e=[A]:e.push(A),r++}}else{let A={instancePath:s+"/source\
s/"+v+"/npm",keyword:"type"};e===null?e=[A]:e.push(A),r++}var V=O===r;G=G||V;let b=r;i(W,{instancePath:s+"/sources/"+v+"\
/npm",parentData:Q,parentDataProperty:"npm",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);
var V=b===r;if(G=G||V,G)r=se,e!==null&&(se?e.length=se:e=null);else{let A={instancePath:s+"/sources/"+v+"/npm",keyword:"\
anyOf"};e===null?e=[A]:e.push(A),r++}var h=_===r}else var h=!0;if(h){if(Q.pypi!==void 0){let W=Q.pypi,_=r,se=r,G=!1,O=r;
if(r===O)if(typeof W=="string"){if(!yn.test(W)){let de={instancePath:s+"/sources/"+v+"/pypi",keyword:"pattern"};e===null?
e=[de]:e.push(de),r++}}else{let de={instancePath:s+"/sources/"+v+"/pypi",keyword:"type"};e===null?e=[de]:e.push(de),r++}
var ke=O===r;G=G||ke;let b=r;i(W,{instancePath:s+"/sources/"+v+"/pypi",parentData:Q,parentDataProperty:"pypi",rootData:o,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ke=b===r;if(G=G||ke,G)r=se,e!==null&&(se?e.length=
se:e=null);else{let de={instancePath:s+"/sources/"+v+"/pypi",keyword:"anyOf"};e===null?e=[de]:e.push(de),r++}var h=_===r}else
var h=!0;if(h){if(Q.debian!==void 0){let W=Q.debian,_=r,se=r,G=!1,O=r;if(r===O)if(typeof W=="string"){if(!mn.test(W)){let de={
instancePath:s+"/sources/"+v+"/debian",keyword:"pattern"};e===null?e=[de]:e.push(de),r++}}else{let de={instancePath:s+"/\
sources/"+v+"/debian",keyword:"type"};e===null?e=[de]:e.push(de),r++}var ve=O===r;G=G||ve;let b=r;i(W,{instancePath:s+"/\
sources/"+v+"/debian",parentData:Q,parentDataProperty:"debian",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var ve=b===r;if(G=G||ve,G)r=se,e!==null&&(se?e.length=se:e=null);else{let de={instancePath:s+"/sou\
rces/"+v+"/debian",keyword:"anyOf"};e===null?e=[de]:e.push(de),r++}var h=_===r}else var h=!0;if(h){if(Q.version!==void 0){
let W=Q.version,_=r;if(r===_)if(typeof W=="string"){if(He(W)<1){let G={instancePath:s+"/sources/"+v+"/version",keyword:"\
minLength"};e===null?e=[G]:e.push(G),r++}}else{let G={instancePath:s+"/sources/"+v+"/version",keyword:"type"};e===null?e=
[G]:e.push(G),r++}var h=_===r}else var h=!0;if(h){if(Q.url!==void 0){let W=Q.url,_=r,se=r,G=!1,O=r,b=r,A=!1,de=r;if(r===
de)if(typeof W=="string"){if(!Cs.test(W)){let t={instancePath:s+"/sources/"+v+"/url",keyword:"pattern"};e===null?e=[t]:e.
push(t),r++}}else{let t={instancePath:s+"/sources/"+v+"/url",keyword:"type"};e===null?e=[t]:e.push(t),r++}var xe=de===r;
A=A||xe;let J=r;if(r===J)if(Array.isArray(W))if(W.length<1){let t={instancePath:s+"/sources/"+v+"/url",keyword:"minItems"};
e===null?e=[t]:e.push(t),r++}else{var x=!0;let t=W.length;for(let d=0;d<t;d++){let g=W[d],k=r,I=r,p=!1,$=r;if(r===$)if(typeof g==
"string"){if(!Cs.test(g)){let y={instancePath:s+"/sources/"+v+"/url/"+d,keyword:"pattern"};e===null?e=[y]:e.push(y),r++}}else{
let y={instancePath:s+"/sources/"+v+"/url/"+d,keyword:"type"};e===null?e=[y]:e.push(y),r++}var F=$===r;p=p||F;let c=r;i(
g,{instancePath:s+"/sources/"+v+"/url/"+d,parentData:W,parentDataProperty:d,rootData:o,dynamicAnchors:a})||(e=e===null?i.
errors:e.concat(i.errors),r=e.length);var F=c===r;if(p=p||F,p)r=I,e!==null&&(I?e.length=I:e=null);else{let y={instancePath:s+
"/sources/"+v+"/url/"+d,keyword:"anyOf"};e===null?e=[y]:e.push(y),r++}var x=k===r;if(!x)break}}else{let t={instancePath:s+
"/sources/"+v+"/url",keyword:"type"};e===null?e=[t]:e.push(t),r++}var xe=J===r;if(A=A||xe,A)r=b,e!==null&&(b?e.length=b:
e=null);else{let t={instancePath:s+"/sources/"+v+"/url",keyword:"anyOf"};e===null?e=[t]:e.push(t),r++}var _e=O===r;G=G||
_e;let f=r;i(W,{instancePath:s+"/sources/"+v+"/url",parentData:Q,parentDataProperty:"url",rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var _e=f===r;if(G=G||_e,G)r=se,e!==null&&(se?e.length=se:e=null);else{
let t={instancePath:s+"/sources/"+v+"/url",keyword:"anyOf"};e===null?e=[t]:e.push(t),r++}var h=_===r}else var h=!0;if(h){
if(Q.keep!==void 0){let W=Q.keep,_=r,se=r,G=!1,O=r,b=r,A=!1,de=r;if(r===de)if(Array.isArray(W))if(W.length<1){let t={instancePath:s+
"/sources/"+v+"/keep",keyword:"minItems"};e===null?e=[t]:e.push(t),r++}else{var oe=!0;let t=W.length;for(let d=0;d<t;d++){
let g=W[d],k=r;if(r===k)if(typeof g=="string"){if(He(g)<1){let p={instancePath:s+"/sources/"+v+"/keep/"+d,keyword:"minLe\
ngth"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s+"/sources/"+v+"/keep/"+d,keyword:"type"};e===null?e=[p]:
e.push(p),r++}var oe=k===r;if(!oe)break}}else{let t={instancePath:s+"/sources/"+v+"/keep",keyword:"type"};e===null?e=[t]:
e.push(t),r++}var K=de===r;A=A||K;let J=r;if(r===J)if(W&&typeof W=="object"&&!Array.isArray(W))for(let t in W){let d=W[t],
g=r;if(r===g)if(typeof d=="string"){if(He(d)<1){let k={instancePath:s+"/sources/"+v+"/keep/"+t.replace(/~/g,"~0").replace(
/\//g,"~1"),keyword:"minLength"};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:s+"/sources/"+v+"/keep/"+t.replace(
/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[k]:e.push(k),r++}var H=g===r;if(!H)break}else{let t={instancePath:s+
"/sources/"+v+"/keep",keyword:"type"};e===null?e=[t]:e.push(t),r++}var K=J===r;if(A=A||K,A)r=b,e!==null&&(b?e.length=b:e=
null);else{let t={instancePath:s+"/sources/"+v+"/keep",keyword:"anyOf"};e===null?e=[t]:e.push(t),r++}var M=O===r;G=G||M;
let f=r;i(W,{instancePath:s+"/sources/"+v+"/keep",parentData:Q,parentDataProperty:"keep",rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var M=f===r;if(G=G||M,G)r=se,e!==null&&(se?e.length=se:e=null);else{
let t={instancePath:s+"/sources/"+v+"/keep",keyword:"anyOf"};e===null?e=[t]:e.push(t),r++}var h=_===r}else var h=!0;if(h)
if(Q.strip!==void 0){let W=Q.strip,_=r,se=r,G=!1,O=r;if(!(typeof W=="number"&&!(W%1)&&!isNaN(W))){let de={instancePath:s+
"/sources/"+v+"/strip",keyword:"type"};e===null?e=[de]:e.push(de),r++}if(r===O&&typeof W=="number"&&(W<0||isNaN(W))){let de={
instancePath:s+"/sources/"+v+"/strip",keyword:"minimum"};e===null?e=[de]:e.push(de),r++}var ne=O===r;G=G||ne;let b=r;i(W,
{instancePath:s+"/sources/"+v+"/strip",parentData:Q,parentDataProperty:"strip",rootData:o,dynamicAnchors:a})||(e=e===null?
i.errors:e.concat(i.errors),r=e.length);var ne=b===r;if(G=G||ne,G)r=se,e!==null&&(se?e.length=se:e=null);else{let de={instancePath:s+
"/sources/"+v+"/strip",keyword:"anyOf"};e===null?e=[de]:e.push(de),r++}var h=_===r}else var h=!0}}}}}}}else{let ge={instancePath:s+
"/sources/"+v,keyword:"type"};e===null?e=[ge]:e.push(ge),r++}var X=Y===r;j=j||X;let ae=r;i(Q,{instancePath:s+"/sources/"+
v,parentData:T,parentDataProperty:v,rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var X=ae===
r;if(j=j||X,j)r=me,e!==null&&(me?e.length=me:e=null);else{let ge={instancePath:s+"/sources/"+v,keyword:"anyOf"};e===null?
e=[ge]:e.push(ge),r++}var l=re===r;if(!l)break}}else{let P={instancePath:s+"/sources",keyword:"type"};e===null?e=[P]:e.push(
P),r++}var te=E===r;fe=fe||te;let q=r;i(T,{instancePath:s+"/sources",parentData:n,parentDataProperty:"sources",rootData:o,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var te=q===r;if(fe=fe||te,fe)r=S,e!==null&&(S?e.
length=S:e=null);else{let P={instancePath:s+"/sources",keyword:"anyOf"};return e===null?e=[P]:e.push(P),r++,yr.errors=e,
!1}var L=C===r}else var L=!0;if(L){if(n.keep!==void 0){let T=n.keep,C=r,S=r,fe=!1,E=r,q=r,P=!1,v=r;if(r===v)if(Array.isArray(
T))if(T.length<1){let j={instancePath:s+"/keep",keyword:"minItems"};e===null?e=[j]:e.push(j),r++}else{var ie=!0;let j=T.
length;for(let Y=0;Y<j;Y++){let ae=T[Y],pe=r;if(r===pe)if(typeof ae=="string"){if(He(ae)<1){let W={instancePath:s+"/keep\
/"+Y,keyword:"minLength"};e===null?e=[W]:e.push(W),r++}}else{let W={instancePath:s+"/keep/"+Y,keyword:"type"};e===null?e=
[W]:e.push(W),r++}var ie=pe===r;if(!ie)break}}else{let j={instancePath:s+"/keep",keyword:"type"};e===null?e=[j]:e.push(j),
r++}var ee=v===r;P=P||ee;let Q=r;if(r===Q)if(T&&typeof T=="object"&&!Array.isArray(T))for(let j in T){let Y=T[j],ae=r;if(r===
ae)if(typeof Y=="string"){if(He(Y)<1){let pe={instancePath:s+"/keep/"+j.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"\
minLength"};e===null?e=[pe]:e.push(pe),r++}}else{let pe={instancePath:s+"/keep/"+j.replace(/~/g,"~0").replace(/\//g,"~1"),
keyword:"type"};e===null?e=[pe]:e.push(pe),r++}var U=ae===r;if(!U)break}else{let j={instancePath:s+"/keep",keyword:"type"};
e===null?e=[j]:e.push(j),r++}var ee=Q===r;if(P=P||ee,P)r=q,e!==null&&(q?e.length=q:e=null);else{let j={instancePath:s+"/\
keep",keyword:"anyOf"};e===null?e=[j]:e.push(j),r++}var ye=E===r;fe=fe||ye;let re=r;i(T,{instancePath:s+"/keep",parentData:n,
parentDataProperty:"keep",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ye=re===
r;if(fe=fe||ye,fe)r=S,e!==null&&(S?e.length=S:e=null);else{let j={instancePath:s+"/keep",keyword:"anyOf"};return e===null?
e=[j]:e.push(j),r++,yr.errors=e,!1}var L=C===r}else var L=!0;if(L){if(n.strip!==void 0){let T=n.strip,C=r,S=r,fe=!1,E=r;
if(!(typeof T=="number"&&!(T%1)&&!isNaN(T))){let v={instancePath:s+"/strip",keyword:"type"};e===null?e=[v]:e.push(v),r++}
if(r===E&&typeof T=="number"&&(T<0||isNaN(T))){let v={instancePath:s+"/strip",keyword:"minimum"};e===null?e=[v]:e.push(v),
r++}var ce=E===r;fe=fe||ce;let q=r;i(T,{instancePath:s+"/strip",parentData:n,parentDataProperty:"strip",rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ce=q===r;if(fe=fe||ce,fe)r=S,e!==null&&(S?e.length=S:e=null);else{
let v={instancePath:s+"/strip",keyword:"anyOf"};return e===null?e=[v]:e.push(v),r++,yr.errors=e,!1}var L=C===r}else var L=!0;
if(L){if(n.unpack!==void 0){let T=n.unpack,C=r,S=r,fe=!1,E=r;if(typeof T!="string"){let v={instancePath:s+"/unpack",keyword:"\
type"};e===null?e=[v]:e.push(v),r++}if(!(T==="none"||T==="archives"||T==="gzip")){let v={instancePath:s+"/unpack",keyword:"\
enum"};e===null?e=[v]:e.push(v),r++}var be=E===r;fe=fe||be;let q=r;i(T,{instancePath:s+"/unpack",parentData:n,parentDataProperty:"\
unpack",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var be=q===r;if(fe=fe||be,fe)
r=S,e!==null&&(S?e.length=S:e=null);else{let v={instancePath:s+"/unpack",keyword:"anyOf"};return e===null?e=[v]:e.push(v),
r++,yr.errors=e,!1}var L=C===r}else var L=!0;if(L){if(n.content!==void 0){let T=n.content,C=r,S=r,fe=!1,E=r;if(typeof T!=
"string"&&T!==null){let v={instancePath:s+"/content",keyword:"type"};e===null?e=[v]:e.push(v),r++}if(r===E&&typeof T=="s\
tring"&&!vn.test(T)){let v={instancePath:s+"/content",keyword:"pattern",params:{pattern:"^sha256:[0-9a-f]{64}$"}};e===null?
e=[v]:e.push(v),r++}var $e=E===r;fe=fe||$e;let q=r;i(T,{instancePath:s+"/content",parentData:n,parentDataProperty:"conte\
nt",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var $e=q===r;if(fe=fe||$e,fe)r=S,
e!==null&&(S?e.length=S:e=null);else{let v={instancePath:s+"/content",keyword:"anyOf"};return e===null?e=[v]:e.push(v),r++,
yr.errors=e,!1}var L=C===r}else var L=!0;if(L){if(n.tries!==void 0){let T=n.tries,C=r,S=r,fe=!1,E=r;if(!(typeof T=="numb\
er"&&!(T%1)&&!isNaN(T))){let v={instancePath:s+"/tries",keyword:"type"};e===null?e=[v]:e.push(v),r++}if(r===E&&typeof T==
"number"){if(T>20||isNaN(T)){let v={instancePath:s+"/tries",keyword:"maximum"};e===null?e=[v]:e.push(v),r++}else if(T<1||
isNaN(T)){let v={instancePath:s+"/tries",keyword:"minimum"};e===null?e=[v]:e.push(v),r++}}var he=E===r;fe=fe||he;let q=r;
i(T,{instancePath:s+"/tries",parentData:n,parentDataProperty:"tries",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var he=q===r;if(fe=fe||he,fe)r=S,e!==null&&(S?e.length=S:e=null);else{let v={instancePath:s+
"/tries",keyword:"anyOf"};return e===null?e=[v]:e.push(v),r++,yr.errors=e,!1}var L=C===r}else var L=!0;if(L){if(n.source_timeout!==
void 0){let T=n.source_timeout,C=r,S=r,fe=!1,E=r;if(r===E)if(typeof T=="number"){if(T<=0||isNaN(T)){let v={instancePath:s+
"/source_timeout",keyword:"exclusiveMinimum"};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:s+"/source_timeout",
keyword:"type"};e===null?e=[v]:e.push(v),r++}var z=E===r;fe=fe||z;let q=r;i(T,{instancePath:s+"/source_timeout",parentData:n,
parentDataProperty:"source_timeout",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var z=q===
r;if(fe=fe||z,fe)r=S,e!==null&&(S?e.length=S:e=null);else{let v={instancePath:s+"/source_timeout",keyword:"anyOf"};return e===
null?e=[v]:e.push(v),r++,yr.errors=e,!1}var L=C===r}else var L=!0;if(L){if(n.description!==void 0){let T=r;Ze(n.description,
{instancePath:s+"/description",parentData:n,parentDataProperty:"description",rootData:o,dynamicAnchors:a})||(e=e===null?
Ze.errors:e.concat(Ze.errors),r=e.length);var L=T===r}else var L=!0;if(L){if(n.matrix!==void 0){let T=r;Ee(n.matrix,{instancePath:s+
"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:a})||(e=e===null?Ee.errors:e.concat(Ee.errors),
r=e.length);var L=T===r}else var L=!0;if(L){if(n.when!==void 0){let T=r;Se(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:o,dynamicAnchors:a})||(e=e===null?Se.errors:e.concat(Se.errors),r=e.length);var L=T===r}else var L=!0;if(L){
if(n.needs!==void 0){let T=r;Be(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:a})||
(e=e===null?Be.errors:e.concat(Be.errors),r=e.length);var L=T===r}else var L=!0;if(L){if(n.extends!==void 0){let T=r;Ge(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:o,dynamicAnchors:a})||(e=e===null?
Ge.errors:e.concat(Ge.errors),r=e.length);var L=T===r}else var L=!0;if(L){if(n.resources!==void 0){let T=r;Ke(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:o,dynamicAnchors:a})||(e=e===null?Ke.errors:
e.concat(Ke.errors),r=e.length);var L=T===r}else var L=!0;if(L){if(n.timeout!==void 0){let T=r;Te(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,dynamicAnchors:a})||(e=e===null?Te.errors:e.concat(Te.errors),
r=e.length);var L=T===r}else var L=!0;if(L){if(n.retry!==void 0){let T=r;Ce(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:o,dynamicAnchors:a})||(e=e===null?Ce.errors:e.concat(Ce.errors),r=e.length);var L=T===
r}else var L=!0;if(L)if(n.kind!==void 0){let T=r;if(n.kind!=="fetch")return yr.errors=[{instancePath:s+"/kind",keyword:"\
const"}],!1;var L=T===r}else var L=!0}}}}}}}}}}}}}}}}else return yr.errors=[{instancePath:s,keyword:"type"}],!1;return yr.
errors=e,r===0}yr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _n={type:"object",properties:{source:{anyOf:[
{type:"array",minItems:1,items:{type:"string"}},{$ref:"#/$defs/expression"}]},layout:{anyOf:[{type:"string",enum:["idx",
"image-folder","emoji"]},{$ref:"#/$defs/expression"}]},image_size:{anyOf:[{type:"integer",minimum:1,maximum:2048},{$ref:"\
#/$defs/expression"}]},fit:{anyOf:[{type:"string",enum:["resize","crop","pad"]},{$ref:"#/$defs/expression"}]},method:{anyOf:[
{type:"string",enum:["bilinear","bicubic","lanczos"]},{$ref:"#/$defs/expression"}]},background:{anyOf:[{type:"array",minItems:3,
maxItems:3,items:{anyOf:[{type:"integer",minimum:0,maximum:255},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},
splits:{anyOf:[{type:"object",additionalProperties:{anyOf:[{type:"object",properties:{file:{type:"string",minLength:1},from:{
anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},count:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/\
expression"}]},folder:{type:"string",minLength:1},modulo:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},
remainders:{anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},{$ref:"\
#/$defs/expression"}]},vendors:{anyOf:[{type:"array",minItems:1,items:{type:"string",minLength:1}},{$ref:"#/$defs/expres\
sion"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},class_names:{anyOf:[{type:"\
array",items:{type:"string",minLength:1}},{$ref:"#/$defs/expression"}]},drop_groups:{anyOf:[{type:"array",items:{type:"s\
tring",minLength:1}},{$ref:"#/$defs/expression"}]},min_vendors:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/express\
ion"}]},min_subgroup:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},max_images:{anyOf:[{type:["integer",
"null"],minimum:1},{$ref:"#/$defs/expression"}]},on_unreadable:{anyOf:[{type:"string",enum:["stop","skip"]},{$ref:"#/$de\
fs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$def\
s/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-\
resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"dataset"}},additionalProperties:!1};
function Je(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,
le=Je.evaluated;if(le.dynamicProps&&(le.props=void 0),le.dynamicItems&&(le.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let fe=r;for(let E in n)if(!Or.call(_n.properties,E)){return Je.errors=[{instancePath:s,keyword:"addi\
tionalProperties"}],!1;break}if(fe===r){if(n.source!==void 0){let E=n.source,q=r,P=r,v=!1,Q=r;if(r===Q)if(Array.isArray(
E))if(E.length<1){let me={instancePath:s+"/source",keyword:"minItems"};e===null?e=[me]:e.push(me),r++}else{var l=!0;let me=E.
length;for(let j=0;j<me;j++){let Y=r;if(typeof E[j]!="string"){let pe={instancePath:s+"/source/"+j,keyword:"type"};e===null?
e=[pe]:e.push(pe),r++}var l=Y===r;if(!l)break}}else{let me={instancePath:s+"/source",keyword:"type"};e===null?e=[me]:e.push(
me),r++}var V=Q===r;v=v||V;let re=r;i(E,{instancePath:s+"/source",parentData:n,parentDataProperty:"source",rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var V=re===r;if(v=v||V,v)r=P,e!==null&&(P?e.length=P:e=null);else{let me={
instancePath:s+"/source",keyword:"anyOf"};return e===null?e=[me]:e.push(me),r++,Je.errors=e,!1}var h=q===r}else var h=!0;
if(h){if(n.layout!==void 0){let E=n.layout,q=r,P=r,v=!1,Q=r;if(typeof E!="string"){let j={instancePath:s+"/layout",keyword:"\
type"};e===null?e=[j]:e.push(j),r++}if(!(E==="idx"||E==="image-folder"||E==="emoji")){let j={instancePath:s+"/layout",keyword:"\
enum"};e===null?e=[j]:e.push(j),r++}var ke=Q===r;v=v||ke;let re=r;i(E,{instancePath:s+"/layout",parentData:n,parentDataProperty:"\
layout",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ke=re===r;if(v=v||ke,v)r=
P,e!==null&&(P?e.length=P:e=null);else{let j={instancePath:s+"/layout",keyword:"anyOf"};return e===null?e=[j]:e.push(j),
r++,Je.errors=e,!1}var h=q===r}else var h=!0;if(h){if(n.image_size!==void 0){let E=n.image_size,q=r,P=r,v=!1,Q=r;if(!(typeof E==
"number"&&!(E%1)&&!isNaN(E))){let j={instancePath:s+"/image_size",keyword:"type"};e===null?e=[j]:e.push(j),r++}if(r===Q&&
typeof E=="number"){if(E>2048||isNaN(E)){let j={instancePath:s+"/image_size",keyword:"maximum"};e===null?e=[j]:e.push(j),
r++}else if(E<1||isNaN(E)){let j={instancePath:s+"/image_size",keyword:"minimum"};e===null?e=[j]:e.push(j),r++}}var ve=Q===
r;v=v||ve;let re=r;i(E,{instancePath:s+"/image_size",parentData:n,parentDataProperty:"image_size",rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ve=re===r;if(v=v||ve,v)r=P,e!==null&&(P?e.length=P:e=null);else{
let j={instancePath:s+"/image_size",keyword:"anyOf"};return e===null?e=[j]:e.push(j),r++,Je.errors=e,!1}var h=q===r}else
var h=!0;if(h){if(n.fit!==void 0){let E=n.fit,q=r,P=r,v=!1,Q=r;if(typeof E!="string"){let j={instancePath:s+"/fit",keyword:"\
type"};e===null?e=[j]:e.push(j),r++}if(!(E==="resize"||E==="crop"||E==="pad")){let j={instancePath:s+"/fit",keyword:"enu\
m"};e===null?e=[j]:e.push(j),r++}var x=Q===r;v=v||x;let re=r;i(E,{instancePath:s+"/fit",parentData:n,parentDataProperty:"\
fit",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var x=re===r;if(v=v||x,v)r=P,e!==
null&&(P?e.length=P:e=null);else{let j={instancePath:s+"/fit",keyword:"anyOf"};return e===null?e=[j]:e.push(j),r++,Je.errors=
e,!1}var h=q===r}else var h=!0;if(h){if(n.method!==void 0){let E=n.method,q=r,P=r,v=!1,Q=r;if(typeof E!="string"){let j={
instancePath:s+"/method",keyword:"type"};e===null?e=[j]:e.push(j),r++}if(!(E==="bilinear"||E==="bicubic"||E==="lanczos")){
let j={instancePath:s+"/method",keyword:"enum"};e===null?e=[j]:e.push(j),r++}var F=Q===r;v=v||F;let re=r;i(E,{instancePath:s+
"/method",parentData:n,parentDataProperty:"method",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var F=re===r;if(v=v||F,v)r=P,e!==null&&(P?e.length=P:e=null);else{let j={instancePath:s+"/method",keyword:"a\
nyOf"};return e===null?e=[j]:e.push(j),r++,Je.errors=e,!1}var h=q===r}else var h=!0;if(h){if(n.background!==void 0){let E=n.
background,q=r,P=r,v=!1,Q=r;if(r===Q)if(Array.isArray(E))if(E.length>3){let j={instancePath:s+"/background",keyword:"max\
Items"};e===null?e=[j]:e.push(j),r++}else if(E.length<3){let j={instancePath:s+"/background",keyword:"minItems"};e===null?
e=[j]:e.push(j),r++}else{var xe=!0;let j=E.length;for(let Y=0;Y<j;Y++){let ae=E[Y],pe=r,ge=r,W=!1,_=r;if(!(typeof ae=="n\
umber"&&!(ae%1)&&!isNaN(ae))){let O={instancePath:s+"/background/"+Y,keyword:"type"};e===null?e=[O]:e.push(O),r++}if(r===
_&&typeof ae=="number"){if(ae>255||isNaN(ae)){let O={instancePath:s+"/background/"+Y,keyword:"maximum"};e===null?e=[O]:e.
push(O),r++}else if(ae<0||isNaN(ae)){let O={instancePath:s+"/background/"+Y,keyword:"minimum"};e===null?e=[O]:e.push(O),
r++}}var _e=_===r;W=W||_e;let se=r;i(ae,{instancePath:s+"/background/"+Y,parentData:E,parentDataProperty:Y,rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var _e=se===r;if(W=W||_e,W)r=ge,e!==null&&(ge?e.length=ge:e=null);else{
let O={instancePath:s+"/background/"+Y,keyword:"anyOf"};e===null?e=[O]:e.push(O),r++}var xe=pe===r;if(!xe)break}}else{let j={
instancePath:s+"/background",keyword:"type"};e===null?e=[j]:e.push(j),r++}var oe=Q===r;v=v||oe;let re=r;i(E,{instancePath:s+
"/background",parentData:n,parentDataProperty:"background",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var oe=re===r;if(v=v||oe,v)r=P,e!==null&&(P?e.length=P:e=null);else{let j={instancePath:s+"/backgr\
ound",keyword:"anyOf"};return e===null?e=[j]:e.push(j),r++,Je.errors=e,!1}var h=q===r}else var h=!0;if(h){if(n.splits!==
void 0){let E=n.splits,q=r,P=r,v=!1,Q=r;if(r===Q)if(E&&typeof E=="object"&&!Array.isArray(E))for(let j in E){let Y=E[j],
ae=r,pe=r,ge=!1,W=r;if(r===W)if(Y&&typeof Y=="object"&&!Array.isArray(Y)){let se=r;for(let G in Y)if(!(G==="file"||G==="\
from"||G==="count"||G==="folder"||G==="modulo"||G==="remainders"||G==="vendors")){let O={instancePath:s+"/splits/"+j.replace(
/~/g,"~0").replace(/\//g,"~1"),keyword:"additionalProperties"};e===null?e=[O]:e.push(O),r++;break}if(se===r){if(Y.file!==
void 0){let G=Y.file,O=r;if(r===O)if(typeof G=="string"){if(He(G)<1){let b={instancePath:s+"/splits/"+j.replace(/~/g,"~0").
replace(/\//g,"~1")+"/file",keyword:"minLength"};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:s+"/splits/"+j.replace(
/~/g,"~0").replace(/\//g,"~1")+"/file",keyword:"type"};e===null?e=[b]:e.push(b),r++}var H=O===r}else var H=!0;if(H){if(Y.
from!==void 0){let G=Y.from,O=r,b=r,A=!1,de=r;if(!(typeof G=="number"&&!(G%1)&&!isNaN(G))){let Z={instancePath:s+"/split\
s/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/from",keyword:"type"};e===null?e=[Z]:e.push(Z),r++}if(r===de&&typeof G=="\
number"&&(G<0||isNaN(G))){let Z={instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/from",keyword:"min\
imum"};e===null?e=[Z]:e.push(Z),r++}var K=de===r;A=A||K;let J=r;i(G,{instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(
/\//g,"~1")+"/from",parentData:Y,parentDataProperty:"from",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var K=J===r;if(A=A||K,A)r=b,e!==null&&(b?e.length=b:e=null);else{let Z={instancePath:s+"/splits/"+
j.replace(/~/g,"~0").replace(/\//g,"~1")+"/from",keyword:"anyOf"};e===null?e=[Z]:e.push(Z),r++}var H=O===r}else var H=!0;
if(H){if(Y.count!==void 0){let G=Y.count,O=r,b=r,A=!1,de=r;if(!(typeof G=="number"&&!(G%1)&&!isNaN(G))){let Z={instancePath:s+
"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",keyword:"type"};e===null?e=[Z]:e.push(Z),r++}if(r===de&&typeof G==
"number"&&(G<1||isNaN(G))){let Z={instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",keyword:"m\
inimum"};e===null?e=[Z]:e.push(Z),r++}var M=de===r;A=A||M;let J=r;i(G,{instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(
/\//g,"~1")+"/count",parentData:Y,parentDataProperty:"count",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var M=J===r;if(A=A||M,A)r=b,e!==null&&(b?e.length=b:e=null);else{let Z={instancePath:s+"/splits/"+
j.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",keyword:"anyOf"};e===null?e=[Z]:e.push(Z),r++}var H=O===r}else var H=!0;
if(H){if(Y.folder!==void 0){let G=Y.folder,O=r;if(r===O)if(typeof G=="string"){if(He(G)<1){let A={instancePath:s+"/split\
s/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/folder",keyword:"minLength"};e===null?e=[A]:e.push(A),r++}}else{let A={instancePath:s+
"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/folder",keyword:"type"};e===null?e=[A]:e.push(A),r++}var H=O===r}else
var H=!0;if(H){if(Y.modulo!==void 0){let G=Y.modulo,O=r,b=r,A=!1,de=r;if(!(typeof G=="number"&&!(G%1)&&!isNaN(G))){let Z={
instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/modulo",keyword:"type"};e===null?e=[Z]:e.push(Z),r++}
if(r===de&&typeof G=="number"&&(G<1||isNaN(G))){let Z={instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+
"/modulo",keyword:"minimum"};e===null?e=[Z]:e.push(Z),r++}var ne=de===r;A=A||ne;let J=r;i(G,{instancePath:s+"/splits/"+j.
replace(/~/g,"~0").replace(/\//g,"~1")+"/modulo",parentData:Y,parentDataProperty:"modulo",rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ne=J===r;if(A=A||ne,A)r=b,e!==null&&(b?e.length=b:e=null);else{let Z={
instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/modulo",keyword:"anyOf"};e===null?e=[Z]:e.push(Z),r++}
var H=O===r}else var H=!0;if(H){if(Y.remainders!==void 0){let G=Y.remainders,O=r,b=r,A=!1,de=r;if(r===de)if(Array.isArray(
G))if(G.length<1){let Z={instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders",keyword:"minIt\
ems"};e===null?e=[Z]:e.push(Z),r++}else{var X=!0;let Z=G.length;for(let t=0;t<Z;t++){let d=G[t],g=r,k=r,I=!1,p=r;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d))){let u={instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders/"+t,
keyword:"type"};e===null?e=[u]:e.push(u),r++}if(r===p&&typeof d=="number"&&(d<0||isNaN(d))){let u={instancePath:s+"/spli\
ts/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders/"+t,keyword:"minimum"};e===null?e=[u]:e.push(u),r++}var te=p===
r;I=I||te;let $=r;i(d,{instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders/"+t,parentData:G,
parentDataProperty:t,rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var te=$===r;if(I=
I||te,I)r=k,e!==null&&(k?e.length=k:e=null);else{let u={instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+
"/remainders/"+t,keyword:"anyOf"};e===null?e=[u]:e.push(u),r++}var X=g===r;if(!X)break}}else{let Z={instancePath:s+"/spl\
its/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders",keyword:"type"};e===null?e=[Z]:e.push(Z),r++}var L=de===r;A=
A||L;let J=r;i(G,{instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders",parentData:Y,parentDataProperty:"\
remainders",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var L=J===r;if(A=A||L,A)r=
b,e!==null&&(b?e.length=b:e=null);else{let Z={instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/remai\
nders",keyword:"anyOf"};e===null?e=[Z]:e.push(Z),r++}var H=O===r}else var H=!0;if(H)if(Y.vendors!==void 0){let G=Y.vendors,
O=r,b=r,A=!1,de=r;if(r===de)if(Array.isArray(G))if(G.length<1){let Z={instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(
/\//g,"~1")+"/vendors",keyword:"minItems"};e===null?e=[Z]:e.push(Z),r++}else{var ie=!0;let Z=G.length;for(let t=0;t<Z;t++){
let d=G[t],g=r;if(r===g)if(typeof d=="string"){if(He(d)<1){let I={instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(
/\//g,"~1")+"/vendors/"+t,keyword:"minLength"};e===null?e=[I]:e.push(I),r++}}else{let I={instancePath:s+"/splits/"+j.replace(
/~/g,"~0").replace(/\//g,"~1")+"/vendors/"+t,keyword:"type"};e===null?e=[I]:e.push(I),r++}var ie=g===r;if(!ie)break}}else{
let Z={instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/vendors",keyword:"type"};e===null?e=[Z]:e.push(
Z),r++}var U=de===r;A=A||U;let J=r;i(G,{instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/vendors",parentData:Y,
parentDataProperty:"vendors",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var U=J===
r;if(A=A||U,A)r=b,e!==null&&(b?e.length=b:e=null);else{let Z={instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,
"~1")+"/vendors",keyword:"anyOf"};e===null?e=[Z]:e.push(Z),r++}var H=O===r}else var H=!0}}}}}}}else{let se={instancePath:s+
"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[se]:e.push(se),r++}var ee=W===r;ge=ge||ee;
let _=r;i(Y,{instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:E,parentDataProperty:j,rootData:o,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ee=_===r;if(ge=ge||ee,ge)r=pe,e!==null&&(pe?
e.length=pe:e=null);else{let se={instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"anyOf"};e===
null?e=[se]:e.push(se),r++}var ye=ae===r;if(!ye)break}else{let j={instancePath:s+"/splits",keyword:"type"};e===null?e=[j]:
e.push(j),r++}var ce=Q===r;v=v||ce;let re=r;i(E,{instancePath:s+"/splits",parentData:n,parentDataProperty:"splits",rootData:o,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ce=re===r;if(v=v||ce,v)r=P,e!==null&&(P?e.length=
P:e=null);else{let j={instancePath:s+"/splits",keyword:"anyOf"};return e===null?e=[j]:e.push(j),r++,Je.errors=e,!1}var h=q===
r}else var h=!0;if(h){if(n.class_names!==void 0){let E=n.class_names,q=r,P=r,v=!1,Q=r;if(r===Q)if(Array.isArray(E)){var be=!0;
let j=E.length;for(let Y=0;Y<j;Y++){let ae=E[Y],pe=r;if(r===pe)if(typeof ae=="string"){if(He(ae)<1){let W={instancePath:s+
"/class_names/"+Y,keyword:"minLength"};e===null?e=[W]:e.push(W),r++}}else{let W={instancePath:s+"/class_names/"+Y,keyword:"\
type"};e===null?e=[W]:e.push(W),r++}var be=pe===r;if(!be)break}}else{let j={instancePath:s+"/class_names",keyword:"type"};
e===null?e=[j]:e.push(j),r++}var $e=Q===r;v=v||$e;let re=r;i(E,{instancePath:s+"/class_names",parentData:n,parentDataProperty:"\
class_names",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var $e=re===r;if(v=v||$e,
v)r=P,e!==null&&(P?e.length=P:e=null);else{let j={instancePath:s+"/class_names",keyword:"anyOf"};return e===null?e=[j]:e.
push(j),r++,Je.errors=e,!1}var h=q===r}else var h=!0;if(h){if(n.drop_groups!==void 0){let E=n.drop_groups,q=r,P=r,v=!1,Q=r;
if(r===Q)if(Array.isArray(E)){var he=!0;let j=E.length;for(let Y=0;Y<j;Y++){let ae=E[Y],pe=r;if(r===pe)if(typeof ae=="st\
ring"){if(He(ae)<1){let W={instancePath:s+"/drop_groups/"+Y,keyword:"minLength"};e===null?e=[W]:e.push(W),r++}}else{let W={
instancePath:s+"/drop_groups/"+Y,keyword:"type"};e===null?e=[W]:e.push(W),r++}var he=pe===r;if(!he)break}}else{let j={instancePath:s+
"/drop_groups",keyword:"type"};e===null?e=[j]:e.push(j),r++}var z=Q===r;v=v||z;let re=r;i(E,{instancePath:s+"/drop_group\
s",parentData:n,parentDataProperty:"drop_groups",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var z=re===r;if(v=v||z,v)r=P,e!==null&&(P?e.length=P:e=null);else{let j={instancePath:s+"/drop_groups",keyword:"\
anyOf"};return e===null?e=[j]:e.push(j),r++,Je.errors=e,!1}var h=q===r}else var h=!0;if(h){if(n.min_vendors!==void 0){let E=n.
min_vendors,q=r,P=r,v=!1,Q=r;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E))){let j={instancePath:s+"/min_vendors",keyword:"\
type"};e===null?e=[j]:e.push(j),r++}if(r===Q&&typeof E=="number"&&(E<1||isNaN(E))){let j={instancePath:s+"/min_vendors",
keyword:"minimum"};e===null?e=[j]:e.push(j),r++}var B=Q===r;v=v||B;let re=r;i(E,{instancePath:s+"/min_vendors",parentData:n,
parentDataProperty:"min_vendors",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var B=re===
r;if(v=v||B,v)r=P,e!==null&&(P?e.length=P:e=null);else{let j={instancePath:s+"/min_vendors",keyword:"anyOf"};return e===
null?e=[j]:e.push(j),r++,Je.errors=e,!1}var h=q===r}else var h=!0;if(h){if(n.min_subgroup!==void 0){let E=n.min_subgroup,
q=r,P=r,v=!1,Q=r;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E))){let j={instancePath:s+"/min_subgroup",keyword:"type"};e===
null?e=[j]:e.push(j),r++}if(r===Q&&typeof E=="number"&&(E<1||isNaN(E))){let j={instancePath:s+"/min_subgroup",keyword:"m\
inimum"};e===null?e=[j]:e.push(j),r++}var T=Q===r;v=v||T;let re=r;i(E,{instancePath:s+"/min_subgroup",parentData:n,parentDataProperty:"\
min_subgroup",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var T=re===r;if(v=v||T,
v)r=P,e!==null&&(P?e.length=P:e=null);else{let j={instancePath:s+"/min_subgroup",keyword:"anyOf"};return e===null?e=[j]:
e.push(j),r++,Je.errors=e,!1}var h=q===r}else var h=!0;if(h){if(n.max_images!==void 0){let E=n.max_images,q=r,P=r,v=!1,Q=r;
if(!(typeof E=="number"&&!(E%1)&&!isNaN(E))&&E!==null){let j={instancePath:s+"/max_images",keyword:"type"};e===null?e=[j]:
e.push(j),r++}if(r===Q&&typeof E=="number"&&(E<1||isNaN(E))){let j={instancePath:s+"/max_images",keyword:"minimum"};e===
null?e=[j]:e.push(j),r++}var C=Q===r;v=v||C;let re=r;i(E,{instancePath:s+"/max_images",parentData:n,parentDataProperty:"\
max_images",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var C=re===r;if(v=v||C,v)
r=P,e!==null&&(P?e.length=P:e=null);else{let j={instancePath:s+"/max_images",keyword:"anyOf"};return e===null?e=[j]:e.push(
j),r++,Je.errors=e,!1}var h=q===r}else var h=!0;if(h){if(n.on_unreadable!==void 0){let E=n.on_unreadable,q=r,P=r,v=!1,Q=r;
if(typeof E!="string"){let j={instancePath:s+"/on_unreadable",keyword:"type"};e===null?e=[j]:e.push(j),r++}if(!(E==="sto\
p"||E==="skip")){let j={instancePath:s+"/on_unreadable",keyword:"enum"};e===null?e=[j]:e.push(j),r++}var S=Q===r;v=v||S;
let re=r;i(E,{instancePath:s+"/on_unreadable",parentData:n,parentDataProperty:"on_unreadable",rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var S=re===r;if(v=v||S,v)r=P,e!==null&&(P?e.length=P:e=null);else{let j={
instancePath:s+"/on_unreadable",keyword:"anyOf"};return e===null?e=[j]:e.push(j),r++,Je.errors=e,!1}var h=q===r}else var h=!0;
if(h){if(n.description!==void 0){let E=r;Ze(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"\
description",rootData:o,dynamicAnchors:a})||(e=e===null?Ze.errors:e.concat(Ze.errors),r=e.length);var h=E===r}else var h=!0;
if(h){if(n.matrix!==void 0){let E=r;Ee(n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,
dynamicAnchors:a})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length);var h=E===r}else var h=!0;if(h){if(n.when!==void 0){
let E=r;Se(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"when",rootData:o,dynamicAnchors:a})||(e=e===null?
Se.errors:e.concat(Se.errors),r=e.length);var h=E===r}else var h=!0;if(h){if(n.needs!==void 0){let E=r;Be(n.needs,{instancePath:s+
"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:a})||(e=e===null?Be.errors:e.concat(Be.errors),
r=e.length);var h=E===r}else var h=!0;if(h){if(n.extends!==void 0){let E=r;Ge(n.extends,{instancePath:s+"/extends",parentData:n,
parentDataProperty:"extends",rootData:o,dynamicAnchors:a})||(e=e===null?Ge.errors:e.concat(Ge.errors),r=e.length);var h=E===
r}else var h=!0;if(h){if(n.resources!==void 0){let E=r;Ke(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"\
resources",rootData:o,dynamicAnchors:a})||(e=e===null?Ke.errors:e.concat(Ke.errors),r=e.length);var h=E===r}else var h=!0;
if(h){if(n.timeout!==void 0){let E=r;Te(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,
dynamicAnchors:a})||(e=e===null?Te.errors:e.concat(Te.errors),r=e.length);var h=E===r}else var h=!0;if(h){if(n.retry!==void 0){
let E=r;Ce(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:o,dynamicAnchors:a})||(e=e===
null?Ce.errors:e.concat(Ce.errors),r=e.length);var h=E===r}else var h=!0;if(h)if(n.kind!==void 0){let E=r;if(n.kind!=="d\
ataset")return Je.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var h=E===r}else var h=!0}}}}}}}}}}}}}}}}}}}}}}else
return Je.errors=[{instancePath:s,keyword:"type"}],!1;return Je.errors=e,r===0}Je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Fs={type:"object",properties:{data:{type:"string"},split:{type:"string",minLength:1},features:{type:"string"},model:{
anyOf:[{type:"object",properties:{image_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},patch_size:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},embed_dim:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$d\
efs/expression"}]},depth:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},num_heads:{anyOf:[{type:"integ\
er",minimum:1},{$ref:"#/$defs/expression"}]},mlp_ratio:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/express\
ion"}]},init_std:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},decoder_depth:{anyOf:[{type:"i\
nteger",minimum:1},{$ref:"#/$defs/expression"}]},codebook_size:{anyOf:[{type:"integer",minimum:2},{$ref:"#/$defs/express\
ion"}]},codebook_dim:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#\
/$defs/expression"}]},quantizer:{anyOf:[{type:"object",properties:{decay:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},
{$ref:"#/$defs/expression"}]},kmeans_init:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},revive_after:{anyOf:[{type:"\
integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},optimizer:{anyOf:[
{type:"object",properties:{lr:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},min_lr:{anyOf:[{type:"\
number",minimum:0},{$ref:"#/$defs/expression"}]},weight_decay:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expressio\
n"}]},betas:{anyOf:[{type:"array",minItems:2,maxItems:2,items:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"\
#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},eps:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expr\
ession"}]},clip_grad:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/\
$defs/expression"}]},epochs:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},warmup_epochs:{anyOf:[{type:"\
number",minimum:0},{$ref:"#/$defs/expression"}]},batch:{anyOf:[{type:"object",properties:{global:{anyOf:[{type:"integer",
minimum:1},{$ref:"#/$defs/expression"}]},per_device:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},flip:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},
{$ref:"#/$defs/expression"}]},checkpoint:{anyOf:[{type:"object",properties:{every_seconds:{anyOf:[{type:"number",exclusiveMinimum:0},
{$ref:"#/$defs/expression"}]},every_steps:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},every_epochs:{
anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},keep:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/e\
xpression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},log_every:{anyOf:[{type:"number",exclusiveMinimum:0},
{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{
$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/\
$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"vqkd"}},additionalProperties:!1};
function ir(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,
le=ir.evaluated;if(le.dynamicProps&&(le.props=void 0),le.dynamicItems&&(le.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let W=r;for(let _ in n)if(!Or.call(Fs.properties,_)){return ir.errors=[{instancePath:s,keyword:"addit\
ionalProperties"}],!1;break}if(W===r){if(n.data!==void 0){let _=r;if(typeof n.data!="string")return ir.errors=[{instancePath:s+
"/data",keyword:"type"}],!1;var l=_===r}else var l=!0;if(l){if(n.split!==void 0){let _=n.split,se=r;if(r===se)if(typeof _==
"string"){if(He(_)<1)return ir.errors=[{instancePath:s+"/split",keyword:"minLength"}],!1}else return ir.errors=[{instancePath:s+
"/split",keyword:"type"}],!1;var l=se===r}else var l=!0;if(l){if(n.features!==void 0){let _=r;if(typeof n.features!="str\
ing")return ir.errors=[{instancePath:s+"/features",keyword:"type"}],!1;var l=_===r}else var l=!0;if(l){if(n.model!==void 0){
let _=n.model,se=r,G=r,O=!1,b=r;if(r===b)if(_&&typeof _=="object"&&!Array.isArray(_)){let J=r;for(let f in _)if(!Or.call(
Fs.properties.model.anyOf[0].properties,f)){let Z={instancePath:s+"/model",keyword:"additionalProperties"};e===null?e=[Z]:
e.push(Z),r++;break}if(J===r){if(_.image_size!==void 0){let f=_.image_size,Z=r,t=r,d=!1,g=r;if(!(typeof f=="number"&&!(f%
1)&&!isNaN(f))){let I={instancePath:s+"/model/image_size",keyword:"type"};e===null?e=[I]:e.push(I),r++}if(r===g&&typeof f==
"number"&&(f<1||isNaN(f))){let I={instancePath:s+"/model/image_size",keyword:"minimum"};e===null?e=[I]:e.push(I),r++}var V=g===
r;d=d||V;let k=r;i(f,{instancePath:s+"/model/image_size",parentData:_,parentDataProperty:"image_size",rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var V=k===r;if(d=d||V,d)r=t,e!==null&&(t?e.length=t:e=null);else{let I={
instancePath:s+"/model/image_size",keyword:"anyOf"};e===null?e=[I]:e.push(I),r++}var h=Z===r}else var h=!0;if(h){if(_.patch_size!==
void 0){let f=_.patch_size,Z=r,t=r,d=!1,g=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let p={instancePath:s+"/model/p\
atch_size",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===g&&typeof f=="number"&&(f<1||isNaN(f))){let p={instancePath:s+
"/model/patch_size",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var ke=g===r;d=d||ke;let k=r;i(f,{instancePath:s+"/m\
odel/patch_size",parentData:_,parentDataProperty:"patch_size",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var ke=k===r;if(d=d||ke,d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:s+"/model/p\
atch_size",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var h=Z===r}else var h=!0;if(h){if(_.embed_dim!==void 0){let f=_.
embed_dim,Z=r,t=r,d=!1,g=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let p={instancePath:s+"/model/embed_dim",keyword:"\
type"};e===null?e=[p]:e.push(p),r++}if(r===g&&typeof f=="number"&&(f<1||isNaN(f))){let p={instancePath:s+"/model/embed_d\
im",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var ve=g===r;d=d||ve;let k=r;i(f,{instancePath:s+"/model/embed_dim",
parentData:_,parentDataProperty:"embed_dim",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);
var ve=k===r;if(d=d||ve,d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:s+"/model/embed_dim",keyword:"any\
Of"};e===null?e=[p]:e.push(p),r++}var h=Z===r}else var h=!0;if(h){if(_.depth!==void 0){let f=_.depth,Z=r,t=r,d=!1,g=r;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f))){let p={instancePath:s+"/model/depth",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===g&&
typeof f=="number"&&(f<1||isNaN(f))){let p={instancePath:s+"/model/depth",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}
var x=g===r;d=d||x;let k=r;i(f,{instancePath:s+"/model/depth",parentData:_,parentDataProperty:"depth",rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var x=k===r;if(d=d||x,d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={
instancePath:s+"/model/depth",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var h=Z===r}else var h=!0;if(h){if(_.num_heads!==
void 0){let f=_.num_heads,Z=r,t=r,d=!1,g=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let p={instancePath:s+"/model/nu\
m_heads",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===g&&typeof f=="number"&&(f<1||isNaN(f))){let p={instancePath:s+
"/model/num_heads",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var F=g===r;d=d||F;let k=r;i(f,{instancePath:s+"/mode\
l/num_heads",parentData:_,parentDataProperty:"num_heads",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.
errors),r=e.length);var F=k===r;if(d=d||F,d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:s+"/model/num_h\
eads",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var h=Z===r}else var h=!0;if(h){if(_.mlp_ratio!==void 0){let f=_.mlp_ratio,
Z=r,t=r,d=!1,g=r;if(r===g)if(typeof f=="number"){if(f<=0||isNaN(f)){let p={instancePath:s+"/model/mlp_ratio",keyword:"ex\
clusiveMinimum"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s+"/model/mlp_ratio",keyword:"type"};e===null?e=
[p]:e.push(p),r++}var xe=g===r;d=d||xe;let k=r;i(f,{instancePath:s+"/model/mlp_ratio",parentData:_,parentDataProperty:"m\
lp_ratio",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var xe=k===r;if(d=d||xe,d)r=
t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:s+"/model/mlp_ratio",keyword:"anyOf"};e===null?e=[p]:e.push(p),
r++}var h=Z===r}else var h=!0;if(h){if(_.init_std!==void 0){let f=_.init_std,Z=r,t=r,d=!1,g=r;if(r===g)if(typeof f=="num\
ber"){if(f<=0||isNaN(f)){let p={instancePath:s+"/model/init_std",keyword:"exclusiveMinimum"};e===null?e=[p]:e.push(p),r++}}else{
let p={instancePath:s+"/model/init_std",keyword:"type"};e===null?e=[p]:e.push(p),r++}var _e=g===r;d=d||_e;let k=r;i(f,{instancePath:s+
"/model/init_std",parentData:_,parentDataProperty:"init_std",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var _e=k===r;if(d=d||_e,d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:s+"/model/i\
nit_std",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var h=Z===r}else var h=!0;if(h){if(_.decoder_depth!==void 0){let f=_.
decoder_depth,Z=r,t=r,d=!1,g=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let p={instancePath:s+"/model/decoder_depth",
keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===g&&typeof f=="number"&&(f<1||isNaN(f))){let p={instancePath:s+"/mode\
l/decoder_depth",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var oe=g===r;d=d||oe;let k=r;i(f,{instancePath:s+"/mode\
l/decoder_depth",parentData:_,parentDataProperty:"decoder_depth",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var oe=k===r;if(d=d||oe,d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:s+"/model/d\
ecoder_depth",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var h=Z===r}else var h=!0;if(h){if(_.codebook_size!==void 0){
let f=_.codebook_size,Z=r,t=r,d=!1,g=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let p={instancePath:s+"/model/codebo\
ok_size",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===g&&typeof f=="number"&&(f<2||isNaN(f))){let p={instancePath:s+
"/model/codebook_size",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var H=g===r;d=d||H;let k=r;i(f,{instancePath:s+"/\
model/codebook_size",parentData:_,parentDataProperty:"codebook_size",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var H=k===r;if(d=d||H,d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:s+"/\
model/codebook_size",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var h=Z===r}else var h=!0;if(h)if(_.codebook_dim!==void 0){
let f=_.codebook_dim,Z=r,t=r,d=!1,g=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let p={instancePath:s+"/model/codeboo\
k_dim",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===g&&typeof f=="number"&&(f<1||isNaN(f))){let p={instancePath:s+
"/model/codebook_dim",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var K=g===r;d=d||K;let k=r;i(f,{instancePath:s+"/m\
odel/codebook_dim",parentData:_,parentDataProperty:"codebook_dim",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.
concat(i.errors),r=e.length);var K=k===r;if(d=d||K,d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:s+"/mo\
del/codebook_dim",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var h=Z===r}else var h=!0}}}}}}}}}}else{let J={instancePath:s+
"/model",keyword:"type"};e===null?e=[J]:e.push(J),r++}var M=b===r;O=O||M;let A=r;i(_,{instancePath:s+"/model",parentData:n,
parentDataProperty:"model",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var M=A===
r;if(O=O||M,O)r=G,e!==null&&(G?e.length=G:e=null);else{let J={instancePath:s+"/model",keyword:"anyOf"};return e===null?e=
[J]:e.push(J),r++,ir.errors=e,!1}var l=se===r}else var l=!0;if(l){if(n.quantizer!==void 0){let _=n.quantizer,se=r,G=r,O=!1,
b=r;if(r===b)if(_&&typeof _=="object"&&!Array.isArray(_)){let J=r;for(let f in _)if(!(f==="decay"||f==="kmeans_init"||f===
"revive_after")){let Z={instancePath:s+"/quantizer",keyword:"additionalProperties"};e===null?e=[Z]:e.push(Z),r++;break}if(J===
r){if(_.decay!==void 0){let f=_.decay,Z=r,t=r,d=!1,g=r;if(r===g)if(typeof f=="number"){if(f<0||isNaN(f)){let I={instancePath:s+
"/quantizer/decay",keyword:"minimum"};e===null?e=[I]:e.push(I),r++}else if(f>=1||isNaN(f)){let I={instancePath:s+"/quant\
izer/decay",keyword:"exclusiveMaximum"};e===null?e=[I]:e.push(I),r++}}else{let I={instancePath:s+"/quantizer/decay",keyword:"\
type"};e===null?e=[I]:e.push(I),r++}var ne=g===r;d=d||ne;let k=r;i(f,{instancePath:s+"/quantizer/decay",parentData:_,parentDataProperty:"\
decay",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ne=k===r;if(d=d||ne,d)r=t,
e!==null&&(t?e.length=t:e=null);else{let I={instancePath:s+"/quantizer/decay",keyword:"anyOf"};e===null?e=[I]:e.push(I),
r++}var X=Z===r}else var X=!0;if(X){if(_.kmeans_init!==void 0){let f=_.kmeans_init,Z=r,t=r,d=!1,g=r;if(typeof f!="boolea\
n"){let p={instancePath:s+"/quantizer/kmeans_init",keyword:"type"};e===null?e=[p]:e.push(p),r++}var te=g===r;d=d||te;let k=r;
i(f,{instancePath:s+"/quantizer/kmeans_init",parentData:_,parentDataProperty:"kmeans_init",rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var te=k===r;if(d=d||te,d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={
instancePath:s+"/quantizer/kmeans_init",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var X=Z===r}else var X=!0;if(X)if(_.
revive_after!==void 0){let f=_.revive_after,Z=r,t=r,d=!1,g=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let p={instancePath:s+
"/quantizer/revive_after",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===g&&typeof f=="number"&&(f<0||isNaN(f))){let p={
instancePath:s+"/quantizer/revive_after",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var L=g===r;d=d||L;let k=r;i(f,
{instancePath:s+"/quantizer/revive_after",parentData:_,parentDataProperty:"revive_after",rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var L=k===r;if(d=d||L,d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={
instancePath:s+"/quantizer/revive_after",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var X=Z===r}else var X=!0}}}else{
let J={instancePath:s+"/quantizer",keyword:"type"};e===null?e=[J]:e.push(J),r++}var ie=b===r;O=O||ie;let A=r;i(_,{instancePath:s+
"/quantizer",parentData:n,parentDataProperty:"quantizer",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.
errors),r=e.length);var ie=A===r;if(O=O||ie,O)r=G,e!==null&&(G?e.length=G:e=null);else{let J={instancePath:s+"/quantizer",
keyword:"anyOf"};return e===null?e=[J]:e.push(J),r++,ir.errors=e,!1}var l=se===r}else var l=!0;if(l){if(n.optimizer!==void 0){
let _=n.optimizer,se=r,G=r,O=!1,b=r;if(r===b)if(_&&typeof _=="object"&&!Array.isArray(_)){let J=r;for(let f in _)if(!(f===
"lr"||f==="min_lr"||f==="weight_decay"||f==="betas"||f==="eps"||f==="clip_grad")){let Z={instancePath:s+"/optimizer",keyword:"\
additionalProperties"};e===null?e=[Z]:e.push(Z),r++;break}if(J===r){if(_.lr!==void 0){let f=_.lr,Z=r,t=r,d=!1,g=r;if(r===
g)if(typeof f=="number"){if(f<=0||isNaN(f)){let I={instancePath:s+"/optimizer/lr",keyword:"exclusiveMinimum"};e===null?e=
[I]:e.push(I),r++}}else{let I={instancePath:s+"/optimizer/lr",keyword:"type"};e===null?e=[I]:e.push(I),r++}var U=g===r;d=
d||U;let k=r;i(f,{instancePath:s+"/optimizer/lr",parentData:_,parentDataProperty:"lr",rootData:o,dynamicAnchors:a})||(e=
e===null?i.errors:e.concat(i.errors),r=e.length);var U=k===r;if(d=d||U,d)r=t,e!==null&&(t?e.length=t:e=null);else{let I={
instancePath:s+"/optimizer/lr",keyword:"anyOf"};e===null?e=[I]:e.push(I),r++}var ee=Z===r}else var ee=!0;if(ee){if(_.min_lr!==
void 0){let f=_.min_lr,Z=r,t=r,d=!1,g=r;if(r===g)if(typeof f=="number"){if(f<0||isNaN(f)){let p={instancePath:s+"/optimi\
zer/min_lr",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s+"/optimizer/min_lr",keyword:"typ\
e"};e===null?e=[p]:e.push(p),r++}var ye=g===r;d=d||ye;let k=r;i(f,{instancePath:s+"/optimizer/min_lr",parentData:_,parentDataProperty:"\
min_lr",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ye=k===r;if(d=d||ye,d)r=t,
e!==null&&(t?e.length=t:e=null);else{let p={instancePath:s+"/optimizer/min_lr",keyword:"anyOf"};e===null?e=[p]:e.push(p),
r++}var ee=Z===r}else var ee=!0;if(ee){if(_.weight_decay!==void 0){let f=_.weight_decay,Z=r,t=r,d=!1,g=r;if(r===g)if(typeof f==
"number"){if(f<0||isNaN(f)){let p={instancePath:s+"/optimizer/weight_decay",keyword:"minimum"};e===null?e=[p]:e.push(p),
r++}}else{let p={instancePath:s+"/optimizer/weight_decay",keyword:"type"};e===null?e=[p]:e.push(p),r++}var ce=g===r;d=d||
ce;let k=r;i(f,{instancePath:s+"/optimizer/weight_decay",parentData:_,parentDataProperty:"weight_decay",rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ce=k===r;if(d=d||ce,d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={
instancePath:s+"/optimizer/weight_decay",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var ee=Z===r}else var ee=!0;if(ee){
if(_.betas!==void 0){let f=_.betas,Z=r,t=r,d=!1,g=r;if(r===g)if(Array.isArray(f))if(f.length>2){let p={instancePath:s+"/\
optimizer/betas",keyword:"maxItems"};e===null?e=[p]:e.push(p),r++}else if(f.length<2){let p={instancePath:s+"/optimizer/\
betas",keyword:"minItems"};e===null?e=[p]:e.push(p),r++}else{var be=!0;let p=f.length;for(let $=0;$<p;$++){let c=f[$],u=r,
y=r,D=!1,w=r;if(r===w)if(typeof c=="number"){if(c<0||isNaN(c)){let ue={instancePath:s+"/optimizer/betas/"+$,keyword:"min\
imum"};e===null?e=[ue]:e.push(ue),r++}else if(c>=1||isNaN(c)){let ue={instancePath:s+"/optimizer/betas/"+$,keyword:"excl\
usiveMaximum"};e===null?e=[ue]:e.push(ue),r++}}else{let ue={instancePath:s+"/optimizer/betas/"+$,keyword:"type"};e===null?
e=[ue]:e.push(ue),r++}var $e=w===r;D=D||$e;let R=r;i(c,{instancePath:s+"/optimizer/betas/"+$,parentData:f,parentDataProperty:$,
rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var $e=R===r;if(D=D||$e,D)r=y,e!==null&&
(y?e.length=y:e=null);else{let ue={instancePath:s+"/optimizer/betas/"+$,keyword:"anyOf"};e===null?e=[ue]:e.push(ue),r++}
var be=u===r;if(!be)break}}else{let p={instancePath:s+"/optimizer/betas",keyword:"type"};e===null?e=[p]:e.push(p),r++}var he=g===
r;d=d||he;let k=r;i(f,{instancePath:s+"/optimizer/betas",parentData:_,parentDataProperty:"betas",rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var he=k===r;if(d=d||he,d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={
instancePath:s+"/optimizer/betas",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var ee=Z===r}else var ee=!0;if(ee){if(_.
eps!==void 0){let f=_.eps,Z=r,t=r,d=!1,g=r;if(r===g)if(typeof f=="number"){if(f<=0||isNaN(f)){let p={instancePath:s+"/op\
timizer/eps",keyword:"exclusiveMinimum"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s+"/optimizer/eps",keyword:"\
type"};e===null?e=[p]:e.push(p),r++}var z=g===r;d=d||z;let k=r;i(f,{instancePath:s+"/optimizer/eps",parentData:_,parentDataProperty:"\
eps",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var z=k===r;if(d=d||z,d)r=t,e!==
null&&(t?e.length=t:e=null);else{let p={instancePath:s+"/optimizer/eps",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var ee=Z===
r}else var ee=!0;if(ee)if(_.clip_grad!==void 0){let f=_.clip_grad,Z=r,t=r,d=!1,g=r;if(r===g)if(typeof f=="number"){if(f<
0||isNaN(f)){let p={instancePath:s+"/optimizer/clip_grad",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s+
"/optimizer/clip_grad",keyword:"type"};e===null?e=[p]:e.push(p),r++}var B=g===r;d=d||B;let k=r;i(f,{instancePath:s+"/opt\
imizer/clip_grad",parentData:_,parentDataProperty:"clip_grad",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var B=k===r;if(d=d||B,d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:s+"/optimizer\
/clip_grad",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var ee=Z===r}else var ee=!0}}}}}}else{let J={instancePath:s+"/\
optimizer",keyword:"type"};e===null?e=[J]:e.push(J),r++}var T=b===r;O=O||T;let A=r;i(_,{instancePath:s+"/optimizer",parentData:n,
parentDataProperty:"optimizer",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var T=A===
r;if(O=O||T,O)r=G,e!==null&&(G?e.length=G:e=null);else{let J={instancePath:s+"/optimizer",keyword:"anyOf"};return e===null?
e=[J]:e.push(J),r++,ir.errors=e,!1}var l=se===r}else var l=!0;if(l){if(n.epochs!==void 0){let _=n.epochs,se=r,G=r,O=!1,b=r;
if(!(typeof _=="number"&&!(_%1)&&!isNaN(_))){let J={instancePath:s+"/epochs",keyword:"type"};e===null?e=[J]:e.push(J),r++}
if(r===b&&typeof _=="number"&&(_<1||isNaN(_))){let J={instancePath:s+"/epochs",keyword:"minimum"};e===null?e=[J]:e.push(
J),r++}var C=b===r;O=O||C;let A=r;i(_,{instancePath:s+"/epochs",parentData:n,parentDataProperty:"epochs",rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var C=A===r;if(O=O||C,O)r=G,e!==null&&(G?e.length=G:e=null);else{let J={
instancePath:s+"/epochs",keyword:"anyOf"};return e===null?e=[J]:e.push(J),r++,ir.errors=e,!1}var l=se===r}else var l=!0;
if(l){if(n.warmup_epochs!==void 0){let _=n.warmup_epochs,se=r,G=r,O=!1,b=r;if(r===b)if(typeof _=="number"){if(_<0||isNaN(
_)){let J={instancePath:s+"/warmup_epochs",keyword:"minimum"};e===null?e=[J]:e.push(J),r++}}else{let J={instancePath:s+"\
/warmup_epochs",keyword:"type"};e===null?e=[J]:e.push(J),r++}var S=b===r;O=O||S;let A=r;i(_,{instancePath:s+"/warmup_epo\
chs",parentData:n,parentDataProperty:"warmup_epochs",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var S=A===r;if(O=O||S,O)r=G,e!==null&&(G?e.length=G:e=null);else{let J={instancePath:s+"/warmup_epochs",keyword:"\
anyOf"};return e===null?e=[J]:e.push(J),r++,ir.errors=e,!1}var l=se===r}else var l=!0;if(l){if(n.batch!==void 0){let _=n.
batch,se=r,G=r,O=!1,b=r;if(r===b)if(_&&typeof _=="object"&&!Array.isArray(_)){let J=r;for(let f in _)if(!(f==="global"||
f==="per_device")){let Z={instancePath:s+"/batch",keyword:"additionalProperties"};e===null?e=[Z]:e.push(Z),r++;break}if(J===
r){if(_.global!==void 0){let f=_.global,Z=r,t=r,d=!1,g=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let I={instancePath:s+
"/batch/global",keyword:"type"};e===null?e=[I]:e.push(I),r++}if(r===g&&typeof f=="number"&&(f<1||isNaN(f))){let I={instancePath:s+
"/batch/global",keyword:"minimum"};e===null?e=[I]:e.push(I),r++}var fe=g===r;d=d||fe;let k=r;i(f,{instancePath:s+"/batch\
/global",parentData:_,parentDataProperty:"global",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var fe=k===r;if(d=d||fe,d)r=t,e!==null&&(t?e.length=t:e=null);else{let I={instancePath:s+"/batch/global",keyword:"\
anyOf"};e===null?e=[I]:e.push(I),r++}var E=Z===r}else var E=!0;if(E)if(_.per_device!==void 0){let f=_.per_device,Z=r,t=r,
d=!1,g=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let p={instancePath:s+"/batch/per_device",keyword:"type"};e===null?
e=[p]:e.push(p),r++}if(r===g&&typeof f=="number"&&(f<0||isNaN(f))){let p={instancePath:s+"/batch/per_device",keyword:"mi\
nimum"};e===null?e=[p]:e.push(p),r++}var q=g===r;d=d||q;let k=r;i(f,{instancePath:s+"/batch/per_device",parentData:_,parentDataProperty:"\
per_device",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var q=k===r;if(d=d||q,d)r=
t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:s+"/batch/per_device",keyword:"anyOf"};e===null?e=[p]:e.push(
p),r++}var E=Z===r}else var E=!0}}else{let J={instancePath:s+"/batch",keyword:"type"};e===null?e=[J]:e.push(J),r++}var P=b===
r;O=O||P;let A=r;i(_,{instancePath:s+"/batch",parentData:n,parentDataProperty:"batch",rootData:o,dynamicAnchors:a})||(e=
e===null?i.errors:e.concat(i.errors),r=e.length);var P=A===r;if(O=O||P,O)r=G,e!==null&&(G?e.length=G:e=null);else{let J={
instancePath:s+"/batch",keyword:"anyOf"};return e===null?e=[J]:e.push(J),r++,ir.errors=e,!1}var l=se===r}else var l=!0;if(l){
if(n.flip!==void 0){let _=n.flip,se=r,G=r,O=!1,b=r;if(typeof _!="boolean"){let J={instancePath:s+"/flip",keyword:"type"};
e===null?e=[J]:e.push(J),r++}var v=b===r;O=O||v;let A=r;i(_,{instancePath:s+"/flip",parentData:n,parentDataProperty:"fli\
p",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var v=A===r;if(O=O||v,O)r=G,e!==null&&
(G?e.length=G:e=null);else{let J={instancePath:s+"/flip",keyword:"anyOf"};return e===null?e=[J]:e.push(J),r++,ir.errors=
e,!1}var l=se===r}else var l=!0;if(l){if(n.seed!==void 0){let _=n.seed,se=r,G=r,O=!1,b=r;if(!(typeof _=="number"&&!(_%1)&&
!isNaN(_))){let J={instancePath:s+"/seed",keyword:"type"};e===null?e=[J]:e.push(J),r++}if(r===b&&typeof _=="number"&&(_<
0||isNaN(_))){let J={instancePath:s+"/seed",keyword:"minimum"};e===null?e=[J]:e.push(J),r++}var Q=b===r;O=O||Q;let A=r;i(
_,{instancePath:s+"/seed",parentData:n,parentDataProperty:"seed",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var Q=A===r;if(O=O||Q,O)r=G,e!==null&&(G?e.length=G:e=null);else{let J={instancePath:s+"/seed",keyword:"\
anyOf"};return e===null?e=[J]:e.push(J),r++,ir.errors=e,!1}var l=se===r}else var l=!0;if(l){if(n.checkpoint!==void 0){let _=n.
checkpoint,se=r,G=r,O=!1,b=r;if(r===b)if(_&&typeof _=="object"&&!Array.isArray(_)){let J=r;for(let f in _)if(!(f==="ever\
y_seconds"||f==="every_steps"||f==="every_epochs"||f==="keep")){let Z={instancePath:s+"/checkpoint",keyword:"additionalP\
roperties"};e===null?e=[Z]:e.push(Z),r++;break}if(J===r){if(_.every_seconds!==void 0){let f=_.every_seconds,Z=r,t=r,d=!1,
g=r;if(r===g)if(typeof f=="number"){if(f<=0||isNaN(f)){let I={instancePath:s+"/checkpoint/every_seconds",keyword:"exclus\
iveMinimum"};e===null?e=[I]:e.push(I),r++}}else{let I={instancePath:s+"/checkpoint/every_seconds",keyword:"type"};e===null?
e=[I]:e.push(I),r++}var re=g===r;d=d||re;let k=r;i(f,{instancePath:s+"/checkpoint/every_seconds",parentData:_,parentDataProperty:"\
every_seconds",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var re=k===r;if(d=d||re,
d)r=t,e!==null&&(t?e.length=t:e=null);else{let I={instancePath:s+"/checkpoint/every_seconds",keyword:"anyOf"};e===null?e=
[I]:e.push(I),r++}var me=Z===r}else var me=!0;if(me){if(_.every_steps!==void 0){let f=_.every_steps,Z=r,t=r,d=!1,g=r;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f))){let p={instancePath:s+"/checkpoint/every_steps",keyword:"type"};e===null?e=[p]:e.push(p),r++}
if(r===g&&typeof f=="number"&&(f<0||isNaN(f))){let p={instancePath:s+"/checkpoint/every_steps",keyword:"minimum"};e===null?
e=[p]:e.push(p),r++}var j=g===r;d=d||j;let k=r;i(f,{instancePath:s+"/checkpoint/every_steps",parentData:_,parentDataProperty:"\
every_steps",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var j=k===r;if(d=d||j,d)
r=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:s+"/checkpoint/every_steps",keyword:"anyOf"};e===null?e=[p]:
e.push(p),r++}var me=Z===r}else var me=!0;if(me){if(_.every_epochs!==void 0){let f=_.every_epochs,Z=r,t=r,d=!1,g=r;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f))){let p={instancePath:s+"/checkpoint/every_epochs",keyword:"type"};e===null?e=[p]:e.push(p),
r++}if(r===g&&typeof f=="number"&&(f<0||isNaN(f))){let p={instancePath:s+"/checkpoint/every_epochs",keyword:"minimum"};e===
null?e=[p]:e.push(p),r++}var Y=g===r;d=d||Y;let k=r;i(f,{instancePath:s+"/checkpoint/every_epochs",parentData:_,parentDataProperty:"\
every_epochs",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Y=k===r;if(d=d||Y,d)
r=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:s+"/checkpoint/every_epochs",keyword:"anyOf"};e===null?e=[p]:
e.push(p),r++}var me=Z===r}else var me=!0;if(me)if(_.keep!==void 0){let f=_.keep,Z=r,t=r,d=!1,g=r;if(!(typeof f=="number"&&
!(f%1)&&!isNaN(f))){let p={instancePath:s+"/checkpoint/keep",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===g&&typeof f==
"number"&&(f<1||isNaN(f))){let p={instancePath:s+"/checkpoint/keep",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var ae=g===
r;d=d||ae;let k=r;i(f,{instancePath:s+"/checkpoint/keep",parentData:_,parentDataProperty:"keep",rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ae=k===r;if(d=d||ae,d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={
instancePath:s+"/checkpoint/keep",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var me=Z===r}else var me=!0}}}}else{let J={
instancePath:s+"/checkpoint",keyword:"type"};e===null?e=[J]:e.push(J),r++}var pe=b===r;O=O||pe;let A=r;i(_,{instancePath:s+
"/checkpoint",parentData:n,parentDataProperty:"checkpoint",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var pe=A===r;if(O=O||pe,O)r=G,e!==null&&(G?e.length=G:e=null);else{let J={instancePath:s+"/checkpo\
int",keyword:"anyOf"};return e===null?e=[J]:e.push(J),r++,ir.errors=e,!1}var l=se===r}else var l=!0;if(l){if(n.log_every!==
void 0){let _=n.log_every,se=r,G=r,O=!1,b=r;if(r===b)if(typeof _=="number"){if(_<=0||isNaN(_)){let J={instancePath:s+"/l\
og_every",keyword:"exclusiveMinimum"};e===null?e=[J]:e.push(J),r++}}else{let J={instancePath:s+"/log_every",keyword:"typ\
e"};e===null?e=[J]:e.push(J),r++}var ge=b===r;O=O||ge;let A=r;i(_,{instancePath:s+"/log_every",parentData:n,parentDataProperty:"\
log_every",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ge=A===r;if(O=O||ge,O)
r=G,e!==null&&(G?e.length=G:e=null);else{let J={instancePath:s+"/log_every",keyword:"anyOf"};return e===null?e=[J]:e.push(
J),r++,ir.errors=e,!1}var l=se===r}else var l=!0;if(l){if(n.description!==void 0){let _=r;Ze(n.description,{instancePath:s+
"/description",parentData:n,parentDataProperty:"description",rootData:o,dynamicAnchors:a})||(e=e===null?Ze.errors:e.concat(
Ze.errors),r=e.length);var l=_===r}else var l=!0;if(l){if(n.matrix!==void 0){let _=r;Ee(n.matrix,{instancePath:s+"/matri\
x",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:a})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.
length);var l=_===r}else var l=!0;if(l){if(n.when!==void 0){let _=r;Se(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:o,dynamicAnchors:a})||(e=e===null?Se.errors:e.concat(Se.errors),r=e.length);var l=_===r}else var l=!0;if(l){
if(n.needs!==void 0){let _=r;Be(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:a})||
(e=e===null?Be.errors:e.concat(Be.errors),r=e.length);var l=_===r}else var l=!0;if(l){if(n.extends!==void 0){let _=r;Ge(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:o,dynamicAnchors:a})||(e=e===null?
Ge.errors:e.concat(Ge.errors),r=e.length);var l=_===r}else var l=!0;if(l){if(n.resources!==void 0){let _=r;Ke(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:o,dynamicAnchors:a})||(e=e===null?Ke.errors:
e.concat(Ke.errors),r=e.length);var l=_===r}else var l=!0;if(l){if(n.timeout!==void 0){let _=r;Te(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,dynamicAnchors:a})||(e=e===null?Te.errors:e.concat(Te.errors),
r=e.length);var l=_===r}else var l=!0;if(l){if(n.retry!==void 0){let _=r;Ce(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:o,dynamicAnchors:a})||(e=e===null?Ce.errors:e.concat(Ce.errors),r=e.length);var l=_===
r}else var l=!0;if(l)if(n.kind!==void 0){let _=r;if(n.kind!=="vqkd")return ir.errors=[{instancePath:s+"/kind",keyword:"c\
onst"}],!1;var l=_===r}else var l=!0}}}}}}}}}}}}}}}}}}}}}}else return ir.errors=[{instancePath:s,keyword:"type"}],!1;return ir.
errors=e,r===0}ir.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var hn={type:"object",properties:{tokenizer:{type:"\
string"},data:{type:"string"},split:{type:"string",minLength:1},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"\
#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-\
extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-r\
etry"},kind:{const:"codebook-usage"}},additionalProperties:!1};function xr(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,
rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,le=xr.evaluated;if(le.dynamicProps&&(le.props=void 0),le.dynamicItems&&
(le.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let V=r;for(let h in n)if(!Or.call(hn.properties,h)){
return xr.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(V===r){if(n.tokenizer!==void 0){let h=r;if(typeof n.
tokenizer!="string")return xr.errors=[{instancePath:s+"/tokenizer",keyword:"type"}],!1;var l=h===r}else var l=!0;if(l){if(n.
data!==void 0){let h=r;if(typeof n.data!="string")return xr.errors=[{instancePath:s+"/data",keyword:"type"}],!1;var l=h===
r}else var l=!0;if(l){if(n.split!==void 0){let h=n.split,ke=r;if(r===ke)if(typeof h=="string"){if(He(h)<1)return xr.errors=
[{instancePath:s+"/split",keyword:"minLength"}],!1}else return xr.errors=[{instancePath:s+"/split",keyword:"type"}],!1;var l=ke===
r}else var l=!0;if(l){if(n.description!==void 0){let h=r;Ze(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"\
description",rootData:o,dynamicAnchors:a})||(e=e===null?Ze.errors:e.concat(Ze.errors),r=e.length);var l=h===r}else var l=!0;
if(l){if(n.matrix!==void 0){let h=r;Ee(n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,
dynamicAnchors:a})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length);var l=h===r}else var l=!0;if(l){if(n.when!==void 0){
let h=r;Se(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"when",rootData:o,dynamicAnchors:a})||(e=e===null?
Se.errors:e.concat(Se.errors),r=e.length);var l=h===r}else var l=!0;if(l){if(n.needs!==void 0){let h=r;Be(n.needs,{instancePath:s+
"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:a})||(e=e===null?Be.errors:e.concat(Be.errors),
r=e.length);var l=h===r}else var l=!0;if(l){if(n.extends!==void 0){let h=r;Ge(n.extends,{instancePath:s+"/extends",parentData:n,
parentDataProperty:"extends",rootData:o,dynamicAnchors:a})||(e=e===null?Ge.errors:e.concat(Ge.errors),r=e.length);var l=h===
r}else var l=!0;if(l){if(n.resources!==void 0){let h=r;Ke(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"\
resources",rootData:o,dynamicAnchors:a})||(e=e===null?Ke.errors:e.concat(Ke.errors),r=e.length);var l=h===r}else var l=!0;
if(l){if(n.timeout!==void 0){let h=r;Te(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,
dynamicAnchors:a})||(e=e===null?Te.errors:e.concat(Te.errors),r=e.length);var l=h===r}else var l=!0;if(l){if(n.retry!==void 0){
let h=r;Ce(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:o,dynamicAnchors:a})||(e=e===
null?Ce.errors:e.concat(Ce.errors),r=e.length);var l=h===r}else var l=!0;if(l)if(n.kind!==void 0){let h=r;if(n.kind!=="c\
odebook-usage")return xr.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var l=h===r}else var l=!0}}}}}}}}}}}}else return xr.
errors=[{instancePath:s,keyword:"type"}],!1;return xr.errors=e,r===0}xr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Hs={type:"object",properties:{data:{type:"string"},split:{type:"string",minLength:1},val_split:{type:"string",minLength:1},
tokenizer:{type:"string"},model:{anyOf:[{type:"object",properties:{image_size:{anyOf:[{type:"integer",minimum:1},{$ref:"\
#/$defs/expression"}]},patch_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},embed_dim:{anyOf:[{type:"\
integer",minimum:1},{$ref:"#/$defs/expression"}]},depth:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},
num_heads:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},mlp_ratio:{anyOf:[{type:"number",exclusiveMinimum:0},
{$ref:"#/$defs/expression"}]},init_std:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},init_values:{
anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},use_shared_rel_pos_bias:{anyOf:[{type:"boolean"},{$ref:"#\
/$defs/expression"}]},use_abs_pos_emb:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},early_layers:{anyOf:[{type:"\
integer",minimum:1},{$ref:"#/$defs/expression"}]},head_layers:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expressi\
on"}]},shared_lm_head:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/ex\
pression"}]},mask:{anyOf:[{type:"object",properties:{patches:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expressio\
n"}]},min_patches:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$d\
efs/expression"}]},augment:{anyOf:[{type:"object",properties:{min_crop_scale:{anyOf:[{type:"number",exclusiveMinimum:0,maximum:1},
{$ref:"#/$defs/expression"}]},flip:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},color_jitter:{anyOf:[{type:"nu\
mber",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},optimizer:{anyOf:[
{type:"object",properties:{lr:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},min_lr:{anyOf:[{type:"\
number",minimum:0},{$ref:"#/$defs/expression"}]},weight_decay:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expressio\
n"}]},betas:{anyOf:[{type:"array",minItems:2,maxItems:2,items:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"\
#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},eps:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expr\
ession"}]},clip_grad:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/\
$defs/expression"}]},epochs:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},warmup_epochs:{anyOf:[{type:"\
number",minimum:0},{$ref:"#/$defs/expression"}]},batch:{anyOf:[{type:"object",properties:{global:{anyOf:[{type:"integer",
minimum:1},{$ref:"#/$defs/expression"}]},per_device:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},drop_path:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#/$defs/expression"}]},
validate_every:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},
{$ref:"#/$defs/expression"}]},checkpoint:{anyOf:[{type:"object",properties:{every_seconds:{anyOf:[{type:"number",exclusiveMinimum:0},
{$ref:"#/$defs/expression"}]},every_steps:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},every_epochs:{
anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},keep:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/e\
xpression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},log_every:{anyOf:[{type:"number",exclusiveMinimum:0},
{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{
$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/\
$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"mim"}},additionalProperties:!1};
function Fe(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,
le=Fe.evaluated;if(le.dynamicProps&&(le.props=void 0),le.dynamicItems&&(le.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let J=r;for(let f in n)if(!Or.call(Hs.properties,f)){return Fe.errors=[{instancePath:s,keyword:"addit\
ionalProperties"}],!1;break}if(J===r){if(n.data!==void 0){let f=r;if(typeof n.data!="string")return Fe.errors=[{instancePath:s+
"/data",keyword:"type"}],!1;var l=f===r}else var l=!0;if(l){if(n.split!==void 0){let f=n.split,Z=r;if(r===Z)if(typeof f==
"string"){if(He(f)<1)return Fe.errors=[{instancePath:s+"/split",keyword:"minLength"}],!1}else return Fe.errors=[{instancePath:s+
"/split",keyword:"type"}],!1;var l=Z===r}else var l=!0;if(l){if(n.val_split!==void 0){let f=n.val_split,Z=r;if(r===Z)if(typeof f==
"string"){if(He(f)<1)return Fe.errors=[{instancePath:s+"/val_split",keyword:"minLength"}],!1}else return Fe.errors=[{instancePath:s+
"/val_split",keyword:"type"}],!1;var l=Z===r}else var l=!0;if(l){if(n.tokenizer!==void 0){let f=r;if(typeof n.tokenizer!=
"string")return Fe.errors=[{instancePath:s+"/tokenizer",keyword:"type"}],!1;var l=f===r}else var l=!0;if(l){if(n.model!==
void 0){let f=n.model,Z=r,t=r,d=!1,g=r;if(r===g)if(f&&typeof f=="object"&&!Array.isArray(f)){let p=r;for(let $ in f)if(!Or.
call(Hs.properties.model.anyOf[0].properties,$)){let c={instancePath:s+"/model",keyword:"additionalProperties"};e===null?
e=[c]:e.push(c),r++;break}if(p===r){if(f.image_size!==void 0){let $=f.image_size,c=r,u=r,y=!1,D=r;if(!(typeof $=="number"&&
!($%1)&&!isNaN($))){let R={instancePath:s+"/model/image_size",keyword:"type"};e===null?e=[R]:e.push(R),r++}if(r===D&&typeof $==
"number"&&($<1||isNaN($))){let R={instancePath:s+"/model/image_size",keyword:"minimum"};e===null?e=[R]:e.push(R),r++}var V=D===
r;y=y||V;let w=r;i($,{instancePath:s+"/model/image_size",parentData:f,parentDataProperty:"image_size",rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var V=w===r;if(y=y||V,y)r=u,e!==null&&(u?e.length=u:e=null);else{let R={
instancePath:s+"/model/image_size",keyword:"anyOf"};e===null?e=[R]:e.push(R),r++}var h=c===r}else var h=!0;if(h){if(f.patch_size!==
void 0){let $=f.patch_size,c=r,u=r,y=!1,D=r;if(!(typeof $=="number"&&!($%1)&&!isNaN($))){let m={instancePath:s+"/model/p\
atch_size",keyword:"type"};e===null?e=[m]:e.push(m),r++}if(r===D&&typeof $=="number"&&($<1||isNaN($))){let m={instancePath:s+
"/model/patch_size",keyword:"minimum"};e===null?e=[m]:e.push(m),r++}var ke=D===r;y=y||ke;let w=r;i($,{instancePath:s+"/m\
odel/patch_size",parentData:f,parentDataProperty:"patch_size",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var ke=w===r;if(y=y||ke,y)r=u,e!==null&&(u?e.length=u:e=null);else{let m={instancePath:s+"/model/p\
atch_size",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var h=c===r}else var h=!0;if(h){if(f.embed_dim!==void 0){let $=f.
embed_dim,c=r,u=r,y=!1,D=r;if(!(typeof $=="number"&&!($%1)&&!isNaN($))){let m={instancePath:s+"/model/embed_dim",keyword:"\
type"};e===null?e=[m]:e.push(m),r++}if(r===D&&typeof $=="number"&&($<1||isNaN($))){let m={instancePath:s+"/model/embed_d\
im",keyword:"minimum"};e===null?e=[m]:e.push(m),r++}var ve=D===r;y=y||ve;let w=r;i($,{instancePath:s+"/model/embed_dim",
parentData:f,parentDataProperty:"embed_dim",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);
var ve=w===r;if(y=y||ve,y)r=u,e!==null&&(u?e.length=u:e=null);else{let m={instancePath:s+"/model/embed_dim",keyword:"any\
Of"};e===null?e=[m]:e.push(m),r++}var h=c===r}else var h=!0;if(h){if(f.depth!==void 0){let $=f.depth,c=r,u=r,y=!1,D=r;if(!(typeof $==
"number"&&!($%1)&&!isNaN($))){let m={instancePath:s+"/model/depth",keyword:"type"};e===null?e=[m]:e.push(m),r++}if(r===D&&
typeof $=="number"&&($<1||isNaN($))){let m={instancePath:s+"/model/depth",keyword:"minimum"};e===null?e=[m]:e.push(m),r++}
var x=D===r;y=y||x;let w=r;i($,{instancePath:s+"/model/depth",parentData:f,parentDataProperty:"depth",rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var x=w===r;if(y=y||x,y)r=u,e!==null&&(u?e.length=u:e=null);else{let m={
instancePath:s+"/model/depth",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var h=c===r}else var h=!0;if(h){if(f.num_heads!==
void 0){let $=f.num_heads,c=r,u=r,y=!1,D=r;if(!(typeof $=="number"&&!($%1)&&!isNaN($))){let m={instancePath:s+"/model/nu\
m_heads",keyword:"type"};e===null?e=[m]:e.push(m),r++}if(r===D&&typeof $=="number"&&($<1||isNaN($))){let m={instancePath:s+
"/model/num_heads",keyword:"minimum"};e===null?e=[m]:e.push(m),r++}var F=D===r;y=y||F;let w=r;i($,{instancePath:s+"/mode\
l/num_heads",parentData:f,parentDataProperty:"num_heads",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.
errors),r=e.length);var F=w===r;if(y=y||F,y)r=u,e!==null&&(u?e.length=u:e=null);else{let m={instancePath:s+"/model/num_h\
eads",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var h=c===r}else var h=!0;if(h){if(f.mlp_ratio!==void 0){let $=f.mlp_ratio,
c=r,u=r,y=!1,D=r;if(r===D)if(typeof $=="number"){if($<=0||isNaN($)){let m={instancePath:s+"/model/mlp_ratio",keyword:"ex\
clusiveMinimum"};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:s+"/model/mlp_ratio",keyword:"type"};e===null?e=
[m]:e.push(m),r++}var xe=D===r;y=y||xe;let w=r;i($,{instancePath:s+"/model/mlp_ratio",parentData:f,parentDataProperty:"m\
lp_ratio",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var xe=w===r;if(y=y||xe,y)r=
u,e!==null&&(u?e.length=u:e=null);else{let m={instancePath:s+"/model/mlp_ratio",keyword:"anyOf"};e===null?e=[m]:e.push(m),
r++}var h=c===r}else var h=!0;if(h){if(f.init_std!==void 0){let $=f.init_std,c=r,u=r,y=!1,D=r;if(r===D)if(typeof $=="num\
ber"){if($<=0||isNaN($)){let m={instancePath:s+"/model/init_std",keyword:"exclusiveMinimum"};e===null?e=[m]:e.push(m),r++}}else{
let m={instancePath:s+"/model/init_std",keyword:"type"};e===null?e=[m]:e.push(m),r++}var _e=D===r;y=y||_e;let w=r;i($,{instancePath:s+
"/model/init_std",parentData:f,parentDataProperty:"init_std",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var _e=w===r;if(y=y||_e,y)r=u,e!==null&&(u?e.length=u:e=null);else{let m={instancePath:s+"/model/i\
nit_std",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var h=c===r}else var h=!0;if(h){if(f.init_values!==void 0){let $=f.
init_values,c=r,u=r,y=!1,D=r;if(r===D)if(typeof $=="number"){if($<0||isNaN($)){let m={instancePath:s+"/model/init_values",
keyword:"minimum"};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:s+"/model/init_values",keyword:"type"};e===null?
e=[m]:e.push(m),r++}var oe=D===r;y=y||oe;let w=r;i($,{instancePath:s+"/model/init_values",parentData:f,parentDataProperty:"\
init_values",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var oe=w===r;if(y=y||oe,
y)r=u,e!==null&&(u?e.length=u:e=null);else{let m={instancePath:s+"/model/init_values",keyword:"anyOf"};e===null?e=[m]:e.
push(m),r++}var h=c===r}else var h=!0;if(h){if(f.use_shared_rel_pos_bias!==void 0){let $=f.use_shared_rel_pos_bias,c=r,u=r,
y=!1,D=r;if(typeof $!="boolean"){let m={instancePath:s+"/model/use_shared_rel_pos_bias",keyword:"type"};e===null?e=[m]:e.
push(m),r++}var H=D===r;y=y||H;let w=r;i($,{instancePath:s+"/model/use_shared_rel_pos_bias",parentData:f,parentDataProperty:"\
use_shared_rel_pos_bias",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var H=w===r;
if(y=y||H,y)r=u,e!==null&&(u?e.length=u:e=null);else{let m={instancePath:s+"/model/use_shared_rel_pos_bias",keyword:"any\
Of"};e===null?e=[m]:e.push(m),r++}var h=c===r}else var h=!0;if(h){if(f.use_abs_pos_emb!==void 0){let $=f.use_abs_pos_emb,
c=r,u=r,y=!1,D=r;if(typeof $!="boolean"){let m={instancePath:s+"/model/use_abs_pos_emb",keyword:"type"};e===null?e=[m]:e.
push(m),r++}var K=D===r;y=y||K;let w=r;i($,{instancePath:s+"/model/use_abs_pos_emb",parentData:f,parentDataProperty:"use\
_abs_pos_emb",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var K=w===r;if(y=y||K,y)
r=u,e!==null&&(u?e.length=u:e=null);else{let m={instancePath:s+"/model/use_abs_pos_emb",keyword:"anyOf"};e===null?e=[m]:
e.push(m),r++}var h=c===r}else var h=!0;if(h){if(f.early_layers!==void 0){let $=f.early_layers,c=r,u=r,y=!1,D=r;if(!(typeof $==
"number"&&!($%1)&&!isNaN($))){let m={instancePath:s+"/model/early_layers",keyword:"type"};e===null?e=[m]:e.push(m),r++}if(r===
D&&typeof $=="number"&&($<1||isNaN($))){let m={instancePath:s+"/model/early_layers",keyword:"minimum"};e===null?e=[m]:e.
push(m),r++}var M=D===r;y=y||M;let w=r;i($,{instancePath:s+"/model/early_layers",parentData:f,parentDataProperty:"early_\
layers",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var M=w===r;if(y=y||M,y)r=u,e!==
null&&(u?e.length=u:e=null);else{let m={instancePath:s+"/model/early_layers",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}
var h=c===r}else var h=!0;if(h){if(f.head_layers!==void 0){let $=f.head_layers,c=r,u=r,y=!1,D=r;if(!(typeof $=="number"&&
!($%1)&&!isNaN($))){let m={instancePath:s+"/model/head_layers",keyword:"type"};e===null?e=[m]:e.push(m),r++}if(r===D&&typeof $==
"number"&&($<0||isNaN($))){let m={instancePath:s+"/model/head_layers",keyword:"minimum"};e===null?e=[m]:e.push(m),r++}var ne=D===
r;y=y||ne;let w=r;i($,{instancePath:s+"/model/head_layers",parentData:f,parentDataProperty:"head_layers",rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ne=w===r;if(y=y||ne,y)r=u,e!==null&&(u?e.length=u:e=null);else{let m={
instancePath:s+"/model/head_layers",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var h=c===r}else var h=!0;if(h)if(f.shared_lm_head!==
void 0){let $=f.shared_lm_head,c=r,u=r,y=!1,D=r;if(typeof $!="boolean"){let m={instancePath:s+"/model/shared_lm_head",keyword:"\
type"};e===null?e=[m]:e.push(m),r++}var X=D===r;y=y||X;let w=r;i($,{instancePath:s+"/model/shared_lm_head",parentData:f,
parentDataProperty:"shared_lm_head",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var X=w===
r;if(y=y||X,y)r=u,e!==null&&(u?e.length=u:e=null);else{let m={instancePath:s+"/model/shared_lm_head",keyword:"anyOf"};e===
null?e=[m]:e.push(m),r++}var h=c===r}else var h=!0}}}}}}}}}}}}}else{let p={instancePath:s+"/model",keyword:"type"};e===null?
e=[p]:e.push(p),r++}var te=g===r;d=d||te;let k=r;i(f,{instancePath:s+"/model",parentData:n,parentDataProperty:"model",rootData:o,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var te=k===r;if(d=d||te,d)r=t,e!==null&&(t?e.length=
t:e=null);else{let p={instancePath:s+"/model",keyword:"anyOf"};return e===null?e=[p]:e.push(p),r++,Fe.errors=e,!1}var l=Z===
r}else var l=!0;if(l){if(n.mask!==void 0){let f=n.mask,Z=r,t=r,d=!1,g=r;if(r===g)if(f&&typeof f=="object"&&!Array.isArray(
f)){let p=r;for(let $ in f)if(!($==="patches"||$==="min_patches")){let c={instancePath:s+"/mask",keyword:"additionalProp\
erties"};e===null?e=[c]:e.push(c),r++;break}if(p===r){if(f.patches!==void 0){let $=f.patches,c=r,u=r,y=!1,D=r;if(!(typeof $==
"number"&&!($%1)&&!isNaN($))){let R={instancePath:s+"/mask/patches",keyword:"type"};e===null?e=[R]:e.push(R),r++}if(r===
D&&typeof $=="number"&&($<1||isNaN($))){let R={instancePath:s+"/mask/patches",keyword:"minimum"};e===null?e=[R]:e.push(R),
r++}var L=D===r;y=y||L;let w=r;i($,{instancePath:s+"/mask/patches",parentData:f,parentDataProperty:"patches",rootData:o,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var L=w===r;if(y=y||L,y)r=u,e!==null&&(u?e.length=
u:e=null);else{let R={instancePath:s+"/mask/patches",keyword:"anyOf"};e===null?e=[R]:e.push(R),r++}var ie=c===r}else var ie=!0;
if(ie)if(f.min_patches!==void 0){let $=f.min_patches,c=r,u=r,y=!1,D=r;if(!(typeof $=="number"&&!($%1)&&!isNaN($))){let m={
instancePath:s+"/mask/min_patches",keyword:"type"};e===null?e=[m]:e.push(m),r++}if(r===D&&typeof $=="number"&&($<1||isNaN(
$))){let m={instancePath:s+"/mask/min_patches",keyword:"minimum"};e===null?e=[m]:e.push(m),r++}var U=D===r;y=y||U;let w=r;
i($,{instancePath:s+"/mask/min_patches",parentData:f,parentDataProperty:"min_patches",rootData:o,dynamicAnchors:a})||(e=
e===null?i.errors:e.concat(i.errors),r=e.length);var U=w===r;if(y=y||U,y)r=u,e!==null&&(u?e.length=u:e=null);else{let m={
instancePath:s+"/mask/min_patches",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var ie=c===r}else var ie=!0}}else{let p={
instancePath:s+"/mask",keyword:"type"};e===null?e=[p]:e.push(p),r++}var ee=g===r;d=d||ee;let k=r;i(f,{instancePath:s+"/m\
ask",parentData:n,parentDataProperty:"mask",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);
var ee=k===r;if(d=d||ee,d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:s+"/mask",keyword:"anyOf"};return e===
null?e=[p]:e.push(p),r++,Fe.errors=e,!1}var l=Z===r}else var l=!0;if(l){if(n.augment!==void 0){let f=n.augment,Z=r,t=r,d=!1,
g=r;if(r===g)if(f&&typeof f=="object"&&!Array.isArray(f)){let p=r;for(let $ in f)if(!($==="min_crop_scale"||$==="flip"||
$==="color_jitter")){let c={instancePath:s+"/augment",keyword:"additionalProperties"};e===null?e=[c]:e.push(c),r++;break}
if(p===r){if(f.min_crop_scale!==void 0){let $=f.min_crop_scale,c=r,u=r,y=!1,D=r;if(r===D)if(typeof $=="number"){if($>1||
isNaN($)){let R={instancePath:s+"/augment/min_crop_scale",keyword:"maximum"};e===null?e=[R]:e.push(R),r++}else if($<=0||
isNaN($)){let R={instancePath:s+"/augment/min_crop_scale",keyword:"exclusiveMinimum"};e===null?e=[R]:e.push(R),r++}}else{
let R={instancePath:s+"/augment/min_crop_scale",keyword:"type"};e===null?e=[R]:e.push(R),r++}var ye=D===r;y=y||ye;let w=r;
i($,{instancePath:s+"/augment/min_crop_scale",parentData:f,parentDataProperty:"min_crop_scale",rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ye=w===r;if(y=y||ye,y)r=u,e!==null&&(u?e.length=u:e=null);else{let R={
instancePath:s+"/augment/min_crop_scale",keyword:"anyOf"};e===null?e=[R]:e.push(R),r++}var ce=c===r}else var ce=!0;if(ce){
if(f.flip!==void 0){let $=f.flip,c=r,u=r,y=!1,D=r;if(typeof $!="boolean"){let m={instancePath:s+"/augment/flip",keyword:"\
type"};e===null?e=[m]:e.push(m),r++}var be=D===r;y=y||be;let w=r;i($,{instancePath:s+"/augment/flip",parentData:f,parentDataProperty:"\
flip",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var be=w===r;if(y=y||be,y)r=u,e!==
null&&(u?e.length=u:e=null);else{let m={instancePath:s+"/augment/flip",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var ce=c===
r}else var ce=!0;if(ce)if(f.color_jitter!==void 0){let $=f.color_jitter,c=r,u=r,y=!1,D=r;if(r===D)if(typeof $=="number"){
if($<0||isNaN($)){let m={instancePath:s+"/augment/color_jitter",keyword:"minimum"};e===null?e=[m]:e.push(m),r++}}else{let m={
instancePath:s+"/augment/color_jitter",keyword:"type"};e===null?e=[m]:e.push(m),r++}var $e=D===r;y=y||$e;let w=r;i($,{instancePath:s+
"/augment/color_jitter",parentData:f,parentDataProperty:"color_jitter",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var $e=w===r;if(y=y||$e,y)r=u,e!==null&&(u?e.length=u:e=null);else{let m={instancePath:s+
"/augment/color_jitter",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var ce=c===r}else var ce=!0}}}else{let p={instancePath:s+
"/augment",keyword:"type"};e===null?e=[p]:e.push(p),r++}var he=g===r;d=d||he;let k=r;i(f,{instancePath:s+"/augment",parentData:n,
parentDataProperty:"augment",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var he=k===
r;if(d=d||he,d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:s+"/augment",keyword:"anyOf"};return e===null?
e=[p]:e.push(p),r++,Fe.errors=e,!1}var l=Z===r}else var l=!0;if(l){if(n.optimizer!==void 0){let f=n.optimizer,Z=r,t=r,d=!1,
g=r;if(r===g)if(f&&typeof f=="object"&&!Array.isArray(f)){let p=r;for(let $ in f)if(!($==="lr"||$==="min_lr"||$==="weigh\
t_decay"||$==="betas"||$==="eps"||$==="clip_grad")){let c={instancePath:s+"/optimizer",keyword:"additionalProperties"};e===
null?e=[c]:e.push(c),r++;break}if(p===r){if(f.lr!==void 0){let $=f.lr,c=r,u=r,y=!1,D=r;if(r===D)if(typeof $=="number"){if($<=
0||isNaN($)){let R={instancePath:s+"/optimizer/lr",keyword:"exclusiveMinimum"};e===null?e=[R]:e.push(R),r++}}else{let R={
instancePath:s+"/optimizer/lr",keyword:"type"};e===null?e=[R]:e.push(R),r++}var z=D===r;y=y||z;let w=r;i($,{instancePath:s+
"/optimizer/lr",parentData:f,parentDataProperty:"lr",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var z=w===r;if(y=y||z,y)r=u,e!==null&&(u?e.length=u:e=null);else{let R={instancePath:s+"/optimizer/lr",keyword:"\
anyOf"};e===null?e=[R]:e.push(R),r++}var B=c===r}else var B=!0;if(B){if(f.min_lr!==void 0){let $=f.min_lr,c=r,u=r,y=!1,D=r;
if(r===D)if(typeof $=="number"){if($<0||isNaN($)){let m={instancePath:s+"/optimizer/min_lr",keyword:"minimum"};e===null?
e=[m]:e.push(m),r++}}else{let m={instancePath:s+"/optimizer/min_lr",keyword:"type"};e===null?e=[m]:e.push(m),r++}var T=D===
r;y=y||T;let w=r;i($,{instancePath:s+"/optimizer/min_lr",parentData:f,parentDataProperty:"min_lr",rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var T=w===r;if(y=y||T,y)r=u,e!==null&&(u?e.length=u:e=null);else{let m={
instancePath:s+"/optimizer/min_lr",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var B=c===r}else var B=!0;if(B){if(f.weight_decay!==
void 0){let $=f.weight_decay,c=r,u=r,y=!1,D=r;if(r===D)if(typeof $=="number"){if($<0||isNaN($)){let m={instancePath:s+"/\
optimizer/weight_decay",keyword:"minimum"};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:s+"/optimizer/weight_d\
ecay",keyword:"type"};e===null?e=[m]:e.push(m),r++}var C=D===r;y=y||C;let w=r;i($,{instancePath:s+"/optimizer/weight_dec\
ay",parentData:f,parentDataProperty:"weight_decay",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var C=w===r;if(y=y||C,y)r=u,e!==null&&(u?e.length=u:e=null);else{let m={instancePath:s+"/optimizer/weight_de\
cay",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var B=c===r}else var B=!0;if(B){if(f.betas!==void 0){let $=f.betas,c=r,
u=r,y=!1,D=r;if(r===D)if(Array.isArray($))if($.length>2){let m={instancePath:s+"/optimizer/betas",keyword:"maxItems"};e===
null?e=[m]:e.push(m),r++}else if($.length<2){let m={instancePath:s+"/optimizer/betas",keyword:"minItems"};e===null?e=[m]:
e.push(m),r++}else{var S=!0;let m=$.length;for(let ue=0;ue<m;ue++){let N=$[ue],je=r,Me=r,De=!1,Ne=r;if(r===Ne)if(typeof N==
"number"){if(N<0||isNaN(N)){let qe={instancePath:s+"/optimizer/betas/"+ue,keyword:"minimum"};e===null?e=[qe]:e.push(qe),
r++}else if(N>=1||isNaN(N)){let qe={instancePath:s+"/optimizer/betas/"+ue,keyword:"exclusiveMaximum"};e===null?e=[qe]:e.
push(qe),r++}}else{let qe={instancePath:s+"/optimizer/betas/"+ue,keyword:"type"};e===null?e=[qe]:e.push(qe),r++}var fe=Ne===
r;De=De||fe;let vr=r;i(N,{instancePath:s+"/optimizer/betas/"+ue,parentData:$,parentDataProperty:ue,rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var fe=vr===r;if(De=De||fe,De)r=Me,e!==null&&(Me?e.length=Me:e=null);else{
let qe={instancePath:s+"/optimizer/betas/"+ue,keyword:"anyOf"};e===null?e=[qe]:e.push(qe),r++}var S=je===r;if(!S)break}}else{
let m={instancePath:s+"/optimizer/betas",keyword:"type"};e===null?e=[m]:e.push(m),r++}var E=D===r;y=y||E;let w=r;i($,{instancePath:s+
"/optimizer/betas",parentData:f,parentDataProperty:"betas",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var E=w===r;if(y=y||E,y)r=u,e!==null&&(u?e.length=u:e=null);else{let m={instancePath:s+"/optimizer\
/betas",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var B=c===r}else var B=!0;if(B){if(f.eps!==void 0){let $=f.eps,c=r,
u=r,y=!1,D=r;if(r===D)if(typeof $=="number"){if($<=0||isNaN($)){let m={instancePath:s+"/optimizer/eps",keyword:"exclusiv\
eMinimum"};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:s+"/optimizer/eps",keyword:"type"};e===null?e=[m]:e.push(
m),r++}var q=D===r;y=y||q;let w=r;i($,{instancePath:s+"/optimizer/eps",parentData:f,parentDataProperty:"eps",rootData:o,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var q=w===r;if(y=y||q,y)r=u,e!==null&&(u?e.length=
u:e=null);else{let m={instancePath:s+"/optimizer/eps",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var B=c===r}else var B=!0;
if(B)if(f.clip_grad!==void 0){let $=f.clip_grad,c=r,u=r,y=!1,D=r;if(r===D)if(typeof $=="number"){if($<0||isNaN($)){let m={
instancePath:s+"/optimizer/clip_grad",keyword:"minimum"};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:s+"/opti\
mizer/clip_grad",keyword:"type"};e===null?e=[m]:e.push(m),r++}var P=D===r;y=y||P;let w=r;i($,{instancePath:s+"/optimizer\
/clip_grad",parentData:f,parentDataProperty:"clip_grad",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var P=w===r;if(y=y||P,y)r=u,e!==null&&(u?e.length=u:e=null);else{let m={instancePath:s+"/optimizer/clip_grad",
keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var B=c===r}else var B=!0}}}}}}else{let p={instancePath:s+"/optimizer",keyword:"\
type"};e===null?e=[p]:e.push(p),r++}var v=g===r;d=d||v;let k=r;i(f,{instancePath:s+"/optimizer",parentData:n,parentDataProperty:"\
optimizer",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var v=k===r;if(d=d||v,d)r=
t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:s+"/optimizer",keyword:"anyOf"};return e===null?e=[p]:e.push(
p),r++,Fe.errors=e,!1}var l=Z===r}else var l=!0;if(l){if(n.epochs!==void 0){let f=n.epochs,Z=r,t=r,d=!1,g=r;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f))){let p={instancePath:s+"/epochs",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===g&&typeof f==
"number"&&(f<1||isNaN(f))){let p={instancePath:s+"/epochs",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var Q=g===r;d=
d||Q;let k=r;i(f,{instancePath:s+"/epochs",parentData:n,parentDataProperty:"epochs",rootData:o,dynamicAnchors:a})||(e=e===
null?i.errors:e.concat(i.errors),r=e.length);var Q=k===r;if(d=d||Q,d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:s+
"/epochs",keyword:"anyOf"};return e===null?e=[p]:e.push(p),r++,Fe.errors=e,!1}var l=Z===r}else var l=!0;if(l){if(n.warmup_epochs!==
void 0){let f=n.warmup_epochs,Z=r,t=r,d=!1,g=r;if(r===g)if(typeof f=="number"){if(f<0||isNaN(f)){let p={instancePath:s+"\
/warmup_epochs",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s+"/warmup_epochs",keyword:"ty\
pe"};e===null?e=[p]:e.push(p),r++}var re=g===r;d=d||re;let k=r;i(f,{instancePath:s+"/warmup_epochs",parentData:n,parentDataProperty:"\
warmup_epochs",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var re=k===r;if(d=d||re,
d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:s+"/warmup_epochs",keyword:"anyOf"};return e===null?e=[p]:
e.push(p),r++,Fe.errors=e,!1}var l=Z===r}else var l=!0;if(l){if(n.batch!==void 0){let f=n.batch,Z=r,t=r,d=!1,g=r;if(r===
g)if(f&&typeof f=="object"&&!Array.isArray(f)){let p=r;for(let $ in f)if(!($==="global"||$==="per_device")){let c={instancePath:s+
"/batch",keyword:"additionalProperties"};e===null?e=[c]:e.push(c),r++;break}if(p===r){if(f.global!==void 0){let $=f.global,
c=r,u=r,y=!1,D=r;if(!(typeof $=="number"&&!($%1)&&!isNaN($))){let R={instancePath:s+"/batch/global",keyword:"type"};e===
null?e=[R]:e.push(R),r++}if(r===D&&typeof $=="number"&&($<1||isNaN($))){let R={instancePath:s+"/batch/global",keyword:"m\
inimum"};e===null?e=[R]:e.push(R),r++}var me=D===r;y=y||me;let w=r;i($,{instancePath:s+"/batch/global",parentData:f,parentDataProperty:"\
global",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var me=w===r;if(y=y||me,y)r=u,
e!==null&&(u?e.length=u:e=null);else{let R={instancePath:s+"/batch/global",keyword:"anyOf"};e===null?e=[R]:e.push(R),r++}
var j=c===r}else var j=!0;if(j)if(f.per_device!==void 0){let $=f.per_device,c=r,u=r,y=!1,D=r;if(!(typeof $=="number"&&!($%
1)&&!isNaN($))){let m={instancePath:s+"/batch/per_device",keyword:"type"};e===null?e=[m]:e.push(m),r++}if(r===D&&typeof $==
"number"&&($<0||isNaN($))){let m={instancePath:s+"/batch/per_device",keyword:"minimum"};e===null?e=[m]:e.push(m),r++}var Y=D===
r;y=y||Y;let w=r;i($,{instancePath:s+"/batch/per_device",parentData:f,parentDataProperty:"per_device",rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Y=w===r;if(y=y||Y,y)r=u,e!==null&&(u?e.length=u:e=null);else{let m={
instancePath:s+"/batch/per_device",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var j=c===r}else var j=!0}}else{let p={
instancePath:s+"/batch",keyword:"type"};e===null?e=[p]:e.push(p),r++}var ae=g===r;d=d||ae;let k=r;i(f,{instancePath:s+"/\
batch",parentData:n,parentDataProperty:"batch",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=
e.length);var ae=k===r;if(d=d||ae,d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:s+"/batch",keyword:"any\
Of"};return e===null?e=[p]:e.push(p),r++,Fe.errors=e,!1}var l=Z===r}else var l=!0;if(l){if(n.drop_path!==void 0){let f=n.
drop_path,Z=r,t=r,d=!1,g=r;if(r===g)if(typeof f=="number"){if(f<0||isNaN(f)){let p={instancePath:s+"/drop_path",keyword:"\
minimum"};e===null?e=[p]:e.push(p),r++}else if(f>=1||isNaN(f)){let p={instancePath:s+"/drop_path",keyword:"exclusiveMaxi\
mum"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s+"/drop_path",keyword:"type"};e===null?e=[p]:e.push(p),r++}
var pe=g===r;d=d||pe;let k=r;i(f,{instancePath:s+"/drop_path",parentData:n,parentDataProperty:"drop_path",rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var pe=k===r;if(d=d||pe,d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={
instancePath:s+"/drop_path",keyword:"anyOf"};return e===null?e=[p]:e.push(p),r++,Fe.errors=e,!1}var l=Z===r}else var l=!0;
if(l){if(n.validate_every!==void 0){let f=n.validate_every,Z=r,t=r,d=!1,g=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){
let p={instancePath:s+"/validate_every",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===g&&typeof f=="number"&&(f<1||
isNaN(f))){let p={instancePath:s+"/validate_every",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var ge=g===r;d=d||ge;
let k=r;i(f,{instancePath:s+"/validate_every",parentData:n,parentDataProperty:"validate_every",rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ge=k===r;if(d=d||ge,d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={
instancePath:s+"/validate_every",keyword:"anyOf"};return e===null?e=[p]:e.push(p),r++,Fe.errors=e,!1}var l=Z===r}else var l=!0;
if(l){if(n.seed!==void 0){let f=n.seed,Z=r,t=r,d=!1,g=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let p={instancePath:s+
"/seed",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===g&&typeof f=="number"&&(f<0||isNaN(f))){let p={instancePath:s+
"/seed",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var W=g===r;d=d||W;let k=r;i(f,{instancePath:s+"/seed",parentData:n,
parentDataProperty:"seed",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var W=k===r;
if(d=d||W,d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:s+"/seed",keyword:"anyOf"};return e===null?e=[p]:
e.push(p),r++,Fe.errors=e,!1}var l=Z===r}else var l=!0;if(l){if(n.checkpoint!==void 0){let f=n.checkpoint,Z=r,t=r,d=!1,g=r;
if(r===g)if(f&&typeof f=="object"&&!Array.isArray(f)){let p=r;for(let $ in f)if(!($==="every_seconds"||$==="every_steps"||
$==="every_epochs"||$==="keep")){let c={instancePath:s+"/checkpoint",keyword:"additionalProperties"};e===null?e=[c]:e.push(
c),r++;break}if(p===r){if(f.every_seconds!==void 0){let $=f.every_seconds,c=r,u=r,y=!1,D=r;if(r===D)if(typeof $=="number"){
if($<=0||isNaN($)){let R={instancePath:s+"/checkpoint/every_seconds",keyword:"exclusiveMinimum"};e===null?e=[R]:e.push(R),
r++}}else{let R={instancePath:s+"/checkpoint/every_seconds",keyword:"type"};e===null?e=[R]:e.push(R),r++}var _=D===r;y=y||
_;let w=r;i($,{instancePath:s+"/checkpoint/every_seconds",parentData:f,parentDataProperty:"every_seconds",rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var _=w===r;if(y=y||_,y)r=u,e!==null&&(u?e.length=u:e=null);else{let R={
instancePath:s+"/checkpoint/every_seconds",keyword:"anyOf"};e===null?e=[R]:e.push(R),r++}var se=c===r}else var se=!0;if(se){
if(f.every_steps!==void 0){let $=f.every_steps,c=r,u=r,y=!1,D=r;if(!(typeof $=="number"&&!($%1)&&!isNaN($))){let m={instancePath:s+
"/checkpoint/every_steps",keyword:"type"};e===null?e=[m]:e.push(m),r++}if(r===D&&typeof $=="number"&&($<0||isNaN($))){let m={
instancePath:s+"/checkpoint/every_steps",keyword:"minimum"};e===null?e=[m]:e.push(m),r++}var G=D===r;y=y||G;let w=r;i($,
{instancePath:s+"/checkpoint/every_steps",parentData:f,parentDataProperty:"every_steps",rootData:o,dynamicAnchors:a})||(e=
e===null?i.errors:e.concat(i.errors),r=e.length);var G=w===r;if(y=y||G,y)r=u,e!==null&&(u?e.length=u:e=null);else{let m={
instancePath:s+"/checkpoint/every_steps",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var se=c===r}else var se=!0;if(se){
if(f.every_epochs!==void 0){let $=f.every_epochs,c=r,u=r,y=!1,D=r;if(!(typeof $=="number"&&!($%1)&&!isNaN($))){let m={instancePath:s+
"/checkpoint/every_epochs",keyword:"type"};e===null?e=[m]:e.push(m),r++}if(r===D&&typeof $=="number"&&($<0||isNaN($))){let m={
instancePath:s+"/checkpoint/every_epochs",keyword:"minimum"};e===null?e=[m]:e.push(m),r++}var O=D===r;y=y||O;let w=r;i($,
{instancePath:s+"/checkpoint/every_epochs",parentData:f,parentDataProperty:"every_epochs",rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var O=w===r;if(y=y||O,y)r=u,e!==null&&(u?e.length=u:e=null);else{let m={
instancePath:s+"/checkpoint/every_epochs",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var se=c===r}else var se=!0;if(se)
if(f.keep!==void 0){let $=f.keep,c=r,u=r,y=!1,D=r;if(!(typeof $=="number"&&!($%1)&&!isNaN($))){let m={instancePath:s+"/c\
heckpoint/keep",keyword:"type"};e===null?e=[m]:e.push(m),r++}if(r===D&&typeof $=="number"&&($<1||isNaN($))){let m={instancePath:s+
"/checkpoint/keep",keyword:"minimum"};e===null?e=[m]:e.push(m),r++}var b=D===r;y=y||b;let w=r;i($,{instancePath:s+"/chec\
kpoint/keep",parentData:f,parentDataProperty:"keep",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var b=w===r;if(y=y||b,y)r=u,e!==null&&(u?e.length=u:e=null);else{let m={instancePath:s+"/checkpoint/keep",keyword:"\
anyOf"};e===null?e=[m]:e.push(m),r++}var se=c===r}else var se=!0}}}}else{let p={instancePath:s+"/checkpoint",keyword:"ty\
pe"};e===null?e=[p]:e.push(p),r++}var A=g===r;d=d||A;let k=r;i(f,{instancePath:s+"/checkpoint",parentData:n,parentDataProperty:"\
checkpoint",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var A=k===r;if(d=d||A,d)r=
t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:s+"/checkpoint",keyword:"anyOf"};return e===null?e=[p]:e.push(
p),r++,Fe.errors=e,!1}var l=Z===r}else var l=!0;if(l){if(n.log_every!==void 0){let f=n.log_every,Z=r,t=r,d=!1,g=r;if(r===
g)if(typeof f=="number"){if(f<=0||isNaN(f)){let p={instancePath:s+"/log_every",keyword:"exclusiveMinimum"};e===null?e=[p]:
e.push(p),r++}}else{let p={instancePath:s+"/log_every",keyword:"type"};e===null?e=[p]:e.push(p),r++}var de=g===r;d=d||de;
let k=r;i(f,{instancePath:s+"/log_every",parentData:n,parentDataProperty:"log_every",rootData:o,dynamicAnchors:a})||(e=e===
null?i.errors:e.concat(i.errors),r=e.length);var de=k===r;if(d=d||de,d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:s+
"/log_every",keyword:"anyOf"};return e===null?e=[p]:e.push(p),r++,Fe.errors=e,!1}var l=Z===r}else var l=!0;if(l){if(n.description!==
void 0){let f=r;Ze(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"description",rootData:o,
dynamicAnchors:a})||(e=e===null?Ze.errors:e.concat(Ze.errors),r=e.length);var l=f===r}else var l=!0;if(l){if(n.matrix!==
void 0){let f=r;Ee(n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:a})||
(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length);var l=f===r}else var l=!0;if(l){if(n.when!==void 0){let f=r;Se(n.when,
{instancePath:s+"/when",parentData:n,parentDataProperty:"when",rootData:o,dynamicAnchors:a})||(e=e===null?Se.errors:e.concat(
Se.errors),r=e.length);var l=f===r}else var l=!0;if(l){if(n.needs!==void 0){let f=r;Be(n.needs,{instancePath:s+"/needs",
parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:a})||(e=e===null?Be.errors:e.concat(Be.errors),r=e.length);
var l=f===r}else var l=!0;if(l){if(n.extends!==void 0){let f=r;Ge(n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"\
extends",rootData:o,dynamicAnchors:a})||(e=e===null?Ge.errors:e.concat(Ge.errors),r=e.length);var l=f===r}else var l=!0;
if(l){if(n.resources!==void 0){let f=r;Ke(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"reso\
urces",rootData:o,dynamicAnchors:a})||(e=e===null?Ke.errors:e.concat(Ke.errors),r=e.length);var l=f===r}else var l=!0;if(l){
if(n.timeout!==void 0){let f=r;Te(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,
dynamicAnchors:a})||(e=e===null?Te.errors:e.concat(Te.errors),r=e.length);var l=f===r}else var l=!0;if(l){if(n.retry!==void 0){
let f=r;Ce(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:o,dynamicAnchors:a})||(e=e===
null?Ce.errors:e.concat(Ce.errors),r=e.length);var l=f===r}else var l=!0;if(l)if(n.kind!==void 0){let f=r;if(n.kind!=="m\
im")return Fe.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var l=f===r}else var l=!0}}}}}}}}}}}}}}}}}}}}}}}}}else
return Fe.errors=[{instancePath:s,keyword:"type"}],!1;return Fe.errors=e,r===0}Fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Js={type:"object",properties:{data:{type:"string"},split:{type:"string",minLength:1},val_split:{type:"string",minLength:1},
labels:{type:"string",minLength:1},limit:{anyOf:[{type:"object",properties:{count:{anyOf:[{type:"integer",minimum:0},{$ref:"\
#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{
$ref:"#/$defs/expression"}]},init:{type:["string","null"]},model:{anyOf:[{type:"object",properties:{image_size:{anyOf:[{
type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},patch_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/exp\
ression"}]},embed_dim:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},depth:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]},num_heads:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},mlp_ratio:{anyOf:[
{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},init_std:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"\
#/$defs/expression"}]},init_values:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},use_rel_pos_bias:{anyOf:[
{type:"boolean"},{$ref:"#/$defs/expression"}]},use_abs_pos_emb:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},init_scale:{
anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},optimizer:{
anyOf:[{type:"object",properties:{lr:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},min_lr:{anyOf:[
{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},weight_decay:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/ex\
pression"}]},betas:{anyOf:[{type:"array",minItems:2,maxItems:2,items:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},
{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},eps:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$de\
fs/expression"}]},clip_grad:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"\
#/$defs/expression"}]},layer_decay:{anyOf:[{type:"number",exclusiveMinimum:0,maximum:1},{$ref:"#/$defs/expression"}]},epochs:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},warmup_epochs:{anyOf:[{type:"number",minimum:0},{$ref:"#\
/$defs/expression"}]},batch:{anyOf:[{type:"object",properties:{global:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/\
expression"}]},per_device:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"\
#/$defs/expression"}]},augment:{anyOf:[{type:"object",properties:{min_crop_scale:{anyOf:[{type:"number",exclusiveMinimum:0,
maximum:1},{$ref:"#/$defs/expression"}]},flip:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},color_jitter:{anyOf:[
{type:"number",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},smoothing:{
anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#/$defs/expression"}]},mixup:{anyOf:[{type:"number",minimum:0},
{$ref:"#/$defs/expression"}]},cutmix:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},drop_path:{anyOf:[{
type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#/$defs/expression"}]},validate_every:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},checkpoint:{anyOf:[{
type:"object",properties:{every_seconds:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},every_steps:{
anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},every_epochs:{anyOf:[{type:"integer",minimum:0},{$ref:"#\
/$defs/expression"}]},keep:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"\
#/$defs/expression"}]},log_every:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},description:{$ref:"\
#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/s\
tage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/st\
age-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"classify"}},additionalProperties:!1};function Re(n,{instancePath:s="",
parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,le=Re.evaluated;if(le.dynamicProps&&
(le.props=void 0),le.dynamicItems&&(le.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let Z=r;for(let t in n)
if(!Or.call(Js.properties,t)){return Re.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(Z===r){if(n.
data!==void 0){let t=r;if(typeof n.data!="string")return Re.errors=[{instancePath:s+"/data",keyword:"type"}],!1;var l=t===
r}else var l=!0;if(l){if(n.split!==void 0){let t=n.split,d=r;if(r===d)if(typeof t=="string"){if(He(t)<1)return Re.errors=
[{instancePath:s+"/split",keyword:"minLength"}],!1}else return Re.errors=[{instancePath:s+"/split",keyword:"type"}],!1;var l=d===
r}else var l=!0;if(l){if(n.val_split!==void 0){let t=n.val_split,d=r;if(r===d)if(typeof t=="string"){if(He(t)<1)return Re.
errors=[{instancePath:s+"/val_split",keyword:"minLength"}],!1}else return Re.errors=[{instancePath:s+"/val_split",keyword:"\
type"}],!1;var l=d===r}else var l=!0;if(l){if(n.labels!==void 0){let t=n.labels,d=r;if(r===d)if(typeof t=="string"){if(He(
t)<1)return Re.errors=[{instancePath:s+"/labels",keyword:"minLength"}],!1}else return Re.errors=[{instancePath:s+"/label\
s",keyword:"type"}],!1;var l=d===r}else var l=!0;if(l){if(n.limit!==void 0){let t=n.limit,d=r,g=r,k=!1,I=r;if(r===I)if(t&&
typeof t=="object"&&!Array.isArray(t)){let c=r;for(let u in t)if(!(u==="count"||u==="seed")){let y={instancePath:s+"/lim\
it",keyword:"additionalProperties"};e===null?e=[y]:e.push(y),r++;break}if(c===r){if(t.count!==void 0){let u=t.count,y=r,
D=r,w=!1,R=r;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u))){let ue={instancePath:s+"/limit/count",keyword:"type"};e===null?
e=[ue]:e.push(ue),r++}if(r===R&&typeof u=="number"&&(u<0||isNaN(u))){let ue={instancePath:s+"/limit/count",keyword:"mini\
mum"};e===null?e=[ue]:e.push(ue),r++}var V=R===r;w=w||V;let m=r;i(u,{instancePath:s+"/limit/count",parentData:t,parentDataProperty:"\
count",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var V=m===r;if(w=w||V,w)r=D,e!==
null&&(D?e.length=D:e=null);else{let ue={instancePath:s+"/limit/count",keyword:"anyOf"};e===null?e=[ue]:e.push(ue),r++}var h=y===
r}else var h=!0;if(h)if(t.seed!==void 0){let u=t.seed,y=r,D=r,w=!1,R=r;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u))){let N={
instancePath:s+"/limit/seed",keyword:"type"};e===null?e=[N]:e.push(N),r++}if(r===R&&typeof u=="number"&&(u<0||isNaN(u))){
let N={instancePath:s+"/limit/seed",keyword:"minimum"};e===null?e=[N]:e.push(N),r++}var ke=R===r;w=w||ke;let m=r;i(u,{instancePath:s+
"/limit/seed",parentData:t,parentDataProperty:"seed",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var ke=m===r;if(w=w||ke,w)r=D,e!==null&&(D?e.length=D:e=null);else{let N={instancePath:s+"/limit/seed",keyword:"\
anyOf"};e===null?e=[N]:e.push(N),r++}var h=y===r}else var h=!0}}else{let c={instancePath:s+"/limit",keyword:"type"};e===
null?e=[c]:e.push(c),r++}var ve=I===r;k=k||ve;let p=r;i(t,{instancePath:s+"/limit",parentData:n,parentDataProperty:"limi\
t",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ve=p===r;if(k=k||ve,k)r=g,e!==
null&&(g?e.length=g:e=null);else{let c={instancePath:s+"/limit",keyword:"anyOf"};return e===null?e=[c]:e.push(c),r++,Re.
errors=e,!1}var l=d===r}else var l=!0;if(l){if(n.init!==void 0){let t=n.init,d=r;if(typeof t!="string"&&t!==null)return Re.
errors=[{instancePath:s+"/init",keyword:"type"}],!1;var l=d===r}else var l=!0;if(l){if(n.model!==void 0){let t=n.model,d=r,
g=r,k=!1,I=r;if(r===I)if(t&&typeof t=="object"&&!Array.isArray(t)){let c=r;for(let u in t)if(!Or.call(Js.properties.model.
anyOf[0].properties,u)){let y={instancePath:s+"/model",keyword:"additionalProperties"};e===null?e=[y]:e.push(y),r++;break}
if(c===r){if(t.image_size!==void 0){let u=t.image_size,y=r,D=r,w=!1,R=r;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u))){let ue={
instancePath:s+"/model/image_size",keyword:"type"};e===null?e=[ue]:e.push(ue),r++}if(r===R&&typeof u=="number"&&(u<1||isNaN(
u))){let ue={instancePath:s+"/model/image_size",keyword:"minimum"};e===null?e=[ue]:e.push(ue),r++}var x=R===r;w=w||x;let m=r;
i(u,{instancePath:s+"/model/image_size",parentData:t,parentDataProperty:"image_size",rootData:o,dynamicAnchors:a})||(e=e===
null?i.errors:e.concat(i.errors),r=e.length);var x=m===r;if(w=w||x,w)r=D,e!==null&&(D?e.length=D:e=null);else{let ue={instancePath:s+
"/model/image_size",keyword:"anyOf"};e===null?e=[ue]:e.push(ue),r++}var F=y===r}else var F=!0;if(F){if(t.patch_size!==void 0){
let u=t.patch_size,y=r,D=r,w=!1,R=r;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u))){let N={instancePath:s+"/model/patch_siz\
e",keyword:"type"};e===null?e=[N]:e.push(N),r++}if(r===R&&typeof u=="number"&&(u<1||isNaN(u))){let N={instancePath:s+"/m\
odel/patch_size",keyword:"minimum"};e===null?e=[N]:e.push(N),r++}var xe=R===r;w=w||xe;let m=r;i(u,{instancePath:s+"/mode\
l/patch_size",parentData:t,parentDataProperty:"patch_size",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var xe=m===r;if(w=w||xe,w)r=D,e!==null&&(D?e.length=D:e=null);else{let N={instancePath:s+"/model/p\
atch_size",keyword:"anyOf"};e===null?e=[N]:e.push(N),r++}var F=y===r}else var F=!0;if(F){if(t.embed_dim!==void 0){let u=t.
embed_dim,y=r,D=r,w=!1,R=r;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u))){let N={instancePath:s+"/model/embed_dim",keyword:"\
type"};e===null?e=[N]:e.push(N),r++}if(r===R&&typeof u=="number"&&(u<1||isNaN(u))){let N={instancePath:s+"/model/embed_d\
im",keyword:"minimum"};e===null?e=[N]:e.push(N),r++}var _e=R===r;w=w||_e;let m=r;i(u,{instancePath:s+"/model/embed_dim",
parentData:t,parentDataProperty:"embed_dim",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);
var _e=m===r;if(w=w||_e,w)r=D,e!==null&&(D?e.length=D:e=null);else{let N={instancePath:s+"/model/embed_dim",keyword:"any\
Of"};e===null?e=[N]:e.push(N),r++}var F=y===r}else var F=!0;if(F){if(t.depth!==void 0){let u=t.depth,y=r,D=r,w=!1,R=r;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u))){let N={instancePath:s+"/model/depth",keyword:"type"};e===null?e=[N]:e.push(N),r++}if(r===R&&
typeof u=="number"&&(u<1||isNaN(u))){let N={instancePath:s+"/model/depth",keyword:"minimum"};e===null?e=[N]:e.push(N),r++}
var oe=R===r;w=w||oe;let m=r;i(u,{instancePath:s+"/model/depth",parentData:t,parentDataProperty:"depth",rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var oe=m===r;if(w=w||oe,w)r=D,e!==null&&(D?e.length=D:e=null);else{let N={
instancePath:s+"/model/depth",keyword:"anyOf"};e===null?e=[N]:e.push(N),r++}var F=y===r}else var F=!0;if(F){if(t.num_heads!==
void 0){let u=t.num_heads,y=r,D=r,w=!1,R=r;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u))){let N={instancePath:s+"/model/nu\
m_heads",keyword:"type"};e===null?e=[N]:e.push(N),r++}if(r===R&&typeof u=="number"&&(u<1||isNaN(u))){let N={instancePath:s+
"/model/num_heads",keyword:"minimum"};e===null?e=[N]:e.push(N),r++}var H=R===r;w=w||H;let m=r;i(u,{instancePath:s+"/mode\
l/num_heads",parentData:t,parentDataProperty:"num_heads",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.
errors),r=e.length);var H=m===r;if(w=w||H,w)r=D,e!==null&&(D?e.length=D:e=null);else{let N={instancePath:s+"/model/num_h\
eads",keyword:"anyOf"};e===null?e=[N]:e.push(N),r++}var F=y===r}else var F=!0;if(F){if(t.mlp_ratio!==void 0){let u=t.mlp_ratio,
y=r,D=r,w=!1,R=r;if(r===R)if(typeof u=="number"){if(u<=0||isNaN(u)){let N={instancePath:s+"/model/mlp_ratio",keyword:"ex\
clusiveMinimum"};e===null?e=[N]:e.push(N),r++}}else{let N={instancePath:s+"/model/mlp_ratio",keyword:"type"};e===null?e=
[N]:e.push(N),r++}var K=R===r;w=w||K;let m=r;i(u,{instancePath:s+"/model/mlp_ratio",parentData:t,parentDataProperty:"mlp\
_ratio",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var K=m===r;if(w=w||K,w)r=D,e!==
null&&(D?e.length=D:e=null);else{let N={instancePath:s+"/model/mlp_ratio",keyword:"anyOf"};e===null?e=[N]:e.push(N),r++}
var F=y===r}else var F=!0;if(F){if(t.init_std!==void 0){let u=t.init_std,y=r,D=r,w=!1,R=r;if(r===R)if(typeof u=="number"){
if(u<=0||isNaN(u)){let N={instancePath:s+"/model/init_std",keyword:"exclusiveMinimum"};e===null?e=[N]:e.push(N),r++}}else{
let N={instancePath:s+"/model/init_std",keyword:"type"};e===null?e=[N]:e.push(N),r++}var M=R===r;w=w||M;let m=r;i(u,{instancePath:s+
"/model/init_std",parentData:t,parentDataProperty:"init_std",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var M=m===r;if(w=w||M,w)r=D,e!==null&&(D?e.length=D:e=null);else{let N={instancePath:s+"/model/ini\
t_std",keyword:"anyOf"};e===null?e=[N]:e.push(N),r++}var F=y===r}else var F=!0;if(F){if(t.init_values!==void 0){let u=t.
init_values,y=r,D=r,w=!1,R=r;if(r===R)if(typeof u=="number"){if(u<0||isNaN(u)){let N={instancePath:s+"/model/init_values",
keyword:"minimum"};e===null?e=[N]:e.push(N),r++}}else{let N={instancePath:s+"/model/init_values",keyword:"type"};e===null?
e=[N]:e.push(N),r++}var ne=R===r;w=w||ne;let m=r;i(u,{instancePath:s+"/model/init_values",parentData:t,parentDataProperty:"\
init_values",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ne=m===r;if(w=w||ne,
w)r=D,e!==null&&(D?e.length=D:e=null);else{let N={instancePath:s+"/model/init_values",keyword:"anyOf"};e===null?e=[N]:e.
push(N),r++}var F=y===r}else var F=!0;if(F){if(t.use_rel_pos_bias!==void 0){let u=t.use_rel_pos_bias,y=r,D=r,w=!1,R=r;if(typeof u!=
"boolean"){let N={instancePath:s+"/model/use_rel_pos_bias",keyword:"type"};e===null?e=[N]:e.push(N),r++}var X=R===r;w=w||
X;let m=r;i(u,{instancePath:s+"/model/use_rel_pos_bias",parentData:t,parentDataProperty:"use_rel_pos_bias",rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var X=m===r;if(w=w||X,w)r=D,e!==null&&(D?e.length=D:e=null);else{let N={
instancePath:s+"/model/use_rel_pos_bias",keyword:"anyOf"};e===null?e=[N]:e.push(N),r++}var F=y===r}else var F=!0;if(F){if(t.
use_abs_pos_emb!==void 0){let u=t.use_abs_pos_emb,y=r,D=r,w=!1,R=r;if(typeof u!="boolean"){let N={instancePath:s+"/model\
/use_abs_pos_emb",keyword:"type"};e===null?e=[N]:e.push(N),r++}var te=R===r;w=w||te;let m=r;i(u,{instancePath:s+"/model/\
use_abs_pos_emb",parentData:t,parentDataProperty:"use_abs_pos_emb",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.
concat(i.errors),r=e.length);var te=m===r;if(w=w||te,w)r=D,e!==null&&(D?e.length=D:e=null);else{let N={instancePath:s+"/\
model/use_abs_pos_emb",keyword:"anyOf"};e===null?e=[N]:e.push(N),r++}var F=y===r}else var F=!0;if(F)if(t.init_scale!==void 0){
let u=t.init_scale,y=r,D=r,w=!1,R=r;if(r===R)if(typeof u=="number"){if(u<0||isNaN(u)){let N={instancePath:s+"/model/init\
_scale",keyword:"minimum"};e===null?e=[N]:e.push(N),r++}}else{let N={instancePath:s+"/model/init_scale",keyword:"type"};
e===null?e=[N]:e.push(N),r++}var L=R===r;w=w||L;let m=r;i(u,{instancePath:s+"/model/init_scale",parentData:t,parentDataProperty:"\
init_scale",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var L=m===r;if(w=w||L,w)r=
D,e!==null&&(D?e.length=D:e=null);else{let N={instancePath:s+"/model/init_scale",keyword:"anyOf"};e===null?e=[N]:e.push(
N),r++}var F=y===r}else var F=!0}}}}}}}}}}}else{let c={instancePath:s+"/model",keyword:"type"};e===null?e=[c]:e.push(c),
r++}var ie=I===r;k=k||ie;let p=r;i(t,{instancePath:s+"/model",parentData:n,parentDataProperty:"model",rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ie=p===r;if(k=k||ie,k)r=g,e!==null&&(g?e.length=g:e=null);else{let c={
instancePath:s+"/model",keyword:"anyOf"};return e===null?e=[c]:e.push(c),r++,Re.errors=e,!1}var l=d===r}else var l=!0;if(l){
if(n.optimizer!==void 0){let t=n.optimizer,d=r,g=r,k=!1,I=r;if(r===I)if(t&&typeof t=="object"&&!Array.isArray(t)){let c=r;
for(let u in t)if(!(u==="lr"||u==="min_lr"||u==="weight_decay"||u==="betas"||u==="eps"||u==="clip_grad")){let y={instancePath:s+
"/optimizer",keyword:"additionalProperties"};e===null?e=[y]:e.push(y),r++;break}if(c===r){if(t.lr!==void 0){let u=t.lr,y=r,
D=r,w=!1,R=r;if(r===R)if(typeof u=="number"){if(u<=0||isNaN(u)){let ue={instancePath:s+"/optimizer/lr",keyword:"exclusiv\
eMinimum"};e===null?e=[ue]:e.push(ue),r++}}else{let ue={instancePath:s+"/optimizer/lr",keyword:"type"};e===null?e=[ue]:e.
push(ue),r++}var U=R===r;w=w||U;let m=r;i(u,{instancePath:s+"/optimizer/lr",parentData:t,parentDataProperty:"lr",rootData:o,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var U=m===r;if(w=w||U,w)r=D,e!==null&&(D?e.length=
D:e=null);else{let ue={instancePath:s+"/optimizer/lr",keyword:"anyOf"};e===null?e=[ue]:e.push(ue),r++}var ee=y===r}else var ee=!0;
if(ee){if(t.min_lr!==void 0){let u=t.min_lr,y=r,D=r,w=!1,R=r;if(r===R)if(typeof u=="number"){if(u<0||isNaN(u)){let N={instancePath:s+
"/optimizer/min_lr",keyword:"minimum"};e===null?e=[N]:e.push(N),r++}}else{let N={instancePath:s+"/optimizer/min_lr",keyword:"\
type"};e===null?e=[N]:e.push(N),r++}var ye=R===r;w=w||ye;let m=r;i(u,{instancePath:s+"/optimizer/min_lr",parentData:t,parentDataProperty:"\
min_lr",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ye=m===r;if(w=w||ye,w)r=D,
e!==null&&(D?e.length=D:e=null);else{let N={instancePath:s+"/optimizer/min_lr",keyword:"anyOf"};e===null?e=[N]:e.push(N),
r++}var ee=y===r}else var ee=!0;if(ee){if(t.weight_decay!==void 0){let u=t.weight_decay,y=r,D=r,w=!1,R=r;if(r===R)if(typeof u==
"number"){if(u<0||isNaN(u)){let N={instancePath:s+"/optimizer/weight_decay",keyword:"minimum"};e===null?e=[N]:e.push(N),
r++}}else{let N={instancePath:s+"/optimizer/weight_decay",keyword:"type"};e===null?e=[N]:e.push(N),r++}var ce=R===r;w=w||
ce;let m=r;i(u,{instancePath:s+"/optimizer/weight_decay",parentData:t,parentDataProperty:"weight_decay",rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ce=m===r;if(w=w||ce,w)r=D,e!==null&&(D?e.length=D:e=null);else{let N={
instancePath:s+"/optimizer/weight_decay",keyword:"anyOf"};e===null?e=[N]:e.push(N),r++}var ee=y===r}else var ee=!0;if(ee){
if(t.betas!==void 0){let u=t.betas,y=r,D=r,w=!1,R=r;if(r===R)if(Array.isArray(u))if(u.length>2){let N={instancePath:s+"/\
optimizer/betas",keyword:"maxItems"};e===null?e=[N]:e.push(N),r++}else if(u.length<2){let N={instancePath:s+"/optimizer/\
betas",keyword:"minItems"};e===null?e=[N]:e.push(N),r++}else{var be=!0;let N=u.length;for(let je=0;je<N;je++){let Me=u[je],
De=r,Ne=r,vr=!1,Qr=r;if(r===Qr)if(typeof Me=="number"){if(Me<0||isNaN(Me)){let Ae={instancePath:s+"/optimizer/betas/"+je,
keyword:"minimum"};e===null?e=[Ae]:e.push(Ae),r++}else if(Me>=1||isNaN(Me)){let Ae={instancePath:s+"/optimizer/betas/"+je,
keyword:"exclusiveMaximum"};e===null?e=[Ae]:e.push(Ae),r++}}else{let Ae={instancePath:s+"/optimizer/betas/"+je,keyword:"\
type"};e===null?e=[Ae]:e.push(Ae),r++}var $e=Qr===r;vr=vr||$e;let qe=r;i(Me,{instancePath:s+"/optimizer/betas/"+je,parentData:u,
parentDataProperty:je,rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var $e=qe===r;if(vr=
vr||$e,vr)r=Ne,e!==null&&(Ne?e.length=Ne:e=null);else{let Ae={instancePath:s+"/optimizer/betas/"+je,keyword:"anyOf"};e===
null?e=[Ae]:e.push(Ae),r++}var be=De===r;if(!be)break}}else{let N={instancePath:s+"/optimizer/betas",keyword:"type"};e===
null?e=[N]:e.push(N),r++}var he=R===r;w=w||he;let m=r;i(u,{instancePath:s+"/optimizer/betas",parentData:t,parentDataProperty:"\
betas",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var he=m===r;if(w=w||he,w)r=D,
e!==null&&(D?e.length=D:e=null);else{let N={instancePath:s+"/optimizer/betas",keyword:"anyOf"};e===null?e=[N]:e.push(N),
r++}var ee=y===r}else var ee=!0;if(ee){if(t.eps!==void 0){let u=t.eps,y=r,D=r,w=!1,R=r;if(r===R)if(typeof u=="number"){if(u<=
0||isNaN(u)){let N={instancePath:s+"/optimizer/eps",keyword:"exclusiveMinimum"};e===null?e=[N]:e.push(N),r++}}else{let N={
instancePath:s+"/optimizer/eps",keyword:"type"};e===null?e=[N]:e.push(N),r++}var z=R===r;w=w||z;let m=r;i(u,{instancePath:s+
"/optimizer/eps",parentData:t,parentDataProperty:"eps",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var z=m===r;if(w=w||z,w)r=D,e!==null&&(D?e.length=D:e=null);else{let N={instancePath:s+"/optimizer/eps",keyword:"\
anyOf"};e===null?e=[N]:e.push(N),r++}var ee=y===r}else var ee=!0;if(ee)if(t.clip_grad!==void 0){let u=t.clip_grad,y=r,D=r,
w=!1,R=r;if(r===R)if(typeof u=="number"){if(u<0||isNaN(u)){let N={instancePath:s+"/optimizer/clip_grad",keyword:"minimum"};
e===null?e=[N]:e.push(N),r++}}else{let N={instancePath:s+"/optimizer/clip_grad",keyword:"type"};e===null?e=[N]:e.push(N),
r++}var B=R===r;w=w||B;let m=r;i(u,{instancePath:s+"/optimizer/clip_grad",parentData:t,parentDataProperty:"clip_grad",rootData:o,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var B=m===r;if(w=w||B,w)r=D,e!==null&&(D?e.length=
D:e=null);else{let N={instancePath:s+"/optimizer/clip_grad",keyword:"anyOf"};e===null?e=[N]:e.push(N),r++}var ee=y===r}else
var ee=!0}}}}}}else{let c={instancePath:s+"/optimizer",keyword:"type"};e===null?e=[c]:e.push(c),r++}var T=I===r;k=k||T;let p=r;
i(t,{instancePath:s+"/optimizer",parentData:n,parentDataProperty:"optimizer",rootData:o,dynamicAnchors:a})||(e=e===null?
i.errors:e.concat(i.errors),r=e.length);var T=p===r;if(k=k||T,k)r=g,e!==null&&(g?e.length=g:e=null);else{let c={instancePath:s+
"/optimizer",keyword:"anyOf"};return e===null?e=[c]:e.push(c),r++,Re.errors=e,!1}var l=d===r}else var l=!0;if(l){if(n.layer_decay!==
void 0){let t=n.layer_decay,d=r,g=r,k=!1,I=r;if(r===I)if(typeof t=="number"){if(t>1||isNaN(t)){let c={instancePath:s+"/l\
ayer_decay",keyword:"maximum"};e===null?e=[c]:e.push(c),r++}else if(t<=0||isNaN(t)){let c={instancePath:s+"/layer_decay",
keyword:"exclusiveMinimum"};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:s+"/layer_decay",keyword:"type"};e===
null?e=[c]:e.push(c),r++}var C=I===r;k=k||C;let p=r;i(t,{instancePath:s+"/layer_decay",parentData:n,parentDataProperty:"\
layer_decay",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var C=p===r;if(k=k||C,k)
r=g,e!==null&&(g?e.length=g:e=null);else{let c={instancePath:s+"/layer_decay",keyword:"anyOf"};return e===null?e=[c]:e.push(
c),r++,Re.errors=e,!1}var l=d===r}else var l=!0;if(l){if(n.epochs!==void 0){let t=n.epochs,d=r,g=r,k=!1,I=r;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t))){let c={instancePath:s+"/epochs",keyword:"type"};e===null?e=[c]:e.push(c),r++}if(r===I&&typeof t==
"number"&&(t<1||isNaN(t))){let c={instancePath:s+"/epochs",keyword:"minimum"};e===null?e=[c]:e.push(c),r++}var S=I===r;k=
k||S;let p=r;i(t,{instancePath:s+"/epochs",parentData:n,parentDataProperty:"epochs",rootData:o,dynamicAnchors:a})||(e=e===
null?i.errors:e.concat(i.errors),r=e.length);var S=p===r;if(k=k||S,k)r=g,e!==null&&(g?e.length=g:e=null);else{let c={instancePath:s+
"/epochs",keyword:"anyOf"};return e===null?e=[c]:e.push(c),r++,Re.errors=e,!1}var l=d===r}else var l=!0;if(l){if(n.warmup_epochs!==
void 0){let t=n.warmup_epochs,d=r,g=r,k=!1,I=r;if(r===I)if(typeof t=="number"){if(t<0||isNaN(t)){let c={instancePath:s+"\
/warmup_epochs",keyword:"minimum"};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:s+"/warmup_epochs",keyword:"ty\
pe"};e===null?e=[c]:e.push(c),r++}var fe=I===r;k=k||fe;let p=r;i(t,{instancePath:s+"/warmup_epochs",parentData:n,parentDataProperty:"\
warmup_epochs",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var fe=p===r;if(k=k||fe,
k)r=g,e!==null&&(g?e.length=g:e=null);else{let c={instancePath:s+"/warmup_epochs",keyword:"anyOf"};return e===null?e=[c]:
e.push(c),r++,Re.errors=e,!1}var l=d===r}else var l=!0;if(l){if(n.batch!==void 0){let t=n.batch,d=r,g=r,k=!1,I=r;if(r===
I)if(t&&typeof t=="object"&&!Array.isArray(t)){let c=r;for(let u in t)if(!(u==="global"||u==="per_device")){let y={instancePath:s+
"/batch",keyword:"additionalProperties"};e===null?e=[y]:e.push(y),r++;break}if(c===r){if(t.global!==void 0){let u=t.global,
y=r,D=r,w=!1,R=r;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u))){let ue={instancePath:s+"/batch/global",keyword:"type"};e===
null?e=[ue]:e.push(ue),r++}if(r===R&&typeof u=="number"&&(u<1||isNaN(u))){let ue={instancePath:s+"/batch/global",keyword:"\
minimum"};e===null?e=[ue]:e.push(ue),r++}var E=R===r;w=w||E;let m=r;i(u,{instancePath:s+"/batch/global",parentData:t,parentDataProperty:"\
global",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var E=m===r;if(w=w||E,w)r=D,e!==
null&&(D?e.length=D:e=null);else{let ue={instancePath:s+"/batch/global",keyword:"anyOf"};e===null?e=[ue]:e.push(ue),r++}
var q=y===r}else var q=!0;if(q)if(t.per_device!==void 0){let u=t.per_device,y=r,D=r,w=!1,R=r;if(!(typeof u=="number"&&!(u%
1)&&!isNaN(u))){let N={instancePath:s+"/batch/per_device",keyword:"type"};e===null?e=[N]:e.push(N),r++}if(r===R&&typeof u==
"number"&&(u<0||isNaN(u))){let N={instancePath:s+"/batch/per_device",keyword:"minimum"};e===null?e=[N]:e.push(N),r++}var P=R===
r;w=w||P;let m=r;i(u,{instancePath:s+"/batch/per_device",parentData:t,parentDataProperty:"per_device",rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var P=m===r;if(w=w||P,w)r=D,e!==null&&(D?e.length=D:e=null);else{let N={
instancePath:s+"/batch/per_device",keyword:"anyOf"};e===null?e=[N]:e.push(N),r++}var q=y===r}else var q=!0}}else{let c={
instancePath:s+"/batch",keyword:"type"};e===null?e=[c]:e.push(c),r++}var v=I===r;k=k||v;let p=r;i(t,{instancePath:s+"/ba\
tch",parentData:n,parentDataProperty:"batch",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.
length);var v=p===r;if(k=k||v,k)r=g,e!==null&&(g?e.length=g:e=null);else{let c={instancePath:s+"/batch",keyword:"anyOf"};
return e===null?e=[c]:e.push(c),r++,Re.errors=e,!1}var l=d===r}else var l=!0;if(l){if(n.augment!==void 0){let t=n.augment,
d=r,g=r,k=!1,I=r;if(r===I)if(t&&typeof t=="object"&&!Array.isArray(t)){let c=r;for(let u in t)if(!(u==="min_crop_scale"||
u==="flip"||u==="color_jitter")){let y={instancePath:s+"/augment",keyword:"additionalProperties"};e===null?e=[y]:e.push(
y),r++;break}if(c===r){if(t.min_crop_scale!==void 0){let u=t.min_crop_scale,y=r,D=r,w=!1,R=r;if(r===R)if(typeof u=="numb\
er"){if(u>1||isNaN(u)){let ue={instancePath:s+"/augment/min_crop_scale",keyword:"maximum"};e===null?e=[ue]:e.push(ue),r++}else if(u<=
0||isNaN(u)){let ue={instancePath:s+"/augment/min_crop_scale",keyword:"exclusiveMinimum"};e===null?e=[ue]:e.push(ue),r++}}else{
let ue={instancePath:s+"/augment/min_crop_scale",keyword:"type"};e===null?e=[ue]:e.push(ue),r++}var Q=R===r;w=w||Q;let m=r;
i(u,{instancePath:s+"/augment/min_crop_scale",parentData:t,parentDataProperty:"min_crop_scale",rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Q=m===r;if(w=w||Q,w)r=D,e!==null&&(D?e.length=D:e=null);else{let ue={
instancePath:s+"/augment/min_crop_scale",keyword:"anyOf"};e===null?e=[ue]:e.push(ue),r++}var re=y===r}else var re=!0;if(re){
if(t.flip!==void 0){let u=t.flip,y=r,D=r,w=!1,R=r;if(typeof u!="boolean"){let N={instancePath:s+"/augment/flip",keyword:"\
type"};e===null?e=[N]:e.push(N),r++}var me=R===r;w=w||me;let m=r;i(u,{instancePath:s+"/augment/flip",parentData:t,parentDataProperty:"\
flip",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var me=m===r;if(w=w||me,w)r=D,e!==
null&&(D?e.length=D:e=null);else{let N={instancePath:s+"/augment/flip",keyword:"anyOf"};e===null?e=[N]:e.push(N),r++}var re=y===
r}else var re=!0;if(re)if(t.color_jitter!==void 0){let u=t.color_jitter,y=r,D=r,w=!1,R=r;if(r===R)if(typeof u=="number"){
if(u<0||isNaN(u)){let N={instancePath:s+"/augment/color_jitter",keyword:"minimum"};e===null?e=[N]:e.push(N),r++}}else{let N={
instancePath:s+"/augment/color_jitter",keyword:"type"};e===null?e=[N]:e.push(N),r++}var j=R===r;w=w||j;let m=r;i(u,{instancePath:s+
"/augment/color_jitter",parentData:t,parentDataProperty:"color_jitter",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var j=m===r;if(w=w||j,w)r=D,e!==null&&(D?e.length=D:e=null);else{let N={instancePath:s+"/\
augment/color_jitter",keyword:"anyOf"};e===null?e=[N]:e.push(N),r++}var re=y===r}else var re=!0}}}else{let c={instancePath:s+
"/augment",keyword:"type"};e===null?e=[c]:e.push(c),r++}var Y=I===r;k=k||Y;let p=r;i(t,{instancePath:s+"/augment",parentData:n,
parentDataProperty:"augment",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Y=p===
r;if(k=k||Y,k)r=g,e!==null&&(g?e.length=g:e=null);else{let c={instancePath:s+"/augment",keyword:"anyOf"};return e===null?
e=[c]:e.push(c),r++,Re.errors=e,!1}var l=d===r}else var l=!0;if(l){if(n.smoothing!==void 0){let t=n.smoothing,d=r,g=r,k=!1,
I=r;if(r===I)if(typeof t=="number"){if(t<0||isNaN(t)){let c={instancePath:s+"/smoothing",keyword:"minimum"};e===null?e=[
c]:e.push(c),r++}else if(t>=1||isNaN(t)){let c={instancePath:s+"/smoothing",keyword:"exclusiveMaximum"};e===null?e=[c]:e.
push(c),r++}}else{let c={instancePath:s+"/smoothing",keyword:"type"};e===null?e=[c]:e.push(c),r++}var ae=I===r;k=k||ae;let p=r;
i(t,{instancePath:s+"/smoothing",parentData:n,parentDataProperty:"smoothing",rootData:o,dynamicAnchors:a})||(e=e===null?
i.errors:e.concat(i.errors),r=e.length);var ae=p===r;if(k=k||ae,k)r=g,e!==null&&(g?e.length=g:e=null);else{let c={instancePath:s+
"/smoothing",keyword:"anyOf"};return e===null?e=[c]:e.push(c),r++,Re.errors=e,!1}var l=d===r}else var l=!0;if(l){if(n.mixup!==
void 0){let t=n.mixup,d=r,g=r,k=!1,I=r;if(r===I)if(typeof t=="number"){if(t<0||isNaN(t)){let c={instancePath:s+"/mixup",
keyword:"minimum"};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:s+"/mixup",keyword:"type"};e===null?e=[c]:e.push(
c),r++}var pe=I===r;k=k||pe;let p=r;i(t,{instancePath:s+"/mixup",parentData:n,parentDataProperty:"mixup",rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var pe=p===r;if(k=k||pe,k)r=g,e!==null&&(g?e.length=g:e=null);else{let c={
instancePath:s+"/mixup",keyword:"anyOf"};return e===null?e=[c]:e.push(c),r++,Re.errors=e,!1}var l=d===r}else var l=!0;if(l){
if(n.cutmix!==void 0){let t=n.cutmix,d=r,g=r,k=!1,I=r;if(r===I)if(typeof t=="number"){if(t<0||isNaN(t)){let c={instancePath:s+
"/cutmix",keyword:"minimum"};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:s+"/cutmix",keyword:"type"};e===null?
e=[c]:e.push(c),r++}var ge=I===r;k=k||ge;let p=r;i(t,{instancePath:s+"/cutmix",parentData:n,parentDataProperty:"cutmix",
rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ge=p===r;if(k=k||ge,k)r=g,e!==null&&
(g?e.length=g:e=null);else{let c={instancePath:s+"/cutmix",keyword:"anyOf"};return e===null?e=[c]:e.push(c),r++,Re.errors=
e,!1}var l=d===r}else var l=!0;if(l){if(n.drop_path!==void 0){let t=n.drop_path,d=r,g=r,k=!1,I=r;if(r===I)if(typeof t=="\
number"){if(t<0||isNaN(t)){let c={instancePath:s+"/drop_path",keyword:"minimum"};e===null?e=[c]:e.push(c),r++}else if(t>=
1||isNaN(t)){let c={instancePath:s+"/drop_path",keyword:"exclusiveMaximum"};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:s+
"/drop_path",keyword:"type"};e===null?e=[c]:e.push(c),r++}var W=I===r;k=k||W;let p=r;i(t,{instancePath:s+"/drop_path",parentData:n,
parentDataProperty:"drop_path",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var W=p===
r;if(k=k||W,k)r=g,e!==null&&(g?e.length=g:e=null);else{let c={instancePath:s+"/drop_path",keyword:"anyOf"};return e===null?
e=[c]:e.push(c),r++,Re.errors=e,!1}var l=d===r}else var l=!0;if(l){if(n.validate_every!==void 0){let t=n.validate_every,
d=r,g=r,k=!1,I=r;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){let c={instancePath:s+"/validate_every",keyword:"type"};e===
null?e=[c]:e.push(c),r++}if(r===I&&typeof t=="number"&&(t<1||isNaN(t))){let c={instancePath:s+"/validate_every",keyword:"\
minimum"};e===null?e=[c]:e.push(c),r++}var _=I===r;k=k||_;let p=r;i(t,{instancePath:s+"/validate_every",parentData:n,parentDataProperty:"\
validate_every",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var _=p===r;if(k=k||_,
k)r=g,e!==null&&(g?e.length=g:e=null);else{let c={instancePath:s+"/validate_every",keyword:"anyOf"};return e===null?e=[c]:
e.push(c),r++,Re.errors=e,!1}var l=d===r}else var l=!0;if(l){if(n.seed!==void 0){let t=n.seed,d=r,g=r,k=!1,I=r;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t))){let c={instancePath:s+"/seed",keyword:"type"};e===null?e=[c]:e.push(c),r++}if(r===I&&typeof t==
"number"&&(t<0||isNaN(t))){let c={instancePath:s+"/seed",keyword:"minimum"};e===null?e=[c]:e.push(c),r++}var se=I===r;k=
k||se;let p=r;i(t,{instancePath:s+"/seed",parentData:n,parentDataProperty:"seed",rootData:o,dynamicAnchors:a})||(e=e===null?
i.errors:e.concat(i.errors),r=e.length);var se=p===r;if(k=k||se,k)r=g,e!==null&&(g?e.length=g:e=null);else{let c={instancePath:s+
"/seed",keyword:"anyOf"};return e===null?e=[c]:e.push(c),r++,Re.errors=e,!1}var l=d===r}else var l=!0;if(l){if(n.checkpoint!==
void 0){let t=n.checkpoint,d=r,g=r,k=!1,I=r;if(r===I)if(t&&typeof t=="object"&&!Array.isArray(t)){let c=r;for(let u in t)
if(!(u==="every_seconds"||u==="every_steps"||u==="every_epochs"||u==="keep")){let y={instancePath:s+"/checkpoint",keyword:"\
additionalProperties"};e===null?e=[y]:e.push(y),r++;break}if(c===r){if(t.every_seconds!==void 0){let u=t.every_seconds,y=r,
D=r,w=!1,R=r;if(r===R)if(typeof u=="number"){if(u<=0||isNaN(u)){let ue={instancePath:s+"/checkpoint/every_seconds",keyword:"\
exclusiveMinimum"};e===null?e=[ue]:e.push(ue),r++}}else{let ue={instancePath:s+"/checkpoint/every_seconds",keyword:"type"};
e===null?e=[ue]:e.push(ue),r++}var G=R===r;w=w||G;let m=r;i(u,{instancePath:s+"/checkpoint/every_seconds",parentData:t,parentDataProperty:"\
every_seconds",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var G=m===r;if(w=w||G,
w)r=D,e!==null&&(D?e.length=D:e=null);else{let ue={instancePath:s+"/checkpoint/every_seconds",keyword:"anyOf"};e===null?
e=[ue]:e.push(ue),r++}var O=y===r}else var O=!0;if(O){if(t.every_steps!==void 0){let u=t.every_steps,y=r,D=r,w=!1,R=r;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u))){let N={instancePath:s+"/checkpoint/every_steps",keyword:"type"};e===null?e=[N]:e.push(N),r++}
if(r===R&&typeof u=="number"&&(u<0||isNaN(u))){let N={instancePath:s+"/checkpoint/every_steps",keyword:"minimum"};e===null?
e=[N]:e.push(N),r++}var b=R===r;w=w||b;let m=r;i(u,{instancePath:s+"/checkpoint/every_steps",parentData:t,parentDataProperty:"\
every_steps",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var b=m===r;if(w=w||b,w)
r=D,e!==null&&(D?e.length=D:e=null);else{let N={instancePath:s+"/checkpoint/every_steps",keyword:"anyOf"};e===null?e=[N]:
e.push(N),r++}var O=y===r}else var O=!0;if(O){if(t.every_epochs!==void 0){let u=t.every_epochs,y=r,D=r,w=!1,R=r;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u))){let N={instancePath:s+"/checkpoint/every_epochs",keyword:"type"};e===null?e=[N]:e.push(N),
r++}if(r===R&&typeof u=="number"&&(u<0||isNaN(u))){let N={instancePath:s+"/checkpoint/every_epochs",keyword:"minimum"};e===
null?e=[N]:e.push(N),r++}var A=R===r;w=w||A;let m=r;i(u,{instancePath:s+"/checkpoint/every_epochs",parentData:t,parentDataProperty:"\
every_epochs",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var A=m===r;if(w=w||A,w)
r=D,e!==null&&(D?e.length=D:e=null);else{let N={instancePath:s+"/checkpoint/every_epochs",keyword:"anyOf"};e===null?e=[N]:
e.push(N),r++}var O=y===r}else var O=!0;if(O)if(t.keep!==void 0){let u=t.keep,y=r,D=r,w=!1,R=r;if(!(typeof u=="number"&&
!(u%1)&&!isNaN(u))){let N={instancePath:s+"/checkpoint/keep",keyword:"type"};e===null?e=[N]:e.push(N),r++}if(r===R&&typeof u==
"number"&&(u<1||isNaN(u))){let N={instancePath:s+"/checkpoint/keep",keyword:"minimum"};e===null?e=[N]:e.push(N),r++}var de=R===
r;w=w||de;let m=r;i(u,{instancePath:s+"/checkpoint/keep",parentData:t,parentDataProperty:"keep",rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var de=m===r;if(w=w||de,w)r=D,e!==null&&(D?e.length=D:e=null);else{let N={
instancePath:s+"/checkpoint/keep",keyword:"anyOf"};e===null?e=[N]:e.push(N),r++}var O=y===r}else var O=!0}}}}else{let c={
instancePath:s+"/checkpoint",keyword:"type"};e===null?e=[c]:e.push(c),r++}var J=I===r;k=k||J;let p=r;i(t,{instancePath:s+
"/checkpoint",parentData:n,parentDataProperty:"checkpoint",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var J=p===r;if(k=k||J,k)r=g,e!==null&&(g?e.length=g:e=null);else{let c={instancePath:s+"/checkpoin\
t",keyword:"anyOf"};return e===null?e=[c]:e.push(c),r++,Re.errors=e,!1}var l=d===r}else var l=!0;if(l){if(n.log_every!==
void 0){let t=n.log_every,d=r,g=r,k=!1,I=r;if(r===I)if(typeof t=="number"){if(t<=0||isNaN(t)){let c={instancePath:s+"/lo\
g_every",keyword:"exclusiveMinimum"};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:s+"/log_every",keyword:"type"};
e===null?e=[c]:e.push(c),r++}var f=I===r;k=k||f;let p=r;i(t,{instancePath:s+"/log_every",parentData:n,parentDataProperty:"\
log_every",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var f=p===r;if(k=k||f,k)r=
g,e!==null&&(g?e.length=g:e=null);else{let c={instancePath:s+"/log_every",keyword:"anyOf"};return e===null?e=[c]:e.push(
c),r++,Re.errors=e,!1}var l=d===r}else var l=!0;if(l){if(n.description!==void 0){let t=r;Ze(n.description,{instancePath:s+
"/description",parentData:n,parentDataProperty:"description",rootData:o,dynamicAnchors:a})||(e=e===null?Ze.errors:e.concat(
Ze.errors),r=e.length);var l=t===r}else var l=!0;if(l){if(n.matrix!==void 0){let t=r;Ee(n.matrix,{instancePath:s+"/matri\
x",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:a})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.
length);var l=t===r}else var l=!0;if(l){if(n.when!==void 0){let t=r;Se(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:o,dynamicAnchors:a})||(e=e===null?Se.errors:e.concat(Se.errors),r=e.length);var l=t===r}else var l=!0;if(l){
if(n.needs!==void 0){let t=r;Be(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:a})||
(e=e===null?Be.errors:e.concat(Be.errors),r=e.length);var l=t===r}else var l=!0;if(l){if(n.extends!==void 0){let t=r;Ge(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:o,dynamicAnchors:a})||(e=e===null?
Ge.errors:e.concat(Ge.errors),r=e.length);var l=t===r}else var l=!0;if(l){if(n.resources!==void 0){let t=r;Ke(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:o,dynamicAnchors:a})||(e=e===null?Ke.errors:
e.concat(Ke.errors),r=e.length);var l=t===r}else var l=!0;if(l){if(n.timeout!==void 0){let t=r;Te(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,dynamicAnchors:a})||(e=e===null?Te.errors:e.concat(Te.errors),
r=e.length);var l=t===r}else var l=!0;if(l){if(n.retry!==void 0){let t=r;Ce(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:o,dynamicAnchors:a})||(e=e===null?Ce.errors:e.concat(Ce.errors),r=e.length);var l=t===
r}else var l=!0;if(l)if(n.kind!==void 0){let t=r;if(n.kind!=="classify")return Re.errors=[{instancePath:s+"/kind",keyword:"\
const"}],!1;var l=t===r}else var l=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return Re.errors=[{instancePath:s,keyword:"type"}],
!1;return Re.errors=e,r===0}Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var gn={type:"object",properties:{weights:{
type:"string"},data:{type:"string"},split:{type:"string",minLength:1},labels:{type:"string",minLength:1},limit:{anyOf:[{
type:"object",properties:{count:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"int\
eger",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},corruption:{anyOf:[
{type:"object",properties:{kind:{anyOf:[{type:"string",enum:["none","noise","blur","contrast","pixelate"]},{$ref:"#/$def\
s/expression"}]},severity:{anyOf:[{type:"integer",minimum:1,maximum:5},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{
$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/\
$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"evaluate"}},
additionalProperties:!1};function dr(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:a={}}={}){
let e=null,r=0,le=dr.evaluated;if(le.dynamicProps&&(le.props=void 0),le.dynamicItems&&(le.items=void 0),r===0)if(n&&typeof n==
"object"&&!Array.isArray(n)){let oe=r;for(let H in n)if(!Or.call(gn.properties,H)){return dr.errors=[{instancePath:s,keyword:"\
additionalProperties"}],!1;break}if(oe===r){if(n.weights!==void 0){let H=r;if(typeof n.weights!="string")return dr.errors=
[{instancePath:s+"/weights",keyword:"type"}],!1;var l=H===r}else var l=!0;if(l){if(n.data!==void 0){let H=r;if(typeof n.
data!="string")return dr.errors=[{instancePath:s+"/data",keyword:"type"}],!1;var l=H===r}else var l=!0;if(l){if(n.split!==
void 0){let H=n.split,K=r;if(r===K)if(typeof H=="string"){if(He(H)<1)return dr.errors=[{instancePath:s+"/split",keyword:"\
minLength"}],!1}else return dr.errors=[{instancePath:s+"/split",keyword:"type"}],!1;var l=K===r}else var l=!0;if(l){if(n.
labels!==void 0){let H=n.labels,K=r;if(r===K)if(typeof H=="string"){if(He(H)<1)return dr.errors=[{instancePath:s+"/label\
s",keyword:"minLength"}],!1}else return dr.errors=[{instancePath:s+"/labels",keyword:"type"}],!1;var l=K===r}else var l=!0;
if(l){if(n.limit!==void 0){let H=n.limit,K=r,M=r,ne=!1,X=r;if(r===X)if(H&&typeof H=="object"&&!Array.isArray(H)){let ie=r;
for(let U in H)if(!(U==="count"||U==="seed")){let ee={instancePath:s+"/limit",keyword:"additionalProperties"};e===null?e=
[ee]:e.push(ee),r++;break}if(ie===r){if(H.count!==void 0){let U=H.count,ee=r,ye=r,ce=!1,be=r;if(!(typeof U=="number"&&!(U%
1)&&!isNaN(U))){let he={instancePath:s+"/limit/count",keyword:"type"};e===null?e=[he]:e.push(he),r++}if(r===be&&typeof U==
"number"&&(U<0||isNaN(U))){let he={instancePath:s+"/limit/count",keyword:"minimum"};e===null?e=[he]:e.push(he),r++}var V=be===
r;ce=ce||V;let $e=r;i(U,{instancePath:s+"/limit/count",parentData:H,parentDataProperty:"count",rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var V=$e===r;if(ce=ce||V,ce)r=ye,e!==null&&(ye?e.length=ye:e=null);else{
let he={instancePath:s+"/limit/count",keyword:"anyOf"};e===null?e=[he]:e.push(he),r++}var h=ee===r}else var h=!0;if(h)if(H.
seed!==void 0){let U=H.seed,ee=r,ye=r,ce=!1,be=r;if(!(typeof U=="number"&&!(U%1)&&!isNaN(U))){let z={instancePath:s+"/li\
mit/seed",keyword:"type"};e===null?e=[z]:e.push(z),r++}if(r===be&&typeof U=="number"&&(U<0||isNaN(U))){let z={instancePath:s+
"/limit/seed",keyword:"minimum"};e===null?e=[z]:e.push(z),r++}var ke=be===r;ce=ce||ke;let $e=r;i(U,{instancePath:s+"/lim\
it/seed",parentData:H,parentDataProperty:"seed",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=
e.length);var ke=$e===r;if(ce=ce||ke,ce)r=ye,e!==null&&(ye?e.length=ye:e=null);else{let z={instancePath:s+"/limit/seed",
keyword:"anyOf"};e===null?e=[z]:e.push(z),r++}var h=ee===r}else var h=!0}}else{let ie={instancePath:s+"/limit",keyword:"\
type"};e===null?e=[ie]:e.push(ie),r++}var ve=X===r;ne=ne||ve;let te=r;i(H,{instancePath:s+"/limit",parentData:n,parentDataProperty:"\
limit",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ve=te===r;if(ne=ne||ve,ne)
r=M,e!==null&&(M?e.length=M:e=null);else{let ie={instancePath:s+"/limit",keyword:"anyOf"};return e===null?e=[ie]:e.push(
ie),r++,dr.errors=e,!1}var l=K===r}else var l=!0;if(l){if(n.corruption!==void 0){let H=n.corruption,K=r,M=r,ne=!1,X=r;if(r===
X)if(H&&typeof H=="object"&&!Array.isArray(H)){let ie=r;for(let U in H)if(!(U==="kind"||U==="severity")){let ee={instancePath:s+
"/corruption",keyword:"additionalProperties"};e===null?e=[ee]:e.push(ee),r++;break}if(ie===r){if(H.kind!==void 0){let U=H.
kind,ee=r,ye=r,ce=!1,be=r;if(typeof U!="string"){let he={instancePath:s+"/corruption/kind",keyword:"type"};e===null?e=[he]:
e.push(he),r++}if(!(U==="none"||U==="noise"||U==="blur"||U==="contrast"||U==="pixelate")){let he={instancePath:s+"/corru\
ption/kind",keyword:"enum"};e===null?e=[he]:e.push(he),r++}var x=be===r;ce=ce||x;let $e=r;i(U,{instancePath:s+"/corrupti\
on/kind",parentData:H,parentDataProperty:"kind",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=
e.length);var x=$e===r;if(ce=ce||x,ce)r=ye,e!==null&&(ye?e.length=ye:e=null);else{let he={instancePath:s+"/corruption/ki\
nd",keyword:"anyOf"};e===null?e=[he]:e.push(he),r++}var F=ee===r}else var F=!0;if(F)if(H.severity!==void 0){let U=H.severity,
ee=r,ye=r,ce=!1,be=r;if(!(typeof U=="number"&&!(U%1)&&!isNaN(U))){let z={instancePath:s+"/corruption/severity",keyword:"\
type"};e===null?e=[z]:e.push(z),r++}if(r===be&&typeof U=="number"){if(U>5||isNaN(U)){let z={instancePath:s+"/corruption/\
severity",keyword:"maximum"};e===null?e=[z]:e.push(z),r++}else if(U<1||isNaN(U)){let z={instancePath:s+"/corruption/seve\
rity",keyword:"minimum"};e===null?e=[z]:e.push(z),r++}}var xe=be===r;ce=ce||xe;let $e=r;i(U,{instancePath:s+"/corruption\
/severity",parentData:H,parentDataProperty:"severity",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var xe=$e===r;if(ce=ce||xe,ce)r=ye,e!==null&&(ye?e.length=ye:e=null);else{let z={instancePath:s+"/corruption\
/severity",keyword:"anyOf"};e===null?e=[z]:e.push(z),r++}var F=ee===r}else var F=!0}}else{let ie={instancePath:s+"/corru\
ption",keyword:"type"};e===null?e=[ie]:e.push(ie),r++}var _e=X===r;ne=ne||_e;let te=r;i(H,{instancePath:s+"/corruption",
parentData:n,parentDataProperty:"corruption",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.
length);var _e=te===r;if(ne=ne||_e,ne)r=M,e!==null&&(M?e.length=M:e=null);else{let ie={instancePath:s+"/corruption",keyword:"\
anyOf"};return e===null?e=[ie]:e.push(ie),r++,dr.errors=e,!1}var l=K===r}else var l=!0;if(l){if(n.description!==void 0){
let H=r;Ze(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"description",rootData:o,dynamicAnchors:a})||
(e=e===null?Ze.errors:e.concat(Ze.errors),r=e.length);var l=H===r}else var l=!0;if(l){if(n.matrix!==void 0){let H=r;Ee(n.
matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:a})||(e=e===null?Ee.
errors:e.concat(Ee.errors),r=e.length);var l=H===r}else var l=!0;if(l){if(n.when!==void 0){let H=r;Se(n.when,{instancePath:s+
"/when",parentData:n,parentDataProperty:"when",rootData:o,dynamicAnchors:a})||(e=e===null?Se.errors:e.concat(Se.errors),
r=e.length);var l=H===r}else var l=!0;if(l){if(n.needs!==void 0){let H=r;Be(n.needs,{instancePath:s+"/needs",parentData:n,
parentDataProperty:"needs",rootData:o,dynamicAnchors:a})||(e=e===null?Be.errors:e.concat(Be.errors),r=e.length);var l=H===
r}else var l=!0;if(l){if(n.extends!==void 0){let H=r;Ge(n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"\
extends",rootData:o,dynamicAnchors:a})||(e=e===null?Ge.errors:e.concat(Ge.errors),r=e.length);var l=H===r}else var l=!0;
if(l){if(n.resources!==void 0){let H=r;Ke(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"reso\
urces",rootData:o,dynamicAnchors:a})||(e=e===null?Ke.errors:e.concat(Ke.errors),r=e.length);var l=H===r}else var l=!0;if(l){
if(n.timeout!==void 0){let H=r;Te(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,
dynamicAnchors:a})||(e=e===null?Te.errors:e.concat(Te.errors),r=e.length);var l=H===r}else var l=!0;if(l){if(n.retry!==void 0){
let H=r;Ce(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:o,dynamicAnchors:a})||(e=e===
null?Ce.errors:e.concat(Ce.errors),r=e.length);var l=H===r}else var l=!0;if(l)if(n.kind!==void 0){let H=r;if(n.kind!=="e\
valuate")return dr.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var l=H===r}else var l=!0}}}}}}}}}}}}}}}else return dr.
errors=[{instancePath:s,keyword:"type"}],!1;return dr.errors=e,r===0}dr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var kn={type:"object",properties:{features:{anyOf:[{type:"string",enum:["pixels","encoder"]},{$ref:"#/$defs/expression"}]},
weights:{type:["string","null"]},data:{type:"string"},split:{type:"string",minLength:1},val_split:{type:"string",minLength:1},
test_split:{type:"string",minLength:1},labels:{type:"string",minLength:1},limit:{anyOf:[{type:"object",properties:{count:{
anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/e\
xpression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},c:{anyOf:[{type:"array",minItems:1,items:{anyOf:[{
type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},max_iterations:{anyOf:[{type:"\
integer",minimum:1},{$ref:"#/$defs/expression"}]},tolerance:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/ex\
pression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/sta\
ge-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resou\
rces"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"linear-probe"}},additionalProperties:!1};
function Qe(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,
le=Qe.evaluated;if(le.dynamicProps&&(le.props=void 0),le.dynamicItems&&(le.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let K=r;for(let M in n)if(!Or.call(kn.properties,M)){return Qe.errors=[{instancePath:s,keyword:"addit\
ionalProperties"}],!1;break}if(K===r){if(n.features!==void 0){let M=n.features,ne=r,X=r,te=!1,L=r;if(typeof M!="string"){
let U={instancePath:s+"/features",keyword:"type"};e===null?e=[U]:e.push(U),r++}if(!(M==="pixels"||M==="encoder")){let U={
instancePath:s+"/features",keyword:"enum"};e===null?e=[U]:e.push(U),r++}var l=L===r;te=te||l;let ie=r;i(M,{instancePath:s+
"/features",parentData:n,parentDataProperty:"features",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var l=ie===r;if(te=te||l,te)r=X,e!==null&&(X?e.length=X:e=null);else{let U={instancePath:s+"/features",keyword:"\
anyOf"};return e===null?e=[U]:e.push(U),r++,Qe.errors=e,!1}var V=ne===r}else var V=!0;if(V){if(n.weights!==void 0){let M=n.
weights,ne=r;if(typeof M!="string"&&M!==null)return Qe.errors=[{instancePath:s+"/weights",keyword:"type"}],!1;var V=ne===
r}else var V=!0;if(V){if(n.data!==void 0){let M=r;if(typeof n.data!="string")return Qe.errors=[{instancePath:s+"/data",keyword:"\
type"}],!1;var V=M===r}else var V=!0;if(V){if(n.split!==void 0){let M=n.split,ne=r;if(r===ne)if(typeof M=="string"){if(He(
M)<1)return Qe.errors=[{instancePath:s+"/split",keyword:"minLength"}],!1}else return Qe.errors=[{instancePath:s+"/split",
keyword:"type"}],!1;var V=ne===r}else var V=!0;if(V){if(n.val_split!==void 0){let M=n.val_split,ne=r;if(r===ne)if(typeof M==
"string"){if(He(M)<1)return Qe.errors=[{instancePath:s+"/val_split",keyword:"minLength"}],!1}else return Qe.errors=[{instancePath:s+
"/val_split",keyword:"type"}],!1;var V=ne===r}else var V=!0;if(V){if(n.test_split!==void 0){let M=n.test_split,ne=r;if(r===
ne)if(typeof M=="string"){if(He(M)<1)return Qe.errors=[{instancePath:s+"/test_split",keyword:"minLength"}],!1}else return Qe.
errors=[{instancePath:s+"/test_split",keyword:"type"}],!1;var V=ne===r}else var V=!0;if(V){if(n.labels!==void 0){let M=n.
labels,ne=r;if(r===ne)if(typeof M=="string"){if(He(M)<1)return Qe.errors=[{instancePath:s+"/labels",keyword:"minLength"}],
!1}else return Qe.errors=[{instancePath:s+"/labels",keyword:"type"}],!1;var V=ne===r}else var V=!0;if(V){if(n.limit!==void 0){
let M=n.limit,ne=r,X=r,te=!1,L=r;if(r===L)if(M&&typeof M=="object"&&!Array.isArray(M)){let ee=r;for(let ye in M)if(!(ye===
"count"||ye==="seed")){let ce={instancePath:s+"/limit",keyword:"additionalProperties"};e===null?e=[ce]:e.push(ce),r++;break}
if(ee===r){if(M.count!==void 0){let ye=M.count,ce=r,be=r,$e=!1,he=r;if(!(typeof ye=="number"&&!(ye%1)&&!isNaN(ye))){let B={
instancePath:s+"/limit/count",keyword:"type"};e===null?e=[B]:e.push(B),r++}if(r===he&&typeof ye=="number"&&(ye<0||isNaN(
ye))){let B={instancePath:s+"/limit/count",keyword:"minimum"};e===null?e=[B]:e.push(B),r++}var h=he===r;$e=$e||h;let z=r;
i(ye,{instancePath:s+"/limit/count",parentData:M,parentDataProperty:"count",rootData:o,dynamicAnchors:a})||(e=e===null?i.
errors:e.concat(i.errors),r=e.length);var h=z===r;if($e=$e||h,$e)r=be,e!==null&&(be?e.length=be:e=null);else{let B={instancePath:s+
"/limit/count",keyword:"anyOf"};e===null?e=[B]:e.push(B),r++}var ke=ce===r}else var ke=!0;if(ke)if(M.seed!==void 0){let ye=M.
seed,ce=r,be=r,$e=!1,he=r;if(!(typeof ye=="number"&&!(ye%1)&&!isNaN(ye))){let T={instancePath:s+"/limit/seed",keyword:"t\
ype"};e===null?e=[T]:e.push(T),r++}if(r===he&&typeof ye=="number"&&(ye<0||isNaN(ye))){let T={instancePath:s+"/limit/seed",
keyword:"minimum"};e===null?e=[T]:e.push(T),r++}var ve=he===r;$e=$e||ve;let z=r;i(ye,{instancePath:s+"/limit/seed",parentData:M,
parentDataProperty:"seed",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ve=z===
r;if($e=$e||ve,$e)r=be,e!==null&&(be?e.length=be:e=null);else{let T={instancePath:s+"/limit/seed",keyword:"anyOf"};e===null?
e=[T]:e.push(T),r++}var ke=ce===r}else var ke=!0}}else{let ee={instancePath:s+"/limit",keyword:"type"};e===null?e=[ee]:e.
push(ee),r++}var x=L===r;te=te||x;let ie=r;i(M,{instancePath:s+"/limit",parentData:n,parentDataProperty:"limit",rootData:o,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var x=ie===r;if(te=te||x,te)r=X,e!==null&&(X?e.length=
X:e=null);else{let ee={instancePath:s+"/limit",keyword:"anyOf"};return e===null?e=[ee]:e.push(ee),r++,Qe.errors=e,!1}var V=ne===
r}else var V=!0;if(V){if(n.c!==void 0){let M=n.c,ne=r,X=r,te=!1,L=r;if(r===L)if(Array.isArray(M))if(M.length<1){let ee={
instancePath:s+"/c",keyword:"minItems"};e===null?e=[ee]:e.push(ee),r++}else{var F=!0;let ee=M.length;for(let ye=0;ye<ee;ye++){
let ce=M[ye],be=r,$e=r,he=!1,z=r;if(r===z)if(typeof ce=="number"){if(ce<=0||isNaN(ce)){let C={instancePath:s+"/c/"+ye,keyword:"\
exclusiveMinimum"};e===null?e=[C]:e.push(C),r++}}else{let C={instancePath:s+"/c/"+ye,keyword:"type"};e===null?e=[C]:e.push(
C),r++}var xe=z===r;he=he||xe;let B=r;i(ce,{instancePath:s+"/c/"+ye,parentData:M,parentDataProperty:ye,rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var xe=B===r;if(he=he||xe,he)r=$e,e!==null&&($e?e.length=$e:e=null);else{
let C={instancePath:s+"/c/"+ye,keyword:"anyOf"};e===null?e=[C]:e.push(C),r++}var F=be===r;if(!F)break}}else{let ee={instancePath:s+
"/c",keyword:"type"};e===null?e=[ee]:e.push(ee),r++}var _e=L===r;te=te||_e;let ie=r;i(M,{instancePath:s+"/c",parentData:n,
parentDataProperty:"c",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var _e=ie===r;
if(te=te||_e,te)r=X,e!==null&&(X?e.length=X:e=null);else{let ee={instancePath:s+"/c",keyword:"anyOf"};return e===null?e=
[ee]:e.push(ee),r++,Qe.errors=e,!1}var V=ne===r}else var V=!0;if(V){if(n.max_iterations!==void 0){let M=n.max_iterations,
ne=r,X=r,te=!1,L=r;if(!(typeof M=="number"&&!(M%1)&&!isNaN(M))){let ee={instancePath:s+"/max_iterations",keyword:"type"};
e===null?e=[ee]:e.push(ee),r++}if(r===L&&typeof M=="number"&&(M<1||isNaN(M))){let ee={instancePath:s+"/max_iterations",keyword:"\
minimum"};e===null?e=[ee]:e.push(ee),r++}var oe=L===r;te=te||oe;let ie=r;i(M,{instancePath:s+"/max_iterations",parentData:n,
parentDataProperty:"max_iterations",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var oe=ie===
r;if(te=te||oe,te)r=X,e!==null&&(X?e.length=X:e=null);else{let ee={instancePath:s+"/max_iterations",keyword:"anyOf"};return e===
null?e=[ee]:e.push(ee),r++,Qe.errors=e,!1}var V=ne===r}else var V=!0;if(V){if(n.tolerance!==void 0){let M=n.tolerance,ne=r,
X=r,te=!1,L=r;if(r===L)if(typeof M=="number"){if(M<=0||isNaN(M)){let ee={instancePath:s+"/tolerance",keyword:"exclusiveM\
inimum"};e===null?e=[ee]:e.push(ee),r++}}else{let ee={instancePath:s+"/tolerance",keyword:"type"};e===null?e=[ee]:e.push(
ee),r++}var H=L===r;te=te||H;let ie=r;i(M,{instancePath:s+"/tolerance",parentData:n,parentDataProperty:"tolerance",rootData:o,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var H=ie===r;if(te=te||H,te)r=X,e!==null&&(X?e.length=
X:e=null);else{let ee={instancePath:s+"/tolerance",keyword:"anyOf"};return e===null?e=[ee]:e.push(ee),r++,Qe.errors=e,!1}
var V=ne===r}else var V=!0;if(V){if(n.description!==void 0){let M=r;Ze(n.description,{instancePath:s+"/description",parentData:n,
parentDataProperty:"description",rootData:o,dynamicAnchors:a})||(e=e===null?Ze.errors:e.concat(Ze.errors),r=e.length);var V=M===
r}else var V=!0;if(V){if(n.matrix!==void 0){let M=r;Ee(n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"\
matrix",rootData:o,dynamicAnchors:a})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length);var V=M===r}else var V=!0;if(V){
if(n.when!==void 0){let M=r;Se(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"when",rootData:o,dynamicAnchors:a})||
(e=e===null?Se.errors:e.concat(Se.errors),r=e.length);var V=M===r}else var V=!0;if(V){if(n.needs!==void 0){let M=r;Be(n.
needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:a})||(e=e===null?Be.errors:
e.concat(Be.errors),r=e.length);var V=M===r}else var V=!0;if(V){if(n.extends!==void 0){let M=r;Ge(n.extends,{instancePath:s+
"/extends",parentData:n,parentDataProperty:"extends",rootData:o,dynamicAnchors:a})||(e=e===null?Ge.errors:e.concat(Ge.errors),
r=e.length);var V=M===r}else var V=!0;if(V){if(n.resources!==void 0){let M=r;Ke(n.resources,{instancePath:s+"/resources",
parentData:n,parentDataProperty:"resources",rootData:o,dynamicAnchors:a})||(e=e===null?Ke.errors:e.concat(Ke.errors),r=e.
length);var V=M===r}else var V=!0;if(V){if(n.timeout!==void 0){let M=r;Te(n.timeout,{instancePath:s+"/timeout",parentData:n,
parentDataProperty:"timeout",rootData:o,dynamicAnchors:a})||(e=e===null?Te.errors:e.concat(Te.errors),r=e.length);var V=M===
r}else var V=!0;if(V){if(n.retry!==void 0){let M=r;Ce(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"\
retry",rootData:o,dynamicAnchors:a})||(e=e===null?Ce.errors:e.concat(Ce.errors),r=e.length);var V=M===r}else var V=!0;if(V)
if(n.kind!==void 0){let M=r;if(n.kind!=="linear-probe")return Qe.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var V=M===
r}else var V=!0}}}}}}}}}}}}}}}}}}}}else return Qe.errors=[{instancePath:s,keyword:"type"}],!1;return Qe.errors=e,r===0}Qe.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $n={type:"object",properties:{weights:{type:"string"},data:{type:"\
string"},split:{type:"string",minLength:1},items:{anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"integer",minimum:0},
{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},query:{anyOf:[{type:["array","null"],minItems:2,maxItems:2,
items:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},threshold:{anyOf:[
{type:"number",minimum:0,maximum:1},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{
$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/\
stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/s\
tage-retry"},kind:{const:"attention-map"}},additionalProperties:!1};function mr(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,
rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,le=mr.evaluated;if(le.dynamicProps&&(le.props=void 0),le.dynamicItems&&
(le.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let _e=r;for(let oe in n)if(!Or.call($n.properties,
oe)){return mr.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(_e===r){if(n.weights!==void 0){let oe=r;
if(typeof n.weights!="string")return mr.errors=[{instancePath:s+"/weights",keyword:"type"}],!1;var l=oe===r}else var l=!0;
if(l){if(n.data!==void 0){let oe=r;if(typeof n.data!="string")return mr.errors=[{instancePath:s+"/data",keyword:"type"}],
!1;var l=oe===r}else var l=!0;if(l){if(n.split!==void 0){let oe=n.split,H=r;if(r===H)if(typeof oe=="string"){if(He(oe)<1)
return mr.errors=[{instancePath:s+"/split",keyword:"minLength"}],!1}else return mr.errors=[{instancePath:s+"/split",keyword:"\
type"}],!1;var l=H===r}else var l=!0;if(l){if(n.items!==void 0){let oe=n.items,H=r,K=r,M=!1,ne=r;if(r===ne)if(Array.isArray(
oe))if(oe.length<1){let L={instancePath:s+"/items",keyword:"minItems"};e===null?e=[L]:e.push(L),r++}else{var V=!0;let L=oe.
length;for(let ie=0;ie<L;ie++){let U=oe[ie],ee=r,ye=r,ce=!1,be=r;if(!(typeof U=="number"&&!(U%1)&&!isNaN(U))){let z={instancePath:s+
"/items/"+ie,keyword:"type"};e===null?e=[z]:e.push(z),r++}if(r===be&&typeof U=="number"&&(U<0||isNaN(U))){let z={instancePath:s+
"/items/"+ie,keyword:"minimum"};e===null?e=[z]:e.push(z),r++}var h=be===r;ce=ce||h;let $e=r;i(U,{instancePath:s+"/items/"+
ie,parentData:oe,parentDataProperty:ie,rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);
var h=$e===r;if(ce=ce||h,ce)r=ye,e!==null&&(ye?e.length=ye:e=null);else{let z={instancePath:s+"/items/"+ie,keyword:"anyO\
f"};e===null?e=[z]:e.push(z),r++}var V=ee===r;if(!V)break}}else{let L={instancePath:s+"/items",keyword:"type"};e===null?
e=[L]:e.push(L),r++}var ke=ne===r;M=M||ke;let X=r;i(oe,{instancePath:s+"/items",parentData:n,parentDataProperty:"items",
rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ke=X===r;if(M=M||ke,M)r=K,e!==null&&
(K?e.length=K:e=null);else{let L={instancePath:s+"/items",keyword:"anyOf"};return e===null?e=[L]:e.push(L),r++,mr.errors=
e,!1}var l=H===r}else var l=!0;if(l){if(n.query!==void 0){let oe=n.query,H=r,K=r,M=!1,ne=r;if(!Array.isArray(oe)&&oe!==null){
let L={instancePath:s+"/query",keyword:"type"};e===null?e=[L]:e.push(L),r++}if(r===ne&&Array.isArray(oe))if(oe.length>2){
let L={instancePath:s+"/query",keyword:"maxItems"};e===null?e=[L]:e.push(L),r++}else if(oe.length<2){let L={instancePath:s+
"/query",keyword:"minItems"};e===null?e=[L]:e.push(L),r++}else{var ve=!0;let L=oe.length;for(let ie=0;ie<L;ie++){let U=oe[ie],
ee=r,ye=r,ce=!1,be=r;if(!(typeof U=="number"&&!(U%1)&&!isNaN(U))){let z={instancePath:s+"/query/"+ie,keyword:"type"};e===
null?e=[z]:e.push(z),r++}if(r===be&&typeof U=="number"&&(U<0||isNaN(U))){let z={instancePath:s+"/query/"+ie,keyword:"min\
imum"};e===null?e=[z]:e.push(z),r++}var x=be===r;ce=ce||x;let $e=r;i(U,{instancePath:s+"/query/"+ie,parentData:oe,parentDataProperty:ie,
rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var x=$e===r;if(ce=ce||x,ce)r=ye,e!==
null&&(ye?e.length=ye:e=null);else{let z={instancePath:s+"/query/"+ie,keyword:"anyOf"};e===null?e=[z]:e.push(z),r++}var ve=ee===
r;if(!ve)break}}var F=ne===r;M=M||F;let X=r;i(oe,{instancePath:s+"/query",parentData:n,parentDataProperty:"query",rootData:o,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var F=X===r;if(M=M||F,M)r=K,e!==null&&(K?e.length=
K:e=null);else{let L={instancePath:s+"/query",keyword:"anyOf"};return e===null?e=[L]:e.push(L),r++,mr.errors=e,!1}var l=H===
r}else var l=!0;if(l){if(n.threshold!==void 0){let oe=n.threshold,H=r,K=r,M=!1,ne=r;if(r===ne)if(typeof oe=="number"){if(oe>
1||isNaN(oe)){let L={instancePath:s+"/threshold",keyword:"maximum"};e===null?e=[L]:e.push(L),r++}else if(oe<0||isNaN(oe)){
let L={instancePath:s+"/threshold",keyword:"minimum"};e===null?e=[L]:e.push(L),r++}}else{let L={instancePath:s+"/thresho\
ld",keyword:"type"};e===null?e=[L]:e.push(L),r++}var xe=ne===r;M=M||xe;let X=r;i(oe,{instancePath:s+"/threshold",parentData:n,
parentDataProperty:"threshold",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var xe=X===
r;if(M=M||xe,M)r=K,e!==null&&(K?e.length=K:e=null);else{let L={instancePath:s+"/threshold",keyword:"anyOf"};return e===null?
e=[L]:e.push(L),r++,mr.errors=e,!1}var l=H===r}else var l=!0;if(l){if(n.description!==void 0){let oe=r;Ze(n.description,
{instancePath:s+"/description",parentData:n,parentDataProperty:"description",rootData:o,dynamicAnchors:a})||(e=e===null?
Ze.errors:e.concat(Ze.errors),r=e.length);var l=oe===r}else var l=!0;if(l){if(n.matrix!==void 0){let oe=r;Ee(n.matrix,{instancePath:s+
"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:a})||(e=e===null?Ee.errors:e.concat(Ee.errors),
r=e.length);var l=oe===r}else var l=!0;if(l){if(n.when!==void 0){let oe=r;Se(n.when,{instancePath:s+"/when",parentData:n,
parentDataProperty:"when",rootData:o,dynamicAnchors:a})||(e=e===null?Se.errors:e.concat(Se.errors),r=e.length);var l=oe===
r}else var l=!0;if(l){if(n.needs!==void 0){let oe=r;Be(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"\
needs",rootData:o,dynamicAnchors:a})||(e=e===null?Be.errors:e.concat(Be.errors),r=e.length);var l=oe===r}else var l=!0;if(l){
if(n.extends!==void 0){let oe=r;Ge(n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:o,
dynamicAnchors:a})||(e=e===null?Ge.errors:e.concat(Ge.errors),r=e.length);var l=oe===r}else var l=!0;if(l){if(n.resources!==
void 0){let oe=r;Ke(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:o,dynamicAnchors:a})||
(e=e===null?Ke.errors:e.concat(Ke.errors),r=e.length);var l=oe===r}else var l=!0;if(l){if(n.timeout!==void 0){let oe=r;Te(
n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,dynamicAnchors:a})||(e=e===null?
Te.errors:e.concat(Te.errors),r=e.length);var l=oe===r}else var l=!0;if(l){if(n.retry!==void 0){let oe=r;Ce(n.retry,{instancePath:s+
"/retry",parentData:n,parentDataProperty:"retry",rootData:o,dynamicAnchors:a})||(e=e===null?Ce.errors:e.concat(Ce.errors),
r=e.length);var l=oe===r}else var l=!0;if(l)if(n.kind!==void 0){let oe=r;if(n.kind!=="attention-map")return mr.errors=[{
instancePath:s+"/kind",keyword:"const"}],!1;var l=oe===r}else var l=!0}}}}}}}}}}}}}}}else return mr.errors=[{instancePath:s,
keyword:"type"}],!1;return mr.errors=e,r===0}mr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var wn={type:"objec\
t",properties:{argv:{anyOf:[{type:"array",minItems:1,items:{type:["string","number","boolean"]}},{$ref:"#/$defs/expressi\
on"}]},run:{type:"string"},shell:{anyOf:[{type:"string",enum:["sh","bash"]},{$ref:"#/$defs/expression"}]},inputs:{anyOf:[
{type:"object",additionalProperties:{type:"string"}},{$ref:"#/$defs/expression"}]},code:{anyOf:[{type:"array",items:{type:"\
string",minLength:1}},{$ref:"#/$defs/expression"}]},outputs:{anyOf:[{type:"object",additionalProperties:{type:"string",minLength:1}},
{$ref:"#/$defs/expression"}]},env:{anyOf:[{type:"object",additionalProperties:{type:["string","number","boolean"]}},{$ref:"\
#/$defs/expression"}]},cwd:{type:"string"},checkpoints:{anyOf:[{type:"object",required:["glob"],properties:{glob:{type:"\
string",minLength:1},order:{anyOf:[{type:"string",enum:["number","mtime","name"]},{$ref:"#/$defs/expression"}]},validate:{
anyOf:[{type:"string",enum:["none","zip","safetensors","json"]},{$ref:"#/$defs/expression"}]},keep:{anyOf:[{type:"object",
required:["last"],properties:{last:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},resume:{anyOf:[{type:"object",required:[
"args_if_found"],properties:{args_if_found:{anyOf:[{type:"array",items:{type:["string","number","boolean"]}},{$ref:"#/$d\
efs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},metrics:{anyOf:[{type:"object",required:["fil\
e"],properties:{file:{type:"string",minLength:1},format:{anyOf:[{type:"string",enum:["json","jsonl"]},{$ref:"#/$defs/exp\
ression"}]},step:{type:"string"}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stag\
e-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},
extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},
retry:{$ref:"#/$defs/stage-retry"},kind:{const:"command"}},additionalProperties:!1};function tr(n,{instancePath:s="",parentData:we,
parentDataProperty:Oe,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,le=tr.evaluated;if(le.dynamicProps&&(le.props=
void 0),le.dynamicItems&&(le.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let he=r;for(let z in n)if(!Or.
call(wn.properties,z)){return tr.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(he===r){if(n.argv!==
void 0){let z=n.argv,B=r,T=r,C=!1,S=r;if(r===S)if(Array.isArray(z))if(z.length<1){let E={instancePath:s+"/argv",keyword:"\
minItems"};e===null?e=[E]:e.push(E),r++}else{var l=!0;let E=z.length;for(let q=0;q<E;q++){let P=z[q],v=r;if(typeof P!="s\
tring"&&typeof P!="number"&&typeof P!="boolean"){let re={instancePath:s+"/argv/"+q,keyword:"type"};e===null?e=[re]:e.push(
re),r++}var l=v===r;if(!l)break}}else{let E={instancePath:s+"/argv",keyword:"type"};e===null?e=[E]:e.push(E),r++}var V=S===
r;C=C||V;let fe=r;i(z,{instancePath:s+"/argv",parentData:n,parentDataProperty:"argv",rootData:o,dynamicAnchors:a})||(e=e===
null?i.errors:e.concat(i.errors),r=e.length);var V=fe===r;if(C=C||V,C)r=T,e!==null&&(T?e.length=T:e=null);else{let E={instancePath:s+
"/argv",keyword:"anyOf"};return e===null?e=[E]:e.push(E),r++,tr.errors=e,!1}var h=B===r}else var h=!0;if(h){if(n.run!==void 0){
let z=r;if(typeof n.run!="string")return tr.errors=[{instancePath:s+"/run",keyword:"type"}],!1;var h=z===r}else var h=!0;
if(h){if(n.shell!==void 0){let z=n.shell,B=r,T=r,C=!1,S=r;if(typeof z!="string"){let q={instancePath:s+"/shell",keyword:"\
type"};e===null?e=[q]:e.push(q),r++}if(!(z==="sh"||z==="bash")){let q={instancePath:s+"/shell",keyword:"enum"};e===null?
e=[q]:e.push(q),r++}var ke=S===r;C=C||ke;let fe=r;i(z,{instancePath:s+"/shell",parentData:n,parentDataProperty:"shell",rootData:o,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ke=fe===r;if(C=C||ke,C)r=T,e!==null&&(T?e.length=
T:e=null);else{let q={instancePath:s+"/shell",keyword:"anyOf"};return e===null?e=[q]:e.push(q),r++,tr.errors=e,!1}var h=B===
r}else var h=!0;if(h){if(n.inputs!==void 0){let z=n.inputs,B=r,T=r,C=!1,S=r;if(r===S)if(z&&typeof z=="object"&&!Array.isArray(
z))for(let q in z){let P=r;if(typeof z[q]!="string"){let v={instancePath:s+"/inputs/"+q.replace(/~/g,"~0").replace(/\//g,
"~1"),keyword:"type"};e===null?e=[v]:e.push(v),r++}var ve=P===r;if(!ve)break}else{let q={instancePath:s+"/inputs",keyword:"\
type"};e===null?e=[q]:e.push(q),r++}var x=S===r;C=C||x;let fe=r;i(z,{instancePath:s+"/inputs",parentData:n,parentDataProperty:"\
inputs",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var x=fe===r;if(C=C||x,C)r=T,
e!==null&&(T?e.length=T:e=null);else{let q={instancePath:s+"/inputs",keyword:"anyOf"};return e===null?e=[q]:e.push(q),r++,
tr.errors=e,!1}var h=B===r}else var h=!0;if(h){if(n.code!==void 0){let z=n.code,B=r,T=r,C=!1,S=r;if(r===S)if(Array.isArray(
z)){var F=!0;let q=z.length;for(let P=0;P<q;P++){let v=z[P],Q=r;if(r===Q)if(typeof v=="string"){if(He(v)<1){let me={instancePath:s+
"/code/"+P,keyword:"minLength"};e===null?e=[me]:e.push(me),r++}}else{let me={instancePath:s+"/code/"+P,keyword:"type"};e===
null?e=[me]:e.push(me),r++}var F=Q===r;if(!F)break}}else{let q={instancePath:s+"/code",keyword:"type"};e===null?e=[q]:e.
push(q),r++}var xe=S===r;C=C||xe;let fe=r;i(z,{instancePath:s+"/code",parentData:n,parentDataProperty:"code",rootData:o,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var xe=fe===r;if(C=C||xe,C)r=T,e!==null&&(T?e.length=
T:e=null);else{let q={instancePath:s+"/code",keyword:"anyOf"};return e===null?e=[q]:e.push(q),r++,tr.errors=e,!1}var h=B===
r}else var h=!0;if(h){if(n.outputs!==void 0){let z=n.outputs,B=r,T=r,C=!1,S=r;if(r===S)if(z&&typeof z=="object"&&!Array.
isArray(z))for(let q in z){let P=z[q],v=r;if(r===v)if(typeof P=="string"){if(He(P)<1){let Q={instancePath:s+"/outputs/"+
q.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"minLength"};e===null?e=[Q]:e.push(Q),r++}}else{let Q={instancePath:s+"\
/outputs/"+q.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[Q]:e.push(Q),r++}var _e=v===r;if(!_e)break}else{
let q={instancePath:s+"/outputs",keyword:"type"};e===null?e=[q]:e.push(q),r++}var oe=S===r;C=C||oe;let fe=r;i(z,{instancePath:s+
"/outputs",parentData:n,parentDataProperty:"outputs",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var oe=fe===r;if(C=C||oe,C)r=T,e!==null&&(T?e.length=T:e=null);else{let q={instancePath:s+"/outputs",keyword:"\
anyOf"};return e===null?e=[q]:e.push(q),r++,tr.errors=e,!1}var h=B===r}else var h=!0;if(h){if(n.env!==void 0){let z=n.env,
B=r,T=r,C=!1,S=r;if(r===S)if(z&&typeof z=="object"&&!Array.isArray(z))for(let q in z){let P=z[q],v=r;if(typeof P!="strin\
g"&&typeof P!="number"&&typeof P!="boolean"){let Q={instancePath:s+"/env/"+q.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"\
type"};e===null?e=[Q]:e.push(Q),r++}var H=v===r;if(!H)break}else{let q={instancePath:s+"/env",keyword:"type"};e===null?e=
[q]:e.push(q),r++}var K=S===r;C=C||K;let fe=r;i(z,{instancePath:s+"/env",parentData:n,parentDataProperty:"env",rootData:o,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var K=fe===r;if(C=C||K,C)r=T,e!==null&&(T?e.length=
T:e=null);else{let q={instancePath:s+"/env",keyword:"anyOf"};return e===null?e=[q]:e.push(q),r++,tr.errors=e,!1}var h=B===
r}else var h=!0;if(h){if(n.cwd!==void 0){let z=r;if(typeof n.cwd!="string")return tr.errors=[{instancePath:s+"/cwd",keyword:"\
type"}],!1;var h=z===r}else var h=!0;if(h){if(n.checkpoints!==void 0){let z=n.checkpoints,B=r,T=r,C=!1,S=r;if(r===S)if(z&&
typeof z=="object"&&!Array.isArray(z)){let q;if(z.glob===void 0&&(q="glob")){let P={instancePath:s+"/checkpoints",keyword:"\
required"};e===null?e=[P]:e.push(P),r++}else{let P=r;for(let v in z)if(!(v==="glob"||v==="order"||v==="validate"||v==="k\
eep")){let Q={instancePath:s+"/checkpoints",keyword:"additionalProperties"};e===null?e=[Q]:e.push(Q),r++;break}if(P===r){
if(z.glob!==void 0){let v=z.glob,Q=r;if(r===Q)if(typeof v=="string"){if(He(v)<1){let re={instancePath:s+"/checkpoints/gl\
ob",keyword:"minLength"};e===null?e=[re]:e.push(re),r++}}else{let re={instancePath:s+"/checkpoints/glob",keyword:"type"};
e===null?e=[re]:e.push(re),r++}var M=Q===r}else var M=!0;if(M){if(z.order!==void 0){let v=z.order,Q=r,re=r,me=!1,j=r;if(typeof v!=
"string"){let pe={instancePath:s+"/checkpoints/order",keyword:"type"};e===null?e=[pe]:e.push(pe),r++}if(!(v==="number"||
v==="mtime"||v==="name")){let pe={instancePath:s+"/checkpoints/order",keyword:"enum"};e===null?e=[pe]:e.push(pe),r++}var ne=j===
r;me=me||ne;let Y=r;i(v,{instancePath:s+"/checkpoints/order",parentData:z,parentDataProperty:"order",rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ne=Y===r;if(me=me||ne,me)r=re,e!==null&&(re?e.length=re:e=null);else{
let pe={instancePath:s+"/checkpoints/order",keyword:"anyOf"};e===null?e=[pe]:e.push(pe),r++}var M=Q===r}else var M=!0;if(M){
if(z.validate!==void 0){let v=z.validate,Q=r,re=r,me=!1,j=r;if(typeof v!="string"){let pe={instancePath:s+"/checkpoints/\
validate",keyword:"type"};e===null?e=[pe]:e.push(pe),r++}if(!(v==="none"||v==="zip"||v==="safetensors"||v==="json")){let pe={
instancePath:s+"/checkpoints/validate",keyword:"enum"};e===null?e=[pe]:e.push(pe),r++}var X=j===r;me=me||X;let Y=r;i(v,{
instancePath:s+"/checkpoints/validate",parentData:z,parentDataProperty:"validate",rootData:o,dynamicAnchors:a})||(e=e===
null?i.errors:e.concat(i.errors),r=e.length);var X=Y===r;if(me=me||X,me)r=re,e!==null&&(re?e.length=re:e=null);else{let pe={
instancePath:s+"/checkpoints/validate",keyword:"anyOf"};e===null?e=[pe]:e.push(pe),r++}var M=Q===r}else var M=!0;if(M)if(z.
keep!==void 0){let v=z.keep,Q=r,re=r,me=!1,j=r;if(r===j)if(v&&typeof v=="object"&&!Array.isArray(v)){let pe;if(v.last===
void 0&&(pe="last")){let ge={instancePath:s+"/checkpoints/keep",keyword:"required"};e===null?e=[ge]:e.push(ge),r++}else{
let ge=r;for(let W in v)if(W!=="last"){let _={instancePath:s+"/checkpoints/keep",keyword:"additionalProperties"};e===null?
e=[_]:e.push(_),r++;break}if(ge===r&&v.last!==void 0){let W=v.last,_=r,se=!1,G=r;if(!(typeof W=="number"&&!(W%1)&&!isNaN(
W))){let b={instancePath:s+"/checkpoints/keep/last",keyword:"type"};e===null?e=[b]:e.push(b),r++}if(r===G&&typeof W=="nu\
mber"&&(W<1||isNaN(W))){let b={instancePath:s+"/checkpoints/keep/last",keyword:"minimum"};e===null?e=[b]:e.push(b),r++}var te=G===
r;se=se||te;let O=r;i(W,{instancePath:s+"/checkpoints/keep/last",parentData:v,parentDataProperty:"last",rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var te=O===r;if(se=se||te,se)r=_,e!==null&&(_?e.length=_:e=null);else{
let b={instancePath:s+"/checkpoints/keep/last",keyword:"anyOf"};e===null?e=[b]:e.push(b),r++}}}}else{let pe={instancePath:s+
"/checkpoints/keep",keyword:"type"};e===null?e=[pe]:e.push(pe),r++}var L=j===r;me=me||L;let Y=r;i(v,{instancePath:s+"/ch\
eckpoints/keep",parentData:z,parentDataProperty:"keep",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var L=Y===r;if(me=me||L,me)r=re,e!==null&&(re?e.length=re:e=null);else{let pe={instancePath:s+"/checkpoints/\
keep",keyword:"anyOf"};e===null?e=[pe]:e.push(pe),r++}var M=Q===r}else var M=!0}}}}}else{let q={instancePath:s+"/checkpo\
ints",keyword:"type"};e===null?e=[q]:e.push(q),r++}var ie=S===r;C=C||ie;let fe=r;i(z,{instancePath:s+"/checkpoints",parentData:n,
parentDataProperty:"checkpoints",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ie=fe===
r;if(C=C||ie,C)r=T,e!==null&&(T?e.length=T:e=null);else{let q={instancePath:s+"/checkpoints",keyword:"anyOf"};return e===
null?e=[q]:e.push(q),r++,tr.errors=e,!1}var h=B===r}else var h=!0;if(h){if(n.resume!==void 0){let z=n.resume,B=r,T=r,C=!1,
S=r;if(r===S)if(z&&typeof z=="object"&&!Array.isArray(z)){let q;if(z.args_if_found===void 0&&(q="args_if_found")){let P={
instancePath:s+"/resume",keyword:"required"};e===null?e=[P]:e.push(P),r++}else{let P=r;for(let v in z)if(v!=="args_if_fo\
und"){let Q={instancePath:s+"/resume",keyword:"additionalProperties"};e===null?e=[Q]:e.push(Q),r++;break}if(P===r&&z.args_if_found!==
void 0){let v=z.args_if_found,Q=r,re=!1,me=r;if(r===me)if(Array.isArray(v)){var U=!0;let Y=v.length;for(let ae=0;ae<Y;ae++){
let pe=v[ae],ge=r;if(typeof pe!="string"&&typeof pe!="number"&&typeof pe!="boolean"){let _={instancePath:s+"/resume/args\
_if_found/"+ae,keyword:"type"};e===null?e=[_]:e.push(_),r++}var U=ge===r;if(!U)break}}else{let Y={instancePath:s+"/resum\
e/args_if_found",keyword:"type"};e===null?e=[Y]:e.push(Y),r++}var ee=me===r;re=re||ee;let j=r;i(v,{instancePath:s+"/resu\
me/args_if_found",parentData:z,parentDataProperty:"args_if_found",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.
concat(i.errors),r=e.length);var ee=j===r;if(re=re||ee,re)r=Q,e!==null&&(Q?e.length=Q:e=null);else{let Y={instancePath:s+
"/resume/args_if_found",keyword:"anyOf"};e===null?e=[Y]:e.push(Y),r++}}}}else{let q={instancePath:s+"/resume",keyword:"t\
ype"};e===null?e=[q]:e.push(q),r++}var ye=S===r;C=C||ye;let fe=r;i(z,{instancePath:s+"/resume",parentData:n,parentDataProperty:"\
resume",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ye=fe===r;if(C=C||ye,C)r=
T,e!==null&&(T?e.length=T:e=null);else{let q={instancePath:s+"/resume",keyword:"anyOf"};return e===null?e=[q]:e.push(q),
r++,tr.errors=e,!1}var h=B===r}else var h=!0;if(h){if(n.metrics!==void 0){let z=n.metrics,B=r,T=r,C=!1,S=r;if(r===S)if(z&&
typeof z=="object"&&!Array.isArray(z)){let q;if(z.file===void 0&&(q="file")){let P={instancePath:s+"/metrics",keyword:"r\
equired"};e===null?e=[P]:e.push(P),r++}else{let P=r;for(let v in z)if(!(v==="file"||v==="format"||v==="step")){let Q={instancePath:s+
"/metrics",keyword:"additionalProperties"};e===null?e=[Q]:e.push(Q),r++;break}if(P===r){if(z.file!==void 0){let v=z.file,
Q=r;if(r===Q)if(typeof v=="string"){if(He(v)<1){let re={instancePath:s+"/metrics/file",keyword:"minLength"};e===null?e=[
re]:e.push(re),r++}}else{let re={instancePath:s+"/metrics/file",keyword:"type"};e===null?e=[re]:e.push(re),r++}var ce=Q===
r}else var ce=!0;if(ce){if(z.format!==void 0){let v=z.format,Q=r,re=r,me=!1,j=r;if(typeof v!="string"){let pe={instancePath:s+
"/metrics/format",keyword:"type"};e===null?e=[pe]:e.push(pe),r++}if(!(v==="json"||v==="jsonl")){let pe={instancePath:s+"\
/metrics/format",keyword:"enum"};e===null?e=[pe]:e.push(pe),r++}var be=j===r;me=me||be;let Y=r;i(v,{instancePath:s+"/met\
rics/format",parentData:z,parentDataProperty:"format",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var be=Y===r;if(me=me||be,me)r=re,e!==null&&(re?e.length=re:e=null);else{let pe={instancePath:s+"/metrics/fo\
rmat",keyword:"anyOf"};e===null?e=[pe]:e.push(pe),r++}var ce=Q===r}else var ce=!0;if(ce)if(z.step!==void 0){let v=r;if(typeof z.
step!="string"){let re={instancePath:s+"/metrics/step",keyword:"type"};e===null?e=[re]:e.push(re),r++}var ce=v===r}else var ce=!0}}}}else{
let q={instancePath:s+"/metrics",keyword:"type"};e===null?e=[q]:e.push(q),r++}var $e=S===r;C=C||$e;let fe=r;i(z,{instancePath:s+
"/metrics",parentData:n,parentDataProperty:"metrics",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var $e=fe===r;if(C=C||$e,C)r=T,e!==null&&(T?e.length=T:e=null);else{let q={instancePath:s+"/metrics",keyword:"\
anyOf"};return e===null?e=[q]:e.push(q),r++,tr.errors=e,!1}var h=B===r}else var h=!0;if(h){if(n.description!==void 0){let z=r;
Ze(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"description",rootData:o,dynamicAnchors:a})||
(e=e===null?Ze.errors:e.concat(Ze.errors),r=e.length);var h=z===r}else var h=!0;if(h){if(n.matrix!==void 0){let z=r;Ee(n.
matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:a})||(e=e===null?Ee.
errors:e.concat(Ee.errors),r=e.length);var h=z===r}else var h=!0;if(h){if(n.when!==void 0){let z=r;Se(n.when,{instancePath:s+
"/when",parentData:n,parentDataProperty:"when",rootData:o,dynamicAnchors:a})||(e=e===null?Se.errors:e.concat(Se.errors),
r=e.length);var h=z===r}else var h=!0;if(h){if(n.needs!==void 0){let z=r;Be(n.needs,{instancePath:s+"/needs",parentData:n,
parentDataProperty:"needs",rootData:o,dynamicAnchors:a})||(e=e===null?Be.errors:e.concat(Be.errors),r=e.length);var h=z===
r}else var h=!0;if(h){if(n.extends!==void 0){let z=r;Ge(n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"\
extends",rootData:o,dynamicAnchors:a})||(e=e===null?Ge.errors:e.concat(Ge.errors),r=e.length);var h=z===r}else var h=!0;
if(h){if(n.resources!==void 0){let z=r;Ke(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"reso\
urces",rootData:o,dynamicAnchors:a})||(e=e===null?Ke.errors:e.concat(Ke.errors),r=e.length);var h=z===r}else var h=!0;if(h){
if(n.timeout!==void 0){let z=r;Te(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,
dynamicAnchors:a})||(e=e===null?Te.errors:e.concat(Te.errors),r=e.length);var h=z===r}else var h=!0;if(h){if(n.retry!==void 0){
let z=r;Ce(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:o,dynamicAnchors:a})||(e=e===
null?Ce.errors:e.concat(Ce.errors),r=e.length);var h=z===r}else var h=!0;if(h)if(n.kind!==void 0){let z=r;if(n.kind!=="c\
ommand")return tr.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var h=z===r}else var h=!0}}}}}}}}}}}}}}}}}}}}else
return tr.errors=[{instancePath:s,keyword:"type"}],!1;return tr.errors=e,r===0}tr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function ze(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,
le=ze.evaluated;le.dynamicProps&&(le.props=void 0),le.dynamicItems&&(le.items=void 0);let l=r,V=r,h=!0,ke=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let O;if(n.kind===void 0&&(O="kind")){let b={};e===null?e=[b]:e.push(b),r++}else if(n.kind!==
void 0&&n.kind!=="fetch"){let b={};e===null?e=[b]:e.push(b),r++}}var ve=ke===r;if(r=V,e!==null&&(V?e.length=V:e=null),ve){
let O=r;yr(n,{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:a})||(e=e===null?yr.errors:e.
concat(yr.errors),r=e.length);var ve=O===r;if(h=ve,h)var x=!0}if(!h){let O={instancePath:s,keyword:"if"};return e===null?
e=[O]:e.push(O),r++,ze.errors=e,!1}var F=l===r;if(F){let O=r,b=r,A=!0,de=r;if(n&&typeof n=="object"&&!Array.isArray(n)){
let f;if(n.kind===void 0&&(f="kind")){let Z={};e===null?e=[Z]:e.push(Z),r++}else if(n.kind!==void 0&&n.kind!=="dataset"){
let Z={};e===null?e=[Z]:e.push(Z),r++}}var xe=de===r;if(r=b,e!==null&&(b?e.length=b:e=null),xe){let f=r;Je(n,{instancePath:s,
parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:a})||(e=e===null?Je.errors:e.concat(Je.errors),r=e.length);
var xe=f===r;if(A=xe,A)var _e=!0}if(!A){let f={instancePath:s,keyword:"if"};return e===null?e=[f]:e.push(f),r++,ze.errors=
e,!1}var F=O===r;if(F){x!==!0&&_e!==void 0&&(_e===!0?x=!0:(x=x||{},Object.assign(x,_e)));let f=r,Z=r,t=!0,d=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let k;if(n.kind===void 0&&(k="kind")){let I={};e===null?e=[I]:e.push(I),r++}else if(n.kind!==
void 0&&n.kind!=="vqkd"){let I={};e===null?e=[I]:e.push(I),r++}}var oe=d===r;if(r=Z,e!==null&&(Z?e.length=Z:e=null),oe){
let k=r;ir(n,{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:a})||(e=e===null?ir.errors:e.
concat(ir.errors),r=e.length);var oe=k===r;if(t=oe,t)var H=!0}if(!t){let k={instancePath:s,keyword:"if"};return e===null?
e=[k]:e.push(k),r++,ze.errors=e,!1}var F=f===r;if(F){x!==!0&&H!==void 0&&(H===!0?x=!0:(x=x||{},Object.assign(x,H)));let k=r,
I=r,p=!0,$=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let u;if(n.kind===void 0&&(u="kind")){let y={};e===null?e=[y]:
e.push(y),r++}else if(n.kind!==void 0&&n.kind!=="codebook-usage"){let y={};e===null?e=[y]:e.push(y),r++}}var K=$===r;if(r=
I,e!==null&&(I?e.length=I:e=null),K){let u=r;xr(n,{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:a})||
(e=e===null?xr.errors:e.concat(xr.errors),r=e.length);var K=u===r;if(p=K,p)var M=!0}if(!p){let u={instancePath:s,keyword:"\
if"};return e===null?e=[u]:e.push(u),r++,ze.errors=e,!1}var F=k===r;if(F){x!==!0&&M!==void 0&&(M===!0?x=!0:(x=x||{},Object.
assign(x,M)));let u=r,y=r,D=!0,w=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let m;if(n.kind===void 0&&(m="kind")){let ue={};
e===null?e=[ue]:e.push(ue),r++}else if(n.kind!==void 0&&n.kind!=="mim"){let ue={};e===null?e=[ue]:e.push(ue),r++}}var ne=w===
r;if(r=y,e!==null&&(y?e.length=y:e=null),ne){let m=r;Fe(n,{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,
dynamicAnchors:a})||(e=e===null?Fe.errors:e.concat(Fe.errors),r=e.length);var ne=m===r;if(D=ne,D)var X=!0}if(!D){let m={
instancePath:s,keyword:"if"};return e===null?e=[m]:e.push(m),r++,ze.errors=e,!1}var F=u===r;if(F){x!==!0&&X!==void 0&&(X===
!0?x=!0:(x=x||{},Object.assign(x,X)));let m=r,ue=r,N=!0,je=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let De;if(n.kind===
void 0&&(De="kind")){let Ne={};e===null?e=[Ne]:e.push(Ne),r++}else if(n.kind!==void 0&&n.kind!=="classify"){let Ne={};e===
null?e=[Ne]:e.push(Ne),r++}}var te=je===r;if(r=ue,e!==null&&(ue?e.length=ue:e=null),te){let De=r;Re(n,{instancePath:s,parentData:we,
parentDataProperty:Oe,rootData:o,dynamicAnchors:a})||(e=e===null?Re.errors:e.concat(Re.errors),r=e.length);var te=De===r;
if(N=te,N)var L=!0}if(!N){let De={instancePath:s,keyword:"if"};return e===null?e=[De]:e.push(De),r++,ze.errors=e,!1}var F=m===
r;if(F){x!==!0&&L!==void 0&&(L===!0?x=!0:(x=x||{},Object.assign(x,L)));let De=r,Ne=r,vr=!0,Qr=r;if(n&&typeof n=="object"&&
!Array.isArray(n)){let Le;if(n.kind===void 0&&(Le="kind")){let Ae={};e===null?e=[Ae]:e.push(Ae),r++}else if(n.kind!==void 0&&
n.kind!=="evaluate"){let Ae={};e===null?e=[Ae]:e.push(Ae),r++}}var ie=Qr===r;if(r=Ne,e!==null&&(Ne?e.length=Ne:e=null),ie){
let Le=r;dr(n,{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:a})||(e=e===null?dr.errors:e.
concat(dr.errors),r=e.length);var ie=Le===r;if(vr=ie,vr)var U=!0}if(!vr){let Le={instancePath:s,keyword:"if"};return e===
null?e=[Le]:e.push(Le),r++,ze.errors=e,!1}var F=De===r;if(F){x!==!0&&U!==void 0&&(U===!0?x=!0:(x=x||{},Object.assign(x,U)));
let Le=r,Ae=r,Gr=!0,ys=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let fr;if(n.kind===void 0&&(fr="kind")){let Nr={};
e===null?e=[Nr]:e.push(Nr),r++}else if(n.kind!==void 0&&n.kind!=="linear-probe"){let Nr={};e===null?e=[Nr]:e.push(Nr),r++}}
var ee=ys===r;if(r=Ae,e!==null&&(Ae?e.length=Ae:e=null),ee){let fr=r;Qe(n,{instancePath:s,parentData:we,parentDataProperty:Oe,
rootData:o,dynamicAnchors:a})||(e=e===null?Qe.errors:e.concat(Qe.errors),r=e.length);var ee=fr===r;if(Gr=ee,Gr)var ye=!0}
if(!Gr){let fr={instancePath:s,keyword:"if"};return e===null?e=[fr]:e.push(fr),r++,ze.errors=e,!1}var F=Le===r;if(F){x!==
!0&&ye!==void 0&&(ye===!0?x=!0:(x=x||{},Object.assign(x,ye)));let fr=r,Nr=r,ms=!0,es=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let _r;if(n.kind===void 0&&(_r="kind")){let Dr={};e===null?e=[Dr]:e.push(Dr),r++}else if(n.kind!==void 0&&n.
kind!=="attention-map"){let Dr={};e===null?e=[Dr]:e.push(Dr),r++}}var ce=es===r;if(r=Nr,e!==null&&(Nr?e.length=Nr:e=null),
ce){let _r=r;mr(n,{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:a})||(e=e===null?mr.errors:
e.concat(mr.errors),r=e.length);var ce=_r===r;if(ms=ce,ms)var be=!0}if(!ms){let _r={instancePath:s,keyword:"if"};return e===
null?e=[_r]:e.push(_r),r++,ze.errors=e,!1}var F=fr===r;if(F){x!==!0&&be!==void 0&&(be===!0?x=!0:(x=x||{},Object.assign(x,
be)));let _r=r,Dr=r,vs=!0,Qs=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let hr;if(n.kind===void 0&&(hr="kind")){let Sr={};
e===null?e=[Sr]:e.push(Sr),r++}else if(n.kind!==void 0&&n.kind!=="command"){let Sr={};e===null?e=[Sr]:e.push(Sr),r++}}var $e=Qs===
r;if(r=Dr,e!==null&&(Dr?e.length=Dr:e=null),$e){let hr=r;tr(n,{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,
dynamicAnchors:a})||(e=e===null?tr.errors:e.concat(tr.errors),r=e.length);var $e=hr===r;if(vs=$e,vs)var he=!0}if(!vs){let hr={
instancePath:s,keyword:"if"};return e===null?e=[hr]:e.push(hr),r++,ze.errors=e,!1}var F=_r===r;if(F){x!==!0&&he!==void 0&&
(he===!0?x=!0:(x=x||{},Object.assign(x,he)));let hr=r,Sr=r,_s=!0,ts=r,hs=r,Us=r;if(n&&typeof n=="object"&&!Array.isArray(
n)){let Ue;if(n.extends===void 0&&(Ue="extends")){let wr={};e===null?e=[wr]:e.push(wr),r++}}var z=Us===r;if(z){let Ue={};
e===null?e=[Ue]:e.push(Ue),r++}else r=hs,e!==null&&(hs?e.length=hs:e=null);if(r===ts&&n&&typeof n=="object"&&!Array.isArray(
n)){let Ue;if(n.kind===void 0&&(Ue="kind")){let wr={};e===null?e=[wr]:e.push(wr),r++}else if(n.kind!==void 0&&n.kind!=="\
fetch"){let wr={};e===null?e=[wr]:e.push(wr),r++}}var B=ts===r;if(r=Sr,e!==null&&(Sr?e.length=Sr:e=null),B){let Ue=r;if(n&&
typeof n=="object"&&!Array.isArray(n)){let rs;if(n.sources===void 0&&(rs="sources"))return ze.errors=[{instancePath:s,keyword:"\
required"}],!1}var B=Ue===r;_s=B}if(!_s){let Ue={instancePath:s,keyword:"if"};return e===null?e=[Ue]:e.push(Ue),r++,ze.errors=
e,!1}var F=hr===r;if(F){x!==!0&&(x=x||{},x.kind=!0);let Ue=r,wr=r,rs=!0,ls=r,gs=r,Vs=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let Ve;if(n.extends===void 0&&(Ve="extends")){let or={};e===null?e=[or]:e.push(or),r++}}var T=Vs===r;if(T){let Ve={};
e===null?e=[Ve]:e.push(Ve),r++}else r=gs,e!==null&&(gs?e.length=gs:e=null);if(r===ls&&n&&typeof n=="object"&&!Array.isArray(
n)){let Ve;if(n.kind===void 0&&(Ve="kind")){let or={};e===null?e=[or]:e.push(or),r++}else if(n.kind!==void 0&&n.kind!=="\
dataset"){let or={};e===null?e=[or]:e.push(or),r++}}var C=ls===r;if(r=wr,e!==null&&(wr?e.length=wr:e=null),C){let Ve=r;if(n&&
typeof n=="object"&&!Array.isArray(n)){let Kr;if(n.source===void 0&&(Kr="source")||n.layout===void 0&&(Kr="layout")||n.image_size===
void 0&&(Kr="image_size")||n.splits===void 0&&(Kr="splits"))return ze.errors=[{instancePath:s,keyword:"required"}],!1}var C=Ve===
r;rs=C}if(!rs){let Ve={instancePath:s,keyword:"if"};return e===null?e=[Ve]:e.push(Ve),r++,ze.errors=e,!1}var F=Ue===r;if(F){
x!==!0&&(x=x||{},x.kind=!0);let Ve=r,or=r,Kr=!0,fs=r,ks=r,Ws=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let We;if(n.
extends===void 0&&(We="extends")){let ar={};e===null?e=[ar]:e.push(ar),r++}}var S=Ws===r;if(S){let We={};e===null?e=[We]:
e.push(We),r++}else r=ks,e!==null&&(ks?e.length=ks:e=null);if(r===fs&&n&&typeof n=="object"&&!Array.isArray(n)){let We;if(n.
kind===void 0&&(We="kind")){let ar={};e===null?e=[ar]:e.push(ar),r++}else if(n.kind!==void 0&&n.kind!=="vqkd"){let ar={};
e===null?e=[ar]:e.push(ar),r++}}var fe=fs===r;if(r=or,e!==null&&(or?e.length=or:e=null),fe){let We=r;if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let Tr;if(n.data===void 0&&(Tr="data")||n.features===void 0&&(Tr="features")||n.model===void 0&&
(Tr="model")||n.epochs===void 0&&(Tr="epochs"))return ze.errors=[{instancePath:s,keyword:"required"}],!1}var fe=We===r;Kr=
fe}if(!Kr){let We={instancePath:s,keyword:"if"};return e===null?e=[We]:e.push(We),r++,ze.errors=e,!1}var F=Ve===r;if(F){
x!==!0&&(x=x||{},x.kind=!0);let We=r,ar=r,Tr=!0,os=r,$s=r,Xs=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Xe;if(n.
extends===void 0&&(Xe="extends")){let gr={};e===null?e=[gr]:e.push(gr),r++}}var E=Xs===r;if(E){let Xe={};e===null?e=[Xe]:
e.push(Xe),r++}else r=$s,e!==null&&($s?e.length=$s:e=null);if(r===os&&n&&typeof n=="object"&&!Array.isArray(n)){let Xe;if(n.
kind===void 0&&(Xe="kind")){let gr={};e===null?e=[gr]:e.push(gr),r++}else if(n.kind!==void 0&&n.kind!=="codebook-usage"){
let gr={};e===null?e=[gr]:e.push(gr),r++}}var q=os===r;if(r=ar,e!==null&&(ar?e.length=ar:e=null),q){let Xe=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let Wr;if(n.tokenizer===void 0&&(Wr="tokenizer")||n.data===void 0&&(Wr="data"))return ze.errors=
[{instancePath:s,keyword:"required"}],!1}var q=Xe===r;Tr=q}if(!Tr){let Xe={instancePath:s,keyword:"if"};return e===null?
e=[Xe]:e.push(Xe),r++,ze.errors=e,!1}var F=We===r;if(F){x!==!0&&(x=x||{},x.kind=!0);let Xe=r,gr=r,Wr=!0,as=r,ws=r,Ys=r;if(n&&
typeof n=="object"&&!Array.isArray(n)){let Ye;if(n.extends===void 0&&(Ye="extends")){let ur={};e===null?e=[ur]:e.push(ur),
r++}}var P=Ys===r;if(P){let Ye={};e===null?e=[Ye]:e.push(Ye),r++}else r=ws,e!==null&&(ws?e.length=ws:e=null);if(r===as&&
n&&typeof n=="object"&&!Array.isArray(n)){let Ye;if(n.kind===void 0&&(Ye="kind")){let ur={};e===null?e=[ur]:e.push(ur),r++}else if(n.
kind!==void 0&&n.kind!=="mim"){let ur={};e===null?e=[ur]:e.push(ur),r++}}var v=as===r;if(r=gr,e!==null&&(gr?e.length=gr:
e=null),v){let Ye=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Cr;if(n.data===void 0&&(Cr="data")||n.tokenizer===void 0&&
(Cr="tokenizer")||n.model===void 0&&(Cr="model")||n.epochs===void 0&&(Cr="epochs"))return ze.errors=[{instancePath:s,keyword:"\
required"}],!1}var v=Ye===r;Wr=v}if(!Wr){let Ye={instancePath:s,keyword:"if"};return e===null?e=[Ye]:e.push(Ye),r++,ze.errors=
e,!1}var F=Xe===r;if(F){x!==!0&&(x=x||{},x.kind=!0);let Ye=r,ur=r,Cr=!0,us=r,bs=r,en=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let er;if(n.extends===void 0&&(er="extends")){let pr={};e===null?e=[pr]:e.push(pr),r++}}var Q=en===r;if(Q){let er={};
e===null?e=[er]:e.push(er),r++}else r=bs,e!==null&&(bs?e.length=bs:e=null);if(r===us&&n&&typeof n=="object"&&!Array.isArray(
n)){let er;if(n.kind===void 0&&(er="kind")){let pr={};e===null?e=[pr]:e.push(pr),r++}else if(n.kind!==void 0&&n.kind!=="\
classify"){let pr={};e===null?e=[pr]:e.push(pr),r++}}var re=us===r;if(r=ur,e!==null&&(ur?e.length=ur:e=null),re){let er=r;
if(n&&typeof n=="object"&&!Array.isArray(n)){let Fr;if(n.data===void 0&&(Fr="data")||n.labels===void 0&&(Fr="labels")||n.
model===void 0&&(Fr="model")||n.epochs===void 0&&(Fr="epochs"))return ze.errors=[{instancePath:s,keyword:"required"}],!1}
var re=er===r;Cr=re}if(!Cr){let er={instancePath:s,keyword:"if"};return e===null?e=[er]:e.push(er),r++,ze.errors=e,!1}var F=Ye===
r;if(F){x!==!0&&(x=x||{},x.kind=!0);let er=r,pr=r,Fr=!0,ps=r,xs=r,rn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let rr;
if(n.extends===void 0&&(rr="extends")){let cr={};e===null?e=[cr]:e.push(cr),r++}}var me=rn===r;if(me){let rr={};e===null?
e=[rr]:e.push(rr),r++}else r=xs,e!==null&&(xs?e.length=xs:e=null);if(r===ps&&n&&typeof n=="object"&&!Array.isArray(n)){let rr;
if(n.kind===void 0&&(rr="kind")){let cr={};e===null?e=[cr]:e.push(cr),r++}else if(n.kind!==void 0&&n.kind!=="evaluate"){
let cr={};e===null?e=[cr]:e.push(cr),r++}}var j=ps===r;if(r=pr,e!==null&&(pr?e.length=pr:e=null),j){let rr=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let Hr;if(n.weights===void 0&&(Hr="weights")||n.data===void 0&&(Hr="data")||n.labels===void 0&&
(Hr="labels"))return ze.errors=[{instancePath:s,keyword:"required"}],!1}var j=rr===r;Fr=j}if(!Fr){let rr={instancePath:s,
keyword:"if"};return e===null?e=[rr]:e.push(rr),r++,ze.errors=e,!1}var F=er===r;if(F){x!==!0&&(x=x||{},x.kind=!0);let rr=r,
cr=r,Hr=!0,ds=r,Os=r,sn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let sr;if(n.extends===void 0&&(sr="extends")){let kr={};
e===null?e=[kr]:e.push(kr),r++}}var Y=sn===r;if(Y){let sr={};e===null?e=[sr]:e.push(sr),r++}else r=Os,e!==null&&(Os?e.length=
Os:e=null);if(r===ds&&n&&typeof n=="object"&&!Array.isArray(n)){let sr;if(n.kind===void 0&&(sr="kind")){let kr={};e===null?
e=[kr]:e.push(kr),r++}else if(n.kind!==void 0&&n.kind!=="linear-probe"){let kr={};e===null?e=[kr]:e.push(kr),r++}}var ae=ds===
r;if(r=cr,e!==null&&(cr?e.length=cr:e=null),ae){let sr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Xr;if(n.data===
void 0&&(Xr="data")||n.labels===void 0&&(Xr="labels"))return ze.errors=[{instancePath:s,keyword:"required"}],!1}var ae=sr===
r;Hr=ae}if(!Hr){let sr={instancePath:s,keyword:"if"};return e===null?e=[sr]:e.push(sr),r++,ze.errors=e,!1}var F=rr===r;if(F){
x!==!0&&(x=x||{},x.kind=!0);let sr=r,kr=r,Xr=!0,cs=r,Ns=r,nn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let nr;if(n.
extends===void 0&&(nr="extends")){let $r={};e===null?e=[$r]:e.push($r),r++}}var pe=nn===r;if(pe){let nr={};e===null?e=[nr]:
e.push(nr),r++}else r=Ns,e!==null&&(Ns?e.length=Ns:e=null);if(r===cs&&n&&typeof n=="object"&&!Array.isArray(n)){let nr;if(n.
kind===void 0&&(nr="kind")){let $r={};e===null?e=[$r]:e.push($r),r++}else if(n.kind!==void 0&&n.kind!=="attention-map"){
let $r={};e===null?e=[$r]:e.push($r),r++}}var ge=cs===r;if(r=kr,e!==null&&(kr?e.length=kr:e=null),ge){let nr=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let Yr;if(n.weights===void 0&&(Yr="weights")||n.data===void 0&&(Yr="data"))return ze.errors=
[{instancePath:s,keyword:"required"}],!1}var ge=nr===r;Xr=ge}if(!Xr){let nr={instancePath:s,keyword:"if"};return e===null?
e=[nr]:e.push(nr),r++,ze.errors=e,!1}var F=sr===r;if(F){x!==!0&&(x=x||{},x.kind=!0);let nr=r,$r=r,Yr=!0,Ps=r,js=r,Ds=r,Jr=r,
ss=!1,Is=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let lr;if(n.kind===void 0&&(lr="kind")){let ns={};e===null?e=[ns]:
e.push(ns),r++}}var W=Is===r;ss=ss||W;let tn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let lr;if(n.extends===void 0&&
(lr="extends")){let ns={};e===null?e=[ns]:e.push(ns),r++}}var W=tn===r;if(ss=ss||W,ss)r=Jr,e!==null&&(Jr?e.length=Jr:e=null);else{
let lr={};e===null?e=[lr]:e.push(lr),r++}var _=Ds===r;if(_){let lr={};e===null?e=[lr]:e.push(lr),r++}else r=js,e!==null&&
(js?e.length=js:e=null);var se=Ps===r;if(r=$r,e!==null&&($r?e.length=$r:e=null),se){let lr=r;if(Je(n,{instancePath:s,parentData:we,
parentDataProperty:Oe,rootData:o,dynamicAnchors:a})||(e=e===null?Je.errors:e.concat(Je.errors),r=e.length),r===lr&&n&&typeof n==
"object"&&!Array.isArray(n)){let qs;if(n.source===void 0&&(qs="source")||n.layout===void 0&&(qs="layout")||n.image_size===
void 0&&(qs="image_size")||n.splits===void 0&&(qs="splits"))return ze.errors=[{instancePath:s,keyword:"required"}],!1}var se=lr===
r;if(Yr=se,Yr)var G=!0}if(!Yr){let lr={instancePath:s,keyword:"if"};return e===null?e=[lr]:e.push(lr),r++,ze.errors=e,!1}
var F=nr===r;F&&x!==!0&&G!==void 0&&(G===!0?x=!0:(x=x||{},Object.assign(x,G)))}}}}}}}}}}}}}}}}}}}if(r===0)if(n&&typeof n==
"object"&&!Array.isArray(n)){if(x!==!0&&(x=x||{},x.kind=!0),n.kind!==void 0){let O=n.kind;if(!(O==="fetch"||O==="dataset"||
O==="vqkd"||O==="codebook-usage"||O==="mim"||O==="classify"||O==="evaluate"||O==="linear-probe"||O==="attention-map"||O===
"command"))return ze.errors=[{instancePath:s+"/kind",keyword:"enum"}],!1}}else return ze.errors=[{instancePath:s,keyword:"\
type"}],!1;return ze.errors=e,le.props=x,r===0}ze.evaluated={dynamicProps:!0,dynamicItems:!1};function Ie(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,
le=Ie.evaluated;le.dynamicProps&&(le.props=void 0),le.dynamicItems&&(le.items=void 0);let l=r,V=r,h=!0,ke=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let G;if(n.kind===void 0&&(G="kind")){let O={};e===null?e=[O]:e.push(O),r++}else if(n.kind!==
void 0&&n.kind!=="fetch"){let O={};e===null?e=[O]:e.push(O),r++}}var ve=ke===r;if(r=V,e!==null&&(V?e.length=V:e=null),ve){
let G=r;yr(n,{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:a})||(e=e===null?yr.errors:e.
concat(yr.errors),r=e.length);var ve=G===r;if(h=ve,h)var x=!0}if(!h){let G={instancePath:s,keyword:"if"};return e===null?
e=[G]:e.push(G),r++,Ie.errors=e,!1}var F=l===r;if(F){let G=r,O=r,b=!0,A=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let J;
if(n.kind===void 0&&(J="kind")){let f={};e===null?e=[f]:e.push(f),r++}else if(n.kind!==void 0&&n.kind!=="dataset"){let f={};
e===null?e=[f]:e.push(f),r++}}var xe=A===r;if(r=O,e!==null&&(O?e.length=O:e=null),xe){let J=r;Je(n,{instancePath:s,parentData:we,
parentDataProperty:Oe,rootData:o,dynamicAnchors:a})||(e=e===null?Je.errors:e.concat(Je.errors),r=e.length);var xe=J===r;
if(b=xe,b)var _e=!0}if(!b){let J={instancePath:s,keyword:"if"};return e===null?e=[J]:e.push(J),r++,Ie.errors=e,!1}var F=G===
r;if(F){x!==!0&&_e!==void 0&&(_e===!0?x=!0:(x=x||{},Object.assign(x,_e)));let J=r,f=r,Z=!0,t=r;if(n&&typeof n=="object"&&
!Array.isArray(n)){let g;if(n.kind===void 0&&(g="kind")){let k={};e===null?e=[k]:e.push(k),r++}else if(n.kind!==void 0&&
n.kind!=="vqkd"){let k={};e===null?e=[k]:e.push(k),r++}}var oe=t===r;if(r=f,e!==null&&(f?e.length=f:e=null),oe){let g=r;
ir(n,{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:a})||(e=e===null?ir.errors:e.concat(ir.
errors),r=e.length);var oe=g===r;if(Z=oe,Z)var H=!0}if(!Z){let g={instancePath:s,keyword:"if"};return e===null?e=[g]:e.push(
g),r++,Ie.errors=e,!1}var F=J===r;if(F){x!==!0&&H!==void 0&&(H===!0?x=!0:(x=x||{},Object.assign(x,H)));let g=r,k=r,I=!0,
p=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let c;if(n.kind===void 0&&(c="kind")){let u={};e===null?e=[u]:e.push(u),
r++}else if(n.kind!==void 0&&n.kind!=="codebook-usage"){let u={};e===null?e=[u]:e.push(u),r++}}var K=p===r;if(r=k,e!==null&&
(k?e.length=k:e=null),K){let c=r;xr(n,{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:a})||
(e=e===null?xr.errors:e.concat(xr.errors),r=e.length);var K=c===r;if(I=K,I)var M=!0}if(!I){let c={instancePath:s,keyword:"\
if"};return e===null?e=[c]:e.push(c),r++,Ie.errors=e,!1}var F=g===r;if(F){x!==!0&&M!==void 0&&(M===!0?x=!0:(x=x||{},Object.
assign(x,M)));let c=r,u=r,y=!0,D=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let R;if(n.kind===void 0&&(R="kind")){let m={};
e===null?e=[m]:e.push(m),r++}else if(n.kind!==void 0&&n.kind!=="mim"){let m={};e===null?e=[m]:e.push(m),r++}}var ne=D===
r;if(r=u,e!==null&&(u?e.length=u:e=null),ne){let R=r;Fe(n,{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,
dynamicAnchors:a})||(e=e===null?Fe.errors:e.concat(Fe.errors),r=e.length);var ne=R===r;if(y=ne,y)var X=!0}if(!y){let R={
instancePath:s,keyword:"if"};return e===null?e=[R]:e.push(R),r++,Ie.errors=e,!1}var F=c===r;if(F){x!==!0&&X!==void 0&&(X===
!0?x=!0:(x=x||{},Object.assign(x,X)));let R=r,m=r,ue=!0,N=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Me;if(n.kind===
void 0&&(Me="kind")){let De={};e===null?e=[De]:e.push(De),r++}else if(n.kind!==void 0&&n.kind!=="classify"){let De={};e===
null?e=[De]:e.push(De),r++}}var te=N===r;if(r=m,e!==null&&(m?e.length=m:e=null),te){let Me=r;Re(n,{instancePath:s,parentData:we,
parentDataProperty:Oe,rootData:o,dynamicAnchors:a})||(e=e===null?Re.errors:e.concat(Re.errors),r=e.length);var te=Me===r;
if(ue=te,ue)var L=!0}if(!ue){let Me={instancePath:s,keyword:"if"};return e===null?e=[Me]:e.push(Me),r++,Ie.errors=e,!1}var F=R===
r;if(F){x!==!0&&L!==void 0&&(L===!0?x=!0:(x=x||{},Object.assign(x,L)));let Me=r,De=r,Ne=!0,vr=r;if(n&&typeof n=="object"&&
!Array.isArray(n)){let qe;if(n.kind===void 0&&(qe="kind")){let Le={};e===null?e=[Le]:e.push(Le),r++}else if(n.kind!==void 0&&
n.kind!=="evaluate"){let Le={};e===null?e=[Le]:e.push(Le),r++}}var ie=vr===r;if(r=De,e!==null&&(De?e.length=De:e=null),ie){
let qe=r;dr(n,{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:a})||(e=e===null?dr.errors:e.
concat(dr.errors),r=e.length);var ie=qe===r;if(Ne=ie,Ne)var U=!0}if(!Ne){let qe={instancePath:s,keyword:"if"};return e===
null?e=[qe]:e.push(qe),r++,Ie.errors=e,!1}var F=Me===r;if(F){x!==!0&&U!==void 0&&(U===!0?x=!0:(x=x||{},Object.assign(x,U)));
let qe=r,Le=r,Ae=!0,Gr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Pr;if(n.kind===void 0&&(Pr="kind")){let fr={};
e===null?e=[fr]:e.push(fr),r++}else if(n.kind!==void 0&&n.kind!=="linear-probe"){let fr={};e===null?e=[fr]:e.push(fr),r++}}
var ee=Gr===r;if(r=Le,e!==null&&(Le?e.length=Le:e=null),ee){let Pr=r;Qe(n,{instancePath:s,parentData:we,parentDataProperty:Oe,
rootData:o,dynamicAnchors:a})||(e=e===null?Qe.errors:e.concat(Qe.errors),r=e.length);var ee=Pr===r;if(Ae=ee,Ae)var ye=!0}
if(!Ae){let Pr={instancePath:s,keyword:"if"};return e===null?e=[Pr]:e.push(Pr),r++,Ie.errors=e,!1}var F=qe===r;if(F){x!==
!0&&ye!==void 0&&(ye===!0?x=!0:(x=x||{},Object.assign(x,ye)));let Pr=r,fr=r,Nr=!0,ms=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let Ur;if(n.kind===void 0&&(Ur="kind")){let _r={};e===null?e=[_r]:e.push(_r),r++}else if(n.kind!==void 0&&n.
kind!=="attention-map"){let _r={};e===null?e=[_r]:e.push(_r),r++}}var ce=ms===r;if(r=fr,e!==null&&(fr?e.length=fr:e=null),
ce){let Ur=r;mr(n,{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:a})||(e=e===null?mr.errors:
e.concat(mr.errors),r=e.length);var ce=Ur===r;if(Nr=ce,Nr)var be=!0}if(!Nr){let Ur={instancePath:s,keyword:"if"};return e===
null?e=[Ur]:e.push(Ur),r++,Ie.errors=e,!1}var F=Pr===r;if(F){x!==!0&&be!==void 0&&(be===!0?x=!0:(x=x||{},Object.assign(x,
be)));let Ur=r,_r=r,Dr=!0,vs=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Vr;if(n.kind===void 0&&(Vr="kind")){let hr={};
e===null?e=[hr]:e.push(hr),r++}else if(n.kind!==void 0&&n.kind!=="command"){let hr={};e===null?e=[hr]:e.push(hr),r++}}var $e=vs===
r;if(r=_r,e!==null&&(_r?e.length=_r:e=null),$e){let Vr=r;tr(n,{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,
dynamicAnchors:a})||(e=e===null?tr.errors:e.concat(tr.errors),r=e.length);var $e=Vr===r;if(Dr=$e,Dr)var he=!0}if(!Dr){let Vr={
instancePath:s,keyword:"if"};return e===null?e=[Vr]:e.push(Vr),r++,Ie.errors=e,!1}var F=Ur===r;if(F){x!==!0&&he!==void 0&&
(he===!0?x=!0:(x=x||{},Object.assign(x,he)));let Vr=r,hr=r,Sr=!0,_s=r,ts=r,hs=r;if(n&&typeof n=="object"&&!Array.isArray(
n)){let qr;if(n.extends===void 0&&(qr="extends")){let Ue={};e===null?e=[Ue]:e.push(Ue),r++}}var z=hs===r;if(z){let qr={};
e===null?e=[qr]:e.push(qr),r++}else r=ts,e!==null&&(ts?e.length=ts:e=null);if(r===_s&&n&&typeof n=="object"&&!Array.isArray(
n)){let qr;if(n.kind===void 0&&(qr="kind")){let Ue={};e===null?e=[Ue]:e.push(Ue),r++}else if(n.kind!==void 0&&n.kind!=="\
fetch"){let Ue={};e===null?e=[Ue]:e.push(Ue),r++}}var B=_s===r;if(r=hr,e!==null&&(hr?e.length=hr:e=null),B){let qr=r;if(n&&
typeof n=="object"&&!Array.isArray(n)){let wr;if(n.sources===void 0&&(wr="sources"))return Ie.errors=[{instancePath:s,keyword:"\
required"}],!1}var B=qr===r;Sr=B}if(!Sr){let qr={instancePath:s,keyword:"if"};return e===null?e=[qr]:e.push(qr),r++,Ie.errors=
e,!1}var F=Vr===r;if(F){x!==!0&&(x=x||{},x.kind=!0);let qr=r,Ue=r,wr=!0,rs=r,ls=r,gs=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let zr;if(n.extends===void 0&&(zr="extends")){let Ve={};e===null?e=[Ve]:e.push(Ve),r++}}var T=gs===r;if(T){let zr={};
e===null?e=[zr]:e.push(zr),r++}else r=ls,e!==null&&(ls?e.length=ls:e=null);if(r===rs&&n&&typeof n=="object"&&!Array.isArray(
n)){let zr;if(n.kind===void 0&&(zr="kind")){let Ve={};e===null?e=[Ve]:e.push(Ve),r++}else if(n.kind!==void 0&&n.kind!=="\
dataset"){let Ve={};e===null?e=[Ve]:e.push(Ve),r++}}var C=rs===r;if(r=Ue,e!==null&&(Ue?e.length=Ue:e=null),C){let zr=r;if(n&&
typeof n=="object"&&!Array.isArray(n)){let or;if(n.source===void 0&&(or="source")||n.layout===void 0&&(or="layout")||n.image_size===
void 0&&(or="image_size")||n.splits===void 0&&(or="splits"))return Ie.errors=[{instancePath:s,keyword:"required"}],!1}var C=zr===
r;wr=C}if(!wr){let zr={instancePath:s,keyword:"if"};return e===null?e=[zr]:e.push(zr),r++,Ie.errors=e,!1}var F=qr===r;if(F){
x!==!0&&(x=x||{},x.kind=!0);let zr=r,Ve=r,or=!0,Kr=r,fs=r,ks=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Ir;if(n.
extends===void 0&&(Ir="extends")){let We={};e===null?e=[We]:e.push(We),r++}}var S=ks===r;if(S){let Ir={};e===null?e=[Ir]:
e.push(Ir),r++}else r=fs,e!==null&&(fs?e.length=fs:e=null);if(r===Kr&&n&&typeof n=="object"&&!Array.isArray(n)){let Ir;if(n.
kind===void 0&&(Ir="kind")){let We={};e===null?e=[We]:e.push(We),r++}else if(n.kind!==void 0&&n.kind!=="vqkd"){let We={};
e===null?e=[We]:e.push(We),r++}}var fe=Kr===r;if(r=Ve,e!==null&&(Ve?e.length=Ve:e=null),fe){let Ir=r;if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let ar;if(n.data===void 0&&(ar="data")||n.features===void 0&&(ar="features")||n.model===void 0&&
(ar="model")||n.epochs===void 0&&(ar="epochs"))return Ie.errors=[{instancePath:s,keyword:"required"}],!1}var fe=Ir===r;or=
fe}if(!or){let Ir={instancePath:s,keyword:"if"};return e===null?e=[Ir]:e.push(Ir),r++,Ie.errors=e,!1}var F=zr===r;if(F){
x!==!0&&(x=x||{},x.kind=!0);let Ir=r,We=r,ar=!0,Tr=r,os=r,$s=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Mr;if(n.
extends===void 0&&(Mr="extends")){let Xe={};e===null?e=[Xe]:e.push(Xe),r++}}var E=$s===r;if(E){let Mr={};e===null?e=[Mr]:
e.push(Mr),r++}else r=os,e!==null&&(os?e.length=os:e=null);if(r===Tr&&n&&typeof n=="object"&&!Array.isArray(n)){let Mr;if(n.
kind===void 0&&(Mr="kind")){let Xe={};e===null?e=[Xe]:e.push(Xe),r++}else if(n.kind!==void 0&&n.kind!=="codebook-usage"){
let Xe={};e===null?e=[Xe]:e.push(Xe),r++}}var q=Tr===r;if(r=We,e!==null&&(We?e.length=We:e=null),q){let Mr=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let gr;if(n.tokenizer===void 0&&(gr="tokenizer")||n.data===void 0&&(gr="data"))return Ie.errors=
[{instancePath:s,keyword:"required"}],!1}var q=Mr===r;ar=q}if(!ar){let Mr={instancePath:s,keyword:"if"};return e===null?
e=[Mr]:e.push(Mr),r++,Ie.errors=e,!1}var F=Ir===r;if(F){x!==!0&&(x=x||{},x.kind=!0);let Mr=r,Xe=r,gr=!0,Wr=r,as=r,ws=r;if(n&&
typeof n=="object"&&!Array.isArray(n)){let Lr;if(n.extends===void 0&&(Lr="extends")){let Ye={};e===null?e=[Ye]:e.push(Ye),
r++}}var P=ws===r;if(P){let Lr={};e===null?e=[Lr]:e.push(Lr),r++}else r=as,e!==null&&(as?e.length=as:e=null);if(r===Wr&&
n&&typeof n=="object"&&!Array.isArray(n)){let Lr;if(n.kind===void 0&&(Lr="kind")){let Ye={};e===null?e=[Ye]:e.push(Ye),r++}else if(n.
kind!==void 0&&n.kind!=="mim"){let Ye={};e===null?e=[Ye]:e.push(Ye),r++}}var v=Wr===r;if(r=Xe,e!==null&&(Xe?e.length=Xe:
e=null),v){let Lr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let ur;if(n.data===void 0&&(ur="data")||n.tokenizer===void 0&&
(ur="tokenizer")||n.model===void 0&&(ur="model")||n.epochs===void 0&&(ur="epochs"))return Ie.errors=[{instancePath:s,keyword:"\
required"}],!1}var v=Lr===r;gr=v}if(!gr){let Lr={instancePath:s,keyword:"if"};return e===null?e=[Lr]:e.push(Lr),r++,Ie.errors=
e,!1}var F=Mr===r;if(F){x!==!0&&(x=x||{},x.kind=!0);let Lr=r,Ye=r,ur=!0,Cr=r,us=r,bs=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let Ar;if(n.extends===void 0&&(Ar="extends")){let er={};e===null?e=[er]:e.push(er),r++}}var Q=bs===r;if(Q){let Ar={};
e===null?e=[Ar]:e.push(Ar),r++}else r=us,e!==null&&(us?e.length=us:e=null);if(r===Cr&&n&&typeof n=="object"&&!Array.isArray(
n)){let Ar;if(n.kind===void 0&&(Ar="kind")){let er={};e===null?e=[er]:e.push(er),r++}else if(n.kind!==void 0&&n.kind!=="\
classify"){let er={};e===null?e=[er]:e.push(er),r++}}var re=Cr===r;if(r=Ye,e!==null&&(Ye?e.length=Ye:e=null),re){let Ar=r;
if(n&&typeof n=="object"&&!Array.isArray(n)){let pr;if(n.data===void 0&&(pr="data")||n.labels===void 0&&(pr="labels")||n.
model===void 0&&(pr="model")||n.epochs===void 0&&(pr="epochs"))return Ie.errors=[{instancePath:s,keyword:"required"}],!1}
var re=Ar===r;ur=re}if(!ur){let Ar={instancePath:s,keyword:"if"};return e===null?e=[Ar]:e.push(Ar),r++,Ie.errors=e,!1}var F=Lr===
r;if(F){x!==!0&&(x=x||{},x.kind=!0);let Ar=r,er=r,pr=!0,Fr=r,ps=r,xs=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Er;
if(n.extends===void 0&&(Er="extends")){let rr={};e===null?e=[rr]:e.push(rr),r++}}var me=xs===r;if(me){let Er={};e===null?
e=[Er]:e.push(Er),r++}else r=ps,e!==null&&(ps?e.length=ps:e=null);if(r===Fr&&n&&typeof n=="object"&&!Array.isArray(n)){let Er;
if(n.kind===void 0&&(Er="kind")){let rr={};e===null?e=[rr]:e.push(rr),r++}else if(n.kind!==void 0&&n.kind!=="evaluate"){
let rr={};e===null?e=[rr]:e.push(rr),r++}}var j=Fr===r;if(r=er,e!==null&&(er?e.length=er:e=null),j){let Er=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let cr;if(n.weights===void 0&&(cr="weights")||n.data===void 0&&(cr="data")||n.labels===void 0&&
(cr="labels"))return Ie.errors=[{instancePath:s,keyword:"required"}],!1}var j=Er===r;pr=j}if(!pr){let Er={instancePath:s,
keyword:"if"};return e===null?e=[Er]:e.push(Er),r++,Ie.errors=e,!1}var F=Ar===r;if(F){x!==!0&&(x=x||{},x.kind=!0);let Er=r,
rr=r,cr=!0,Hr=r,ds=r,Os=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Rr;if(n.extends===void 0&&(Rr="extends")){let sr={};
e===null?e=[sr]:e.push(sr),r++}}var Y=Os===r;if(Y){let Rr={};e===null?e=[Rr]:e.push(Rr),r++}else r=ds,e!==null&&(ds?e.length=
ds:e=null);if(r===Hr&&n&&typeof n=="object"&&!Array.isArray(n)){let Rr;if(n.kind===void 0&&(Rr="kind")){let sr={};e===null?
e=[sr]:e.push(sr),r++}else if(n.kind!==void 0&&n.kind!=="linear-probe"){let sr={};e===null?e=[sr]:e.push(sr),r++}}var ae=Hr===
r;if(r=rr,e!==null&&(rr?e.length=rr:e=null),ae){let Rr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let kr;if(n.data===
void 0&&(kr="data")||n.labels===void 0&&(kr="labels"))return Ie.errors=[{instancePath:s,keyword:"required"}],!1}var ae=Rr===
r;cr=ae}if(!cr){let Rr={instancePath:s,keyword:"if"};return e===null?e=[Rr]:e.push(Rr),r++,Ie.errors=e,!1}var F=Er===r;if(F){
x!==!0&&(x=x||{},x.kind=!0);let Rr=r,sr=r,kr=!0,Xr=r,cs=r,Ns=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Zr;if(n.
extends===void 0&&(Zr="extends")){let nr={};e===null?e=[nr]:e.push(nr),r++}}var pe=Ns===r;if(pe){let Zr={};e===null?e=[Zr]:
e.push(Zr),r++}else r=cs,e!==null&&(cs?e.length=cs:e=null);if(r===Xr&&n&&typeof n=="object"&&!Array.isArray(n)){let Zr;if(n.
kind===void 0&&(Zr="kind")){let nr={};e===null?e=[nr]:e.push(nr),r++}else if(n.kind!==void 0&&n.kind!=="attention-map"){
let nr={};e===null?e=[nr]:e.push(nr),r++}}var ge=Xr===r;if(r=sr,e!==null&&(sr?e.length=sr:e=null),ge){let Zr=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let $r;if(n.weights===void 0&&($r="weights")||n.data===void 0&&($r="data"))return Ie.errors=
[{instancePath:s,keyword:"required"}],!1}var ge=Zr===r;kr=ge}if(!kr){let Zr={instancePath:s,keyword:"if"};return e===null?
e=[Zr]:e.push(Zr),r++,Ie.errors=e,!1}var F=Rr===r;if(F){x!==!0&&(x=x||{},x.kind=!0);let Zr=r,nr=r,$r=!0,Yr=r,Ps=r,js=r,Ds=r,
Jr=!1,ss=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let jr;if(n.kind===void 0&&(jr="kind")){let lr={};e===null?e=[lr]:
e.push(lr),r++}}var W=ss===r;Jr=Jr||W;let Is=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let jr;if(n.extends===void 0&&
(jr="extends")){let lr={};e===null?e=[lr]:e.push(lr),r++}}var W=Is===r;if(Jr=Jr||W,Jr)r=Ds,e!==null&&(Ds?e.length=Ds:e=null);else{
let jr={};e===null?e=[jr]:e.push(jr),r++}var _=js===r;if(_){let jr={};e===null?e=[jr]:e.push(jr),r++}else r=Ps,e!==null&&
(Ps?e.length=Ps:e=null);var se=Yr===r;if(r=nr,e!==null&&(nr?e.length=nr:e=null),se){let jr=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let ns;if(n.kind===void 0&&(ns="kind"))return Ie.errors=[{instancePath:s,keyword:"required"}],!1}var se=jr===
r;$r=se}if(!$r){let jr={instancePath:s,keyword:"if"};return e===null?e=[jr]:e.push(jr),r++,Ie.errors=e,!1}var F=Zr===r}}}}}}}}}}}}}}}}}}}
if(r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){if(x!==!0&&(x=x||{},x.kind=!0),n.kind!==void 0){let G=n.kind;if(!(G===
"fetch"||G==="dataset"||G==="vqkd"||G==="codebook-usage"||G==="mim"||G==="classify"||G==="evaluate"||G==="linear-probe"||
G==="attention-map"||G==="command"))return Ie.errors=[{instancePath:s+"/kind",keyword:"enum"}],!1}}else return Ie.errors=
[{instancePath:s,keyword:"type"}],!1;return Ie.errors=e,le.props=x,r===0}Ie.evaluated={dynamicProps:!0,dynamicItems:!1};
var bn={type:"object",properties:{description:{type:"string"},executor:{anyOf:[{type:"object",properties:{kind:{anyOf:[{
enum:["local"]},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},engine:{anyOf:[{enum:[
"auto","tensorflow","wasm"]},{$ref:"#/$defs/expression"}]},limits:{anyOf:[{type:"object",properties:{cpus:{anyOf:[{type:[
"number","null"],exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},memory:{anyOf:[{type:["string","integer","null"],minimum:1,
pattern:"^\\d+(\\.\\d+)?[KMGT]?(i?B)?$"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expressi\
on"}]},on_failure:{anyOf:[{enum:["finish","continue","kill"]},{$ref:"#/$defs/expression"}]},defaults:{anyOf:[{type:"obje\
ct",properties:{resources:{anyOf:[{type:"object",properties:{cpus:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$d\
efs/expression"}]},memory:{anyOf:[{type:["string","integer"],minimum:1,pattern:"^\\d+(\\.\\d+)?[KMGT]?(i?B)?$"},{$ref:"#\
/$defs/expression"}]},gpus:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"\
#/$defs/expression"}]},timeout:{anyOf:[{type:"object",properties:{total:{anyOf:[{type:["string","null"],pattern:"^(\\d+(\\\
.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},idle:{anyOf:[{type:["string","null"],pattern:"^(\\d+(\\.\\d+)?(ms|s|\
m|h|d))+$"},{$ref:"#/$defs/expression"}]},grace:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"\
#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},retry:{anyOf:[{type:"array",items:{anyOf:[
{type:"object",required:["on"],properties:{on:{anyOf:[{anyOf:[{enum:["exit","signal","oom","timeout","preempted","node-l\
ost"]},{type:"array",minItems:1,uniqueItems:!0,items:{anyOf:[{enum:["exit","signal","oom","timeout","preempted","node-lo\
st"]},{$ref:"#/$defs/expression"}]}}]},{$ref:"#/$defs/expression"}]},max:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$de\
fs/expression"}]},delay:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]}},
additionalProperties:!1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#\
/$defs/expression"}]},params:{type:"object"},stages:{type:"object"},datasets:{type:"object"}},additionalProperties:!1};function br(n,{
instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,le=br.evaluated;
if(le.dynamicProps&&(le.props=void 0),le.dynamicItems&&(le.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(
n)){let E=r;for(let q in n)if(!Or.call(bn.properties,q)){return br.errors=[{instancePath:s,keyword:"additionalProperties"}],
!1;break}if(E===r){if(n.description!==void 0){let q=r;if(typeof n.description!="string")return br.errors=[{instancePath:s+
"/description",keyword:"type"}],!1;var l=q===r}else var l=!0;if(l){if(n.executor!==void 0){let q=n.executor,P=r,v=r,Q=!1,
re=r;if(r===re)if(q&&typeof q=="object"&&!Array.isArray(q)){let Y=r;for(let ae in q)if(ae!=="kind"){let pe={instancePath:s+
"/executor",keyword:"additionalProperties"};e===null?e=[pe]:e.push(pe),r++;break}if(Y===r&&q.kind!==void 0){let ae=q.kind,
pe=r,ge=!1,W=r;if(ae!=="local"){let se={instancePath:s+"/executor/kind",keyword:"enum"};e===null?e=[se]:e.push(se),r++}var V=W===
r;ge=ge||V;let _=r;i(ae,{instancePath:s+"/executor/kind",parentData:q,parentDataProperty:"kind",rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var V=_===r;if(ge=ge||V,ge)r=pe,e!==null&&(pe?e.length=pe:e=null);else{
let se={instancePath:s+"/executor/kind",keyword:"anyOf"};e===null?e=[se]:e.push(se),r++}}}else{let Y={instancePath:s+"/e\
xecutor",keyword:"type"};e===null?e=[Y]:e.push(Y),r++}var h=re===r;Q=Q||h;let me=r;i(q,{instancePath:s+"/executor",parentData:n,
parentDataProperty:"executor",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var h=me===
r;if(Q=Q||h,Q)r=v,e!==null&&(v?e.length=v:e=null);else{let Y={instancePath:s+"/executor",keyword:"anyOf"};return e===null?
e=[Y]:e.push(Y),r++,br.errors=e,!1}var l=P===r}else var l=!0;if(l){if(n.engine!==void 0){let q=n.engine,P=r,v=r,Q=!1,re=r;
if(!(q==="auto"||q==="tensorflow"||q==="wasm")){let Y={instancePath:s+"/engine",keyword:"enum"};e===null?e=[Y]:e.push(Y),
r++}var ke=re===r;Q=Q||ke;let me=r;i(q,{instancePath:s+"/engine",parentData:n,parentDataProperty:"engine",rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ke=me===r;if(Q=Q||ke,Q)r=v,e!==null&&(v?e.length=v:e=null);else{
let Y={instancePath:s+"/engine",keyword:"anyOf"};return e===null?e=[Y]:e.push(Y),r++,br.errors=e,!1}var l=P===r}else var l=!0;
if(l){if(n.limits!==void 0){let q=n.limits,P=r,v=r,Q=!1,re=r;if(r===re)if(q&&typeof q=="object"&&!Array.isArray(q)){let Y=r;
for(let ae in q)if(!(ae==="cpus"||ae==="memory")){let pe={instancePath:s+"/limits",keyword:"additionalProperties"};e===null?
e=[pe]:e.push(pe),r++;break}if(Y===r){if(q.cpus!==void 0){let ae=q.cpus,pe=r,ge=r,W=!1,_=r;if(typeof ae!="number"&&ae!==
null){let G={instancePath:s+"/limits/cpus",keyword:"type"};e===null?e=[G]:e.push(G),r++}if(r===_&&typeof ae=="number"&&(ae<=
0||isNaN(ae))){let G={instancePath:s+"/limits/cpus",keyword:"exclusiveMinimum"};e===null?e=[G]:e.push(G),r++}var ve=_===
r;W=W||ve;let se=r;i(ae,{instancePath:s+"/limits/cpus",parentData:q,parentDataProperty:"cpus",rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ve=se===r;if(W=W||ve,W)r=ge,e!==null&&(ge?e.length=ge:e=null);else{
let G={instancePath:s+"/limits/cpus",keyword:"anyOf"};e===null?e=[G]:e.push(G),r++}var x=pe===r}else var x=!0;if(x)if(q.
memory!==void 0){let ae=q.memory,pe=r,ge=r,W=!1,_=r;if(typeof ae!="string"&&!(typeof ae=="number"&&!(ae%1)&&!isNaN(ae))&&
ae!==null){let O={instancePath:s+"/limits/memory",keyword:"type"};e===null?e=[O]:e.push(O),r++}if(r===_){if(typeof ae=="\
number"&&(ae<1||isNaN(ae))){let O={instancePath:s+"/limits/memory",keyword:"minimum"};e===null?e=[O]:e.push(O),r++}if(r===
_&&typeof ae=="string"&&!zs.test(ae)){let O={instancePath:s+"/limits/memory",keyword:"pattern"};e===null?e=[O]:e.push(O),
r++}}var F=_===r;W=W||F;let se=r;i(ae,{instancePath:s+"/limits/memory",parentData:q,parentDataProperty:"memory",rootData:o,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var F=se===r;if(W=W||F,W)r=ge,e!==null&&(ge?e.length=
ge:e=null);else{let O={instancePath:s+"/limits/memory",keyword:"anyOf"};e===null?e=[O]:e.push(O),r++}var x=pe===r}else var x=!0}}else{
let Y={instancePath:s+"/limits",keyword:"type"};e===null?e=[Y]:e.push(Y),r++}var xe=re===r;Q=Q||xe;let me=r;i(q,{instancePath:s+
"/limits",parentData:n,parentDataProperty:"limits",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var xe=me===r;if(Q=Q||xe,Q)r=v,e!==null&&(v?e.length=v:e=null);else{let Y={instancePath:s+"/limits",keyword:"\
anyOf"};return e===null?e=[Y]:e.push(Y),r++,br.errors=e,!1}var l=P===r}else var l=!0;if(l){if(n.on_failure!==void 0){let q=n.
on_failure,P=r,v=r,Q=!1,re=r;if(!(q==="finish"||q==="continue"||q==="kill")){let Y={instancePath:s+"/on_failure",keyword:"\
enum"};e===null?e=[Y]:e.push(Y),r++}var _e=re===r;Q=Q||_e;let me=r;i(q,{instancePath:s+"/on_failure",parentData:n,parentDataProperty:"\
on_failure",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var _e=me===r;if(Q=Q||_e,
Q)r=v,e!==null&&(v?e.length=v:e=null);else{let Y={instancePath:s+"/on_failure",keyword:"anyOf"};return e===null?e=[Y]:e.
push(Y),r++,br.errors=e,!1}var l=P===r}else var l=!0;if(l){if(n.defaults!==void 0){let q=n.defaults,P=r,v=r,Q=!1,re=r;if(r===
re)if(q&&typeof q=="object"&&!Array.isArray(q)){let Y=r;for(let ae in q)if(!(ae==="resources"||ae==="timeout"||ae==="ret\
ry")){let pe={instancePath:s+"/defaults",keyword:"additionalProperties"};e===null?e=[pe]:e.push(pe),r++;break}if(Y===r){
if(q.resources!==void 0){let ae=q.resources,pe=r,ge=r,W=!1,_=r;if(r===_)if(ae&&typeof ae=="object"&&!Array.isArray(ae)){
let G=r;for(let O in ae)if(!(O==="cpus"||O==="memory"||O==="gpus")){let b={instancePath:s+"/defaults/resources",keyword:"\
additionalProperties"};e===null?e=[b]:e.push(b),r++;break}if(G===r){if(ae.cpus!==void 0){let O=ae.cpus,b=r,A=r,de=!1,J=r;
if(r===J)if(typeof O=="number"){if(O<=0||isNaN(O)){let Z={instancePath:s+"/defaults/resources/cpus",keyword:"exclusiveMi\
nimum"};e===null?e=[Z]:e.push(Z),r++}}else{let Z={instancePath:s+"/defaults/resources/cpus",keyword:"type"};e===null?e=[
Z]:e.push(Z),r++}var oe=J===r;de=de||oe;let f=r;i(O,{instancePath:s+"/defaults/resources/cpus",parentData:ae,parentDataProperty:"\
cpus",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var oe=f===r;if(de=de||oe,de)r=
A,e!==null&&(A?e.length=A:e=null);else{let Z={instancePath:s+"/defaults/resources/cpus",keyword:"anyOf"};e===null?e=[Z]:
e.push(Z),r++}var H=b===r}else var H=!0;if(H){if(ae.memory!==void 0){let O=ae.memory,b=r,A=r,de=!1,J=r;if(typeof O!="str\
ing"&&!(typeof O=="number"&&!(O%1)&&!isNaN(O))){let t={instancePath:s+"/defaults/resources/memory",keyword:"type"};e===null?
e=[t]:e.push(t),r++}if(r===J){if(typeof O=="number"&&(O<1||isNaN(O))){let t={instancePath:s+"/defaults/resources/memory",
keyword:"minimum"};e===null?e=[t]:e.push(t),r++}if(r===J&&typeof O=="string"&&!zs.test(O)){let t={instancePath:s+"/defau\
lts/resources/memory",keyword:"pattern"};e===null?e=[t]:e.push(t),r++}}var K=J===r;de=de||K;let f=r;i(O,{instancePath:s+
"/defaults/resources/memory",parentData:ae,parentDataProperty:"memory",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var K=f===r;if(de=de||K,de)r=A,e!==null&&(A?e.length=A:e=null);else{let t={instancePath:s+
"/defaults/resources/memory",keyword:"anyOf"};e===null?e=[t]:e.push(t),r++}var H=b===r}else var H=!0;if(H)if(ae.gpus!==void 0){
let O=ae.gpus,b=r,A=r,de=!1,J=r;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O))){let t={instancePath:s+"/defaults/resources/\
gpus",keyword:"type"};e===null?e=[t]:e.push(t),r++}if(r===J&&typeof O=="number"&&(O<0||isNaN(O))){let t={instancePath:s+
"/defaults/resources/gpus",keyword:"minimum"};e===null?e=[t]:e.push(t),r++}var M=J===r;de=de||M;let f=r;i(O,{instancePath:s+
"/defaults/resources/gpus",parentData:ae,parentDataProperty:"gpus",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.
concat(i.errors),r=e.length);var M=f===r;if(de=de||M,de)r=A,e!==null&&(A?e.length=A:e=null);else{let t={instancePath:s+"\
/defaults/resources/gpus",keyword:"anyOf"};e===null?e=[t]:e.push(t),r++}var H=b===r}else var H=!0}}}else{let G={instancePath:s+
"/defaults/resources",keyword:"type"};e===null?e=[G]:e.push(G),r++}var ne=_===r;W=W||ne;let se=r;i(ae,{instancePath:s+"/\
defaults/resources",parentData:q,parentDataProperty:"resources",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var ne=se===r;if(W=W||ne,W)r=ge,e!==null&&(ge?e.length=ge:e=null);else{let G={instancePath:s+"/def\
aults/resources",keyword:"anyOf"};e===null?e=[G]:e.push(G),r++}var X=pe===r}else var X=!0;if(X){if(q.timeout!==void 0){let ae=q.
timeout,pe=r,ge=r,W=!1,_=r;if(r===_)if(ae&&typeof ae=="object"&&!Array.isArray(ae)){let O=r;for(let b in ae)if(!(b==="to\
tal"||b==="idle"||b==="grace")){let A={instancePath:s+"/defaults/timeout",keyword:"additionalProperties"};e===null?e=[A]:
e.push(A),r++;break}if(O===r){if(ae.total!==void 0){let b=ae.total,A=r,de=r,J=!1,f=r;if(typeof b!="string"&&b!==null){let t={
instancePath:s+"/defaults/timeout/total",keyword:"type"};e===null?e=[t]:e.push(t),r++}if(r===f&&typeof b=="string"&&!Br.
test(b)){let t={instancePath:s+"/defaults/timeout/total",keyword:"pattern"};e===null?e=[t]:e.push(t),r++}var te=f===r;J=
J||te;let Z=r;i(b,{instancePath:s+"/defaults/timeout/total",parentData:ae,parentDataProperty:"total",rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var te=Z===r;if(J=J||te,J)r=de,e!==null&&(de?e.length=de:e=null);else{
let t={instancePath:s+"/defaults/timeout/total",keyword:"anyOf"};e===null?e=[t]:e.push(t),r++}var L=A===r}else var L=!0;
if(L){if(ae.idle!==void 0){let b=ae.idle,A=r,de=r,J=!1,f=r;if(typeof b!="string"&&b!==null){let d={instancePath:s+"/defa\
ults/timeout/idle",keyword:"type"};e===null?e=[d]:e.push(d),r++}if(r===f&&typeof b=="string"&&!Br.test(b)){let d={instancePath:s+
"/defaults/timeout/idle",keyword:"pattern"};e===null?e=[d]:e.push(d),r++}var ie=f===r;J=J||ie;let Z=r;i(b,{instancePath:s+
"/defaults/timeout/idle",parentData:ae,parentDataProperty:"idle",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var ie=Z===r;if(J=J||ie,J)r=de,e!==null&&(de?e.length=de:e=null);else{let d={instancePath:s+"/defa\
ults/timeout/idle",keyword:"anyOf"};e===null?e=[d]:e.push(d),r++}var L=A===r}else var L=!0;if(L)if(ae.grace!==void 0){let b=ae.
grace,A=r,de=r,J=!1,f=r;if(r===f)if(typeof b=="string"){if(!Br.test(b)){let d={instancePath:s+"/defaults/timeout/grace",
keyword:"pattern"};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:s+"/defaults/timeout/grace",keyword:"type"};e===
null?e=[d]:e.push(d),r++}var U=f===r;J=J||U;let Z=r;i(b,{instancePath:s+"/defaults/timeout/grace",parentData:ae,parentDataProperty:"\
grace",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var U=Z===r;if(J=J||U,J)r=de,e!==
null&&(de?e.length=de:e=null);else{let d={instancePath:s+"/defaults/timeout/grace",keyword:"anyOf"};e===null?e=[d]:e.push(
d),r++}var L=A===r}else var L=!0}}}else{let O={instancePath:s+"/defaults/timeout",keyword:"type"};e===null?e=[O]:e.push(
O),r++}var ee=_===r;W=W||ee;let se=r;i(ae,{instancePath:s+"/defaults/timeout",parentData:q,parentDataProperty:"timeout",
rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ee=se===r;if(W=W||ee,W)r=ge,e!==null&&
(ge?e.length=ge:e=null);else{let O={instancePath:s+"/defaults/timeout",keyword:"anyOf"};e===null?e=[O]:e.push(O),r++}var X=pe===
r}else var X=!0;if(X)if(q.retry!==void 0){let ae=q.retry,pe=r,ge=r,W=!1,_=r;if(r===_)if(Array.isArray(ae)){var ye=!0;let O=ae.
length;for(let b=0;b<O;b++){let A=ae[b],de=r,J=r,f=!1,Z=r;if(r===Z)if(A&&typeof A=="object"&&!Array.isArray(A)){let g;if(A.
on===void 0&&(g="on")){let k={instancePath:s+"/defaults/retry/"+b,keyword:"required"};e===null?e=[k]:e.push(k),r++}else{
let k=r;for(let I in A)if(!(I==="on"||I==="max"||I==="delay")){let p={instancePath:s+"/defaults/retry/"+b,keyword:"addit\
ionalProperties"};e===null?e=[p]:e.push(p),r++;break}if(k===r){if(A.on!==void 0){let I=A.on,p=r,$=r,c=!1,u=r,y=r,D=!1,w=r;
if(!(I==="exit"||I==="signal"||I==="oom"||I==="timeout"||I==="preempted"||I==="node-lost")){let ue={instancePath:s+"/def\
aults/retry/"+b+"/on",keyword:"enum"};e===null?e=[ue]:e.push(ue),r++}var $e=w===r;D=D||$e;let R=r;if(r===R)if(Array.isArray(
I))if(I.length<1){let ue={instancePath:s+"/defaults/retry/"+b+"/on",keyword:"minItems"};e===null?e=[ue]:e.push(ue),r++}else{
var ce=!0;let ue=I.length;for(let N=0;N<ue;N++){let je=I[N],Me=r,De=r,Ne=!1,vr=r;if(!(je==="exit"||je==="signal"||je==="\
oom"||je==="timeout"||je==="preempted"||je==="node-lost")){let Le={instancePath:s+"/defaults/retry/"+b+"/on/"+N,keyword:"\
enum"};e===null?e=[Le]:e.push(Le),r++}var be=vr===r;Ne=Ne||be;let Qr=r;i(je,{instancePath:s+"/defaults/retry/"+b+"/on/"+
N,parentData:I,parentDataProperty:N,rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var be=Qr===
r;if(Ne=Ne||be,Ne)r=De,e!==null&&(De?e.length=De:e=null);else{let Le={instancePath:s+"/defaults/retry/"+b+"/on/"+N,keyword:"\
anyOf"};e===null?e=[Le]:e.push(Le),r++}var ce=Me===r;if(!ce)break}if(ce){let N=I.length,je;if(N>1){e:for(;N--;)for(je=N;je--;)
if(Rs(I[N],I[je])){let Me={instancePath:s+"/defaults/retry/"+b+"/on",keyword:"uniqueItems"};e===null?e=[Me]:e.push(Me),r++;
break e}}}}else{let ue={instancePath:s+"/defaults/retry/"+b+"/on",keyword:"type"};e===null?e=[ue]:e.push(ue),r++}var $e=R===
r;if(D=D||$e,D)r=y,e!==null&&(y?e.length=y:e=null);else{let ue={instancePath:s+"/defaults/retry/"+b+"/on",keyword:"anyOf"};
e===null?e=[ue]:e.push(ue),r++}var he=u===r;c=c||he;let m=r;i(I,{instancePath:s+"/defaults/retry/"+b+"/on",parentData:A,
parentDataProperty:"on",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var he=m===r;
if(c=c||he,c)r=$,e!==null&&($?e.length=$:e=null);else{let ue={instancePath:s+"/defaults/retry/"+b+"/on",keyword:"anyOf"};
e===null?e=[ue]:e.push(ue),r++}var z=p===r}else var z=!0;if(z){if(A.max!==void 0){let I=A.max,p=r,$=r,c=!1,u=r;if(!(typeof I==
"number"&&!(I%1)&&!isNaN(I))){let w={instancePath:s+"/defaults/retry/"+b+"/max",keyword:"type"};e===null?e=[w]:e.push(w),
r++}if(r===u&&typeof I=="number"&&(I<1||isNaN(I))){let w={instancePath:s+"/defaults/retry/"+b+"/max",keyword:"minimum"};
e===null?e=[w]:e.push(w),r++}var B=u===r;c=c||B;let y=r;i(I,{instancePath:s+"/defaults/retry/"+b+"/max",parentData:A,parentDataProperty:"\
max",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var B=y===r;if(c=c||B,c)r=$,e!==
null&&($?e.length=$:e=null);else{let w={instancePath:s+"/defaults/retry/"+b+"/max",keyword:"anyOf"};e===null?e=[w]:e.push(
w),r++}var z=p===r}else var z=!0;if(z)if(A.delay!==void 0){let I=A.delay,p=r,$=r,c=!1,u=r;if(r===u)if(typeof I=="string"){
if(!Br.test(I)){let w={instancePath:s+"/defaults/retry/"+b+"/delay",keyword:"pattern"};e===null?e=[w]:e.push(w),r++}}else{
let w={instancePath:s+"/defaults/retry/"+b+"/delay",keyword:"type"};e===null?e=[w]:e.push(w),r++}var T=u===r;c=c||T;let y=r;
i(I,{instancePath:s+"/defaults/retry/"+b+"/delay",parentData:A,parentDataProperty:"delay",rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var T=y===r;if(c=c||T,c)r=$,e!==null&&($?e.length=$:e=null);else{let w={
instancePath:s+"/defaults/retry/"+b+"/delay",keyword:"anyOf"};e===null?e=[w]:e.push(w),r++}var z=p===r}else var z=!0}}}}else{
let g={instancePath:s+"/defaults/retry/"+b,keyword:"type"};e===null?e=[g]:e.push(g),r++}var C=Z===r;f=f||C;let t=r;i(A,{
instancePath:s+"/defaults/retry/"+b,parentData:ae,parentDataProperty:b,rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var C=t===r;if(f=f||C,f)r=J,e!==null&&(J?e.length=J:e=null);else{let g={instancePath:s+"/\
defaults/retry/"+b,keyword:"anyOf"};e===null?e=[g]:e.push(g),r++}var ye=de===r;if(!ye)break}}else{let O={instancePath:s+
"/defaults/retry",keyword:"type"};e===null?e=[O]:e.push(O),r++}var S=_===r;W=W||S;let se=r;i(ae,{instancePath:s+"/defaul\
ts/retry",parentData:q,parentDataProperty:"retry",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var S=se===r;if(W=W||S,W)r=ge,e!==null&&(ge?e.length=ge:e=null);else{let O={instancePath:s+"/defaults/retry",
keyword:"anyOf"};e===null?e=[O]:e.push(O),r++}var X=pe===r}else var X=!0}}}else{let Y={instancePath:s+"/defaults",keyword:"\
type"};e===null?e=[Y]:e.push(Y),r++}var fe=re===r;Q=Q||fe;let me=r;i(q,{instancePath:s+"/defaults",parentData:n,parentDataProperty:"\
defaults",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var fe=me===r;if(Q=Q||fe,Q)
r=v,e!==null&&(v?e.length=v:e=null);else{let Y={instancePath:s+"/defaults",keyword:"anyOf"};return e===null?e=[Y]:e.push(
Y),r++,br.errors=e,!1}var l=P===r}else var l=!0;if(l){if(n.params!==void 0){let q=n.params,P=r;if(!(q&&typeof q=="object"&&
!Array.isArray(q)))return br.errors=[{instancePath:s+"/params",keyword:"type"}],!1;var l=P===r}else var l=!0;if(l){if(n.
stages!==void 0){let q=n.stages,P=r;if(!(q&&typeof q=="object"&&!Array.isArray(q)))return br.errors=[{instancePath:s+"/s\
tages",keyword:"type"}],!1;var l=P===r}else var l=!0;if(l)if(n.datasets!==void 0){let q=n.datasets,P=r;if(!(q&&typeof q==
"object"&&!Array.isArray(q)))return br.errors=[{instancePath:s+"/datasets",keyword:"type"}],!1;var l=P===r}else var l=!0}}}}}}}}}else
return br.errors=[{instancePath:s,keyword:"type"}],!1;return br.errors=e,r===0}br.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Pe(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,
le=Pe.evaluated;if(le.dynamicProps&&(le.props=void 0),le.dynamicItems&&(le.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let ge;if(n.version===void 0&&(ge="version")||n.name===void 0&&(ge="name")||n.stages===void 0&&(ge="s\
tages"))return Pe.errors=[{instancePath:s,keyword:"required"}],!1;{let W=r;for(let _ in n)if(!(Or.call(ln.properties,_)||
fn.test(_))){return Pe.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(W===r){if(n.version!==void 0){
let _=r;if(n.version!==1)return Pe.errors=[{instancePath:s+"/version",keyword:"const"}],!1;var l=_===r}else var l=!0;if(l){
if(n.name!==void 0){let _=n.name,se=r;if(r===se)if(typeof _=="string"){if(!on.test(_))return Pe.errors=[{instancePath:s+
"/name",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][\\w.-]{0,99}$"}}],!1}else return Pe.errors=[{instancePath:s+"/na\
me",keyword:"type"}],!1;var l=se===r}else var l=!0;if(l){if(n.description!==void 0){let _=r;if(typeof n.description!="st\
ring")return Pe.errors=[{instancePath:s+"/description",keyword:"type"}],!1;var l=_===r}else var l=!0;if(l){if(n.params!==
void 0){let _=n.params,se=r;if(r===se)if(_&&typeof _=="object"&&!Array.isArray(_)){for(let O in _){let b=r;if(typeof O==
"string"&&!an.test(O)){let A={instancePath:s+"/params",keyword:"pattern",propertyName:O};e===null?e=[A]:e.push(A),r++}var V=b===
r;if(!V){let A={instancePath:s+"/params",keyword:"propertyNames"};return e===null?e=[A]:e.push(A),r++,Pe.errors=e,!1;break}}
if(V)for(let O in _){let b=r;is(_[O],{instancePath:s+"/params/"+O.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:_,parentDataProperty:O,
rootData:o,dynamicAnchors:a})||(e=e===null?is.errors:e.concat(is.errors),r=e.length);var h=b===r;if(!h)break}}else return Pe.
errors=[{instancePath:s+"/params",keyword:"type"}],!1;var l=se===r}else var l=!0;if(l){if(n.datasets!==void 0){let _=n.datasets,
se=r;if(r===se)if(_&&typeof _=="object"&&!Array.isArray(_)){for(let O in _){let b=r;if(typeof O=="string"&&!Es.test(O)){
let A={instancePath:s+"/datasets",keyword:"pattern",propertyName:O};e===null?e=[A]:e.push(A),r++}var ke=b===r;if(!ke){let A={
instancePath:s+"/datasets",keyword:"propertyNames"};return e===null?e=[A]:e.push(A),r++,Pe.errors=e,!1;break}}if(ke)for(let O in _){
let b=r;ze(_[O],{instancePath:s+"/datasets/"+O.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:_,parentDataProperty:O,
rootData:o,dynamicAnchors:a})||(e=e===null?ze.errors:e.concat(ze.errors),r=e.length);var ve=b===r;if(!ve)break}}else return Pe.
errors=[{instancePath:s+"/datasets",keyword:"type"}],!1;var l=se===r}else var l=!0;if(l){if(n.defaults!==void 0){let _=n.
defaults,se=r;if(r===se)if(_&&typeof _=="object"&&!Array.isArray(_)){let O=r;for(let b in _)if(!(b==="resources"||b==="t\
imeout"||b==="retry")){return Pe.errors=[{instancePath:s+"/defaults",keyword:"additionalProperties"}],!1;break}if(O===r){
if(_.resources!==void 0){let b=_.resources,A=r,de=r,J=!1,f=r;if(r===f)if(b&&typeof b=="object"&&!Array.isArray(b)){let t=r;
for(let d in b)if(!(d==="cpus"||d==="memory"||d==="gpus")){let g={instancePath:s+"/defaults/resources",keyword:"addition\
alProperties"};e===null?e=[g]:e.push(g),r++;break}if(t===r){if(b.cpus!==void 0){let d=b.cpus,g=r,k=r,I=!1,p=r;if(r===p)if(typeof d==
"number"){if(d<=0||isNaN(d)){let c={instancePath:s+"/defaults/resources/cpus",keyword:"exclusiveMinimum"};e===null?e=[c]:
e.push(c),r++}}else{let c={instancePath:s+"/defaults/resources/cpus",keyword:"type"};e===null?e=[c]:e.push(c),r++}var x=p===
r;I=I||x;let $=r;i(d,{instancePath:s+"/defaults/resources/cpus",parentData:b,parentDataProperty:"cpus",rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var x=$===r;if(I=I||x,I)r=k,e!==null&&(k?e.length=k:e=null);else{let c={
instancePath:s+"/defaults/resources/cpus",keyword:"anyOf"};e===null?e=[c]:e.push(c),r++}var F=g===r}else var F=!0;if(F){
if(b.memory!==void 0){let d=b.memory,g=r,k=r,I=!1,p=r;if(typeof d!="string"&&!(typeof d=="number"&&!(d%1)&&!isNaN(d))){let u={
instancePath:s+"/defaults/resources/memory",keyword:"type"};e===null?e=[u]:e.push(u),r++}if(r===p){if(typeof d=="number"&&
(d<1||isNaN(d))){let u={instancePath:s+"/defaults/resources/memory",keyword:"minimum"};e===null?e=[u]:e.push(u),r++}if(r===
p&&typeof d=="string"&&!zs.test(d)){let u={instancePath:s+"/defaults/resources/memory",keyword:"pattern"};e===null?e=[u]:
e.push(u),r++}}var xe=p===r;I=I||xe;let $=r;i(d,{instancePath:s+"/defaults/resources/memory",parentData:b,parentDataProperty:"\
memory",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var xe=$===r;if(I=I||xe,I)r=k,
e!==null&&(k?e.length=k:e=null);else{let u={instancePath:s+"/defaults/resources/memory",keyword:"anyOf"};e===null?e=[u]:
e.push(u),r++}var F=g===r}else var F=!0;if(F)if(b.gpus!==void 0){let d=b.gpus,g=r,k=r,I=!1,p=r;if(!(typeof d=="number"&&
!(d%1)&&!isNaN(d))){let u={instancePath:s+"/defaults/resources/gpus",keyword:"type"};e===null?e=[u]:e.push(u),r++}if(r===
p&&typeof d=="number"&&(d<0||isNaN(d))){let u={instancePath:s+"/defaults/resources/gpus",keyword:"minimum"};e===null?e=[
u]:e.push(u),r++}var _e=p===r;I=I||_e;let $=r;i(d,{instancePath:s+"/defaults/resources/gpus",parentData:b,parentDataProperty:"\
gpus",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var _e=$===r;if(I=I||_e,I)r=k,e!==
null&&(k?e.length=k:e=null);else{let u={instancePath:s+"/defaults/resources/gpus",keyword:"anyOf"};e===null?e=[u]:e.push(
u),r++}var F=g===r}else var F=!0}}}else{let t={instancePath:s+"/defaults/resources",keyword:"type"};e===null?e=[t]:e.push(
t),r++}var oe=f===r;J=J||oe;let Z=r;i(b,{instancePath:s+"/defaults/resources",parentData:_,parentDataProperty:"resources",
rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var oe=Z===r;if(J=J||oe,J)r=de,e!==null&&
(de?e.length=de:e=null);else{let t={instancePath:s+"/defaults/resources",keyword:"anyOf"};return e===null?e=[t]:e.push(t),
r++,Pe.errors=e,!1}var H=A===r}else var H=!0;if(H){if(_.timeout!==void 0){let b=_.timeout,A=r,de=r,J=!1,f=r;if(r===f)if(b&&
typeof b=="object"&&!Array.isArray(b)){let d=r;for(let g in b)if(!(g==="total"||g==="idle"||g==="grace")){let k={instancePath:s+
"/defaults/timeout",keyword:"additionalProperties"};e===null?e=[k]:e.push(k),r++;break}if(d===r){if(b.total!==void 0){let g=b.
total,k=r,I=r,p=!1,$=r;if(typeof g!="string"&&g!==null){let u={instancePath:s+"/defaults/timeout/total",keyword:"type"};
e===null?e=[u]:e.push(u),r++}if(r===$&&typeof g=="string"&&!Br.test(g)){let u={instancePath:s+"/defaults/timeout/total",
keyword:"pattern"};e===null?e=[u]:e.push(u),r++}var K=$===r;p=p||K;let c=r;i(g,{instancePath:s+"/defaults/timeout/total",
parentData:b,parentDataProperty:"total",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);
var K=c===r;if(p=p||K,p)r=I,e!==null&&(I?e.length=I:e=null);else{let u={instancePath:s+"/defaults/timeout/total",keyword:"\
anyOf"};e===null?e=[u]:e.push(u),r++}var M=k===r}else var M=!0;if(M){if(b.idle!==void 0){let g=b.idle,k=r,I=r,p=!1,$=r;if(typeof g!=
"string"&&g!==null){let y={instancePath:s+"/defaults/timeout/idle",keyword:"type"};e===null?e=[y]:e.push(y),r++}if(r===$&&
typeof g=="string"&&!Br.test(g)){let y={instancePath:s+"/defaults/timeout/idle",keyword:"pattern"};e===null?e=[y]:e.push(
y),r++}var ne=$===r;p=p||ne;let c=r;i(g,{instancePath:s+"/defaults/timeout/idle",parentData:b,parentDataProperty:"idle",
rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ne=c===r;if(p=p||ne,p)r=I,e!==null&&
(I?e.length=I:e=null);else{let y={instancePath:s+"/defaults/timeout/idle",keyword:"anyOf"};e===null?e=[y]:e.push(y),r++}
var M=k===r}else var M=!0;if(M)if(b.grace!==void 0){let g=b.grace,k=r,I=r,p=!1,$=r;if(r===$)if(typeof g=="string"){if(!Br.
test(g)){let y={instancePath:s+"/defaults/timeout/grace",keyword:"pattern"};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:s+
"/defaults/timeout/grace",keyword:"type"};e===null?e=[y]:e.push(y),r++}var X=$===r;p=p||X;let c=r;i(g,{instancePath:s+"/\
defaults/timeout/grace",parentData:b,parentDataProperty:"grace",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var X=c===r;if(p=p||X,p)r=I,e!==null&&(I?e.length=I:e=null);else{let y={instancePath:s+"/defaults/\
timeout/grace",keyword:"anyOf"};e===null?e=[y]:e.push(y),r++}var M=k===r}else var M=!0}}}else{let d={instancePath:s+"/de\
faults/timeout",keyword:"type"};e===null?e=[d]:e.push(d),r++}var te=f===r;J=J||te;let Z=r;i(b,{instancePath:s+"/defaults\
/timeout",parentData:_,parentDataProperty:"timeout",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var te=Z===r;if(J=J||te,J)r=de,e!==null&&(de?e.length=de:e=null);else{let d={instancePath:s+"/defaults/timeo\
ut",keyword:"anyOf"};return e===null?e=[d]:e.push(d),r++,Pe.errors=e,!1}var H=A===r}else var H=!0;if(H)if(_.retry!==void 0){
let b=_.retry,A=r,de=r,J=!1,f=r;if(r===f)if(Array.isArray(b)){var L=!0;let d=b.length;for(let g=0;g<d;g++){let k=b[g],I=r,
p=r,$=!1,c=r;if(r===c)if(k&&typeof k=="object"&&!Array.isArray(k)){let D;if(k.on===void 0&&(D="on")){let w={instancePath:s+
"/defaults/retry/"+g,keyword:"required"};e===null?e=[w]:e.push(w),r++}else{let w=r;for(let R in k)if(!(R==="on"||R==="ma\
x"||R==="delay")){let m={instancePath:s+"/defaults/retry/"+g,keyword:"additionalProperties"};e===null?e=[m]:e.push(m),r++;
break}if(w===r){if(k.on!==void 0){let R=k.on,m=r,ue=r,N=!1,je=r,Me=r,De=!1,Ne=r;if(!(R==="exit"||R==="signal"||R==="oom"||
R==="timeout"||R==="preempted"||R==="node-lost")){let qe={instancePath:s+"/defaults/retry/"+g+"/on",keyword:"enum"};e===
null?e=[qe]:e.push(qe),r++}var ee=Ne===r;De=De||ee;let vr=r;if(r===vr)if(Array.isArray(R))if(R.length<1){let qe={instancePath:s+
"/defaults/retry/"+g+"/on",keyword:"minItems"};e===null?e=[qe]:e.push(qe),r++}else{var ie=!0;let qe=R.length;for(let Le=0;Le<
qe;Le++){let Ae=R[Le],Gr=r,ys=r,Pr=!1,fr=r;if(!(Ae==="exit"||Ae==="signal"||Ae==="oom"||Ae==="timeout"||Ae==="preempted"||
Ae==="node-lost")){let es={instancePath:s+"/defaults/retry/"+g+"/on/"+Le,keyword:"enum"};e===null?e=[es]:e.push(es),r++}
var U=fr===r;Pr=Pr||U;let Nr=r;i(Ae,{instancePath:s+"/defaults/retry/"+g+"/on/"+Le,parentData:R,parentDataProperty:Le,rootData:o,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var U=Nr===r;if(Pr=Pr||U,Pr)r=ys,e!==null&&(ys?e.
length=ys:e=null);else{let es={instancePath:s+"/defaults/retry/"+g+"/on/"+Le,keyword:"anyOf"};e===null?e=[es]:e.push(es),
r++}var ie=Gr===r;if(!ie)break}if(ie){let Le=R.length,Ae;if(Le>1){e:for(;Le--;)for(Ae=Le;Ae--;)if(Rs(R[Le],R[Ae])){let Gr={
instancePath:s+"/defaults/retry/"+g+"/on",keyword:"uniqueItems"};e===null?e=[Gr]:e.push(Gr),r++;break e}}}}else{let qe={
instancePath:s+"/defaults/retry/"+g+"/on",keyword:"type"};e===null?e=[qe]:e.push(qe),r++}var ee=vr===r;if(De=De||ee,De)r=
Me,e!==null&&(Me?e.length=Me:e=null);else{let qe={instancePath:s+"/defaults/retry/"+g+"/on",keyword:"anyOf"};e===null?e=
[qe]:e.push(qe),r++}var ye=je===r;N=N||ye;let Qr=r;i(R,{instancePath:s+"/defaults/retry/"+g+"/on",parentData:k,parentDataProperty:"\
on",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ye=Qr===r;if(N=N||ye,N)r=ue,e!==
null&&(ue?e.length=ue:e=null);else{let qe={instancePath:s+"/defaults/retry/"+g+"/on",keyword:"anyOf"};e===null?e=[qe]:e.
push(qe),r++}var ce=m===r}else var ce=!0;if(ce){if(k.max!==void 0){let R=k.max,m=r,ue=r,N=!1,je=r;if(!(typeof R=="number"&&
!(R%1)&&!isNaN(R))){let Ne={instancePath:s+"/defaults/retry/"+g+"/max",keyword:"type"};e===null?e=[Ne]:e.push(Ne),r++}if(r===
je&&typeof R=="number"&&(R<1||isNaN(R))){let Ne={instancePath:s+"/defaults/retry/"+g+"/max",keyword:"minimum"};e===null?
e=[Ne]:e.push(Ne),r++}var be=je===r;N=N||be;let Me=r;i(R,{instancePath:s+"/defaults/retry/"+g+"/max",parentData:k,parentDataProperty:"\
max",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var be=Me===r;if(N=N||be,N)r=ue,
e!==null&&(ue?e.length=ue:e=null);else{let Ne={instancePath:s+"/defaults/retry/"+g+"/max",keyword:"anyOf"};e===null?e=[Ne]:
e.push(Ne),r++}var ce=m===r}else var ce=!0;if(ce)if(k.delay!==void 0){let R=k.delay,m=r,ue=r,N=!1,je=r;if(r===je)if(typeof R==
"string"){if(!Br.test(R)){let Ne={instancePath:s+"/defaults/retry/"+g+"/delay",keyword:"pattern"};e===null?e=[Ne]:e.push(
Ne),r++}}else{let Ne={instancePath:s+"/defaults/retry/"+g+"/delay",keyword:"type"};e===null?e=[Ne]:e.push(Ne),r++}var $e=je===
r;N=N||$e;let Me=r;i(R,{instancePath:s+"/defaults/retry/"+g+"/delay",parentData:k,parentDataProperty:"delay",rootData:o,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var $e=Me===r;if(N=N||$e,N)r=ue,e!==null&&(ue?e.
length=ue:e=null);else{let Ne={instancePath:s+"/defaults/retry/"+g+"/delay",keyword:"anyOf"};e===null?e=[Ne]:e.push(Ne),
r++}var ce=m===r}else var ce=!0}}}}else{let D={instancePath:s+"/defaults/retry/"+g,keyword:"type"};e===null?e=[D]:e.push(
D),r++}var he=c===r;$=$||he;let u=r;i(k,{instancePath:s+"/defaults/retry/"+g,parentData:b,parentDataProperty:g,rootData:o,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var he=u===r;if($=$||he,$)r=p,e!==null&&(p?e.length=
p:e=null);else{let D={instancePath:s+"/defaults/retry/"+g,keyword:"anyOf"};e===null?e=[D]:e.push(D),r++}var L=I===r;if(!L)
break}}else{let d={instancePath:s+"/defaults/retry",keyword:"type"};e===null?e=[d]:e.push(d),r++}var z=f===r;J=J||z;let Z=r;
i(b,{instancePath:s+"/defaults/retry",parentData:_,parentDataProperty:"retry",rootData:o,dynamicAnchors:a})||(e=e===null?
i.errors:e.concat(i.errors),r=e.length);var z=Z===r;if(J=J||z,J)r=de,e!==null&&(de?e.length=de:e=null);else{let d={instancePath:s+
"/defaults/retry",keyword:"anyOf"};return e===null?e=[d]:e.push(d),r++,Pe.errors=e,!1}var H=A===r}else var H=!0}}}else return Pe.
errors=[{instancePath:s+"/defaults",keyword:"type"}],!1;var l=se===r}else var l=!0;if(l){if(n.stages!==void 0){let _=n.stages,
se=r;if(r===se)if(_&&typeof _=="object"&&!Array.isArray(_)){if(Object.keys(_).length<1)return Pe.errors=[{instancePath:s+
"/stages",keyword:"minProperties"}],!1;for(let O in _){let b=r;if(typeof O=="string"&&!Es.test(O)){let A={instancePath:s+
"/stages",keyword:"pattern",propertyName:O};e===null?e=[A]:e.push(A),r++}var B=b===r;if(!B){let A={instancePath:s+"/stag\
es",keyword:"propertyNames"};return e===null?e=[A]:e.push(A),r++,Pe.errors=e,!1;break}}if(B)for(let O in _){let b=r;Ie(_[O],
{instancePath:s+"/stages/"+O.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:_,parentDataProperty:O,rootData:o,dynamicAnchors:a})||
(e=e===null?Ie.errors:e.concat(Ie.errors),r=e.length);var T=b===r;if(!T)break}}else return Pe.errors=[{instancePath:s+"/\
stages",keyword:"type"}],!1;var l=se===r}else var l=!0;if(l){if(n.expect!==void 0){let _=n.expect,se=r;if(r===se)if(Array.
isArray(_)){var C=!0;let O=_.length;for(let b=0;b<O;b++){let A=_[b],de=r;if(r===de)if(A&&typeof A=="object"&&!Array.isArray(
A)){let f;if(A.claim===void 0&&(f="claim")||A.value===void 0&&(f="value"))return Pe.errors=[{instancePath:s+"/expect/"+b,
keyword:"required"}],!1;{let Z=r;for(let t in A)if(!(t==="claim"||t==="value"||t==="equals"||t==="tolerance"||t==="at_le\
ast"||t==="at_most"||t==="source")){return Pe.errors=[{instancePath:s+"/expect/"+b,keyword:"additionalProperties"}],!1;break}
if(Z===r){if(A.claim!==void 0){let t=A.claim,d=r;if(r===d)if(typeof t=="string"){if(He(t)<1)return Pe.errors=[{instancePath:s+
"/expect/"+b+"/claim",keyword:"minLength"}],!1}else return Pe.errors=[{instancePath:s+"/expect/"+b+"/claim",keyword:"typ\
e"}],!1;var S=d===r}else var S=!0;if(S){if(A.value!==void 0){let t=A.value,d=r,g=r,k=!1,I=r;if(typeof t!="number"){let c={
instancePath:s+"/expect/"+b+"/value",keyword:"type"};e===null?e=[c]:e.push(c),r++}var fe=I===r;k=k||fe;let p=r;i(t,{instancePath:s+
"/expect/"+b+"/value",parentData:A,parentDataProperty:"value",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var fe=p===r;if(k=k||fe,k)r=g,e!==null&&(g?e.length=g:e=null);else{let c={instancePath:s+"/expect/"+
b+"/value",keyword:"anyOf"};return e===null?e=[c]:e.push(c),r++,Pe.errors=e,!1}var S=d===r}else var S=!0;if(S){if(A.equals!==
void 0){let t=A.equals,d=r,g=r,k=!1,I=r;if(typeof t!="number"){let c={instancePath:s+"/expect/"+b+"/equals",keyword:"typ\
e"};e===null?e=[c]:e.push(c),r++}var E=I===r;k=k||E;let p=r;i(t,{instancePath:s+"/expect/"+b+"/equals",parentData:A,parentDataProperty:"\
equals",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var E=p===r;if(k=k||E,k)r=g,e!==
null&&(g?e.length=g:e=null);else{let c={instancePath:s+"/expect/"+b+"/equals",keyword:"anyOf"};return e===null?e=[c]:e.push(
c),r++,Pe.errors=e,!1}var S=d===r}else var S=!0;if(S){if(A.tolerance!==void 0){let t=A.tolerance,d=r,g=r,k=!1,I=r;if(r===
I)if(typeof t=="number"){if(t<0||isNaN(t)){let c={instancePath:s+"/expect/"+b+"/tolerance",keyword:"minimum"};e===null?e=
[c]:e.push(c),r++}}else{let c={instancePath:s+"/expect/"+b+"/tolerance",keyword:"type"};e===null?e=[c]:e.push(c),r++}var q=I===
r;k=k||q;let p=r;i(t,{instancePath:s+"/expect/"+b+"/tolerance",parentData:A,parentDataProperty:"tolerance",rootData:o,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var q=p===r;if(k=k||q,k)r=g,e!==null&&(g?e.length=g:e=null);else{let c={
instancePath:s+"/expect/"+b+"/tolerance",keyword:"anyOf"};return e===null?e=[c]:e.push(c),r++,Pe.errors=e,!1}var S=d===r}else
var S=!0;if(S){if(A.at_least!==void 0){let t=A.at_least,d=r,g=r,k=!1,I=r;if(typeof t!="number"){let c={instancePath:s+"/\
expect/"+b+"/at_least",keyword:"type"};e===null?e=[c]:e.push(c),r++}var P=I===r;k=k||P;let p=r;i(t,{instancePath:s+"/exp\
ect/"+b+"/at_least",parentData:A,parentDataProperty:"at_least",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var P=p===r;if(k=k||P,k)r=g,e!==null&&(g?e.length=g:e=null);else{let c={instancePath:s+"/expect/"+
b+"/at_least",keyword:"anyOf"};return e===null?e=[c]:e.push(c),r++,Pe.errors=e,!1}var S=d===r}else var S=!0;if(S){if(A.at_most!==
void 0){let t=A.at_most,d=r,g=r,k=!1,I=r;if(typeof t!="number"){let c={instancePath:s+"/expect/"+b+"/at_most",keyword:"t\
ype"};e===null?e=[c]:e.push(c),r++}var v=I===r;k=k||v;let p=r;i(t,{instancePath:s+"/expect/"+b+"/at_most",parentData:A,parentDataProperty:"\
at_most",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var v=p===r;if(k=k||v,k)r=g,
e!==null&&(g?e.length=g:e=null);else{let c={instancePath:s+"/expect/"+b+"/at_most",keyword:"anyOf"};return e===null?e=[c]:
e.push(c),r++,Pe.errors=e,!1}var S=d===r}else var S=!0;if(S)if(A.source!==void 0){let t=r;if(typeof A.source!="string")return Pe.
errors=[{instancePath:s+"/expect/"+b+"/source",keyword:"type"}],!1;var S=t===r}else var S=!0}}}}}}}}else return Pe.errors=
[{instancePath:s+"/expect/"+b,keyword:"type"}],!1;var C=de===r;if(!C)break}}else return Pe.errors=[{instancePath:s+"/exp\
ect",keyword:"type"}],!1;var l=se===r}else var l=!0;if(l){if(n.compare!==void 0){let _=n.compare,se=r;if(r===se)if(Array.
isArray(_)){var Q=!0;let O=_.length;for(let b=0;b<O;b++){let A=_[b],de=r;if(r===de)if(A&&typeof A=="object"&&!Array.isArray(
A)){let f;if(A.title===void 0&&(f="title")||A.rows===void 0&&(f="rows"))return Pe.errors=[{instancePath:s+"/compare/"+b,
keyword:"required"}],!1;{let Z=r;for(let t in A)if(!(t==="title"||t==="rows"||t==="note")){return Pe.errors=[{instancePath:s+
"/compare/"+b,keyword:"additionalProperties"}],!1;break}if(Z===r){if(A.title!==void 0){let t=A.title,d=r;if(r===d)if(typeof t==
"string"){if(He(t)<1)return Pe.errors=[{instancePath:s+"/compare/"+b+"/title",keyword:"minLength"}],!1}else return Pe.errors=
[{instancePath:s+"/compare/"+b+"/title",keyword:"type"}],!1;var re=d===r}else var re=!0;if(re){if(A.rows!==void 0){let t=A.
rows,d=r,g=r,k=!1,I=r;if(r===I)if(Array.isArray(t))if(t.length<1){let c={instancePath:s+"/compare/"+b+"/rows",keyword:"m\
inItems"};e===null?e=[c]:e.push(c),r++}else{var me=!0;let c=t.length;for(let u=0;u<c;u++){let y=t[u],D=r,w=r,R=!1,m=r;if(r===
m)if(y&&typeof y=="object"&&!Array.isArray(y)){let je;if(y.label===void 0&&(je="label")||y.value===void 0&&(je="value")){
let Me={instancePath:s+"/compare/"+b+"/rows/"+u,keyword:"required"};e===null?e=[Me]:e.push(Me),r++}else{let Me=r;for(let De in y)
if(!(De==="label"||De==="value")){let Ne={instancePath:s+"/compare/"+b+"/rows/"+u,keyword:"additionalProperties"};e===null?
e=[Ne]:e.push(Ne),r++;break}if(Me===r&&y.label!==void 0&&typeof y.label!="string"){let De={instancePath:s+"/compare/"+b+
"/rows/"+u+"/label",keyword:"type"};e===null?e=[De]:e.push(De),r++}}}else{let je={instancePath:s+"/compare/"+b+"/rows/"+
u,keyword:"type"};e===null?e=[je]:e.push(je),r++}var j=m===r;R=R||j;let ue=r;i(y,{instancePath:s+"/compare/"+b+"/rows/"+
u,parentData:t,parentDataProperty:u,rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var j=ue===
r;if(R=R||j,R)r=w,e!==null&&(w?e.length=w:e=null);else{let je={instancePath:s+"/compare/"+b+"/rows/"+u,keyword:"anyOf"};
e===null?e=[je]:e.push(je),r++}var me=D===r;if(!me)break}}else{let c={instancePath:s+"/compare/"+b+"/rows",keyword:"type"};
e===null?e=[c]:e.push(c),r++}var Y=I===r;k=k||Y;let p=r;i(t,{instancePath:s+"/compare/"+b+"/rows",parentData:A,parentDataProperty:"\
rows",rootData:o,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Y=p===r;if(k=k||Y,k)r=g,e!==
null&&(g?e.length=g:e=null);else{let c={instancePath:s+"/compare/"+b+"/rows",keyword:"anyOf"};return e===null?e=[c]:e.push(
c),r++,Pe.errors=e,!1}var re=d===r}else var re=!0;if(re)if(A.note!==void 0){let t=r;if(typeof A.note!="string")return Pe.
errors=[{instancePath:s+"/compare/"+b+"/note",keyword:"type"}],!1;var re=t===r}else var re=!0}}}}else return Pe.errors=[
{instancePath:s+"/compare/"+b,keyword:"type"}],!1;var Q=de===r;if(!Q)break}}else return Pe.errors=[{instancePath:s+"/com\
pare",keyword:"type"}],!1;var l=se===r}else var l=!0;if(l)if(n.profiles!==void 0){let _=n.profiles,se=r;if(r===se)if(_&&
typeof _=="object"&&!Array.isArray(_)){for(let O in _){let b=r;if(typeof O=="string"&&!Es.test(O)){let A={instancePath:s+
"/profiles",keyword:"pattern",propertyName:O};e===null?e=[A]:e.push(A),r++}var ae=b===r;if(!ae){let A={instancePath:s+"/\
profiles",keyword:"propertyNames"};return e===null?e=[A]:e.push(A),r++,Pe.errors=e,!1;break}}if(ae)for(let O in _){let b=r;
br(_[O],{instancePath:s+"/profiles/"+O.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:_,parentDataProperty:O,rootData:o,
dynamicAnchors:a})||(e=e===null?br.errors:e.concat(br.errors),r=e.length);var pe=b===r;if(!pe)break}}else return Pe.errors=
[{instancePath:s+"/profiles",keyword:"type"}],!1;var l=se===r}else var l=!0}}}}}}}}}}}else return Pe.errors=[{instancePath:s,
keyword:"type"}],!1;return Pe.errors=e,r===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const validateWhole = jn;
export const schemasFingerprint: string = '1a7bf8fd869a3f2df5302848424886290d2f94751721788c37d39e77455b9986';
export const validatePipeline: {
  (document: unknown): boolean;
  errors?: readonly { instancePath: string; keyword: string }[] | null;
} = validateWhole;
