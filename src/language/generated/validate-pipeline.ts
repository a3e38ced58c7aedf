// @ts-nocheck
/* oxlint-disable */
// Emitted by `npm run schemas` from the stage kinds; do not edit.
var Kr=(n,s)=>()=>{try{return s||n((s={exports:{}}).exports,s),s.exports}catch(ve){throw s=0,ve}};var Qr=Kr((xs,Jr)=>{"use strict";Jr.exports=function n(s,ve){if(s===ve)return!0;if(s&&ve&&typeof s=="object"&&typeof ve==
"object"){if(s.constructor!==ve.constructor)return!1;var $e,o,u;if(Array.isArray(s)){if($e=s.length,$e!=ve.length)return!1;
for(o=$e;o--!==0;)if(!n(s[o],ve[o]))return!1;return!0}if(s.constructor===RegExp)return s.source===ve.source&&s.flags===ve.
flags;if(s.valueOf!==Object.prototype.valueOf)return s.valueOf()===ve.valueOf();if(s.toString!==Object.prototype.toString)
return s.toString()===ve.toString();if(u=Object.keys(s),$e=u.length,$e!==Object.keys(ve).length)return!1;for(o=$e;o--!==
0;)if(!Object.prototype.hasOwnProperty.call(ve,u[o]))return!1;for(o=$e;o--!==0;){var e=u[o];if(!n(s[e],ve[e]))return!1}return!0}
return s!==s&&ve!==ve}});var Vr=Kr(Tr=>{"use strict";Object.defineProperty(Tr,"__esModule",{value:!0});var Ur=Qr();Ur.code='require("ajv/dist/run\
time/equal").default';Tr.default=Ur});var Xr=Kr(Cr=>{"use strict";Object.defineProperty(Cr,"__esModule",{value:!0});function Wr(n){let s=n.length,ve=0,$e=0,o;
for(;$e<s;)ve++,o=n.charCodeAt($e++),o>=55296&&o<=56319&&$e<s&&(o=n.charCodeAt($e),(o&64512)===56320&&$e++);return ve}Cr.
default=Wr;Wr.code='require("ajv/dist/runtime/ucs2length").default'});var Ns=Pe,fs={$schema:"https://json-schema.org/draft/2020-12/schema",type:"object",properties:{version:{const:1},name:{type:"\
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
mim","evaluate","command"]}},allOf:[{if:{properties:{kind:{const:"fetch"}},required:["kind"]},then:{$ref:"#/$defs/kind-f\
etch"}},{if:{properties:{kind:{const:"dataset"}},required:["kind"]},then:{$ref:"#/$defs/kind-dataset"}},{if:{properties:{
kind:{const:"vqkd"}},required:["kind"]},then:{$ref:"#/$defs/kind-vqkd"}},{if:{properties:{kind:{const:"codebook-usage"}},
required:["kind"]},then:{$ref:"#/$defs/kind-codebook-usage"}},{if:{properties:{kind:{const:"mim"}},required:["kind"]},then:{
$ref:"#/$defs/kind-mim"}},{if:{properties:{kind:{const:"evaluate"}},required:["kind"]},then:{$ref:"#/$defs/kind-evaluate"}},
{if:{properties:{kind:{const:"command"}},required:["kind"]},then:{$ref:"#/$defs/kind-command"}},{if:{properties:{kind:{const:"\
fetch"}},required:["kind"],not:{required:["extends"]}},then:{required:["sources"]}},{if:{properties:{kind:{const:"datase\
t"}},required:["kind"],not:{required:["extends"]}},then:{required:["source","layout","image_size","splits"]}},{if:{properties:{
kind:{const:"vqkd"}},required:["kind"],not:{required:["extends"]}},then:{required:["data","features","model","epochs"]}},
{if:{properties:{kind:{const:"codebook-usage"}},required:["kind"],not:{required:["extends"]}},then:{required:["tokenizer",
"data"]}},{if:{properties:{kind:{const:"mim"}},required:["kind"],not:{required:["extends"]}},then:{required:["data","tok\
enizer","model","epochs"]}},{if:{properties:{kind:{const:"evaluate"}},required:["kind"],not:{required:["extends"]}},then:{
required:["weights","data","labels"]}},{if:{not:{anyOf:[{required:["kind"]},{required:["extends"]}]}},then:{required:["k\
ind"]}}]},dataset:{type:"object",properties:{kind:{enum:["fetch","dataset","vqkd","codebook-usage","mim","evaluate","com\
mand"]}},allOf:[{if:{properties:{kind:{const:"fetch"}},required:["kind"]},then:{$ref:"#/$defs/kind-fetch"}},{if:{properties:{
kind:{const:"dataset"}},required:["kind"]},then:{$ref:"#/$defs/kind-dataset"}},{if:{properties:{kind:{const:"vqkd"}},required:[
"kind"]},then:{$ref:"#/$defs/kind-vqkd"}},{if:{properties:{kind:{const:"codebook-usage"}},required:["kind"]},then:{$ref:"\
#/$defs/kind-codebook-usage"}},{if:{properties:{kind:{const:"mim"}},required:["kind"]},then:{$ref:"#/$defs/kind-mim"}},{
if:{properties:{kind:{const:"evaluate"}},required:["kind"]},then:{$ref:"#/$defs/kind-evaluate"}},{if:{properties:{kind:{
const:"command"}},required:["kind"]},then:{$ref:"#/$defs/kind-command"}},{if:{properties:{kind:{const:"fetch"}},required:[
"kind"],not:{required:["extends"]}},then:{required:["sources"]}},{if:{properties:{kind:{const:"dataset"}},required:["kin\
d"],not:{required:["extends"]}},then:{required:["source","layout","image_size","splits"]}},{if:{properties:{kind:{const:"\
vqkd"}},required:["kind"],not:{required:["extends"]}},then:{required:["data","features","model","epochs"]}},{if:{properties:{
kind:{const:"codebook-usage"}},required:["kind"],not:{required:["extends"]}},then:{required:["tokenizer","data"]}},{if:{
properties:{kind:{const:"mim"}},required:["kind"],not:{required:["extends"]}},then:{required:["data","tokenizer","model",
"epochs"]}},{if:{properties:{kind:{const:"evaluate"}},required:["kind"],not:{required:["extends"]}},then:{required:["wei\
ghts","data","labels"]}},{if:{not:{anyOf:[{required:["kind"]},{required:["extends"]}]}},then:{$ref:"#/$defs/kind-dataset",
required:["source","layout","image_size","splits"]}}]},"stage-description":{type:["string","null"]},"stage-matrix":{type:"\
object",properties:{include:{anyOf:[{type:"array",items:{type:"object"}},{$ref:"#/$defs/expression"}]},exclude:{anyOf:[{
type:"array",items:{type:"object"}},{$ref:"#/$defs/expression"}]}},additionalProperties:{anyOf:[{type:"array"},{$ref:"#/\
$defs/expression"}]}},"stage-when":{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},"stage-needs":{anyOf:[{anyOf:[
{type:"string"},{type:"array",uniqueItems:!0,items:{type:"string"}}]},{$ref:"#/$defs/expression"}]},"stage-extends":{type:"\
string"},"stage-resources":{anyOf:[{type:"object",properties:{cpus:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$\
defs/expression"}]},memory:{anyOf:[{type:["string","integer"],minimum:1,pattern:"^\\d+(\\.\\d+)?[KMGT]?(i?B)?$"},{$ref:"\
#/$defs/expression"}]},gpus:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{
$ref:"#/$defs/expression"}]},"stage-timeout":{anyOf:[{type:"object",properties:{total:{anyOf:[{type:["string","null"],pattern:"\
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
"kind-evaluate":{type:"object",properties:{weights:{type:"string"},data:{type:"string"},split:{type:"string",minLength:1},
labels:{type:"string",minLength:1},limit:{anyOf:[{type:"object",properties:{count:{anyOf:[{type:"integer",minimum:0},{$ref:"\
#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{
$ref:"#/$defs/expression"}]},corruption:{anyOf:[{type:"object",properties:{kind:{anyOf:[{type:"string",enum:["none","noi\
se","blur","contrast","pixelate"]},{$ref:"#/$defs/expression"}]},severity:{anyOf:[{type:"integer",minimum:1,maximum:5},{
$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-de\
scription"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{
$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"\
#/$defs/stage-retry"},kind:{const:"evaluate"}},additionalProperties:!1},"kind-command":{type:"object",properties:{argv:{
anyOf:[{type:"array",minItems:1,items:{type:["string","number","boolean"]}},{$ref:"#/$defs/expression"}]},run:{type:"str\
ing"},shell:{anyOf:[{type:"string",enum:["sh","bash"]},{$ref:"#/$defs/expression"}]},inputs:{anyOf:[{type:"object",additionalProperties:{
type:"string"}},{$ref:"#/$defs/expression"}]},code:{anyOf:[{type:"array",items:{type:"string",minLength:1}},{$ref:"#/$de\
fs/expression"}]},outputs:{anyOf:[{type:"object",additionalProperties:{type:"string",minLength:1}},{$ref:"#/$defs/expres\
sion"}]},env:{anyOf:[{type:"object",additionalProperties:{type:["string","number","boolean"]}},{$ref:"#/$defs/expression"}]},
cwd:{type:"string"},checkpoints:{anyOf:[{type:"object",required:["glob"],properties:{glob:{type:"string",minLength:1},order:{
anyOf:[{type:"string",enum:["number","mtime","name"]},{$ref:"#/$defs/expression"}]},validate:{anyOf:[{type:"string",enum:[
"none","zip","safetensors","json"]},{$ref:"#/$defs/expression"}]},keep:{anyOf:[{type:"object",required:["last"],properties:{
last:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expressio\
n"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},resume:{anyOf:[{type:"object",required:["args_if_found"],properties:{
args_if_found:{anyOf:[{type:"array",items:{type:["string","number","boolean"]}},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},metrics:{anyOf:[{type:"object",required:["file"],properties:{file:{type:"string",minLength:1},
format:{anyOf:[{type:"string",enum:["json","jsonl"]},{$ref:"#/$defs/expression"}]},step:{type:"string"}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{
$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/\
$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"command"}},
additionalProperties:!1}}},gr=Object.prototype.hasOwnProperty,Hr=Vr().default,Ye=Xr().default,os=new RegExp("^x-","u"),as=new RegExp(
"^[A-Za-z0-9][\\w.-]{0,99}$","u"),us=new RegExp("^[A-Za-z_]\\w*$","u"),Fr=new RegExp("^[A-Za-z_]\\w*(?:-\\w+)*$","u"),Br=new RegExp(
"^\\d+(\\.\\d+)?[KMGT]?(i?B)?$","u"),_r=new RegExp("^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$","u"),ps={anyOf:[{type:["null","bool\
ean","number","string","array"]},{type:"object",properties:{type:{anyOf:[{enum:["null","boolean","integer","number","str\
ing","array","object"]},{$ref:"#/$defs/expression"}]},default:{},title:{type:"string"},description:{type:"string"},enum:{
anyOf:[{type:"array",minItems:1},{$ref:"#/$defs/expression"}]},minimum:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},
maximum:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},exclusiveMinimum:{anyOf:[{type:"number"},{$ref:"#/$defs/ex\
pression"}]},exclusiveMaximum:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},minLength:{anyOf:[{type:"integer",minimum:0},
{$ref:"#/$defs/expression"}]},pattern:{type:"string"},items:{anyOf:[{type:"object",additionalProperties:!0},{$ref:"#/$de\
fs/expression"}]},minItems:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},maxItems:{anyOf:[{type:"inte\
ger",minimum:0},{$ref:"#/$defs/expression"}]},uniqueItems:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},unit:{type:"\
string"},examples:{anyOf:[{type:"array"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1,anyOf:[{required:["type"]},
{required:["default"]},{required:["enum"]}]}]};var ds=new RegExp("\\$\\{","u");function i(n,{instancePath:s="",parentData:ve,parentDataProperty:$e,rootData:o=n,dynamicAnchors:u={}}={}){
let e=null,r=0,ee=i.evaluated;if(ee.dynamicProps&&(ee.props=void 0),ee.dynamicItems&&(ee.items=void 0),r===0)if(typeof n==
"string"){if(!ds.test(n))return i.errors=[{instancePath:s,keyword:"pattern",params:{pattern:"\\$\\{"}}],!1}else return i.
errors=[{instancePath:s,keyword:"type"}],!1;return i.errors=e,r===0}i.evaluated={dynamicProps:!1,dynamicItems:!1};function Dr(n,{
instancePath:s="",parentData:ve,parentDataProperty:$e,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,ee=Dr.evaluated;
ee.dynamicProps&&(ee.props=void 0),ee.dynamicItems&&(ee.items=void 0);let a=r,ae=!1,m=r;if(n!==null&&typeof n!="boolean"&&
typeof n!="number"&&typeof n!="string"&&!Array.isArray(n)){let D={instancePath:s,keyword:"type"};e===null?e=[D]:e.push(D),
r++}var Ne=m===r;ae=ae||Ne;let _e=r,ue=r,P=!1,re=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let D;if(n.type===void 0&&
(D="type")){let L={instancePath:s,keyword:"required"};e===null?e=[L]:e.push(L),r++}}var me=re===r;P=P||me;let we=r;if(n&&
typeof n=="object"&&!Array.isArray(n)){let D;if(n.default===void 0&&(D="default")){let L={instancePath:s,keyword:"requir\
ed"};e===null?e=[L]:e.push(L),r++}}var me=we===r;P=P||me;let pe=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let D;if(n.
enum===void 0&&(D="enum")){let L={instancePath:s,keyword:"required"};e===null?e=[L]:e.push(L),r++}}var me=pe===r;if(P=P||
me,P)r=ue,e!==null&&(ue?e.length=ue:e=null);else{let D={instancePath:s,keyword:"anyOf"};e===null?e=[D]:e.push(D),r++}if(r===
_e)if(n&&typeof n=="object"&&!Array.isArray(n)){let D=r;for(let L in n)if(!gr.call(ps.anyOf[1].properties,L)){let E={instancePath:s,
keyword:"additionalProperties"};e===null?e=[E]:e.push(E),r++;break}if(D===r){if(n.type!==void 0){let L=n.type,E=r,R=r,j=!1,
Q=r;if(!(L==="null"||L==="boolean"||L==="integer"||L==="number"||L==="string"||L==="array"||L==="object")){let b={instancePath:s+
"/type",keyword:"enum"};e===null?e=[b]:e.push(b),r++}var B=Q===r;j=j||B;let O=r;i(L,{instancePath:s+"/type",parentData:n,
parentDataProperty:"type",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var B=O===r;
if(j=j||B,j)r=R,e!==null&&(R?e.length=R:e=null);else{let b={instancePath:s+"/type",keyword:"anyOf"};e===null?e=[b]:e.push(
b),r++}var Z=E===r}else var Z=!0;if(Z){if(n.title!==void 0){let L=r;if(typeof n.title!="string"){let R={instancePath:s+"\
/title",keyword:"type"};e===null?e=[R]:e.push(R),r++}var Z=L===r}else var Z=!0;if(Z){if(n.description!==void 0){let L=r;
if(typeof n.description!="string"){let R={instancePath:s+"/description",keyword:"type"};e===null?e=[R]:e.push(R),r++}var Z=L===
r}else var Z=!0;if(Z){if(n.enum!==void 0){let L=n.enum,E=r,R=r,j=!1,Q=r;if(r===Q)if(Array.isArray(L)){if(L.length<1){let _={
instancePath:s+"/enum",keyword:"minItems"};e===null?e=[_]:e.push(_),r++}}else{let _={instancePath:s+"/enum",keyword:"typ\
e"};e===null?e=[_]:e.push(_),r++}var ie=Q===r;j=j||ie;let O=r;i(L,{instancePath:s+"/enum",parentData:n,parentDataProperty:"\
enum",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ie=O===r;if(j=j||ie,j)r=R,e!==
null&&(R?e.length=R:e=null);else{let _={instancePath:s+"/enum",keyword:"anyOf"};e===null?e=[_]:e.push(_),r++}var Z=E===r}else
var Z=!0;if(Z){if(n.minimum!==void 0){let L=n.minimum,E=r,R=r,j=!1,Q=r;if(typeof L!="number"){let _={instancePath:s+"/mi\
nimum",keyword:"type"};e===null?e=[_]:e.push(_),r++}var fe=Q===r;j=j||fe;let O=r;i(L,{instancePath:s+"/minimum",parentData:n,
parentDataProperty:"minimum",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var fe=O===
r;if(j=j||fe,j)r=R,e!==null&&(R?e.length=R:e=null);else{let _={instancePath:s+"/minimum",keyword:"anyOf"};e===null?e=[_]:
e.push(_),r++}var Z=E===r}else var Z=!0;if(Z){if(n.maximum!==void 0){let L=n.maximum,E=r,R=r,j=!1,Q=r;if(typeof L!="numb\
er"){let _={instancePath:s+"/maximum",keyword:"type"};e===null?e=[_]:e.push(_),r++}var ne=Q===r;j=j||ne;let O=r;i(L,{instancePath:s+
"/maximum",parentData:n,parentDataProperty:"maximum",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var ne=O===r;if(j=j||ne,j)r=R,e!==null&&(R?e.length=R:e=null);else{let _={instancePath:s+"/maximum",keyword:"\
anyOf"};e===null?e=[_]:e.push(_),r++}var Z=E===r}else var Z=!0;if(Z){if(n.exclusiveMinimum!==void 0){let L=n.exclusiveMinimum,
E=r,R=r,j=!1,Q=r;if(typeof L!="number"){let _={instancePath:s+"/exclusiveMinimum",keyword:"type"};e===null?e=[_]:e.push(
_),r++}var oe=Q===r;j=j||oe;let O=r;i(L,{instancePath:s+"/exclusiveMinimum",parentData:n,parentDataProperty:"exclusiveMi\
nimum",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var oe=O===r;if(j=j||oe,j)r=R,
e!==null&&(R?e.length=R:e=null);else{let _={instancePath:s+"/exclusiveMinimum",keyword:"anyOf"};e===null?e=[_]:e.push(_),
r++}var Z=E===r}else var Z=!0;if(Z){if(n.exclusiveMaximum!==void 0){let L=n.exclusiveMaximum,E=r,R=r,j=!1,Q=r;if(typeof L!=
"number"){let _={instancePath:s+"/exclusiveMaximum",keyword:"type"};e===null?e=[_]:e.push(_),r++}var K=Q===r;j=j||K;let O=r;
i(L,{instancePath:s+"/exclusiveMaximum",parentData:n,parentDataProperty:"exclusiveMaximum",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var K=O===r;if(j=j||K,j)r=R,e!==null&&(R?e.length=R:e=null);else{let _={
instancePath:s+"/exclusiveMaximum",keyword:"anyOf"};e===null?e=[_]:e.push(_),r++}var Z=E===r}else var Z=!0;if(Z){if(n.minLength!==
void 0){let L=n.minLength,E=r,R=r,j=!1,Q=r;if(!(typeof L=="number"&&!(L%1)&&!isNaN(L))){let _={instancePath:s+"/minLengt\
h",keyword:"type"};e===null?e=[_]:e.push(_),r++}if(r===Q&&typeof L=="number"&&(L<0||isNaN(L))){let _={instancePath:s+"/m\
inLength",keyword:"minimum"};e===null?e=[_]:e.push(_),r++}var te=Q===r;j=j||te;let O=r;i(L,{instancePath:s+"/minLength",
parentData:n,parentDataProperty:"minLength",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);
var te=O===r;if(j=j||te,j)r=R,e!==null&&(R?e.length=R:e=null);else{let _={instancePath:s+"/minLength",keyword:"anyOf"};e===
null?e=[_]:e.push(_),r++}var Z=E===r}else var Z=!0;if(Z){if(n.pattern!==void 0){let L=r;if(typeof n.pattern!="string"){let R={
instancePath:s+"/pattern",keyword:"type"};e===null?e=[R]:e.push(R),r++}var Z=L===r}else var Z=!0;if(Z){if(n.items!==void 0){
let L=n.items,E=r,R=r,j=!1,Q=r;if(r===Q&&!(L&&typeof L=="object"&&!Array.isArray(L))){let _={instancePath:s+"/items",keyword:"\
type"};e===null?e=[_]:e.push(_),r++}var V=Q===r;j=j||V;let O=r;i(L,{instancePath:s+"/items",parentData:n,parentDataProperty:"\
items",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var V=O===r;if(j=j||V,j)r=R,e!==
null&&(R?e.length=R:e=null);else{let _={instancePath:s+"/items",keyword:"anyOf"};e===null?e=[_]:e.push(_),r++}var Z=E===
r}else var Z=!0;if(Z){if(n.minItems!==void 0){let L=n.minItems,E=r,R=r,j=!1,Q=r;if(!(typeof L=="number"&&!(L%1)&&!isNaN(
L))){let _={instancePath:s+"/minItems",keyword:"type"};e===null?e=[_]:e.push(_),r++}if(r===Q&&typeof L=="number"&&(L<0||
isNaN(L))){let _={instancePath:s+"/minItems",keyword:"minimum"};e===null?e=[_]:e.push(_),r++}var ye=Q===r;j=j||ye;let O=r;
i(L,{instancePath:s+"/minItems",parentData:n,parentDataProperty:"minItems",rootData:o,dynamicAnchors:u})||(e=e===null?i.
errors:e.concat(i.errors),r=e.length);var ye=O===r;if(j=j||ye,j)r=R,e!==null&&(R?e.length=R:e=null);else{let _={instancePath:s+
"/minItems",keyword:"anyOf"};e===null?e=[_]:e.push(_),r++}var Z=E===r}else var Z=!0;if(Z){if(n.maxItems!==void 0){let L=n.
maxItems,E=r,R=r,j=!1,Q=r;if(!(typeof L=="number"&&!(L%1)&&!isNaN(L))){let _={instancePath:s+"/maxItems",keyword:"type"};
e===null?e=[_]:e.push(_),r++}if(r===Q&&typeof L=="number"&&(L<0||isNaN(L))){let _={instancePath:s+"/maxItems",keyword:"m\
inimum"};e===null?e=[_]:e.push(_),r++}var ge=Q===r;j=j||ge;let O=r;i(L,{instancePath:s+"/maxItems",parentData:n,parentDataProperty:"\
maxItems",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ge=O===r;if(j=j||ge,j)r=
R,e!==null&&(R?e.length=R:e=null);else{let _={instancePath:s+"/maxItems",keyword:"anyOf"};e===null?e=[_]:e.push(_),r++}var Z=E===
r}else var Z=!0;if(Z){if(n.uniqueItems!==void 0){let L=n.uniqueItems,E=r,R=r,j=!1,Q=r;if(typeof L!="boolean"){let _={instancePath:s+
"/uniqueItems",keyword:"type"};e===null?e=[_]:e.push(_),r++}var de=Q===r;j=j||de;let O=r;i(L,{instancePath:s+"/uniqueIte\
ms",parentData:n,parentDataProperty:"uniqueItems",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var de=O===r;if(j=j||de,j)r=R,e!==null&&(R?e.length=R:e=null);else{let _={instancePath:s+"/uniqueItems",keyword:"\
anyOf"};e===null?e=[_]:e.push(_),r++}var Z=E===r}else var Z=!0;if(Z){if(n.unit!==void 0){let L=r;if(typeof n.unit!="stri\
ng"){let R={instancePath:s+"/unit",keyword:"type"};e===null?e=[R]:e.push(R),r++}var Z=L===r}else var Z=!0;if(Z)if(n.examples!==
void 0){let L=n.examples,E=r,R=r,j=!1,Q=r;if(!Array.isArray(L)){let _={instancePath:s+"/examples",keyword:"type"};e===null?
e=[_]:e.push(_),r++}var be=Q===r;j=j||be;let O=r;i(L,{instancePath:s+"/examples",parentData:n,parentDataProperty:"exampl\
es",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var be=O===r;if(j=j||be,j)r=R,e!==
null&&(R?e.length=R:e=null);else{let _={instancePath:s+"/examples",keyword:"anyOf"};e===null?e=[_]:e.push(_),r++}var Z=E===
r}else var Z=!0}}}}}}}}}}}}}}}}else{let D={instancePath:s,keyword:"type"};e===null?e=[D]:e.push(D),r++}var Ne=_e===r;if(ae=
ae||Ne,Ne)var he=!0;if(ae)r=a,e!==null&&(a?e.length=a:e=null);else{let D={instancePath:s,keyword:"anyOf"};return e===null?
e=[D]:e.push(D),r++,Dr.errors=e,!1}return Dr.errors=e,ee.props=he,r===0}Dr.evaluated={dynamicProps:!0,dynamicItems:!1};var cs={type:"object",properties:{sources:{anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"object",properties:{npm:{
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
ys=new RegExp("^(@[^@/\\s]+/)?[^@/\\s]+@[^@\\s]+$","u"),ms=new RegExp("^[A-Za-z0-9._-]+==[^=\\s]+$","u"),vs=new RegExp("\
^[a-z0-9][a-z0-9.+-]+$","u"),Yr=new RegExp("^(https?|file)://\\S+$","u"),_s=new RegExp("^sha256:[0-9a-f]{64}$","u");function Ce(n,{instancePath:s="",parentData:ve,parentDataProperty:$e,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
ee=Ce.evaluated;return ee.dynamicProps&&(ee.props=void 0),ee.dynamicItems&&(ee.items=void 0),typeof n!="string"&&n!==null?
(Ce.errors=[{instancePath:s,keyword:"type"}],!1):(Ce.errors=e,r===0)}Ce.evaluated={dynamicProps:!1,dynamicItems:!1};function Re(n,{instancePath:s="",parentData:ve,parentDataProperty:$e,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
ee=Re.evaluated;if(ee.dynamicProps&&(ee.props=void 0),ee.dynamicItems&&(ee.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let we=r;for(let pe in n)if(!(pe==="include"||pe==="exclude")){let me=n[pe],B=r,Z=r,ie=!1,fe=r;if(!Array.
isArray(me)){let oe={instancePath:s+"/"+pe.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[oe]:e.push(
oe),r++}var a=fe===r;ie=ie||a;let ne=r;i(me,{instancePath:s+"/"+pe.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:pe,
rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var a=ne===r;if(ie=ie||a,ie)r=Z,e!==null&&
(Z?e.length=Z:e=null);else{let oe={instancePath:s+"/"+pe.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"anyOf"};return e===
null?e=[oe]:e.push(oe),r++,Re.errors=e,!1}var ae=B===r;if(!ae)break}if(we===r){if(n.include!==void 0){let pe=n.include,me=r,
B=r,Z=!1,ie=r;if(r===ie)if(Array.isArray(pe)){var m=!0;let ne=pe.length;for(let oe=0;oe<ne;oe++){let K=pe[oe],te=r;if(!(K&&
typeof K=="object"&&!Array.isArray(K))){let ye={instancePath:s+"/include/"+oe,keyword:"type"};e===null?e=[ye]:e.push(ye),
r++}var m=te===r;if(!m)break}}else{let ne={instancePath:s+"/include",keyword:"type"};e===null?e=[ne]:e.push(ne),r++}var _e=ie===
r;Z=Z||_e;let fe=r;i(pe,{instancePath:s+"/include",parentData:n,parentDataProperty:"include",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var _e=fe===r;if(Z=Z||_e,Z)r=B,e!==null&&(B?e.length=B:e=null);else{
let ne={instancePath:s+"/include",keyword:"anyOf"};return e===null?e=[ne]:e.push(ne),r++,Re.errors=e,!1}var ue=me===r}else
var ue=!0;if(ue)if(n.exclude!==void 0){let pe=n.exclude,me=r,B=r,Z=!1,ie=r;if(r===ie)if(Array.isArray(pe)){var P=!0;let oe=pe.
length;for(let K=0;K<oe;K++){let te=pe[K],V=r;if(!(te&&typeof te=="object"&&!Array.isArray(te))){let ge={instancePath:s+
"/exclude/"+K,keyword:"type"};e===null?e=[ge]:e.push(ge),r++}var P=V===r;if(!P)break}}else{let oe={instancePath:s+"/excl\
ude",keyword:"type"};e===null?e=[oe]:e.push(oe),r++}var re=ie===r;Z=Z||re;let fe=r;i(pe,{instancePath:s+"/exclude",parentData:n,
parentDataProperty:"exclude",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var re=fe===
r;if(Z=Z||re,Z)r=B,e!==null&&(B?e.length=B:e=null);else{let oe={instancePath:s+"/exclude",keyword:"anyOf"};return e===null?
e=[oe]:e.push(oe),r++,Re.errors=e,!1}var ue=me===r}else var ue=!0}}else return Re.errors=[{instancePath:s,keyword:"type"}],
!1;return Re.errors=e,r===0}Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Fe(n,{instancePath:s="",parentData:ve,parentDataProperty:$e,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
ee=Fe.evaluated;ee.dynamicProps&&(ee.props=void 0),ee.dynamicItems&&(ee.items=void 0);let a=r,ae=!1,m=r;if(typeof n!="bo\
olean"){let P={instancePath:s,keyword:"type"};e===null?e=[P]:e.push(P),r++}var ue=m===r;ae=ae||ue;let _e=r;i(n,{instancePath:s,
parentData:ve,parentDataProperty:$e,rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ue=_e===
r;if(ae=ae||ue,ae)r=a,e!==null&&(a?e.length=a:e=null);else{let P={instancePath:s,keyword:"anyOf"};return e===null?e=[P]:
e.push(P),r++,Fe.errors=e,!1}return Fe.errors=e,r===0}Fe.evaluated={dynamicProps:!1,dynamicItems:!1};function He(n,{instancePath:s="",parentData:ve,parentDataProperty:$e,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
ee=He.evaluated;ee.dynamicProps&&(ee.props=void 0),ee.dynamicItems&&(ee.items=void 0);let a=r,ae=!1,m=r,_e=r,ue=!1,P=r;if(typeof n!=
"string"){let ie={instancePath:s,keyword:"type"};e===null?e=[ie]:e.push(ie),r++}var pe=P===r;ue=ue||pe;let re=r;if(r===re)
if(Array.isArray(n)){var we=!0;let ie=n.length;for(let fe=0;fe<ie;fe++){let ne=r;if(typeof n[fe]!="string"){let K={instancePath:s+
"/"+fe,keyword:"type"};e===null?e=[K]:e.push(K),r++}var we=ne===r;if(!we)break}if(we){let fe=n.length,ne;if(fe>1){let oe={};
for(;fe--;){let K=n[fe];if(typeof K=="string"){if(typeof oe[K]=="number"){ne=oe[K];let te={instancePath:s,keyword:"uniqu\
eItems"};e===null?e=[te]:e.push(te),r++;break}oe[K]=fe}}}}}else{let ie={instancePath:s,keyword:"type"};e===null?e=[ie]:e.
push(ie),r++}var pe=re===r;if(ue=ue||pe,pe)var me=!0;if(ue)r=_e,e!==null&&(_e?e.length=_e:e=null);else{let ie={instancePath:s,
keyword:"anyOf"};e===null?e=[ie]:e.push(ie),r++}var Z=m===r;ae=ae||Z;let B=r;i(n,{instancePath:s,parentData:ve,parentDataProperty:$e,
rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Z=B===r;if(ae=ae||Z,ae)r=a,e!==null&&
(a?e.length=a:e=null);else{let ie={instancePath:s,keyword:"anyOf"};return e===null?e=[ie]:e.push(ie),r++,He.errors=e,!1}
return He.errors=e,ee.items=me,r===0}He.evaluated={dynamicProps:!1,dynamicItems:!0};function Je(n,{instancePath:s="",parentData:ve,parentDataProperty:$e,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
ee=Je.evaluated;return ee.dynamicProps&&(ee.props=void 0),ee.dynamicItems&&(ee.items=void 0),typeof n!="string"?(Je.errors=
[{instancePath:s,keyword:"type"}],!1):(Je.errors=e,r===0)}Je.evaluated={dynamicProps:!1,dynamicItems:!1};function Qe(n,{instancePath:s="",parentData:ve,parentDataProperty:$e,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
ee=Qe.evaluated;ee.dynamicProps&&(ee.props=void 0),ee.dynamicItems&&(ee.items=void 0);let a=r,ae=!1,m=r;if(r===m)if(n&&typeof n==
"object"&&!Array.isArray(n)){let B=r;for(let Z in n)if(!(Z==="cpus"||Z==="memory"||Z==="gpus")){let ie={instancePath:s,keyword:"\
additionalProperties"};e===null?e=[ie]:e.push(ie),r++;break}if(B===r){if(n.cpus!==void 0){let Z=n.cpus,ie=r,fe=r,ne=!1,oe=r;
if(r===oe)if(typeof Z=="number"){if(Z<=0||isNaN(Z)){let te={instancePath:s+"/cpus",keyword:"exclusiveMinimum"};e===null?
e=[te]:e.push(te),r++}}else{let te={instancePath:s+"/cpus",keyword:"type"};e===null?e=[te]:e.push(te),r++}var _e=oe===r;
ne=ne||_e;let K=r;i(Z,{instancePath:s+"/cpus",parentData:n,parentDataProperty:"cpus",rootData:o,dynamicAnchors:u})||(e=e===
null?i.errors:e.concat(i.errors),r=e.length);var _e=K===r;if(ne=ne||_e,ne)r=fe,e!==null&&(fe?e.length=fe:e=null);else{let te={
instancePath:s+"/cpus",keyword:"anyOf"};e===null?e=[te]:e.push(te),r++}var ue=ie===r}else var ue=!0;if(ue){if(n.memory!==
void 0){let Z=n.memory,ie=r,fe=r,ne=!1,oe=r;if(typeof Z!="string"&&!(typeof Z=="number"&&!(Z%1)&&!isNaN(Z))){let V={instancePath:s+
"/memory",keyword:"type"};e===null?e=[V]:e.push(V),r++}if(r===oe){if(typeof Z=="number"&&(Z<1||isNaN(Z))){let V={instancePath:s+
"/memory",keyword:"minimum"};e===null?e=[V]:e.push(V),r++}if(r===oe&&typeof Z=="string"&&!Br.test(Z)){let V={instancePath:s+
"/memory",keyword:"pattern"};e===null?e=[V]:e.push(V),r++}}var P=oe===r;ne=ne||P;let K=r;i(Z,{instancePath:s+"/memory",parentData:n,
parentDataProperty:"memory",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var P=K===
r;if(ne=ne||P,ne)r=fe,e!==null&&(fe?e.length=fe:e=null);else{let V={instancePath:s+"/memory",keyword:"anyOf"};e===null?e=
[V]:e.push(V),r++}var ue=ie===r}else var ue=!0;if(ue)if(n.gpus!==void 0){let Z=n.gpus,ie=r,fe=r,ne=!1,oe=r;if(!(typeof Z==
"number"&&!(Z%1)&&!isNaN(Z))){let V={instancePath:s+"/gpus",keyword:"type"};e===null?e=[V]:e.push(V),r++}if(r===oe&&typeof Z==
"number"&&(Z<0||isNaN(Z))){let V={instancePath:s+"/gpus",keyword:"minimum"};e===null?e=[V]:e.push(V),r++}var re=oe===r;ne=
ne||re;let K=r;i(Z,{instancePath:s+"/gpus",parentData:n,parentDataProperty:"gpus",rootData:o,dynamicAnchors:u})||(e=e===
null?i.errors:e.concat(i.errors),r=e.length);var re=K===r;if(ne=ne||re,ne)r=fe,e!==null&&(fe?e.length=fe:e=null);else{let V={
instancePath:s+"/gpus",keyword:"anyOf"};e===null?e=[V]:e.push(V),r++}var ue=ie===r}else var ue=!0}}}else{let B={instancePath:s,
keyword:"type"};e===null?e=[B]:e.push(B),r++}var me=m===r;if(ae=ae||me,me)var we=!0;let pe=r;i(n,{instancePath:s,parentData:ve,
parentDataProperty:$e,rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var me=pe===r;if(ae=
ae||me,ae)r=a,e!==null&&(a?e.length=a:e=null);else{let B={instancePath:s,keyword:"anyOf"};return e===null?e=[B]:e.push(B),
r++,Qe.errors=e,!1}return Qe.errors=e,ee.props=we,r===0}Qe.evaluated={dynamicProps:!0,dynamicItems:!1};function Ue(n,{instancePath:s="",parentData:ve,parentDataProperty:$e,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
ee=Ue.evaluated;ee.dynamicProps&&(ee.props=void 0),ee.dynamicItems&&(ee.items=void 0);let a=r,ae=!1,m=r;if(r===m)if(n&&typeof n==
"object"&&!Array.isArray(n)){let B=r;for(let Z in n)if(!(Z==="total"||Z==="idle"||Z==="grace")){let ie={instancePath:s,keyword:"\
additionalProperties"};e===null?e=[ie]:e.push(ie),r++;break}if(B===r){if(n.total!==void 0){let Z=n.total,ie=r,fe=r,ne=!1,
oe=r;if(typeof Z!="string"&&Z!==null){let te={instancePath:s+"/total",keyword:"type"};e===null?e=[te]:e.push(te),r++}if(r===
oe&&typeof Z=="string"&&!_r.test(Z)){let te={instancePath:s+"/total",keyword:"pattern"};e===null?e=[te]:e.push(te),r++}var _e=oe===
r;ne=ne||_e;let K=r;i(Z,{instancePath:s+"/total",parentData:n,parentDataProperty:"total",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var _e=K===r;if(ne=ne||_e,ne)r=fe,e!==null&&(fe?e.length=fe:e=null);else{
let te={instancePath:s+"/total",keyword:"anyOf"};e===null?e=[te]:e.push(te),r++}var ue=ie===r}else var ue=!0;if(ue){if(n.
idle!==void 0){let Z=n.idle,ie=r,fe=r,ne=!1,oe=r;if(typeof Z!="string"&&Z!==null){let V={instancePath:s+"/idle",keyword:"\
type"};e===null?e=[V]:e.push(V),r++}if(r===oe&&typeof Z=="string"&&!_r.test(Z)){let V={instancePath:s+"/idle",keyword:"p\
attern"};e===null?e=[V]:e.push(V),r++}var P=oe===r;ne=ne||P;let K=r;i(Z,{instancePath:s+"/idle",parentData:n,parentDataProperty:"\
idle",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var P=K===r;if(ne=ne||P,ne)r=fe,
e!==null&&(fe?e.length=fe:e=null);else{let V={instancePath:s+"/idle",keyword:"anyOf"};e===null?e=[V]:e.push(V),r++}var ue=ie===
r}else var ue=!0;if(ue)if(n.grace!==void 0){let Z=n.grace,ie=r,fe=r,ne=!1,oe=r;if(r===oe)if(typeof Z=="string"){if(!_r.test(
Z)){let V={instancePath:s+"/grace",keyword:"pattern"};e===null?e=[V]:e.push(V),r++}}else{let V={instancePath:s+"/grace",
keyword:"type"};e===null?e=[V]:e.push(V),r++}var re=oe===r;ne=ne||re;let K=r;i(Z,{instancePath:s+"/grace",parentData:n,parentDataProperty:"\
grace",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var re=K===r;if(ne=ne||re,ne)r=
fe,e!==null&&(fe?e.length=fe:e=null);else{let V={instancePath:s+"/grace",keyword:"anyOf"};e===null?e=[V]:e.push(V),r++}var ue=ie===
r}else var ue=!0}}}else{let B={instancePath:s,keyword:"type"};e===null?e=[B]:e.push(B),r++}var me=m===r;if(ae=ae||me,me)
var we=!0;let pe=r;i(n,{instancePath:s,parentData:ve,parentDataProperty:$e,rootData:o,dynamicAnchors:u})||(e=e===null?i.
errors:e.concat(i.errors),r=e.length);var me=pe===r;if(ae=ae||me,ae)r=a,e!==null&&(a?e.length=a:e=null);else{let B={instancePath:s,
keyword:"anyOf"};return e===null?e=[B]:e.push(B),r++,Ue.errors=e,!1}return Ue.errors=e,ee.props=we,r===0}Ue.evaluated={dynamicProps:!0,
dynamicItems:!1};function Ve(n,{instancePath:s="",parentData:ve,parentDataProperty:$e,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
ee=Ve.evaluated;ee.dynamicProps&&(ee.props=void 0),ee.dynamicItems&&(ee.items=void 0);let a=r,ae=!1,m=r;if(r===m)if(Array.
isArray(n)){var _e=!0;let oe=n.length;for(let K=0;K<oe;K++){let te=n[K],V=r,ye=r,ge=!1,de=r;if(r===de)if(te&&typeof te==
"object"&&!Array.isArray(te)){let he;if(te.on===void 0&&(he="on")){let D={instancePath:s+"/"+K,keyword:"required"};e===null?
e=[D]:e.push(D),r++}else{let D=r;for(let L in te)if(!(L==="on"||L==="max"||L==="delay")){let E={instancePath:s+"/"+K,keyword:"\
additionalProperties"};e===null?e=[E]:e.push(E),r++;break}if(D===r){if(te.on!==void 0){let L=te.on,E=r,R=r,j=!1,Q=r,O=r,
b=!1,_=r;if(!(L==="exit"||L==="signal"||L==="oom"||L==="timeout"||L==="preempted"||L==="node-lost")){let J={instancePath:s+
"/"+K+"/on",keyword:"enum"};e===null?e=[J]:e.push(J),r++}var re=_===r;b=b||re;let d=r;if(r===d)if(Array.isArray(L))if(L.
length<1){let J={instancePath:s+"/"+K+"/on",keyword:"minItems"};e===null?e=[J]:e.push(J),r++}else{var ue=!0;let J=L.length;
for(let le=0;le<J;le++){let $=L[le],T=r,F=r,X=!1,ce=r;if(!($==="exit"||$==="signal"||$==="oom"||$==="timeout"||$==="pree\
mpted"||$==="node-lost")){let C={instancePath:s+"/"+K+"/on/"+le,keyword:"enum"};e===null?e=[C]:e.push(C),r++}var P=ce===
r;X=X||P;let H=r;i($,{instancePath:s+"/"+K+"/on/"+le,parentData:L,parentDataProperty:le,rootData:o,dynamicAnchors:u})||(e=
e===null?i.errors:e.concat(i.errors),r=e.length);var P=H===r;if(X=X||P,X)r=F,e!==null&&(F?e.length=F:e=null);else{let C={
instancePath:s+"/"+K+"/on/"+le,keyword:"anyOf"};e===null?e=[C]:e.push(C),r++}var ue=T===r;if(!ue)break}if(ue){let le=L.length,
$;if(le>1){e:for(;le--;)for($=le;$--;)if(Hr(L[le],L[$])){let T={instancePath:s+"/"+K+"/on",keyword:"uniqueItems"};e===null?
e=[T]:e.push(T),r++;break e}}}}else{let J={instancePath:s+"/"+K+"/on",keyword:"type"};e===null?e=[J]:e.push(J),r++}var re=d===
r;if(b=b||re,b)r=O,e!==null&&(O?e.length=O:e=null);else{let J={instancePath:s+"/"+K+"/on",keyword:"anyOf"};e===null?e=[J]:
e.push(J),r++}var we=Q===r;j=j||we;let I=r;i(L,{instancePath:s+"/"+K+"/on",parentData:te,parentDataProperty:"on",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var we=I===r;if(j=j||we,j)r=R,e!==null&&(R?e.length=
R:e=null);else{let J={instancePath:s+"/"+K+"/on",keyword:"anyOf"};e===null?e=[J]:e.push(J),r++}var pe=E===r}else var pe=!0;
if(pe){if(te.max!==void 0){let L=te.max,E=r,R=r,j=!1,Q=r;if(!(typeof L=="number"&&!(L%1)&&!isNaN(L))){let _={instancePath:s+
"/"+K+"/max",keyword:"type"};e===null?e=[_]:e.push(_),r++}if(r===Q&&typeof L=="number"&&(L<1||isNaN(L))){let _={instancePath:s+
"/"+K+"/max",keyword:"minimum"};e===null?e=[_]:e.push(_),r++}var me=Q===r;j=j||me;let O=r;i(L,{instancePath:s+"/"+K+"/ma\
x",parentData:te,parentDataProperty:"max",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);
var me=O===r;if(j=j||me,j)r=R,e!==null&&(R?e.length=R:e=null);else{let _={instancePath:s+"/"+K+"/max",keyword:"anyOf"};e===
null?e=[_]:e.push(_),r++}var pe=E===r}else var pe=!0;if(pe)if(te.delay!==void 0){let L=te.delay,E=r,R=r,j=!1,Q=r;if(r===
Q)if(typeof L=="string"){if(!_r.test(L)){let _={instancePath:s+"/"+K+"/delay",keyword:"pattern"};e===null?e=[_]:e.push(_),
r++}}else{let _={instancePath:s+"/"+K+"/delay",keyword:"type"};e===null?e=[_]:e.push(_),r++}var B=Q===r;j=j||B;let O=r;i(
L,{instancePath:s+"/"+K+"/delay",parentData:te,parentDataProperty:"delay",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var B=O===r;if(j=j||B,j)r=R,e!==null&&(R?e.length=R:e=null);else{let _={instancePath:s+"/"+
K+"/delay",keyword:"anyOf"};e===null?e=[_]:e.push(_),r++}var pe=E===r}else var pe=!0}}}}else{let he={instancePath:s+"/"+
K,keyword:"type"};e===null?e=[he]:e.push(he),r++}var Z=de===r;ge=ge||Z;let be=r;i(te,{instancePath:s+"/"+K,parentData:n,
parentDataProperty:K,rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Z=be===r;if(ge=
ge||Z,ge)r=ye,e!==null&&(ye?e.length=ye:e=null);else{let he={instancePath:s+"/"+K,keyword:"anyOf"};e===null?e=[he]:e.push(
he),r++}var _e=V===r;if(!_e)break}}else{let oe={instancePath:s,keyword:"type"};e===null?e=[oe]:e.push(oe),r++}var ne=m===
r;if(ae=ae||ne,ne)var ie=!0;let fe=r;i(n,{instancePath:s,parentData:ve,parentDataProperty:$e,rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ne=fe===r;if(ae=ae||ne,ae)r=a,e!==null&&(a?e.length=a:e=null);else{
let oe={instancePath:s,keyword:"anyOf"};return e===null?e=[oe]:e.push(oe),r++,Ve.errors=e,!1}return Ve.errors=e,ee.items=
ie,r===0}Ve.evaluated={dynamicProps:!1,dynamicItems:!0};function fr(n,{instancePath:s="",parentData:ve,parentDataProperty:$e,
rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,ee=fr.evaluated;if(ee.dynamicProps&&(ee.props=void 0),ee.dynamicItems&&
(ee.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let L=r;for(let E in n)if(!gr.call(cs.properties,E)){
return fr.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(L===r){if(n.sources!==void 0){let E=n.sources,
R=r,j=r,Q=!1,O=r;if(r===O)if(Array.isArray(E))if(E.length<1){let _={instancePath:s+"/sources",keyword:"minItems"};e===null?
e=[_]:e.push(_),r++}else{var a=!0;let _=E.length;for(let d=0;d<_;d++){let I=E[d],J=r,le=r,$=!1,T=r;if(r===T)if(I&&typeof I==
"object"&&!Array.isArray(I)){let ce=r;for(let H in I)if(!(H==="npm"||H==="pypi"||H==="debian"||H==="version"||H==="url"||
H==="keep"||H==="strip")){let c={instancePath:s+"/sources/"+d,keyword:"additionalProperties"};e===null?e=[c]:e.push(c),r++;
break}if(ce===r){if(I.npm!==void 0){let H=I.npm,c=r,C=r,A=!1,w=r;if(r===w)if(typeof H=="string"){if(!ys.test(H)){let x={
instancePath:s+"/sources/"+d+"/npm",keyword:"pattern"};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:s+"/source\
s/"+d+"/npm",keyword:"type"};e===null?e=[x]:e.push(x),r++}var ae=w===r;A=A||ae;let v=r;i(H,{instancePath:s+"/sources/"+d+
"/npm",parentData:I,parentDataProperty:"npm",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.
length);var ae=v===r;if(A=A||ae,A)r=C,e!==null&&(C?e.length=C:e=null);else{let x={instancePath:s+"/sources/"+d+"/npm",keyword:"\
anyOf"};e===null?e=[x]:e.push(x),r++}var m=c===r}else var m=!0;if(m){if(I.pypi!==void 0){let H=I.pypi,c=r,C=r,A=!1,w=r;if(r===
w)if(typeof H=="string"){if(!ms.test(H)){let U={instancePath:s+"/sources/"+d+"/pypi",keyword:"pattern"};e===null?e=[U]:e.
push(U),r++}}else{let U={instancePath:s+"/sources/"+d+"/pypi",keyword:"type"};e===null?e=[U]:e.push(U),r++}var _e=w===r;
A=A||_e;let v=r;i(H,{instancePath:s+"/sources/"+d+"/pypi",parentData:I,parentDataProperty:"pypi",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var _e=v===r;if(A=A||_e,A)r=C,e!==null&&(C?e.length=C:e=null);else{let U={
instancePath:s+"/sources/"+d+"/pypi",keyword:"anyOf"};e===null?e=[U]:e.push(U),r++}var m=c===r}else var m=!0;if(m){if(I.
debian!==void 0){let H=I.debian,c=r,C=r,A=!1,w=r;if(r===w)if(typeof H=="string"){if(!vs.test(H)){let U={instancePath:s+"\
/sources/"+d+"/debian",keyword:"pattern"};e===null?e=[U]:e.push(U),r++}}else{let U={instancePath:s+"/sources/"+d+"/debia\
n",keyword:"type"};e===null?e=[U]:e.push(U),r++}var ue=w===r;A=A||ue;let v=r;i(H,{instancePath:s+"/sources/"+d+"/debian",
parentData:I,parentDataProperty:"debian",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);
var ue=v===r;if(A=A||ue,A)r=C,e!==null&&(C?e.length=C:e=null);else{let U={instancePath:s+"/sources/"+d+"/debian",keyword:"\
anyOf"};e===null?e=[U]:e.push(U),r++}var m=c===r}else var m=!0;if(m){if(I.version!==void 0){let H=I.version,c=r;if(r===c)
if(typeof H=="string"){if(Ye(H)<1){let A={instancePath:s+"/sources/"+d+"/version",keyword:"minLength"};e===null?e=[A]:e.
push(A),r++}}else{let A={instancePath:s+"/sources/"+d+"/version",keyword:"type"};e===null?e=[A]:e.push(A),r++}var m=c===
r}else var m=!0;if(m){if(I.url!==void 0){let H=I.url,c=r,C=r,A=!1,w=r,v=r,x=!1,U=r;if(r===U)if(typeof H=="string"){if(!Yr.
test(H)){let p={instancePath:s+"/sources/"+d+"/url",keyword:"pattern"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s+
"/sources/"+d+"/url",keyword:"type"};e===null?e=[p]:e.push(p),r++}var we=U===r;x=x||we;let S=r;if(r===S)if(Array.isArray(
H))if(H.length<1){let p={instancePath:s+"/sources/"+d+"/url",keyword:"minItems"};e===null?e=[p]:e.push(p),r++}else{var P=!0;
let p=H.length;for(let f=0;f<p;f++){let k=H[f],M=r,G=r,l=!1,y=r;if(r===y)if(typeof k=="string"){if(!Yr.test(k)){let g={instancePath:s+
"/sources/"+d+"/url/"+f,keyword:"pattern"};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:s+"/sources/"+d+"/url/"+
f,keyword:"type"};e===null?e=[g]:e.push(g),r++}var re=y===r;l=l||re;let q=r;i(k,{instancePath:s+"/sources/"+d+"/url/"+f,
parentData:H,parentDataProperty:f,rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var re=q===
r;if(l=l||re,l)r=G,e!==null&&(G?e.length=G:e=null);else{let g={instancePath:s+"/sources/"+d+"/url/"+f,keyword:"anyOf"};e===
null?e=[g]:e.push(g),r++}var P=M===r;if(!P)break}}else{let p={instancePath:s+"/sources/"+d+"/url",keyword:"type"};e===null?
e=[p]:e.push(p),r++}var we=S===r;if(x=x||we,x)r=v,e!==null&&(v?e.length=v:e=null);else{let p={instancePath:s+"/sources/"+
d+"/url",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var pe=w===r;A=A||pe;let t=r;i(H,{instancePath:s+"/sources/"+d+"/\
url",parentData:I,parentDataProperty:"url",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);
var pe=t===r;if(A=A||pe,A)r=C,e!==null&&(C?e.length=C:e=null);else{let p={instancePath:s+"/sources/"+d+"/url",keyword:"a\
nyOf"};e===null?e=[p]:e.push(p),r++}var m=c===r}else var m=!0;if(m){if(I.keep!==void 0){let H=I.keep,c=r,C=r,A=!1,w=r,v=r,
x=!1,U=r;if(r===U)if(Array.isArray(H))if(H.length<1){let p={instancePath:s+"/sources/"+d+"/keep",keyword:"minItems"};e===
null?e=[p]:e.push(p),r++}else{var me=!0;let p=H.length;for(let f=0;f<p;f++){let k=H[f],M=r;if(r===M)if(typeof k=="string"){
if(Ye(k)<1){let l={instancePath:s+"/sources/"+d+"/keep/"+f,keyword:"minLength"};e===null?e=[l]:e.push(l),r++}}else{let l={
instancePath:s+"/sources/"+d+"/keep/"+f,keyword:"type"};e===null?e=[l]:e.push(l),r++}var me=M===r;if(!me)break}}else{let p={
instancePath:s+"/sources/"+d+"/keep",keyword:"type"};e===null?e=[p]:e.push(p),r++}var Z=U===r;x=x||Z;let S=r;if(r===S)if(H&&
typeof H=="object"&&!Array.isArray(H))for(let p in H){let f=H[p],k=r;if(r===k)if(typeof f=="string"){if(Ye(f)<1){let M={
instancePath:s+"/sources/"+d+"/keep/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"minLength"};e===null?e=[M]:e.push(
M),r++}}else{let M={instancePath:s+"/sources/"+d+"/keep/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?
e=[M]:e.push(M),r++}var B=k===r;if(!B)break}else{let p={instancePath:s+"/sources/"+d+"/keep",keyword:"type"};e===null?e=
[p]:e.push(p),r++}var Z=S===r;if(x=x||Z,x)r=v,e!==null&&(v?e.length=v:e=null);else{let p={instancePath:s+"/sources/"+d+"\
/keep",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var ie=w===r;A=A||ie;let t=r;i(H,{instancePath:s+"/sources/"+d+"/ke\
ep",parentData:I,parentDataProperty:"keep",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);
var ie=t===r;if(A=A||ie,A)r=C,e!==null&&(C?e.length=C:e=null);else{let p={instancePath:s+"/sources/"+d+"/keep",keyword:"\
anyOf"};e===null?e=[p]:e.push(p),r++}var m=c===r}else var m=!0;if(m)if(I.strip!==void 0){let H=I.strip,c=r,C=r,A=!1,w=r;
if(!(typeof H=="number"&&!(H%1)&&!isNaN(H))){let U={instancePath:s+"/sources/"+d+"/strip",keyword:"type"};e===null?e=[U]:
e.push(U),r++}if(r===w&&typeof H=="number"&&(H<0||isNaN(H))){let U={instancePath:s+"/sources/"+d+"/strip",keyword:"minim\
um"};e===null?e=[U]:e.push(U),r++}var fe=w===r;A=A||fe;let v=r;i(H,{instancePath:s+"/sources/"+d+"/strip",parentData:I,parentDataProperty:"\
strip",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var fe=v===r;if(A=A||fe,A)r=C,
e!==null&&(C?e.length=C:e=null);else{let U={instancePath:s+"/sources/"+d+"/strip",keyword:"anyOf"};e===null?e=[U]:e.push(
U),r++}var m=c===r}else var m=!0}}}}}}}else{let ce={instancePath:s+"/sources/"+d,keyword:"type"};e===null?e=[ce]:e.push(
ce),r++}var ne=T===r;$=$||ne;let F=r;i(I,{instancePath:s+"/sources/"+d,parentData:E,parentDataProperty:d,rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ne=F===r;if($=$||ne,$)r=le,e!==null&&(le?e.length=le:e=null);else{
let ce={instancePath:s+"/sources/"+d,keyword:"anyOf"};e===null?e=[ce]:e.push(ce),r++}var a=J===r;if(!a)break}}else{let _={
instancePath:s+"/sources",keyword:"type"};e===null?e=[_]:e.push(_),r++}var oe=O===r;Q=Q||oe;let b=r;i(E,{instancePath:s+
"/sources",parentData:n,parentDataProperty:"sources",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var oe=b===r;if(Q=Q||oe,Q)r=j,e!==null&&(j?e.length=j:e=null);else{let _={instancePath:s+"/sources",keyword:"\
anyOf"};return e===null?e=[_]:e.push(_),r++,fr.errors=e,!1}var K=R===r}else var K=!0;if(K){if(n.keep!==void 0){let E=n.keep,
R=r,j=r,Q=!1,O=r,b=r,_=!1,d=r;if(r===d)if(Array.isArray(E))if(E.length<1){let $={instancePath:s+"/keep",keyword:"minItem\
s"};e===null?e=[$]:e.push($),r++}else{var te=!0;let $=E.length;for(let T=0;T<$;T++){let F=E[T],X=r;if(r===X)if(typeof F==
"string"){if(Ye(F)<1){let H={instancePath:s+"/keep/"+T,keyword:"minLength"};e===null?e=[H]:e.push(H),r++}}else{let H={instancePath:s+
"/keep/"+T,keyword:"type"};e===null?e=[H]:e.push(H),r++}var te=X===r;if(!te)break}}else{let $={instancePath:s+"/keep",keyword:"\
type"};e===null?e=[$]:e.push($),r++}var ye=d===r;_=_||ye;let I=r;if(r===I)if(E&&typeof E=="object"&&!Array.isArray(E))for(let $ in E){
let T=E[$],F=r;if(r===F)if(typeof T=="string"){if(Ye(T)<1){let X={instancePath:s+"/keep/"+$.replace(/~/g,"~0").replace(/\//g,
"~1"),keyword:"minLength"};e===null?e=[X]:e.push(X),r++}}else{let X={instancePath:s+"/keep/"+$.replace(/~/g,"~0").replace(
/\//g,"~1"),keyword:"type"};e===null?e=[X]:e.push(X),r++}var V=F===r;if(!V)break}else{let $={instancePath:s+"/keep",keyword:"\
type"};e===null?e=[$]:e.push($),r++}var ye=I===r;if(_=_||ye,_)r=b,e!==null&&(b?e.length=b:e=null);else{let $={instancePath:s+
"/keep",keyword:"anyOf"};e===null?e=[$]:e.push($),r++}var ge=O===r;Q=Q||ge;let J=r;i(E,{instancePath:s+"/keep",parentData:n,
parentDataProperty:"keep",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ge=J===
r;if(Q=Q||ge,Q)r=j,e!==null&&(j?e.length=j:e=null);else{let $={instancePath:s+"/keep",keyword:"anyOf"};return e===null?e=
[$]:e.push($),r++,fr.errors=e,!1}var K=R===r}else var K=!0;if(K){if(n.strip!==void 0){let E=n.strip,R=r,j=r,Q=!1,O=r;if(!(typeof E==
"number"&&!(E%1)&&!isNaN(E))){let d={instancePath:s+"/strip",keyword:"type"};e===null?e=[d]:e.push(d),r++}if(r===O&&typeof E==
"number"&&(E<0||isNaN(E))){let d={instancePath:s+"/strip",keyword:"minimum"};e===null?e=[d]:e.push(d),r++}var de=O===r;Q=
Q||de;let b=r;i(E,{instancePath:s+"/strip",parentData:n,parentDataProperty:"strip",rootData:o,dynamicAnchors:u})||(e=e===
null?i.errors:e.concat(i.errors),r=e.length);var de=b===r;if(Q=Q||de,Q)r=j,e!==null&&(j?e.length=j:e=null);else{let d={instancePath:s+
"/strip",keyword:"anyOf"};return e===null?e=[d]:e.push(d),r++,fr.errors=e,!1}var K=R===r}else var K=!0;if(K){if(n.unpack!==
void 0){let E=n.unpack,R=r,j=r,Q=!1,O=r;if(typeof E!="string"){let d={instancePath:s+"/unpack",keyword:"type"};e===null?
e=[d]:e.push(d),r++}if(!(E==="none"||E==="archives"||E==="gzip")){let d={instancePath:s+"/unpack",keyword:"enum"};e===null?
e=[d]:e.push(d),r++}var be=O===r;Q=Q||be;let b=r;i(E,{instancePath:s+"/unpack",parentData:n,parentDataProperty:"unpack",
rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var be=b===r;if(Q=Q||be,Q)r=j,e!==null&&
(j?e.length=j:e=null);else{let d={instancePath:s+"/unpack",keyword:"anyOf"};return e===null?e=[d]:e.push(d),r++,fr.errors=
e,!1}var K=R===r}else var K=!0;if(K){if(n.content!==void 0){let E=n.content,R=r,j=r,Q=!1,O=r;if(typeof E!="string"&&E!==
null){let d={instancePath:s+"/content",keyword:"type"};e===null?e=[d]:e.push(d),r++}if(r===O&&typeof E=="string"&&!_s.test(
E)){let d={instancePath:s+"/content",keyword:"pattern",params:{pattern:"^sha256:[0-9a-f]{64}$"}};e===null?e=[d]:e.push(d),
r++}var Ne=O===r;Q=Q||Ne;let b=r;i(E,{instancePath:s+"/content",parentData:n,parentDataProperty:"content",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Ne=b===r;if(Q=Q||Ne,Q)r=j,e!==null&&(j?e.length=j:e=null);else{let d={
instancePath:s+"/content",keyword:"anyOf"};return e===null?e=[d]:e.push(d),r++,fr.errors=e,!1}var K=R===r}else var K=!0;
if(K){if(n.tries!==void 0){let E=n.tries,R=r,j=r,Q=!1,O=r;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E))){let d={instancePath:s+
"/tries",keyword:"type"};e===null?e=[d]:e.push(d),r++}if(r===O&&typeof E=="number"){if(E>20||isNaN(E)){let d={instancePath:s+
"/tries",keyword:"maximum"};e===null?e=[d]:e.push(d),r++}else if(E<1||isNaN(E)){let d={instancePath:s+"/tries",keyword:"\
minimum"};e===null?e=[d]:e.push(d),r++}}var he=O===r;Q=Q||he;let b=r;i(E,{instancePath:s+"/tries",parentData:n,parentDataProperty:"\
tries",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var he=b===r;if(Q=Q||he,Q)r=j,
e!==null&&(j?e.length=j:e=null);else{let d={instancePath:s+"/tries",keyword:"anyOf"};return e===null?e=[d]:e.push(d),r++,
fr.errors=e,!1}var K=R===r}else var K=!0;if(K){if(n.source_timeout!==void 0){let E=n.source_timeout,R=r,j=r,Q=!1,O=r;if(r===
O)if(typeof E=="number"){if(E<=0||isNaN(E)){let d={instancePath:s+"/source_timeout",keyword:"exclusiveMinimum"};e===null?
e=[d]:e.push(d),r++}}else{let d={instancePath:s+"/source_timeout",keyword:"type"};e===null?e=[d]:e.push(d),r++}var D=O===
r;Q=Q||D;let b=r;i(E,{instancePath:s+"/source_timeout",parentData:n,parentDataProperty:"source_timeout",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var D=b===r;if(Q=Q||D,Q)r=j,e!==null&&(j?e.length=j:e=null);else{let d={
instancePath:s+"/source_timeout",keyword:"anyOf"};return e===null?e=[d]:e.push(d),r++,fr.errors=e,!1}var K=R===r}else var K=!0;
if(K){if(n.description!==void 0){let E=r;Ce(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"\
description",rootData:o,dynamicAnchors:u})||(e=e===null?Ce.errors:e.concat(Ce.errors),r=e.length);var K=E===r}else var K=!0;
if(K){if(n.matrix!==void 0){let E=r;Re(n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,
dynamicAnchors:u})||(e=e===null?Re.errors:e.concat(Re.errors),r=e.length);var K=E===r}else var K=!0;if(K){if(n.when!==void 0){
let E=r;Fe(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"when",rootData:o,dynamicAnchors:u})||(e=e===null?
Fe.errors:e.concat(Fe.errors),r=e.length);var K=E===r}else var K=!0;if(K){if(n.needs!==void 0){let E=r;He(n.needs,{instancePath:s+
"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:u})||(e=e===null?He.errors:e.concat(He.errors),
r=e.length);var K=E===r}else var K=!0;if(K){if(n.extends!==void 0){let E=r;Je(n.extends,{instancePath:s+"/extends",parentData:n,
parentDataProperty:"extends",rootData:o,dynamicAnchors:u})||(e=e===null?Je.errors:e.concat(Je.errors),r=e.length);var K=E===
r}else var K=!0;if(K){if(n.resources!==void 0){let E=r;Qe(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"\
resources",rootData:o,dynamicAnchors:u})||(e=e===null?Qe.errors:e.concat(Qe.errors),r=e.length);var K=E===r}else var K=!0;
if(K){if(n.timeout!==void 0){let E=r;Ue(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,
dynamicAnchors:u})||(e=e===null?Ue.errors:e.concat(Ue.errors),r=e.length);var K=E===r}else var K=!0;if(K){if(n.retry!==void 0){
let E=r;Ve(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=e===
null?Ve.errors:e.concat(Ve.errors),r=e.length);var K=E===r}else var K=!0;if(K)if(n.kind!==void 0){let E=r;if(n.kind!=="f\
etch")return fr.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var K=E===r}else var K=!0}}}}}}}}}}}}}}}}else return fr.
errors=[{instancePath:s,keyword:"type"}],!1;return fr.errors=e,r===0}fr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var gs={type:"object",properties:{source:{anyOf:[{type:"array",minItems:1,items:{type:"string"}},{$ref:"#/$defs/expressi\
on"}]},layout:{anyOf:[{type:"string",enum:["idx","image-folder","emoji"]},{$ref:"#/$defs/expression"}]},image_size:{anyOf:[
{type:"integer",minimum:1,maximum:2048},{$ref:"#/$defs/expression"}]},fit:{anyOf:[{type:"string",enum:["resize","crop","\
pad"]},{$ref:"#/$defs/expression"}]},method:{anyOf:[{type:"string",enum:["bilinear","bicubic","lanczos"]},{$ref:"#/$defs\
/expression"}]},background:{anyOf:[{type:"array",minItems:3,maxItems:3,items:{anyOf:[{type:"integer",minimum:0,maximum:255},
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
/$defs/stage-retry"},kind:{const:"dataset"}},additionalProperties:!1};function Ee(n,{instancePath:s="",parentData:ve,parentDataProperty:$e,
rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,ee=Ee.evaluated;if(ee.dynamicProps&&(ee.props=void 0),ee.dynamicItems&&
(ee.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let Q=r;for(let O in n)if(!gr.call(gs.properties,O)){
return Ee.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(Q===r){if(n.source!==void 0){let O=n.source,
b=r,_=r,d=!1,I=r;if(r===I)if(Array.isArray(O))if(O.length<1){let le={instancePath:s+"/source",keyword:"minItems"};e===null?
e=[le]:e.push(le),r++}else{var a=!0;let le=O.length;for(let $=0;$<le;$++){let T=r;if(typeof O[$]!="string"){let X={instancePath:s+
"/source/"+$,keyword:"type"};e===null?e=[X]:e.push(X),r++}var a=T===r;if(!a)break}}else{let le={instancePath:s+"/source",
keyword:"type"};e===null?e=[le]:e.push(le),r++}var ae=I===r;d=d||ae;let J=r;i(O,{instancePath:s+"/source",parentData:n,parentDataProperty:"\
source",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ae=J===r;if(d=d||ae,d)r=_,
e!==null&&(_?e.length=_:e=null);else{let le={instancePath:s+"/source",keyword:"anyOf"};return e===null?e=[le]:e.push(le),
r++,Ee.errors=e,!1}var m=b===r}else var m=!0;if(m){if(n.layout!==void 0){let O=n.layout,b=r,_=r,d=!1,I=r;if(typeof O!="s\
tring"){let $={instancePath:s+"/layout",keyword:"type"};e===null?e=[$]:e.push($),r++}if(!(O==="idx"||O==="image-folder"||
O==="emoji")){let $={instancePath:s+"/layout",keyword:"enum"};e===null?e=[$]:e.push($),r++}var _e=I===r;d=d||_e;let J=r;
i(O,{instancePath:s+"/layout",parentData:n,parentDataProperty:"layout",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var _e=J===r;if(d=d||_e,d)r=_,e!==null&&(_?e.length=_:e=null);else{let $={instancePath:s+
"/layout",keyword:"anyOf"};return e===null?e=[$]:e.push($),r++,Ee.errors=e,!1}var m=b===r}else var m=!0;if(m){if(n.image_size!==
void 0){let O=n.image_size,b=r,_=r,d=!1,I=r;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O))){let $={instancePath:s+"/image_s\
ize",keyword:"type"};e===null?e=[$]:e.push($),r++}if(r===I&&typeof O=="number"){if(O>2048||isNaN(O)){let $={instancePath:s+
"/image_size",keyword:"maximum"};e===null?e=[$]:e.push($),r++}else if(O<1||isNaN(O)){let $={instancePath:s+"/image_size",
keyword:"minimum"};e===null?e=[$]:e.push($),r++}}var ue=I===r;d=d||ue;let J=r;i(O,{instancePath:s+"/image_size",parentData:n,
parentDataProperty:"image_size",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ue=J===
r;if(d=d||ue,d)r=_,e!==null&&(_?e.length=_:e=null);else{let $={instancePath:s+"/image_size",keyword:"anyOf"};return e===
null?e=[$]:e.push($),r++,Ee.errors=e,!1}var m=b===r}else var m=!0;if(m){if(n.fit!==void 0){let O=n.fit,b=r,_=r,d=!1,I=r;
if(typeof O!="string"){let $={instancePath:s+"/fit",keyword:"type"};e===null?e=[$]:e.push($),r++}if(!(O==="resize"||O===
"crop"||O==="pad")){let $={instancePath:s+"/fit",keyword:"enum"};e===null?e=[$]:e.push($),r++}var P=I===r;d=d||P;let J=r;
i(O,{instancePath:s+"/fit",parentData:n,parentDataProperty:"fit",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var P=J===r;if(d=d||P,d)r=_,e!==null&&(_?e.length=_:e=null);else{let $={instancePath:s+"/fit",keyword:"\
anyOf"};return e===null?e=[$]:e.push($),r++,Ee.errors=e,!1}var m=b===r}else var m=!0;if(m){if(n.method!==void 0){let O=n.
method,b=r,_=r,d=!1,I=r;if(typeof O!="string"){let $={instancePath:s+"/method",keyword:"type"};e===null?e=[$]:e.push($),
r++}if(!(O==="bilinear"||O==="bicubic"||O==="lanczos")){let $={instancePath:s+"/method",keyword:"enum"};e===null?e=[$]:e.
push($),r++}var re=I===r;d=d||re;let J=r;i(O,{instancePath:s+"/method",parentData:n,parentDataProperty:"method",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var re=J===r;if(d=d||re,d)r=_,e!==null&&(_?e.length=
_:e=null);else{let $={instancePath:s+"/method",keyword:"anyOf"};return e===null?e=[$]:e.push($),r++,Ee.errors=e,!1}var m=b===
r}else var m=!0;if(m){if(n.background!==void 0){let O=n.background,b=r,_=r,d=!1,I=r;if(r===I)if(Array.isArray(O))if(O.length>
3){let $={instancePath:s+"/background",keyword:"maxItems"};e===null?e=[$]:e.push($),r++}else if(O.length<3){let $={instancePath:s+
"/background",keyword:"minItems"};e===null?e=[$]:e.push($),r++}else{var we=!0;let $=O.length;for(let T=0;T<$;T++){let F=O[T],
X=r,ce=r,H=!1,c=r;if(!(typeof F=="number"&&!(F%1)&&!isNaN(F))){let w={instancePath:s+"/background/"+T,keyword:"type"};e===
null?e=[w]:e.push(w),r++}if(r===c&&typeof F=="number"){if(F>255||isNaN(F)){let w={instancePath:s+"/background/"+T,keyword:"\
maximum"};e===null?e=[w]:e.push(w),r++}else if(F<0||isNaN(F)){let w={instancePath:s+"/background/"+T,keyword:"minimum"};
e===null?e=[w]:e.push(w),r++}}var pe=c===r;H=H||pe;let C=r;i(F,{instancePath:s+"/background/"+T,parentData:O,parentDataProperty:T,
rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var pe=C===r;if(H=H||pe,H)r=ce,e!==null&&
(ce?e.length=ce:e=null);else{let w={instancePath:s+"/background/"+T,keyword:"anyOf"};e===null?e=[w]:e.push(w),r++}var we=X===
r;if(!we)break}}else{let $={instancePath:s+"/background",keyword:"type"};e===null?e=[$]:e.push($),r++}var me=I===r;d=d||
me;let J=r;i(O,{instancePath:s+"/background",parentData:n,parentDataProperty:"background",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var me=J===r;if(d=d||me,d)r=_,e!==null&&(_?e.length=_:e=null);else{let $={
instancePath:s+"/background",keyword:"anyOf"};return e===null?e=[$]:e.push($),r++,Ee.errors=e,!1}var m=b===r}else var m=!0;
if(m){if(n.splits!==void 0){let O=n.splits,b=r,_=r,d=!1,I=r;if(r===I)if(O&&typeof O=="object"&&!Array.isArray(O))for(let $ in O){
let T=O[$],F=r,X=r,ce=!1,H=r;if(r===H)if(T&&typeof T=="object"&&!Array.isArray(T)){let C=r;for(let A in T)if(!(A==="file"||
A==="from"||A==="count"||A==="folder"||A==="modulo"||A==="remainders"||A==="vendors")){let w={instancePath:s+"/splits/"+
$.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"additionalProperties"};e===null?e=[w]:e.push(w),r++;break}if(C===r){if(T.
file!==void 0){let A=T.file,w=r;if(r===w)if(typeof A=="string"){if(Ye(A)<1){let v={instancePath:s+"/splits/"+$.replace(/~/g,
"~0").replace(/\//g,"~1")+"/file",keyword:"minLength"};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:s+"/splits\
/"+$.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",keyword:"type"};e===null?e=[v]:e.push(v),r++}var B=w===r}else var B=!0;
if(B){if(T.from!==void 0){let A=T.from,w=r,v=r,x=!1,U=r;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A))){let z={instancePath:s+
"/splits/"+$.replace(/~/g,"~0").replace(/\//g,"~1")+"/from",keyword:"type"};e===null?e=[z]:e.push(z),r++}if(r===U&&typeof A==
"number"&&(A<0||isNaN(A))){let z={instancePath:s+"/splits/"+$.replace(/~/g,"~0").replace(/\//g,"~1")+"/from",keyword:"mi\
nimum"};e===null?e=[z]:e.push(z),r++}var Z=U===r;x=x||Z;let S=r;i(A,{instancePath:s+"/splits/"+$.replace(/~/g,"~0").replace(
/\//g,"~1")+"/from",parentData:T,parentDataProperty:"from",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var Z=S===r;if(x=x||Z,x)r=v,e!==null&&(v?e.length=v:e=null);else{let z={instancePath:s+"/splits/"+
$.replace(/~/g,"~0").replace(/\//g,"~1")+"/from",keyword:"anyOf"};e===null?e=[z]:e.push(z),r++}var B=w===r}else var B=!0;
if(B){if(T.count!==void 0){let A=T.count,w=r,v=r,x=!1,U=r;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A))){let z={instancePath:s+
"/splits/"+$.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",keyword:"type"};e===null?e=[z]:e.push(z),r++}if(r===U&&typeof A==
"number"&&(A<1||isNaN(A))){let z={instancePath:s+"/splits/"+$.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",keyword:"m\
inimum"};e===null?e=[z]:e.push(z),r++}var ie=U===r;x=x||ie;let S=r;i(A,{instancePath:s+"/splits/"+$.replace(/~/g,"~0").replace(
/\//g,"~1")+"/count",parentData:T,parentDataProperty:"count",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var ie=S===r;if(x=x||ie,x)r=v,e!==null&&(v?e.length=v:e=null);else{let z={instancePath:s+"/splits/"+
$.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",keyword:"anyOf"};e===null?e=[z]:e.push(z),r++}var B=w===r}else var B=!0;
if(B){if(T.folder!==void 0){let A=T.folder,w=r;if(r===w)if(typeof A=="string"){if(Ye(A)<1){let x={instancePath:s+"/split\
s/"+$.replace(/~/g,"~0").replace(/\//g,"~1")+"/folder",keyword:"minLength"};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:s+
"/splits/"+$.replace(/~/g,"~0").replace(/\//g,"~1")+"/folder",keyword:"type"};e===null?e=[x]:e.push(x),r++}var B=w===r}else
var B=!0;if(B){if(T.modulo!==void 0){let A=T.modulo,w=r,v=r,x=!1,U=r;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A))){let z={
instancePath:s+"/splits/"+$.replace(/~/g,"~0").replace(/\//g,"~1")+"/modulo",keyword:"type"};e===null?e=[z]:e.push(z),r++}
if(r===U&&typeof A=="number"&&(A<1||isNaN(A))){let z={instancePath:s+"/splits/"+$.replace(/~/g,"~0").replace(/\//g,"~1")+
"/modulo",keyword:"minimum"};e===null?e=[z]:e.push(z),r++}var fe=U===r;x=x||fe;let S=r;i(A,{instancePath:s+"/splits/"+$.
replace(/~/g,"~0").replace(/\//g,"~1")+"/modulo",parentData:T,parentDataProperty:"modulo",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var fe=S===r;if(x=x||fe,x)r=v,e!==null&&(v?e.length=v:e=null);else{let z={
instancePath:s+"/splits/"+$.replace(/~/g,"~0").replace(/\//g,"~1")+"/modulo",keyword:"anyOf"};e===null?e=[z]:e.push(z),r++}
var B=w===r}else var B=!0;if(B){if(T.remainders!==void 0){let A=T.remainders,w=r,v=r,x=!1,U=r;if(r===U)if(Array.isArray(
A))if(A.length<1){let z={instancePath:s+"/splits/"+$.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders",keyword:"minIt\
ems"};e===null?e=[z]:e.push(z),r++}else{var ne=!0;let z=A.length;for(let p=0;p<z;p++){let f=A[p],k=r,M=r,G=!1,l=r;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f))){let N={instancePath:s+"/splits/"+$.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders/"+p,
keyword:"type"};e===null?e=[N]:e.push(N),r++}if(r===l&&typeof f=="number"&&(f<0||isNaN(f))){let N={instancePath:s+"/spli\
ts/"+$.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders/"+p,keyword:"minimum"};e===null?e=[N]:e.push(N),r++}var oe=l===
r;G=G||oe;let y=r;i(f,{instancePath:s+"/splits/"+$.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders/"+p,parentData:A,
parentDataProperty:p,rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var oe=y===r;if(G=
G||oe,G)r=M,e!==null&&(M?e.length=M:e=null);else{let N={instancePath:s+"/splits/"+$.replace(/~/g,"~0").replace(/\//g,"~1")+
"/remainders/"+p,keyword:"anyOf"};e===null?e=[N]:e.push(N),r++}var ne=k===r;if(!ne)break}}else{let z={instancePath:s+"/s\
plits/"+$.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders",keyword:"type"};e===null?e=[z]:e.push(z),r++}var K=U===r;
x=x||K;let S=r;i(A,{instancePath:s+"/splits/"+$.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders",parentData:T,parentDataProperty:"\
remainders",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var K=S===r;if(x=x||K,x)r=
v,e!==null&&(v?e.length=v:e=null);else{let z={instancePath:s+"/splits/"+$.replace(/~/g,"~0").replace(/\//g,"~1")+"/remai\
nders",keyword:"anyOf"};e===null?e=[z]:e.push(z),r++}var B=w===r}else var B=!0;if(B)if(T.vendors!==void 0){let A=T.vendors,
w=r,v=r,x=!1,U=r;if(r===U)if(Array.isArray(A))if(A.length<1){let z={instancePath:s+"/splits/"+$.replace(/~/g,"~0").replace(
/\//g,"~1")+"/vendors",keyword:"minItems"};e===null?e=[z]:e.push(z),r++}else{var te=!0;let z=A.length;for(let p=0;p<z;p++){
let f=A[p],k=r;if(r===k)if(typeof f=="string"){if(Ye(f)<1){let G={instancePath:s+"/splits/"+$.replace(/~/g,"~0").replace(
/\//g,"~1")+"/vendors/"+p,keyword:"minLength"};e===null?e=[G]:e.push(G),r++}}else{let G={instancePath:s+"/splits/"+$.replace(
/~/g,"~0").replace(/\//g,"~1")+"/vendors/"+p,keyword:"type"};e===null?e=[G]:e.push(G),r++}var te=k===r;if(!te)break}}else{
let z={instancePath:s+"/splits/"+$.replace(/~/g,"~0").replace(/\//g,"~1")+"/vendors",keyword:"type"};e===null?e=[z]:e.push(
z),r++}var V=U===r;x=x||V;let S=r;i(A,{instancePath:s+"/splits/"+$.replace(/~/g,"~0").replace(/\//g,"~1")+"/vendors",parentData:T,
parentDataProperty:"vendors",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var V=S===
r;if(x=x||V,x)r=v,e!==null&&(v?e.length=v:e=null);else{let z={instancePath:s+"/splits/"+$.replace(/~/g,"~0").replace(/\//g,
"~1")+"/vendors",keyword:"anyOf"};e===null?e=[z]:e.push(z),r++}var B=w===r}else var B=!0}}}}}}}else{let C={instancePath:s+
"/splits/"+$.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[C]:e.push(C),r++}var ye=H===r;ce=ce||ye;
let c=r;i(T,{instancePath:s+"/splits/"+$.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:O,parentDataProperty:$,rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ye=c===r;if(ce=ce||ye,ce)r=X,e!==null&&(X?e.
length=X:e=null);else{let C={instancePath:s+"/splits/"+$.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"anyOf"};e===null?
e=[C]:e.push(C),r++}var ge=F===r;if(!ge)break}else{let $={instancePath:s+"/splits",keyword:"type"};e===null?e=[$]:e.push(
$),r++}var de=I===r;d=d||de;let J=r;i(O,{instancePath:s+"/splits",parentData:n,parentDataProperty:"splits",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var de=J===r;if(d=d||de,d)r=_,e!==null&&(_?e.length=_:e=null);else{let $={
instancePath:s+"/splits",keyword:"anyOf"};return e===null?e=[$]:e.push($),r++,Ee.errors=e,!1}var m=b===r}else var m=!0;if(m){
if(n.class_names!==void 0){let O=n.class_names,b=r,_=r,d=!1,I=r;if(r===I)if(Array.isArray(O)){var be=!0;let $=O.length;for(let T=0;T<
$;T++){let F=O[T],X=r;if(r===X)if(typeof F=="string"){if(Ye(F)<1){let H={instancePath:s+"/class_names/"+T,keyword:"minLe\
ngth"};e===null?e=[H]:e.push(H),r++}}else{let H={instancePath:s+"/class_names/"+T,keyword:"type"};e===null?e=[H]:e.push(
H),r++}var be=X===r;if(!be)break}}else{let $={instancePath:s+"/class_names",keyword:"type"};e===null?e=[$]:e.push($),r++}
var Ne=I===r;d=d||Ne;let J=r;i(O,{instancePath:s+"/class_names",parentData:n,parentDataProperty:"class_names",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Ne=J===r;if(d=d||Ne,d)r=_,e!==null&&(_?e.length=
_:e=null);else{let $={instancePath:s+"/class_names",keyword:"anyOf"};return e===null?e=[$]:e.push($),r++,Ee.errors=e,!1}
var m=b===r}else var m=!0;if(m){if(n.drop_groups!==void 0){let O=n.drop_groups,b=r,_=r,d=!1,I=r;if(r===I)if(Array.isArray(
O)){var he=!0;let $=O.length;for(let T=0;T<$;T++){let F=O[T],X=r;if(r===X)if(typeof F=="string"){if(Ye(F)<1){let H={instancePath:s+
"/drop_groups/"+T,keyword:"minLength"};e===null?e=[H]:e.push(H),r++}}else{let H={instancePath:s+"/drop_groups/"+T,keyword:"\
type"};e===null?e=[H]:e.push(H),r++}var he=X===r;if(!he)break}}else{let $={instancePath:s+"/drop_groups",keyword:"type"};
e===null?e=[$]:e.push($),r++}var D=I===r;d=d||D;let J=r;i(O,{instancePath:s+"/drop_groups",parentData:n,parentDataProperty:"\
drop_groups",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var D=J===r;if(d=d||D,d)
r=_,e!==null&&(_?e.length=_:e=null);else{let $={instancePath:s+"/drop_groups",keyword:"anyOf"};return e===null?e=[$]:e.push(
$),r++,Ee.errors=e,!1}var m=b===r}else var m=!0;if(m){if(n.min_vendors!==void 0){let O=n.min_vendors,b=r,_=r,d=!1,I=r;if(!(typeof O==
"number"&&!(O%1)&&!isNaN(O))){let $={instancePath:s+"/min_vendors",keyword:"type"};e===null?e=[$]:e.push($),r++}if(r===I&&
typeof O=="number"&&(O<1||isNaN(O))){let $={instancePath:s+"/min_vendors",keyword:"minimum"};e===null?e=[$]:e.push($),r++}
var L=I===r;d=d||L;let J=r;i(O,{instancePath:s+"/min_vendors",parentData:n,parentDataProperty:"min_vendors",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var L=J===r;if(d=d||L,d)r=_,e!==null&&(_?e.length=_:e=null);else{let $={
instancePath:s+"/min_vendors",keyword:"anyOf"};return e===null?e=[$]:e.push($),r++,Ee.errors=e,!1}var m=b===r}else var m=!0;
if(m){if(n.min_subgroup!==void 0){let O=n.min_subgroup,b=r,_=r,d=!1,I=r;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O))){let $={
instancePath:s+"/min_subgroup",keyword:"type"};e===null?e=[$]:e.push($),r++}if(r===I&&typeof O=="number"&&(O<1||isNaN(O))){
let $={instancePath:s+"/min_subgroup",keyword:"minimum"};e===null?e=[$]:e.push($),r++}var E=I===r;d=d||E;let J=r;i(O,{instancePath:s+
"/min_subgroup",parentData:n,parentDataProperty:"min_subgroup",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var E=J===r;if(d=d||E,d)r=_,e!==null&&(_?e.length=_:e=null);else{let $={instancePath:s+"/min_subgr\
oup",keyword:"anyOf"};return e===null?e=[$]:e.push($),r++,Ee.errors=e,!1}var m=b===r}else var m=!0;if(m){if(n.max_images!==
void 0){let O=n.max_images,b=r,_=r,d=!1,I=r;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O))&&O!==null){let $={instancePath:s+
"/max_images",keyword:"type"};e===null?e=[$]:e.push($),r++}if(r===I&&typeof O=="number"&&(O<1||isNaN(O))){let $={instancePath:s+
"/max_images",keyword:"minimum"};e===null?e=[$]:e.push($),r++}var R=I===r;d=d||R;let J=r;i(O,{instancePath:s+"/max_image\
s",parentData:n,parentDataProperty:"max_images",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=
e.length);var R=J===r;if(d=d||R,d)r=_,e!==null&&(_?e.length=_:e=null);else{let $={instancePath:s+"/max_images",keyword:"\
anyOf"};return e===null?e=[$]:e.push($),r++,Ee.errors=e,!1}var m=b===r}else var m=!0;if(m){if(n.on_unreadable!==void 0){
let O=n.on_unreadable,b=r,_=r,d=!1,I=r;if(typeof O!="string"){let $={instancePath:s+"/on_unreadable",keyword:"type"};e===
null?e=[$]:e.push($),r++}if(!(O==="stop"||O==="skip")){let $={instancePath:s+"/on_unreadable",keyword:"enum"};e===null?e=
[$]:e.push($),r++}var j=I===r;d=d||j;let J=r;i(O,{instancePath:s+"/on_unreadable",parentData:n,parentDataProperty:"on_un\
readable",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var j=J===r;if(d=d||j,d)r=_,
e!==null&&(_?e.length=_:e=null);else{let $={instancePath:s+"/on_unreadable",keyword:"anyOf"};return e===null?e=[$]:e.push(
$),r++,Ee.errors=e,!1}var m=b===r}else var m=!0;if(m){if(n.description!==void 0){let O=r;Ce(n.description,{instancePath:s+
"/description",parentData:n,parentDataProperty:"description",rootData:o,dynamicAnchors:u})||(e=e===null?Ce.errors:e.concat(
Ce.errors),r=e.length);var m=O===r}else var m=!0;if(m){if(n.matrix!==void 0){let O=r;Re(n.matrix,{instancePath:s+"/matri\
x",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:u})||(e=e===null?Re.errors:e.concat(Re.errors),r=e.
length);var m=O===r}else var m=!0;if(m){if(n.when!==void 0){let O=r;Fe(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:o,dynamicAnchors:u})||(e=e===null?Fe.errors:e.concat(Fe.errors),r=e.length);var m=O===r}else var m=!0;if(m){
if(n.needs!==void 0){let O=r;He(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:u})||
(e=e===null?He.errors:e.concat(He.errors),r=e.length);var m=O===r}else var m=!0;if(m){if(n.extends!==void 0){let O=r;Je(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:o,dynamicAnchors:u})||(e=e===null?
Je.errors:e.concat(Je.errors),r=e.length);var m=O===r}else var m=!0;if(m){if(n.resources!==void 0){let O=r;Qe(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:o,dynamicAnchors:u})||(e=e===null?Qe.errors:
e.concat(Qe.errors),r=e.length);var m=O===r}else var m=!0;if(m){if(n.timeout!==void 0){let O=r;Ue(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,dynamicAnchors:u})||(e=e===null?Ue.errors:e.concat(Ue.errors),
r=e.length);var m=O===r}else var m=!0;if(m){if(n.retry!==void 0){let O=r;Ve(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=e===null?Ve.errors:e.concat(Ve.errors),r=e.length);var m=O===
r}else var m=!0;if(m)if(n.kind!==void 0){let O=r;if(n.kind!=="dataset")return Ee.errors=[{instancePath:s+"/kind",keyword:"\
const"}],!1;var m=O===r}else var m=!0}}}}}}}}}}}}}}}}}}}}}}else return Ee.errors=[{instancePath:s,keyword:"type"}],!1;return Ee.
errors=e,r===0}Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var es={type:"object",properties:{data:{type:"str\
ing"},split:{type:"string",minLength:1},features:{type:"string"},model:{anyOf:[{type:"object",properties:{image_size:{anyOf:[
{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},patch_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/ex\
pression"}]},embed_dim:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},depth:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]},num_heads:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},mlp_ratio:{anyOf:[
{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},init_std:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"\
#/$defs/expression"}]},decoder_depth:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},codebook_size:{anyOf:[
{type:"integer",minimum:2},{$ref:"#/$defs/expression"}]},codebook_dim:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/\
expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},quantizer:{anyOf:[{type:"object",properties:{decay:{
anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#/$defs/expression"}]},kmeans_init:{anyOf:[{type:"boolean"},{
$ref:"#/$defs/expression"}]},revive_after:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
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
efs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"vqkd"}},additionalProperties:!1};function Ke(n,{instancePath:s="",
parentData:ve,parentDataProperty:$e,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,ee=Ke.evaluated;if(ee.dynamicProps&&
(ee.props=void 0),ee.dynamicItems&&(ee.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let H=r;for(let c in n)
if(!gr.call(es.properties,c)){return Ke.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(H===r){if(n.
data!==void 0){let c=r;if(typeof n.data!="string")return Ke.errors=[{instancePath:s+"/data",keyword:"type"}],!1;var a=c===
r}else var a=!0;if(a){if(n.split!==void 0){let c=n.split,C=r;if(r===C)if(typeof c=="string"){if(Ye(c)<1)return Ke.errors=
[{instancePath:s+"/split",keyword:"minLength"}],!1}else return Ke.errors=[{instancePath:s+"/split",keyword:"type"}],!1;var a=C===
r}else var a=!0;if(a){if(n.features!==void 0){let c=r;if(typeof n.features!="string")return Ke.errors=[{instancePath:s+"\
/features",keyword:"type"}],!1;var a=c===r}else var a=!0;if(a){if(n.model!==void 0){let c=n.model,C=r,A=r,w=!1,v=r;if(r===
v)if(c&&typeof c=="object"&&!Array.isArray(c)){let S=r;for(let t in c)if(!gr.call(es.properties.model.anyOf[0].properties,
t)){let z={instancePath:s+"/model",keyword:"additionalProperties"};e===null?e=[z]:e.push(z),r++;break}if(S===r){if(c.image_size!==
void 0){let t=c.image_size,z=r,p=r,f=!1,k=r;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){let G={instancePath:s+"/model/i\
mage_size",keyword:"type"};e===null?e=[G]:e.push(G),r++}if(r===k&&typeof t=="number"&&(t<1||isNaN(t))){let G={instancePath:s+
"/model/image_size",keyword:"minimum"};e===null?e=[G]:e.push(G),r++}var ae=k===r;f=f||ae;let M=r;i(t,{instancePath:s+"/m\
odel/image_size",parentData:c,parentDataProperty:"image_size",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var ae=M===r;if(f=f||ae,f)r=p,e!==null&&(p?e.length=p:e=null);else{let G={instancePath:s+"/model/i\
mage_size",keyword:"anyOf"};e===null?e=[G]:e.push(G),r++}var m=z===r}else var m=!0;if(m){if(c.patch_size!==void 0){let t=c.
patch_size,z=r,p=r,f=!1,k=r;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){let l={instancePath:s+"/model/patch_size",keyword:"\
type"};e===null?e=[l]:e.push(l),r++}if(r===k&&typeof t=="number"&&(t<1||isNaN(t))){let l={instancePath:s+"/model/patch_s\
ize",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}var _e=k===r;f=f||_e;let M=r;i(t,{instancePath:s+"/model/patch_size",
parentData:c,parentDataProperty:"patch_size",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.
length);var _e=M===r;if(f=f||_e,f)r=p,e!==null&&(p?e.length=p:e=null);else{let l={instancePath:s+"/model/patch_size",keyword:"\
anyOf"};e===null?e=[l]:e.push(l),r++}var m=z===r}else var m=!0;if(m){if(c.embed_dim!==void 0){let t=c.embed_dim,z=r,p=r,
f=!1,k=r;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){let l={instancePath:s+"/model/embed_dim",keyword:"type"};e===null?
e=[l]:e.push(l),r++}if(r===k&&typeof t=="number"&&(t<1||isNaN(t))){let l={instancePath:s+"/model/embed_dim",keyword:"min\
imum"};e===null?e=[l]:e.push(l),r++}var ue=k===r;f=f||ue;let M=r;i(t,{instancePath:s+"/model/embed_dim",parentData:c,parentDataProperty:"\
embed_dim",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ue=M===r;if(f=f||ue,f)
r=p,e!==null&&(p?e.length=p:e=null);else{let l={instancePath:s+"/model/embed_dim",keyword:"anyOf"};e===null?e=[l]:e.push(
l),r++}var m=z===r}else var m=!0;if(m){if(c.depth!==void 0){let t=c.depth,z=r,p=r,f=!1,k=r;if(!(typeof t=="number"&&!(t%
1)&&!isNaN(t))){let l={instancePath:s+"/model/depth",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===k&&typeof t=="n\
umber"&&(t<1||isNaN(t))){let l={instancePath:s+"/model/depth",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}var P=k===
r;f=f||P;let M=r;i(t,{instancePath:s+"/model/depth",parentData:c,parentDataProperty:"depth",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var P=M===r;if(f=f||P,f)r=p,e!==null&&(p?e.length=p:e=null);else{let l={
instancePath:s+"/model/depth",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var m=z===r}else var m=!0;if(m){if(c.num_heads!==
void 0){let t=c.num_heads,z=r,p=r,f=!1,k=r;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){let l={instancePath:s+"/model/nu\
m_heads",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===k&&typeof t=="number"&&(t<1||isNaN(t))){let l={instancePath:s+
"/model/num_heads",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}var re=k===r;f=f||re;let M=r;i(t,{instancePath:s+"/mo\
del/num_heads",parentData:c,parentDataProperty:"num_heads",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var re=M===r;if(f=f||re,f)r=p,e!==null&&(p?e.length=p:e=null);else{let l={instancePath:s+"/model/n\
um_heads",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var m=z===r}else var m=!0;if(m){if(c.mlp_ratio!==void 0){let t=c.
mlp_ratio,z=r,p=r,f=!1,k=r;if(r===k)if(typeof t=="number"){if(t<=0||isNaN(t)){let l={instancePath:s+"/model/mlp_ratio",keyword:"\
exclusiveMinimum"};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/model/mlp_ratio",keyword:"type"};e===null?
e=[l]:e.push(l),r++}var we=k===r;f=f||we;let M=r;i(t,{instancePath:s+"/model/mlp_ratio",parentData:c,parentDataProperty:"\
mlp_ratio",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var we=M===r;if(f=f||we,f)
r=p,e!==null&&(p?e.length=p:e=null);else{let l={instancePath:s+"/model/mlp_ratio",keyword:"anyOf"};e===null?e=[l]:e.push(
l),r++}var m=z===r}else var m=!0;if(m){if(c.init_std!==void 0){let t=c.init_std,z=r,p=r,f=!1,k=r;if(r===k)if(typeof t=="\
number"){if(t<=0||isNaN(t)){let l={instancePath:s+"/model/init_std",keyword:"exclusiveMinimum"};e===null?e=[l]:e.push(l),
r++}}else{let l={instancePath:s+"/model/init_std",keyword:"type"};e===null?e=[l]:e.push(l),r++}var pe=k===r;f=f||pe;let M=r;
i(t,{instancePath:s+"/model/init_std",parentData:c,parentDataProperty:"init_std",rootData:o,dynamicAnchors:u})||(e=e===null?
i.errors:e.concat(i.errors),r=e.length);var pe=M===r;if(f=f||pe,f)r=p,e!==null&&(p?e.length=p:e=null);else{let l={instancePath:s+
"/model/init_std",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var m=z===r}else var m=!0;if(m){if(c.decoder_depth!==void 0){
let t=c.decoder_depth,z=r,p=r,f=!1,k=r;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){let l={instancePath:s+"/model/decode\
r_depth",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===k&&typeof t=="number"&&(t<1||isNaN(t))){let l={instancePath:s+
"/model/decoder_depth",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}var me=k===r;f=f||me;let M=r;i(t,{instancePath:s+
"/model/decoder_depth",parentData:c,parentDataProperty:"decoder_depth",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var me=M===r;if(f=f||me,f)r=p,e!==null&&(p?e.length=p:e=null);else{let l={instancePath:s+
"/model/decoder_depth",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var m=z===r}else var m=!0;if(m){if(c.codebook_size!==
void 0){let t=c.codebook_size,z=r,p=r,f=!1,k=r;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){let l={instancePath:s+"/mode\
l/codebook_size",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===k&&typeof t=="number"&&(t<2||isNaN(t))){let l={instancePath:s+
"/model/codebook_size",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}var B=k===r;f=f||B;let M=r;i(t,{instancePath:s+"/\
model/codebook_size",parentData:c,parentDataProperty:"codebook_size",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var B=M===r;if(f=f||B,f)r=p,e!==null&&(p?e.length=p:e=null);else{let l={instancePath:s+"/\
model/codebook_size",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var m=z===r}else var m=!0;if(m)if(c.codebook_dim!==void 0){
let t=c.codebook_dim,z=r,p=r,f=!1,k=r;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){let l={instancePath:s+"/model/codeboo\
k_dim",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===k&&typeof t=="number"&&(t<1||isNaN(t))){let l={instancePath:s+
"/model/codebook_dim",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}var Z=k===r;f=f||Z;let M=r;i(t,{instancePath:s+"/m\
odel/codebook_dim",parentData:c,parentDataProperty:"codebook_dim",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.
concat(i.errors),r=e.length);var Z=M===r;if(f=f||Z,f)r=p,e!==null&&(p?e.length=p:e=null);else{let l={instancePath:s+"/mo\
del/codebook_dim",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var m=z===r}else var m=!0}}}}}}}}}}else{let S={instancePath:s+
"/model",keyword:"type"};e===null?e=[S]:e.push(S),r++}var ie=v===r;w=w||ie;let x=r;i(c,{instancePath:s+"/model",parentData:n,
parentDataProperty:"model",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ie=x===
r;if(w=w||ie,w)r=A,e!==null&&(A?e.length=A:e=null);else{let S={instancePath:s+"/model",keyword:"anyOf"};return e===null?
e=[S]:e.push(S),r++,Ke.errors=e,!1}var a=C===r}else var a=!0;if(a){if(n.quantizer!==void 0){let c=n.quantizer,C=r,A=r,w=!1,
v=r;if(r===v)if(c&&typeof c=="object"&&!Array.isArray(c)){let S=r;for(let t in c)if(!(t==="decay"||t==="kmeans_init"||t===
"revive_after")){let z={instancePath:s+"/quantizer",keyword:"additionalProperties"};e===null?e=[z]:e.push(z),r++;break}if(S===
r){if(c.decay!==void 0){let t=c.decay,z=r,p=r,f=!1,k=r;if(r===k)if(typeof t=="number"){if(t<0||isNaN(t)){let G={instancePath:s+
"/quantizer/decay",keyword:"minimum"};e===null?e=[G]:e.push(G),r++}else if(t>=1||isNaN(t)){let G={instancePath:s+"/quant\
izer/decay",keyword:"exclusiveMaximum"};e===null?e=[G]:e.push(G),r++}}else{let G={instancePath:s+"/quantizer/decay",keyword:"\
type"};e===null?e=[G]:e.push(G),r++}var fe=k===r;f=f||fe;let M=r;i(t,{instancePath:s+"/quantizer/decay",parentData:c,parentDataProperty:"\
decay",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var fe=M===r;if(f=f||fe,f)r=p,
e!==null&&(p?e.length=p:e=null);else{let G={instancePath:s+"/quantizer/decay",keyword:"anyOf"};e===null?e=[G]:e.push(G),
r++}var ne=z===r}else var ne=!0;if(ne){if(c.kmeans_init!==void 0){let t=c.kmeans_init,z=r,p=r,f=!1,k=r;if(typeof t!="boo\
lean"){let l={instancePath:s+"/quantizer/kmeans_init",keyword:"type"};e===null?e=[l]:e.push(l),r++}var oe=k===r;f=f||oe;
let M=r;i(t,{instancePath:s+"/quantizer/kmeans_init",parentData:c,parentDataProperty:"kmeans_init",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var oe=M===r;if(f=f||oe,f)r=p,e!==null&&(p?e.length=p:e=null);else{let l={
instancePath:s+"/quantizer/kmeans_init",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var ne=z===r}else var ne=!0;if(ne)
if(c.revive_after!==void 0){let t=c.revive_after,z=r,p=r,f=!1,k=r;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){let l={instancePath:s+
"/quantizer/revive_after",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===k&&typeof t=="number"&&(t<0||isNaN(t))){let l={
instancePath:s+"/quantizer/revive_after",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}var K=k===r;f=f||K;let M=r;i(t,
{instancePath:s+"/quantizer/revive_after",parentData:c,parentDataProperty:"revive_after",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var K=M===r;if(f=f||K,f)r=p,e!==null&&(p?e.length=p:e=null);else{let l={
instancePath:s+"/quantizer/revive_after",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var ne=z===r}else var ne=!0}}}else{
let S={instancePath:s+"/quantizer",keyword:"type"};e===null?e=[S]:e.push(S),r++}var te=v===r;w=w||te;let x=r;i(c,{instancePath:s+
"/quantizer",parentData:n,parentDataProperty:"quantizer",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.
errors),r=e.length);var te=x===r;if(w=w||te,w)r=A,e!==null&&(A?e.length=A:e=null);else{let S={instancePath:s+"/quantizer",
keyword:"anyOf"};return e===null?e=[S]:e.push(S),r++,Ke.errors=e,!1}var a=C===r}else var a=!0;if(a){if(n.optimizer!==void 0){
let c=n.optimizer,C=r,A=r,w=!1,v=r;if(r===v)if(c&&typeof c=="object"&&!Array.isArray(c)){let S=r;for(let t in c)if(!(t===
"lr"||t==="min_lr"||t==="weight_decay"||t==="betas"||t==="eps"||t==="clip_grad")){let z={instancePath:s+"/optimizer",keyword:"\
additionalProperties"};e===null?e=[z]:e.push(z),r++;break}if(S===r){if(c.lr!==void 0){let t=c.lr,z=r,p=r,f=!1,k=r;if(r===
k)if(typeof t=="number"){if(t<=0||isNaN(t)){let G={instancePath:s+"/optimizer/lr",keyword:"exclusiveMinimum"};e===null?e=
[G]:e.push(G),r++}}else{let G={instancePath:s+"/optimizer/lr",keyword:"type"};e===null?e=[G]:e.push(G),r++}var V=k===r;f=
f||V;let M=r;i(t,{instancePath:s+"/optimizer/lr",parentData:c,parentDataProperty:"lr",rootData:o,dynamicAnchors:u})||(e=
e===null?i.errors:e.concat(i.errors),r=e.length);var V=M===r;if(f=f||V,f)r=p,e!==null&&(p?e.length=p:e=null);else{let G={
instancePath:s+"/optimizer/lr",keyword:"anyOf"};e===null?e=[G]:e.push(G),r++}var ye=z===r}else var ye=!0;if(ye){if(c.min_lr!==
void 0){let t=c.min_lr,z=r,p=r,f=!1,k=r;if(r===k)if(typeof t=="number"){if(t<0||isNaN(t)){let l={instancePath:s+"/optimi\
zer/min_lr",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/optimizer/min_lr",keyword:"typ\
e"};e===null?e=[l]:e.push(l),r++}var ge=k===r;f=f||ge;let M=r;i(t,{instancePath:s+"/optimizer/min_lr",parentData:c,parentDataProperty:"\
min_lr",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ge=M===r;if(f=f||ge,f)r=p,
e!==null&&(p?e.length=p:e=null);else{let l={instancePath:s+"/optimizer/min_lr",keyword:"anyOf"};e===null?e=[l]:e.push(l),
r++}var ye=z===r}else var ye=!0;if(ye){if(c.weight_decay!==void 0){let t=c.weight_decay,z=r,p=r,f=!1,k=r;if(r===k)if(typeof t==
"number"){if(t<0||isNaN(t)){let l={instancePath:s+"/optimizer/weight_decay",keyword:"minimum"};e===null?e=[l]:e.push(l),
r++}}else{let l={instancePath:s+"/optimizer/weight_decay",keyword:"type"};e===null?e=[l]:e.push(l),r++}var de=k===r;f=f||
de;let M=r;i(t,{instancePath:s+"/optimizer/weight_decay",parentData:c,parentDataProperty:"weight_decay",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var de=M===r;if(f=f||de,f)r=p,e!==null&&(p?e.length=p:e=null);else{let l={
instancePath:s+"/optimizer/weight_decay",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var ye=z===r}else var ye=!0;if(ye){
if(c.betas!==void 0){let t=c.betas,z=r,p=r,f=!1,k=r;if(r===k)if(Array.isArray(t))if(t.length>2){let l={instancePath:s+"/\
optimizer/betas",keyword:"maxItems"};e===null?e=[l]:e.push(l),r++}else if(t.length<2){let l={instancePath:s+"/optimizer/\
betas",keyword:"minItems"};e===null?e=[l]:e.push(l),r++}else{var be=!0;let l=t.length;for(let y=0;y<l;y++){let q=t[y],N=r,
g=r,W=!1,se=r;if(r===se)if(typeof q=="number"){if(q<0||isNaN(q)){let ke={instancePath:s+"/optimizer/betas/"+y,keyword:"m\
inimum"};e===null?e=[ke]:e.push(ke),r++}else if(q>=1||isNaN(q)){let ke={instancePath:s+"/optimizer/betas/"+y,keyword:"ex\
clusiveMaximum"};e===null?e=[ke]:e.push(ke),r++}}else{let ke={instancePath:s+"/optimizer/betas/"+y,keyword:"type"};e===null?
e=[ke]:e.push(ke),r++}var Ne=se===r;W=W||Ne;let Y=r;i(q,{instancePath:s+"/optimizer/betas/"+y,parentData:t,parentDataProperty:y,
rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Ne=Y===r;if(W=W||Ne,W)r=g,e!==null&&
(g?e.length=g:e=null);else{let ke={instancePath:s+"/optimizer/betas/"+y,keyword:"anyOf"};e===null?e=[ke]:e.push(ke),r++}
var be=N===r;if(!be)break}}else{let l={instancePath:s+"/optimizer/betas",keyword:"type"};e===null?e=[l]:e.push(l),r++}var he=k===
r;f=f||he;let M=r;i(t,{instancePath:s+"/optimizer/betas",parentData:c,parentDataProperty:"betas",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var he=M===r;if(f=f||he,f)r=p,e!==null&&(p?e.length=p:e=null);else{let l={
instancePath:s+"/optimizer/betas",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var ye=z===r}else var ye=!0;if(ye){if(c.
eps!==void 0){let t=c.eps,z=r,p=r,f=!1,k=r;if(r===k)if(typeof t=="number"){if(t<=0||isNaN(t)){let l={instancePath:s+"/op\
timizer/eps",keyword:"exclusiveMinimum"};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/optimizer/eps",keyword:"\
type"};e===null?e=[l]:e.push(l),r++}var D=k===r;f=f||D;let M=r;i(t,{instancePath:s+"/optimizer/eps",parentData:c,parentDataProperty:"\
eps",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var D=M===r;if(f=f||D,f)r=p,e!==
null&&(p?e.length=p:e=null);else{let l={instancePath:s+"/optimizer/eps",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var ye=z===
r}else var ye=!0;if(ye)if(c.clip_grad!==void 0){let t=c.clip_grad,z=r,p=r,f=!1,k=r;if(r===k)if(typeof t=="number"){if(t<
0||isNaN(t)){let l={instancePath:s+"/optimizer/clip_grad",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+
"/optimizer/clip_grad",keyword:"type"};e===null?e=[l]:e.push(l),r++}var L=k===r;f=f||L;let M=r;i(t,{instancePath:s+"/opt\
imizer/clip_grad",parentData:c,parentDataProperty:"clip_grad",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var L=M===r;if(f=f||L,f)r=p,e!==null&&(p?e.length=p:e=null);else{let l={instancePath:s+"/optimizer\
/clip_grad",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var ye=z===r}else var ye=!0}}}}}}else{let S={instancePath:s+"/\
optimizer",keyword:"type"};e===null?e=[S]:e.push(S),r++}var E=v===r;w=w||E;let x=r;i(c,{instancePath:s+"/optimizer",parentData:n,
parentDataProperty:"optimizer",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var E=x===
r;if(w=w||E,w)r=A,e!==null&&(A?e.length=A:e=null);else{let S={instancePath:s+"/optimizer",keyword:"anyOf"};return e===null?
e=[S]:e.push(S),r++,Ke.errors=e,!1}var a=C===r}else var a=!0;if(a){if(n.epochs!==void 0){let c=n.epochs,C=r,A=r,w=!1,v=r;
if(!(typeof c=="number"&&!(c%1)&&!isNaN(c))){let S={instancePath:s+"/epochs",keyword:"type"};e===null?e=[S]:e.push(S),r++}
if(r===v&&typeof c=="number"&&(c<1||isNaN(c))){let S={instancePath:s+"/epochs",keyword:"minimum"};e===null?e=[S]:e.push(
S),r++}var R=v===r;w=w||R;let x=r;i(c,{instancePath:s+"/epochs",parentData:n,parentDataProperty:"epochs",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var R=x===r;if(w=w||R,w)r=A,e!==null&&(A?e.length=A:e=null);else{let S={
instancePath:s+"/epochs",keyword:"anyOf"};return e===null?e=[S]:e.push(S),r++,Ke.errors=e,!1}var a=C===r}else var a=!0;if(a){
if(n.warmup_epochs!==void 0){let c=n.warmup_epochs,C=r,A=r,w=!1,v=r;if(r===v)if(typeof c=="number"){if(c<0||isNaN(c)){let S={
instancePath:s+"/warmup_epochs",keyword:"minimum"};e===null?e=[S]:e.push(S),r++}}else{let S={instancePath:s+"/warmup_epo\
chs",keyword:"type"};e===null?e=[S]:e.push(S),r++}var j=v===r;w=w||j;let x=r;i(c,{instancePath:s+"/warmup_epochs",parentData:n,
parentDataProperty:"warmup_epochs",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var j=x===
r;if(w=w||j,w)r=A,e!==null&&(A?e.length=A:e=null);else{let S={instancePath:s+"/warmup_epochs",keyword:"anyOf"};return e===
null?e=[S]:e.push(S),r++,Ke.errors=e,!1}var a=C===r}else var a=!0;if(a){if(n.batch!==void 0){let c=n.batch,C=r,A=r,w=!1,
v=r;if(r===v)if(c&&typeof c=="object"&&!Array.isArray(c)){let S=r;for(let t in c)if(!(t==="global"||t==="per_device")){let z={
instancePath:s+"/batch",keyword:"additionalProperties"};e===null?e=[z]:e.push(z),r++;break}if(S===r){if(c.global!==void 0){
let t=c.global,z=r,p=r,f=!1,k=r;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){let G={instancePath:s+"/batch/global",keyword:"\
type"};e===null?e=[G]:e.push(G),r++}if(r===k&&typeof t=="number"&&(t<1||isNaN(t))){let G={instancePath:s+"/batch/global",
keyword:"minimum"};e===null?e=[G]:e.push(G),r++}var Q=k===r;f=f||Q;let M=r;i(t,{instancePath:s+"/batch/global",parentData:c,
parentDataProperty:"global",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Q=M===
r;if(f=f||Q,f)r=p,e!==null&&(p?e.length=p:e=null);else{let G={instancePath:s+"/batch/global",keyword:"anyOf"};e===null?e=
[G]:e.push(G),r++}var O=z===r}else var O=!0;if(O)if(c.per_device!==void 0){let t=c.per_device,z=r,p=r,f=!1,k=r;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t))){let l={instancePath:s+"/batch/per_device",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===
k&&typeof t=="number"&&(t<0||isNaN(t))){let l={instancePath:s+"/batch/per_device",keyword:"minimum"};e===null?e=[l]:e.push(
l),r++}var b=k===r;f=f||b;let M=r;i(t,{instancePath:s+"/batch/per_device",parentData:c,parentDataProperty:"per_device",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var b=M===r;if(f=f||b,f)r=p,e!==null&&(p?e.length=
p:e=null);else{let l={instancePath:s+"/batch/per_device",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var O=z===r}else var O=!0}}else{
let S={instancePath:s+"/batch",keyword:"type"};e===null?e=[S]:e.push(S),r++}var _=v===r;w=w||_;let x=r;i(c,{instancePath:s+
"/batch",parentData:n,parentDataProperty:"batch",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var _=x===r;if(w=w||_,w)r=A,e!==null&&(A?e.length=A:e=null);else{let S={instancePath:s+"/batch",keyword:"any\
Of"};return e===null?e=[S]:e.push(S),r++,Ke.errors=e,!1}var a=C===r}else var a=!0;if(a){if(n.flip!==void 0){let c=n.flip,
C=r,A=r,w=!1,v=r;if(typeof c!="boolean"){let S={instancePath:s+"/flip",keyword:"type"};e===null?e=[S]:e.push(S),r++}var d=v===
r;w=w||d;let x=r;i(c,{instancePath:s+"/flip",parentData:n,parentDataProperty:"flip",rootData:o,dynamicAnchors:u})||(e=e===
null?i.errors:e.concat(i.errors),r=e.length);var d=x===r;if(w=w||d,w)r=A,e!==null&&(A?e.length=A:e=null);else{let S={instancePath:s+
"/flip",keyword:"anyOf"};return e===null?e=[S]:e.push(S),r++,Ke.errors=e,!1}var a=C===r}else var a=!0;if(a){if(n.seed!==
void 0){let c=n.seed,C=r,A=r,w=!1,v=r;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c))){let S={instancePath:s+"/seed",keyword:"\
type"};e===null?e=[S]:e.push(S),r++}if(r===v&&typeof c=="number"&&(c<0||isNaN(c))){let S={instancePath:s+"/seed",keyword:"\
minimum"};e===null?e=[S]:e.push(S),r++}var I=v===r;w=w||I;let x=r;i(c,{instancePath:s+"/seed",parentData:n,parentDataProperty:"\
seed",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var I=x===r;if(w=w||I,w)r=A,e!==
null&&(A?e.length=A:e=null);else{let S={instancePath:s+"/seed",keyword:"anyOf"};return e===null?e=[S]:e.push(S),r++,Ke.errors=
e,!1}var a=C===r}else var a=!0;if(a){if(n.checkpoint!==void 0){let c=n.checkpoint,C=r,A=r,w=!1,v=r;if(r===v)if(c&&typeof c==
"object"&&!Array.isArray(c)){let S=r;for(let t in c)if(!(t==="every_seconds"||t==="every_steps"||t==="every_epochs"||t===
"keep")){let z={instancePath:s+"/checkpoint",keyword:"additionalProperties"};e===null?e=[z]:e.push(z),r++;break}if(S===r){
if(c.every_seconds!==void 0){let t=c.every_seconds,z=r,p=r,f=!1,k=r;if(r===k)if(typeof t=="number"){if(t<=0||isNaN(t)){let G={
instancePath:s+"/checkpoint/every_seconds",keyword:"exclusiveMinimum"};e===null?e=[G]:e.push(G),r++}}else{let G={instancePath:s+
"/checkpoint/every_seconds",keyword:"type"};e===null?e=[G]:e.push(G),r++}var J=k===r;f=f||J;let M=r;i(t,{instancePath:s+
"/checkpoint/every_seconds",parentData:c,parentDataProperty:"every_seconds",rootData:o,dynamicAnchors:u})||(e=e===null?i.
errors:e.concat(i.errors),r=e.length);var J=M===r;if(f=f||J,f)r=p,e!==null&&(p?e.length=p:e=null);else{let G={instancePath:s+
"/checkpoint/every_seconds",keyword:"anyOf"};e===null?e=[G]:e.push(G),r++}var le=z===r}else var le=!0;if(le){if(c.every_steps!==
void 0){let t=c.every_steps,z=r,p=r,f=!1,k=r;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){let l={instancePath:s+"/checkp\
oint/every_steps",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===k&&typeof t=="number"&&(t<0||isNaN(t))){let l={instancePath:s+
"/checkpoint/every_steps",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}var $=k===r;f=f||$;let M=r;i(t,{instancePath:s+
"/checkpoint/every_steps",parentData:c,parentDataProperty:"every_steps",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var $=M===r;if(f=f||$,f)r=p,e!==null&&(p?e.length=p:e=null);else{let l={instancePath:s+"/\
checkpoint/every_steps",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var le=z===r}else var le=!0;if(le){if(c.every_epochs!==
void 0){let t=c.every_epochs,z=r,p=r,f=!1,k=r;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){let l={instancePath:s+"/check\
point/every_epochs",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===k&&typeof t=="number"&&(t<0||isNaN(t))){let l={instancePath:s+
"/checkpoint/every_epochs",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}var T=k===r;f=f||T;let M=r;i(t,{instancePath:s+
"/checkpoint/every_epochs",parentData:c,parentDataProperty:"every_epochs",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var T=M===r;if(f=f||T,f)r=p,e!==null&&(p?e.length=p:e=null);else{let l={instancePath:s+"/\
checkpoint/every_epochs",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var le=z===r}else var le=!0;if(le)if(c.keep!==void 0){
let t=c.keep,z=r,p=r,f=!1,k=r;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){let l={instancePath:s+"/checkpoint/keep",keyword:"\
type"};e===null?e=[l]:e.push(l),r++}if(r===k&&typeof t=="number"&&(t<1||isNaN(t))){let l={instancePath:s+"/checkpoint/ke\
ep",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}var F=k===r;f=f||F;let M=r;i(t,{instancePath:s+"/checkpoint/keep",parentData:c,
parentDataProperty:"keep",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var F=M===r;
if(f=f||F,f)r=p,e!==null&&(p?e.length=p:e=null);else{let l={instancePath:s+"/checkpoint/keep",keyword:"anyOf"};e===null?
e=[l]:e.push(l),r++}var le=z===r}else var le=!0}}}}else{let S={instancePath:s+"/checkpoint",keyword:"type"};e===null?e=[
S]:e.push(S),r++}var X=v===r;w=w||X;let x=r;i(c,{instancePath:s+"/checkpoint",parentData:n,parentDataProperty:"checkpoin\
t",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var X=x===r;if(w=w||X,w)r=A,e!==null&&
(A?e.length=A:e=null);else{let S={instancePath:s+"/checkpoint",keyword:"anyOf"};return e===null?e=[S]:e.push(S),r++,Ke.errors=
e,!1}var a=C===r}else var a=!0;if(a){if(n.log_every!==void 0){let c=n.log_every,C=r,A=r,w=!1,v=r;if(r===v)if(typeof c=="\
number"){if(c<=0||isNaN(c)){let S={instancePath:s+"/log_every",keyword:"exclusiveMinimum"};e===null?e=[S]:e.push(S),r++}}else{
let S={instancePath:s+"/log_every",keyword:"type"};e===null?e=[S]:e.push(S),r++}var ce=v===r;w=w||ce;let x=r;i(c,{instancePath:s+
"/log_every",parentData:n,parentDataProperty:"log_every",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.
errors),r=e.length);var ce=x===r;if(w=w||ce,w)r=A,e!==null&&(A?e.length=A:e=null);else{let S={instancePath:s+"/log_every",
keyword:"anyOf"};return e===null?e=[S]:e.push(S),r++,Ke.errors=e,!1}var a=C===r}else var a=!0;if(a){if(n.description!==void 0){
let c=r;Ce(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"description",rootData:o,dynamicAnchors:u})||
(e=e===null?Ce.errors:e.concat(Ce.errors),r=e.length);var a=c===r}else var a=!0;if(a){if(n.matrix!==void 0){let c=r;Re(n.
matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:u})||(e=e===null?Re.
errors:e.concat(Re.errors),r=e.length);var a=c===r}else var a=!0;if(a){if(n.when!==void 0){let c=r;Fe(n.when,{instancePath:s+
"/when",parentData:n,parentDataProperty:"when",rootData:o,dynamicAnchors:u})||(e=e===null?Fe.errors:e.concat(Fe.errors),
r=e.length);var a=c===r}else var a=!0;if(a){if(n.needs!==void 0){let c=r;He(n.needs,{instancePath:s+"/needs",parentData:n,
parentDataProperty:"needs",rootData:o,dynamicAnchors:u})||(e=e===null?He.errors:e.concat(He.errors),r=e.length);var a=c===
r}else var a=!0;if(a){if(n.extends!==void 0){let c=r;Je(n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"\
extends",rootData:o,dynamicAnchors:u})||(e=e===null?Je.errors:e.concat(Je.errors),r=e.length);var a=c===r}else var a=!0;
if(a){if(n.resources!==void 0){let c=r;Qe(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"reso\
urces",rootData:o,dynamicAnchors:u})||(e=e===null?Qe.errors:e.concat(Qe.errors),r=e.length);var a=c===r}else var a=!0;if(a){
if(n.timeout!==void 0){let c=r;Ue(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,
dynamicAnchors:u})||(e=e===null?Ue.errors:e.concat(Ue.errors),r=e.length);var a=c===r}else var a=!0;if(a){if(n.retry!==void 0){
let c=r;Ve(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=e===
null?Ve.errors:e.concat(Ve.errors),r=e.length);var a=c===r}else var a=!0;if(a)if(n.kind!==void 0){let c=r;if(n.kind!=="v\
qkd")return Ke.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var a=c===r}else var a=!0}}}}}}}}}}}}}}}}}}}}}}else return Ke.
errors=[{instancePath:s,keyword:"type"}],!1;return Ke.errors=e,r===0}Ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var hs={type:"object",properties:{tokenizer:{type:"string"},data:{type:"string"},split:{type:"string",minLength:1},description:{
$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$\
defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$d\
efs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"codebook-usage"}},additionalProperties:!1};function pr(n,{
instancePath:s="",parentData:ve,parentDataProperty:$e,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,ee=pr.evaluated;
if(ee.dynamicProps&&(ee.props=void 0),ee.dynamicItems&&(ee.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(
n)){let ae=r;for(let m in n)if(!gr.call(hs.properties,m)){return pr.errors=[{instancePath:s,keyword:"additionalPropertie\
s"}],!1;break}if(ae===r){if(n.tokenizer!==void 0){let m=r;if(typeof n.tokenizer!="string")return pr.errors=[{instancePath:s+
"/tokenizer",keyword:"type"}],!1;var a=m===r}else var a=!0;if(a){if(n.data!==void 0){let m=r;if(typeof n.data!="string")
return pr.errors=[{instancePath:s+"/data",keyword:"type"}],!1;var a=m===r}else var a=!0;if(a){if(n.split!==void 0){let m=n.
split,_e=r;if(r===_e)if(typeof m=="string"){if(Ye(m)<1)return pr.errors=[{instancePath:s+"/split",keyword:"minLength"}],
!1}else return pr.errors=[{instancePath:s+"/split",keyword:"type"}],!1;var a=_e===r}else var a=!0;if(a){if(n.description!==
void 0){let m=r;Ce(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"description",rootData:o,
dynamicAnchors:u})||(e=e===null?Ce.errors:e.concat(Ce.errors),r=e.length);var a=m===r}else var a=!0;if(a){if(n.matrix!==
void 0){let m=r;Re(n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:u})||
(e=e===null?Re.errors:e.concat(Re.errors),r=e.length);var a=m===r}else var a=!0;if(a){if(n.when!==void 0){let m=r;Fe(n.when,
{instancePath:s+"/when",parentData:n,parentDataProperty:"when",rootData:o,dynamicAnchors:u})||(e=e===null?Fe.errors:e.concat(
Fe.errors),r=e.length);var a=m===r}else var a=!0;if(a){if(n.needs!==void 0){let m=r;He(n.needs,{instancePath:s+"/needs",
parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:u})||(e=e===null?He.errors:e.concat(He.errors),r=e.length);
var a=m===r}else var a=!0;if(a){if(n.extends!==void 0){let m=r;Je(n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"\
extends",rootData:o,dynamicAnchors:u})||(e=e===null?Je.errors:e.concat(Je.errors),r=e.length);var a=m===r}else var a=!0;
if(a){if(n.resources!==void 0){let m=r;Qe(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"reso\
urces",rootData:o,dynamicAnchors:u})||(e=e===null?Qe.errors:e.concat(Qe.errors),r=e.length);var a=m===r}else var a=!0;if(a){
if(n.timeout!==void 0){let m=r;Ue(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,
dynamicAnchors:u})||(e=e===null?Ue.errors:e.concat(Ue.errors),r=e.length);var a=m===r}else var a=!0;if(a){if(n.retry!==void 0){
let m=r;Ve(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=e===
null?Ve.errors:e.concat(Ve.errors),r=e.length);var a=m===r}else var a=!0;if(a)if(n.kind!==void 0){let m=r;if(n.kind!=="c\
odebook-usage")return pr.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var a=m===r}else var a=!0}}}}}}}}}}}}else return pr.
errors=[{instancePath:s,keyword:"type"}],!1;return pr.errors=e,r===0}pr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var rs={type:"object",properties:{data:{type:"string"},split:{type:"string",minLength:1},val_split:{type:"string",minLength:1},
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
function Me(n,{instancePath:s="",parentData:ve,parentDataProperty:$e,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
ee=Me.evaluated;if(ee.dynamicProps&&(ee.props=void 0),ee.dynamicItems&&(ee.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let S=r;for(let t in n)if(!gr.call(rs.properties,t)){return Me.errors=[{instancePath:s,keyword:"addit\
ionalProperties"}],!1;break}if(S===r){if(n.data!==void 0){let t=r;if(typeof n.data!="string")return Me.errors=[{instancePath:s+
"/data",keyword:"type"}],!1;var a=t===r}else var a=!0;if(a){if(n.split!==void 0){let t=n.split,z=r;if(r===z)if(typeof t==
"string"){if(Ye(t)<1)return Me.errors=[{instancePath:s+"/split",keyword:"minLength"}],!1}else return Me.errors=[{instancePath:s+
"/split",keyword:"type"}],!1;var a=z===r}else var a=!0;if(a){if(n.val_split!==void 0){let t=n.val_split,z=r;if(r===z)if(typeof t==
"string"){if(Ye(t)<1)return Me.errors=[{instancePath:s+"/val_split",keyword:"minLength"}],!1}else return Me.errors=[{instancePath:s+
"/val_split",keyword:"type"}],!1;var a=z===r}else var a=!0;if(a){if(n.tokenizer!==void 0){let t=r;if(typeof n.tokenizer!=
"string")return Me.errors=[{instancePath:s+"/tokenizer",keyword:"type"}],!1;var a=t===r}else var a=!0;if(a){if(n.model!==
void 0){let t=n.model,z=r,p=r,f=!1,k=r;if(r===k)if(t&&typeof t=="object"&&!Array.isArray(t)){let l=r;for(let y in t)if(!gr.
call(rs.properties.model.anyOf[0].properties,y)){let q={instancePath:s+"/model",keyword:"additionalProperties"};e===null?
e=[q]:e.push(q),r++;break}if(l===r){if(t.image_size!==void 0){let y=t.image_size,q=r,N=r,g=!1,W=r;if(!(typeof y=="number"&&
!(y%1)&&!isNaN(y))){let Y={instancePath:s+"/model/image_size",keyword:"type"};e===null?e=[Y]:e.push(Y),r++}if(r===W&&typeof y==
"number"&&(y<1||isNaN(y))){let Y={instancePath:s+"/model/image_size",keyword:"minimum"};e===null?e=[Y]:e.push(Y),r++}var ae=W===
r;g=g||ae;let se=r;i(y,{instancePath:s+"/model/image_size",parentData:t,parentDataProperty:"image_size",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ae=se===r;if(g=g||ae,g)r=N,e!==null&&(N?e.length=N:e=null);else{
let Y={instancePath:s+"/model/image_size",keyword:"anyOf"};e===null?e=[Y]:e.push(Y),r++}var m=q===r}else var m=!0;if(m){
if(t.patch_size!==void 0){let y=t.patch_size,q=r,N=r,g=!1,W=r;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y))){let h={instancePath:s+
"/model/patch_size",keyword:"type"};e===null?e=[h]:e.push(h),r++}if(r===W&&typeof y=="number"&&(y<1||isNaN(y))){let h={instancePath:s+
"/model/patch_size",keyword:"minimum"};e===null?e=[h]:e.push(h),r++}var _e=W===r;g=g||_e;let se=r;i(y,{instancePath:s+"/\
model/patch_size",parentData:t,parentDataProperty:"patch_size",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var _e=se===r;if(g=g||_e,g)r=N,e!==null&&(N?e.length=N:e=null);else{let h={instancePath:s+"/model/\
patch_size",keyword:"anyOf"};e===null?e=[h]:e.push(h),r++}var m=q===r}else var m=!0;if(m){if(t.embed_dim!==void 0){let y=t.
embed_dim,q=r,N=r,g=!1,W=r;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y))){let h={instancePath:s+"/model/embed_dim",keyword:"\
type"};e===null?e=[h]:e.push(h),r++}if(r===W&&typeof y=="number"&&(y<1||isNaN(y))){let h={instancePath:s+"/model/embed_d\
im",keyword:"minimum"};e===null?e=[h]:e.push(h),r++}var ue=W===r;g=g||ue;let se=r;i(y,{instancePath:s+"/model/embed_dim",
parentData:t,parentDataProperty:"embed_dim",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);
var ue=se===r;if(g=g||ue,g)r=N,e!==null&&(N?e.length=N:e=null);else{let h={instancePath:s+"/model/embed_dim",keyword:"an\
yOf"};e===null?e=[h]:e.push(h),r++}var m=q===r}else var m=!0;if(m){if(t.depth!==void 0){let y=t.depth,q=r,N=r,g=!1,W=r;if(!(typeof y==
"number"&&!(y%1)&&!isNaN(y))){let h={instancePath:s+"/model/depth",keyword:"type"};e===null?e=[h]:e.push(h),r++}if(r===W&&
typeof y=="number"&&(y<1||isNaN(y))){let h={instancePath:s+"/model/depth",keyword:"minimum"};e===null?e=[h]:e.push(h),r++}
var P=W===r;g=g||P;let se=r;i(y,{instancePath:s+"/model/depth",parentData:t,parentDataProperty:"depth",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var P=se===r;if(g=g||P,g)r=N,e!==null&&(N?e.length=N:e=null);else{let h={
instancePath:s+"/model/depth",keyword:"anyOf"};e===null?e=[h]:e.push(h),r++}var m=q===r}else var m=!0;if(m){if(t.num_heads!==
void 0){let y=t.num_heads,q=r,N=r,g=!1,W=r;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y))){let h={instancePath:s+"/model/nu\
m_heads",keyword:"type"};e===null?e=[h]:e.push(h),r++}if(r===W&&typeof y=="number"&&(y<1||isNaN(y))){let h={instancePath:s+
"/model/num_heads",keyword:"minimum"};e===null?e=[h]:e.push(h),r++}var re=W===r;g=g||re;let se=r;i(y,{instancePath:s+"/m\
odel/num_heads",parentData:t,parentDataProperty:"num_heads",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var re=se===r;if(g=g||re,g)r=N,e!==null&&(N?e.length=N:e=null);else{let h={instancePath:s+"/model/\
num_heads",keyword:"anyOf"};e===null?e=[h]:e.push(h),r++}var m=q===r}else var m=!0;if(m){if(t.mlp_ratio!==void 0){let y=t.
mlp_ratio,q=r,N=r,g=!1,W=r;if(r===W)if(typeof y=="number"){if(y<=0||isNaN(y)){let h={instancePath:s+"/model/mlp_ratio",keyword:"\
exclusiveMinimum"};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:s+"/model/mlp_ratio",keyword:"type"};e===null?
e=[h]:e.push(h),r++}var we=W===r;g=g||we;let se=r;i(y,{instancePath:s+"/model/mlp_ratio",parentData:t,parentDataProperty:"\
mlp_ratio",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var we=se===r;if(g=g||we,g)
r=N,e!==null&&(N?e.length=N:e=null);else{let h={instancePath:s+"/model/mlp_ratio",keyword:"anyOf"};e===null?e=[h]:e.push(
h),r++}var m=q===r}else var m=!0;if(m){if(t.init_std!==void 0){let y=t.init_std,q=r,N=r,g=!1,W=r;if(r===W)if(typeof y=="\
number"){if(y<=0||isNaN(y)){let h={instancePath:s+"/model/init_std",keyword:"exclusiveMinimum"};e===null?e=[h]:e.push(h),
r++}}else{let h={instancePath:s+"/model/init_std",keyword:"type"};e===null?e=[h]:e.push(h),r++}var pe=W===r;g=g||pe;let se=r;
i(y,{instancePath:s+"/model/init_std",parentData:t,parentDataProperty:"init_std",rootData:o,dynamicAnchors:u})||(e=e===null?
i.errors:e.concat(i.errors),r=e.length);var pe=se===r;if(g=g||pe,g)r=N,e!==null&&(N?e.length=N:e=null);else{let h={instancePath:s+
"/model/init_std",keyword:"anyOf"};e===null?e=[h]:e.push(h),r++}var m=q===r}else var m=!0;if(m){if(t.init_values!==void 0){
let y=t.init_values,q=r,N=r,g=!1,W=r;if(r===W)if(typeof y=="number"){if(y<0||isNaN(y)){let h={instancePath:s+"/model/ini\
t_values",keyword:"minimum"};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:s+"/model/init_values",keyword:"type"};
e===null?e=[h]:e.push(h),r++}var me=W===r;g=g||me;let se=r;i(y,{instancePath:s+"/model/init_values",parentData:t,parentDataProperty:"\
init_values",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var me=se===r;if(g=g||me,
g)r=N,e!==null&&(N?e.length=N:e=null);else{let h={instancePath:s+"/model/init_values",keyword:"anyOf"};e===null?e=[h]:e.
push(h),r++}var m=q===r}else var m=!0;if(m){if(t.use_shared_rel_pos_bias!==void 0){let y=t.use_shared_rel_pos_bias,q=r,N=r,
g=!1,W=r;if(typeof y!="boolean"){let h={instancePath:s+"/model/use_shared_rel_pos_bias",keyword:"type"};e===null?e=[h]:e.
push(h),r++}var B=W===r;g=g||B;let se=r;i(y,{instancePath:s+"/model/use_shared_rel_pos_bias",parentData:t,parentDataProperty:"\
use_shared_rel_pos_bias",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var B=se===r;
if(g=g||B,g)r=N,e!==null&&(N?e.length=N:e=null);else{let h={instancePath:s+"/model/use_shared_rel_pos_bias",keyword:"any\
Of"};e===null?e=[h]:e.push(h),r++}var m=q===r}else var m=!0;if(m){if(t.use_abs_pos_emb!==void 0){let y=t.use_abs_pos_emb,
q=r,N=r,g=!1,W=r;if(typeof y!="boolean"){let h={instancePath:s+"/model/use_abs_pos_emb",keyword:"type"};e===null?e=[h]:e.
push(h),r++}var Z=W===r;g=g||Z;let se=r;i(y,{instancePath:s+"/model/use_abs_pos_emb",parentData:t,parentDataProperty:"us\
e_abs_pos_emb",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Z=se===r;if(g=g||Z,
g)r=N,e!==null&&(N?e.length=N:e=null);else{let h={instancePath:s+"/model/use_abs_pos_emb",keyword:"anyOf"};e===null?e=[h]:
e.push(h),r++}var m=q===r}else var m=!0;if(m){if(t.early_layers!==void 0){let y=t.early_layers,q=r,N=r,g=!1,W=r;if(!(typeof y==
"number"&&!(y%1)&&!isNaN(y))){let h={instancePath:s+"/model/early_layers",keyword:"type"};e===null?e=[h]:e.push(h),r++}if(r===
W&&typeof y=="number"&&(y<1||isNaN(y))){let h={instancePath:s+"/model/early_layers",keyword:"minimum"};e===null?e=[h]:e.
push(h),r++}var ie=W===r;g=g||ie;let se=r;i(y,{instancePath:s+"/model/early_layers",parentData:t,parentDataProperty:"ear\
ly_layers",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ie=se===r;if(g=g||ie,g)
r=N,e!==null&&(N?e.length=N:e=null);else{let h={instancePath:s+"/model/early_layers",keyword:"anyOf"};e===null?e=[h]:e.push(
h),r++}var m=q===r}else var m=!0;if(m){if(t.head_layers!==void 0){let y=t.head_layers,q=r,N=r,g=!1,W=r;if(!(typeof y=="n\
umber"&&!(y%1)&&!isNaN(y))){let h={instancePath:s+"/model/head_layers",keyword:"type"};e===null?e=[h]:e.push(h),r++}if(r===
W&&typeof y=="number"&&(y<0||isNaN(y))){let h={instancePath:s+"/model/head_layers",keyword:"minimum"};e===null?e=[h]:e.push(
h),r++}var fe=W===r;g=g||fe;let se=r;i(y,{instancePath:s+"/model/head_layers",parentData:t,parentDataProperty:"head_laye\
rs",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var fe=se===r;if(g=g||fe,g)r=N,e!==
null&&(N?e.length=N:e=null);else{let h={instancePath:s+"/model/head_layers",keyword:"anyOf"};e===null?e=[h]:e.push(h),r++}
var m=q===r}else var m=!0;if(m)if(t.shared_lm_head!==void 0){let y=t.shared_lm_head,q=r,N=r,g=!1,W=r;if(typeof y!="boole\
an"){let h={instancePath:s+"/model/shared_lm_head",keyword:"type"};e===null?e=[h]:e.push(h),r++}var ne=W===r;g=g||ne;let se=r;
i(y,{instancePath:s+"/model/shared_lm_head",parentData:t,parentDataProperty:"shared_lm_head",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ne=se===r;if(g=g||ne,g)r=N,e!==null&&(N?e.length=N:e=null);else{
let h={instancePath:s+"/model/shared_lm_head",keyword:"anyOf"};e===null?e=[h]:e.push(h),r++}var m=q===r}else var m=!0}}}}}}}}}}}}}else{
let l={instancePath:s+"/model",keyword:"type"};e===null?e=[l]:e.push(l),r++}var oe=k===r;f=f||oe;let M=r;i(t,{instancePath:s+
"/model",parentData:n,parentDataProperty:"model",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var oe=M===r;if(f=f||oe,f)r=p,e!==null&&(p?e.length=p:e=null);else{let l={instancePath:s+"/model",keyword:"a\
nyOf"};return e===null?e=[l]:e.push(l),r++,Me.errors=e,!1}var a=z===r}else var a=!0;if(a){if(n.mask!==void 0){let t=n.mask,
z=r,p=r,f=!1,k=r;if(r===k)if(t&&typeof t=="object"&&!Array.isArray(t)){let l=r;for(let y in t)if(!(y==="patches"||y==="m\
in_patches")){let q={instancePath:s+"/mask",keyword:"additionalProperties"};e===null?e=[q]:e.push(q),r++;break}if(l===r){
if(t.patches!==void 0){let y=t.patches,q=r,N=r,g=!1,W=r;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y))){let Y={instancePath:s+
"/mask/patches",keyword:"type"};e===null?e=[Y]:e.push(Y),r++}if(r===W&&typeof y=="number"&&(y<1||isNaN(y))){let Y={instancePath:s+
"/mask/patches",keyword:"minimum"};e===null?e=[Y]:e.push(Y),r++}var K=W===r;g=g||K;let se=r;i(y,{instancePath:s+"/mask/p\
atches",parentData:t,parentDataProperty:"patches",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var K=se===r;if(g=g||K,g)r=N,e!==null&&(N?e.length=N:e=null);else{let Y={instancePath:s+"/mask/patches",keyword:"\
anyOf"};e===null?e=[Y]:e.push(Y),r++}var te=q===r}else var te=!0;if(te)if(t.min_patches!==void 0){let y=t.min_patches,q=r,
N=r,g=!1,W=r;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y))){let h={instancePath:s+"/mask/min_patches",keyword:"type"};e===
null?e=[h]:e.push(h),r++}if(r===W&&typeof y=="number"&&(y<1||isNaN(y))){let h={instancePath:s+"/mask/min_patches",keyword:"\
minimum"};e===null?e=[h]:e.push(h),r++}var V=W===r;g=g||V;let se=r;i(y,{instancePath:s+"/mask/min_patches",parentData:t,
parentDataProperty:"min_patches",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var V=se===
r;if(g=g||V,g)r=N,e!==null&&(N?e.length=N:e=null);else{let h={instancePath:s+"/mask/min_patches",keyword:"anyOf"};e===null?
e=[h]:e.push(h),r++}var te=q===r}else var te=!0}}else{let l={instancePath:s+"/mask",keyword:"type"};e===null?e=[l]:e.push(
l),r++}var ye=k===r;f=f||ye;let M=r;i(t,{instancePath:s+"/mask",parentData:n,parentDataProperty:"mask",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ye=M===r;if(f=f||ye,f)r=p,e!==null&&(p?e.length=p:e=null);else{let l={
instancePath:s+"/mask",keyword:"anyOf"};return e===null?e=[l]:e.push(l),r++,Me.errors=e,!1}var a=z===r}else var a=!0;if(a){
if(n.augment!==void 0){let t=n.augment,z=r,p=r,f=!1,k=r;if(r===k)if(t&&typeof t=="object"&&!Array.isArray(t)){let l=r;for(let y in t)
if(!(y==="min_crop_scale"||y==="flip"||y==="color_jitter")){let q={instancePath:s+"/augment",keyword:"additionalProperti\
es"};e===null?e=[q]:e.push(q),r++;break}if(l===r){if(t.min_crop_scale!==void 0){let y=t.min_crop_scale,q=r,N=r,g=!1,W=r;
if(r===W)if(typeof y=="number"){if(y>1||isNaN(y)){let Y={instancePath:s+"/augment/min_crop_scale",keyword:"maximum"};e===
null?e=[Y]:e.push(Y),r++}else if(y<=0||isNaN(y)){let Y={instancePath:s+"/augment/min_crop_scale",keyword:"exclusiveMinim\
um"};e===null?e=[Y]:e.push(Y),r++}}else{let Y={instancePath:s+"/augment/min_crop_scale",keyword:"type"};e===null?e=[Y]:e.
push(Y),r++}var ge=W===r;g=g||ge;let se=r;i(y,{instancePath:s+"/augment/min_crop_scale",parentData:t,parentDataProperty:"\
min_crop_scale",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ge=se===r;if(g=g||
ge,g)r=N,e!==null&&(N?e.length=N:e=null);else{let Y={instancePath:s+"/augment/min_crop_scale",keyword:"anyOf"};e===null?
e=[Y]:e.push(Y),r++}var de=q===r}else var de=!0;if(de){if(t.flip!==void 0){let y=t.flip,q=r,N=r,g=!1,W=r;if(typeof y!="b\
oolean"){let h={instancePath:s+"/augment/flip",keyword:"type"};e===null?e=[h]:e.push(h),r++}var be=W===r;g=g||be;let se=r;
i(y,{instancePath:s+"/augment/flip",parentData:t,parentDataProperty:"flip",rootData:o,dynamicAnchors:u})||(e=e===null?i.
errors:e.concat(i.errors),r=e.length);var be=se===r;if(g=g||be,g)r=N,e!==null&&(N?e.length=N:e=null);else{let h={instancePath:s+
"/augment/flip",keyword:"anyOf"};e===null?e=[h]:e.push(h),r++}var de=q===r}else var de=!0;if(de)if(t.color_jitter!==void 0){
let y=t.color_jitter,q=r,N=r,g=!1,W=r;if(r===W)if(typeof y=="number"){if(y<0||isNaN(y)){let h={instancePath:s+"/augment/\
color_jitter",keyword:"minimum"};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:s+"/augment/color_jitter",keyword:"\
type"};e===null?e=[h]:e.push(h),r++}var Ne=W===r;g=g||Ne;let se=r;i(y,{instancePath:s+"/augment/color_jitter",parentData:t,
parentDataProperty:"color_jitter",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Ne=se===
r;if(g=g||Ne,g)r=N,e!==null&&(N?e.length=N:e=null);else{let h={instancePath:s+"/augment/color_jitter",keyword:"anyOf"};e===
null?e=[h]:e.push(h),r++}var de=q===r}else var de=!0}}}else{let l={instancePath:s+"/augment",keyword:"type"};e===null?e=
[l]:e.push(l),r++}var he=k===r;f=f||he;let M=r;i(t,{instancePath:s+"/augment",parentData:n,parentDataProperty:"augment",
rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var he=M===r;if(f=f||he,f)r=p,e!==null&&
(p?e.length=p:e=null);else{let l={instancePath:s+"/augment",keyword:"anyOf"};return e===null?e=[l]:e.push(l),r++,Me.errors=
e,!1}var a=z===r}else var a=!0;if(a){if(n.optimizer!==void 0){let t=n.optimizer,z=r,p=r,f=!1,k=r;if(r===k)if(t&&typeof t==
"object"&&!Array.isArray(t)){let l=r;for(let y in t)if(!(y==="lr"||y==="min_lr"||y==="weight_decay"||y==="betas"||y==="e\
ps"||y==="clip_grad")){let q={instancePath:s+"/optimizer",keyword:"additionalProperties"};e===null?e=[q]:e.push(q),r++;break}
if(l===r){if(t.lr!==void 0){let y=t.lr,q=r,N=r,g=!1,W=r;if(r===W)if(typeof y=="number"){if(y<=0||isNaN(y)){let Y={instancePath:s+
"/optimizer/lr",keyword:"exclusiveMinimum"};e===null?e=[Y]:e.push(Y),r++}}else{let Y={instancePath:s+"/optimizer/lr",keyword:"\
type"};e===null?e=[Y]:e.push(Y),r++}var D=W===r;g=g||D;let se=r;i(y,{instancePath:s+"/optimizer/lr",parentData:t,parentDataProperty:"\
lr",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var D=se===r;if(g=g||D,g)r=N,e!==
null&&(N?e.length=N:e=null);else{let Y={instancePath:s+"/optimizer/lr",keyword:"anyOf"};e===null?e=[Y]:e.push(Y),r++}var L=q===
r}else var L=!0;if(L){if(t.min_lr!==void 0){let y=t.min_lr,q=r,N=r,g=!1,W=r;if(r===W)if(typeof y=="number"){if(y<0||isNaN(
y)){let h={instancePath:s+"/optimizer/min_lr",keyword:"minimum"};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:s+
"/optimizer/min_lr",keyword:"type"};e===null?e=[h]:e.push(h),r++}var E=W===r;g=g||E;let se=r;i(y,{instancePath:s+"/optim\
izer/min_lr",parentData:t,parentDataProperty:"min_lr",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var E=se===r;if(g=g||E,g)r=N,e!==null&&(N?e.length=N:e=null);else{let h={instancePath:s+"/optimizer/min_lr",
keyword:"anyOf"};e===null?e=[h]:e.push(h),r++}var L=q===r}else var L=!0;if(L){if(t.weight_decay!==void 0){let y=t.weight_decay,
q=r,N=r,g=!1,W=r;if(r===W)if(typeof y=="number"){if(y<0||isNaN(y)){let h={instancePath:s+"/optimizer/weight_decay",keyword:"\
minimum"};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:s+"/optimizer/weight_decay",keyword:"type"};e===null?e=
[h]:e.push(h),r++}var R=W===r;g=g||R;let se=r;i(y,{instancePath:s+"/optimizer/weight_decay",parentData:t,parentDataProperty:"\
weight_decay",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var R=se===r;if(g=g||R,
g)r=N,e!==null&&(N?e.length=N:e=null);else{let h={instancePath:s+"/optimizer/weight_decay",keyword:"anyOf"};e===null?e=[
h]:e.push(h),r++}var L=q===r}else var L=!0;if(L){if(t.betas!==void 0){let y=t.betas,q=r,N=r,g=!1,W=r;if(r===W)if(Array.isArray(
y))if(y.length>2){let h={instancePath:s+"/optimizer/betas",keyword:"maxItems"};e===null?e=[h]:e.push(h),r++}else if(y.length<
2){let h={instancePath:s+"/optimizer/betas",keyword:"minItems"};e===null?e=[h]:e.push(h),r++}else{var j=!0;let h=y.length;
for(let ke=0;ke<h;ke++){let je=y[ke],ze=r,De=r,Oe=!1,xe=r;if(r===xe)if(typeof je=="number"){if(je<0||isNaN(je)){let qe={
instancePath:s+"/optimizer/betas/"+ke,keyword:"minimum"};e===null?e=[qe]:e.push(qe),r++}else if(je>=1||isNaN(je)){let qe={
instancePath:s+"/optimizer/betas/"+ke,keyword:"exclusiveMaximum"};e===null?e=[qe]:e.push(qe),r++}}else{let qe={instancePath:s+
"/optimizer/betas/"+ke,keyword:"type"};e===null?e=[qe]:e.push(qe),r++}var Q=xe===r;Oe=Oe||Q;let dr=r;i(je,{instancePath:s+
"/optimizer/betas/"+ke,parentData:y,parentDataProperty:ke,rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.
errors),r=e.length);var Q=dr===r;if(Oe=Oe||Q,Oe)r=De,e!==null&&(De?e.length=De:e=null);else{let qe={instancePath:s+"/opt\
imizer/betas/"+ke,keyword:"anyOf"};e===null?e=[qe]:e.push(qe),r++}var j=ze===r;if(!j)break}}else{let h={instancePath:s+"\
/optimizer/betas",keyword:"type"};e===null?e=[h]:e.push(h),r++}var O=W===r;g=g||O;let se=r;i(y,{instancePath:s+"/optimiz\
er/betas",parentData:t,parentDataProperty:"betas",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var O=se===r;if(g=g||O,g)r=N,e!==null&&(N?e.length=N:e=null);else{let h={instancePath:s+"/optimizer/betas",keyword:"\
anyOf"};e===null?e=[h]:e.push(h),r++}var L=q===r}else var L=!0;if(L){if(t.eps!==void 0){let y=t.eps,q=r,N=r,g=!1,W=r;if(r===
W)if(typeof y=="number"){if(y<=0||isNaN(y)){let h={instancePath:s+"/optimizer/eps",keyword:"exclusiveMinimum"};e===null?
e=[h]:e.push(h),r++}}else{let h={instancePath:s+"/optimizer/eps",keyword:"type"};e===null?e=[h]:e.push(h),r++}var b=W===
r;g=g||b;let se=r;i(y,{instancePath:s+"/optimizer/eps",parentData:t,parentDataProperty:"eps",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var b=se===r;if(g=g||b,g)r=N,e!==null&&(N?e.length=N:e=null);else{let h={
instancePath:s+"/optimizer/eps",keyword:"anyOf"};e===null?e=[h]:e.push(h),r++}var L=q===r}else var L=!0;if(L)if(t.clip_grad!==
void 0){let y=t.clip_grad,q=r,N=r,g=!1,W=r;if(r===W)if(typeof y=="number"){if(y<0||isNaN(y)){let h={instancePath:s+"/opt\
imizer/clip_grad",keyword:"minimum"};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:s+"/optimizer/clip_grad",keyword:"\
type"};e===null?e=[h]:e.push(h),r++}var _=W===r;g=g||_;let se=r;i(y,{instancePath:s+"/optimizer/clip_grad",parentData:t,
parentDataProperty:"clip_grad",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var _=se===
r;if(g=g||_,g)r=N,e!==null&&(N?e.length=N:e=null);else{let h={instancePath:s+"/optimizer/clip_grad",keyword:"anyOf"};e===
null?e=[h]:e.push(h),r++}var L=q===r}else var L=!0}}}}}}else{let l={instancePath:s+"/optimizer",keyword:"type"};e===null?
e=[l]:e.push(l),r++}var d=k===r;f=f||d;let M=r;i(t,{instancePath:s+"/optimizer",parentData:n,parentDataProperty:"optimiz\
er",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var d=M===r;if(f=f||d,f)r=p,e!==null&&
(p?e.length=p:e=null);else{let l={instancePath:s+"/optimizer",keyword:"anyOf"};return e===null?e=[l]:e.push(l),r++,Me.errors=
e,!1}var a=z===r}else var a=!0;if(a){if(n.epochs!==void 0){let t=n.epochs,z=r,p=r,f=!1,k=r;if(!(typeof t=="number"&&!(t%
1)&&!isNaN(t))){let l={instancePath:s+"/epochs",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===k&&typeof t=="number"&&
(t<1||isNaN(t))){let l={instancePath:s+"/epochs",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}var I=k===r;f=f||I;let M=r;
i(t,{instancePath:s+"/epochs",parentData:n,parentDataProperty:"epochs",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var I=M===r;if(f=f||I,f)r=p,e!==null&&(p?e.length=p:e=null);else{let l={instancePath:s+"/\
epochs",keyword:"anyOf"};return e===null?e=[l]:e.push(l),r++,Me.errors=e,!1}var a=z===r}else var a=!0;if(a){if(n.warmup_epochs!==
void 0){let t=n.warmup_epochs,z=r,p=r,f=!1,k=r;if(r===k)if(typeof t=="number"){if(t<0||isNaN(t)){let l={instancePath:s+"\
/warmup_epochs",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/warmup_epochs",keyword:"ty\
pe"};e===null?e=[l]:e.push(l),r++}var J=k===r;f=f||J;let M=r;i(t,{instancePath:s+"/warmup_epochs",parentData:n,parentDataProperty:"\
warmup_epochs",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var J=M===r;if(f=f||J,
f)r=p,e!==null&&(p?e.length=p:e=null);else{let l={instancePath:s+"/warmup_epochs",keyword:"anyOf"};return e===null?e=[l]:
e.push(l),r++,Me.errors=e,!1}var a=z===r}else var a=!0;if(a){if(n.batch!==void 0){let t=n.batch,z=r,p=r,f=!1,k=r;if(r===
k)if(t&&typeof t=="object"&&!Array.isArray(t)){let l=r;for(let y in t)if(!(y==="global"||y==="per_device")){let q={instancePath:s+
"/batch",keyword:"additionalProperties"};e===null?e=[q]:e.push(q),r++;break}if(l===r){if(t.global!==void 0){let y=t.global,
q=r,N=r,g=!1,W=r;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y))){let Y={instancePath:s+"/batch/global",keyword:"type"};e===
null?e=[Y]:e.push(Y),r++}if(r===W&&typeof y=="number"&&(y<1||isNaN(y))){let Y={instancePath:s+"/batch/global",keyword:"m\
inimum"};e===null?e=[Y]:e.push(Y),r++}var le=W===r;g=g||le;let se=r;i(y,{instancePath:s+"/batch/global",parentData:t,parentDataProperty:"\
global",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var le=se===r;if(g=g||le,g)r=
N,e!==null&&(N?e.length=N:e=null);else{let Y={instancePath:s+"/batch/global",keyword:"anyOf"};e===null?e=[Y]:e.push(Y),r++}
var $=q===r}else var $=!0;if($)if(t.per_device!==void 0){let y=t.per_device,q=r,N=r,g=!1,W=r;if(!(typeof y=="number"&&!(y%
1)&&!isNaN(y))){let h={instancePath:s+"/batch/per_device",keyword:"type"};e===null?e=[h]:e.push(h),r++}if(r===W&&typeof y==
"number"&&(y<0||isNaN(y))){let h={instancePath:s+"/batch/per_device",keyword:"minimum"};e===null?e=[h]:e.push(h),r++}var T=W===
r;g=g||T;let se=r;i(y,{instancePath:s+"/batch/per_device",parentData:t,parentDataProperty:"per_device",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var T=se===r;if(g=g||T,g)r=N,e!==null&&(N?e.length=N:e=null);else{let h={
instancePath:s+"/batch/per_device",keyword:"anyOf"};e===null?e=[h]:e.push(h),r++}var $=q===r}else var $=!0}}else{let l={
instancePath:s+"/batch",keyword:"type"};e===null?e=[l]:e.push(l),r++}var F=k===r;f=f||F;let M=r;i(t,{instancePath:s+"/ba\
tch",parentData:n,parentDataProperty:"batch",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.
length);var F=M===r;if(f=f||F,f)r=p,e!==null&&(p?e.length=p:e=null);else{let l={instancePath:s+"/batch",keyword:"anyOf"};
return e===null?e=[l]:e.push(l),r++,Me.errors=e,!1}var a=z===r}else var a=!0;if(a){if(n.drop_path!==void 0){let t=n.drop_path,
z=r,p=r,f=!1,k=r;if(r===k)if(typeof t=="number"){if(t<0||isNaN(t)){let l={instancePath:s+"/drop_path",keyword:"minimum"};
e===null?e=[l]:e.push(l),r++}else if(t>=1||isNaN(t)){let l={instancePath:s+"/drop_path",keyword:"exclusiveMaximum"};e===
null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/drop_path",keyword:"type"};e===null?e=[l]:e.push(l),r++}var X=k===
r;f=f||X;let M=r;i(t,{instancePath:s+"/drop_path",parentData:n,parentDataProperty:"drop_path",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var X=M===r;if(f=f||X,f)r=p,e!==null&&(p?e.length=p:e=null);else{let l={
instancePath:s+"/drop_path",keyword:"anyOf"};return e===null?e=[l]:e.push(l),r++,Me.errors=e,!1}var a=z===r}else var a=!0;
if(a){if(n.validate_every!==void 0){let t=n.validate_every,z=r,p=r,f=!1,k=r;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){
let l={instancePath:s+"/validate_every",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===k&&typeof t=="number"&&(t<1||
isNaN(t))){let l={instancePath:s+"/validate_every",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}var ce=k===r;f=f||ce;
let M=r;i(t,{instancePath:s+"/validate_every",parentData:n,parentDataProperty:"validate_every",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ce=M===r;if(f=f||ce,f)r=p,e!==null&&(p?e.length=p:e=null);else{let l={
instancePath:s+"/validate_every",keyword:"anyOf"};return e===null?e=[l]:e.push(l),r++,Me.errors=e,!1}var a=z===r}else var a=!0;
if(a){if(n.seed!==void 0){let t=n.seed,z=r,p=r,f=!1,k=r;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){let l={instancePath:s+
"/seed",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===k&&typeof t=="number"&&(t<0||isNaN(t))){let l={instancePath:s+
"/seed",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}var H=k===r;f=f||H;let M=r;i(t,{instancePath:s+"/seed",parentData:n,
parentDataProperty:"seed",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var H=M===r;
if(f=f||H,f)r=p,e!==null&&(p?e.length=p:e=null);else{let l={instancePath:s+"/seed",keyword:"anyOf"};return e===null?e=[l]:
e.push(l),r++,Me.errors=e,!1}var a=z===r}else var a=!0;if(a){if(n.checkpoint!==void 0){let t=n.checkpoint,z=r,p=r,f=!1,k=r;
if(r===k)if(t&&typeof t=="object"&&!Array.isArray(t)){let l=r;for(let y in t)if(!(y==="every_seconds"||y==="every_steps"||
y==="every_epochs"||y==="keep")){let q={instancePath:s+"/checkpoint",keyword:"additionalProperties"};e===null?e=[q]:e.push(
q),r++;break}if(l===r){if(t.every_seconds!==void 0){let y=t.every_seconds,q=r,N=r,g=!1,W=r;if(r===W)if(typeof y=="number"){
if(y<=0||isNaN(y)){let Y={instancePath:s+"/checkpoint/every_seconds",keyword:"exclusiveMinimum"};e===null?e=[Y]:e.push(Y),
r++}}else{let Y={instancePath:s+"/checkpoint/every_seconds",keyword:"type"};e===null?e=[Y]:e.push(Y),r++}var c=W===r;g=g||
c;let se=r;i(y,{instancePath:s+"/checkpoint/every_seconds",parentData:t,parentDataProperty:"every_seconds",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var c=se===r;if(g=g||c,g)r=N,e!==null&&(N?e.length=N:e=null);else{let Y={
instancePath:s+"/checkpoint/every_seconds",keyword:"anyOf"};e===null?e=[Y]:e.push(Y),r++}var C=q===r}else var C=!0;if(C){
if(t.every_steps!==void 0){let y=t.every_steps,q=r,N=r,g=!1,W=r;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y))){let h={instancePath:s+
"/checkpoint/every_steps",keyword:"type"};e===null?e=[h]:e.push(h),r++}if(r===W&&typeof y=="number"&&(y<0||isNaN(y))){let h={
instancePath:s+"/checkpoint/every_steps",keyword:"minimum"};e===null?e=[h]:e.push(h),r++}var A=W===r;g=g||A;let se=r;i(y,
{instancePath:s+"/checkpoint/every_steps",parentData:t,parentDataProperty:"every_steps",rootData:o,dynamicAnchors:u})||(e=
e===null?i.errors:e.concat(i.errors),r=e.length);var A=se===r;if(g=g||A,g)r=N,e!==null&&(N?e.length=N:e=null);else{let h={
instancePath:s+"/checkpoint/every_steps",keyword:"anyOf"};e===null?e=[h]:e.push(h),r++}var C=q===r}else var C=!0;if(C){if(t.
every_epochs!==void 0){let y=t.every_epochs,q=r,N=r,g=!1,W=r;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y))){let h={instancePath:s+
"/checkpoint/every_epochs",keyword:"type"};e===null?e=[h]:e.push(h),r++}if(r===W&&typeof y=="number"&&(y<0||isNaN(y))){let h={
instancePath:s+"/checkpoint/every_epochs",keyword:"minimum"};e===null?e=[h]:e.push(h),r++}var w=W===r;g=g||w;let se=r;i(
y,{instancePath:s+"/checkpoint/every_epochs",parentData:t,parentDataProperty:"every_epochs",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var w=se===r;if(g=g||w,g)r=N,e!==null&&(N?e.length=N:e=null);else{let h={
instancePath:s+"/checkpoint/every_epochs",keyword:"anyOf"};e===null?e=[h]:e.push(h),r++}var C=q===r}else var C=!0;if(C)if(t.
keep!==void 0){let y=t.keep,q=r,N=r,g=!1,W=r;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y))){let h={instancePath:s+"/checkp\
oint/keep",keyword:"type"};e===null?e=[h]:e.push(h),r++}if(r===W&&typeof y=="number"&&(y<1||isNaN(y))){let h={instancePath:s+
"/checkpoint/keep",keyword:"minimum"};e===null?e=[h]:e.push(h),r++}var v=W===r;g=g||v;let se=r;i(y,{instancePath:s+"/che\
ckpoint/keep",parentData:t,parentDataProperty:"keep",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var v=se===r;if(g=g||v,g)r=N,e!==null&&(N?e.length=N:e=null);else{let h={instancePath:s+"/checkpoint/keep",keyword:"\
anyOf"};e===null?e=[h]:e.push(h),r++}var C=q===r}else var C=!0}}}}else{let l={instancePath:s+"/checkpoint",keyword:"type"};
e===null?e=[l]:e.push(l),r++}var x=k===r;f=f||x;let M=r;i(t,{instancePath:s+"/checkpoint",parentData:n,parentDataProperty:"\
checkpoint",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var x=M===r;if(f=f||x,f)r=
p,e!==null&&(p?e.length=p:e=null);else{let l={instancePath:s+"/checkpoint",keyword:"anyOf"};return e===null?e=[l]:e.push(
l),r++,Me.errors=e,!1}var a=z===r}else var a=!0;if(a){if(n.log_every!==void 0){let t=n.log_every,z=r,p=r,f=!1,k=r;if(r===
k)if(typeof t=="number"){if(t<=0||isNaN(t)){let l={instancePath:s+"/log_every",keyword:"exclusiveMinimum"};e===null?e=[l]:
e.push(l),r++}}else{let l={instancePath:s+"/log_every",keyword:"type"};e===null?e=[l]:e.push(l),r++}var U=k===r;f=f||U;let M=r;
i(t,{instancePath:s+"/log_every",parentData:n,parentDataProperty:"log_every",rootData:o,dynamicAnchors:u})||(e=e===null?
i.errors:e.concat(i.errors),r=e.length);var U=M===r;if(f=f||U,f)r=p,e!==null&&(p?e.length=p:e=null);else{let l={instancePath:s+
"/log_every",keyword:"anyOf"};return e===null?e=[l]:e.push(l),r++,Me.errors=e,!1}var a=z===r}else var a=!0;if(a){if(n.description!==
void 0){let t=r;Ce(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"description",rootData:o,
dynamicAnchors:u})||(e=e===null?Ce.errors:e.concat(Ce.errors),r=e.length);var a=t===r}else var a=!0;if(a){if(n.matrix!==
void 0){let t=r;Re(n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:u})||
(e=e===null?Re.errors:e.concat(Re.errors),r=e.length);var a=t===r}else var a=!0;if(a){if(n.when!==void 0){let t=r;Fe(n.when,
{instancePath:s+"/when",parentData:n,parentDataProperty:"when",rootData:o,dynamicAnchors:u})||(e=e===null?Fe.errors:e.concat(
Fe.errors),r=e.length);var a=t===r}else var a=!0;if(a){if(n.needs!==void 0){let t=r;He(n.needs,{instancePath:s+"/needs",
parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:u})||(e=e===null?He.errors:e.concat(He.errors),r=e.length);
var a=t===r}else var a=!0;if(a){if(n.extends!==void 0){let t=r;Je(n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"\
extends",rootData:o,dynamicAnchors:u})||(e=e===null?Je.errors:e.concat(Je.errors),r=e.length);var a=t===r}else var a=!0;
if(a){if(n.resources!==void 0){let t=r;Qe(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"reso\
urces",rootData:o,dynamicAnchors:u})||(e=e===null?Qe.errors:e.concat(Qe.errors),r=e.length);var a=t===r}else var a=!0;if(a){
if(n.timeout!==void 0){let t=r;Ue(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,
dynamicAnchors:u})||(e=e===null?Ue.errors:e.concat(Ue.errors),r=e.length);var a=t===r}else var a=!0;if(a){if(n.retry!==void 0){
let t=r;Ve(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=e===
null?Ve.errors:e.concat(Ve.errors),r=e.length);var a=t===r}else var a=!0;if(a)if(n.kind!==void 0){let t=r;if(n.kind!=="m\
im")return Me.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var a=t===r}else var a=!0}}}}}}}}}}}}}}}}}}}}}}}}}else
return Me.errors=[{instancePath:s,keyword:"type"}],!1;return Me.errors=e,r===0}Me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ks={type:"object",properties:{weights:{type:"string"},data:{type:"string"},split:{type:"string",minLength:1},labels:{
type:"string",minLength:1},limit:{anyOf:[{type:"object",properties:{count:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$d\
efs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"\
#/$defs/expression"}]},corruption:{anyOf:[{type:"object",properties:{kind:{anyOf:[{type:"string",enum:["none","noise","b\
lur","contrast","pixelate"]},{$ref:"#/$defs/expression"}]},severity:{anyOf:[{type:"integer",minimum:1,maximum:5},{$ref:"\
#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-descript\
ion"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{
$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"\
#/$defs/stage-retry"},kind:{const:"evaluate"}},additionalProperties:!1};function ir(n,{instancePath:s="",parentData:ve,parentDataProperty:$e,
rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,ee=ir.evaluated;if(ee.dynamicProps&&(ee.props=void 0),ee.dynamicItems&&
(ee.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let me=r;for(let B in n)if(!gr.call(ks.properties,B)){
return ir.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(me===r){if(n.weights!==void 0){let B=r;if(typeof n.
weights!="string")return ir.errors=[{instancePath:s+"/weights",keyword:"type"}],!1;var a=B===r}else var a=!0;if(a){if(n.
data!==void 0){let B=r;if(typeof n.data!="string")return ir.errors=[{instancePath:s+"/data",keyword:"type"}],!1;var a=B===
r}else var a=!0;if(a){if(n.split!==void 0){let B=n.split,Z=r;if(r===Z)if(typeof B=="string"){if(Ye(B)<1)return ir.errors=
[{instancePath:s+"/split",keyword:"minLength"}],!1}else return ir.errors=[{instancePath:s+"/split",keyword:"type"}],!1;var a=Z===
r}else var a=!0;if(a){if(n.labels!==void 0){let B=n.labels,Z=r;if(r===Z)if(typeof B=="string"){if(Ye(B)<1)return ir.errors=
[{instancePath:s+"/labels",keyword:"minLength"}],!1}else return ir.errors=[{instancePath:s+"/labels",keyword:"type"}],!1;
var a=Z===r}else var a=!0;if(a){if(n.limit!==void 0){let B=n.limit,Z=r,ie=r,fe=!1,ne=r;if(r===ne)if(B&&typeof B=="object"&&
!Array.isArray(B)){let te=r;for(let V in B)if(!(V==="count"||V==="seed")){let ye={instancePath:s+"/limit",keyword:"addit\
ionalProperties"};e===null?e=[ye]:e.push(ye),r++;break}if(te===r){if(B.count!==void 0){let V=B.count,ye=r,ge=r,de=!1,be=r;
if(!(typeof V=="number"&&!(V%1)&&!isNaN(V))){let he={instancePath:s+"/limit/count",keyword:"type"};e===null?e=[he]:e.push(
he),r++}if(r===be&&typeof V=="number"&&(V<0||isNaN(V))){let he={instancePath:s+"/limit/count",keyword:"minimum"};e===null?
e=[he]:e.push(he),r++}var ae=be===r;de=de||ae;let Ne=r;i(V,{instancePath:s+"/limit/count",parentData:B,parentDataProperty:"\
count",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ae=Ne===r;if(de=de||ae,de)
r=ge,e!==null&&(ge?e.length=ge:e=null);else{let he={instancePath:s+"/limit/count",keyword:"anyOf"};e===null?e=[he]:e.push(
he),r++}var m=ye===r}else var m=!0;if(m)if(B.seed!==void 0){let V=B.seed,ye=r,ge=r,de=!1,be=r;if(!(typeof V=="number"&&!(V%
1)&&!isNaN(V))){let D={instancePath:s+"/limit/seed",keyword:"type"};e===null?e=[D]:e.push(D),r++}if(r===be&&typeof V=="n\
umber"&&(V<0||isNaN(V))){let D={instancePath:s+"/limit/seed",keyword:"minimum"};e===null?e=[D]:e.push(D),r++}var _e=be===
r;de=de||_e;let Ne=r;i(V,{instancePath:s+"/limit/seed",parentData:B,parentDataProperty:"seed",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var _e=Ne===r;if(de=de||_e,de)r=ge,e!==null&&(ge?e.length=ge:e=null);else{
let D={instancePath:s+"/limit/seed",keyword:"anyOf"};e===null?e=[D]:e.push(D),r++}var m=ye===r}else var m=!0}}else{let te={
instancePath:s+"/limit",keyword:"type"};e===null?e=[te]:e.push(te),r++}var ue=ne===r;fe=fe||ue;let oe=r;i(B,{instancePath:s+
"/limit",parentData:n,parentDataProperty:"limit",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var ue=oe===r;if(fe=fe||ue,fe)r=ie,e!==null&&(ie?e.length=ie:e=null);else{let te={instancePath:s+"/limit",keyword:"\
anyOf"};return e===null?e=[te]:e.push(te),r++,ir.errors=e,!1}var a=Z===r}else var a=!0;if(a){if(n.corruption!==void 0){let B=n.
corruption,Z=r,ie=r,fe=!1,ne=r;if(r===ne)if(B&&typeof B=="object"&&!Array.isArray(B)){let te=r;for(let V in B)if(!(V==="\
kind"||V==="severity")){let ye={instancePath:s+"/corruption",keyword:"additionalProperties"};e===null?e=[ye]:e.push(ye),
r++;break}if(te===r){if(B.kind!==void 0){let V=B.kind,ye=r,ge=r,de=!1,be=r;if(typeof V!="string"){let he={instancePath:s+
"/corruption/kind",keyword:"type"};e===null?e=[he]:e.push(he),r++}if(!(V==="none"||V==="noise"||V==="blur"||V==="contras\
t"||V==="pixelate")){let he={instancePath:s+"/corruption/kind",keyword:"enum"};e===null?e=[he]:e.push(he),r++}var P=be===
r;de=de||P;let Ne=r;i(V,{instancePath:s+"/corruption/kind",parentData:B,parentDataProperty:"kind",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var P=Ne===r;if(de=de||P,de)r=ge,e!==null&&(ge?e.length=ge:e=null);else{
let he={instancePath:s+"/corruption/kind",keyword:"anyOf"};e===null?e=[he]:e.push(he),r++}var re=ye===r}else var re=!0;if(re)
if(B.severity!==void 0){let V=B.severity,ye=r,ge=r,de=!1,be=r;if(!(typeof V=="number"&&!(V%1)&&!isNaN(V))){let D={instancePath:s+
"/corruption/severity",keyword:"type"};e===null?e=[D]:e.push(D),r++}if(r===be&&typeof V=="number"){if(V>5||isNaN(V)){let D={
instancePath:s+"/corruption/severity",keyword:"maximum"};e===null?e=[D]:e.push(D),r++}else if(V<1||isNaN(V)){let D={instancePath:s+
"/corruption/severity",keyword:"minimum"};e===null?e=[D]:e.push(D),r++}}var we=be===r;de=de||we;let Ne=r;i(V,{instancePath:s+
"/corruption/severity",parentData:B,parentDataProperty:"severity",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.
concat(i.errors),r=e.length);var we=Ne===r;if(de=de||we,de)r=ge,e!==null&&(ge?e.length=ge:e=null);else{let D={instancePath:s+
"/corruption/severity",keyword:"anyOf"};e===null?e=[D]:e.push(D),r++}var re=ye===r}else var re=!0}}else{let te={instancePath:s+
"/corruption",keyword:"type"};e===null?e=[te]:e.push(te),r++}var pe=ne===r;fe=fe||pe;let oe=r;i(B,{instancePath:s+"/corr\
uption",parentData:n,parentDataProperty:"corruption",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var pe=oe===r;if(fe=fe||pe,fe)r=ie,e!==null&&(ie?e.length=ie:e=null);else{let te={instancePath:s+"/corruptio\
n",keyword:"anyOf"};return e===null?e=[te]:e.push(te),r++,ir.errors=e,!1}var a=Z===r}else var a=!0;if(a){if(n.description!==
void 0){let B=r;Ce(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"description",rootData:o,
dynamicAnchors:u})||(e=e===null?Ce.errors:e.concat(Ce.errors),r=e.length);var a=B===r}else var a=!0;if(a){if(n.matrix!==
void 0){let B=r;Re(n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:u})||
(e=e===null?Re.errors:e.concat(Re.errors),r=e.length);var a=B===r}else var a=!0;if(a){if(n.when!==void 0){let B=r;Fe(n.when,
{instancePath:s+"/when",parentData:n,parentDataProperty:"when",rootData:o,dynamicAnchors:u})||(e=e===null?Fe.errors:e.concat(
Fe.errors),r=e.length);var a=B===r}else var a=!0;if(a){if(n.needs!==void 0){let B=r;He(n.needs,{instancePath:s+"/needs",
parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:u})||(e=e===null?He.errors:e.concat(He.errors),r=e.length);
var a=B===r}else var a=!0;if(a){if(n.extends!==void 0){let B=r;Je(n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"\
extends",rootData:o,dynamicAnchors:u})||(e=e===null?Je.errors:e.concat(Je.errors),r=e.length);var a=B===r}else var a=!0;
if(a){if(n.resources!==void 0){let B=r;Qe(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"reso\
urces",rootData:o,dynamicAnchors:u})||(e=e===null?Qe.errors:e.concat(Qe.errors),r=e.length);var a=B===r}else var a=!0;if(a){
if(n.timeout!==void 0){let B=r;Ue(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,
dynamicAnchors:u})||(e=e===null?Ue.errors:e.concat(Ue.errors),r=e.length);var a=B===r}else var a=!0;if(a){if(n.retry!==void 0){
let B=r;Ve(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=e===
null?Ve.errors:e.concat(Ve.errors),r=e.length);var a=B===r}else var a=!0;if(a)if(n.kind!==void 0){let B=r;if(n.kind!=="e\
valuate")return ir.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var a=B===r}else var a=!0}}}}}}}}}}}}}}}else return ir.
errors=[{instancePath:s,keyword:"type"}],!1;return ir.errors=e,r===0}ir.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var $s={type:"object",properties:{argv:{anyOf:[{type:"array",minItems:1,items:{type:["string","number","boolean"]}},{$ref:"\
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
#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"command"}},additionalProperties:!1};function Xe(n,{
instancePath:s="",parentData:ve,parentDataProperty:$e,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,ee=Xe.evaluated;
if(ee.dynamicProps&&(ee.props=void 0),ee.dynamicItems&&(ee.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(
n)){let he=r;for(let D in n)if(!gr.call($s.properties,D)){return Xe.errors=[{instancePath:s,keyword:"additionalPropertie\
s"}],!1;break}if(he===r){if(n.argv!==void 0){let D=n.argv,L=r,E=r,R=!1,j=r;if(r===j)if(Array.isArray(D))if(D.length<1){let O={
instancePath:s+"/argv",keyword:"minItems"};e===null?e=[O]:e.push(O),r++}else{var a=!0;let O=D.length;for(let b=0;b<O;b++){
let _=D[b],d=r;if(typeof _!="string"&&typeof _!="number"&&typeof _!="boolean"){let J={instancePath:s+"/argv/"+b,keyword:"\
type"};e===null?e=[J]:e.push(J),r++}var a=d===r;if(!a)break}}else{let O={instancePath:s+"/argv",keyword:"type"};e===null?
e=[O]:e.push(O),r++}var ae=j===r;R=R||ae;let Q=r;i(D,{instancePath:s+"/argv",parentData:n,parentDataProperty:"argv",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ae=Q===r;if(R=R||ae,R)r=E,e!==null&&(E?e.length=
E:e=null);else{let O={instancePath:s+"/argv",keyword:"anyOf"};return e===null?e=[O]:e.push(O),r++,Xe.errors=e,!1}var m=L===
r}else var m=!0;if(m){if(n.run!==void 0){let D=r;if(typeof n.run!="string")return Xe.errors=[{instancePath:s+"/run",keyword:"\
type"}],!1;var m=D===r}else var m=!0;if(m){if(n.shell!==void 0){let D=n.shell,L=r,E=r,R=!1,j=r;if(typeof D!="string"){let b={
instancePath:s+"/shell",keyword:"type"};e===null?e=[b]:e.push(b),r++}if(!(D==="sh"||D==="bash")){let b={instancePath:s+"\
/shell",keyword:"enum"};e===null?e=[b]:e.push(b),r++}var _e=j===r;R=R||_e;let Q=r;i(D,{instancePath:s+"/shell",parentData:n,
parentDataProperty:"shell",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var _e=Q===
r;if(R=R||_e,R)r=E,e!==null&&(E?e.length=E:e=null);else{let b={instancePath:s+"/shell",keyword:"anyOf"};return e===null?
e=[b]:e.push(b),r++,Xe.errors=e,!1}var m=L===r}else var m=!0;if(m){if(n.inputs!==void 0){let D=n.inputs,L=r,E=r,R=!1,j=r;
if(r===j)if(D&&typeof D=="object"&&!Array.isArray(D))for(let b in D){let _=r;if(typeof D[b]!="string"){let d={instancePath:s+
"/inputs/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[d]:e.push(d),r++}var ue=_===r;if(!ue)break}else{
let b={instancePath:s+"/inputs",keyword:"type"};e===null?e=[b]:e.push(b),r++}var P=j===r;R=R||P;let Q=r;i(D,{instancePath:s+
"/inputs",parentData:n,parentDataProperty:"inputs",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var P=Q===r;if(R=R||P,R)r=E,e!==null&&(E?e.length=E:e=null);else{let b={instancePath:s+"/inputs",keyword:"an\
yOf"};return e===null?e=[b]:e.push(b),r++,Xe.errors=e,!1}var m=L===r}else var m=!0;if(m){if(n.code!==void 0){let D=n.code,
L=r,E=r,R=!1,j=r;if(r===j)if(Array.isArray(D)){var re=!0;let b=D.length;for(let _=0;_<b;_++){let d=D[_],I=r;if(r===I)if(typeof d==
"string"){if(Ye(d)<1){let le={instancePath:s+"/code/"+_,keyword:"minLength"};e===null?e=[le]:e.push(le),r++}}else{let le={
instancePath:s+"/code/"+_,keyword:"type"};e===null?e=[le]:e.push(le),r++}var re=I===r;if(!re)break}}else{let b={instancePath:s+
"/code",keyword:"type"};e===null?e=[b]:e.push(b),r++}var we=j===r;R=R||we;let Q=r;i(D,{instancePath:s+"/code",parentData:n,
parentDataProperty:"code",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var we=Q===
r;if(R=R||we,R)r=E,e!==null&&(E?e.length=E:e=null);else{let b={instancePath:s+"/code",keyword:"anyOf"};return e===null?e=
[b]:e.push(b),r++,Xe.errors=e,!1}var m=L===r}else var m=!0;if(m){if(n.outputs!==void 0){let D=n.outputs,L=r,E=r,R=!1,j=r;
if(r===j)if(D&&typeof D=="object"&&!Array.isArray(D))for(let b in D){let _=D[b],d=r;if(r===d)if(typeof _=="string"){if(Ye(
_)<1){let I={instancePath:s+"/outputs/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"minLength"};e===null?e=[I]:e.push(
I),r++}}else{let I={instancePath:s+"/outputs/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[I]:e.
push(I),r++}var pe=d===r;if(!pe)break}else{let b={instancePath:s+"/outputs",keyword:"type"};e===null?e=[b]:e.push(b),r++}
var me=j===r;R=R||me;let Q=r;i(D,{instancePath:s+"/outputs",parentData:n,parentDataProperty:"outputs",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var me=Q===r;if(R=R||me,R)r=E,e!==null&&(E?e.length=E:e=null);else{let b={
instancePath:s+"/outputs",keyword:"anyOf"};return e===null?e=[b]:e.push(b),r++,Xe.errors=e,!1}var m=L===r}else var m=!0;
if(m){if(n.env!==void 0){let D=n.env,L=r,E=r,R=!1,j=r;if(r===j)if(D&&typeof D=="object"&&!Array.isArray(D))for(let b in D){
let _=D[b],d=r;if(typeof _!="string"&&typeof _!="number"&&typeof _!="boolean"){let I={instancePath:s+"/env/"+b.replace(/~/g,
"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[I]:e.push(I),r++}var B=d===r;if(!B)break}else{let b={instancePath:s+
"/env",keyword:"type"};e===null?e=[b]:e.push(b),r++}var Z=j===r;R=R||Z;let Q=r;i(D,{instancePath:s+"/env",parentData:n,parentDataProperty:"\
env",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Z=Q===r;if(R=R||Z,R)r=E,e!==
null&&(E?e.length=E:e=null);else{let b={instancePath:s+"/env",keyword:"anyOf"};return e===null?e=[b]:e.push(b),r++,Xe.errors=
e,!1}var m=L===r}else var m=!0;if(m){if(n.cwd!==void 0){let D=r;if(typeof n.cwd!="string")return Xe.errors=[{instancePath:s+
"/cwd",keyword:"type"}],!1;var m=D===r}else var m=!0;if(m){if(n.checkpoints!==void 0){let D=n.checkpoints,L=r,E=r,R=!1,j=r;
if(r===j)if(D&&typeof D=="object"&&!Array.isArray(D)){let b;if(D.glob===void 0&&(b="glob")){let _={instancePath:s+"/chec\
kpoints",keyword:"required"};e===null?e=[_]:e.push(_),r++}else{let _=r;for(let d in D)if(!(d==="glob"||d==="order"||d===
"validate"||d==="keep")){let I={instancePath:s+"/checkpoints",keyword:"additionalProperties"};e===null?e=[I]:e.push(I),r++;
break}if(_===r){if(D.glob!==void 0){let d=D.glob,I=r;if(r===I)if(typeof d=="string"){if(Ye(d)<1){let J={instancePath:s+"\
/checkpoints/glob",keyword:"minLength"};e===null?e=[J]:e.push(J),r++}}else{let J={instancePath:s+"/checkpoints/glob",keyword:"\
type"};e===null?e=[J]:e.push(J),r++}var ie=I===r}else var ie=!0;if(ie){if(D.order!==void 0){let d=D.order,I=r,J=r,le=!1,
$=r;if(typeof d!="string"){let X={instancePath:s+"/checkpoints/order",keyword:"type"};e===null?e=[X]:e.push(X),r++}if(!(d===
"number"||d==="mtime"||d==="name")){let X={instancePath:s+"/checkpoints/order",keyword:"enum"};e===null?e=[X]:e.push(X),
r++}var fe=$===r;le=le||fe;let T=r;i(d,{instancePath:s+"/checkpoints/order",parentData:D,parentDataProperty:"order",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var fe=T===r;if(le=le||fe,le)r=J,e!==null&&(J?e.
length=J:e=null);else{let X={instancePath:s+"/checkpoints/order",keyword:"anyOf"};e===null?e=[X]:e.push(X),r++}var ie=I===
r}else var ie=!0;if(ie){if(D.validate!==void 0){let d=D.validate,I=r,J=r,le=!1,$=r;if(typeof d!="string"){let X={instancePath:s+
"/checkpoints/validate",keyword:"type"};e===null?e=[X]:e.push(X),r++}if(!(d==="none"||d==="zip"||d==="safetensors"||d===
"json")){let X={instancePath:s+"/checkpoints/validate",keyword:"enum"};e===null?e=[X]:e.push(X),r++}var ne=$===r;le=le||
ne;let T=r;i(d,{instancePath:s+"/checkpoints/validate",parentData:D,parentDataProperty:"validate",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ne=T===r;if(le=le||ne,le)r=J,e!==null&&(J?e.length=J:e=null);else{
let X={instancePath:s+"/checkpoints/validate",keyword:"anyOf"};e===null?e=[X]:e.push(X),r++}var ie=I===r}else var ie=!0;
if(ie)if(D.keep!==void 0){let d=D.keep,I=r,J=r,le=!1,$=r;if(r===$)if(d&&typeof d=="object"&&!Array.isArray(d)){let X;if(d.
last===void 0&&(X="last")){let ce={instancePath:s+"/checkpoints/keep",keyword:"required"};e===null?e=[ce]:e.push(ce),r++}else{
let ce=r;for(let H in d)if(H!=="last"){let c={instancePath:s+"/checkpoints/keep",keyword:"additionalProperties"};e===null?
e=[c]:e.push(c),r++;break}if(ce===r&&d.last!==void 0){let H=d.last,c=r,C=!1,A=r;if(!(typeof H=="number"&&!(H%1)&&!isNaN(
H))){let v={instancePath:s+"/checkpoints/keep/last",keyword:"type"};e===null?e=[v]:e.push(v),r++}if(r===A&&typeof H=="nu\
mber"&&(H<1||isNaN(H))){let v={instancePath:s+"/checkpoints/keep/last",keyword:"minimum"};e===null?e=[v]:e.push(v),r++}var oe=A===
r;C=C||oe;let w=r;i(H,{instancePath:s+"/checkpoints/keep/last",parentData:d,parentDataProperty:"last",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var oe=w===r;if(C=C||oe,C)r=c,e!==null&&(c?e.length=c:e=null);else{let v={
instancePath:s+"/checkpoints/keep/last",keyword:"anyOf"};e===null?e=[v]:e.push(v),r++}}}}else{let X={instancePath:s+"/ch\
eckpoints/keep",keyword:"type"};e===null?e=[X]:e.push(X),r++}var K=$===r;le=le||K;let T=r;i(d,{instancePath:s+"/checkpoi\
nts/keep",parentData:D,parentDataProperty:"keep",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var K=T===r;if(le=le||K,le)r=J,e!==null&&(J?e.length=J:e=null);else{let X={instancePath:s+"/checkpoints/keep",
keyword:"anyOf"};e===null?e=[X]:e.push(X),r++}var ie=I===r}else var ie=!0}}}}}else{let b={instancePath:s+"/checkpoints",
keyword:"type"};e===null?e=[b]:e.push(b),r++}var te=j===r;R=R||te;let Q=r;i(D,{instancePath:s+"/checkpoints",parentData:n,
parentDataProperty:"checkpoints",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var te=Q===
r;if(R=R||te,R)r=E,e!==null&&(E?e.length=E:e=null);else{let b={instancePath:s+"/checkpoints",keyword:"anyOf"};return e===
null?e=[b]:e.push(b),r++,Xe.errors=e,!1}var m=L===r}else var m=!0;if(m){if(n.resume!==void 0){let D=n.resume,L=r,E=r,R=!1,
j=r;if(r===j)if(D&&typeof D=="object"&&!Array.isArray(D)){let b;if(D.args_if_found===void 0&&(b="args_if_found")){let _={
instancePath:s+"/resume",keyword:"required"};e===null?e=[_]:e.push(_),r++}else{let _=r;for(let d in D)if(d!=="args_if_fo\
und"){let I={instancePath:s+"/resume",keyword:"additionalProperties"};e===null?e=[I]:e.push(I),r++;break}if(_===r&&D.args_if_found!==
void 0){let d=D.args_if_found,I=r,J=!1,le=r;if(r===le)if(Array.isArray(d)){var V=!0;let T=d.length;for(let F=0;F<T;F++){
let X=d[F],ce=r;if(typeof X!="string"&&typeof X!="number"&&typeof X!="boolean"){let c={instancePath:s+"/resume/args_if_f\
ound/"+F,keyword:"type"};e===null?e=[c]:e.push(c),r++}var V=ce===r;if(!V)break}}else{let T={instancePath:s+"/resume/args\
_if_found",keyword:"type"};e===null?e=[T]:e.push(T),r++}var ye=le===r;J=J||ye;let $=r;i(d,{instancePath:s+"/resume/args_\
if_found",parentData:D,parentDataProperty:"args_if_found",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.
errors),r=e.length);var ye=$===r;if(J=J||ye,J)r=I,e!==null&&(I?e.length=I:e=null);else{let T={instancePath:s+"/resume/ar\
gs_if_found",keyword:"anyOf"};e===null?e=[T]:e.push(T),r++}}}}else{let b={instancePath:s+"/resume",keyword:"type"};e===null?
e=[b]:e.push(b),r++}var ge=j===r;R=R||ge;let Q=r;i(D,{instancePath:s+"/resume",parentData:n,parentDataProperty:"resume",
rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ge=Q===r;if(R=R||ge,R)r=E,e!==null&&
(E?e.length=E:e=null);else{let b={instancePath:s+"/resume",keyword:"anyOf"};return e===null?e=[b]:e.push(b),r++,Xe.errors=
e,!1}var m=L===r}else var m=!0;if(m){if(n.metrics!==void 0){let D=n.metrics,L=r,E=r,R=!1,j=r;if(r===j)if(D&&typeof D=="o\
bject"&&!Array.isArray(D)){let b;if(D.file===void 0&&(b="file")){let _={instancePath:s+"/metrics",keyword:"required"};e===
null?e=[_]:e.push(_),r++}else{let _=r;for(let d in D)if(!(d==="file"||d==="format"||d==="step")){let I={instancePath:s+"\
/metrics",keyword:"additionalProperties"};e===null?e=[I]:e.push(I),r++;break}if(_===r){if(D.file!==void 0){let d=D.file,
I=r;if(r===I)if(typeof d=="string"){if(Ye(d)<1){let J={instancePath:s+"/metrics/file",keyword:"minLength"};e===null?e=[J]:
e.push(J),r++}}else{let J={instancePath:s+"/metrics/file",keyword:"type"};e===null?e=[J]:e.push(J),r++}var de=I===r}else
var de=!0;if(de){if(D.format!==void 0){let d=D.format,I=r,J=r,le=!1,$=r;if(typeof d!="string"){let X={instancePath:s+"/m\
etrics/format",keyword:"type"};e===null?e=[X]:e.push(X),r++}if(!(d==="json"||d==="jsonl")){let X={instancePath:s+"/metri\
cs/format",keyword:"enum"};e===null?e=[X]:e.push(X),r++}var be=$===r;le=le||be;let T=r;i(d,{instancePath:s+"/metrics/for\
mat",parentData:D,parentDataProperty:"format",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.
length);var be=T===r;if(le=le||be,le)r=J,e!==null&&(J?e.length=J:e=null);else{let X={instancePath:s+"/metrics/format",keyword:"\
anyOf"};e===null?e=[X]:e.push(X),r++}var de=I===r}else var de=!0;if(de)if(D.step!==void 0){let d=r;if(typeof D.step!="st\
ring"){let J={instancePath:s+"/metrics/step",keyword:"type"};e===null?e=[J]:e.push(J),r++}var de=d===r}else var de=!0}}}}else{
let b={instancePath:s+"/metrics",keyword:"type"};e===null?e=[b]:e.push(b),r++}var Ne=j===r;R=R||Ne;let Q=r;i(D,{instancePath:s+
"/metrics",parentData:n,parentDataProperty:"metrics",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var Ne=Q===r;if(R=R||Ne,R)r=E,e!==null&&(E?e.length=E:e=null);else{let b={instancePath:s+"/metrics",keyword:"\
anyOf"};return e===null?e=[b]:e.push(b),r++,Xe.errors=e,!1}var m=L===r}else var m=!0;if(m){if(n.description!==void 0){let D=r;
Ce(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"description",rootData:o,dynamicAnchors:u})||
(e=e===null?Ce.errors:e.concat(Ce.errors),r=e.length);var m=D===r}else var m=!0;if(m){if(n.matrix!==void 0){let D=r;Re(n.
matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:u})||(e=e===null?Re.
errors:e.concat(Re.errors),r=e.length);var m=D===r}else var m=!0;if(m){if(n.when!==void 0){let D=r;Fe(n.when,{instancePath:s+
"/when",parentData:n,parentDataProperty:"when",rootData:o,dynamicAnchors:u})||(e=e===null?Fe.errors:e.concat(Fe.errors),
r=e.length);var m=D===r}else var m=!0;if(m){if(n.needs!==void 0){let D=r;He(n.needs,{instancePath:s+"/needs",parentData:n,
parentDataProperty:"needs",rootData:o,dynamicAnchors:u})||(e=e===null?He.errors:e.concat(He.errors),r=e.length);var m=D===
r}else var m=!0;if(m){if(n.extends!==void 0){let D=r;Je(n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"\
extends",rootData:o,dynamicAnchors:u})||(e=e===null?Je.errors:e.concat(Je.errors),r=e.length);var m=D===r}else var m=!0;
if(m){if(n.resources!==void 0){let D=r;Qe(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"reso\
urces",rootData:o,dynamicAnchors:u})||(e=e===null?Qe.errors:e.concat(Qe.errors),r=e.length);var m=D===r}else var m=!0;if(m){
if(n.timeout!==void 0){let D=r;Ue(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,
dynamicAnchors:u})||(e=e===null?Ue.errors:e.concat(Ue.errors),r=e.length);var m=D===r}else var m=!0;if(m){if(n.retry!==void 0){
let D=r;Ve(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=e===
null?Ve.errors:e.concat(Ve.errors),r=e.length);var m=D===r}else var m=!0;if(m)if(n.kind!==void 0){let D=r;if(n.kind!=="c\
ommand")return Xe.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var m=D===r}else var m=!0}}}}}}}}}}}}}}}}}}}}else
return Xe.errors=[{instancePath:s,keyword:"type"}],!1;return Xe.errors=e,r===0}Xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Le(n,{instancePath:s="",parentData:ve,parentDataProperty:$e,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
ee=Le.evaluated;ee.dynamicProps&&(ee.props=void 0),ee.dynamicItems&&(ee.items=void 0);let a=r,ae=r,m=!0,_e=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let I;if(n.kind===void 0&&(I="kind")){let J={};e===null?e=[J]:e.push(J),r++}else if(n.kind!==
void 0&&n.kind!=="fetch"){let J={};e===null?e=[J]:e.push(J),r++}}var ue=_e===r;if(r=ae,e!==null&&(ae?e.length=ae:e=null),
ue){let I=r;fr(n,{instancePath:s,parentData:ve,parentDataProperty:$e,rootData:o,dynamicAnchors:u})||(e=e===null?fr.errors:
e.concat(fr.errors),r=e.length);var ue=I===r;if(m=ue,m)var P=!0}if(!m){let I={instancePath:s,keyword:"if"};return e===null?
e=[I]:e.push(I),r++,Le.errors=e,!1}var re=a===r;if(re){let I=r,J=r,le=!0,$=r;if(n&&typeof n=="object"&&!Array.isArray(n)){
let F;if(n.kind===void 0&&(F="kind")){let X={};e===null?e=[X]:e.push(X),r++}else if(n.kind!==void 0&&n.kind!=="dataset"){
let X={};e===null?e=[X]:e.push(X),r++}}var we=$===r;if(r=J,e!==null&&(J?e.length=J:e=null),we){let F=r;Ee(n,{instancePath:s,
parentData:ve,parentDataProperty:$e,rootData:o,dynamicAnchors:u})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length);
var we=F===r;if(le=we,le)var pe=!0}if(!le){let F={instancePath:s,keyword:"if"};return e===null?e=[F]:e.push(F),r++,Le.errors=
e,!1}var re=I===r;if(re){P!==!0&&pe!==void 0&&(pe===!0?P=!0:(P=P||{},Object.assign(P,pe)));let F=r,X=r,ce=!0,H=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let C;if(n.kind===void 0&&(C="kind")){let A={};e===null?e=[A]:e.push(A),r++}else if(n.kind!==
void 0&&n.kind!=="vqkd"){let A={};e===null?e=[A]:e.push(A),r++}}var me=H===r;if(r=X,e!==null&&(X?e.length=X:e=null),me){
let C=r;Ke(n,{instancePath:s,parentData:ve,parentDataProperty:$e,rootData:o,dynamicAnchors:u})||(e=e===null?Ke.errors:e.
concat(Ke.errors),r=e.length);var me=C===r;if(ce=me,ce)var B=!0}if(!ce){let C={instancePath:s,keyword:"if"};return e===null?
e=[C]:e.push(C),r++,Le.errors=e,!1}var re=F===r;if(re){P!==!0&&B!==void 0&&(B===!0?P=!0:(P=P||{},Object.assign(P,B)));let C=r,
A=r,w=!0,v=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let U;if(n.kind===void 0&&(U="kind")){let S={};e===null?e=[S]:
e.push(S),r++}else if(n.kind!==void 0&&n.kind!=="codebook-usage"){let S={};e===null?e=[S]:e.push(S),r++}}var Z=v===r;if(r=
A,e!==null&&(A?e.length=A:e=null),Z){let U=r;pr(n,{instancePath:s,parentData:ve,parentDataProperty:$e,rootData:o,dynamicAnchors:u})||
(e=e===null?pr.errors:e.concat(pr.errors),r=e.length);var Z=U===r;if(w=Z,w)var ie=!0}if(!w){let U={instancePath:s,keyword:"\
if"};return e===null?e=[U]:e.push(U),r++,Le.errors=e,!1}var re=C===r;if(re){P!==!0&&ie!==void 0&&(ie===!0?P=!0:(P=P||{},
Object.assign(P,ie)));let U=r,S=r,t=!0,z=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let f;if(n.kind===void 0&&(f="ki\
nd")){let k={};e===null?e=[k]:e.push(k),r++}else if(n.kind!==void 0&&n.kind!=="mim"){let k={};e===null?e=[k]:e.push(k),r++}}
var fe=z===r;if(r=S,e!==null&&(S?e.length=S:e=null),fe){let f=r;Me(n,{instancePath:s,parentData:ve,parentDataProperty:$e,
rootData:o,dynamicAnchors:u})||(e=e===null?Me.errors:e.concat(Me.errors),r=e.length);var fe=f===r;if(t=fe,t)var ne=!0}if(!t){
let f={instancePath:s,keyword:"if"};return e===null?e=[f]:e.push(f),r++,Le.errors=e,!1}var re=U===r;if(re){P!==!0&&ne!==
void 0&&(ne===!0?P=!0:(P=P||{},Object.assign(P,ne)));let f=r,k=r,M=!0,G=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let y;
if(n.kind===void 0&&(y="kind")){let q={};e===null?e=[q]:e.push(q),r++}else if(n.kind!==void 0&&n.kind!=="evaluate"){let q={};
e===null?e=[q]:e.push(q),r++}}var oe=G===r;if(r=k,e!==null&&(k?e.length=k:e=null),oe){let y=r;ir(n,{instancePath:s,parentData:ve,
parentDataProperty:$e,rootData:o,dynamicAnchors:u})||(e=e===null?ir.errors:e.concat(ir.errors),r=e.length);var oe=y===r;
if(M=oe,M)var K=!0}if(!M){let y={instancePath:s,keyword:"if"};return e===null?e=[y]:e.push(y),r++,Le.errors=e,!1}var re=f===
r;if(re){P!==!0&&K!==void 0&&(K===!0?P=!0:(P=P||{},Object.assign(P,K)));let y=r,q=r,N=!0,g=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let se;if(n.kind===void 0&&(se="kind")){let Y={};e===null?e=[Y]:e.push(Y),r++}else if(n.kind!==void 0&&n.kind!==
"command"){let Y={};e===null?e=[Y]:e.push(Y),r++}}var te=g===r;if(r=q,e!==null&&(q?e.length=q:e=null),te){let se=r;Xe(n,
{instancePath:s,parentData:ve,parentDataProperty:$e,rootData:o,dynamicAnchors:u})||(e=e===null?Xe.errors:e.concat(Xe.errors),
r=e.length);var te=se===r;if(N=te,N)var V=!0}if(!N){let se={instancePath:s,keyword:"if"};return e===null?e=[se]:e.push(se),
r++,Le.errors=e,!1}var re=y===r;if(re){P!==!0&&V!==void 0&&(V===!0?P=!0:(P=P||{},Object.assign(P,V)));let se=r,Y=r,h=!0,
ke=r,je=r,ze=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Oe;if(n.extends===void 0&&(Oe="extends")){let xe={};e===
null?e=[xe]:e.push(xe),r++}}var ye=ze===r;if(ye){let Oe={};e===null?e=[Oe]:e.push(Oe),r++}else r=je,e!==null&&(je?e.length=
je:e=null);if(r===ke&&n&&typeof n=="object"&&!Array.isArray(n)){let Oe;if(n.kind===void 0&&(Oe="kind")){let xe={};e===null?
e=[xe]:e.push(xe),r++}else if(n.kind!==void 0&&n.kind!=="fetch"){let xe={};e===null?e=[xe]:e.push(xe),r++}}var ge=ke===r;
if(r=Y,e!==null&&(Y?e.length=Y:e=null),ge){let Oe=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let dr;if(n.sources===void 0&&
(dr="sources"))return Le.errors=[{instancePath:s,keyword:"required"}],!1}var ge=Oe===r;h=ge}if(!h){let Oe={instancePath:s,
keyword:"if"};return e===null?e=[Oe]:e.push(Oe),r++,Le.errors=e,!1}var re=se===r;if(re){P!==!0&&(P=P||{},P.kind=!0);let Oe=r,
xe=r,dr=!0,hr=r,qe=r,rr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Ie;if(n.extends===void 0&&(Ie="extends")){let We={};
e===null?e=[We]:e.push(We),r++}}var de=rr===r;if(de){let Ie={};e===null?e=[Ie]:e.push(Ie),r++}else r=qe,e!==null&&(qe?e.
length=qe:e=null);if(r===hr&&n&&typeof n=="object"&&!Array.isArray(n)){let Ie;if(n.kind===void 0&&(Ie="kind")){let We={};
e===null?e=[We]:e.push(We),r++}else if(n.kind!==void 0&&n.kind!=="dataset"){let We={};e===null?e=[We]:e.push(We),r++}}var be=hr===
r;if(r=xe,e!==null&&(xe?e.length=xe:e=null),be){let Ie=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let ur;if(n.source===
void 0&&(ur="source")||n.layout===void 0&&(ur="layout")||n.image_size===void 0&&(ur="image_size")||n.splits===void 0&&(ur=
"splits"))return Le.errors=[{instancePath:s,keyword:"required"}],!1}var be=Ie===r;dr=be}if(!dr){let Ie={instancePath:s,keyword:"\
if"};return e===null?e=[Ie]:e.push(Ie),r++,Le.errors=e,!1}var re=Oe===r;if(re){P!==!0&&(P=P||{},P.kind=!0);let Ie=r,We=r,
ur=!0,xr=r,Pr=r,ss=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Ze;if(n.extends===void 0&&(Ze="extends")){let sr={};
e===null?e=[sr]:e.push(sr),r++}}var Ne=ss===r;if(Ne){let Ze={};e===null?e=[Ze]:e.push(Ze),r++}else r=Pr,e!==null&&(Pr?e.
length=Pr:e=null);if(r===xr&&n&&typeof n=="object"&&!Array.isArray(n)){let Ze;if(n.kind===void 0&&(Ze="kind")){let sr={};
e===null?e=[sr]:e.push(sr),r++}else if(n.kind!==void 0&&n.kind!=="vqkd"){let sr={};e===null?e=[sr]:e.push(sr),r++}}var he=xr===
r;if(r=We,e!==null&&(We?e.length=We:e=null),he){let Ze=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let kr;if(n.data===
void 0&&(kr="data")||n.features===void 0&&(kr="features")||n.model===void 0&&(kr="model")||n.epochs===void 0&&(kr="epoch\
s"))return Le.errors=[{instancePath:s,keyword:"required"}],!1}var he=Ze===r;ur=he}if(!ur){let Ze={instancePath:s,keyword:"\
if"};return e===null?e=[Ze]:e.push(Ze),r++,Le.errors=e,!1}var re=Ie===r;if(re){P!==!0&&(P=P||{},P.kind=!0);let Ze=r,sr=r,
kr=!0,qr=r,Mr=r,ns=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Se;if(n.extends===void 0&&(Se="extends")){let or={};
e===null?e=[or]:e.push(or),r++}}var D=ns===r;if(D){let Se={};e===null?e=[Se]:e.push(Se),r++}else r=Mr,e!==null&&(Mr?e.length=
Mr:e=null);if(r===qr&&n&&typeof n=="object"&&!Array.isArray(n)){let Se;if(n.kind===void 0&&(Se="kind")){let or={};e===null?
e=[or]:e.push(or),r++}else if(n.kind!==void 0&&n.kind!=="codebook-usage"){let or={};e===null?e=[or]:e.push(or),r++}}var L=qr===
r;if(r=sr,e!==null&&(sr?e.length=sr:e=null),L){let Se=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Or;if(n.tokenizer===
void 0&&(Or="tokenizer")||n.data===void 0&&(Or="data"))return Le.errors=[{instancePath:s,keyword:"required"}],!1}var L=Se===
r;kr=L}if(!kr){let Se={instancePath:s,keyword:"if"};return e===null?e=[Se]:e.push(Se),r++,Le.errors=e,!1}var re=Ze===r;if(re){
P!==!0&&(P=P||{},P.kind=!0);let Se=r,or=r,Or=!0,zr=r,Lr=r,is=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Be;if(n.
extends===void 0&&(Be="extends")){let nr={};e===null?e=[nr]:e.push(nr),r++}}var E=is===r;if(E){let Be={};e===null?e=[Be]:
e.push(Be),r++}else r=Lr,e!==null&&(Lr?e.length=Lr:e=null);if(r===zr&&n&&typeof n=="object"&&!Array.isArray(n)){let Be;if(n.
kind===void 0&&(Be="kind")){let nr={};e===null?e=[nr]:e.push(nr),r++}else if(n.kind!==void 0&&n.kind!=="mim"){let nr={};
e===null?e=[nr]:e.push(nr),r++}}var R=zr===r;if(r=or,e!==null&&(or?e.length=or:e=null),R){let Be=r;if(n&&typeof n=="obje\
ct"&&!Array.isArray(n)){let $r;if(n.data===void 0&&($r="data")||n.tokenizer===void 0&&($r="tokenizer")||n.model===void 0&&
($r="model")||n.epochs===void 0&&($r="epochs"))return Le.errors=[{instancePath:s,keyword:"required"}],!1}var R=Be===r;Or=
R}if(!Or){let Be={instancePath:s,keyword:"if"};return e===null?e=[Be]:e.push(Be),r++,Le.errors=e,!1}var re=Se===r;if(re){
P!==!0&&(P=P||{},P.kind=!0);let Be=r,nr=r,$r=!0,Ir=r,Ar=r,ts=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Ge;if(n.
extends===void 0&&(Ge="extends")){let lr={};e===null?e=[lr]:e.push(lr),r++}}var j=ts===r;if(j){let Ge={};e===null?e=[Ge]:
e.push(Ge),r++}else r=Ar,e!==null&&(Ar?e.length=Ar:e=null);if(r===Ir&&n&&typeof n=="object"&&!Array.isArray(n)){let Ge;if(n.
kind===void 0&&(Ge="kind")){let lr={};e===null?e=[lr]:e.push(lr),r++}else if(n.kind!==void 0&&n.kind!=="evaluate"){let lr={};
e===null?e=[lr]:e.push(lr),r++}}var Q=Ir===r;if(r=nr,e!==null&&(nr?e.length=nr:e=null),Q){let Ge=r;if(n&&typeof n=="obje\
ct"&&!Array.isArray(n)){let wr;if(n.weights===void 0&&(wr="weights")||n.data===void 0&&(wr="data")||n.labels===void 0&&(wr=
"labels"))return Le.errors=[{instancePath:s,keyword:"required"}],!1}var Q=Ge===r;$r=Q}if(!$r){let Ge={instancePath:s,keyword:"\
if"};return e===null?e=[Ge]:e.push(Ge),r++,Le.errors=e,!1}var re=Be===r;if(re){P!==!0&&(P=P||{},P.kind=!0);let Ge=r,lr=r,
wr=!0,Er=r,Rr=r,Zr=r,br=r,Nr=!1,Gr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let er;if(n.kind===void 0&&(er="kind")){
let jr={};e===null?e=[jr]:e.push(jr),r++}}var O=Gr===r;Nr=Nr||O;let ls=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let er;
if(n.extends===void 0&&(er="extends")){let jr={};e===null?e=[jr]:e.push(jr),r++}}var O=ls===r;if(Nr=Nr||O,Nr)r=br,e!==null&&
(br?e.length=br:e=null);else{let er={};e===null?e=[er]:e.push(er),r++}var b=Zr===r;if(b){let er={};e===null?e=[er]:e.push(
er),r++}else r=Rr,e!==null&&(Rr?e.length=Rr:e=null);var _=Er===r;if(r=lr,e!==null&&(lr?e.length=lr:e=null),_){let er=r;if(Ee(
n,{instancePath:s,parentData:ve,parentDataProperty:$e,rootData:o,dynamicAnchors:u})||(e=e===null?Ee.errors:e.concat(Ee.errors),
r=e.length),r===er&&n&&typeof n=="object"&&!Array.isArray(n)){let Sr;if(n.source===void 0&&(Sr="source")||n.layout===void 0&&
(Sr="layout")||n.image_size===void 0&&(Sr="image_size")||n.splits===void 0&&(Sr="splits"))return Le.errors=[{instancePath:s,
keyword:"required"}],!1}var _=er===r;if(wr=_,wr)var d=!0}if(!wr){let er={instancePath:s,keyword:"if"};return e===null?e=
[er]:e.push(er),r++,Le.errors=e,!1}var re=Ge===r;re&&P!==!0&&d!==void 0&&(d===!0?P=!0:(P=P||{},Object.assign(P,d)))}}}}}}}}}}}}}
if(r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){if(P!==!0&&(P=P||{},P.kind=!0),n.kind!==void 0){let I=n.kind;if(!(I===
"fetch"||I==="dataset"||I==="vqkd"||I==="codebook-usage"||I==="mim"||I==="evaluate"||I==="command"))return Le.errors=[{instancePath:s+
"/kind",keyword:"enum"}],!1}}else return Le.errors=[{instancePath:s,keyword:"type"}],!1;return Le.errors=e,ee.props=P,r===
0}Le.evaluated={dynamicProps:!0,dynamicItems:!1};function Ae(n,{instancePath:s="",parentData:ve,parentDataProperty:$e,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
ee=Ae.evaluated;ee.dynamicProps&&(ee.props=void 0),ee.dynamicItems&&(ee.items=void 0);let a=r,ae=r,m=!0,_e=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let d;if(n.kind===void 0&&(d="kind")){let I={};e===null?e=[I]:e.push(I),r++}else if(n.kind!==
void 0&&n.kind!=="fetch"){let I={};e===null?e=[I]:e.push(I),r++}}var ue=_e===r;if(r=ae,e!==null&&(ae?e.length=ae:e=null),
ue){let d=r;fr(n,{instancePath:s,parentData:ve,parentDataProperty:$e,rootData:o,dynamicAnchors:u})||(e=e===null?fr.errors:
e.concat(fr.errors),r=e.length);var ue=d===r;if(m=ue,m)var P=!0}if(!m){let d={instancePath:s,keyword:"if"};return e===null?
e=[d]:e.push(d),r++,Ae.errors=e,!1}var re=a===r;if(re){let d=r,I=r,J=!0,le=r;if(n&&typeof n=="object"&&!Array.isArray(n)){
let T;if(n.kind===void 0&&(T="kind")){let F={};e===null?e=[F]:e.push(F),r++}else if(n.kind!==void 0&&n.kind!=="dataset"){
let F={};e===null?e=[F]:e.push(F),r++}}var we=le===r;if(r=I,e!==null&&(I?e.length=I:e=null),we){let T=r;Ee(n,{instancePath:s,
parentData:ve,parentDataProperty:$e,rootData:o,dynamicAnchors:u})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length);
var we=T===r;if(J=we,J)var pe=!0}if(!J){let T={instancePath:s,keyword:"if"};return e===null?e=[T]:e.push(T),r++,Ae.errors=
e,!1}var re=d===r;if(re){P!==!0&&pe!==void 0&&(pe===!0?P=!0:(P=P||{},Object.assign(P,pe)));let T=r,F=r,X=!0,ce=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let c;if(n.kind===void 0&&(c="kind")){let C={};e===null?e=[C]:e.push(C),r++}else if(n.kind!==
void 0&&n.kind!=="vqkd"){let C={};e===null?e=[C]:e.push(C),r++}}var me=ce===r;if(r=F,e!==null&&(F?e.length=F:e=null),me){
let c=r;Ke(n,{instancePath:s,parentData:ve,parentDataProperty:$e,rootData:o,dynamicAnchors:u})||(e=e===null?Ke.errors:e.
concat(Ke.errors),r=e.length);var me=c===r;if(X=me,X)var B=!0}if(!X){let c={instancePath:s,keyword:"if"};return e===null?
e=[c]:e.push(c),r++,Ae.errors=e,!1}var re=T===r;if(re){P!==!0&&B!==void 0&&(B===!0?P=!0:(P=P||{},Object.assign(P,B)));let c=r,
C=r,A=!0,w=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let x;if(n.kind===void 0&&(x="kind")){let U={};e===null?e=[U]:
e.push(U),r++}else if(n.kind!==void 0&&n.kind!=="codebook-usage"){let U={};e===null?e=[U]:e.push(U),r++}}var Z=w===r;if(r=
C,e!==null&&(C?e.length=C:e=null),Z){let x=r;pr(n,{instancePath:s,parentData:ve,parentDataProperty:$e,rootData:o,dynamicAnchors:u})||
(e=e===null?pr.errors:e.concat(pr.errors),r=e.length);var Z=x===r;if(A=Z,A)var ie=!0}if(!A){let x={instancePath:s,keyword:"\
if"};return e===null?e=[x]:e.push(x),r++,Ae.errors=e,!1}var re=c===r;if(re){P!==!0&&ie!==void 0&&(ie===!0?P=!0:(P=P||{},
Object.assign(P,ie)));let x=r,U=r,S=!0,t=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let p;if(n.kind===void 0&&(p="ki\
nd")){let f={};e===null?e=[f]:e.push(f),r++}else if(n.kind!==void 0&&n.kind!=="mim"){let f={};e===null?e=[f]:e.push(f),r++}}
var fe=t===r;if(r=U,e!==null&&(U?e.length=U:e=null),fe){let p=r;Me(n,{instancePath:s,parentData:ve,parentDataProperty:$e,
rootData:o,dynamicAnchors:u})||(e=e===null?Me.errors:e.concat(Me.errors),r=e.length);var fe=p===r;if(S=fe,S)var ne=!0}if(!S){
let p={instancePath:s,keyword:"if"};return e===null?e=[p]:e.push(p),r++,Ae.errors=e,!1}var re=x===r;if(re){P!==!0&&ne!==
void 0&&(ne===!0?P=!0:(P=P||{},Object.assign(P,ne)));let p=r,f=r,k=!0,M=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let l;
if(n.kind===void 0&&(l="kind")){let y={};e===null?e=[y]:e.push(y),r++}else if(n.kind!==void 0&&n.kind!=="evaluate"){let y={};
e===null?e=[y]:e.push(y),r++}}var oe=M===r;if(r=f,e!==null&&(f?e.length=f:e=null),oe){let l=r;ir(n,{instancePath:s,parentData:ve,
parentDataProperty:$e,rootData:o,dynamicAnchors:u})||(e=e===null?ir.errors:e.concat(ir.errors),r=e.length);var oe=l===r;
if(k=oe,k)var K=!0}if(!k){let l={instancePath:s,keyword:"if"};return e===null?e=[l]:e.push(l),r++,Ae.errors=e,!1}var re=p===
r;if(re){P!==!0&&K!==void 0&&(K===!0?P=!0:(P=P||{},Object.assign(P,K)));let l=r,y=r,q=!0,N=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let W;if(n.kind===void 0&&(W="kind")){let se={};e===null?e=[se]:e.push(se),r++}else if(n.kind!==void 0&&n.kind!==
"command"){let se={};e===null?e=[se]:e.push(se),r++}}var te=N===r;if(r=y,e!==null&&(y?e.length=y:e=null),te){let W=r;Xe(
n,{instancePath:s,parentData:ve,parentDataProperty:$e,rootData:o,dynamicAnchors:u})||(e=e===null?Xe.errors:e.concat(Xe.errors),
r=e.length);var te=W===r;if(q=te,q)var V=!0}if(!q){let W={instancePath:s,keyword:"if"};return e===null?e=[W]:e.push(W),r++,
Ae.errors=e,!1}var re=l===r;if(re){P!==!0&&V!==void 0&&(V===!0?P=!0:(P=P||{},Object.assign(P,V)));let W=r,se=r,Y=!0,h=r,
ke=r,je=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let De;if(n.extends===void 0&&(De="extends")){let Oe={};e===null?
e=[Oe]:e.push(Oe),r++}}var ye=je===r;if(ye){let De={};e===null?e=[De]:e.push(De),r++}else r=ke,e!==null&&(ke?e.length=ke:
e=null);if(r===h&&n&&typeof n=="object"&&!Array.isArray(n)){let De;if(n.kind===void 0&&(De="kind")){let Oe={};e===null?e=
[Oe]:e.push(Oe),r++}else if(n.kind!==void 0&&n.kind!=="fetch"){let Oe={};e===null?e=[Oe]:e.push(Oe),r++}}var ge=h===r;if(r=
se,e!==null&&(se?e.length=se:e=null),ge){let De=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let xe;if(n.sources===void 0&&
(xe="sources"))return Ae.errors=[{instancePath:s,keyword:"required"}],!1}var ge=De===r;Y=ge}if(!Y){let De={instancePath:s,
keyword:"if"};return e===null?e=[De]:e.push(De),r++,Ae.errors=e,!1}var re=W===r;if(re){P!==!0&&(P=P||{},P.kind=!0);let De=r,
Oe=r,xe=!0,dr=r,hr=r,qe=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Te;if(n.extends===void 0&&(Te="extends")){let Ie={};
e===null?e=[Ie]:e.push(Ie),r++}}var de=qe===r;if(de){let Te={};e===null?e=[Te]:e.push(Te),r++}else r=hr,e!==null&&(hr?e.
length=hr:e=null);if(r===dr&&n&&typeof n=="object"&&!Array.isArray(n)){let Te;if(n.kind===void 0&&(Te="kind")){let Ie={};
e===null?e=[Ie]:e.push(Ie),r++}else if(n.kind!==void 0&&n.kind!=="dataset"){let Ie={};e===null?e=[Ie]:e.push(Ie),r++}}var be=dr===
r;if(r=Oe,e!==null&&(Oe?e.length=Oe:e=null),be){let Te=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let We;if(n.source===
void 0&&(We="source")||n.layout===void 0&&(We="layout")||n.image_size===void 0&&(We="image_size")||n.splits===void 0&&(We=
"splits"))return Ae.errors=[{instancePath:s,keyword:"required"}],!1}var be=Te===r;xe=be}if(!xe){let Te={instancePath:s,keyword:"\
if"};return e===null?e=[Te]:e.push(Te),r++,Ae.errors=e,!1}var re=De===r;if(re){P!==!0&&(P=P||{},P.kind=!0);let Te=r,Ie=r,
We=!0,ur=r,xr=r,Pr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let tr;if(n.extends===void 0&&(tr="extends")){let Ze={};
e===null?e=[Ze]:e.push(Ze),r++}}var Ne=Pr===r;if(Ne){let tr={};e===null?e=[tr]:e.push(tr),r++}else r=xr,e!==null&&(xr?e.
length=xr:e=null);if(r===ur&&n&&typeof n=="object"&&!Array.isArray(n)){let tr;if(n.kind===void 0&&(tr="kind")){let Ze={};
e===null?e=[Ze]:e.push(Ze),r++}else if(n.kind!==void 0&&n.kind!=="vqkd"){let Ze={};e===null?e=[Ze]:e.push(Ze),r++}}var he=ur===
r;if(r=Ie,e!==null&&(Ie?e.length=Ie:e=null),he){let tr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let sr;if(n.data===
void 0&&(sr="data")||n.features===void 0&&(sr="features")||n.model===void 0&&(sr="model")||n.epochs===void 0&&(sr="epoch\
s"))return Ae.errors=[{instancePath:s,keyword:"required"}],!1}var he=tr===r;We=he}if(!We){let tr={instancePath:s,keyword:"\
if"};return e===null?e=[tr]:e.push(tr),r++,Ae.errors=e,!1}var re=Te===r;if(re){P!==!0&&(P=P||{},P.kind=!0);let tr=r,Ze=r,
sr=!0,kr=r,qr=r,Mr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let yr;if(n.extends===void 0&&(yr="extends")){let Se={};
e===null?e=[Se]:e.push(Se),r++}}var D=Mr===r;if(D){let yr={};e===null?e=[yr]:e.push(yr),r++}else r=qr,e!==null&&(qr?e.length=
qr:e=null);if(r===kr&&n&&typeof n=="object"&&!Array.isArray(n)){let yr;if(n.kind===void 0&&(yr="kind")){let Se={};e===null?
e=[Se]:e.push(Se),r++}else if(n.kind!==void 0&&n.kind!=="codebook-usage"){let Se={};e===null?e=[Se]:e.push(Se),r++}}var L=kr===
r;if(r=Ze,e!==null&&(Ze?e.length=Ze:e=null),L){let yr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let or;if(n.tokenizer===
void 0&&(or="tokenizer")||n.data===void 0&&(or="data"))return Ae.errors=[{instancePath:s,keyword:"required"}],!1}var L=yr===
r;sr=L}if(!sr){let yr={instancePath:s,keyword:"if"};return e===null?e=[yr]:e.push(yr),r++,Ae.errors=e,!1}var re=tr===r;if(re){
P!==!0&&(P=P||{},P.kind=!0);let yr=r,Se=r,or=!0,Or=r,zr=r,Lr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let mr;if(n.
extends===void 0&&(mr="extends")){let Be={};e===null?e=[Be]:e.push(Be),r++}}var E=Lr===r;if(E){let mr={};e===null?e=[mr]:
e.push(mr),r++}else r=zr,e!==null&&(zr?e.length=zr:e=null);if(r===Or&&n&&typeof n=="object"&&!Array.isArray(n)){let mr;if(n.
kind===void 0&&(mr="kind")){let Be={};e===null?e=[Be]:e.push(Be),r++}else if(n.kind!==void 0&&n.kind!=="mim"){let Be={};
e===null?e=[Be]:e.push(Be),r++}}var R=Or===r;if(r=Se,e!==null&&(Se?e.length=Se:e=null),R){let mr=r;if(n&&typeof n=="obje\
ct"&&!Array.isArray(n)){let nr;if(n.data===void 0&&(nr="data")||n.tokenizer===void 0&&(nr="tokenizer")||n.model===void 0&&
(nr="model")||n.epochs===void 0&&(nr="epochs"))return Ae.errors=[{instancePath:s,keyword:"required"}],!1}var R=mr===r;or=
R}if(!or){let mr={instancePath:s,keyword:"if"};return e===null?e=[mr]:e.push(mr),r++,Ae.errors=e,!1}var re=yr===r;if(re){
P!==!0&&(P=P||{},P.kind=!0);let mr=r,Be=r,nr=!0,$r=r,Ir=r,Ar=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let vr;if(n.
extends===void 0&&(vr="extends")){let Ge={};e===null?e=[Ge]:e.push(Ge),r++}}var j=Ar===r;if(j){let vr={};e===null?e=[vr]:
e.push(vr),r++}else r=Ir,e!==null&&(Ir?e.length=Ir:e=null);if(r===$r&&n&&typeof n=="object"&&!Array.isArray(n)){let vr;if(n.
kind===void 0&&(vr="kind")){let Ge={};e===null?e=[Ge]:e.push(Ge),r++}else if(n.kind!==void 0&&n.kind!=="evaluate"){let Ge={};
e===null?e=[Ge]:e.push(Ge),r++}}var Q=$r===r;if(r=Be,e!==null&&(Be?e.length=Be:e=null),Q){let vr=r;if(n&&typeof n=="obje\
ct"&&!Array.isArray(n)){let lr;if(n.weights===void 0&&(lr="weights")||n.data===void 0&&(lr="data")||n.labels===void 0&&(lr=
"labels"))return Ae.errors=[{instancePath:s,keyword:"required"}],!1}var Q=vr===r;nr=Q}if(!nr){let vr={instancePath:s,keyword:"\
if"};return e===null?e=[vr]:e.push(vr),r++,Ae.errors=e,!1}var re=mr===r;if(re){P!==!0&&(P=P||{},P.kind=!0);let vr=r,Ge=r,
lr=!0,wr=r,Er=r,Rr=r,Zr=r,br=!1,Nr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let cr;if(n.kind===void 0&&(cr="kind")){
let er={};e===null?e=[er]:e.push(er),r++}}var O=Nr===r;br=br||O;let Gr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let cr;
if(n.extends===void 0&&(cr="extends")){let er={};e===null?e=[er]:e.push(er),r++}}var O=Gr===r;if(br=br||O,br)r=Zr,e!==null&&
(Zr?e.length=Zr:e=null);else{let cr={};e===null?e=[cr]:e.push(cr),r++}var b=Rr===r;if(b){let cr={};e===null?e=[cr]:e.push(
cr),r++}else r=Er,e!==null&&(Er?e.length=Er:e=null);var _=wr===r;if(r=Ge,e!==null&&(Ge?e.length=Ge:e=null),_){let cr=r;if(n&&
typeof n=="object"&&!Array.isArray(n)){let jr;if(n.kind===void 0&&(jr="kind"))return Ae.errors=[{instancePath:s,keyword:"\
required"}],!1}var _=cr===r;lr=_}if(!lr){let cr={instancePath:s,keyword:"if"};return e===null?e=[cr]:e.push(cr),r++,Ae.errors=
e,!1}var re=vr===r}}}}}}}}}}}}}if(r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){if(P!==!0&&(P=P||{},P.kind=!0),n.kind!==
void 0){let d=n.kind;if(!(d==="fetch"||d==="dataset"||d==="vqkd"||d==="codebook-usage"||d==="mim"||d==="evaluate"||d==="\
command"))return Ae.errors=[{instancePath:s+"/kind",keyword:"enum"}],!1}}else return Ae.errors=[{instancePath:s,keyword:"\
type"}],!1;return Ae.errors=e,ee.props=P,r===0}Ae.evaluated={dynamicProps:!0,dynamicItems:!1};var ws={type:"object",properties:{
description:{type:"string"},executor:{anyOf:[{type:"object",properties:{kind:{anyOf:[{enum:["local"]},{$ref:"#/$defs/exp\
ression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},engine:{anyOf:[{enum:["auto","tensorflow","wasm"]},{
$ref:"#/$defs/expression"}]},limits:{anyOf:[{type:"object",properties:{cpus:{anyOf:[{type:["number","null"],exclusiveMinimum:0},
{$ref:"#/$defs/expression"}]},memory:{anyOf:[{type:["string","integer","null"],minimum:1,pattern:"^\\d+(\\.\\d+)?[KMGT]?(i?\
B)?$"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},on_failure:{anyOf:[{enum:["\
finish","continue","kill"]},{$ref:"#/$defs/expression"}]},defaults:{anyOf:[{type:"object",properties:{resources:{anyOf:[
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
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},params:{type:"object"},stages:{type:"\
object"},datasets:{type:"object"}},additionalProperties:!1};function ar(n,{instancePath:s="",parentData:ve,parentDataProperty:$e,
rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,ee=ar.evaluated;if(ee.dynamicProps&&(ee.props=void 0),ee.dynamicItems&&
(ee.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let O=r;for(let b in n)if(!gr.call(ws.properties,b)){
return ar.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(O===r){if(n.description!==void 0){let b=r;
if(typeof n.description!="string")return ar.errors=[{instancePath:s+"/description",keyword:"type"}],!1;var a=b===r}else var a=!0;
if(a){if(n.executor!==void 0){let b=n.executor,_=r,d=r,I=!1,J=r;if(r===J)if(b&&typeof b=="object"&&!Array.isArray(b)){let T=r;
for(let F in b)if(F!=="kind"){let X={instancePath:s+"/executor",keyword:"additionalProperties"};e===null?e=[X]:e.push(X),
r++;break}if(T===r&&b.kind!==void 0){let F=b.kind,X=r,ce=!1,H=r;if(F!=="local"){let C={instancePath:s+"/executor/kind",keyword:"\
enum"};e===null?e=[C]:e.push(C),r++}var ae=H===r;ce=ce||ae;let c=r;i(F,{instancePath:s+"/executor/kind",parentData:b,parentDataProperty:"\
kind",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ae=c===r;if(ce=ce||ae,ce)r=
X,e!==null&&(X?e.length=X:e=null);else{let C={instancePath:s+"/executor/kind",keyword:"anyOf"};e===null?e=[C]:e.push(C),
r++}}}else{let T={instancePath:s+"/executor",keyword:"type"};e===null?e=[T]:e.push(T),r++}var m=J===r;I=I||m;let le=r;i(
b,{instancePath:s+"/executor",parentData:n,parentDataProperty:"executor",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var m=le===r;if(I=I||m,I)r=d,e!==null&&(d?e.length=d:e=null);else{let T={instancePath:s+"\
/executor",keyword:"anyOf"};return e===null?e=[T]:e.push(T),r++,ar.errors=e,!1}var a=_===r}else var a=!0;if(a){if(n.engine!==
void 0){let b=n.engine,_=r,d=r,I=!1,J=r;if(!(b==="auto"||b==="tensorflow"||b==="wasm")){let T={instancePath:s+"/engine",
keyword:"enum"};e===null?e=[T]:e.push(T),r++}var _e=J===r;I=I||_e;let le=r;i(b,{instancePath:s+"/engine",parentData:n,parentDataProperty:"\
engine",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var _e=le===r;if(I=I||_e,I)r=
d,e!==null&&(d?e.length=d:e=null);else{let T={instancePath:s+"/engine",keyword:"anyOf"};return e===null?e=[T]:e.push(T),
r++,ar.errors=e,!1}var a=_===r}else var a=!0;if(a){if(n.limits!==void 0){let b=n.limits,_=r,d=r,I=!1,J=r;if(r===J)if(b&&
typeof b=="object"&&!Array.isArray(b)){let T=r;for(let F in b)if(!(F==="cpus"||F==="memory")){let X={instancePath:s+"/li\
mits",keyword:"additionalProperties"};e===null?e=[X]:e.push(X),r++;break}if(T===r){if(b.cpus!==void 0){let F=b.cpus,X=r,
ce=r,H=!1,c=r;if(typeof F!="number"&&F!==null){let A={instancePath:s+"/limits/cpus",keyword:"type"};e===null?e=[A]:e.push(
A),r++}if(r===c&&typeof F=="number"&&(F<=0||isNaN(F))){let A={instancePath:s+"/limits/cpus",keyword:"exclusiveMinimum"};
e===null?e=[A]:e.push(A),r++}var ue=c===r;H=H||ue;let C=r;i(F,{instancePath:s+"/limits/cpus",parentData:b,parentDataProperty:"\
cpus",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ue=C===r;if(H=H||ue,H)r=ce,
e!==null&&(ce?e.length=ce:e=null);else{let A={instancePath:s+"/limits/cpus",keyword:"anyOf"};e===null?e=[A]:e.push(A),r++}
var P=X===r}else var P=!0;if(P)if(b.memory!==void 0){let F=b.memory,X=r,ce=r,H=!1,c=r;if(typeof F!="string"&&!(typeof F==
"number"&&!(F%1)&&!isNaN(F))&&F!==null){let w={instancePath:s+"/limits/memory",keyword:"type"};e===null?e=[w]:e.push(w),
r++}if(r===c){if(typeof F=="number"&&(F<1||isNaN(F))){let w={instancePath:s+"/limits/memory",keyword:"minimum"};e===null?
e=[w]:e.push(w),r++}if(r===c&&typeof F=="string"&&!Br.test(F)){let w={instancePath:s+"/limits/memory",keyword:"pattern"};
e===null?e=[w]:e.push(w),r++}}var re=c===r;H=H||re;let C=r;i(F,{instancePath:s+"/limits/memory",parentData:b,parentDataProperty:"\
memory",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var re=C===r;if(H=H||re,H)r=ce,
e!==null&&(ce?e.length=ce:e=null);else{let w={instancePath:s+"/limits/memory",keyword:"anyOf"};e===null?e=[w]:e.push(w),
r++}var P=X===r}else var P=!0}}else{let T={instancePath:s+"/limits",keyword:"type"};e===null?e=[T]:e.push(T),r++}var we=J===
r;I=I||we;let le=r;i(b,{instancePath:s+"/limits",parentData:n,parentDataProperty:"limits",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var we=le===r;if(I=I||we,I)r=d,e!==null&&(d?e.length=d:e=null);else{
let T={instancePath:s+"/limits",keyword:"anyOf"};return e===null?e=[T]:e.push(T),r++,ar.errors=e,!1}var a=_===r}else var a=!0;
if(a){if(n.on_failure!==void 0){let b=n.on_failure,_=r,d=r,I=!1,J=r;if(!(b==="finish"||b==="continue"||b==="kill")){let T={
instancePath:s+"/on_failure",keyword:"enum"};e===null?e=[T]:e.push(T),r++}var pe=J===r;I=I||pe;let le=r;i(b,{instancePath:s+
"/on_failure",parentData:n,parentDataProperty:"on_failure",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var pe=le===r;if(I=I||pe,I)r=d,e!==null&&(d?e.length=d:e=null);else{let T={instancePath:s+"/on_fai\
lure",keyword:"anyOf"};return e===null?e=[T]:e.push(T),r++,ar.errors=e,!1}var a=_===r}else var a=!0;if(a){if(n.defaults!==
void 0){let b=n.defaults,_=r,d=r,I=!1,J=r;if(r===J)if(b&&typeof b=="object"&&!Array.isArray(b)){let T=r;for(let F in b)if(!(F===
"resources"||F==="timeout"||F==="retry")){let X={instancePath:s+"/defaults",keyword:"additionalProperties"};e===null?e=[
X]:e.push(X),r++;break}if(T===r){if(b.resources!==void 0){let F=b.resources,X=r,ce=r,H=!1,c=r;if(r===c)if(F&&typeof F=="\
object"&&!Array.isArray(F)){let A=r;for(let w in F)if(!(w==="cpus"||w==="memory"||w==="gpus")){let v={instancePath:s+"/d\
efaults/resources",keyword:"additionalProperties"};e===null?e=[v]:e.push(v),r++;break}if(A===r){if(F.cpus!==void 0){let w=F.
cpus,v=r,x=r,U=!1,S=r;if(r===S)if(typeof w=="number"){if(w<=0||isNaN(w)){let z={instancePath:s+"/defaults/resources/cpus",
keyword:"exclusiveMinimum"};e===null?e=[z]:e.push(z),r++}}else{let z={instancePath:s+"/defaults/resources/cpus",keyword:"\
type"};e===null?e=[z]:e.push(z),r++}var me=S===r;U=U||me;let t=r;i(w,{instancePath:s+"/defaults/resources/cpus",parentData:F,
parentDataProperty:"cpus",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var me=t===
r;if(U=U||me,U)r=x,e!==null&&(x?e.length=x:e=null);else{let z={instancePath:s+"/defaults/resources/cpus",keyword:"anyOf"};
e===null?e=[z]:e.push(z),r++}var B=v===r}else var B=!0;if(B){if(F.memory!==void 0){let w=F.memory,v=r,x=r,U=!1,S=r;if(typeof w!=
"string"&&!(typeof w=="number"&&!(w%1)&&!isNaN(w))){let p={instancePath:s+"/defaults/resources/memory",keyword:"type"};e===
null?e=[p]:e.push(p),r++}if(r===S){if(typeof w=="number"&&(w<1||isNaN(w))){let p={instancePath:s+"/defaults/resources/me\
mory",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}if(r===S&&typeof w=="string"&&!Br.test(w)){let p={instancePath:s+"\
/defaults/resources/memory",keyword:"pattern"};e===null?e=[p]:e.push(p),r++}}var Z=S===r;U=U||Z;let t=r;i(w,{instancePath:s+
"/defaults/resources/memory",parentData:F,parentDataProperty:"memory",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var Z=t===r;if(U=U||Z,U)r=x,e!==null&&(x?e.length=x:e=null);else{let p={instancePath:s+"/\
defaults/resources/memory",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var B=v===r}else var B=!0;if(B)if(F.gpus!==void 0){
let w=F.gpus,v=r,x=r,U=!1,S=r;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w))){let p={instancePath:s+"/defaults/resources/gp\
us",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===S&&typeof w=="number"&&(w<0||isNaN(w))){let p={instancePath:s+"/\
defaults/resources/gpus",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var ie=S===r;U=U||ie;let t=r;i(w,{instancePath:s+
"/defaults/resources/gpus",parentData:F,parentDataProperty:"gpus",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.
concat(i.errors),r=e.length);var ie=t===r;if(U=U||ie,U)r=x,e!==null&&(x?e.length=x:e=null);else{let p={instancePath:s+"/\
defaults/resources/gpus",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var B=v===r}else var B=!0}}}else{let A={instancePath:s+
"/defaults/resources",keyword:"type"};e===null?e=[A]:e.push(A),r++}var fe=c===r;H=H||fe;let C=r;i(F,{instancePath:s+"/de\
faults/resources",parentData:b,parentDataProperty:"resources",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var fe=C===r;if(H=H||fe,H)r=ce,e!==null&&(ce?e.length=ce:e=null);else{let A={instancePath:s+"/defa\
ults/resources",keyword:"anyOf"};e===null?e=[A]:e.push(A),r++}var ne=X===r}else var ne=!0;if(ne){if(b.timeout!==void 0){
let F=b.timeout,X=r,ce=r,H=!1,c=r;if(r===c)if(F&&typeof F=="object"&&!Array.isArray(F)){let w=r;for(let v in F)if(!(v===
"total"||v==="idle"||v==="grace")){let x={instancePath:s+"/defaults/timeout",keyword:"additionalProperties"};e===null?e=
[x]:e.push(x),r++;break}if(w===r){if(F.total!==void 0){let v=F.total,x=r,U=r,S=!1,t=r;if(typeof v!="string"&&v!==null){let p={
instancePath:s+"/defaults/timeout/total",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===t&&typeof v=="string"&&!_r.
test(v)){let p={instancePath:s+"/defaults/timeout/total",keyword:"pattern"};e===null?e=[p]:e.push(p),r++}var oe=t===r;S=
S||oe;let z=r;i(v,{instancePath:s+"/defaults/timeout/total",parentData:F,parentDataProperty:"total",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var oe=z===r;if(S=S||oe,S)r=U,e!==null&&(U?e.length=U:e=null);else{let p={
instancePath:s+"/defaults/timeout/total",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var K=x===r}else var K=!0;if(K){if(F.
idle!==void 0){let v=F.idle,x=r,U=r,S=!1,t=r;if(typeof v!="string"&&v!==null){let f={instancePath:s+"/defaults/timeout/i\
dle",keyword:"type"};e===null?e=[f]:e.push(f),r++}if(r===t&&typeof v=="string"&&!_r.test(v)){let f={instancePath:s+"/def\
aults/timeout/idle",keyword:"pattern"};e===null?e=[f]:e.push(f),r++}var te=t===r;S=S||te;let z=r;i(v,{instancePath:s+"/d\
efaults/timeout/idle",parentData:F,parentDataProperty:"idle",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var te=z===r;if(S=S||te,S)r=U,e!==null&&(U?e.length=U:e=null);else{let f={instancePath:s+"/default\
s/timeout/idle",keyword:"anyOf"};e===null?e=[f]:e.push(f),r++}var K=x===r}else var K=!0;if(K)if(F.grace!==void 0){let v=F.
grace,x=r,U=r,S=!1,t=r;if(r===t)if(typeof v=="string"){if(!_r.test(v)){let f={instancePath:s+"/defaults/timeout/grace",keyword:"\
pattern"};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:s+"/defaults/timeout/grace",keyword:"type"};e===null?e=
[f]:e.push(f),r++}var V=t===r;S=S||V;let z=r;i(v,{instancePath:s+"/defaults/timeout/grace",parentData:F,parentDataProperty:"\
grace",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var V=z===r;if(S=S||V,S)r=U,e!==
null&&(U?e.length=U:e=null);else{let f={instancePath:s+"/defaults/timeout/grace",keyword:"anyOf"};e===null?e=[f]:e.push(
f),r++}var K=x===r}else var K=!0}}}else{let w={instancePath:s+"/defaults/timeout",keyword:"type"};e===null?e=[w]:e.push(
w),r++}var ye=c===r;H=H||ye;let C=r;i(F,{instancePath:s+"/defaults/timeout",parentData:b,parentDataProperty:"timeout",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ye=C===r;if(H=H||ye,H)r=ce,e!==null&&(ce?e.length=
ce:e=null);else{let w={instancePath:s+"/defaults/timeout",keyword:"anyOf"};e===null?e=[w]:e.push(w),r++}var ne=X===r}else
var ne=!0;if(ne)if(b.retry!==void 0){let F=b.retry,X=r,ce=r,H=!1,c=r;if(r===c)if(Array.isArray(F)){var ge=!0;let w=F.length;
for(let v=0;v<w;v++){let x=F[v],U=r,S=r,t=!1,z=r;if(r===z)if(x&&typeof x=="object"&&!Array.isArray(x)){let k;if(x.on===void 0&&
(k="on")){let M={instancePath:s+"/defaults/retry/"+v,keyword:"required"};e===null?e=[M]:e.push(M),r++}else{let M=r;for(let G in x)
if(!(G==="on"||G==="max"||G==="delay")){let l={instancePath:s+"/defaults/retry/"+v,keyword:"additionalProperties"};e===null?
e=[l]:e.push(l),r++;break}if(M===r){if(x.on!==void 0){let G=x.on,l=r,y=r,q=!1,N=r,g=r,W=!1,se=r;if(!(G==="exit"||G==="si\
gnal"||G==="oom"||G==="timeout"||G==="preempted"||G==="node-lost")){let ke={instancePath:s+"/defaults/retry/"+v+"/on",keyword:"\
enum"};e===null?e=[ke]:e.push(ke),r++}var Ne=se===r;W=W||Ne;let Y=r;if(r===Y)if(Array.isArray(G))if(G.length<1){let ke={
instancePath:s+"/defaults/retry/"+v+"/on",keyword:"minItems"};e===null?e=[ke]:e.push(ke),r++}else{var de=!0;let ke=G.length;
for(let je=0;je<ke;je++){let ze=G[je],De=r,Oe=r,xe=!1,dr=r;if(!(ze==="exit"||ze==="signal"||ze==="oom"||ze==="timeout"||
ze==="preempted"||ze==="node-lost")){let rr={instancePath:s+"/defaults/retry/"+v+"/on/"+je,keyword:"enum"};e===null?e=[rr]:
e.push(rr),r++}var be=dr===r;xe=xe||be;let hr=r;i(ze,{instancePath:s+"/defaults/retry/"+v+"/on/"+je,parentData:G,parentDataProperty:je,
rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var be=hr===r;if(xe=xe||be,xe)r=Oe,e!==
null&&(Oe?e.length=Oe:e=null);else{let rr={instancePath:s+"/defaults/retry/"+v+"/on/"+je,keyword:"anyOf"};e===null?e=[rr]:
e.push(rr),r++}var de=De===r;if(!de)break}if(de){let je=G.length,ze;if(je>1){e:for(;je--;)for(ze=je;ze--;)if(Hr(G[je],G[ze])){
let De={instancePath:s+"/defaults/retry/"+v+"/on",keyword:"uniqueItems"};e===null?e=[De]:e.push(De),r++;break e}}}}else{
let ke={instancePath:s+"/defaults/retry/"+v+"/on",keyword:"type"};e===null?e=[ke]:e.push(ke),r++}var Ne=Y===r;if(W=W||Ne,
W)r=g,e!==null&&(g?e.length=g:e=null);else{let ke={instancePath:s+"/defaults/retry/"+v+"/on",keyword:"anyOf"};e===null?e=
[ke]:e.push(ke),r++}var he=N===r;q=q||he;let h=r;i(G,{instancePath:s+"/defaults/retry/"+v+"/on",parentData:x,parentDataProperty:"\
on",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var he=h===r;if(q=q||he,q)r=y,e!==
null&&(y?e.length=y:e=null);else{let ke={instancePath:s+"/defaults/retry/"+v+"/on",keyword:"anyOf"};e===null?e=[ke]:e.push(
ke),r++}var D=l===r}else var D=!0;if(D){if(x.max!==void 0){let G=x.max,l=r,y=r,q=!1,N=r;if(!(typeof G=="number"&&!(G%1)&&
!isNaN(G))){let se={instancePath:s+"/defaults/retry/"+v+"/max",keyword:"type"};e===null?e=[se]:e.push(se),r++}if(r===N&&
typeof G=="number"&&(G<1||isNaN(G))){let se={instancePath:s+"/defaults/retry/"+v+"/max",keyword:"minimum"};e===null?e=[se]:
e.push(se),r++}var L=N===r;q=q||L;let g=r;i(G,{instancePath:s+"/defaults/retry/"+v+"/max",parentData:x,parentDataProperty:"\
max",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var L=g===r;if(q=q||L,q)r=y,e!==
null&&(y?e.length=y:e=null);else{let se={instancePath:s+"/defaults/retry/"+v+"/max",keyword:"anyOf"};e===null?e=[se]:e.push(
se),r++}var D=l===r}else var D=!0;if(D)if(x.delay!==void 0){let G=x.delay,l=r,y=r,q=!1,N=r;if(r===N)if(typeof G=="string"){
if(!_r.test(G)){let se={instancePath:s+"/defaults/retry/"+v+"/delay",keyword:"pattern"};e===null?e=[se]:e.push(se),r++}}else{
let se={instancePath:s+"/defaults/retry/"+v+"/delay",keyword:"type"};e===null?e=[se]:e.push(se),r++}var E=N===r;q=q||E;let g=r;
i(G,{instancePath:s+"/defaults/retry/"+v+"/delay",parentData:x,parentDataProperty:"delay",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var E=g===r;if(q=q||E,q)r=y,e!==null&&(y?e.length=y:e=null);else{let se={
instancePath:s+"/defaults/retry/"+v+"/delay",keyword:"anyOf"};e===null?e=[se]:e.push(se),r++}var D=l===r}else var D=!0}}}}else{
let k={instancePath:s+"/defaults/retry/"+v,keyword:"type"};e===null?e=[k]:e.push(k),r++}var R=z===r;t=t||R;let p=r;i(x,{
instancePath:s+"/defaults/retry/"+v,parentData:F,parentDataProperty:v,rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var R=p===r;if(t=t||R,t)r=S,e!==null&&(S?e.length=S:e=null);else{let k={instancePath:s+"/\
defaults/retry/"+v,keyword:"anyOf"};e===null?e=[k]:e.push(k),r++}var ge=U===r;if(!ge)break}}else{let w={instancePath:s+"\
/defaults/retry",keyword:"type"};e===null?e=[w]:e.push(w),r++}var j=c===r;H=H||j;let C=r;i(F,{instancePath:s+"/defaults/\
retry",parentData:b,parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=
e.length);var j=C===r;if(H=H||j,H)r=ce,e!==null&&(ce?e.length=ce:e=null);else{let w={instancePath:s+"/defaults/retry",keyword:"\
anyOf"};e===null?e=[w]:e.push(w),r++}var ne=X===r}else var ne=!0}}}else{let T={instancePath:s+"/defaults",keyword:"type"};
e===null?e=[T]:e.push(T),r++}var Q=J===r;I=I||Q;let le=r;i(b,{instancePath:s+"/defaults",parentData:n,parentDataProperty:"\
defaults",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Q=le===r;if(I=I||Q,I)r=
d,e!==null&&(d?e.length=d:e=null);else{let T={instancePath:s+"/defaults",keyword:"anyOf"};return e===null?e=[T]:e.push(T),
r++,ar.errors=e,!1}var a=_===r}else var a=!0;if(a){if(n.params!==void 0){let b=n.params,_=r;if(!(b&&typeof b=="object"&&
!Array.isArray(b)))return ar.errors=[{instancePath:s+"/params",keyword:"type"}],!1;var a=_===r}else var a=!0;if(a){if(n.
stages!==void 0){let b=n.stages,_=r;if(!(b&&typeof b=="object"&&!Array.isArray(b)))return ar.errors=[{instancePath:s+"/s\
tages",keyword:"type"}],!1;var a=_===r}else var a=!0;if(a)if(n.datasets!==void 0){let b=n.datasets,_=r;if(!(b&&typeof b==
"object"&&!Array.isArray(b)))return ar.errors=[{instancePath:s+"/datasets",keyword:"type"}],!1;var a=_===r}else var a=!0}}}}}}}}}else
return ar.errors=[{instancePath:s,keyword:"type"}],!1;return ar.errors=e,r===0}ar.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Pe(n,{instancePath:s="",parentData:ve,parentDataProperty:$e,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
ee=Pe.evaluated;if(ee.dynamicProps&&(ee.props=void 0),ee.dynamicItems&&(ee.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let ce;if(n.version===void 0&&(ce="version")||n.name===void 0&&(ce="name")||n.stages===void 0&&(ce="s\
tages"))return Pe.errors=[{instancePath:s,keyword:"required"}],!1;{let H=r;for(let c in n)if(!(gr.call(fs.properties,c)||
os.test(c))){return Pe.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(H===r){if(n.version!==void 0){
let c=r;if(n.version!==1)return Pe.errors=[{instancePath:s+"/version",keyword:"const"}],!1;var a=c===r}else var a=!0;if(a){
if(n.name!==void 0){let c=n.name,C=r;if(r===C)if(typeof c=="string"){if(!as.test(c))return Pe.errors=[{instancePath:s+"/\
name",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][\\w.-]{0,99}$"}}],!1}else return Pe.errors=[{instancePath:s+"/name",
keyword:"type"}],!1;var a=C===r}else var a=!0;if(a){if(n.description!==void 0){let c=r;if(typeof n.description!="string")
return Pe.errors=[{instancePath:s+"/description",keyword:"type"}],!1;var a=c===r}else var a=!0;if(a){if(n.params!==void 0){
let c=n.params,C=r;if(r===C)if(c&&typeof c=="object"&&!Array.isArray(c)){for(let w in c){let v=r;if(typeof w=="string"&&
!us.test(w)){let x={instancePath:s+"/params",keyword:"pattern",propertyName:w};e===null?e=[x]:e.push(x),r++}var ae=v===r;
if(!ae){let x={instancePath:s+"/params",keyword:"propertyNames"};return e===null?e=[x]:e.push(x),r++,Pe.errors=e,!1;break}}
if(ae)for(let w in c){let v=r;Dr(c[w],{instancePath:s+"/params/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,parentDataProperty:w,
rootData:o,dynamicAnchors:u})||(e=e===null?Dr.errors:e.concat(Dr.errors),r=e.length);var m=v===r;if(!m)break}}else return Pe.
errors=[{instancePath:s+"/params",keyword:"type"}],!1;var a=C===r}else var a=!0;if(a){if(n.datasets!==void 0){let c=n.datasets,
C=r;if(r===C)if(c&&typeof c=="object"&&!Array.isArray(c)){for(let w in c){let v=r;if(typeof w=="string"&&!Fr.test(w)){let x={
instancePath:s+"/datasets",keyword:"pattern",propertyName:w};e===null?e=[x]:e.push(x),r++}var _e=v===r;if(!_e){let x={instancePath:s+
"/datasets",keyword:"propertyNames"};return e===null?e=[x]:e.push(x),r++,Pe.errors=e,!1;break}}if(_e)for(let w in c){let v=r;
Le(c[w],{instancePath:s+"/datasets/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,parentDataProperty:w,rootData:o,
dynamicAnchors:u})||(e=e===null?Le.errors:e.concat(Le.errors),r=e.length);var ue=v===r;if(!ue)break}}else return Pe.errors=
[{instancePath:s+"/datasets",keyword:"type"}],!1;var a=C===r}else var a=!0;if(a){if(n.defaults!==void 0){let c=n.defaults,
C=r;if(r===C)if(c&&typeof c=="object"&&!Array.isArray(c)){let w=r;for(let v in c)if(!(v==="resources"||v==="timeout"||v===
"retry")){return Pe.errors=[{instancePath:s+"/defaults",keyword:"additionalProperties"}],!1;break}if(w===r){if(c.resources!==
void 0){let v=c.resources,x=r,U=r,S=!1,t=r;if(r===t)if(v&&typeof v=="object"&&!Array.isArray(v)){let p=r;for(let f in v)
if(!(f==="cpus"||f==="memory"||f==="gpus")){let k={instancePath:s+"/defaults/resources",keyword:"additionalProperties"};
e===null?e=[k]:e.push(k),r++;break}if(p===r){if(v.cpus!==void 0){let f=v.cpus,k=r,M=r,G=!1,l=r;if(r===l)if(typeof f=="nu\
mber"){if(f<=0||isNaN(f)){let q={instancePath:s+"/defaults/resources/cpus",keyword:"exclusiveMinimum"};e===null?e=[q]:e.
push(q),r++}}else{let q={instancePath:s+"/defaults/resources/cpus",keyword:"type"};e===null?e=[q]:e.push(q),r++}var P=l===
r;G=G||P;let y=r;i(f,{instancePath:s+"/defaults/resources/cpus",parentData:v,parentDataProperty:"cpus",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var P=y===r;if(G=G||P,G)r=M,e!==null&&(M?e.length=M:e=null);else{let q={
instancePath:s+"/defaults/resources/cpus",keyword:"anyOf"};e===null?e=[q]:e.push(q),r++}var re=k===r}else var re=!0;if(re){
if(v.memory!==void 0){let f=v.memory,k=r,M=r,G=!1,l=r;if(typeof f!="string"&&!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let N={
instancePath:s+"/defaults/resources/memory",keyword:"type"};e===null?e=[N]:e.push(N),r++}if(r===l){if(typeof f=="number"&&
(f<1||isNaN(f))){let N={instancePath:s+"/defaults/resources/memory",keyword:"minimum"};e===null?e=[N]:e.push(N),r++}if(r===
l&&typeof f=="string"&&!Br.test(f)){let N={instancePath:s+"/defaults/resources/memory",keyword:"pattern"};e===null?e=[N]:
e.push(N),r++}}var we=l===r;G=G||we;let y=r;i(f,{instancePath:s+"/defaults/resources/memory",parentData:v,parentDataProperty:"\
memory",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var we=y===r;if(G=G||we,G)r=M,
e!==null&&(M?e.length=M:e=null);else{let N={instancePath:s+"/defaults/resources/memory",keyword:"anyOf"};e===null?e=[N]:
e.push(N),r++}var re=k===r}else var re=!0;if(re)if(v.gpus!==void 0){let f=v.gpus,k=r,M=r,G=!1,l=r;if(!(typeof f=="number"&&
!(f%1)&&!isNaN(f))){let N={instancePath:s+"/defaults/resources/gpus",keyword:"type"};e===null?e=[N]:e.push(N),r++}if(r===
l&&typeof f=="number"&&(f<0||isNaN(f))){let N={instancePath:s+"/defaults/resources/gpus",keyword:"minimum"};e===null?e=[
N]:e.push(N),r++}var pe=l===r;G=G||pe;let y=r;i(f,{instancePath:s+"/defaults/resources/gpus",parentData:v,parentDataProperty:"\
gpus",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var pe=y===r;if(G=G||pe,G)r=M,e!==
null&&(M?e.length=M:e=null);else{let N={instancePath:s+"/defaults/resources/gpus",keyword:"anyOf"};e===null?e=[N]:e.push(
N),r++}var re=k===r}else var re=!0}}}else{let p={instancePath:s+"/defaults/resources",keyword:"type"};e===null?e=[p]:e.push(
p),r++}var me=t===r;S=S||me;let z=r;i(v,{instancePath:s+"/defaults/resources",parentData:c,parentDataProperty:"resources",
rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var me=z===r;if(S=S||me,S)r=U,e!==null&&
(U?e.length=U:e=null);else{let p={instancePath:s+"/defaults/resources",keyword:"anyOf"};return e===null?e=[p]:e.push(p),
r++,Pe.errors=e,!1}var B=x===r}else var B=!0;if(B){if(c.timeout!==void 0){let v=c.timeout,x=r,U=r,S=!1,t=r;if(r===t)if(v&&
typeof v=="object"&&!Array.isArray(v)){let f=r;for(let k in v)if(!(k==="total"||k==="idle"||k==="grace")){let M={instancePath:s+
"/defaults/timeout",keyword:"additionalProperties"};e===null?e=[M]:e.push(M),r++;break}if(f===r){if(v.total!==void 0){let k=v.
total,M=r,G=r,l=!1,y=r;if(typeof k!="string"&&k!==null){let N={instancePath:s+"/defaults/timeout/total",keyword:"type"};
e===null?e=[N]:e.push(N),r++}if(r===y&&typeof k=="string"&&!_r.test(k)){let N={instancePath:s+"/defaults/timeout/total",
keyword:"pattern"};e===null?e=[N]:e.push(N),r++}var Z=y===r;l=l||Z;let q=r;i(k,{instancePath:s+"/defaults/timeout/total",
parentData:v,parentDataProperty:"total",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);
var Z=q===r;if(l=l||Z,l)r=G,e!==null&&(G?e.length=G:e=null);else{let N={instancePath:s+"/defaults/timeout/total",keyword:"\
anyOf"};e===null?e=[N]:e.push(N),r++}var ie=M===r}else var ie=!0;if(ie){if(v.idle!==void 0){let k=v.idle,M=r,G=r,l=!1,y=r;
if(typeof k!="string"&&k!==null){let g={instancePath:s+"/defaults/timeout/idle",keyword:"type"};e===null?e=[g]:e.push(g),
r++}if(r===y&&typeof k=="string"&&!_r.test(k)){let g={instancePath:s+"/defaults/timeout/idle",keyword:"pattern"};e===null?
e=[g]:e.push(g),r++}var fe=y===r;l=l||fe;let q=r;i(k,{instancePath:s+"/defaults/timeout/idle",parentData:v,parentDataProperty:"\
idle",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var fe=q===r;if(l=l||fe,l)r=G,e!==
null&&(G?e.length=G:e=null);else{let g={instancePath:s+"/defaults/timeout/idle",keyword:"anyOf"};e===null?e=[g]:e.push(g),
r++}var ie=M===r}else var ie=!0;if(ie)if(v.grace!==void 0){let k=v.grace,M=r,G=r,l=!1,y=r;if(r===y)if(typeof k=="string"){
if(!_r.test(k)){let g={instancePath:s+"/defaults/timeout/grace",keyword:"pattern"};e===null?e=[g]:e.push(g),r++}}else{let g={
instancePath:s+"/defaults/timeout/grace",keyword:"type"};e===null?e=[g]:e.push(g),r++}var ne=y===r;l=l||ne;let q=r;i(k,{
instancePath:s+"/defaults/timeout/grace",parentData:v,parentDataProperty:"grace",rootData:o,dynamicAnchors:u})||(e=e===null?
i.errors:e.concat(i.errors),r=e.length);var ne=q===r;if(l=l||ne,l)r=G,e!==null&&(G?e.length=G:e=null);else{let g={instancePath:s+
"/defaults/timeout/grace",keyword:"anyOf"};e===null?e=[g]:e.push(g),r++}var ie=M===r}else var ie=!0}}}else{let f={instancePath:s+
"/defaults/timeout",keyword:"type"};e===null?e=[f]:e.push(f),r++}var oe=t===r;S=S||oe;let z=r;i(v,{instancePath:s+"/defa\
ults/timeout",parentData:c,parentDataProperty:"timeout",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var oe=z===r;if(S=S||oe,S)r=U,e!==null&&(U?e.length=U:e=null);else{let f={instancePath:s+"/defaults/timeout",
keyword:"anyOf"};return e===null?e=[f]:e.push(f),r++,Pe.errors=e,!1}var B=x===r}else var B=!0;if(B)if(c.retry!==void 0){
let v=c.retry,x=r,U=r,S=!1,t=r;if(r===t)if(Array.isArray(v)){var K=!0;let f=v.length;for(let k=0;k<f;k++){let M=v[k],G=r,
l=r,y=!1,q=r;if(r===q)if(M&&typeof M=="object"&&!Array.isArray(M)){let W;if(M.on===void 0&&(W="on")){let se={instancePath:s+
"/defaults/retry/"+k,keyword:"required"};e===null?e=[se]:e.push(se),r++}else{let se=r;for(let Y in M)if(!(Y==="on"||Y===
"max"||Y==="delay")){let h={instancePath:s+"/defaults/retry/"+k,keyword:"additionalProperties"};e===null?e=[h]:e.push(h),
r++;break}if(se===r){if(M.on!==void 0){let Y=M.on,h=r,ke=r,je=!1,ze=r,De=r,Oe=!1,xe=r;if(!(Y==="exit"||Y==="signal"||Y===
"oom"||Y==="timeout"||Y==="preempted"||Y==="node-lost")){let qe={instancePath:s+"/defaults/retry/"+k+"/on",keyword:"enum"};
e===null?e=[qe]:e.push(qe),r++}var ye=xe===r;Oe=Oe||ye;let dr=r;if(r===dr)if(Array.isArray(Y))if(Y.length<1){let qe={instancePath:s+
"/defaults/retry/"+k+"/on",keyword:"minItems"};e===null?e=[qe]:e.push(qe),r++}else{var te=!0;let qe=Y.length;for(let rr=0;rr<
qe;rr++){let Te=Y[rr],Ie=r,We=r,ur=!1,xr=r;if(!(Te==="exit"||Te==="signal"||Te==="oom"||Te==="timeout"||Te==="preempted"||
Te==="node-lost")){let tr={instancePath:s+"/defaults/retry/"+k+"/on/"+rr,keyword:"enum"};e===null?e=[tr]:e.push(tr),r++}
var V=xr===r;ur=ur||V;let Pr=r;i(Te,{instancePath:s+"/defaults/retry/"+k+"/on/"+rr,parentData:Y,parentDataProperty:rr,rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var V=Pr===r;if(ur=ur||V,ur)r=We,e!==null&&(We?e.
length=We:e=null);else{let tr={instancePath:s+"/defaults/retry/"+k+"/on/"+rr,keyword:"anyOf"};e===null?e=[tr]:e.push(tr),
r++}var te=Ie===r;if(!te)break}if(te){let rr=Y.length,Te;if(rr>1){e:for(;rr--;)for(Te=rr;Te--;)if(Hr(Y[rr],Y[Te])){let Ie={
instancePath:s+"/defaults/retry/"+k+"/on",keyword:"uniqueItems"};e===null?e=[Ie]:e.push(Ie),r++;break e}}}}else{let qe={
instancePath:s+"/defaults/retry/"+k+"/on",keyword:"type"};e===null?e=[qe]:e.push(qe),r++}var ye=dr===r;if(Oe=Oe||ye,Oe)r=
De,e!==null&&(De?e.length=De:e=null);else{let qe={instancePath:s+"/defaults/retry/"+k+"/on",keyword:"anyOf"};e===null?e=
[qe]:e.push(qe),r++}var ge=ze===r;je=je||ge;let hr=r;i(Y,{instancePath:s+"/defaults/retry/"+k+"/on",parentData:M,parentDataProperty:"\
on",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ge=hr===r;if(je=je||ge,je)r=ke,
e!==null&&(ke?e.length=ke:e=null);else{let qe={instancePath:s+"/defaults/retry/"+k+"/on",keyword:"anyOf"};e===null?e=[qe]:
e.push(qe),r++}var de=h===r}else var de=!0;if(de){if(M.max!==void 0){let Y=M.max,h=r,ke=r,je=!1,ze=r;if(!(typeof Y=="num\
ber"&&!(Y%1)&&!isNaN(Y))){let xe={instancePath:s+"/defaults/retry/"+k+"/max",keyword:"type"};e===null?e=[xe]:e.push(xe),
r++}if(r===ze&&typeof Y=="number"&&(Y<1||isNaN(Y))){let xe={instancePath:s+"/defaults/retry/"+k+"/max",keyword:"minimum"};
e===null?e=[xe]:e.push(xe),r++}var be=ze===r;je=je||be;let De=r;i(Y,{instancePath:s+"/defaults/retry/"+k+"/max",parentData:M,
parentDataProperty:"max",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var be=De===
r;if(je=je||be,je)r=ke,e!==null&&(ke?e.length=ke:e=null);else{let xe={instancePath:s+"/defaults/retry/"+k+"/max",keyword:"\
anyOf"};e===null?e=[xe]:e.push(xe),r++}var de=h===r}else var de=!0;if(de)if(M.delay!==void 0){let Y=M.delay,h=r,ke=r,je=!1,
ze=r;if(r===ze)if(typeof Y=="string"){if(!_r.test(Y)){let xe={instancePath:s+"/defaults/retry/"+k+"/delay",keyword:"patt\
ern"};e===null?e=[xe]:e.push(xe),r++}}else{let xe={instancePath:s+"/defaults/retry/"+k+"/delay",keyword:"type"};e===null?
e=[xe]:e.push(xe),r++}var Ne=ze===r;je=je||Ne;let De=r;i(Y,{instancePath:s+"/defaults/retry/"+k+"/delay",parentData:M,parentDataProperty:"\
delay",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Ne=De===r;if(je=je||Ne,je)
r=ke,e!==null&&(ke?e.length=ke:e=null);else{let xe={instancePath:s+"/defaults/retry/"+k+"/delay",keyword:"anyOf"};e===null?
e=[xe]:e.push(xe),r++}var de=h===r}else var de=!0}}}}else{let W={instancePath:s+"/defaults/retry/"+k,keyword:"type"};e===
null?e=[W]:e.push(W),r++}var he=q===r;y=y||he;let N=r;i(M,{instancePath:s+"/defaults/retry/"+k,parentData:v,parentDataProperty:k,
rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var he=N===r;if(y=y||he,y)r=l,e!==null&&
(l?e.length=l:e=null);else{let W={instancePath:s+"/defaults/retry/"+k,keyword:"anyOf"};e===null?e=[W]:e.push(W),r++}var K=G===
r;if(!K)break}}else{let f={instancePath:s+"/defaults/retry",keyword:"type"};e===null?e=[f]:e.push(f),r++}var D=t===r;S=S||
D;let z=r;i(v,{instancePath:s+"/defaults/retry",parentData:c,parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=
e===null?i.errors:e.concat(i.errors),r=e.length);var D=z===r;if(S=S||D,S)r=U,e!==null&&(U?e.length=U:e=null);else{let f={
instancePath:s+"/defaults/retry",keyword:"anyOf"};return e===null?e=[f]:e.push(f),r++,Pe.errors=e,!1}var B=x===r}else var B=!0}}}else
return Pe.errors=[{instancePath:s+"/defaults",keyword:"type"}],!1;var a=C===r}else var a=!0;if(a){if(n.stages!==void 0){
let c=n.stages,C=r;if(r===C)if(c&&typeof c=="object"&&!Array.isArray(c)){if(Object.keys(c).length<1)return Pe.errors=[{instancePath:s+
"/stages",keyword:"minProperties"}],!1;for(let w in c){let v=r;if(typeof w=="string"&&!Fr.test(w)){let x={instancePath:s+
"/stages",keyword:"pattern",propertyName:w};e===null?e=[x]:e.push(x),r++}var L=v===r;if(!L){let x={instancePath:s+"/stag\
es",keyword:"propertyNames"};return e===null?e=[x]:e.push(x),r++,Pe.errors=e,!1;break}}if(L)for(let w in c){let v=r;Ae(c[w],
{instancePath:s+"/stages/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,parentDataProperty:w,rootData:o,dynamicAnchors:u})||
(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length);var E=v===r;if(!E)break}}else return Pe.errors=[{instancePath:s+"/\
stages",keyword:"type"}],!1;var a=C===r}else var a=!0;if(a){if(n.expect!==void 0){let c=n.expect,C=r;if(r===C)if(Array.isArray(
c)){var R=!0;let w=c.length;for(let v=0;v<w;v++){let x=c[v],U=r;if(r===U)if(x&&typeof x=="object"&&!Array.isArray(x)){let t;
if(x.claim===void 0&&(t="claim")||x.value===void 0&&(t="value"))return Pe.errors=[{instancePath:s+"/expect/"+v,keyword:"\
required"}],!1;{let z=r;for(let p in x)if(!(p==="claim"||p==="value"||p==="equals"||p==="tolerance"||p==="at_least"||p===
"at_most"||p==="source")){return Pe.errors=[{instancePath:s+"/expect/"+v,keyword:"additionalProperties"}],!1;break}if(z===
r){if(x.claim!==void 0){let p=x.claim,f=r;if(r===f)if(typeof p=="string"){if(Ye(p)<1)return Pe.errors=[{instancePath:s+"\
/expect/"+v+"/claim",keyword:"minLength"}],!1}else return Pe.errors=[{instancePath:s+"/expect/"+v+"/claim",keyword:"type"}],
!1;var j=f===r}else var j=!0;if(j){if(x.value!==void 0){let p=x.value,f=r,k=r,M=!1,G=r;if(typeof p!="number"){let q={instancePath:s+
"/expect/"+v+"/value",keyword:"type"};e===null?e=[q]:e.push(q),r++}var Q=G===r;M=M||Q;let l=r;i(p,{instancePath:s+"/expe\
ct/"+v+"/value",parentData:x,parentDataProperty:"value",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var Q=l===r;if(M=M||Q,M)r=k,e!==null&&(k?e.length=k:e=null);else{let q={instancePath:s+"/expect/"+v+"/value",
keyword:"anyOf"};return e===null?e=[q]:e.push(q),r++,Pe.errors=e,!1}var j=f===r}else var j=!0;if(j){if(x.equals!==void 0){
let p=x.equals,f=r,k=r,M=!1,G=r;if(typeof p!="number"){let q={instancePath:s+"/expect/"+v+"/equals",keyword:"type"};e===
null?e=[q]:e.push(q),r++}var O=G===r;M=M||O;let l=r;i(p,{instancePath:s+"/expect/"+v+"/equals",parentData:x,parentDataProperty:"\
equals",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var O=l===r;if(M=M||O,M)r=k,e!==
null&&(k?e.length=k:e=null);else{let q={instancePath:s+"/expect/"+v+"/equals",keyword:"anyOf"};return e===null?e=[q]:e.push(
q),r++,Pe.errors=e,!1}var j=f===r}else var j=!0;if(j){if(x.tolerance!==void 0){let p=x.tolerance,f=r,k=r,M=!1,G=r;if(r===
G)if(typeof p=="number"){if(p<0||isNaN(p)){let q={instancePath:s+"/expect/"+v+"/tolerance",keyword:"minimum"};e===null?e=
[q]:e.push(q),r++}}else{let q={instancePath:s+"/expect/"+v+"/tolerance",keyword:"type"};e===null?e=[q]:e.push(q),r++}var b=G===
r;M=M||b;let l=r;i(p,{instancePath:s+"/expect/"+v+"/tolerance",parentData:x,parentDataProperty:"tolerance",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var b=l===r;if(M=M||b,M)r=k,e!==null&&(k?e.length=k:e=null);else{let q={
instancePath:s+"/expect/"+v+"/tolerance",keyword:"anyOf"};return e===null?e=[q]:e.push(q),r++,Pe.errors=e,!1}var j=f===r}else
var j=!0;if(j){if(x.at_least!==void 0){let p=x.at_least,f=r,k=r,M=!1,G=r;if(typeof p!="number"){let q={instancePath:s+"/\
expect/"+v+"/at_least",keyword:"type"};e===null?e=[q]:e.push(q),r++}var _=G===r;M=M||_;let l=r;i(p,{instancePath:s+"/exp\
ect/"+v+"/at_least",parentData:x,parentDataProperty:"at_least",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var _=l===r;if(M=M||_,M)r=k,e!==null&&(k?e.length=k:e=null);else{let q={instancePath:s+"/expect/"+
v+"/at_least",keyword:"anyOf"};return e===null?e=[q]:e.push(q),r++,Pe.errors=e,!1}var j=f===r}else var j=!0;if(j){if(x.at_most!==
void 0){let p=x.at_most,f=r,k=r,M=!1,G=r;if(typeof p!="number"){let q={instancePath:s+"/expect/"+v+"/at_most",keyword:"t\
ype"};e===null?e=[q]:e.push(q),r++}var d=G===r;M=M||d;let l=r;i(p,{instancePath:s+"/expect/"+v+"/at_most",parentData:x,parentDataProperty:"\
at_most",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var d=l===r;if(M=M||d,M)r=k,
e!==null&&(k?e.length=k:e=null);else{let q={instancePath:s+"/expect/"+v+"/at_most",keyword:"anyOf"};return e===null?e=[q]:
e.push(q),r++,Pe.errors=e,!1}var j=f===r}else var j=!0;if(j)if(x.source!==void 0){let p=r;if(typeof x.source!="string")return Pe.
errors=[{instancePath:s+"/expect/"+v+"/source",keyword:"type"}],!1;var j=p===r}else var j=!0}}}}}}}}else return Pe.errors=
[{instancePath:s+"/expect/"+v,keyword:"type"}],!1;var R=U===r;if(!R)break}}else return Pe.errors=[{instancePath:s+"/expe\
ct",keyword:"type"}],!1;var a=C===r}else var a=!0;if(a){if(n.compare!==void 0){let c=n.compare,C=r;if(r===C)if(Array.isArray(
c)){var I=!0;let w=c.length;for(let v=0;v<w;v++){let x=c[v],U=r;if(r===U)if(x&&typeof x=="object"&&!Array.isArray(x)){let t;
if(x.title===void 0&&(t="title")||x.rows===void 0&&(t="rows"))return Pe.errors=[{instancePath:s+"/compare/"+v,keyword:"r\
equired"}],!1;{let z=r;for(let p in x)if(!(p==="title"||p==="rows"||p==="note")){return Pe.errors=[{instancePath:s+"/com\
pare/"+v,keyword:"additionalProperties"}],!1;break}if(z===r){if(x.title!==void 0){let p=x.title,f=r;if(r===f)if(typeof p==
"string"){if(Ye(p)<1)return Pe.errors=[{instancePath:s+"/compare/"+v+"/title",keyword:"minLength"}],!1}else return Pe.errors=
[{instancePath:s+"/compare/"+v+"/title",keyword:"type"}],!1;var J=f===r}else var J=!0;if(J){if(x.rows!==void 0){let p=x.
rows,f=r,k=r,M=!1,G=r;if(r===G)if(Array.isArray(p))if(p.length<1){let q={instancePath:s+"/compare/"+v+"/rows",keyword:"m\
inItems"};e===null?e=[q]:e.push(q),r++}else{var le=!0;let q=p.length;for(let N=0;N<q;N++){let g=p[N],W=r,se=r,Y=!1,h=r;if(r===
h)if(g&&typeof g=="object"&&!Array.isArray(g)){let ze;if(g.label===void 0&&(ze="label")||g.value===void 0&&(ze="value")){
let De={instancePath:s+"/compare/"+v+"/rows/"+N,keyword:"required"};e===null?e=[De]:e.push(De),r++}else{let De=r;for(let Oe in g)
if(!(Oe==="label"||Oe==="value")){let xe={instancePath:s+"/compare/"+v+"/rows/"+N,keyword:"additionalProperties"};e===null?
e=[xe]:e.push(xe),r++;break}if(De===r&&g.label!==void 0&&typeof g.label!="string"){let Oe={instancePath:s+"/compare/"+v+
"/rows/"+N+"/label",keyword:"type"};e===null?e=[Oe]:e.push(Oe),r++}}}else{let ze={instancePath:s+"/compare/"+v+"/rows/"+
N,keyword:"type"};e===null?e=[ze]:e.push(ze),r++}var $=h===r;Y=Y||$;let ke=r;i(g,{instancePath:s+"/compare/"+v+"/rows/"+
N,parentData:p,parentDataProperty:N,rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var $=ke===
r;if(Y=Y||$,Y)r=se,e!==null&&(se?e.length=se:e=null);else{let ze={instancePath:s+"/compare/"+v+"/rows/"+N,keyword:"anyOf"};
e===null?e=[ze]:e.push(ze),r++}var le=W===r;if(!le)break}}else{let q={instancePath:s+"/compare/"+v+"/rows",keyword:"type"};
e===null?e=[q]:e.push(q),r++}var T=G===r;M=M||T;let l=r;i(p,{instancePath:s+"/compare/"+v+"/rows",parentData:x,parentDataProperty:"\
rows",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var T=l===r;if(M=M||T,M)r=k,e!==
null&&(k?e.length=k:e=null);else{let q={instancePath:s+"/compare/"+v+"/rows",keyword:"anyOf"};return e===null?e=[q]:e.push(
q),r++,Pe.errors=e,!1}var J=f===r}else var J=!0;if(J)if(x.note!==void 0){let p=r;if(typeof x.note!="string")return Pe.errors=
[{instancePath:s+"/compare/"+v+"/note",keyword:"type"}],!1;var J=p===r}else var J=!0}}}}else return Pe.errors=[{instancePath:s+
"/compare/"+v,keyword:"type"}],!1;var I=U===r;if(!I)break}}else return Pe.errors=[{instancePath:s+"/compare",keyword:"ty\
pe"}],!1;var a=C===r}else var a=!0;if(a)if(n.profiles!==void 0){let c=n.profiles,C=r;if(r===C)if(c&&typeof c=="object"&&
!Array.isArray(c)){for(let w in c){let v=r;if(typeof w=="string"&&!Fr.test(w)){let x={instancePath:s+"/profiles",keyword:"\
pattern",propertyName:w};e===null?e=[x]:e.push(x),r++}var F=v===r;if(!F){let x={instancePath:s+"/profiles",keyword:"prop\
ertyNames"};return e===null?e=[x]:e.push(x),r++,Pe.errors=e,!1;break}}if(F)for(let w in c){let v=r;ar(c[w],{instancePath:s+
"/profiles/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,parentDataProperty:w,rootData:o,dynamicAnchors:u})||(e=
e===null?ar.errors:e.concat(ar.errors),r=e.length);var X=v===r;if(!X)break}}else return Pe.errors=[{instancePath:s+"/pro\
files",keyword:"type"}],!1;var a=C===r}else var a=!0}}}}}}}}}}}else return Pe.errors=[{instancePath:s,keyword:"type"}],!1;
return Pe.errors=e,r===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const validateWhole = Ns;
export const schemasFingerprint: string = '3b8919a3dbcebbc20578d98996d2c383660441cfa1eec23ae483aea268892741';
export const validatePipeline: {
  (document: unknown): boolean;
  errors?: readonly { instancePath: string; keyword: string }[] | null;
} = validateWhole;
