// @ts-nocheck
/* oxlint-disable */
// Emitted by `npm run schemas` from the stage kinds; do not edit.
var Js=(n,s)=>()=>{try{return s||n((s={exports:{}}).exports,s),s.exports}catch($e){throw s=0,$e}};var Ys=Js((Tn,Xs)=>{"use strict";Xs.exports=function n(s,$e){if(s===$e)return!0;if(s&&$e&&typeof s=="object"&&typeof $e==
"object"){if(s.constructor!==$e.constructor)return!1;var Oe,f,a;if(Array.isArray(s)){if(Oe=s.length,Oe!=$e.length)return!1;
for(f=Oe;f--!==0;)if(!n(s[f],$e[f]))return!1;return!0}if(s.constructor===RegExp)return s.source===$e.source&&s.flags===$e.
flags;if(s.valueOf!==Object.prototype.valueOf)return s.valueOf()===$e.valueOf();if(s.toString!==Object.prototype.toString)
return s.toString()===$e.toString();if(a=Object.keys(s),Oe=a.length,Oe!==Object.keys($e).length)return!1;for(f=Oe;f--!==
0;)if(!Object.prototype.hasOwnProperty.call($e,a[f]))return!1;for(f=Oe;f--!==0;){var e=a[f];if(!n(s[e],$e[e]))return!1}return!0}
return s!==s&&$e!==$e}});var rn=Js(Qs=>{"use strict";Object.defineProperty(Qs,"__esModule",{value:!0});var en=Ys();en.code='require("ajv/dist/run\
time/equal").default';Qs.default=en});var nn=Js(Us=>{"use strict";Object.defineProperty(Us,"__esModule",{value:!0});function sn(n){let s=n.length,$e=0,Oe=0,f;
for(;Oe<s;)$e++,f=n.charCodeAt(Oe++),f>=55296&&f<=56319&&Oe<s&&(f=n.charCodeAt(Oe),(f&64512)===56320&&Oe++);return $e}Us.
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
{$ref:"#/$defs/expression"}]},kmeans_init:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},kmeans_pictures:{anyOf:[
{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},revive_after:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/\
expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},optimizer:{anyOf:[{type:"object",properties:{lr:{
anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},min_lr:{anyOf:[{type:"number",minimum:0},{$ref:"\
#/$defs/expression"}]},weight_decay:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},betas:{anyOf:[{type:"\
array",minItems:2,maxItems:2,items:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#/$defs/expression"}]}},{
$ref:"#/$defs/expression"}]},eps:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},clip_grad:{anyOf:[
{type:"number",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},epochs:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},warmup_epochs:{anyOf:[{type:"number",minimum:0},{$ref:"#\
/$defs/expression"}]},batch:{anyOf:[{type:"object",properties:{global:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/\
expression"}]},per_device:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"\
#/$defs/expression"}]},flip:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},
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
{required:["enum"]}]}]};var jn=new RegExp("\\$\\{","u");function i(n,{instancePath:s="",parentData:$e,parentDataProperty:Oe,rootData:f=n,dynamicAnchors:a={}}={}){
let e=null,r=0,ne=i.evaluated;if(ne.dynamicProps&&(ne.props=void 0),ne.dynamicItems&&(ne.items=void 0),r===0)if(typeof n==
"string"){if(!jn.test(n))return i.errors=[{instancePath:s,keyword:"pattern",params:{pattern:"\\$\\{"}}],!1}else return i.
errors=[{instancePath:s,keyword:"type"}],!1;return i.errors=e,r===0}i.evaluated={dynamicProps:!1,dynamicItems:!1};function ms(n,{
instancePath:s="",parentData:$e,parentDataProperty:Oe,rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,ne=ms.evaluated;
ne.dynamicProps&&(ne.props=void 0),ne.dynamicItems&&(ne.items=void 0);let t=r,X=!1,k=r;if(n!==null&&typeof n!="boolean"&&
typeof n!="number"&&typeof n!="string"&&!Array.isArray(n)){let A={instancePath:s,keyword:"type"};e===null?e=[A]:e.push(A),
r++}var we=k===r;X=X||we;let he=r,me=r,w=!1,G=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let A;if(n.type===void 0&&(A=
"type")){let K={instancePath:s,keyword:"required"};e===null?e=[K]:e.push(K),r++}}var Z=G===r;w=w||Z;let be=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let A;if(n.default===void 0&&(A="default")){let K={instancePath:s,keyword:"required"};e===null?
e=[K]:e.push(K),r++}}var Z=be===r;w=w||Z;let ve=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let A;if(n.enum===void 0&&
(A="enum")){let K={instancePath:s,keyword:"required"};e===null?e=[K]:e.push(K),r++}}var Z=ve===r;if(w=w||Z,w)r=me,e!==null&&
(me?e.length=me:e=null);else{let A={instancePath:s,keyword:"anyOf"};e===null?e=[A]:e.push(A),r++}if(r===he)if(n&&typeof n==
"object"&&!Array.isArray(n)){let A=r;for(let K in n)if(!qr.call(Pn.anyOf[1].properties,K)){let T={instancePath:s,keyword:"\
additionalProperties"};e===null?e=[T]:e.push(T),r++;break}if(A===r){if(n.type!==void 0){let K=n.type,T=r,C=r,B=!1,te=r;if(!(K===
"null"||K==="boolean"||K==="integer"||K==="number"||K==="string"||K==="array"||K==="object")){let L={instancePath:s+"/ty\
pe",keyword:"enum"};e===null?e=[L]:e.push(L),r++}var F=te===r;B=B||F;let S=r;i(K,{instancePath:s+"/type",parentData:n,parentDataProperty:"\
type",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var F=S===r;if(B=B||F,B)r=C,e!==
null&&(C?e.length=C:e=null);else{let L={instancePath:s+"/type",keyword:"anyOf"};e===null?e=[L]:e.push(L),r++}var E=T===r}else
var E=!0;if(E){if(n.title!==void 0){let K=r;if(typeof n.title!="string"){let C={instancePath:s+"/title",keyword:"type"};
e===null?e=[C]:e.push(C),r++}var E=K===r}else var E=!0;if(E){if(n.description!==void 0){let K=r;if(typeof n.description!=
"string"){let C={instancePath:s+"/description",keyword:"type"};e===null?e=[C]:e.push(C),r++}var E=K===r}else var E=!0;if(E){
if(n.enum!==void 0){let K=n.enum,T=r,C=r,B=!1,te=r;if(r===te)if(Array.isArray(K)){if(K.length<1){let q={instancePath:s+"\
/enum",keyword:"minItems"};e===null?e=[q]:e.push(q),r++}}else{let q={instancePath:s+"/enum",keyword:"type"};e===null?e=[
q]:e.push(q),r++}var D=te===r;B=B||D;let S=r;i(K,{instancePath:s+"/enum",parentData:n,parentDataProperty:"enum",rootData:f,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var D=S===r;if(B=B||D,B)r=C,e!==null&&(C?e.length=
C:e=null);else{let q={instancePath:s+"/enum",keyword:"anyOf"};e===null?e=[q]:e.push(q),r++}var E=T===r}else var E=!0;if(E){
if(n.minimum!==void 0){let K=n.minimum,T=r,C=r,B=!1,te=r;if(typeof K!="number"){let q={instancePath:s+"/minimum",keyword:"\
type"};e===null?e=[q]:e.push(q),r++}var Y=te===r;B=B||Y;let S=r;i(K,{instancePath:s+"/minimum",parentData:n,parentDataProperty:"\
minimum",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Y=S===r;if(B=B||Y,B)r=C,
e!==null&&(C?e.length=C:e=null);else{let q={instancePath:s+"/minimum",keyword:"anyOf"};e===null?e=[q]:e.push(q),r++}var E=T===
r}else var E=!0;if(E){if(n.maximum!==void 0){let K=n.maximum,T=r,C=r,B=!1,te=r;if(typeof K!="number"){let q={instancePath:s+
"/maximum",keyword:"type"};e===null?e=[q]:e.push(q),r++}var W=te===r;B=B||W;let S=r;i(K,{instancePath:s+"/maximum",parentData:n,
parentDataProperty:"maximum",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var W=S===
r;if(B=B||W,B)r=C,e!==null&&(C?e.length=C:e=null);else{let q={instancePath:s+"/maximum",keyword:"anyOf"};e===null?e=[q]:
e.push(q),r++}var E=T===r}else var E=!0;if(E){if(n.exclusiveMinimum!==void 0){let K=n.exclusiveMinimum,T=r,C=r,B=!1,te=r;
if(typeof K!="number"){let q={instancePath:s+"/exclusiveMinimum",keyword:"type"};e===null?e=[q]:e.push(q),r++}var ie=te===
r;B=B||ie;let S=r;i(K,{instancePath:s+"/exclusiveMinimum",parentData:n,parentDataProperty:"exclusiveMinimum",rootData:f,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ie=S===r;if(B=B||ie,B)r=C,e!==null&&(C?e.length=
C:e=null);else{let q={instancePath:s+"/exclusiveMinimum",keyword:"anyOf"};e===null?e=[q]:e.push(q),r++}var E=T===r}else var E=!0;
if(E){if(n.exclusiveMaximum!==void 0){let K=n.exclusiveMaximum,T=r,C=r,B=!1,te=r;if(typeof K!="number"){let q={instancePath:s+
"/exclusiveMaximum",keyword:"type"};e===null?e=[q]:e.push(q),r++}var O=te===r;B=B||O;let S=r;i(K,{instancePath:s+"/exclu\
siveMaximum",parentData:n,parentDataProperty:"exclusiveMaximum",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var O=S===r;if(B=B||O,B)r=C,e!==null&&(C?e.length=C:e=null);else{let q={instancePath:s+"/exclusive\
Maximum",keyword:"anyOf"};e===null?e=[q]:e.push(q),r++}var E=T===r}else var E=!0;if(E){if(n.minLength!==void 0){let K=n.
minLength,T=r,C=r,B=!1,te=r;if(!(typeof K=="number"&&!(K%1)&&!isNaN(K))){let q={instancePath:s+"/minLength",keyword:"typ\
e"};e===null?e=[q]:e.push(q),r++}if(r===te&&typeof K=="number"&&(K<0||isNaN(K))){let q={instancePath:s+"/minLength",keyword:"\
minimum"};e===null?e=[q]:e.push(q),r++}var ee=te===r;B=B||ee;let S=r;i(K,{instancePath:s+"/minLength",parentData:n,parentDataProperty:"\
minLength",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ee=S===r;if(B=B||ee,B)
r=C,e!==null&&(C?e.length=C:e=null);else{let q={instancePath:s+"/minLength",keyword:"anyOf"};e===null?e=[q]:e.push(q),r++}
var E=T===r}else var E=!0;if(E){if(n.pattern!==void 0){let K=r;if(typeof n.pattern!="string"){let C={instancePath:s+"/pa\
ttern",keyword:"type"};e===null?e=[C]:e.push(C),r++}var E=K===r}else var E=!0;if(E){if(n.items!==void 0){let K=n.items,T=r,
C=r,B=!1,te=r;if(r===te&&!(K&&typeof K=="object"&&!Array.isArray(K))){let q={instancePath:s+"/items",keyword:"type"};e===
null?e=[q]:e.push(q),r++}var U=te===r;B=B||U;let S=r;i(K,{instancePath:s+"/items",parentData:n,parentDataProperty:"items",
rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var U=S===r;if(B=B||U,B)r=C,e!==null&&
(C?e.length=C:e=null);else{let q={instancePath:s+"/items",keyword:"anyOf"};e===null?e=[q]:e.push(q),r++}var E=T===r}else
var E=!0;if(E){if(n.minItems!==void 0){let K=n.minItems,T=r,C=r,B=!1,te=r;if(!(typeof K=="number"&&!(K%1)&&!isNaN(K))){let q={
instancePath:s+"/minItems",keyword:"type"};e===null?e=[q]:e.push(q),r++}if(r===te&&typeof K=="number"&&(K<0||isNaN(K))){
let q={instancePath:s+"/minItems",keyword:"minimum"};e===null?e=[q]:e.push(q),r++}var oe=te===r;B=B||oe;let S=r;i(K,{instancePath:s+
"/minItems",parentData:n,parentDataProperty:"minItems",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var oe=S===r;if(B=B||oe,B)r=C,e!==null&&(C?e.length=C:e=null);else{let q={instancePath:s+"/minItems",keyword:"\
anyOf"};e===null?e=[q]:e.push(q),r++}var E=T===r}else var E=!0;if(E){if(n.maxItems!==void 0){let K=n.maxItems,T=r,C=r,B=!1,
te=r;if(!(typeof K=="number"&&!(K%1)&&!isNaN(K))){let q={instancePath:s+"/maxItems",keyword:"type"};e===null?e=[q]:e.push(
q),r++}if(r===te&&typeof K=="number"&&(K<0||isNaN(K))){let q={instancePath:s+"/maxItems",keyword:"minimum"};e===null?e=[
q]:e.push(q),r++}var ue=te===r;B=B||ue;let S=r;i(K,{instancePath:s+"/maxItems",parentData:n,parentDataProperty:"maxItems",
rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ue=S===r;if(B=B||ue,B)r=C,e!==null&&
(C?e.length=C:e=null);else{let q={instancePath:s+"/maxItems",keyword:"anyOf"};e===null?e=[q]:e.push(q),r++}var E=T===r}else
var E=!0;if(E){if(n.uniqueItems!==void 0){let K=n.uniqueItems,T=r,C=r,B=!1,te=r;if(typeof K!="boolean"){let q={instancePath:s+
"/uniqueItems",keyword:"type"};e===null?e=[q]:e.push(q),r++}var pe=te===r;B=B||pe;let S=r;i(K,{instancePath:s+"/uniqueIt\
ems",parentData:n,parentDataProperty:"uniqueItems",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var pe=S===r;if(B=B||pe,B)r=C,e!==null&&(C?e.length=C:e=null);else{let q={instancePath:s+"/uniqueItems",keyword:"\
anyOf"};e===null?e=[q]:e.push(q),r++}var E=T===r}else var E=!0;if(E){if(n.unit!==void 0){let K=r;if(typeof n.unit!="stri\
ng"){let C={instancePath:s+"/unit",keyword:"type"};e===null?e=[C]:e.push(C),r++}var E=K===r}else var E=!0;if(E)if(n.examples!==
void 0){let K=n.examples,T=r,C=r,B=!1,te=r;if(!Array.isArray(K)){let q={instancePath:s+"/examples",keyword:"type"};e===null?
e=[q]:e.push(q),r++}var _e=te===r;B=B||_e;let S=r;i(K,{instancePath:s+"/examples",parentData:n,parentDataProperty:"examp\
les",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var _e=S===r;if(B=B||_e,B)r=C,e!==
null&&(C?e.length=C:e=null);else{let q={instancePath:s+"/examples",keyword:"anyOf"};e===null?e=[q]:e.push(q),r++}var E=T===
r}else var E=!0}}}}}}}}}}}}}}}}else{let A={instancePath:s,keyword:"type"};e===null?e=[A]:e.push(A),r++}var we=he===r;if(X=
X||we,we)var ge=!0;if(X)r=t,e!==null&&(t?e.length=t:e=null);else{let A={instancePath:s,keyword:"anyOf"};return e===null?
e=[A]:e.push(A),r++,ms.errors=e,!1}return ms.errors=e,ne.props=ge,r===0}ms.evaluated={dynamicProps:!0,dynamicItems:!1};var Dn={type:"object",properties:{sources:{anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"object",properties:{npm:{
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
^[a-z0-9][a-z0-9.+-]+$","u"),tn=new RegExp("^(https?|file)://\\S+$","u"),Mn=new RegExp("^sha256:[0-9a-f]{64}$","u");function Me(n,{instancePath:s="",parentData:$e,parentDataProperty:Oe,rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ne=Me.evaluated;return ne.dynamicProps&&(ne.props=void 0),ne.dynamicItems&&(ne.items=void 0),typeof n!="string"&&n!==null?
(Me.errors=[{instancePath:s,keyword:"type"}],!1):(Me.errors=e,r===0)}Me.evaluated={dynamicProps:!1,dynamicItems:!1};function ze(n,{instancePath:s="",parentData:$e,parentDataProperty:Oe,rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ne=ze.evaluated;if(ne.dynamicProps&&(ne.props=void 0),ne.dynamicItems&&(ne.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let be=r;for(let ve in n)if(!(ve==="include"||ve==="exclude")){let Z=n[ve],F=r,E=r,D=!1,Y=r;if(!Array.
isArray(Z)){let ie={instancePath:s+"/"+ve.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[ie]:e.push(
ie),r++}var t=Y===r;D=D||t;let W=r;i(Z,{instancePath:s+"/"+ve.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:ve,
rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var t=W===r;if(D=D||t,D)r=E,e!==null&&
(E?e.length=E:e=null);else{let ie={instancePath:s+"/"+ve.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"anyOf"};return e===
null?e=[ie]:e.push(ie),r++,ze.errors=e,!1}var X=F===r;if(!X)break}if(be===r){if(n.include!==void 0){let ve=n.include,Z=r,
F=r,E=!1,D=r;if(r===D)if(Array.isArray(ve)){var k=!0;let W=ve.length;for(let ie=0;ie<W;ie++){let O=ve[ie],ee=r;if(!(O&&typeof O==
"object"&&!Array.isArray(O))){let oe={instancePath:s+"/include/"+ie,keyword:"type"};e===null?e=[oe]:e.push(oe),r++}var k=ee===
r;if(!k)break}}else{let W={instancePath:s+"/include",keyword:"type"};e===null?e=[W]:e.push(W),r++}var he=D===r;E=E||he;let Y=r;
i(ve,{instancePath:s+"/include",parentData:n,parentDataProperty:"include",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var he=Y===r;if(E=E||he,E)r=F,e!==null&&(F?e.length=F:e=null);else{let W={instancePath:s+
"/include",keyword:"anyOf"};return e===null?e=[W]:e.push(W),r++,ze.errors=e,!1}var me=Z===r}else var me=!0;if(me)if(n.exclude!==
void 0){let ve=n.exclude,Z=r,F=r,E=!1,D=r;if(r===D)if(Array.isArray(ve)){var w=!0;let ie=ve.length;for(let O=0;O<ie;O++){
let ee=ve[O],U=r;if(!(ee&&typeof ee=="object"&&!Array.isArray(ee))){let ue={instancePath:s+"/exclude/"+O,keyword:"type"};
e===null?e=[ue]:e.push(ue),r++}var w=U===r;if(!w)break}}else{let ie={instancePath:s+"/exclude",keyword:"type"};e===null?
e=[ie]:e.push(ie),r++}var G=D===r;E=E||G;let Y=r;i(ve,{instancePath:s+"/exclude",parentData:n,parentDataProperty:"exclud\
e",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var G=Y===r;if(E=E||G,E)r=F,e!==null&&
(F?e.length=F:e=null);else{let ie={instancePath:s+"/exclude",keyword:"anyOf"};return e===null?e=[ie]:e.push(ie),r++,ze.errors=
e,!1}var me=Z===r}else var me=!0}}else return ze.errors=[{instancePath:s,keyword:"type"}],!1;return ze.errors=e,r===0}ze.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Le(n,{instancePath:s="",parentData:$e,parentDataProperty:Oe,rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ne=Le.evaluated;ne.dynamicProps&&(ne.props=void 0),ne.dynamicItems&&(ne.items=void 0);let t=r,X=!1,k=r;if(typeof n!="boo\
lean"){let w={instancePath:s,keyword:"type"};e===null?e=[w]:e.push(w),r++}var me=k===r;X=X||me;let he=r;i(n,{instancePath:s,
parentData:$e,parentDataProperty:Oe,rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var me=he===
r;if(X=X||me,X)r=t,e!==null&&(t?e.length=t:e=null);else{let w={instancePath:s,keyword:"anyOf"};return e===null?e=[w]:e.push(
w),r++,Le.errors=e,!1}return Le.errors=e,r===0}Le.evaluated={dynamicProps:!1,dynamicItems:!1};function Ae(n,{instancePath:s="",parentData:$e,parentDataProperty:Oe,rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ne=Ae.evaluated;ne.dynamicProps&&(ne.props=void 0),ne.dynamicItems&&(ne.items=void 0);let t=r,X=!1,k=r,he=r,me=!1,w=r;if(typeof n!=
"string"){let D={instancePath:s,keyword:"type"};e===null?e=[D]:e.push(D),r++}var ve=w===r;me=me||ve;let G=r;if(r===G)if(Array.
isArray(n)){var be=!0;let D=n.length;for(let Y=0;Y<D;Y++){let W=r;if(typeof n[Y]!="string"){let O={instancePath:s+"/"+Y,
keyword:"type"};e===null?e=[O]:e.push(O),r++}var be=W===r;if(!be)break}if(be){let Y=n.length,W;if(Y>1){let ie={};for(;Y--;){
let O=n[Y];if(typeof O=="string"){if(typeof ie[O]=="number"){W=ie[O];let ee={instancePath:s,keyword:"uniqueItems"};e===null?
e=[ee]:e.push(ee),r++;break}ie[O]=Y}}}}}else{let D={instancePath:s,keyword:"type"};e===null?e=[D]:e.push(D),r++}var ve=G===
r;if(me=me||ve,ve)var Z=!0;if(me)r=he,e!==null&&(he?e.length=he:e=null);else{let D={instancePath:s,keyword:"anyOf"};e===
null?e=[D]:e.push(D),r++}var E=k===r;X=X||E;let F=r;i(n,{instancePath:s,parentData:$e,parentDataProperty:Oe,rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var E=F===r;if(X=X||E,X)r=t,e!==null&&(t?e.length=t:e=null);else{let D={
instancePath:s,keyword:"anyOf"};return e===null?e=[D]:e.push(D),r++,Ae.errors=e,!1}return Ae.errors=e,ne.items=Z,r===0}Ae.
evaluated={dynamicProps:!1,dynamicItems:!0};function Ee(n,{instancePath:s="",parentData:$e,parentDataProperty:Oe,rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ne=Ee.evaluated;return ne.dynamicProps&&(ne.props=void 0),ne.dynamicItems&&(ne.items=void 0),typeof n!="string"?(Ee.errors=
[{instancePath:s,keyword:"type"}],!1):(Ee.errors=e,r===0)}Ee.evaluated={dynamicProps:!1,dynamicItems:!1};function Re(n,{instancePath:s="",parentData:$e,parentDataProperty:Oe,rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ne=Re.evaluated;ne.dynamicProps&&(ne.props=void 0),ne.dynamicItems&&(ne.items=void 0);let t=r,X=!1,k=r;if(r===k)if(n&&typeof n==
"object"&&!Array.isArray(n)){let F=r;for(let E in n)if(!(E==="cpus"||E==="memory"||E==="gpus")){let D={instancePath:s,keyword:"\
additionalProperties"};e===null?e=[D]:e.push(D),r++;break}if(F===r){if(n.cpus!==void 0){let E=n.cpus,D=r,Y=r,W=!1,ie=r;if(r===
ie)if(typeof E=="number"){if(E<=0||isNaN(E)){let ee={instancePath:s+"/cpus",keyword:"exclusiveMinimum"};e===null?e=[ee]:
e.push(ee),r++}}else{let ee={instancePath:s+"/cpus",keyword:"type"};e===null?e=[ee]:e.push(ee),r++}var he=ie===r;W=W||he;
let O=r;i(E,{instancePath:s+"/cpus",parentData:n,parentDataProperty:"cpus",rootData:f,dynamicAnchors:a})||(e=e===null?i.
errors:e.concat(i.errors),r=e.length);var he=O===r;if(W=W||he,W)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let ee={instancePath:s+
"/cpus",keyword:"anyOf"};e===null?e=[ee]:e.push(ee),r++}var me=D===r}else var me=!0;if(me){if(n.memory!==void 0){let E=n.
memory,D=r,Y=r,W=!1,ie=r;if(typeof E!="string"&&!(typeof E=="number"&&!(E%1)&&!isNaN(E))){let U={instancePath:s+"/memory",
keyword:"type"};e===null?e=[U]:e.push(U),r++}if(r===ie){if(typeof E=="number"&&(E<1||isNaN(E))){let U={instancePath:s+"/\
memory",keyword:"minimum"};e===null?e=[U]:e.push(U),r++}if(r===ie&&typeof E=="string"&&!Cs.test(E)){let U={instancePath:s+
"/memory",keyword:"pattern"};e===null?e=[U]:e.push(U),r++}}var w=ie===r;W=W||w;let O=r;i(E,{instancePath:s+"/memory",parentData:n,
parentDataProperty:"memory",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var w=O===
r;if(W=W||w,W)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let U={instancePath:s+"/memory",keyword:"anyOf"};e===null?e=[U]:e.
push(U),r++}var me=D===r}else var me=!0;if(me)if(n.gpus!==void 0){let E=n.gpus,D=r,Y=r,W=!1,ie=r;if(!(typeof E=="number"&&
!(E%1)&&!isNaN(E))){let U={instancePath:s+"/gpus",keyword:"type"};e===null?e=[U]:e.push(U),r++}if(r===ie&&typeof E=="num\
ber"&&(E<0||isNaN(E))){let U={instancePath:s+"/gpus",keyword:"minimum"};e===null?e=[U]:e.push(U),r++}var G=ie===r;W=W||G;
let O=r;i(E,{instancePath:s+"/gpus",parentData:n,parentDataProperty:"gpus",rootData:f,dynamicAnchors:a})||(e=e===null?i.
errors:e.concat(i.errors),r=e.length);var G=O===r;if(W=W||G,W)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let U={instancePath:s+
"/gpus",keyword:"anyOf"};e===null?e=[U]:e.push(U),r++}var me=D===r}else var me=!0}}}else{let F={instancePath:s,keyword:"\
type"};e===null?e=[F]:e.push(F),r++}var Z=k===r;if(X=X||Z,Z)var be=!0;let ve=r;i(n,{instancePath:s,parentData:$e,parentDataProperty:Oe,
rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Z=ve===r;if(X=X||Z,X)r=t,e!==null&&
(t?e.length=t:e=null);else{let F={instancePath:s,keyword:"anyOf"};return e===null?e=[F]:e.push(F),r++,Re.errors=e,!1}return Re.
errors=e,ne.props=be,r===0}Re.evaluated={dynamicProps:!0,dynamicItems:!1};function Ze(n,{instancePath:s="",parentData:$e,parentDataProperty:Oe,rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ne=Ze.evaluated;ne.dynamicProps&&(ne.props=void 0),ne.dynamicItems&&(ne.items=void 0);let t=r,X=!1,k=r;if(r===k)if(n&&typeof n==
"object"&&!Array.isArray(n)){let F=r;for(let E in n)if(!(E==="total"||E==="idle"||E==="grace")){let D={instancePath:s,keyword:"\
additionalProperties"};e===null?e=[D]:e.push(D),r++;break}if(F===r){if(n.total!==void 0){let E=n.total,D=r,Y=r,W=!1,ie=r;
if(typeof E!="string"&&E!==null){let ee={instancePath:s+"/total",keyword:"type"};e===null?e=[ee]:e.push(ee),r++}if(r===ie&&
typeof E=="string"&&!Vr.test(E)){let ee={instancePath:s+"/total",keyword:"pattern"};e===null?e=[ee]:e.push(ee),r++}var he=ie===
r;W=W||he;let O=r;i(E,{instancePath:s+"/total",parentData:n,parentDataProperty:"total",rootData:f,dynamicAnchors:a})||(e=
e===null?i.errors:e.concat(i.errors),r=e.length);var he=O===r;if(W=W||he,W)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let ee={
instancePath:s+"/total",keyword:"anyOf"};e===null?e=[ee]:e.push(ee),r++}var me=D===r}else var me=!0;if(me){if(n.idle!==void 0){
let E=n.idle,D=r,Y=r,W=!1,ie=r;if(typeof E!="string"&&E!==null){let U={instancePath:s+"/idle",keyword:"type"};e===null?e=
[U]:e.push(U),r++}if(r===ie&&typeof E=="string"&&!Vr.test(E)){let U={instancePath:s+"/idle",keyword:"pattern"};e===null?
e=[U]:e.push(U),r++}var w=ie===r;W=W||w;let O=r;i(E,{instancePath:s+"/idle",parentData:n,parentDataProperty:"idle",rootData:f,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var w=O===r;if(W=W||w,W)r=Y,e!==null&&(Y?e.length=
Y:e=null);else{let U={instancePath:s+"/idle",keyword:"anyOf"};e===null?e=[U]:e.push(U),r++}var me=D===r}else var me=!0;if(me)
if(n.grace!==void 0){let E=n.grace,D=r,Y=r,W=!1,ie=r;if(r===ie)if(typeof E=="string"){if(!Vr.test(E)){let U={instancePath:s+
"/grace",keyword:"pattern"};e===null?e=[U]:e.push(U),r++}}else{let U={instancePath:s+"/grace",keyword:"type"};e===null?e=
[U]:e.push(U),r++}var G=ie===r;W=W||G;let O=r;i(E,{instancePath:s+"/grace",parentData:n,parentDataProperty:"grace",rootData:f,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var G=O===r;if(W=W||G,W)r=Y,e!==null&&(Y?e.length=
Y:e=null);else{let U={instancePath:s+"/grace",keyword:"anyOf"};e===null?e=[U]:e.push(U),r++}var me=D===r}else var me=!0}}}else{
let F={instancePath:s,keyword:"type"};e===null?e=[F]:e.push(F),r++}var Z=k===r;if(X=X||Z,Z)var be=!0;let ve=r;i(n,{instancePath:s,
parentData:$e,parentDataProperty:Oe,rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Z=ve===
r;if(X=X||Z,X)r=t,e!==null&&(t?e.length=t:e=null);else{let F={instancePath:s,keyword:"anyOf"};return e===null?e=[F]:e.push(
F),r++,Ze.errors=e,!1}return Ze.errors=e,ne.props=be,r===0}Ze.evaluated={dynamicProps:!0,dynamicItems:!1};function Se(n,{instancePath:s="",parentData:$e,parentDataProperty:Oe,rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ne=Se.evaluated;ne.dynamicProps&&(ne.props=void 0),ne.dynamicItems&&(ne.items=void 0);let t=r,X=!1,k=r;if(r===k)if(Array.
isArray(n)){var he=!0;let ie=n.length;for(let O=0;O<ie;O++){let ee=n[O],U=r,oe=r,ue=!1,pe=r;if(r===pe)if(ee&&typeof ee==
"object"&&!Array.isArray(ee)){let ge;if(ee.on===void 0&&(ge="on")){let A={instancePath:s+"/"+O,keyword:"required"};e===null?
e=[A]:e.push(A),r++}else{let A=r;for(let K in ee)if(!(K==="on"||K==="max"||K==="delay")){let T={instancePath:s+"/"+O,keyword:"\
additionalProperties"};e===null?e=[T]:e.push(T),r++;break}if(A===r){if(ee.on!==void 0){let K=ee.on,T=r,C=r,B=!1,te=r,S=r,
L=!1,q=r;if(!(K==="exit"||K==="signal"||K==="oom"||K==="timeout"||K==="preempted"||K==="node-lost")){let le={instancePath:s+
"/"+O+"/on",keyword:"enum"};e===null?e=[le]:e.push(le),r++}var G=q===r;L=L||G;let $=r;if(r===$)if(Array.isArray(K))if(K.
length<1){let le={instancePath:s+"/"+O+"/on",keyword:"minItems"};e===null?e=[le]:e.push(le),r++}else{var me=!0;let le=K.
length;for(let ye=0;ye<le;ye++){let z=K[ye],se=r,fe=r,ae=!1,ke=r;if(!(z==="exit"||z==="signal"||z==="oom"||z==="timeout"||
z==="preempted"||z==="node-lost")){let h={instancePath:s+"/"+O+"/on/"+ye,keyword:"enum"};e===null?e=[h]:e.push(h),r++}var w=ke===
r;ae=ae||w;let re=r;i(z,{instancePath:s+"/"+O+"/on/"+ye,parentData:K,parentDataProperty:ye,rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var w=re===r;if(ae=ae||w,ae)r=fe,e!==null&&(fe?e.length=fe:e=null);else{
let h={instancePath:s+"/"+O+"/on/"+ye,keyword:"anyOf"};e===null?e=[h]:e.push(h),r++}var me=se===r;if(!me)break}if(me){let ye=K.
length,z;if(ye>1){e:for(;ye--;)for(z=ye;z--;)if(Ws(K[ye],K[z])){let se={instancePath:s+"/"+O+"/on",keyword:"uniqueItems"};
e===null?e=[se]:e.push(se),r++;break e}}}}else{let le={instancePath:s+"/"+O+"/on",keyword:"type"};e===null?e=[le]:e.push(
le),r++}var G=$===r;if(L=L||G,L)r=S,e!==null&&(S?e.length=S:e=null);else{let le={instancePath:s+"/"+O+"/on",keyword:"any\
Of"};e===null?e=[le]:e.push(le),r++}var be=te===r;B=B||be;let V=r;i(K,{instancePath:s+"/"+O+"/on",parentData:ee,parentDataProperty:"\
on",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var be=V===r;if(B=B||be,B)r=C,e!==
null&&(C?e.length=C:e=null);else{let le={instancePath:s+"/"+O+"/on",keyword:"anyOf"};e===null?e=[le]:e.push(le),r++}var ve=T===
r}else var ve=!0;if(ve){if(ee.max!==void 0){let K=ee.max,T=r,C=r,B=!1,te=r;if(!(typeof K=="number"&&!(K%1)&&!isNaN(K))){
let q={instancePath:s+"/"+O+"/max",keyword:"type"};e===null?e=[q]:e.push(q),r++}if(r===te&&typeof K=="number"&&(K<1||isNaN(
K))){let q={instancePath:s+"/"+O+"/max",keyword:"minimum"};e===null?e=[q]:e.push(q),r++}var Z=te===r;B=B||Z;let S=r;i(K,
{instancePath:s+"/"+O+"/max",parentData:ee,parentDataProperty:"max",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var Z=S===r;if(B=B||Z,B)r=C,e!==null&&(C?e.length=C:e=null);else{let q={instancePath:s+"/"+
O+"/max",keyword:"anyOf"};e===null?e=[q]:e.push(q),r++}var ve=T===r}else var ve=!0;if(ve)if(ee.delay!==void 0){let K=ee.
delay,T=r,C=r,B=!1,te=r;if(r===te)if(typeof K=="string"){if(!Vr.test(K)){let q={instancePath:s+"/"+O+"/delay",keyword:"p\
attern"};e===null?e=[q]:e.push(q),r++}}else{let q={instancePath:s+"/"+O+"/delay",keyword:"type"};e===null?e=[q]:e.push(q),
r++}var F=te===r;B=B||F;let S=r;i(K,{instancePath:s+"/"+O+"/delay",parentData:ee,parentDataProperty:"delay",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var F=S===r;if(B=B||F,B)r=C,e!==null&&(C?e.length=C:e=null);else{let q={
instancePath:s+"/"+O+"/delay",keyword:"anyOf"};e===null?e=[q]:e.push(q),r++}var ve=T===r}else var ve=!0}}}}else{let ge={
instancePath:s+"/"+O,keyword:"type"};e===null?e=[ge]:e.push(ge),r++}var E=pe===r;ue=ue||E;let _e=r;i(ee,{instancePath:s+
"/"+O,parentData:n,parentDataProperty:O,rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);
var E=_e===r;if(ue=ue||E,ue)r=oe,e!==null&&(oe?e.length=oe:e=null);else{let ge={instancePath:s+"/"+O,keyword:"anyOf"};e===
null?e=[ge]:e.push(ge),r++}var he=U===r;if(!he)break}}else{let ie={instancePath:s,keyword:"type"};e===null?e=[ie]:e.push(
ie),r++}var W=k===r;if(X=X||W,W)var D=!0;let Y=r;i(n,{instancePath:s,parentData:$e,parentDataProperty:Oe,rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var W=Y===r;if(X=X||W,X)r=t,e!==null&&(t?e.length=t:e=null);else{let ie={
instancePath:s,keyword:"anyOf"};return e===null?e=[ie]:e.push(ie),r++,Se.errors=e,!1}return Se.errors=e,ne.items=D,r===0}
Se.evaluated={dynamicProps:!1,dynamicItems:!0};function kr(n,{instancePath:s="",parentData:$e,parentDataProperty:Oe,rootData:f=n,
dynamicAnchors:a={}}={}){let e=null,r=0,ne=kr.evaluated;if(ne.dynamicProps&&(ne.props=void 0),ne.dynamicItems&&(ne.items=
void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let K=r;for(let T in n)if(!qr.call(Dn.properties,T)){return kr.
errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(K===r){if(n.sources!==void 0){let T=n.sources,C=r,B=r,
te=!1,S=r;if(r===S)if(Array.isArray(T))if(T.length<1){let q={instancePath:s+"/sources",keyword:"minItems"};e===null?e=[q]:
e.push(q),r++}else{var t=!0;let q=T.length;for(let $=0;$<q;$++){let V=T[$],le=r,ye=r,z=!1,se=r;if(r===se)if(V&&typeof V==
"object"&&!Array.isArray(V)){let ke=r;for(let re in V)if(!(re==="npm"||re==="pypi"||re==="debian"||re==="version"||re===
"url"||re==="keep"||re==="strip")){let xe={instancePath:s+"/sources/"+$,keyword:"additionalProperties"};e===null?e=[xe]:
e.push(xe),r++;break}if(ke===r){if(V.npm!==void 0){let re=V.npm,xe=r,h=r,H=!1,Q=r;if(r===Q)if(typeof re=="string"){if(!qn.
test(re)){let N={instancePath:s+"/sources/"+$+"/npm",keyword:"pattern"};e===null?e=[N]:e.push(N),r++}}else{let N={instancePath:s+
"/sources/"+$+"/npm",keyword:"type"};e===null?e=[N]:e.push(N),r++}var X=Q===r;H=H||X;let M=r;i(re,{instancePath:s+"/sour\
ces/"+$+"/npm",parentData:V,parentDataProperty:"npm",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var X=M===r;if(H=H||X,H)r=h,e!==null&&(h?e.length=h:e=null);else{let N={instancePath:s+"/sources/"+$+"/npm",
keyword:"anyOf"};e===null?e=[N]:e.push(N),r++}var k=xe===r}else var k=!0;if(k){if(V.pypi!==void 0){let re=V.pypi,xe=r,h=r,
H=!1,Q=r;if(r===Q)if(typeof re=="string"){if(!zn.test(re)){let R={instancePath:s+"/sources/"+$+"/pypi",keyword:"pattern"};
e===null?e=[R]:e.push(R),r++}}else{let R={instancePath:s+"/sources/"+$+"/pypi",keyword:"type"};e===null?e=[R]:e.push(R),
r++}var he=Q===r;H=H||he;let M=r;i(re,{instancePath:s+"/sources/"+$+"/pypi",parentData:V,parentDataProperty:"pypi",rootData:f,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var he=M===r;if(H=H||he,H)r=h,e!==null&&(h?e.length=
h:e=null);else{let R={instancePath:s+"/sources/"+$+"/pypi",keyword:"anyOf"};e===null?e=[R]:e.push(R),r++}var k=xe===r}else
var k=!0;if(k){if(V.debian!==void 0){let re=V.debian,xe=r,h=r,H=!1,Q=r;if(r===Q)if(typeof re=="string"){if(!In.test(re)){
let R={instancePath:s+"/sources/"+$+"/debian",keyword:"pattern"};e===null?e=[R]:e.push(R),r++}}else{let R={instancePath:s+
"/sources/"+$+"/debian",keyword:"type"};e===null?e=[R]:e.push(R),r++}var me=Q===r;H=H||me;let M=r;i(re,{instancePath:s+"\
/sources/"+$+"/debian",parentData:V,parentDataProperty:"debian",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var me=M===r;if(H=H||me,H)r=h,e!==null&&(h?e.length=h:e=null);else{let R={instancePath:s+"/sources\
/"+$+"/debian",keyword:"anyOf"};e===null?e=[R]:e.push(R),r++}var k=xe===r}else var k=!0;if(k){if(V.version!==void 0){let re=V.
version,xe=r;if(r===xe)if(typeof re=="string"){if(Ce(re)<1){let H={instancePath:s+"/sources/"+$+"/version",keyword:"minL\
ength"};e===null?e=[H]:e.push(H),r++}}else{let H={instancePath:s+"/sources/"+$+"/version",keyword:"type"};e===null?e=[H]:
e.push(H),r++}var k=xe===r}else var k=!0;if(k){if(V.url!==void 0){let re=V.url,xe=r,h=r,H=!1,Q=r,M=r,N=!1,R=r;if(r===R)if(typeof re==
"string"){if(!tn.test(re)){let o={instancePath:s+"/sources/"+$+"/url",keyword:"pattern"};e===null?e=[o]:e.push(o),r++}}else{
let o={instancePath:s+"/sources/"+$+"/url",keyword:"type"};e===null?e=[o]:e.push(o),r++}var be=R===r;N=N||be;let de=r;if(r===
de)if(Array.isArray(re))if(re.length<1){let o={instancePath:s+"/sources/"+$+"/url",keyword:"minItems"};e===null?e=[o]:e.
push(o),r++}else{var w=!0;let o=re.length;for(let c=0;c<o;c++){let p=re[c],_=r,I=r,x=!1,l=r;if(r===l)if(typeof p=="strin\
g"){if(!tn.test(p)){let y={instancePath:s+"/sources/"+$+"/url/"+c,keyword:"pattern"};e===null?e=[y]:e.push(y),r++}}else{
let y={instancePath:s+"/sources/"+$+"/url/"+c,keyword:"type"};e===null?e=[y]:e.push(y),r++}var G=l===r;x=x||G;let g=r;i(
p,{instancePath:s+"/sources/"+$+"/url/"+c,parentData:re,parentDataProperty:c,rootData:f,dynamicAnchors:a})||(e=e===null?
i.errors:e.concat(i.errors),r=e.length);var G=g===r;if(x=x||G,x)r=I,e!==null&&(I?e.length=I:e=null);else{let y={instancePath:s+
"/sources/"+$+"/url/"+c,keyword:"anyOf"};e===null?e=[y]:e.push(y),r++}var w=_===r;if(!w)break}}else{let o={instancePath:s+
"/sources/"+$+"/url",keyword:"type"};e===null?e=[o]:e.push(o),r++}var be=de===r;if(N=N||be,N)r=M,e!==null&&(M?e.length=M:
e=null);else{let o={instancePath:s+"/sources/"+$+"/url",keyword:"anyOf"};e===null?e=[o]:e.push(o),r++}var ve=Q===r;H=H||
ve;let d=r;i(re,{instancePath:s+"/sources/"+$+"/url",parentData:V,parentDataProperty:"url",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ve=d===r;if(H=H||ve,H)r=h,e!==null&&(h?e.length=h:e=null);else{let o={
instancePath:s+"/sources/"+$+"/url",keyword:"anyOf"};e===null?e=[o]:e.push(o),r++}var k=xe===r}else var k=!0;if(k){if(V.
keep!==void 0){let re=V.keep,xe=r,h=r,H=!1,Q=r,M=r,N=!1,R=r;if(r===R)if(Array.isArray(re))if(re.length<1){let o={instancePath:s+
"/sources/"+$+"/keep",keyword:"minItems"};e===null?e=[o]:e.push(o),r++}else{var Z=!0;let o=re.length;for(let c=0;c<o;c++){
let p=re[c],_=r;if(r===_)if(typeof p=="string"){if(Ce(p)<1){let x={instancePath:s+"/sources/"+$+"/keep/"+c,keyword:"minL\
ength"};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:s+"/sources/"+$+"/keep/"+c,keyword:"type"};e===null?e=[x]:
e.push(x),r++}var Z=_===r;if(!Z)break}}else{let o={instancePath:s+"/sources/"+$+"/keep",keyword:"type"};e===null?e=[o]:e.
push(o),r++}var E=R===r;N=N||E;let de=r;if(r===de)if(re&&typeof re=="object"&&!Array.isArray(re))for(let o in re){let c=re[o],
p=r;if(r===p)if(typeof c=="string"){if(Ce(c)<1){let _={instancePath:s+"/sources/"+$+"/keep/"+o.replace(/~/g,"~0").replace(
/\//g,"~1"),keyword:"minLength"};e===null?e=[_]:e.push(_),r++}}else{let _={instancePath:s+"/sources/"+$+"/keep/"+o.replace(
/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[_]:e.push(_),r++}var F=p===r;if(!F)break}else{let o={instancePath:s+
"/sources/"+$+"/keep",keyword:"type"};e===null?e=[o]:e.push(o),r++}var E=de===r;if(N=N||E,N)r=M,e!==null&&(M?e.length=M:
e=null);else{let o={instancePath:s+"/sources/"+$+"/keep",keyword:"anyOf"};e===null?e=[o]:e.push(o),r++}var D=Q===r;H=H||
D;let d=r;i(re,{instancePath:s+"/sources/"+$+"/keep",parentData:V,parentDataProperty:"keep",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var D=d===r;if(H=H||D,H)r=h,e!==null&&(h?e.length=h:e=null);else{let o={
instancePath:s+"/sources/"+$+"/keep",keyword:"anyOf"};e===null?e=[o]:e.push(o),r++}var k=xe===r}else var k=!0;if(k)if(V.
strip!==void 0){let re=V.strip,xe=r,h=r,H=!1,Q=r;if(!(typeof re=="number"&&!(re%1)&&!isNaN(re))){let R={instancePath:s+"\
/sources/"+$+"/strip",keyword:"type"};e===null?e=[R]:e.push(R),r++}if(r===Q&&typeof re=="number"&&(re<0||isNaN(re))){let R={
instancePath:s+"/sources/"+$+"/strip",keyword:"minimum"};e===null?e=[R]:e.push(R),r++}var Y=Q===r;H=H||Y;let M=r;i(re,{instancePath:s+
"/sources/"+$+"/strip",parentData:V,parentDataProperty:"strip",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var Y=M===r;if(H=H||Y,H)r=h,e!==null&&(h?e.length=h:e=null);else{let R={instancePath:s+"/sources/"+
$+"/strip",keyword:"anyOf"};e===null?e=[R]:e.push(R),r++}var k=xe===r}else var k=!0}}}}}}}else{let ke={instancePath:s+"/\
sources/"+$,keyword:"type"};e===null?e=[ke]:e.push(ke),r++}var W=se===r;z=z||W;let fe=r;i(V,{instancePath:s+"/sources/"+
$,parentData:T,parentDataProperty:$,rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var W=fe===
r;if(z=z||W,z)r=ye,e!==null&&(ye?e.length=ye:e=null);else{let ke={instancePath:s+"/sources/"+$,keyword:"anyOf"};e===null?
e=[ke]:e.push(ke),r++}var t=le===r;if(!t)break}}else{let q={instancePath:s+"/sources",keyword:"type"};e===null?e=[q]:e.push(
q),r++}var ie=S===r;te=te||ie;let L=r;i(T,{instancePath:s+"/sources",parentData:n,parentDataProperty:"sources",rootData:f,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ie=L===r;if(te=te||ie,te)r=B,e!==null&&(B?e.
length=B:e=null);else{let q={instancePath:s+"/sources",keyword:"anyOf"};return e===null?e=[q]:e.push(q),r++,kr.errors=e,
!1}var O=C===r}else var O=!0;if(O){if(n.keep!==void 0){let T=n.keep,C=r,B=r,te=!1,S=r,L=r,q=!1,$=r;if(r===$)if(Array.isArray(
T))if(T.length<1){let z={instancePath:s+"/keep",keyword:"minItems"};e===null?e=[z]:e.push(z),r++}else{var ee=!0;let z=T.
length;for(let se=0;se<z;se++){let fe=T[se],ae=r;if(r===ae)if(typeof fe=="string"){if(Ce(fe)<1){let re={instancePath:s+"\
/keep/"+se,keyword:"minLength"};e===null?e=[re]:e.push(re),r++}}else{let re={instancePath:s+"/keep/"+se,keyword:"type"};
e===null?e=[re]:e.push(re),r++}var ee=ae===r;if(!ee)break}}else{let z={instancePath:s+"/keep",keyword:"type"};e===null?e=
[z]:e.push(z),r++}var oe=$===r;q=q||oe;let V=r;if(r===V)if(T&&typeof T=="object"&&!Array.isArray(T))for(let z in T){let se=T[z],
fe=r;if(r===fe)if(typeof se=="string"){if(Ce(se)<1){let ae={instancePath:s+"/keep/"+z.replace(/~/g,"~0").replace(/\//g,"\
~1"),keyword:"minLength"};e===null?e=[ae]:e.push(ae),r++}}else{let ae={instancePath:s+"/keep/"+z.replace(/~/g,"~0").replace(
/\//g,"~1"),keyword:"type"};e===null?e=[ae]:e.push(ae),r++}var U=fe===r;if(!U)break}else{let z={instancePath:s+"/keep",keyword:"\
type"};e===null?e=[z]:e.push(z),r++}var oe=V===r;if(q=q||oe,q)r=L,e!==null&&(L?e.length=L:e=null);else{let z={instancePath:s+
"/keep",keyword:"anyOf"};e===null?e=[z]:e.push(z),r++}var ue=S===r;te=te||ue;let le=r;i(T,{instancePath:s+"/keep",parentData:n,
parentDataProperty:"keep",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ue=le===
r;if(te=te||ue,te)r=B,e!==null&&(B?e.length=B:e=null);else{let z={instancePath:s+"/keep",keyword:"anyOf"};return e===null?
e=[z]:e.push(z),r++,kr.errors=e,!1}var O=C===r}else var O=!0;if(O){if(n.strip!==void 0){let T=n.strip,C=r,B=r,te=!1,S=r;
if(!(typeof T=="number"&&!(T%1)&&!isNaN(T))){let $={instancePath:s+"/strip",keyword:"type"};e===null?e=[$]:e.push($),r++}
if(r===S&&typeof T=="number"&&(T<0||isNaN(T))){let $={instancePath:s+"/strip",keyword:"minimum"};e===null?e=[$]:e.push($),
r++}var pe=S===r;te=te||pe;let L=r;i(T,{instancePath:s+"/strip",parentData:n,parentDataProperty:"strip",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var pe=L===r;if(te=te||pe,te)r=B,e!==null&&(B?e.length=B:e=null);else{
let $={instancePath:s+"/strip",keyword:"anyOf"};return e===null?e=[$]:e.push($),r++,kr.errors=e,!1}var O=C===r}else var O=!0;
if(O){if(n.unpack!==void 0){let T=n.unpack,C=r,B=r,te=!1,S=r;if(typeof T!="string"){let $={instancePath:s+"/unpack",keyword:"\
type"};e===null?e=[$]:e.push($),r++}if(!(T==="none"||T==="archives"||T==="gzip")){let $={instancePath:s+"/unpack",keyword:"\
enum"};e===null?e=[$]:e.push($),r++}var _e=S===r;te=te||_e;let L=r;i(T,{instancePath:s+"/unpack",parentData:n,parentDataProperty:"\
unpack",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var _e=L===r;if(te=te||_e,te)
r=B,e!==null&&(B?e.length=B:e=null);else{let $={instancePath:s+"/unpack",keyword:"anyOf"};return e===null?e=[$]:e.push($),
r++,kr.errors=e,!1}var O=C===r}else var O=!0;if(O){if(n.content!==void 0){let T=n.content,C=r,B=r,te=!1,S=r;if(typeof T!=
"string"&&T!==null){let $={instancePath:s+"/content",keyword:"type"};e===null?e=[$]:e.push($),r++}if(r===S&&typeof T=="s\
tring"&&!Mn.test(T)){let $={instancePath:s+"/content",keyword:"pattern",params:{pattern:"^sha256:[0-9a-f]{64}$"}};e===null?
e=[$]:e.push($),r++}var we=S===r;te=te||we;let L=r;i(T,{instancePath:s+"/content",parentData:n,parentDataProperty:"conte\
nt",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var we=L===r;if(te=te||we,te)r=B,
e!==null&&(B?e.length=B:e=null);else{let $={instancePath:s+"/content",keyword:"anyOf"};return e===null?e=[$]:e.push($),r++,
kr.errors=e,!1}var O=C===r}else var O=!0;if(O){if(n.tries!==void 0){let T=n.tries,C=r,B=r,te=!1,S=r;if(!(typeof T=="numb\
er"&&!(T%1)&&!isNaN(T))){let $={instancePath:s+"/tries",keyword:"type"};e===null?e=[$]:e.push($),r++}if(r===S&&typeof T==
"number"){if(T>20||isNaN(T)){let $={instancePath:s+"/tries",keyword:"maximum"};e===null?e=[$]:e.push($),r++}else if(T<1||
isNaN(T)){let $={instancePath:s+"/tries",keyword:"minimum"};e===null?e=[$]:e.push($),r++}}var ge=S===r;te=te||ge;let L=r;
i(T,{instancePath:s+"/tries",parentData:n,parentDataProperty:"tries",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var ge=L===r;if(te=te||ge,te)r=B,e!==null&&(B?e.length=B:e=null);else{let $={instancePath:s+
"/tries",keyword:"anyOf"};return e===null?e=[$]:e.push($),r++,kr.errors=e,!1}var O=C===r}else var O=!0;if(O){if(n.source_timeout!==
void 0){let T=n.source_timeout,C=r,B=r,te=!1,S=r;if(r===S)if(typeof T=="number"){if(T<=0||isNaN(T)){let $={instancePath:s+
"/source_timeout",keyword:"exclusiveMinimum"};e===null?e=[$]:e.push($),r++}}else{let $={instancePath:s+"/source_timeout",
keyword:"type"};e===null?e=[$]:e.push($),r++}var A=S===r;te=te||A;let L=r;i(T,{instancePath:s+"/source_timeout",parentData:n,
parentDataProperty:"source_timeout",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var A=L===
r;if(te=te||A,te)r=B,e!==null&&(B?e.length=B:e=null);else{let $={instancePath:s+"/source_timeout",keyword:"anyOf"};return e===
null?e=[$]:e.push($),r++,kr.errors=e,!1}var O=C===r}else var O=!0;if(O){if(n.description!==void 0){let T=r;Me(n.description,
{instancePath:s+"/description",parentData:n,parentDataProperty:"description",rootData:f,dynamicAnchors:a})||(e=e===null?
Me.errors:e.concat(Me.errors),r=e.length);var O=T===r}else var O=!0;if(O){if(n.matrix!==void 0){let T=r;ze(n.matrix,{instancePath:s+
"/matrix",parentData:n,parentDataProperty:"matrix",rootData:f,dynamicAnchors:a})||(e=e===null?ze.errors:e.concat(ze.errors),
r=e.length);var O=T===r}else var O=!0;if(O){if(n.when!==void 0){let T=r;Le(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:f,dynamicAnchors:a})||(e=e===null?Le.errors:e.concat(Le.errors),r=e.length);var O=T===r}else var O=!0;if(O){
if(n.needs!==void 0){let T=r;Ae(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:f,dynamicAnchors:a})||
(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length);var O=T===r}else var O=!0;if(O){if(n.extends!==void 0){let T=r;Ee(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:f,dynamicAnchors:a})||(e=e===null?
Ee.errors:e.concat(Ee.errors),r=e.length);var O=T===r}else var O=!0;if(O){if(n.resources!==void 0){let T=r;Re(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:f,dynamicAnchors:a})||(e=e===null?Re.errors:
e.concat(Re.errors),r=e.length);var O=T===r}else var O=!0;if(O){if(n.timeout!==void 0){let T=r;Ze(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:f,dynamicAnchors:a})||(e=e===null?Ze.errors:e.concat(Ze.errors),
r=e.length);var O=T===r}else var O=!0;if(O){if(n.retry!==void 0){let T=r;Se(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:f,dynamicAnchors:a})||(e=e===null?Se.errors:e.concat(Se.errors),r=e.length);var O=T===
r}else var O=!0;if(O)if(n.kind!==void 0){let T=r;if(n.kind!=="fetch")return kr.errors=[{instancePath:s+"/kind",keyword:"\
const"}],!1;var O=T===r}else var O=!0}}}}}}}}}}}}}}}}else return kr.errors=[{instancePath:s,keyword:"type"}],!1;return kr.
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
function Qe(n,{instancePath:s="",parentData:$e,parentDataProperty:Oe,rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ne=Qe.evaluated;if(ne.dynamicProps&&(ne.props=void 0),ne.dynamicItems&&(ne.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let te=r;for(let S in n)if(!qr.call(Ln.properties,S)){return Qe.errors=[{instancePath:s,keyword:"addi\
tionalProperties"}],!1;break}if(te===r){if(n.source!==void 0){let S=n.source,L=r,q=r,$=!1,V=r;if(r===V)if(Array.isArray(
S))if(S.length<1){let ye={instancePath:s+"/source",keyword:"minItems"};e===null?e=[ye]:e.push(ye),r++}else{var t=!0;let ye=S.
length;for(let z=0;z<ye;z++){let se=r;if(typeof S[z]!="string"){let ae={instancePath:s+"/source/"+z,keyword:"type"};e===
null?e=[ae]:e.push(ae),r++}var t=se===r;if(!t)break}}else{let ye={instancePath:s+"/source",keyword:"type"};e===null?e=[ye]:
e.push(ye),r++}var X=V===r;$=$||X;let le=r;i(S,{instancePath:s+"/source",parentData:n,parentDataProperty:"source",rootData:f,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var X=le===r;if($=$||X,$)r=q,e!==null&&(q?e.length=
q:e=null);else{let ye={instancePath:s+"/source",keyword:"anyOf"};return e===null?e=[ye]:e.push(ye),r++,Qe.errors=e,!1}var k=L===
r}else var k=!0;if(k){if(n.layout!==void 0){let S=n.layout,L=r,q=r,$=!1,V=r;if(typeof S!="string"){let z={instancePath:s+
"/layout",keyword:"type"};e===null?e=[z]:e.push(z),r++}if(!(S==="idx"||S==="image-folder"||S==="emoji")){let z={instancePath:s+
"/layout",keyword:"enum"};e===null?e=[z]:e.push(z),r++}var he=V===r;$=$||he;let le=r;i(S,{instancePath:s+"/layout",parentData:n,
parentDataProperty:"layout",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var he=le===
r;if($=$||he,$)r=q,e!==null&&(q?e.length=q:e=null);else{let z={instancePath:s+"/layout",keyword:"anyOf"};return e===null?
e=[z]:e.push(z),r++,Qe.errors=e,!1}var k=L===r}else var k=!0;if(k){if(n.image_size!==void 0){let S=n.image_size,L=r,q=r,
$=!1,V=r;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S))){let z={instancePath:s+"/image_size",keyword:"type"};e===null?e=[z]:
e.push(z),r++}if(r===V&&typeof S=="number"){if(S>2048||isNaN(S)){let z={instancePath:s+"/image_size",keyword:"maximum"};
e===null?e=[z]:e.push(z),r++}else if(S<1||isNaN(S)){let z={instancePath:s+"/image_size",keyword:"minimum"};e===null?e=[z]:
e.push(z),r++}}var me=V===r;$=$||me;let le=r;i(S,{instancePath:s+"/image_size",parentData:n,parentDataProperty:"image_si\
ze",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var me=le===r;if($=$||me,$)r=q,e!==
null&&(q?e.length=q:e=null);else{let z={instancePath:s+"/image_size",keyword:"anyOf"};return e===null?e=[z]:e.push(z),r++,
Qe.errors=e,!1}var k=L===r}else var k=!0;if(k){if(n.fit!==void 0){let S=n.fit,L=r,q=r,$=!1,V=r;if(typeof S!="string"){let z={
instancePath:s+"/fit",keyword:"type"};e===null?e=[z]:e.push(z),r++}if(!(S==="resize"||S==="crop"||S==="pad")){let z={instancePath:s+
"/fit",keyword:"enum"};e===null?e=[z]:e.push(z),r++}var w=V===r;$=$||w;let le=r;i(S,{instancePath:s+"/fit",parentData:n,
parentDataProperty:"fit",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var w=le===r;
if($=$||w,$)r=q,e!==null&&(q?e.length=q:e=null);else{let z={instancePath:s+"/fit",keyword:"anyOf"};return e===null?e=[z]:
e.push(z),r++,Qe.errors=e,!1}var k=L===r}else var k=!0;if(k){if(n.method!==void 0){let S=n.method,L=r,q=r,$=!1,V=r;if(typeof S!=
"string"){let z={instancePath:s+"/method",keyword:"type"};e===null?e=[z]:e.push(z),r++}if(!(S==="bilinear"||S==="bicubic"||
S==="lanczos")){let z={instancePath:s+"/method",keyword:"enum"};e===null?e=[z]:e.push(z),r++}var G=V===r;$=$||G;let le=r;
i(S,{instancePath:s+"/method",parentData:n,parentDataProperty:"method",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var G=le===r;if($=$||G,$)r=q,e!==null&&(q?e.length=q:e=null);else{let z={instancePath:s+"\
/method",keyword:"anyOf"};return e===null?e=[z]:e.push(z),r++,Qe.errors=e,!1}var k=L===r}else var k=!0;if(k){if(n.background!==
void 0){let S=n.background,L=r,q=r,$=!1,V=r;if(r===V)if(Array.isArray(S))if(S.length>3){let z={instancePath:s+"/backgrou\
nd",keyword:"maxItems"};e===null?e=[z]:e.push(z),r++}else if(S.length<3){let z={instancePath:s+"/background",keyword:"mi\
nItems"};e===null?e=[z]:e.push(z),r++}else{var be=!0;let z=S.length;for(let se=0;se<z;se++){let fe=S[se],ae=r,ke=r,re=!1,
xe=r;if(!(typeof fe=="number"&&!(fe%1)&&!isNaN(fe))){let Q={instancePath:s+"/background/"+se,keyword:"type"};e===null?e=
[Q]:e.push(Q),r++}if(r===xe&&typeof fe=="number"){if(fe>255||isNaN(fe)){let Q={instancePath:s+"/background/"+se,keyword:"\
maximum"};e===null?e=[Q]:e.push(Q),r++}else if(fe<0||isNaN(fe)){let Q={instancePath:s+"/background/"+se,keyword:"minimum"};
e===null?e=[Q]:e.push(Q),r++}}var ve=xe===r;re=re||ve;let h=r;i(fe,{instancePath:s+"/background/"+se,parentData:S,parentDataProperty:se,
rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ve=h===r;if(re=re||ve,re)r=ke,e!==
null&&(ke?e.length=ke:e=null);else{let Q={instancePath:s+"/background/"+se,keyword:"anyOf"};e===null?e=[Q]:e.push(Q),r++}
var be=ae===r;if(!be)break}}else{let z={instancePath:s+"/background",keyword:"type"};e===null?e=[z]:e.push(z),r++}var Z=V===
r;$=$||Z;let le=r;i(S,{instancePath:s+"/background",parentData:n,parentDataProperty:"background",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Z=le===r;if($=$||Z,$)r=q,e!==null&&(q?e.length=q:e=null);else{let z={
instancePath:s+"/background",keyword:"anyOf"};return e===null?e=[z]:e.push(z),r++,Qe.errors=e,!1}var k=L===r}else var k=!0;
if(k){if(n.splits!==void 0){let S=n.splits,L=r,q=r,$=!1,V=r;if(r===V)if(S&&typeof S=="object"&&!Array.isArray(S))for(let z in S){
let se=S[z],fe=r,ae=r,ke=!1,re=r;if(r===re)if(se&&typeof se=="object"&&!Array.isArray(se)){let h=r;for(let H in se)if(!(H===
"file"||H==="from"||H==="count"||H==="folder"||H==="modulo"||H==="remainders"||H==="vendors")){let Q={instancePath:s+"/s\
plits/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"additionalProperties"};e===null?e=[Q]:e.push(Q),r++;break}if(h===
r){if(se.file!==void 0){let H=se.file,Q=r;if(r===Q)if(typeof H=="string"){if(Ce(H)<1){let M={instancePath:s+"/splits/"+z.
replace(/~/g,"~0").replace(/\//g,"~1")+"/file",keyword:"minLength"};e===null?e=[M]:e.push(M),r++}}else{let M={instancePath:s+
"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",keyword:"type"};e===null?e=[M]:e.push(M),r++}var F=Q===r}else
var F=!0;if(F){if(se.from!==void 0){let H=se.from,Q=r,M=r,N=!1,R=r;if(!(typeof H=="number"&&!(H%1)&&!isNaN(H))){let v={instancePath:s+
"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/from",keyword:"type"};e===null?e=[v]:e.push(v),r++}if(r===R&&typeof H==
"number"&&(H<0||isNaN(H))){let v={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/from",keyword:"mi\
nimum"};e===null?e=[v]:e.push(v),r++}var E=R===r;N=N||E;let de=r;i(H,{instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(
/\//g,"~1")+"/from",parentData:se,parentDataProperty:"from",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var E=de===r;if(N=N||E,N)r=M,e!==null&&(M?e.length=M:e=null);else{let v={instancePath:s+"/splits/"+
z.replace(/~/g,"~0").replace(/\//g,"~1")+"/from",keyword:"anyOf"};e===null?e=[v]:e.push(v),r++}var F=Q===r}else var F=!0;
if(F){if(se.count!==void 0){let H=se.count,Q=r,M=r,N=!1,R=r;if(!(typeof H=="number"&&!(H%1)&&!isNaN(H))){let v={instancePath:s+
"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",keyword:"type"};e===null?e=[v]:e.push(v),r++}if(r===R&&typeof H==
"number"&&(H<1||isNaN(H))){let v={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",keyword:"m\
inimum"};e===null?e=[v]:e.push(v),r++}var D=R===r;N=N||D;let de=r;i(H,{instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(
/\//g,"~1")+"/count",parentData:se,parentDataProperty:"count",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var D=de===r;if(N=N||D,N)r=M,e!==null&&(M?e.length=M:e=null);else{let v={instancePath:s+"/splits/"+
z.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",keyword:"anyOf"};e===null?e=[v]:e.push(v),r++}var F=Q===r}else var F=!0;
if(F){if(se.folder!==void 0){let H=se.folder,Q=r;if(r===Q)if(typeof H=="string"){if(Ce(H)<1){let N={instancePath:s+"/spl\
its/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/folder",keyword:"minLength"};e===null?e=[N]:e.push(N),r++}}else{let N={
instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/folder",keyword:"type"};e===null?e=[N]:e.push(N),r++}
var F=Q===r}else var F=!0;if(F){if(se.modulo!==void 0){let H=se.modulo,Q=r,M=r,N=!1,R=r;if(!(typeof H=="number"&&!(H%1)&&
!isNaN(H))){let v={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/modulo",keyword:"type"};e===null?
e=[v]:e.push(v),r++}if(r===R&&typeof H=="number"&&(H<1||isNaN(H))){let v={instancePath:s+"/splits/"+z.replace(/~/g,"~0").
replace(/\//g,"~1")+"/modulo",keyword:"minimum"};e===null?e=[v]:e.push(v),r++}var Y=R===r;N=N||Y;let de=r;i(H,{instancePath:s+
"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/modulo",parentData:se,parentDataProperty:"modulo",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Y=de===r;if(N=N||Y,N)r=M,e!==null&&(M?e.length=M:e=null);else{let v={
instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/modulo",keyword:"anyOf"};e===null?e=[v]:e.push(v),r++}
var F=Q===r}else var F=!0;if(F){if(se.remainders!==void 0){let H=se.remainders,Q=r,M=r,N=!1,R=r;if(r===R)if(Array.isArray(
H))if(H.length<1){let v={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders",keyword:"minIt\
ems"};e===null?e=[v]:e.push(v),r++}else{var W=!0;let v=H.length;for(let o=0;o<v;o++){let c=H[o],p=r,_=r,I=!1,x=r;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c))){let u={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders/"+o,
keyword:"type"};e===null?e=[u]:e.push(u),r++}if(r===x&&typeof c=="number"&&(c<0||isNaN(c))){let u={instancePath:s+"/spli\
ts/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders/"+o,keyword:"minimum"};e===null?e=[u]:e.push(u),r++}var ie=x===
r;I=I||ie;let l=r;i(c,{instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders/"+o,parentData:H,
parentDataProperty:o,rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ie=l===r;if(I=
I||ie,I)r=_,e!==null&&(_?e.length=_:e=null);else{let u={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+
"/remainders/"+o,keyword:"anyOf"};e===null?e=[u]:e.push(u),r++}var W=p===r;if(!W)break}}else{let v={instancePath:s+"/spl\
its/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders",keyword:"type"};e===null?e=[v]:e.push(v),r++}var O=R===r;N=
N||O;let de=r;i(H,{instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders",parentData:se,parentDataProperty:"\
remainders",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var O=de===r;if(N=N||O,N)
r=M,e!==null&&(M?e.length=M:e=null);else{let v={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/rem\
ainders",keyword:"anyOf"};e===null?e=[v]:e.push(v),r++}var F=Q===r}else var F=!0;if(F)if(se.vendors!==void 0){let H=se.vendors,
Q=r,M=r,N=!1,R=r;if(r===R)if(Array.isArray(H))if(H.length<1){let v={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(
/\//g,"~1")+"/vendors",keyword:"minItems"};e===null?e=[v]:e.push(v),r++}else{var ee=!0;let v=H.length;for(let o=0;o<v;o++){
let c=H[o],p=r;if(r===p)if(typeof c=="string"){if(Ce(c)<1){let I={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(
/\//g,"~1")+"/vendors/"+o,keyword:"minLength"};e===null?e=[I]:e.push(I),r++}}else{let I={instancePath:s+"/splits/"+z.replace(
/~/g,"~0").replace(/\//g,"~1")+"/vendors/"+o,keyword:"type"};e===null?e=[I]:e.push(I),r++}var ee=p===r;if(!ee)break}}else{
let v={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/vendors",keyword:"type"};e===null?e=[v]:e.push(
v),r++}var U=R===r;N=N||U;let de=r;i(H,{instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/vendors",parentData:se,
parentDataProperty:"vendors",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var U=de===
r;if(N=N||U,N)r=M,e!==null&&(M?e.length=M:e=null);else{let v={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,
"~1")+"/vendors",keyword:"anyOf"};e===null?e=[v]:e.push(v),r++}var F=Q===r}else var F=!0}}}}}}}else{let h={instancePath:s+
"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[h]:e.push(h),r++}var oe=re===r;ke=ke||oe;
let xe=r;i(se,{instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:S,parentDataProperty:z,rootData:f,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var oe=xe===r;if(ke=ke||oe,ke)r=ae,e!==null&&(ae?
e.length=ae:e=null);else{let h={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"anyOf"};e===
null?e=[h]:e.push(h),r++}var ue=fe===r;if(!ue)break}else{let z={instancePath:s+"/splits",keyword:"type"};e===null?e=[z]:
e.push(z),r++}var pe=V===r;$=$||pe;let le=r;i(S,{instancePath:s+"/splits",parentData:n,parentDataProperty:"splits",rootData:f,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var pe=le===r;if($=$||pe,$)r=q,e!==null&&(q?e.length=
q:e=null);else{let z={instancePath:s+"/splits",keyword:"anyOf"};return e===null?e=[z]:e.push(z),r++,Qe.errors=e,!1}var k=L===
r}else var k=!0;if(k){if(n.class_names!==void 0){let S=n.class_names,L=r,q=r,$=!1,V=r;if(r===V)if(Array.isArray(S)){var _e=!0;
let z=S.length;for(let se=0;se<z;se++){let fe=S[se],ae=r;if(r===ae)if(typeof fe=="string"){if(Ce(fe)<1){let re={instancePath:s+
"/class_names/"+se,keyword:"minLength"};e===null?e=[re]:e.push(re),r++}}else{let re={instancePath:s+"/class_names/"+se,keyword:"\
type"};e===null?e=[re]:e.push(re),r++}var _e=ae===r;if(!_e)break}}else{let z={instancePath:s+"/class_names",keyword:"typ\
e"};e===null?e=[z]:e.push(z),r++}var we=V===r;$=$||we;let le=r;i(S,{instancePath:s+"/class_names",parentData:n,parentDataProperty:"\
class_names",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var we=le===r;if($=$||we,
$)r=q,e!==null&&(q?e.length=q:e=null);else{let z={instancePath:s+"/class_names",keyword:"anyOf"};return e===null?e=[z]:e.
push(z),r++,Qe.errors=e,!1}var k=L===r}else var k=!0;if(k){if(n.drop_groups!==void 0){let S=n.drop_groups,L=r,q=r,$=!1,V=r;
if(r===V)if(Array.isArray(S)){var ge=!0;let z=S.length;for(let se=0;se<z;se++){let fe=S[se],ae=r;if(r===ae)if(typeof fe==
"string"){if(Ce(fe)<1){let re={instancePath:s+"/drop_groups/"+se,keyword:"minLength"};e===null?e=[re]:e.push(re),r++}}else{
let re={instancePath:s+"/drop_groups/"+se,keyword:"type"};e===null?e=[re]:e.push(re),r++}var ge=ae===r;if(!ge)break}}else{
let z={instancePath:s+"/drop_groups",keyword:"type"};e===null?e=[z]:e.push(z),r++}var A=V===r;$=$||A;let le=r;i(S,{instancePath:s+
"/drop_groups",parentData:n,parentDataProperty:"drop_groups",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var A=le===r;if($=$||A,$)r=q,e!==null&&(q?e.length=q:e=null);else{let z={instancePath:s+"/drop_gro\
ups",keyword:"anyOf"};return e===null?e=[z]:e.push(z),r++,Qe.errors=e,!1}var k=L===r}else var k=!0;if(k){if(n.min_vendors!==
void 0){let S=n.min_vendors,L=r,q=r,$=!1,V=r;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S))){let z={instancePath:s+"/min_ve\
ndors",keyword:"type"};e===null?e=[z]:e.push(z),r++}if(r===V&&typeof S=="number"&&(S<1||isNaN(S))){let z={instancePath:s+
"/min_vendors",keyword:"minimum"};e===null?e=[z]:e.push(z),r++}var K=V===r;$=$||K;let le=r;i(S,{instancePath:s+"/min_ven\
dors",parentData:n,parentDataProperty:"min_vendors",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var K=le===r;if($=$||K,$)r=q,e!==null&&(q?e.length=q:e=null);else{let z={instancePath:s+"/min_vendors",keyword:"\
anyOf"};return e===null?e=[z]:e.push(z),r++,Qe.errors=e,!1}var k=L===r}else var k=!0;if(k){if(n.min_subgroup!==void 0){let S=n.
min_subgroup,L=r,q=r,$=!1,V=r;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S))){let z={instancePath:s+"/min_subgroup",keyword:"\
type"};e===null?e=[z]:e.push(z),r++}if(r===V&&typeof S=="number"&&(S<1||isNaN(S))){let z={instancePath:s+"/min_subgroup",
keyword:"minimum"};e===null?e=[z]:e.push(z),r++}var T=V===r;$=$||T;let le=r;i(S,{instancePath:s+"/min_subgroup",parentData:n,
parentDataProperty:"min_subgroup",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var T=le===
r;if($=$||T,$)r=q,e!==null&&(q?e.length=q:e=null);else{let z={instancePath:s+"/min_subgroup",keyword:"anyOf"};return e===
null?e=[z]:e.push(z),r++,Qe.errors=e,!1}var k=L===r}else var k=!0;if(k){if(n.max_images!==void 0){let S=n.max_images,L=r,
q=r,$=!1,V=r;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S))&&S!==null){let z={instancePath:s+"/max_images",keyword:"type"};
e===null?e=[z]:e.push(z),r++}if(r===V&&typeof S=="number"&&(S<1||isNaN(S))){let z={instancePath:s+"/max_images",keyword:"\
minimum"};e===null?e=[z]:e.push(z),r++}var C=V===r;$=$||C;let le=r;i(S,{instancePath:s+"/max_images",parentData:n,parentDataProperty:"\
max_images",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var C=le===r;if($=$||C,$)
r=q,e!==null&&(q?e.length=q:e=null);else{let z={instancePath:s+"/max_images",keyword:"anyOf"};return e===null?e=[z]:e.push(
z),r++,Qe.errors=e,!1}var k=L===r}else var k=!0;if(k){if(n.on_unreadable!==void 0){let S=n.on_unreadable,L=r,q=r,$=!1,V=r;
if(typeof S!="string"){let z={instancePath:s+"/on_unreadable",keyword:"type"};e===null?e=[z]:e.push(z),r++}if(!(S==="sto\
p"||S==="skip")){let z={instancePath:s+"/on_unreadable",keyword:"enum"};e===null?e=[z]:e.push(z),r++}var B=V===r;$=$||B;
let le=r;i(S,{instancePath:s+"/on_unreadable",parentData:n,parentDataProperty:"on_unreadable",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var B=le===r;if($=$||B,$)r=q,e!==null&&(q?e.length=q:e=null);else{let z={
instancePath:s+"/on_unreadable",keyword:"anyOf"};return e===null?e=[z]:e.push(z),r++,Qe.errors=e,!1}var k=L===r}else var k=!0;
if(k){if(n.description!==void 0){let S=r;Me(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"\
description",rootData:f,dynamicAnchors:a})||(e=e===null?Me.errors:e.concat(Me.errors),r=e.length);var k=S===r}else var k=!0;
if(k){if(n.matrix!==void 0){let S=r;ze(n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:f,
dynamicAnchors:a})||(e=e===null?ze.errors:e.concat(ze.errors),r=e.length);var k=S===r}else var k=!0;if(k){if(n.when!==void 0){
let S=r;Le(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"when",rootData:f,dynamicAnchors:a})||(e=e===null?
Le.errors:e.concat(Le.errors),r=e.length);var k=S===r}else var k=!0;if(k){if(n.needs!==void 0){let S=r;Ae(n.needs,{instancePath:s+
"/needs",parentData:n,parentDataProperty:"needs",rootData:f,dynamicAnchors:a})||(e=e===null?Ae.errors:e.concat(Ae.errors),
r=e.length);var k=S===r}else var k=!0;if(k){if(n.extends!==void 0){let S=r;Ee(n.extends,{instancePath:s+"/extends",parentData:n,
parentDataProperty:"extends",rootData:f,dynamicAnchors:a})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length);var k=S===
r}else var k=!0;if(k){if(n.resources!==void 0){let S=r;Re(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"\
resources",rootData:f,dynamicAnchors:a})||(e=e===null?Re.errors:e.concat(Re.errors),r=e.length);var k=S===r}else var k=!0;
if(k){if(n.timeout!==void 0){let S=r;Ze(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:f,
dynamicAnchors:a})||(e=e===null?Ze.errors:e.concat(Ze.errors),r=e.length);var k=S===r}else var k=!0;if(k){if(n.retry!==void 0){
let S=r;Se(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:f,dynamicAnchors:a})||(e=e===
null?Se.errors:e.concat(Se.errors),r=e.length);var k=S===r}else var k=!0;if(k)if(n.kind!==void 0){let S=r;if(n.kind!=="d\
ataset")return Qe.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var k=S===r}else var k=!0}}}}}}}}}}}}}}}}}}}}}}else
return Qe.errors=[{instancePath:s,keyword:"type"}],!1;return Qe.errors=e,r===0}Qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var An={type:"object",properties:{data:{type:"string"},split:{type:"string",minLength:1},weights:{type:"string"},teacher:{
anyOf:[{type:"string",enum:["efficientnet_lite0","mobilenet_v2"]},{$ref:"#/$defs/expression"}]},input_size:{anyOf:[{type:"\
integer",minimum:32,multipleOf:32},{$ref:"#/$defs/expression"}]},components:{anyOf:[{type:"integer",minimum:0},{$ref:"#/\
$defs/expression"}]},center:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},
{$ref:"#/$defs/expression"}]},batch:{anyOf:[{type:"object",properties:{per_device:{anyOf:[{type:"integer",minimum:1},{$ref:"\
#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-descript\
ion"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{
$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"\
#/$defs/stage-retry"},kind:{const:"teacher-features"}},additionalProperties:!1};function ar(n,{instancePath:s="",parentData:$e,
parentDataProperty:Oe,rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,ne=ar.evaluated;if(ne.dynamicProps&&(ne.props=
void 0),ne.dynamicItems&&(ne.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let ve=r;for(let Z in n)if(!qr.
call(An.properties,Z)){return ar.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(ve===r){if(n.data!==
void 0){let Z=r;if(typeof n.data!="string")return ar.errors=[{instancePath:s+"/data",keyword:"type"}],!1;var t=Z===r}else
var t=!0;if(t){if(n.split!==void 0){let Z=n.split,F=r;if(r===F)if(typeof Z=="string"){if(Ce(Z)<1)return ar.errors=[{instancePath:s+
"/split",keyword:"minLength"}],!1}else return ar.errors=[{instancePath:s+"/split",keyword:"type"}],!1;var t=F===r}else var t=!0;
if(t){if(n.weights!==void 0){let Z=r;if(typeof n.weights!="string")return ar.errors=[{instancePath:s+"/weights",keyword:"\
type"}],!1;var t=Z===r}else var t=!0;if(t){if(n.teacher!==void 0){let Z=n.teacher,F=r,E=r,D=!1,Y=r;if(typeof Z!="string"){
let O={instancePath:s+"/teacher",keyword:"type"};e===null?e=[O]:e.push(O),r++}if(!(Z==="efficientnet_lite0"||Z==="mobile\
net_v2")){let O={instancePath:s+"/teacher",keyword:"enum"};e===null?e=[O]:e.push(O),r++}var X=Y===r;D=D||X;let W=r;i(Z,{
instancePath:s+"/teacher",parentData:n,parentDataProperty:"teacher",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var X=W===r;if(D=D||X,D)r=E,e!==null&&(E?e.length=E:e=null);else{let O={instancePath:s+"/\
teacher",keyword:"anyOf"};return e===null?e=[O]:e.push(O),r++,ar.errors=e,!1}var t=F===r}else var t=!0;if(t){if(n.input_size!==
void 0){let Z=n.input_size,F=r,E=r,D=!1,Y=r;if(!(typeof Z=="number"&&!(Z%1)&&!isNaN(Z))){let O={instancePath:s+"/input_s\
ize",keyword:"type"};e===null?e=[O]:e.push(O),r++}if(r===Y&&typeof Z=="number")if(Z<32||isNaN(Z)){let O={instancePath:s+
"/input_size",keyword:"minimum"};e===null?e=[O]:e.push(O),r++}else{let O;if(O=Z/32,O!==parseInt(O)){let ee={instancePath:s+
"/input_size",keyword:"multipleOf"};e===null?e=[ee]:e.push(ee),r++}}var k=Y===r;D=D||k;let W=r;i(Z,{instancePath:s+"/inp\
ut_size",parentData:n,parentDataProperty:"input_size",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var k=W===r;if(D=D||k,D)r=E,e!==null&&(E?e.length=E:e=null);else{let O={instancePath:s+"/input_size",keyword:"\
anyOf"};return e===null?e=[O]:e.push(O),r++,ar.errors=e,!1}var t=F===r}else var t=!0;if(t){if(n.components!==void 0){let Z=n.
components,F=r,E=r,D=!1,Y=r;if(!(typeof Z=="number"&&!(Z%1)&&!isNaN(Z))){let O={instancePath:s+"/components",keyword:"ty\
pe"};e===null?e=[O]:e.push(O),r++}if(r===Y&&typeof Z=="number"&&(Z<0||isNaN(Z))){let O={instancePath:s+"/components",keyword:"\
minimum"};e===null?e=[O]:e.push(O),r++}var he=Y===r;D=D||he;let W=r;i(Z,{instancePath:s+"/components",parentData:n,parentDataProperty:"\
components",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var he=W===r;if(D=D||he,D)
r=E,e!==null&&(E?e.length=E:e=null);else{let O={instancePath:s+"/components",keyword:"anyOf"};return e===null?e=[O]:e.push(
O),r++,ar.errors=e,!1}var t=F===r}else var t=!0;if(t){if(n.center!==void 0){let Z=n.center,F=r,E=r,D=!1,Y=r;if(typeof Z!=
"boolean"){let O={instancePath:s+"/center",keyword:"type"};e===null?e=[O]:e.push(O),r++}var me=Y===r;D=D||me;let W=r;i(Z,
{instancePath:s+"/center",parentData:n,parentDataProperty:"center",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.
concat(i.errors),r=e.length);var me=W===r;if(D=D||me,D)r=E,e!==null&&(E?e.length=E:e=null);else{let O={instancePath:s+"/\
center",keyword:"anyOf"};return e===null?e=[O]:e.push(O),r++,ar.errors=e,!1}var t=F===r}else var t=!0;if(t){if(n.seed!==
void 0){let Z=n.seed,F=r,E=r,D=!1,Y=r;if(!(typeof Z=="number"&&!(Z%1)&&!isNaN(Z))){let O={instancePath:s+"/seed",keyword:"\
type"};e===null?e=[O]:e.push(O),r++}if(r===Y&&typeof Z=="number"&&(Z<0||isNaN(Z))){let O={instancePath:s+"/seed",keyword:"\
minimum"};e===null?e=[O]:e.push(O),r++}var w=Y===r;D=D||w;let W=r;i(Z,{instancePath:s+"/seed",parentData:n,parentDataProperty:"\
seed",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var w=W===r;if(D=D||w,D)r=E,e!==
null&&(E?e.length=E:e=null);else{let O={instancePath:s+"/seed",keyword:"anyOf"};return e===null?e=[O]:e.push(O),r++,ar.errors=
e,!1}var t=F===r}else var t=!0;if(t){if(n.batch!==void 0){let Z=n.batch,F=r,E=r,D=!1,Y=r;if(r===Y)if(Z&&typeof Z=="objec\
t"&&!Array.isArray(Z)){let O=r;for(let ee in Z)if(ee!=="per_device"){let U={instancePath:s+"/batch",keyword:"additionalP\
roperties"};e===null?e=[U]:e.push(U),r++;break}if(O===r&&Z.per_device!==void 0){let ee=Z.per_device,U=r,oe=!1,ue=r;if(!(typeof ee==
"number"&&!(ee%1)&&!isNaN(ee))){let _e={instancePath:s+"/batch/per_device",keyword:"type"};e===null?e=[_e]:e.push(_e),r++}
if(r===ue&&typeof ee=="number"&&(ee<1||isNaN(ee))){let _e={instancePath:s+"/batch/per_device",keyword:"minimum"};e===null?
e=[_e]:e.push(_e),r++}var G=ue===r;oe=oe||G;let pe=r;i(ee,{instancePath:s+"/batch/per_device",parentData:Z,parentDataProperty:"\
per_device",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var G=pe===r;if(oe=oe||G,
oe)r=U,e!==null&&(U?e.length=U:e=null);else{let _e={instancePath:s+"/batch/per_device",keyword:"anyOf"};e===null?e=[_e]:
e.push(_e),r++}}}else{let O={instancePath:s+"/batch",keyword:"type"};e===null?e=[O]:e.push(O),r++}var be=Y===r;D=D||be;let W=r;
i(Z,{instancePath:s+"/batch",parentData:n,parentDataProperty:"batch",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var be=W===r;if(D=D||be,D)r=E,e!==null&&(E?e.length=E:e=null);else{let O={instancePath:s+
"/batch",keyword:"anyOf"};return e===null?e=[O]:e.push(O),r++,ar.errors=e,!1}var t=F===r}else var t=!0;if(t){if(n.description!==
void 0){let Z=r;Me(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"description",rootData:f,
dynamicAnchors:a})||(e=e===null?Me.errors:e.concat(Me.errors),r=e.length);var t=Z===r}else var t=!0;if(t){if(n.matrix!==
void 0){let Z=r;ze(n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:f,dynamicAnchors:a})||
(e=e===null?ze.errors:e.concat(ze.errors),r=e.length);var t=Z===r}else var t=!0;if(t){if(n.when!==void 0){let Z=r;Le(n.when,
{instancePath:s+"/when",parentData:n,parentDataProperty:"when",rootData:f,dynamicAnchors:a})||(e=e===null?Le.errors:e.concat(
Le.errors),r=e.length);var t=Z===r}else var t=!0;if(t){if(n.needs!==void 0){let Z=r;Ae(n.needs,{instancePath:s+"/needs",
parentData:n,parentDataProperty:"needs",rootData:f,dynamicAnchors:a})||(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length);
var t=Z===r}else var t=!0;if(t){if(n.extends!==void 0){let Z=r;Ee(n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"\
extends",rootData:f,dynamicAnchors:a})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length);var t=Z===r}else var t=!0;
if(t){if(n.resources!==void 0){let Z=r;Re(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"reso\
urces",rootData:f,dynamicAnchors:a})||(e=e===null?Re.errors:e.concat(Re.errors),r=e.length);var t=Z===r}else var t=!0;if(t){
if(n.timeout!==void 0){let Z=r;Ze(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:f,
dynamicAnchors:a})||(e=e===null?Ze.errors:e.concat(Ze.errors),r=e.length);var t=Z===r}else var t=!0;if(t){if(n.retry!==void 0){
let Z=r;Se(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:f,dynamicAnchors:a})||(e=e===
null?Se.errors:e.concat(Se.errors),r=e.length);var t=Z===r}else var t=!0;if(t)if(n.kind!==void 0){let Z=r;if(n.kind!=="t\
eacher-features")return ar.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var t=Z===r}else var t=!0}}}}}}}}}}}}}}}}}}else
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
{$ref:"#/$defs/expression"}]},kmeans_init:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},kmeans_pictures:{anyOf:[
{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},revive_after:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/\
expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},optimizer:{anyOf:[{type:"object",properties:{lr:{
anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},min_lr:{anyOf:[{type:"number",minimum:0},{$ref:"\
#/$defs/expression"}]},weight_decay:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},betas:{anyOf:[{type:"\
array",minItems:2,maxItems:2,items:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#/$defs/expression"}]}},{
$ref:"#/$defs/expression"}]},eps:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},clip_grad:{anyOf:[
{type:"number",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},epochs:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},warmup_epochs:{anyOf:[{type:"number",minimum:0},{$ref:"#\
/$defs/expression"}]},batch:{anyOf:[{type:"object",properties:{global:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/\
expression"}]},per_device:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"\
#/$defs/expression"}]},flip:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},
{$ref:"#/$defs/expression"}]},checkpoint:{anyOf:[{type:"object",properties:{every_seconds:{anyOf:[{type:"number",exclusiveMinimum:0},
{$ref:"#/$defs/expression"}]},every_steps:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},every_epochs:{
anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},keep:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/e\
xpression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},log_every:{anyOf:[{type:"number",exclusiveMinimum:0},
{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{
$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/\
$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"vqkd"}},additionalProperties:!1};
function lr(n,{instancePath:s="",parentData:$e,parentDataProperty:Oe,rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ne=lr.evaluated;if(ne.dynamicProps&&(ne.props=void 0),ne.dynamicItems&&(ne.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let xe=r;for(let h in n)if(!qr.call(ln.properties,h)){return lr.errors=[{instancePath:s,keyword:"addi\
tionalProperties"}],!1;break}if(xe===r){if(n.data!==void 0){let h=r;if(typeof n.data!="string")return lr.errors=[{instancePath:s+
"/data",keyword:"type"}],!1;var t=h===r}else var t=!0;if(t){if(n.split!==void 0){let h=n.split,H=r;if(r===H)if(typeof h==
"string"){if(Ce(h)<1)return lr.errors=[{instancePath:s+"/split",keyword:"minLength"}],!1}else return lr.errors=[{instancePath:s+
"/split",keyword:"type"}],!1;var t=H===r}else var t=!0;if(t){if(n.features!==void 0){let h=r;if(typeof n.features!="stri\
ng")return lr.errors=[{instancePath:s+"/features",keyword:"type"}],!1;var t=h===r}else var t=!0;if(t){if(n.model!==void 0){
let h=n.model,H=r,Q=r,M=!1,N=r;if(r===N)if(h&&typeof h=="object"&&!Array.isArray(h)){let d=r;for(let v in h)if(!qr.call(
ln.properties.model.anyOf[0].properties,v)){let o={instancePath:s+"/model",keyword:"additionalProperties"};e===null?e=[o]:
e.push(o),r++;break}if(d===r){if(h.image_size!==void 0){let v=h.image_size,o=r,c=r,p=!1,_=r;if(!(typeof v=="number"&&!(v%
1)&&!isNaN(v))){let x={instancePath:s+"/model/image_size",keyword:"type"};e===null?e=[x]:e.push(x),r++}if(r===_&&typeof v==
"number"&&(v<1||isNaN(v))){let x={instancePath:s+"/model/image_size",keyword:"minimum"};e===null?e=[x]:e.push(x),r++}var X=_===
r;p=p||X;let I=r;i(v,{instancePath:s+"/model/image_size",parentData:h,parentDataProperty:"image_size",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var X=I===r;if(p=p||X,p)r=c,e!==null&&(c?e.length=c:e=null);else{let x={
instancePath:s+"/model/image_size",keyword:"anyOf"};e===null?e=[x]:e.push(x),r++}var k=o===r}else var k=!0;if(k){if(h.patch_size!==
void 0){let v=h.patch_size,o=r,c=r,p=!1,_=r;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v))){let l={instancePath:s+"/model/p\
atch_size",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===_&&typeof v=="number"&&(v<1||isNaN(v))){let l={instancePath:s+
"/model/patch_size",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}var he=_===r;p=p||he;let I=r;i(v,{instancePath:s+"/m\
odel/patch_size",parentData:h,parentDataProperty:"patch_size",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var he=I===r;if(p=p||he,p)r=c,e!==null&&(c?e.length=c:e=null);else{let l={instancePath:s+"/model/p\
atch_size",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var k=o===r}else var k=!0;if(k){if(h.embed_dim!==void 0){let v=h.
embed_dim,o=r,c=r,p=!1,_=r;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v))){let l={instancePath:s+"/model/embed_dim",keyword:"\
type"};e===null?e=[l]:e.push(l),r++}if(r===_&&typeof v=="number"&&(v<1||isNaN(v))){let l={instancePath:s+"/model/embed_d\
im",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}var me=_===r;p=p||me;let I=r;i(v,{instancePath:s+"/model/embed_dim",
parentData:h,parentDataProperty:"embed_dim",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);
var me=I===r;if(p=p||me,p)r=c,e!==null&&(c?e.length=c:e=null);else{let l={instancePath:s+"/model/embed_dim",keyword:"any\
Of"};e===null?e=[l]:e.push(l),r++}var k=o===r}else var k=!0;if(k){if(h.depth!==void 0){let v=h.depth,o=r,c=r,p=!1,_=r;if(!(typeof v==
"number"&&!(v%1)&&!isNaN(v))){let l={instancePath:s+"/model/depth",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===_&&
typeof v=="number"&&(v<1||isNaN(v))){let l={instancePath:s+"/model/depth",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}
var w=_===r;p=p||w;let I=r;i(v,{instancePath:s+"/model/depth",parentData:h,parentDataProperty:"depth",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var w=I===r;if(p=p||w,p)r=c,e!==null&&(c?e.length=c:e=null);else{let l={
instancePath:s+"/model/depth",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var k=o===r}else var k=!0;if(k){if(h.num_heads!==
void 0){let v=h.num_heads,o=r,c=r,p=!1,_=r;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v))){let l={instancePath:s+"/model/nu\
m_heads",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===_&&typeof v=="number"&&(v<1||isNaN(v))){let l={instancePath:s+
"/model/num_heads",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}var G=_===r;p=p||G;let I=r;i(v,{instancePath:s+"/mode\
l/num_heads",parentData:h,parentDataProperty:"num_heads",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.
errors),r=e.length);var G=I===r;if(p=p||G,p)r=c,e!==null&&(c?e.length=c:e=null);else{let l={instancePath:s+"/model/num_h\
eads",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var k=o===r}else var k=!0;if(k){if(h.mlp_ratio!==void 0){let v=h.mlp_ratio,
o=r,c=r,p=!1,_=r;if(r===_)if(typeof v=="number"){if(v<=0||isNaN(v)){let l={instancePath:s+"/model/mlp_ratio",keyword:"ex\
clusiveMinimum"};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/model/mlp_ratio",keyword:"type"};e===null?e=
[l]:e.push(l),r++}var be=_===r;p=p||be;let I=r;i(v,{instancePath:s+"/model/mlp_ratio",parentData:h,parentDataProperty:"m\
lp_ratio",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var be=I===r;if(p=p||be,p)r=
c,e!==null&&(c?e.length=c:e=null);else{let l={instancePath:s+"/model/mlp_ratio",keyword:"anyOf"};e===null?e=[l]:e.push(l),
r++}var k=o===r}else var k=!0;if(k){if(h.init_std!==void 0){let v=h.init_std,o=r,c=r,p=!1,_=r;if(r===_)if(typeof v=="num\
ber"){if(v<=0||isNaN(v)){let l={instancePath:s+"/model/init_std",keyword:"exclusiveMinimum"};e===null?e=[l]:e.push(l),r++}}else{
let l={instancePath:s+"/model/init_std",keyword:"type"};e===null?e=[l]:e.push(l),r++}var ve=_===r;p=p||ve;let I=r;i(v,{instancePath:s+
"/model/init_std",parentData:h,parentDataProperty:"init_std",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var ve=I===r;if(p=p||ve,p)r=c,e!==null&&(c?e.length=c:e=null);else{let l={instancePath:s+"/model/i\
nit_std",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var k=o===r}else var k=!0;if(k){if(h.decoder_depth!==void 0){let v=h.
decoder_depth,o=r,c=r,p=!1,_=r;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v))){let l={instancePath:s+"/model/decoder_depth",
keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===_&&typeof v=="number"&&(v<1||isNaN(v))){let l={instancePath:s+"/mode\
l/decoder_depth",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}var Z=_===r;p=p||Z;let I=r;i(v,{instancePath:s+"/model/\
decoder_depth",parentData:h,parentDataProperty:"decoder_depth",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var Z=I===r;if(p=p||Z,p)r=c,e!==null&&(c?e.length=c:e=null);else{let l={instancePath:s+"/model/dec\
oder_depth",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var k=o===r}else var k=!0;if(k){if(h.codebook_size!==void 0){let v=h.
codebook_size,o=r,c=r,p=!1,_=r;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v))){let l={instancePath:s+"/model/codebook_size",
keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===_&&typeof v=="number"&&(v<2||isNaN(v))){let l={instancePath:s+"/mode\
l/codebook_size",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}var F=_===r;p=p||F;let I=r;i(v,{instancePath:s+"/model/\
codebook_size",parentData:h,parentDataProperty:"codebook_size",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var F=I===r;if(p=p||F,p)r=c,e!==null&&(c?e.length=c:e=null);else{let l={instancePath:s+"/model/cod\
ebook_size",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var k=o===r}else var k=!0;if(k)if(h.codebook_dim!==void 0){let v=h.
codebook_dim,o=r,c=r,p=!1,_=r;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v))){let l={instancePath:s+"/model/codebook_dim",keyword:"\
type"};e===null?e=[l]:e.push(l),r++}if(r===_&&typeof v=="number"&&(v<1||isNaN(v))){let l={instancePath:s+"/model/codeboo\
k_dim",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}var E=_===r;p=p||E;let I=r;i(v,{instancePath:s+"/model/codebook_d\
im",parentData:h,parentDataProperty:"codebook_dim",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var E=I===r;if(p=p||E,p)r=c,e!==null&&(c?e.length=c:e=null);else{let l={instancePath:s+"/model/codebook_dim",
keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var k=o===r}else var k=!0}}}}}}}}}}else{let d={instancePath:s+"/model",keyword:"\
type"};e===null?e=[d]:e.push(d),r++}var D=N===r;M=M||D;let R=r;i(h,{instancePath:s+"/model",parentData:n,parentDataProperty:"\
model",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var D=R===r;if(M=M||D,M)r=Q,e!==
null&&(Q?e.length=Q:e=null);else{let d={instancePath:s+"/model",keyword:"anyOf"};return e===null?e=[d]:e.push(d),r++,lr.
errors=e,!1}var t=H===r}else var t=!0;if(t){if(n.quantizer!==void 0){let h=n.quantizer,H=r,Q=r,M=!1,N=r;if(r===N)if(h&&typeof h==
"object"&&!Array.isArray(h)){let d=r;for(let v in h)if(!(v==="decay"||v==="kmeans_init"||v==="kmeans_pictures"||v==="rev\
ive_after")){let o={instancePath:s+"/quantizer",keyword:"additionalProperties"};e===null?e=[o]:e.push(o),r++;break}if(d===
r){if(h.decay!==void 0){let v=h.decay,o=r,c=r,p=!1,_=r;if(r===_)if(typeof v=="number"){if(v<0||isNaN(v)){let x={instancePath:s+
"/quantizer/decay",keyword:"minimum"};e===null?e=[x]:e.push(x),r++}else if(v>=1||isNaN(v)){let x={instancePath:s+"/quant\
izer/decay",keyword:"exclusiveMaximum"};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:s+"/quantizer/decay",keyword:"\
type"};e===null?e=[x]:e.push(x),r++}var Y=_===r;p=p||Y;let I=r;i(v,{instancePath:s+"/quantizer/decay",parentData:h,parentDataProperty:"\
decay",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Y=I===r;if(p=p||Y,p)r=c,e!==
null&&(c?e.length=c:e=null);else{let x={instancePath:s+"/quantizer/decay",keyword:"anyOf"};e===null?e=[x]:e.push(x),r++}
var W=o===r}else var W=!0;if(W){if(h.kmeans_init!==void 0){let v=h.kmeans_init,o=r,c=r,p=!1,_=r;if(typeof v!="boolean"){
let l={instancePath:s+"/quantizer/kmeans_init",keyword:"type"};e===null?e=[l]:e.push(l),r++}var ie=_===r;p=p||ie;let I=r;
i(v,{instancePath:s+"/quantizer/kmeans_init",parentData:h,parentDataProperty:"kmeans_init",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ie=I===r;if(p=p||ie,p)r=c,e!==null&&(c?e.length=c:e=null);else{let l={
instancePath:s+"/quantizer/kmeans_init",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var W=o===r}else var W=!0;if(W){if(h.
kmeans_pictures!==void 0){let v=h.kmeans_pictures,o=r,c=r,p=!1,_=r;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v))){let l={instancePath:s+
"/quantizer/kmeans_pictures",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===_&&typeof v=="number"&&(v<0||isNaN(v))){
let l={instancePath:s+"/quantizer/kmeans_pictures",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}var O=_===r;p=p||O;let I=r;
i(v,{instancePath:s+"/quantizer/kmeans_pictures",parentData:h,parentDataProperty:"kmeans_pictures",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var O=I===r;if(p=p||O,p)r=c,e!==null&&(c?e.length=c:e=null);else{let l={
instancePath:s+"/quantizer/kmeans_pictures",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var W=o===r}else var W=!0;if(W)
if(h.revive_after!==void 0){let v=h.revive_after,o=r,c=r,p=!1,_=r;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v))){let l={instancePath:s+
"/quantizer/revive_after",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===_&&typeof v=="number"&&(v<0||isNaN(v))){let l={
instancePath:s+"/quantizer/revive_after",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}var ee=_===r;p=p||ee;let I=r;i(
v,{instancePath:s+"/quantizer/revive_after",parentData:h,parentDataProperty:"revive_after",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ee=I===r;if(p=p||ee,p)r=c,e!==null&&(c?e.length=c:e=null);else{let l={
instancePath:s+"/quantizer/revive_after",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var W=o===r}else var W=!0}}}}else{
let d={instancePath:s+"/quantizer",keyword:"type"};e===null?e=[d]:e.push(d),r++}var U=N===r;M=M||U;let R=r;i(h,{instancePath:s+
"/quantizer",parentData:n,parentDataProperty:"quantizer",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.
errors),r=e.length);var U=R===r;if(M=M||U,M)r=Q,e!==null&&(Q?e.length=Q:e=null);else{let d={instancePath:s+"/quantizer",
keyword:"anyOf"};return e===null?e=[d]:e.push(d),r++,lr.errors=e,!1}var t=H===r}else var t=!0;if(t){if(n.optimizer!==void 0){
let h=n.optimizer,H=r,Q=r,M=!1,N=r;if(r===N)if(h&&typeof h=="object"&&!Array.isArray(h)){let d=r;for(let v in h)if(!(v===
"lr"||v==="min_lr"||v==="weight_decay"||v==="betas"||v==="eps"||v==="clip_grad")){let o={instancePath:s+"/optimizer",keyword:"\
additionalProperties"};e===null?e=[o]:e.push(o),r++;break}if(d===r){if(h.lr!==void 0){let v=h.lr,o=r,c=r,p=!1,_=r;if(r===
_)if(typeof v=="number"){if(v<=0||isNaN(v)){let x={instancePath:s+"/optimizer/lr",keyword:"exclusiveMinimum"};e===null?e=
[x]:e.push(x),r++}}else{let x={instancePath:s+"/optimizer/lr",keyword:"type"};e===null?e=[x]:e.push(x),r++}var oe=_===r;
p=p||oe;let I=r;i(v,{instancePath:s+"/optimizer/lr",parentData:h,parentDataProperty:"lr",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var oe=I===r;if(p=p||oe,p)r=c,e!==null&&(c?e.length=c:e=null);else{let x={
instancePath:s+"/optimizer/lr",keyword:"anyOf"};e===null?e=[x]:e.push(x),r++}var ue=o===r}else var ue=!0;if(ue){if(h.min_lr!==
void 0){let v=h.min_lr,o=r,c=r,p=!1,_=r;if(r===_)if(typeof v=="number"){if(v<0||isNaN(v)){let l={instancePath:s+"/optimi\
zer/min_lr",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/optimizer/min_lr",keyword:"typ\
e"};e===null?e=[l]:e.push(l),r++}var pe=_===r;p=p||pe;let I=r;i(v,{instancePath:s+"/optimizer/min_lr",parentData:h,parentDataProperty:"\
min_lr",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var pe=I===r;if(p=p||pe,p)r=c,
e!==null&&(c?e.length=c:e=null);else{let l={instancePath:s+"/optimizer/min_lr",keyword:"anyOf"};e===null?e=[l]:e.push(l),
r++}var ue=o===r}else var ue=!0;if(ue){if(h.weight_decay!==void 0){let v=h.weight_decay,o=r,c=r,p=!1,_=r;if(r===_)if(typeof v==
"number"){if(v<0||isNaN(v)){let l={instancePath:s+"/optimizer/weight_decay",keyword:"minimum"};e===null?e=[l]:e.push(l),
r++}}else{let l={instancePath:s+"/optimizer/weight_decay",keyword:"type"};e===null?e=[l]:e.push(l),r++}var _e=_===r;p=p||
_e;let I=r;i(v,{instancePath:s+"/optimizer/weight_decay",parentData:h,parentDataProperty:"weight_decay",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var _e=I===r;if(p=p||_e,p)r=c,e!==null&&(c?e.length=c:e=null);else{let l={
instancePath:s+"/optimizer/weight_decay",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var ue=o===r}else var ue=!0;if(ue){
if(h.betas!==void 0){let v=h.betas,o=r,c=r,p=!1,_=r;if(r===_)if(Array.isArray(v))if(v.length>2){let l={instancePath:s+"/\
optimizer/betas",keyword:"maxItems"};e===null?e=[l]:e.push(l),r++}else if(v.length<2){let l={instancePath:s+"/optimizer/\
betas",keyword:"minItems"};e===null?e=[l]:e.push(l),r++}else{var we=!0;let l=v.length;for(let g=0;g<l;g++){let u=v[g],y=r,
j=r,b=!1,J=r;if(r===J)if(typeof u=="number"){if(u<0||isNaN(u)){let P={instancePath:s+"/optimizer/betas/"+g,keyword:"mini\
mum"};e===null?e=[P]:e.push(P),r++}else if(u>=1||isNaN(u)){let P={instancePath:s+"/optimizer/betas/"+g,keyword:"exclusiv\
eMaximum"};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:s+"/optimizer/betas/"+g,keyword:"type"};e===null?e=[P]:
e.push(P),r++}var ge=J===r;b=b||ge;let m=r;i(u,{instancePath:s+"/optimizer/betas/"+g,parentData:v,parentDataProperty:g,rootData:f,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ge=m===r;if(b=b||ge,b)r=j,e!==null&&(j?e.length=
j:e=null);else{let P={instancePath:s+"/optimizer/betas/"+g,keyword:"anyOf"};e===null?e=[P]:e.push(P),r++}var we=y===r;if(!we)
break}}else{let l={instancePath:s+"/optimizer/betas",keyword:"type"};e===null?e=[l]:e.push(l),r++}var A=_===r;p=p||A;let I=r;
i(v,{instancePath:s+"/optimizer/betas",parentData:h,parentDataProperty:"betas",rootData:f,dynamicAnchors:a})||(e=e===null?
i.errors:e.concat(i.errors),r=e.length);var A=I===r;if(p=p||A,p)r=c,e!==null&&(c?e.length=c:e=null);else{let l={instancePath:s+
"/optimizer/betas",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var ue=o===r}else var ue=!0;if(ue){if(h.eps!==void 0){let v=h.
eps,o=r,c=r,p=!1,_=r;if(r===_)if(typeof v=="number"){if(v<=0||isNaN(v)){let l={instancePath:s+"/optimizer/eps",keyword:"\
exclusiveMinimum"};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/optimizer/eps",keyword:"type"};e===null?e=
[l]:e.push(l),r++}var K=_===r;p=p||K;let I=r;i(v,{instancePath:s+"/optimizer/eps",parentData:h,parentDataProperty:"eps",
rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var K=I===r;if(p=p||K,p)r=c,e!==null&&
(c?e.length=c:e=null);else{let l={instancePath:s+"/optimizer/eps",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var ue=o===
r}else var ue=!0;if(ue)if(h.clip_grad!==void 0){let v=h.clip_grad,o=r,c=r,p=!1,_=r;if(r===_)if(typeof v=="number"){if(v<
0||isNaN(v)){let l={instancePath:s+"/optimizer/clip_grad",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+
"/optimizer/clip_grad",keyword:"type"};e===null?e=[l]:e.push(l),r++}var T=_===r;p=p||T;let I=r;i(v,{instancePath:s+"/opt\
imizer/clip_grad",parentData:h,parentDataProperty:"clip_grad",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var T=I===r;if(p=p||T,p)r=c,e!==null&&(c?e.length=c:e=null);else{let l={instancePath:s+"/optimizer\
/clip_grad",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var ue=o===r}else var ue=!0}}}}}}else{let d={instancePath:s+"/\
optimizer",keyword:"type"};e===null?e=[d]:e.push(d),r++}var C=N===r;M=M||C;let R=r;i(h,{instancePath:s+"/optimizer",parentData:n,
parentDataProperty:"optimizer",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var C=R===
r;if(M=M||C,M)r=Q,e!==null&&(Q?e.length=Q:e=null);else{let d={instancePath:s+"/optimizer",keyword:"anyOf"};return e===null?
e=[d]:e.push(d),r++,lr.errors=e,!1}var t=H===r}else var t=!0;if(t){if(n.epochs!==void 0){let h=n.epochs,H=r,Q=r,M=!1,N=r;
if(!(typeof h=="number"&&!(h%1)&&!isNaN(h))){let d={instancePath:s+"/epochs",keyword:"type"};e===null?e=[d]:e.push(d),r++}
if(r===N&&typeof h=="number"&&(h<1||isNaN(h))){let d={instancePath:s+"/epochs",keyword:"minimum"};e===null?e=[d]:e.push(
d),r++}var B=N===r;M=M||B;let R=r;i(h,{instancePath:s+"/epochs",parentData:n,parentDataProperty:"epochs",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var B=R===r;if(M=M||B,M)r=Q,e!==null&&(Q?e.length=Q:e=null);else{let d={
instancePath:s+"/epochs",keyword:"anyOf"};return e===null?e=[d]:e.push(d),r++,lr.errors=e,!1}var t=H===r}else var t=!0;if(t){
if(n.warmup_epochs!==void 0){let h=n.warmup_epochs,H=r,Q=r,M=!1,N=r;if(r===N)if(typeof h=="number"){if(h<0||isNaN(h)){let d={
instancePath:s+"/warmup_epochs",keyword:"minimum"};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:s+"/warmup_epo\
chs",keyword:"type"};e===null?e=[d]:e.push(d),r++}var te=N===r;M=M||te;let R=r;i(h,{instancePath:s+"/warmup_epochs",parentData:n,
parentDataProperty:"warmup_epochs",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var te=R===
r;if(M=M||te,M)r=Q,e!==null&&(Q?e.length=Q:e=null);else{let d={instancePath:s+"/warmup_epochs",keyword:"anyOf"};return e===
null?e=[d]:e.push(d),r++,lr.errors=e,!1}var t=H===r}else var t=!0;if(t){if(n.batch!==void 0){let h=n.batch,H=r,Q=r,M=!1,
N=r;if(r===N)if(h&&typeof h=="object"&&!Array.isArray(h)){let d=r;for(let v in h)if(!(v==="global"||v==="per_device")){let o={
instancePath:s+"/batch",keyword:"additionalProperties"};e===null?e=[o]:e.push(o),r++;break}if(d===r){if(h.global!==void 0){
let v=h.global,o=r,c=r,p=!1,_=r;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v))){let x={instancePath:s+"/batch/global",keyword:"\
type"};e===null?e=[x]:e.push(x),r++}if(r===_&&typeof v=="number"&&(v<1||isNaN(v))){let x={instancePath:s+"/batch/global",
keyword:"minimum"};e===null?e=[x]:e.push(x),r++}var S=_===r;p=p||S;let I=r;i(v,{instancePath:s+"/batch/global",parentData:h,
parentDataProperty:"global",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var S=I===
r;if(p=p||S,p)r=c,e!==null&&(c?e.length=c:e=null);else{let x={instancePath:s+"/batch/global",keyword:"anyOf"};e===null?e=
[x]:e.push(x),r++}var L=o===r}else var L=!0;if(L)if(h.per_device!==void 0){let v=h.per_device,o=r,c=r,p=!1,_=r;if(!(typeof v==
"number"&&!(v%1)&&!isNaN(v))){let l={instancePath:s+"/batch/per_device",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===
_&&typeof v=="number"&&(v<0||isNaN(v))){let l={instancePath:s+"/batch/per_device",keyword:"minimum"};e===null?e=[l]:e.push(
l),r++}var q=_===r;p=p||q;let I=r;i(v,{instancePath:s+"/batch/per_device",parentData:h,parentDataProperty:"per_device",rootData:f,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var q=I===r;if(p=p||q,p)r=c,e!==null&&(c?e.length=
c:e=null);else{let l={instancePath:s+"/batch/per_device",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var L=o===r}else var L=!0}}else{
let d={instancePath:s+"/batch",keyword:"type"};e===null?e=[d]:e.push(d),r++}var $=N===r;M=M||$;let R=r;i(h,{instancePath:s+
"/batch",parentData:n,parentDataProperty:"batch",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var $=R===r;if(M=M||$,M)r=Q,e!==null&&(Q?e.length=Q:e=null);else{let d={instancePath:s+"/batch",keyword:"any\
Of"};return e===null?e=[d]:e.push(d),r++,lr.errors=e,!1}var t=H===r}else var t=!0;if(t){if(n.flip!==void 0){let h=n.flip,
H=r,Q=r,M=!1,N=r;if(typeof h!="boolean"){let d={instancePath:s+"/flip",keyword:"type"};e===null?e=[d]:e.push(d),r++}var V=N===
r;M=M||V;let R=r;i(h,{instancePath:s+"/flip",parentData:n,parentDataProperty:"flip",rootData:f,dynamicAnchors:a})||(e=e===
null?i.errors:e.concat(i.errors),r=e.length);var V=R===r;if(M=M||V,M)r=Q,e!==null&&(Q?e.length=Q:e=null);else{let d={instancePath:s+
"/flip",keyword:"anyOf"};return e===null?e=[d]:e.push(d),r++,lr.errors=e,!1}var t=H===r}else var t=!0;if(t){if(n.seed!==
void 0){let h=n.seed,H=r,Q=r,M=!1,N=r;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h))){let d={instancePath:s+"/seed",keyword:"\
type"};e===null?e=[d]:e.push(d),r++}if(r===N&&typeof h=="number"&&(h<0||isNaN(h))){let d={instancePath:s+"/seed",keyword:"\
minimum"};e===null?e=[d]:e.push(d),r++}var le=N===r;M=M||le;let R=r;i(h,{instancePath:s+"/seed",parentData:n,parentDataProperty:"\
seed",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var le=R===r;if(M=M||le,M)r=Q,e!==
null&&(Q?e.length=Q:e=null);else{let d={instancePath:s+"/seed",keyword:"anyOf"};return e===null?e=[d]:e.push(d),r++,lr.errors=
e,!1}var t=H===r}else var t=!0;if(t){if(n.checkpoint!==void 0){let h=n.checkpoint,H=r,Q=r,M=!1,N=r;if(r===N)if(h&&typeof h==
"object"&&!Array.isArray(h)){let d=r;for(let v in h)if(!(v==="every_seconds"||v==="every_steps"||v==="every_epochs"||v===
"keep")){let o={instancePath:s+"/checkpoint",keyword:"additionalProperties"};e===null?e=[o]:e.push(o),r++;break}if(d===r){
if(h.every_seconds!==void 0){let v=h.every_seconds,o=r,c=r,p=!1,_=r;if(r===_)if(typeof v=="number"){if(v<=0||isNaN(v)){let x={
instancePath:s+"/checkpoint/every_seconds",keyword:"exclusiveMinimum"};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:s+
"/checkpoint/every_seconds",keyword:"type"};e===null?e=[x]:e.push(x),r++}var ye=_===r;p=p||ye;let I=r;i(v,{instancePath:s+
"/checkpoint/every_seconds",parentData:h,parentDataProperty:"every_seconds",rootData:f,dynamicAnchors:a})||(e=e===null?i.
errors:e.concat(i.errors),r=e.length);var ye=I===r;if(p=p||ye,p)r=c,e!==null&&(c?e.length=c:e=null);else{let x={instancePath:s+
"/checkpoint/every_seconds",keyword:"anyOf"};e===null?e=[x]:e.push(x),r++}var z=o===r}else var z=!0;if(z){if(h.every_steps!==
void 0){let v=h.every_steps,o=r,c=r,p=!1,_=r;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v))){let l={instancePath:s+"/checkp\
oint/every_steps",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===_&&typeof v=="number"&&(v<0||isNaN(v))){let l={instancePath:s+
"/checkpoint/every_steps",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}var se=_===r;p=p||se;let I=r;i(v,{instancePath:s+
"/checkpoint/every_steps",parentData:h,parentDataProperty:"every_steps",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var se=I===r;if(p=p||se,p)r=c,e!==null&&(c?e.length=c:e=null);else{let l={instancePath:s+
"/checkpoint/every_steps",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var z=o===r}else var z=!0;if(z){if(h.every_epochs!==
void 0){let v=h.every_epochs,o=r,c=r,p=!1,_=r;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v))){let l={instancePath:s+"/check\
point/every_epochs",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===_&&typeof v=="number"&&(v<0||isNaN(v))){let l={instancePath:s+
"/checkpoint/every_epochs",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}var fe=_===r;p=p||fe;let I=r;i(v,{instancePath:s+
"/checkpoint/every_epochs",parentData:h,parentDataProperty:"every_epochs",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var fe=I===r;if(p=p||fe,p)r=c,e!==null&&(c?e.length=c:e=null);else{let l={instancePath:s+
"/checkpoint/every_epochs",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var z=o===r}else var z=!0;if(z)if(h.keep!==void 0){
let v=h.keep,o=r,c=r,p=!1,_=r;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v))){let l={instancePath:s+"/checkpoint/keep",keyword:"\
type"};e===null?e=[l]:e.push(l),r++}if(r===_&&typeof v=="number"&&(v<1||isNaN(v))){let l={instancePath:s+"/checkpoint/ke\
ep",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}var ae=_===r;p=p||ae;let I=r;i(v,{instancePath:s+"/checkpoint/keep",
parentData:h,parentDataProperty:"keep",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);
var ae=I===r;if(p=p||ae,p)r=c,e!==null&&(c?e.length=c:e=null);else{let l={instancePath:s+"/checkpoint/keep",keyword:"any\
Of"};e===null?e=[l]:e.push(l),r++}var z=o===r}else var z=!0}}}}else{let d={instancePath:s+"/checkpoint",keyword:"type"};
e===null?e=[d]:e.push(d),r++}var ke=N===r;M=M||ke;let R=r;i(h,{instancePath:s+"/checkpoint",parentData:n,parentDataProperty:"\
checkpoint",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ke=R===r;if(M=M||ke,M)
r=Q,e!==null&&(Q?e.length=Q:e=null);else{let d={instancePath:s+"/checkpoint",keyword:"anyOf"};return e===null?e=[d]:e.push(
d),r++,lr.errors=e,!1}var t=H===r}else var t=!0;if(t){if(n.log_every!==void 0){let h=n.log_every,H=r,Q=r,M=!1,N=r;if(r===
N)if(typeof h=="number"){if(h<=0||isNaN(h)){let d={instancePath:s+"/log_every",keyword:"exclusiveMinimum"};e===null?e=[d]:
e.push(d),r++}}else{let d={instancePath:s+"/log_every",keyword:"type"};e===null?e=[d]:e.push(d),r++}var re=N===r;M=M||re;
let R=r;i(h,{instancePath:s+"/log_every",parentData:n,parentDataProperty:"log_every",rootData:f,dynamicAnchors:a})||(e=e===
null?i.errors:e.concat(i.errors),r=e.length);var re=R===r;if(M=M||re,M)r=Q,e!==null&&(Q?e.length=Q:e=null);else{let d={instancePath:s+
"/log_every",keyword:"anyOf"};return e===null?e=[d]:e.push(d),r++,lr.errors=e,!1}var t=H===r}else var t=!0;if(t){if(n.description!==
void 0){let h=r;Me(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"description",rootData:f,
dynamicAnchors:a})||(e=e===null?Me.errors:e.concat(Me.errors),r=e.length);var t=h===r}else var t=!0;if(t){if(n.matrix!==
void 0){let h=r;ze(n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:f,dynamicAnchors:a})||
(e=e===null?ze.errors:e.concat(ze.errors),r=e.length);var t=h===r}else var t=!0;if(t){if(n.when!==void 0){let h=r;Le(n.when,
{instancePath:s+"/when",parentData:n,parentDataProperty:"when",rootData:f,dynamicAnchors:a})||(e=e===null?Le.errors:e.concat(
Le.errors),r=e.length);var t=h===r}else var t=!0;if(t){if(n.needs!==void 0){let h=r;Ae(n.needs,{instancePath:s+"/needs",
parentData:n,parentDataProperty:"needs",rootData:f,dynamicAnchors:a})||(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length);
var t=h===r}else var t=!0;if(t){if(n.extends!==void 0){let h=r;Ee(n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"\
extends",rootData:f,dynamicAnchors:a})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length);var t=h===r}else var t=!0;
if(t){if(n.resources!==void 0){let h=r;Re(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"reso\
urces",rootData:f,dynamicAnchors:a})||(e=e===null?Re.errors:e.concat(Re.errors),r=e.length);var t=h===r}else var t=!0;if(t){
if(n.timeout!==void 0){let h=r;Ze(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:f,
dynamicAnchors:a})||(e=e===null?Ze.errors:e.concat(Ze.errors),r=e.length);var t=h===r}else var t=!0;if(t){if(n.retry!==void 0){
let h=r;Se(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:f,dynamicAnchors:a})||(e=e===
null?Se.errors:e.concat(Se.errors),r=e.length);var t=h===r}else var t=!0;if(t)if(n.kind!==void 0){let h=r;if(n.kind!=="v\
qkd")return lr.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var t=h===r}else var t=!0}}}}}}}}}}}}}}}}}}}}}}else return lr.
errors=[{instancePath:s,keyword:"type"}],!1;return lr.errors=e,r===0}lr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var En={type:"object",properties:{tokenizer:{type:"string"},data:{type:"string"},split:{type:"string",minLength:1},description:{
$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$\
defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$d\
efs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"codebook-usage"}},additionalProperties:!1};function Ir(n,{
instancePath:s="",parentData:$e,parentDataProperty:Oe,rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,ne=Ir.evaluated;
if(ne.dynamicProps&&(ne.props=void 0),ne.dynamicItems&&(ne.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(
n)){let X=r;for(let k in n)if(!qr.call(En.properties,k)){return Ir.errors=[{instancePath:s,keyword:"additionalProperties"}],
!1;break}if(X===r){if(n.tokenizer!==void 0){let k=r;if(typeof n.tokenizer!="string")return Ir.errors=[{instancePath:s+"/\
tokenizer",keyword:"type"}],!1;var t=k===r}else var t=!0;if(t){if(n.data!==void 0){let k=r;if(typeof n.data!="string")return Ir.
errors=[{instancePath:s+"/data",keyword:"type"}],!1;var t=k===r}else var t=!0;if(t){if(n.split!==void 0){let k=n.split,he=r;
if(r===he)if(typeof k=="string"){if(Ce(k)<1)return Ir.errors=[{instancePath:s+"/split",keyword:"minLength"}],!1}else return Ir.
errors=[{instancePath:s+"/split",keyword:"type"}],!1;var t=he===r}else var t=!0;if(t){if(n.description!==void 0){let k=r;
Me(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"description",rootData:f,dynamicAnchors:a})||
(e=e===null?Me.errors:e.concat(Me.errors),r=e.length);var t=k===r}else var t=!0;if(t){if(n.matrix!==void 0){let k=r;ze(n.
matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:f,dynamicAnchors:a})||(e=e===null?ze.
errors:e.concat(ze.errors),r=e.length);var t=k===r}else var t=!0;if(t){if(n.when!==void 0){let k=r;Le(n.when,{instancePath:s+
"/when",parentData:n,parentDataProperty:"when",rootData:f,dynamicAnchors:a})||(e=e===null?Le.errors:e.concat(Le.errors),
r=e.length);var t=k===r}else var t=!0;if(t){if(n.needs!==void 0){let k=r;Ae(n.needs,{instancePath:s+"/needs",parentData:n,
parentDataProperty:"needs",rootData:f,dynamicAnchors:a})||(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length);var t=k===
r}else var t=!0;if(t){if(n.extends!==void 0){let k=r;Ee(n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"\
extends",rootData:f,dynamicAnchors:a})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length);var t=k===r}else var t=!0;
if(t){if(n.resources!==void 0){let k=r;Re(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"reso\
urces",rootData:f,dynamicAnchors:a})||(e=e===null?Re.errors:e.concat(Re.errors),r=e.length);var t=k===r}else var t=!0;if(t){
if(n.timeout!==void 0){let k=r;Ze(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:f,
dynamicAnchors:a})||(e=e===null?Ze.errors:e.concat(Ze.errors),r=e.length);var t=k===r}else var t=!0;if(t){if(n.retry!==void 0){
let k=r;Se(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:f,dynamicAnchors:a})||(e=e===
null?Se.errors:e.concat(Se.errors),r=e.length);var t=k===r}else var t=!0;if(t)if(n.kind!==void 0){let k=r;if(n.kind!=="c\
odebook-usage")return Ir.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var t=k===r}else var t=!0}}}}}}}}}}}}else return Ir.
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
function Je(n,{instancePath:s="",parentData:$e,parentDataProperty:Oe,rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ne=Je.evaluated;if(ne.dynamicProps&&(ne.props=void 0),ne.dynamicItems&&(ne.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let de=r;for(let d in n)if(!qr.call(fn.properties,d)){return Je.errors=[{instancePath:s,keyword:"addi\
tionalProperties"}],!1;break}if(de===r){if(n.data!==void 0){let d=r;if(typeof n.data!="string")return Je.errors=[{instancePath:s+
"/data",keyword:"type"}],!1;var t=d===r}else var t=!0;if(t){if(n.split!==void 0){let d=n.split,v=r;if(r===v)if(typeof d==
"string"){if(Ce(d)<1)return Je.errors=[{instancePath:s+"/split",keyword:"minLength"}],!1}else return Je.errors=[{instancePath:s+
"/split",keyword:"type"}],!1;var t=v===r}else var t=!0;if(t){if(n.val_split!==void 0){let d=n.val_split,v=r;if(r===v)if(typeof d==
"string"){if(Ce(d)<1)return Je.errors=[{instancePath:s+"/val_split",keyword:"minLength"}],!1}else return Je.errors=[{instancePath:s+
"/val_split",keyword:"type"}],!1;var t=v===r}else var t=!0;if(t){if(n.tokenizer!==void 0){let d=r;if(typeof n.tokenizer!=
"string")return Je.errors=[{instancePath:s+"/tokenizer",keyword:"type"}],!1;var t=d===r}else var t=!0;if(t){if(n.model!==
void 0){let d=n.model,v=r,o=r,c=!1,p=r;if(r===p)if(d&&typeof d=="object"&&!Array.isArray(d)){let x=r;for(let l in d)if(!qr.
call(fn.properties.model.anyOf[0].properties,l)){let g={instancePath:s+"/model",keyword:"additionalProperties"};e===null?
e=[g]:e.push(g),r++;break}if(x===r){if(d.image_size!==void 0){let l=d.image_size,g=r,u=r,y=!1,j=r;if(!(typeof l=="number"&&
!(l%1)&&!isNaN(l))){let J={instancePath:s+"/model/image_size",keyword:"type"};e===null?e=[J]:e.push(J),r++}if(r===j&&typeof l==
"number"&&(l<1||isNaN(l))){let J={instancePath:s+"/model/image_size",keyword:"minimum"};e===null?e=[J]:e.push(J),r++}var X=j===
r;y=y||X;let b=r;i(l,{instancePath:s+"/model/image_size",parentData:d,parentDataProperty:"image_size",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var X=b===r;if(y=y||X,y)r=u,e!==null&&(u?e.length=u:e=null);else{let J={
instancePath:s+"/model/image_size",keyword:"anyOf"};e===null?e=[J]:e.push(J),r++}var k=g===r}else var k=!0;if(k){if(d.patch_size!==
void 0){let l=d.patch_size,g=r,u=r,y=!1,j=r;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){let m={instancePath:s+"/model/p\
atch_size",keyword:"type"};e===null?e=[m]:e.push(m),r++}if(r===j&&typeof l=="number"&&(l<1||isNaN(l))){let m={instancePath:s+
"/model/patch_size",keyword:"minimum"};e===null?e=[m]:e.push(m),r++}var he=j===r;y=y||he;let b=r;i(l,{instancePath:s+"/m\
odel/patch_size",parentData:d,parentDataProperty:"patch_size",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var he=b===r;if(y=y||he,y)r=u,e!==null&&(u?e.length=u:e=null);else{let m={instancePath:s+"/model/p\
atch_size",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var k=g===r}else var k=!0;if(k){if(d.embed_dim!==void 0){let l=d.
embed_dim,g=r,u=r,y=!1,j=r;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){let m={instancePath:s+"/model/embed_dim",keyword:"\
type"};e===null?e=[m]:e.push(m),r++}if(r===j&&typeof l=="number"&&(l<1||isNaN(l))){let m={instancePath:s+"/model/embed_d\
im",keyword:"minimum"};e===null?e=[m]:e.push(m),r++}var me=j===r;y=y||me;let b=r;i(l,{instancePath:s+"/model/embed_dim",
parentData:d,parentDataProperty:"embed_dim",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);
var me=b===r;if(y=y||me,y)r=u,e!==null&&(u?e.length=u:e=null);else{let m={instancePath:s+"/model/embed_dim",keyword:"any\
Of"};e===null?e=[m]:e.push(m),r++}var k=g===r}else var k=!0;if(k){if(d.depth!==void 0){let l=d.depth,g=r,u=r,y=!1,j=r;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l))){let m={instancePath:s+"/model/depth",keyword:"type"};e===null?e=[m]:e.push(m),r++}if(r===j&&
typeof l=="number"&&(l<1||isNaN(l))){let m={instancePath:s+"/model/depth",keyword:"minimum"};e===null?e=[m]:e.push(m),r++}
var w=j===r;y=y||w;let b=r;i(l,{instancePath:s+"/model/depth",parentData:d,parentDataProperty:"depth",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var w=b===r;if(y=y||w,y)r=u,e!==null&&(u?e.length=u:e=null);else{let m={
instancePath:s+"/model/depth",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var k=g===r}else var k=!0;if(k){if(d.num_heads!==
void 0){let l=d.num_heads,g=r,u=r,y=!1,j=r;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){let m={instancePath:s+"/model/nu\
m_heads",keyword:"type"};e===null?e=[m]:e.push(m),r++}if(r===j&&typeof l=="number"&&(l<1||isNaN(l))){let m={instancePath:s+
"/model/num_heads",keyword:"minimum"};e===null?e=[m]:e.push(m),r++}var G=j===r;y=y||G;let b=r;i(l,{instancePath:s+"/mode\
l/num_heads",parentData:d,parentDataProperty:"num_heads",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.
errors),r=e.length);var G=b===r;if(y=y||G,y)r=u,e!==null&&(u?e.length=u:e=null);else{let m={instancePath:s+"/model/num_h\
eads",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var k=g===r}else var k=!0;if(k){if(d.mlp_ratio!==void 0){let l=d.mlp_ratio,
g=r,u=r,y=!1,j=r;if(r===j)if(typeof l=="number"){if(l<=0||isNaN(l)){let m={instancePath:s+"/model/mlp_ratio",keyword:"ex\
clusiveMinimum"};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:s+"/model/mlp_ratio",keyword:"type"};e===null?e=
[m]:e.push(m),r++}var be=j===r;y=y||be;let b=r;i(l,{instancePath:s+"/model/mlp_ratio",parentData:d,parentDataProperty:"m\
lp_ratio",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var be=b===r;if(y=y||be,y)r=
u,e!==null&&(u?e.length=u:e=null);else{let m={instancePath:s+"/model/mlp_ratio",keyword:"anyOf"};e===null?e=[m]:e.push(m),
r++}var k=g===r}else var k=!0;if(k){if(d.init_std!==void 0){let l=d.init_std,g=r,u=r,y=!1,j=r;if(r===j)if(typeof l=="num\
ber"){if(l<=0||isNaN(l)){let m={instancePath:s+"/model/init_std",keyword:"exclusiveMinimum"};e===null?e=[m]:e.push(m),r++}}else{
let m={instancePath:s+"/model/init_std",keyword:"type"};e===null?e=[m]:e.push(m),r++}var ve=j===r;y=y||ve;let b=r;i(l,{instancePath:s+
"/model/init_std",parentData:d,parentDataProperty:"init_std",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var ve=b===r;if(y=y||ve,y)r=u,e!==null&&(u?e.length=u:e=null);else{let m={instancePath:s+"/model/i\
nit_std",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var k=g===r}else var k=!0;if(k){if(d.init_values!==void 0){let l=d.
init_values,g=r,u=r,y=!1,j=r;if(r===j)if(typeof l=="number"){if(l<0||isNaN(l)){let m={instancePath:s+"/model/init_values",
keyword:"minimum"};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:s+"/model/init_values",keyword:"type"};e===null?
e=[m]:e.push(m),r++}var Z=j===r;y=y||Z;let b=r;i(l,{instancePath:s+"/model/init_values",parentData:d,parentDataProperty:"\
init_values",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Z=b===r;if(y=y||Z,y)
r=u,e!==null&&(u?e.length=u:e=null);else{let m={instancePath:s+"/model/init_values",keyword:"anyOf"};e===null?e=[m]:e.push(
m),r++}var k=g===r}else var k=!0;if(k){if(d.use_shared_rel_pos_bias!==void 0){let l=d.use_shared_rel_pos_bias,g=r,u=r,y=!1,
j=r;if(typeof l!="boolean"){let m={instancePath:s+"/model/use_shared_rel_pos_bias",keyword:"type"};e===null?e=[m]:e.push(
m),r++}var F=j===r;y=y||F;let b=r;i(l,{instancePath:s+"/model/use_shared_rel_pos_bias",parentData:d,parentDataProperty:"\
use_shared_rel_pos_bias",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var F=b===r;
if(y=y||F,y)r=u,e!==null&&(u?e.length=u:e=null);else{let m={instancePath:s+"/model/use_shared_rel_pos_bias",keyword:"any\
Of"};e===null?e=[m]:e.push(m),r++}var k=g===r}else var k=!0;if(k){if(d.use_abs_pos_emb!==void 0){let l=d.use_abs_pos_emb,
g=r,u=r,y=!1,j=r;if(typeof l!="boolean"){let m={instancePath:s+"/model/use_abs_pos_emb",keyword:"type"};e===null?e=[m]:e.
push(m),r++}var E=j===r;y=y||E;let b=r;i(l,{instancePath:s+"/model/use_abs_pos_emb",parentData:d,parentDataProperty:"use\
_abs_pos_emb",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var E=b===r;if(y=y||E,y)
r=u,e!==null&&(u?e.length=u:e=null);else{let m={instancePath:s+"/model/use_abs_pos_emb",keyword:"anyOf"};e===null?e=[m]:
e.push(m),r++}var k=g===r}else var k=!0;if(k){if(d.early_layers!==void 0){let l=d.early_layers,g=r,u=r,y=!1,j=r;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l))){let m={instancePath:s+"/model/early_layers",keyword:"type"};e===null?e=[m]:e.push(m),r++}if(r===
j&&typeof l=="number"&&(l<1||isNaN(l))){let m={instancePath:s+"/model/early_layers",keyword:"minimum"};e===null?e=[m]:e.
push(m),r++}var D=j===r;y=y||D;let b=r;i(l,{instancePath:s+"/model/early_layers",parentData:d,parentDataProperty:"early_\
layers",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var D=b===r;if(y=y||D,y)r=u,e!==
null&&(u?e.length=u:e=null);else{let m={instancePath:s+"/model/early_layers",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}
var k=g===r}else var k=!0;if(k){if(d.head_layers!==void 0){let l=d.head_layers,g=r,u=r,y=!1,j=r;if(!(typeof l=="number"&&
!(l%1)&&!isNaN(l))){let m={instancePath:s+"/model/head_layers",keyword:"type"};e===null?e=[m]:e.push(m),r++}if(r===j&&typeof l==
"number"&&(l<0||isNaN(l))){let m={instancePath:s+"/model/head_layers",keyword:"minimum"};e===null?e=[m]:e.push(m),r++}var Y=j===
r;y=y||Y;let b=r;i(l,{instancePath:s+"/model/head_layers",parentData:d,parentDataProperty:"head_layers",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Y=b===r;if(y=y||Y,y)r=u,e!==null&&(u?e.length=u:e=null);else{let m={
instancePath:s+"/model/head_layers",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var k=g===r}else var k=!0;if(k)if(d.shared_lm_head!==
void 0){let l=d.shared_lm_head,g=r,u=r,y=!1,j=r;if(typeof l!="boolean"){let m={instancePath:s+"/model/shared_lm_head",keyword:"\
type"};e===null?e=[m]:e.push(m),r++}var W=j===r;y=y||W;let b=r;i(l,{instancePath:s+"/model/shared_lm_head",parentData:d,
parentDataProperty:"shared_lm_head",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var W=b===
r;if(y=y||W,y)r=u,e!==null&&(u?e.length=u:e=null);else{let m={instancePath:s+"/model/shared_lm_head",keyword:"anyOf"};e===
null?e=[m]:e.push(m),r++}var k=g===r}else var k=!0}}}}}}}}}}}}}else{let x={instancePath:s+"/model",keyword:"type"};e===null?
e=[x]:e.push(x),r++}var ie=p===r;c=c||ie;let _=r;i(d,{instancePath:s+"/model",parentData:n,parentDataProperty:"model",rootData:f,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ie=_===r;if(c=c||ie,c)r=o,e!==null&&(o?e.length=
o:e=null);else{let x={instancePath:s+"/model",keyword:"anyOf"};return e===null?e=[x]:e.push(x),r++,Je.errors=e,!1}var t=v===
r}else var t=!0;if(t){if(n.mask!==void 0){let d=n.mask,v=r,o=r,c=!1,p=r;if(r===p)if(d&&typeof d=="object"&&!Array.isArray(
d)){let x=r;for(let l in d)if(!(l==="patches"||l==="min_patches")){let g={instancePath:s+"/mask",keyword:"additionalProp\
erties"};e===null?e=[g]:e.push(g),r++;break}if(x===r){if(d.patches!==void 0){let l=d.patches,g=r,u=r,y=!1,j=r;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l))){let J={instancePath:s+"/mask/patches",keyword:"type"};e===null?e=[J]:e.push(J),r++}if(r===
j&&typeof l=="number"&&(l<1||isNaN(l))){let J={instancePath:s+"/mask/patches",keyword:"minimum"};e===null?e=[J]:e.push(J),
r++}var O=j===r;y=y||O;let b=r;i(l,{instancePath:s+"/mask/patches",parentData:d,parentDataProperty:"patches",rootData:f,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var O=b===r;if(y=y||O,y)r=u,e!==null&&(u?e.length=
u:e=null);else{let J={instancePath:s+"/mask/patches",keyword:"anyOf"};e===null?e=[J]:e.push(J),r++}var ee=g===r}else var ee=!0;
if(ee)if(d.min_patches!==void 0){let l=d.min_patches,g=r,u=r,y=!1,j=r;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){let m={
instancePath:s+"/mask/min_patches",keyword:"type"};e===null?e=[m]:e.push(m),r++}if(r===j&&typeof l=="number"&&(l<1||isNaN(
l))){let m={instancePath:s+"/mask/min_patches",keyword:"minimum"};e===null?e=[m]:e.push(m),r++}var U=j===r;y=y||U;let b=r;
i(l,{instancePath:s+"/mask/min_patches",parentData:d,parentDataProperty:"min_patches",rootData:f,dynamicAnchors:a})||(e=
e===null?i.errors:e.concat(i.errors),r=e.length);var U=b===r;if(y=y||U,y)r=u,e!==null&&(u?e.length=u:e=null);else{let m={
instancePath:s+"/mask/min_patches",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var ee=g===r}else var ee=!0}}else{let x={
instancePath:s+"/mask",keyword:"type"};e===null?e=[x]:e.push(x),r++}var oe=p===r;c=c||oe;let _=r;i(d,{instancePath:s+"/m\
ask",parentData:n,parentDataProperty:"mask",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);
var oe=_===r;if(c=c||oe,c)r=o,e!==null&&(o?e.length=o:e=null);else{let x={instancePath:s+"/mask",keyword:"anyOf"};return e===
null?e=[x]:e.push(x),r++,Je.errors=e,!1}var t=v===r}else var t=!0;if(t){if(n.augment!==void 0){let d=n.augment,v=r,o=r,c=!1,
p=r;if(r===p)if(d&&typeof d=="object"&&!Array.isArray(d)){let x=r;for(let l in d)if(!(l==="min_crop_scale"||l==="flip"||
l==="color_jitter")){let g={instancePath:s+"/augment",keyword:"additionalProperties"};e===null?e=[g]:e.push(g),r++;break}
if(x===r){if(d.min_crop_scale!==void 0){let l=d.min_crop_scale,g=r,u=r,y=!1,j=r;if(r===j)if(typeof l=="number"){if(l>1||
isNaN(l)){let J={instancePath:s+"/augment/min_crop_scale",keyword:"maximum"};e===null?e=[J]:e.push(J),r++}else if(l<=0||
isNaN(l)){let J={instancePath:s+"/augment/min_crop_scale",keyword:"exclusiveMinimum"};e===null?e=[J]:e.push(J),r++}}else{
let J={instancePath:s+"/augment/min_crop_scale",keyword:"type"};e===null?e=[J]:e.push(J),r++}var ue=j===r;y=y||ue;let b=r;
i(l,{instancePath:s+"/augment/min_crop_scale",parentData:d,parentDataProperty:"min_crop_scale",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ue=b===r;if(y=y||ue,y)r=u,e!==null&&(u?e.length=u:e=null);else{let J={
instancePath:s+"/augment/min_crop_scale",keyword:"anyOf"};e===null?e=[J]:e.push(J),r++}var pe=g===r}else var pe=!0;if(pe){
if(d.flip!==void 0){let l=d.flip,g=r,u=r,y=!1,j=r;if(typeof l!="boolean"){let m={instancePath:s+"/augment/flip",keyword:"\
type"};e===null?e=[m]:e.push(m),r++}var _e=j===r;y=y||_e;let b=r;i(l,{instancePath:s+"/augment/flip",parentData:d,parentDataProperty:"\
flip",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var _e=b===r;if(y=y||_e,y)r=u,e!==
null&&(u?e.length=u:e=null);else{let m={instancePath:s+"/augment/flip",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var pe=g===
r}else var pe=!0;if(pe)if(d.color_jitter!==void 0){let l=d.color_jitter,g=r,u=r,y=!1,j=r;if(r===j)if(typeof l=="number"){
if(l<0||isNaN(l)){let m={instancePath:s+"/augment/color_jitter",keyword:"minimum"};e===null?e=[m]:e.push(m),r++}}else{let m={
instancePath:s+"/augment/color_jitter",keyword:"type"};e===null?e=[m]:e.push(m),r++}var we=j===r;y=y||we;let b=r;i(l,{instancePath:s+
"/augment/color_jitter",parentData:d,parentDataProperty:"color_jitter",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var we=b===r;if(y=y||we,y)r=u,e!==null&&(u?e.length=u:e=null);else{let m={instancePath:s+
"/augment/color_jitter",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var pe=g===r}else var pe=!0}}}else{let x={instancePath:s+
"/augment",keyword:"type"};e===null?e=[x]:e.push(x),r++}var ge=p===r;c=c||ge;let _=r;i(d,{instancePath:s+"/augment",parentData:n,
parentDataProperty:"augment",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ge=_===
r;if(c=c||ge,c)r=o,e!==null&&(o?e.length=o:e=null);else{let x={instancePath:s+"/augment",keyword:"anyOf"};return e===null?
e=[x]:e.push(x),r++,Je.errors=e,!1}var t=v===r}else var t=!0;if(t){if(n.optimizer!==void 0){let d=n.optimizer,v=r,o=r,c=!1,
p=r;if(r===p)if(d&&typeof d=="object"&&!Array.isArray(d)){let x=r;for(let l in d)if(!(l==="lr"||l==="min_lr"||l==="weigh\
t_decay"||l==="betas"||l==="eps"||l==="clip_grad")){let g={instancePath:s+"/optimizer",keyword:"additionalProperties"};e===
null?e=[g]:e.push(g),r++;break}if(x===r){if(d.lr!==void 0){let l=d.lr,g=r,u=r,y=!1,j=r;if(r===j)if(typeof l=="number"){if(l<=
0||isNaN(l)){let J={instancePath:s+"/optimizer/lr",keyword:"exclusiveMinimum"};e===null?e=[J]:e.push(J),r++}}else{let J={
instancePath:s+"/optimizer/lr",keyword:"type"};e===null?e=[J]:e.push(J),r++}var A=j===r;y=y||A;let b=r;i(l,{instancePath:s+
"/optimizer/lr",parentData:d,parentDataProperty:"lr",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var A=b===r;if(y=y||A,y)r=u,e!==null&&(u?e.length=u:e=null);else{let J={instancePath:s+"/optimizer/lr",keyword:"\
anyOf"};e===null?e=[J]:e.push(J),r++}var K=g===r}else var K=!0;if(K){if(d.min_lr!==void 0){let l=d.min_lr,g=r,u=r,y=!1,j=r;
if(r===j)if(typeof l=="number"){if(l<0||isNaN(l)){let m={instancePath:s+"/optimizer/min_lr",keyword:"minimum"};e===null?
e=[m]:e.push(m),r++}}else{let m={instancePath:s+"/optimizer/min_lr",keyword:"type"};e===null?e=[m]:e.push(m),r++}var T=j===
r;y=y||T;let b=r;i(l,{instancePath:s+"/optimizer/min_lr",parentData:d,parentDataProperty:"min_lr",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var T=b===r;if(y=y||T,y)r=u,e!==null&&(u?e.length=u:e=null);else{let m={
instancePath:s+"/optimizer/min_lr",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var K=g===r}else var K=!0;if(K){if(d.weight_decay!==
void 0){let l=d.weight_decay,g=r,u=r,y=!1,j=r;if(r===j)if(typeof l=="number"){if(l<0||isNaN(l)){let m={instancePath:s+"/\
optimizer/weight_decay",keyword:"minimum"};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:s+"/optimizer/weight_d\
ecay",keyword:"type"};e===null?e=[m]:e.push(m),r++}var C=j===r;y=y||C;let b=r;i(l,{instancePath:s+"/optimizer/weight_dec\
ay",parentData:d,parentDataProperty:"weight_decay",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var C=b===r;if(y=y||C,y)r=u,e!==null&&(u?e.length=u:e=null);else{let m={instancePath:s+"/optimizer/weight_de\
cay",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var K=g===r}else var K=!0;if(K){if(d.betas!==void 0){let l=d.betas,g=r,
u=r,y=!1,j=r;if(r===j)if(Array.isArray(l))if(l.length>2){let m={instancePath:s+"/optimizer/betas",keyword:"maxItems"};e===
null?e=[m]:e.push(m),r++}else if(l.length<2){let m={instancePath:s+"/optimizer/betas",keyword:"minItems"};e===null?e=[m]:
e.push(m),r++}else{var B=!0;let m=l.length;for(let ce=0;ce<m;ce++){let P=l[ce],Pe=r,Ne=r,Ie=!1,Fe=r;if(r===Fe)if(typeof P==
"number"){if(P<0||isNaN(P)){let Te={instancePath:s+"/optimizer/betas/"+ce,keyword:"minimum"};e===null?e=[Te]:e.push(Te),
r++}else if(P>=1||isNaN(P)){let Te={instancePath:s+"/optimizer/betas/"+ce,keyword:"exclusiveMaximum"};e===null?e=[Te]:e.
push(Te),r++}}else{let Te={instancePath:s+"/optimizer/betas/"+ce,keyword:"type"};e===null?e=[Te]:e.push(Te),r++}var te=Fe===
r;Ie=Ie||te;let Ke=r;i(P,{instancePath:s+"/optimizer/betas/"+ce,parentData:l,parentDataProperty:ce,rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var te=Ke===r;if(Ie=Ie||te,Ie)r=Ne,e!==null&&(Ne?e.length=Ne:e=null);else{
let Te={instancePath:s+"/optimizer/betas/"+ce,keyword:"anyOf"};e===null?e=[Te]:e.push(Te),r++}var B=Pe===r;if(!B)break}}else{
let m={instancePath:s+"/optimizer/betas",keyword:"type"};e===null?e=[m]:e.push(m),r++}var S=j===r;y=y||S;let b=r;i(l,{instancePath:s+
"/optimizer/betas",parentData:d,parentDataProperty:"betas",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var S=b===r;if(y=y||S,y)r=u,e!==null&&(u?e.length=u:e=null);else{let m={instancePath:s+"/optimizer\
/betas",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var K=g===r}else var K=!0;if(K){if(d.eps!==void 0){let l=d.eps,g=r,
u=r,y=!1,j=r;if(r===j)if(typeof l=="number"){if(l<=0||isNaN(l)){let m={instancePath:s+"/optimizer/eps",keyword:"exclusiv\
eMinimum"};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:s+"/optimizer/eps",keyword:"type"};e===null?e=[m]:e.push(
m),r++}var L=j===r;y=y||L;let b=r;i(l,{instancePath:s+"/optimizer/eps",parentData:d,parentDataProperty:"eps",rootData:f,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var L=b===r;if(y=y||L,y)r=u,e!==null&&(u?e.length=
u:e=null);else{let m={instancePath:s+"/optimizer/eps",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var K=g===r}else var K=!0;
if(K)if(d.clip_grad!==void 0){let l=d.clip_grad,g=r,u=r,y=!1,j=r;if(r===j)if(typeof l=="number"){if(l<0||isNaN(l)){let m={
instancePath:s+"/optimizer/clip_grad",keyword:"minimum"};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:s+"/opti\
mizer/clip_grad",keyword:"type"};e===null?e=[m]:e.push(m),r++}var q=j===r;y=y||q;let b=r;i(l,{instancePath:s+"/optimizer\
/clip_grad",parentData:d,parentDataProperty:"clip_grad",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var q=b===r;if(y=y||q,y)r=u,e!==null&&(u?e.length=u:e=null);else{let m={instancePath:s+"/optimizer/clip_grad",
keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var K=g===r}else var K=!0}}}}}}else{let x={instancePath:s+"/optimizer",keyword:"\
type"};e===null?e=[x]:e.push(x),r++}var $=p===r;c=c||$;let _=r;i(d,{instancePath:s+"/optimizer",parentData:n,parentDataProperty:"\
optimizer",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var $=_===r;if(c=c||$,c)r=
o,e!==null&&(o?e.length=o:e=null);else{let x={instancePath:s+"/optimizer",keyword:"anyOf"};return e===null?e=[x]:e.push(
x),r++,Je.errors=e,!1}var t=v===r}else var t=!0;if(t){if(n.epochs!==void 0){let d=n.epochs,v=r,o=r,c=!1,p=r;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d))){let x={instancePath:s+"/epochs",keyword:"type"};e===null?e=[x]:e.push(x),r++}if(r===p&&typeof d==
"number"&&(d<1||isNaN(d))){let x={instancePath:s+"/epochs",keyword:"minimum"};e===null?e=[x]:e.push(x),r++}var V=p===r;c=
c||V;let _=r;i(d,{instancePath:s+"/epochs",parentData:n,parentDataProperty:"epochs",rootData:f,dynamicAnchors:a})||(e=e===
null?i.errors:e.concat(i.errors),r=e.length);var V=_===r;if(c=c||V,c)r=o,e!==null&&(o?e.length=o:e=null);else{let x={instancePath:s+
"/epochs",keyword:"anyOf"};return e===null?e=[x]:e.push(x),r++,Je.errors=e,!1}var t=v===r}else var t=!0;if(t){if(n.warmup_epochs!==
void 0){let d=n.warmup_epochs,v=r,o=r,c=!1,p=r;if(r===p)if(typeof d=="number"){if(d<0||isNaN(d)){let x={instancePath:s+"\
/warmup_epochs",keyword:"minimum"};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:s+"/warmup_epochs",keyword:"ty\
pe"};e===null?e=[x]:e.push(x),r++}var le=p===r;c=c||le;let _=r;i(d,{instancePath:s+"/warmup_epochs",parentData:n,parentDataProperty:"\
warmup_epochs",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var le=_===r;if(c=c||le,
c)r=o,e!==null&&(o?e.length=o:e=null);else{let x={instancePath:s+"/warmup_epochs",keyword:"anyOf"};return e===null?e=[x]:
e.push(x),r++,Je.errors=e,!1}var t=v===r}else var t=!0;if(t){if(n.batch!==void 0){let d=n.batch,v=r,o=r,c=!1,p=r;if(r===
p)if(d&&typeof d=="object"&&!Array.isArray(d)){let x=r;for(let l in d)if(!(l==="global"||l==="per_device")){let g={instancePath:s+
"/batch",keyword:"additionalProperties"};e===null?e=[g]:e.push(g),r++;break}if(x===r){if(d.global!==void 0){let l=d.global,
g=r,u=r,y=!1,j=r;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){let J={instancePath:s+"/batch/global",keyword:"type"};e===
null?e=[J]:e.push(J),r++}if(r===j&&typeof l=="number"&&(l<1||isNaN(l))){let J={instancePath:s+"/batch/global",keyword:"m\
inimum"};e===null?e=[J]:e.push(J),r++}var ye=j===r;y=y||ye;let b=r;i(l,{instancePath:s+"/batch/global",parentData:d,parentDataProperty:"\
global",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ye=b===r;if(y=y||ye,y)r=u,
e!==null&&(u?e.length=u:e=null);else{let J={instancePath:s+"/batch/global",keyword:"anyOf"};e===null?e=[J]:e.push(J),r++}
var z=g===r}else var z=!0;if(z)if(d.per_device!==void 0){let l=d.per_device,g=r,u=r,y=!1,j=r;if(!(typeof l=="number"&&!(l%
1)&&!isNaN(l))){let m={instancePath:s+"/batch/per_device",keyword:"type"};e===null?e=[m]:e.push(m),r++}if(r===j&&typeof l==
"number"&&(l<0||isNaN(l))){let m={instancePath:s+"/batch/per_device",keyword:"minimum"};e===null?e=[m]:e.push(m),r++}var se=j===
r;y=y||se;let b=r;i(l,{instancePath:s+"/batch/per_device",parentData:d,parentDataProperty:"per_device",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var se=b===r;if(y=y||se,y)r=u,e!==null&&(u?e.length=u:e=null);else{let m={
instancePath:s+"/batch/per_device",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var z=g===r}else var z=!0}}else{let x={
instancePath:s+"/batch",keyword:"type"};e===null?e=[x]:e.push(x),r++}var fe=p===r;c=c||fe;let _=r;i(d,{instancePath:s+"/\
batch",parentData:n,parentDataProperty:"batch",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=
e.length);var fe=_===r;if(c=c||fe,c)r=o,e!==null&&(o?e.length=o:e=null);else{let x={instancePath:s+"/batch",keyword:"any\
Of"};return e===null?e=[x]:e.push(x),r++,Je.errors=e,!1}var t=v===r}else var t=!0;if(t){if(n.drop_path!==void 0){let d=n.
drop_path,v=r,o=r,c=!1,p=r;if(r===p)if(typeof d=="number"){if(d<0||isNaN(d)){let x={instancePath:s+"/drop_path",keyword:"\
minimum"};e===null?e=[x]:e.push(x),r++}else if(d>=1||isNaN(d)){let x={instancePath:s+"/drop_path",keyword:"exclusiveMaxi\
mum"};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:s+"/drop_path",keyword:"type"};e===null?e=[x]:e.push(x),r++}
var ae=p===r;c=c||ae;let _=r;i(d,{instancePath:s+"/drop_path",parentData:n,parentDataProperty:"drop_path",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ae=_===r;if(c=c||ae,c)r=o,e!==null&&(o?e.length=o:e=null);else{let x={
instancePath:s+"/drop_path",keyword:"anyOf"};return e===null?e=[x]:e.push(x),r++,Je.errors=e,!1}var t=v===r}else var t=!0;
if(t){if(n.validate_every!==void 0){let d=n.validate_every,v=r,o=r,c=!1,p=r;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d))){
let x={instancePath:s+"/validate_every",keyword:"type"};e===null?e=[x]:e.push(x),r++}if(r===p&&typeof d=="number"&&(d<1||
isNaN(d))){let x={instancePath:s+"/validate_every",keyword:"minimum"};e===null?e=[x]:e.push(x),r++}var ke=p===r;c=c||ke;
let _=r;i(d,{instancePath:s+"/validate_every",parentData:n,parentDataProperty:"validate_every",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ke=_===r;if(c=c||ke,c)r=o,e!==null&&(o?e.length=o:e=null);else{let x={
instancePath:s+"/validate_every",keyword:"anyOf"};return e===null?e=[x]:e.push(x),r++,Je.errors=e,!1}var t=v===r}else var t=!0;
if(t){if(n.seed!==void 0){let d=n.seed,v=r,o=r,c=!1,p=r;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d))){let x={instancePath:s+
"/seed",keyword:"type"};e===null?e=[x]:e.push(x),r++}if(r===p&&typeof d=="number"&&(d<0||isNaN(d))){let x={instancePath:s+
"/seed",keyword:"minimum"};e===null?e=[x]:e.push(x),r++}var re=p===r;c=c||re;let _=r;i(d,{instancePath:s+"/seed",parentData:n,
parentDataProperty:"seed",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var re=_===
r;if(c=c||re,c)r=o,e!==null&&(o?e.length=o:e=null);else{let x={instancePath:s+"/seed",keyword:"anyOf"};return e===null?e=
[x]:e.push(x),r++,Je.errors=e,!1}var t=v===r}else var t=!0;if(t){if(n.checkpoint!==void 0){let d=n.checkpoint,v=r,o=r,c=!1,
p=r;if(r===p)if(d&&typeof d=="object"&&!Array.isArray(d)){let x=r;for(let l in d)if(!(l==="every_seconds"||l==="every_st\
eps"||l==="every_epochs"||l==="keep")){let g={instancePath:s+"/checkpoint",keyword:"additionalProperties"};e===null?e=[g]:
e.push(g),r++;break}if(x===r){if(d.every_seconds!==void 0){let l=d.every_seconds,g=r,u=r,y=!1,j=r;if(r===j)if(typeof l==
"number"){if(l<=0||isNaN(l)){let J={instancePath:s+"/checkpoint/every_seconds",keyword:"exclusiveMinimum"};e===null?e=[J]:
e.push(J),r++}}else{let J={instancePath:s+"/checkpoint/every_seconds",keyword:"type"};e===null?e=[J]:e.push(J),r++}var xe=j===
r;y=y||xe;let b=r;i(l,{instancePath:s+"/checkpoint/every_seconds",parentData:d,parentDataProperty:"every_seconds",rootData:f,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var xe=b===r;if(y=y||xe,y)r=u,e!==null&&(u?e.length=
u:e=null);else{let J={instancePath:s+"/checkpoint/every_seconds",keyword:"anyOf"};e===null?e=[J]:e.push(J),r++}var h=g===
r}else var h=!0;if(h){if(d.every_steps!==void 0){let l=d.every_steps,g=r,u=r,y=!1,j=r;if(!(typeof l=="number"&&!(l%1)&&!isNaN(
l))){let m={instancePath:s+"/checkpoint/every_steps",keyword:"type"};e===null?e=[m]:e.push(m),r++}if(r===j&&typeof l=="n\
umber"&&(l<0||isNaN(l))){let m={instancePath:s+"/checkpoint/every_steps",keyword:"minimum"};e===null?e=[m]:e.push(m),r++}
var H=j===r;y=y||H;let b=r;i(l,{instancePath:s+"/checkpoint/every_steps",parentData:d,parentDataProperty:"every_steps",rootData:f,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var H=b===r;if(y=y||H,y)r=u,e!==null&&(u?e.length=
u:e=null);else{let m={instancePath:s+"/checkpoint/every_steps",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var h=g===r}else
var h=!0;if(h){if(d.every_epochs!==void 0){let l=d.every_epochs,g=r,u=r,y=!1,j=r;if(!(typeof l=="number"&&!(l%1)&&!isNaN(
l))){let m={instancePath:s+"/checkpoint/every_epochs",keyword:"type"};e===null?e=[m]:e.push(m),r++}if(r===j&&typeof l=="\
number"&&(l<0||isNaN(l))){let m={instancePath:s+"/checkpoint/every_epochs",keyword:"minimum"};e===null?e=[m]:e.push(m),r++}
var Q=j===r;y=y||Q;let b=r;i(l,{instancePath:s+"/checkpoint/every_epochs",parentData:d,parentDataProperty:"every_epochs",
rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Q=b===r;if(y=y||Q,y)r=u,e!==null&&
(u?e.length=u:e=null);else{let m={instancePath:s+"/checkpoint/every_epochs",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}
var h=g===r}else var h=!0;if(h)if(d.keep!==void 0){let l=d.keep,g=r,u=r,y=!1,j=r;if(!(typeof l=="number"&&!(l%1)&&!isNaN(
l))){let m={instancePath:s+"/checkpoint/keep",keyword:"type"};e===null?e=[m]:e.push(m),r++}if(r===j&&typeof l=="number"&&
(l<1||isNaN(l))){let m={instancePath:s+"/checkpoint/keep",keyword:"minimum"};e===null?e=[m]:e.push(m),r++}var M=j===r;y=
y||M;let b=r;i(l,{instancePath:s+"/checkpoint/keep",parentData:d,parentDataProperty:"keep",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var M=b===r;if(y=y||M,y)r=u,e!==null&&(u?e.length=u:e=null);else{let m={
instancePath:s+"/checkpoint/keep",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var h=g===r}else var h=!0}}}}else{let x={
instancePath:s+"/checkpoint",keyword:"type"};e===null?e=[x]:e.push(x),r++}var N=p===r;c=c||N;let _=r;i(d,{instancePath:s+
"/checkpoint",parentData:n,parentDataProperty:"checkpoint",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var N=_===r;if(c=c||N,c)r=o,e!==null&&(o?e.length=o:e=null);else{let x={instancePath:s+"/checkpoin\
t",keyword:"anyOf"};return e===null?e=[x]:e.push(x),r++,Je.errors=e,!1}var t=v===r}else var t=!0;if(t){if(n.log_every!==
void 0){let d=n.log_every,v=r,o=r,c=!1,p=r;if(r===p)if(typeof d=="number"){if(d<=0||isNaN(d)){let x={instancePath:s+"/lo\
g_every",keyword:"exclusiveMinimum"};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:s+"/log_every",keyword:"type"};
e===null?e=[x]:e.push(x),r++}var R=p===r;c=c||R;let _=r;i(d,{instancePath:s+"/log_every",parentData:n,parentDataProperty:"\
log_every",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var R=_===r;if(c=c||R,c)r=
o,e!==null&&(o?e.length=o:e=null);else{let x={instancePath:s+"/log_every",keyword:"anyOf"};return e===null?e=[x]:e.push(
x),r++,Je.errors=e,!1}var t=v===r}else var t=!0;if(t){if(n.description!==void 0){let d=r;Me(n.description,{instancePath:s+
"/description",parentData:n,parentDataProperty:"description",rootData:f,dynamicAnchors:a})||(e=e===null?Me.errors:e.concat(
Me.errors),r=e.length);var t=d===r}else var t=!0;if(t){if(n.matrix!==void 0){let d=r;ze(n.matrix,{instancePath:s+"/matri\
x",parentData:n,parentDataProperty:"matrix",rootData:f,dynamicAnchors:a})||(e=e===null?ze.errors:e.concat(ze.errors),r=e.
length);var t=d===r}else var t=!0;if(t){if(n.when!==void 0){let d=r;Le(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:f,dynamicAnchors:a})||(e=e===null?Le.errors:e.concat(Le.errors),r=e.length);var t=d===r}else var t=!0;if(t){
if(n.needs!==void 0){let d=r;Ae(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:f,dynamicAnchors:a})||
(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length);var t=d===r}else var t=!0;if(t){if(n.extends!==void 0){let d=r;Ee(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:f,dynamicAnchors:a})||(e=e===null?
Ee.errors:e.concat(Ee.errors),r=e.length);var t=d===r}else var t=!0;if(t){if(n.resources!==void 0){let d=r;Re(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:f,dynamicAnchors:a})||(e=e===null?Re.errors:
e.concat(Re.errors),r=e.length);var t=d===r}else var t=!0;if(t){if(n.timeout!==void 0){let d=r;Ze(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:f,dynamicAnchors:a})||(e=e===null?Ze.errors:e.concat(Ze.errors),
r=e.length);var t=d===r}else var t=!0;if(t){if(n.retry!==void 0){let d=r;Se(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:f,dynamicAnchors:a})||(e=e===null?Se.errors:e.concat(Se.errors),r=e.length);var t=d===
r}else var t=!0;if(t)if(n.kind!==void 0){let d=r;if(n.kind!=="mim")return Je.errors=[{instancePath:s+"/kind",keyword:"co\
nst"}],!1;var t=d===r}else var t=!0}}}}}}}}}}}}}}}}}}}}}}}}}else return Je.errors=[{instancePath:s,keyword:"type"}],!1;return Je.
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
try"},kind:{const:"classify"}},additionalProperties:!1};function Ge(n,{instancePath:s="",parentData:$e,parentDataProperty:Oe,
rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,ne=Ge.evaluated;if(ne.dynamicProps&&(ne.props=void 0),ne.dynamicItems&&
(ne.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let v=r;for(let o in n)if(!qr.call(on.properties,o)){
return Ge.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(v===r){if(n.data!==void 0){let o=r;if(typeof n.
data!="string")return Ge.errors=[{instancePath:s+"/data",keyword:"type"}],!1;var t=o===r}else var t=!0;if(t){if(n.split!==
void 0){let o=n.split,c=r;if(r===c)if(typeof o=="string"){if(Ce(o)<1)return Ge.errors=[{instancePath:s+"/split",keyword:"\
minLength"}],!1}else return Ge.errors=[{instancePath:s+"/split",keyword:"type"}],!1;var t=c===r}else var t=!0;if(t){if(n.
val_split!==void 0){let o=n.val_split,c=r;if(r===c)if(typeof o=="string"){if(Ce(o)<1)return Ge.errors=[{instancePath:s+"\
/val_split",keyword:"minLength"}],!1}else return Ge.errors=[{instancePath:s+"/val_split",keyword:"type"}],!1;var t=c===r}else
var t=!0;if(t){if(n.labels!==void 0){let o=n.labels,c=r;if(r===c)if(typeof o=="string"){if(Ce(o)<1)return Ge.errors=[{instancePath:s+
"/labels",keyword:"minLength"}],!1}else return Ge.errors=[{instancePath:s+"/labels",keyword:"type"}],!1;var t=c===r}else
var t=!0;if(t){if(n.limit!==void 0){let o=n.limit,c=r,p=r,_=!1,I=r;if(r===I)if(o&&typeof o=="object"&&!Array.isArray(o)){
let g=r;for(let u in o)if(!(u==="count"||u==="seed")){let y={instancePath:s+"/limit",keyword:"additionalProperties"};e===
null?e=[y]:e.push(y),r++;break}if(g===r){if(o.count!==void 0){let u=o.count,y=r,j=r,b=!1,J=r;if(!(typeof u=="number"&&!(u%
1)&&!isNaN(u))){let ce={instancePath:s+"/limit/count",keyword:"type"};e===null?e=[ce]:e.push(ce),r++}if(r===J&&typeof u==
"number"&&(u<0||isNaN(u))){let ce={instancePath:s+"/limit/count",keyword:"minimum"};e===null?e=[ce]:e.push(ce),r++}var X=J===
r;b=b||X;let m=r;i(u,{instancePath:s+"/limit/count",parentData:o,parentDataProperty:"count",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var X=m===r;if(b=b||X,b)r=j,e!==null&&(j?e.length=j:e=null);else{let ce={
instancePath:s+"/limit/count",keyword:"anyOf"};e===null?e=[ce]:e.push(ce),r++}var k=y===r}else var k=!0;if(k)if(o.seed!==
void 0){let u=o.seed,y=r,j=r,b=!1,J=r;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u))){let P={instancePath:s+"/limit/seed",keyword:"\
type"};e===null?e=[P]:e.push(P),r++}if(r===J&&typeof u=="number"&&(u<0||isNaN(u))){let P={instancePath:s+"/limit/seed",keyword:"\
minimum"};e===null?e=[P]:e.push(P),r++}var he=J===r;b=b||he;let m=r;i(u,{instancePath:s+"/limit/seed",parentData:o,parentDataProperty:"\
seed",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var he=m===r;if(b=b||he,b)r=j,e!==
null&&(j?e.length=j:e=null);else{let P={instancePath:s+"/limit/seed",keyword:"anyOf"};e===null?e=[P]:e.push(P),r++}var k=y===
r}else var k=!0}}else{let g={instancePath:s+"/limit",keyword:"type"};e===null?e=[g]:e.push(g),r++}var me=I===r;_=_||me;let x=r;
i(o,{instancePath:s+"/limit",parentData:n,parentDataProperty:"limit",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var me=x===r;if(_=_||me,_)r=p,e!==null&&(p?e.length=p:e=null);else{let g={instancePath:s+
"/limit",keyword:"anyOf"};return e===null?e=[g]:e.push(g),r++,Ge.errors=e,!1}var t=c===r}else var t=!0;if(t){if(n.init!==
void 0){let o=n.init,c=r;if(typeof o!="string"&&o!==null)return Ge.errors=[{instancePath:s+"/init",keyword:"type"}],!1;var t=c===
r}else var t=!0;if(t){if(n.model!==void 0){let o=n.model,c=r,p=r,_=!1,I=r;if(r===I)if(o&&typeof o=="object"&&!Array.isArray(
o)){let g=r;for(let u in o)if(!qr.call(on.properties.model.anyOf[0].properties,u)){let y={instancePath:s+"/model",keyword:"\
additionalProperties"};e===null?e=[y]:e.push(y),r++;break}if(g===r){if(o.image_size!==void 0){let u=o.image_size,y=r,j=r,
b=!1,J=r;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u))){let ce={instancePath:s+"/model/image_size",keyword:"type"};e===null?
e=[ce]:e.push(ce),r++}if(r===J&&typeof u=="number"&&(u<1||isNaN(u))){let ce={instancePath:s+"/model/image_size",keyword:"\
minimum"};e===null?e=[ce]:e.push(ce),r++}var w=J===r;b=b||w;let m=r;i(u,{instancePath:s+"/model/image_size",parentData:o,
parentDataProperty:"image_size",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var w=m===
r;if(b=b||w,b)r=j,e!==null&&(j?e.length=j:e=null);else{let ce={instancePath:s+"/model/image_size",keyword:"anyOf"};e===null?
e=[ce]:e.push(ce),r++}var G=y===r}else var G=!0;if(G){if(o.patch_size!==void 0){let u=o.patch_size,y=r,j=r,b=!1,J=r;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u))){let P={instancePath:s+"/model/patch_size",keyword:"type"};e===null?e=[P]:e.push(P),r++}if(r===
J&&typeof u=="number"&&(u<1||isNaN(u))){let P={instancePath:s+"/model/patch_size",keyword:"minimum"};e===null?e=[P]:e.push(
P),r++}var be=J===r;b=b||be;let m=r;i(u,{instancePath:s+"/model/patch_size",parentData:o,parentDataProperty:"patch_size",
rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var be=m===r;if(b=b||be,b)r=j,e!==null&&
(j?e.length=j:e=null);else{let P={instancePath:s+"/model/patch_size",keyword:"anyOf"};e===null?e=[P]:e.push(P),r++}var G=y===
r}else var G=!0;if(G){if(o.embed_dim!==void 0){let u=o.embed_dim,y=r,j=r,b=!1,J=r;if(!(typeof u=="number"&&!(u%1)&&!isNaN(
u))){let P={instancePath:s+"/model/embed_dim",keyword:"type"};e===null?e=[P]:e.push(P),r++}if(r===J&&typeof u=="number"&&
(u<1||isNaN(u))){let P={instancePath:s+"/model/embed_dim",keyword:"minimum"};e===null?e=[P]:e.push(P),r++}var ve=J===r;b=
b||ve;let m=r;i(u,{instancePath:s+"/model/embed_dim",parentData:o,parentDataProperty:"embed_dim",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ve=m===r;if(b=b||ve,b)r=j,e!==null&&(j?e.length=j:e=null);else{let P={
instancePath:s+"/model/embed_dim",keyword:"anyOf"};e===null?e=[P]:e.push(P),r++}var G=y===r}else var G=!0;if(G){if(o.depth!==
void 0){let u=o.depth,y=r,j=r,b=!1,J=r;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u))){let P={instancePath:s+"/model/depth",
keyword:"type"};e===null?e=[P]:e.push(P),r++}if(r===J&&typeof u=="number"&&(u<1||isNaN(u))){let P={instancePath:s+"/mode\
l/depth",keyword:"minimum"};e===null?e=[P]:e.push(P),r++}var Z=J===r;b=b||Z;let m=r;i(u,{instancePath:s+"/model/depth",parentData:o,
parentDataProperty:"depth",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Z=m===
r;if(b=b||Z,b)r=j,e!==null&&(j?e.length=j:e=null);else{let P={instancePath:s+"/model/depth",keyword:"anyOf"};e===null?e=
[P]:e.push(P),r++}var G=y===r}else var G=!0;if(G){if(o.num_heads!==void 0){let u=o.num_heads,y=r,j=r,b=!1,J=r;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u))){let P={instancePath:s+"/model/num_heads",keyword:"type"};e===null?e=[P]:e.push(P),r++}if(r===
J&&typeof u=="number"&&(u<1||isNaN(u))){let P={instancePath:s+"/model/num_heads",keyword:"minimum"};e===null?e=[P]:e.push(
P),r++}var F=J===r;b=b||F;let m=r;i(u,{instancePath:s+"/model/num_heads",parentData:o,parentDataProperty:"num_heads",rootData:f,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var F=m===r;if(b=b||F,b)r=j,e!==null&&(j?e.length=
j:e=null);else{let P={instancePath:s+"/model/num_heads",keyword:"anyOf"};e===null?e=[P]:e.push(P),r++}var G=y===r}else var G=!0;
if(G){if(o.mlp_ratio!==void 0){let u=o.mlp_ratio,y=r,j=r,b=!1,J=r;if(r===J)if(typeof u=="number"){if(u<=0||isNaN(u)){let P={
instancePath:s+"/model/mlp_ratio",keyword:"exclusiveMinimum"};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:s+"\
/model/mlp_ratio",keyword:"type"};e===null?e=[P]:e.push(P),r++}var E=J===r;b=b||E;let m=r;i(u,{instancePath:s+"/model/ml\
p_ratio",parentData:o,parentDataProperty:"mlp_ratio",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var E=m===r;if(b=b||E,b)r=j,e!==null&&(j?e.length=j:e=null);else{let P={instancePath:s+"/model/mlp_ratio",keyword:"\
anyOf"};e===null?e=[P]:e.push(P),r++}var G=y===r}else var G=!0;if(G){if(o.init_std!==void 0){let u=o.init_std,y=r,j=r,b=!1,
J=r;if(r===J)if(typeof u=="number"){if(u<=0||isNaN(u)){let P={instancePath:s+"/model/init_std",keyword:"exclusiveMinimum"};
e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:s+"/model/init_std",keyword:"type"};e===null?e=[P]:e.push(P),r++}
var D=J===r;b=b||D;let m=r;i(u,{instancePath:s+"/model/init_std",parentData:o,parentDataProperty:"init_std",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var D=m===r;if(b=b||D,b)r=j,e!==null&&(j?e.length=j:e=null);else{let P={
instancePath:s+"/model/init_std",keyword:"anyOf"};e===null?e=[P]:e.push(P),r++}var G=y===r}else var G=!0;if(G){if(o.init_values!==
void 0){let u=o.init_values,y=r,j=r,b=!1,J=r;if(r===J)if(typeof u=="number"){if(u<0||isNaN(u)){let P={instancePath:s+"/m\
odel/init_values",keyword:"minimum"};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:s+"/model/init_values",keyword:"\
type"};e===null?e=[P]:e.push(P),r++}var Y=J===r;b=b||Y;let m=r;i(u,{instancePath:s+"/model/init_values",parentData:o,parentDataProperty:"\
init_values",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Y=m===r;if(b=b||Y,b)
r=j,e!==null&&(j?e.length=j:e=null);else{let P={instancePath:s+"/model/init_values",keyword:"anyOf"};e===null?e=[P]:e.push(
P),r++}var G=y===r}else var G=!0;if(G){if(o.use_rel_pos_bias!==void 0){let u=o.use_rel_pos_bias,y=r,j=r,b=!1,J=r;if(typeof u!=
"boolean"){let P={instancePath:s+"/model/use_rel_pos_bias",keyword:"type"};e===null?e=[P]:e.push(P),r++}var W=J===r;b=b||
W;let m=r;i(u,{instancePath:s+"/model/use_rel_pos_bias",parentData:o,parentDataProperty:"use_rel_pos_bias",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var W=m===r;if(b=b||W,b)r=j,e!==null&&(j?e.length=j:e=null);else{let P={
instancePath:s+"/model/use_rel_pos_bias",keyword:"anyOf"};e===null?e=[P]:e.push(P),r++}var G=y===r}else var G=!0;if(G){if(o.
use_abs_pos_emb!==void 0){let u=o.use_abs_pos_emb,y=r,j=r,b=!1,J=r;if(typeof u!="boolean"){let P={instancePath:s+"/model\
/use_abs_pos_emb",keyword:"type"};e===null?e=[P]:e.push(P),r++}var ie=J===r;b=b||ie;let m=r;i(u,{instancePath:s+"/model/\
use_abs_pos_emb",parentData:o,parentDataProperty:"use_abs_pos_emb",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.
concat(i.errors),r=e.length);var ie=m===r;if(b=b||ie,b)r=j,e!==null&&(j?e.length=j:e=null);else{let P={instancePath:s+"/\
model/use_abs_pos_emb",keyword:"anyOf"};e===null?e=[P]:e.push(P),r++}var G=y===r}else var G=!0;if(G)if(o.init_scale!==void 0){
let u=o.init_scale,y=r,j=r,b=!1,J=r;if(r===J)if(typeof u=="number"){if(u<0||isNaN(u)){let P={instancePath:s+"/model/init\
_scale",keyword:"minimum"};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:s+"/model/init_scale",keyword:"type"};
e===null?e=[P]:e.push(P),r++}var O=J===r;b=b||O;let m=r;i(u,{instancePath:s+"/model/init_scale",parentData:o,parentDataProperty:"\
init_scale",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var O=m===r;if(b=b||O,b)r=
j,e!==null&&(j?e.length=j:e=null);else{let P={instancePath:s+"/model/init_scale",keyword:"anyOf"};e===null?e=[P]:e.push(
P),r++}var G=y===r}else var G=!0}}}}}}}}}}}else{let g={instancePath:s+"/model",keyword:"type"};e===null?e=[g]:e.push(g),
r++}var ee=I===r;_=_||ee;let x=r;i(o,{instancePath:s+"/model",parentData:n,parentDataProperty:"model",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ee=x===r;if(_=_||ee,_)r=p,e!==null&&(p?e.length=p:e=null);else{let g={
instancePath:s+"/model",keyword:"anyOf"};return e===null?e=[g]:e.push(g),r++,Ge.errors=e,!1}var t=c===r}else var t=!0;if(t){
if(n.optimizer!==void 0){let o=n.optimizer,c=r,p=r,_=!1,I=r;if(r===I)if(o&&typeof o=="object"&&!Array.isArray(o)){let g=r;
for(let u in o)if(!(u==="lr"||u==="min_lr"||u==="weight_decay"||u==="betas"||u==="eps"||u==="clip_grad")){let y={instancePath:s+
"/optimizer",keyword:"additionalProperties"};e===null?e=[y]:e.push(y),r++;break}if(g===r){if(o.lr!==void 0){let u=o.lr,y=r,
j=r,b=!1,J=r;if(r===J)if(typeof u=="number"){if(u<=0||isNaN(u)){let ce={instancePath:s+"/optimizer/lr",keyword:"exclusiv\
eMinimum"};e===null?e=[ce]:e.push(ce),r++}}else{let ce={instancePath:s+"/optimizer/lr",keyword:"type"};e===null?e=[ce]:e.
push(ce),r++}var U=J===r;b=b||U;let m=r;i(u,{instancePath:s+"/optimizer/lr",parentData:o,parentDataProperty:"lr",rootData:f,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var U=m===r;if(b=b||U,b)r=j,e!==null&&(j?e.length=
j:e=null);else{let ce={instancePath:s+"/optimizer/lr",keyword:"anyOf"};e===null?e=[ce]:e.push(ce),r++}var oe=y===r}else var oe=!0;
if(oe){if(o.min_lr!==void 0){let u=o.min_lr,y=r,j=r,b=!1,J=r;if(r===J)if(typeof u=="number"){if(u<0||isNaN(u)){let P={instancePath:s+
"/optimizer/min_lr",keyword:"minimum"};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:s+"/optimizer/min_lr",keyword:"\
type"};e===null?e=[P]:e.push(P),r++}var ue=J===r;b=b||ue;let m=r;i(u,{instancePath:s+"/optimizer/min_lr",parentData:o,parentDataProperty:"\
min_lr",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ue=m===r;if(b=b||ue,b)r=j,
e!==null&&(j?e.length=j:e=null);else{let P={instancePath:s+"/optimizer/min_lr",keyword:"anyOf"};e===null?e=[P]:e.push(P),
r++}var oe=y===r}else var oe=!0;if(oe){if(o.weight_decay!==void 0){let u=o.weight_decay,y=r,j=r,b=!1,J=r;if(r===J)if(typeof u==
"number"){if(u<0||isNaN(u)){let P={instancePath:s+"/optimizer/weight_decay",keyword:"minimum"};e===null?e=[P]:e.push(P),
r++}}else{let P={instancePath:s+"/optimizer/weight_decay",keyword:"type"};e===null?e=[P]:e.push(P),r++}var pe=J===r;b=b||
pe;let m=r;i(u,{instancePath:s+"/optimizer/weight_decay",parentData:o,parentDataProperty:"weight_decay",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var pe=m===r;if(b=b||pe,b)r=j,e!==null&&(j?e.length=j:e=null);else{let P={
instancePath:s+"/optimizer/weight_decay",keyword:"anyOf"};e===null?e=[P]:e.push(P),r++}var oe=y===r}else var oe=!0;if(oe){
if(o.betas!==void 0){let u=o.betas,y=r,j=r,b=!1,J=r;if(r===J)if(Array.isArray(u))if(u.length>2){let P={instancePath:s+"/\
optimizer/betas",keyword:"maxItems"};e===null?e=[P]:e.push(P),r++}else if(u.length<2){let P={instancePath:s+"/optimizer/\
betas",keyword:"minItems"};e===null?e=[P]:e.push(P),r++}else{var _e=!0;let P=u.length;for(let Pe=0;Pe<P;Pe++){let Ne=u[Pe],
Ie=r,Fe=r,Ke=!1,zr=r;if(r===zr)if(typeof Ne=="number"){if(Ne<0||isNaN(Ne)){let He={instancePath:s+"/optimizer/betas/"+Pe,
keyword:"minimum"};e===null?e=[He]:e.push(He),r++}else if(Ne>=1||isNaN(Ne)){let He={instancePath:s+"/optimizer/betas/"+Pe,
keyword:"exclusiveMaximum"};e===null?e=[He]:e.push(He),r++}}else{let He={instancePath:s+"/optimizer/betas/"+Pe,keyword:"\
type"};e===null?e=[He]:e.push(He),r++}var we=zr===r;Ke=Ke||we;let Te=r;i(Ne,{instancePath:s+"/optimizer/betas/"+Pe,parentData:u,
parentDataProperty:Pe,rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var we=Te===r;if(Ke=
Ke||we,Ke)r=Fe,e!==null&&(Fe?e.length=Fe:e=null);else{let He={instancePath:s+"/optimizer/betas/"+Pe,keyword:"anyOf"};e===
null?e=[He]:e.push(He),r++}var _e=Ie===r;if(!_e)break}}else{let P={instancePath:s+"/optimizer/betas",keyword:"type"};e===
null?e=[P]:e.push(P),r++}var ge=J===r;b=b||ge;let m=r;i(u,{instancePath:s+"/optimizer/betas",parentData:o,parentDataProperty:"\
betas",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ge=m===r;if(b=b||ge,b)r=j,
e!==null&&(j?e.length=j:e=null);else{let P={instancePath:s+"/optimizer/betas",keyword:"anyOf"};e===null?e=[P]:e.push(P),
r++}var oe=y===r}else var oe=!0;if(oe){if(o.eps!==void 0){let u=o.eps,y=r,j=r,b=!1,J=r;if(r===J)if(typeof u=="number"){if(u<=
0||isNaN(u)){let P={instancePath:s+"/optimizer/eps",keyword:"exclusiveMinimum"};e===null?e=[P]:e.push(P),r++}}else{let P={
instancePath:s+"/optimizer/eps",keyword:"type"};e===null?e=[P]:e.push(P),r++}var A=J===r;b=b||A;let m=r;i(u,{instancePath:s+
"/optimizer/eps",parentData:o,parentDataProperty:"eps",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var A=m===r;if(b=b||A,b)r=j,e!==null&&(j?e.length=j:e=null);else{let P={instancePath:s+"/optimizer/eps",keyword:"\
anyOf"};e===null?e=[P]:e.push(P),r++}var oe=y===r}else var oe=!0;if(oe)if(o.clip_grad!==void 0){let u=o.clip_grad,y=r,j=r,
b=!1,J=r;if(r===J)if(typeof u=="number"){if(u<0||isNaN(u)){let P={instancePath:s+"/optimizer/clip_grad",keyword:"minimum"};
e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:s+"/optimizer/clip_grad",keyword:"type"};e===null?e=[P]:e.push(P),
r++}var K=J===r;b=b||K;let m=r;i(u,{instancePath:s+"/optimizer/clip_grad",parentData:o,parentDataProperty:"clip_grad",rootData:f,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var K=m===r;if(b=b||K,b)r=j,e!==null&&(j?e.length=
j:e=null);else{let P={instancePath:s+"/optimizer/clip_grad",keyword:"anyOf"};e===null?e=[P]:e.push(P),r++}var oe=y===r}else
var oe=!0}}}}}}else{let g={instancePath:s+"/optimizer",keyword:"type"};e===null?e=[g]:e.push(g),r++}var T=I===r;_=_||T;let x=r;
i(o,{instancePath:s+"/optimizer",parentData:n,parentDataProperty:"optimizer",rootData:f,dynamicAnchors:a})||(e=e===null?
i.errors:e.concat(i.errors),r=e.length);var T=x===r;if(_=_||T,_)r=p,e!==null&&(p?e.length=p:e=null);else{let g={instancePath:s+
"/optimizer",keyword:"anyOf"};return e===null?e=[g]:e.push(g),r++,Ge.errors=e,!1}var t=c===r}else var t=!0;if(t){if(n.layer_decay!==
void 0){let o=n.layer_decay,c=r,p=r,_=!1,I=r;if(r===I)if(typeof o=="number"){if(o>1||isNaN(o)){let g={instancePath:s+"/l\
ayer_decay",keyword:"maximum"};e===null?e=[g]:e.push(g),r++}else if(o<=0||isNaN(o)){let g={instancePath:s+"/layer_decay",
keyword:"exclusiveMinimum"};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:s+"/layer_decay",keyword:"type"};e===
null?e=[g]:e.push(g),r++}var C=I===r;_=_||C;let x=r;i(o,{instancePath:s+"/layer_decay",parentData:n,parentDataProperty:"\
layer_decay",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var C=x===r;if(_=_||C,_)
r=p,e!==null&&(p?e.length=p:e=null);else{let g={instancePath:s+"/layer_decay",keyword:"anyOf"};return e===null?e=[g]:e.push(
g),r++,Ge.errors=e,!1}var t=c===r}else var t=!0;if(t){if(n.epochs!==void 0){let o=n.epochs,c=r,p=r,_=!1,I=r;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o))){let g={instancePath:s+"/epochs",keyword:"type"};e===null?e=[g]:e.push(g),r++}if(r===I&&typeof o==
"number"&&(o<1||isNaN(o))){let g={instancePath:s+"/epochs",keyword:"minimum"};e===null?e=[g]:e.push(g),r++}var B=I===r;_=
_||B;let x=r;i(o,{instancePath:s+"/epochs",parentData:n,parentDataProperty:"epochs",rootData:f,dynamicAnchors:a})||(e=e===
null?i.errors:e.concat(i.errors),r=e.length);var B=x===r;if(_=_||B,_)r=p,e!==null&&(p?e.length=p:e=null);else{let g={instancePath:s+
"/epochs",keyword:"anyOf"};return e===null?e=[g]:e.push(g),r++,Ge.errors=e,!1}var t=c===r}else var t=!0;if(t){if(n.warmup_epochs!==
void 0){let o=n.warmup_epochs,c=r,p=r,_=!1,I=r;if(r===I)if(typeof o=="number"){if(o<0||isNaN(o)){let g={instancePath:s+"\
/warmup_epochs",keyword:"minimum"};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:s+"/warmup_epochs",keyword:"ty\
pe"};e===null?e=[g]:e.push(g),r++}var te=I===r;_=_||te;let x=r;i(o,{instancePath:s+"/warmup_epochs",parentData:n,parentDataProperty:"\
warmup_epochs",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var te=x===r;if(_=_||te,
_)r=p,e!==null&&(p?e.length=p:e=null);else{let g={instancePath:s+"/warmup_epochs",keyword:"anyOf"};return e===null?e=[g]:
e.push(g),r++,Ge.errors=e,!1}var t=c===r}else var t=!0;if(t){if(n.batch!==void 0){let o=n.batch,c=r,p=r,_=!1,I=r;if(r===
I)if(o&&typeof o=="object"&&!Array.isArray(o)){let g=r;for(let u in o)if(!(u==="global"||u==="per_device")){let y={instancePath:s+
"/batch",keyword:"additionalProperties"};e===null?e=[y]:e.push(y),r++;break}if(g===r){if(o.global!==void 0){let u=o.global,
y=r,j=r,b=!1,J=r;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u))){let ce={instancePath:s+"/batch/global",keyword:"type"};e===
null?e=[ce]:e.push(ce),r++}if(r===J&&typeof u=="number"&&(u<1||isNaN(u))){let ce={instancePath:s+"/batch/global",keyword:"\
minimum"};e===null?e=[ce]:e.push(ce),r++}var S=J===r;b=b||S;let m=r;i(u,{instancePath:s+"/batch/global",parentData:o,parentDataProperty:"\
global",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var S=m===r;if(b=b||S,b)r=j,e!==
null&&(j?e.length=j:e=null);else{let ce={instancePath:s+"/batch/global",keyword:"anyOf"};e===null?e=[ce]:e.push(ce),r++}
var L=y===r}else var L=!0;if(L)if(o.per_device!==void 0){let u=o.per_device,y=r,j=r,b=!1,J=r;if(!(typeof u=="number"&&!(u%
1)&&!isNaN(u))){let P={instancePath:s+"/batch/per_device",keyword:"type"};e===null?e=[P]:e.push(P),r++}if(r===J&&typeof u==
"number"&&(u<0||isNaN(u))){let P={instancePath:s+"/batch/per_device",keyword:"minimum"};e===null?e=[P]:e.push(P),r++}var q=J===
r;b=b||q;let m=r;i(u,{instancePath:s+"/batch/per_device",parentData:o,parentDataProperty:"per_device",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var q=m===r;if(b=b||q,b)r=j,e!==null&&(j?e.length=j:e=null);else{let P={
instancePath:s+"/batch/per_device",keyword:"anyOf"};e===null?e=[P]:e.push(P),r++}var L=y===r}else var L=!0}}else{let g={
instancePath:s+"/batch",keyword:"type"};e===null?e=[g]:e.push(g),r++}var $=I===r;_=_||$;let x=r;i(o,{instancePath:s+"/ba\
tch",parentData:n,parentDataProperty:"batch",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.
length);var $=x===r;if(_=_||$,_)r=p,e!==null&&(p?e.length=p:e=null);else{let g={instancePath:s+"/batch",keyword:"anyOf"};
return e===null?e=[g]:e.push(g),r++,Ge.errors=e,!1}var t=c===r}else var t=!0;if(t){if(n.augment!==void 0){let o=n.augment,
c=r,p=r,_=!1,I=r;if(r===I)if(o&&typeof o=="object"&&!Array.isArray(o)){let g=r;for(let u in o)if(!(u==="min_crop_scale"||
u==="flip"||u==="color_jitter")){let y={instancePath:s+"/augment",keyword:"additionalProperties"};e===null?e=[y]:e.push(
y),r++;break}if(g===r){if(o.min_crop_scale!==void 0){let u=o.min_crop_scale,y=r,j=r,b=!1,J=r;if(r===J)if(typeof u=="numb\
er"){if(u>1||isNaN(u)){let ce={instancePath:s+"/augment/min_crop_scale",keyword:"maximum"};e===null?e=[ce]:e.push(ce),r++}else if(u<=
0||isNaN(u)){let ce={instancePath:s+"/augment/min_crop_scale",keyword:"exclusiveMinimum"};e===null?e=[ce]:e.push(ce),r++}}else{
let ce={instancePath:s+"/augment/min_crop_scale",keyword:"type"};e===null?e=[ce]:e.push(ce),r++}var V=J===r;b=b||V;let m=r;
i(u,{instancePath:s+"/augment/min_crop_scale",parentData:o,parentDataProperty:"min_crop_scale",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var V=m===r;if(b=b||V,b)r=j,e!==null&&(j?e.length=j:e=null);else{let ce={
instancePath:s+"/augment/min_crop_scale",keyword:"anyOf"};e===null?e=[ce]:e.push(ce),r++}var le=y===r}else var le=!0;if(le){
if(o.flip!==void 0){let u=o.flip,y=r,j=r,b=!1,J=r;if(typeof u!="boolean"){let P={instancePath:s+"/augment/flip",keyword:"\
type"};e===null?e=[P]:e.push(P),r++}var ye=J===r;b=b||ye;let m=r;i(u,{instancePath:s+"/augment/flip",parentData:o,parentDataProperty:"\
flip",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ye=m===r;if(b=b||ye,b)r=j,e!==
null&&(j?e.length=j:e=null);else{let P={instancePath:s+"/augment/flip",keyword:"anyOf"};e===null?e=[P]:e.push(P),r++}var le=y===
r}else var le=!0;if(le)if(o.color_jitter!==void 0){let u=o.color_jitter,y=r,j=r,b=!1,J=r;if(r===J)if(typeof u=="number"){
if(u<0||isNaN(u)){let P={instancePath:s+"/augment/color_jitter",keyword:"minimum"};e===null?e=[P]:e.push(P),r++}}else{let P={
instancePath:s+"/augment/color_jitter",keyword:"type"};e===null?e=[P]:e.push(P),r++}var z=J===r;b=b||z;let m=r;i(u,{instancePath:s+
"/augment/color_jitter",parentData:o,parentDataProperty:"color_jitter",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var z=m===r;if(b=b||z,b)r=j,e!==null&&(j?e.length=j:e=null);else{let P={instancePath:s+"/\
augment/color_jitter",keyword:"anyOf"};e===null?e=[P]:e.push(P),r++}var le=y===r}else var le=!0}}}else{let g={instancePath:s+
"/augment",keyword:"type"};e===null?e=[g]:e.push(g),r++}var se=I===r;_=_||se;let x=r;i(o,{instancePath:s+"/augment",parentData:n,
parentDataProperty:"augment",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var se=x===
r;if(_=_||se,_)r=p,e!==null&&(p?e.length=p:e=null);else{let g={instancePath:s+"/augment",keyword:"anyOf"};return e===null?
e=[g]:e.push(g),r++,Ge.errors=e,!1}var t=c===r}else var t=!0;if(t){if(n.smoothing!==void 0){let o=n.smoothing,c=r,p=r,_=!1,
I=r;if(r===I)if(typeof o=="number"){if(o<0||isNaN(o)){let g={instancePath:s+"/smoothing",keyword:"minimum"};e===null?e=[
g]:e.push(g),r++}else if(o>=1||isNaN(o)){let g={instancePath:s+"/smoothing",keyword:"exclusiveMaximum"};e===null?e=[g]:e.
push(g),r++}}else{let g={instancePath:s+"/smoothing",keyword:"type"};e===null?e=[g]:e.push(g),r++}var fe=I===r;_=_||fe;let x=r;
i(o,{instancePath:s+"/smoothing",parentData:n,parentDataProperty:"smoothing",rootData:f,dynamicAnchors:a})||(e=e===null?
i.errors:e.concat(i.errors),r=e.length);var fe=x===r;if(_=_||fe,_)r=p,e!==null&&(p?e.length=p:e=null);else{let g={instancePath:s+
"/smoothing",keyword:"anyOf"};return e===null?e=[g]:e.push(g),r++,Ge.errors=e,!1}var t=c===r}else var t=!0;if(t){if(n.mixup!==
void 0){let o=n.mixup,c=r,p=r,_=!1,I=r;if(r===I)if(typeof o=="number"){if(o<0||isNaN(o)){let g={instancePath:s+"/mixup",
keyword:"minimum"};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:s+"/mixup",keyword:"type"};e===null?e=[g]:e.push(
g),r++}var ae=I===r;_=_||ae;let x=r;i(o,{instancePath:s+"/mixup",parentData:n,parentDataProperty:"mixup",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ae=x===r;if(_=_||ae,_)r=p,e!==null&&(p?e.length=p:e=null);else{let g={
instancePath:s+"/mixup",keyword:"anyOf"};return e===null?e=[g]:e.push(g),r++,Ge.errors=e,!1}var t=c===r}else var t=!0;if(t){
if(n.cutmix!==void 0){let o=n.cutmix,c=r,p=r,_=!1,I=r;if(r===I)if(typeof o=="number"){if(o<0||isNaN(o)){let g={instancePath:s+
"/cutmix",keyword:"minimum"};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:s+"/cutmix",keyword:"type"};e===null?
e=[g]:e.push(g),r++}var ke=I===r;_=_||ke;let x=r;i(o,{instancePath:s+"/cutmix",parentData:n,parentDataProperty:"cutmix",
rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ke=x===r;if(_=_||ke,_)r=p,e!==null&&
(p?e.length=p:e=null);else{let g={instancePath:s+"/cutmix",keyword:"anyOf"};return e===null?e=[g]:e.push(g),r++,Ge.errors=
e,!1}var t=c===r}else var t=!0;if(t){if(n.drop_path!==void 0){let o=n.drop_path,c=r,p=r,_=!1,I=r;if(r===I)if(typeof o=="\
number"){if(o<0||isNaN(o)){let g={instancePath:s+"/drop_path",keyword:"minimum"};e===null?e=[g]:e.push(g),r++}else if(o>=
1||isNaN(o)){let g={instancePath:s+"/drop_path",keyword:"exclusiveMaximum"};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:s+
"/drop_path",keyword:"type"};e===null?e=[g]:e.push(g),r++}var re=I===r;_=_||re;let x=r;i(o,{instancePath:s+"/drop_path",
parentData:n,parentDataProperty:"drop_path",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);
var re=x===r;if(_=_||re,_)r=p,e!==null&&(p?e.length=p:e=null);else{let g={instancePath:s+"/drop_path",keyword:"anyOf"};return e===
null?e=[g]:e.push(g),r++,Ge.errors=e,!1}var t=c===r}else var t=!0;if(t){if(n.validate_every!==void 0){let o=n.validate_every,
c=r,p=r,_=!1,I=r;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let g={instancePath:s+"/validate_every",keyword:"type"};e===
null?e=[g]:e.push(g),r++}if(r===I&&typeof o=="number"&&(o<1||isNaN(o))){let g={instancePath:s+"/validate_every",keyword:"\
minimum"};e===null?e=[g]:e.push(g),r++}var xe=I===r;_=_||xe;let x=r;i(o,{instancePath:s+"/validate_every",parentData:n,parentDataProperty:"\
validate_every",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var xe=x===r;if(_=_||
xe,_)r=p,e!==null&&(p?e.length=p:e=null);else{let g={instancePath:s+"/validate_every",keyword:"anyOf"};return e===null?e=
[g]:e.push(g),r++,Ge.errors=e,!1}var t=c===r}else var t=!0;if(t){if(n.seed!==void 0){let o=n.seed,c=r,p=r,_=!1,I=r;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o))){let g={instancePath:s+"/seed",keyword:"type"};e===null?e=[g]:e.push(g),r++}if(r===I&&typeof o==
"number"&&(o<0||isNaN(o))){let g={instancePath:s+"/seed",keyword:"minimum"};e===null?e=[g]:e.push(g),r++}var h=I===r;_=_||
h;let x=r;i(o,{instancePath:s+"/seed",parentData:n,parentDataProperty:"seed",rootData:f,dynamicAnchors:a})||(e=e===null?
i.errors:e.concat(i.errors),r=e.length);var h=x===r;if(_=_||h,_)r=p,e!==null&&(p?e.length=p:e=null);else{let g={instancePath:s+
"/seed",keyword:"anyOf"};return e===null?e=[g]:e.push(g),r++,Ge.errors=e,!1}var t=c===r}else var t=!0;if(t){if(n.checkpoint!==
void 0){let o=n.checkpoint,c=r,p=r,_=!1,I=r;if(r===I)if(o&&typeof o=="object"&&!Array.isArray(o)){let g=r;for(let u in o)
if(!(u==="every_seconds"||u==="every_steps"||u==="every_epochs"||u==="keep")){let y={instancePath:s+"/checkpoint",keyword:"\
additionalProperties"};e===null?e=[y]:e.push(y),r++;break}if(g===r){if(o.every_seconds!==void 0){let u=o.every_seconds,y=r,
j=r,b=!1,J=r;if(r===J)if(typeof u=="number"){if(u<=0||isNaN(u)){let ce={instancePath:s+"/checkpoint/every_seconds",keyword:"\
exclusiveMinimum"};e===null?e=[ce]:e.push(ce),r++}}else{let ce={instancePath:s+"/checkpoint/every_seconds",keyword:"type"};
e===null?e=[ce]:e.push(ce),r++}var H=J===r;b=b||H;let m=r;i(u,{instancePath:s+"/checkpoint/every_seconds",parentData:o,parentDataProperty:"\
every_seconds",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var H=m===r;if(b=b||H,
b)r=j,e!==null&&(j?e.length=j:e=null);else{let ce={instancePath:s+"/checkpoint/every_seconds",keyword:"anyOf"};e===null?
e=[ce]:e.push(ce),r++}var Q=y===r}else var Q=!0;if(Q){if(o.every_steps!==void 0){let u=o.every_steps,y=r,j=r,b=!1,J=r;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u))){let P={instancePath:s+"/checkpoint/every_steps",keyword:"type"};e===null?e=[P]:e.push(P),r++}
if(r===J&&typeof u=="number"&&(u<0||isNaN(u))){let P={instancePath:s+"/checkpoint/every_steps",keyword:"minimum"};e===null?
e=[P]:e.push(P),r++}var M=J===r;b=b||M;let m=r;i(u,{instancePath:s+"/checkpoint/every_steps",parentData:o,parentDataProperty:"\
every_steps",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var M=m===r;if(b=b||M,b)
r=j,e!==null&&(j?e.length=j:e=null);else{let P={instancePath:s+"/checkpoint/every_steps",keyword:"anyOf"};e===null?e=[P]:
e.push(P),r++}var Q=y===r}else var Q=!0;if(Q){if(o.every_epochs!==void 0){let u=o.every_epochs,y=r,j=r,b=!1,J=r;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u))){let P={instancePath:s+"/checkpoint/every_epochs",keyword:"type"};e===null?e=[P]:e.push(P),
r++}if(r===J&&typeof u=="number"&&(u<0||isNaN(u))){let P={instancePath:s+"/checkpoint/every_epochs",keyword:"minimum"};e===
null?e=[P]:e.push(P),r++}var N=J===r;b=b||N;let m=r;i(u,{instancePath:s+"/checkpoint/every_epochs",parentData:o,parentDataProperty:"\
every_epochs",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var N=m===r;if(b=b||N,b)
r=j,e!==null&&(j?e.length=j:e=null);else{let P={instancePath:s+"/checkpoint/every_epochs",keyword:"anyOf"};e===null?e=[P]:
e.push(P),r++}var Q=y===r}else var Q=!0;if(Q)if(o.keep!==void 0){let u=o.keep,y=r,j=r,b=!1,J=r;if(!(typeof u=="number"&&
!(u%1)&&!isNaN(u))){let P={instancePath:s+"/checkpoint/keep",keyword:"type"};e===null?e=[P]:e.push(P),r++}if(r===J&&typeof u==
"number"&&(u<1||isNaN(u))){let P={instancePath:s+"/checkpoint/keep",keyword:"minimum"};e===null?e=[P]:e.push(P),r++}var R=J===
r;b=b||R;let m=r;i(u,{instancePath:s+"/checkpoint/keep",parentData:o,parentDataProperty:"keep",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var R=m===r;if(b=b||R,b)r=j,e!==null&&(j?e.length=j:e=null);else{let P={
instancePath:s+"/checkpoint/keep",keyword:"anyOf"};e===null?e=[P]:e.push(P),r++}var Q=y===r}else var Q=!0}}}}else{let g={
instancePath:s+"/checkpoint",keyword:"type"};e===null?e=[g]:e.push(g),r++}var de=I===r;_=_||de;let x=r;i(o,{instancePath:s+
"/checkpoint",parentData:n,parentDataProperty:"checkpoint",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var de=x===r;if(_=_||de,_)r=p,e!==null&&(p?e.length=p:e=null);else{let g={instancePath:s+"/checkpo\
int",keyword:"anyOf"};return e===null?e=[g]:e.push(g),r++,Ge.errors=e,!1}var t=c===r}else var t=!0;if(t){if(n.log_every!==
void 0){let o=n.log_every,c=r,p=r,_=!1,I=r;if(r===I)if(typeof o=="number"){if(o<=0||isNaN(o)){let g={instancePath:s+"/lo\
g_every",keyword:"exclusiveMinimum"};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:s+"/log_every",keyword:"type"};
e===null?e=[g]:e.push(g),r++}var d=I===r;_=_||d;let x=r;i(o,{instancePath:s+"/log_every",parentData:n,parentDataProperty:"\
log_every",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var d=x===r;if(_=_||d,_)r=
p,e!==null&&(p?e.length=p:e=null);else{let g={instancePath:s+"/log_every",keyword:"anyOf"};return e===null?e=[g]:e.push(
g),r++,Ge.errors=e,!1}var t=c===r}else var t=!0;if(t){if(n.description!==void 0){let o=r;Me(n.description,{instancePath:s+
"/description",parentData:n,parentDataProperty:"description",rootData:f,dynamicAnchors:a})||(e=e===null?Me.errors:e.concat(
Me.errors),r=e.length);var t=o===r}else var t=!0;if(t){if(n.matrix!==void 0){let o=r;ze(n.matrix,{instancePath:s+"/matri\
x",parentData:n,parentDataProperty:"matrix",rootData:f,dynamicAnchors:a})||(e=e===null?ze.errors:e.concat(ze.errors),r=e.
length);var t=o===r}else var t=!0;if(t){if(n.when!==void 0){let o=r;Le(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:f,dynamicAnchors:a})||(e=e===null?Le.errors:e.concat(Le.errors),r=e.length);var t=o===r}else var t=!0;if(t){
if(n.needs!==void 0){let o=r;Ae(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:f,dynamicAnchors:a})||
(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length);var t=o===r}else var t=!0;if(t){if(n.extends!==void 0){let o=r;Ee(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:f,dynamicAnchors:a})||(e=e===null?
Ee.errors:e.concat(Ee.errors),r=e.length);var t=o===r}else var t=!0;if(t){if(n.resources!==void 0){let o=r;Re(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:f,dynamicAnchors:a})||(e=e===null?Re.errors:
e.concat(Re.errors),r=e.length);var t=o===r}else var t=!0;if(t){if(n.timeout!==void 0){let o=r;Ze(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:f,dynamicAnchors:a})||(e=e===null?Ze.errors:e.concat(Ze.errors),
r=e.length);var t=o===r}else var t=!0;if(t){if(n.retry!==void 0){let o=r;Se(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:f,dynamicAnchors:a})||(e=e===null?Se.errors:e.concat(Se.errors),r=e.length);var t=o===
r}else var t=!0;if(t)if(n.kind!==void 0){let o=r;if(n.kind!=="classify")return Ge.errors=[{instancePath:s+"/kind",keyword:"\
const"}],!1;var t=o===r}else var t=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return Ge.errors=[{instancePath:s,keyword:"type"}],
!1;return Ge.errors=e,r===0}Ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Rn={type:"object",properties:{weights:{
type:"string"},data:{type:"string"},split:{type:"string",minLength:1},labels:{type:"string",minLength:1},limit:{anyOf:[{
type:"object",properties:{count:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"int\
eger",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},corruption:{anyOf:[
{type:"object",properties:{kind:{anyOf:[{type:"string",enum:["none","noise","blur","contrast","pixelate"]},{$ref:"#/$def\
s/expression"}]},severity:{anyOf:[{type:"integer",minimum:1,maximum:5},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{
$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/\
$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"evaluate"}},
additionalProperties:!1};function vr(n,{instancePath:s="",parentData:$e,parentDataProperty:Oe,rootData:f=n,dynamicAnchors:a={}}={}){
let e=null,r=0,ne=vr.evaluated;if(ne.dynamicProps&&(ne.props=void 0),ne.dynamicItems&&(ne.items=void 0),r===0)if(n&&typeof n==
"object"&&!Array.isArray(n)){let Z=r;for(let F in n)if(!qr.call(Rn.properties,F)){return vr.errors=[{instancePath:s,keyword:"\
additionalProperties"}],!1;break}if(Z===r){if(n.weights!==void 0){let F=r;if(typeof n.weights!="string")return vr.errors=
[{instancePath:s+"/weights",keyword:"type"}],!1;var t=F===r}else var t=!0;if(t){if(n.data!==void 0){let F=r;if(typeof n.
data!="string")return vr.errors=[{instancePath:s+"/data",keyword:"type"}],!1;var t=F===r}else var t=!0;if(t){if(n.split!==
void 0){let F=n.split,E=r;if(r===E)if(typeof F=="string"){if(Ce(F)<1)return vr.errors=[{instancePath:s+"/split",keyword:"\
minLength"}],!1}else return vr.errors=[{instancePath:s+"/split",keyword:"type"}],!1;var t=E===r}else var t=!0;if(t){if(n.
labels!==void 0){let F=n.labels,E=r;if(r===E)if(typeof F=="string"){if(Ce(F)<1)return vr.errors=[{instancePath:s+"/label\
s",keyword:"minLength"}],!1}else return vr.errors=[{instancePath:s+"/labels",keyword:"type"}],!1;var t=E===r}else var t=!0;
if(t){if(n.limit!==void 0){let F=n.limit,E=r,D=r,Y=!1,W=r;if(r===W)if(F&&typeof F=="object"&&!Array.isArray(F)){let ee=r;
for(let U in F)if(!(U==="count"||U==="seed")){let oe={instancePath:s+"/limit",keyword:"additionalProperties"};e===null?e=
[oe]:e.push(oe),r++;break}if(ee===r){if(F.count!==void 0){let U=F.count,oe=r,ue=r,pe=!1,_e=r;if(!(typeof U=="number"&&!(U%
1)&&!isNaN(U))){let ge={instancePath:s+"/limit/count",keyword:"type"};e===null?e=[ge]:e.push(ge),r++}if(r===_e&&typeof U==
"number"&&(U<0||isNaN(U))){let ge={instancePath:s+"/limit/count",keyword:"minimum"};e===null?e=[ge]:e.push(ge),r++}var X=_e===
r;pe=pe||X;let we=r;i(U,{instancePath:s+"/limit/count",parentData:F,parentDataProperty:"count",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var X=we===r;if(pe=pe||X,pe)r=ue,e!==null&&(ue?e.length=ue:e=null);else{
let ge={instancePath:s+"/limit/count",keyword:"anyOf"};e===null?e=[ge]:e.push(ge),r++}var k=oe===r}else var k=!0;if(k)if(F.
seed!==void 0){let U=F.seed,oe=r,ue=r,pe=!1,_e=r;if(!(typeof U=="number"&&!(U%1)&&!isNaN(U))){let A={instancePath:s+"/li\
mit/seed",keyword:"type"};e===null?e=[A]:e.push(A),r++}if(r===_e&&typeof U=="number"&&(U<0||isNaN(U))){let A={instancePath:s+
"/limit/seed",keyword:"minimum"};e===null?e=[A]:e.push(A),r++}var he=_e===r;pe=pe||he;let we=r;i(U,{instancePath:s+"/lim\
it/seed",parentData:F,parentDataProperty:"seed",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=
e.length);var he=we===r;if(pe=pe||he,pe)r=ue,e!==null&&(ue?e.length=ue:e=null);else{let A={instancePath:s+"/limit/seed",
keyword:"anyOf"};e===null?e=[A]:e.push(A),r++}var k=oe===r}else var k=!0}}else{let ee={instancePath:s+"/limit",keyword:"\
type"};e===null?e=[ee]:e.push(ee),r++}var me=W===r;Y=Y||me;let ie=r;i(F,{instancePath:s+"/limit",parentData:n,parentDataProperty:"\
limit",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var me=ie===r;if(Y=Y||me,Y)r=D,
e!==null&&(D?e.length=D:e=null);else{let ee={instancePath:s+"/limit",keyword:"anyOf"};return e===null?e=[ee]:e.push(ee),
r++,vr.errors=e,!1}var t=E===r}else var t=!0;if(t){if(n.corruption!==void 0){let F=n.corruption,E=r,D=r,Y=!1,W=r;if(r===
W)if(F&&typeof F=="object"&&!Array.isArray(F)){let ee=r;for(let U in F)if(!(U==="kind"||U==="severity")){let oe={instancePath:s+
"/corruption",keyword:"additionalProperties"};e===null?e=[oe]:e.push(oe),r++;break}if(ee===r){if(F.kind!==void 0){let U=F.
kind,oe=r,ue=r,pe=!1,_e=r;if(typeof U!="string"){let ge={instancePath:s+"/corruption/kind",keyword:"type"};e===null?e=[ge]:
e.push(ge),r++}if(!(U==="none"||U==="noise"||U==="blur"||U==="contrast"||U==="pixelate")){let ge={instancePath:s+"/corru\
ption/kind",keyword:"enum"};e===null?e=[ge]:e.push(ge),r++}var w=_e===r;pe=pe||w;let we=r;i(U,{instancePath:s+"/corrupti\
on/kind",parentData:F,parentDataProperty:"kind",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=
e.length);var w=we===r;if(pe=pe||w,pe)r=ue,e!==null&&(ue?e.length=ue:e=null);else{let ge={instancePath:s+"/corruption/ki\
nd",keyword:"anyOf"};e===null?e=[ge]:e.push(ge),r++}var G=oe===r}else var G=!0;if(G)if(F.severity!==void 0){let U=F.severity,
oe=r,ue=r,pe=!1,_e=r;if(!(typeof U=="number"&&!(U%1)&&!isNaN(U))){let A={instancePath:s+"/corruption/severity",keyword:"\
type"};e===null?e=[A]:e.push(A),r++}if(r===_e&&typeof U=="number"){if(U>5||isNaN(U)){let A={instancePath:s+"/corruption/\
severity",keyword:"maximum"};e===null?e=[A]:e.push(A),r++}else if(U<1||isNaN(U)){let A={instancePath:s+"/corruption/seve\
rity",keyword:"minimum"};e===null?e=[A]:e.push(A),r++}}var be=_e===r;pe=pe||be;let we=r;i(U,{instancePath:s+"/corruption\
/severity",parentData:F,parentDataProperty:"severity",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var be=we===r;if(pe=pe||be,pe)r=ue,e!==null&&(ue?e.length=ue:e=null);else{let A={instancePath:s+"/corruption\
/severity",keyword:"anyOf"};e===null?e=[A]:e.push(A),r++}var G=oe===r}else var G=!0}}else{let ee={instancePath:s+"/corru\
ption",keyword:"type"};e===null?e=[ee]:e.push(ee),r++}var ve=W===r;Y=Y||ve;let ie=r;i(F,{instancePath:s+"/corruption",parentData:n,
parentDataProperty:"corruption",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ve=ie===
r;if(Y=Y||ve,Y)r=D,e!==null&&(D?e.length=D:e=null);else{let ee={instancePath:s+"/corruption",keyword:"anyOf"};return e===
null?e=[ee]:e.push(ee),r++,vr.errors=e,!1}var t=E===r}else var t=!0;if(t){if(n.description!==void 0){let F=r;Me(n.description,
{instancePath:s+"/description",parentData:n,parentDataProperty:"description",rootData:f,dynamicAnchors:a})||(e=e===null?
Me.errors:e.concat(Me.errors),r=e.length);var t=F===r}else var t=!0;if(t){if(n.matrix!==void 0){let F=r;ze(n.matrix,{instancePath:s+
"/matrix",parentData:n,parentDataProperty:"matrix",rootData:f,dynamicAnchors:a})||(e=e===null?ze.errors:e.concat(ze.errors),
r=e.length);var t=F===r}else var t=!0;if(t){if(n.when!==void 0){let F=r;Le(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:f,dynamicAnchors:a})||(e=e===null?Le.errors:e.concat(Le.errors),r=e.length);var t=F===r}else var t=!0;if(t){
if(n.needs!==void 0){let F=r;Ae(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:f,dynamicAnchors:a})||
(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length);var t=F===r}else var t=!0;if(t){if(n.extends!==void 0){let F=r;Ee(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:f,dynamicAnchors:a})||(e=e===null?
Ee.errors:e.concat(Ee.errors),r=e.length);var t=F===r}else var t=!0;if(t){if(n.resources!==void 0){let F=r;Re(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:f,dynamicAnchors:a})||(e=e===null?Re.errors:
e.concat(Re.errors),r=e.length);var t=F===r}else var t=!0;if(t){if(n.timeout!==void 0){let F=r;Ze(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:f,dynamicAnchors:a})||(e=e===null?Ze.errors:e.concat(Ze.errors),
r=e.length);var t=F===r}else var t=!0;if(t){if(n.retry!==void 0){let F=r;Se(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:f,dynamicAnchors:a})||(e=e===null?Se.errors:e.concat(Se.errors),r=e.length);var t=F===
r}else var t=!0;if(t)if(n.kind!==void 0){let F=r;if(n.kind!=="evaluate")return vr.errors=[{instancePath:s+"/kind",keyword:"\
const"}],!1;var t=F===r}else var t=!0}}}}}}}}}}}}}}}else return vr.errors=[{instancePath:s,keyword:"type"}],!1;return vr.
errors=e,r===0}vr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Zn={type:"object",properties:{features:{anyOf:[
{type:"string",enum:["pixels","encoder"]},{$ref:"#/$defs/expression"}]},weights:{type:["string","null"]},data:{type:"str\
ing"},split:{type:"string",minLength:1},val_split:{type:"string",minLength:1},test_split:{type:"string",minLength:1},labels:{
type:"string",minLength:1},limit:{anyOf:[{type:"object",properties:{count:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$d\
efs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"\
#/$defs/expression"}]},c:{anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$def\
s/expression"}]}},{$ref:"#/$defs/expression"}]},max_iterations:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/express\
ion"}]},tolerance:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/st\
age-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},
extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},
retry:{$ref:"#/$defs/stage-retry"},kind:{const:"linear-probe"}},additionalProperties:!1};function Ue(n,{instancePath:s="",
parentData:$e,parentDataProperty:Oe,rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,ne=Ue.evaluated;if(ne.dynamicProps&&
(ne.props=void 0),ne.dynamicItems&&(ne.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let E=r;for(let D in n)
if(!qr.call(Zn.properties,D)){return Ue.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(E===r){if(n.
features!==void 0){let D=n.features,Y=r,W=r,ie=!1,O=r;if(typeof D!="string"){let U={instancePath:s+"/features",keyword:"\
type"};e===null?e=[U]:e.push(U),r++}if(!(D==="pixels"||D==="encoder")){let U={instancePath:s+"/features",keyword:"enum"};
e===null?e=[U]:e.push(U),r++}var t=O===r;ie=ie||t;let ee=r;i(D,{instancePath:s+"/features",parentData:n,parentDataProperty:"\
features",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var t=ee===r;if(ie=ie||t,ie)
r=W,e!==null&&(W?e.length=W:e=null);else{let U={instancePath:s+"/features",keyword:"anyOf"};return e===null?e=[U]:e.push(
U),r++,Ue.errors=e,!1}var X=Y===r}else var X=!0;if(X){if(n.weights!==void 0){let D=n.weights,Y=r;if(typeof D!="string"&&
D!==null)return Ue.errors=[{instancePath:s+"/weights",keyword:"type"}],!1;var X=Y===r}else var X=!0;if(X){if(n.data!==void 0){
let D=r;if(typeof n.data!="string")return Ue.errors=[{instancePath:s+"/data",keyword:"type"}],!1;var X=D===r}else var X=!0;
if(X){if(n.split!==void 0){let D=n.split,Y=r;if(r===Y)if(typeof D=="string"){if(Ce(D)<1)return Ue.errors=[{instancePath:s+
"/split",keyword:"minLength"}],!1}else return Ue.errors=[{instancePath:s+"/split",keyword:"type"}],!1;var X=Y===r}else var X=!0;
if(X){if(n.val_split!==void 0){let D=n.val_split,Y=r;if(r===Y)if(typeof D=="string"){if(Ce(D)<1)return Ue.errors=[{instancePath:s+
"/val_split",keyword:"minLength"}],!1}else return Ue.errors=[{instancePath:s+"/val_split",keyword:"type"}],!1;var X=Y===
r}else var X=!0;if(X){if(n.test_split!==void 0){let D=n.test_split,Y=r;if(r===Y)if(typeof D=="string"){if(Ce(D)<1)return Ue.
errors=[{instancePath:s+"/test_split",keyword:"minLength"}],!1}else return Ue.errors=[{instancePath:s+"/test_split",keyword:"\
type"}],!1;var X=Y===r}else var X=!0;if(X){if(n.labels!==void 0){let D=n.labels,Y=r;if(r===Y)if(typeof D=="string"){if(Ce(
D)<1)return Ue.errors=[{instancePath:s+"/labels",keyword:"minLength"}],!1}else return Ue.errors=[{instancePath:s+"/label\
s",keyword:"type"}],!1;var X=Y===r}else var X=!0;if(X){if(n.limit!==void 0){let D=n.limit,Y=r,W=r,ie=!1,O=r;if(r===O)if(D&&
typeof D=="object"&&!Array.isArray(D)){let oe=r;for(let ue in D)if(!(ue==="count"||ue==="seed")){let pe={instancePath:s+
"/limit",keyword:"additionalProperties"};e===null?e=[pe]:e.push(pe),r++;break}if(oe===r){if(D.count!==void 0){let ue=D.count,
pe=r,_e=r,we=!1,ge=r;if(!(typeof ue=="number"&&!(ue%1)&&!isNaN(ue))){let K={instancePath:s+"/limit/count",keyword:"type"};
e===null?e=[K]:e.push(K),r++}if(r===ge&&typeof ue=="number"&&(ue<0||isNaN(ue))){let K={instancePath:s+"/limit/count",keyword:"\
minimum"};e===null?e=[K]:e.push(K),r++}var k=ge===r;we=we||k;let A=r;i(ue,{instancePath:s+"/limit/count",parentData:D,parentDataProperty:"\
count",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var k=A===r;if(we=we||k,we)r=_e,
e!==null&&(_e?e.length=_e:e=null);else{let K={instancePath:s+"/limit/count",keyword:"anyOf"};e===null?e=[K]:e.push(K),r++}
var he=pe===r}else var he=!0;if(he)if(D.seed!==void 0){let ue=D.seed,pe=r,_e=r,we=!1,ge=r;if(!(typeof ue=="number"&&!(ue%
1)&&!isNaN(ue))){let T={instancePath:s+"/limit/seed",keyword:"type"};e===null?e=[T]:e.push(T),r++}if(r===ge&&typeof ue==
"number"&&(ue<0||isNaN(ue))){let T={instancePath:s+"/limit/seed",keyword:"minimum"};e===null?e=[T]:e.push(T),r++}var me=ge===
r;we=we||me;let A=r;i(ue,{instancePath:s+"/limit/seed",parentData:D,parentDataProperty:"seed",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var me=A===r;if(we=we||me,we)r=_e,e!==null&&(_e?e.length=_e:e=null);else{
let T={instancePath:s+"/limit/seed",keyword:"anyOf"};e===null?e=[T]:e.push(T),r++}var he=pe===r}else var he=!0}}else{let oe={
instancePath:s+"/limit",keyword:"type"};e===null?e=[oe]:e.push(oe),r++}var w=O===r;ie=ie||w;let ee=r;i(D,{instancePath:s+
"/limit",parentData:n,parentDataProperty:"limit",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var w=ee===r;if(ie=ie||w,ie)r=W,e!==null&&(W?e.length=W:e=null);else{let oe={instancePath:s+"/limit",keyword:"\
anyOf"};return e===null?e=[oe]:e.push(oe),r++,Ue.errors=e,!1}var X=Y===r}else var X=!0;if(X){if(n.c!==void 0){let D=n.c,
Y=r,W=r,ie=!1,O=r;if(r===O)if(Array.isArray(D))if(D.length<1){let oe={instancePath:s+"/c",keyword:"minItems"};e===null?e=
[oe]:e.push(oe),r++}else{var G=!0;let oe=D.length;for(let ue=0;ue<oe;ue++){let pe=D[ue],_e=r,we=r,ge=!1,A=r;if(r===A)if(typeof pe==
"number"){if(pe<=0||isNaN(pe)){let C={instancePath:s+"/c/"+ue,keyword:"exclusiveMinimum"};e===null?e=[C]:e.push(C),r++}}else{
let C={instancePath:s+"/c/"+ue,keyword:"type"};e===null?e=[C]:e.push(C),r++}var be=A===r;ge=ge||be;let K=r;i(pe,{instancePath:s+
"/c/"+ue,parentData:D,parentDataProperty:ue,rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);
var be=K===r;if(ge=ge||be,ge)r=we,e!==null&&(we?e.length=we:e=null);else{let C={instancePath:s+"/c/"+ue,keyword:"anyOf"};
e===null?e=[C]:e.push(C),r++}var G=_e===r;if(!G)break}}else{let oe={instancePath:s+"/c",keyword:"type"};e===null?e=[oe]:
e.push(oe),r++}var ve=O===r;ie=ie||ve;let ee=r;i(D,{instancePath:s+"/c",parentData:n,parentDataProperty:"c",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ve=ee===r;if(ie=ie||ve,ie)r=W,e!==null&&(W?e.length=W:e=null);else{
let oe={instancePath:s+"/c",keyword:"anyOf"};return e===null?e=[oe]:e.push(oe),r++,Ue.errors=e,!1}var X=Y===r}else var X=!0;
if(X){if(n.max_iterations!==void 0){let D=n.max_iterations,Y=r,W=r,ie=!1,O=r;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D))){
let oe={instancePath:s+"/max_iterations",keyword:"type"};e===null?e=[oe]:e.push(oe),r++}if(r===O&&typeof D=="number"&&(D<
1||isNaN(D))){let oe={instancePath:s+"/max_iterations",keyword:"minimum"};e===null?e=[oe]:e.push(oe),r++}var Z=O===r;ie=
ie||Z;let ee=r;i(D,{instancePath:s+"/max_iterations",parentData:n,parentDataProperty:"max_iterations",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Z=ee===r;if(ie=ie||Z,ie)r=W,e!==null&&(W?e.length=W:e=null);else{
let oe={instancePath:s+"/max_iterations",keyword:"anyOf"};return e===null?e=[oe]:e.push(oe),r++,Ue.errors=e,!1}var X=Y===
r}else var X=!0;if(X){if(n.tolerance!==void 0){let D=n.tolerance,Y=r,W=r,ie=!1,O=r;if(r===O)if(typeof D=="number"){if(D<=
0||isNaN(D)){let oe={instancePath:s+"/tolerance",keyword:"exclusiveMinimum"};e===null?e=[oe]:e.push(oe),r++}}else{let oe={
instancePath:s+"/tolerance",keyword:"type"};e===null?e=[oe]:e.push(oe),r++}var F=O===r;ie=ie||F;let ee=r;i(D,{instancePath:s+
"/tolerance",parentData:n,parentDataProperty:"tolerance",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.
errors),r=e.length);var F=ee===r;if(ie=ie||F,ie)r=W,e!==null&&(W?e.length=W:e=null);else{let oe={instancePath:s+"/tolera\
nce",keyword:"anyOf"};return e===null?e=[oe]:e.push(oe),r++,Ue.errors=e,!1}var X=Y===r}else var X=!0;if(X){if(n.description!==
void 0){let D=r;Me(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"description",rootData:f,
dynamicAnchors:a})||(e=e===null?Me.errors:e.concat(Me.errors),r=e.length);var X=D===r}else var X=!0;if(X){if(n.matrix!==
void 0){let D=r;ze(n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:f,dynamicAnchors:a})||
(e=e===null?ze.errors:e.concat(ze.errors),r=e.length);var X=D===r}else var X=!0;if(X){if(n.when!==void 0){let D=r;Le(n.when,
{instancePath:s+"/when",parentData:n,parentDataProperty:"when",rootData:f,dynamicAnchors:a})||(e=e===null?Le.errors:e.concat(
Le.errors),r=e.length);var X=D===r}else var X=!0;if(X){if(n.needs!==void 0){let D=r;Ae(n.needs,{instancePath:s+"/needs",
parentData:n,parentDataProperty:"needs",rootData:f,dynamicAnchors:a})||(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length);
var X=D===r}else var X=!0;if(X){if(n.extends!==void 0){let D=r;Ee(n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"\
extends",rootData:f,dynamicAnchors:a})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length);var X=D===r}else var X=!0;
if(X){if(n.resources!==void 0){let D=r;Re(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"reso\
urces",rootData:f,dynamicAnchors:a})||(e=e===null?Re.errors:e.concat(Re.errors),r=e.length);var X=D===r}else var X=!0;if(X){
if(n.timeout!==void 0){let D=r;Ze(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:f,
dynamicAnchors:a})||(e=e===null?Ze.errors:e.concat(Ze.errors),r=e.length);var X=D===r}else var X=!0;if(X){if(n.retry!==void 0){
let D=r;Se(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:f,dynamicAnchors:a})||(e=e===
null?Se.errors:e.concat(Se.errors),r=e.length);var X=D===r}else var X=!0;if(X)if(n.kind!==void 0){let D=r;if(n.kind!=="l\
inear-probe")return Ue.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var X=D===r}else var X=!0}}}}}}}}}}}}}}}}}}}}else
return Ue.errors=[{instancePath:s,keyword:"type"}],!1;return Ue.errors=e,r===0}Ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Sn={type:"object",properties:{weights:{type:"string"},data:{type:"string"},split:{type:"string",minLength:1},items:{
anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/e\
xpression"}]},query:{anyOf:[{type:["array","null"],minItems:2,maxItems:2,items:{anyOf:[{type:"integer",minimum:0},{$ref:"\
#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},threshold:{anyOf:[{type:"number",minimum:0,maximum:1},{$ref:"#/$de\
fs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$def\
s/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-\
resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"attention-map"}},additionalProperties:!1};
function $r(n,{instancePath:s="",parentData:$e,parentDataProperty:Oe,rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ne=$r.evaluated;if(ne.dynamicProps&&(ne.props=void 0),ne.dynamicItems&&(ne.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let ve=r;for(let Z in n)if(!qr.call(Sn.properties,Z)){return $r.errors=[{instancePath:s,keyword:"addi\
tionalProperties"}],!1;break}if(ve===r){if(n.weights!==void 0){let Z=r;if(typeof n.weights!="string")return $r.errors=[{
instancePath:s+"/weights",keyword:"type"}],!1;var t=Z===r}else var t=!0;if(t){if(n.data!==void 0){let Z=r;if(typeof n.data!=
"string")return $r.errors=[{instancePath:s+"/data",keyword:"type"}],!1;var t=Z===r}else var t=!0;if(t){if(n.split!==void 0){
let Z=n.split,F=r;if(r===F)if(typeof Z=="string"){if(Ce(Z)<1)return $r.errors=[{instancePath:s+"/split",keyword:"minLeng\
th"}],!1}else return $r.errors=[{instancePath:s+"/split",keyword:"type"}],!1;var t=F===r}else var t=!0;if(t){if(n.items!==
void 0){let Z=n.items,F=r,E=r,D=!1,Y=r;if(r===Y)if(Array.isArray(Z))if(Z.length<1){let O={instancePath:s+"/items",keyword:"\
minItems"};e===null?e=[O]:e.push(O),r++}else{var X=!0;let O=Z.length;for(let ee=0;ee<O;ee++){let U=Z[ee],oe=r,ue=r,pe=!1,
_e=r;if(!(typeof U=="number"&&!(U%1)&&!isNaN(U))){let A={instancePath:s+"/items/"+ee,keyword:"type"};e===null?e=[A]:e.push(
A),r++}if(r===_e&&typeof U=="number"&&(U<0||isNaN(U))){let A={instancePath:s+"/items/"+ee,keyword:"minimum"};e===null?e=
[A]:e.push(A),r++}var k=_e===r;pe=pe||k;let we=r;i(U,{instancePath:s+"/items/"+ee,parentData:Z,parentDataProperty:ee,rootData:f,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var k=we===r;if(pe=pe||k,pe)r=ue,e!==null&&(ue?e.
length=ue:e=null);else{let A={instancePath:s+"/items/"+ee,keyword:"anyOf"};e===null?e=[A]:e.push(A),r++}var X=oe===r;if(!X)
break}}else{let O={instancePath:s+"/items",keyword:"type"};e===null?e=[O]:e.push(O),r++}var he=Y===r;D=D||he;let W=r;i(Z,
{instancePath:s+"/items",parentData:n,parentDataProperty:"items",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var he=W===r;if(D=D||he,D)r=E,e!==null&&(E?e.length=E:e=null);else{let O={instancePath:s+"/items",
keyword:"anyOf"};return e===null?e=[O]:e.push(O),r++,$r.errors=e,!1}var t=F===r}else var t=!0;if(t){if(n.query!==void 0){
let Z=n.query,F=r,E=r,D=!1,Y=r;if(!Array.isArray(Z)&&Z!==null){let O={instancePath:s+"/query",keyword:"type"};e===null?e=
[O]:e.push(O),r++}if(r===Y&&Array.isArray(Z))if(Z.length>2){let O={instancePath:s+"/query",keyword:"maxItems"};e===null?
e=[O]:e.push(O),r++}else if(Z.length<2){let O={instancePath:s+"/query",keyword:"minItems"};e===null?e=[O]:e.push(O),r++}else{
var me=!0;let O=Z.length;for(let ee=0;ee<O;ee++){let U=Z[ee],oe=r,ue=r,pe=!1,_e=r;if(!(typeof U=="number"&&!(U%1)&&!isNaN(
U))){let A={instancePath:s+"/query/"+ee,keyword:"type"};e===null?e=[A]:e.push(A),r++}if(r===_e&&typeof U=="number"&&(U<0||
isNaN(U))){let A={instancePath:s+"/query/"+ee,keyword:"minimum"};e===null?e=[A]:e.push(A),r++}var w=_e===r;pe=pe||w;let we=r;
i(U,{instancePath:s+"/query/"+ee,parentData:Z,parentDataProperty:ee,rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var w=we===r;if(pe=pe||w,pe)r=ue,e!==null&&(ue?e.length=ue:e=null);else{let A={instancePath:s+
"/query/"+ee,keyword:"anyOf"};e===null?e=[A]:e.push(A),r++}var me=oe===r;if(!me)break}}var G=Y===r;D=D||G;let W=r;i(Z,{instancePath:s+
"/query",parentData:n,parentDataProperty:"query",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var G=W===r;if(D=D||G,D)r=E,e!==null&&(E?e.length=E:e=null);else{let O={instancePath:s+"/query",keyword:"any\
Of"};return e===null?e=[O]:e.push(O),r++,$r.errors=e,!1}var t=F===r}else var t=!0;if(t){if(n.threshold!==void 0){let Z=n.
threshold,F=r,E=r,D=!1,Y=r;if(r===Y)if(typeof Z=="number"){if(Z>1||isNaN(Z)){let O={instancePath:s+"/threshold",keyword:"\
maximum"};e===null?e=[O]:e.push(O),r++}else if(Z<0||isNaN(Z)){let O={instancePath:s+"/threshold",keyword:"minimum"};e===
null?e=[O]:e.push(O),r++}}else{let O={instancePath:s+"/threshold",keyword:"type"};e===null?e=[O]:e.push(O),r++}var be=Y===
r;D=D||be;let W=r;i(Z,{instancePath:s+"/threshold",parentData:n,parentDataProperty:"threshold",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var be=W===r;if(D=D||be,D)r=E,e!==null&&(E?e.length=E:e=null);else{let O={
instancePath:s+"/threshold",keyword:"anyOf"};return e===null?e=[O]:e.push(O),r++,$r.errors=e,!1}var t=F===r}else var t=!0;
if(t){if(n.description!==void 0){let Z=r;Me(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"\
description",rootData:f,dynamicAnchors:a})||(e=e===null?Me.errors:e.concat(Me.errors),r=e.length);var t=Z===r}else var t=!0;
if(t){if(n.matrix!==void 0){let Z=r;ze(n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:f,
dynamicAnchors:a})||(e=e===null?ze.errors:e.concat(ze.errors),r=e.length);var t=Z===r}else var t=!0;if(t){if(n.when!==void 0){
let Z=r;Le(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"when",rootData:f,dynamicAnchors:a})||(e=e===null?
Le.errors:e.concat(Le.errors),r=e.length);var t=Z===r}else var t=!0;if(t){if(n.needs!==void 0){let Z=r;Ae(n.needs,{instancePath:s+
"/needs",parentData:n,parentDataProperty:"needs",rootData:f,dynamicAnchors:a})||(e=e===null?Ae.errors:e.concat(Ae.errors),
r=e.length);var t=Z===r}else var t=!0;if(t){if(n.extends!==void 0){let Z=r;Ee(n.extends,{instancePath:s+"/extends",parentData:n,
parentDataProperty:"extends",rootData:f,dynamicAnchors:a})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length);var t=Z===
r}else var t=!0;if(t){if(n.resources!==void 0){let Z=r;Re(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"\
resources",rootData:f,dynamicAnchors:a})||(e=e===null?Re.errors:e.concat(Re.errors),r=e.length);var t=Z===r}else var t=!0;
if(t){if(n.timeout!==void 0){let Z=r;Ze(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:f,
dynamicAnchors:a})||(e=e===null?Ze.errors:e.concat(Ze.errors),r=e.length);var t=Z===r}else var t=!0;if(t){if(n.retry!==void 0){
let Z=r;Se(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:f,dynamicAnchors:a})||(e=e===
null?Se.errors:e.concat(Se.errors),r=e.length);var t=Z===r}else var t=!0;if(t)if(n.kind!==void 0){let Z=r;if(n.kind!=="a\
ttention-map")return $r.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var t=Z===r}else var t=!0}}}}}}}}}}}}}}}else
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
instancePath:s="",parentData:$e,parentDataProperty:Oe,rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,ne=or.evaluated;
if(ne.dynamicProps&&(ne.props=void 0),ne.dynamicItems&&(ne.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(
n)){let ge=r;for(let A in n)if(!qr.call(Bn.properties,A)){return or.errors=[{instancePath:s,keyword:"additionalPropertie\
s"}],!1;break}if(ge===r){if(n.argv!==void 0){let A=n.argv,K=r,T=r,C=!1,B=r;if(r===B)if(Array.isArray(A))if(A.length<1){let S={
instancePath:s+"/argv",keyword:"minItems"};e===null?e=[S]:e.push(S),r++}else{var t=!0;let S=A.length;for(let L=0;L<S;L++){
let q=A[L],$=r;if(typeof q!="string"&&typeof q!="number"&&typeof q!="boolean"){let le={instancePath:s+"/argv/"+L,keyword:"\
type"};e===null?e=[le]:e.push(le),r++}var t=$===r;if(!t)break}}else{let S={instancePath:s+"/argv",keyword:"type"};e===null?
e=[S]:e.push(S),r++}var X=B===r;C=C||X;let te=r;i(A,{instancePath:s+"/argv",parentData:n,parentDataProperty:"argv",rootData:f,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var X=te===r;if(C=C||X,C)r=T,e!==null&&(T?e.length=
T:e=null);else{let S={instancePath:s+"/argv",keyword:"anyOf"};return e===null?e=[S]:e.push(S),r++,or.errors=e,!1}var k=K===
r}else var k=!0;if(k){if(n.run!==void 0){let A=r;if(typeof n.run!="string")return or.errors=[{instancePath:s+"/run",keyword:"\
type"}],!1;var k=A===r}else var k=!0;if(k){if(n.shell!==void 0){let A=n.shell,K=r,T=r,C=!1,B=r;if(typeof A!="string"){let L={
instancePath:s+"/shell",keyword:"type"};e===null?e=[L]:e.push(L),r++}if(!(A==="sh"||A==="bash")){let L={instancePath:s+"\
/shell",keyword:"enum"};e===null?e=[L]:e.push(L),r++}var he=B===r;C=C||he;let te=r;i(A,{instancePath:s+"/shell",parentData:n,
parentDataProperty:"shell",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var he=te===
r;if(C=C||he,C)r=T,e!==null&&(T?e.length=T:e=null);else{let L={instancePath:s+"/shell",keyword:"anyOf"};return e===null?
e=[L]:e.push(L),r++,or.errors=e,!1}var k=K===r}else var k=!0;if(k){if(n.inputs!==void 0){let A=n.inputs,K=r,T=r,C=!1,B=r;
if(r===B)if(A&&typeof A=="object"&&!Array.isArray(A))for(let L in A){let q=r;if(typeof A[L]!="string"){let $={instancePath:s+
"/inputs/"+L.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[$]:e.push($),r++}var me=q===r;if(!me)break}else{
let L={instancePath:s+"/inputs",keyword:"type"};e===null?e=[L]:e.push(L),r++}var w=B===r;C=C||w;let te=r;i(A,{instancePath:s+
"/inputs",parentData:n,parentDataProperty:"inputs",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var w=te===r;if(C=C||w,C)r=T,e!==null&&(T?e.length=T:e=null);else{let L={instancePath:s+"/inputs",keyword:"a\
nyOf"};return e===null?e=[L]:e.push(L),r++,or.errors=e,!1}var k=K===r}else var k=!0;if(k){if(n.code!==void 0){let A=n.code,
K=r,T=r,C=!1,B=r;if(r===B)if(Array.isArray(A)){var G=!0;let L=A.length;for(let q=0;q<L;q++){let $=A[q],V=r;if(r===V)if(typeof $==
"string"){if(Ce($)<1){let ye={instancePath:s+"/code/"+q,keyword:"minLength"};e===null?e=[ye]:e.push(ye),r++}}else{let ye={
instancePath:s+"/code/"+q,keyword:"type"};e===null?e=[ye]:e.push(ye),r++}var G=V===r;if(!G)break}}else{let L={instancePath:s+
"/code",keyword:"type"};e===null?e=[L]:e.push(L),r++}var be=B===r;C=C||be;let te=r;i(A,{instancePath:s+"/code",parentData:n,
parentDataProperty:"code",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var be=te===
r;if(C=C||be,C)r=T,e!==null&&(T?e.length=T:e=null);else{let L={instancePath:s+"/code",keyword:"anyOf"};return e===null?e=
[L]:e.push(L),r++,or.errors=e,!1}var k=K===r}else var k=!0;if(k){if(n.outputs!==void 0){let A=n.outputs,K=r,T=r,C=!1,B=r;
if(r===B)if(A&&typeof A=="object"&&!Array.isArray(A))for(let L in A){let q=A[L],$=r;if(r===$)if(typeof q=="string"){if(Ce(
q)<1){let V={instancePath:s+"/outputs/"+L.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"minLength"};e===null?e=[V]:e.push(
V),r++}}else{let V={instancePath:s+"/outputs/"+L.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[V]:e.
push(V),r++}var ve=$===r;if(!ve)break}else{let L={instancePath:s+"/outputs",keyword:"type"};e===null?e=[L]:e.push(L),r++}
var Z=B===r;C=C||Z;let te=r;i(A,{instancePath:s+"/outputs",parentData:n,parentDataProperty:"outputs",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Z=te===r;if(C=C||Z,C)r=T,e!==null&&(T?e.length=T:e=null);else{let L={
instancePath:s+"/outputs",keyword:"anyOf"};return e===null?e=[L]:e.push(L),r++,or.errors=e,!1}var k=K===r}else var k=!0;
if(k){if(n.env!==void 0){let A=n.env,K=r,T=r,C=!1,B=r;if(r===B)if(A&&typeof A=="object"&&!Array.isArray(A))for(let L in A){
let q=A[L],$=r;if(typeof q!="string"&&typeof q!="number"&&typeof q!="boolean"){let V={instancePath:s+"/env/"+L.replace(/~/g,
"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[V]:e.push(V),r++}var F=$===r;if(!F)break}else{let L={instancePath:s+
"/env",keyword:"type"};e===null?e=[L]:e.push(L),r++}var E=B===r;C=C||E;let te=r;i(A,{instancePath:s+"/env",parentData:n,
parentDataProperty:"env",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var E=te===r;
if(C=C||E,C)r=T,e!==null&&(T?e.length=T:e=null);else{let L={instancePath:s+"/env",keyword:"anyOf"};return e===null?e=[L]:
e.push(L),r++,or.errors=e,!1}var k=K===r}else var k=!0;if(k){if(n.cwd!==void 0){let A=r;if(typeof n.cwd!="string")return or.
errors=[{instancePath:s+"/cwd",keyword:"type"}],!1;var k=A===r}else var k=!0;if(k){if(n.checkpoints!==void 0){let A=n.checkpoints,
K=r,T=r,C=!1,B=r;if(r===B)if(A&&typeof A=="object"&&!Array.isArray(A)){let L;if(A.glob===void 0&&(L="glob")){let q={instancePath:s+
"/checkpoints",keyword:"required"};e===null?e=[q]:e.push(q),r++}else{let q=r;for(let $ in A)if(!($==="glob"||$==="order"||
$==="validate"||$==="keep")){let V={instancePath:s+"/checkpoints",keyword:"additionalProperties"};e===null?e=[V]:e.push(
V),r++;break}if(q===r){if(A.glob!==void 0){let $=A.glob,V=r;if(r===V)if(typeof $=="string"){if(Ce($)<1){let le={instancePath:s+
"/checkpoints/glob",keyword:"minLength"};e===null?e=[le]:e.push(le),r++}}else{let le={instancePath:s+"/checkpoints/glob",
keyword:"type"};e===null?e=[le]:e.push(le),r++}var D=V===r}else var D=!0;if(D){if(A.order!==void 0){let $=A.order,V=r,le=r,
ye=!1,z=r;if(typeof $!="string"){let ae={instancePath:s+"/checkpoints/order",keyword:"type"};e===null?e=[ae]:e.push(ae),
r++}if(!($==="number"||$==="mtime"||$==="name")){let ae={instancePath:s+"/checkpoints/order",keyword:"enum"};e===null?e=
[ae]:e.push(ae),r++}var Y=z===r;ye=ye||Y;let se=r;i($,{instancePath:s+"/checkpoints/order",parentData:A,parentDataProperty:"\
order",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Y=se===r;if(ye=ye||Y,ye)r=
le,e!==null&&(le?e.length=le:e=null);else{let ae={instancePath:s+"/checkpoints/order",keyword:"anyOf"};e===null?e=[ae]:e.
push(ae),r++}var D=V===r}else var D=!0;if(D){if(A.validate!==void 0){let $=A.validate,V=r,le=r,ye=!1,z=r;if(typeof $!="s\
tring"){let ae={instancePath:s+"/checkpoints/validate",keyword:"type"};e===null?e=[ae]:e.push(ae),r++}if(!($==="none"||$===
"zip"||$==="safetensors"||$==="json")){let ae={instancePath:s+"/checkpoints/validate",keyword:"enum"};e===null?e=[ae]:e.
push(ae),r++}var W=z===r;ye=ye||W;let se=r;i($,{instancePath:s+"/checkpoints/validate",parentData:A,parentDataProperty:"\
validate",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var W=se===r;if(ye=ye||W,ye)
r=le,e!==null&&(le?e.length=le:e=null);else{let ae={instancePath:s+"/checkpoints/validate",keyword:"anyOf"};e===null?e=[
ae]:e.push(ae),r++}var D=V===r}else var D=!0;if(D)if(A.keep!==void 0){let $=A.keep,V=r,le=r,ye=!1,z=r;if(r===z)if($&&typeof $==
"object"&&!Array.isArray($)){let ae;if($.last===void 0&&(ae="last")){let ke={instancePath:s+"/checkpoints/keep",keyword:"\
required"};e===null?e=[ke]:e.push(ke),r++}else{let ke=r;for(let re in $)if(re!=="last"){let xe={instancePath:s+"/checkpo\
ints/keep",keyword:"additionalProperties"};e===null?e=[xe]:e.push(xe),r++;break}if(ke===r&&$.last!==void 0){let re=$.last,
xe=r,h=!1,H=r;if(!(typeof re=="number"&&!(re%1)&&!isNaN(re))){let M={instancePath:s+"/checkpoints/keep/last",keyword:"ty\
pe"};e===null?e=[M]:e.push(M),r++}if(r===H&&typeof re=="number"&&(re<1||isNaN(re))){let M={instancePath:s+"/checkpoints/\
keep/last",keyword:"minimum"};e===null?e=[M]:e.push(M),r++}var ie=H===r;h=h||ie;let Q=r;i(re,{instancePath:s+"/checkpoin\
ts/keep/last",parentData:$,parentDataProperty:"last",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var ie=Q===r;if(h=h||ie,h)r=xe,e!==null&&(xe?e.length=xe:e=null);else{let M={instancePath:s+"/checkpoints/ke\
ep/last",keyword:"anyOf"};e===null?e=[M]:e.push(M),r++}}}}else{let ae={instancePath:s+"/checkpoints/keep",keyword:"type"};
e===null?e=[ae]:e.push(ae),r++}var O=z===r;ye=ye||O;let se=r;i($,{instancePath:s+"/checkpoints/keep",parentData:A,parentDataProperty:"\
keep",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var O=se===r;if(ye=ye||O,ye)r=le,
e!==null&&(le?e.length=le:e=null);else{let ae={instancePath:s+"/checkpoints/keep",keyword:"anyOf"};e===null?e=[ae]:e.push(
ae),r++}var D=V===r}else var D=!0}}}}}else{let L={instancePath:s+"/checkpoints",keyword:"type"};e===null?e=[L]:e.push(L),
r++}var ee=B===r;C=C||ee;let te=r;i(A,{instancePath:s+"/checkpoints",parentData:n,parentDataProperty:"checkpoints",rootData:f,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ee=te===r;if(C=C||ee,C)r=T,e!==null&&(T?e.length=
T:e=null);else{let L={instancePath:s+"/checkpoints",keyword:"anyOf"};return e===null?e=[L]:e.push(L),r++,or.errors=e,!1}
var k=K===r}else var k=!0;if(k){if(n.resume!==void 0){let A=n.resume,K=r,T=r,C=!1,B=r;if(r===B)if(A&&typeof A=="object"&&
!Array.isArray(A)){let L;if(A.args_if_found===void 0&&(L="args_if_found")){let q={instancePath:s+"/resume",keyword:"requ\
ired"};e===null?e=[q]:e.push(q),r++}else{let q=r;for(let $ in A)if($!=="args_if_found"){let V={instancePath:s+"/resume",
keyword:"additionalProperties"};e===null?e=[V]:e.push(V),r++;break}if(q===r&&A.args_if_found!==void 0){let $=A.args_if_found,
V=r,le=!1,ye=r;if(r===ye)if(Array.isArray($)){var U=!0;let se=$.length;for(let fe=0;fe<se;fe++){let ae=$[fe],ke=r;if(typeof ae!=
"string"&&typeof ae!="number"&&typeof ae!="boolean"){let xe={instancePath:s+"/resume/args_if_found/"+fe,keyword:"type"};
e===null?e=[xe]:e.push(xe),r++}var U=ke===r;if(!U)break}}else{let se={instancePath:s+"/resume/args_if_found",keyword:"ty\
pe"};e===null?e=[se]:e.push(se),r++}var oe=ye===r;le=le||oe;let z=r;i($,{instancePath:s+"/resume/args_if_found",parentData:A,
parentDataProperty:"args_if_found",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var oe=z===
r;if(le=le||oe,le)r=V,e!==null&&(V?e.length=V:e=null);else{let se={instancePath:s+"/resume/args_if_found",keyword:"anyOf"};
e===null?e=[se]:e.push(se),r++}}}}else{let L={instancePath:s+"/resume",keyword:"type"};e===null?e=[L]:e.push(L),r++}var ue=B===
r;C=C||ue;let te=r;i(A,{instancePath:s+"/resume",parentData:n,parentDataProperty:"resume",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ue=te===r;if(C=C||ue,C)r=T,e!==null&&(T?e.length=T:e=null);else{
let L={instancePath:s+"/resume",keyword:"anyOf"};return e===null?e=[L]:e.push(L),r++,or.errors=e,!1}var k=K===r}else var k=!0;
if(k){if(n.metrics!==void 0){let A=n.metrics,K=r,T=r,C=!1,B=r;if(r===B)if(A&&typeof A=="object"&&!Array.isArray(A)){let L;
if(A.file===void 0&&(L="file")){let q={instancePath:s+"/metrics",keyword:"required"};e===null?e=[q]:e.push(q),r++}else{let q=r;
for(let $ in A)if(!($==="file"||$==="format"||$==="step")){let V={instancePath:s+"/metrics",keyword:"additionalPropertie\
s"};e===null?e=[V]:e.push(V),r++;break}if(q===r){if(A.file!==void 0){let $=A.file,V=r;if(r===V)if(typeof $=="string"){if(Ce(
$)<1){let le={instancePath:s+"/metrics/file",keyword:"minLength"};e===null?e=[le]:e.push(le),r++}}else{let le={instancePath:s+
"/metrics/file",keyword:"type"};e===null?e=[le]:e.push(le),r++}var pe=V===r}else var pe=!0;if(pe){if(A.format!==void 0){
let $=A.format,V=r,le=r,ye=!1,z=r;if(typeof $!="string"){let ae={instancePath:s+"/metrics/format",keyword:"type"};e===null?
e=[ae]:e.push(ae),r++}if(!($==="json"||$==="jsonl")){let ae={instancePath:s+"/metrics/format",keyword:"enum"};e===null?e=
[ae]:e.push(ae),r++}var _e=z===r;ye=ye||_e;let se=r;i($,{instancePath:s+"/metrics/format",parentData:A,parentDataProperty:"\
format",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var _e=se===r;if(ye=ye||_e,ye)
r=le,e!==null&&(le?e.length=le:e=null);else{let ae={instancePath:s+"/metrics/format",keyword:"anyOf"};e===null?e=[ae]:e.
push(ae),r++}var pe=V===r}else var pe=!0;if(pe)if(A.step!==void 0){let $=r;if(typeof A.step!="string"){let le={instancePath:s+
"/metrics/step",keyword:"type"};e===null?e=[le]:e.push(le),r++}var pe=$===r}else var pe=!0}}}}else{let L={instancePath:s+
"/metrics",keyword:"type"};e===null?e=[L]:e.push(L),r++}var we=B===r;C=C||we;let te=r;i(A,{instancePath:s+"/metrics",parentData:n,
parentDataProperty:"metrics",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var we=te===
r;if(C=C||we,C)r=T,e!==null&&(T?e.length=T:e=null);else{let L={instancePath:s+"/metrics",keyword:"anyOf"};return e===null?
e=[L]:e.push(L),r++,or.errors=e,!1}var k=K===r}else var k=!0;if(k){if(n.description!==void 0){let A=r;Me(n.description,{
instancePath:s+"/description",parentData:n,parentDataProperty:"description",rootData:f,dynamicAnchors:a})||(e=e===null?Me.
errors:e.concat(Me.errors),r=e.length);var k=A===r}else var k=!0;if(k){if(n.matrix!==void 0){let A=r;ze(n.matrix,{instancePath:s+
"/matrix",parentData:n,parentDataProperty:"matrix",rootData:f,dynamicAnchors:a})||(e=e===null?ze.errors:e.concat(ze.errors),
r=e.length);var k=A===r}else var k=!0;if(k){if(n.when!==void 0){let A=r;Le(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:f,dynamicAnchors:a})||(e=e===null?Le.errors:e.concat(Le.errors),r=e.length);var k=A===r}else var k=!0;if(k){
if(n.needs!==void 0){let A=r;Ae(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:f,dynamicAnchors:a})||
(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length);var k=A===r}else var k=!0;if(k){if(n.extends!==void 0){let A=r;Ee(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:f,dynamicAnchors:a})||(e=e===null?
Ee.errors:e.concat(Ee.errors),r=e.length);var k=A===r}else var k=!0;if(k){if(n.resources!==void 0){let A=r;Re(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:f,dynamicAnchors:a})||(e=e===null?Re.errors:
e.concat(Re.errors),r=e.length);var k=A===r}else var k=!0;if(k){if(n.timeout!==void 0){let A=r;Ze(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:f,dynamicAnchors:a})||(e=e===null?Ze.errors:e.concat(Ze.errors),
r=e.length);var k=A===r}else var k=!0;if(k){if(n.retry!==void 0){let A=r;Se(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:f,dynamicAnchors:a})||(e=e===null?Se.errors:e.concat(Se.errors),r=e.length);var k=A===
r}else var k=!0;if(k)if(n.kind!==void 0){let A=r;if(n.kind!=="command")return or.errors=[{instancePath:s+"/kind",keyword:"\
const"}],!1;var k=A===r}else var k=!0}}}}}}}}}}}}}}}}}}}}else return or.errors=[{instancePath:s,keyword:"type"}],!1;return or.
errors=e,r===0}or.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function De(n,{instancePath:s="",parentData:$e,parentDataProperty:Oe,
rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,ne=De.evaluated;ne.dynamicProps&&(ne.props=void 0),ne.dynamicItems&&
(ne.items=void 0);let t=r,X=r,k=!0,he=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let de;if(n.kind===void 0&&(de="kin\
d")){let d={};e===null?e=[d]:e.push(d),r++}else if(n.kind!==void 0&&n.kind!=="fetch"){let d={};e===null?e=[d]:e.push(d),
r++}}var me=he===r;if(r=X,e!==null&&(X?e.length=X:e=null),me){let de=r;kr(n,{instancePath:s,parentData:$e,parentDataProperty:Oe,
rootData:f,dynamicAnchors:a})||(e=e===null?kr.errors:e.concat(kr.errors),r=e.length);var me=de===r;if(k=me,k)var w=!0}if(!k){
let de={instancePath:s,keyword:"if"};return e===null?e=[de]:e.push(de),r++,De.errors=e,!1}var G=t===r;if(G){let de=r,d=r,
v=!0,o=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let p;if(n.kind===void 0&&(p="kind")){let _={};e===null?e=[_]:e.push(
_),r++}else if(n.kind!==void 0&&n.kind!=="dataset"){let _={};e===null?e=[_]:e.push(_),r++}}var be=o===r;if(r=d,e!==null&&
(d?e.length=d:e=null),be){let p=r;Qe(n,{instancePath:s,parentData:$e,parentDataProperty:Oe,rootData:f,dynamicAnchors:a})||
(e=e===null?Qe.errors:e.concat(Qe.errors),r=e.length);var be=p===r;if(v=be,v)var ve=!0}if(!v){let p={instancePath:s,keyword:"\
if"};return e===null?e=[p]:e.push(p),r++,De.errors=e,!1}var G=de===r;if(G){w!==!0&&ve!==void 0&&(ve===!0?w=!0:(w=w||{},Object.
assign(w,ve)));let p=r,_=r,I=!0,x=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let g;if(n.kind===void 0&&(g="kind")){let u={};
e===null?e=[u]:e.push(u),r++}else if(n.kind!==void 0&&n.kind!=="teacher-features"){let u={};e===null?e=[u]:e.push(u),r++}}
var Z=x===r;if(r=_,e!==null&&(_?e.length=_:e=null),Z){let g=r;ar(n,{instancePath:s,parentData:$e,parentDataProperty:Oe,rootData:f,
dynamicAnchors:a})||(e=e===null?ar.errors:e.concat(ar.errors),r=e.length);var Z=g===r;if(I=Z,I)var F=!0}if(!I){let g={instancePath:s,
keyword:"if"};return e===null?e=[g]:e.push(g),r++,De.errors=e,!1}var G=p===r;if(G){w!==!0&&F!==void 0&&(F===!0?w=!0:(w=w||
{},Object.assign(w,F)));let g=r,u=r,y=!0,j=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let J;if(n.kind===void 0&&(J="\
kind")){let m={};e===null?e=[m]:e.push(m),r++}else if(n.kind!==void 0&&n.kind!=="vqkd"){let m={};e===null?e=[m]:e.push(m),
r++}}var E=j===r;if(r=u,e!==null&&(u?e.length=u:e=null),E){let J=r;lr(n,{instancePath:s,parentData:$e,parentDataProperty:Oe,
rootData:f,dynamicAnchors:a})||(e=e===null?lr.errors:e.concat(lr.errors),r=e.length);var E=J===r;if(y=E,y)var D=!0}if(!y){
let J={instancePath:s,keyword:"if"};return e===null?e=[J]:e.push(J),r++,De.errors=e,!1}var G=g===r;if(G){w!==!0&&D!==void 0&&
(D===!0?w=!0:(w=w||{},Object.assign(w,D)));let J=r,m=r,ce=!0,P=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Ne;if(n.
kind===void 0&&(Ne="kind")){let Ie={};e===null?e=[Ie]:e.push(Ie),r++}else if(n.kind!==void 0&&n.kind!=="codebook-usage"){
let Ie={};e===null?e=[Ie]:e.push(Ie),r++}}var Y=P===r;if(r=m,e!==null&&(m?e.length=m:e=null),Y){let Ne=r;Ir(n,{instancePath:s,
parentData:$e,parentDataProperty:Oe,rootData:f,dynamicAnchors:a})||(e=e===null?Ir.errors:e.concat(Ir.errors),r=e.length);
var Y=Ne===r;if(ce=Y,ce)var W=!0}if(!ce){let Ne={instancePath:s,keyword:"if"};return e===null?e=[Ne]:e.push(Ne),r++,De.errors=
e,!1}var G=J===r;if(G){w!==!0&&W!==void 0&&(W===!0?w=!0:(w=w||{},Object.assign(w,W)));let Ne=r,Ie=r,Fe=!0,Ke=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let Te;if(n.kind===void 0&&(Te="kind")){let Be={};e===null?e=[Be]:e.push(Be),r++}else if(n.
kind!==void 0&&n.kind!=="mim"){let Be={};e===null?e=[Be]:e.push(Be),r++}}var ie=Ke===r;if(r=Ie,e!==null&&(Ie?e.length=Ie:
e=null),ie){let Te=r;Je(n,{instancePath:s,parentData:$e,parentDataProperty:Oe,rootData:f,dynamicAnchors:a})||(e=e===null?
Je.errors:e.concat(Je.errors),r=e.length);var ie=Te===r;if(Fe=ie,Fe)var O=!0}if(!Fe){let Te={instancePath:s,keyword:"if"};
return e===null?e=[Te]:e.push(Te),r++,De.errors=e,!1}var G=Ne===r;if(G){w!==!0&&O!==void 0&&(O===!0?w=!0:(w=w||{},Object.
assign(w,O)));let Te=r,Be=r,He=!0,Lr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let ur;if(n.kind===void 0&&(ur="kind")){
let _r={};e===null?e=[_r]:e.push(_r),r++}else if(n.kind!==void 0&&n.kind!=="classify"){let _r={};e===null?e=[_r]:e.push(
_r),r++}}var ee=Lr===r;if(r=Be,e!==null&&(Be?e.length=Be:e=null),ee){let ur=r;Ge(n,{instancePath:s,parentData:$e,parentDataProperty:Oe,
rootData:f,dynamicAnchors:a})||(e=e===null?Ge.errors:e.concat(Ge.errors),r=e.length);var ee=ur===r;if(He=ee,He)var U=!0}
if(!He){let ur={instancePath:s,keyword:"if"};return e===null?e=[ur]:e.push(ur),r++,De.errors=e,!1}var G=Te===r;if(G){w!==
!0&&U!==void 0&&(U===!0?w=!0:(w=w||{},Object.assign(w,U)));let ur=r,_r=r,ps=!0,Fs=r;if(n&&typeof n=="object"&&!Array.isArray(
n)){let fr;if(n.kind===void 0&&(fr="kind")){let Er={};e===null?e=[Er]:e.push(Er),r++}else if(n.kind!==void 0&&n.kind!=="\
evaluate"){let Er={};e===null?e=[Er]:e.push(Er),r++}}var oe=Fs===r;if(r=_r,e!==null&&(_r?e.length=_r:e=null),oe){let fr=r;
vr(n,{instancePath:s,parentData:$e,parentDataProperty:Oe,rootData:f,dynamicAnchors:a})||(e=e===null?vr.errors:e.concat(vr.
errors),r=e.length);var oe=fr===r;if(ps=oe,ps)var ue=!0}if(!ps){let fr={instancePath:s,keyword:"if"};return e===null?e=[
fr]:e.push(fr),r++,De.errors=e,!1}var G=ur===r;if(G){w!==!0&&ue!==void 0&&(ue===!0?w=!0:(w=w||{},Object.assign(w,ue)));let fr=r,
Er=r,Ns=!0,un=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let wr;if(n.kind===void 0&&(wr="kind")){let Rr={};e===null?
e=[Rr]:e.push(Rr),r++}else if(n.kind!==void 0&&n.kind!=="linear-probe"){let Rr={};e===null?e=[Rr]:e.push(Rr),r++}}var pe=un===
r;if(r=Er,e!==null&&(Er?e.length=Er:e=null),pe){let wr=r;Ue(n,{instancePath:s,parentData:$e,parentDataProperty:Oe,rootData:f,
dynamicAnchors:a})||(e=e===null?Ue.errors:e.concat(Ue.errors),r=e.length);var pe=wr===r;if(Ns=pe,Ns)var _e=!0}if(!Ns){let wr={
instancePath:s,keyword:"if"};return e===null?e=[wr]:e.push(wr),r++,De.errors=e,!1}var G=fr===r;if(G){w!==!0&&_e!==void 0&&
(_e===!0?w=!0:(w=w||{},Object.assign(w,_e)));let wr=r,Rr=r,Ps=!0,an=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let br;
if(n.kind===void 0&&(br="kind")){let Zr={};e===null?e=[Zr]:e.push(Zr),r++}else if(n.kind!==void 0&&n.kind!=="attention-m\
ap"){let Zr={};e===null?e=[Zr]:e.push(Zr),r++}}var we=an===r;if(r=Rr,e!==null&&(Rr?e.length=Rr:e=null),we){let br=r;$r(n,
{instancePath:s,parentData:$e,parentDataProperty:Oe,rootData:f,dynamicAnchors:a})||(e=e===null?$r.errors:e.concat($r.errors),
r=e.length);var we=br===r;if(Ps=we,Ps)var ge=!0}if(!Ps){let br={instancePath:s,keyword:"if"};return e===null?e=[br]:e.push(
br),r++,De.errors=e,!1}var G=wr===r;if(G){w!==!0&&ge!==void 0&&(ge===!0?w=!0:(w=w||{},Object.assign(w,ge)));let br=r,Zr=r,
js=!0,pn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let xr;if(n.kind===void 0&&(xr="kind")){let Ur={};e===null?e=[Ur]:
e.push(Ur),r++}else if(n.kind!==void 0&&n.kind!=="command"){let Ur={};e===null?e=[Ur]:e.push(Ur),r++}}var A=pn===r;if(r=
Zr,e!==null&&(Zr?e.length=Zr:e=null),A){let xr=r;or(n,{instancePath:s,parentData:$e,parentDataProperty:Oe,rootData:f,dynamicAnchors:a})||
(e=e===null?or.errors:e.concat(or.errors),r=e.length);var A=xr===r;if(js=A,js)var K=!0}if(!js){let xr={instancePath:s,keyword:"\
if"};return e===null?e=[xr]:e.push(xr),r++,De.errors=e,!1}var G=br===r;if(G){w!==!0&&K!==void 0&&(K===!0?w=!0:(w=w||{},Object.
assign(w,K)));let xr=r,Ur=r,Ds=!0,vs=r,qs=r,dn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Ve;if(n.extends===void 0&&
(Ve="extends")){let jr={};e===null?e=[jr]:e.push(jr),r++}}var T=dn===r;if(T){let Ve={};e===null?e=[Ve]:e.push(Ve),r++}else
r=qs,e!==null&&(qs?e.length=qs:e=null);if(r===vs&&n&&typeof n=="object"&&!Array.isArray(n)){let Ve;if(n.kind===void 0&&(Ve=
"kind")){let jr={};e===null?e=[jr]:e.push(jr),r++}else if(n.kind!==void 0&&n.kind!=="fetch"){let jr={};e===null?e=[jr]:e.
push(jr),r++}}var C=vs===r;if(r=Ur,e!==null&&(Ur?e.length=Ur:e=null),C){let Ve=r;if(n&&typeof n=="object"&&!Array.isArray(
n)){let ds;if(n.sources===void 0&&(ds="sources"))return De.errors=[{instancePath:s,keyword:"required"}],!1}var C=Ve===r;
Ds=C}if(!Ds){let Ve={instancePath:s,keyword:"if"};return e===null?e=[Ve]:e.push(Ve),r++,De.errors=e,!1}var G=xr===r;if(G){
w!==!0&&(w=w||{},w.kind=!0);let Ve=r,jr=r,ds=!0,_s=r,zs=r,cn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let We;if(n.
extends===void 0&&(We="extends")){let dr={};e===null?e=[dr]:e.push(dr),r++}}var B=cn===r;if(B){let We={};e===null?e=[We]:
e.push(We),r++}else r=zs,e!==null&&(zs?e.length=zs:e=null);if(r===_s&&n&&typeof n=="object"&&!Array.isArray(n)){let We;if(n.
kind===void 0&&(We="kind")){let dr={};e===null?e=[dr]:e.push(dr),r++}else if(n.kind!==void 0&&n.kind!=="dataset"){let dr={};
e===null?e=[dr]:e.push(dr),r++}}var te=_s===r;if(r=jr,e!==null&&(jr?e.length=jr:e=null),te){let We=r;if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let Wr;if(n.source===void 0&&(Wr="source")||n.layout===void 0&&(Wr="layout")||n.image_size===void 0&&
(Wr="image_size")||n.splits===void 0&&(Wr="splits"))return De.errors=[{instancePath:s,keyword:"required"}],!1}var te=We===
r;ds=te}if(!ds){let We={instancePath:s,keyword:"if"};return e===null?e=[We]:e.push(We),r++,De.errors=e,!1}var G=Ve===r;if(G){
w!==!0&&(w=w||{},w.kind=!0);let We=r,dr=r,Wr=!0,hs=r,Is=r,yn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Xe;if(n.
extends===void 0&&(Xe="extends")){let hr={};e===null?e=[hr]:e.push(hr),r++}}var S=yn===r;if(S){let Xe={};e===null?e=[Xe]:
e.push(Xe),r++}else r=Is,e!==null&&(Is?e.length=Is:e=null);if(r===hs&&n&&typeof n=="object"&&!Array.isArray(n)){let Xe;if(n.
kind===void 0&&(Xe="kind")){let hr={};e===null?e=[hr]:e.push(hr),r++}else if(n.kind!==void 0&&n.kind!=="teacher-features"){
let hr={};e===null?e=[hr]:e.push(hr),r++}}var L=hs===r;if(r=dr,e!==null&&(dr?e.length=dr:e=null),L){let Xe=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let rs;if(n.data===void 0&&(rs="data")||n.weights===void 0&&(rs="weights")||n.input_size===
void 0&&(rs="input_size"))return De.errors=[{instancePath:s,keyword:"required"}],!1}var L=Xe===r;Wr=L}if(!Wr){let Xe={instancePath:s,
keyword:"if"};return e===null?e=[Xe]:e.push(Xe),r++,De.errors=e,!1}var G=We===r;if(G){w!==!0&&(w=w||{},w.kind=!0);let Xe=r,
hr=r,rs=!0,gs=r,Ms=r,mn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Ye;if(n.extends===void 0&&(Ye="extends")){let cr={};
e===null?e=[cr]:e.push(cr),r++}}var q=mn===r;if(q){let Ye={};e===null?e=[Ye]:e.push(Ye),r++}else r=Ms,e!==null&&(Ms?e.length=
Ms:e=null);if(r===gs&&n&&typeof n=="object"&&!Array.isArray(n)){let Ye;if(n.kind===void 0&&(Ye="kind")){let cr={};e===null?
e=[cr]:e.push(cr),r++}else if(n.kind!==void 0&&n.kind!=="vqkd"){let cr={};e===null?e=[cr]:e.push(cr),r++}}var $=gs===r;if(r=
hr,e!==null&&(hr?e.length=hr:e=null),$){let Ye=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Xr;if(n.data===void 0&&
(Xr="data")||n.features===void 0&&(Xr="features")||n.model===void 0&&(Xr="model")||n.epochs===void 0&&(Xr="epochs"))return De.
errors=[{instancePath:s,keyword:"required"}],!1}var $=Ye===r;rs=$}if(!rs){let Ye={instancePath:s,keyword:"if"};return e===
null?e=[Ye]:e.push(Ye),r++,De.errors=e,!1}var G=Xe===r;if(G){w!==!0&&(w=w||{},w.kind=!0);let Ye=r,cr=r,Xr=!0,ks=r,Ls=r,vn=r;
if(n&&typeof n=="object"&&!Array.isArray(n)){let er;if(n.extends===void 0&&(er="extends")){let Or={};e===null?e=[Or]:e.push(
Or),r++}}var V=vn===r;if(V){let er={};e===null?e=[er]:e.push(er),r++}else r=Ls,e!==null&&(Ls?e.length=Ls:e=null);if(r===
ks&&n&&typeof n=="object"&&!Array.isArray(n)){let er;if(n.kind===void 0&&(er="kind")){let Or={};e===null?e=[Or]:e.push(Or),
r++}else if(n.kind!==void 0&&n.kind!=="codebook-usage"){let Or={};e===null?e=[Or]:e.push(Or),r++}}var le=ks===r;if(r=cr,
e!==null&&(cr?e.length=cr:e=null),le){let er=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let os;if(n.tokenizer===void 0&&
(os="tokenizer")||n.data===void 0&&(os="data"))return De.errors=[{instancePath:s,keyword:"required"}],!1}var le=er===r;Xr=
le}if(!Xr){let er={instancePath:s,keyword:"if"};return e===null?e=[er]:e.push(er),r++,De.errors=e,!1}var G=Ye===r;if(G){
w!==!0&&(w=w||{},w.kind=!0);let er=r,Or=r,os=!0,$s=r,As=r,_n=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let rr;if(n.
extends===void 0&&(rr="extends")){let yr={};e===null?e=[yr]:e.push(yr),r++}}var ye=_n===r;if(ye){let rr={};e===null?e=[rr]:
e.push(rr),r++}else r=As,e!==null&&(As?e.length=As:e=null);if(r===$s&&n&&typeof n=="object"&&!Array.isArray(n)){let rr;if(n.
kind===void 0&&(rr="kind")){let yr={};e===null?e=[yr]:e.push(yr),r++}else if(n.kind!==void 0&&n.kind!=="mim"){let yr={};
e===null?e=[yr]:e.push(yr),r++}}var z=$s===r;if(r=Or,e!==null&&(Or?e.length=Or:e=null),z){let rr=r;if(n&&typeof n=="obje\
ct"&&!Array.isArray(n)){let Yr;if(n.data===void 0&&(Yr="data")||n.tokenizer===void 0&&(Yr="tokenizer")||n.model===void 0&&
(Yr="model")||n.epochs===void 0&&(Yr="epochs"))return De.errors=[{instancePath:s,keyword:"required"}],!1}var z=rr===r;os=
z}if(!os){let rr={instancePath:s,keyword:"if"};return e===null?e=[rr]:e.push(rr),r++,De.errors=e,!1}var G=er===r;if(G){w!==
!0&&(w=w||{},w.kind=!0);let rr=r,yr=r,Yr=!0,ws=r,Es=r,hn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let sr;if(n.extends===
void 0&&(sr="extends")){let mr={};e===null?e=[mr]:e.push(mr),r++}}var se=hn===r;if(se){let sr={};e===null?e=[sr]:e.push(
sr),r++}else r=Es,e!==null&&(Es?e.length=Es:e=null);if(r===ws&&n&&typeof n=="object"&&!Array.isArray(n)){let sr;if(n.kind===
void 0&&(sr="kind")){let mr={};e===null?e=[mr]:e.push(mr),r++}else if(n.kind!==void 0&&n.kind!=="classify"){let mr={};e===
null?e=[mr]:e.push(mr),r++}}var fe=ws===r;if(r=yr,e!==null&&(yr?e.length=yr:e=null),fe){let sr=r;if(n&&typeof n=="object"&&
!Array.isArray(n)){let es;if(n.data===void 0&&(es="data")||n.labels===void 0&&(es="labels")||n.model===void 0&&(es="mode\
l")||n.epochs===void 0&&(es="epochs"))return De.errors=[{instancePath:s,keyword:"required"}],!1}var fe=sr===r;Yr=fe}if(!Yr){
let sr={instancePath:s,keyword:"if"};return e===null?e=[sr]:e.push(sr),r++,De.errors=e,!1}var G=rr===r;if(G){w!==!0&&(w=
w||{},w.kind=!0);let sr=r,mr=r,es=!0,bs=r,Rs=r,gn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let nr;if(n.extends===void 0&&
(nr="extends")){let gr={};e===null?e=[gr]:e.push(gr),r++}}var ae=gn===r;if(ae){let nr={};e===null?e=[nr]:e.push(nr),r++}else
r=Rs,e!==null&&(Rs?e.length=Rs:e=null);if(r===bs&&n&&typeof n=="object"&&!Array.isArray(n)){let nr;if(n.kind===void 0&&(nr=
"kind")){let gr={};e===null?e=[gr]:e.push(gr),r++}else if(n.kind!==void 0&&n.kind!=="evaluate"){let gr={};e===null?e=[gr]:
e.push(gr),r++}}var ke=bs===r;if(r=mr,e!==null&&(mr?e.length=mr:e=null),ke){let nr=r;if(n&&typeof n=="object"&&!Array.isArray(
n)){let ss;if(n.weights===void 0&&(ss="weights")||n.data===void 0&&(ss="data")||n.labels===void 0&&(ss="labels"))return De.
errors=[{instancePath:s,keyword:"required"}],!1}var ke=nr===r;es=ke}if(!es){let nr={instancePath:s,keyword:"if"};return e===
null?e=[nr]:e.push(nr),r++,De.errors=e,!1}var G=sr===r;if(G){w!==!0&&(w=w||{},w.kind=!0);let nr=r,gr=r,ss=!0,xs=r,Zs=r,kn=r;
if(n&&typeof n=="object"&&!Array.isArray(n)){let ir;if(n.extends===void 0&&(ir="extends")){let Nr={};e===null?e=[Nr]:e.push(
Nr),r++}}var re=kn===r;if(re){let ir={};e===null?e=[ir]:e.push(ir),r++}else r=Zs,e!==null&&(Zs?e.length=Zs:e=null);if(r===
xs&&n&&typeof n=="object"&&!Array.isArray(n)){let ir;if(n.kind===void 0&&(ir="kind")){let Nr={};e===null?e=[Nr]:e.push(Nr),
r++}else if(n.kind!==void 0&&n.kind!=="linear-probe"){let Nr={};e===null?e=[Nr]:e.push(Nr),r++}}var xe=xs===r;if(r=gr,e!==
null&&(gr?e.length=gr:e=null),xe){let ir=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let us;if(n.data===void 0&&(us="\
data")||n.labels===void 0&&(us="labels"))return De.errors=[{instancePath:s,keyword:"required"}],!1}var xe=ir===r;ss=xe}if(!ss){
let ir={instancePath:s,keyword:"if"};return e===null?e=[ir]:e.push(ir),r++,De.errors=e,!1}var G=nr===r;if(G){w!==!0&&(w=
w||{},w.kind=!0);let ir=r,Nr=r,us=!0,Os=r,Ss=r,$n=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let tr;if(n.extends===void 0&&
(tr="extends")){let Pr={};e===null?e=[Pr]:e.push(Pr),r++}}var h=$n===r;if(h){let tr={};e===null?e=[tr]:e.push(tr),r++}else
r=Ss,e!==null&&(Ss?e.length=Ss:e=null);if(r===Os&&n&&typeof n=="object"&&!Array.isArray(n)){let tr;if(n.kind===void 0&&(tr=
"kind")){let Pr={};e===null?e=[Pr]:e.push(Pr),r++}else if(n.kind!==void 0&&n.kind!=="attention-map"){let Pr={};e===null?
e=[Pr]:e.push(Pr),r++}}var H=Os===r;if(r=Nr,e!==null&&(Nr?e.length=Nr:e=null),H){let tr=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let as;if(n.weights===void 0&&(as="weights")||n.data===void 0&&(as="data"))return De.errors=[{instancePath:s,
keyword:"required"}],!1}var H=tr===r;us=H}if(!us){let tr={instancePath:s,keyword:"if"};return e===null?e=[tr]:e.push(tr),
r++,De.errors=e,!1}var G=ir===r;if(G){w!==!0&&(w=w||{},w.kind=!0);let tr=r,Pr=r,as=!0,Bs=r,Gs=r,Ks=r,ns=r,cs=!1,Hs=r;if(n&&
typeof n=="object"&&!Array.isArray(n)){let pr;if(n.kind===void 0&&(pr="kind")){let ys={};e===null?e=[ys]:e.push(ys),r++}}
var Q=Hs===r;cs=cs||Q;let wn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let pr;if(n.extends===void 0&&(pr="extends")){
let ys={};e===null?e=[ys]:e.push(ys),r++}}var Q=wn===r;if(cs=cs||Q,cs)r=ns,e!==null&&(ns?e.length=ns:e=null);else{let pr={};
e===null?e=[pr]:e.push(pr),r++}var M=Ks===r;if(M){let pr={};e===null?e=[pr]:e.push(pr),r++}else r=Gs,e!==null&&(Gs?e.length=
Gs:e=null);var N=Bs===r;if(r=Pr,e!==null&&(Pr?e.length=Pr:e=null),N){let pr=r;if(Qe(n,{instancePath:s,parentData:$e,parentDataProperty:Oe,
rootData:f,dynamicAnchors:a})||(e=e===null?Qe.errors:e.concat(Qe.errors),r=e.length),r===pr&&n&&typeof n=="object"&&!Array.
isArray(n)){let Ts;if(n.source===void 0&&(Ts="source")||n.layout===void 0&&(Ts="layout")||n.image_size===void 0&&(Ts="im\
age_size")||n.splits===void 0&&(Ts="splits"))return De.errors=[{instancePath:s,keyword:"required"}],!1}var N=pr===r;if(as=
N,as)var R=!0}if(!as){let pr={instancePath:s,keyword:"if"};return e===null?e=[pr]:e.push(pr),r++,De.errors=e,!1}var G=tr===
r;G&&w!==!0&&R!==void 0&&(R===!0?w=!0:(w=w||{},Object.assign(w,R)))}}}}}}}}}}}}}}}}}}}}}if(r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){if(w!==!0&&(w=w||{},w.kind=!0),n.kind!==void 0){let de=n.kind;if(!(de==="fetch"||de==="dataset"||de===
"teacher-features"||de==="vqkd"||de==="codebook-usage"||de==="mim"||de==="classify"||de==="evaluate"||de==="linear-probe"||
de==="attention-map"||de==="command"))return De.errors=[{instancePath:s+"/kind",keyword:"enum"}],!1}}else return De.errors=
[{instancePath:s,keyword:"type"}],!1;return De.errors=e,ne.props=w,r===0}De.evaluated={dynamicProps:!0,dynamicItems:!1};function qe(n,{instancePath:s="",parentData:$e,parentDataProperty:Oe,rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ne=qe.evaluated;ne.dynamicProps&&(ne.props=void 0),ne.dynamicItems&&(ne.items=void 0);let t=r,X=r,k=!0,he=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let R;if(n.kind===void 0&&(R="kind")){let de={};e===null?e=[de]:e.push(de),r++}else if(n.kind!==
void 0&&n.kind!=="fetch"){let de={};e===null?e=[de]:e.push(de),r++}}var me=he===r;if(r=X,e!==null&&(X?e.length=X:e=null),
me){let R=r;kr(n,{instancePath:s,parentData:$e,parentDataProperty:Oe,rootData:f,dynamicAnchors:a})||(e=e===null?kr.errors:
e.concat(kr.errors),r=e.length);var me=R===r;if(k=me,k)var w=!0}if(!k){let R={instancePath:s,keyword:"if"};return e===null?
e=[R]:e.push(R),r++,qe.errors=e,!1}var G=t===r;if(G){let R=r,de=r,d=!0,v=r;if(n&&typeof n=="object"&&!Array.isArray(n)){
let c;if(n.kind===void 0&&(c="kind")){let p={};e===null?e=[p]:e.push(p),r++}else if(n.kind!==void 0&&n.kind!=="dataset"){
let p={};e===null?e=[p]:e.push(p),r++}}var be=v===r;if(r=de,e!==null&&(de?e.length=de:e=null),be){let c=r;Qe(n,{instancePath:s,
parentData:$e,parentDataProperty:Oe,rootData:f,dynamicAnchors:a})||(e=e===null?Qe.errors:e.concat(Qe.errors),r=e.length);
var be=c===r;if(d=be,d)var ve=!0}if(!d){let c={instancePath:s,keyword:"if"};return e===null?e=[c]:e.push(c),r++,qe.errors=
e,!1}var G=R===r;if(G){w!==!0&&ve!==void 0&&(ve===!0?w=!0:(w=w||{},Object.assign(w,ve)));let c=r,p=r,_=!0,I=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let l;if(n.kind===void 0&&(l="kind")){let g={};e===null?e=[g]:e.push(g),r++}else if(n.kind!==
void 0&&n.kind!=="teacher-features"){let g={};e===null?e=[g]:e.push(g),r++}}var Z=I===r;if(r=p,e!==null&&(p?e.length=p:e=
null),Z){let l=r;ar(n,{instancePath:s,parentData:$e,parentDataProperty:Oe,rootData:f,dynamicAnchors:a})||(e=e===null?ar.
errors:e.concat(ar.errors),r=e.length);var Z=l===r;if(_=Z,_)var F=!0}if(!_){let l={instancePath:s,keyword:"if"};return e===
null?e=[l]:e.push(l),r++,qe.errors=e,!1}var G=c===r;if(G){w!==!0&&F!==void 0&&(F===!0?w=!0:(w=w||{},Object.assign(w,F)));
let l=r,g=r,u=!0,y=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let b;if(n.kind===void 0&&(b="kind")){let J={};e===null?
e=[J]:e.push(J),r++}else if(n.kind!==void 0&&n.kind!=="vqkd"){let J={};e===null?e=[J]:e.push(J),r++}}var E=y===r;if(r=g,
e!==null&&(g?e.length=g:e=null),E){let b=r;lr(n,{instancePath:s,parentData:$e,parentDataProperty:Oe,rootData:f,dynamicAnchors:a})||
(e=e===null?lr.errors:e.concat(lr.errors),r=e.length);var E=b===r;if(u=E,u)var D=!0}if(!u){let b={instancePath:s,keyword:"\
if"};return e===null?e=[b]:e.push(b),r++,qe.errors=e,!1}var G=l===r;if(G){w!==!0&&D!==void 0&&(D===!0?w=!0:(w=w||{},Object.
assign(w,D)));let b=r,J=r,m=!0,ce=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Pe;if(n.kind===void 0&&(Pe="kind")){
let Ne={};e===null?e=[Ne]:e.push(Ne),r++}else if(n.kind!==void 0&&n.kind!=="codebook-usage"){let Ne={};e===null?e=[Ne]:e.
push(Ne),r++}}var Y=ce===r;if(r=J,e!==null&&(J?e.length=J:e=null),Y){let Pe=r;Ir(n,{instancePath:s,parentData:$e,parentDataProperty:Oe,
rootData:f,dynamicAnchors:a})||(e=e===null?Ir.errors:e.concat(Ir.errors),r=e.length);var Y=Pe===r;if(m=Y,m)var W=!0}if(!m){
let Pe={instancePath:s,keyword:"if"};return e===null?e=[Pe]:e.push(Pe),r++,qe.errors=e,!1}var G=b===r;if(G){w!==!0&&W!==
void 0&&(W===!0?w=!0:(w=w||{},Object.assign(w,W)));let Pe=r,Ne=r,Ie=!0,Fe=r;if(n&&typeof n=="object"&&!Array.isArray(n)){
let zr;if(n.kind===void 0&&(zr="kind")){let Te={};e===null?e=[Te]:e.push(Te),r++}else if(n.kind!==void 0&&n.kind!=="mim"){
let Te={};e===null?e=[Te]:e.push(Te),r++}}var ie=Fe===r;if(r=Ne,e!==null&&(Ne?e.length=Ne:e=null),ie){let zr=r;Je(n,{instancePath:s,
parentData:$e,parentDataProperty:Oe,rootData:f,dynamicAnchors:a})||(e=e===null?Je.errors:e.concat(Je.errors),r=e.length);
var ie=zr===r;if(Ie=ie,Ie)var O=!0}if(!Ie){let zr={instancePath:s,keyword:"if"};return e===null?e=[zr]:e.push(zr),r++,qe.
errors=e,!1}var G=Pe===r;if(G){w!==!0&&O!==void 0&&(O===!0?w=!0:(w=w||{},Object.assign(w,O)));let zr=r,Te=r,Be=!0,He=r;if(n&&
typeof n=="object"&&!Array.isArray(n)){let Ar;if(n.kind===void 0&&(Ar="kind")){let ur={};e===null?e=[ur]:e.push(ur),r++}else if(n.
kind!==void 0&&n.kind!=="classify"){let ur={};e===null?e=[ur]:e.push(ur),r++}}var ee=He===r;if(r=Te,e!==null&&(Te?e.length=
Te:e=null),ee){let Ar=r;Ge(n,{instancePath:s,parentData:$e,parentDataProperty:Oe,rootData:f,dynamicAnchors:a})||(e=e===null?
Ge.errors:e.concat(Ge.errors),r=e.length);var ee=Ar===r;if(Be=ee,Be)var U=!0}if(!Be){let Ar={instancePath:s,keyword:"if"};
return e===null?e=[Ar]:e.push(Ar),r++,qe.errors=e,!1}var G=zr===r;if(G){w!==!0&&U!==void 0&&(U===!0?w=!0:(w=w||{},Object.
assign(w,U)));let Ar=r,ur=r,_r=!0,ps=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let is;if(n.kind===void 0&&(is="kind")){
let fr={};e===null?e=[fr]:e.push(fr),r++}else if(n.kind!==void 0&&n.kind!=="evaluate"){let fr={};e===null?e=[fr]:e.push(
fr),r++}}var oe=ps===r;if(r=ur,e!==null&&(ur?e.length=ur:e=null),oe){let is=r;vr(n,{instancePath:s,parentData:$e,parentDataProperty:Oe,
rootData:f,dynamicAnchors:a})||(e=e===null?vr.errors:e.concat(vr.errors),r=e.length);var oe=is===r;if(_r=oe,_r)var ue=!0}
if(!_r){let is={instancePath:s,keyword:"if"};return e===null?e=[is]:e.push(is),r++,qe.errors=e,!1}var G=Ar===r;if(G){w!==
!0&&ue!==void 0&&(ue===!0?w=!0:(w=w||{},Object.assign(w,ue)));let is=r,fr=r,Er=!0,Ns=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let ts;if(n.kind===void 0&&(ts="kind")){let wr={};e===null?e=[wr]:e.push(wr),r++}else if(n.kind!==void 0&&n.
kind!=="linear-probe"){let wr={};e===null?e=[wr]:e.push(wr),r++}}var pe=Ns===r;if(r=fr,e!==null&&(fr?e.length=fr:e=null),
pe){let ts=r;Ue(n,{instancePath:s,parentData:$e,parentDataProperty:Oe,rootData:f,dynamicAnchors:a})||(e=e===null?Ue.errors:
e.concat(Ue.errors),r=e.length);var pe=ts===r;if(Er=pe,Er)var _e=!0}if(!Er){let ts={instancePath:s,keyword:"if"};return e===
null?e=[ts]:e.push(ts),r++,qe.errors=e,!1}var G=is===r;if(G){w!==!0&&_e!==void 0&&(_e===!0?w=!0:(w=w||{},Object.assign(w,
_e)));let ts=r,wr=r,Rr=!0,Ps=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let ls;if(n.kind===void 0&&(ls="kind")){let br={};
e===null?e=[br]:e.push(br),r++}else if(n.kind!==void 0&&n.kind!=="attention-map"){let br={};e===null?e=[br]:e.push(br),r++}}
var we=Ps===r;if(r=wr,e!==null&&(wr?e.length=wr:e=null),we){let ls=r;$r(n,{instancePath:s,parentData:$e,parentDataProperty:Oe,
rootData:f,dynamicAnchors:a})||(e=e===null?$r.errors:e.concat($r.errors),r=e.length);var we=ls===r;if(Rr=we,Rr)var ge=!0}
if(!Rr){let ls={instancePath:s,keyword:"if"};return e===null?e=[ls]:e.push(ls),r++,qe.errors=e,!1}var G=ts===r;if(G){w!==
!0&&ge!==void 0&&(ge===!0?w=!0:(w=w||{},Object.assign(w,ge)));let ls=r,br=r,Zr=!0,js=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let fs;if(n.kind===void 0&&(fs="kind")){let xr={};e===null?e=[xr]:e.push(xr),r++}else if(n.kind!==void 0&&n.
kind!=="command"){let xr={};e===null?e=[xr]:e.push(xr),r++}}var A=js===r;if(r=br,e!==null&&(br?e.length=br:e=null),A){let fs=r;
or(n,{instancePath:s,parentData:$e,parentDataProperty:Oe,rootData:f,dynamicAnchors:a})||(e=e===null?or.errors:e.concat(or.
errors),r=e.length);var A=fs===r;if(Zr=A,Zr)var K=!0}if(!Zr){let fs={instancePath:s,keyword:"if"};return e===null?e=[fs]:
e.push(fs),r++,qe.errors=e,!1}var G=ls===r;if(G){w!==!0&&K!==void 0&&(K===!0?w=!0:(w=w||{},Object.assign(w,K)));let fs=r,
xr=r,Ur=!0,Ds=r,vs=r,qs=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Sr;if(n.extends===void 0&&(Sr="extends")){let Ve={};
e===null?e=[Ve]:e.push(Ve),r++}}var T=qs===r;if(T){let Sr={};e===null?e=[Sr]:e.push(Sr),r++}else r=vs,e!==null&&(vs?e.length=
vs:e=null);if(r===Ds&&n&&typeof n=="object"&&!Array.isArray(n)){let Sr;if(n.kind===void 0&&(Sr="kind")){let Ve={};e===null?
e=[Ve]:e.push(Ve),r++}else if(n.kind!==void 0&&n.kind!=="fetch"){let Ve={};e===null?e=[Ve]:e.push(Ve),r++}}var C=Ds===r;
if(r=xr,e!==null&&(xr?e.length=xr:e=null),C){let Sr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let jr;if(n.sources===
void 0&&(jr="sources"))return qe.errors=[{instancePath:s,keyword:"required"}],!1}var C=Sr===r;Ur=C}if(!Ur){let Sr={instancePath:s,
keyword:"if"};return e===null?e=[Sr]:e.push(Sr),r++,qe.errors=e,!1}var G=fs===r;if(G){w!==!0&&(w=w||{},w.kind=!0);let Sr=r,
Ve=r,jr=!0,ds=r,_s=r,zs=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Br;if(n.extends===void 0&&(Br="extends")){let We={};
e===null?e=[We]:e.push(We),r++}}var B=zs===r;if(B){let Br={};e===null?e=[Br]:e.push(Br),r++}else r=_s,e!==null&&(_s?e.length=
_s:e=null);if(r===ds&&n&&typeof n=="object"&&!Array.isArray(n)){let Br;if(n.kind===void 0&&(Br="kind")){let We={};e===null?
e=[We]:e.push(We),r++}else if(n.kind!==void 0&&n.kind!=="dataset"){let We={};e===null?e=[We]:e.push(We),r++}}var te=ds===
r;if(r=Ve,e!==null&&(Ve?e.length=Ve:e=null),te){let Br=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let dr;if(n.source===
void 0&&(dr="source")||n.layout===void 0&&(dr="layout")||n.image_size===void 0&&(dr="image_size")||n.splits===void 0&&(dr=
"splits"))return qe.errors=[{instancePath:s,keyword:"required"}],!1}var te=Br===r;jr=te}if(!jr){let Br={instancePath:s,keyword:"\
if"};return e===null?e=[Br]:e.push(Br),r++,qe.errors=e,!1}var G=Sr===r;if(G){w!==!0&&(w=w||{},w.kind=!0);let Br=r,We=r,dr=!0,
Wr=r,hs=r,Is=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Gr;if(n.extends===void 0&&(Gr="extends")){let Xe={};e===
null?e=[Xe]:e.push(Xe),r++}}var S=Is===r;if(S){let Gr={};e===null?e=[Gr]:e.push(Gr),r++}else r=hs,e!==null&&(hs?e.length=
hs:e=null);if(r===Wr&&n&&typeof n=="object"&&!Array.isArray(n)){let Gr;if(n.kind===void 0&&(Gr="kind")){let Xe={};e===null?
e=[Xe]:e.push(Xe),r++}else if(n.kind!==void 0&&n.kind!=="teacher-features"){let Xe={};e===null?e=[Xe]:e.push(Xe),r++}}var L=Wr===
r;if(r=We,e!==null&&(We?e.length=We:e=null),L){let Gr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let hr;if(n.data===
void 0&&(hr="data")||n.weights===void 0&&(hr="weights")||n.input_size===void 0&&(hr="input_size"))return qe.errors=[{instancePath:s,
keyword:"required"}],!1}var L=Gr===r;dr=L}if(!dr){let Gr={instancePath:s,keyword:"if"};return e===null?e=[Gr]:e.push(Gr),
r++,qe.errors=e,!1}var G=Br===r;if(G){w!==!0&&(w=w||{},w.kind=!0);let Gr=r,Xe=r,hr=!0,rs=r,gs=r,Ms=r;if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let Kr;if(n.extends===void 0&&(Kr="extends")){let Ye={};e===null?e=[Ye]:e.push(Ye),r++}}var q=Ms===
r;if(q){let Kr={};e===null?e=[Kr]:e.push(Kr),r++}else r=gs,e!==null&&(gs?e.length=gs:e=null);if(r===rs&&n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let Kr;if(n.kind===void 0&&(Kr="kind")){let Ye={};e===null?e=[Ye]:e.push(Ye),r++}else if(n.kind!==
void 0&&n.kind!=="vqkd"){let Ye={};e===null?e=[Ye]:e.push(Ye),r++}}var $=rs===r;if(r=Xe,e!==null&&(Xe?e.length=Xe:e=null),
$){let Kr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let cr;if(n.data===void 0&&(cr="data")||n.features===void 0&&(cr=
"features")||n.model===void 0&&(cr="model")||n.epochs===void 0&&(cr="epochs"))return qe.errors=[{instancePath:s,keyword:"\
required"}],!1}var $=Kr===r;hr=$}if(!hr){let Kr={instancePath:s,keyword:"if"};return e===null?e=[Kr]:e.push(Kr),r++,qe.errors=
e,!1}var G=Gr===r;if(G){w!==!0&&(w=w||{},w.kind=!0);let Kr=r,Ye=r,cr=!0,Xr=r,ks=r,Ls=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let Tr;if(n.extends===void 0&&(Tr="extends")){let er={};e===null?e=[er]:e.push(er),r++}}var V=Ls===r;if(V){let Tr={};
e===null?e=[Tr]:e.push(Tr),r++}else r=ks,e!==null&&(ks?e.length=ks:e=null);if(r===Xr&&n&&typeof n=="object"&&!Array.isArray(
n)){let Tr;if(n.kind===void 0&&(Tr="kind")){let er={};e===null?e=[er]:e.push(er),r++}else if(n.kind!==void 0&&n.kind!=="\
codebook-usage"){let er={};e===null?e=[er]:e.push(er),r++}}var le=Xr===r;if(r=Ye,e!==null&&(Ye?e.length=Ye:e=null),le){let Tr=r;
if(n&&typeof n=="object"&&!Array.isArray(n)){let Or;if(n.tokenizer===void 0&&(Or="tokenizer")||n.data===void 0&&(Or="dat\
a"))return qe.errors=[{instancePath:s,keyword:"required"}],!1}var le=Tr===r;cr=le}if(!cr){let Tr={instancePath:s,keyword:"\
if"};return e===null?e=[Tr]:e.push(Tr),r++,qe.errors=e,!1}var G=Kr===r;if(G){w!==!0&&(w=w||{},w.kind=!0);let Tr=r,er=r,Or=!0,
os=r,$s=r,As=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Cr;if(n.extends===void 0&&(Cr="extends")){let rr={};e===
null?e=[rr]:e.push(rr),r++}}var ye=As===r;if(ye){let Cr={};e===null?e=[Cr]:e.push(Cr),r++}else r=$s,e!==null&&($s?e.length=
$s:e=null);if(r===os&&n&&typeof n=="object"&&!Array.isArray(n)){let Cr;if(n.kind===void 0&&(Cr="kind")){let rr={};e===null?
e=[rr]:e.push(rr),r++}else if(n.kind!==void 0&&n.kind!=="mim"){let rr={};e===null?e=[rr]:e.push(rr),r++}}var z=os===r;if(r=
er,e!==null&&(er?e.length=er:e=null),z){let Cr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let yr;if(n.data===void 0&&
(yr="data")||n.tokenizer===void 0&&(yr="tokenizer")||n.model===void 0&&(yr="model")||n.epochs===void 0&&(yr="epochs"))return qe.
errors=[{instancePath:s,keyword:"required"}],!1}var z=Cr===r;Or=z}if(!Or){let Cr={instancePath:s,keyword:"if"};return e===
null?e=[Cr]:e.push(Cr),r++,qe.errors=e,!1}var G=Tr===r;if(G){w!==!0&&(w=w||{},w.kind=!0);let Cr=r,rr=r,yr=!0,Yr=r,ws=r,Es=r;
if(n&&typeof n=="object"&&!Array.isArray(n)){let Fr;if(n.extends===void 0&&(Fr="extends")){let sr={};e===null?e=[sr]:e.push(
sr),r++}}var se=Es===r;if(se){let Fr={};e===null?e=[Fr]:e.push(Fr),r++}else r=ws,e!==null&&(ws?e.length=ws:e=null);if(r===
Yr&&n&&typeof n=="object"&&!Array.isArray(n)){let Fr;if(n.kind===void 0&&(Fr="kind")){let sr={};e===null?e=[sr]:e.push(sr),
r++}else if(n.kind!==void 0&&n.kind!=="classify"){let sr={};e===null?e=[sr]:e.push(sr),r++}}var fe=Yr===r;if(r=rr,e!==null&&
(rr?e.length=rr:e=null),fe){let Fr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let mr;if(n.data===void 0&&(mr="data")||
n.labels===void 0&&(mr="labels")||n.model===void 0&&(mr="model")||n.epochs===void 0&&(mr="epochs"))return qe.errors=[{instancePath:s,
keyword:"required"}],!1}var fe=Fr===r;yr=fe}if(!yr){let Fr={instancePath:s,keyword:"if"};return e===null?e=[Fr]:e.push(Fr),
r++,qe.errors=e,!1}var G=Cr===r;if(G){w!==!0&&(w=w||{},w.kind=!0);let Fr=r,sr=r,mr=!0,es=r,bs=r,Rs=r;if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let Hr;if(n.extends===void 0&&(Hr="extends")){let nr={};e===null?e=[nr]:e.push(nr),r++}}var ae=Rs===
r;if(ae){let Hr={};e===null?e=[Hr]:e.push(Hr),r++}else r=bs,e!==null&&(bs?e.length=bs:e=null);if(r===es&&n&&typeof n=="o\
bject"&&!Array.isArray(n)){let Hr;if(n.kind===void 0&&(Hr="kind")){let nr={};e===null?e=[nr]:e.push(nr),r++}else if(n.kind!==
void 0&&n.kind!=="evaluate"){let nr={};e===null?e=[nr]:e.push(nr),r++}}var ke=es===r;if(r=sr,e!==null&&(sr?e.length=sr:e=
null),ke){let Hr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let gr;if(n.weights===void 0&&(gr="weights")||n.data===void 0&&
(gr="data")||n.labels===void 0&&(gr="labels"))return qe.errors=[{instancePath:s,keyword:"required"}],!1}var ke=Hr===r;mr=
ke}if(!mr){let Hr={instancePath:s,keyword:"if"};return e===null?e=[Hr]:e.push(Hr),r++,qe.errors=e,!1}var G=Fr===r;if(G){
w!==!0&&(w=w||{},w.kind=!0);let Hr=r,nr=r,gr=!0,ss=r,xs=r,Zs=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Jr;if(n.
extends===void 0&&(Jr="extends")){let ir={};e===null?e=[ir]:e.push(ir),r++}}var re=Zs===r;if(re){let Jr={};e===null?e=[Jr]:
e.push(Jr),r++}else r=xs,e!==null&&(xs?e.length=xs:e=null);if(r===ss&&n&&typeof n=="object"&&!Array.isArray(n)){let Jr;if(n.
kind===void 0&&(Jr="kind")){let ir={};e===null?e=[ir]:e.push(ir),r++}else if(n.kind!==void 0&&n.kind!=="linear-probe"){let ir={};
e===null?e=[ir]:e.push(ir),r++}}var xe=ss===r;if(r=nr,e!==null&&(nr?e.length=nr:e=null),xe){let Jr=r;if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let Nr;if(n.data===void 0&&(Nr="data")||n.labels===void 0&&(Nr="labels"))return qe.errors=[{instancePath:s,
keyword:"required"}],!1}var xe=Jr===r;gr=xe}if(!gr){let Jr={instancePath:s,keyword:"if"};return e===null?e=[Jr]:e.push(Jr),
r++,qe.errors=e,!1}var G=Hr===r;if(G){w!==!0&&(w=w||{},w.kind=!0);let Jr=r,ir=r,Nr=!0,us=r,Os=r,Ss=r;if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let Qr;if(n.extends===void 0&&(Qr="extends")){let tr={};e===null?e=[tr]:e.push(tr),r++}}var h=Ss===
r;if(h){let Qr={};e===null?e=[Qr]:e.push(Qr),r++}else r=Os,e!==null&&(Os?e.length=Os:e=null);if(r===us&&n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let Qr;if(n.kind===void 0&&(Qr="kind")){let tr={};e===null?e=[tr]:e.push(tr),r++}else if(n.kind!==
void 0&&n.kind!=="attention-map"){let tr={};e===null?e=[tr]:e.push(tr),r++}}var H=us===r;if(r=ir,e!==null&&(ir?e.length=
ir:e=null),H){let Qr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Pr;if(n.weights===void 0&&(Pr="weights")||n.data===
void 0&&(Pr="data"))return qe.errors=[{instancePath:s,keyword:"required"}],!1}var H=Qr===r;Nr=H}if(!Nr){let Qr={instancePath:s,
keyword:"if"};return e===null?e=[Qr]:e.push(Qr),r++,qe.errors=e,!1}var G=Jr===r;if(G){w!==!0&&(w=w||{},w.kind=!0);let Qr=r,
tr=r,Pr=!0,as=r,Bs=r,Gs=r,Ks=r,ns=!1,cs=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Mr;if(n.kind===void 0&&(Mr="k\
ind")){let pr={};e===null?e=[pr]:e.push(pr),r++}}var Q=cs===r;ns=ns||Q;let Hs=r;if(n&&typeof n=="object"&&!Array.isArray(
n)){let Mr;if(n.extends===void 0&&(Mr="extends")){let pr={};e===null?e=[pr]:e.push(pr),r++}}var Q=Hs===r;if(ns=ns||Q,ns)
r=Ks,e!==null&&(Ks?e.length=Ks:e=null);else{let Mr={};e===null?e=[Mr]:e.push(Mr),r++}var M=Gs===r;if(M){let Mr={};e===null?
e=[Mr]:e.push(Mr),r++}else r=Bs,e!==null&&(Bs?e.length=Bs:e=null);var N=as===r;if(r=tr,e!==null&&(tr?e.length=tr:e=null),
N){let Mr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let ys;if(n.kind===void 0&&(ys="kind"))return qe.errors=[{instancePath:s,
keyword:"required"}],!1}var N=Mr===r;Pr=N}if(!Pr){let Mr={instancePath:s,keyword:"if"};return e===null?e=[Mr]:e.push(Mr),
r++,qe.errors=e,!1}var G=Qr===r}}}}}}}}}}}}}}}}}}}}}if(r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){if(w!==!0&&(w=
w||{},w.kind=!0),n.kind!==void 0){let R=n.kind;if(!(R==="fetch"||R==="dataset"||R==="teacher-features"||R==="vqkd"||R===
"codebook-usage"||R==="mim"||R==="classify"||R==="evaluate"||R==="linear-probe"||R==="attention-map"||R==="command"))return qe.
errors=[{instancePath:s+"/kind",keyword:"enum"}],!1}}else return qe.errors=[{instancePath:s,keyword:"type"}],!1;return qe.
errors=e,ne.props=w,r===0}qe.evaluated={dynamicProps:!0,dynamicItems:!1};var Gn={type:"object",properties:{description:{
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
object"},datasets:{type:"object"}},additionalProperties:!1};function Dr(n,{instancePath:s="",parentData:$e,parentDataProperty:Oe,
rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,ne=Dr.evaluated;if(ne.dynamicProps&&(ne.props=void 0),ne.dynamicItems&&
(ne.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let S=r;for(let L in n)if(!qr.call(Gn.properties,L)){
return Dr.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(S===r){if(n.description!==void 0){let L=r;
if(typeof n.description!="string")return Dr.errors=[{instancePath:s+"/description",keyword:"type"}],!1;var t=L===r}else var t=!0;
if(t){if(n.executor!==void 0){let L=n.executor,q=r,$=r,V=!1,le=r;if(r===le)if(L&&typeof L=="object"&&!Array.isArray(L)){
let se=r;for(let fe in L)if(fe!=="kind"){let ae={instancePath:s+"/executor",keyword:"additionalProperties"};e===null?e=[
ae]:e.push(ae),r++;break}if(se===r&&L.kind!==void 0){let fe=L.kind,ae=r,ke=!1,re=r;if(fe!=="local"){let h={instancePath:s+
"/executor/kind",keyword:"enum"};e===null?e=[h]:e.push(h),r++}var X=re===r;ke=ke||X;let xe=r;i(fe,{instancePath:s+"/exec\
utor/kind",parentData:L,parentDataProperty:"kind",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var X=xe===r;if(ke=ke||X,ke)r=ae,e!==null&&(ae?e.length=ae:e=null);else{let h={instancePath:s+"/executor/kin\
d",keyword:"anyOf"};e===null?e=[h]:e.push(h),r++}}}else{let se={instancePath:s+"/executor",keyword:"type"};e===null?e=[se]:
e.push(se),r++}var k=le===r;V=V||k;let ye=r;i(L,{instancePath:s+"/executor",parentData:n,parentDataProperty:"executor",rootData:f,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var k=ye===r;if(V=V||k,V)r=$,e!==null&&($?e.length=
$:e=null);else{let se={instancePath:s+"/executor",keyword:"anyOf"};return e===null?e=[se]:e.push(se),r++,Dr.errors=e,!1}
var t=q===r}else var t=!0;if(t){if(n.engine!==void 0){let L=n.engine,q=r,$=r,V=!1,le=r;if(!(L==="auto"||L==="tensorflow"||
L==="wasm")){let se={instancePath:s+"/engine",keyword:"enum"};e===null?e=[se]:e.push(se),r++}var he=le===r;V=V||he;let ye=r;
i(L,{instancePath:s+"/engine",parentData:n,parentDataProperty:"engine",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var he=ye===r;if(V=V||he,V)r=$,e!==null&&($?e.length=$:e=null);else{let se={instancePath:s+
"/engine",keyword:"anyOf"};return e===null?e=[se]:e.push(se),r++,Dr.errors=e,!1}var t=q===r}else var t=!0;if(t){if(n.limits!==
void 0){let L=n.limits,q=r,$=r,V=!1,le=r;if(r===le)if(L&&typeof L=="object"&&!Array.isArray(L)){let se=r;for(let fe in L)
if(!(fe==="cpus"||fe==="memory")){let ae={instancePath:s+"/limits",keyword:"additionalProperties"};e===null?e=[ae]:e.push(
ae),r++;break}if(se===r){if(L.cpus!==void 0){let fe=L.cpus,ae=r,ke=r,re=!1,xe=r;if(typeof fe!="number"&&fe!==null){let H={
instancePath:s+"/limits/cpus",keyword:"type"};e===null?e=[H]:e.push(H),r++}if(r===xe&&typeof fe=="number"&&(fe<=0||isNaN(
fe))){let H={instancePath:s+"/limits/cpus",keyword:"exclusiveMinimum"};e===null?e=[H]:e.push(H),r++}var me=xe===r;re=re||
me;let h=r;i(fe,{instancePath:s+"/limits/cpus",parentData:L,parentDataProperty:"cpus",rootData:f,dynamicAnchors:a})||(e=
e===null?i.errors:e.concat(i.errors),r=e.length);var me=h===r;if(re=re||me,re)r=ke,e!==null&&(ke?e.length=ke:e=null);else{
let H={instancePath:s+"/limits/cpus",keyword:"anyOf"};e===null?e=[H]:e.push(H),r++}var w=ae===r}else var w=!0;if(w)if(L.
memory!==void 0){let fe=L.memory,ae=r,ke=r,re=!1,xe=r;if(typeof fe!="string"&&!(typeof fe=="number"&&!(fe%1)&&!isNaN(fe))&&
fe!==null){let Q={instancePath:s+"/limits/memory",keyword:"type"};e===null?e=[Q]:e.push(Q),r++}if(r===xe){if(typeof fe==
"number"&&(fe<1||isNaN(fe))){let Q={instancePath:s+"/limits/memory",keyword:"minimum"};e===null?e=[Q]:e.push(Q),r++}if(r===
xe&&typeof fe=="string"&&!Cs.test(fe)){let Q={instancePath:s+"/limits/memory",keyword:"pattern"};e===null?e=[Q]:e.push(Q),
r++}}var G=xe===r;re=re||G;let h=r;i(fe,{instancePath:s+"/limits/memory",parentData:L,parentDataProperty:"memory",rootData:f,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var G=h===r;if(re=re||G,re)r=ke,e!==null&&(ke?e.
length=ke:e=null);else{let Q={instancePath:s+"/limits/memory",keyword:"anyOf"};e===null?e=[Q]:e.push(Q),r++}var w=ae===r}else
var w=!0}}else{let se={instancePath:s+"/limits",keyword:"type"};e===null?e=[se]:e.push(se),r++}var be=le===r;V=V||be;let ye=r;
i(L,{instancePath:s+"/limits",parentData:n,parentDataProperty:"limits",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var be=ye===r;if(V=V||be,V)r=$,e!==null&&($?e.length=$:e=null);else{let se={instancePath:s+
"/limits",keyword:"anyOf"};return e===null?e=[se]:e.push(se),r++,Dr.errors=e,!1}var t=q===r}else var t=!0;if(t){if(n.on_failure!==
void 0){let L=n.on_failure,q=r,$=r,V=!1,le=r;if(!(L==="finish"||L==="continue"||L==="kill")){let se={instancePath:s+"/on\
_failure",keyword:"enum"};e===null?e=[se]:e.push(se),r++}var ve=le===r;V=V||ve;let ye=r;i(L,{instancePath:s+"/on_failure",
parentData:n,parentDataProperty:"on_failure",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.
length);var ve=ye===r;if(V=V||ve,V)r=$,e!==null&&($?e.length=$:e=null);else{let se={instancePath:s+"/on_failure",keyword:"\
anyOf"};return e===null?e=[se]:e.push(se),r++,Dr.errors=e,!1}var t=q===r}else var t=!0;if(t){if(n.defaults!==void 0){let L=n.
defaults,q=r,$=r,V=!1,le=r;if(r===le)if(L&&typeof L=="object"&&!Array.isArray(L)){let se=r;for(let fe in L)if(!(fe==="re\
sources"||fe==="timeout"||fe==="retry")){let ae={instancePath:s+"/defaults",keyword:"additionalProperties"};e===null?e=[
ae]:e.push(ae),r++;break}if(se===r){if(L.resources!==void 0){let fe=L.resources,ae=r,ke=r,re=!1,xe=r;if(r===xe)if(fe&&typeof fe==
"object"&&!Array.isArray(fe)){let H=r;for(let Q in fe)if(!(Q==="cpus"||Q==="memory"||Q==="gpus")){let M={instancePath:s+
"/defaults/resources",keyword:"additionalProperties"};e===null?e=[M]:e.push(M),r++;break}if(H===r){if(fe.cpus!==void 0){
let Q=fe.cpus,M=r,N=r,R=!1,de=r;if(r===de)if(typeof Q=="number"){if(Q<=0||isNaN(Q)){let v={instancePath:s+"/defaults/res\
ources/cpus",keyword:"exclusiveMinimum"};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:s+"/defaults/resources/c\
pus",keyword:"type"};e===null?e=[v]:e.push(v),r++}var Z=de===r;R=R||Z;let d=r;i(Q,{instancePath:s+"/defaults/resources/c\
pus",parentData:fe,parentDataProperty:"cpus",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.
length);var Z=d===r;if(R=R||Z,R)r=N,e!==null&&(N?e.length=N:e=null);else{let v={instancePath:s+"/defaults/resources/cpus",
keyword:"anyOf"};e===null?e=[v]:e.push(v),r++}var F=M===r}else var F=!0;if(F){if(fe.memory!==void 0){let Q=fe.memory,M=r,
N=r,R=!1,de=r;if(typeof Q!="string"&&!(typeof Q=="number"&&!(Q%1)&&!isNaN(Q))){let o={instancePath:s+"/defaults/resource\
s/memory",keyword:"type"};e===null?e=[o]:e.push(o),r++}if(r===de){if(typeof Q=="number"&&(Q<1||isNaN(Q))){let o={instancePath:s+
"/defaults/resources/memory",keyword:"minimum"};e===null?e=[o]:e.push(o),r++}if(r===de&&typeof Q=="string"&&!Cs.test(Q)){
let o={instancePath:s+"/defaults/resources/memory",keyword:"pattern"};e===null?e=[o]:e.push(o),r++}}var E=de===r;R=R||E;
let d=r;i(Q,{instancePath:s+"/defaults/resources/memory",parentData:fe,parentDataProperty:"memory",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var E=d===r;if(R=R||E,R)r=N,e!==null&&(N?e.length=N:e=null);else{let o={
instancePath:s+"/defaults/resources/memory",keyword:"anyOf"};e===null?e=[o]:e.push(o),r++}var F=M===r}else var F=!0;if(F)
if(fe.gpus!==void 0){let Q=fe.gpus,M=r,N=r,R=!1,de=r;if(!(typeof Q=="number"&&!(Q%1)&&!isNaN(Q))){let o={instancePath:s+
"/defaults/resources/gpus",keyword:"type"};e===null?e=[o]:e.push(o),r++}if(r===de&&typeof Q=="number"&&(Q<0||isNaN(Q))){
let o={instancePath:s+"/defaults/resources/gpus",keyword:"minimum"};e===null?e=[o]:e.push(o),r++}var D=de===r;R=R||D;let d=r;
i(Q,{instancePath:s+"/defaults/resources/gpus",parentData:fe,parentDataProperty:"gpus",rootData:f,dynamicAnchors:a})||(e=
e===null?i.errors:e.concat(i.errors),r=e.length);var D=d===r;if(R=R||D,R)r=N,e!==null&&(N?e.length=N:e=null);else{let o={
instancePath:s+"/defaults/resources/gpus",keyword:"anyOf"};e===null?e=[o]:e.push(o),r++}var F=M===r}else var F=!0}}}else{
let H={instancePath:s+"/defaults/resources",keyword:"type"};e===null?e=[H]:e.push(H),r++}var Y=xe===r;re=re||Y;let h=r;i(
fe,{instancePath:s+"/defaults/resources",parentData:L,parentDataProperty:"resources",rootData:f,dynamicAnchors:a})||(e=e===
null?i.errors:e.concat(i.errors),r=e.length);var Y=h===r;if(re=re||Y,re)r=ke,e!==null&&(ke?e.length=ke:e=null);else{let H={
instancePath:s+"/defaults/resources",keyword:"anyOf"};e===null?e=[H]:e.push(H),r++}var W=ae===r}else var W=!0;if(W){if(L.
timeout!==void 0){let fe=L.timeout,ae=r,ke=r,re=!1,xe=r;if(r===xe)if(fe&&typeof fe=="object"&&!Array.isArray(fe)){let Q=r;
for(let M in fe)if(!(M==="total"||M==="idle"||M==="grace")){let N={instancePath:s+"/defaults/timeout",keyword:"additiona\
lProperties"};e===null?e=[N]:e.push(N),r++;break}if(Q===r){if(fe.total!==void 0){let M=fe.total,N=r,R=r,de=!1,d=r;if(typeof M!=
"string"&&M!==null){let o={instancePath:s+"/defaults/timeout/total",keyword:"type"};e===null?e=[o]:e.push(o),r++}if(r===
d&&typeof M=="string"&&!Vr.test(M)){let o={instancePath:s+"/defaults/timeout/total",keyword:"pattern"};e===null?e=[o]:e.
push(o),r++}var ie=d===r;de=de||ie;let v=r;i(M,{instancePath:s+"/defaults/timeout/total",parentData:fe,parentDataProperty:"\
total",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ie=v===r;if(de=de||ie,de)r=
R,e!==null&&(R?e.length=R:e=null);else{let o={instancePath:s+"/defaults/timeout/total",keyword:"anyOf"};e===null?e=[o]:e.
push(o),r++}var O=N===r}else var O=!0;if(O){if(fe.idle!==void 0){let M=fe.idle,N=r,R=r,de=!1,d=r;if(typeof M!="string"&&
M!==null){let c={instancePath:s+"/defaults/timeout/idle",keyword:"type"};e===null?e=[c]:e.push(c),r++}if(r===d&&typeof M==
"string"&&!Vr.test(M)){let c={instancePath:s+"/defaults/timeout/idle",keyword:"pattern"};e===null?e=[c]:e.push(c),r++}var ee=d===
r;de=de||ee;let v=r;i(M,{instancePath:s+"/defaults/timeout/idle",parentData:fe,parentDataProperty:"idle",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ee=v===r;if(de=de||ee,de)r=R,e!==null&&(R?e.length=R:e=null);else{
let c={instancePath:s+"/defaults/timeout/idle",keyword:"anyOf"};e===null?e=[c]:e.push(c),r++}var O=N===r}else var O=!0;if(O)
if(fe.grace!==void 0){let M=fe.grace,N=r,R=r,de=!1,d=r;if(r===d)if(typeof M=="string"){if(!Vr.test(M)){let c={instancePath:s+
"/defaults/timeout/grace",keyword:"pattern"};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:s+"/defaults/timeout\
/grace",keyword:"type"};e===null?e=[c]:e.push(c),r++}var U=d===r;de=de||U;let v=r;i(M,{instancePath:s+"/defaults/timeout\
/grace",parentData:fe,parentDataProperty:"grace",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var U=v===r;if(de=de||U,de)r=R,e!==null&&(R?e.length=R:e=null);else{let c={instancePath:s+"/defaults/timeout\
/grace",keyword:"anyOf"};e===null?e=[c]:e.push(c),r++}var O=N===r}else var O=!0}}}else{let Q={instancePath:s+"/defaults/\
timeout",keyword:"type"};e===null?e=[Q]:e.push(Q),r++}var oe=xe===r;re=re||oe;let h=r;i(fe,{instancePath:s+"/defaults/ti\
meout",parentData:L,parentDataProperty:"timeout",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var oe=h===r;if(re=re||oe,re)r=ke,e!==null&&(ke?e.length=ke:e=null);else{let Q={instancePath:s+"/defaults/ti\
meout",keyword:"anyOf"};e===null?e=[Q]:e.push(Q),r++}var W=ae===r}else var W=!0;if(W)if(L.retry!==void 0){let fe=L.retry,
ae=r,ke=r,re=!1,xe=r;if(r===xe)if(Array.isArray(fe)){var ue=!0;let Q=fe.length;for(let M=0;M<Q;M++){let N=fe[M],R=r,de=r,
d=!1,v=r;if(r===v)if(N&&typeof N=="object"&&!Array.isArray(N)){let p;if(N.on===void 0&&(p="on")){let _={instancePath:s+"\
/defaults/retry/"+M,keyword:"required"};e===null?e=[_]:e.push(_),r++}else{let _=r;for(let I in N)if(!(I==="on"||I==="max"||
I==="delay")){let x={instancePath:s+"/defaults/retry/"+M,keyword:"additionalProperties"};e===null?e=[x]:e.push(x),r++;break}
if(_===r){if(N.on!==void 0){let I=N.on,x=r,l=r,g=!1,u=r,y=r,j=!1,b=r;if(!(I==="exit"||I==="signal"||I==="oom"||I==="time\
out"||I==="preempted"||I==="node-lost")){let ce={instancePath:s+"/defaults/retry/"+M+"/on",keyword:"enum"};e===null?e=[ce]:
e.push(ce),r++}var we=b===r;j=j||we;let J=r;if(r===J)if(Array.isArray(I))if(I.length<1){let ce={instancePath:s+"/default\
s/retry/"+M+"/on",keyword:"minItems"};e===null?e=[ce]:e.push(ce),r++}else{var pe=!0;let ce=I.length;for(let P=0;P<ce;P++){
let Pe=I[P],Ne=r,Ie=r,Fe=!1,Ke=r;if(!(Pe==="exit"||Pe==="signal"||Pe==="oom"||Pe==="timeout"||Pe==="preempted"||Pe==="no\
de-lost")){let Be={instancePath:s+"/defaults/retry/"+M+"/on/"+P,keyword:"enum"};e===null?e=[Be]:e.push(Be),r++}var _e=Ke===
r;Fe=Fe||_e;let zr=r;i(Pe,{instancePath:s+"/defaults/retry/"+M+"/on/"+P,parentData:I,parentDataProperty:P,rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var _e=zr===r;if(Fe=Fe||_e,Fe)r=Ie,e!==null&&(Ie?e.length=Ie:e=null);else{
let Be={instancePath:s+"/defaults/retry/"+M+"/on/"+P,keyword:"anyOf"};e===null?e=[Be]:e.push(Be),r++}var pe=Ne===r;if(!pe)
break}if(pe){let P=I.length,Pe;if(P>1){e:for(;P--;)for(Pe=P;Pe--;)if(Ws(I[P],I[Pe])){let Ne={instancePath:s+"/defaults/r\
etry/"+M+"/on",keyword:"uniqueItems"};e===null?e=[Ne]:e.push(Ne),r++;break e}}}}else{let ce={instancePath:s+"/defaults/r\
etry/"+M+"/on",keyword:"type"};e===null?e=[ce]:e.push(ce),r++}var we=J===r;if(j=j||we,j)r=y,e!==null&&(y?e.length=y:e=null);else{
let ce={instancePath:s+"/defaults/retry/"+M+"/on",keyword:"anyOf"};e===null?e=[ce]:e.push(ce),r++}var ge=u===r;g=g||ge;let m=r;
i(I,{instancePath:s+"/defaults/retry/"+M+"/on",parentData:N,parentDataProperty:"on",rootData:f,dynamicAnchors:a})||(e=e===
null?i.errors:e.concat(i.errors),r=e.length);var ge=m===r;if(g=g||ge,g)r=l,e!==null&&(l?e.length=l:e=null);else{let ce={
instancePath:s+"/defaults/retry/"+M+"/on",keyword:"anyOf"};e===null?e=[ce]:e.push(ce),r++}var A=x===r}else var A=!0;if(A){
if(N.max!==void 0){let I=N.max,x=r,l=r,g=!1,u=r;if(!(typeof I=="number"&&!(I%1)&&!isNaN(I))){let b={instancePath:s+"/def\
aults/retry/"+M+"/max",keyword:"type"};e===null?e=[b]:e.push(b),r++}if(r===u&&typeof I=="number"&&(I<1||isNaN(I))){let b={
instancePath:s+"/defaults/retry/"+M+"/max",keyword:"minimum"};e===null?e=[b]:e.push(b),r++}var K=u===r;g=g||K;let y=r;i(
I,{instancePath:s+"/defaults/retry/"+M+"/max",parentData:N,parentDataProperty:"max",rootData:f,dynamicAnchors:a})||(e=e===
null?i.errors:e.concat(i.errors),r=e.length);var K=y===r;if(g=g||K,g)r=l,e!==null&&(l?e.length=l:e=null);else{let b={instancePath:s+
"/defaults/retry/"+M+"/max",keyword:"anyOf"};e===null?e=[b]:e.push(b),r++}var A=x===r}else var A=!0;if(A)if(N.delay!==void 0){
let I=N.delay,x=r,l=r,g=!1,u=r;if(r===u)if(typeof I=="string"){if(!Vr.test(I)){let b={instancePath:s+"/defaults/retry/"+
M+"/delay",keyword:"pattern"};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:s+"/defaults/retry/"+M+"/delay",keyword:"\
type"};e===null?e=[b]:e.push(b),r++}var T=u===r;g=g||T;let y=r;i(I,{instancePath:s+"/defaults/retry/"+M+"/delay",parentData:N,
parentDataProperty:"delay",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var T=y===
r;if(g=g||T,g)r=l,e!==null&&(l?e.length=l:e=null);else{let b={instancePath:s+"/defaults/retry/"+M+"/delay",keyword:"anyO\
f"};e===null?e=[b]:e.push(b),r++}var A=x===r}else var A=!0}}}}else{let p={instancePath:s+"/defaults/retry/"+M,keyword:"t\
ype"};e===null?e=[p]:e.push(p),r++}var C=v===r;d=d||C;let o=r;i(N,{instancePath:s+"/defaults/retry/"+M,parentData:fe,parentDataProperty:M,
rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var C=o===r;if(d=d||C,d)r=de,e!==null&&
(de?e.length=de:e=null);else{let p={instancePath:s+"/defaults/retry/"+M,keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var ue=R===
r;if(!ue)break}}else{let Q={instancePath:s+"/defaults/retry",keyword:"type"};e===null?e=[Q]:e.push(Q),r++}var B=xe===r;re=
re||B;let h=r;i(fe,{instancePath:s+"/defaults/retry",parentData:L,parentDataProperty:"retry",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var B=h===r;if(re=re||B,re)r=ke,e!==null&&(ke?e.length=ke:e=null);else{
let Q={instancePath:s+"/defaults/retry",keyword:"anyOf"};e===null?e=[Q]:e.push(Q),r++}var W=ae===r}else var W=!0}}}else{
let se={instancePath:s+"/defaults",keyword:"type"};e===null?e=[se]:e.push(se),r++}var te=le===r;V=V||te;let ye=r;i(L,{instancePath:s+
"/defaults",parentData:n,parentDataProperty:"defaults",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var te=ye===r;if(V=V||te,V)r=$,e!==null&&($?e.length=$:e=null);else{let se={instancePath:s+"/defaults",keyword:"\
anyOf"};return e===null?e=[se]:e.push(se),r++,Dr.errors=e,!1}var t=q===r}else var t=!0;if(t){if(n.params!==void 0){let L=n.
params,q=r;if(!(L&&typeof L=="object"&&!Array.isArray(L)))return Dr.errors=[{instancePath:s+"/params",keyword:"type"}],!1;
var t=q===r}else var t=!0;if(t){if(n.stages!==void 0){let L=n.stages,q=r;if(!(L&&typeof L=="object"&&!Array.isArray(L)))
return Dr.errors=[{instancePath:s+"/stages",keyword:"type"}],!1;var t=q===r}else var t=!0;if(t)if(n.datasets!==void 0){let L=n.
datasets,q=r;if(!(L&&typeof L=="object"&&!Array.isArray(L)))return Dr.errors=[{instancePath:s+"/datasets",keyword:"type"}],
!1;var t=q===r}else var t=!0}}}}}}}}}else return Dr.errors=[{instancePath:s,keyword:"type"}],!1;return Dr.errors=e,r===0}
Dr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function je(n,{instancePath:s="",parentData:$e,parentDataProperty:Oe,
rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,ne=je.evaluated;if(ne.dynamicProps&&(ne.props=void 0),ne.dynamicItems&&
(ne.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let re;if(n.version===void 0&&(re="version")||n.name===
void 0&&(re="name")||n.stages===void 0&&(re="stages"))return je.errors=[{instancePath:s,keyword:"required"}],!1;{let xe=r;
for(let h in n)if(!(qr.call(bn.properties,h)||xn.test(h))){return je.errors=[{instancePath:s,keyword:"additionalProperti\
es"}],!1;break}if(xe===r){if(n.version!==void 0){let h=r;if(n.version!==1)return je.errors=[{instancePath:s+"/version",keyword:"\
const"}],!1;var t=h===r}else var t=!0;if(t){if(n.name!==void 0){let h=n.name,H=r;if(r===H)if(typeof h=="string"){if(!On.
test(h))return je.errors=[{instancePath:s+"/name",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][\\w.-]{0,99}$"}}],!1}else
return je.errors=[{instancePath:s+"/name",keyword:"type"}],!1;var t=H===r}else var t=!0;if(t){if(n.description!==void 0){
let h=r;if(typeof n.description!="string")return je.errors=[{instancePath:s+"/description",keyword:"type"}],!1;var t=h===
r}else var t=!0;if(t){if(n.params!==void 0){let h=n.params,H=r;if(r===H)if(h&&typeof h=="object"&&!Array.isArray(h)){for(let M in h){
let N=r;if(typeof M=="string"&&!Nn.test(M)){let R={instancePath:s+"/params",keyword:"pattern",propertyName:M};e===null?e=
[R]:e.push(R),r++}var X=N===r;if(!X){let R={instancePath:s+"/params",keyword:"propertyNames"};return e===null?e=[R]:e.push(
R),r++,je.errors=e,!1;break}}if(X)for(let M in h){let N=r;ms(h[M],{instancePath:s+"/params/"+M.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:h,parentDataProperty:M,rootData:f,dynamicAnchors:a})||(e=e===null?ms.errors:e.concat(ms.errors),r=
e.length);var k=N===r;if(!k)break}}else return je.errors=[{instancePath:s+"/params",keyword:"type"}],!1;var t=H===r}else
var t=!0;if(t){if(n.datasets!==void 0){let h=n.datasets,H=r;if(r===H)if(h&&typeof h=="object"&&!Array.isArray(h)){for(let M in h){
let N=r;if(typeof M=="string"&&!Vs.test(M)){let R={instancePath:s+"/datasets",keyword:"pattern",propertyName:M};e===null?
e=[R]:e.push(R),r++}var he=N===r;if(!he){let R={instancePath:s+"/datasets",keyword:"propertyNames"};return e===null?e=[R]:
e.push(R),r++,je.errors=e,!1;break}}if(he)for(let M in h){let N=r;De(h[M],{instancePath:s+"/datasets/"+M.replace(/~/g,"~\
0").replace(/\//g,"~1"),parentData:h,parentDataProperty:M,rootData:f,dynamicAnchors:a})||(e=e===null?De.errors:e.concat(
De.errors),r=e.length);var me=N===r;if(!me)break}}else return je.errors=[{instancePath:s+"/datasets",keyword:"type"}],!1;
var t=H===r}else var t=!0;if(t){if(n.defaults!==void 0){let h=n.defaults,H=r;if(r===H)if(h&&typeof h=="object"&&!Array.isArray(
h)){let M=r;for(let N in h)if(!(N==="resources"||N==="timeout"||N==="retry")){return je.errors=[{instancePath:s+"/defaul\
ts",keyword:"additionalProperties"}],!1;break}if(M===r){if(h.resources!==void 0){let N=h.resources,R=r,de=r,d=!1,v=r;if(r===
v)if(N&&typeof N=="object"&&!Array.isArray(N)){let c=r;for(let p in N)if(!(p==="cpus"||p==="memory"||p==="gpus")){let _={
instancePath:s+"/defaults/resources",keyword:"additionalProperties"};e===null?e=[_]:e.push(_),r++;break}if(c===r){if(N.cpus!==
void 0){let p=N.cpus,_=r,I=r,x=!1,l=r;if(r===l)if(typeof p=="number"){if(p<=0||isNaN(p)){let u={instancePath:s+"/default\
s/resources/cpus",keyword:"exclusiveMinimum"};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:s+"/defaults/resour\
ces/cpus",keyword:"type"};e===null?e=[u]:e.push(u),r++}var w=l===r;x=x||w;let g=r;i(p,{instancePath:s+"/defaults/resourc\
es/cpus",parentData:N,parentDataProperty:"cpus",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=
e.length);var w=g===r;if(x=x||w,x)r=I,e!==null&&(I?e.length=I:e=null);else{let u={instancePath:s+"/defaults/resources/cp\
us",keyword:"anyOf"};e===null?e=[u]:e.push(u),r++}var G=_===r}else var G=!0;if(G){if(N.memory!==void 0){let p=N.memory,_=r,
I=r,x=!1,l=r;if(typeof p!="string"&&!(typeof p=="number"&&!(p%1)&&!isNaN(p))){let y={instancePath:s+"/defaults/resources\
/memory",keyword:"type"};e===null?e=[y]:e.push(y),r++}if(r===l){if(typeof p=="number"&&(p<1||isNaN(p))){let y={instancePath:s+
"/defaults/resources/memory",keyword:"minimum"};e===null?e=[y]:e.push(y),r++}if(r===l&&typeof p=="string"&&!Cs.test(p)){
let y={instancePath:s+"/defaults/resources/memory",keyword:"pattern"};e===null?e=[y]:e.push(y),r++}}var be=l===r;x=x||be;
let g=r;i(p,{instancePath:s+"/defaults/resources/memory",parentData:N,parentDataProperty:"memory",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var be=g===r;if(x=x||be,x)r=I,e!==null&&(I?e.length=I:e=null);else{let y={
instancePath:s+"/defaults/resources/memory",keyword:"anyOf"};e===null?e=[y]:e.push(y),r++}var G=_===r}else var G=!0;if(G)
if(N.gpus!==void 0){let p=N.gpus,_=r,I=r,x=!1,l=r;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p))){let y={instancePath:s+"/d\
efaults/resources/gpus",keyword:"type"};e===null?e=[y]:e.push(y),r++}if(r===l&&typeof p=="number"&&(p<0||isNaN(p))){let y={
instancePath:s+"/defaults/resources/gpus",keyword:"minimum"};e===null?e=[y]:e.push(y),r++}var ve=l===r;x=x||ve;let g=r;i(
p,{instancePath:s+"/defaults/resources/gpus",parentData:N,parentDataProperty:"gpus",rootData:f,dynamicAnchors:a})||(e=e===
null?i.errors:e.concat(i.errors),r=e.length);var ve=g===r;if(x=x||ve,x)r=I,e!==null&&(I?e.length=I:e=null);else{let y={instancePath:s+
"/defaults/resources/gpus",keyword:"anyOf"};e===null?e=[y]:e.push(y),r++}var G=_===r}else var G=!0}}}else{let c={instancePath:s+
"/defaults/resources",keyword:"type"};e===null?e=[c]:e.push(c),r++}var Z=v===r;d=d||Z;let o=r;i(N,{instancePath:s+"/defa\
ults/resources",parentData:h,parentDataProperty:"resources",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var Z=o===r;if(d=d||Z,d)r=de,e!==null&&(de?e.length=de:e=null);else{let c={instancePath:s+"/defaul\
ts/resources",keyword:"anyOf"};return e===null?e=[c]:e.push(c),r++,je.errors=e,!1}var F=R===r}else var F=!0;if(F){if(h.timeout!==
void 0){let N=h.timeout,R=r,de=r,d=!1,v=r;if(r===v)if(N&&typeof N=="object"&&!Array.isArray(N)){let p=r;for(let _ in N)if(!(_===
"total"||_==="idle"||_==="grace")){let I={instancePath:s+"/defaults/timeout",keyword:"additionalProperties"};e===null?e=
[I]:e.push(I),r++;break}if(p===r){if(N.total!==void 0){let _=N.total,I=r,x=r,l=!1,g=r;if(typeof _!="string"&&_!==null){let y={
instancePath:s+"/defaults/timeout/total",keyword:"type"};e===null?e=[y]:e.push(y),r++}if(r===g&&typeof _=="string"&&!Vr.
test(_)){let y={instancePath:s+"/defaults/timeout/total",keyword:"pattern"};e===null?e=[y]:e.push(y),r++}var E=g===r;l=l||
E;let u=r;i(_,{instancePath:s+"/defaults/timeout/total",parentData:N,parentDataProperty:"total",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var E=u===r;if(l=l||E,l)r=x,e!==null&&(x?e.length=x:e=null);else{let y={
instancePath:s+"/defaults/timeout/total",keyword:"anyOf"};e===null?e=[y]:e.push(y),r++}var D=I===r}else var D=!0;if(D){if(N.
idle!==void 0){let _=N.idle,I=r,x=r,l=!1,g=r;if(typeof _!="string"&&_!==null){let j={instancePath:s+"/defaults/timeout/i\
dle",keyword:"type"};e===null?e=[j]:e.push(j),r++}if(r===g&&typeof _=="string"&&!Vr.test(_)){let j={instancePath:s+"/def\
aults/timeout/idle",keyword:"pattern"};e===null?e=[j]:e.push(j),r++}var Y=g===r;l=l||Y;let u=r;i(_,{instancePath:s+"/def\
aults/timeout/idle",parentData:N,parentDataProperty:"idle",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var Y=u===r;if(l=l||Y,l)r=x,e!==null&&(x?e.length=x:e=null);else{let j={instancePath:s+"/defaults/\
timeout/idle",keyword:"anyOf"};e===null?e=[j]:e.push(j),r++}var D=I===r}else var D=!0;if(D)if(N.grace!==void 0){let _=N.
grace,I=r,x=r,l=!1,g=r;if(r===g)if(typeof _=="string"){if(!Vr.test(_)){let j={instancePath:s+"/defaults/timeout/grace",keyword:"\
pattern"};e===null?e=[j]:e.push(j),r++}}else{let j={instancePath:s+"/defaults/timeout/grace",keyword:"type"};e===null?e=
[j]:e.push(j),r++}var W=g===r;l=l||W;let u=r;i(_,{instancePath:s+"/defaults/timeout/grace",parentData:N,parentDataProperty:"\
grace",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var W=u===r;if(l=l||W,l)r=x,e!==
null&&(x?e.length=x:e=null);else{let j={instancePath:s+"/defaults/timeout/grace",keyword:"anyOf"};e===null?e=[j]:e.push(
j),r++}var D=I===r}else var D=!0}}}else{let p={instancePath:s+"/defaults/timeout",keyword:"type"};e===null?e=[p]:e.push(
p),r++}var ie=v===r;d=d||ie;let o=r;i(N,{instancePath:s+"/defaults/timeout",parentData:h,parentDataProperty:"timeout",rootData:f,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ie=o===r;if(d=d||ie,d)r=de,e!==null&&(de?e.length=
de:e=null);else{let p={instancePath:s+"/defaults/timeout",keyword:"anyOf"};return e===null?e=[p]:e.push(p),r++,je.errors=
e,!1}var F=R===r}else var F=!0;if(F)if(h.retry!==void 0){let N=h.retry,R=r,de=r,d=!1,v=r;if(r===v)if(Array.isArray(N)){var O=!0;
let p=N.length;for(let _=0;_<p;_++){let I=N[_],x=r,l=r,g=!1,u=r;if(r===u)if(I&&typeof I=="object"&&!Array.isArray(I)){let b;
if(I.on===void 0&&(b="on")){let J={instancePath:s+"/defaults/retry/"+_,keyword:"required"};e===null?e=[J]:e.push(J),r++}else{
let J=r;for(let m in I)if(!(m==="on"||m==="max"||m==="delay")){let ce={instancePath:s+"/defaults/retry/"+_,keyword:"addi\
tionalProperties"};e===null?e=[ce]:e.push(ce),r++;break}if(J===r){if(I.on!==void 0){let m=I.on,ce=r,P=r,Pe=!1,Ne=r,Ie=r,
Fe=!1,Ke=r;if(!(m==="exit"||m==="signal"||m==="oom"||m==="timeout"||m==="preempted"||m==="node-lost")){let Be={instancePath:s+
"/defaults/retry/"+_+"/on",keyword:"enum"};e===null?e=[Be]:e.push(Be),r++}var oe=Ke===r;Fe=Fe||oe;let zr=r;if(r===zr)if(Array.
isArray(m))if(m.length<1){let Be={instancePath:s+"/defaults/retry/"+_+"/on",keyword:"minItems"};e===null?e=[Be]:e.push(Be),
r++}else{var ee=!0;let Be=m.length;for(let He=0;He<Be;He++){let Lr=m[He],Ar=r,ur=r,_r=!1,ps=r;if(!(Lr==="exit"||Lr==="si\
gnal"||Lr==="oom"||Lr==="timeout"||Lr==="preempted"||Lr==="node-lost")){let fr={instancePath:s+"/defaults/retry/"+_+"/on\
/"+He,keyword:"enum"};e===null?e=[fr]:e.push(fr),r++}var U=ps===r;_r=_r||U;let Fs=r;i(Lr,{instancePath:s+"/defaults/retr\
y/"+_+"/on/"+He,parentData:m,parentDataProperty:He,rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var U=Fs===r;if(_r=_r||U,_r)r=ur,e!==null&&(ur?e.length=ur:e=null);else{let fr={instancePath:s+"/defaults/re\
try/"+_+"/on/"+He,keyword:"anyOf"};e===null?e=[fr]:e.push(fr),r++}var ee=Ar===r;if(!ee)break}if(ee){let He=m.length,Lr;if(He>
1){e:for(;He--;)for(Lr=He;Lr--;)if(Ws(m[He],m[Lr])){let Ar={instancePath:s+"/defaults/retry/"+_+"/on",keyword:"uniqueIte\
ms"};e===null?e=[Ar]:e.push(Ar),r++;break e}}}}else{let Be={instancePath:s+"/defaults/retry/"+_+"/on",keyword:"type"};e===
null?e=[Be]:e.push(Be),r++}var oe=zr===r;if(Fe=Fe||oe,Fe)r=Ie,e!==null&&(Ie?e.length=Ie:e=null);else{let Be={instancePath:s+
"/defaults/retry/"+_+"/on",keyword:"anyOf"};e===null?e=[Be]:e.push(Be),r++}var ue=Ne===r;Pe=Pe||ue;let Te=r;i(m,{instancePath:s+
"/defaults/retry/"+_+"/on",parentData:I,parentDataProperty:"on",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var ue=Te===r;if(Pe=Pe||ue,Pe)r=P,e!==null&&(P?e.length=P:e=null);else{let Be={instancePath:s+"/de\
faults/retry/"+_+"/on",keyword:"anyOf"};e===null?e=[Be]:e.push(Be),r++}var pe=ce===r}else var pe=!0;if(pe){if(I.max!==void 0){
let m=I.max,ce=r,P=r,Pe=!1,Ne=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let Ke={instancePath:s+"/defaults/retry/"+_+
"/max",keyword:"type"};e===null?e=[Ke]:e.push(Ke),r++}if(r===Ne&&typeof m=="number"&&(m<1||isNaN(m))){let Ke={instancePath:s+
"/defaults/retry/"+_+"/max",keyword:"minimum"};e===null?e=[Ke]:e.push(Ke),r++}var _e=Ne===r;Pe=Pe||_e;let Ie=r;i(m,{instancePath:s+
"/defaults/retry/"+_+"/max",parentData:I,parentDataProperty:"max",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.
concat(i.errors),r=e.length);var _e=Ie===r;if(Pe=Pe||_e,Pe)r=P,e!==null&&(P?e.length=P:e=null);else{let Ke={instancePath:s+
"/defaults/retry/"+_+"/max",keyword:"anyOf"};e===null?e=[Ke]:e.push(Ke),r++}var pe=ce===r}else var pe=!0;if(pe)if(I.delay!==
void 0){let m=I.delay,ce=r,P=r,Pe=!1,Ne=r;if(r===Ne)if(typeof m=="string"){if(!Vr.test(m)){let Ke={instancePath:s+"/defa\
ults/retry/"+_+"/delay",keyword:"pattern"};e===null?e=[Ke]:e.push(Ke),r++}}else{let Ke={instancePath:s+"/defaults/retry/"+
_+"/delay",keyword:"type"};e===null?e=[Ke]:e.push(Ke),r++}var we=Ne===r;Pe=Pe||we;let Ie=r;i(m,{instancePath:s+"/default\
s/retry/"+_+"/delay",parentData:I,parentDataProperty:"delay",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var we=Ie===r;if(Pe=Pe||we,Pe)r=P,e!==null&&(P?e.length=P:e=null);else{let Ke={instancePath:s+"/de\
faults/retry/"+_+"/delay",keyword:"anyOf"};e===null?e=[Ke]:e.push(Ke),r++}var pe=ce===r}else var pe=!0}}}}else{let b={instancePath:s+
"/defaults/retry/"+_,keyword:"type"};e===null?e=[b]:e.push(b),r++}var ge=u===r;g=g||ge;let y=r;i(I,{instancePath:s+"/def\
aults/retry/"+_,parentData:N,parentDataProperty:_,rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var ge=y===r;if(g=g||ge,g)r=l,e!==null&&(l?e.length=l:e=null);else{let b={instancePath:s+"/defaults/retry/"+
_,keyword:"anyOf"};e===null?e=[b]:e.push(b),r++}var O=x===r;if(!O)break}}else{let p={instancePath:s+"/defaults/retry",keyword:"\
type"};e===null?e=[p]:e.push(p),r++}var A=v===r;d=d||A;let o=r;i(N,{instancePath:s+"/defaults/retry",parentData:h,parentDataProperty:"\
retry",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var A=o===r;if(d=d||A,d)r=de,e!==
null&&(de?e.length=de:e=null);else{let p={instancePath:s+"/defaults/retry",keyword:"anyOf"};return e===null?e=[p]:e.push(
p),r++,je.errors=e,!1}var F=R===r}else var F=!0}}}else return je.errors=[{instancePath:s+"/defaults",keyword:"type"}],!1;
var t=H===r}else var t=!0;if(t){if(n.stages!==void 0){let h=n.stages,H=r;if(r===H)if(h&&typeof h=="object"&&!Array.isArray(
h)){if(Object.keys(h).length<1)return je.errors=[{instancePath:s+"/stages",keyword:"minProperties"}],!1;for(let M in h){
let N=r;if(typeof M=="string"&&!Vs.test(M)){let R={instancePath:s+"/stages",keyword:"pattern",propertyName:M};e===null?e=
[R]:e.push(R),r++}var K=N===r;if(!K){let R={instancePath:s+"/stages",keyword:"propertyNames"};return e===null?e=[R]:e.push(
R),r++,je.errors=e,!1;break}}if(K)for(let M in h){let N=r;qe(h[M],{instancePath:s+"/stages/"+M.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:h,parentDataProperty:M,rootData:f,dynamicAnchors:a})||(e=e===null?qe.errors:e.concat(qe.errors),r=
e.length);var T=N===r;if(!T)break}}else return je.errors=[{instancePath:s+"/stages",keyword:"type"}],!1;var t=H===r}else
var t=!0;if(t){if(n.expect!==void 0){let h=n.expect,H=r;if(r===H)if(Array.isArray(h)){var C=!0;let M=h.length;for(let N=0;N<
M;N++){let R=h[N],de=r;if(r===de)if(R&&typeof R=="object"&&!Array.isArray(R)){let v;if(R.claim===void 0&&(v="claim")||R.
value===void 0&&(v="value"))return je.errors=[{instancePath:s+"/expect/"+N,keyword:"required"}],!1;{let o=r;for(let c in R)
if(!(c==="claim"||c==="value"||c==="equals"||c==="tolerance"||c==="at_least"||c==="at_most"||c==="source"||c==="when")){
return je.errors=[{instancePath:s+"/expect/"+N,keyword:"additionalProperties"}],!1;break}if(o===r){if(R.claim!==void 0){
let c=R.claim,p=r;if(r===p)if(typeof c=="string"){if(Ce(c)<1)return je.errors=[{instancePath:s+"/expect/"+N+"/claim",keyword:"\
minLength"}],!1}else return je.errors=[{instancePath:s+"/expect/"+N+"/claim",keyword:"type"}],!1;var B=p===r}else var B=!0;
if(B){if(R.value!==void 0){let c=R.value,p=r,_=r,I=!1,x=r;if(typeof c!="number"){let u={instancePath:s+"/expect/"+N+"/va\
lue",keyword:"type"};e===null?e=[u]:e.push(u),r++}var te=x===r;I=I||te;let l=r;i(c,{instancePath:s+"/expect/"+N+"/value",
parentData:R,parentDataProperty:"value",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);
var te=l===r;if(I=I||te,I)r=_,e!==null&&(_?e.length=_:e=null);else{let u={instancePath:s+"/expect/"+N+"/value",keyword:"\
anyOf"};return e===null?e=[u]:e.push(u),r++,je.errors=e,!1}var B=p===r}else var B=!0;if(B){if(R.equals!==void 0){let c=R.
equals,p=r,_=r,I=!1,x=r;if(typeof c!="number"){let u={instancePath:s+"/expect/"+N+"/equals",keyword:"type"};e===null?e=[
u]:e.push(u),r++}var S=x===r;I=I||S;let l=r;i(c,{instancePath:s+"/expect/"+N+"/equals",parentData:R,parentDataProperty:"\
equals",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var S=l===r;if(I=I||S,I)r=_,e!==
null&&(_?e.length=_:e=null);else{let u={instancePath:s+"/expect/"+N+"/equals",keyword:"anyOf"};return e===null?e=[u]:e.push(
u),r++,je.errors=e,!1}var B=p===r}else var B=!0;if(B){if(R.tolerance!==void 0){let c=R.tolerance,p=r,_=r,I=!1,x=r;if(r===
x)if(typeof c=="number"){if(c<0||isNaN(c)){let u={instancePath:s+"/expect/"+N+"/tolerance",keyword:"minimum"};e===null?e=
[u]:e.push(u),r++}}else{let u={instancePath:s+"/expect/"+N+"/tolerance",keyword:"type"};e===null?e=[u]:e.push(u),r++}var L=x===
r;I=I||L;let l=r;i(c,{instancePath:s+"/expect/"+N+"/tolerance",parentData:R,parentDataProperty:"tolerance",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var L=l===r;if(I=I||L,I)r=_,e!==null&&(_?e.length=_:e=null);else{let u={
instancePath:s+"/expect/"+N+"/tolerance",keyword:"anyOf"};return e===null?e=[u]:e.push(u),r++,je.errors=e,!1}var B=p===r}else
var B=!0;if(B){if(R.at_least!==void 0){let c=R.at_least,p=r,_=r,I=!1,x=r;if(typeof c!="number"){let u={instancePath:s+"/\
expect/"+N+"/at_least",keyword:"type"};e===null?e=[u]:e.push(u),r++}var q=x===r;I=I||q;let l=r;i(c,{instancePath:s+"/exp\
ect/"+N+"/at_least",parentData:R,parentDataProperty:"at_least",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var q=l===r;if(I=I||q,I)r=_,e!==null&&(_?e.length=_:e=null);else{let u={instancePath:s+"/expect/"+
N+"/at_least",keyword:"anyOf"};return e===null?e=[u]:e.push(u),r++,je.errors=e,!1}var B=p===r}else var B=!0;if(B){if(R.at_most!==
void 0){let c=R.at_most,p=r,_=r,I=!1,x=r;if(typeof c!="number"){let u={instancePath:s+"/expect/"+N+"/at_most",keyword:"t\
ype"};e===null?e=[u]:e.push(u),r++}var $=x===r;I=I||$;let l=r;i(c,{instancePath:s+"/expect/"+N+"/at_most",parentData:R,parentDataProperty:"\
at_most",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var $=l===r;if(I=I||$,I)r=_,
e!==null&&(_?e.length=_:e=null);else{let u={instancePath:s+"/expect/"+N+"/at_most",keyword:"anyOf"};return e===null?e=[u]:
e.push(u),r++,je.errors=e,!1}var B=p===r}else var B=!0;if(B){if(R.source!==void 0){let c=r;if(typeof R.source!="string")
return je.errors=[{instancePath:s+"/expect/"+N+"/source",keyword:"type"}],!1;var B=c===r}else var B=!0;if(B)if(R.when!==
void 0){let c=R.when,p=r,_=r,I=!1,x=r;if(typeof c!="boolean"){let u={instancePath:s+"/expect/"+N+"/when",keyword:"type"};
e===null?e=[u]:e.push(u),r++}var V=x===r;I=I||V;let l=r;i(c,{instancePath:s+"/expect/"+N+"/when",parentData:R,parentDataProperty:"\
when",rootData:f,dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var V=l===r;if(I=I||V,I)r=_,e!==
null&&(_?e.length=_:e=null);else{let u={instancePath:s+"/expect/"+N+"/when",keyword:"anyOf"};return e===null?e=[u]:e.push(
u),r++,je.errors=e,!1}var B=p===r}else var B=!0}}}}}}}}}else return je.errors=[{instancePath:s+"/expect/"+N,keyword:"typ\
e"}],!1;var C=de===r;if(!C)break}}else return je.errors=[{instancePath:s+"/expect",keyword:"type"}],!1;var t=H===r}else var t=!0;
if(t){if(n.compare!==void 0){let h=n.compare,H=r;if(r===H)if(Array.isArray(h)){var le=!0;let M=h.length;for(let N=0;N<M;N++){
let R=h[N],de=r;if(r===de)if(R&&typeof R=="object"&&!Array.isArray(R)){let v;if(R.title===void 0&&(v="title")||R.rows===
void 0&&(v="rows"))return je.errors=[{instancePath:s+"/compare/"+N,keyword:"required"}],!1;{let o=r;for(let c in R)if(!(c===
"title"||c==="rows"||c==="note")){return je.errors=[{instancePath:s+"/compare/"+N,keyword:"additionalProperties"}],!1;break}
if(o===r){if(R.title!==void 0){let c=R.title,p=r;if(r===p)if(typeof c=="string"){if(Ce(c)<1)return je.errors=[{instancePath:s+
"/compare/"+N+"/title",keyword:"minLength"}],!1}else return je.errors=[{instancePath:s+"/compare/"+N+"/title",keyword:"t\
ype"}],!1;var ye=p===r}else var ye=!0;if(ye){if(R.rows!==void 0){let c=R.rows,p=r,_=r,I=!1,x=r;if(r===x)if(Array.isArray(
c))if(c.length<1){let u={instancePath:s+"/compare/"+N+"/rows",keyword:"minItems"};e===null?e=[u]:e.push(u),r++}else{var z=!0;
let u=c.length;for(let y=0;y<u;y++){let j=c[y],b=r,J=r,m=!1,ce=r;if(r===ce)if(j&&typeof j=="object"&&!Array.isArray(j)){
let Ne;if(j.label===void 0&&(Ne="label")||j.value===void 0&&(Ne="value")){let Ie={instancePath:s+"/compare/"+N+"/rows/"+
y,keyword:"required"};e===null?e=[Ie]:e.push(Ie),r++}else{let Ie=r;for(let Fe in j)if(!(Fe==="label"||Fe==="value")){let Ke={
instancePath:s+"/compare/"+N+"/rows/"+y,keyword:"additionalProperties"};e===null?e=[Ke]:e.push(Ke),r++;break}if(Ie===r&&
j.label!==void 0&&typeof j.label!="string"){let Fe={instancePath:s+"/compare/"+N+"/rows/"+y+"/label",keyword:"type"};e===
null?e=[Fe]:e.push(Fe),r++}}}else{let Ne={instancePath:s+"/compare/"+N+"/rows/"+y,keyword:"type"};e===null?e=[Ne]:e.push(
Ne),r++}var se=ce===r;m=m||se;let P=r;i(j,{instancePath:s+"/compare/"+N+"/rows/"+y,parentData:c,parentDataProperty:y,rootData:f,
dynamicAnchors:a})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var se=P===r;if(m=m||se,m)r=J,e!==null&&(J?e.length=
J:e=null);else{let Ne={instancePath:s+"/compare/"+N+"/rows/"+y,keyword:"anyOf"};e===null?e=[Ne]:e.push(Ne),r++}var z=b===
r;if(!z)break}}else{let u={instancePath:s+"/compare/"+N+"/rows",keyword:"type"};e===null?e=[u]:e.push(u),r++}var fe=x===
r;I=I||fe;let l=r;i(c,{instancePath:s+"/compare/"+N+"/rows",parentData:R,parentDataProperty:"rows",rootData:f,dynamicAnchors:a})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var fe=l===r;if(I=I||fe,I)r=_,e!==null&&(_?e.length=_:e=null);else{let u={
instancePath:s+"/compare/"+N+"/rows",keyword:"anyOf"};return e===null?e=[u]:e.push(u),r++,je.errors=e,!1}var ye=p===r}else
var ye=!0;if(ye)if(R.note!==void 0){let c=r;if(typeof R.note!="string")return je.errors=[{instancePath:s+"/compare/"+N+"\
/note",keyword:"type"}],!1;var ye=c===r}else var ye=!0}}}}else return je.errors=[{instancePath:s+"/compare/"+N,keyword:"\
type"}],!1;var le=de===r;if(!le)break}}else return je.errors=[{instancePath:s+"/compare",keyword:"type"}],!1;var t=H===r}else
var t=!0;if(t)if(n.profiles!==void 0){let h=n.profiles,H=r;if(r===H)if(h&&typeof h=="object"&&!Array.isArray(h)){for(let M in h){
let N=r;if(typeof M=="string"&&!Vs.test(M)){let R={instancePath:s+"/profiles",keyword:"pattern",propertyName:M};e===null?
e=[R]:e.push(R),r++}var ae=N===r;if(!ae){let R={instancePath:s+"/profiles",keyword:"propertyNames"};return e===null?e=[R]:
e.push(R),r++,je.errors=e,!1;break}}if(ae)for(let M in h){let N=r;Dr(h[M],{instancePath:s+"/profiles/"+M.replace(/~/g,"~\
0").replace(/\//g,"~1"),parentData:h,parentDataProperty:M,rootData:f,dynamicAnchors:a})||(e=e===null?Dr.errors:e.concat(
Dr.errors),r=e.length);var ke=N===r;if(!ke)break}}else return je.errors=[{instancePath:s+"/profiles",keyword:"type"}],!1;
var t=H===r}else var t=!0}}}}}}}}}}}else return je.errors=[{instancePath:s,keyword:"type"}],!1;return je.errors=e,r===0}
je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const validateWhole = Hn;
export const schemasFingerprint: string = '5212af13ed27fb3585c2692bc8617dd418b4ab98c6cb31a2a03ce588f87699a3';
export const validatePipeline: {
  (document: unknown): boolean;
  errors?: readonly { instancePath: string; keyword: string }[] | null;
} = validateWhole;
