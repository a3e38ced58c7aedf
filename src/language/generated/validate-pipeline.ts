// @ts-nocheck
/* oxlint-disable */
// Emitted by `npm run schemas` from the stage kinds; do not edit.
var Js=(n,s)=>()=>{try{return s||n((s={exports:{}}).exports,s),s.exports}catch(we){throw s=0,we}};var Ys=Js((Tn,Xs)=>{"use strict";Xs.exports=function n(s,we){if(s===we)return!0;if(s&&we&&typeof s=="object"&&typeof we==
"object"){if(s.constructor!==we.constructor)return!1;var Oe,o,u;if(Array.isArray(s)){if(Oe=s.length,Oe!=we.length)return!1;
for(o=Oe;o--!==0;)if(!n(s[o],we[o]))return!1;return!0}if(s.constructor===RegExp)return s.source===we.source&&s.flags===we.
flags;if(s.valueOf!==Object.prototype.valueOf)return s.valueOf()===we.valueOf();if(s.toString!==Object.prototype.toString)
return s.toString()===we.toString();if(u=Object.keys(s),Oe=u.length,Oe!==Object.keys(we).length)return!1;for(o=Oe;o--!==
0;)if(!Object.prototype.hasOwnProperty.call(we,u[o]))return!1;for(o=Oe;o--!==0;){var e=u[o];if(!n(s[e],we[e]))return!1}return!0}
return s!==s&&we!==we}});var rn=Js(Qs=>{"use strict";Object.defineProperty(Qs,"__esModule",{value:!0});var en=Ys();en.code='require("ajv/dist/run\
time/equal").default';Qs.default=en});var nn=Js(Us=>{"use strict";Object.defineProperty(Us,"__esModule",{value:!0});function sn(n){let s=n.length,we=0,Oe=0,o;
for(;Oe<s;)we++,o=n.charCodeAt(Oe++),o>=55296&&o<=56319&&Oe<s&&(o=n.charCodeAt(Oe),(o&64512)===56320&&Oe++);return we}Us.
default=sn;sn.code='require("ajv/dist/runtime/ucs2length").default'});var Hn=je,bn={$schema:"https://json-schema.org/draft/2020-12/schema",type:"object",properties:{version:{const:1},name:{type:"\
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
defs/expression"}]},source:{type:"string"},when:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1}},
compare:{type:"array",items:{type:"object",required:["title","rows"],properties:{title:{type:"string",minLength:1},rows:{
anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"object",required:["label","value"],properties:{label:{type:"string"},
value:{}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},note:{type:"string"}},additionalProperties:!1}},
profiles:{type:"object",propertyNames:{pattern:"^[A-Za-z_]\\w*(?:-\\w+)*$"},additionalProperties:{$ref:"#/$defs/profile"}}},
patternProperties:{"^x-":!0},required:["version","name","stages"],additionalProperties:!1,$defs:{expression:{type:"strin\
g",pattern:"\\$\\{"},param:{anyOf:[{type:["null","boolean","number","string","array"]},{type:"object",properties:{type:{
anyOf:[{enum:["null","boolean","integer","number","string","array","object"]},{$ref:"#/$defs/expression"}]},default:{},title:{
type:"string"},description:{type:"string"},enum:{anyOf:[{type:"array",minItems:1},{$ref:"#/$defs/expression"}]},minimum:{
anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},maximum:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},exclusiveMinimum:{
anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},exclusiveMaximum:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},
minLength:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},pattern:{type:"string"},items:{anyOf:[{type:"\
object",additionalProperties:!0},{$ref:"#/$defs/expression"}]},minItems:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$def\
s/expression"}]},maxItems:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},uniqueItems:{anyOf:[{type:"bo\
olean"},{$ref:"#/$defs/expression"}]},unit:{type:"string"},examples:{anyOf:[{type:"array"},{$ref:"#/$defs/expression"}]}},
additionalProperties:!1,anyOf:[{required:["type"]},{required:["default"]},{required:["enum"]}]}]},profile:{type:"object",
properties:{description:{type:"string"},executor:{anyOf:[{type:"object",properties:{kind:{anyOf:[{enum:["local"]},{$ref:"\
#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},engine:{anyOf:[{enum:["auto","tensorflow",
"wasm"]},{$ref:"#/$defs/expression"}]},limits:{anyOf:[{type:"object",properties:{cpus:{anyOf:[{type:["number","null"],exclusiveMinimum:0},
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
object"},datasets:{type:"object"}},additionalProperties:!1},stage:{type:"object",properties:{kind:{enum:["fetch","datase\
t","teacher-features","vqkd","codebook-usage","mim","classify","evaluate","linear-probe","attention-map","command"]}},allOf:[
{if:{properties:{kind:{const:"fetch"}},required:["kind"]},then:{$ref:"#/$defs/kind-fetch"}},{if:{properties:{kind:{const:"\
dataset"}},required:["kind"]},then:{$ref:"#/$defs/kind-dataset"}},{if:{properties:{kind:{const:"teacher-features"}},required:[
"kind"]},then:{$ref:"#/$defs/kind-teacher-features"}},{if:{properties:{kind:{const:"vqkd"}},required:["kind"]},then:{$ref:"\
#/$defs/kind-vqkd"}},{if:{properties:{kind:{const:"codebook-usage"}},required:["kind"]},then:{$ref:"#/$defs/kind-codeboo\
k-usage"}},{if:{properties:{kind:{const:"mim"}},required:["kind"]},then:{$ref:"#/$defs/kind-mim"}},{if:{properties:{kind:{
const:"classify"}},required:["kind"]},then:{$ref:"#/$defs/kind-classify"}},{if:{properties:{kind:{const:"evaluate"}},required:[
"kind"]},then:{$ref:"#/$defs/kind-evaluate"}},{if:{properties:{kind:{const:"linear-probe"}},required:["kind"]},then:{$ref:"\
#/$defs/kind-linear-probe"}},{if:{properties:{kind:{const:"attention-map"}},required:["kind"]},then:{$ref:"#/$defs/kind-\
attention-map"}},{if:{properties:{kind:{const:"command"}},required:["kind"]},then:{$ref:"#/$defs/kind-command"}},{if:{properties:{
kind:{const:"fetch"}},required:["kind"],not:{required:["extends"]}},then:{required:["sources"]}},{if:{properties:{kind:{
const:"dataset"}},required:["kind"],not:{required:["extends"]}},then:{required:["source","layout","image_size","splits"]}},
{if:{properties:{kind:{const:"teacher-features"}},required:["kind"],not:{required:["extends"]}},then:{required:["data","\
weights","input_size"]}},{if:{properties:{kind:{const:"vqkd"}},required:["kind"],not:{required:["extends"]}},then:{required:[
"data","features","model","epochs"]}},{if:{properties:{kind:{const:"codebook-usage"}},required:["kind"],not:{required:["\
extends"]}},then:{required:["tokenizer","data"]}},{if:{properties:{kind:{const:"mim"}},required:["kind"],not:{required:[
"extends"]}},then:{required:["data","tokenizer","model","epochs"]}},{if:{properties:{kind:{const:"classify"}},required:[
"kind"],not:{required:["extends"]}},then:{required:["data","labels","model","epochs"]}},{if:{properties:{kind:{const:"ev\
aluate"}},required:["kind"],not:{required:["extends"]}},then:{required:["weights","data","labels"]}},{if:{properties:{kind:{
const:"linear-probe"}},required:["kind"],not:{required:["extends"]}},then:{required:["data","labels"]}},{if:{properties:{
kind:{const:"attention-map"}},required:["kind"],not:{required:["extends"]}},then:{required:["weights","data"]}},{if:{not:{
anyOf:[{required:["kind"]},{required:["extends"]}]}},then:{required:["kind"]}}]},dataset:{type:"object",properties:{kind:{
enum:["fetch","dataset","teacher-features","vqkd","codebook-usage","mim","classify","evaluate","linear-probe","attention\
-map","command"]}},allOf:[{if:{properties:{kind:{const:"fetch"}},required:["kind"]},then:{$ref:"#/$defs/kind-fetch"}},{if:{
properties:{kind:{const:"dataset"}},required:["kind"]},then:{$ref:"#/$defs/kind-dataset"}},{if:{properties:{kind:{const:"\
teacher-features"}},required:["kind"]},then:{$ref:"#/$defs/kind-teacher-features"}},{if:{properties:{kind:{const:"vqkd"}},
required:["kind"]},then:{$ref:"#/$defs/kind-vqkd"}},{if:{properties:{kind:{const:"codebook-usage"}},required:["kind"]},then:{
$ref:"#/$defs/kind-codebook-usage"}},{if:{properties:{kind:{const:"mim"}},required:["kind"]},then:{$ref:"#/$defs/kind-mi\
m"}},{if:{properties:{kind:{const:"classify"}},required:["kind"]},then:{$ref:"#/$defs/kind-classify"}},{if:{properties:{
kind:{const:"evaluate"}},required:["kind"]},then:{$ref:"#/$defs/kind-evaluate"}},{if:{properties:{kind:{const:"linear-pr\
obe"}},required:["kind"]},then:{$ref:"#/$defs/kind-linear-probe"}},{if:{properties:{kind:{const:"attention-map"}},required:[
"kind"]},then:{$ref:"#/$defs/kind-attention-map"}},{if:{properties:{kind:{const:"command"}},required:["kind"]},then:{$ref:"\
#/$defs/kind-command"}},{if:{properties:{kind:{const:"fetch"}},required:["kind"],not:{required:["extends"]}},then:{required:[
"sources"]}},{if:{properties:{kind:{const:"dataset"}},required:["kind"],not:{required:["extends"]}},then:{required:["sou\
rce","layout","image_size","splits"]}},{if:{properties:{kind:{const:"teacher-features"}},required:["kind"],not:{required:[
"extends"]}},then:{required:["data","weights","input_size"]}},{if:{properties:{kind:{const:"vqkd"}},required:["kind"],not:{
required:["extends"]}},then:{required:["data","features","model","epochs"]}},{if:{properties:{kind:{const:"codebook-usag\
e"}},required:["kind"],not:{required:["extends"]}},then:{required:["tokenizer","data"]}},{if:{properties:{kind:{const:"m\
im"}},required:["kind"],not:{required:["extends"]}},then:{required:["data","tokenizer","model","epochs"]}},{if:{properties:{
kind:{const:"classify"}},required:["kind"],not:{required:["extends"]}},then:{required:["data","labels","model","epochs"]}},
{if:{properties:{kind:{const:"evaluate"}},required:["kind"],not:{required:["extends"]}},then:{required:["weights","data",
"labels"]}},{if:{properties:{kind:{const:"linear-probe"}},required:["kind"],not:{required:["extends"]}},then:{required:[
"data","labels"]}},{if:{properties:{kind:{const:"attention-map"}},required:["kind"],not:{required:["extends"]}},then:{required:[
"weights","data"]}},{if:{not:{anyOf:[{required:["kind"]},{required:["extends"]}]}},then:{$ref:"#/$defs/kind-dataset",required:[
"source","layout","image_size","splits"]}}]},"stage-description":{type:["string","null"]},"stage-matrix":{type:"object",
properties:{include:{anyOf:[{type:"array",items:{type:"object"}},{$ref:"#/$defs/expression"}]},exclude:{anyOf:[{type:"ar\
ray",items:{type:"object"}},{$ref:"#/$defs/expression"}]}},additionalProperties:{anyOf:[{type:"array"},{$ref:"#/$defs/ex\
pression"}]}},"stage-when":{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},"stage-needs":{anyOf:[{anyOf:[{type:"s\
tring"},{type:"array",uniqueItems:!0,items:{type:"string"}}]},{$ref:"#/$defs/expression"}]},"stage-extends":{type:"strin\
g"},"stage-resources":{anyOf:[{type:"object",properties:{cpus:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/\
expression"}]},memory:{anyOf:[{type:["string","integer"],minimum:1,pattern:"^\\d+(\\.\\d+)?[KMGT]?(i?B)?$"},{$ref:"#/$de\
fs/expression"}]},gpus:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"\
#/$defs/expression"}]},"stage-timeout":{anyOf:[{type:"object",properties:{total:{anyOf:[{type:["string","null"],pattern:"\
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
/$defs/stage-retry"},kind:{const:"dataset"}},additionalProperties:!1},"kind-teacher-features":{type:"object",properties:{
data:{type:"string"},split:{type:"string",minLength:1},weights:{type:"string"},teacher:{anyOf:[{type:"string",enum:["eff\
icientnet_lite0","mobilenet_v2"]},{$ref:"#/$defs/expression"}]},input_size:{anyOf:[{type:"integer",minimum:32,multipleOf:32},
{$ref:"#/$defs/expression"}]},components:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},center:{anyOf:[
{type:"boolean"},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},batch:{
anyOf:[{type:"object",properties:{per_device:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{
$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/\
$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"teacher-f\
eatures"}},additionalProperties:!1},"kind-vqkd":{type:"object",properties:{data:{type:"string"},split:{type:"string",minLength:1},
features:{type:"string"},model:{anyOf:[{type:"object",properties:{image_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#\
/$defs/expression"}]},patch_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},embed_dim:{anyOf:[{type:"\
integer",minimum:1},{$ref:"#/$defs/expression"}]},depth:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},
num_heads:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},mlp_ratio:{anyOf:[{type:"number",exclusiveMinimum:0},
{$ref:"#/$defs/expression"}]},init_std:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},decoder_depth:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},codebook_size:{anyOf:[{type:"integer",minimum:2},{$ref:"\
#/$defs/expression"}]},codebook_dim:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},quantizer:{anyOf:[{type:"object",properties:{decay:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},
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
$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"vqkd"}},additionalProperties:!1},
"kind-codebook-usage":{type:"object",properties:{tokenizer:{type:"string"},data:{type:"string"},split:{type:"string",minLength:1},
description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{
$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"\
#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"codebook-usage"}},additionalProperties:!1},"kind\
-mim":{type:"object",properties:{data:{type:"string"},split:{type:"string",minLength:1},val_split:{type:"string",minLength:1},
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
$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"mim"}},additionalProperties:!1},
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
#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"command"}},additionalProperties:!1}}},qr=Object.
prototype.hasOwnProperty,Ws=rn().default,Ce=nn().default,xn=new RegExp("^x-","u"),On=new RegExp("^[A-Za-z0-9][\\w.-]{0,99\
}$","u"),Nn=new RegExp("^[A-Za-z_]\\w*$","u"),Vs=new RegExp("^[A-Za-z_]\\w*(?:-\\w+)*$","u"),Cs=new RegExp("^\\d+(\\.\\d+)?\
[KMGT]?(i?B)?$","u"),Vr=new RegExp("^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$","u"),Pn={anyOf:[{type:["null","boolean","number","s\
tring","array"]},{type:"object",properties:{type:{anyOf:[{enum:["null","boolean","integer","number","string","array","ob\
ject"]},{$ref:"#/$defs/expression"}]},default:{},title:{type:"string"},description:{type:"string"},enum:{anyOf:[{type:"a\
rray",minItems:1},{$ref:"#/$defs/expression"}]},minimum:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},maximum:{anyOf:[
{type:"number"},{$ref:"#/$defs/expression"}]},exclusiveMinimum:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},exclusiveMaximum:{
anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},minLength:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/express\
ion"}]},pattern:{type:"string"},items:{anyOf:[{type:"object",additionalProperties:!0},{$ref:"#/$defs/expression"}]},minItems:{
anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},maxItems:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$de\
fs/expression"}]},uniqueItems:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},unit:{type:"string"},examples:{anyOf:[
{type:"array"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1,anyOf:[{required:["type"]},{required:["default"]},
{required:["enum"]}]}]};var jn=new RegExp("\\$\\{","u");function i(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:u={}}={}){
let e=null,r=0,le=i.evaluated;if(le.dynamicProps&&(le.props=void 0),le.dynamicItems&&(le.items=void 0),r===0)if(typeof n==
"string"){if(!jn.test(n))return i.errors=[{instancePath:s,keyword:"pattern",params:{pattern:"\\$\\{"}}],!1}else return i.
errors=[{instancePath:s,keyword:"type"}],!1;return i.errors=e,r===0}i.evaluated={dynamicProps:!1,dynamicItems:!1};function ms(n,{
instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,le=ms.evaluated;
le.dynamicProps&&(le.props=void 0),le.dynamicItems&&(le.items=void 0);let t=r,ee=!1,v=r;if(n!==null&&typeof n!="boolean"&&
typeof n!="number"&&typeof n!="string"&&!Array.isArray(n)){let M={instancePath:s,keyword:"type"};e===null?e=[M]:e.push(M),
r++}var be=v===r;ee=ee||be;let he=r,ve=r,$=!1,B=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let M;if(n.type===void 0&&
(M="type")){let K={instancePath:s,keyword:"required"};e===null?e=[K]:e.push(K),r++}}var E=B===r;$=$||E;let xe=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let M;if(n.default===void 0&&(M="default")){let K={instancePath:s,keyword:"required"};e===null?
e=[K]:e.push(K),r++}}var E=xe===r;$=$||E;let _e=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let M;if(n.enum===void 0&&
(M="enum")){let K={instancePath:s,keyword:"required"};e===null?e=[K]:e.push(K),r++}}var E=_e===r;if($=$||E,$)r=ve,e!==null&&
(ve?e.length=ve:e=null);else{let M={instancePath:s,keyword:"anyOf"};e===null?e=[M]:e.push(M),r++}if(r===he)if(n&&typeof n==
"object"&&!Array.isArray(n)){let M=r;for(let K in n)if(!qr.call(Pn.anyOf[1].properties,K)){let H={instancePath:s,keyword:"\
additionalProperties"};e===null?e=[H]:e.push(H),r++;break}if(M===r){if(n.type!==void 0){let K=n.type,H=r,J=r,Z=!1,oe=r;if(!(K===
"null"||K==="boolean"||K==="integer"||K==="number"||K==="string"||K==="array"||K==="object")){let I={instancePath:s+"/ty\
pe",keyword:"enum"};e===null?e=[I]:e.push(I),r++}var Q=oe===r;Z=Z||Q;let A=r;i(K,{instancePath:s+"/type",parentData:n,parentDataProperty:"\
type",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Q=A===r;if(Z=Z||Q,Z)r=J,e!==
null&&(J?e.length=J:e=null);else{let I={instancePath:s+"/type",keyword:"anyOf"};e===null?e=[I]:e.push(I),r++}var L=H===r}else
var L=!0;if(L){if(n.title!==void 0){let K=r;if(typeof n.title!="string"){let J={instancePath:s+"/title",keyword:"type"};
e===null?e=[J]:e.push(J),r++}var L=K===r}else var L=!0;if(L){if(n.description!==void 0){let K=r;if(typeof n.description!=
"string"){let J={instancePath:s+"/description",keyword:"type"};e===null?e=[J]:e.push(J),r++}var L=K===r}else var L=!0;if(L){
if(n.enum!==void 0){let K=n.enum,H=r,J=r,Z=!1,oe=r;if(r===oe)if(Array.isArray(K)){if(K.length<1){let N={instancePath:s+"\
/enum",keyword:"minItems"};e===null?e=[N]:e.push(N),r++}}else{let N={instancePath:s+"/enum",keyword:"type"};e===null?e=[
N]:e.push(N),r++}var O=oe===r;Z=Z||O;let A=r;i(K,{instancePath:s+"/enum",parentData:n,parentDataProperty:"enum",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var O=A===r;if(Z=Z||O,Z)r=J,e!==null&&(J?e.length=
J:e=null);else{let N={instancePath:s+"/enum",keyword:"anyOf"};e===null?e=[N]:e.push(N),r++}var L=H===r}else var L=!0;if(L){
if(n.minimum!==void 0){let K=n.minimum,H=r,J=r,Z=!1,oe=r;if(typeof K!="number"){let N={instancePath:s+"/minimum",keyword:"\
type"};e===null?e=[N]:e.push(N),r++}var re=oe===r;Z=Z||re;let A=r;i(K,{instancePath:s+"/minimum",parentData:n,parentDataProperty:"\
minimum",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var re=A===r;if(Z=Z||re,Z)r=
J,e!==null&&(J?e.length=J:e=null);else{let N={instancePath:s+"/minimum",keyword:"anyOf"};e===null?e=[N]:e.push(N),r++}var L=H===
r}else var L=!0;if(L){if(n.maximum!==void 0){let K=n.maximum,H=r,J=r,Z=!1,oe=r;if(typeof K!="number"){let N={instancePath:s+
"/maximum",keyword:"type"};e===null?e=[N]:e.push(N),r++}var Y=oe===r;Z=Z||Y;let A=r;i(K,{instancePath:s+"/maximum",parentData:n,
parentDataProperty:"maximum",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Y=A===
r;if(Z=Z||Y,Z)r=J,e!==null&&(J?e.length=J:e=null);else{let N={instancePath:s+"/maximum",keyword:"anyOf"};e===null?e=[N]:
e.push(N),r++}var L=H===r}else var L=!0;if(L){if(n.exclusiveMinimum!==void 0){let K=n.exclusiveMinimum,H=r,J=r,Z=!1,oe=r;
if(typeof K!="number"){let N={instancePath:s+"/exclusiveMinimum",keyword:"type"};e===null?e=[N]:e.push(N),r++}var fe=oe===
r;Z=Z||fe;let A=r;i(K,{instancePath:s+"/exclusiveMinimum",parentData:n,parentDataProperty:"exclusiveMinimum",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var fe=A===r;if(Z=Z||fe,Z)r=J,e!==null&&(J?e.length=
J:e=null);else{let N={instancePath:s+"/exclusiveMinimum",keyword:"anyOf"};e===null?e=[N]:e.push(N),r++}var L=H===r}else var L=!0;
if(L){if(n.exclusiveMaximum!==void 0){let K=n.exclusiveMaximum,H=r,J=r,Z=!1,oe=r;if(typeof K!="number"){let N={instancePath:s+
"/exclusiveMaximum",keyword:"type"};e===null?e=[N]:e.push(N),r++}var b=oe===r;Z=Z||b;let A=r;i(K,{instancePath:s+"/exclu\
siveMaximum",parentData:n,parentDataProperty:"exclusiveMaximum",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var b=A===r;if(Z=Z||b,Z)r=J,e!==null&&(J?e.length=J:e=null);else{let N={instancePath:s+"/exclusive\
Maximum",keyword:"anyOf"};e===null?e=[N]:e.push(N),r++}var L=H===r}else var L=!0;if(L){if(n.minLength!==void 0){let K=n.
minLength,H=r,J=r,Z=!1,oe=r;if(!(typeof K=="number"&&!(K%1)&&!isNaN(K))){let N={instancePath:s+"/minLength",keyword:"typ\
e"};e===null?e=[N]:e.push(N),r++}if(r===oe&&typeof K=="number"&&(K<0||isNaN(K))){let N={instancePath:s+"/minLength",keyword:"\
minimum"};e===null?e=[N]:e.push(N),r++}var se=oe===r;Z=Z||se;let A=r;i(K,{instancePath:s+"/minLength",parentData:n,parentDataProperty:"\
minLength",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var se=A===r;if(Z=Z||se,Z)
r=J,e!==null&&(J?e.length=J:e=null);else{let N={instancePath:s+"/minLength",keyword:"anyOf"};e===null?e=[N]:e.push(N),r++}
var L=H===r}else var L=!0;if(L){if(n.pattern!==void 0){let K=r;if(typeof n.pattern!="string"){let J={instancePath:s+"/pa\
ttern",keyword:"type"};e===null?e=[J]:e.push(J),r++}var L=K===r}else var L=!0;if(L){if(n.items!==void 0){let K=n.items,H=r,
J=r,Z=!1,oe=r;if(r===oe&&!(K&&typeof K=="object"&&!Array.isArray(K))){let N={instancePath:s+"/items",keyword:"type"};e===
null?e=[N]:e.push(N),r++}var W=oe===r;Z=Z||W;let A=r;i(K,{instancePath:s+"/items",parentData:n,parentDataProperty:"items",
rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var W=A===r;if(Z=Z||W,Z)r=J,e!==null&&
(J?e.length=J:e=null);else{let N={instancePath:s+"/items",keyword:"anyOf"};e===null?e=[N]:e.push(N),r++}var L=H===r}else
var L=!0;if(L){if(n.minItems!==void 0){let K=n.minItems,H=r,J=r,Z=!1,oe=r;if(!(typeof K=="number"&&!(K%1)&&!isNaN(K))){let N={
instancePath:s+"/minItems",keyword:"type"};e===null?e=[N]:e.push(N),r++}if(r===oe&&typeof K=="number"&&(K<0||isNaN(K))){
let N={instancePath:s+"/minItems",keyword:"minimum"};e===null?e=[N]:e.push(N),r++}var ie=oe===r;Z=Z||ie;let A=r;i(K,{instancePath:s+
"/minItems",parentData:n,parentDataProperty:"minItems",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var ie=A===r;if(Z=Z||ie,Z)r=J,e!==null&&(J?e.length=J:e=null);else{let N={instancePath:s+"/minItems",keyword:"\
anyOf"};e===null?e=[N]:e.push(N),r++}var L=H===r}else var L=!0;if(L){if(n.maxItems!==void 0){let K=n.maxItems,H=r,J=r,Z=!1,
oe=r;if(!(typeof K=="number"&&!(K%1)&&!isNaN(K))){let N={instancePath:s+"/maxItems",keyword:"type"};e===null?e=[N]:e.push(
N),r++}if(r===oe&&typeof K=="number"&&(K<0||isNaN(K))){let N={instancePath:s+"/maxItems",keyword:"minimum"};e===null?e=[
N]:e.push(N),r++}var ye=oe===r;Z=Z||ye;let A=r;i(K,{instancePath:s+"/maxItems",parentData:n,parentDataProperty:"maxItems",
rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ye=A===r;if(Z=Z||ye,Z)r=J,e!==null&&
(J?e.length=J:e=null);else{let N={instancePath:s+"/maxItems",keyword:"anyOf"};e===null?e=[N]:e.push(N),r++}var L=H===r}else
var L=!0;if(L){if(n.uniqueItems!==void 0){let K=n.uniqueItems,H=r,J=r,Z=!1,oe=r;if(typeof K!="boolean"){let N={instancePath:s+
"/uniqueItems",keyword:"type"};e===null?e=[N]:e.push(N),r++}var ce=oe===r;Z=Z||ce;let A=r;i(K,{instancePath:s+"/uniqueIt\
ems",parentData:n,parentDataProperty:"uniqueItems",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var ce=A===r;if(Z=Z||ce,Z)r=J,e!==null&&(J?e.length=J:e=null);else{let N={instancePath:s+"/uniqueItems",keyword:"\
anyOf"};e===null?e=[N]:e.push(N),r++}var L=H===r}else var L=!0;if(L){if(n.unit!==void 0){let K=r;if(typeof n.unit!="stri\
ng"){let J={instancePath:s+"/unit",keyword:"type"};e===null?e=[J]:e.push(J),r++}var L=K===r}else var L=!0;if(L)if(n.examples!==
void 0){let K=n.examples,H=r,J=r,Z=!1,oe=r;if(!Array.isArray(K)){let N={instancePath:s+"/examples",keyword:"type"};e===null?
e=[N]:e.push(N),r++}var ge=oe===r;Z=Z||ge;let A=r;i(K,{instancePath:s+"/examples",parentData:n,parentDataProperty:"examp\
les",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ge=A===r;if(Z=Z||ge,Z)r=J,e!==
null&&(J?e.length=J:e=null);else{let N={instancePath:s+"/examples",keyword:"anyOf"};e===null?e=[N]:e.push(N),r++}var L=H===
r}else var L=!0}}}}}}}}}}}}}}}}else{let M={instancePath:s,keyword:"type"};e===null?e=[M]:e.push(M),r++}var be=he===r;if(ee=
ee||be,be)var ke=!0;if(ee)r=t,e!==null&&(t?e.length=t:e=null);else{let M={instancePath:s,keyword:"anyOf"};return e===null?
e=[M]:e.push(M),r++,ms.errors=e,!1}return ms.errors=e,le.props=ke,r===0}ms.evaluated={dynamicProps:!0,dynamicItems:!1};var Dn={type:"object",properties:{sources:{anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"object",properties:{npm:{
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
qn=new RegExp("^(@[^@/\\s]+/)?[^@/\\s]+@[^@\\s]+$","u"),zn=new RegExp("^[A-Za-z0-9._-]+==[^=\\s]+$","u"),In=new RegExp("\
^[a-z0-9][a-z0-9.+-]+$","u"),tn=new RegExp("^(https?|file)://\\S+$","u"),Mn=new RegExp("^sha256:[0-9a-f]{64}$","u");function Me(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
le=Me.evaluated;return le.dynamicProps&&(le.props=void 0),le.dynamicItems&&(le.items=void 0),typeof n!="string"&&n!==null?
(Me.errors=[{instancePath:s,keyword:"type"}],!1):(Me.errors=e,r===0)}Me.evaluated={dynamicProps:!1,dynamicItems:!1};function ze(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
le=ze.evaluated;if(le.dynamicProps&&(le.props=void 0),le.dynamicItems&&(le.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let xe=r;for(let _e in n)if(!(_e==="include"||_e==="exclude")){let E=n[_e],Q=r,L=r,O=!1,re=r;if(!Array.
isArray(E)){let fe={instancePath:s+"/"+_e.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[fe]:e.push(
fe),r++}var t=re===r;O=O||t;let Y=r;i(E,{instancePath:s+"/"+_e.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:_e,
rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var t=Y===r;if(O=O||t,O)r=L,e!==null&&
(L?e.length=L:e=null);else{let fe={instancePath:s+"/"+_e.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"anyOf"};return e===
null?e=[fe]:e.push(fe),r++,ze.errors=e,!1}var ee=Q===r;if(!ee)break}if(xe===r){if(n.include!==void 0){let _e=n.include,E=r,
Q=r,L=!1,O=r;if(r===O)if(Array.isArray(_e)){var v=!0;let Y=_e.length;for(let fe=0;fe<Y;fe++){let b=_e[fe],se=r;if(!(b&&typeof b==
"object"&&!Array.isArray(b))){let ie={instancePath:s+"/include/"+fe,keyword:"type"};e===null?e=[ie]:e.push(ie),r++}var v=se===
r;if(!v)break}}else{let Y={instancePath:s+"/include",keyword:"type"};e===null?e=[Y]:e.push(Y),r++}var he=O===r;L=L||he;let re=r;
i(_e,{instancePath:s+"/include",parentData:n,parentDataProperty:"include",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var he=re===r;if(L=L||he,L)r=Q,e!==null&&(Q?e.length=Q:e=null);else{let Y={instancePath:s+
"/include",keyword:"anyOf"};return e===null?e=[Y]:e.push(Y),r++,ze.errors=e,!1}var ve=E===r}else var ve=!0;if(ve)if(n.exclude!==
void 0){let _e=n.exclude,E=r,Q=r,L=!1,O=r;if(r===O)if(Array.isArray(_e)){var $=!0;let fe=_e.length;for(let b=0;b<fe;b++){
let se=_e[b],W=r;if(!(se&&typeof se=="object"&&!Array.isArray(se))){let ye={instancePath:s+"/exclude/"+b,keyword:"type"};
e===null?e=[ye]:e.push(ye),r++}var $=W===r;if(!$)break}}else{let fe={instancePath:s+"/exclude",keyword:"type"};e===null?
e=[fe]:e.push(fe),r++}var B=O===r;L=L||B;let re=r;i(_e,{instancePath:s+"/exclude",parentData:n,parentDataProperty:"exclu\
de",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var B=re===r;if(L=L||B,L)r=Q,e!==
null&&(Q?e.length=Q:e=null);else{let fe={instancePath:s+"/exclude",keyword:"anyOf"};return e===null?e=[fe]:e.push(fe),r++,
ze.errors=e,!1}var ve=E===r}else var ve=!0}}else return ze.errors=[{instancePath:s,keyword:"type"}],!1;return ze.errors=
e,r===0}ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Le(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
le=Le.evaluated;le.dynamicProps&&(le.props=void 0),le.dynamicItems&&(le.items=void 0);let t=r,ee=!1,v=r;if(typeof n!="bo\
olean"){let $={instancePath:s,keyword:"type"};e===null?e=[$]:e.push($),r++}var ve=v===r;ee=ee||ve;let he=r;i(n,{instancePath:s,
parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ve=he===
r;if(ee=ee||ve,ee)r=t,e!==null&&(t?e.length=t:e=null);else{let $={instancePath:s,keyword:"anyOf"};return e===null?e=[$]:
e.push($),r++,Le.errors=e,!1}return Le.errors=e,r===0}Le.evaluated={dynamicProps:!1,dynamicItems:!1};function Ae(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
le=Ae.evaluated;le.dynamicProps&&(le.props=void 0),le.dynamicItems&&(le.items=void 0);let t=r,ee=!1,v=r,he=r,ve=!1,$=r;if(typeof n!=
"string"){let O={instancePath:s,keyword:"type"};e===null?e=[O]:e.push(O),r++}var _e=$===r;ve=ve||_e;let B=r;if(r===B)if(Array.
isArray(n)){var xe=!0;let O=n.length;for(let re=0;re<O;re++){let Y=r;if(typeof n[re]!="string"){let b={instancePath:s+"/"+
re,keyword:"type"};e===null?e=[b]:e.push(b),r++}var xe=Y===r;if(!xe)break}if(xe){let re=n.length,Y;if(re>1){let fe={};for(;re--;){
let b=n[re];if(typeof b=="string"){if(typeof fe[b]=="number"){Y=fe[b];let se={instancePath:s,keyword:"uniqueItems"};e===
null?e=[se]:e.push(se),r++;break}fe[b]=re}}}}}else{let O={instancePath:s,keyword:"type"};e===null?e=[O]:e.push(O),r++}var _e=B===
r;if(ve=ve||_e,_e)var E=!0;if(ve)r=he,e!==null&&(he?e.length=he:e=null);else{let O={instancePath:s,keyword:"anyOf"};e===
null?e=[O]:e.push(O),r++}var L=v===r;ee=ee||L;let Q=r;i(n,{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var L=Q===r;if(ee=ee||L,ee)r=t,e!==null&&(t?e.length=
t:e=null);else{let O={instancePath:s,keyword:"anyOf"};return e===null?e=[O]:e.push(O),r++,Ae.errors=e,!1}return Ae.errors=
e,le.items=E,r===0}Ae.evaluated={dynamicProps:!1,dynamicItems:!0};function Ee(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
le=Ee.evaluated;return le.dynamicProps&&(le.props=void 0),le.dynamicItems&&(le.items=void 0),typeof n!="string"?(Ee.errors=
[{instancePath:s,keyword:"type"}],!1):(Ee.errors=e,r===0)}Ee.evaluated={dynamicProps:!1,dynamicItems:!1};function Re(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
le=Re.evaluated;le.dynamicProps&&(le.props=void 0),le.dynamicItems&&(le.items=void 0);let t=r,ee=!1,v=r;if(r===v)if(n&&typeof n==
"object"&&!Array.isArray(n)){let Q=r;for(let L in n)if(!(L==="cpus"||L==="memory"||L==="gpus")){let O={instancePath:s,keyword:"\
additionalProperties"};e===null?e=[O]:e.push(O),r++;break}if(Q===r){if(n.cpus!==void 0){let L=n.cpus,O=r,re=r,Y=!1,fe=r;
if(r===fe)if(typeof L=="number"){if(L<=0||isNaN(L)){let se={instancePath:s+"/cpus",keyword:"exclusiveMinimum"};e===null?
e=[se]:e.push(se),r++}}else{let se={instancePath:s+"/cpus",keyword:"type"};e===null?e=[se]:e.push(se),r++}var he=fe===r;
Y=Y||he;let b=r;i(L,{instancePath:s+"/cpus",parentData:n,parentDataProperty:"cpus",rootData:o,dynamicAnchors:u})||(e=e===
null?i.errors:e.concat(i.errors),r=e.length);var he=b===r;if(Y=Y||he,Y)r=re,e!==null&&(re?e.length=re:e=null);else{let se={
instancePath:s+"/cpus",keyword:"anyOf"};e===null?e=[se]:e.push(se),r++}var ve=O===r}else var ve=!0;if(ve){if(n.memory!==
void 0){let L=n.memory,O=r,re=r,Y=!1,fe=r;if(typeof L!="string"&&!(typeof L=="number"&&!(L%1)&&!isNaN(L))){let W={instancePath:s+
"/memory",keyword:"type"};e===null?e=[W]:e.push(W),r++}if(r===fe){if(typeof L=="number"&&(L<1||isNaN(L))){let W={instancePath:s+
"/memory",keyword:"minimum"};e===null?e=[W]:e.push(W),r++}if(r===fe&&typeof L=="string"&&!Cs.test(L)){let W={instancePath:s+
"/memory",keyword:"pattern"};e===null?e=[W]:e.push(W),r++}}var $=fe===r;Y=Y||$;let b=r;i(L,{instancePath:s+"/memory",parentData:n,
parentDataProperty:"memory",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var $=b===
r;if(Y=Y||$,Y)r=re,e!==null&&(re?e.length=re:e=null);else{let W={instancePath:s+"/memory",keyword:"anyOf"};e===null?e=[W]:
e.push(W),r++}var ve=O===r}else var ve=!0;if(ve)if(n.gpus!==void 0){let L=n.gpus,O=r,re=r,Y=!1,fe=r;if(!(typeof L=="numb\
er"&&!(L%1)&&!isNaN(L))){let W={instancePath:s+"/gpus",keyword:"type"};e===null?e=[W]:e.push(W),r++}if(r===fe&&typeof L==
"number"&&(L<0||isNaN(L))){let W={instancePath:s+"/gpus",keyword:"minimum"};e===null?e=[W]:e.push(W),r++}var B=fe===r;Y=
Y||B;let b=r;i(L,{instancePath:s+"/gpus",parentData:n,parentDataProperty:"gpus",rootData:o,dynamicAnchors:u})||(e=e===null?
i.errors:e.concat(i.errors),r=e.length);var B=b===r;if(Y=Y||B,Y)r=re,e!==null&&(re?e.length=re:e=null);else{let W={instancePath:s+
"/gpus",keyword:"anyOf"};e===null?e=[W]:e.push(W),r++}var ve=O===r}else var ve=!0}}}else{let Q={instancePath:s,keyword:"\
type"};e===null?e=[Q]:e.push(Q),r++}var E=v===r;if(ee=ee||E,E)var xe=!0;let _e=r;i(n,{instancePath:s,parentData:we,parentDataProperty:Oe,
rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var E=_e===r;if(ee=ee||E,ee)r=t,e!==null&&
(t?e.length=t:e=null);else{let Q={instancePath:s,keyword:"anyOf"};return e===null?e=[Q]:e.push(Q),r++,Re.errors=e,!1}return Re.
errors=e,le.props=xe,r===0}Re.evaluated={dynamicProps:!0,dynamicItems:!1};function Ze(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
le=Ze.evaluated;le.dynamicProps&&(le.props=void 0),le.dynamicItems&&(le.items=void 0);let t=r,ee=!1,v=r;if(r===v)if(n&&typeof n==
"object"&&!Array.isArray(n)){let Q=r;for(let L in n)if(!(L==="total"||L==="idle"||L==="grace")){let O={instancePath:s,keyword:"\
additionalProperties"};e===null?e=[O]:e.push(O),r++;break}if(Q===r){if(n.total!==void 0){let L=n.total,O=r,re=r,Y=!1,fe=r;
if(typeof L!="string"&&L!==null){let se={instancePath:s+"/total",keyword:"type"};e===null?e=[se]:e.push(se),r++}if(r===fe&&
typeof L=="string"&&!Vr.test(L)){let se={instancePath:s+"/total",keyword:"pattern"};e===null?e=[se]:e.push(se),r++}var he=fe===
r;Y=Y||he;let b=r;i(L,{instancePath:s+"/total",parentData:n,parentDataProperty:"total",rootData:o,dynamicAnchors:u})||(e=
e===null?i.errors:e.concat(i.errors),r=e.length);var he=b===r;if(Y=Y||he,Y)r=re,e!==null&&(re?e.length=re:e=null);else{let se={
instancePath:s+"/total",keyword:"anyOf"};e===null?e=[se]:e.push(se),r++}var ve=O===r}else var ve=!0;if(ve){if(n.idle!==void 0){
let L=n.idle,O=r,re=r,Y=!1,fe=r;if(typeof L!="string"&&L!==null){let W={instancePath:s+"/idle",keyword:"type"};e===null?
e=[W]:e.push(W),r++}if(r===fe&&typeof L=="string"&&!Vr.test(L)){let W={instancePath:s+"/idle",keyword:"pattern"};e===null?
e=[W]:e.push(W),r++}var $=fe===r;Y=Y||$;let b=r;i(L,{instancePath:s+"/idle",parentData:n,parentDataProperty:"idle",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var $=b===r;if(Y=Y||$,Y)r=re,e!==null&&(re?e.length=
re:e=null);else{let W={instancePath:s+"/idle",keyword:"anyOf"};e===null?e=[W]:e.push(W),r++}var ve=O===r}else var ve=!0;
if(ve)if(n.grace!==void 0){let L=n.grace,O=r,re=r,Y=!1,fe=r;if(r===fe)if(typeof L=="string"){if(!Vr.test(L)){let W={instancePath:s+
"/grace",keyword:"pattern"};e===null?e=[W]:e.push(W),r++}}else{let W={instancePath:s+"/grace",keyword:"type"};e===null?e=
[W]:e.push(W),r++}var B=fe===r;Y=Y||B;let b=r;i(L,{instancePath:s+"/grace",parentData:n,parentDataProperty:"grace",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var B=b===r;if(Y=Y||B,Y)r=re,e!==null&&(re?e.length=
re:e=null);else{let W={instancePath:s+"/grace",keyword:"anyOf"};e===null?e=[W]:e.push(W),r++}var ve=O===r}else var ve=!0}}}else{
let Q={instancePath:s,keyword:"type"};e===null?e=[Q]:e.push(Q),r++}var E=v===r;if(ee=ee||E,E)var xe=!0;let _e=r;i(n,{instancePath:s,
parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var E=_e===
r;if(ee=ee||E,ee)r=t,e!==null&&(t?e.length=t:e=null);else{let Q={instancePath:s,keyword:"anyOf"};return e===null?e=[Q]:e.
push(Q),r++,Ze.errors=e,!1}return Ze.errors=e,le.props=xe,r===0}Ze.evaluated={dynamicProps:!0,dynamicItems:!1};function Se(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
le=Se.evaluated;le.dynamicProps&&(le.props=void 0),le.dynamicItems&&(le.items=void 0);let t=r,ee=!1,v=r;if(r===v)if(Array.
isArray(n)){var he=!0;let fe=n.length;for(let b=0;b<fe;b++){let se=n[b],W=r,ie=r,ye=!1,ce=r;if(r===ce)if(se&&typeof se==
"object"&&!Array.isArray(se)){let ke;if(se.on===void 0&&(ke="on")){let M={instancePath:s+"/"+b,keyword:"required"};e===null?
e=[M]:e.push(M),r++}else{let M=r;for(let K in se)if(!(K==="on"||K==="max"||K==="delay")){let H={instancePath:s+"/"+b,keyword:"\
additionalProperties"};e===null?e=[H]:e.push(H),r++;break}if(M===r){if(se.on!==void 0){let K=se.on,H=r,J=r,Z=!1,oe=r,A=r,
I=!1,N=r;if(!(K==="exit"||K==="signal"||K==="oom"||K==="timeout"||K==="preempted"||K==="node-lost")){let ue={instancePath:s+
"/"+b+"/on",keyword:"enum"};e===null?e=[ue]:e.push(ue),r++}var B=N===r;I=I||B;let h=r;if(r===h)if(Array.isArray(K))if(K.
length<1){let ue={instancePath:s+"/"+b+"/on",keyword:"minItems"};e===null?e=[ue]:e.push(ue),r++}else{var ve=!0;let ue=K.
length;for(let me=0;me<ue;me++){let z=K[me],te=r,ae=r,de=!1,$e=r;if(!(z==="exit"||z==="signal"||z==="oom"||z==="timeout"||
z==="preempted"||z==="node-lost")){let V={instancePath:s+"/"+b+"/on/"+me,keyword:"enum"};e===null?e=[V]:e.push(V),r++}var $=$e===
r;de=de||$;let ne=r;i(z,{instancePath:s+"/"+b+"/on/"+me,parentData:K,parentDataProperty:me,rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var $=ne===r;if(de=de||$,de)r=ae,e!==null&&(ae?e.length=ae:e=null);else{
let V={instancePath:s+"/"+b+"/on/"+me,keyword:"anyOf"};e===null?e=[V]:e.push(V),r++}var ve=te===r;if(!ve)break}if(ve){let me=K.
length,z;if(me>1){e:for(;me--;)for(z=me;z--;)if(Ws(K[me],K[z])){let te={instancePath:s+"/"+b+"/on",keyword:"uniqueItems"};
e===null?e=[te]:e.push(te),r++;break e}}}}else{let ue={instancePath:s+"/"+b+"/on",keyword:"type"};e===null?e=[ue]:e.push(
ue),r++}var B=h===r;if(I=I||B,I)r=A,e!==null&&(A?e.length=A:e=null);else{let ue={instancePath:s+"/"+b+"/on",keyword:"any\
Of"};e===null?e=[ue]:e.push(ue),r++}var xe=oe===r;Z=Z||xe;let X=r;i(K,{instancePath:s+"/"+b+"/on",parentData:se,parentDataProperty:"\
on",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var xe=X===r;if(Z=Z||xe,Z)r=J,e!==
null&&(J?e.length=J:e=null);else{let ue={instancePath:s+"/"+b+"/on",keyword:"anyOf"};e===null?e=[ue]:e.push(ue),r++}var _e=H===
r}else var _e=!0;if(_e){if(se.max!==void 0){let K=se.max,H=r,J=r,Z=!1,oe=r;if(!(typeof K=="number"&&!(K%1)&&!isNaN(K))){
let N={instancePath:s+"/"+b+"/max",keyword:"type"};e===null?e=[N]:e.push(N),r++}if(r===oe&&typeof K=="number"&&(K<1||isNaN(
K))){let N={instancePath:s+"/"+b+"/max",keyword:"minimum"};e===null?e=[N]:e.push(N),r++}var E=oe===r;Z=Z||E;let A=r;i(K,
{instancePath:s+"/"+b+"/max",parentData:se,parentDataProperty:"max",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var E=A===r;if(Z=Z||E,Z)r=J,e!==null&&(J?e.length=J:e=null);else{let N={instancePath:s+"/"+
b+"/max",keyword:"anyOf"};e===null?e=[N]:e.push(N),r++}var _e=H===r}else var _e=!0;if(_e)if(se.delay!==void 0){let K=se.
delay,H=r,J=r,Z=!1,oe=r;if(r===oe)if(typeof K=="string"){if(!Vr.test(K)){let N={instancePath:s+"/"+b+"/delay",keyword:"p\
attern"};e===null?e=[N]:e.push(N),r++}}else{let N={instancePath:s+"/"+b+"/delay",keyword:"type"};e===null?e=[N]:e.push(N),
r++}var Q=oe===r;Z=Z||Q;let A=r;i(K,{instancePath:s+"/"+b+"/delay",parentData:se,parentDataProperty:"delay",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Q=A===r;if(Z=Z||Q,Z)r=J,e!==null&&(J?e.length=J:e=null);else{let N={
instancePath:s+"/"+b+"/delay",keyword:"anyOf"};e===null?e=[N]:e.push(N),r++}var _e=H===r}else var _e=!0}}}}else{let ke={
instancePath:s+"/"+b,keyword:"type"};e===null?e=[ke]:e.push(ke),r++}var L=ce===r;ye=ye||L;let ge=r;i(se,{instancePath:s+
"/"+b,parentData:n,parentDataProperty:b,rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);
var L=ge===r;if(ye=ye||L,ye)r=ie,e!==null&&(ie?e.length=ie:e=null);else{let ke={instancePath:s+"/"+b,keyword:"anyOf"};e===
null?e=[ke]:e.push(ke),r++}var he=W===r;if(!he)break}}else{let fe={instancePath:s,keyword:"type"};e===null?e=[fe]:e.push(
fe),r++}var Y=v===r;if(ee=ee||Y,Y)var O=!0;let re=r;i(n,{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Y=re===r;if(ee=ee||Y,ee)r=t,e!==null&&(t?e.length=t:e=null);else{
let fe={instancePath:s,keyword:"anyOf"};return e===null?e=[fe]:e.push(fe),r++,Se.errors=e,!1}return Se.errors=e,le.items=
O,r===0}Se.evaluated={dynamicProps:!1,dynamicItems:!0};function kr(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,
rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,le=kr.evaluated;if(le.dynamicProps&&(le.props=void 0),le.dynamicItems&&
(le.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let K=r;for(let H in n)if(!qr.call(Dn.properties,H)){
return kr.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(K===r){if(n.sources!==void 0){let H=n.sources,
J=r,Z=r,oe=!1,A=r;if(r===A)if(Array.isArray(H))if(H.length<1){let N={instancePath:s+"/sources",keyword:"minItems"};e===null?
e=[N]:e.push(N),r++}else{var t=!0;let N=H.length;for(let h=0;h<N;h++){let X=H[h],ue=r,me=r,z=!1,te=r;if(r===te)if(X&&typeof X==
"object"&&!Array.isArray(X)){let $e=r;for(let ne in X)if(!(ne==="npm"||ne==="pypi"||ne==="debian"||ne==="version"||ne===
"url"||ne==="keep"||ne==="strip")){let j={instancePath:s+"/sources/"+h,keyword:"additionalProperties"};e===null?e=[j]:e.
push(j),r++;break}if($e===r){if(X.npm!==void 0){let ne=X.npm,j=r,V=r,R=!1,S=r;if(r===S)if(typeof ne=="string"){if(!qn.test(
ne)){let P={instancePath:s+"/sources/"+h+"/npm",keyword:"pattern"};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:s+
"/sources/"+h+"/npm",keyword:"type"};e===null?e=[P]:e.push(P),r++}var ee=S===r;R=R||ee;let G=r;i(ne,{instancePath:s+"/so\
urces/"+h+"/npm",parentData:X,parentDataProperty:"npm",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var ee=G===r;if(R=R||ee,R)r=V,e!==null&&(V?e.length=V:e=null);else{let P={instancePath:s+"/sources/"+h+"/npm",
keyword:"anyOf"};e===null?e=[P]:e.push(P),r++}var v=j===r}else var v=!0;if(v){if(X.pypi!==void 0){let ne=X.pypi,j=r,V=r,
R=!1,S=r;if(r===S)if(typeof ne=="string"){if(!zn.test(ne)){let T={instancePath:s+"/sources/"+h+"/pypi",keyword:"pattern"};
e===null?e=[T]:e.push(T),r++}}else{let T={instancePath:s+"/sources/"+h+"/pypi",keyword:"type"};e===null?e=[T]:e.push(T),
r++}var he=S===r;R=R||he;let G=r;i(ne,{instancePath:s+"/sources/"+h+"/pypi",parentData:X,parentDataProperty:"pypi",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var he=G===r;if(R=R||he,R)r=V,e!==null&&(V?e.length=
V:e=null);else{let T={instancePath:s+"/sources/"+h+"/pypi",keyword:"anyOf"};e===null?e=[T]:e.push(T),r++}var v=j===r}else
var v=!0;if(v){if(X.debian!==void 0){let ne=X.debian,j=r,V=r,R=!1,S=r;if(r===S)if(typeof ne=="string"){if(!In.test(ne)){
let T={instancePath:s+"/sources/"+h+"/debian",keyword:"pattern"};e===null?e=[T]:e.push(T),r++}}else{let T={instancePath:s+
"/sources/"+h+"/debian",keyword:"type"};e===null?e=[T]:e.push(T),r++}var ve=S===r;R=R||ve;let G=r;i(ne,{instancePath:s+"\
/sources/"+h+"/debian",parentData:X,parentDataProperty:"debian",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var ve=G===r;if(R=R||ve,R)r=V,e!==null&&(V?e.length=V:e=null);else{let T={instancePath:s+"/sources\
/"+h+"/debian",keyword:"anyOf"};e===null?e=[T]:e.push(T),r++}var v=j===r}else var v=!0;if(v){if(X.version!==void 0){let ne=X.
version,j=r;if(r===j)if(typeof ne=="string"){if(Ce(ne)<1){let R={instancePath:s+"/sources/"+h+"/version",keyword:"minLen\
gth"};e===null?e=[R]:e.push(R),r++}}else{let R={instancePath:s+"/sources/"+h+"/version",keyword:"type"};e===null?e=[R]:e.
push(R),r++}var v=j===r}else var v=!0;if(v){if(X.url!==void 0){let ne=X.url,j=r,V=r,R=!1,S=r,G=r,P=!1,T=r;if(r===T)if(typeof ne==
"string"){if(!tn.test(ne)){let l={instancePath:s+"/sources/"+h+"/url",keyword:"pattern"};e===null?e=[l]:e.push(l),r++}}else{
let l={instancePath:s+"/sources/"+h+"/url",keyword:"type"};e===null?e=[l]:e.push(l),r++}var xe=T===r;P=P||xe;let C=r;if(r===
C)if(Array.isArray(ne))if(ne.length<1){let l={instancePath:s+"/sources/"+h+"/url",keyword:"minItems"};e===null?e=[l]:e.push(
l),r++}else{var $=!0;let l=ne.length;for(let d=0;d<l;d++){let k=ne[d],g=r,q=r,p=!1,m=r;if(r===m)if(typeof k=="string"){if(!tn.
test(k)){let c={instancePath:s+"/sources/"+h+"/url/"+d,keyword:"pattern"};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:s+
"/sources/"+h+"/url/"+d,keyword:"type"};e===null?e=[c]:e.push(c),r++}var B=m===r;p=p||B;let _=r;i(k,{instancePath:s+"/so\
urces/"+h+"/url/"+d,parentData:ne,parentDataProperty:d,rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var B=_===r;if(p=p||B,p)r=q,e!==null&&(q?e.length=q:e=null);else{let c={instancePath:s+"/sources/"+h+"/url/"+
d,keyword:"anyOf"};e===null?e=[c]:e.push(c),r++}var $=g===r;if(!$)break}}else{let l={instancePath:s+"/sources/"+h+"/url",
keyword:"type"};e===null?e=[l]:e.push(l),r++}var xe=C===r;if(P=P||xe,P)r=G,e!==null&&(G?e.length=G:e=null);else{let l={instancePath:s+
"/sources/"+h+"/url",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var _e=S===r;R=R||_e;let f=r;i(ne,{instancePath:s+"/s\
ources/"+h+"/url",parentData:X,parentDataProperty:"url",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var _e=f===r;if(R=R||_e,R)r=V,e!==null&&(V?e.length=V:e=null);else{let l={instancePath:s+"/sources/"+h+"/url",
keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var v=j===r}else var v=!0;if(v){if(X.keep!==void 0){let ne=X.keep,j=r,V=r,
R=!1,S=r,G=r,P=!1,T=r;if(r===T)if(Array.isArray(ne))if(ne.length<1){let l={instancePath:s+"/sources/"+h+"/keep",keyword:"\
minItems"};e===null?e=[l]:e.push(l),r++}else{var E=!0;let l=ne.length;for(let d=0;d<l;d++){let k=ne[d],g=r;if(r===g)if(typeof k==
"string"){if(Ce(k)<1){let p={instancePath:s+"/sources/"+h+"/keep/"+d,keyword:"minLength"};e===null?e=[p]:e.push(p),r++}}else{
let p={instancePath:s+"/sources/"+h+"/keep/"+d,keyword:"type"};e===null?e=[p]:e.push(p),r++}var E=g===r;if(!E)break}}else{
let l={instancePath:s+"/sources/"+h+"/keep",keyword:"type"};e===null?e=[l]:e.push(l),r++}var L=T===r;P=P||L;let C=r;if(r===
C)if(ne&&typeof ne=="object"&&!Array.isArray(ne))for(let l in ne){let d=ne[l],k=r;if(r===k)if(typeof d=="string"){if(Ce(
d)<1){let g={instancePath:s+"/sources/"+h+"/keep/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"minLength"};e===null?
e=[g]:e.push(g),r++}}else{let g={instancePath:s+"/sources/"+h+"/keep/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"\
type"};e===null?e=[g]:e.push(g),r++}var Q=k===r;if(!Q)break}else{let l={instancePath:s+"/sources/"+h+"/keep",keyword:"ty\
pe"};e===null?e=[l]:e.push(l),r++}var L=C===r;if(P=P||L,P)r=G,e!==null&&(G?e.length=G:e=null);else{let l={instancePath:s+
"/sources/"+h+"/keep",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var O=S===r;R=R||O;let f=r;i(ne,{instancePath:s+"/so\
urces/"+h+"/keep",parentData:X,parentDataProperty:"keep",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.
errors),r=e.length);var O=f===r;if(R=R||O,R)r=V,e!==null&&(V?e.length=V:e=null);else{let l={instancePath:s+"/sources/"+h+
"/keep",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var v=j===r}else var v=!0;if(v)if(X.strip!==void 0){let ne=X.strip,
j=r,V=r,R=!1,S=r;if(!(typeof ne=="number"&&!(ne%1)&&!isNaN(ne))){let T={instancePath:s+"/sources/"+h+"/strip",keyword:"t\
ype"};e===null?e=[T]:e.push(T),r++}if(r===S&&typeof ne=="number"&&(ne<0||isNaN(ne))){let T={instancePath:s+"/sources/"+h+
"/strip",keyword:"minimum"};e===null?e=[T]:e.push(T),r++}var re=S===r;R=R||re;let G=r;i(ne,{instancePath:s+"/sources/"+h+
"/strip",parentData:X,parentDataProperty:"strip",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var re=G===r;if(R=R||re,R)r=V,e!==null&&(V?e.length=V:e=null);else{let T={instancePath:s+"/sources/"+h+"/str\
ip",keyword:"anyOf"};e===null?e=[T]:e.push(T),r++}var v=j===r}else var v=!0}}}}}}}else{let $e={instancePath:s+"/sources/"+
h,keyword:"type"};e===null?e=[$e]:e.push($e),r++}var Y=te===r;z=z||Y;let ae=r;i(X,{instancePath:s+"/sources/"+h,parentData:H,
parentDataProperty:h,rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Y=ae===r;if(z=
z||Y,z)r=me,e!==null&&(me?e.length=me:e=null);else{let $e={instancePath:s+"/sources/"+h,keyword:"anyOf"};e===null?e=[$e]:
e.push($e),r++}var t=ue===r;if(!t)break}}else{let N={instancePath:s+"/sources",keyword:"type"};e===null?e=[N]:e.push(N),
r++}var fe=A===r;oe=oe||fe;let I=r;i(H,{instancePath:s+"/sources",parentData:n,parentDataProperty:"sources",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var fe=I===r;if(oe=oe||fe,oe)r=Z,e!==null&&(Z?e.length=Z:e=null);else{
let N={instancePath:s+"/sources",keyword:"anyOf"};return e===null?e=[N]:e.push(N),r++,kr.errors=e,!1}var b=J===r}else var b=!0;
if(b){if(n.keep!==void 0){let H=n.keep,J=r,Z=r,oe=!1,A=r,I=r,N=!1,h=r;if(r===h)if(Array.isArray(H))if(H.length<1){let z={
instancePath:s+"/keep",keyword:"minItems"};e===null?e=[z]:e.push(z),r++}else{var se=!0;let z=H.length;for(let te=0;te<z;te++){
let ae=H[te],de=r;if(r===de)if(typeof ae=="string"){if(Ce(ae)<1){let ne={instancePath:s+"/keep/"+te,keyword:"minLength"};
e===null?e=[ne]:e.push(ne),r++}}else{let ne={instancePath:s+"/keep/"+te,keyword:"type"};e===null?e=[ne]:e.push(ne),r++}var se=de===
r;if(!se)break}}else{let z={instancePath:s+"/keep",keyword:"type"};e===null?e=[z]:e.push(z),r++}var ie=h===r;N=N||ie;let X=r;
if(r===X)if(H&&typeof H=="object"&&!Array.isArray(H))for(let z in H){let te=H[z],ae=r;if(r===ae)if(typeof te=="string"){
if(Ce(te)<1){let de={instancePath:s+"/keep/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"minLength"};e===null?e=[de]:
e.push(de),r++}}else{let de={instancePath:s+"/keep/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=
[de]:e.push(de),r++}var W=ae===r;if(!W)break}else{let z={instancePath:s+"/keep",keyword:"type"};e===null?e=[z]:e.push(z),
r++}var ie=X===r;if(N=N||ie,N)r=I,e!==null&&(I?e.length=I:e=null);else{let z={instancePath:s+"/keep",keyword:"anyOf"};e===
null?e=[z]:e.push(z),r++}var ye=A===r;oe=oe||ye;let ue=r;i(H,{instancePath:s+"/keep",parentData:n,parentDataProperty:"ke\
ep",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ye=ue===r;if(oe=oe||ye,oe)r=Z,
e!==null&&(Z?e.length=Z:e=null);else{let z={instancePath:s+"/keep",keyword:"anyOf"};return e===null?e=[z]:e.push(z),r++,
kr.errors=e,!1}var b=J===r}else var b=!0;if(b){if(n.strip!==void 0){let H=n.strip,J=r,Z=r,oe=!1,A=r;if(!(typeof H=="numb\
er"&&!(H%1)&&!isNaN(H))){let h={instancePath:s+"/strip",keyword:"type"};e===null?e=[h]:e.push(h),r++}if(r===A&&typeof H==
"number"&&(H<0||isNaN(H))){let h={instancePath:s+"/strip",keyword:"minimum"};e===null?e=[h]:e.push(h),r++}var ce=A===r;oe=
oe||ce;let I=r;i(H,{instancePath:s+"/strip",parentData:n,parentDataProperty:"strip",rootData:o,dynamicAnchors:u})||(e=e===
null?i.errors:e.concat(i.errors),r=e.length);var ce=I===r;if(oe=oe||ce,oe)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let h={
instancePath:s+"/strip",keyword:"anyOf"};return e===null?e=[h]:e.push(h),r++,kr.errors=e,!1}var b=J===r}else var b=!0;if(b){
if(n.unpack!==void 0){let H=n.unpack,J=r,Z=r,oe=!1,A=r;if(typeof H!="string"){let h={instancePath:s+"/unpack",keyword:"t\
ype"};e===null?e=[h]:e.push(h),r++}if(!(H==="none"||H==="archives"||H==="gzip")){let h={instancePath:s+"/unpack",keyword:"\
enum"};e===null?e=[h]:e.push(h),r++}var ge=A===r;oe=oe||ge;let I=r;i(H,{instancePath:s+"/unpack",parentData:n,parentDataProperty:"\
unpack",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ge=I===r;if(oe=oe||ge,oe)
r=Z,e!==null&&(Z?e.length=Z:e=null);else{let h={instancePath:s+"/unpack",keyword:"anyOf"};return e===null?e=[h]:e.push(h),
r++,kr.errors=e,!1}var b=J===r}else var b=!0;if(b){if(n.content!==void 0){let H=n.content,J=r,Z=r,oe=!1,A=r;if(typeof H!=
"string"&&H!==null){let h={instancePath:s+"/content",keyword:"type"};e===null?e=[h]:e.push(h),r++}if(r===A&&typeof H=="s\
tring"&&!Mn.test(H)){let h={instancePath:s+"/content",keyword:"pattern",params:{pattern:"^sha256:[0-9a-f]{64}$"}};e===null?
e=[h]:e.push(h),r++}var be=A===r;oe=oe||be;let I=r;i(H,{instancePath:s+"/content",parentData:n,parentDataProperty:"conte\
nt",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var be=I===r;if(oe=oe||be,oe)r=Z,
e!==null&&(Z?e.length=Z:e=null);else{let h={instancePath:s+"/content",keyword:"anyOf"};return e===null?e=[h]:e.push(h),r++,
kr.errors=e,!1}var b=J===r}else var b=!0;if(b){if(n.tries!==void 0){let H=n.tries,J=r,Z=r,oe=!1,A=r;if(!(typeof H=="numb\
er"&&!(H%1)&&!isNaN(H))){let h={instancePath:s+"/tries",keyword:"type"};e===null?e=[h]:e.push(h),r++}if(r===A&&typeof H==
"number"){if(H>20||isNaN(H)){let h={instancePath:s+"/tries",keyword:"maximum"};e===null?e=[h]:e.push(h),r++}else if(H<1||
isNaN(H)){let h={instancePath:s+"/tries",keyword:"minimum"};e===null?e=[h]:e.push(h),r++}}var ke=A===r;oe=oe||ke;let I=r;
i(H,{instancePath:s+"/tries",parentData:n,parentDataProperty:"tries",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var ke=I===r;if(oe=oe||ke,oe)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let h={instancePath:s+
"/tries",keyword:"anyOf"};return e===null?e=[h]:e.push(h),r++,kr.errors=e,!1}var b=J===r}else var b=!0;if(b){if(n.source_timeout!==
void 0){let H=n.source_timeout,J=r,Z=r,oe=!1,A=r;if(r===A)if(typeof H=="number"){if(H<=0||isNaN(H)){let h={instancePath:s+
"/source_timeout",keyword:"exclusiveMinimum"};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:s+"/source_timeout",
keyword:"type"};e===null?e=[h]:e.push(h),r++}var M=A===r;oe=oe||M;let I=r;i(H,{instancePath:s+"/source_timeout",parentData:n,
parentDataProperty:"source_timeout",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var M=I===
r;if(oe=oe||M,oe)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let h={instancePath:s+"/source_timeout",keyword:"anyOf"};return e===
null?e=[h]:e.push(h),r++,kr.errors=e,!1}var b=J===r}else var b=!0;if(b){if(n.description!==void 0){let H=r;Me(n.description,
{instancePath:s+"/description",parentData:n,parentDataProperty:"description",rootData:o,dynamicAnchors:u})||(e=e===null?
Me.errors:e.concat(Me.errors),r=e.length);var b=H===r}else var b=!0;if(b){if(n.matrix!==void 0){let H=r;ze(n.matrix,{instancePath:s+
"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:u})||(e=e===null?ze.errors:e.concat(ze.errors),
r=e.length);var b=H===r}else var b=!0;if(b){if(n.when!==void 0){let H=r;Le(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:o,dynamicAnchors:u})||(e=e===null?Le.errors:e.concat(Le.errors),r=e.length);var b=H===r}else var b=!0;if(b){
if(n.needs!==void 0){let H=r;Ae(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:u})||
(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length);var b=H===r}else var b=!0;if(b){if(n.extends!==void 0){let H=r;Ee(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:o,dynamicAnchors:u})||(e=e===null?
Ee.errors:e.concat(Ee.errors),r=e.length);var b=H===r}else var b=!0;if(b){if(n.resources!==void 0){let H=r;Re(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:o,dynamicAnchors:u})||(e=e===null?Re.errors:
e.concat(Re.errors),r=e.length);var b=H===r}else var b=!0;if(b){if(n.timeout!==void 0){let H=r;Ze(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,dynamicAnchors:u})||(e=e===null?Ze.errors:e.concat(Ze.errors),
r=e.length);var b=H===r}else var b=!0;if(b){if(n.retry!==void 0){let H=r;Se(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=e===null?Se.errors:e.concat(Se.errors),r=e.length);var b=H===
r}else var b=!0;if(b)if(n.kind!==void 0){let H=r;if(n.kind!=="fetch")return kr.errors=[{instancePath:s+"/kind",keyword:"\
const"}],!1;var b=H===r}else var b=!0}}}}}}}}}}}}}}}}else return kr.errors=[{instancePath:s,keyword:"type"}],!1;return kr.
errors=e,r===0}kr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ln={type:"object",properties:{source:{anyOf:[
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
function Qe(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
le=Qe.evaluated;if(le.dynamicProps&&(le.props=void 0),le.dynamicItems&&(le.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let oe=r;for(let A in n)if(!qr.call(Ln.properties,A)){return Qe.errors=[{instancePath:s,keyword:"addi\
tionalProperties"}],!1;break}if(oe===r){if(n.source!==void 0){let A=n.source,I=r,N=r,h=!1,X=r;if(r===X)if(Array.isArray(
A))if(A.length<1){let me={instancePath:s+"/source",keyword:"minItems"};e===null?e=[me]:e.push(me),r++}else{var t=!0;let me=A.
length;for(let z=0;z<me;z++){let te=r;if(typeof A[z]!="string"){let de={instancePath:s+"/source/"+z,keyword:"type"};e===
null?e=[de]:e.push(de),r++}var t=te===r;if(!t)break}}else{let me={instancePath:s+"/source",keyword:"type"};e===null?e=[me]:
e.push(me),r++}var ee=X===r;h=h||ee;let ue=r;i(A,{instancePath:s+"/source",parentData:n,parentDataProperty:"source",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ee=ue===r;if(h=h||ee,h)r=N,e!==null&&(N?e.length=
N:e=null);else{let me={instancePath:s+"/source",keyword:"anyOf"};return e===null?e=[me]:e.push(me),r++,Qe.errors=e,!1}var v=I===
r}else var v=!0;if(v){if(n.layout!==void 0){let A=n.layout,I=r,N=r,h=!1,X=r;if(typeof A!="string"){let z={instancePath:s+
"/layout",keyword:"type"};e===null?e=[z]:e.push(z),r++}if(!(A==="idx"||A==="image-folder"||A==="emoji")){let z={instancePath:s+
"/layout",keyword:"enum"};e===null?e=[z]:e.push(z),r++}var he=X===r;h=h||he;let ue=r;i(A,{instancePath:s+"/layout",parentData:n,
parentDataProperty:"layout",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var he=ue===
r;if(h=h||he,h)r=N,e!==null&&(N?e.length=N:e=null);else{let z={instancePath:s+"/layout",keyword:"anyOf"};return e===null?
e=[z]:e.push(z),r++,Qe.errors=e,!1}var v=I===r}else var v=!0;if(v){if(n.image_size!==void 0){let A=n.image_size,I=r,N=r,
h=!1,X=r;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A))){let z={instancePath:s+"/image_size",keyword:"type"};e===null?e=[z]:
e.push(z),r++}if(r===X&&typeof A=="number"){if(A>2048||isNaN(A)){let z={instancePath:s+"/image_size",keyword:"maximum"};
e===null?e=[z]:e.push(z),r++}else if(A<1||isNaN(A)){let z={instancePath:s+"/image_size",keyword:"minimum"};e===null?e=[z]:
e.push(z),r++}}var ve=X===r;h=h||ve;let ue=r;i(A,{instancePath:s+"/image_size",parentData:n,parentDataProperty:"image_si\
ze",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ve=ue===r;if(h=h||ve,h)r=N,e!==
null&&(N?e.length=N:e=null);else{let z={instancePath:s+"/image_size",keyword:"anyOf"};return e===null?e=[z]:e.push(z),r++,
Qe.errors=e,!1}var v=I===r}else var v=!0;if(v){if(n.fit!==void 0){let A=n.fit,I=r,N=r,h=!1,X=r;if(typeof A!="string"){let z={
instancePath:s+"/fit",keyword:"type"};e===null?e=[z]:e.push(z),r++}if(!(A==="resize"||A==="crop"||A==="pad")){let z={instancePath:s+
"/fit",keyword:"enum"};e===null?e=[z]:e.push(z),r++}var $=X===r;h=h||$;let ue=r;i(A,{instancePath:s+"/fit",parentData:n,
parentDataProperty:"fit",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var $=ue===r;
if(h=h||$,h)r=N,e!==null&&(N?e.length=N:e=null);else{let z={instancePath:s+"/fit",keyword:"anyOf"};return e===null?e=[z]:
e.push(z),r++,Qe.errors=e,!1}var v=I===r}else var v=!0;if(v){if(n.method!==void 0){let A=n.method,I=r,N=r,h=!1,X=r;if(typeof A!=
"string"){let z={instancePath:s+"/method",keyword:"type"};e===null?e=[z]:e.push(z),r++}if(!(A==="bilinear"||A==="bicubic"||
A==="lanczos")){let z={instancePath:s+"/method",keyword:"enum"};e===null?e=[z]:e.push(z),r++}var B=X===r;h=h||B;let ue=r;
i(A,{instancePath:s+"/method",parentData:n,parentDataProperty:"method",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var B=ue===r;if(h=h||B,h)r=N,e!==null&&(N?e.length=N:e=null);else{let z={instancePath:s+"\
/method",keyword:"anyOf"};return e===null?e=[z]:e.push(z),r++,Qe.errors=e,!1}var v=I===r}else var v=!0;if(v){if(n.background!==
void 0){let A=n.background,I=r,N=r,h=!1,X=r;if(r===X)if(Array.isArray(A))if(A.length>3){let z={instancePath:s+"/backgrou\
nd",keyword:"maxItems"};e===null?e=[z]:e.push(z),r++}else if(A.length<3){let z={instancePath:s+"/background",keyword:"mi\
nItems"};e===null?e=[z]:e.push(z),r++}else{var xe=!0;let z=A.length;for(let te=0;te<z;te++){let ae=A[te],de=r,$e=r,ne=!1,
j=r;if(!(typeof ae=="number"&&!(ae%1)&&!isNaN(ae))){let S={instancePath:s+"/background/"+te,keyword:"type"};e===null?e=[
S]:e.push(S),r++}if(r===j&&typeof ae=="number"){if(ae>255||isNaN(ae)){let S={instancePath:s+"/background/"+te,keyword:"m\
aximum"};e===null?e=[S]:e.push(S),r++}else if(ae<0||isNaN(ae)){let S={instancePath:s+"/background/"+te,keyword:"minimum"};
e===null?e=[S]:e.push(S),r++}}var _e=j===r;ne=ne||_e;let V=r;i(ae,{instancePath:s+"/background/"+te,parentData:A,parentDataProperty:te,
rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var _e=V===r;if(ne=ne||_e,ne)r=$e,e!==
null&&($e?e.length=$e:e=null);else{let S={instancePath:s+"/background/"+te,keyword:"anyOf"};e===null?e=[S]:e.push(S),r++}
var xe=de===r;if(!xe)break}}else{let z={instancePath:s+"/background",keyword:"type"};e===null?e=[z]:e.push(z),r++}var E=X===
r;h=h||E;let ue=r;i(A,{instancePath:s+"/background",parentData:n,parentDataProperty:"background",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var E=ue===r;if(h=h||E,h)r=N,e!==null&&(N?e.length=N:e=null);else{let z={
instancePath:s+"/background",keyword:"anyOf"};return e===null?e=[z]:e.push(z),r++,Qe.errors=e,!1}var v=I===r}else var v=!0;
if(v){if(n.splits!==void 0){let A=n.splits,I=r,N=r,h=!1,X=r;if(r===X)if(A&&typeof A=="object"&&!Array.isArray(A))for(let z in A){
let te=A[z],ae=r,de=r,$e=!1,ne=r;if(r===ne)if(te&&typeof te=="object"&&!Array.isArray(te)){let V=r;for(let R in te)if(!(R===
"file"||R==="from"||R==="count"||R==="folder"||R==="modulo"||R==="remainders"||R==="vendors")){let S={instancePath:s+"/s\
plits/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"additionalProperties"};e===null?e=[S]:e.push(S),r++;break}if(V===
r){if(te.file!==void 0){let R=te.file,S=r;if(r===S)if(typeof R=="string"){if(Ce(R)<1){let G={instancePath:s+"/splits/"+z.
replace(/~/g,"~0").replace(/\//g,"~1")+"/file",keyword:"minLength"};e===null?e=[G]:e.push(G),r++}}else{let G={instancePath:s+
"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",keyword:"type"};e===null?e=[G]:e.push(G),r++}var Q=S===r}else
var Q=!0;if(Q){if(te.from!==void 0){let R=te.from,S=r,G=r,P=!1,T=r;if(!(typeof R=="number"&&!(R%1)&&!isNaN(R))){let F={instancePath:s+
"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/from",keyword:"type"};e===null?e=[F]:e.push(F),r++}if(r===T&&typeof R==
"number"&&(R<0||isNaN(R))){let F={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/from",keyword:"mi\
nimum"};e===null?e=[F]:e.push(F),r++}var L=T===r;P=P||L;let C=r;i(R,{instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(
/\//g,"~1")+"/from",parentData:te,parentDataProperty:"from",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var L=C===r;if(P=P||L,P)r=G,e!==null&&(G?e.length=G:e=null);else{let F={instancePath:s+"/splits/"+
z.replace(/~/g,"~0").replace(/\//g,"~1")+"/from",keyword:"anyOf"};e===null?e=[F]:e.push(F),r++}var Q=S===r}else var Q=!0;
if(Q){if(te.count!==void 0){let R=te.count,S=r,G=r,P=!1,T=r;if(!(typeof R=="number"&&!(R%1)&&!isNaN(R))){let F={instancePath:s+
"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",keyword:"type"};e===null?e=[F]:e.push(F),r++}if(r===T&&typeof R==
"number"&&(R<1||isNaN(R))){let F={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",keyword:"m\
inimum"};e===null?e=[F]:e.push(F),r++}var O=T===r;P=P||O;let C=r;i(R,{instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(
/\//g,"~1")+"/count",parentData:te,parentDataProperty:"count",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var O=C===r;if(P=P||O,P)r=G,e!==null&&(G?e.length=G:e=null);else{let F={instancePath:s+"/splits/"+
z.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",keyword:"anyOf"};e===null?e=[F]:e.push(F),r++}var Q=S===r}else var Q=!0;
if(Q){if(te.folder!==void 0){let R=te.folder,S=r;if(r===S)if(typeof R=="string"){if(Ce(R)<1){let P={instancePath:s+"/spl\
its/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/folder",keyword:"minLength"};e===null?e=[P]:e.push(P),r++}}else{let P={
instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/folder",keyword:"type"};e===null?e=[P]:e.push(P),r++}
var Q=S===r}else var Q=!0;if(Q){if(te.modulo!==void 0){let R=te.modulo,S=r,G=r,P=!1,T=r;if(!(typeof R=="number"&&!(R%1)&&
!isNaN(R))){let F={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/modulo",keyword:"type"};e===null?
e=[F]:e.push(F),r++}if(r===T&&typeof R=="number"&&(R<1||isNaN(R))){let F={instancePath:s+"/splits/"+z.replace(/~/g,"~0").
replace(/\//g,"~1")+"/modulo",keyword:"minimum"};e===null?e=[F]:e.push(F),r++}var re=T===r;P=P||re;let C=r;i(R,{instancePath:s+
"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/modulo",parentData:te,parentDataProperty:"modulo",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var re=C===r;if(P=P||re,P)r=G,e!==null&&(G?e.length=G:e=null);else{let F={
instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/modulo",keyword:"anyOf"};e===null?e=[F]:e.push(F),r++}
var Q=S===r}else var Q=!0;if(Q){if(te.remainders!==void 0){let R=te.remainders,S=r,G=r,P=!1,T=r;if(r===T)if(Array.isArray(
R))if(R.length<1){let F={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders",keyword:"minIt\
ems"};e===null?e=[F]:e.push(F),r++}else{var Y=!0;let F=R.length;for(let l=0;l<F;l++){let d=R[l],k=r,g=r,q=!1,p=r;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d))){let a={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders/"+l,
keyword:"type"};e===null?e=[a]:e.push(a),r++}if(r===p&&typeof d=="number"&&(d<0||isNaN(d))){let a={instancePath:s+"/spli\
ts/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders/"+l,keyword:"minimum"};e===null?e=[a]:e.push(a),r++}var fe=p===
r;q=q||fe;let m=r;i(d,{instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders/"+l,parentData:R,
parentDataProperty:l,rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var fe=m===r;if(q=
q||fe,q)r=g,e!==null&&(g?e.length=g:e=null);else{let a={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+
"/remainders/"+l,keyword:"anyOf"};e===null?e=[a]:e.push(a),r++}var Y=k===r;if(!Y)break}}else{let F={instancePath:s+"/spl\
its/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders",keyword:"type"};e===null?e=[F]:e.push(F),r++}var b=T===r;P=
P||b;let C=r;i(R,{instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders",parentData:te,parentDataProperty:"\
remainders",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var b=C===r;if(P=P||b,P)r=
G,e!==null&&(G?e.length=G:e=null);else{let F={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/remai\
nders",keyword:"anyOf"};e===null?e=[F]:e.push(F),r++}var Q=S===r}else var Q=!0;if(Q)if(te.vendors!==void 0){let R=te.vendors,
S=r,G=r,P=!1,T=r;if(r===T)if(Array.isArray(R))if(R.length<1){let F={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(
/\//g,"~1")+"/vendors",keyword:"minItems"};e===null?e=[F]:e.push(F),r++}else{var se=!0;let F=R.length;for(let l=0;l<F;l++){
let d=R[l],k=r;if(r===k)if(typeof d=="string"){if(Ce(d)<1){let q={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(
/\//g,"~1")+"/vendors/"+l,keyword:"minLength"};e===null?e=[q]:e.push(q),r++}}else{let q={instancePath:s+"/splits/"+z.replace(
/~/g,"~0").replace(/\//g,"~1")+"/vendors/"+l,keyword:"type"};e===null?e=[q]:e.push(q),r++}var se=k===r;if(!se)break}}else{
let F={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/vendors",keyword:"type"};e===null?e=[F]:e.push(
F),r++}var W=T===r;P=P||W;let C=r;i(R,{instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/vendors",parentData:te,
parentDataProperty:"vendors",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var W=C===
r;if(P=P||W,P)r=G,e!==null&&(G?e.length=G:e=null);else{let F={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,
"~1")+"/vendors",keyword:"anyOf"};e===null?e=[F]:e.push(F),r++}var Q=S===r}else var Q=!0}}}}}}}else{let V={instancePath:s+
"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[V]:e.push(V),r++}var ie=ne===r;$e=$e||ie;
let j=r;i(te,{instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:A,parentDataProperty:z,rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ie=j===r;if($e=$e||ie,$e)r=de,e!==null&&(de?
e.length=de:e=null);else{let V={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"anyOf"};e===
null?e=[V]:e.push(V),r++}var ye=ae===r;if(!ye)break}else{let z={instancePath:s+"/splits",keyword:"type"};e===null?e=[z]:
e.push(z),r++}var ce=X===r;h=h||ce;let ue=r;i(A,{instancePath:s+"/splits",parentData:n,parentDataProperty:"splits",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ce=ue===r;if(h=h||ce,h)r=N,e!==null&&(N?e.length=
N:e=null);else{let z={instancePath:s+"/splits",keyword:"anyOf"};return e===null?e=[z]:e.push(z),r++,Qe.errors=e,!1}var v=I===
r}else var v=!0;if(v){if(n.class_names!==void 0){let A=n.class_names,I=r,N=r,h=!1,X=r;if(r===X)if(Array.isArray(A)){var ge=!0;
let z=A.length;for(let te=0;te<z;te++){let ae=A[te],de=r;if(r===de)if(typeof ae=="string"){if(Ce(ae)<1){let ne={instancePath:s+
"/class_names/"+te,keyword:"minLength"};e===null?e=[ne]:e.push(ne),r++}}else{let ne={instancePath:s+"/class_names/"+te,keyword:"\
type"};e===null?e=[ne]:e.push(ne),r++}var ge=de===r;if(!ge)break}}else{let z={instancePath:s+"/class_names",keyword:"typ\
e"};e===null?e=[z]:e.push(z),r++}var be=X===r;h=h||be;let ue=r;i(A,{instancePath:s+"/class_names",parentData:n,parentDataProperty:"\
class_names",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var be=ue===r;if(h=h||be,
h)r=N,e!==null&&(N?e.length=N:e=null);else{let z={instancePath:s+"/class_names",keyword:"anyOf"};return e===null?e=[z]:e.
push(z),r++,Qe.errors=e,!1}var v=I===r}else var v=!0;if(v){if(n.drop_groups!==void 0){let A=n.drop_groups,I=r,N=r,h=!1,X=r;
if(r===X)if(Array.isArray(A)){var ke=!0;let z=A.length;for(let te=0;te<z;te++){let ae=A[te],de=r;if(r===de)if(typeof ae==
"string"){if(Ce(ae)<1){let ne={instancePath:s+"/drop_groups/"+te,keyword:"minLength"};e===null?e=[ne]:e.push(ne),r++}}else{
let ne={instancePath:s+"/drop_groups/"+te,keyword:"type"};e===null?e=[ne]:e.push(ne),r++}var ke=de===r;if(!ke)break}}else{
let z={instancePath:s+"/drop_groups",keyword:"type"};e===null?e=[z]:e.push(z),r++}var M=X===r;h=h||M;let ue=r;i(A,{instancePath:s+
"/drop_groups",parentData:n,parentDataProperty:"drop_groups",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var M=ue===r;if(h=h||M,h)r=N,e!==null&&(N?e.length=N:e=null);else{let z={instancePath:s+"/drop_gro\
ups",keyword:"anyOf"};return e===null?e=[z]:e.push(z),r++,Qe.errors=e,!1}var v=I===r}else var v=!0;if(v){if(n.min_vendors!==
void 0){let A=n.min_vendors,I=r,N=r,h=!1,X=r;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A))){let z={instancePath:s+"/min_ve\
ndors",keyword:"type"};e===null?e=[z]:e.push(z),r++}if(r===X&&typeof A=="number"&&(A<1||isNaN(A))){let z={instancePath:s+
"/min_vendors",keyword:"minimum"};e===null?e=[z]:e.push(z),r++}var K=X===r;h=h||K;let ue=r;i(A,{instancePath:s+"/min_ven\
dors",parentData:n,parentDataProperty:"min_vendors",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var K=ue===r;if(h=h||K,h)r=N,e!==null&&(N?e.length=N:e=null);else{let z={instancePath:s+"/min_vendors",keyword:"\
anyOf"};return e===null?e=[z]:e.push(z),r++,Qe.errors=e,!1}var v=I===r}else var v=!0;if(v){if(n.min_subgroup!==void 0){let A=n.
min_subgroup,I=r,N=r,h=!1,X=r;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A))){let z={instancePath:s+"/min_subgroup",keyword:"\
type"};e===null?e=[z]:e.push(z),r++}if(r===X&&typeof A=="number"&&(A<1||isNaN(A))){let z={instancePath:s+"/min_subgroup",
keyword:"minimum"};e===null?e=[z]:e.push(z),r++}var H=X===r;h=h||H;let ue=r;i(A,{instancePath:s+"/min_subgroup",parentData:n,
parentDataProperty:"min_subgroup",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var H=ue===
r;if(h=h||H,h)r=N,e!==null&&(N?e.length=N:e=null);else{let z={instancePath:s+"/min_subgroup",keyword:"anyOf"};return e===
null?e=[z]:e.push(z),r++,Qe.errors=e,!1}var v=I===r}else var v=!0;if(v){if(n.max_images!==void 0){let A=n.max_images,I=r,
N=r,h=!1,X=r;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A))&&A!==null){let z={instancePath:s+"/max_images",keyword:"type"};
e===null?e=[z]:e.push(z),r++}if(r===X&&typeof A=="number"&&(A<1||isNaN(A))){let z={instancePath:s+"/max_images",keyword:"\
minimum"};e===null?e=[z]:e.push(z),r++}var J=X===r;h=h||J;let ue=r;i(A,{instancePath:s+"/max_images",parentData:n,parentDataProperty:"\
max_images",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var J=ue===r;if(h=h||J,h)
r=N,e!==null&&(N?e.length=N:e=null);else{let z={instancePath:s+"/max_images",keyword:"anyOf"};return e===null?e=[z]:e.push(
z),r++,Qe.errors=e,!1}var v=I===r}else var v=!0;if(v){if(n.on_unreadable!==void 0){let A=n.on_unreadable,I=r,N=r,h=!1,X=r;
if(typeof A!="string"){let z={instancePath:s+"/on_unreadable",keyword:"type"};e===null?e=[z]:e.push(z),r++}if(!(A==="sto\
p"||A==="skip")){let z={instancePath:s+"/on_unreadable",keyword:"enum"};e===null?e=[z]:e.push(z),r++}var Z=X===r;h=h||Z;
let ue=r;i(A,{instancePath:s+"/on_unreadable",parentData:n,parentDataProperty:"on_unreadable",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Z=ue===r;if(h=h||Z,h)r=N,e!==null&&(N?e.length=N:e=null);else{let z={
instancePath:s+"/on_unreadable",keyword:"anyOf"};return e===null?e=[z]:e.push(z),r++,Qe.errors=e,!1}var v=I===r}else var v=!0;
if(v){if(n.description!==void 0){let A=r;Me(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"\
description",rootData:o,dynamicAnchors:u})||(e=e===null?Me.errors:e.concat(Me.errors),r=e.length);var v=A===r}else var v=!0;
if(v){if(n.matrix!==void 0){let A=r;ze(n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,
dynamicAnchors:u})||(e=e===null?ze.errors:e.concat(ze.errors),r=e.length);var v=A===r}else var v=!0;if(v){if(n.when!==void 0){
let A=r;Le(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"when",rootData:o,dynamicAnchors:u})||(e=e===null?
Le.errors:e.concat(Le.errors),r=e.length);var v=A===r}else var v=!0;if(v){if(n.needs!==void 0){let A=r;Ae(n.needs,{instancePath:s+
"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:u})||(e=e===null?Ae.errors:e.concat(Ae.errors),
r=e.length);var v=A===r}else var v=!0;if(v){if(n.extends!==void 0){let A=r;Ee(n.extends,{instancePath:s+"/extends",parentData:n,
parentDataProperty:"extends",rootData:o,dynamicAnchors:u})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length);var v=A===
r}else var v=!0;if(v){if(n.resources!==void 0){let A=r;Re(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"\
resources",rootData:o,dynamicAnchors:u})||(e=e===null?Re.errors:e.concat(Re.errors),r=e.length);var v=A===r}else var v=!0;
if(v){if(n.timeout!==void 0){let A=r;Ze(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,
dynamicAnchors:u})||(e=e===null?Ze.errors:e.concat(Ze.errors),r=e.length);var v=A===r}else var v=!0;if(v){if(n.retry!==void 0){
let A=r;Se(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=e===
null?Se.errors:e.concat(Se.errors),r=e.length);var v=A===r}else var v=!0;if(v)if(n.kind!==void 0){let A=r;if(n.kind!=="d\
ataset")return Qe.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var v=A===r}else var v=!0}}}}}}}}}}}}}}}}}}}}}}else
return Qe.errors=[{instancePath:s,keyword:"type"}],!1;return Qe.errors=e,r===0}Qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var An={type:"object",properties:{data:{type:"string"},split:{type:"string",minLength:1},weights:{type:"string"},teacher:{
anyOf:[{type:"string",enum:["efficientnet_lite0","mobilenet_v2"]},{$ref:"#/$defs/expression"}]},input_size:{anyOf:[{type:"\
integer",minimum:32,multipleOf:32},{$ref:"#/$defs/expression"}]},components:{anyOf:[{type:"integer",minimum:0},{$ref:"#/\
$defs/expression"}]},center:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},
{$ref:"#/$defs/expression"}]},batch:{anyOf:[{type:"object",properties:{per_device:{anyOf:[{type:"integer",minimum:1},{$ref:"\
#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-descript\
ion"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{
$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"\
#/$defs/stage-retry"},kind:{const:"teacher-features"}},additionalProperties:!1};function ar(n,{instancePath:s="",parentData:we,
parentDataProperty:Oe,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,le=ar.evaluated;if(le.dynamicProps&&(le.props=
void 0),le.dynamicItems&&(le.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let _e=r;for(let E in n)if(!qr.
call(An.properties,E)){return ar.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(_e===r){if(n.data!==
void 0){let E=r;if(typeof n.data!="string")return ar.errors=[{instancePath:s+"/data",keyword:"type"}],!1;var t=E===r}else
var t=!0;if(t){if(n.split!==void 0){let E=n.split,Q=r;if(r===Q)if(typeof E=="string"){if(Ce(E)<1)return ar.errors=[{instancePath:s+
"/split",keyword:"minLength"}],!1}else return ar.errors=[{instancePath:s+"/split",keyword:"type"}],!1;var t=Q===r}else var t=!0;
if(t){if(n.weights!==void 0){let E=r;if(typeof n.weights!="string")return ar.errors=[{instancePath:s+"/weights",keyword:"\
type"}],!1;var t=E===r}else var t=!0;if(t){if(n.teacher!==void 0){let E=n.teacher,Q=r,L=r,O=!1,re=r;if(typeof E!="string"){
let b={instancePath:s+"/teacher",keyword:"type"};e===null?e=[b]:e.push(b),r++}if(!(E==="efficientnet_lite0"||E==="mobile\
net_v2")){let b={instancePath:s+"/teacher",keyword:"enum"};e===null?e=[b]:e.push(b),r++}var ee=re===r;O=O||ee;let Y=r;i(
E,{instancePath:s+"/teacher",parentData:n,parentDataProperty:"teacher",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var ee=Y===r;if(O=O||ee,O)r=L,e!==null&&(L?e.length=L:e=null);else{let b={instancePath:s+
"/teacher",keyword:"anyOf"};return e===null?e=[b]:e.push(b),r++,ar.errors=e,!1}var t=Q===r}else var t=!0;if(t){if(n.input_size!==
void 0){let E=n.input_size,Q=r,L=r,O=!1,re=r;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E))){let b={instancePath:s+"/input_\
size",keyword:"type"};e===null?e=[b]:e.push(b),r++}if(r===re&&typeof E=="number")if(E<32||isNaN(E)){let b={instancePath:s+
"/input_size",keyword:"minimum"};e===null?e=[b]:e.push(b),r++}else{let b;if(b=E/32,b!==parseInt(b)){let se={instancePath:s+
"/input_size",keyword:"multipleOf"};e===null?e=[se]:e.push(se),r++}}var v=re===r;O=O||v;let Y=r;i(E,{instancePath:s+"/in\
put_size",parentData:n,parentDataProperty:"input_size",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var v=Y===r;if(O=O||v,O)r=L,e!==null&&(L?e.length=L:e=null);else{let b={instancePath:s+"/input_size",keyword:"\
anyOf"};return e===null?e=[b]:e.push(b),r++,ar.errors=e,!1}var t=Q===r}else var t=!0;if(t){if(n.components!==void 0){let E=n.
components,Q=r,L=r,O=!1,re=r;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E))){let b={instancePath:s+"/components",keyword:"t\
ype"};e===null?e=[b]:e.push(b),r++}if(r===re&&typeof E=="number"&&(E<0||isNaN(E))){let b={instancePath:s+"/components",keyword:"\
minimum"};e===null?e=[b]:e.push(b),r++}var he=re===r;O=O||he;let Y=r;i(E,{instancePath:s+"/components",parentData:n,parentDataProperty:"\
components",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var he=Y===r;if(O=O||he,O)
r=L,e!==null&&(L?e.length=L:e=null);else{let b={instancePath:s+"/components",keyword:"anyOf"};return e===null?e=[b]:e.push(
b),r++,ar.errors=e,!1}var t=Q===r}else var t=!0;if(t){if(n.center!==void 0){let E=n.center,Q=r,L=r,O=!1,re=r;if(typeof E!=
"boolean"){let b={instancePath:s+"/center",keyword:"type"};e===null?e=[b]:e.push(b),r++}var ve=re===r;O=O||ve;let Y=r;i(
E,{instancePath:s+"/center",parentData:n,parentDataProperty:"center",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var ve=Y===r;if(O=O||ve,O)r=L,e!==null&&(L?e.length=L:e=null);else{let b={instancePath:s+
"/center",keyword:"anyOf"};return e===null?e=[b]:e.push(b),r++,ar.errors=e,!1}var t=Q===r}else var t=!0;if(t){if(n.seed!==
void 0){let E=n.seed,Q=r,L=r,O=!1,re=r;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E))){let b={instancePath:s+"/seed",keyword:"\
type"};e===null?e=[b]:e.push(b),r++}if(r===re&&typeof E=="number"&&(E<0||isNaN(E))){let b={instancePath:s+"/seed",keyword:"\
minimum"};e===null?e=[b]:e.push(b),r++}var $=re===r;O=O||$;let Y=r;i(E,{instancePath:s+"/seed",parentData:n,parentDataProperty:"\
seed",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var $=Y===r;if(O=O||$,O)r=L,e!==
null&&(L?e.length=L:e=null);else{let b={instancePath:s+"/seed",keyword:"anyOf"};return e===null?e=[b]:e.push(b),r++,ar.errors=
e,!1}var t=Q===r}else var t=!0;if(t){if(n.batch!==void 0){let E=n.batch,Q=r,L=r,O=!1,re=r;if(r===re)if(E&&typeof E=="obj\
ect"&&!Array.isArray(E)){let b=r;for(let se in E)if(se!=="per_device"){let W={instancePath:s+"/batch",keyword:"additiona\
lProperties"};e===null?e=[W]:e.push(W),r++;break}if(b===r&&E.per_device!==void 0){let se=E.per_device,W=r,ie=!1,ye=r;if(!(typeof se==
"number"&&!(se%1)&&!isNaN(se))){let ge={instancePath:s+"/batch/per_device",keyword:"type"};e===null?e=[ge]:e.push(ge),r++}
if(r===ye&&typeof se=="number"&&(se<1||isNaN(se))){let ge={instancePath:s+"/batch/per_device",keyword:"minimum"};e===null?
e=[ge]:e.push(ge),r++}var B=ye===r;ie=ie||B;let ce=r;i(se,{instancePath:s+"/batch/per_device",parentData:E,parentDataProperty:"\
per_device",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var B=ce===r;if(ie=ie||B,
ie)r=W,e!==null&&(W?e.length=W:e=null);else{let ge={instancePath:s+"/batch/per_device",keyword:"anyOf"};e===null?e=[ge]:
e.push(ge),r++}}}else{let b={instancePath:s+"/batch",keyword:"type"};e===null?e=[b]:e.push(b),r++}var xe=re===r;O=O||xe;
let Y=r;i(E,{instancePath:s+"/batch",parentData:n,parentDataProperty:"batch",rootData:o,dynamicAnchors:u})||(e=e===null?
i.errors:e.concat(i.errors),r=e.length);var xe=Y===r;if(O=O||xe,O)r=L,e!==null&&(L?e.length=L:e=null);else{let b={instancePath:s+
"/batch",keyword:"anyOf"};return e===null?e=[b]:e.push(b),r++,ar.errors=e,!1}var t=Q===r}else var t=!0;if(t){if(n.description!==
void 0){let E=r;Me(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"description",rootData:o,
dynamicAnchors:u})||(e=e===null?Me.errors:e.concat(Me.errors),r=e.length);var t=E===r}else var t=!0;if(t){if(n.matrix!==
void 0){let E=r;ze(n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:u})||
(e=e===null?ze.errors:e.concat(ze.errors),r=e.length);var t=E===r}else var t=!0;if(t){if(n.when!==void 0){let E=r;Le(n.when,
{instancePath:s+"/when",parentData:n,parentDataProperty:"when",rootData:o,dynamicAnchors:u})||(e=e===null?Le.errors:e.concat(
Le.errors),r=e.length);var t=E===r}else var t=!0;if(t){if(n.needs!==void 0){let E=r;Ae(n.needs,{instancePath:s+"/needs",
parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:u})||(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length);
var t=E===r}else var t=!0;if(t){if(n.extends!==void 0){let E=r;Ee(n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"\
extends",rootData:o,dynamicAnchors:u})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length);var t=E===r}else var t=!0;
if(t){if(n.resources!==void 0){let E=r;Re(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"reso\
urces",rootData:o,dynamicAnchors:u})||(e=e===null?Re.errors:e.concat(Re.errors),r=e.length);var t=E===r}else var t=!0;if(t){
if(n.timeout!==void 0){let E=r;Ze(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,
dynamicAnchors:u})||(e=e===null?Ze.errors:e.concat(Ze.errors),r=e.length);var t=E===r}else var t=!0;if(t){if(n.retry!==void 0){
let E=r;Se(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=e===
null?Se.errors:e.concat(Se.errors),r=e.length);var t=E===r}else var t=!0;if(t)if(n.kind!==void 0){let E=r;if(n.kind!=="t\
eacher-features")return ar.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var t=E===r}else var t=!0}}}}}}}}}}}}}}}}}}else
return ar.errors=[{instancePath:s,keyword:"type"}],!1;return ar.errors=e,r===0}ar.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ln={type:"object",properties:{data:{type:"string"},split:{type:"string",minLength:1},features:{type:"string"},model:{
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
function lr(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
le=lr.evaluated;if(le.dynamicProps&&(le.props=void 0),le.dynamicItems&&(le.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let ne=r;for(let j in n)if(!qr.call(ln.properties,j)){return lr.errors=[{instancePath:s,keyword:"addi\
tionalProperties"}],!1;break}if(ne===r){if(n.data!==void 0){let j=r;if(typeof n.data!="string")return lr.errors=[{instancePath:s+
"/data",keyword:"type"}],!1;var t=j===r}else var t=!0;if(t){if(n.split!==void 0){let j=n.split,V=r;if(r===V)if(typeof j==
"string"){if(Ce(j)<1)return lr.errors=[{instancePath:s+"/split",keyword:"minLength"}],!1}else return lr.errors=[{instancePath:s+
"/split",keyword:"type"}],!1;var t=V===r}else var t=!0;if(t){if(n.features!==void 0){let j=r;if(typeof n.features!="stri\
ng")return lr.errors=[{instancePath:s+"/features",keyword:"type"}],!1;var t=j===r}else var t=!0;if(t){if(n.model!==void 0){
let j=n.model,V=r,R=r,S=!1,G=r;if(r===G)if(j&&typeof j=="object"&&!Array.isArray(j)){let C=r;for(let f in j)if(!qr.call(
ln.properties.model.anyOf[0].properties,f)){let F={instancePath:s+"/model",keyword:"additionalProperties"};e===null?e=[F]:
e.push(F),r++;break}if(C===r){if(j.image_size!==void 0){let f=j.image_size,F=r,l=r,d=!1,k=r;if(!(typeof f=="number"&&!(f%
1)&&!isNaN(f))){let q={instancePath:s+"/model/image_size",keyword:"type"};e===null?e=[q]:e.push(q),r++}if(r===k&&typeof f==
"number"&&(f<1||isNaN(f))){let q={instancePath:s+"/model/image_size",keyword:"minimum"};e===null?e=[q]:e.push(q),r++}var ee=k===
r;d=d||ee;let g=r;i(f,{instancePath:s+"/model/image_size",parentData:j,parentDataProperty:"image_size",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ee=g===r;if(d=d||ee,d)r=l,e!==null&&(l?e.length=l:e=null);else{let q={
instancePath:s+"/model/image_size",keyword:"anyOf"};e===null?e=[q]:e.push(q),r++}var v=F===r}else var v=!0;if(v){if(j.patch_size!==
void 0){let f=j.patch_size,F=r,l=r,d=!1,k=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let p={instancePath:s+"/model/p\
atch_size",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===k&&typeof f=="number"&&(f<1||isNaN(f))){let p={instancePath:s+
"/model/patch_size",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var he=k===r;d=d||he;let g=r;i(f,{instancePath:s+"/m\
odel/patch_size",parentData:j,parentDataProperty:"patch_size",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var he=g===r;if(d=d||he,d)r=l,e!==null&&(l?e.length=l:e=null);else{let p={instancePath:s+"/model/p\
atch_size",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var v=F===r}else var v=!0;if(v){if(j.embed_dim!==void 0){let f=j.
embed_dim,F=r,l=r,d=!1,k=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let p={instancePath:s+"/model/embed_dim",keyword:"\
type"};e===null?e=[p]:e.push(p),r++}if(r===k&&typeof f=="number"&&(f<1||isNaN(f))){let p={instancePath:s+"/model/embed_d\
im",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var ve=k===r;d=d||ve;let g=r;i(f,{instancePath:s+"/model/embed_dim",
parentData:j,parentDataProperty:"embed_dim",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);
var ve=g===r;if(d=d||ve,d)r=l,e!==null&&(l?e.length=l:e=null);else{let p={instancePath:s+"/model/embed_dim",keyword:"any\
Of"};e===null?e=[p]:e.push(p),r++}var v=F===r}else var v=!0;if(v){if(j.depth!==void 0){let f=j.depth,F=r,l=r,d=!1,k=r;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f))){let p={instancePath:s+"/model/depth",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===k&&
typeof f=="number"&&(f<1||isNaN(f))){let p={instancePath:s+"/model/depth",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}
var $=k===r;d=d||$;let g=r;i(f,{instancePath:s+"/model/depth",parentData:j,parentDataProperty:"depth",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var $=g===r;if(d=d||$,d)r=l,e!==null&&(l?e.length=l:e=null);else{let p={
instancePath:s+"/model/depth",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var v=F===r}else var v=!0;if(v){if(j.num_heads!==
void 0){let f=j.num_heads,F=r,l=r,d=!1,k=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let p={instancePath:s+"/model/nu\
m_heads",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===k&&typeof f=="number"&&(f<1||isNaN(f))){let p={instancePath:s+
"/model/num_heads",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var B=k===r;d=d||B;let g=r;i(f,{instancePath:s+"/mode\
l/num_heads",parentData:j,parentDataProperty:"num_heads",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.
errors),r=e.length);var B=g===r;if(d=d||B,d)r=l,e!==null&&(l?e.length=l:e=null);else{let p={instancePath:s+"/model/num_h\
eads",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var v=F===r}else var v=!0;if(v){if(j.mlp_ratio!==void 0){let f=j.mlp_ratio,
F=r,l=r,d=!1,k=r;if(r===k)if(typeof f=="number"){if(f<=0||isNaN(f)){let p={instancePath:s+"/model/mlp_ratio",keyword:"ex\
clusiveMinimum"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s+"/model/mlp_ratio",keyword:"type"};e===null?e=
[p]:e.push(p),r++}var xe=k===r;d=d||xe;let g=r;i(f,{instancePath:s+"/model/mlp_ratio",parentData:j,parentDataProperty:"m\
lp_ratio",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var xe=g===r;if(d=d||xe,d)r=
l,e!==null&&(l?e.length=l:e=null);else{let p={instancePath:s+"/model/mlp_ratio",keyword:"anyOf"};e===null?e=[p]:e.push(p),
r++}var v=F===r}else var v=!0;if(v){if(j.init_std!==void 0){let f=j.init_std,F=r,l=r,d=!1,k=r;if(r===k)if(typeof f=="num\
ber"){if(f<=0||isNaN(f)){let p={instancePath:s+"/model/init_std",keyword:"exclusiveMinimum"};e===null?e=[p]:e.push(p),r++}}else{
let p={instancePath:s+"/model/init_std",keyword:"type"};e===null?e=[p]:e.push(p),r++}var _e=k===r;d=d||_e;let g=r;i(f,{instancePath:s+
"/model/init_std",parentData:j,parentDataProperty:"init_std",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var _e=g===r;if(d=d||_e,d)r=l,e!==null&&(l?e.length=l:e=null);else{let p={instancePath:s+"/model/i\
nit_std",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var v=F===r}else var v=!0;if(v){if(j.decoder_depth!==void 0){let f=j.
decoder_depth,F=r,l=r,d=!1,k=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let p={instancePath:s+"/model/decoder_depth",
keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===k&&typeof f=="number"&&(f<1||isNaN(f))){let p={instancePath:s+"/mode\
l/decoder_depth",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var E=k===r;d=d||E;let g=r;i(f,{instancePath:s+"/model/\
decoder_depth",parentData:j,parentDataProperty:"decoder_depth",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var E=g===r;if(d=d||E,d)r=l,e!==null&&(l?e.length=l:e=null);else{let p={instancePath:s+"/model/dec\
oder_depth",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var v=F===r}else var v=!0;if(v){if(j.codebook_size!==void 0){let f=j.
codebook_size,F=r,l=r,d=!1,k=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let p={instancePath:s+"/model/codebook_size",
keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===k&&typeof f=="number"&&(f<2||isNaN(f))){let p={instancePath:s+"/mode\
l/codebook_size",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var Q=k===r;d=d||Q;let g=r;i(f,{instancePath:s+"/model/\
codebook_size",parentData:j,parentDataProperty:"codebook_size",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var Q=g===r;if(d=d||Q,d)r=l,e!==null&&(l?e.length=l:e=null);else{let p={instancePath:s+"/model/cod\
ebook_size",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var v=F===r}else var v=!0;if(v)if(j.codebook_dim!==void 0){let f=j.
codebook_dim,F=r,l=r,d=!1,k=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let p={instancePath:s+"/model/codebook_dim",keyword:"\
type"};e===null?e=[p]:e.push(p),r++}if(r===k&&typeof f=="number"&&(f<1||isNaN(f))){let p={instancePath:s+"/model/codeboo\
k_dim",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var L=k===r;d=d||L;let g=r;i(f,{instancePath:s+"/model/codebook_d\
im",parentData:j,parentDataProperty:"codebook_dim",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var L=g===r;if(d=d||L,d)r=l,e!==null&&(l?e.length=l:e=null);else{let p={instancePath:s+"/model/codebook_dim",
keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var v=F===r}else var v=!0}}}}}}}}}}else{let C={instancePath:s+"/model",keyword:"\
type"};e===null?e=[C]:e.push(C),r++}var O=G===r;S=S||O;let P=r;i(j,{instancePath:s+"/model",parentData:n,parentDataProperty:"\
model",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var O=P===r;if(S=S||O,S)r=R,e!==
null&&(R?e.length=R:e=null);else{let C={instancePath:s+"/model",keyword:"anyOf"};return e===null?e=[C]:e.push(C),r++,lr.
errors=e,!1}var t=V===r}else var t=!0;if(t){if(n.quantizer!==void 0){let j=n.quantizer,V=r,R=r,S=!1,G=r;if(r===G)if(j&&typeof j==
"object"&&!Array.isArray(j)){let C=r;for(let f in j)if(!(f==="decay"||f==="kmeans_init"||f==="revive_after")){let F={instancePath:s+
"/quantizer",keyword:"additionalProperties"};e===null?e=[F]:e.push(F),r++;break}if(C===r){if(j.decay!==void 0){let f=j.decay,
F=r,l=r,d=!1,k=r;if(r===k)if(typeof f=="number"){if(f<0||isNaN(f)){let q={instancePath:s+"/quantizer/decay",keyword:"min\
imum"};e===null?e=[q]:e.push(q),r++}else if(f>=1||isNaN(f)){let q={instancePath:s+"/quantizer/decay",keyword:"exclusiveM\
aximum"};e===null?e=[q]:e.push(q),r++}}else{let q={instancePath:s+"/quantizer/decay",keyword:"type"};e===null?e=[q]:e.push(
q),r++}var re=k===r;d=d||re;let g=r;i(f,{instancePath:s+"/quantizer/decay",parentData:j,parentDataProperty:"decay",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var re=g===r;if(d=d||re,d)r=l,e!==null&&(l?e.length=
l:e=null);else{let q={instancePath:s+"/quantizer/decay",keyword:"anyOf"};e===null?e=[q]:e.push(q),r++}var Y=F===r}else var Y=!0;
if(Y){if(j.kmeans_init!==void 0){let f=j.kmeans_init,F=r,l=r,d=!1,k=r;if(typeof f!="boolean"){let p={instancePath:s+"/qu\
antizer/kmeans_init",keyword:"type"};e===null?e=[p]:e.push(p),r++}var fe=k===r;d=d||fe;let g=r;i(f,{instancePath:s+"/qua\
ntizer/kmeans_init",parentData:j,parentDataProperty:"kmeans_init",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.
concat(i.errors),r=e.length);var fe=g===r;if(d=d||fe,d)r=l,e!==null&&(l?e.length=l:e=null);else{let p={instancePath:s+"/\
quantizer/kmeans_init",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var Y=F===r}else var Y=!0;if(Y)if(j.revive_after!==
void 0){let f=j.revive_after,F=r,l=r,d=!1,k=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let p={instancePath:s+"/quant\
izer/revive_after",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===k&&typeof f=="number"&&(f<0||isNaN(f))){let p={instancePath:s+
"/quantizer/revive_after",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var b=k===r;d=d||b;let g=r;i(f,{instancePath:s+
"/quantizer/revive_after",parentData:j,parentDataProperty:"revive_after",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var b=g===r;if(d=d||b,d)r=l,e!==null&&(l?e.length=l:e=null);else{let p={instancePath:s+"/\
quantizer/revive_after",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var Y=F===r}else var Y=!0}}}else{let C={instancePath:s+
"/quantizer",keyword:"type"};e===null?e=[C]:e.push(C),r++}var se=G===r;S=S||se;let P=r;i(j,{instancePath:s+"/quantizer",
parentData:n,parentDataProperty:"quantizer",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);
var se=P===r;if(S=S||se,S)r=R,e!==null&&(R?e.length=R:e=null);else{let C={instancePath:s+"/quantizer",keyword:"anyOf"};return e===
null?e=[C]:e.push(C),r++,lr.errors=e,!1}var t=V===r}else var t=!0;if(t){if(n.optimizer!==void 0){let j=n.optimizer,V=r,R=r,
S=!1,G=r;if(r===G)if(j&&typeof j=="object"&&!Array.isArray(j)){let C=r;for(let f in j)if(!(f==="lr"||f==="min_lr"||f==="\
weight_decay"||f==="betas"||f==="eps"||f==="clip_grad")){let F={instancePath:s+"/optimizer",keyword:"additionalPropertie\
s"};e===null?e=[F]:e.push(F),r++;break}if(C===r){if(j.lr!==void 0){let f=j.lr,F=r,l=r,d=!1,k=r;if(r===k)if(typeof f=="nu\
mber"){if(f<=0||isNaN(f)){let q={instancePath:s+"/optimizer/lr",keyword:"exclusiveMinimum"};e===null?e=[q]:e.push(q),r++}}else{
let q={instancePath:s+"/optimizer/lr",keyword:"type"};e===null?e=[q]:e.push(q),r++}var W=k===r;d=d||W;let g=r;i(f,{instancePath:s+
"/optimizer/lr",parentData:j,parentDataProperty:"lr",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var W=g===r;if(d=d||W,d)r=l,e!==null&&(l?e.length=l:e=null);else{let q={instancePath:s+"/optimizer/lr",keyword:"\
anyOf"};e===null?e=[q]:e.push(q),r++}var ie=F===r}else var ie=!0;if(ie){if(j.min_lr!==void 0){let f=j.min_lr,F=r,l=r,d=!1,
k=r;if(r===k)if(typeof f=="number"){if(f<0||isNaN(f)){let p={instancePath:s+"/optimizer/min_lr",keyword:"minimum"};e===null?
e=[p]:e.push(p),r++}}else{let p={instancePath:s+"/optimizer/min_lr",keyword:"type"};e===null?e=[p]:e.push(p),r++}var ye=k===
r;d=d||ye;let g=r;i(f,{instancePath:s+"/optimizer/min_lr",parentData:j,parentDataProperty:"min_lr",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ye=g===r;if(d=d||ye,d)r=l,e!==null&&(l?e.length=l:e=null);else{let p={
instancePath:s+"/optimizer/min_lr",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var ie=F===r}else var ie=!0;if(ie){if(j.
weight_decay!==void 0){let f=j.weight_decay,F=r,l=r,d=!1,k=r;if(r===k)if(typeof f=="number"){if(f<0||isNaN(f)){let p={instancePath:s+
"/optimizer/weight_decay",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s+"/optimizer/weight\
_decay",keyword:"type"};e===null?e=[p]:e.push(p),r++}var ce=k===r;d=d||ce;let g=r;i(f,{instancePath:s+"/optimizer/weight\
_decay",parentData:j,parentDataProperty:"weight_decay",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var ce=g===r;if(d=d||ce,d)r=l,e!==null&&(l?e.length=l:e=null);else{let p={instancePath:s+"/optimizer/weight_\
decay",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var ie=F===r}else var ie=!0;if(ie){if(j.betas!==void 0){let f=j.betas,
F=r,l=r,d=!1,k=r;if(r===k)if(Array.isArray(f))if(f.length>2){let p={instancePath:s+"/optimizer/betas",keyword:"maxItems"};
e===null?e=[p]:e.push(p),r++}else if(f.length<2){let p={instancePath:s+"/optimizer/betas",keyword:"minItems"};e===null?e=
[p]:e.push(p),r++}else{var ge=!0;let p=f.length;for(let m=0;m<p;m++){let _=f[m],a=r,c=r,x=!1,w=r;if(r===w)if(typeof _=="\
number"){if(_<0||isNaN(_)){let pe={instancePath:s+"/optimizer/betas/"+m,keyword:"minimum"};e===null?e=[pe]:e.push(pe),r++}else if(_>=
1||isNaN(_)){let pe={instancePath:s+"/optimizer/betas/"+m,keyword:"exclusiveMaximum"};e===null?e=[pe]:e.push(pe),r++}}else{
let pe={instancePath:s+"/optimizer/betas/"+m,keyword:"type"};e===null?e=[pe]:e.push(pe),r++}var be=w===r;x=x||be;let U=r;
i(_,{instancePath:s+"/optimizer/betas/"+m,parentData:f,parentDataProperty:m,rootData:o,dynamicAnchors:u})||(e=e===null?i.
errors:e.concat(i.errors),r=e.length);var be=U===r;if(x=x||be,x)r=c,e!==null&&(c?e.length=c:e=null);else{let pe={instancePath:s+
"/optimizer/betas/"+m,keyword:"anyOf"};e===null?e=[pe]:e.push(pe),r++}var ge=a===r;if(!ge)break}}else{let p={instancePath:s+
"/optimizer/betas",keyword:"type"};e===null?e=[p]:e.push(p),r++}var ke=k===r;d=d||ke;let g=r;i(f,{instancePath:s+"/optim\
izer/betas",parentData:j,parentDataProperty:"betas",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var ke=g===r;if(d=d||ke,d)r=l,e!==null&&(l?e.length=l:e=null);else{let p={instancePath:s+"/optimizer/betas",
keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var ie=F===r}else var ie=!0;if(ie){if(j.eps!==void 0){let f=j.eps,F=r,l=r,
d=!1,k=r;if(r===k)if(typeof f=="number"){if(f<=0||isNaN(f)){let p={instancePath:s+"/optimizer/eps",keyword:"exclusiveMin\
imum"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s+"/optimizer/eps",keyword:"type"};e===null?e=[p]:e.push(p),
r++}var M=k===r;d=d||M;let g=r;i(f,{instancePath:s+"/optimizer/eps",parentData:j,parentDataProperty:"eps",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var M=g===r;if(d=d||M,d)r=l,e!==null&&(l?e.length=l:e=null);else{let p={
instancePath:s+"/optimizer/eps",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var ie=F===r}else var ie=!0;if(ie)if(j.clip_grad!==
void 0){let f=j.clip_grad,F=r,l=r,d=!1,k=r;if(r===k)if(typeof f=="number"){if(f<0||isNaN(f)){let p={instancePath:s+"/opt\
imizer/clip_grad",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s+"/optimizer/clip_grad",keyword:"\
type"};e===null?e=[p]:e.push(p),r++}var K=k===r;d=d||K;let g=r;i(f,{instancePath:s+"/optimizer/clip_grad",parentData:j,parentDataProperty:"\
clip_grad",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var K=g===r;if(d=d||K,d)r=
l,e!==null&&(l?e.length=l:e=null);else{let p={instancePath:s+"/optimizer/clip_grad",keyword:"anyOf"};e===null?e=[p]:e.push(
p),r++}var ie=F===r}else var ie=!0}}}}}}else{let C={instancePath:s+"/optimizer",keyword:"type"};e===null?e=[C]:e.push(C),
r++}var H=G===r;S=S||H;let P=r;i(j,{instancePath:s+"/optimizer",parentData:n,parentDataProperty:"optimizer",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var H=P===r;if(S=S||H,S)r=R,e!==null&&(R?e.length=R:e=null);else{let C={
instancePath:s+"/optimizer",keyword:"anyOf"};return e===null?e=[C]:e.push(C),r++,lr.errors=e,!1}var t=V===r}else var t=!0;
if(t){if(n.epochs!==void 0){let j=n.epochs,V=r,R=r,S=!1,G=r;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j))){let C={instancePath:s+
"/epochs",keyword:"type"};e===null?e=[C]:e.push(C),r++}if(r===G&&typeof j=="number"&&(j<1||isNaN(j))){let C={instancePath:s+
"/epochs",keyword:"minimum"};e===null?e=[C]:e.push(C),r++}var J=G===r;S=S||J;let P=r;i(j,{instancePath:s+"/epochs",parentData:n,
parentDataProperty:"epochs",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var J=P===
r;if(S=S||J,S)r=R,e!==null&&(R?e.length=R:e=null);else{let C={instancePath:s+"/epochs",keyword:"anyOf"};return e===null?
e=[C]:e.push(C),r++,lr.errors=e,!1}var t=V===r}else var t=!0;if(t){if(n.warmup_epochs!==void 0){let j=n.warmup_epochs,V=r,
R=r,S=!1,G=r;if(r===G)if(typeof j=="number"){if(j<0||isNaN(j)){let C={instancePath:s+"/warmup_epochs",keyword:"minimum"};
e===null?e=[C]:e.push(C),r++}}else{let C={instancePath:s+"/warmup_epochs",keyword:"type"};e===null?e=[C]:e.push(C),r++}var Z=G===
r;S=S||Z;let P=r;i(j,{instancePath:s+"/warmup_epochs",parentData:n,parentDataProperty:"warmup_epochs",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Z=P===r;if(S=S||Z,S)r=R,e!==null&&(R?e.length=R:e=null);else{let C={
instancePath:s+"/warmup_epochs",keyword:"anyOf"};return e===null?e=[C]:e.push(C),r++,lr.errors=e,!1}var t=V===r}else var t=!0;
if(t){if(n.batch!==void 0){let j=n.batch,V=r,R=r,S=!1,G=r;if(r===G)if(j&&typeof j=="object"&&!Array.isArray(j)){let C=r;
for(let f in j)if(!(f==="global"||f==="per_device")){let F={instancePath:s+"/batch",keyword:"additionalProperties"};e===
null?e=[F]:e.push(F),r++;break}if(C===r){if(j.global!==void 0){let f=j.global,F=r,l=r,d=!1,k=r;if(!(typeof f=="number"&&
!(f%1)&&!isNaN(f))){let q={instancePath:s+"/batch/global",keyword:"type"};e===null?e=[q]:e.push(q),r++}if(r===k&&typeof f==
"number"&&(f<1||isNaN(f))){let q={instancePath:s+"/batch/global",keyword:"minimum"};e===null?e=[q]:e.push(q),r++}var oe=k===
r;d=d||oe;let g=r;i(f,{instancePath:s+"/batch/global",parentData:j,parentDataProperty:"global",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var oe=g===r;if(d=d||oe,d)r=l,e!==null&&(l?e.length=l:e=null);else{let q={
instancePath:s+"/batch/global",keyword:"anyOf"};e===null?e=[q]:e.push(q),r++}var A=F===r}else var A=!0;if(A)if(j.per_device!==
void 0){let f=j.per_device,F=r,l=r,d=!1,k=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let p={instancePath:s+"/batch/p\
er_device",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===k&&typeof f=="number"&&(f<0||isNaN(f))){let p={instancePath:s+
"/batch/per_device",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var I=k===r;d=d||I;let g=r;i(f,{instancePath:s+"/bat\
ch/per_device",parentData:j,parentDataProperty:"per_device",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var I=g===r;if(d=d||I,d)r=l,e!==null&&(l?e.length=l:e=null);else{let p={instancePath:s+"/batch/per\
_device",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var A=F===r}else var A=!0}}else{let C={instancePath:s+"/batch",keyword:"\
type"};e===null?e=[C]:e.push(C),r++}var N=G===r;S=S||N;let P=r;i(j,{instancePath:s+"/batch",parentData:n,parentDataProperty:"\
batch",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var N=P===r;if(S=S||N,S)r=R,e!==
null&&(R?e.length=R:e=null);else{let C={instancePath:s+"/batch",keyword:"anyOf"};return e===null?e=[C]:e.push(C),r++,lr.
errors=e,!1}var t=V===r}else var t=!0;if(t){if(n.flip!==void 0){let j=n.flip,V=r,R=r,S=!1,G=r;if(typeof j!="boolean"){let C={
instancePath:s+"/flip",keyword:"type"};e===null?e=[C]:e.push(C),r++}var h=G===r;S=S||h;let P=r;i(j,{instancePath:s+"/fli\
p",parentData:n,parentDataProperty:"flip",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);
var h=P===r;if(S=S||h,S)r=R,e!==null&&(R?e.length=R:e=null);else{let C={instancePath:s+"/flip",keyword:"anyOf"};return e===
null?e=[C]:e.push(C),r++,lr.errors=e,!1}var t=V===r}else var t=!0;if(t){if(n.seed!==void 0){let j=n.seed,V=r,R=r,S=!1,G=r;
if(!(typeof j=="number"&&!(j%1)&&!isNaN(j))){let C={instancePath:s+"/seed",keyword:"type"};e===null?e=[C]:e.push(C),r++}
if(r===G&&typeof j=="number"&&(j<0||isNaN(j))){let C={instancePath:s+"/seed",keyword:"minimum"};e===null?e=[C]:e.push(C),
r++}var X=G===r;S=S||X;let P=r;i(j,{instancePath:s+"/seed",parentData:n,parentDataProperty:"seed",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var X=P===r;if(S=S||X,S)r=R,e!==null&&(R?e.length=R:e=null);else{let C={
instancePath:s+"/seed",keyword:"anyOf"};return e===null?e=[C]:e.push(C),r++,lr.errors=e,!1}var t=V===r}else var t=!0;if(t){
if(n.checkpoint!==void 0){let j=n.checkpoint,V=r,R=r,S=!1,G=r;if(r===G)if(j&&typeof j=="object"&&!Array.isArray(j)){let C=r;
for(let f in j)if(!(f==="every_seconds"||f==="every_steps"||f==="every_epochs"||f==="keep")){let F={instancePath:s+"/che\
ckpoint",keyword:"additionalProperties"};e===null?e=[F]:e.push(F),r++;break}if(C===r){if(j.every_seconds!==void 0){let f=j.
every_seconds,F=r,l=r,d=!1,k=r;if(r===k)if(typeof f=="number"){if(f<=0||isNaN(f)){let q={instancePath:s+"/checkpoint/eve\
ry_seconds",keyword:"exclusiveMinimum"};e===null?e=[q]:e.push(q),r++}}else{let q={instancePath:s+"/checkpoint/every_seco\
nds",keyword:"type"};e===null?e=[q]:e.push(q),r++}var ue=k===r;d=d||ue;let g=r;i(f,{instancePath:s+"/checkpoint/every_se\
conds",parentData:j,parentDataProperty:"every_seconds",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var ue=g===r;if(d=d||ue,d)r=l,e!==null&&(l?e.length=l:e=null);else{let q={instancePath:s+"/checkpoint/every_\
seconds",keyword:"anyOf"};e===null?e=[q]:e.push(q),r++}var me=F===r}else var me=!0;if(me){if(j.every_steps!==void 0){let f=j.
every_steps,F=r,l=r,d=!1,k=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let p={instancePath:s+"/checkpoint/every_steps",
keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===k&&typeof f=="number"&&(f<0||isNaN(f))){let p={instancePath:s+"/chec\
kpoint/every_steps",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var z=k===r;d=d||z;let g=r;i(f,{instancePath:s+"/che\
ckpoint/every_steps",parentData:j,parentDataProperty:"every_steps",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.
concat(i.errors),r=e.length);var z=g===r;if(d=d||z,d)r=l,e!==null&&(l?e.length=l:e=null);else{let p={instancePath:s+"/ch\
eckpoint/every_steps",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var me=F===r}else var me=!0;if(me){if(j.every_epochs!==
void 0){let f=j.every_epochs,F=r,l=r,d=!1,k=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let p={instancePath:s+"/check\
point/every_epochs",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===k&&typeof f=="number"&&(f<0||isNaN(f))){let p={instancePath:s+
"/checkpoint/every_epochs",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var te=k===r;d=d||te;let g=r;i(f,{instancePath:s+
"/checkpoint/every_epochs",parentData:j,parentDataProperty:"every_epochs",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var te=g===r;if(d=d||te,d)r=l,e!==null&&(l?e.length=l:e=null);else{let p={instancePath:s+
"/checkpoint/every_epochs",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var me=F===r}else var me=!0;if(me)if(j.keep!==void 0){
let f=j.keep,F=r,l=r,d=!1,k=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let p={instancePath:s+"/checkpoint/keep",keyword:"\
type"};e===null?e=[p]:e.push(p),r++}if(r===k&&typeof f=="number"&&(f<1||isNaN(f))){let p={instancePath:s+"/checkpoint/ke\
ep",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var ae=k===r;d=d||ae;let g=r;i(f,{instancePath:s+"/checkpoint/keep",
parentData:j,parentDataProperty:"keep",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);
var ae=g===r;if(d=d||ae,d)r=l,e!==null&&(l?e.length=l:e=null);else{let p={instancePath:s+"/checkpoint/keep",keyword:"any\
Of"};e===null?e=[p]:e.push(p),r++}var me=F===r}else var me=!0}}}}else{let C={instancePath:s+"/checkpoint",keyword:"type"};
e===null?e=[C]:e.push(C),r++}var de=G===r;S=S||de;let P=r;i(j,{instancePath:s+"/checkpoint",parentData:n,parentDataProperty:"\
checkpoint",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var de=P===r;if(S=S||de,S)
r=R,e!==null&&(R?e.length=R:e=null);else{let C={instancePath:s+"/checkpoint",keyword:"anyOf"};return e===null?e=[C]:e.push(
C),r++,lr.errors=e,!1}var t=V===r}else var t=!0;if(t){if(n.log_every!==void 0){let j=n.log_every,V=r,R=r,S=!1,G=r;if(r===
G)if(typeof j=="number"){if(j<=0||isNaN(j)){let C={instancePath:s+"/log_every",keyword:"exclusiveMinimum"};e===null?e=[C]:
e.push(C),r++}}else{let C={instancePath:s+"/log_every",keyword:"type"};e===null?e=[C]:e.push(C),r++}var $e=G===r;S=S||$e;
let P=r;i(j,{instancePath:s+"/log_every",parentData:n,parentDataProperty:"log_every",rootData:o,dynamicAnchors:u})||(e=e===
null?i.errors:e.concat(i.errors),r=e.length);var $e=P===r;if(S=S||$e,S)r=R,e!==null&&(R?e.length=R:e=null);else{let C={instancePath:s+
"/log_every",keyword:"anyOf"};return e===null?e=[C]:e.push(C),r++,lr.errors=e,!1}var t=V===r}else var t=!0;if(t){if(n.description!==
void 0){let j=r;Me(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"description",rootData:o,
dynamicAnchors:u})||(e=e===null?Me.errors:e.concat(Me.errors),r=e.length);var t=j===r}else var t=!0;if(t){if(n.matrix!==
void 0){let j=r;ze(n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:u})||
(e=e===null?ze.errors:e.concat(ze.errors),r=e.length);var t=j===r}else var t=!0;if(t){if(n.when!==void 0){let j=r;Le(n.when,
{instancePath:s+"/when",parentData:n,parentDataProperty:"when",rootData:o,dynamicAnchors:u})||(e=e===null?Le.errors:e.concat(
Le.errors),r=e.length);var t=j===r}else var t=!0;if(t){if(n.needs!==void 0){let j=r;Ae(n.needs,{instancePath:s+"/needs",
parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:u})||(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length);
var t=j===r}else var t=!0;if(t){if(n.extends!==void 0){let j=r;Ee(n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"\
extends",rootData:o,dynamicAnchors:u})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length);var t=j===r}else var t=!0;
if(t){if(n.resources!==void 0){let j=r;Re(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"reso\
urces",rootData:o,dynamicAnchors:u})||(e=e===null?Re.errors:e.concat(Re.errors),r=e.length);var t=j===r}else var t=!0;if(t){
if(n.timeout!==void 0){let j=r;Ze(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,
dynamicAnchors:u})||(e=e===null?Ze.errors:e.concat(Ze.errors),r=e.length);var t=j===r}else var t=!0;if(t){if(n.retry!==void 0){
let j=r;Se(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=e===
null?Se.errors:e.concat(Se.errors),r=e.length);var t=j===r}else var t=!0;if(t)if(n.kind!==void 0){let j=r;if(n.kind!=="v\
qkd")return lr.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var t=j===r}else var t=!0}}}}}}}}}}}}}}}}}}}}}}else return lr.
errors=[{instancePath:s,keyword:"type"}],!1;return lr.errors=e,r===0}lr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var En={type:"object",properties:{tokenizer:{type:"string"},data:{type:"string"},split:{type:"string",minLength:1},description:{
$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$\
defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$d\
efs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"codebook-usage"}},additionalProperties:!1};function Ir(n,{
instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,le=Ir.evaluated;
if(le.dynamicProps&&(le.props=void 0),le.dynamicItems&&(le.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(
n)){let ee=r;for(let v in n)if(!qr.call(En.properties,v)){return Ir.errors=[{instancePath:s,keyword:"additionalPropertie\
s"}],!1;break}if(ee===r){if(n.tokenizer!==void 0){let v=r;if(typeof n.tokenizer!="string")return Ir.errors=[{instancePath:s+
"/tokenizer",keyword:"type"}],!1;var t=v===r}else var t=!0;if(t){if(n.data!==void 0){let v=r;if(typeof n.data!="string")
return Ir.errors=[{instancePath:s+"/data",keyword:"type"}],!1;var t=v===r}else var t=!0;if(t){if(n.split!==void 0){let v=n.
split,he=r;if(r===he)if(typeof v=="string"){if(Ce(v)<1)return Ir.errors=[{instancePath:s+"/split",keyword:"minLength"}],
!1}else return Ir.errors=[{instancePath:s+"/split",keyword:"type"}],!1;var t=he===r}else var t=!0;if(t){if(n.description!==
void 0){let v=r;Me(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"description",rootData:o,
dynamicAnchors:u})||(e=e===null?Me.errors:e.concat(Me.errors),r=e.length);var t=v===r}else var t=!0;if(t){if(n.matrix!==
void 0){let v=r;ze(n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:u})||
(e=e===null?ze.errors:e.concat(ze.errors),r=e.length);var t=v===r}else var t=!0;if(t){if(n.when!==void 0){let v=r;Le(n.when,
{instancePath:s+"/when",parentData:n,parentDataProperty:"when",rootData:o,dynamicAnchors:u})||(e=e===null?Le.errors:e.concat(
Le.errors),r=e.length);var t=v===r}else var t=!0;if(t){if(n.needs!==void 0){let v=r;Ae(n.needs,{instancePath:s+"/needs",
parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:u})||(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length);
var t=v===r}else var t=!0;if(t){if(n.extends!==void 0){let v=r;Ee(n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"\
extends",rootData:o,dynamicAnchors:u})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length);var t=v===r}else var t=!0;
if(t){if(n.resources!==void 0){let v=r;Re(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"reso\
urces",rootData:o,dynamicAnchors:u})||(e=e===null?Re.errors:e.concat(Re.errors),r=e.length);var t=v===r}else var t=!0;if(t){
if(n.timeout!==void 0){let v=r;Ze(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,
dynamicAnchors:u})||(e=e===null?Ze.errors:e.concat(Ze.errors),r=e.length);var t=v===r}else var t=!0;if(t){if(n.retry!==void 0){
let v=r;Se(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=e===
null?Se.errors:e.concat(Se.errors),r=e.length);var t=v===r}else var t=!0;if(t)if(n.kind!==void 0){let v=r;if(n.kind!=="c\
odebook-usage")return Ir.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var t=v===r}else var t=!0}}}}}}}}}}}}else return Ir.
errors=[{instancePath:s,keyword:"type"}],!1;return Ir.errors=e,r===0}Ir.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var fn={type:"object",properties:{data:{type:"string"},split:{type:"string",minLength:1},val_split:{type:"string",minLength:1},
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
function Je(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
le=Je.evaluated;if(le.dynamicProps&&(le.props=void 0),le.dynamicItems&&(le.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let C=r;for(let f in n)if(!qr.call(fn.properties,f)){return Je.errors=[{instancePath:s,keyword:"addit\
ionalProperties"}],!1;break}if(C===r){if(n.data!==void 0){let f=r;if(typeof n.data!="string")return Je.errors=[{instancePath:s+
"/data",keyword:"type"}],!1;var t=f===r}else var t=!0;if(t){if(n.split!==void 0){let f=n.split,F=r;if(r===F)if(typeof f==
"string"){if(Ce(f)<1)return Je.errors=[{instancePath:s+"/split",keyword:"minLength"}],!1}else return Je.errors=[{instancePath:s+
"/split",keyword:"type"}],!1;var t=F===r}else var t=!0;if(t){if(n.val_split!==void 0){let f=n.val_split,F=r;if(r===F)if(typeof f==
"string"){if(Ce(f)<1)return Je.errors=[{instancePath:s+"/val_split",keyword:"minLength"}],!1}else return Je.errors=[{instancePath:s+
"/val_split",keyword:"type"}],!1;var t=F===r}else var t=!0;if(t){if(n.tokenizer!==void 0){let f=r;if(typeof n.tokenizer!=
"string")return Je.errors=[{instancePath:s+"/tokenizer",keyword:"type"}],!1;var t=f===r}else var t=!0;if(t){if(n.model!==
void 0){let f=n.model,F=r,l=r,d=!1,k=r;if(r===k)if(f&&typeof f=="object"&&!Array.isArray(f)){let p=r;for(let m in f)if(!qr.
call(fn.properties.model.anyOf[0].properties,m)){let _={instancePath:s+"/model",keyword:"additionalProperties"};e===null?
e=[_]:e.push(_),r++;break}if(p===r){if(f.image_size!==void 0){let m=f.image_size,_=r,a=r,c=!1,x=r;if(!(typeof m=="number"&&
!(m%1)&&!isNaN(m))){let U={instancePath:s+"/model/image_size",keyword:"type"};e===null?e=[U]:e.push(U),r++}if(r===x&&typeof m==
"number"&&(m<1||isNaN(m))){let U={instancePath:s+"/model/image_size",keyword:"minimum"};e===null?e=[U]:e.push(U),r++}var ee=x===
r;c=c||ee;let w=r;i(m,{instancePath:s+"/model/image_size",parentData:f,parentDataProperty:"image_size",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ee=w===r;if(c=c||ee,c)r=a,e!==null&&(a?e.length=a:e=null);else{let U={
instancePath:s+"/model/image_size",keyword:"anyOf"};e===null?e=[U]:e.push(U),r++}var v=_===r}else var v=!0;if(v){if(f.patch_size!==
void 0){let m=f.patch_size,_=r,a=r,c=!1,x=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let y={instancePath:s+"/model/p\
atch_size",keyword:"type"};e===null?e=[y]:e.push(y),r++}if(r===x&&typeof m=="number"&&(m<1||isNaN(m))){let y={instancePath:s+
"/model/patch_size",keyword:"minimum"};e===null?e=[y]:e.push(y),r++}var he=x===r;c=c||he;let w=r;i(m,{instancePath:s+"/m\
odel/patch_size",parentData:f,parentDataProperty:"patch_size",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var he=w===r;if(c=c||he,c)r=a,e!==null&&(a?e.length=a:e=null);else{let y={instancePath:s+"/model/p\
atch_size",keyword:"anyOf"};e===null?e=[y]:e.push(y),r++}var v=_===r}else var v=!0;if(v){if(f.embed_dim!==void 0){let m=f.
embed_dim,_=r,a=r,c=!1,x=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let y={instancePath:s+"/model/embed_dim",keyword:"\
type"};e===null?e=[y]:e.push(y),r++}if(r===x&&typeof m=="number"&&(m<1||isNaN(m))){let y={instancePath:s+"/model/embed_d\
im",keyword:"minimum"};e===null?e=[y]:e.push(y),r++}var ve=x===r;c=c||ve;let w=r;i(m,{instancePath:s+"/model/embed_dim",
parentData:f,parentDataProperty:"embed_dim",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);
var ve=w===r;if(c=c||ve,c)r=a,e!==null&&(a?e.length=a:e=null);else{let y={instancePath:s+"/model/embed_dim",keyword:"any\
Of"};e===null?e=[y]:e.push(y),r++}var v=_===r}else var v=!0;if(v){if(f.depth!==void 0){let m=f.depth,_=r,a=r,c=!1,x=r;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m))){let y={instancePath:s+"/model/depth",keyword:"type"};e===null?e=[y]:e.push(y),r++}if(r===x&&
typeof m=="number"&&(m<1||isNaN(m))){let y={instancePath:s+"/model/depth",keyword:"minimum"};e===null?e=[y]:e.push(y),r++}
var $=x===r;c=c||$;let w=r;i(m,{instancePath:s+"/model/depth",parentData:f,parentDataProperty:"depth",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var $=w===r;if(c=c||$,c)r=a,e!==null&&(a?e.length=a:e=null);else{let y={
instancePath:s+"/model/depth",keyword:"anyOf"};e===null?e=[y]:e.push(y),r++}var v=_===r}else var v=!0;if(v){if(f.num_heads!==
void 0){let m=f.num_heads,_=r,a=r,c=!1,x=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let y={instancePath:s+"/model/nu\
m_heads",keyword:"type"};e===null?e=[y]:e.push(y),r++}if(r===x&&typeof m=="number"&&(m<1||isNaN(m))){let y={instancePath:s+
"/model/num_heads",keyword:"minimum"};e===null?e=[y]:e.push(y),r++}var B=x===r;c=c||B;let w=r;i(m,{instancePath:s+"/mode\
l/num_heads",parentData:f,parentDataProperty:"num_heads",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.
errors),r=e.length);var B=w===r;if(c=c||B,c)r=a,e!==null&&(a?e.length=a:e=null);else{let y={instancePath:s+"/model/num_h\
eads",keyword:"anyOf"};e===null?e=[y]:e.push(y),r++}var v=_===r}else var v=!0;if(v){if(f.mlp_ratio!==void 0){let m=f.mlp_ratio,
_=r,a=r,c=!1,x=r;if(r===x)if(typeof m=="number"){if(m<=0||isNaN(m)){let y={instancePath:s+"/model/mlp_ratio",keyword:"ex\
clusiveMinimum"};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:s+"/model/mlp_ratio",keyword:"type"};e===null?e=
[y]:e.push(y),r++}var xe=x===r;c=c||xe;let w=r;i(m,{instancePath:s+"/model/mlp_ratio",parentData:f,parentDataProperty:"m\
lp_ratio",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var xe=w===r;if(c=c||xe,c)r=
a,e!==null&&(a?e.length=a:e=null);else{let y={instancePath:s+"/model/mlp_ratio",keyword:"anyOf"};e===null?e=[y]:e.push(y),
r++}var v=_===r}else var v=!0;if(v){if(f.init_std!==void 0){let m=f.init_std,_=r,a=r,c=!1,x=r;if(r===x)if(typeof m=="num\
ber"){if(m<=0||isNaN(m)){let y={instancePath:s+"/model/init_std",keyword:"exclusiveMinimum"};e===null?e=[y]:e.push(y),r++}}else{
let y={instancePath:s+"/model/init_std",keyword:"type"};e===null?e=[y]:e.push(y),r++}var _e=x===r;c=c||_e;let w=r;i(m,{instancePath:s+
"/model/init_std",parentData:f,parentDataProperty:"init_std",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var _e=w===r;if(c=c||_e,c)r=a,e!==null&&(a?e.length=a:e=null);else{let y={instancePath:s+"/model/i\
nit_std",keyword:"anyOf"};e===null?e=[y]:e.push(y),r++}var v=_===r}else var v=!0;if(v){if(f.init_values!==void 0){let m=f.
init_values,_=r,a=r,c=!1,x=r;if(r===x)if(typeof m=="number"){if(m<0||isNaN(m)){let y={instancePath:s+"/model/init_values",
keyword:"minimum"};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:s+"/model/init_values",keyword:"type"};e===null?
e=[y]:e.push(y),r++}var E=x===r;c=c||E;let w=r;i(m,{instancePath:s+"/model/init_values",parentData:f,parentDataProperty:"\
init_values",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var E=w===r;if(c=c||E,c)
r=a,e!==null&&(a?e.length=a:e=null);else{let y={instancePath:s+"/model/init_values",keyword:"anyOf"};e===null?e=[y]:e.push(
y),r++}var v=_===r}else var v=!0;if(v){if(f.use_shared_rel_pos_bias!==void 0){let m=f.use_shared_rel_pos_bias,_=r,a=r,c=!1,
x=r;if(typeof m!="boolean"){let y={instancePath:s+"/model/use_shared_rel_pos_bias",keyword:"type"};e===null?e=[y]:e.push(
y),r++}var Q=x===r;c=c||Q;let w=r;i(m,{instancePath:s+"/model/use_shared_rel_pos_bias",parentData:f,parentDataProperty:"\
use_shared_rel_pos_bias",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Q=w===r;
if(c=c||Q,c)r=a,e!==null&&(a?e.length=a:e=null);else{let y={instancePath:s+"/model/use_shared_rel_pos_bias",keyword:"any\
Of"};e===null?e=[y]:e.push(y),r++}var v=_===r}else var v=!0;if(v){if(f.use_abs_pos_emb!==void 0){let m=f.use_abs_pos_emb,
_=r,a=r,c=!1,x=r;if(typeof m!="boolean"){let y={instancePath:s+"/model/use_abs_pos_emb",keyword:"type"};e===null?e=[y]:e.
push(y),r++}var L=x===r;c=c||L;let w=r;i(m,{instancePath:s+"/model/use_abs_pos_emb",parentData:f,parentDataProperty:"use\
_abs_pos_emb",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var L=w===r;if(c=c||L,c)
r=a,e!==null&&(a?e.length=a:e=null);else{let y={instancePath:s+"/model/use_abs_pos_emb",keyword:"anyOf"};e===null?e=[y]:
e.push(y),r++}var v=_===r}else var v=!0;if(v){if(f.early_layers!==void 0){let m=f.early_layers,_=r,a=r,c=!1,x=r;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m))){let y={instancePath:s+"/model/early_layers",keyword:"type"};e===null?e=[y]:e.push(y),r++}if(r===
x&&typeof m=="number"&&(m<1||isNaN(m))){let y={instancePath:s+"/model/early_layers",keyword:"minimum"};e===null?e=[y]:e.
push(y),r++}var O=x===r;c=c||O;let w=r;i(m,{instancePath:s+"/model/early_layers",parentData:f,parentDataProperty:"early_\
layers",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var O=w===r;if(c=c||O,c)r=a,e!==
null&&(a?e.length=a:e=null);else{let y={instancePath:s+"/model/early_layers",keyword:"anyOf"};e===null?e=[y]:e.push(y),r++}
var v=_===r}else var v=!0;if(v){if(f.head_layers!==void 0){let m=f.head_layers,_=r,a=r,c=!1,x=r;if(!(typeof m=="number"&&
!(m%1)&&!isNaN(m))){let y={instancePath:s+"/model/head_layers",keyword:"type"};e===null?e=[y]:e.push(y),r++}if(r===x&&typeof m==
"number"&&(m<0||isNaN(m))){let y={instancePath:s+"/model/head_layers",keyword:"minimum"};e===null?e=[y]:e.push(y),r++}var re=x===
r;c=c||re;let w=r;i(m,{instancePath:s+"/model/head_layers",parentData:f,parentDataProperty:"head_layers",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var re=w===r;if(c=c||re,c)r=a,e!==null&&(a?e.length=a:e=null);else{let y={
instancePath:s+"/model/head_layers",keyword:"anyOf"};e===null?e=[y]:e.push(y),r++}var v=_===r}else var v=!0;if(v)if(f.shared_lm_head!==
void 0){let m=f.shared_lm_head,_=r,a=r,c=!1,x=r;if(typeof m!="boolean"){let y={instancePath:s+"/model/shared_lm_head",keyword:"\
type"};e===null?e=[y]:e.push(y),r++}var Y=x===r;c=c||Y;let w=r;i(m,{instancePath:s+"/model/shared_lm_head",parentData:f,
parentDataProperty:"shared_lm_head",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Y=w===
r;if(c=c||Y,c)r=a,e!==null&&(a?e.length=a:e=null);else{let y={instancePath:s+"/model/shared_lm_head",keyword:"anyOf"};e===
null?e=[y]:e.push(y),r++}var v=_===r}else var v=!0}}}}}}}}}}}}}else{let p={instancePath:s+"/model",keyword:"type"};e===null?
e=[p]:e.push(p),r++}var fe=k===r;d=d||fe;let g=r;i(f,{instancePath:s+"/model",parentData:n,parentDataProperty:"model",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var fe=g===r;if(d=d||fe,d)r=l,e!==null&&(l?e.length=
l:e=null);else{let p={instancePath:s+"/model",keyword:"anyOf"};return e===null?e=[p]:e.push(p),r++,Je.errors=e,!1}var t=F===
r}else var t=!0;if(t){if(n.mask!==void 0){let f=n.mask,F=r,l=r,d=!1,k=r;if(r===k)if(f&&typeof f=="object"&&!Array.isArray(
f)){let p=r;for(let m in f)if(!(m==="patches"||m==="min_patches")){let _={instancePath:s+"/mask",keyword:"additionalProp\
erties"};e===null?e=[_]:e.push(_),r++;break}if(p===r){if(f.patches!==void 0){let m=f.patches,_=r,a=r,c=!1,x=r;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m))){let U={instancePath:s+"/mask/patches",keyword:"type"};e===null?e=[U]:e.push(U),r++}if(r===
x&&typeof m=="number"&&(m<1||isNaN(m))){let U={instancePath:s+"/mask/patches",keyword:"minimum"};e===null?e=[U]:e.push(U),
r++}var b=x===r;c=c||b;let w=r;i(m,{instancePath:s+"/mask/patches",parentData:f,parentDataProperty:"patches",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var b=w===r;if(c=c||b,c)r=a,e!==null&&(a?e.length=
a:e=null);else{let U={instancePath:s+"/mask/patches",keyword:"anyOf"};e===null?e=[U]:e.push(U),r++}var se=_===r}else var se=!0;
if(se)if(f.min_patches!==void 0){let m=f.min_patches,_=r,a=r,c=!1,x=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let y={
instancePath:s+"/mask/min_patches",keyword:"type"};e===null?e=[y]:e.push(y),r++}if(r===x&&typeof m=="number"&&(m<1||isNaN(
m))){let y={instancePath:s+"/mask/min_patches",keyword:"minimum"};e===null?e=[y]:e.push(y),r++}var W=x===r;c=c||W;let w=r;
i(m,{instancePath:s+"/mask/min_patches",parentData:f,parentDataProperty:"min_patches",rootData:o,dynamicAnchors:u})||(e=
e===null?i.errors:e.concat(i.errors),r=e.length);var W=w===r;if(c=c||W,c)r=a,e!==null&&(a?e.length=a:e=null);else{let y={
instancePath:s+"/mask/min_patches",keyword:"anyOf"};e===null?e=[y]:e.push(y),r++}var se=_===r}else var se=!0}}else{let p={
instancePath:s+"/mask",keyword:"type"};e===null?e=[p]:e.push(p),r++}var ie=k===r;d=d||ie;let g=r;i(f,{instancePath:s+"/m\
ask",parentData:n,parentDataProperty:"mask",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);
var ie=g===r;if(d=d||ie,d)r=l,e!==null&&(l?e.length=l:e=null);else{let p={instancePath:s+"/mask",keyword:"anyOf"};return e===
null?e=[p]:e.push(p),r++,Je.errors=e,!1}var t=F===r}else var t=!0;if(t){if(n.augment!==void 0){let f=n.augment,F=r,l=r,d=!1,
k=r;if(r===k)if(f&&typeof f=="object"&&!Array.isArray(f)){let p=r;for(let m in f)if(!(m==="min_crop_scale"||m==="flip"||
m==="color_jitter")){let _={instancePath:s+"/augment",keyword:"additionalProperties"};e===null?e=[_]:e.push(_),r++;break}
if(p===r){if(f.min_crop_scale!==void 0){let m=f.min_crop_scale,_=r,a=r,c=!1,x=r;if(r===x)if(typeof m=="number"){if(m>1||
isNaN(m)){let U={instancePath:s+"/augment/min_crop_scale",keyword:"maximum"};e===null?e=[U]:e.push(U),r++}else if(m<=0||
isNaN(m)){let U={instancePath:s+"/augment/min_crop_scale",keyword:"exclusiveMinimum"};e===null?e=[U]:e.push(U),r++}}else{
let U={instancePath:s+"/augment/min_crop_scale",keyword:"type"};e===null?e=[U]:e.push(U),r++}var ye=x===r;c=c||ye;let w=r;
i(m,{instancePath:s+"/augment/min_crop_scale",parentData:f,parentDataProperty:"min_crop_scale",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ye=w===r;if(c=c||ye,c)r=a,e!==null&&(a?e.length=a:e=null);else{let U={
instancePath:s+"/augment/min_crop_scale",keyword:"anyOf"};e===null?e=[U]:e.push(U),r++}var ce=_===r}else var ce=!0;if(ce){
if(f.flip!==void 0){let m=f.flip,_=r,a=r,c=!1,x=r;if(typeof m!="boolean"){let y={instancePath:s+"/augment/flip",keyword:"\
type"};e===null?e=[y]:e.push(y),r++}var ge=x===r;c=c||ge;let w=r;i(m,{instancePath:s+"/augment/flip",parentData:f,parentDataProperty:"\
flip",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ge=w===r;if(c=c||ge,c)r=a,e!==
null&&(a?e.length=a:e=null);else{let y={instancePath:s+"/augment/flip",keyword:"anyOf"};e===null?e=[y]:e.push(y),r++}var ce=_===
r}else var ce=!0;if(ce)if(f.color_jitter!==void 0){let m=f.color_jitter,_=r,a=r,c=!1,x=r;if(r===x)if(typeof m=="number"){
if(m<0||isNaN(m)){let y={instancePath:s+"/augment/color_jitter",keyword:"minimum"};e===null?e=[y]:e.push(y),r++}}else{let y={
instancePath:s+"/augment/color_jitter",keyword:"type"};e===null?e=[y]:e.push(y),r++}var be=x===r;c=c||be;let w=r;i(m,{instancePath:s+
"/augment/color_jitter",parentData:f,parentDataProperty:"color_jitter",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var be=w===r;if(c=c||be,c)r=a,e!==null&&(a?e.length=a:e=null);else{let y={instancePath:s+
"/augment/color_jitter",keyword:"anyOf"};e===null?e=[y]:e.push(y),r++}var ce=_===r}else var ce=!0}}}else{let p={instancePath:s+
"/augment",keyword:"type"};e===null?e=[p]:e.push(p),r++}var ke=k===r;d=d||ke;let g=r;i(f,{instancePath:s+"/augment",parentData:n,
parentDataProperty:"augment",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ke=g===
r;if(d=d||ke,d)r=l,e!==null&&(l?e.length=l:e=null);else{let p={instancePath:s+"/augment",keyword:"anyOf"};return e===null?
e=[p]:e.push(p),r++,Je.errors=e,!1}var t=F===r}else var t=!0;if(t){if(n.optimizer!==void 0){let f=n.optimizer,F=r,l=r,d=!1,
k=r;if(r===k)if(f&&typeof f=="object"&&!Array.isArray(f)){let p=r;for(let m in f)if(!(m==="lr"||m==="min_lr"||m==="weigh\
t_decay"||m==="betas"||m==="eps"||m==="clip_grad")){let _={instancePath:s+"/optimizer",keyword:"additionalProperties"};e===
null?e=[_]:e.push(_),r++;break}if(p===r){if(f.lr!==void 0){let m=f.lr,_=r,a=r,c=!1,x=r;if(r===x)if(typeof m=="number"){if(m<=
0||isNaN(m)){let U={instancePath:s+"/optimizer/lr",keyword:"exclusiveMinimum"};e===null?e=[U]:e.push(U),r++}}else{let U={
instancePath:s+"/optimizer/lr",keyword:"type"};e===null?e=[U]:e.push(U),r++}var M=x===r;c=c||M;let w=r;i(m,{instancePath:s+
"/optimizer/lr",parentData:f,parentDataProperty:"lr",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var M=w===r;if(c=c||M,c)r=a,e!==null&&(a?e.length=a:e=null);else{let U={instancePath:s+"/optimizer/lr",keyword:"\
anyOf"};e===null?e=[U]:e.push(U),r++}var K=_===r}else var K=!0;if(K){if(f.min_lr!==void 0){let m=f.min_lr,_=r,a=r,c=!1,x=r;
if(r===x)if(typeof m=="number"){if(m<0||isNaN(m)){let y={instancePath:s+"/optimizer/min_lr",keyword:"minimum"};e===null?
e=[y]:e.push(y),r++}}else{let y={instancePath:s+"/optimizer/min_lr",keyword:"type"};e===null?e=[y]:e.push(y),r++}var H=x===
r;c=c||H;let w=r;i(m,{instancePath:s+"/optimizer/min_lr",parentData:f,parentDataProperty:"min_lr",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var H=w===r;if(c=c||H,c)r=a,e!==null&&(a?e.length=a:e=null);else{let y={
instancePath:s+"/optimizer/min_lr",keyword:"anyOf"};e===null?e=[y]:e.push(y),r++}var K=_===r}else var K=!0;if(K){if(f.weight_decay!==
void 0){let m=f.weight_decay,_=r,a=r,c=!1,x=r;if(r===x)if(typeof m=="number"){if(m<0||isNaN(m)){let y={instancePath:s+"/\
optimizer/weight_decay",keyword:"minimum"};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:s+"/optimizer/weight_d\
ecay",keyword:"type"};e===null?e=[y]:e.push(y),r++}var J=x===r;c=c||J;let w=r;i(m,{instancePath:s+"/optimizer/weight_dec\
ay",parentData:f,parentDataProperty:"weight_decay",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var J=w===r;if(c=c||J,c)r=a,e!==null&&(a?e.length=a:e=null);else{let y={instancePath:s+"/optimizer/weight_de\
cay",keyword:"anyOf"};e===null?e=[y]:e.push(y),r++}var K=_===r}else var K=!0;if(K){if(f.betas!==void 0){let m=f.betas,_=r,
a=r,c=!1,x=r;if(r===x)if(Array.isArray(m))if(m.length>2){let y={instancePath:s+"/optimizer/betas",keyword:"maxItems"};e===
null?e=[y]:e.push(y),r++}else if(m.length<2){let y={instancePath:s+"/optimizer/betas",keyword:"minItems"};e===null?e=[y]:
e.push(y),r++}else{var Z=!0;let y=m.length;for(let pe=0;pe<y;pe++){let D=m[pe],Pe=r,Ne=r,Ie=!1,Fe=r;if(r===Fe)if(typeof D==
"number"){if(D<0||isNaN(D)){let Te={instancePath:s+"/optimizer/betas/"+pe,keyword:"minimum"};e===null?e=[Te]:e.push(Te),
r++}else if(D>=1||isNaN(D)){let Te={instancePath:s+"/optimizer/betas/"+pe,keyword:"exclusiveMaximum"};e===null?e=[Te]:e.
push(Te),r++}}else{let Te={instancePath:s+"/optimizer/betas/"+pe,keyword:"type"};e===null?e=[Te]:e.push(Te),r++}var oe=Fe===
r;Ie=Ie||oe;let Ke=r;i(D,{instancePath:s+"/optimizer/betas/"+pe,parentData:m,parentDataProperty:pe,rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var oe=Ke===r;if(Ie=Ie||oe,Ie)r=Ne,e!==null&&(Ne?e.length=Ne:e=null);else{
let Te={instancePath:s+"/optimizer/betas/"+pe,keyword:"anyOf"};e===null?e=[Te]:e.push(Te),r++}var Z=Pe===r;if(!Z)break}}else{
let y={instancePath:s+"/optimizer/betas",keyword:"type"};e===null?e=[y]:e.push(y),r++}var A=x===r;c=c||A;let w=r;i(m,{instancePath:s+
"/optimizer/betas",parentData:f,parentDataProperty:"betas",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var A=w===r;if(c=c||A,c)r=a,e!==null&&(a?e.length=a:e=null);else{let y={instancePath:s+"/optimizer\
/betas",keyword:"anyOf"};e===null?e=[y]:e.push(y),r++}var K=_===r}else var K=!0;if(K){if(f.eps!==void 0){let m=f.eps,_=r,
a=r,c=!1,x=r;if(r===x)if(typeof m=="number"){if(m<=0||isNaN(m)){let y={instancePath:s+"/optimizer/eps",keyword:"exclusiv\
eMinimum"};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:s+"/optimizer/eps",keyword:"type"};e===null?e=[y]:e.push(
y),r++}var I=x===r;c=c||I;let w=r;i(m,{instancePath:s+"/optimizer/eps",parentData:f,parentDataProperty:"eps",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var I=w===r;if(c=c||I,c)r=a,e!==null&&(a?e.length=
a:e=null);else{let y={instancePath:s+"/optimizer/eps",keyword:"anyOf"};e===null?e=[y]:e.push(y),r++}var K=_===r}else var K=!0;
if(K)if(f.clip_grad!==void 0){let m=f.clip_grad,_=r,a=r,c=!1,x=r;if(r===x)if(typeof m=="number"){if(m<0||isNaN(m)){let y={
instancePath:s+"/optimizer/clip_grad",keyword:"minimum"};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:s+"/opti\
mizer/clip_grad",keyword:"type"};e===null?e=[y]:e.push(y),r++}var N=x===r;c=c||N;let w=r;i(m,{instancePath:s+"/optimizer\
/clip_grad",parentData:f,parentDataProperty:"clip_grad",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var N=w===r;if(c=c||N,c)r=a,e!==null&&(a?e.length=a:e=null);else{let y={instancePath:s+"/optimizer/clip_grad",
keyword:"anyOf"};e===null?e=[y]:e.push(y),r++}var K=_===r}else var K=!0}}}}}}else{let p={instancePath:s+"/optimizer",keyword:"\
type"};e===null?e=[p]:e.push(p),r++}var h=k===r;d=d||h;let g=r;i(f,{instancePath:s+"/optimizer",parentData:n,parentDataProperty:"\
optimizer",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var h=g===r;if(d=d||h,d)r=
l,e!==null&&(l?e.length=l:e=null);else{let p={instancePath:s+"/optimizer",keyword:"anyOf"};return e===null?e=[p]:e.push(
p),r++,Je.errors=e,!1}var t=F===r}else var t=!0;if(t){if(n.epochs!==void 0){let f=n.epochs,F=r,l=r,d=!1,k=r;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f))){let p={instancePath:s+"/epochs",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===k&&typeof f==
"number"&&(f<1||isNaN(f))){let p={instancePath:s+"/epochs",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var X=k===r;d=
d||X;let g=r;i(f,{instancePath:s+"/epochs",parentData:n,parentDataProperty:"epochs",rootData:o,dynamicAnchors:u})||(e=e===
null?i.errors:e.concat(i.errors),r=e.length);var X=g===r;if(d=d||X,d)r=l,e!==null&&(l?e.length=l:e=null);else{let p={instancePath:s+
"/epochs",keyword:"anyOf"};return e===null?e=[p]:e.push(p),r++,Je.errors=e,!1}var t=F===r}else var t=!0;if(t){if(n.warmup_epochs!==
void 0){let f=n.warmup_epochs,F=r,l=r,d=!1,k=r;if(r===k)if(typeof f=="number"){if(f<0||isNaN(f)){let p={instancePath:s+"\
/warmup_epochs",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s+"/warmup_epochs",keyword:"ty\
pe"};e===null?e=[p]:e.push(p),r++}var ue=k===r;d=d||ue;let g=r;i(f,{instancePath:s+"/warmup_epochs",parentData:n,parentDataProperty:"\
warmup_epochs",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ue=g===r;if(d=d||ue,
d)r=l,e!==null&&(l?e.length=l:e=null);else{let p={instancePath:s+"/warmup_epochs",keyword:"anyOf"};return e===null?e=[p]:
e.push(p),r++,Je.errors=e,!1}var t=F===r}else var t=!0;if(t){if(n.batch!==void 0){let f=n.batch,F=r,l=r,d=!1,k=r;if(r===
k)if(f&&typeof f=="object"&&!Array.isArray(f)){let p=r;for(let m in f)if(!(m==="global"||m==="per_device")){let _={instancePath:s+
"/batch",keyword:"additionalProperties"};e===null?e=[_]:e.push(_),r++;break}if(p===r){if(f.global!==void 0){let m=f.global,
_=r,a=r,c=!1,x=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let U={instancePath:s+"/batch/global",keyword:"type"};e===
null?e=[U]:e.push(U),r++}if(r===x&&typeof m=="number"&&(m<1||isNaN(m))){let U={instancePath:s+"/batch/global",keyword:"m\
inimum"};e===null?e=[U]:e.push(U),r++}var me=x===r;c=c||me;let w=r;i(m,{instancePath:s+"/batch/global",parentData:f,parentDataProperty:"\
global",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var me=w===r;if(c=c||me,c)r=a,
e!==null&&(a?e.length=a:e=null);else{let U={instancePath:s+"/batch/global",keyword:"anyOf"};e===null?e=[U]:e.push(U),r++}
var z=_===r}else var z=!0;if(z)if(f.per_device!==void 0){let m=f.per_device,_=r,a=r,c=!1,x=r;if(!(typeof m=="number"&&!(m%
1)&&!isNaN(m))){let y={instancePath:s+"/batch/per_device",keyword:"type"};e===null?e=[y]:e.push(y),r++}if(r===x&&typeof m==
"number"&&(m<0||isNaN(m))){let y={instancePath:s+"/batch/per_device",keyword:"minimum"};e===null?e=[y]:e.push(y),r++}var te=x===
r;c=c||te;let w=r;i(m,{instancePath:s+"/batch/per_device",parentData:f,parentDataProperty:"per_device",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var te=w===r;if(c=c||te,c)r=a,e!==null&&(a?e.length=a:e=null);else{let y={
instancePath:s+"/batch/per_device",keyword:"anyOf"};e===null?e=[y]:e.push(y),r++}var z=_===r}else var z=!0}}else{let p={
instancePath:s+"/batch",keyword:"type"};e===null?e=[p]:e.push(p),r++}var ae=k===r;d=d||ae;let g=r;i(f,{instancePath:s+"/\
batch",parentData:n,parentDataProperty:"batch",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=
e.length);var ae=g===r;if(d=d||ae,d)r=l,e!==null&&(l?e.length=l:e=null);else{let p={instancePath:s+"/batch",keyword:"any\
Of"};return e===null?e=[p]:e.push(p),r++,Je.errors=e,!1}var t=F===r}else var t=!0;if(t){if(n.drop_path!==void 0){let f=n.
drop_path,F=r,l=r,d=!1,k=r;if(r===k)if(typeof f=="number"){if(f<0||isNaN(f)){let p={instancePath:s+"/drop_path",keyword:"\
minimum"};e===null?e=[p]:e.push(p),r++}else if(f>=1||isNaN(f)){let p={instancePath:s+"/drop_path",keyword:"exclusiveMaxi\
mum"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s+"/drop_path",keyword:"type"};e===null?e=[p]:e.push(p),r++}
var de=k===r;d=d||de;let g=r;i(f,{instancePath:s+"/drop_path",parentData:n,parentDataProperty:"drop_path",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var de=g===r;if(d=d||de,d)r=l,e!==null&&(l?e.length=l:e=null);else{let p={
instancePath:s+"/drop_path",keyword:"anyOf"};return e===null?e=[p]:e.push(p),r++,Je.errors=e,!1}var t=F===r}else var t=!0;
if(t){if(n.validate_every!==void 0){let f=n.validate_every,F=r,l=r,d=!1,k=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){
let p={instancePath:s+"/validate_every",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===k&&typeof f=="number"&&(f<1||
isNaN(f))){let p={instancePath:s+"/validate_every",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var $e=k===r;d=d||$e;
let g=r;i(f,{instancePath:s+"/validate_every",parentData:n,parentDataProperty:"validate_every",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var $e=g===r;if(d=d||$e,d)r=l,e!==null&&(l?e.length=l:e=null);else{let p={
instancePath:s+"/validate_every",keyword:"anyOf"};return e===null?e=[p]:e.push(p),r++,Je.errors=e,!1}var t=F===r}else var t=!0;
if(t){if(n.seed!==void 0){let f=n.seed,F=r,l=r,d=!1,k=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let p={instancePath:s+
"/seed",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===k&&typeof f=="number"&&(f<0||isNaN(f))){let p={instancePath:s+
"/seed",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var ne=k===r;d=d||ne;let g=r;i(f,{instancePath:s+"/seed",parentData:n,
parentDataProperty:"seed",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ne=g===
r;if(d=d||ne,d)r=l,e!==null&&(l?e.length=l:e=null);else{let p={instancePath:s+"/seed",keyword:"anyOf"};return e===null?e=
[p]:e.push(p),r++,Je.errors=e,!1}var t=F===r}else var t=!0;if(t){if(n.checkpoint!==void 0){let f=n.checkpoint,F=r,l=r,d=!1,
k=r;if(r===k)if(f&&typeof f=="object"&&!Array.isArray(f)){let p=r;for(let m in f)if(!(m==="every_seconds"||m==="every_st\
eps"||m==="every_epochs"||m==="keep")){let _={instancePath:s+"/checkpoint",keyword:"additionalProperties"};e===null?e=[_]:
e.push(_),r++;break}if(p===r){if(f.every_seconds!==void 0){let m=f.every_seconds,_=r,a=r,c=!1,x=r;if(r===x)if(typeof m==
"number"){if(m<=0||isNaN(m)){let U={instancePath:s+"/checkpoint/every_seconds",keyword:"exclusiveMinimum"};e===null?e=[U]:
e.push(U),r++}}else{let U={instancePath:s+"/checkpoint/every_seconds",keyword:"type"};e===null?e=[U]:e.push(U),r++}var j=x===
r;c=c||j;let w=r;i(m,{instancePath:s+"/checkpoint/every_seconds",parentData:f,parentDataProperty:"every_seconds",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var j=w===r;if(c=c||j,c)r=a,e!==null&&(a?e.length=
a:e=null);else{let U={instancePath:s+"/checkpoint/every_seconds",keyword:"anyOf"};e===null?e=[U]:e.push(U),r++}var V=_===
r}else var V=!0;if(V){if(f.every_steps!==void 0){let m=f.every_steps,_=r,a=r,c=!1,x=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(
m))){let y={instancePath:s+"/checkpoint/every_steps",keyword:"type"};e===null?e=[y]:e.push(y),r++}if(r===x&&typeof m=="n\
umber"&&(m<0||isNaN(m))){let y={instancePath:s+"/checkpoint/every_steps",keyword:"minimum"};e===null?e=[y]:e.push(y),r++}
var R=x===r;c=c||R;let w=r;i(m,{instancePath:s+"/checkpoint/every_steps",parentData:f,parentDataProperty:"every_steps",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var R=w===r;if(c=c||R,c)r=a,e!==null&&(a?e.length=
a:e=null);else{let y={instancePath:s+"/checkpoint/every_steps",keyword:"anyOf"};e===null?e=[y]:e.push(y),r++}var V=_===r}else
var V=!0;if(V){if(f.every_epochs!==void 0){let m=f.every_epochs,_=r,a=r,c=!1,x=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(
m))){let y={instancePath:s+"/checkpoint/every_epochs",keyword:"type"};e===null?e=[y]:e.push(y),r++}if(r===x&&typeof m=="\
number"&&(m<0||isNaN(m))){let y={instancePath:s+"/checkpoint/every_epochs",keyword:"minimum"};e===null?e=[y]:e.push(y),r++}
var S=x===r;c=c||S;let w=r;i(m,{instancePath:s+"/checkpoint/every_epochs",parentData:f,parentDataProperty:"every_epochs",
rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var S=w===r;if(c=c||S,c)r=a,e!==null&&
(a?e.length=a:e=null);else{let y={instancePath:s+"/checkpoint/every_epochs",keyword:"anyOf"};e===null?e=[y]:e.push(y),r++}
var V=_===r}else var V=!0;if(V)if(f.keep!==void 0){let m=f.keep,_=r,a=r,c=!1,x=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(
m))){let y={instancePath:s+"/checkpoint/keep",keyword:"type"};e===null?e=[y]:e.push(y),r++}if(r===x&&typeof m=="number"&&
(m<1||isNaN(m))){let y={instancePath:s+"/checkpoint/keep",keyword:"minimum"};e===null?e=[y]:e.push(y),r++}var G=x===r;c=
c||G;let w=r;i(m,{instancePath:s+"/checkpoint/keep",parentData:f,parentDataProperty:"keep",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var G=w===r;if(c=c||G,c)r=a,e!==null&&(a?e.length=a:e=null);else{let y={
instancePath:s+"/checkpoint/keep",keyword:"anyOf"};e===null?e=[y]:e.push(y),r++}var V=_===r}else var V=!0}}}}else{let p={
instancePath:s+"/checkpoint",keyword:"type"};e===null?e=[p]:e.push(p),r++}var P=k===r;d=d||P;let g=r;i(f,{instancePath:s+
"/checkpoint",parentData:n,parentDataProperty:"checkpoint",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var P=g===r;if(d=d||P,d)r=l,e!==null&&(l?e.length=l:e=null);else{let p={instancePath:s+"/checkpoin\
t",keyword:"anyOf"};return e===null?e=[p]:e.push(p),r++,Je.errors=e,!1}var t=F===r}else var t=!0;if(t){if(n.log_every!==
void 0){let f=n.log_every,F=r,l=r,d=!1,k=r;if(r===k)if(typeof f=="number"){if(f<=0||isNaN(f)){let p={instancePath:s+"/lo\
g_every",keyword:"exclusiveMinimum"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s+"/log_every",keyword:"type"};
e===null?e=[p]:e.push(p),r++}var T=k===r;d=d||T;let g=r;i(f,{instancePath:s+"/log_every",parentData:n,parentDataProperty:"\
log_every",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var T=g===r;if(d=d||T,d)r=
l,e!==null&&(l?e.length=l:e=null);else{let p={instancePath:s+"/log_every",keyword:"anyOf"};return e===null?e=[p]:e.push(
p),r++,Je.errors=e,!1}var t=F===r}else var t=!0;if(t){if(n.description!==void 0){let f=r;Me(n.description,{instancePath:s+
"/description",parentData:n,parentDataProperty:"description",rootData:o,dynamicAnchors:u})||(e=e===null?Me.errors:e.concat(
Me.errors),r=e.length);var t=f===r}else var t=!0;if(t){if(n.matrix!==void 0){let f=r;ze(n.matrix,{instancePath:s+"/matri\
x",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:u})||(e=e===null?ze.errors:e.concat(ze.errors),r=e.
length);var t=f===r}else var t=!0;if(t){if(n.when!==void 0){let f=r;Le(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:o,dynamicAnchors:u})||(e=e===null?Le.errors:e.concat(Le.errors),r=e.length);var t=f===r}else var t=!0;if(t){
if(n.needs!==void 0){let f=r;Ae(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:u})||
(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length);var t=f===r}else var t=!0;if(t){if(n.extends!==void 0){let f=r;Ee(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:o,dynamicAnchors:u})||(e=e===null?
Ee.errors:e.concat(Ee.errors),r=e.length);var t=f===r}else var t=!0;if(t){if(n.resources!==void 0){let f=r;Re(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:o,dynamicAnchors:u})||(e=e===null?Re.errors:
e.concat(Re.errors),r=e.length);var t=f===r}else var t=!0;if(t){if(n.timeout!==void 0){let f=r;Ze(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,dynamicAnchors:u})||(e=e===null?Ze.errors:e.concat(Ze.errors),
r=e.length);var t=f===r}else var t=!0;if(t){if(n.retry!==void 0){let f=r;Se(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=e===null?Se.errors:e.concat(Se.errors),r=e.length);var t=f===
r}else var t=!0;if(t)if(n.kind!==void 0){let f=r;if(n.kind!=="mim")return Je.errors=[{instancePath:s+"/kind",keyword:"co\
nst"}],!1;var t=f===r}else var t=!0}}}}}}}}}}}}}}}}}}}}}}}}}else return Je.errors=[{instancePath:s,keyword:"type"}],!1;return Je.
errors=e,r===0}Je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var on={type:"object",properties:{data:{type:"str\
ing"},split:{type:"string",minLength:1},val_split:{type:"string",minLength:1},labels:{type:"string",minLength:1},limit:{
anyOf:[{type:"object",properties:{count:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"\
integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},init:{type:["s\
tring","null"]},model:{anyOf:[{type:"object",properties:{image_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/ex\
pression"}]},patch_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},embed_dim:{anyOf:[{type:"intege\
r",minimum:1},{$ref:"#/$defs/expression"}]},depth:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},num_heads:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},mlp_ratio:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"\
#/$defs/expression"}]},init_std:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},init_values:{anyOf:[
{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},use_rel_pos_bias:{anyOf:[{type:"boolean"},{$ref:"#/$defs/express\
ion"}]},use_abs_pos_emb:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},init_scale:{anyOf:[{type:"number",minimum:0},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},optimizer:{anyOf:[{type:"object",properties:{
lr:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},min_lr:{anyOf:[{type:"number",minimum:0},{$ref:"\
#/$defs/expression"}]},weight_decay:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},betas:{anyOf:[{type:"\
array",minItems:2,maxItems:2,items:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#/$defs/expression"}]}},{
$ref:"#/$defs/expression"}]},eps:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},clip_grad:{anyOf:[
{type:"number",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},layer_decay:{
anyOf:[{type:"number",exclusiveMinimum:0,maximum:1},{$ref:"#/$defs/expression"}]},epochs:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]},warmup_epochs:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},batch:{anyOf:[
{type:"object",properties:{global:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},per_device:{anyOf:[{type:"\
integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},augment:{anyOf:[
{type:"object",properties:{min_crop_scale:{anyOf:[{type:"number",exclusiveMinimum:0,maximum:1},{$ref:"#/$defs/expression"}]},
flip:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},color_jitter:{anyOf:[{type:"number",minimum:0},{$ref:"#/$def\
s/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},smoothing:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},
{$ref:"#/$defs/expression"}]},mixup:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},cutmix:{anyOf:[{type:"\
number",minimum:0},{$ref:"#/$defs/expression"}]},drop_path:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#\
/$defs/expression"}]},validate_every:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"\
integer",minimum:0},{$ref:"#/$defs/expression"}]},checkpoint:{anyOf:[{type:"object",properties:{every_seconds:{anyOf:[{type:"\
number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},every_steps:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/\
expression"}]},every_epochs:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},keep:{anyOf:[{type:"integer",
minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},log_every:{anyOf:[{type:"\
number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#\
/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-e\
xtends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-re\
try"},kind:{const:"classify"}},additionalProperties:!1};function Ge(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,
rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,le=Ge.evaluated;if(le.dynamicProps&&(le.props=void 0),le.dynamicItems&&
(le.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let F=r;for(let l in n)if(!qr.call(on.properties,l)){
return Ge.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(F===r){if(n.data!==void 0){let l=r;if(typeof n.
data!="string")return Ge.errors=[{instancePath:s+"/data",keyword:"type"}],!1;var t=l===r}else var t=!0;if(t){if(n.split!==
void 0){let l=n.split,d=r;if(r===d)if(typeof l=="string"){if(Ce(l)<1)return Ge.errors=[{instancePath:s+"/split",keyword:"\
minLength"}],!1}else return Ge.errors=[{instancePath:s+"/split",keyword:"type"}],!1;var t=d===r}else var t=!0;if(t){if(n.
val_split!==void 0){let l=n.val_split,d=r;if(r===d)if(typeof l=="string"){if(Ce(l)<1)return Ge.errors=[{instancePath:s+"\
/val_split",keyword:"minLength"}],!1}else return Ge.errors=[{instancePath:s+"/val_split",keyword:"type"}],!1;var t=d===r}else
var t=!0;if(t){if(n.labels!==void 0){let l=n.labels,d=r;if(r===d)if(typeof l=="string"){if(Ce(l)<1)return Ge.errors=[{instancePath:s+
"/labels",keyword:"minLength"}],!1}else return Ge.errors=[{instancePath:s+"/labels",keyword:"type"}],!1;var t=d===r}else
var t=!0;if(t){if(n.limit!==void 0){let l=n.limit,d=r,k=r,g=!1,q=r;if(r===q)if(l&&typeof l=="object"&&!Array.isArray(l)){
let _=r;for(let a in l)if(!(a==="count"||a==="seed")){let c={instancePath:s+"/limit",keyword:"additionalProperties"};e===
null?e=[c]:e.push(c),r++;break}if(_===r){if(l.count!==void 0){let a=l.count,c=r,x=r,w=!1,U=r;if(!(typeof a=="number"&&!(a%
1)&&!isNaN(a))){let pe={instancePath:s+"/limit/count",keyword:"type"};e===null?e=[pe]:e.push(pe),r++}if(r===U&&typeof a==
"number"&&(a<0||isNaN(a))){let pe={instancePath:s+"/limit/count",keyword:"minimum"};e===null?e=[pe]:e.push(pe),r++}var ee=U===
r;w=w||ee;let y=r;i(a,{instancePath:s+"/limit/count",parentData:l,parentDataProperty:"count",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ee=y===r;if(w=w||ee,w)r=x,e!==null&&(x?e.length=x:e=null);else{let pe={
instancePath:s+"/limit/count",keyword:"anyOf"};e===null?e=[pe]:e.push(pe),r++}var v=c===r}else var v=!0;if(v)if(l.seed!==
void 0){let a=l.seed,c=r,x=r,w=!1,U=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let D={instancePath:s+"/limit/seed",keyword:"\
type"};e===null?e=[D]:e.push(D),r++}if(r===U&&typeof a=="number"&&(a<0||isNaN(a))){let D={instancePath:s+"/limit/seed",keyword:"\
minimum"};e===null?e=[D]:e.push(D),r++}var he=U===r;w=w||he;let y=r;i(a,{instancePath:s+"/limit/seed",parentData:l,parentDataProperty:"\
seed",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var he=y===r;if(w=w||he,w)r=x,e!==
null&&(x?e.length=x:e=null);else{let D={instancePath:s+"/limit/seed",keyword:"anyOf"};e===null?e=[D]:e.push(D),r++}var v=c===
r}else var v=!0}}else{let _={instancePath:s+"/limit",keyword:"type"};e===null?e=[_]:e.push(_),r++}var ve=q===r;g=g||ve;let p=r;
i(l,{instancePath:s+"/limit",parentData:n,parentDataProperty:"limit",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var ve=p===r;if(g=g||ve,g)r=k,e!==null&&(k?e.length=k:e=null);else{let _={instancePath:s+
"/limit",keyword:"anyOf"};return e===null?e=[_]:e.push(_),r++,Ge.errors=e,!1}var t=d===r}else var t=!0;if(t){if(n.init!==
void 0){let l=n.init,d=r;if(typeof l!="string"&&l!==null)return Ge.errors=[{instancePath:s+"/init",keyword:"type"}],!1;var t=d===
r}else var t=!0;if(t){if(n.model!==void 0){let l=n.model,d=r,k=r,g=!1,q=r;if(r===q)if(l&&typeof l=="object"&&!Array.isArray(
l)){let _=r;for(let a in l)if(!qr.call(on.properties.model.anyOf[0].properties,a)){let c={instancePath:s+"/model",keyword:"\
additionalProperties"};e===null?e=[c]:e.push(c),r++;break}if(_===r){if(l.image_size!==void 0){let a=l.image_size,c=r,x=r,
w=!1,U=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let pe={instancePath:s+"/model/image_size",keyword:"type"};e===null?
e=[pe]:e.push(pe),r++}if(r===U&&typeof a=="number"&&(a<1||isNaN(a))){let pe={instancePath:s+"/model/image_size",keyword:"\
minimum"};e===null?e=[pe]:e.push(pe),r++}var $=U===r;w=w||$;let y=r;i(a,{instancePath:s+"/model/image_size",parentData:l,
parentDataProperty:"image_size",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var $=y===
r;if(w=w||$,w)r=x,e!==null&&(x?e.length=x:e=null);else{let pe={instancePath:s+"/model/image_size",keyword:"anyOf"};e===null?
e=[pe]:e.push(pe),r++}var B=c===r}else var B=!0;if(B){if(l.patch_size!==void 0){let a=l.patch_size,c=r,x=r,w=!1,U=r;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a))){let D={instancePath:s+"/model/patch_size",keyword:"type"};e===null?e=[D]:e.push(D),r++}if(r===
U&&typeof a=="number"&&(a<1||isNaN(a))){let D={instancePath:s+"/model/patch_size",keyword:"minimum"};e===null?e=[D]:e.push(
D),r++}var xe=U===r;w=w||xe;let y=r;i(a,{instancePath:s+"/model/patch_size",parentData:l,parentDataProperty:"patch_size",
rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var xe=y===r;if(w=w||xe,w)r=x,e!==null&&
(x?e.length=x:e=null);else{let D={instancePath:s+"/model/patch_size",keyword:"anyOf"};e===null?e=[D]:e.push(D),r++}var B=c===
r}else var B=!0;if(B){if(l.embed_dim!==void 0){let a=l.embed_dim,c=r,x=r,w=!1,U=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a))){let D={instancePath:s+"/model/embed_dim",keyword:"type"};e===null?e=[D]:e.push(D),r++}if(r===U&&typeof a=="number"&&
(a<1||isNaN(a))){let D={instancePath:s+"/model/embed_dim",keyword:"minimum"};e===null?e=[D]:e.push(D),r++}var _e=U===r;w=
w||_e;let y=r;i(a,{instancePath:s+"/model/embed_dim",parentData:l,parentDataProperty:"embed_dim",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var _e=y===r;if(w=w||_e,w)r=x,e!==null&&(x?e.length=x:e=null);else{let D={
instancePath:s+"/model/embed_dim",keyword:"anyOf"};e===null?e=[D]:e.push(D),r++}var B=c===r}else var B=!0;if(B){if(l.depth!==
void 0){let a=l.depth,c=r,x=r,w=!1,U=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let D={instancePath:s+"/model/depth",
keyword:"type"};e===null?e=[D]:e.push(D),r++}if(r===U&&typeof a=="number"&&(a<1||isNaN(a))){let D={instancePath:s+"/mode\
l/depth",keyword:"minimum"};e===null?e=[D]:e.push(D),r++}var E=U===r;w=w||E;let y=r;i(a,{instancePath:s+"/model/depth",parentData:l,
parentDataProperty:"depth",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var E=y===
r;if(w=w||E,w)r=x,e!==null&&(x?e.length=x:e=null);else{let D={instancePath:s+"/model/depth",keyword:"anyOf"};e===null?e=
[D]:e.push(D),r++}var B=c===r}else var B=!0;if(B){if(l.num_heads!==void 0){let a=l.num_heads,c=r,x=r,w=!1,U=r;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a))){let D={instancePath:s+"/model/num_heads",keyword:"type"};e===null?e=[D]:e.push(D),r++}if(r===
U&&typeof a=="number"&&(a<1||isNaN(a))){let D={instancePath:s+"/model/num_heads",keyword:"minimum"};e===null?e=[D]:e.push(
D),r++}var Q=U===r;w=w||Q;let y=r;i(a,{instancePath:s+"/model/num_heads",parentData:l,parentDataProperty:"num_heads",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Q=y===r;if(w=w||Q,w)r=x,e!==null&&(x?e.length=
x:e=null);else{let D={instancePath:s+"/model/num_heads",keyword:"anyOf"};e===null?e=[D]:e.push(D),r++}var B=c===r}else var B=!0;
if(B){if(l.mlp_ratio!==void 0){let a=l.mlp_ratio,c=r,x=r,w=!1,U=r;if(r===U)if(typeof a=="number"){if(a<=0||isNaN(a)){let D={
instancePath:s+"/model/mlp_ratio",keyword:"exclusiveMinimum"};e===null?e=[D]:e.push(D),r++}}else{let D={instancePath:s+"\
/model/mlp_ratio",keyword:"type"};e===null?e=[D]:e.push(D),r++}var L=U===r;w=w||L;let y=r;i(a,{instancePath:s+"/model/ml\
p_ratio",parentData:l,parentDataProperty:"mlp_ratio",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var L=y===r;if(w=w||L,w)r=x,e!==null&&(x?e.length=x:e=null);else{let D={instancePath:s+"/model/mlp_ratio",keyword:"\
anyOf"};e===null?e=[D]:e.push(D),r++}var B=c===r}else var B=!0;if(B){if(l.init_std!==void 0){let a=l.init_std,c=r,x=r,w=!1,
U=r;if(r===U)if(typeof a=="number"){if(a<=0||isNaN(a)){let D={instancePath:s+"/model/init_std",keyword:"exclusiveMinimum"};
e===null?e=[D]:e.push(D),r++}}else{let D={instancePath:s+"/model/init_std",keyword:"type"};e===null?e=[D]:e.push(D),r++}
var O=U===r;w=w||O;let y=r;i(a,{instancePath:s+"/model/init_std",parentData:l,parentDataProperty:"init_std",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var O=y===r;if(w=w||O,w)r=x,e!==null&&(x?e.length=x:e=null);else{let D={
instancePath:s+"/model/init_std",keyword:"anyOf"};e===null?e=[D]:e.push(D),r++}var B=c===r}else var B=!0;if(B){if(l.init_values!==
void 0){let a=l.init_values,c=r,x=r,w=!1,U=r;if(r===U)if(typeof a=="number"){if(a<0||isNaN(a)){let D={instancePath:s+"/m\
odel/init_values",keyword:"minimum"};e===null?e=[D]:e.push(D),r++}}else{let D={instancePath:s+"/model/init_values",keyword:"\
type"};e===null?e=[D]:e.push(D),r++}var re=U===r;w=w||re;let y=r;i(a,{instancePath:s+"/model/init_values",parentData:l,parentDataProperty:"\
init_values",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var re=y===r;if(w=w||re,
w)r=x,e!==null&&(x?e.length=x:e=null);else{let D={instancePath:s+"/model/init_values",keyword:"anyOf"};e===null?e=[D]:e.
push(D),r++}var B=c===r}else var B=!0;if(B){if(l.use_rel_pos_bias!==void 0){let a=l.use_rel_pos_bias,c=r,x=r,w=!1,U=r;if(typeof a!=
"boolean"){let D={instancePath:s+"/model/use_rel_pos_bias",keyword:"type"};e===null?e=[D]:e.push(D),r++}var Y=U===r;w=w||
Y;let y=r;i(a,{instancePath:s+"/model/use_rel_pos_bias",parentData:l,parentDataProperty:"use_rel_pos_bias",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Y=y===r;if(w=w||Y,w)r=x,e!==null&&(x?e.length=x:e=null);else{let D={
instancePath:s+"/model/use_rel_pos_bias",keyword:"anyOf"};e===null?e=[D]:e.push(D),r++}var B=c===r}else var B=!0;if(B){if(l.
use_abs_pos_emb!==void 0){let a=l.use_abs_pos_emb,c=r,x=r,w=!1,U=r;if(typeof a!="boolean"){let D={instancePath:s+"/model\
/use_abs_pos_emb",keyword:"type"};e===null?e=[D]:e.push(D),r++}var fe=U===r;w=w||fe;let y=r;i(a,{instancePath:s+"/model/\
use_abs_pos_emb",parentData:l,parentDataProperty:"use_abs_pos_emb",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.
concat(i.errors),r=e.length);var fe=y===r;if(w=w||fe,w)r=x,e!==null&&(x?e.length=x:e=null);else{let D={instancePath:s+"/\
model/use_abs_pos_emb",keyword:"anyOf"};e===null?e=[D]:e.push(D),r++}var B=c===r}else var B=!0;if(B)if(l.init_scale!==void 0){
let a=l.init_scale,c=r,x=r,w=!1,U=r;if(r===U)if(typeof a=="number"){if(a<0||isNaN(a)){let D={instancePath:s+"/model/init\
_scale",keyword:"minimum"};e===null?e=[D]:e.push(D),r++}}else{let D={instancePath:s+"/model/init_scale",keyword:"type"};
e===null?e=[D]:e.push(D),r++}var b=U===r;w=w||b;let y=r;i(a,{instancePath:s+"/model/init_scale",parentData:l,parentDataProperty:"\
init_scale",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var b=y===r;if(w=w||b,w)r=
x,e!==null&&(x?e.length=x:e=null);else{let D={instancePath:s+"/model/init_scale",keyword:"anyOf"};e===null?e=[D]:e.push(
D),r++}var B=c===r}else var B=!0}}}}}}}}}}}else{let _={instancePath:s+"/model",keyword:"type"};e===null?e=[_]:e.push(_),
r++}var se=q===r;g=g||se;let p=r;i(l,{instancePath:s+"/model",parentData:n,parentDataProperty:"model",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var se=p===r;if(g=g||se,g)r=k,e!==null&&(k?e.length=k:e=null);else{let _={
instancePath:s+"/model",keyword:"anyOf"};return e===null?e=[_]:e.push(_),r++,Ge.errors=e,!1}var t=d===r}else var t=!0;if(t){
if(n.optimizer!==void 0){let l=n.optimizer,d=r,k=r,g=!1,q=r;if(r===q)if(l&&typeof l=="object"&&!Array.isArray(l)){let _=r;
for(let a in l)if(!(a==="lr"||a==="min_lr"||a==="weight_decay"||a==="betas"||a==="eps"||a==="clip_grad")){let c={instancePath:s+
"/optimizer",keyword:"additionalProperties"};e===null?e=[c]:e.push(c),r++;break}if(_===r){if(l.lr!==void 0){let a=l.lr,c=r,
x=r,w=!1,U=r;if(r===U)if(typeof a=="number"){if(a<=0||isNaN(a)){let pe={instancePath:s+"/optimizer/lr",keyword:"exclusiv\
eMinimum"};e===null?e=[pe]:e.push(pe),r++}}else{let pe={instancePath:s+"/optimizer/lr",keyword:"type"};e===null?e=[pe]:e.
push(pe),r++}var W=U===r;w=w||W;let y=r;i(a,{instancePath:s+"/optimizer/lr",parentData:l,parentDataProperty:"lr",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var W=y===r;if(w=w||W,w)r=x,e!==null&&(x?e.length=
x:e=null);else{let pe={instancePath:s+"/optimizer/lr",keyword:"anyOf"};e===null?e=[pe]:e.push(pe),r++}var ie=c===r}else var ie=!0;
if(ie){if(l.min_lr!==void 0){let a=l.min_lr,c=r,x=r,w=!1,U=r;if(r===U)if(typeof a=="number"){if(a<0||isNaN(a)){let D={instancePath:s+
"/optimizer/min_lr",keyword:"minimum"};e===null?e=[D]:e.push(D),r++}}else{let D={instancePath:s+"/optimizer/min_lr",keyword:"\
type"};e===null?e=[D]:e.push(D),r++}var ye=U===r;w=w||ye;let y=r;i(a,{instancePath:s+"/optimizer/min_lr",parentData:l,parentDataProperty:"\
min_lr",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ye=y===r;if(w=w||ye,w)r=x,
e!==null&&(x?e.length=x:e=null);else{let D={instancePath:s+"/optimizer/min_lr",keyword:"anyOf"};e===null?e=[D]:e.push(D),
r++}var ie=c===r}else var ie=!0;if(ie){if(l.weight_decay!==void 0){let a=l.weight_decay,c=r,x=r,w=!1,U=r;if(r===U)if(typeof a==
"number"){if(a<0||isNaN(a)){let D={instancePath:s+"/optimizer/weight_decay",keyword:"minimum"};e===null?e=[D]:e.push(D),
r++}}else{let D={instancePath:s+"/optimizer/weight_decay",keyword:"type"};e===null?e=[D]:e.push(D),r++}var ce=U===r;w=w||
ce;let y=r;i(a,{instancePath:s+"/optimizer/weight_decay",parentData:l,parentDataProperty:"weight_decay",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ce=y===r;if(w=w||ce,w)r=x,e!==null&&(x?e.length=x:e=null);else{let D={
instancePath:s+"/optimizer/weight_decay",keyword:"anyOf"};e===null?e=[D]:e.push(D),r++}var ie=c===r}else var ie=!0;if(ie){
if(l.betas!==void 0){let a=l.betas,c=r,x=r,w=!1,U=r;if(r===U)if(Array.isArray(a))if(a.length>2){let D={instancePath:s+"/\
optimizer/betas",keyword:"maxItems"};e===null?e=[D]:e.push(D),r++}else if(a.length<2){let D={instancePath:s+"/optimizer/\
betas",keyword:"minItems"};e===null?e=[D]:e.push(D),r++}else{var ge=!0;let D=a.length;for(let Pe=0;Pe<D;Pe++){let Ne=a[Pe],
Ie=r,Fe=r,Ke=!1,zr=r;if(r===zr)if(typeof Ne=="number"){if(Ne<0||isNaN(Ne)){let He={instancePath:s+"/optimizer/betas/"+Pe,
keyword:"minimum"};e===null?e=[He]:e.push(He),r++}else if(Ne>=1||isNaN(Ne)){let He={instancePath:s+"/optimizer/betas/"+Pe,
keyword:"exclusiveMaximum"};e===null?e=[He]:e.push(He),r++}}else{let He={instancePath:s+"/optimizer/betas/"+Pe,keyword:"\
type"};e===null?e=[He]:e.push(He),r++}var be=zr===r;Ke=Ke||be;let Te=r;i(Ne,{instancePath:s+"/optimizer/betas/"+Pe,parentData:a,
parentDataProperty:Pe,rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var be=Te===r;if(Ke=
Ke||be,Ke)r=Fe,e!==null&&(Fe?e.length=Fe:e=null);else{let He={instancePath:s+"/optimizer/betas/"+Pe,keyword:"anyOf"};e===
null?e=[He]:e.push(He),r++}var ge=Ie===r;if(!ge)break}}else{let D={instancePath:s+"/optimizer/betas",keyword:"type"};e===
null?e=[D]:e.push(D),r++}var ke=U===r;w=w||ke;let y=r;i(a,{instancePath:s+"/optimizer/betas",parentData:l,parentDataProperty:"\
betas",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ke=y===r;if(w=w||ke,w)r=x,
e!==null&&(x?e.length=x:e=null);else{let D={instancePath:s+"/optimizer/betas",keyword:"anyOf"};e===null?e=[D]:e.push(D),
r++}var ie=c===r}else var ie=!0;if(ie){if(l.eps!==void 0){let a=l.eps,c=r,x=r,w=!1,U=r;if(r===U)if(typeof a=="number"){if(a<=
0||isNaN(a)){let D={instancePath:s+"/optimizer/eps",keyword:"exclusiveMinimum"};e===null?e=[D]:e.push(D),r++}}else{let D={
instancePath:s+"/optimizer/eps",keyword:"type"};e===null?e=[D]:e.push(D),r++}var M=U===r;w=w||M;let y=r;i(a,{instancePath:s+
"/optimizer/eps",parentData:l,parentDataProperty:"eps",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var M=y===r;if(w=w||M,w)r=x,e!==null&&(x?e.length=x:e=null);else{let D={instancePath:s+"/optimizer/eps",keyword:"\
anyOf"};e===null?e=[D]:e.push(D),r++}var ie=c===r}else var ie=!0;if(ie)if(l.clip_grad!==void 0){let a=l.clip_grad,c=r,x=r,
w=!1,U=r;if(r===U)if(typeof a=="number"){if(a<0||isNaN(a)){let D={instancePath:s+"/optimizer/clip_grad",keyword:"minimum"};
e===null?e=[D]:e.push(D),r++}}else{let D={instancePath:s+"/optimizer/clip_grad",keyword:"type"};e===null?e=[D]:e.push(D),
r++}var K=U===r;w=w||K;let y=r;i(a,{instancePath:s+"/optimizer/clip_grad",parentData:l,parentDataProperty:"clip_grad",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var K=y===r;if(w=w||K,w)r=x,e!==null&&(x?e.length=
x:e=null);else{let D={instancePath:s+"/optimizer/clip_grad",keyword:"anyOf"};e===null?e=[D]:e.push(D),r++}var ie=c===r}else
var ie=!0}}}}}}else{let _={instancePath:s+"/optimizer",keyword:"type"};e===null?e=[_]:e.push(_),r++}var H=q===r;g=g||H;let p=r;
i(l,{instancePath:s+"/optimizer",parentData:n,parentDataProperty:"optimizer",rootData:o,dynamicAnchors:u})||(e=e===null?
i.errors:e.concat(i.errors),r=e.length);var H=p===r;if(g=g||H,g)r=k,e!==null&&(k?e.length=k:e=null);else{let _={instancePath:s+
"/optimizer",keyword:"anyOf"};return e===null?e=[_]:e.push(_),r++,Ge.errors=e,!1}var t=d===r}else var t=!0;if(t){if(n.layer_decay!==
void 0){let l=n.layer_decay,d=r,k=r,g=!1,q=r;if(r===q)if(typeof l=="number"){if(l>1||isNaN(l)){let _={instancePath:s+"/l\
ayer_decay",keyword:"maximum"};e===null?e=[_]:e.push(_),r++}else if(l<=0||isNaN(l)){let _={instancePath:s+"/layer_decay",
keyword:"exclusiveMinimum"};e===null?e=[_]:e.push(_),r++}}else{let _={instancePath:s+"/layer_decay",keyword:"type"};e===
null?e=[_]:e.push(_),r++}var J=q===r;g=g||J;let p=r;i(l,{instancePath:s+"/layer_decay",parentData:n,parentDataProperty:"\
layer_decay",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var J=p===r;if(g=g||J,g)
r=k,e!==null&&(k?e.length=k:e=null);else{let _={instancePath:s+"/layer_decay",keyword:"anyOf"};return e===null?e=[_]:e.push(
_),r++,Ge.errors=e,!1}var t=d===r}else var t=!0;if(t){if(n.epochs!==void 0){let l=n.epochs,d=r,k=r,g=!1,q=r;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l))){let _={instancePath:s+"/epochs",keyword:"type"};e===null?e=[_]:e.push(_),r++}if(r===q&&typeof l==
"number"&&(l<1||isNaN(l))){let _={instancePath:s+"/epochs",keyword:"minimum"};e===null?e=[_]:e.push(_),r++}var Z=q===r;g=
g||Z;let p=r;i(l,{instancePath:s+"/epochs",parentData:n,parentDataProperty:"epochs",rootData:o,dynamicAnchors:u})||(e=e===
null?i.errors:e.concat(i.errors),r=e.length);var Z=p===r;if(g=g||Z,g)r=k,e!==null&&(k?e.length=k:e=null);else{let _={instancePath:s+
"/epochs",keyword:"anyOf"};return e===null?e=[_]:e.push(_),r++,Ge.errors=e,!1}var t=d===r}else var t=!0;if(t){if(n.warmup_epochs!==
void 0){let l=n.warmup_epochs,d=r,k=r,g=!1,q=r;if(r===q)if(typeof l=="number"){if(l<0||isNaN(l)){let _={instancePath:s+"\
/warmup_epochs",keyword:"minimum"};e===null?e=[_]:e.push(_),r++}}else{let _={instancePath:s+"/warmup_epochs",keyword:"ty\
pe"};e===null?e=[_]:e.push(_),r++}var oe=q===r;g=g||oe;let p=r;i(l,{instancePath:s+"/warmup_epochs",parentData:n,parentDataProperty:"\
warmup_epochs",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var oe=p===r;if(g=g||oe,
g)r=k,e!==null&&(k?e.length=k:e=null);else{let _={instancePath:s+"/warmup_epochs",keyword:"anyOf"};return e===null?e=[_]:
e.push(_),r++,Ge.errors=e,!1}var t=d===r}else var t=!0;if(t){if(n.batch!==void 0){let l=n.batch,d=r,k=r,g=!1,q=r;if(r===
q)if(l&&typeof l=="object"&&!Array.isArray(l)){let _=r;for(let a in l)if(!(a==="global"||a==="per_device")){let c={instancePath:s+
"/batch",keyword:"additionalProperties"};e===null?e=[c]:e.push(c),r++;break}if(_===r){if(l.global!==void 0){let a=l.global,
c=r,x=r,w=!1,U=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let pe={instancePath:s+"/batch/global",keyword:"type"};e===
null?e=[pe]:e.push(pe),r++}if(r===U&&typeof a=="number"&&(a<1||isNaN(a))){let pe={instancePath:s+"/batch/global",keyword:"\
minimum"};e===null?e=[pe]:e.push(pe),r++}var A=U===r;w=w||A;let y=r;i(a,{instancePath:s+"/batch/global",parentData:l,parentDataProperty:"\
global",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var A=y===r;if(w=w||A,w)r=x,e!==
null&&(x?e.length=x:e=null);else{let pe={instancePath:s+"/batch/global",keyword:"anyOf"};e===null?e=[pe]:e.push(pe),r++}
var I=c===r}else var I=!0;if(I)if(l.per_device!==void 0){let a=l.per_device,c=r,x=r,w=!1,U=r;if(!(typeof a=="number"&&!(a%
1)&&!isNaN(a))){let D={instancePath:s+"/batch/per_device",keyword:"type"};e===null?e=[D]:e.push(D),r++}if(r===U&&typeof a==
"number"&&(a<0||isNaN(a))){let D={instancePath:s+"/batch/per_device",keyword:"minimum"};e===null?e=[D]:e.push(D),r++}var N=U===
r;w=w||N;let y=r;i(a,{instancePath:s+"/batch/per_device",parentData:l,parentDataProperty:"per_device",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var N=y===r;if(w=w||N,w)r=x,e!==null&&(x?e.length=x:e=null);else{let D={
instancePath:s+"/batch/per_device",keyword:"anyOf"};e===null?e=[D]:e.push(D),r++}var I=c===r}else var I=!0}}else{let _={
instancePath:s+"/batch",keyword:"type"};e===null?e=[_]:e.push(_),r++}var h=q===r;g=g||h;let p=r;i(l,{instancePath:s+"/ba\
tch",parentData:n,parentDataProperty:"batch",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.
length);var h=p===r;if(g=g||h,g)r=k,e!==null&&(k?e.length=k:e=null);else{let _={instancePath:s+"/batch",keyword:"anyOf"};
return e===null?e=[_]:e.push(_),r++,Ge.errors=e,!1}var t=d===r}else var t=!0;if(t){if(n.augment!==void 0){let l=n.augment,
d=r,k=r,g=!1,q=r;if(r===q)if(l&&typeof l=="object"&&!Array.isArray(l)){let _=r;for(let a in l)if(!(a==="min_crop_scale"||
a==="flip"||a==="color_jitter")){let c={instancePath:s+"/augment",keyword:"additionalProperties"};e===null?e=[c]:e.push(
c),r++;break}if(_===r){if(l.min_crop_scale!==void 0){let a=l.min_crop_scale,c=r,x=r,w=!1,U=r;if(r===U)if(typeof a=="numb\
er"){if(a>1||isNaN(a)){let pe={instancePath:s+"/augment/min_crop_scale",keyword:"maximum"};e===null?e=[pe]:e.push(pe),r++}else if(a<=
0||isNaN(a)){let pe={instancePath:s+"/augment/min_crop_scale",keyword:"exclusiveMinimum"};e===null?e=[pe]:e.push(pe),r++}}else{
let pe={instancePath:s+"/augment/min_crop_scale",keyword:"type"};e===null?e=[pe]:e.push(pe),r++}var X=U===r;w=w||X;let y=r;
i(a,{instancePath:s+"/augment/min_crop_scale",parentData:l,parentDataProperty:"min_crop_scale",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var X=y===r;if(w=w||X,w)r=x,e!==null&&(x?e.length=x:e=null);else{let pe={
instancePath:s+"/augment/min_crop_scale",keyword:"anyOf"};e===null?e=[pe]:e.push(pe),r++}var ue=c===r}else var ue=!0;if(ue){
if(l.flip!==void 0){let a=l.flip,c=r,x=r,w=!1,U=r;if(typeof a!="boolean"){let D={instancePath:s+"/augment/flip",keyword:"\
type"};e===null?e=[D]:e.push(D),r++}var me=U===r;w=w||me;let y=r;i(a,{instancePath:s+"/augment/flip",parentData:l,parentDataProperty:"\
flip",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var me=y===r;if(w=w||me,w)r=x,e!==
null&&(x?e.length=x:e=null);else{let D={instancePath:s+"/augment/flip",keyword:"anyOf"};e===null?e=[D]:e.push(D),r++}var ue=c===
r}else var ue=!0;if(ue)if(l.color_jitter!==void 0){let a=l.color_jitter,c=r,x=r,w=!1,U=r;if(r===U)if(typeof a=="number"){
if(a<0||isNaN(a)){let D={instancePath:s+"/augment/color_jitter",keyword:"minimum"};e===null?e=[D]:e.push(D),r++}}else{let D={
instancePath:s+"/augment/color_jitter",keyword:"type"};e===null?e=[D]:e.push(D),r++}var z=U===r;w=w||z;let y=r;i(a,{instancePath:s+
"/augment/color_jitter",parentData:l,parentDataProperty:"color_jitter",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var z=y===r;if(w=w||z,w)r=x,e!==null&&(x?e.length=x:e=null);else{let D={instancePath:s+"/\
augment/color_jitter",keyword:"anyOf"};e===null?e=[D]:e.push(D),r++}var ue=c===r}else var ue=!0}}}else{let _={instancePath:s+
"/augment",keyword:"type"};e===null?e=[_]:e.push(_),r++}var te=q===r;g=g||te;let p=r;i(l,{instancePath:s+"/augment",parentData:n,
parentDataProperty:"augment",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var te=p===
r;if(g=g||te,g)r=k,e!==null&&(k?e.length=k:e=null);else{let _={instancePath:s+"/augment",keyword:"anyOf"};return e===null?
e=[_]:e.push(_),r++,Ge.errors=e,!1}var t=d===r}else var t=!0;if(t){if(n.smoothing!==void 0){let l=n.smoothing,d=r,k=r,g=!1,
q=r;if(r===q)if(typeof l=="number"){if(l<0||isNaN(l)){let _={instancePath:s+"/smoothing",keyword:"minimum"};e===null?e=[
_]:e.push(_),r++}else if(l>=1||isNaN(l)){let _={instancePath:s+"/smoothing",keyword:"exclusiveMaximum"};e===null?e=[_]:e.
push(_),r++}}else{let _={instancePath:s+"/smoothing",keyword:"type"};e===null?e=[_]:e.push(_),r++}var ae=q===r;g=g||ae;let p=r;
i(l,{instancePath:s+"/smoothing",parentData:n,parentDataProperty:"smoothing",rootData:o,dynamicAnchors:u})||(e=e===null?
i.errors:e.concat(i.errors),r=e.length);var ae=p===r;if(g=g||ae,g)r=k,e!==null&&(k?e.length=k:e=null);else{let _={instancePath:s+
"/smoothing",keyword:"anyOf"};return e===null?e=[_]:e.push(_),r++,Ge.errors=e,!1}var t=d===r}else var t=!0;if(t){if(n.mixup!==
void 0){let l=n.mixup,d=r,k=r,g=!1,q=r;if(r===q)if(typeof l=="number"){if(l<0||isNaN(l)){let _={instancePath:s+"/mixup",
keyword:"minimum"};e===null?e=[_]:e.push(_),r++}}else{let _={instancePath:s+"/mixup",keyword:"type"};e===null?e=[_]:e.push(
_),r++}var de=q===r;g=g||de;let p=r;i(l,{instancePath:s+"/mixup",parentData:n,parentDataProperty:"mixup",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var de=p===r;if(g=g||de,g)r=k,e!==null&&(k?e.length=k:e=null);else{let _={
instancePath:s+"/mixup",keyword:"anyOf"};return e===null?e=[_]:e.push(_),r++,Ge.errors=e,!1}var t=d===r}else var t=!0;if(t){
if(n.cutmix!==void 0){let l=n.cutmix,d=r,k=r,g=!1,q=r;if(r===q)if(typeof l=="number"){if(l<0||isNaN(l)){let _={instancePath:s+
"/cutmix",keyword:"minimum"};e===null?e=[_]:e.push(_),r++}}else{let _={instancePath:s+"/cutmix",keyword:"type"};e===null?
e=[_]:e.push(_),r++}var $e=q===r;g=g||$e;let p=r;i(l,{instancePath:s+"/cutmix",parentData:n,parentDataProperty:"cutmix",
rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var $e=p===r;if(g=g||$e,g)r=k,e!==null&&
(k?e.length=k:e=null);else{let _={instancePath:s+"/cutmix",keyword:"anyOf"};return e===null?e=[_]:e.push(_),r++,Ge.errors=
e,!1}var t=d===r}else var t=!0;if(t){if(n.drop_path!==void 0){let l=n.drop_path,d=r,k=r,g=!1,q=r;if(r===q)if(typeof l=="\
number"){if(l<0||isNaN(l)){let _={instancePath:s+"/drop_path",keyword:"minimum"};e===null?e=[_]:e.push(_),r++}else if(l>=
1||isNaN(l)){let _={instancePath:s+"/drop_path",keyword:"exclusiveMaximum"};e===null?e=[_]:e.push(_),r++}}else{let _={instancePath:s+
"/drop_path",keyword:"type"};e===null?e=[_]:e.push(_),r++}var ne=q===r;g=g||ne;let p=r;i(l,{instancePath:s+"/drop_path",
parentData:n,parentDataProperty:"drop_path",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);
var ne=p===r;if(g=g||ne,g)r=k,e!==null&&(k?e.length=k:e=null);else{let _={instancePath:s+"/drop_path",keyword:"anyOf"};return e===
null?e=[_]:e.push(_),r++,Ge.errors=e,!1}var t=d===r}else var t=!0;if(t){if(n.validate_every!==void 0){let l=n.validate_every,
d=r,k=r,g=!1,q=r;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){let _={instancePath:s+"/validate_every",keyword:"type"};e===
null?e=[_]:e.push(_),r++}if(r===q&&typeof l=="number"&&(l<1||isNaN(l))){let _={instancePath:s+"/validate_every",keyword:"\
minimum"};e===null?e=[_]:e.push(_),r++}var j=q===r;g=g||j;let p=r;i(l,{instancePath:s+"/validate_every",parentData:n,parentDataProperty:"\
validate_every",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var j=p===r;if(g=g||j,
g)r=k,e!==null&&(k?e.length=k:e=null);else{let _={instancePath:s+"/validate_every",keyword:"anyOf"};return e===null?e=[_]:
e.push(_),r++,Ge.errors=e,!1}var t=d===r}else var t=!0;if(t){if(n.seed!==void 0){let l=n.seed,d=r,k=r,g=!1,q=r;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l))){let _={instancePath:s+"/seed",keyword:"type"};e===null?e=[_]:e.push(_),r++}if(r===q&&typeof l==
"number"&&(l<0||isNaN(l))){let _={instancePath:s+"/seed",keyword:"minimum"};e===null?e=[_]:e.push(_),r++}var V=q===r;g=g||
V;let p=r;i(l,{instancePath:s+"/seed",parentData:n,parentDataProperty:"seed",rootData:o,dynamicAnchors:u})||(e=e===null?
i.errors:e.concat(i.errors),r=e.length);var V=p===r;if(g=g||V,g)r=k,e!==null&&(k?e.length=k:e=null);else{let _={instancePath:s+
"/seed",keyword:"anyOf"};return e===null?e=[_]:e.push(_),r++,Ge.errors=e,!1}var t=d===r}else var t=!0;if(t){if(n.checkpoint!==
void 0){let l=n.checkpoint,d=r,k=r,g=!1,q=r;if(r===q)if(l&&typeof l=="object"&&!Array.isArray(l)){let _=r;for(let a in l)
if(!(a==="every_seconds"||a==="every_steps"||a==="every_epochs"||a==="keep")){let c={instancePath:s+"/checkpoint",keyword:"\
additionalProperties"};e===null?e=[c]:e.push(c),r++;break}if(_===r){if(l.every_seconds!==void 0){let a=l.every_seconds,c=r,
x=r,w=!1,U=r;if(r===U)if(typeof a=="number"){if(a<=0||isNaN(a)){let pe={instancePath:s+"/checkpoint/every_seconds",keyword:"\
exclusiveMinimum"};e===null?e=[pe]:e.push(pe),r++}}else{let pe={instancePath:s+"/checkpoint/every_seconds",keyword:"type"};
e===null?e=[pe]:e.push(pe),r++}var R=U===r;w=w||R;let y=r;i(a,{instancePath:s+"/checkpoint/every_seconds",parentData:l,parentDataProperty:"\
every_seconds",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var R=y===r;if(w=w||R,
w)r=x,e!==null&&(x?e.length=x:e=null);else{let pe={instancePath:s+"/checkpoint/every_seconds",keyword:"anyOf"};e===null?
e=[pe]:e.push(pe),r++}var S=c===r}else var S=!0;if(S){if(l.every_steps!==void 0){let a=l.every_steps,c=r,x=r,w=!1,U=r;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a))){let D={instancePath:s+"/checkpoint/every_steps",keyword:"type"};e===null?e=[D]:e.push(D),r++}
if(r===U&&typeof a=="number"&&(a<0||isNaN(a))){let D={instancePath:s+"/checkpoint/every_steps",keyword:"minimum"};e===null?
e=[D]:e.push(D),r++}var G=U===r;w=w||G;let y=r;i(a,{instancePath:s+"/checkpoint/every_steps",parentData:l,parentDataProperty:"\
every_steps",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var G=y===r;if(w=w||G,w)
r=x,e!==null&&(x?e.length=x:e=null);else{let D={instancePath:s+"/checkpoint/every_steps",keyword:"anyOf"};e===null?e=[D]:
e.push(D),r++}var S=c===r}else var S=!0;if(S){if(l.every_epochs!==void 0){let a=l.every_epochs,c=r,x=r,w=!1,U=r;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a))){let D={instancePath:s+"/checkpoint/every_epochs",keyword:"type"};e===null?e=[D]:e.push(D),
r++}if(r===U&&typeof a=="number"&&(a<0||isNaN(a))){let D={instancePath:s+"/checkpoint/every_epochs",keyword:"minimum"};e===
null?e=[D]:e.push(D),r++}var P=U===r;w=w||P;let y=r;i(a,{instancePath:s+"/checkpoint/every_epochs",parentData:l,parentDataProperty:"\
every_epochs",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var P=y===r;if(w=w||P,w)
r=x,e!==null&&(x?e.length=x:e=null);else{let D={instancePath:s+"/checkpoint/every_epochs",keyword:"anyOf"};e===null?e=[D]:
e.push(D),r++}var S=c===r}else var S=!0;if(S)if(l.keep!==void 0){let a=l.keep,c=r,x=r,w=!1,U=r;if(!(typeof a=="number"&&
!(a%1)&&!isNaN(a))){let D={instancePath:s+"/checkpoint/keep",keyword:"type"};e===null?e=[D]:e.push(D),r++}if(r===U&&typeof a==
"number"&&(a<1||isNaN(a))){let D={instancePath:s+"/checkpoint/keep",keyword:"minimum"};e===null?e=[D]:e.push(D),r++}var T=U===
r;w=w||T;let y=r;i(a,{instancePath:s+"/checkpoint/keep",parentData:l,parentDataProperty:"keep",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var T=y===r;if(w=w||T,w)r=x,e!==null&&(x?e.length=x:e=null);else{let D={
instancePath:s+"/checkpoint/keep",keyword:"anyOf"};e===null?e=[D]:e.push(D),r++}var S=c===r}else var S=!0}}}}else{let _={
instancePath:s+"/checkpoint",keyword:"type"};e===null?e=[_]:e.push(_),r++}var C=q===r;g=g||C;let p=r;i(l,{instancePath:s+
"/checkpoint",parentData:n,parentDataProperty:"checkpoint",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var C=p===r;if(g=g||C,g)r=k,e!==null&&(k?e.length=k:e=null);else{let _={instancePath:s+"/checkpoin\
t",keyword:"anyOf"};return e===null?e=[_]:e.push(_),r++,Ge.errors=e,!1}var t=d===r}else var t=!0;if(t){if(n.log_every!==
void 0){let l=n.log_every,d=r,k=r,g=!1,q=r;if(r===q)if(typeof l=="number"){if(l<=0||isNaN(l)){let _={instancePath:s+"/lo\
g_every",keyword:"exclusiveMinimum"};e===null?e=[_]:e.push(_),r++}}else{let _={instancePath:s+"/log_every",keyword:"type"};
e===null?e=[_]:e.push(_),r++}var f=q===r;g=g||f;let p=r;i(l,{instancePath:s+"/log_every",parentData:n,parentDataProperty:"\
log_every",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var f=p===r;if(g=g||f,g)r=
k,e!==null&&(k?e.length=k:e=null);else{let _={instancePath:s+"/log_every",keyword:"anyOf"};return e===null?e=[_]:e.push(
_),r++,Ge.errors=e,!1}var t=d===r}else var t=!0;if(t){if(n.description!==void 0){let l=r;Me(n.description,{instancePath:s+
"/description",parentData:n,parentDataProperty:"description",rootData:o,dynamicAnchors:u})||(e=e===null?Me.errors:e.concat(
Me.errors),r=e.length);var t=l===r}else var t=!0;if(t){if(n.matrix!==void 0){let l=r;ze(n.matrix,{instancePath:s+"/matri\
x",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:u})||(e=e===null?ze.errors:e.concat(ze.errors),r=e.
length);var t=l===r}else var t=!0;if(t){if(n.when!==void 0){let l=r;Le(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:o,dynamicAnchors:u})||(e=e===null?Le.errors:e.concat(Le.errors),r=e.length);var t=l===r}else var t=!0;if(t){
if(n.needs!==void 0){let l=r;Ae(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:u})||
(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length);var t=l===r}else var t=!0;if(t){if(n.extends!==void 0){let l=r;Ee(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:o,dynamicAnchors:u})||(e=e===null?
Ee.errors:e.concat(Ee.errors),r=e.length);var t=l===r}else var t=!0;if(t){if(n.resources!==void 0){let l=r;Re(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:o,dynamicAnchors:u})||(e=e===null?Re.errors:
e.concat(Re.errors),r=e.length);var t=l===r}else var t=!0;if(t){if(n.timeout!==void 0){let l=r;Ze(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,dynamicAnchors:u})||(e=e===null?Ze.errors:e.concat(Ze.errors),
r=e.length);var t=l===r}else var t=!0;if(t){if(n.retry!==void 0){let l=r;Se(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=e===null?Se.errors:e.concat(Se.errors),r=e.length);var t=l===
r}else var t=!0;if(t)if(n.kind!==void 0){let l=r;if(n.kind!=="classify")return Ge.errors=[{instancePath:s+"/kind",keyword:"\
const"}],!1;var t=l===r}else var t=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return Ge.errors=[{instancePath:s,keyword:"type"}],
!1;return Ge.errors=e,r===0}Ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Rn={type:"object",properties:{weights:{
type:"string"},data:{type:"string"},split:{type:"string",minLength:1},labels:{type:"string",minLength:1},limit:{anyOf:[{
type:"object",properties:{count:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"int\
eger",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},corruption:{anyOf:[
{type:"object",properties:{kind:{anyOf:[{type:"string",enum:["none","noise","blur","contrast","pixelate"]},{$ref:"#/$def\
s/expression"}]},severity:{anyOf:[{type:"integer",minimum:1,maximum:5},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{
$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/\
$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"evaluate"}},
additionalProperties:!1};function vr(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:u={}}={}){
let e=null,r=0,le=vr.evaluated;if(le.dynamicProps&&(le.props=void 0),le.dynamicItems&&(le.items=void 0),r===0)if(n&&typeof n==
"object"&&!Array.isArray(n)){let E=r;for(let Q in n)if(!qr.call(Rn.properties,Q)){return vr.errors=[{instancePath:s,keyword:"\
additionalProperties"}],!1;break}if(E===r){if(n.weights!==void 0){let Q=r;if(typeof n.weights!="string")return vr.errors=
[{instancePath:s+"/weights",keyword:"type"}],!1;var t=Q===r}else var t=!0;if(t){if(n.data!==void 0){let Q=r;if(typeof n.
data!="string")return vr.errors=[{instancePath:s+"/data",keyword:"type"}],!1;var t=Q===r}else var t=!0;if(t){if(n.split!==
void 0){let Q=n.split,L=r;if(r===L)if(typeof Q=="string"){if(Ce(Q)<1)return vr.errors=[{instancePath:s+"/split",keyword:"\
minLength"}],!1}else return vr.errors=[{instancePath:s+"/split",keyword:"type"}],!1;var t=L===r}else var t=!0;if(t){if(n.
labels!==void 0){let Q=n.labels,L=r;if(r===L)if(typeof Q=="string"){if(Ce(Q)<1)return vr.errors=[{instancePath:s+"/label\
s",keyword:"minLength"}],!1}else return vr.errors=[{instancePath:s+"/labels",keyword:"type"}],!1;var t=L===r}else var t=!0;
if(t){if(n.limit!==void 0){let Q=n.limit,L=r,O=r,re=!1,Y=r;if(r===Y)if(Q&&typeof Q=="object"&&!Array.isArray(Q)){let se=r;
for(let W in Q)if(!(W==="count"||W==="seed")){let ie={instancePath:s+"/limit",keyword:"additionalProperties"};e===null?e=
[ie]:e.push(ie),r++;break}if(se===r){if(Q.count!==void 0){let W=Q.count,ie=r,ye=r,ce=!1,ge=r;if(!(typeof W=="number"&&!(W%
1)&&!isNaN(W))){let ke={instancePath:s+"/limit/count",keyword:"type"};e===null?e=[ke]:e.push(ke),r++}if(r===ge&&typeof W==
"number"&&(W<0||isNaN(W))){let ke={instancePath:s+"/limit/count",keyword:"minimum"};e===null?e=[ke]:e.push(ke),r++}var ee=ge===
r;ce=ce||ee;let be=r;i(W,{instancePath:s+"/limit/count",parentData:Q,parentDataProperty:"count",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ee=be===r;if(ce=ce||ee,ce)r=ye,e!==null&&(ye?e.length=ye:e=null);else{
let ke={instancePath:s+"/limit/count",keyword:"anyOf"};e===null?e=[ke]:e.push(ke),r++}var v=ie===r}else var v=!0;if(v)if(Q.
seed!==void 0){let W=Q.seed,ie=r,ye=r,ce=!1,ge=r;if(!(typeof W=="number"&&!(W%1)&&!isNaN(W))){let M={instancePath:s+"/li\
mit/seed",keyword:"type"};e===null?e=[M]:e.push(M),r++}if(r===ge&&typeof W=="number"&&(W<0||isNaN(W))){let M={instancePath:s+
"/limit/seed",keyword:"minimum"};e===null?e=[M]:e.push(M),r++}var he=ge===r;ce=ce||he;let be=r;i(W,{instancePath:s+"/lim\
it/seed",parentData:Q,parentDataProperty:"seed",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=
e.length);var he=be===r;if(ce=ce||he,ce)r=ye,e!==null&&(ye?e.length=ye:e=null);else{let M={instancePath:s+"/limit/seed",
keyword:"anyOf"};e===null?e=[M]:e.push(M),r++}var v=ie===r}else var v=!0}}else{let se={instancePath:s+"/limit",keyword:"\
type"};e===null?e=[se]:e.push(se),r++}var ve=Y===r;re=re||ve;let fe=r;i(Q,{instancePath:s+"/limit",parentData:n,parentDataProperty:"\
limit",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ve=fe===r;if(re=re||ve,re)
r=O,e!==null&&(O?e.length=O:e=null);else{let se={instancePath:s+"/limit",keyword:"anyOf"};return e===null?e=[se]:e.push(
se),r++,vr.errors=e,!1}var t=L===r}else var t=!0;if(t){if(n.corruption!==void 0){let Q=n.corruption,L=r,O=r,re=!1,Y=r;if(r===
Y)if(Q&&typeof Q=="object"&&!Array.isArray(Q)){let se=r;for(let W in Q)if(!(W==="kind"||W==="severity")){let ie={instancePath:s+
"/corruption",keyword:"additionalProperties"};e===null?e=[ie]:e.push(ie),r++;break}if(se===r){if(Q.kind!==void 0){let W=Q.
kind,ie=r,ye=r,ce=!1,ge=r;if(typeof W!="string"){let ke={instancePath:s+"/corruption/kind",keyword:"type"};e===null?e=[ke]:
e.push(ke),r++}if(!(W==="none"||W==="noise"||W==="blur"||W==="contrast"||W==="pixelate")){let ke={instancePath:s+"/corru\
ption/kind",keyword:"enum"};e===null?e=[ke]:e.push(ke),r++}var $=ge===r;ce=ce||$;let be=r;i(W,{instancePath:s+"/corrupti\
on/kind",parentData:Q,parentDataProperty:"kind",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=
e.length);var $=be===r;if(ce=ce||$,ce)r=ye,e!==null&&(ye?e.length=ye:e=null);else{let ke={instancePath:s+"/corruption/ki\
nd",keyword:"anyOf"};e===null?e=[ke]:e.push(ke),r++}var B=ie===r}else var B=!0;if(B)if(Q.severity!==void 0){let W=Q.severity,
ie=r,ye=r,ce=!1,ge=r;if(!(typeof W=="number"&&!(W%1)&&!isNaN(W))){let M={instancePath:s+"/corruption/severity",keyword:"\
type"};e===null?e=[M]:e.push(M),r++}if(r===ge&&typeof W=="number"){if(W>5||isNaN(W)){let M={instancePath:s+"/corruption/\
severity",keyword:"maximum"};e===null?e=[M]:e.push(M),r++}else if(W<1||isNaN(W)){let M={instancePath:s+"/corruption/seve\
rity",keyword:"minimum"};e===null?e=[M]:e.push(M),r++}}var xe=ge===r;ce=ce||xe;let be=r;i(W,{instancePath:s+"/corruption\
/severity",parentData:Q,parentDataProperty:"severity",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var xe=be===r;if(ce=ce||xe,ce)r=ye,e!==null&&(ye?e.length=ye:e=null);else{let M={instancePath:s+"/corruption\
/severity",keyword:"anyOf"};e===null?e=[M]:e.push(M),r++}var B=ie===r}else var B=!0}}else{let se={instancePath:s+"/corru\
ption",keyword:"type"};e===null?e=[se]:e.push(se),r++}var _e=Y===r;re=re||_e;let fe=r;i(Q,{instancePath:s+"/corruption",
parentData:n,parentDataProperty:"corruption",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.
length);var _e=fe===r;if(re=re||_e,re)r=O,e!==null&&(O?e.length=O:e=null);else{let se={instancePath:s+"/corruption",keyword:"\
anyOf"};return e===null?e=[se]:e.push(se),r++,vr.errors=e,!1}var t=L===r}else var t=!0;if(t){if(n.description!==void 0){
let Q=r;Me(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"description",rootData:o,dynamicAnchors:u})||
(e=e===null?Me.errors:e.concat(Me.errors),r=e.length);var t=Q===r}else var t=!0;if(t){if(n.matrix!==void 0){let Q=r;ze(n.
matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:u})||(e=e===null?ze.
errors:e.concat(ze.errors),r=e.length);var t=Q===r}else var t=!0;if(t){if(n.when!==void 0){let Q=r;Le(n.when,{instancePath:s+
"/when",parentData:n,parentDataProperty:"when",rootData:o,dynamicAnchors:u})||(e=e===null?Le.errors:e.concat(Le.errors),
r=e.length);var t=Q===r}else var t=!0;if(t){if(n.needs!==void 0){let Q=r;Ae(n.needs,{instancePath:s+"/needs",parentData:n,
parentDataProperty:"needs",rootData:o,dynamicAnchors:u})||(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length);var t=Q===
r}else var t=!0;if(t){if(n.extends!==void 0){let Q=r;Ee(n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"\
extends",rootData:o,dynamicAnchors:u})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length);var t=Q===r}else var t=!0;
if(t){if(n.resources!==void 0){let Q=r;Re(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"reso\
urces",rootData:o,dynamicAnchors:u})||(e=e===null?Re.errors:e.concat(Re.errors),r=e.length);var t=Q===r}else var t=!0;if(t){
if(n.timeout!==void 0){let Q=r;Ze(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,
dynamicAnchors:u})||(e=e===null?Ze.errors:e.concat(Ze.errors),r=e.length);var t=Q===r}else var t=!0;if(t){if(n.retry!==void 0){
let Q=r;Se(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=e===
null?Se.errors:e.concat(Se.errors),r=e.length);var t=Q===r}else var t=!0;if(t)if(n.kind!==void 0){let Q=r;if(n.kind!=="e\
valuate")return vr.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var t=Q===r}else var t=!0}}}}}}}}}}}}}}}else return vr.
errors=[{instancePath:s,keyword:"type"}],!1;return vr.errors=e,r===0}vr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Zn={type:"object",properties:{features:{anyOf:[{type:"string",enum:["pixels","encoder"]},{$ref:"#/$defs/expression"}]},
weights:{type:["string","null"]},data:{type:"string"},split:{type:"string",minLength:1},val_split:{type:"string",minLength:1},
test_split:{type:"string",minLength:1},labels:{type:"string",minLength:1},limit:{anyOf:[{type:"object",properties:{count:{
anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/e\
xpression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},c:{anyOf:[{type:"array",minItems:1,items:{anyOf:[{
type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},max_iterations:{anyOf:[{type:"\
integer",minimum:1},{$ref:"#/$defs/expression"}]},tolerance:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/ex\
pression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/sta\
ge-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resou\
rces"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"linear-probe"}},additionalProperties:!1};
function Ue(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
le=Ue.evaluated;if(le.dynamicProps&&(le.props=void 0),le.dynamicItems&&(le.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let L=r;for(let O in n)if(!qr.call(Zn.properties,O)){return Ue.errors=[{instancePath:s,keyword:"addit\
ionalProperties"}],!1;break}if(L===r){if(n.features!==void 0){let O=n.features,re=r,Y=r,fe=!1,b=r;if(typeof O!="string"){
let W={instancePath:s+"/features",keyword:"type"};e===null?e=[W]:e.push(W),r++}if(!(O==="pixels"||O==="encoder")){let W={
instancePath:s+"/features",keyword:"enum"};e===null?e=[W]:e.push(W),r++}var t=b===r;fe=fe||t;let se=r;i(O,{instancePath:s+
"/features",parentData:n,parentDataProperty:"features",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var t=se===r;if(fe=fe||t,fe)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let W={instancePath:s+"/features",keyword:"\
anyOf"};return e===null?e=[W]:e.push(W),r++,Ue.errors=e,!1}var ee=re===r}else var ee=!0;if(ee){if(n.weights!==void 0){let O=n.
weights,re=r;if(typeof O!="string"&&O!==null)return Ue.errors=[{instancePath:s+"/weights",keyword:"type"}],!1;var ee=re===
r}else var ee=!0;if(ee){if(n.data!==void 0){let O=r;if(typeof n.data!="string")return Ue.errors=[{instancePath:s+"/data",
keyword:"type"}],!1;var ee=O===r}else var ee=!0;if(ee){if(n.split!==void 0){let O=n.split,re=r;if(r===re)if(typeof O=="s\
tring"){if(Ce(O)<1)return Ue.errors=[{instancePath:s+"/split",keyword:"minLength"}],!1}else return Ue.errors=[{instancePath:s+
"/split",keyword:"type"}],!1;var ee=re===r}else var ee=!0;if(ee){if(n.val_split!==void 0){let O=n.val_split,re=r;if(r===
re)if(typeof O=="string"){if(Ce(O)<1)return Ue.errors=[{instancePath:s+"/val_split",keyword:"minLength"}],!1}else return Ue.
errors=[{instancePath:s+"/val_split",keyword:"type"}],!1;var ee=re===r}else var ee=!0;if(ee){if(n.test_split!==void 0){let O=n.
test_split,re=r;if(r===re)if(typeof O=="string"){if(Ce(O)<1)return Ue.errors=[{instancePath:s+"/test_split",keyword:"min\
Length"}],!1}else return Ue.errors=[{instancePath:s+"/test_split",keyword:"type"}],!1;var ee=re===r}else var ee=!0;if(ee){
if(n.labels!==void 0){let O=n.labels,re=r;if(r===re)if(typeof O=="string"){if(Ce(O)<1)return Ue.errors=[{instancePath:s+
"/labels",keyword:"minLength"}],!1}else return Ue.errors=[{instancePath:s+"/labels",keyword:"type"}],!1;var ee=re===r}else
var ee=!0;if(ee){if(n.limit!==void 0){let O=n.limit,re=r,Y=r,fe=!1,b=r;if(r===b)if(O&&typeof O=="object"&&!Array.isArray(
O)){let ie=r;for(let ye in O)if(!(ye==="count"||ye==="seed")){let ce={instancePath:s+"/limit",keyword:"additionalPropert\
ies"};e===null?e=[ce]:e.push(ce),r++;break}if(ie===r){if(O.count!==void 0){let ye=O.count,ce=r,ge=r,be=!1,ke=r;if(!(typeof ye==
"number"&&!(ye%1)&&!isNaN(ye))){let K={instancePath:s+"/limit/count",keyword:"type"};e===null?e=[K]:e.push(K),r++}if(r===
ke&&typeof ye=="number"&&(ye<0||isNaN(ye))){let K={instancePath:s+"/limit/count",keyword:"minimum"};e===null?e=[K]:e.push(
K),r++}var v=ke===r;be=be||v;let M=r;i(ye,{instancePath:s+"/limit/count",parentData:O,parentDataProperty:"count",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var v=M===r;if(be=be||v,be)r=ge,e!==null&&(ge?e.
length=ge:e=null);else{let K={instancePath:s+"/limit/count",keyword:"anyOf"};e===null?e=[K]:e.push(K),r++}var he=ce===r}else
var he=!0;if(he)if(O.seed!==void 0){let ye=O.seed,ce=r,ge=r,be=!1,ke=r;if(!(typeof ye=="number"&&!(ye%1)&&!isNaN(ye))){let H={
instancePath:s+"/limit/seed",keyword:"type"};e===null?e=[H]:e.push(H),r++}if(r===ke&&typeof ye=="number"&&(ye<0||isNaN(ye))){
let H={instancePath:s+"/limit/seed",keyword:"minimum"};e===null?e=[H]:e.push(H),r++}var ve=ke===r;be=be||ve;let M=r;i(ye,
{instancePath:s+"/limit/seed",parentData:O,parentDataProperty:"seed",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var ve=M===r;if(be=be||ve,be)r=ge,e!==null&&(ge?e.length=ge:e=null);else{let H={instancePath:s+
"/limit/seed",keyword:"anyOf"};e===null?e=[H]:e.push(H),r++}var he=ce===r}else var he=!0}}else{let ie={instancePath:s+"/\
limit",keyword:"type"};e===null?e=[ie]:e.push(ie),r++}var $=b===r;fe=fe||$;let se=r;i(O,{instancePath:s+"/limit",parentData:n,
parentDataProperty:"limit",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var $=se===
r;if(fe=fe||$,fe)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let ie={instancePath:s+"/limit",keyword:"anyOf"};return e===null?
e=[ie]:e.push(ie),r++,Ue.errors=e,!1}var ee=re===r}else var ee=!0;if(ee){if(n.c!==void 0){let O=n.c,re=r,Y=r,fe=!1,b=r;if(r===
b)if(Array.isArray(O))if(O.length<1){let ie={instancePath:s+"/c",keyword:"minItems"};e===null?e=[ie]:e.push(ie),r++}else{
var B=!0;let ie=O.length;for(let ye=0;ye<ie;ye++){let ce=O[ye],ge=r,be=r,ke=!1,M=r;if(r===M)if(typeof ce=="number"){if(ce<=
0||isNaN(ce)){let J={instancePath:s+"/c/"+ye,keyword:"exclusiveMinimum"};e===null?e=[J]:e.push(J),r++}}else{let J={instancePath:s+
"/c/"+ye,keyword:"type"};e===null?e=[J]:e.push(J),r++}var xe=M===r;ke=ke||xe;let K=r;i(ce,{instancePath:s+"/c/"+ye,parentData:O,
parentDataProperty:ye,rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var xe=K===r;if(ke=
ke||xe,ke)r=be,e!==null&&(be?e.length=be:e=null);else{let J={instancePath:s+"/c/"+ye,keyword:"anyOf"};e===null?e=[J]:e.push(
J),r++}var B=ge===r;if(!B)break}}else{let ie={instancePath:s+"/c",keyword:"type"};e===null?e=[ie]:e.push(ie),r++}var _e=b===
r;fe=fe||_e;let se=r;i(O,{instancePath:s+"/c",parentData:n,parentDataProperty:"c",rootData:o,dynamicAnchors:u})||(e=e===
null?i.errors:e.concat(i.errors),r=e.length);var _e=se===r;if(fe=fe||_e,fe)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let ie={
instancePath:s+"/c",keyword:"anyOf"};return e===null?e=[ie]:e.push(ie),r++,Ue.errors=e,!1}var ee=re===r}else var ee=!0;if(ee){
if(n.max_iterations!==void 0){let O=n.max_iterations,re=r,Y=r,fe=!1,b=r;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O))){let ie={
instancePath:s+"/max_iterations",keyword:"type"};e===null?e=[ie]:e.push(ie),r++}if(r===b&&typeof O=="number"&&(O<1||isNaN(
O))){let ie={instancePath:s+"/max_iterations",keyword:"minimum"};e===null?e=[ie]:e.push(ie),r++}var E=b===r;fe=fe||E;let se=r;
i(O,{instancePath:s+"/max_iterations",parentData:n,parentDataProperty:"max_iterations",rootData:o,dynamicAnchors:u})||(e=
e===null?i.errors:e.concat(i.errors),r=e.length);var E=se===r;if(fe=fe||E,fe)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let ie={
instancePath:s+"/max_iterations",keyword:"anyOf"};return e===null?e=[ie]:e.push(ie),r++,Ue.errors=e,!1}var ee=re===r}else
var ee=!0;if(ee){if(n.tolerance!==void 0){let O=n.tolerance,re=r,Y=r,fe=!1,b=r;if(r===b)if(typeof O=="number"){if(O<=0||
isNaN(O)){let ie={instancePath:s+"/tolerance",keyword:"exclusiveMinimum"};e===null?e=[ie]:e.push(ie),r++}}else{let ie={instancePath:s+
"/tolerance",keyword:"type"};e===null?e=[ie]:e.push(ie),r++}var Q=b===r;fe=fe||Q;let se=r;i(O,{instancePath:s+"/toleranc\
e",parentData:n,parentDataProperty:"tolerance",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=
e.length);var Q=se===r;if(fe=fe||Q,fe)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let ie={instancePath:s+"/tolerance",keyword:"\
anyOf"};return e===null?e=[ie]:e.push(ie),r++,Ue.errors=e,!1}var ee=re===r}else var ee=!0;if(ee){if(n.description!==void 0){
let O=r;Me(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"description",rootData:o,dynamicAnchors:u})||
(e=e===null?Me.errors:e.concat(Me.errors),r=e.length);var ee=O===r}else var ee=!0;if(ee){if(n.matrix!==void 0){let O=r;ze(
n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:u})||(e=e===null?ze.
errors:e.concat(ze.errors),r=e.length);var ee=O===r}else var ee=!0;if(ee){if(n.when!==void 0){let O=r;Le(n.when,{instancePath:s+
"/when",parentData:n,parentDataProperty:"when",rootData:o,dynamicAnchors:u})||(e=e===null?Le.errors:e.concat(Le.errors),
r=e.length);var ee=O===r}else var ee=!0;if(ee){if(n.needs!==void 0){let O=r;Ae(n.needs,{instancePath:s+"/needs",parentData:n,
parentDataProperty:"needs",rootData:o,dynamicAnchors:u})||(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length);var ee=O===
r}else var ee=!0;if(ee){if(n.extends!==void 0){let O=r;Ee(n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"\
extends",rootData:o,dynamicAnchors:u})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length);var ee=O===r}else var ee=!0;
if(ee){if(n.resources!==void 0){let O=r;Re(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"res\
ources",rootData:o,dynamicAnchors:u})||(e=e===null?Re.errors:e.concat(Re.errors),r=e.length);var ee=O===r}else var ee=!0;
if(ee){if(n.timeout!==void 0){let O=r;Ze(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",
rootData:o,dynamicAnchors:u})||(e=e===null?Ze.errors:e.concat(Ze.errors),r=e.length);var ee=O===r}else var ee=!0;if(ee){
if(n.retry!==void 0){let O=r;Se(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||
(e=e===null?Se.errors:e.concat(Se.errors),r=e.length);var ee=O===r}else var ee=!0;if(ee)if(n.kind!==void 0){let O=r;if(n.
kind!=="linear-probe")return Ue.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var ee=O===r}else var ee=!0}}}}}}}}}}}}}}}}}}}}else
return Ue.errors=[{instancePath:s,keyword:"type"}],!1;return Ue.errors=e,r===0}Ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Sn={type:"object",properties:{weights:{type:"string"},data:{type:"string"},split:{type:"string",minLength:1},items:{
anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/e\
xpression"}]},query:{anyOf:[{type:["array","null"],minItems:2,maxItems:2,items:{anyOf:[{type:"integer",minimum:0},{$ref:"\
#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},threshold:{anyOf:[{type:"number",minimum:0,maximum:1},{$ref:"#/$de\
fs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$def\
s/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-\
resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"attention-map"}},additionalProperties:!1};
function $r(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
le=$r.evaluated;if(le.dynamicProps&&(le.props=void 0),le.dynamicItems&&(le.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let _e=r;for(let E in n)if(!qr.call(Sn.properties,E)){return $r.errors=[{instancePath:s,keyword:"addi\
tionalProperties"}],!1;break}if(_e===r){if(n.weights!==void 0){let E=r;if(typeof n.weights!="string")return $r.errors=[{
instancePath:s+"/weights",keyword:"type"}],!1;var t=E===r}else var t=!0;if(t){if(n.data!==void 0){let E=r;if(typeof n.data!=
"string")return $r.errors=[{instancePath:s+"/data",keyword:"type"}],!1;var t=E===r}else var t=!0;if(t){if(n.split!==void 0){
let E=n.split,Q=r;if(r===Q)if(typeof E=="string"){if(Ce(E)<1)return $r.errors=[{instancePath:s+"/split",keyword:"minLeng\
th"}],!1}else return $r.errors=[{instancePath:s+"/split",keyword:"type"}],!1;var t=Q===r}else var t=!0;if(t){if(n.items!==
void 0){let E=n.items,Q=r,L=r,O=!1,re=r;if(r===re)if(Array.isArray(E))if(E.length<1){let b={instancePath:s+"/items",keyword:"\
minItems"};e===null?e=[b]:e.push(b),r++}else{var ee=!0;let b=E.length;for(let se=0;se<b;se++){let W=E[se],ie=r,ye=r,ce=!1,
ge=r;if(!(typeof W=="number"&&!(W%1)&&!isNaN(W))){let M={instancePath:s+"/items/"+se,keyword:"type"};e===null?e=[M]:e.push(
M),r++}if(r===ge&&typeof W=="number"&&(W<0||isNaN(W))){let M={instancePath:s+"/items/"+se,keyword:"minimum"};e===null?e=
[M]:e.push(M),r++}var v=ge===r;ce=ce||v;let be=r;i(W,{instancePath:s+"/items/"+se,parentData:E,parentDataProperty:se,rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var v=be===r;if(ce=ce||v,ce)r=ye,e!==null&&(ye?e.
length=ye:e=null);else{let M={instancePath:s+"/items/"+se,keyword:"anyOf"};e===null?e=[M]:e.push(M),r++}var ee=ie===r;if(!ee)
break}}else{let b={instancePath:s+"/items",keyword:"type"};e===null?e=[b]:e.push(b),r++}var he=re===r;O=O||he;let Y=r;i(
E,{instancePath:s+"/items",parentData:n,parentDataProperty:"items",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.
concat(i.errors),r=e.length);var he=Y===r;if(O=O||he,O)r=L,e!==null&&(L?e.length=L:e=null);else{let b={instancePath:s+"/\
items",keyword:"anyOf"};return e===null?e=[b]:e.push(b),r++,$r.errors=e,!1}var t=Q===r}else var t=!0;if(t){if(n.query!==
void 0){let E=n.query,Q=r,L=r,O=!1,re=r;if(!Array.isArray(E)&&E!==null){let b={instancePath:s+"/query",keyword:"type"};e===
null?e=[b]:e.push(b),r++}if(r===re&&Array.isArray(E))if(E.length>2){let b={instancePath:s+"/query",keyword:"maxItems"};e===
null?e=[b]:e.push(b),r++}else if(E.length<2){let b={instancePath:s+"/query",keyword:"minItems"};e===null?e=[b]:e.push(b),
r++}else{var ve=!0;let b=E.length;for(let se=0;se<b;se++){let W=E[se],ie=r,ye=r,ce=!1,ge=r;if(!(typeof W=="number"&&!(W%
1)&&!isNaN(W))){let M={instancePath:s+"/query/"+se,keyword:"type"};e===null?e=[M]:e.push(M),r++}if(r===ge&&typeof W=="nu\
mber"&&(W<0||isNaN(W))){let M={instancePath:s+"/query/"+se,keyword:"minimum"};e===null?e=[M]:e.push(M),r++}var $=ge===r;
ce=ce||$;let be=r;i(W,{instancePath:s+"/query/"+se,parentData:E,parentDataProperty:se,rootData:o,dynamicAnchors:u})||(e=
e===null?i.errors:e.concat(i.errors),r=e.length);var $=be===r;if(ce=ce||$,ce)r=ye,e!==null&&(ye?e.length=ye:e=null);else{
let M={instancePath:s+"/query/"+se,keyword:"anyOf"};e===null?e=[M]:e.push(M),r++}var ve=ie===r;if(!ve)break}}var B=re===
r;O=O||B;let Y=r;i(E,{instancePath:s+"/query",parentData:n,parentDataProperty:"query",rootData:o,dynamicAnchors:u})||(e=
e===null?i.errors:e.concat(i.errors),r=e.length);var B=Y===r;if(O=O||B,O)r=L,e!==null&&(L?e.length=L:e=null);else{let b={
instancePath:s+"/query",keyword:"anyOf"};return e===null?e=[b]:e.push(b),r++,$r.errors=e,!1}var t=Q===r}else var t=!0;if(t){
if(n.threshold!==void 0){let E=n.threshold,Q=r,L=r,O=!1,re=r;if(r===re)if(typeof E=="number"){if(E>1||isNaN(E)){let b={instancePath:s+
"/threshold",keyword:"maximum"};e===null?e=[b]:e.push(b),r++}else if(E<0||isNaN(E)){let b={instancePath:s+"/threshold",keyword:"\
minimum"};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:s+"/threshold",keyword:"type"};e===null?e=[b]:e.push(b),
r++}var xe=re===r;O=O||xe;let Y=r;i(E,{instancePath:s+"/threshold",parentData:n,parentDataProperty:"threshold",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var xe=Y===r;if(O=O||xe,O)r=L,e!==null&&(L?e.length=
L:e=null);else{let b={instancePath:s+"/threshold",keyword:"anyOf"};return e===null?e=[b]:e.push(b),r++,$r.errors=e,!1}var t=Q===
r}else var t=!0;if(t){if(n.description!==void 0){let E=r;Me(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"\
description",rootData:o,dynamicAnchors:u})||(e=e===null?Me.errors:e.concat(Me.errors),r=e.length);var t=E===r}else var t=!0;
if(t){if(n.matrix!==void 0){let E=r;ze(n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,
dynamicAnchors:u})||(e=e===null?ze.errors:e.concat(ze.errors),r=e.length);var t=E===r}else var t=!0;if(t){if(n.when!==void 0){
let E=r;Le(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"when",rootData:o,dynamicAnchors:u})||(e=e===null?
Le.errors:e.concat(Le.errors),r=e.length);var t=E===r}else var t=!0;if(t){if(n.needs!==void 0){let E=r;Ae(n.needs,{instancePath:s+
"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:u})||(e=e===null?Ae.errors:e.concat(Ae.errors),
r=e.length);var t=E===r}else var t=!0;if(t){if(n.extends!==void 0){let E=r;Ee(n.extends,{instancePath:s+"/extends",parentData:n,
parentDataProperty:"extends",rootData:o,dynamicAnchors:u})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length);var t=E===
r}else var t=!0;if(t){if(n.resources!==void 0){let E=r;Re(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"\
resources",rootData:o,dynamicAnchors:u})||(e=e===null?Re.errors:e.concat(Re.errors),r=e.length);var t=E===r}else var t=!0;
if(t){if(n.timeout!==void 0){let E=r;Ze(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,
dynamicAnchors:u})||(e=e===null?Ze.errors:e.concat(Ze.errors),r=e.length);var t=E===r}else var t=!0;if(t){if(n.retry!==void 0){
let E=r;Se(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=e===
null?Se.errors:e.concat(Se.errors),r=e.length);var t=E===r}else var t=!0;if(t)if(n.kind!==void 0){let E=r;if(n.kind!=="a\
ttention-map")return $r.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var t=E===r}else var t=!0}}}}}}}}}}}}}}}else
return $r.errors=[{instancePath:s,keyword:"type"}],!1;return $r.errors=e,r===0}$r.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Bn={type:"object",properties:{argv:{anyOf:[{type:"array",minItems:1,items:{type:["string","number","boolean"]}},{$ref:"\
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
#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"command"}},additionalProperties:!1};function or(n,{
instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,le=or.evaluated;
if(le.dynamicProps&&(le.props=void 0),le.dynamicItems&&(le.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(
n)){let ke=r;for(let M in n)if(!qr.call(Bn.properties,M)){return or.errors=[{instancePath:s,keyword:"additionalPropertie\
s"}],!1;break}if(ke===r){if(n.argv!==void 0){let M=n.argv,K=r,H=r,J=!1,Z=r;if(r===Z)if(Array.isArray(M))if(M.length<1){let A={
instancePath:s+"/argv",keyword:"minItems"};e===null?e=[A]:e.push(A),r++}else{var t=!0;let A=M.length;for(let I=0;I<A;I++){
let N=M[I],h=r;if(typeof N!="string"&&typeof N!="number"&&typeof N!="boolean"){let ue={instancePath:s+"/argv/"+I,keyword:"\
type"};e===null?e=[ue]:e.push(ue),r++}var t=h===r;if(!t)break}}else{let A={instancePath:s+"/argv",keyword:"type"};e===null?
e=[A]:e.push(A),r++}var ee=Z===r;J=J||ee;let oe=r;i(M,{instancePath:s+"/argv",parentData:n,parentDataProperty:"argv",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ee=oe===r;if(J=J||ee,J)r=H,e!==null&&(H?e.length=
H:e=null);else{let A={instancePath:s+"/argv",keyword:"anyOf"};return e===null?e=[A]:e.push(A),r++,or.errors=e,!1}var v=K===
r}else var v=!0;if(v){if(n.run!==void 0){let M=r;if(typeof n.run!="string")return or.errors=[{instancePath:s+"/run",keyword:"\
type"}],!1;var v=M===r}else var v=!0;if(v){if(n.shell!==void 0){let M=n.shell,K=r,H=r,J=!1,Z=r;if(typeof M!="string"){let I={
instancePath:s+"/shell",keyword:"type"};e===null?e=[I]:e.push(I),r++}if(!(M==="sh"||M==="bash")){let I={instancePath:s+"\
/shell",keyword:"enum"};e===null?e=[I]:e.push(I),r++}var he=Z===r;J=J||he;let oe=r;i(M,{instancePath:s+"/shell",parentData:n,
parentDataProperty:"shell",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var he=oe===
r;if(J=J||he,J)r=H,e!==null&&(H?e.length=H:e=null);else{let I={instancePath:s+"/shell",keyword:"anyOf"};return e===null?
e=[I]:e.push(I),r++,or.errors=e,!1}var v=K===r}else var v=!0;if(v){if(n.inputs!==void 0){let M=n.inputs,K=r,H=r,J=!1,Z=r;
if(r===Z)if(M&&typeof M=="object"&&!Array.isArray(M))for(let I in M){let N=r;if(typeof M[I]!="string"){let h={instancePath:s+
"/inputs/"+I.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[h]:e.push(h),r++}var ve=N===r;if(!ve)break}else{
let I={instancePath:s+"/inputs",keyword:"type"};e===null?e=[I]:e.push(I),r++}var $=Z===r;J=J||$;let oe=r;i(M,{instancePath:s+
"/inputs",parentData:n,parentDataProperty:"inputs",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var $=oe===r;if(J=J||$,J)r=H,e!==null&&(H?e.length=H:e=null);else{let I={instancePath:s+"/inputs",keyword:"a\
nyOf"};return e===null?e=[I]:e.push(I),r++,or.errors=e,!1}var v=K===r}else var v=!0;if(v){if(n.code!==void 0){let M=n.code,
K=r,H=r,J=!1,Z=r;if(r===Z)if(Array.isArray(M)){var B=!0;let I=M.length;for(let N=0;N<I;N++){let h=M[N],X=r;if(r===X)if(typeof h==
"string"){if(Ce(h)<1){let me={instancePath:s+"/code/"+N,keyword:"minLength"};e===null?e=[me]:e.push(me),r++}}else{let me={
instancePath:s+"/code/"+N,keyword:"type"};e===null?e=[me]:e.push(me),r++}var B=X===r;if(!B)break}}else{let I={instancePath:s+
"/code",keyword:"type"};e===null?e=[I]:e.push(I),r++}var xe=Z===r;J=J||xe;let oe=r;i(M,{instancePath:s+"/code",parentData:n,
parentDataProperty:"code",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var xe=oe===
r;if(J=J||xe,J)r=H,e!==null&&(H?e.length=H:e=null);else{let I={instancePath:s+"/code",keyword:"anyOf"};return e===null?e=
[I]:e.push(I),r++,or.errors=e,!1}var v=K===r}else var v=!0;if(v){if(n.outputs!==void 0){let M=n.outputs,K=r,H=r,J=!1,Z=r;
if(r===Z)if(M&&typeof M=="object"&&!Array.isArray(M))for(let I in M){let N=M[I],h=r;if(r===h)if(typeof N=="string"){if(Ce(
N)<1){let X={instancePath:s+"/outputs/"+I.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"minLength"};e===null?e=[X]:e.push(
X),r++}}else{let X={instancePath:s+"/outputs/"+I.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[X]:e.
push(X),r++}var _e=h===r;if(!_e)break}else{let I={instancePath:s+"/outputs",keyword:"type"};e===null?e=[I]:e.push(I),r++}
var E=Z===r;J=J||E;let oe=r;i(M,{instancePath:s+"/outputs",parentData:n,parentDataProperty:"outputs",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var E=oe===r;if(J=J||E,J)r=H,e!==null&&(H?e.length=H:e=null);else{let I={
instancePath:s+"/outputs",keyword:"anyOf"};return e===null?e=[I]:e.push(I),r++,or.errors=e,!1}var v=K===r}else var v=!0;
if(v){if(n.env!==void 0){let M=n.env,K=r,H=r,J=!1,Z=r;if(r===Z)if(M&&typeof M=="object"&&!Array.isArray(M))for(let I in M){
let N=M[I],h=r;if(typeof N!="string"&&typeof N!="number"&&typeof N!="boolean"){let X={instancePath:s+"/env/"+I.replace(/~/g,
"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[X]:e.push(X),r++}var Q=h===r;if(!Q)break}else{let I={instancePath:s+
"/env",keyword:"type"};e===null?e=[I]:e.push(I),r++}var L=Z===r;J=J||L;let oe=r;i(M,{instancePath:s+"/env",parentData:n,
parentDataProperty:"env",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var L=oe===r;
if(J=J||L,J)r=H,e!==null&&(H?e.length=H:e=null);else{let I={instancePath:s+"/env",keyword:"anyOf"};return e===null?e=[I]:
e.push(I),r++,or.errors=e,!1}var v=K===r}else var v=!0;if(v){if(n.cwd!==void 0){let M=r;if(typeof n.cwd!="string")return or.
errors=[{instancePath:s+"/cwd",keyword:"type"}],!1;var v=M===r}else var v=!0;if(v){if(n.checkpoints!==void 0){let M=n.checkpoints,
K=r,H=r,J=!1,Z=r;if(r===Z)if(M&&typeof M=="object"&&!Array.isArray(M)){let I;if(M.glob===void 0&&(I="glob")){let N={instancePath:s+
"/checkpoints",keyword:"required"};e===null?e=[N]:e.push(N),r++}else{let N=r;for(let h in M)if(!(h==="glob"||h==="order"||
h==="validate"||h==="keep")){let X={instancePath:s+"/checkpoints",keyword:"additionalProperties"};e===null?e=[X]:e.push(
X),r++;break}if(N===r){if(M.glob!==void 0){let h=M.glob,X=r;if(r===X)if(typeof h=="string"){if(Ce(h)<1){let ue={instancePath:s+
"/checkpoints/glob",keyword:"minLength"};e===null?e=[ue]:e.push(ue),r++}}else{let ue={instancePath:s+"/checkpoints/glob",
keyword:"type"};e===null?e=[ue]:e.push(ue),r++}var O=X===r}else var O=!0;if(O){if(M.order!==void 0){let h=M.order,X=r,ue=r,
me=!1,z=r;if(typeof h!="string"){let de={instancePath:s+"/checkpoints/order",keyword:"type"};e===null?e=[de]:e.push(de),
r++}if(!(h==="number"||h==="mtime"||h==="name")){let de={instancePath:s+"/checkpoints/order",keyword:"enum"};e===null?e=
[de]:e.push(de),r++}var re=z===r;me=me||re;let te=r;i(h,{instancePath:s+"/checkpoints/order",parentData:M,parentDataProperty:"\
order",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var re=te===r;if(me=me||re,me)
r=ue,e!==null&&(ue?e.length=ue:e=null);else{let de={instancePath:s+"/checkpoints/order",keyword:"anyOf"};e===null?e=[de]:
e.push(de),r++}var O=X===r}else var O=!0;if(O){if(M.validate!==void 0){let h=M.validate,X=r,ue=r,me=!1,z=r;if(typeof h!=
"string"){let de={instancePath:s+"/checkpoints/validate",keyword:"type"};e===null?e=[de]:e.push(de),r++}if(!(h==="none"||
h==="zip"||h==="safetensors"||h==="json")){let de={instancePath:s+"/checkpoints/validate",keyword:"enum"};e===null?e=[de]:
e.push(de),r++}var Y=z===r;me=me||Y;let te=r;i(h,{instancePath:s+"/checkpoints/validate",parentData:M,parentDataProperty:"\
validate",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Y=te===r;if(me=me||Y,me)
r=ue,e!==null&&(ue?e.length=ue:e=null);else{let de={instancePath:s+"/checkpoints/validate",keyword:"anyOf"};e===null?e=[
de]:e.push(de),r++}var O=X===r}else var O=!0;if(O)if(M.keep!==void 0){let h=M.keep,X=r,ue=r,me=!1,z=r;if(r===z)if(h&&typeof h==
"object"&&!Array.isArray(h)){let de;if(h.last===void 0&&(de="last")){let $e={instancePath:s+"/checkpoints/keep",keyword:"\
required"};e===null?e=[$e]:e.push($e),r++}else{let $e=r;for(let ne in h)if(ne!=="last"){let j={instancePath:s+"/checkpoi\
nts/keep",keyword:"additionalProperties"};e===null?e=[j]:e.push(j),r++;break}if($e===r&&h.last!==void 0){let ne=h.last,j=r,
V=!1,R=r;if(!(typeof ne=="number"&&!(ne%1)&&!isNaN(ne))){let G={instancePath:s+"/checkpoints/keep/last",keyword:"type"};
e===null?e=[G]:e.push(G),r++}if(r===R&&typeof ne=="number"&&(ne<1||isNaN(ne))){let G={instancePath:s+"/checkpoints/keep/\
last",keyword:"minimum"};e===null?e=[G]:e.push(G),r++}var fe=R===r;V=V||fe;let S=r;i(ne,{instancePath:s+"/checkpoints/ke\
ep/last",parentData:h,parentDataProperty:"last",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=
e.length);var fe=S===r;if(V=V||fe,V)r=j,e!==null&&(j?e.length=j:e=null);else{let G={instancePath:s+"/checkpoints/keep/la\
st",keyword:"anyOf"};e===null?e=[G]:e.push(G),r++}}}}else{let de={instancePath:s+"/checkpoints/keep",keyword:"type"};e===
null?e=[de]:e.push(de),r++}var b=z===r;me=me||b;let te=r;i(h,{instancePath:s+"/checkpoints/keep",parentData:M,parentDataProperty:"\
keep",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var b=te===r;if(me=me||b,me)r=ue,
e!==null&&(ue?e.length=ue:e=null);else{let de={instancePath:s+"/checkpoints/keep",keyword:"anyOf"};e===null?e=[de]:e.push(
de),r++}var O=X===r}else var O=!0}}}}}else{let I={instancePath:s+"/checkpoints",keyword:"type"};e===null?e=[I]:e.push(I),
r++}var se=Z===r;J=J||se;let oe=r;i(M,{instancePath:s+"/checkpoints",parentData:n,parentDataProperty:"checkpoints",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var se=oe===r;if(J=J||se,J)r=H,e!==null&&(H?e.length=
H:e=null);else{let I={instancePath:s+"/checkpoints",keyword:"anyOf"};return e===null?e=[I]:e.push(I),r++,or.errors=e,!1}
var v=K===r}else var v=!0;if(v){if(n.resume!==void 0){let M=n.resume,K=r,H=r,J=!1,Z=r;if(r===Z)if(M&&typeof M=="object"&&
!Array.isArray(M)){let I;if(M.args_if_found===void 0&&(I="args_if_found")){let N={instancePath:s+"/resume",keyword:"requ\
ired"};e===null?e=[N]:e.push(N),r++}else{let N=r;for(let h in M)if(h!=="args_if_found"){let X={instancePath:s+"/resume",
keyword:"additionalProperties"};e===null?e=[X]:e.push(X),r++;break}if(N===r&&M.args_if_found!==void 0){let h=M.args_if_found,
X=r,ue=!1,me=r;if(r===me)if(Array.isArray(h)){var W=!0;let te=h.length;for(let ae=0;ae<te;ae++){let de=h[ae],$e=r;if(typeof de!=
"string"&&typeof de!="number"&&typeof de!="boolean"){let j={instancePath:s+"/resume/args_if_found/"+ae,keyword:"type"};e===
null?e=[j]:e.push(j),r++}var W=$e===r;if(!W)break}}else{let te={instancePath:s+"/resume/args_if_found",keyword:"type"};e===
null?e=[te]:e.push(te),r++}var ie=me===r;ue=ue||ie;let z=r;i(h,{instancePath:s+"/resume/args_if_found",parentData:M,parentDataProperty:"\
args_if_found",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ie=z===r;if(ue=ue||
ie,ue)r=X,e!==null&&(X?e.length=X:e=null);else{let te={instancePath:s+"/resume/args_if_found",keyword:"anyOf"};e===null?
e=[te]:e.push(te),r++}}}}else{let I={instancePath:s+"/resume",keyword:"type"};e===null?e=[I]:e.push(I),r++}var ye=Z===r;
J=J||ye;let oe=r;i(M,{instancePath:s+"/resume",parentData:n,parentDataProperty:"resume",rootData:o,dynamicAnchors:u})||(e=
e===null?i.errors:e.concat(i.errors),r=e.length);var ye=oe===r;if(J=J||ye,J)r=H,e!==null&&(H?e.length=H:e=null);else{let I={
instancePath:s+"/resume",keyword:"anyOf"};return e===null?e=[I]:e.push(I),r++,or.errors=e,!1}var v=K===r}else var v=!0;if(v){
if(n.metrics!==void 0){let M=n.metrics,K=r,H=r,J=!1,Z=r;if(r===Z)if(M&&typeof M=="object"&&!Array.isArray(M)){let I;if(M.
file===void 0&&(I="file")){let N={instancePath:s+"/metrics",keyword:"required"};e===null?e=[N]:e.push(N),r++}else{let N=r;
for(let h in M)if(!(h==="file"||h==="format"||h==="step")){let X={instancePath:s+"/metrics",keyword:"additionalPropertie\
s"};e===null?e=[X]:e.push(X),r++;break}if(N===r){if(M.file!==void 0){let h=M.file,X=r;if(r===X)if(typeof h=="string"){if(Ce(
h)<1){let ue={instancePath:s+"/metrics/file",keyword:"minLength"};e===null?e=[ue]:e.push(ue),r++}}else{let ue={instancePath:s+
"/metrics/file",keyword:"type"};e===null?e=[ue]:e.push(ue),r++}var ce=X===r}else var ce=!0;if(ce){if(M.format!==void 0){
let h=M.format,X=r,ue=r,me=!1,z=r;if(typeof h!="string"){let de={instancePath:s+"/metrics/format",keyword:"type"};e===null?
e=[de]:e.push(de),r++}if(!(h==="json"||h==="jsonl")){let de={instancePath:s+"/metrics/format",keyword:"enum"};e===null?e=
[de]:e.push(de),r++}var ge=z===r;me=me||ge;let te=r;i(h,{instancePath:s+"/metrics/format",parentData:M,parentDataProperty:"\
format",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ge=te===r;if(me=me||ge,me)
r=ue,e!==null&&(ue?e.length=ue:e=null);else{let de={instancePath:s+"/metrics/format",keyword:"anyOf"};e===null?e=[de]:e.
push(de),r++}var ce=X===r}else var ce=!0;if(ce)if(M.step!==void 0){let h=r;if(typeof M.step!="string"){let ue={instancePath:s+
"/metrics/step",keyword:"type"};e===null?e=[ue]:e.push(ue),r++}var ce=h===r}else var ce=!0}}}}else{let I={instancePath:s+
"/metrics",keyword:"type"};e===null?e=[I]:e.push(I),r++}var be=Z===r;J=J||be;let oe=r;i(M,{instancePath:s+"/metrics",parentData:n,
parentDataProperty:"metrics",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var be=oe===
r;if(J=J||be,J)r=H,e!==null&&(H?e.length=H:e=null);else{let I={instancePath:s+"/metrics",keyword:"anyOf"};return e===null?
e=[I]:e.push(I),r++,or.errors=e,!1}var v=K===r}else var v=!0;if(v){if(n.description!==void 0){let M=r;Me(n.description,{
instancePath:s+"/description",parentData:n,parentDataProperty:"description",rootData:o,dynamicAnchors:u})||(e=e===null?Me.
errors:e.concat(Me.errors),r=e.length);var v=M===r}else var v=!0;if(v){if(n.matrix!==void 0){let M=r;ze(n.matrix,{instancePath:s+
"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:u})||(e=e===null?ze.errors:e.concat(ze.errors),
r=e.length);var v=M===r}else var v=!0;if(v){if(n.when!==void 0){let M=r;Le(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:o,dynamicAnchors:u})||(e=e===null?Le.errors:e.concat(Le.errors),r=e.length);var v=M===r}else var v=!0;if(v){
if(n.needs!==void 0){let M=r;Ae(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:u})||
(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length);var v=M===r}else var v=!0;if(v){if(n.extends!==void 0){let M=r;Ee(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:o,dynamicAnchors:u})||(e=e===null?
Ee.errors:e.concat(Ee.errors),r=e.length);var v=M===r}else var v=!0;if(v){if(n.resources!==void 0){let M=r;Re(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:o,dynamicAnchors:u})||(e=e===null?Re.errors:
e.concat(Re.errors),r=e.length);var v=M===r}else var v=!0;if(v){if(n.timeout!==void 0){let M=r;Ze(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,dynamicAnchors:u})||(e=e===null?Ze.errors:e.concat(Ze.errors),
r=e.length);var v=M===r}else var v=!0;if(v){if(n.retry!==void 0){let M=r;Se(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=e===null?Se.errors:e.concat(Se.errors),r=e.length);var v=M===
r}else var v=!0;if(v)if(n.kind!==void 0){let M=r;if(n.kind!=="command")return or.errors=[{instancePath:s+"/kind",keyword:"\
const"}],!1;var v=M===r}else var v=!0}}}}}}}}}}}}}}}}}}}}else return or.errors=[{instancePath:s,keyword:"type"}],!1;return or.
errors=e,r===0}or.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function De(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,
rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,le=De.evaluated;le.dynamicProps&&(le.props=void 0),le.dynamicItems&&
(le.items=void 0);let t=r,ee=r,v=!0,he=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let C;if(n.kind===void 0&&(C="kind")){
let f={};e===null?e=[f]:e.push(f),r++}else if(n.kind!==void 0&&n.kind!=="fetch"){let f={};e===null?e=[f]:e.push(f),r++}}
var ve=he===r;if(r=ee,e!==null&&(ee?e.length=ee:e=null),ve){let C=r;kr(n,{instancePath:s,parentData:we,parentDataProperty:Oe,
rootData:o,dynamicAnchors:u})||(e=e===null?kr.errors:e.concat(kr.errors),r=e.length);var ve=C===r;if(v=ve,v)var $=!0}if(!v){
let C={instancePath:s,keyword:"if"};return e===null?e=[C]:e.push(C),r++,De.errors=e,!1}var B=t===r;if(B){let C=r,f=r,F=!0,
l=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let k;if(n.kind===void 0&&(k="kind")){let g={};e===null?e=[g]:e.push(g),
r++}else if(n.kind!==void 0&&n.kind!=="dataset"){let g={};e===null?e=[g]:e.push(g),r++}}var xe=l===r;if(r=f,e!==null&&(f?
e.length=f:e=null),xe){let k=r;Qe(n,{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:u})||(e=
e===null?Qe.errors:e.concat(Qe.errors),r=e.length);var xe=k===r;if(F=xe,F)var _e=!0}if(!F){let k={instancePath:s,keyword:"\
if"};return e===null?e=[k]:e.push(k),r++,De.errors=e,!1}var B=C===r;if(B){$!==!0&&_e!==void 0&&(_e===!0?$=!0:($=$||{},Object.
assign($,_e)));let k=r,g=r,q=!0,p=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let _;if(n.kind===void 0&&(_="kind")){let a={};
e===null?e=[a]:e.push(a),r++}else if(n.kind!==void 0&&n.kind!=="teacher-features"){let a={};e===null?e=[a]:e.push(a),r++}}
var E=p===r;if(r=g,e!==null&&(g?e.length=g:e=null),E){let _=r;ar(n,{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,
dynamicAnchors:u})||(e=e===null?ar.errors:e.concat(ar.errors),r=e.length);var E=_===r;if(q=E,q)var Q=!0}if(!q){let _={instancePath:s,
keyword:"if"};return e===null?e=[_]:e.push(_),r++,De.errors=e,!1}var B=k===r;if(B){$!==!0&&Q!==void 0&&(Q===!0?$=!0:($=$||
{},Object.assign($,Q)));let _=r,a=r,c=!0,x=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let U;if(n.kind===void 0&&(U="\
kind")){let y={};e===null?e=[y]:e.push(y),r++}else if(n.kind!==void 0&&n.kind!=="vqkd"){let y={};e===null?e=[y]:e.push(y),
r++}}var L=x===r;if(r=a,e!==null&&(a?e.length=a:e=null),L){let U=r;lr(n,{instancePath:s,parentData:we,parentDataProperty:Oe,
rootData:o,dynamicAnchors:u})||(e=e===null?lr.errors:e.concat(lr.errors),r=e.length);var L=U===r;if(c=L,c)var O=!0}if(!c){
let U={instancePath:s,keyword:"if"};return e===null?e=[U]:e.push(U),r++,De.errors=e,!1}var B=_===r;if(B){$!==!0&&O!==void 0&&
(O===!0?$=!0:($=$||{},Object.assign($,O)));let U=r,y=r,pe=!0,D=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Ne;if(n.
kind===void 0&&(Ne="kind")){let Ie={};e===null?e=[Ie]:e.push(Ie),r++}else if(n.kind!==void 0&&n.kind!=="codebook-usage"){
let Ie={};e===null?e=[Ie]:e.push(Ie),r++}}var re=D===r;if(r=y,e!==null&&(y?e.length=y:e=null),re){let Ne=r;Ir(n,{instancePath:s,
parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:u})||(e=e===null?Ir.errors:e.concat(Ir.errors),r=e.length);
var re=Ne===r;if(pe=re,pe)var Y=!0}if(!pe){let Ne={instancePath:s,keyword:"if"};return e===null?e=[Ne]:e.push(Ne),r++,De.
errors=e,!1}var B=U===r;if(B){$!==!0&&Y!==void 0&&(Y===!0?$=!0:($=$||{},Object.assign($,Y)));let Ne=r,Ie=r,Fe=!0,Ke=r;if(n&&
typeof n=="object"&&!Array.isArray(n)){let Te;if(n.kind===void 0&&(Te="kind")){let Be={};e===null?e=[Be]:e.push(Be),r++}else if(n.
kind!==void 0&&n.kind!=="mim"){let Be={};e===null?e=[Be]:e.push(Be),r++}}var fe=Ke===r;if(r=Ie,e!==null&&(Ie?e.length=Ie:
e=null),fe){let Te=r;Je(n,{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:u})||(e=e===null?
Je.errors:e.concat(Je.errors),r=e.length);var fe=Te===r;if(Fe=fe,Fe)var b=!0}if(!Fe){let Te={instancePath:s,keyword:"if"};
return e===null?e=[Te]:e.push(Te),r++,De.errors=e,!1}var B=Ne===r;if(B){$!==!0&&b!==void 0&&(b===!0?$=!0:($=$||{},Object.
assign($,b)));let Te=r,Be=r,He=!0,Lr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let ur;if(n.kind===void 0&&(ur="kind")){
let _r={};e===null?e=[_r]:e.push(_r),r++}else if(n.kind!==void 0&&n.kind!=="classify"){let _r={};e===null?e=[_r]:e.push(
_r),r++}}var se=Lr===r;if(r=Be,e!==null&&(Be?e.length=Be:e=null),se){let ur=r;Ge(n,{instancePath:s,parentData:we,parentDataProperty:Oe,
rootData:o,dynamicAnchors:u})||(e=e===null?Ge.errors:e.concat(Ge.errors),r=e.length);var se=ur===r;if(He=se,He)var W=!0}
if(!He){let ur={instancePath:s,keyword:"if"};return e===null?e=[ur]:e.push(ur),r++,De.errors=e,!1}var B=Te===r;if(B){$!==
!0&&W!==void 0&&(W===!0?$=!0:($=$||{},Object.assign($,W)));let ur=r,_r=r,ps=!0,Fs=r;if(n&&typeof n=="object"&&!Array.isArray(
n)){let fr;if(n.kind===void 0&&(fr="kind")){let Er={};e===null?e=[Er]:e.push(Er),r++}else if(n.kind!==void 0&&n.kind!=="\
evaluate"){let Er={};e===null?e=[Er]:e.push(Er),r++}}var ie=Fs===r;if(r=_r,e!==null&&(_r?e.length=_r:e=null),ie){let fr=r;
vr(n,{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:u})||(e=e===null?vr.errors:e.concat(vr.
errors),r=e.length);var ie=fr===r;if(ps=ie,ps)var ye=!0}if(!ps){let fr={instancePath:s,keyword:"if"};return e===null?e=[
fr]:e.push(fr),r++,De.errors=e,!1}var B=ur===r;if(B){$!==!0&&ye!==void 0&&(ye===!0?$=!0:($=$||{},Object.assign($,ye)));let fr=r,
Er=r,Ns=!0,un=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let wr;if(n.kind===void 0&&(wr="kind")){let Rr={};e===null?
e=[Rr]:e.push(Rr),r++}else if(n.kind!==void 0&&n.kind!=="linear-probe"){let Rr={};e===null?e=[Rr]:e.push(Rr),r++}}var ce=un===
r;if(r=Er,e!==null&&(Er?e.length=Er:e=null),ce){let wr=r;Ue(n,{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,
dynamicAnchors:u})||(e=e===null?Ue.errors:e.concat(Ue.errors),r=e.length);var ce=wr===r;if(Ns=ce,Ns)var ge=!0}if(!Ns){let wr={
instancePath:s,keyword:"if"};return e===null?e=[wr]:e.push(wr),r++,De.errors=e,!1}var B=fr===r;if(B){$!==!0&&ge!==void 0&&
(ge===!0?$=!0:($=$||{},Object.assign($,ge)));let wr=r,Rr=r,Ps=!0,an=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let br;
if(n.kind===void 0&&(br="kind")){let Zr={};e===null?e=[Zr]:e.push(Zr),r++}else if(n.kind!==void 0&&n.kind!=="attention-m\
ap"){let Zr={};e===null?e=[Zr]:e.push(Zr),r++}}var be=an===r;if(r=Rr,e!==null&&(Rr?e.length=Rr:e=null),be){let br=r;$r(n,
{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:u})||(e=e===null?$r.errors:e.concat($r.errors),
r=e.length);var be=br===r;if(Ps=be,Ps)var ke=!0}if(!Ps){let br={instancePath:s,keyword:"if"};return e===null?e=[br]:e.push(
br),r++,De.errors=e,!1}var B=wr===r;if(B){$!==!0&&ke!==void 0&&(ke===!0?$=!0:($=$||{},Object.assign($,ke)));let br=r,Zr=r,
js=!0,pn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let xr;if(n.kind===void 0&&(xr="kind")){let Ur={};e===null?e=[Ur]:
e.push(Ur),r++}else if(n.kind!==void 0&&n.kind!=="command"){let Ur={};e===null?e=[Ur]:e.push(Ur),r++}}var M=pn===r;if(r=
Zr,e!==null&&(Zr?e.length=Zr:e=null),M){let xr=r;or(n,{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:u})||
(e=e===null?or.errors:e.concat(or.errors),r=e.length);var M=xr===r;if(js=M,js)var K=!0}if(!js){let xr={instancePath:s,keyword:"\
if"};return e===null?e=[xr]:e.push(xr),r++,De.errors=e,!1}var B=br===r;if(B){$!==!0&&K!==void 0&&(K===!0?$=!0:($=$||{},Object.
assign($,K)));let xr=r,Ur=r,Ds=!0,vs=r,qs=r,dn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Ve;if(n.extends===void 0&&
(Ve="extends")){let jr={};e===null?e=[jr]:e.push(jr),r++}}var H=dn===r;if(H){let Ve={};e===null?e=[Ve]:e.push(Ve),r++}else
r=qs,e!==null&&(qs?e.length=qs:e=null);if(r===vs&&n&&typeof n=="object"&&!Array.isArray(n)){let Ve;if(n.kind===void 0&&(Ve=
"kind")){let jr={};e===null?e=[jr]:e.push(jr),r++}else if(n.kind!==void 0&&n.kind!=="fetch"){let jr={};e===null?e=[jr]:e.
push(jr),r++}}var J=vs===r;if(r=Ur,e!==null&&(Ur?e.length=Ur:e=null),J){let Ve=r;if(n&&typeof n=="object"&&!Array.isArray(
n)){let ds;if(n.sources===void 0&&(ds="sources"))return De.errors=[{instancePath:s,keyword:"required"}],!1}var J=Ve===r;
Ds=J}if(!Ds){let Ve={instancePath:s,keyword:"if"};return e===null?e=[Ve]:e.push(Ve),r++,De.errors=e,!1}var B=xr===r;if(B){
$!==!0&&($=$||{},$.kind=!0);let Ve=r,jr=r,ds=!0,_s=r,zs=r,cn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let We;if(n.
extends===void 0&&(We="extends")){let dr={};e===null?e=[dr]:e.push(dr),r++}}var Z=cn===r;if(Z){let We={};e===null?e=[We]:
e.push(We),r++}else r=zs,e!==null&&(zs?e.length=zs:e=null);if(r===_s&&n&&typeof n=="object"&&!Array.isArray(n)){let We;if(n.
kind===void 0&&(We="kind")){let dr={};e===null?e=[dr]:e.push(dr),r++}else if(n.kind!==void 0&&n.kind!=="dataset"){let dr={};
e===null?e=[dr]:e.push(dr),r++}}var oe=_s===r;if(r=jr,e!==null&&(jr?e.length=jr:e=null),oe){let We=r;if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let Wr;if(n.source===void 0&&(Wr="source")||n.layout===void 0&&(Wr="layout")||n.image_size===void 0&&
(Wr="image_size")||n.splits===void 0&&(Wr="splits"))return De.errors=[{instancePath:s,keyword:"required"}],!1}var oe=We===
r;ds=oe}if(!ds){let We={instancePath:s,keyword:"if"};return e===null?e=[We]:e.push(We),r++,De.errors=e,!1}var B=Ve===r;if(B){
$!==!0&&($=$||{},$.kind=!0);let We=r,dr=r,Wr=!0,hs=r,Is=r,yn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Xe;if(n.
extends===void 0&&(Xe="extends")){let hr={};e===null?e=[hr]:e.push(hr),r++}}var A=yn===r;if(A){let Xe={};e===null?e=[Xe]:
e.push(Xe),r++}else r=Is,e!==null&&(Is?e.length=Is:e=null);if(r===hs&&n&&typeof n=="object"&&!Array.isArray(n)){let Xe;if(n.
kind===void 0&&(Xe="kind")){let hr={};e===null?e=[hr]:e.push(hr),r++}else if(n.kind!==void 0&&n.kind!=="teacher-features"){
let hr={};e===null?e=[hr]:e.push(hr),r++}}var I=hs===r;if(r=dr,e!==null&&(dr?e.length=dr:e=null),I){let Xe=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let rs;if(n.data===void 0&&(rs="data")||n.weights===void 0&&(rs="weights")||n.input_size===
void 0&&(rs="input_size"))return De.errors=[{instancePath:s,keyword:"required"}],!1}var I=Xe===r;Wr=I}if(!Wr){let Xe={instancePath:s,
keyword:"if"};return e===null?e=[Xe]:e.push(Xe),r++,De.errors=e,!1}var B=We===r;if(B){$!==!0&&($=$||{},$.kind=!0);let Xe=r,
hr=r,rs=!0,gs=r,Ms=r,mn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Ye;if(n.extends===void 0&&(Ye="extends")){let cr={};
e===null?e=[cr]:e.push(cr),r++}}var N=mn===r;if(N){let Ye={};e===null?e=[Ye]:e.push(Ye),r++}else r=Ms,e!==null&&(Ms?e.length=
Ms:e=null);if(r===gs&&n&&typeof n=="object"&&!Array.isArray(n)){let Ye;if(n.kind===void 0&&(Ye="kind")){let cr={};e===null?
e=[cr]:e.push(cr),r++}else if(n.kind!==void 0&&n.kind!=="vqkd"){let cr={};e===null?e=[cr]:e.push(cr),r++}}var h=gs===r;if(r=
hr,e!==null&&(hr?e.length=hr:e=null),h){let Ye=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Xr;if(n.data===void 0&&
(Xr="data")||n.features===void 0&&(Xr="features")||n.model===void 0&&(Xr="model")||n.epochs===void 0&&(Xr="epochs"))return De.
errors=[{instancePath:s,keyword:"required"}],!1}var h=Ye===r;rs=h}if(!rs){let Ye={instancePath:s,keyword:"if"};return e===
null?e=[Ye]:e.push(Ye),r++,De.errors=e,!1}var B=Xe===r;if(B){$!==!0&&($=$||{},$.kind=!0);let Ye=r,cr=r,Xr=!0,ks=r,Ls=r,vn=r;
if(n&&typeof n=="object"&&!Array.isArray(n)){let er;if(n.extends===void 0&&(er="extends")){let Or={};e===null?e=[Or]:e.push(
Or),r++}}var X=vn===r;if(X){let er={};e===null?e=[er]:e.push(er),r++}else r=Ls,e!==null&&(Ls?e.length=Ls:e=null);if(r===
ks&&n&&typeof n=="object"&&!Array.isArray(n)){let er;if(n.kind===void 0&&(er="kind")){let Or={};e===null?e=[Or]:e.push(Or),
r++}else if(n.kind!==void 0&&n.kind!=="codebook-usage"){let Or={};e===null?e=[Or]:e.push(Or),r++}}var ue=ks===r;if(r=cr,
e!==null&&(cr?e.length=cr:e=null),ue){let er=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let os;if(n.tokenizer===void 0&&
(os="tokenizer")||n.data===void 0&&(os="data"))return De.errors=[{instancePath:s,keyword:"required"}],!1}var ue=er===r;Xr=
ue}if(!Xr){let er={instancePath:s,keyword:"if"};return e===null?e=[er]:e.push(er),r++,De.errors=e,!1}var B=Ye===r;if(B){
$!==!0&&($=$||{},$.kind=!0);let er=r,Or=r,os=!0,$s=r,As=r,_n=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let rr;if(n.
extends===void 0&&(rr="extends")){let yr={};e===null?e=[yr]:e.push(yr),r++}}var me=_n===r;if(me){let rr={};e===null?e=[rr]:
e.push(rr),r++}else r=As,e!==null&&(As?e.length=As:e=null);if(r===$s&&n&&typeof n=="object"&&!Array.isArray(n)){let rr;if(n.
kind===void 0&&(rr="kind")){let yr={};e===null?e=[yr]:e.push(yr),r++}else if(n.kind!==void 0&&n.kind!=="mim"){let yr={};
e===null?e=[yr]:e.push(yr),r++}}var z=$s===r;if(r=Or,e!==null&&(Or?e.length=Or:e=null),z){let rr=r;if(n&&typeof n=="obje\
ct"&&!Array.isArray(n)){let Yr;if(n.data===void 0&&(Yr="data")||n.tokenizer===void 0&&(Yr="tokenizer")||n.model===void 0&&
(Yr="model")||n.epochs===void 0&&(Yr="epochs"))return De.errors=[{instancePath:s,keyword:"required"}],!1}var z=rr===r;os=
z}if(!os){let rr={instancePath:s,keyword:"if"};return e===null?e=[rr]:e.push(rr),r++,De.errors=e,!1}var B=er===r;if(B){$!==
!0&&($=$||{},$.kind=!0);let rr=r,yr=r,Yr=!0,ws=r,Es=r,hn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let sr;if(n.extends===
void 0&&(sr="extends")){let mr={};e===null?e=[mr]:e.push(mr),r++}}var te=hn===r;if(te){let sr={};e===null?e=[sr]:e.push(
sr),r++}else r=Es,e!==null&&(Es?e.length=Es:e=null);if(r===ws&&n&&typeof n=="object"&&!Array.isArray(n)){let sr;if(n.kind===
void 0&&(sr="kind")){let mr={};e===null?e=[mr]:e.push(mr),r++}else if(n.kind!==void 0&&n.kind!=="classify"){let mr={};e===
null?e=[mr]:e.push(mr),r++}}var ae=ws===r;if(r=yr,e!==null&&(yr?e.length=yr:e=null),ae){let sr=r;if(n&&typeof n=="object"&&
!Array.isArray(n)){let es;if(n.data===void 0&&(es="data")||n.labels===void 0&&(es="labels")||n.model===void 0&&(es="mode\
l")||n.epochs===void 0&&(es="epochs"))return De.errors=[{instancePath:s,keyword:"required"}],!1}var ae=sr===r;Yr=ae}if(!Yr){
let sr={instancePath:s,keyword:"if"};return e===null?e=[sr]:e.push(sr),r++,De.errors=e,!1}var B=rr===r;if(B){$!==!0&&($=
$||{},$.kind=!0);let sr=r,mr=r,es=!0,bs=r,Rs=r,gn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let nr;if(n.extends===void 0&&
(nr="extends")){let gr={};e===null?e=[gr]:e.push(gr),r++}}var de=gn===r;if(de){let nr={};e===null?e=[nr]:e.push(nr),r++}else
r=Rs,e!==null&&(Rs?e.length=Rs:e=null);if(r===bs&&n&&typeof n=="object"&&!Array.isArray(n)){let nr;if(n.kind===void 0&&(nr=
"kind")){let gr={};e===null?e=[gr]:e.push(gr),r++}else if(n.kind!==void 0&&n.kind!=="evaluate"){let gr={};e===null?e=[gr]:
e.push(gr),r++}}var $e=bs===r;if(r=mr,e!==null&&(mr?e.length=mr:e=null),$e){let nr=r;if(n&&typeof n=="object"&&!Array.isArray(
n)){let ss;if(n.weights===void 0&&(ss="weights")||n.data===void 0&&(ss="data")||n.labels===void 0&&(ss="labels"))return De.
errors=[{instancePath:s,keyword:"required"}],!1}var $e=nr===r;es=$e}if(!es){let nr={instancePath:s,keyword:"if"};return e===
null?e=[nr]:e.push(nr),r++,De.errors=e,!1}var B=sr===r;if(B){$!==!0&&($=$||{},$.kind=!0);let nr=r,gr=r,ss=!0,xs=r,Zs=r,kn=r;
if(n&&typeof n=="object"&&!Array.isArray(n)){let ir;if(n.extends===void 0&&(ir="extends")){let Nr={};e===null?e=[Nr]:e.push(
Nr),r++}}var ne=kn===r;if(ne){let ir={};e===null?e=[ir]:e.push(ir),r++}else r=Zs,e!==null&&(Zs?e.length=Zs:e=null);if(r===
xs&&n&&typeof n=="object"&&!Array.isArray(n)){let ir;if(n.kind===void 0&&(ir="kind")){let Nr={};e===null?e=[Nr]:e.push(Nr),
r++}else if(n.kind!==void 0&&n.kind!=="linear-probe"){let Nr={};e===null?e=[Nr]:e.push(Nr),r++}}var j=xs===r;if(r=gr,e!==
null&&(gr?e.length=gr:e=null),j){let ir=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let us;if(n.data===void 0&&(us="d\
ata")||n.labels===void 0&&(us="labels"))return De.errors=[{instancePath:s,keyword:"required"}],!1}var j=ir===r;ss=j}if(!ss){
let ir={instancePath:s,keyword:"if"};return e===null?e=[ir]:e.push(ir),r++,De.errors=e,!1}var B=nr===r;if(B){$!==!0&&($=
$||{},$.kind=!0);let ir=r,Nr=r,us=!0,Os=r,Ss=r,$n=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let tr;if(n.extends===void 0&&
(tr="extends")){let Pr={};e===null?e=[Pr]:e.push(Pr),r++}}var V=$n===r;if(V){let tr={};e===null?e=[tr]:e.push(tr),r++}else
r=Ss,e!==null&&(Ss?e.length=Ss:e=null);if(r===Os&&n&&typeof n=="object"&&!Array.isArray(n)){let tr;if(n.kind===void 0&&(tr=
"kind")){let Pr={};e===null?e=[Pr]:e.push(Pr),r++}else if(n.kind!==void 0&&n.kind!=="attention-map"){let Pr={};e===null?
e=[Pr]:e.push(Pr),r++}}var R=Os===r;if(r=Nr,e!==null&&(Nr?e.length=Nr:e=null),R){let tr=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let as;if(n.weights===void 0&&(as="weights")||n.data===void 0&&(as="data"))return De.errors=[{instancePath:s,
keyword:"required"}],!1}var R=tr===r;us=R}if(!us){let tr={instancePath:s,keyword:"if"};return e===null?e=[tr]:e.push(tr),
r++,De.errors=e,!1}var B=ir===r;if(B){$!==!0&&($=$||{},$.kind=!0);let tr=r,Pr=r,as=!0,Bs=r,Gs=r,Ks=r,ns=r,cs=!1,Hs=r;if(n&&
typeof n=="object"&&!Array.isArray(n)){let pr;if(n.kind===void 0&&(pr="kind")){let ys={};e===null?e=[ys]:e.push(ys),r++}}
var S=Hs===r;cs=cs||S;let wn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let pr;if(n.extends===void 0&&(pr="extends")){
let ys={};e===null?e=[ys]:e.push(ys),r++}}var S=wn===r;if(cs=cs||S,cs)r=ns,e!==null&&(ns?e.length=ns:e=null);else{let pr={};
e===null?e=[pr]:e.push(pr),r++}var G=Ks===r;if(G){let pr={};e===null?e=[pr]:e.push(pr),r++}else r=Gs,e!==null&&(Gs?e.length=
Gs:e=null);var P=Bs===r;if(r=Pr,e!==null&&(Pr?e.length=Pr:e=null),P){let pr=r;if(Qe(n,{instancePath:s,parentData:we,parentDataProperty:Oe,
rootData:o,dynamicAnchors:u})||(e=e===null?Qe.errors:e.concat(Qe.errors),r=e.length),r===pr&&n&&typeof n=="object"&&!Array.
isArray(n)){let Ts;if(n.source===void 0&&(Ts="source")||n.layout===void 0&&(Ts="layout")||n.image_size===void 0&&(Ts="im\
age_size")||n.splits===void 0&&(Ts="splits"))return De.errors=[{instancePath:s,keyword:"required"}],!1}var P=pr===r;if(as=
P,as)var T=!0}if(!as){let pr={instancePath:s,keyword:"if"};return e===null?e=[pr]:e.push(pr),r++,De.errors=e,!1}var B=tr===
r;B&&$!==!0&&T!==void 0&&(T===!0?$=!0:($=$||{},Object.assign($,T)))}}}}}}}}}}}}}}}}}}}}}if(r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){if($!==!0&&($=$||{},$.kind=!0),n.kind!==void 0){let C=n.kind;if(!(C==="fetch"||C==="dataset"||C==="te\
acher-features"||C==="vqkd"||C==="codebook-usage"||C==="mim"||C==="classify"||C==="evaluate"||C==="linear-probe"||C==="a\
ttention-map"||C==="command"))return De.errors=[{instancePath:s+"/kind",keyword:"enum"}],!1}}else return De.errors=[{instancePath:s,
keyword:"type"}],!1;return De.errors=e,le.props=$,r===0}De.evaluated={dynamicProps:!0,dynamicItems:!1};function qe(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
le=qe.evaluated;le.dynamicProps&&(le.props=void 0),le.dynamicItems&&(le.items=void 0);let t=r,ee=r,v=!0,he=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let T;if(n.kind===void 0&&(T="kind")){let C={};e===null?e=[C]:e.push(C),r++}else if(n.kind!==
void 0&&n.kind!=="fetch"){let C={};e===null?e=[C]:e.push(C),r++}}var ve=he===r;if(r=ee,e!==null&&(ee?e.length=ee:e=null),
ve){let T=r;kr(n,{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:u})||(e=e===null?kr.errors:
e.concat(kr.errors),r=e.length);var ve=T===r;if(v=ve,v)var $=!0}if(!v){let T={instancePath:s,keyword:"if"};return e===null?
e=[T]:e.push(T),r++,qe.errors=e,!1}var B=t===r;if(B){let T=r,C=r,f=!0,F=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let d;
if(n.kind===void 0&&(d="kind")){let k={};e===null?e=[k]:e.push(k),r++}else if(n.kind!==void 0&&n.kind!=="dataset"){let k={};
e===null?e=[k]:e.push(k),r++}}var xe=F===r;if(r=C,e!==null&&(C?e.length=C:e=null),xe){let d=r;Qe(n,{instancePath:s,parentData:we,
parentDataProperty:Oe,rootData:o,dynamicAnchors:u})||(e=e===null?Qe.errors:e.concat(Qe.errors),r=e.length);var xe=d===r;
if(f=xe,f)var _e=!0}if(!f){let d={instancePath:s,keyword:"if"};return e===null?e=[d]:e.push(d),r++,qe.errors=e,!1}var B=T===
r;if(B){$!==!0&&_e!==void 0&&(_e===!0?$=!0:($=$||{},Object.assign($,_e)));let d=r,k=r,g=!0,q=r;if(n&&typeof n=="object"&&
!Array.isArray(n)){let m;if(n.kind===void 0&&(m="kind")){let _={};e===null?e=[_]:e.push(_),r++}else if(n.kind!==void 0&&
n.kind!=="teacher-features"){let _={};e===null?e=[_]:e.push(_),r++}}var E=q===r;if(r=k,e!==null&&(k?e.length=k:e=null),E){
let m=r;ar(n,{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:u})||(e=e===null?ar.errors:e.
concat(ar.errors),r=e.length);var E=m===r;if(g=E,g)var Q=!0}if(!g){let m={instancePath:s,keyword:"if"};return e===null?e=
[m]:e.push(m),r++,qe.errors=e,!1}var B=d===r;if(B){$!==!0&&Q!==void 0&&(Q===!0?$=!0:($=$||{},Object.assign($,Q)));let m=r,
_=r,a=!0,c=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let w;if(n.kind===void 0&&(w="kind")){let U={};e===null?e=[U]:
e.push(U),r++}else if(n.kind!==void 0&&n.kind!=="vqkd"){let U={};e===null?e=[U]:e.push(U),r++}}var L=c===r;if(r=_,e!==null&&
(_?e.length=_:e=null),L){let w=r;lr(n,{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:u})||
(e=e===null?lr.errors:e.concat(lr.errors),r=e.length);var L=w===r;if(a=L,a)var O=!0}if(!a){let w={instancePath:s,keyword:"\
if"};return e===null?e=[w]:e.push(w),r++,qe.errors=e,!1}var B=m===r;if(B){$!==!0&&O!==void 0&&(O===!0?$=!0:($=$||{},Object.
assign($,O)));let w=r,U=r,y=!0,pe=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Pe;if(n.kind===void 0&&(Pe="kind")){
let Ne={};e===null?e=[Ne]:e.push(Ne),r++}else if(n.kind!==void 0&&n.kind!=="codebook-usage"){let Ne={};e===null?e=[Ne]:e.
push(Ne),r++}}var re=pe===r;if(r=U,e!==null&&(U?e.length=U:e=null),re){let Pe=r;Ir(n,{instancePath:s,parentData:we,parentDataProperty:Oe,
rootData:o,dynamicAnchors:u})||(e=e===null?Ir.errors:e.concat(Ir.errors),r=e.length);var re=Pe===r;if(y=re,y)var Y=!0}if(!y){
let Pe={instancePath:s,keyword:"if"};return e===null?e=[Pe]:e.push(Pe),r++,qe.errors=e,!1}var B=w===r;if(B){$!==!0&&Y!==
void 0&&(Y===!0?$=!0:($=$||{},Object.assign($,Y)));let Pe=r,Ne=r,Ie=!0,Fe=r;if(n&&typeof n=="object"&&!Array.isArray(n)){
let zr;if(n.kind===void 0&&(zr="kind")){let Te={};e===null?e=[Te]:e.push(Te),r++}else if(n.kind!==void 0&&n.kind!=="mim"){
let Te={};e===null?e=[Te]:e.push(Te),r++}}var fe=Fe===r;if(r=Ne,e!==null&&(Ne?e.length=Ne:e=null),fe){let zr=r;Je(n,{instancePath:s,
parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:u})||(e=e===null?Je.errors:e.concat(Je.errors),r=e.length);
var fe=zr===r;if(Ie=fe,Ie)var b=!0}if(!Ie){let zr={instancePath:s,keyword:"if"};return e===null?e=[zr]:e.push(zr),r++,qe.
errors=e,!1}var B=Pe===r;if(B){$!==!0&&b!==void 0&&(b===!0?$=!0:($=$||{},Object.assign($,b)));let zr=r,Te=r,Be=!0,He=r;if(n&&
typeof n=="object"&&!Array.isArray(n)){let Ar;if(n.kind===void 0&&(Ar="kind")){let ur={};e===null?e=[ur]:e.push(ur),r++}else if(n.
kind!==void 0&&n.kind!=="classify"){let ur={};e===null?e=[ur]:e.push(ur),r++}}var se=He===r;if(r=Te,e!==null&&(Te?e.length=
Te:e=null),se){let Ar=r;Ge(n,{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:u})||(e=e===null?
Ge.errors:e.concat(Ge.errors),r=e.length);var se=Ar===r;if(Be=se,Be)var W=!0}if(!Be){let Ar={instancePath:s,keyword:"if"};
return e===null?e=[Ar]:e.push(Ar),r++,qe.errors=e,!1}var B=zr===r;if(B){$!==!0&&W!==void 0&&(W===!0?$=!0:($=$||{},Object.
assign($,W)));let Ar=r,ur=r,_r=!0,ps=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let is;if(n.kind===void 0&&(is="kind")){
let fr={};e===null?e=[fr]:e.push(fr),r++}else if(n.kind!==void 0&&n.kind!=="evaluate"){let fr={};e===null?e=[fr]:e.push(
fr),r++}}var ie=ps===r;if(r=ur,e!==null&&(ur?e.length=ur:e=null),ie){let is=r;vr(n,{instancePath:s,parentData:we,parentDataProperty:Oe,
rootData:o,dynamicAnchors:u})||(e=e===null?vr.errors:e.concat(vr.errors),r=e.length);var ie=is===r;if(_r=ie,_r)var ye=!0}
if(!_r){let is={instancePath:s,keyword:"if"};return e===null?e=[is]:e.push(is),r++,qe.errors=e,!1}var B=Ar===r;if(B){$!==
!0&&ye!==void 0&&(ye===!0?$=!0:($=$||{},Object.assign($,ye)));let is=r,fr=r,Er=!0,Ns=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let ts;if(n.kind===void 0&&(ts="kind")){let wr={};e===null?e=[wr]:e.push(wr),r++}else if(n.kind!==void 0&&n.
kind!=="linear-probe"){let wr={};e===null?e=[wr]:e.push(wr),r++}}var ce=Ns===r;if(r=fr,e!==null&&(fr?e.length=fr:e=null),
ce){let ts=r;Ue(n,{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:u})||(e=e===null?Ue.errors:
e.concat(Ue.errors),r=e.length);var ce=ts===r;if(Er=ce,Er)var ge=!0}if(!Er){let ts={instancePath:s,keyword:"if"};return e===
null?e=[ts]:e.push(ts),r++,qe.errors=e,!1}var B=is===r;if(B){$!==!0&&ge!==void 0&&(ge===!0?$=!0:($=$||{},Object.assign($,
ge)));let ts=r,wr=r,Rr=!0,Ps=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let ls;if(n.kind===void 0&&(ls="kind")){let br={};
e===null?e=[br]:e.push(br),r++}else if(n.kind!==void 0&&n.kind!=="attention-map"){let br={};e===null?e=[br]:e.push(br),r++}}
var be=Ps===r;if(r=wr,e!==null&&(wr?e.length=wr:e=null),be){let ls=r;$r(n,{instancePath:s,parentData:we,parentDataProperty:Oe,
rootData:o,dynamicAnchors:u})||(e=e===null?$r.errors:e.concat($r.errors),r=e.length);var be=ls===r;if(Rr=be,Rr)var ke=!0}
if(!Rr){let ls={instancePath:s,keyword:"if"};return e===null?e=[ls]:e.push(ls),r++,qe.errors=e,!1}var B=ts===r;if(B){$!==
!0&&ke!==void 0&&(ke===!0?$=!0:($=$||{},Object.assign($,ke)));let ls=r,br=r,Zr=!0,js=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let fs;if(n.kind===void 0&&(fs="kind")){let xr={};e===null?e=[xr]:e.push(xr),r++}else if(n.kind!==void 0&&n.
kind!=="command"){let xr={};e===null?e=[xr]:e.push(xr),r++}}var M=js===r;if(r=br,e!==null&&(br?e.length=br:e=null),M){let fs=r;
or(n,{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:u})||(e=e===null?or.errors:e.concat(or.
errors),r=e.length);var M=fs===r;if(Zr=M,Zr)var K=!0}if(!Zr){let fs={instancePath:s,keyword:"if"};return e===null?e=[fs]:
e.push(fs),r++,qe.errors=e,!1}var B=ls===r;if(B){$!==!0&&K!==void 0&&(K===!0?$=!0:($=$||{},Object.assign($,K)));let fs=r,
xr=r,Ur=!0,Ds=r,vs=r,qs=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Sr;if(n.extends===void 0&&(Sr="extends")){let Ve={};
e===null?e=[Ve]:e.push(Ve),r++}}var H=qs===r;if(H){let Sr={};e===null?e=[Sr]:e.push(Sr),r++}else r=vs,e!==null&&(vs?e.length=
vs:e=null);if(r===Ds&&n&&typeof n=="object"&&!Array.isArray(n)){let Sr;if(n.kind===void 0&&(Sr="kind")){let Ve={};e===null?
e=[Ve]:e.push(Ve),r++}else if(n.kind!==void 0&&n.kind!=="fetch"){let Ve={};e===null?e=[Ve]:e.push(Ve),r++}}var J=Ds===r;
if(r=xr,e!==null&&(xr?e.length=xr:e=null),J){let Sr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let jr;if(n.sources===
void 0&&(jr="sources"))return qe.errors=[{instancePath:s,keyword:"required"}],!1}var J=Sr===r;Ur=J}if(!Ur){let Sr={instancePath:s,
keyword:"if"};return e===null?e=[Sr]:e.push(Sr),r++,qe.errors=e,!1}var B=fs===r;if(B){$!==!0&&($=$||{},$.kind=!0);let Sr=r,
Ve=r,jr=!0,ds=r,_s=r,zs=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Br;if(n.extends===void 0&&(Br="extends")){let We={};
e===null?e=[We]:e.push(We),r++}}var Z=zs===r;if(Z){let Br={};e===null?e=[Br]:e.push(Br),r++}else r=_s,e!==null&&(_s?e.length=
_s:e=null);if(r===ds&&n&&typeof n=="object"&&!Array.isArray(n)){let Br;if(n.kind===void 0&&(Br="kind")){let We={};e===null?
e=[We]:e.push(We),r++}else if(n.kind!==void 0&&n.kind!=="dataset"){let We={};e===null?e=[We]:e.push(We),r++}}var oe=ds===
r;if(r=Ve,e!==null&&(Ve?e.length=Ve:e=null),oe){let Br=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let dr;if(n.source===
void 0&&(dr="source")||n.layout===void 0&&(dr="layout")||n.image_size===void 0&&(dr="image_size")||n.splits===void 0&&(dr=
"splits"))return qe.errors=[{instancePath:s,keyword:"required"}],!1}var oe=Br===r;jr=oe}if(!jr){let Br={instancePath:s,keyword:"\
if"};return e===null?e=[Br]:e.push(Br),r++,qe.errors=e,!1}var B=Sr===r;if(B){$!==!0&&($=$||{},$.kind=!0);let Br=r,We=r,dr=!0,
Wr=r,hs=r,Is=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Gr;if(n.extends===void 0&&(Gr="extends")){let Xe={};e===
null?e=[Xe]:e.push(Xe),r++}}var A=Is===r;if(A){let Gr={};e===null?e=[Gr]:e.push(Gr),r++}else r=hs,e!==null&&(hs?e.length=
hs:e=null);if(r===Wr&&n&&typeof n=="object"&&!Array.isArray(n)){let Gr;if(n.kind===void 0&&(Gr="kind")){let Xe={};e===null?
e=[Xe]:e.push(Xe),r++}else if(n.kind!==void 0&&n.kind!=="teacher-features"){let Xe={};e===null?e=[Xe]:e.push(Xe),r++}}var I=Wr===
r;if(r=We,e!==null&&(We?e.length=We:e=null),I){let Gr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let hr;if(n.data===
void 0&&(hr="data")||n.weights===void 0&&(hr="weights")||n.input_size===void 0&&(hr="input_size"))return qe.errors=[{instancePath:s,
keyword:"required"}],!1}var I=Gr===r;dr=I}if(!dr){let Gr={instancePath:s,keyword:"if"};return e===null?e=[Gr]:e.push(Gr),
r++,qe.errors=e,!1}var B=Br===r;if(B){$!==!0&&($=$||{},$.kind=!0);let Gr=r,Xe=r,hr=!0,rs=r,gs=r,Ms=r;if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let Kr;if(n.extends===void 0&&(Kr="extends")){let Ye={};e===null?e=[Ye]:e.push(Ye),r++}}var N=Ms===
r;if(N){let Kr={};e===null?e=[Kr]:e.push(Kr),r++}else r=gs,e!==null&&(gs?e.length=gs:e=null);if(r===rs&&n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let Kr;if(n.kind===void 0&&(Kr="kind")){let Ye={};e===null?e=[Ye]:e.push(Ye),r++}else if(n.kind!==
void 0&&n.kind!=="vqkd"){let Ye={};e===null?e=[Ye]:e.push(Ye),r++}}var h=rs===r;if(r=Xe,e!==null&&(Xe?e.length=Xe:e=null),
h){let Kr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let cr;if(n.data===void 0&&(cr="data")||n.features===void 0&&(cr=
"features")||n.model===void 0&&(cr="model")||n.epochs===void 0&&(cr="epochs"))return qe.errors=[{instancePath:s,keyword:"\
required"}],!1}var h=Kr===r;hr=h}if(!hr){let Kr={instancePath:s,keyword:"if"};return e===null?e=[Kr]:e.push(Kr),r++,qe.errors=
e,!1}var B=Gr===r;if(B){$!==!0&&($=$||{},$.kind=!0);let Kr=r,Ye=r,cr=!0,Xr=r,ks=r,Ls=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let Tr;if(n.extends===void 0&&(Tr="extends")){let er={};e===null?e=[er]:e.push(er),r++}}var X=Ls===r;if(X){let Tr={};
e===null?e=[Tr]:e.push(Tr),r++}else r=ks,e!==null&&(ks?e.length=ks:e=null);if(r===Xr&&n&&typeof n=="object"&&!Array.isArray(
n)){let Tr;if(n.kind===void 0&&(Tr="kind")){let er={};e===null?e=[er]:e.push(er),r++}else if(n.kind!==void 0&&n.kind!=="\
codebook-usage"){let er={};e===null?e=[er]:e.push(er),r++}}var ue=Xr===r;if(r=Ye,e!==null&&(Ye?e.length=Ye:e=null),ue){let Tr=r;
if(n&&typeof n=="object"&&!Array.isArray(n)){let Or;if(n.tokenizer===void 0&&(Or="tokenizer")||n.data===void 0&&(Or="dat\
a"))return qe.errors=[{instancePath:s,keyword:"required"}],!1}var ue=Tr===r;cr=ue}if(!cr){let Tr={instancePath:s,keyword:"\
if"};return e===null?e=[Tr]:e.push(Tr),r++,qe.errors=e,!1}var B=Kr===r;if(B){$!==!0&&($=$||{},$.kind=!0);let Tr=r,er=r,Or=!0,
os=r,$s=r,As=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Cr;if(n.extends===void 0&&(Cr="extends")){let rr={};e===
null?e=[rr]:e.push(rr),r++}}var me=As===r;if(me){let Cr={};e===null?e=[Cr]:e.push(Cr),r++}else r=$s,e!==null&&($s?e.length=
$s:e=null);if(r===os&&n&&typeof n=="object"&&!Array.isArray(n)){let Cr;if(n.kind===void 0&&(Cr="kind")){let rr={};e===null?
e=[rr]:e.push(rr),r++}else if(n.kind!==void 0&&n.kind!=="mim"){let rr={};e===null?e=[rr]:e.push(rr),r++}}var z=os===r;if(r=
er,e!==null&&(er?e.length=er:e=null),z){let Cr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let yr;if(n.data===void 0&&
(yr="data")||n.tokenizer===void 0&&(yr="tokenizer")||n.model===void 0&&(yr="model")||n.epochs===void 0&&(yr="epochs"))return qe.
errors=[{instancePath:s,keyword:"required"}],!1}var z=Cr===r;Or=z}if(!Or){let Cr={instancePath:s,keyword:"if"};return e===
null?e=[Cr]:e.push(Cr),r++,qe.errors=e,!1}var B=Tr===r;if(B){$!==!0&&($=$||{},$.kind=!0);let Cr=r,rr=r,yr=!0,Yr=r,ws=r,Es=r;
if(n&&typeof n=="object"&&!Array.isArray(n)){let Fr;if(n.extends===void 0&&(Fr="extends")){let sr={};e===null?e=[sr]:e.push(
sr),r++}}var te=Es===r;if(te){let Fr={};e===null?e=[Fr]:e.push(Fr),r++}else r=ws,e!==null&&(ws?e.length=ws:e=null);if(r===
Yr&&n&&typeof n=="object"&&!Array.isArray(n)){let Fr;if(n.kind===void 0&&(Fr="kind")){let sr={};e===null?e=[sr]:e.push(sr),
r++}else if(n.kind!==void 0&&n.kind!=="classify"){let sr={};e===null?e=[sr]:e.push(sr),r++}}var ae=Yr===r;if(r=rr,e!==null&&
(rr?e.length=rr:e=null),ae){let Fr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let mr;if(n.data===void 0&&(mr="data")||
n.labels===void 0&&(mr="labels")||n.model===void 0&&(mr="model")||n.epochs===void 0&&(mr="epochs"))return qe.errors=[{instancePath:s,
keyword:"required"}],!1}var ae=Fr===r;yr=ae}if(!yr){let Fr={instancePath:s,keyword:"if"};return e===null?e=[Fr]:e.push(Fr),
r++,qe.errors=e,!1}var B=Cr===r;if(B){$!==!0&&($=$||{},$.kind=!0);let Fr=r,sr=r,mr=!0,es=r,bs=r,Rs=r;if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let Hr;if(n.extends===void 0&&(Hr="extends")){let nr={};e===null?e=[nr]:e.push(nr),r++}}var de=Rs===
r;if(de){let Hr={};e===null?e=[Hr]:e.push(Hr),r++}else r=bs,e!==null&&(bs?e.length=bs:e=null);if(r===es&&n&&typeof n=="o\
bject"&&!Array.isArray(n)){let Hr;if(n.kind===void 0&&(Hr="kind")){let nr={};e===null?e=[nr]:e.push(nr),r++}else if(n.kind!==
void 0&&n.kind!=="evaluate"){let nr={};e===null?e=[nr]:e.push(nr),r++}}var $e=es===r;if(r=sr,e!==null&&(sr?e.length=sr:e=
null),$e){let Hr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let gr;if(n.weights===void 0&&(gr="weights")||n.data===void 0&&
(gr="data")||n.labels===void 0&&(gr="labels"))return qe.errors=[{instancePath:s,keyword:"required"}],!1}var $e=Hr===r;mr=
$e}if(!mr){let Hr={instancePath:s,keyword:"if"};return e===null?e=[Hr]:e.push(Hr),r++,qe.errors=e,!1}var B=Fr===r;if(B){
$!==!0&&($=$||{},$.kind=!0);let Hr=r,nr=r,gr=!0,ss=r,xs=r,Zs=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Jr;if(n.
extends===void 0&&(Jr="extends")){let ir={};e===null?e=[ir]:e.push(ir),r++}}var ne=Zs===r;if(ne){let Jr={};e===null?e=[Jr]:
e.push(Jr),r++}else r=xs,e!==null&&(xs?e.length=xs:e=null);if(r===ss&&n&&typeof n=="object"&&!Array.isArray(n)){let Jr;if(n.
kind===void 0&&(Jr="kind")){let ir={};e===null?e=[ir]:e.push(ir),r++}else if(n.kind!==void 0&&n.kind!=="linear-probe"){let ir={};
e===null?e=[ir]:e.push(ir),r++}}var j=ss===r;if(r=nr,e!==null&&(nr?e.length=nr:e=null),j){let Jr=r;if(n&&typeof n=="obje\
ct"&&!Array.isArray(n)){let Nr;if(n.data===void 0&&(Nr="data")||n.labels===void 0&&(Nr="labels"))return qe.errors=[{instancePath:s,
keyword:"required"}],!1}var j=Jr===r;gr=j}if(!gr){let Jr={instancePath:s,keyword:"if"};return e===null?e=[Jr]:e.push(Jr),
r++,qe.errors=e,!1}var B=Hr===r;if(B){$!==!0&&($=$||{},$.kind=!0);let Jr=r,ir=r,Nr=!0,us=r,Os=r,Ss=r;if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let Qr;if(n.extends===void 0&&(Qr="extends")){let tr={};e===null?e=[tr]:e.push(tr),r++}}var V=Ss===
r;if(V){let Qr={};e===null?e=[Qr]:e.push(Qr),r++}else r=Os,e!==null&&(Os?e.length=Os:e=null);if(r===us&&n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let Qr;if(n.kind===void 0&&(Qr="kind")){let tr={};e===null?e=[tr]:e.push(tr),r++}else if(n.kind!==
void 0&&n.kind!=="attention-map"){let tr={};e===null?e=[tr]:e.push(tr),r++}}var R=us===r;if(r=ir,e!==null&&(ir?e.length=
ir:e=null),R){let Qr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Pr;if(n.weights===void 0&&(Pr="weights")||n.data===
void 0&&(Pr="data"))return qe.errors=[{instancePath:s,keyword:"required"}],!1}var R=Qr===r;Nr=R}if(!Nr){let Qr={instancePath:s,
keyword:"if"};return e===null?e=[Qr]:e.push(Qr),r++,qe.errors=e,!1}var B=Jr===r;if(B){$!==!0&&($=$||{},$.kind=!0);let Qr=r,
tr=r,Pr=!0,as=r,Bs=r,Gs=r,Ks=r,ns=!1,cs=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Mr;if(n.kind===void 0&&(Mr="k\
ind")){let pr={};e===null?e=[pr]:e.push(pr),r++}}var S=cs===r;ns=ns||S;let Hs=r;if(n&&typeof n=="object"&&!Array.isArray(
n)){let Mr;if(n.extends===void 0&&(Mr="extends")){let pr={};e===null?e=[pr]:e.push(pr),r++}}var S=Hs===r;if(ns=ns||S,ns)
r=Ks,e!==null&&(Ks?e.length=Ks:e=null);else{let Mr={};e===null?e=[Mr]:e.push(Mr),r++}var G=Gs===r;if(G){let Mr={};e===null?
e=[Mr]:e.push(Mr),r++}else r=Bs,e!==null&&(Bs?e.length=Bs:e=null);var P=as===r;if(r=tr,e!==null&&(tr?e.length=tr:e=null),
P){let Mr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let ys;if(n.kind===void 0&&(ys="kind"))return qe.errors=[{instancePath:s,
keyword:"required"}],!1}var P=Mr===r;Pr=P}if(!Pr){let Mr={instancePath:s,keyword:"if"};return e===null?e=[Mr]:e.push(Mr),
r++,qe.errors=e,!1}var B=Qr===r}}}}}}}}}}}}}}}}}}}}}if(r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){if($!==!0&&($=
$||{},$.kind=!0),n.kind!==void 0){let T=n.kind;if(!(T==="fetch"||T==="dataset"||T==="teacher-features"||T==="vqkd"||T===
"codebook-usage"||T==="mim"||T==="classify"||T==="evaluate"||T==="linear-probe"||T==="attention-map"||T==="command"))return qe.
errors=[{instancePath:s+"/kind",keyword:"enum"}],!1}}else return qe.errors=[{instancePath:s,keyword:"type"}],!1;return qe.
errors=e,le.props=$,r===0}qe.evaluated={dynamicProps:!0,dynamicItems:!1};var Gn={type:"object",properties:{description:{
type:"string"},executor:{anyOf:[{type:"object",properties:{kind:{anyOf:[{enum:["local"]},{$ref:"#/$defs/expression"}]}},
additionalProperties:!1},{$ref:"#/$defs/expression"}]},engine:{anyOf:[{enum:["auto","tensorflow","wasm"]},{$ref:"#/$defs\
/expression"}]},limits:{anyOf:[{type:"object",properties:{cpus:{anyOf:[{type:["number","null"],exclusiveMinimum:0},{$ref:"\
#/$defs/expression"}]},memory:{anyOf:[{type:["string","integer","null"],minimum:1,pattern:"^\\d+(\\.\\d+)?[KMGT]?(i?B)?$"},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},on_failure:{anyOf:[{enum:["finish",
"continue","kill"]},{$ref:"#/$defs/expression"}]},defaults:{anyOf:[{type:"object",properties:{resources:{anyOf:[{type:"o\
bject",properties:{cpus:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},memory:{anyOf:[{type:["\
string","integer"],minimum:1,pattern:"^\\d+(\\.\\d+)?[KMGT]?(i?B)?$"},{$ref:"#/$defs/expression"}]},gpus:{anyOf:[{type:"\
integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},timeout:{anyOf:[
{type:"object",properties:{total:{anyOf:[{type:["string","null"],pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$de\
fs/expression"}]},idle:{anyOf:[{type:["string","null"],pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/express\
ion"}]},grace:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},retry:{anyOf:[{type:"array",items:{anyOf:[{type:"object",required:["on"],properties:{on:{anyOf:[
{anyOf:[{enum:["exit","signal","oom","timeout","preempted","node-lost"]},{type:"array",minItems:1,uniqueItems:!0,items:{
anyOf:[{enum:["exit","signal","oom","timeout","preempted","node-lost"]},{$ref:"#/$defs/expression"}]}}]},{$ref:"#/$defs/\
expression"}]},max:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},delay:{anyOf:[{type:"string",pattern:"\
^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},params:{type:"object"},stages:{type:"\
object"},datasets:{type:"object"}},additionalProperties:!1};function Dr(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,
rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,le=Dr.evaluated;if(le.dynamicProps&&(le.props=void 0),le.dynamicItems&&
(le.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let A=r;for(let I in n)if(!qr.call(Gn.properties,I)){
return Dr.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(A===r){if(n.description!==void 0){let I=r;
if(typeof n.description!="string")return Dr.errors=[{instancePath:s+"/description",keyword:"type"}],!1;var t=I===r}else var t=!0;
if(t){if(n.executor!==void 0){let I=n.executor,N=r,h=r,X=!1,ue=r;if(r===ue)if(I&&typeof I=="object"&&!Array.isArray(I)){
let te=r;for(let ae in I)if(ae!=="kind"){let de={instancePath:s+"/executor",keyword:"additionalProperties"};e===null?e=[
de]:e.push(de),r++;break}if(te===r&&I.kind!==void 0){let ae=I.kind,de=r,$e=!1,ne=r;if(ae!=="local"){let V={instancePath:s+
"/executor/kind",keyword:"enum"};e===null?e=[V]:e.push(V),r++}var ee=ne===r;$e=$e||ee;let j=r;i(ae,{instancePath:s+"/exe\
cutor/kind",parentData:I,parentDataProperty:"kind",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var ee=j===r;if($e=$e||ee,$e)r=de,e!==null&&(de?e.length=de:e=null);else{let V={instancePath:s+"/executor/ki\
nd",keyword:"anyOf"};e===null?e=[V]:e.push(V),r++}}}else{let te={instancePath:s+"/executor",keyword:"type"};e===null?e=[
te]:e.push(te),r++}var v=ue===r;X=X||v;let me=r;i(I,{instancePath:s+"/executor",parentData:n,parentDataProperty:"executo\
r",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var v=me===r;if(X=X||v,X)r=h,e!==null&&
(h?e.length=h:e=null);else{let te={instancePath:s+"/executor",keyword:"anyOf"};return e===null?e=[te]:e.push(te),r++,Dr.
errors=e,!1}var t=N===r}else var t=!0;if(t){if(n.engine!==void 0){let I=n.engine,N=r,h=r,X=!1,ue=r;if(!(I==="auto"||I===
"tensorflow"||I==="wasm")){let te={instancePath:s+"/engine",keyword:"enum"};e===null?e=[te]:e.push(te),r++}var he=ue===r;
X=X||he;let me=r;i(I,{instancePath:s+"/engine",parentData:n,parentDataProperty:"engine",rootData:o,dynamicAnchors:u})||(e=
e===null?i.errors:e.concat(i.errors),r=e.length);var he=me===r;if(X=X||he,X)r=h,e!==null&&(h?e.length=h:e=null);else{let te={
instancePath:s+"/engine",keyword:"anyOf"};return e===null?e=[te]:e.push(te),r++,Dr.errors=e,!1}var t=N===r}else var t=!0;
if(t){if(n.limits!==void 0){let I=n.limits,N=r,h=r,X=!1,ue=r;if(r===ue)if(I&&typeof I=="object"&&!Array.isArray(I)){let te=r;
for(let ae in I)if(!(ae==="cpus"||ae==="memory")){let de={instancePath:s+"/limits",keyword:"additionalProperties"};e===null?
e=[de]:e.push(de),r++;break}if(te===r){if(I.cpus!==void 0){let ae=I.cpus,de=r,$e=r,ne=!1,j=r;if(typeof ae!="number"&&ae!==
null){let R={instancePath:s+"/limits/cpus",keyword:"type"};e===null?e=[R]:e.push(R),r++}if(r===j&&typeof ae=="number"&&(ae<=
0||isNaN(ae))){let R={instancePath:s+"/limits/cpus",keyword:"exclusiveMinimum"};e===null?e=[R]:e.push(R),r++}var ve=j===
r;ne=ne||ve;let V=r;i(ae,{instancePath:s+"/limits/cpus",parentData:I,parentDataProperty:"cpus",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ve=V===r;if(ne=ne||ve,ne)r=$e,e!==null&&($e?e.length=$e:e=null);else{
let R={instancePath:s+"/limits/cpus",keyword:"anyOf"};e===null?e=[R]:e.push(R),r++}var $=de===r}else var $=!0;if($)if(I.
memory!==void 0){let ae=I.memory,de=r,$e=r,ne=!1,j=r;if(typeof ae!="string"&&!(typeof ae=="number"&&!(ae%1)&&!isNaN(ae))&&
ae!==null){let S={instancePath:s+"/limits/memory",keyword:"type"};e===null?e=[S]:e.push(S),r++}if(r===j){if(typeof ae=="\
number"&&(ae<1||isNaN(ae))){let S={instancePath:s+"/limits/memory",keyword:"minimum"};e===null?e=[S]:e.push(S),r++}if(r===
j&&typeof ae=="string"&&!Cs.test(ae)){let S={instancePath:s+"/limits/memory",keyword:"pattern"};e===null?e=[S]:e.push(S),
r++}}var B=j===r;ne=ne||B;let V=r;i(ae,{instancePath:s+"/limits/memory",parentData:I,parentDataProperty:"memory",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var B=V===r;if(ne=ne||B,ne)r=$e,e!==null&&($e?e.
length=$e:e=null);else{let S={instancePath:s+"/limits/memory",keyword:"anyOf"};e===null?e=[S]:e.push(S),r++}var $=de===r}else
var $=!0}}else{let te={instancePath:s+"/limits",keyword:"type"};e===null?e=[te]:e.push(te),r++}var xe=ue===r;X=X||xe;let me=r;
i(I,{instancePath:s+"/limits",parentData:n,parentDataProperty:"limits",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var xe=me===r;if(X=X||xe,X)r=h,e!==null&&(h?e.length=h:e=null);else{let te={instancePath:s+
"/limits",keyword:"anyOf"};return e===null?e=[te]:e.push(te),r++,Dr.errors=e,!1}var t=N===r}else var t=!0;if(t){if(n.on_failure!==
void 0){let I=n.on_failure,N=r,h=r,X=!1,ue=r;if(!(I==="finish"||I==="continue"||I==="kill")){let te={instancePath:s+"/on\
_failure",keyword:"enum"};e===null?e=[te]:e.push(te),r++}var _e=ue===r;X=X||_e;let me=r;i(I,{instancePath:s+"/on_failure",
parentData:n,parentDataProperty:"on_failure",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.
length);var _e=me===r;if(X=X||_e,X)r=h,e!==null&&(h?e.length=h:e=null);else{let te={instancePath:s+"/on_failure",keyword:"\
anyOf"};return e===null?e=[te]:e.push(te),r++,Dr.errors=e,!1}var t=N===r}else var t=!0;if(t){if(n.defaults!==void 0){let I=n.
defaults,N=r,h=r,X=!1,ue=r;if(r===ue)if(I&&typeof I=="object"&&!Array.isArray(I)){let te=r;for(let ae in I)if(!(ae==="re\
sources"||ae==="timeout"||ae==="retry")){let de={instancePath:s+"/defaults",keyword:"additionalProperties"};e===null?e=[
de]:e.push(de),r++;break}if(te===r){if(I.resources!==void 0){let ae=I.resources,de=r,$e=r,ne=!1,j=r;if(r===j)if(ae&&typeof ae==
"object"&&!Array.isArray(ae)){let R=r;for(let S in ae)if(!(S==="cpus"||S==="memory"||S==="gpus")){let G={instancePath:s+
"/defaults/resources",keyword:"additionalProperties"};e===null?e=[G]:e.push(G),r++;break}if(R===r){if(ae.cpus!==void 0){
let S=ae.cpus,G=r,P=r,T=!1,C=r;if(r===C)if(typeof S=="number"){if(S<=0||isNaN(S)){let F={instancePath:s+"/defaults/resou\
rces/cpus",keyword:"exclusiveMinimum"};e===null?e=[F]:e.push(F),r++}}else{let F={instancePath:s+"/defaults/resources/cpu\
s",keyword:"type"};e===null?e=[F]:e.push(F),r++}var E=C===r;T=T||E;let f=r;i(S,{instancePath:s+"/defaults/resources/cpus",
parentData:ae,parentDataProperty:"cpus",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);
var E=f===r;if(T=T||E,T)r=P,e!==null&&(P?e.length=P:e=null);else{let F={instancePath:s+"/defaults/resources/cpus",keyword:"\
anyOf"};e===null?e=[F]:e.push(F),r++}var Q=G===r}else var Q=!0;if(Q){if(ae.memory!==void 0){let S=ae.memory,G=r,P=r,T=!1,
C=r;if(typeof S!="string"&&!(typeof S=="number"&&!(S%1)&&!isNaN(S))){let l={instancePath:s+"/defaults/resources/memory",
keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===C){if(typeof S=="number"&&(S<1||isNaN(S))){let l={instancePath:s+"/d\
efaults/resources/memory",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}if(r===C&&typeof S=="string"&&!Cs.test(S)){let l={
instancePath:s+"/defaults/resources/memory",keyword:"pattern"};e===null?e=[l]:e.push(l),r++}}var L=C===r;T=T||L;let f=r;
i(S,{instancePath:s+"/defaults/resources/memory",parentData:ae,parentDataProperty:"memory",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var L=f===r;if(T=T||L,T)r=P,e!==null&&(P?e.length=P:e=null);else{let l={
instancePath:s+"/defaults/resources/memory",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var Q=G===r}else var Q=!0;if(Q)
if(ae.gpus!==void 0){let S=ae.gpus,G=r,P=r,T=!1,C=r;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S))){let l={instancePath:s+"\
/defaults/resources/gpus",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===C&&typeof S=="number"&&(S<0||isNaN(S))){let l={
instancePath:s+"/defaults/resources/gpus",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}var O=C===r;T=T||O;let f=r;i(S,
{instancePath:s+"/defaults/resources/gpus",parentData:ae,parentDataProperty:"gpus",rootData:o,dynamicAnchors:u})||(e=e===
null?i.errors:e.concat(i.errors),r=e.length);var O=f===r;if(T=T||O,T)r=P,e!==null&&(P?e.length=P:e=null);else{let l={instancePath:s+
"/defaults/resources/gpus",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var Q=G===r}else var Q=!0}}}else{let R={instancePath:s+
"/defaults/resources",keyword:"type"};e===null?e=[R]:e.push(R),r++}var re=j===r;ne=ne||re;let V=r;i(ae,{instancePath:s+"\
/defaults/resources",parentData:I,parentDataProperty:"resources",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var re=V===r;if(ne=ne||re,ne)r=$e,e!==null&&($e?e.length=$e:e=null);else{let R={instancePath:s+"/d\
efaults/resources",keyword:"anyOf"};e===null?e=[R]:e.push(R),r++}var Y=de===r}else var Y=!0;if(Y){if(I.timeout!==void 0){
let ae=I.timeout,de=r,$e=r,ne=!1,j=r;if(r===j)if(ae&&typeof ae=="object"&&!Array.isArray(ae)){let S=r;for(let G in ae)if(!(G===
"total"||G==="idle"||G==="grace")){let P={instancePath:s+"/defaults/timeout",keyword:"additionalProperties"};e===null?e=
[P]:e.push(P),r++;break}if(S===r){if(ae.total!==void 0){let G=ae.total,P=r,T=r,C=!1,f=r;if(typeof G!="string"&&G!==null){
let l={instancePath:s+"/defaults/timeout/total",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===f&&typeof G=="string"&&
!Vr.test(G)){let l={instancePath:s+"/defaults/timeout/total",keyword:"pattern"};e===null?e=[l]:e.push(l),r++}var fe=f===
r;C=C||fe;let F=r;i(G,{instancePath:s+"/defaults/timeout/total",parentData:ae,parentDataProperty:"total",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var fe=F===r;if(C=C||fe,C)r=T,e!==null&&(T?e.length=T:e=null);else{let l={
instancePath:s+"/defaults/timeout/total",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var b=P===r}else var b=!0;if(b){if(ae.
idle!==void 0){let G=ae.idle,P=r,T=r,C=!1,f=r;if(typeof G!="string"&&G!==null){let d={instancePath:s+"/defaults/timeout/\
idle",keyword:"type"};e===null?e=[d]:e.push(d),r++}if(r===f&&typeof G=="string"&&!Vr.test(G)){let d={instancePath:s+"/de\
faults/timeout/idle",keyword:"pattern"};e===null?e=[d]:e.push(d),r++}var se=f===r;C=C||se;let F=r;i(G,{instancePath:s+"/\
defaults/timeout/idle",parentData:ae,parentDataProperty:"idle",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var se=F===r;if(C=C||se,C)r=T,e!==null&&(T?e.length=T:e=null);else{let d={instancePath:s+"/default\
s/timeout/idle",keyword:"anyOf"};e===null?e=[d]:e.push(d),r++}var b=P===r}else var b=!0;if(b)if(ae.grace!==void 0){let G=ae.
grace,P=r,T=r,C=!1,f=r;if(r===f)if(typeof G=="string"){if(!Vr.test(G)){let d={instancePath:s+"/defaults/timeout/grace",keyword:"\
pattern"};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:s+"/defaults/timeout/grace",keyword:"type"};e===null?e=
[d]:e.push(d),r++}var W=f===r;C=C||W;let F=r;i(G,{instancePath:s+"/defaults/timeout/grace",parentData:ae,parentDataProperty:"\
grace",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var W=F===r;if(C=C||W,C)r=T,e!==
null&&(T?e.length=T:e=null);else{let d={instancePath:s+"/defaults/timeout/grace",keyword:"anyOf"};e===null?e=[d]:e.push(
d),r++}var b=P===r}else var b=!0}}}else{let S={instancePath:s+"/defaults/timeout",keyword:"type"};e===null?e=[S]:e.push(
S),r++}var ie=j===r;ne=ne||ie;let V=r;i(ae,{instancePath:s+"/defaults/timeout",parentData:I,parentDataProperty:"timeout",
rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ie=V===r;if(ne=ne||ie,ne)r=$e,e!==
null&&($e?e.length=$e:e=null);else{let S={instancePath:s+"/defaults/timeout",keyword:"anyOf"};e===null?e=[S]:e.push(S),r++}
var Y=de===r}else var Y=!0;if(Y)if(I.retry!==void 0){let ae=I.retry,de=r,$e=r,ne=!1,j=r;if(r===j)if(Array.isArray(ae)){var ye=!0;
let S=ae.length;for(let G=0;G<S;G++){let P=ae[G],T=r,C=r,f=!1,F=r;if(r===F)if(P&&typeof P=="object"&&!Array.isArray(P)){
let k;if(P.on===void 0&&(k="on")){let g={instancePath:s+"/defaults/retry/"+G,keyword:"required"};e===null?e=[g]:e.push(g),
r++}else{let g=r;for(let q in P)if(!(q==="on"||q==="max"||q==="delay")){let p={instancePath:s+"/defaults/retry/"+G,keyword:"\
additionalProperties"};e===null?e=[p]:e.push(p),r++;break}if(g===r){if(P.on!==void 0){let q=P.on,p=r,m=r,_=!1,a=r,c=r,x=!1,
w=r;if(!(q==="exit"||q==="signal"||q==="oom"||q==="timeout"||q==="preempted"||q==="node-lost")){let pe={instancePath:s+"\
/defaults/retry/"+G+"/on",keyword:"enum"};e===null?e=[pe]:e.push(pe),r++}var be=w===r;x=x||be;let U=r;if(r===U)if(Array.
isArray(q))if(q.length<1){let pe={instancePath:s+"/defaults/retry/"+G+"/on",keyword:"minItems"};e===null?e=[pe]:e.push(pe),
r++}else{var ce=!0;let pe=q.length;for(let D=0;D<pe;D++){let Pe=q[D],Ne=r,Ie=r,Fe=!1,Ke=r;if(!(Pe==="exit"||Pe==="signal"||
Pe==="oom"||Pe==="timeout"||Pe==="preempted"||Pe==="node-lost")){let Be={instancePath:s+"/defaults/retry/"+G+"/on/"+D,keyword:"\
enum"};e===null?e=[Be]:e.push(Be),r++}var ge=Ke===r;Fe=Fe||ge;let zr=r;i(Pe,{instancePath:s+"/defaults/retry/"+G+"/on/"+
D,parentData:q,parentDataProperty:D,rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ge=zr===
r;if(Fe=Fe||ge,Fe)r=Ie,e!==null&&(Ie?e.length=Ie:e=null);else{let Be={instancePath:s+"/defaults/retry/"+G+"/on/"+D,keyword:"\
anyOf"};e===null?e=[Be]:e.push(Be),r++}var ce=Ne===r;if(!ce)break}if(ce){let D=q.length,Pe;if(D>1){e:for(;D--;)for(Pe=D;Pe--;)
if(Ws(q[D],q[Pe])){let Ne={instancePath:s+"/defaults/retry/"+G+"/on",keyword:"uniqueItems"};e===null?e=[Ne]:e.push(Ne),r++;
break e}}}}else{let pe={instancePath:s+"/defaults/retry/"+G+"/on",keyword:"type"};e===null?e=[pe]:e.push(pe),r++}var be=U===
r;if(x=x||be,x)r=c,e!==null&&(c?e.length=c:e=null);else{let pe={instancePath:s+"/defaults/retry/"+G+"/on",keyword:"anyOf"};
e===null?e=[pe]:e.push(pe),r++}var ke=a===r;_=_||ke;let y=r;i(q,{instancePath:s+"/defaults/retry/"+G+"/on",parentData:P,
parentDataProperty:"on",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ke=y===r;
if(_=_||ke,_)r=m,e!==null&&(m?e.length=m:e=null);else{let pe={instancePath:s+"/defaults/retry/"+G+"/on",keyword:"anyOf"};
e===null?e=[pe]:e.push(pe),r++}var M=p===r}else var M=!0;if(M){if(P.max!==void 0){let q=P.max,p=r,m=r,_=!1,a=r;if(!(typeof q==
"number"&&!(q%1)&&!isNaN(q))){let w={instancePath:s+"/defaults/retry/"+G+"/max",keyword:"type"};e===null?e=[w]:e.push(w),
r++}if(r===a&&typeof q=="number"&&(q<1||isNaN(q))){let w={instancePath:s+"/defaults/retry/"+G+"/max",keyword:"minimum"};
e===null?e=[w]:e.push(w),r++}var K=a===r;_=_||K;let c=r;i(q,{instancePath:s+"/defaults/retry/"+G+"/max",parentData:P,parentDataProperty:"\
max",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var K=c===r;if(_=_||K,_)r=m,e!==
null&&(m?e.length=m:e=null);else{let w={instancePath:s+"/defaults/retry/"+G+"/max",keyword:"anyOf"};e===null?e=[w]:e.push(
w),r++}var M=p===r}else var M=!0;if(M)if(P.delay!==void 0){let q=P.delay,p=r,m=r,_=!1,a=r;if(r===a)if(typeof q=="string"){
if(!Vr.test(q)){let w={instancePath:s+"/defaults/retry/"+G+"/delay",keyword:"pattern"};e===null?e=[w]:e.push(w),r++}}else{
let w={instancePath:s+"/defaults/retry/"+G+"/delay",keyword:"type"};e===null?e=[w]:e.push(w),r++}var H=a===r;_=_||H;let c=r;
i(q,{instancePath:s+"/defaults/retry/"+G+"/delay",parentData:P,parentDataProperty:"delay",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var H=c===r;if(_=_||H,_)r=m,e!==null&&(m?e.length=m:e=null);else{let w={
instancePath:s+"/defaults/retry/"+G+"/delay",keyword:"anyOf"};e===null?e=[w]:e.push(w),r++}var M=p===r}else var M=!0}}}}else{
let k={instancePath:s+"/defaults/retry/"+G,keyword:"type"};e===null?e=[k]:e.push(k),r++}var J=F===r;f=f||J;let l=r;i(P,{
instancePath:s+"/defaults/retry/"+G,parentData:ae,parentDataProperty:G,rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var J=l===r;if(f=f||J,f)r=C,e!==null&&(C?e.length=C:e=null);else{let k={instancePath:s+"/\
defaults/retry/"+G,keyword:"anyOf"};e===null?e=[k]:e.push(k),r++}var ye=T===r;if(!ye)break}}else{let S={instancePath:s+"\
/defaults/retry",keyword:"type"};e===null?e=[S]:e.push(S),r++}var Z=j===r;ne=ne||Z;let V=r;i(ae,{instancePath:s+"/defaul\
ts/retry",parentData:I,parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var Z=V===r;if(ne=ne||Z,ne)r=$e,e!==null&&($e?e.length=$e:e=null);else{let S={instancePath:s+"/defaults/retr\
y",keyword:"anyOf"};e===null?e=[S]:e.push(S),r++}var Y=de===r}else var Y=!0}}}else{let te={instancePath:s+"/defaults",keyword:"\
type"};e===null?e=[te]:e.push(te),r++}var oe=ue===r;X=X||oe;let me=r;i(I,{instancePath:s+"/defaults",parentData:n,parentDataProperty:"\
defaults",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var oe=me===r;if(X=X||oe,X)
r=h,e!==null&&(h?e.length=h:e=null);else{let te={instancePath:s+"/defaults",keyword:"anyOf"};return e===null?e=[te]:e.push(
te),r++,Dr.errors=e,!1}var t=N===r}else var t=!0;if(t){if(n.params!==void 0){let I=n.params,N=r;if(!(I&&typeof I=="objec\
t"&&!Array.isArray(I)))return Dr.errors=[{instancePath:s+"/params",keyword:"type"}],!1;var t=N===r}else var t=!0;if(t){if(n.
stages!==void 0){let I=n.stages,N=r;if(!(I&&typeof I=="object"&&!Array.isArray(I)))return Dr.errors=[{instancePath:s+"/s\
tages",keyword:"type"}],!1;var t=N===r}else var t=!0;if(t)if(n.datasets!==void 0){let I=n.datasets,N=r;if(!(I&&typeof I==
"object"&&!Array.isArray(I)))return Dr.errors=[{instancePath:s+"/datasets",keyword:"type"}],!1;var t=N===r}else var t=!0}}}}}}}}}else
return Dr.errors=[{instancePath:s,keyword:"type"}],!1;return Dr.errors=e,r===0}Dr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function je(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
le=je.evaluated;if(le.dynamicProps&&(le.props=void 0),le.dynamicItems&&(le.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let ne;if(n.version===void 0&&(ne="version")||n.name===void 0&&(ne="name")||n.stages===void 0&&(ne="s\
tages"))return je.errors=[{instancePath:s,keyword:"required"}],!1;{let j=r;for(let V in n)if(!(qr.call(bn.properties,V)||
xn.test(V))){return je.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(j===r){if(n.version!==void 0){
let V=r;if(n.version!==1)return je.errors=[{instancePath:s+"/version",keyword:"const"}],!1;var t=V===r}else var t=!0;if(t){
if(n.name!==void 0){let V=n.name,R=r;if(r===R)if(typeof V=="string"){if(!On.test(V))return je.errors=[{instancePath:s+"/\
name",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][\\w.-]{0,99}$"}}],!1}else return je.errors=[{instancePath:s+"/name",
keyword:"type"}],!1;var t=R===r}else var t=!0;if(t){if(n.description!==void 0){let V=r;if(typeof n.description!="string")
return je.errors=[{instancePath:s+"/description",keyword:"type"}],!1;var t=V===r}else var t=!0;if(t){if(n.params!==void 0){
let V=n.params,R=r;if(r===R)if(V&&typeof V=="object"&&!Array.isArray(V)){for(let G in V){let P=r;if(typeof G=="string"&&
!Nn.test(G)){let T={instancePath:s+"/params",keyword:"pattern",propertyName:G};e===null?e=[T]:e.push(T),r++}var ee=P===r;
if(!ee){let T={instancePath:s+"/params",keyword:"propertyNames"};return e===null?e=[T]:e.push(T),r++,je.errors=e,!1;break}}
if(ee)for(let G in V){let P=r;ms(V[G],{instancePath:s+"/params/"+G.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:V,parentDataProperty:G,
rootData:o,dynamicAnchors:u})||(e=e===null?ms.errors:e.concat(ms.errors),r=e.length);var v=P===r;if(!v)break}}else return je.
errors=[{instancePath:s+"/params",keyword:"type"}],!1;var t=R===r}else var t=!0;if(t){if(n.datasets!==void 0){let V=n.datasets,
R=r;if(r===R)if(V&&typeof V=="object"&&!Array.isArray(V)){for(let G in V){let P=r;if(typeof G=="string"&&!Vs.test(G)){let T={
instancePath:s+"/datasets",keyword:"pattern",propertyName:G};e===null?e=[T]:e.push(T),r++}var he=P===r;if(!he){let T={instancePath:s+
"/datasets",keyword:"propertyNames"};return e===null?e=[T]:e.push(T),r++,je.errors=e,!1;break}}if(he)for(let G in V){let P=r;
De(V[G],{instancePath:s+"/datasets/"+G.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:V,parentDataProperty:G,rootData:o,
dynamicAnchors:u})||(e=e===null?De.errors:e.concat(De.errors),r=e.length);var ve=P===r;if(!ve)break}}else return je.errors=
[{instancePath:s+"/datasets",keyword:"type"}],!1;var t=R===r}else var t=!0;if(t){if(n.defaults!==void 0){let V=n.defaults,
R=r;if(r===R)if(V&&typeof V=="object"&&!Array.isArray(V)){let G=r;for(let P in V)if(!(P==="resources"||P==="timeout"||P===
"retry")){return je.errors=[{instancePath:s+"/defaults",keyword:"additionalProperties"}],!1;break}if(G===r){if(V.resources!==
void 0){let P=V.resources,T=r,C=r,f=!1,F=r;if(r===F)if(P&&typeof P=="object"&&!Array.isArray(P)){let d=r;for(let k in P)
if(!(k==="cpus"||k==="memory"||k==="gpus")){let g={instancePath:s+"/defaults/resources",keyword:"additionalProperties"};
e===null?e=[g]:e.push(g),r++;break}if(d===r){if(P.cpus!==void 0){let k=P.cpus,g=r,q=r,p=!1,m=r;if(r===m)if(typeof k=="nu\
mber"){if(k<=0||isNaN(k)){let a={instancePath:s+"/defaults/resources/cpus",keyword:"exclusiveMinimum"};e===null?e=[a]:e.
push(a),r++}}else{let a={instancePath:s+"/defaults/resources/cpus",keyword:"type"};e===null?e=[a]:e.push(a),r++}var $=m===
r;p=p||$;let _=r;i(k,{instancePath:s+"/defaults/resources/cpus",parentData:P,parentDataProperty:"cpus",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var $=_===r;if(p=p||$,p)r=q,e!==null&&(q?e.length=q:e=null);else{let a={
instancePath:s+"/defaults/resources/cpus",keyword:"anyOf"};e===null?e=[a]:e.push(a),r++}var B=g===r}else var B=!0;if(B){
if(P.memory!==void 0){let k=P.memory,g=r,q=r,p=!1,m=r;if(typeof k!="string"&&!(typeof k=="number"&&!(k%1)&&!isNaN(k))){let c={
instancePath:s+"/defaults/resources/memory",keyword:"type"};e===null?e=[c]:e.push(c),r++}if(r===m){if(typeof k=="number"&&
(k<1||isNaN(k))){let c={instancePath:s+"/defaults/resources/memory",keyword:"minimum"};e===null?e=[c]:e.push(c),r++}if(r===
m&&typeof k=="string"&&!Cs.test(k)){let c={instancePath:s+"/defaults/resources/memory",keyword:"pattern"};e===null?e=[c]:
e.push(c),r++}}var xe=m===r;p=p||xe;let _=r;i(k,{instancePath:s+"/defaults/resources/memory",parentData:P,parentDataProperty:"\
memory",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var xe=_===r;if(p=p||xe,p)r=q,
e!==null&&(q?e.length=q:e=null);else{let c={instancePath:s+"/defaults/resources/memory",keyword:"anyOf"};e===null?e=[c]:
e.push(c),r++}var B=g===r}else var B=!0;if(B)if(P.gpus!==void 0){let k=P.gpus,g=r,q=r,p=!1,m=r;if(!(typeof k=="number"&&
!(k%1)&&!isNaN(k))){let c={instancePath:s+"/defaults/resources/gpus",keyword:"type"};e===null?e=[c]:e.push(c),r++}if(r===
m&&typeof k=="number"&&(k<0||isNaN(k))){let c={instancePath:s+"/defaults/resources/gpus",keyword:"minimum"};e===null?e=[
c]:e.push(c),r++}var _e=m===r;p=p||_e;let _=r;i(k,{instancePath:s+"/defaults/resources/gpus",parentData:P,parentDataProperty:"\
gpus",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var _e=_===r;if(p=p||_e,p)r=q,e!==
null&&(q?e.length=q:e=null);else{let c={instancePath:s+"/defaults/resources/gpus",keyword:"anyOf"};e===null?e=[c]:e.push(
c),r++}var B=g===r}else var B=!0}}}else{let d={instancePath:s+"/defaults/resources",keyword:"type"};e===null?e=[d]:e.push(
d),r++}var E=F===r;f=f||E;let l=r;i(P,{instancePath:s+"/defaults/resources",parentData:V,parentDataProperty:"resources",
rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var E=l===r;if(f=f||E,f)r=C,e!==null&&
(C?e.length=C:e=null);else{let d={instancePath:s+"/defaults/resources",keyword:"anyOf"};return e===null?e=[d]:e.push(d),
r++,je.errors=e,!1}var Q=T===r}else var Q=!0;if(Q){if(V.timeout!==void 0){let P=V.timeout,T=r,C=r,f=!1,F=r;if(r===F)if(P&&
typeof P=="object"&&!Array.isArray(P)){let k=r;for(let g in P)if(!(g==="total"||g==="idle"||g==="grace")){let q={instancePath:s+
"/defaults/timeout",keyword:"additionalProperties"};e===null?e=[q]:e.push(q),r++;break}if(k===r){if(P.total!==void 0){let g=P.
total,q=r,p=r,m=!1,_=r;if(typeof g!="string"&&g!==null){let c={instancePath:s+"/defaults/timeout/total",keyword:"type"};
e===null?e=[c]:e.push(c),r++}if(r===_&&typeof g=="string"&&!Vr.test(g)){let c={instancePath:s+"/defaults/timeout/total",
keyword:"pattern"};e===null?e=[c]:e.push(c),r++}var L=_===r;m=m||L;let a=r;i(g,{instancePath:s+"/defaults/timeout/total",
parentData:P,parentDataProperty:"total",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);
var L=a===r;if(m=m||L,m)r=p,e!==null&&(p?e.length=p:e=null);else{let c={instancePath:s+"/defaults/timeout/total",keyword:"\
anyOf"};e===null?e=[c]:e.push(c),r++}var O=q===r}else var O=!0;if(O){if(P.idle!==void 0){let g=P.idle,q=r,p=r,m=!1,_=r;if(typeof g!=
"string"&&g!==null){let x={instancePath:s+"/defaults/timeout/idle",keyword:"type"};e===null?e=[x]:e.push(x),r++}if(r===_&&
typeof g=="string"&&!Vr.test(g)){let x={instancePath:s+"/defaults/timeout/idle",keyword:"pattern"};e===null?e=[x]:e.push(
x),r++}var re=_===r;m=m||re;let a=r;i(g,{instancePath:s+"/defaults/timeout/idle",parentData:P,parentDataProperty:"idle",
rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var re=a===r;if(m=m||re,m)r=p,e!==null&&
(p?e.length=p:e=null);else{let x={instancePath:s+"/defaults/timeout/idle",keyword:"anyOf"};e===null?e=[x]:e.push(x),r++}
var O=q===r}else var O=!0;if(O)if(P.grace!==void 0){let g=P.grace,q=r,p=r,m=!1,_=r;if(r===_)if(typeof g=="string"){if(!Vr.
test(g)){let x={instancePath:s+"/defaults/timeout/grace",keyword:"pattern"};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:s+
"/defaults/timeout/grace",keyword:"type"};e===null?e=[x]:e.push(x),r++}var Y=_===r;m=m||Y;let a=r;i(g,{instancePath:s+"/\
defaults/timeout/grace",parentData:P,parentDataProperty:"grace",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var Y=a===r;if(m=m||Y,m)r=p,e!==null&&(p?e.length=p:e=null);else{let x={instancePath:s+"/defaults/\
timeout/grace",keyword:"anyOf"};e===null?e=[x]:e.push(x),r++}var O=q===r}else var O=!0}}}else{let k={instancePath:s+"/de\
faults/timeout",keyword:"type"};e===null?e=[k]:e.push(k),r++}var fe=F===r;f=f||fe;let l=r;i(P,{instancePath:s+"/defaults\
/timeout",parentData:V,parentDataProperty:"timeout",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var fe=l===r;if(f=f||fe,f)r=C,e!==null&&(C?e.length=C:e=null);else{let k={instancePath:s+"/defaults/timeout",
keyword:"anyOf"};return e===null?e=[k]:e.push(k),r++,je.errors=e,!1}var Q=T===r}else var Q=!0;if(Q)if(V.retry!==void 0){
let P=V.retry,T=r,C=r,f=!1,F=r;if(r===F)if(Array.isArray(P)){var b=!0;let k=P.length;for(let g=0;g<k;g++){let q=P[g],p=r,
m=r,_=!1,a=r;if(r===a)if(q&&typeof q=="object"&&!Array.isArray(q)){let w;if(q.on===void 0&&(w="on")){let U={instancePath:s+
"/defaults/retry/"+g,keyword:"required"};e===null?e=[U]:e.push(U),r++}else{let U=r;for(let y in q)if(!(y==="on"||y==="ma\
x"||y==="delay")){let pe={instancePath:s+"/defaults/retry/"+g,keyword:"additionalProperties"};e===null?e=[pe]:e.push(pe),
r++;break}if(U===r){if(q.on!==void 0){let y=q.on,pe=r,D=r,Pe=!1,Ne=r,Ie=r,Fe=!1,Ke=r;if(!(y==="exit"||y==="signal"||y===
"oom"||y==="timeout"||y==="preempted"||y==="node-lost")){let Be={instancePath:s+"/defaults/retry/"+g+"/on",keyword:"enum"};
e===null?e=[Be]:e.push(Be),r++}var ie=Ke===r;Fe=Fe||ie;let zr=r;if(r===zr)if(Array.isArray(y))if(y.length<1){let Be={instancePath:s+
"/defaults/retry/"+g+"/on",keyword:"minItems"};e===null?e=[Be]:e.push(Be),r++}else{var se=!0;let Be=y.length;for(let He=0;He<
Be;He++){let Lr=y[He],Ar=r,ur=r,_r=!1,ps=r;if(!(Lr==="exit"||Lr==="signal"||Lr==="oom"||Lr==="timeout"||Lr==="preempted"||
Lr==="node-lost")){let fr={instancePath:s+"/defaults/retry/"+g+"/on/"+He,keyword:"enum"};e===null?e=[fr]:e.push(fr),r++}
var W=ps===r;_r=_r||W;let Fs=r;i(Lr,{instancePath:s+"/defaults/retry/"+g+"/on/"+He,parentData:y,parentDataProperty:He,rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var W=Fs===r;if(_r=_r||W,_r)r=ur,e!==null&&(ur?e.
length=ur:e=null);else{let fr={instancePath:s+"/defaults/retry/"+g+"/on/"+He,keyword:"anyOf"};e===null?e=[fr]:e.push(fr),
r++}var se=Ar===r;if(!se)break}if(se){let He=y.length,Lr;if(He>1){e:for(;He--;)for(Lr=He;Lr--;)if(Ws(y[He],y[Lr])){let Ar={
instancePath:s+"/defaults/retry/"+g+"/on",keyword:"uniqueItems"};e===null?e=[Ar]:e.push(Ar),r++;break e}}}}else{let Be={
instancePath:s+"/defaults/retry/"+g+"/on",keyword:"type"};e===null?e=[Be]:e.push(Be),r++}var ie=zr===r;if(Fe=Fe||ie,Fe)r=
Ie,e!==null&&(Ie?e.length=Ie:e=null);else{let Be={instancePath:s+"/defaults/retry/"+g+"/on",keyword:"anyOf"};e===null?e=
[Be]:e.push(Be),r++}var ye=Ne===r;Pe=Pe||ye;let Te=r;i(y,{instancePath:s+"/defaults/retry/"+g+"/on",parentData:q,parentDataProperty:"\
on",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ye=Te===r;if(Pe=Pe||ye,Pe)r=D,
e!==null&&(D?e.length=D:e=null);else{let Be={instancePath:s+"/defaults/retry/"+g+"/on",keyword:"anyOf"};e===null?e=[Be]:
e.push(Be),r++}var ce=pe===r}else var ce=!0;if(ce){if(q.max!==void 0){let y=q.max,pe=r,D=r,Pe=!1,Ne=r;if(!(typeof y=="nu\
mber"&&!(y%1)&&!isNaN(y))){let Ke={instancePath:s+"/defaults/retry/"+g+"/max",keyword:"type"};e===null?e=[Ke]:e.push(Ke),
r++}if(r===Ne&&typeof y=="number"&&(y<1||isNaN(y))){let Ke={instancePath:s+"/defaults/retry/"+g+"/max",keyword:"minimum"};
e===null?e=[Ke]:e.push(Ke),r++}var ge=Ne===r;Pe=Pe||ge;let Ie=r;i(y,{instancePath:s+"/defaults/retry/"+g+"/max",parentData:q,
parentDataProperty:"max",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ge=Ie===
r;if(Pe=Pe||ge,Pe)r=D,e!==null&&(D?e.length=D:e=null);else{let Ke={instancePath:s+"/defaults/retry/"+g+"/max",keyword:"a\
nyOf"};e===null?e=[Ke]:e.push(Ke),r++}var ce=pe===r}else var ce=!0;if(ce)if(q.delay!==void 0){let y=q.delay,pe=r,D=r,Pe=!1,
Ne=r;if(r===Ne)if(typeof y=="string"){if(!Vr.test(y)){let Ke={instancePath:s+"/defaults/retry/"+g+"/delay",keyword:"patt\
ern"};e===null?e=[Ke]:e.push(Ke),r++}}else{let Ke={instancePath:s+"/defaults/retry/"+g+"/delay",keyword:"type"};e===null?
e=[Ke]:e.push(Ke),r++}var be=Ne===r;Pe=Pe||be;let Ie=r;i(y,{instancePath:s+"/defaults/retry/"+g+"/delay",parentData:q,parentDataProperty:"\
delay",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var be=Ie===r;if(Pe=Pe||be,Pe)
r=D,e!==null&&(D?e.length=D:e=null);else{let Ke={instancePath:s+"/defaults/retry/"+g+"/delay",keyword:"anyOf"};e===null?
e=[Ke]:e.push(Ke),r++}var ce=pe===r}else var ce=!0}}}}else{let w={instancePath:s+"/defaults/retry/"+g,keyword:"type"};e===
null?e=[w]:e.push(w),r++}var ke=a===r;_=_||ke;let c=r;i(q,{instancePath:s+"/defaults/retry/"+g,parentData:P,parentDataProperty:g,
rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ke=c===r;if(_=_||ke,_)r=m,e!==null&&
(m?e.length=m:e=null);else{let w={instancePath:s+"/defaults/retry/"+g,keyword:"anyOf"};e===null?e=[w]:e.push(w),r++}var b=p===
r;if(!b)break}}else{let k={instancePath:s+"/defaults/retry",keyword:"type"};e===null?e=[k]:e.push(k),r++}var M=F===r;f=f||
M;let l=r;i(P,{instancePath:s+"/defaults/retry",parentData:V,parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=
e===null?i.errors:e.concat(i.errors),r=e.length);var M=l===r;if(f=f||M,f)r=C,e!==null&&(C?e.length=C:e=null);else{let k={
instancePath:s+"/defaults/retry",keyword:"anyOf"};return e===null?e=[k]:e.push(k),r++,je.errors=e,!1}var Q=T===r}else var Q=!0}}}else
return je.errors=[{instancePath:s+"/defaults",keyword:"type"}],!1;var t=R===r}else var t=!0;if(t){if(n.stages!==void 0){
let V=n.stages,R=r;if(r===R)if(V&&typeof V=="object"&&!Array.isArray(V)){if(Object.keys(V).length<1)return je.errors=[{instancePath:s+
"/stages",keyword:"minProperties"}],!1;for(let G in V){let P=r;if(typeof G=="string"&&!Vs.test(G)){let T={instancePath:s+
"/stages",keyword:"pattern",propertyName:G};e===null?e=[T]:e.push(T),r++}var K=P===r;if(!K){let T={instancePath:s+"/stag\
es",keyword:"propertyNames"};return e===null?e=[T]:e.push(T),r++,je.errors=e,!1;break}}if(K)for(let G in V){let P=r;qe(V[G],
{instancePath:s+"/stages/"+G.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:V,parentDataProperty:G,rootData:o,dynamicAnchors:u})||
(e=e===null?qe.errors:e.concat(qe.errors),r=e.length);var H=P===r;if(!H)break}}else return je.errors=[{instancePath:s+"/\
stages",keyword:"type"}],!1;var t=R===r}else var t=!0;if(t){if(n.expect!==void 0){let V=n.expect,R=r;if(r===R)if(Array.isArray(
V)){var J=!0;let G=V.length;for(let P=0;P<G;P++){let T=V[P],C=r;if(r===C)if(T&&typeof T=="object"&&!Array.isArray(T)){let F;
if(T.claim===void 0&&(F="claim")||T.value===void 0&&(F="value"))return je.errors=[{instancePath:s+"/expect/"+P,keyword:"\
required"}],!1;{let l=r;for(let d in T)if(!(d==="claim"||d==="value"||d==="equals"||d==="tolerance"||d==="at_least"||d===
"at_most"||d==="source"||d==="when")){return je.errors=[{instancePath:s+"/expect/"+P,keyword:"additionalProperties"}],!1;
break}if(l===r){if(T.claim!==void 0){let d=T.claim,k=r;if(r===k)if(typeof d=="string"){if(Ce(d)<1)return je.errors=[{instancePath:s+
"/expect/"+P+"/claim",keyword:"minLength"}],!1}else return je.errors=[{instancePath:s+"/expect/"+P+"/claim",keyword:"typ\
e"}],!1;var Z=k===r}else var Z=!0;if(Z){if(T.value!==void 0){let d=T.value,k=r,g=r,q=!1,p=r;if(typeof d!="number"){let a={
instancePath:s+"/expect/"+P+"/value",keyword:"type"};e===null?e=[a]:e.push(a),r++}var oe=p===r;q=q||oe;let m=r;i(d,{instancePath:s+
"/expect/"+P+"/value",parentData:T,parentDataProperty:"value",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var oe=m===r;if(q=q||oe,q)r=g,e!==null&&(g?e.length=g:e=null);else{let a={instancePath:s+"/expect/"+
P+"/value",keyword:"anyOf"};return e===null?e=[a]:e.push(a),r++,je.errors=e,!1}var Z=k===r}else var Z=!0;if(Z){if(T.equals!==
void 0){let d=T.equals,k=r,g=r,q=!1,p=r;if(typeof d!="number"){let a={instancePath:s+"/expect/"+P+"/equals",keyword:"typ\
e"};e===null?e=[a]:e.push(a),r++}var A=p===r;q=q||A;let m=r;i(d,{instancePath:s+"/expect/"+P+"/equals",parentData:T,parentDataProperty:"\
equals",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var A=m===r;if(q=q||A,q)r=g,e!==
null&&(g?e.length=g:e=null);else{let a={instancePath:s+"/expect/"+P+"/equals",keyword:"anyOf"};return e===null?e=[a]:e.push(
a),r++,je.errors=e,!1}var Z=k===r}else var Z=!0;if(Z){if(T.tolerance!==void 0){let d=T.tolerance,k=r,g=r,q=!1,p=r;if(r===
p)if(typeof d=="number"){if(d<0||isNaN(d)){let a={instancePath:s+"/expect/"+P+"/tolerance",keyword:"minimum"};e===null?e=
[a]:e.push(a),r++}}else{let a={instancePath:s+"/expect/"+P+"/tolerance",keyword:"type"};e===null?e=[a]:e.push(a),r++}var I=p===
r;q=q||I;let m=r;i(d,{instancePath:s+"/expect/"+P+"/tolerance",parentData:T,parentDataProperty:"tolerance",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var I=m===r;if(q=q||I,q)r=g,e!==null&&(g?e.length=g:e=null);else{let a={
instancePath:s+"/expect/"+P+"/tolerance",keyword:"anyOf"};return e===null?e=[a]:e.push(a),r++,je.errors=e,!1}var Z=k===r}else
var Z=!0;if(Z){if(T.at_least!==void 0){let d=T.at_least,k=r,g=r,q=!1,p=r;if(typeof d!="number"){let a={instancePath:s+"/\
expect/"+P+"/at_least",keyword:"type"};e===null?e=[a]:e.push(a),r++}var N=p===r;q=q||N;let m=r;i(d,{instancePath:s+"/exp\
ect/"+P+"/at_least",parentData:T,parentDataProperty:"at_least",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var N=m===r;if(q=q||N,q)r=g,e!==null&&(g?e.length=g:e=null);else{let a={instancePath:s+"/expect/"+
P+"/at_least",keyword:"anyOf"};return e===null?e=[a]:e.push(a),r++,je.errors=e,!1}var Z=k===r}else var Z=!0;if(Z){if(T.at_most!==
void 0){let d=T.at_most,k=r,g=r,q=!1,p=r;if(typeof d!="number"){let a={instancePath:s+"/expect/"+P+"/at_most",keyword:"t\
ype"};e===null?e=[a]:e.push(a),r++}var h=p===r;q=q||h;let m=r;i(d,{instancePath:s+"/expect/"+P+"/at_most",parentData:T,parentDataProperty:"\
at_most",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var h=m===r;if(q=q||h,q)r=g,
e!==null&&(g?e.length=g:e=null);else{let a={instancePath:s+"/expect/"+P+"/at_most",keyword:"anyOf"};return e===null?e=[a]:
e.push(a),r++,je.errors=e,!1}var Z=k===r}else var Z=!0;if(Z){if(T.source!==void 0){let d=r;if(typeof T.source!="string")
return je.errors=[{instancePath:s+"/expect/"+P+"/source",keyword:"type"}],!1;var Z=d===r}else var Z=!0;if(Z)if(T.when!==
void 0){let d=T.when,k=r,g=r,q=!1,p=r;if(typeof d!="boolean"){let a={instancePath:s+"/expect/"+P+"/when",keyword:"type"};
e===null?e=[a]:e.push(a),r++}var X=p===r;q=q||X;let m=r;i(d,{instancePath:s+"/expect/"+P+"/when",parentData:T,parentDataProperty:"\
when",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var X=m===r;if(q=q||X,q)r=g,e!==
null&&(g?e.length=g:e=null);else{let a={instancePath:s+"/expect/"+P+"/when",keyword:"anyOf"};return e===null?e=[a]:e.push(
a),r++,je.errors=e,!1}var Z=k===r}else var Z=!0}}}}}}}}}else return je.errors=[{instancePath:s+"/expect/"+P,keyword:"typ\
e"}],!1;var J=C===r;if(!J)break}}else return je.errors=[{instancePath:s+"/expect",keyword:"type"}],!1;var t=R===r}else var t=!0;
if(t){if(n.compare!==void 0){let V=n.compare,R=r;if(r===R)if(Array.isArray(V)){var ue=!0;let G=V.length;for(let P=0;P<G;P++){
let T=V[P],C=r;if(r===C)if(T&&typeof T=="object"&&!Array.isArray(T)){let F;if(T.title===void 0&&(F="title")||T.rows===void 0&&
(F="rows"))return je.errors=[{instancePath:s+"/compare/"+P,keyword:"required"}],!1;{let l=r;for(let d in T)if(!(d==="tit\
le"||d==="rows"||d==="note")){return je.errors=[{instancePath:s+"/compare/"+P,keyword:"additionalProperties"}],!1;break}
if(l===r){if(T.title!==void 0){let d=T.title,k=r;if(r===k)if(typeof d=="string"){if(Ce(d)<1)return je.errors=[{instancePath:s+
"/compare/"+P+"/title",keyword:"minLength"}],!1}else return je.errors=[{instancePath:s+"/compare/"+P+"/title",keyword:"t\
ype"}],!1;var me=k===r}else var me=!0;if(me){if(T.rows!==void 0){let d=T.rows,k=r,g=r,q=!1,p=r;if(r===p)if(Array.isArray(
d))if(d.length<1){let a={instancePath:s+"/compare/"+P+"/rows",keyword:"minItems"};e===null?e=[a]:e.push(a),r++}else{var z=!0;
let a=d.length;for(let c=0;c<a;c++){let x=d[c],w=r,U=r,y=!1,pe=r;if(r===pe)if(x&&typeof x=="object"&&!Array.isArray(x)){
let Ne;if(x.label===void 0&&(Ne="label")||x.value===void 0&&(Ne="value")){let Ie={instancePath:s+"/compare/"+P+"/rows/"+
c,keyword:"required"};e===null?e=[Ie]:e.push(Ie),r++}else{let Ie=r;for(let Fe in x)if(!(Fe==="label"||Fe==="value")){let Ke={
instancePath:s+"/compare/"+P+"/rows/"+c,keyword:"additionalProperties"};e===null?e=[Ke]:e.push(Ke),r++;break}if(Ie===r&&
x.label!==void 0&&typeof x.label!="string"){let Fe={instancePath:s+"/compare/"+P+"/rows/"+c+"/label",keyword:"type"};e===
null?e=[Fe]:e.push(Fe),r++}}}else{let Ne={instancePath:s+"/compare/"+P+"/rows/"+c,keyword:"type"};e===null?e=[Ne]:e.push(
Ne),r++}var te=pe===r;y=y||te;let D=r;i(x,{instancePath:s+"/compare/"+P+"/rows/"+c,parentData:d,parentDataProperty:c,rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var te=D===r;if(y=y||te,y)r=U,e!==null&&(U?e.length=
U:e=null);else{let Ne={instancePath:s+"/compare/"+P+"/rows/"+c,keyword:"anyOf"};e===null?e=[Ne]:e.push(Ne),r++}var z=w===
r;if(!z)break}}else{let a={instancePath:s+"/compare/"+P+"/rows",keyword:"type"};e===null?e=[a]:e.push(a),r++}var ae=p===
r;q=q||ae;let m=r;i(d,{instancePath:s+"/compare/"+P+"/rows",parentData:T,parentDataProperty:"rows",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ae=m===r;if(q=q||ae,q)r=g,e!==null&&(g?e.length=g:e=null);else{let a={
instancePath:s+"/compare/"+P+"/rows",keyword:"anyOf"};return e===null?e=[a]:e.push(a),r++,je.errors=e,!1}var me=k===r}else
var me=!0;if(me)if(T.note!==void 0){let d=r;if(typeof T.note!="string")return je.errors=[{instancePath:s+"/compare/"+P+"\
/note",keyword:"type"}],!1;var me=d===r}else var me=!0}}}}else return je.errors=[{instancePath:s+"/compare/"+P,keyword:"\
type"}],!1;var ue=C===r;if(!ue)break}}else return je.errors=[{instancePath:s+"/compare",keyword:"type"}],!1;var t=R===r}else
var t=!0;if(t)if(n.profiles!==void 0){let V=n.profiles,R=r;if(r===R)if(V&&typeof V=="object"&&!Array.isArray(V)){for(let G in V){
let P=r;if(typeof G=="string"&&!Vs.test(G)){let T={instancePath:s+"/profiles",keyword:"pattern",propertyName:G};e===null?
e=[T]:e.push(T),r++}var de=P===r;if(!de){let T={instancePath:s+"/profiles",keyword:"propertyNames"};return e===null?e=[T]:
e.push(T),r++,je.errors=e,!1;break}}if(de)for(let G in V){let P=r;Dr(V[G],{instancePath:s+"/profiles/"+G.replace(/~/g,"~\
0").replace(/\//g,"~1"),parentData:V,parentDataProperty:G,rootData:o,dynamicAnchors:u})||(e=e===null?Dr.errors:e.concat(
Dr.errors),r=e.length);var $e=P===r;if(!$e)break}}else return je.errors=[{instancePath:s+"/profiles",keyword:"type"}],!1;
var t=R===r}else var t=!0}}}}}}}}}}}else return je.errors=[{instancePath:s,keyword:"type"}],!1;return je.errors=e,r===0}
je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const validateWhole = Hn;
export const schemasFingerprint: string = '82f662ba0d8f7bcdb83c06f365dbb9b988cce71a5d441c9838f2b84dad74d94f';
export const validatePipeline: {
  (document: unknown): boolean;
  errors?: readonly { instancePath: string; keyword: string }[] | null;
} = validateWhole;
