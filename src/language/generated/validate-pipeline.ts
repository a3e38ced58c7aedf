// @ts-nocheck
/* oxlint-disable */
// Emitted by `npm run schemas` from the stage kinds; do not edit.
var Hs=(n,s)=>()=>{try{return s||n((s={exports:{}}).exports,s),s.exports}catch(we){throw s=0,we}};var Xs=Hs((Tn,Ws)=>{"use strict";Ws.exports=function n(s,we){if(s===we)return!0;if(s&&we&&typeof s=="object"&&typeof we==
"object"){if(s.constructor!==we.constructor)return!1;var Oe,o,u;if(Array.isArray(s)){if(Oe=s.length,Oe!=we.length)return!1;
for(o=Oe;o--!==0;)if(!n(s[o],we[o]))return!1;return!0}if(s.constructor===RegExp)return s.source===we.source&&s.flags===we.
flags;if(s.valueOf!==Object.prototype.valueOf)return s.valueOf()===we.valueOf();if(s.toString!==Object.prototype.toString)
return s.toString()===we.toString();if(u=Object.keys(s),Oe=u.length,Oe!==Object.keys(we).length)return!1;for(o=Oe;o--!==
0;)if(!Object.prototype.hasOwnProperty.call(we,u[o]))return!1;for(o=Oe;o--!==0;){var e=u[o];if(!n(s[e],we[e]))return!1}return!0}
return s!==s&&we!==we}});var en=Hs(Js=>{"use strict";Object.defineProperty(Js,"__esModule",{value:!0});var Ys=Xs();Ys.code='require("ajv/dist/run\
time/equal").default';Js.default=Ys});var sn=Hs(Qs=>{"use strict";Object.defineProperty(Qs,"__esModule",{value:!0});function rn(n){let s=n.length,we=0,Oe=0,o;
for(;Oe<s;)we++,o=n.charCodeAt(Oe++),o>=55296&&o<=56319&&Oe<s&&(o=n.charCodeAt(Oe),(o&64512)===56320&&Oe++);return we}Qs.
default=rn;rn.code='require("ajv/dist/runtime/ucs2length").default'});var Hn=De,bn={$schema:"https://json-schema.org/draft/2020-12/schema",type:"object",properties:{version:{const:1},name:{type:"\
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
ect"}},additionalProperties:!1},stage:{type:"object",properties:{kind:{enum:["fetch","dataset","teacher-features","vqkd",
"codebook-usage","mim","classify","evaluate","linear-probe","attention-map","command"]}},allOf:[{if:{properties:{kind:{const:"\
fetch"}},required:["kind"]},then:{$ref:"#/$defs/kind-fetch"}},{if:{properties:{kind:{const:"dataset"}},required:["kind"]},
then:{$ref:"#/$defs/kind-dataset"}},{if:{properties:{kind:{const:"teacher-features"}},required:["kind"]},then:{$ref:"#/$\
defs/kind-teacher-features"}},{if:{properties:{kind:{const:"vqkd"}},required:["kind"]},then:{$ref:"#/$defs/kind-vqkd"}},
{if:{properties:{kind:{const:"codebook-usage"}},required:["kind"]},then:{$ref:"#/$defs/kind-codebook-usage"}},{if:{properties:{
kind:{const:"mim"}},required:["kind"]},then:{$ref:"#/$defs/kind-mim"}},{if:{properties:{kind:{const:"classify"}},required:[
"kind"]},then:{$ref:"#/$defs/kind-classify"}},{if:{properties:{kind:{const:"evaluate"}},required:["kind"]},then:{$ref:"#\
/$defs/kind-evaluate"}},{if:{properties:{kind:{const:"linear-probe"}},required:["kind"]},then:{$ref:"#/$defs/kind-linear\
-probe"}},{if:{properties:{kind:{const:"attention-map"}},required:["kind"]},then:{$ref:"#/$defs/kind-attention-map"}},{if:{
properties:{kind:{const:"command"}},required:["kind"]},then:{$ref:"#/$defs/kind-command"}},{if:{properties:{kind:{const:"\
fetch"}},required:["kind"],not:{required:["extends"]}},then:{required:["sources"]}},{if:{properties:{kind:{const:"datase\
t"}},required:["kind"],not:{required:["extends"]}},then:{required:["source","layout","image_size","splits"]}},{if:{properties:{
kind:{const:"teacher-features"}},required:["kind"],not:{required:["extends"]}},then:{required:["data","weights","input_s\
ize"]}},{if:{properties:{kind:{const:"vqkd"}},required:["kind"],not:{required:["extends"]}},then:{required:["data","feat\
ures","model","epochs"]}},{if:{properties:{kind:{const:"codebook-usage"}},required:["kind"],not:{required:["extends"]}},
then:{required:["tokenizer","data"]}},{if:{properties:{kind:{const:"mim"}},required:["kind"],not:{required:["extends"]}},
then:{required:["data","tokenizer","model","epochs"]}},{if:{properties:{kind:{const:"classify"}},required:["kind"],not:{
required:["extends"]}},then:{required:["data","labels","model","epochs"]}},{if:{properties:{kind:{const:"evaluate"}},required:[
"kind"],not:{required:["extends"]}},then:{required:["weights","data","labels"]}},{if:{properties:{kind:{const:"linear-pr\
obe"}},required:["kind"],not:{required:["extends"]}},then:{required:["data","labels"]}},{if:{properties:{kind:{const:"at\
tention-map"}},required:["kind"],not:{required:["extends"]}},then:{required:["weights","data"]}},{if:{not:{anyOf:[{required:[
"kind"]},{required:["extends"]}]}},then:{required:["kind"]}}]},dataset:{type:"object",properties:{kind:{enum:["fetch","d\
ataset","teacher-features","vqkd","codebook-usage","mim","classify","evaluate","linear-probe","attention-map","command"]}},
allOf:[{if:{properties:{kind:{const:"fetch"}},required:["kind"]},then:{$ref:"#/$defs/kind-fetch"}},{if:{properties:{kind:{
const:"dataset"}},required:["kind"]},then:{$ref:"#/$defs/kind-dataset"}},{if:{properties:{kind:{const:"teacher-features"}},
required:["kind"]},then:{$ref:"#/$defs/kind-teacher-features"}},{if:{properties:{kind:{const:"vqkd"}},required:["kind"]},
then:{$ref:"#/$defs/kind-vqkd"}},{if:{properties:{kind:{const:"codebook-usage"}},required:["kind"]},then:{$ref:"#/$defs/\
kind-codebook-usage"}},{if:{properties:{kind:{const:"mim"}},required:["kind"]},then:{$ref:"#/$defs/kind-mim"}},{if:{properties:{
kind:{const:"classify"}},required:["kind"]},then:{$ref:"#/$defs/kind-classify"}},{if:{properties:{kind:{const:"evaluate"}},
required:["kind"]},then:{$ref:"#/$defs/kind-evaluate"}},{if:{properties:{kind:{const:"linear-probe"}},required:["kind"]},
then:{$ref:"#/$defs/kind-linear-probe"}},{if:{properties:{kind:{const:"attention-map"}},required:["kind"]},then:{$ref:"#\
/$defs/kind-attention-map"}},{if:{properties:{kind:{const:"command"}},required:["kind"]},then:{$ref:"#/$defs/kind-comman\
d"}},{if:{properties:{kind:{const:"fetch"}},required:["kind"],not:{required:["extends"]}},then:{required:["sources"]}},{
if:{properties:{kind:{const:"dataset"}},required:["kind"],not:{required:["extends"]}},then:{required:["source","layout",
"image_size","splits"]}},{if:{properties:{kind:{const:"teacher-features"}},required:["kind"],not:{required:["extends"]}},
then:{required:["data","weights","input_size"]}},{if:{properties:{kind:{const:"vqkd"}},required:["kind"],not:{required:[
"extends"]}},then:{required:["data","features","model","epochs"]}},{if:{properties:{kind:{const:"codebook-usage"}},required:[
"kind"],not:{required:["extends"]}},then:{required:["tokenizer","data"]}},{if:{properties:{kind:{const:"mim"}},required:[
"kind"],not:{required:["extends"]}},then:{required:["data","tokenizer","model","epochs"]}},{if:{properties:{kind:{const:"\
classify"}},required:["kind"],not:{required:["extends"]}},then:{required:["data","labels","model","epochs"]}},{if:{properties:{
kind:{const:"evaluate"}},required:["kind"],not:{required:["extends"]}},then:{required:["weights","data","labels"]}},{if:{
properties:{kind:{const:"linear-probe"}},required:["kind"],not:{required:["extends"]}},then:{required:["data","labels"]}},
{if:{properties:{kind:{const:"attention-map"}},required:["kind"],not:{required:["extends"]}},then:{required:["weights","\
data"]}},{if:{not:{anyOf:[{required:["kind"]},{required:["extends"]}]}},then:{$ref:"#/$defs/kind-dataset",required:["sou\
rce","layout","image_size","splits"]}}]},"stage-description":{type:["string","null"]},"stage-matrix":{type:"object",properties:{
include:{anyOf:[{type:"array",items:{type:"object"}},{$ref:"#/$defs/expression"}]},exclude:{anyOf:[{type:"array",items:{
type:"object"}},{$ref:"#/$defs/expression"}]}},additionalProperties:{anyOf:[{type:"array"},{$ref:"#/$defs/expression"}]}},
"stage-when":{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},"stage-needs":{anyOf:[{anyOf:[{type:"string"},{type:"\
array",uniqueItems:!0,items:{type:"string"}}]},{$ref:"#/$defs/expression"}]},"stage-extends":{type:"string"},"stage-reso\
urces":{anyOf:[{type:"object",properties:{cpus:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},
memory:{anyOf:[{type:["string","integer"],minimum:1,pattern:"^\\d+(\\.\\d+)?[KMGT]?(i?B)?$"},{$ref:"#/$defs/expression"}]},
gpus:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expressio\
n"}]},"stage-timeout":{anyOf:[{type:"object",properties:{total:{anyOf:[{type:["string","null"],pattern:"^(\\d+(\\.\\d+)?(ms\
|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},idle:{anyOf:[{type:["string","null"],pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},
{$ref:"#/$defs/expression"}]},grace:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/exp\
ression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},"stage-retry":{anyOf:[{type:"array",items:{anyOf:[{type:"\
object",required:["on"],properties:{on:{anyOf:[{anyOf:[{enum:["exit","signal","oom","timeout","preempted","node-lost"]},
{type:"array",minItems:1,uniqueItems:!0,items:{anyOf:[{enum:["exit","signal","oom","timeout","preempted","node-lost"]},{
$ref:"#/$defs/expression"}]}}]},{$ref:"#/$defs/expression"}]},max:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expr\
ession"}]},delay:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},"kind-fetch":{type:"object",properties:{sources:{anyOf:[{type:"\
array",minItems:1,items:{anyOf:[{type:"object",properties:{npm:{anyOf:[{type:"string",pattern:"^(@[^@/\\s]+/)?[^@/\\s]+@[^\
@\\s]+$"},{$ref:"#/$defs/expression"}]},pypi:{anyOf:[{type:"string",pattern:"^[A-Za-z0-9._-]+==[^=\\s]+$"},{$ref:"#/$def\
s/expression"}]},debian:{anyOf:[{type:"string",pattern:"^[a-z0-9][a-z0-9.+-]+$"},{$ref:"#/$defs/expression"}]},version:{
type:"string",minLength:1},url:{anyOf:[{anyOf:[{type:"string",pattern:"^(https?|file)://\\S+$"},{type:"array",minItems:1,
items:{anyOf:[{type:"string",pattern:"^(https?|file)://\\S+$"},{$ref:"#/$defs/expression"}]}}]},{$ref:"#/$defs/expressio\
n"}]},keep:{anyOf:[{anyOf:[{type:"array",minItems:1,items:{type:"string",minLength:1}},{type:"object",additionalProperties:{
type:"string",minLength:1}}]},{$ref:"#/$defs/expression"}]},strip:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expr\
ession"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},keep:{anyOf:[{anyOf:[{
type:"array",minItems:1,items:{type:"string",minLength:1}},{type:"object",additionalProperties:{type:"string",minLength:1}}]},
{$ref:"#/$defs/expression"}]},strip:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},unpack:{anyOf:[{type:"\
string",enum:["none","archives","gzip"]},{$ref:"#/$defs/expression"}]},content:{anyOf:[{type:["string","null"],pattern:"\
^sha256:[0-9a-f]{64}$"},{$ref:"#/$defs/expression"}]},tries:{anyOf:[{type:"integer",minimum:1,maximum:20},{$ref:"#/$defs\
/expression"}]},source_timeout:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},description:{$ref:"\
#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/s\
tage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/st\
age-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"fetch"}},additionalProperties:!1},"kind-dataset":{type:"ob\
ject",properties:{source:{anyOf:[{type:"array",minItems:1,items:{type:"string"}},{$ref:"#/$defs/expression"}]},layout:{anyOf:[
{type:"string",enum:["idx","image-folder","emoji"]},{$ref:"#/$defs/expression"}]},image_size:{anyOf:[{type:"integer",minimum:1,
maximum:2048},{$ref:"#/$defs/expression"}]},fit:{anyOf:[{type:"string",enum:["resize","crop","pad"]},{$ref:"#/$defs/expr\
ession"}]},method:{anyOf:[{type:"string",enum:["bilinear","bicubic","lanczos"]},{$ref:"#/$defs/expression"}]},background:{
anyOf:[{type:"array",minItems:3,maxItems:3,items:{anyOf:[{type:"integer",minimum:0,maximum:255},{$ref:"#/$defs/expressio\
n"}]}},{$ref:"#/$defs/expression"}]},splits:{anyOf:[{type:"object",additionalProperties:{anyOf:[{type:"object",properties:{
file:{type:"string",minLength:1},from:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},count:{anyOf:[{type:"\
integer",minimum:1},{$ref:"#/$defs/expression"}]},folder:{type:"string",minLength:1},modulo:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]},remainders:{anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"integer",minimum:0},{$ref:"\
#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},vendors:{anyOf:[{type:"array",minItems:1,items:{type:"string",minLength:1}},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},class_names:{
anyOf:[{type:"array",items:{type:"string",minLength:1}},{$ref:"#/$defs/expression"}]},drop_groups:{anyOf:[{type:"array",
items:{type:"string",minLength:1}},{$ref:"#/$defs/expression"}]},min_vendors:{anyOf:[{type:"integer",minimum:1},{$ref:"#\
/$defs/expression"}]},min_subgroup:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},max_images:{anyOf:[{
type:["integer","null"],minimum:1},{$ref:"#/$defs/expression"}]},on_unreadable:{anyOf:[{type:"string",enum:["stop","skip"]},
{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{
$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/\
$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"dataset"}},
additionalProperties:!1},"kind-teacher-features":{type:"object",properties:{data:{type:"string"},split:{type:"string",minLength:1},
weights:{type:"string"},teacher:{anyOf:[{type:"string",enum:["efficientnet_lite0","mobilenet_v2"]},{$ref:"#/$defs/expres\
sion"}]},input_size:{anyOf:[{type:"integer",minimum:32,multipleOf:32},{$ref:"#/$defs/expression"}]},components:{anyOf:[{
type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},center:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},seed:{
anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},batch:{anyOf:[{type:"object",properties:{per_device:{anyOf:[
{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},description:{
$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$\
defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$d\
efs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"teacher-features"}},additionalProperties:!1},"kind-v\
qkd":{type:"object",properties:{data:{type:"string"},split:{type:"string",minLength:1},features:{type:"string"},model:{anyOf:[
{type:"object",properties:{image_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},patch_size:{anyOf:[
{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},embed_dim:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/exp\
ression"}]},depth:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},num_heads:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]},mlp_ratio:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},init_std:{
anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},decoder_depth:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]},codebook_size:{anyOf:[{type:"integer",minimum:2},{$ref:"#/$defs/expression"}]},codebook_dim:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},
quantizer:{anyOf:[{type:"object",properties:{decay:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#/$defs/e\
xpression"}]},kmeans_init:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},revive_after:{anyOf:[{type:"integer",minimum:0},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},optimizer:{anyOf:[{type:"object",properties:{
lr:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},min_lr:{anyOf:[{type:"number",minimum:0},{$ref:"\
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
#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"command"}},additionalProperties:!1}}},jr=Object.
prototype.hasOwnProperty,Vs=en().default,Ce=sn().default,xn=new RegExp("^x-","u"),On=new RegExp("^[A-Za-z0-9][\\w.-]{0,99\
}$","u"),Nn=new RegExp("^[A-Za-z_]\\w*$","u"),Us=new RegExp("^[A-Za-z_]\\w*(?:-\\w+)*$","u"),Cs=new RegExp("^\\d+(\\.\\d+)?\
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
let e=null,r=0,ie=i.evaluated;if(ie.dynamicProps&&(ie.props=void 0),ie.dynamicItems&&(ie.items=void 0),r===0)if(typeof n==
"string"){if(!jn.test(n))return i.errors=[{instancePath:s,keyword:"pattern",params:{pattern:"\\$\\{"}}],!1}else return i.
errors=[{instancePath:s,keyword:"type"}],!1;return i.errors=e,r===0}i.evaluated={dynamicProps:!1,dynamicItems:!1};function ys(n,{
instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,ie=ys.evaluated;
ie.dynamicProps&&(ie.props=void 0),ie.dynamicItems&&(ie.items=void 0);let l=r,X=!1,h=r;if(n!==null&&typeof n!="boolean"&&
typeof n!="number"&&typeof n!="string"&&!Array.isArray(n)){let M={instancePath:s,keyword:"type"};e===null?e=[M]:e.push(M),
r++}var be=h===r;X=X||be;let he=r,ve=r,$=!1,B=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let M;if(n.type===void 0&&(M=
"type")){let K={instancePath:s,keyword:"required"};e===null?e=[K]:e.push(K),r++}}var S=B===r;$=$||S;let xe=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let M;if(n.default===void 0&&(M="default")){let K={instancePath:s,keyword:"required"};e===null?
e=[K]:e.push(K),r++}}var S=xe===r;$=$||S;let _e=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let M;if(n.enum===void 0&&
(M="enum")){let K={instancePath:s,keyword:"required"};e===null?e=[K]:e.push(K),r++}}var S=_e===r;if($=$||S,$)r=ve,e!==null&&
(ve?e.length=ve:e=null);else{let M={instancePath:s,keyword:"anyOf"};e===null?e=[M]:e.push(M),r++}if(r===he)if(n&&typeof n==
"object"&&!Array.isArray(n)){let M=r;for(let K in n)if(!jr.call(Pn.anyOf[1].properties,K)){let C={instancePath:s,keyword:"\
additionalProperties"};e===null?e=[C]:e.push(C),r++;break}if(M===r){if(n.type!==void 0){let K=n.type,C=r,F=r,G=!1,ue=r;if(!(K===
"null"||K==="boolean"||K==="integer"||K==="number"||K==="string"||K==="array"||K==="object")){let I={instancePath:s+"/ty\
pe",keyword:"enum"};e===null?e=[I]:e.push(I),r++}var J=ue===r;G=G||J;let Z=r;i(K,{instancePath:s+"/type",parentData:n,parentDataProperty:"\
type",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var J=Z===r;if(G=G||J,G)r=F,e!==
null&&(F?e.length=F:e=null);else{let I={instancePath:s+"/type",keyword:"anyOf"};e===null?e=[I]:e.push(I),r++}var L=C===r}else
var L=!0;if(L){if(n.title!==void 0){let K=r;if(typeof n.title!="string"){let F={instancePath:s+"/title",keyword:"type"};
e===null?e=[F]:e.push(F),r++}var L=K===r}else var L=!0;if(L){if(n.description!==void 0){let K=r;if(typeof n.description!=
"string"){let F={instancePath:s+"/description",keyword:"type"};e===null?e=[F]:e.push(F),r++}var L=K===r}else var L=!0;if(L){
if(n.enum!==void 0){let K=n.enum,C=r,F=r,G=!1,ue=r;if(r===ue)if(Array.isArray(K)){if(K.length<1){let P={instancePath:s+"\
/enum",keyword:"minItems"};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:s+"/enum",keyword:"type"};e===null?e=[
P]:e.push(P),r++}var N=ue===r;G=G||N;let Z=r;i(K,{instancePath:s+"/enum",parentData:n,parentDataProperty:"enum",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var N=Z===r;if(G=G||N,G)r=F,e!==null&&(F?e.length=
F:e=null);else{let P={instancePath:s+"/enum",keyword:"anyOf"};e===null?e=[P]:e.push(P),r++}var L=C===r}else var L=!0;if(L){
if(n.minimum!==void 0){let K=n.minimum,C=r,F=r,G=!1,ue=r;if(typeof K!="number"){let P={instancePath:s+"/minimum",keyword:"\
type"};e===null?e=[P]:e.push(P),r++}var Y=ue===r;G=G||Y;let Z=r;i(K,{instancePath:s+"/minimum",parentData:n,parentDataProperty:"\
minimum",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Y=Z===r;if(G=G||Y,G)r=F,
e!==null&&(F?e.length=F:e=null);else{let P={instancePath:s+"/minimum",keyword:"anyOf"};e===null?e=[P]:e.push(P),r++}var L=C===
r}else var L=!0;if(L){if(n.maximum!==void 0){let K=n.maximum,C=r,F=r,G=!1,ue=r;if(typeof K!="number"){let P={instancePath:s+
"/maximum",keyword:"type"};e===null?e=[P]:e.push(P),r++}var W=ue===r;G=G||W;let Z=r;i(K,{instancePath:s+"/maximum",parentData:n,
parentDataProperty:"maximum",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var W=Z===
r;if(G=G||W,G)r=F,e!==null&&(F?e.length=F:e=null);else{let P={instancePath:s+"/maximum",keyword:"anyOf"};e===null?e=[P]:
e.push(P),r++}var L=C===r}else var L=!0;if(L){if(n.exclusiveMinimum!==void 0){let K=n.exclusiveMinimum,C=r,F=r,G=!1,ue=r;
if(typeof K!="number"){let P={instancePath:s+"/exclusiveMinimum",keyword:"type"};e===null?e=[P]:e.push(P),r++}var fe=ue===
r;G=G||fe;let Z=r;i(K,{instancePath:s+"/exclusiveMinimum",parentData:n,parentDataProperty:"exclusiveMinimum",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var fe=Z===r;if(G=G||fe,G)r=F,e!==null&&(F?e.length=
F:e=null);else{let P={instancePath:s+"/exclusiveMinimum",keyword:"anyOf"};e===null?e=[P]:e.push(P),r++}var L=C===r}else var L=!0;
if(L){if(n.exclusiveMaximum!==void 0){let K=n.exclusiveMaximum,C=r,F=r,G=!1,ue=r;if(typeof K!="number"){let P={instancePath:s+
"/exclusiveMaximum",keyword:"type"};e===null?e=[P]:e.push(P),r++}var x=ue===r;G=G||x;let Z=r;i(K,{instancePath:s+"/exclu\
siveMaximum",parentData:n,parentDataProperty:"exclusiveMaximum",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var x=Z===r;if(G=G||x,G)r=F,e!==null&&(F?e.length=F:e=null);else{let P={instancePath:s+"/exclusive\
Maximum",keyword:"anyOf"};e===null?e=[P]:e.push(P),r++}var L=C===r}else var L=!0;if(L){if(n.minLength!==void 0){let K=n.
minLength,C=r,F=r,G=!1,ue=r;if(!(typeof K=="number"&&!(K%1)&&!isNaN(K))){let P={instancePath:s+"/minLength",keyword:"typ\
e"};e===null?e=[P]:e.push(P),r++}if(r===ue&&typeof K=="number"&&(K<0||isNaN(K))){let P={instancePath:s+"/minLength",keyword:"\
minimum"};e===null?e=[P]:e.push(P),r++}var ee=ue===r;G=G||ee;let Z=r;i(K,{instancePath:s+"/minLength",parentData:n,parentDataProperty:"\
minLength",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ee=Z===r;if(G=G||ee,G)
r=F,e!==null&&(F?e.length=F:e=null);else{let P={instancePath:s+"/minLength",keyword:"anyOf"};e===null?e=[P]:e.push(P),r++}
var L=C===r}else var L=!0;if(L){if(n.pattern!==void 0){let K=r;if(typeof n.pattern!="string"){let F={instancePath:s+"/pa\
ttern",keyword:"type"};e===null?e=[F]:e.push(F),r++}var L=K===r}else var L=!0;if(L){if(n.items!==void 0){let K=n.items,C=r,
F=r,G=!1,ue=r;if(r===ue&&!(K&&typeof K=="object"&&!Array.isArray(K))){let P={instancePath:s+"/items",keyword:"type"};e===
null?e=[P]:e.push(P),r++}var U=ue===r;G=G||U;let Z=r;i(K,{instancePath:s+"/items",parentData:n,parentDataProperty:"items",
rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var U=Z===r;if(G=G||U,G)r=F,e!==null&&
(F?e.length=F:e=null);else{let P={instancePath:s+"/items",keyword:"anyOf"};e===null?e=[P]:e.push(P),r++}var L=C===r}else
var L=!0;if(L){if(n.minItems!==void 0){let K=n.minItems,C=r,F=r,G=!1,ue=r;if(!(typeof K=="number"&&!(K%1)&&!isNaN(K))){let P={
instancePath:s+"/minItems",keyword:"type"};e===null?e=[P]:e.push(P),r++}if(r===ue&&typeof K=="number"&&(K<0||isNaN(K))){
let P={instancePath:s+"/minItems",keyword:"minimum"};e===null?e=[P]:e.push(P),r++}var re=ue===r;G=G||re;let Z=r;i(K,{instancePath:s+
"/minItems",parentData:n,parentDataProperty:"minItems",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var re=Z===r;if(G=G||re,G)r=F,e!==null&&(F?e.length=F:e=null);else{let P={instancePath:s+"/minItems",keyword:"\
anyOf"};e===null?e=[P]:e.push(P),r++}var L=C===r}else var L=!0;if(L){if(n.maxItems!==void 0){let K=n.maxItems,C=r,F=r,G=!1,
ue=r;if(!(typeof K=="number"&&!(K%1)&&!isNaN(K))){let P={instancePath:s+"/maxItems",keyword:"type"};e===null?e=[P]:e.push(
P),r++}if(r===ue&&typeof K=="number"&&(K<0||isNaN(K))){let P={instancePath:s+"/maxItems",keyword:"minimum"};e===null?e=[
P]:e.push(P),r++}var ye=ue===r;G=G||ye;let Z=r;i(K,{instancePath:s+"/maxItems",parentData:n,parentDataProperty:"maxItems",
rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ye=Z===r;if(G=G||ye,G)r=F,e!==null&&
(F?e.length=F:e=null);else{let P={instancePath:s+"/maxItems",keyword:"anyOf"};e===null?e=[P]:e.push(P),r++}var L=C===r}else
var L=!0;if(L){if(n.uniqueItems!==void 0){let K=n.uniqueItems,C=r,F=r,G=!1,ue=r;if(typeof K!="boolean"){let P={instancePath:s+
"/uniqueItems",keyword:"type"};e===null?e=[P]:e.push(P),r++}var ce=ue===r;G=G||ce;let Z=r;i(K,{instancePath:s+"/uniqueIt\
ems",parentData:n,parentDataProperty:"uniqueItems",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var ce=Z===r;if(G=G||ce,G)r=F,e!==null&&(F?e.length=F:e=null);else{let P={instancePath:s+"/uniqueItems",keyword:"\
anyOf"};e===null?e=[P]:e.push(P),r++}var L=C===r}else var L=!0;if(L){if(n.unit!==void 0){let K=r;if(typeof n.unit!="stri\
ng"){let F={instancePath:s+"/unit",keyword:"type"};e===null?e=[F]:e.push(F),r++}var L=K===r}else var L=!0;if(L)if(n.examples!==
void 0){let K=n.examples,C=r,F=r,G=!1,ue=r;if(!Array.isArray(K)){let P={instancePath:s+"/examples",keyword:"type"};e===null?
e=[P]:e.push(P),r++}var ge=ue===r;G=G||ge;let Z=r;i(K,{instancePath:s+"/examples",parentData:n,parentDataProperty:"examp\
les",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ge=Z===r;if(G=G||ge,G)r=F,e!==
null&&(F?e.length=F:e=null);else{let P={instancePath:s+"/examples",keyword:"anyOf"};e===null?e=[P]:e.push(P),r++}var L=C===
r}else var L=!0}}}}}}}}}}}}}}}}else{let M={instancePath:s,keyword:"type"};e===null?e=[M]:e.push(M),r++}var be=he===r;if(X=
X||be,be)var ke=!0;if(X)r=l,e!==null&&(l?e.length=l:e=null);else{let M={instancePath:s,keyword:"anyOf"};return e===null?
e=[M]:e.push(M),r++,ys.errors=e,!1}return ys.errors=e,ie.props=ke,r===0}ys.evaluated={dynamicProps:!0,dynamicItems:!1};var Dn={type:"object",properties:{sources:{anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"object",properties:{npm:{
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
^[a-z0-9][a-z0-9.+-]+$","u"),nn=new RegExp("^(https?|file)://\\S+$","u"),Mn=new RegExp("^sha256:[0-9a-f]{64}$","u");function Ae(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
ie=Ae.evaluated;return ie.dynamicProps&&(ie.props=void 0),ie.dynamicItems&&(ie.items=void 0),typeof n!="string"&&n!==null?
(Ae.errors=[{instancePath:s,keyword:"type"}],!1):(Ae.errors=e,r===0)}Ae.evaluated={dynamicProps:!1,dynamicItems:!1};function Me(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
ie=Me.evaluated;if(ie.dynamicProps&&(ie.props=void 0),ie.dynamicItems&&(ie.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let xe=r;for(let _e in n)if(!(_e==="include"||_e==="exclude")){let S=n[_e],J=r,L=r,N=!1,Y=r;if(!Array.
isArray(S)){let fe={instancePath:s+"/"+_e.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[fe]:e.push(
fe),r++}var l=Y===r;N=N||l;let W=r;i(S,{instancePath:s+"/"+_e.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:_e,
rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var l=W===r;if(N=N||l,N)r=L,e!==null&&
(L?e.length=L:e=null);else{let fe={instancePath:s+"/"+_e.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"anyOf"};return e===
null?e=[fe]:e.push(fe),r++,Me.errors=e,!1}var X=J===r;if(!X)break}if(xe===r){if(n.include!==void 0){let _e=n.include,S=r,
J=r,L=!1,N=r;if(r===N)if(Array.isArray(_e)){var h=!0;let W=_e.length;for(let fe=0;fe<W;fe++){let x=_e[fe],ee=r;if(!(x&&typeof x==
"object"&&!Array.isArray(x))){let re={instancePath:s+"/include/"+fe,keyword:"type"};e===null?e=[re]:e.push(re),r++}var h=ee===
r;if(!h)break}}else{let W={instancePath:s+"/include",keyword:"type"};e===null?e=[W]:e.push(W),r++}var he=N===r;L=L||he;let Y=r;
i(_e,{instancePath:s+"/include",parentData:n,parentDataProperty:"include",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var he=Y===r;if(L=L||he,L)r=J,e!==null&&(J?e.length=J:e=null);else{let W={instancePath:s+
"/include",keyword:"anyOf"};return e===null?e=[W]:e.push(W),r++,Me.errors=e,!1}var ve=S===r}else var ve=!0;if(ve)if(n.exclude!==
void 0){let _e=n.exclude,S=r,J=r,L=!1,N=r;if(r===N)if(Array.isArray(_e)){var $=!0;let fe=_e.length;for(let x=0;x<fe;x++){
let ee=_e[x],U=r;if(!(ee&&typeof ee=="object"&&!Array.isArray(ee))){let ye={instancePath:s+"/exclude/"+x,keyword:"type"};
e===null?e=[ye]:e.push(ye),r++}var $=U===r;if(!$)break}}else{let fe={instancePath:s+"/exclude",keyword:"type"};e===null?
e=[fe]:e.push(fe),r++}var B=N===r;L=L||B;let Y=r;i(_e,{instancePath:s+"/exclude",parentData:n,parentDataProperty:"exclud\
e",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var B=Y===r;if(L=L||B,L)r=J,e!==null&&
(J?e.length=J:e=null);else{let fe={instancePath:s+"/exclude",keyword:"anyOf"};return e===null?e=[fe]:e.push(fe),r++,Me.errors=
e,!1}var ve=S===r}else var ve=!0}}else return Me.errors=[{instancePath:s,keyword:"type"}],!1;return Me.errors=e,r===0}Me.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ee(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
ie=Ee.evaluated;ie.dynamicProps&&(ie.props=void 0),ie.dynamicItems&&(ie.items=void 0);let l=r,X=!1,h=r;if(typeof n!="boo\
lean"){let $={instancePath:s,keyword:"type"};e===null?e=[$]:e.push($),r++}var ve=h===r;X=X||ve;let he=r;i(n,{instancePath:s,
parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ve=he===
r;if(X=X||ve,X)r=l,e!==null&&(l?e.length=l:e=null);else{let $={instancePath:s,keyword:"anyOf"};return e===null?e=[$]:e.push(
$),r++,Ee.errors=e,!1}return Ee.errors=e,r===0}Ee.evaluated={dynamicProps:!1,dynamicItems:!1};function Re(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
ie=Re.evaluated;ie.dynamicProps&&(ie.props=void 0),ie.dynamicItems&&(ie.items=void 0);let l=r,X=!1,h=r,he=r,ve=!1,$=r;if(typeof n!=
"string"){let N={instancePath:s,keyword:"type"};e===null?e=[N]:e.push(N),r++}var _e=$===r;ve=ve||_e;let B=r;if(r===B)if(Array.
isArray(n)){var xe=!0;let N=n.length;for(let Y=0;Y<N;Y++){let W=r;if(typeof n[Y]!="string"){let x={instancePath:s+"/"+Y,
keyword:"type"};e===null?e=[x]:e.push(x),r++}var xe=W===r;if(!xe)break}if(xe){let Y=n.length,W;if(Y>1){let fe={};for(;Y--;){
let x=n[Y];if(typeof x=="string"){if(typeof fe[x]=="number"){W=fe[x];let ee={instancePath:s,keyword:"uniqueItems"};e===null?
e=[ee]:e.push(ee),r++;break}fe[x]=Y}}}}}else{let N={instancePath:s,keyword:"type"};e===null?e=[N]:e.push(N),r++}var _e=B===
r;if(ve=ve||_e,_e)var S=!0;if(ve)r=he,e!==null&&(he?e.length=he:e=null);else{let N={instancePath:s,keyword:"anyOf"};e===
null?e=[N]:e.push(N),r++}var L=h===r;X=X||L;let J=r;i(n,{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var L=J===r;if(X=X||L,X)r=l,e!==null&&(l?e.length=l:e=null);else{let N={
instancePath:s,keyword:"anyOf"};return e===null?e=[N]:e.push(N),r++,Re.errors=e,!1}return Re.errors=e,ie.items=S,r===0}Re.
evaluated={dynamicProps:!1,dynamicItems:!0};function Ze(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
ie=Ze.evaluated;return ie.dynamicProps&&(ie.props=void 0),ie.dynamicItems&&(ie.items=void 0),typeof n!="string"?(Ze.errors=
[{instancePath:s,keyword:"type"}],!1):(Ze.errors=e,r===0)}Ze.evaluated={dynamicProps:!1,dynamicItems:!1};function Se(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
ie=Se.evaluated;ie.dynamicProps&&(ie.props=void 0),ie.dynamicItems&&(ie.items=void 0);let l=r,X=!1,h=r;if(r===h)if(n&&typeof n==
"object"&&!Array.isArray(n)){let J=r;for(let L in n)if(!(L==="cpus"||L==="memory"||L==="gpus")){let N={instancePath:s,keyword:"\
additionalProperties"};e===null?e=[N]:e.push(N),r++;break}if(J===r){if(n.cpus!==void 0){let L=n.cpus,N=r,Y=r,W=!1,fe=r;if(r===
fe)if(typeof L=="number"){if(L<=0||isNaN(L)){let ee={instancePath:s+"/cpus",keyword:"exclusiveMinimum"};e===null?e=[ee]:
e.push(ee),r++}}else{let ee={instancePath:s+"/cpus",keyword:"type"};e===null?e=[ee]:e.push(ee),r++}var he=fe===r;W=W||he;
let x=r;i(L,{instancePath:s+"/cpus",parentData:n,parentDataProperty:"cpus",rootData:o,dynamicAnchors:u})||(e=e===null?i.
errors:e.concat(i.errors),r=e.length);var he=x===r;if(W=W||he,W)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let ee={instancePath:s+
"/cpus",keyword:"anyOf"};e===null?e=[ee]:e.push(ee),r++}var ve=N===r}else var ve=!0;if(ve){if(n.memory!==void 0){let L=n.
memory,N=r,Y=r,W=!1,fe=r;if(typeof L!="string"&&!(typeof L=="number"&&!(L%1)&&!isNaN(L))){let U={instancePath:s+"/memory",
keyword:"type"};e===null?e=[U]:e.push(U),r++}if(r===fe){if(typeof L=="number"&&(L<1||isNaN(L))){let U={instancePath:s+"/\
memory",keyword:"minimum"};e===null?e=[U]:e.push(U),r++}if(r===fe&&typeof L=="string"&&!Cs.test(L)){let U={instancePath:s+
"/memory",keyword:"pattern"};e===null?e=[U]:e.push(U),r++}}var $=fe===r;W=W||$;let x=r;i(L,{instancePath:s+"/memory",parentData:n,
parentDataProperty:"memory",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var $=x===
r;if(W=W||$,W)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let U={instancePath:s+"/memory",keyword:"anyOf"};e===null?e=[U]:e.
push(U),r++}var ve=N===r}else var ve=!0;if(ve)if(n.gpus!==void 0){let L=n.gpus,N=r,Y=r,W=!1,fe=r;if(!(typeof L=="number"&&
!(L%1)&&!isNaN(L))){let U={instancePath:s+"/gpus",keyword:"type"};e===null?e=[U]:e.push(U),r++}if(r===fe&&typeof L=="num\
ber"&&(L<0||isNaN(L))){let U={instancePath:s+"/gpus",keyword:"minimum"};e===null?e=[U]:e.push(U),r++}var B=fe===r;W=W||B;
let x=r;i(L,{instancePath:s+"/gpus",parentData:n,parentDataProperty:"gpus",rootData:o,dynamicAnchors:u})||(e=e===null?i.
errors:e.concat(i.errors),r=e.length);var B=x===r;if(W=W||B,W)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let U={instancePath:s+
"/gpus",keyword:"anyOf"};e===null?e=[U]:e.push(U),r++}var ve=N===r}else var ve=!0}}}else{let J={instancePath:s,keyword:"\
type"};e===null?e=[J]:e.push(J),r++}var S=h===r;if(X=X||S,S)var xe=!0;let _e=r;i(n,{instancePath:s,parentData:we,parentDataProperty:Oe,
rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var S=_e===r;if(X=X||S,X)r=l,e!==null&&
(l?e.length=l:e=null);else{let J={instancePath:s,keyword:"anyOf"};return e===null?e=[J]:e.push(J),r++,Se.errors=e,!1}return Se.
errors=e,ie.props=xe,r===0}Se.evaluated={dynamicProps:!0,dynamicItems:!1};function Be(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
ie=Be.evaluated;ie.dynamicProps&&(ie.props=void 0),ie.dynamicItems&&(ie.items=void 0);let l=r,X=!1,h=r;if(r===h)if(n&&typeof n==
"object"&&!Array.isArray(n)){let J=r;for(let L in n)if(!(L==="total"||L==="idle"||L==="grace")){let N={instancePath:s,keyword:"\
additionalProperties"};e===null?e=[N]:e.push(N),r++;break}if(J===r){if(n.total!==void 0){let L=n.total,N=r,Y=r,W=!1,fe=r;
if(typeof L!="string"&&L!==null){let ee={instancePath:s+"/total",keyword:"type"};e===null?e=[ee]:e.push(ee),r++}if(r===fe&&
typeof L=="string"&&!Vr.test(L)){let ee={instancePath:s+"/total",keyword:"pattern"};e===null?e=[ee]:e.push(ee),r++}var he=fe===
r;W=W||he;let x=r;i(L,{instancePath:s+"/total",parentData:n,parentDataProperty:"total",rootData:o,dynamicAnchors:u})||(e=
e===null?i.errors:e.concat(i.errors),r=e.length);var he=x===r;if(W=W||he,W)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let ee={
instancePath:s+"/total",keyword:"anyOf"};e===null?e=[ee]:e.push(ee),r++}var ve=N===r}else var ve=!0;if(ve){if(n.idle!==void 0){
let L=n.idle,N=r,Y=r,W=!1,fe=r;if(typeof L!="string"&&L!==null){let U={instancePath:s+"/idle",keyword:"type"};e===null?e=
[U]:e.push(U),r++}if(r===fe&&typeof L=="string"&&!Vr.test(L)){let U={instancePath:s+"/idle",keyword:"pattern"};e===null?
e=[U]:e.push(U),r++}var $=fe===r;W=W||$;let x=r;i(L,{instancePath:s+"/idle",parentData:n,parentDataProperty:"idle",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var $=x===r;if(W=W||$,W)r=Y,e!==null&&(Y?e.length=
Y:e=null);else{let U={instancePath:s+"/idle",keyword:"anyOf"};e===null?e=[U]:e.push(U),r++}var ve=N===r}else var ve=!0;if(ve)
if(n.grace!==void 0){let L=n.grace,N=r,Y=r,W=!1,fe=r;if(r===fe)if(typeof L=="string"){if(!Vr.test(L)){let U={instancePath:s+
"/grace",keyword:"pattern"};e===null?e=[U]:e.push(U),r++}}else{let U={instancePath:s+"/grace",keyword:"type"};e===null?e=
[U]:e.push(U),r++}var B=fe===r;W=W||B;let x=r;i(L,{instancePath:s+"/grace",parentData:n,parentDataProperty:"grace",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var B=x===r;if(W=W||B,W)r=Y,e!==null&&(Y?e.length=
Y:e=null);else{let U={instancePath:s+"/grace",keyword:"anyOf"};e===null?e=[U]:e.push(U),r++}var ve=N===r}else var ve=!0}}}else{
let J={instancePath:s,keyword:"type"};e===null?e=[J]:e.push(J),r++}var S=h===r;if(X=X||S,S)var xe=!0;let _e=r;i(n,{instancePath:s,
parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var S=_e===
r;if(X=X||S,X)r=l,e!==null&&(l?e.length=l:e=null);else{let J={instancePath:s,keyword:"anyOf"};return e===null?e=[J]:e.push(
J),r++,Be.errors=e,!1}return Be.errors=e,ie.props=xe,r===0}Be.evaluated={dynamicProps:!0,dynamicItems:!1};function Ge(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
ie=Ge.evaluated;ie.dynamicProps&&(ie.props=void 0),ie.dynamicItems&&(ie.items=void 0);let l=r,X=!1,h=r;if(r===h)if(Array.
isArray(n)){var he=!0;let fe=n.length;for(let x=0;x<fe;x++){let ee=n[x],U=r,re=r,ye=!1,ce=r;if(r===ce)if(ee&&typeof ee==
"object"&&!Array.isArray(ee)){let ke;if(ee.on===void 0&&(ke="on")){let M={instancePath:s+"/"+x,keyword:"required"};e===null?
e=[M]:e.push(M),r++}else{let M=r;for(let K in ee)if(!(K==="on"||K==="max"||K==="delay")){let C={instancePath:s+"/"+x,keyword:"\
additionalProperties"};e===null?e=[C]:e.push(C),r++;break}if(M===r){if(ee.on!==void 0){let K=ee.on,C=r,F=r,G=!1,ue=r,Z=r,
I=!1,P=r;if(!(K==="exit"||K==="signal"||K==="oom"||K==="timeout"||K==="preempted"||K==="node-lost")){let te={instancePath:s+
"/"+x+"/on",keyword:"enum"};e===null?e=[te]:e.push(te),r++}var B=P===r;I=I||B;let g=r;if(r===g)if(Array.isArray(K))if(K.
length<1){let te={instancePath:s+"/"+x+"/on",keyword:"minItems"};e===null?e=[te]:e.push(te),r++}else{var ve=!0;let te=K.
length;for(let me=0;me<te;me++){let D=K[me],se=r,ae=r,de=!1,$e=r;if(!(D==="exit"||D==="signal"||D==="oom"||D==="timeout"||
D==="preempted"||D==="node-lost")){let oe={instancePath:s+"/"+x+"/on/"+me,keyword:"enum"};e===null?e=[oe]:e.push(oe),r++}
var $=$e===r;de=de||$;let ne=r;i(D,{instancePath:s+"/"+x+"/on/"+me,parentData:K,parentDataProperty:me,rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var $=ne===r;if(de=de||$,de)r=ae,e!==null&&(ae?e.length=ae:e=null);else{
let oe={instancePath:s+"/"+x+"/on/"+me,keyword:"anyOf"};e===null?e=[oe]:e.push(oe),r++}var ve=se===r;if(!ve)break}if(ve){
let me=K.length,D;if(me>1){e:for(;me--;)for(D=me;D--;)if(Vs(K[me],K[D])){let se={instancePath:s+"/"+x+"/on",keyword:"uni\
queItems"};e===null?e=[se]:e.push(se),r++;break e}}}}else{let te={instancePath:s+"/"+x+"/on",keyword:"type"};e===null?e=
[te]:e.push(te),r++}var B=g===r;if(I=I||B,I)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let te={instancePath:s+"/"+x+"/on",
keyword:"anyOf"};e===null?e=[te]:e.push(te),r++}var xe=ue===r;G=G||xe;let V=r;i(K,{instancePath:s+"/"+x+"/on",parentData:ee,
parentDataProperty:"on",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var xe=V===r;
if(G=G||xe,G)r=F,e!==null&&(F?e.length=F:e=null);else{let te={instancePath:s+"/"+x+"/on",keyword:"anyOf"};e===null?e=[te]:
e.push(te),r++}var _e=C===r}else var _e=!0;if(_e){if(ee.max!==void 0){let K=ee.max,C=r,F=r,G=!1,ue=r;if(!(typeof K=="num\
ber"&&!(K%1)&&!isNaN(K))){let P={instancePath:s+"/"+x+"/max",keyword:"type"};e===null?e=[P]:e.push(P),r++}if(r===ue&&typeof K==
"number"&&(K<1||isNaN(K))){let P={instancePath:s+"/"+x+"/max",keyword:"minimum"};e===null?e=[P]:e.push(P),r++}var S=ue===
r;G=G||S;let Z=r;i(K,{instancePath:s+"/"+x+"/max",parentData:ee,parentDataProperty:"max",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var S=Z===r;if(G=G||S,G)r=F,e!==null&&(F?e.length=F:e=null);else{let P={
instancePath:s+"/"+x+"/max",keyword:"anyOf"};e===null?e=[P]:e.push(P),r++}var _e=C===r}else var _e=!0;if(_e)if(ee.delay!==
void 0){let K=ee.delay,C=r,F=r,G=!1,ue=r;if(r===ue)if(typeof K=="string"){if(!Vr.test(K)){let P={instancePath:s+"/"+x+"/\
delay",keyword:"pattern"};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:s+"/"+x+"/delay",keyword:"type"};e===null?
e=[P]:e.push(P),r++}var J=ue===r;G=G||J;let Z=r;i(K,{instancePath:s+"/"+x+"/delay",parentData:ee,parentDataProperty:"del\
ay",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var J=Z===r;if(G=G||J,G)r=F,e!==null&&
(F?e.length=F:e=null);else{let P={instancePath:s+"/"+x+"/delay",keyword:"anyOf"};e===null?e=[P]:e.push(P),r++}var _e=C===
r}else var _e=!0}}}}else{let ke={instancePath:s+"/"+x,keyword:"type"};e===null?e=[ke]:e.push(ke),r++}var L=ce===r;ye=ye||
L;let ge=r;i(ee,{instancePath:s+"/"+x,parentData:n,parentDataProperty:x,rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var L=ge===r;if(ye=ye||L,ye)r=re,e!==null&&(re?e.length=re:e=null);else{let ke={instancePath:s+
"/"+x,keyword:"anyOf"};e===null?e=[ke]:e.push(ke),r++}var he=U===r;if(!he)break}}else{let fe={instancePath:s,keyword:"ty\
pe"};e===null?e=[fe]:e.push(fe),r++}var W=h===r;if(X=X||W,W)var N=!0;let Y=r;i(n,{instancePath:s,parentData:we,parentDataProperty:Oe,
rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var W=Y===r;if(X=X||W,X)r=l,e!==null&&
(l?e.length=l:e=null);else{let fe={instancePath:s,keyword:"anyOf"};return e===null?e=[fe]:e.push(fe),r++,Ge.errors=e,!1}
return Ge.errors=e,ie.items=N,r===0}Ge.evaluated={dynamicProps:!1,dynamicItems:!0};function _r(n,{instancePath:s="",parentData:we,
parentDataProperty:Oe,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,ie=_r.evaluated;if(ie.dynamicProps&&(ie.props=
void 0),ie.dynamicItems&&(ie.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let K=r;for(let C in n)if(!jr.
call(Dn.properties,C)){return _r.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(K===r){if(n.sources!==
void 0){let C=n.sources,F=r,G=r,ue=!1,Z=r;if(r===Z)if(Array.isArray(C))if(C.length<1){let P={instancePath:s+"/sources",keyword:"\
minItems"};e===null?e=[P]:e.push(P),r++}else{var l=!0;let P=C.length;for(let g=0;g<P;g++){let V=C[g],te=r,me=r,D=!1,se=r;
if(r===se)if(V&&typeof V=="object"&&!Array.isArray(V)){let $e=r;for(let ne in V)if(!(ne==="npm"||ne==="pypi"||ne==="debi\
an"||ne==="version"||ne==="url"||ne==="keep"||ne==="strip")){let v={instancePath:s+"/sources/"+g,keyword:"additionalProp\
erties"};e===null?e=[v]:e.push(v),r++;break}if($e===r){if(V.npm!==void 0){let ne=V.npm,v=r,oe=r,Q=!1,q=r;if(r===q)if(typeof ne==
"string"){if(!qn.test(ne)){let A={instancePath:s+"/sources/"+g+"/npm",keyword:"pattern"};e===null?e=[A]:e.push(A),r++}}else{
let A={instancePath:s+"/sources/"+g+"/npm",keyword:"type"};e===null?e=[A]:e.push(A),r++}var X=q===r;Q=Q||X;let O=r;i(ne,
{instancePath:s+"/sources/"+g+"/npm",parentData:V,parentDataProperty:"npm",rootData:o,dynamicAnchors:u})||(e=e===null?i.
errors:e.concat(i.errors),r=e.length);var X=O===r;if(Q=Q||X,Q)r=oe,e!==null&&(oe?e.length=oe:e=null);else{let A={instancePath:s+
"/sources/"+g+"/npm",keyword:"anyOf"};e===null?e=[A]:e.push(A),r++}var h=v===r}else var h=!0;if(h){if(V.pypi!==void 0){let ne=V.
pypi,v=r,oe=r,Q=!1,q=r;if(r===q)if(typeof ne=="string"){if(!zn.test(ne)){let le={instancePath:s+"/sources/"+g+"/pypi",keyword:"\
pattern"};e===null?e=[le]:e.push(le),r++}}else{let le={instancePath:s+"/sources/"+g+"/pypi",keyword:"type"};e===null?e=[
le]:e.push(le),r++}var he=q===r;Q=Q||he;let O=r;i(ne,{instancePath:s+"/sources/"+g+"/pypi",parentData:V,parentDataProperty:"\
pypi",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var he=O===r;if(Q=Q||he,Q)r=oe,
e!==null&&(oe?e.length=oe:e=null);else{let le={instancePath:s+"/sources/"+g+"/pypi",keyword:"anyOf"};e===null?e=[le]:e.push(
le),r++}var h=v===r}else var h=!0;if(h){if(V.debian!==void 0){let ne=V.debian,v=r,oe=r,Q=!1,q=r;if(r===q)if(typeof ne=="\
string"){if(!In.test(ne)){let le={instancePath:s+"/sources/"+g+"/debian",keyword:"pattern"};e===null?e=[le]:e.push(le),r++}}else{
let le={instancePath:s+"/sources/"+g+"/debian",keyword:"type"};e===null?e=[le]:e.push(le),r++}var ve=q===r;Q=Q||ve;let O=r;
i(ne,{instancePath:s+"/sources/"+g+"/debian",parentData:V,parentDataProperty:"debian",rootData:o,dynamicAnchors:u})||(e=
e===null?i.errors:e.concat(i.errors),r=e.length);var ve=O===r;if(Q=Q||ve,Q)r=oe,e!==null&&(oe?e.length=oe:e=null);else{let le={
instancePath:s+"/sources/"+g+"/debian",keyword:"anyOf"};e===null?e=[le]:e.push(le),r++}var h=v===r}else var h=!0;if(h){if(V.
version!==void 0){let ne=V.version,v=r;if(r===v)if(typeof ne=="string"){if(Ce(ne)<1){let Q={instancePath:s+"/sources/"+g+
"/version",keyword:"minLength"};e===null?e=[Q]:e.push(Q),r++}}else{let Q={instancePath:s+"/sources/"+g+"/version",keyword:"\
type"};e===null?e=[Q]:e.push(Q),r++}var h=v===r}else var h=!0;if(h){if(V.url!==void 0){let ne=V.url,v=r,oe=r,Q=!1,q=r,O=r,
A=!1,le=r;if(r===le)if(typeof ne=="string"){if(!nn.test(ne)){let t={instancePath:s+"/sources/"+g+"/url",keyword:"pattern"};
e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:s+"/sources/"+g+"/url",keyword:"type"};e===null?e=[t]:e.push(t),r++}
var xe=le===r;A=A||xe;let T=r;if(r===T)if(Array.isArray(ne))if(ne.length<1){let t={instancePath:s+"/sources/"+g+"/url",keyword:"\
minItems"};e===null?e=[t]:e.push(t),r++}else{var $=!0;let t=ne.length;for(let d=0;d<t;d++){let m=ne[d],k=r,R=r,p=!1,w=r;
if(r===w)if(typeof m=="string"){if(!nn.test(m)){let y={instancePath:s+"/sources/"+g+"/url/"+d,keyword:"pattern"};e===null?
e=[y]:e.push(y),r++}}else{let y={instancePath:s+"/sources/"+g+"/url/"+d,keyword:"type"};e===null?e=[y]:e.push(y),r++}var B=w===
r;p=p||B;let c=r;i(m,{instancePath:s+"/sources/"+g+"/url/"+d,parentData:ne,parentDataProperty:d,rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var B=c===r;if(p=p||B,p)r=R,e!==null&&(R?e.length=R:e=null);else{let y={
instancePath:s+"/sources/"+g+"/url/"+d,keyword:"anyOf"};e===null?e=[y]:e.push(y),r++}var $=k===r;if(!$)break}}else{let t={
instancePath:s+"/sources/"+g+"/url",keyword:"type"};e===null?e=[t]:e.push(t),r++}var xe=T===r;if(A=A||xe,A)r=O,e!==null&&
(O?e.length=O:e=null);else{let t={instancePath:s+"/sources/"+g+"/url",keyword:"anyOf"};e===null?e=[t]:e.push(t),r++}var _e=q===
r;Q=Q||_e;let f=r;i(ne,{instancePath:s+"/sources/"+g+"/url",parentData:V,parentDataProperty:"url",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var _e=f===r;if(Q=Q||_e,Q)r=oe,e!==null&&(oe?e.length=oe:e=null);else{
let t={instancePath:s+"/sources/"+g+"/url",keyword:"anyOf"};e===null?e=[t]:e.push(t),r++}var h=v===r}else var h=!0;if(h){
if(V.keep!==void 0){let ne=V.keep,v=r,oe=r,Q=!1,q=r,O=r,A=!1,le=r;if(r===le)if(Array.isArray(ne))if(ne.length<1){let t={
instancePath:s+"/sources/"+g+"/keep",keyword:"minItems"};e===null?e=[t]:e.push(t),r++}else{var S=!0;let t=ne.length;for(let d=0;d<
t;d++){let m=ne[d],k=r;if(r===k)if(typeof m=="string"){if(Ce(m)<1){let p={instancePath:s+"/sources/"+g+"/keep/"+d,keyword:"\
minLength"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s+"/sources/"+g+"/keep/"+d,keyword:"type"};e===null?e=
[p]:e.push(p),r++}var S=k===r;if(!S)break}}else{let t={instancePath:s+"/sources/"+g+"/keep",keyword:"type"};e===null?e=[
t]:e.push(t),r++}var L=le===r;A=A||L;let T=r;if(r===T)if(ne&&typeof ne=="object"&&!Array.isArray(ne))for(let t in ne){let d=ne[t],
m=r;if(r===m)if(typeof d=="string"){if(Ce(d)<1){let k={instancePath:s+"/sources/"+g+"/keep/"+t.replace(/~/g,"~0").replace(
/\//g,"~1"),keyword:"minLength"};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:s+"/sources/"+g+"/keep/"+t.replace(
/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[k]:e.push(k),r++}var J=m===r;if(!J)break}else{let t={instancePath:s+
"/sources/"+g+"/keep",keyword:"type"};e===null?e=[t]:e.push(t),r++}var L=T===r;if(A=A||L,A)r=O,e!==null&&(O?e.length=O:e=
null);else{let t={instancePath:s+"/sources/"+g+"/keep",keyword:"anyOf"};e===null?e=[t]:e.push(t),r++}var N=q===r;Q=Q||N;
let f=r;i(ne,{instancePath:s+"/sources/"+g+"/keep",parentData:V,parentDataProperty:"keep",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var N=f===r;if(Q=Q||N,Q)r=oe,e!==null&&(oe?e.length=oe:e=null);else{
let t={instancePath:s+"/sources/"+g+"/keep",keyword:"anyOf"};e===null?e=[t]:e.push(t),r++}var h=v===r}else var h=!0;if(h)
if(V.strip!==void 0){let ne=V.strip,v=r,oe=r,Q=!1,q=r;if(!(typeof ne=="number"&&!(ne%1)&&!isNaN(ne))){let le={instancePath:s+
"/sources/"+g+"/strip",keyword:"type"};e===null?e=[le]:e.push(le),r++}if(r===q&&typeof ne=="number"&&(ne<0||isNaN(ne))){
let le={instancePath:s+"/sources/"+g+"/strip",keyword:"minimum"};e===null?e=[le]:e.push(le),r++}var Y=q===r;Q=Q||Y;let O=r;
i(ne,{instancePath:s+"/sources/"+g+"/strip",parentData:V,parentDataProperty:"strip",rootData:o,dynamicAnchors:u})||(e=e===
null?i.errors:e.concat(i.errors),r=e.length);var Y=O===r;if(Q=Q||Y,Q)r=oe,e!==null&&(oe?e.length=oe:e=null);else{let le={
instancePath:s+"/sources/"+g+"/strip",keyword:"anyOf"};e===null?e=[le]:e.push(le),r++}var h=v===r}else var h=!0}}}}}}}else{
let $e={instancePath:s+"/sources/"+g,keyword:"type"};e===null?e=[$e]:e.push($e),r++}var W=se===r;D=D||W;let ae=r;i(V,{instancePath:s+
"/sources/"+g,parentData:C,parentDataProperty:g,rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=
e.length);var W=ae===r;if(D=D||W,D)r=me,e!==null&&(me?e.length=me:e=null);else{let $e={instancePath:s+"/sources/"+g,keyword:"\
anyOf"};e===null?e=[$e]:e.push($e),r++}var l=te===r;if(!l)break}}else{let P={instancePath:s+"/sources",keyword:"type"};e===
null?e=[P]:e.push(P),r++}var fe=Z===r;ue=ue||fe;let I=r;i(C,{instancePath:s+"/sources",parentData:n,parentDataProperty:"\
sources",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var fe=I===r;if(ue=ue||fe,ue)
r=G,e!==null&&(G?e.length=G:e=null);else{let P={instancePath:s+"/sources",keyword:"anyOf"};return e===null?e=[P]:e.push(
P),r++,_r.errors=e,!1}var x=F===r}else var x=!0;if(x){if(n.keep!==void 0){let C=n.keep,F=r,G=r,ue=!1,Z=r,I=r,P=!1,g=r;if(r===
g)if(Array.isArray(C))if(C.length<1){let D={instancePath:s+"/keep",keyword:"minItems"};e===null?e=[D]:e.push(D),r++}else{
var ee=!0;let D=C.length;for(let se=0;se<D;se++){let ae=C[se],de=r;if(r===de)if(typeof ae=="string"){if(Ce(ae)<1){let ne={
instancePath:s+"/keep/"+se,keyword:"minLength"};e===null?e=[ne]:e.push(ne),r++}}else{let ne={instancePath:s+"/keep/"+se,
keyword:"type"};e===null?e=[ne]:e.push(ne),r++}var ee=de===r;if(!ee)break}}else{let D={instancePath:s+"/keep",keyword:"t\
ype"};e===null?e=[D]:e.push(D),r++}var re=g===r;P=P||re;let V=r;if(r===V)if(C&&typeof C=="object"&&!Array.isArray(C))for(let D in C){
let se=C[D],ae=r;if(r===ae)if(typeof se=="string"){if(Ce(se)<1){let de={instancePath:s+"/keep/"+D.replace(/~/g,"~0").replace(
/\//g,"~1"),keyword:"minLength"};e===null?e=[de]:e.push(de),r++}}else{let de={instancePath:s+"/keep/"+D.replace(/~/g,"~0").
replace(/\//g,"~1"),keyword:"type"};e===null?e=[de]:e.push(de),r++}var U=ae===r;if(!U)break}else{let D={instancePath:s+"\
/keep",keyword:"type"};e===null?e=[D]:e.push(D),r++}var re=V===r;if(P=P||re,P)r=I,e!==null&&(I?e.length=I:e=null);else{let D={
instancePath:s+"/keep",keyword:"anyOf"};e===null?e=[D]:e.push(D),r++}var ye=Z===r;ue=ue||ye;let te=r;i(C,{instancePath:s+
"/keep",parentData:n,parentDataProperty:"keep",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=
e.length);var ye=te===r;if(ue=ue||ye,ue)r=G,e!==null&&(G?e.length=G:e=null);else{let D={instancePath:s+"/keep",keyword:"\
anyOf"};return e===null?e=[D]:e.push(D),r++,_r.errors=e,!1}var x=F===r}else var x=!0;if(x){if(n.strip!==void 0){let C=n.
strip,F=r,G=r,ue=!1,Z=r;if(!(typeof C=="number"&&!(C%1)&&!isNaN(C))){let g={instancePath:s+"/strip",keyword:"type"};e===
null?e=[g]:e.push(g),r++}if(r===Z&&typeof C=="number"&&(C<0||isNaN(C))){let g={instancePath:s+"/strip",keyword:"minimum"};
e===null?e=[g]:e.push(g),r++}var ce=Z===r;ue=ue||ce;let I=r;i(C,{instancePath:s+"/strip",parentData:n,parentDataProperty:"\
strip",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ce=I===r;if(ue=ue||ce,ue)r=
G,e!==null&&(G?e.length=G:e=null);else{let g={instancePath:s+"/strip",keyword:"anyOf"};return e===null?e=[g]:e.push(g),r++,
_r.errors=e,!1}var x=F===r}else var x=!0;if(x){if(n.unpack!==void 0){let C=n.unpack,F=r,G=r,ue=!1,Z=r;if(typeof C!="stri\
ng"){let g={instancePath:s+"/unpack",keyword:"type"};e===null?e=[g]:e.push(g),r++}if(!(C==="none"||C==="archives"||C==="\
gzip")){let g={instancePath:s+"/unpack",keyword:"enum"};e===null?e=[g]:e.push(g),r++}var ge=Z===r;ue=ue||ge;let I=r;i(C,
{instancePath:s+"/unpack",parentData:n,parentDataProperty:"unpack",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.
concat(i.errors),r=e.length);var ge=I===r;if(ue=ue||ge,ue)r=G,e!==null&&(G?e.length=G:e=null);else{let g={instancePath:s+
"/unpack",keyword:"anyOf"};return e===null?e=[g]:e.push(g),r++,_r.errors=e,!1}var x=F===r}else var x=!0;if(x){if(n.content!==
void 0){let C=n.content,F=r,G=r,ue=!1,Z=r;if(typeof C!="string"&&C!==null){let g={instancePath:s+"/content",keyword:"typ\
e"};e===null?e=[g]:e.push(g),r++}if(r===Z&&typeof C=="string"&&!Mn.test(C)){let g={instancePath:s+"/content",keyword:"pa\
ttern",params:{pattern:"^sha256:[0-9a-f]{64}$"}};e===null?e=[g]:e.push(g),r++}var be=Z===r;ue=ue||be;let I=r;i(C,{instancePath:s+
"/content",parentData:n,parentDataProperty:"content",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var be=I===r;if(ue=ue||be,ue)r=G,e!==null&&(G?e.length=G:e=null);else{let g={instancePath:s+"/content",keyword:"\
anyOf"};return e===null?e=[g]:e.push(g),r++,_r.errors=e,!1}var x=F===r}else var x=!0;if(x){if(n.tries!==void 0){let C=n.
tries,F=r,G=r,ue=!1,Z=r;if(!(typeof C=="number"&&!(C%1)&&!isNaN(C))){let g={instancePath:s+"/tries",keyword:"type"};e===
null?e=[g]:e.push(g),r++}if(r===Z&&typeof C=="number"){if(C>20||isNaN(C)){let g={instancePath:s+"/tries",keyword:"maximu\
m"};e===null?e=[g]:e.push(g),r++}else if(C<1||isNaN(C)){let g={instancePath:s+"/tries",keyword:"minimum"};e===null?e=[g]:
e.push(g),r++}}var ke=Z===r;ue=ue||ke;let I=r;i(C,{instancePath:s+"/tries",parentData:n,parentDataProperty:"tries",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ke=I===r;if(ue=ue||ke,ue)r=G,e!==null&&(G?e.
length=G:e=null);else{let g={instancePath:s+"/tries",keyword:"anyOf"};return e===null?e=[g]:e.push(g),r++,_r.errors=e,!1}
var x=F===r}else var x=!0;if(x){if(n.source_timeout!==void 0){let C=n.source_timeout,F=r,G=r,ue=!1,Z=r;if(r===Z)if(typeof C==
"number"){if(C<=0||isNaN(C)){let g={instancePath:s+"/source_timeout",keyword:"exclusiveMinimum"};e===null?e=[g]:e.push(g),
r++}}else{let g={instancePath:s+"/source_timeout",keyword:"type"};e===null?e=[g]:e.push(g),r++}var M=Z===r;ue=ue||M;let I=r;
i(C,{instancePath:s+"/source_timeout",parentData:n,parentDataProperty:"source_timeout",rootData:o,dynamicAnchors:u})||(e=
e===null?i.errors:e.concat(i.errors),r=e.length);var M=I===r;if(ue=ue||M,ue)r=G,e!==null&&(G?e.length=G:e=null);else{let g={
instancePath:s+"/source_timeout",keyword:"anyOf"};return e===null?e=[g]:e.push(g),r++,_r.errors=e,!1}var x=F===r}else var x=!0;
if(x){if(n.description!==void 0){let C=r;Ae(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"\
description",rootData:o,dynamicAnchors:u})||(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length);var x=C===r}else var x=!0;
if(x){if(n.matrix!==void 0){let C=r;Me(n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,
dynamicAnchors:u})||(e=e===null?Me.errors:e.concat(Me.errors),r=e.length);var x=C===r}else var x=!0;if(x){if(n.when!==void 0){
let C=r;Ee(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"when",rootData:o,dynamicAnchors:u})||(e=e===null?
Ee.errors:e.concat(Ee.errors),r=e.length);var x=C===r}else var x=!0;if(x){if(n.needs!==void 0){let C=r;Re(n.needs,{instancePath:s+
"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:u})||(e=e===null?Re.errors:e.concat(Re.errors),
r=e.length);var x=C===r}else var x=!0;if(x){if(n.extends!==void 0){let C=r;Ze(n.extends,{instancePath:s+"/extends",parentData:n,
parentDataProperty:"extends",rootData:o,dynamicAnchors:u})||(e=e===null?Ze.errors:e.concat(Ze.errors),r=e.length);var x=C===
r}else var x=!0;if(x){if(n.resources!==void 0){let C=r;Se(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"\
resources",rootData:o,dynamicAnchors:u})||(e=e===null?Se.errors:e.concat(Se.errors),r=e.length);var x=C===r}else var x=!0;
if(x){if(n.timeout!==void 0){let C=r;Be(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,
dynamicAnchors:u})||(e=e===null?Be.errors:e.concat(Be.errors),r=e.length);var x=C===r}else var x=!0;if(x){if(n.retry!==void 0){
let C=r;Ge(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=e===
null?Ge.errors:e.concat(Ge.errors),r=e.length);var x=C===r}else var x=!0;if(x)if(n.kind!==void 0){let C=r;if(n.kind!=="f\
etch")return _r.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var x=C===r}else var x=!0}}}}}}}}}}}}}}}}else return _r.
errors=[{instancePath:s,keyword:"type"}],!1;return _r.errors=e,r===0}_r.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Ln={type:"object",properties:{source:{anyOf:[{type:"array",minItems:1,items:{type:"string"}},{$ref:"#/$defs/expressi\
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
/$defs/stage-retry"},kind:{const:"dataset"}},additionalProperties:!1};function Je(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,
rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,ie=Je.evaluated;if(ie.dynamicProps&&(ie.props=void 0),ie.dynamicItems&&
(ie.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let ue=r;for(let Z in n)if(!jr.call(Ln.properties,Z)){
return Je.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(ue===r){if(n.source!==void 0){let Z=n.source,
I=r,P=r,g=!1,V=r;if(r===V)if(Array.isArray(Z))if(Z.length<1){let me={instancePath:s+"/source",keyword:"minItems"};e===null?
e=[me]:e.push(me),r++}else{var l=!0;let me=Z.length;for(let D=0;D<me;D++){let se=r;if(typeof Z[D]!="string"){let de={instancePath:s+
"/source/"+D,keyword:"type"};e===null?e=[de]:e.push(de),r++}var l=se===r;if(!l)break}}else{let me={instancePath:s+"/sour\
ce",keyword:"type"};e===null?e=[me]:e.push(me),r++}var X=V===r;g=g||X;let te=r;i(Z,{instancePath:s+"/source",parentData:n,
parentDataProperty:"source",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var X=te===
r;if(g=g||X,g)r=P,e!==null&&(P?e.length=P:e=null);else{let me={instancePath:s+"/source",keyword:"anyOf"};return e===null?
e=[me]:e.push(me),r++,Je.errors=e,!1}var h=I===r}else var h=!0;if(h){if(n.layout!==void 0){let Z=n.layout,I=r,P=r,g=!1,V=r;
if(typeof Z!="string"){let D={instancePath:s+"/layout",keyword:"type"};e===null?e=[D]:e.push(D),r++}if(!(Z==="idx"||Z===
"image-folder"||Z==="emoji")){let D={instancePath:s+"/layout",keyword:"enum"};e===null?e=[D]:e.push(D),r++}var he=V===r;
g=g||he;let te=r;i(Z,{instancePath:s+"/layout",parentData:n,parentDataProperty:"layout",rootData:o,dynamicAnchors:u})||(e=
e===null?i.errors:e.concat(i.errors),r=e.length);var he=te===r;if(g=g||he,g)r=P,e!==null&&(P?e.length=P:e=null);else{let D={
instancePath:s+"/layout",keyword:"anyOf"};return e===null?e=[D]:e.push(D),r++,Je.errors=e,!1}var h=I===r}else var h=!0;if(h){
if(n.image_size!==void 0){let Z=n.image_size,I=r,P=r,g=!1,V=r;if(!(typeof Z=="number"&&!(Z%1)&&!isNaN(Z))){let D={instancePath:s+
"/image_size",keyword:"type"};e===null?e=[D]:e.push(D),r++}if(r===V&&typeof Z=="number"){if(Z>2048||isNaN(Z)){let D={instancePath:s+
"/image_size",keyword:"maximum"};e===null?e=[D]:e.push(D),r++}else if(Z<1||isNaN(Z)){let D={instancePath:s+"/image_size",
keyword:"minimum"};e===null?e=[D]:e.push(D),r++}}var ve=V===r;g=g||ve;let te=r;i(Z,{instancePath:s+"/image_size",parentData:n,
parentDataProperty:"image_size",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ve=te===
r;if(g=g||ve,g)r=P,e!==null&&(P?e.length=P:e=null);else{let D={instancePath:s+"/image_size",keyword:"anyOf"};return e===
null?e=[D]:e.push(D),r++,Je.errors=e,!1}var h=I===r}else var h=!0;if(h){if(n.fit!==void 0){let Z=n.fit,I=r,P=r,g=!1,V=r;
if(typeof Z!="string"){let D={instancePath:s+"/fit",keyword:"type"};e===null?e=[D]:e.push(D),r++}if(!(Z==="resize"||Z===
"crop"||Z==="pad")){let D={instancePath:s+"/fit",keyword:"enum"};e===null?e=[D]:e.push(D),r++}var $=V===r;g=g||$;let te=r;
i(Z,{instancePath:s+"/fit",parentData:n,parentDataProperty:"fit",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var $=te===r;if(g=g||$,g)r=P,e!==null&&(P?e.length=P:e=null);else{let D={instancePath:s+"/fit",keyword:"\
anyOf"};return e===null?e=[D]:e.push(D),r++,Je.errors=e,!1}var h=I===r}else var h=!0;if(h){if(n.method!==void 0){let Z=n.
method,I=r,P=r,g=!1,V=r;if(typeof Z!="string"){let D={instancePath:s+"/method",keyword:"type"};e===null?e=[D]:e.push(D),
r++}if(!(Z==="bilinear"||Z==="bicubic"||Z==="lanczos")){let D={instancePath:s+"/method",keyword:"enum"};e===null?e=[D]:e.
push(D),r++}var B=V===r;g=g||B;let te=r;i(Z,{instancePath:s+"/method",parentData:n,parentDataProperty:"method",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var B=te===r;if(g=g||B,g)r=P,e!==null&&(P?e.length=
P:e=null);else{let D={instancePath:s+"/method",keyword:"anyOf"};return e===null?e=[D]:e.push(D),r++,Je.errors=e,!1}var h=I===
r}else var h=!0;if(h){if(n.background!==void 0){let Z=n.background,I=r,P=r,g=!1,V=r;if(r===V)if(Array.isArray(Z))if(Z.length>
3){let D={instancePath:s+"/background",keyword:"maxItems"};e===null?e=[D]:e.push(D),r++}else if(Z.length<3){let D={instancePath:s+
"/background",keyword:"minItems"};e===null?e=[D]:e.push(D),r++}else{var xe=!0;let D=Z.length;for(let se=0;se<D;se++){let ae=Z[se],
de=r,$e=r,ne=!1,v=r;if(!(typeof ae=="number"&&!(ae%1)&&!isNaN(ae))){let q={instancePath:s+"/background/"+se,keyword:"typ\
e"};e===null?e=[q]:e.push(q),r++}if(r===v&&typeof ae=="number"){if(ae>255||isNaN(ae)){let q={instancePath:s+"/background\
/"+se,keyword:"maximum"};e===null?e=[q]:e.push(q),r++}else if(ae<0||isNaN(ae)){let q={instancePath:s+"/background/"+se,keyword:"\
minimum"};e===null?e=[q]:e.push(q),r++}}var _e=v===r;ne=ne||_e;let oe=r;i(ae,{instancePath:s+"/background/"+se,parentData:Z,
parentDataProperty:se,rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var _e=oe===r;if(ne=
ne||_e,ne)r=$e,e!==null&&($e?e.length=$e:e=null);else{let q={instancePath:s+"/background/"+se,keyword:"anyOf"};e===null?
e=[q]:e.push(q),r++}var xe=de===r;if(!xe)break}}else{let D={instancePath:s+"/background",keyword:"type"};e===null?e=[D]:
e.push(D),r++}var S=V===r;g=g||S;let te=r;i(Z,{instancePath:s+"/background",parentData:n,parentDataProperty:"background",
rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var S=te===r;if(g=g||S,g)r=P,e!==null&&
(P?e.length=P:e=null);else{let D={instancePath:s+"/background",keyword:"anyOf"};return e===null?e=[D]:e.push(D),r++,Je.errors=
e,!1}var h=I===r}else var h=!0;if(h){if(n.splits!==void 0){let Z=n.splits,I=r,P=r,g=!1,V=r;if(r===V)if(Z&&typeof Z=="obj\
ect"&&!Array.isArray(Z))for(let D in Z){let se=Z[D],ae=r,de=r,$e=!1,ne=r;if(r===ne)if(se&&typeof se=="object"&&!Array.isArray(
se)){let oe=r;for(let Q in se)if(!(Q==="file"||Q==="from"||Q==="count"||Q==="folder"||Q==="modulo"||Q==="remainders"||Q===
"vendors")){let q={instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"additionalProperties"};e===
null?e=[q]:e.push(q),r++;break}if(oe===r){if(se.file!==void 0){let Q=se.file,q=r;if(r===q)if(typeof Q=="string"){if(Ce(Q)<
1){let O={instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",keyword:"minLength"};e===null?e=[O]:
e.push(O),r++}}else{let O={instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",keyword:"type"};e===
null?e=[O]:e.push(O),r++}var J=q===r}else var J=!0;if(J){if(se.from!==void 0){let Q=se.from,q=r,O=r,A=!1,le=r;if(!(typeof Q==
"number"&&!(Q%1)&&!isNaN(Q))){let H={instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"/from",keyword:"\
type"};e===null?e=[H]:e.push(H),r++}if(r===le&&typeof Q=="number"&&(Q<0||isNaN(Q))){let H={instancePath:s+"/splits/"+D.replace(
/~/g,"~0").replace(/\//g,"~1")+"/from",keyword:"minimum"};e===null?e=[H]:e.push(H),r++}var L=le===r;A=A||L;let T=r;i(Q,{
instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"/from",parentData:se,parentDataProperty:"from",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var L=T===r;if(A=A||L,A)r=O,e!==null&&(O?e.length=
O:e=null);else{let H={instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"/from",keyword:"anyOf"};e===null?
e=[H]:e.push(H),r++}var J=q===r}else var J=!0;if(J){if(se.count!==void 0){let Q=se.count,q=r,O=r,A=!1,le=r;if(!(typeof Q==
"number"&&!(Q%1)&&!isNaN(Q))){let H={instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",keyword:"\
type"};e===null?e=[H]:e.push(H),r++}if(r===le&&typeof Q=="number"&&(Q<1||isNaN(Q))){let H={instancePath:s+"/splits/"+D.replace(
/~/g,"~0").replace(/\//g,"~1")+"/count",keyword:"minimum"};e===null?e=[H]:e.push(H),r++}var N=le===r;A=A||N;let T=r;i(Q,
{instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",parentData:se,parentDataProperty:"count",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var N=T===r;if(A=A||N,A)r=O,e!==null&&(O?e.length=
O:e=null);else{let H={instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",keyword:"anyOf"};e===null?
e=[H]:e.push(H),r++}var J=q===r}else var J=!0;if(J){if(se.folder!==void 0){let Q=se.folder,q=r;if(r===q)if(typeof Q=="st\
ring"){if(Ce(Q)<1){let A={instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"/folder",keyword:"minLengt\
h"};e===null?e=[A]:e.push(A),r++}}else{let A={instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"/folde\
r",keyword:"type"};e===null?e=[A]:e.push(A),r++}var J=q===r}else var J=!0;if(J){if(se.modulo!==void 0){let Q=se.modulo,q=r,
O=r,A=!1,le=r;if(!(typeof Q=="number"&&!(Q%1)&&!isNaN(Q))){let H={instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(
/\//g,"~1")+"/modulo",keyword:"type"};e===null?e=[H]:e.push(H),r++}if(r===le&&typeof Q=="number"&&(Q<1||isNaN(Q))){let H={
instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"/modulo",keyword:"minimum"};e===null?e=[H]:e.push(H),
r++}var Y=le===r;A=A||Y;let T=r;i(Q,{instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"/modulo",parentData:se,
parentDataProperty:"modulo",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Y=T===
r;if(A=A||Y,A)r=O,e!==null&&(O?e.length=O:e=null);else{let H={instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(/\//g,
"~1")+"/modulo",keyword:"anyOf"};e===null?e=[H]:e.push(H),r++}var J=q===r}else var J=!0;if(J){if(se.remainders!==void 0){
let Q=se.remainders,q=r,O=r,A=!1,le=r;if(r===le)if(Array.isArray(Q))if(Q.length<1){let H={instancePath:s+"/splits/"+D.replace(
/~/g,"~0").replace(/\//g,"~1")+"/remainders",keyword:"minItems"};e===null?e=[H]:e.push(H),r++}else{var W=!0;let H=Q.length;
for(let t=0;t<H;t++){let d=Q[t],m=r,k=r,R=!1,p=r;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d))){let a={instancePath:s+"/sp\
lits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders/"+t,keyword:"type"};e===null?e=[a]:e.push(a),r++}if(r===p&&
typeof d=="number"&&(d<0||isNaN(d))){let a={instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"/remaind\
ers/"+t,keyword:"minimum"};e===null?e=[a]:e.push(a),r++}var fe=p===r;R=R||fe;let w=r;i(d,{instancePath:s+"/splits/"+D.replace(
/~/g,"~0").replace(/\//g,"~1")+"/remainders/"+t,parentData:Q,parentDataProperty:t,rootData:o,dynamicAnchors:u})||(e=e===
null?i.errors:e.concat(i.errors),r=e.length);var fe=w===r;if(R=R||fe,R)r=k,e!==null&&(k?e.length=k:e=null);else{let a={instancePath:s+
"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders/"+t,keyword:"anyOf"};e===null?e=[a]:e.push(a),r++}var W=m===
r;if(!W)break}}else{let H={instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders",keyword:"typ\
e"};e===null?e=[H]:e.push(H),r++}var x=le===r;A=A||x;let T=r;i(Q,{instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(
/\//g,"~1")+"/remainders",parentData:se,parentDataProperty:"remainders",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var x=T===r;if(A=A||x,A)r=O,e!==null&&(O?e.length=O:e=null);else{let H={instancePath:s+"/\
splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders",keyword:"anyOf"};e===null?e=[H]:e.push(H),r++}var J=q===
r}else var J=!0;if(J)if(se.vendors!==void 0){let Q=se.vendors,q=r,O=r,A=!1,le=r;if(r===le)if(Array.isArray(Q))if(Q.length<
1){let H={instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"/vendors",keyword:"minItems"};e===null?e=[
H]:e.push(H),r++}else{var ee=!0;let H=Q.length;for(let t=0;t<H;t++){let d=Q[t],m=r;if(r===m)if(typeof d=="string"){if(Ce(
d)<1){let R={instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"/vendors/"+t,keyword:"minLength"};e===null?
e=[R]:e.push(R),r++}}else{let R={instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"/vendors/"+t,keyword:"\
type"};e===null?e=[R]:e.push(R),r++}var ee=m===r;if(!ee)break}}else{let H={instancePath:s+"/splits/"+D.replace(/~/g,"~0").
replace(/\//g,"~1")+"/vendors",keyword:"type"};e===null?e=[H]:e.push(H),r++}var U=le===r;A=A||U;let T=r;i(Q,{instancePath:s+
"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"/vendors",parentData:se,parentDataProperty:"vendors",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var U=T===r;if(A=A||U,A)r=O,e!==null&&(O?e.length=O:e=null);else{let H={
instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"/vendors",keyword:"anyOf"};e===null?e=[H]:e.push(H),
r++}var J=q===r}else var J=!0}}}}}}}else{let oe={instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"\
type"};e===null?e=[oe]:e.push(oe),r++}var re=ne===r;$e=$e||re;let v=r;i(se,{instancePath:s+"/splits/"+D.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:Z,parentDataProperty:D,rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var re=v===r;if($e=$e||re,$e)r=de,e!==null&&(de?e.length=de:e=null);else{let oe={instancePath:s+"/splits/"+D.
replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"anyOf"};e===null?e=[oe]:e.push(oe),r++}var ye=ae===r;if(!ye)break}else{let D={
instancePath:s+"/splits",keyword:"type"};e===null?e=[D]:e.push(D),r++}var ce=V===r;g=g||ce;let te=r;i(Z,{instancePath:s+
"/splits",parentData:n,parentDataProperty:"splits",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var ce=te===r;if(g=g||ce,g)r=P,e!==null&&(P?e.length=P:e=null);else{let D={instancePath:s+"/splits",keyword:"\
anyOf"};return e===null?e=[D]:e.push(D),r++,Je.errors=e,!1}var h=I===r}else var h=!0;if(h){if(n.class_names!==void 0){let Z=n.
class_names,I=r,P=r,g=!1,V=r;if(r===V)if(Array.isArray(Z)){var ge=!0;let D=Z.length;for(let se=0;se<D;se++){let ae=Z[se],
de=r;if(r===de)if(typeof ae=="string"){if(Ce(ae)<1){let ne={instancePath:s+"/class_names/"+se,keyword:"minLength"};e===null?
e=[ne]:e.push(ne),r++}}else{let ne={instancePath:s+"/class_names/"+se,keyword:"type"};e===null?e=[ne]:e.push(ne),r++}var ge=de===
r;if(!ge)break}}else{let D={instancePath:s+"/class_names",keyword:"type"};e===null?e=[D]:e.push(D),r++}var be=V===r;g=g||
be;let te=r;i(Z,{instancePath:s+"/class_names",parentData:n,parentDataProperty:"class_names",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var be=te===r;if(g=g||be,g)r=P,e!==null&&(P?e.length=P:e=null);else{
let D={instancePath:s+"/class_names",keyword:"anyOf"};return e===null?e=[D]:e.push(D),r++,Je.errors=e,!1}var h=I===r}else
var h=!0;if(h){if(n.drop_groups!==void 0){let Z=n.drop_groups,I=r,P=r,g=!1,V=r;if(r===V)if(Array.isArray(Z)){var ke=!0;let D=Z.
length;for(let se=0;se<D;se++){let ae=Z[se],de=r;if(r===de)if(typeof ae=="string"){if(Ce(ae)<1){let ne={instancePath:s+"\
/drop_groups/"+se,keyword:"minLength"};e===null?e=[ne]:e.push(ne),r++}}else{let ne={instancePath:s+"/drop_groups/"+se,keyword:"\
type"};e===null?e=[ne]:e.push(ne),r++}var ke=de===r;if(!ke)break}}else{let D={instancePath:s+"/drop_groups",keyword:"typ\
e"};e===null?e=[D]:e.push(D),r++}var M=V===r;g=g||M;let te=r;i(Z,{instancePath:s+"/drop_groups",parentData:n,parentDataProperty:"\
drop_groups",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var M=te===r;if(g=g||M,g)
r=P,e!==null&&(P?e.length=P:e=null);else{let D={instancePath:s+"/drop_groups",keyword:"anyOf"};return e===null?e=[D]:e.push(
D),r++,Je.errors=e,!1}var h=I===r}else var h=!0;if(h){if(n.min_vendors!==void 0){let Z=n.min_vendors,I=r,P=r,g=!1,V=r;if(!(typeof Z==
"number"&&!(Z%1)&&!isNaN(Z))){let D={instancePath:s+"/min_vendors",keyword:"type"};e===null?e=[D]:e.push(D),r++}if(r===V&&
typeof Z=="number"&&(Z<1||isNaN(Z))){let D={instancePath:s+"/min_vendors",keyword:"minimum"};e===null?e=[D]:e.push(D),r++}
var K=V===r;g=g||K;let te=r;i(Z,{instancePath:s+"/min_vendors",parentData:n,parentDataProperty:"min_vendors",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var K=te===r;if(g=g||K,g)r=P,e!==null&&(P?e.length=
P:e=null);else{let D={instancePath:s+"/min_vendors",keyword:"anyOf"};return e===null?e=[D]:e.push(D),r++,Je.errors=e,!1}
var h=I===r}else var h=!0;if(h){if(n.min_subgroup!==void 0){let Z=n.min_subgroup,I=r,P=r,g=!1,V=r;if(!(typeof Z=="number"&&
!(Z%1)&&!isNaN(Z))){let D={instancePath:s+"/min_subgroup",keyword:"type"};e===null?e=[D]:e.push(D),r++}if(r===V&&typeof Z==
"number"&&(Z<1||isNaN(Z))){let D={instancePath:s+"/min_subgroup",keyword:"minimum"};e===null?e=[D]:e.push(D),r++}var C=V===
r;g=g||C;let te=r;i(Z,{instancePath:s+"/min_subgroup",parentData:n,parentDataProperty:"min_subgroup",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var C=te===r;if(g=g||C,g)r=P,e!==null&&(P?e.length=P:e=null);else{let D={
instancePath:s+"/min_subgroup",keyword:"anyOf"};return e===null?e=[D]:e.push(D),r++,Je.errors=e,!1}var h=I===r}else var h=!0;
if(h){if(n.max_images!==void 0){let Z=n.max_images,I=r,P=r,g=!1,V=r;if(!(typeof Z=="number"&&!(Z%1)&&!isNaN(Z))&&Z!==null){
let D={instancePath:s+"/max_images",keyword:"type"};e===null?e=[D]:e.push(D),r++}if(r===V&&typeof Z=="number"&&(Z<1||isNaN(
Z))){let D={instancePath:s+"/max_images",keyword:"minimum"};e===null?e=[D]:e.push(D),r++}var F=V===r;g=g||F;let te=r;i(Z,
{instancePath:s+"/max_images",parentData:n,parentDataProperty:"max_images",rootData:o,dynamicAnchors:u})||(e=e===null?i.
errors:e.concat(i.errors),r=e.length);var F=te===r;if(g=g||F,g)r=P,e!==null&&(P?e.length=P:e=null);else{let D={instancePath:s+
"/max_images",keyword:"anyOf"};return e===null?e=[D]:e.push(D),r++,Je.errors=e,!1}var h=I===r}else var h=!0;if(h){if(n.on_unreadable!==
void 0){let Z=n.on_unreadable,I=r,P=r,g=!1,V=r;if(typeof Z!="string"){let D={instancePath:s+"/on_unreadable",keyword:"ty\
pe"};e===null?e=[D]:e.push(D),r++}if(!(Z==="stop"||Z==="skip")){let D={instancePath:s+"/on_unreadable",keyword:"enum"};e===
null?e=[D]:e.push(D),r++}var G=V===r;g=g||G;let te=r;i(Z,{instancePath:s+"/on_unreadable",parentData:n,parentDataProperty:"\
on_unreadable",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var G=te===r;if(g=g||G,
g)r=P,e!==null&&(P?e.length=P:e=null);else{let D={instancePath:s+"/on_unreadable",keyword:"anyOf"};return e===null?e=[D]:
e.push(D),r++,Je.errors=e,!1}var h=I===r}else var h=!0;if(h){if(n.description!==void 0){let Z=r;Ae(n.description,{instancePath:s+
"/description",parentData:n,parentDataProperty:"description",rootData:o,dynamicAnchors:u})||(e=e===null?Ae.errors:e.concat(
Ae.errors),r=e.length);var h=Z===r}else var h=!0;if(h){if(n.matrix!==void 0){let Z=r;Me(n.matrix,{instancePath:s+"/matri\
x",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:u})||(e=e===null?Me.errors:e.concat(Me.errors),r=e.
length);var h=Z===r}else var h=!0;if(h){if(n.when!==void 0){let Z=r;Ee(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:o,dynamicAnchors:u})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length);var h=Z===r}else var h=!0;if(h){
if(n.needs!==void 0){let Z=r;Re(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:u})||
(e=e===null?Re.errors:e.concat(Re.errors),r=e.length);var h=Z===r}else var h=!0;if(h){if(n.extends!==void 0){let Z=r;Ze(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:o,dynamicAnchors:u})||(e=e===null?
Ze.errors:e.concat(Ze.errors),r=e.length);var h=Z===r}else var h=!0;if(h){if(n.resources!==void 0){let Z=r;Se(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:o,dynamicAnchors:u})||(e=e===null?Se.errors:
e.concat(Se.errors),r=e.length);var h=Z===r}else var h=!0;if(h){if(n.timeout!==void 0){let Z=r;Be(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,dynamicAnchors:u})||(e=e===null?Be.errors:e.concat(Be.errors),
r=e.length);var h=Z===r}else var h=!0;if(h){if(n.retry!==void 0){let Z=r;Ge(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=e===null?Ge.errors:e.concat(Ge.errors),r=e.length);var h=Z===
r}else var h=!0;if(h)if(n.kind!==void 0){let Z=r;if(n.kind!=="dataset")return Je.errors=[{instancePath:s+"/kind",keyword:"\
const"}],!1;var h=Z===r}else var h=!0}}}}}}}}}}}}}}}}}}}}}}else return Je.errors=[{instancePath:s,keyword:"type"}],!1;return Je.
errors=e,r===0}Je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var An={type:"object",properties:{data:{type:"str\
ing"},split:{type:"string",minLength:1},weights:{type:"string"},teacher:{anyOf:[{type:"string",enum:["efficientnet_lite0",
"mobilenet_v2"]},{$ref:"#/$defs/expression"}]},input_size:{anyOf:[{type:"integer",minimum:32,multipleOf:32},{$ref:"#/$de\
fs/expression"}]},components:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},center:{anyOf:[{type:"bool\
ean"},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},batch:{anyOf:[
{type:"object",properties:{per_device:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{
$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/\
$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"teacher-f\
eatures"}},additionalProperties:!1};function or(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:u={}}={}){
let e=null,r=0,ie=or.evaluated;if(ie.dynamicProps&&(ie.props=void 0),ie.dynamicItems&&(ie.items=void 0),r===0)if(n&&typeof n==
"object"&&!Array.isArray(n)){let _e=r;for(let S in n)if(!jr.call(An.properties,S)){return or.errors=[{instancePath:s,keyword:"\
additionalProperties"}],!1;break}if(_e===r){if(n.data!==void 0){let S=r;if(typeof n.data!="string")return or.errors=[{instancePath:s+
"/data",keyword:"type"}],!1;var l=S===r}else var l=!0;if(l){if(n.split!==void 0){let S=n.split,J=r;if(r===J)if(typeof S==
"string"){if(Ce(S)<1)return or.errors=[{instancePath:s+"/split",keyword:"minLength"}],!1}else return or.errors=[{instancePath:s+
"/split",keyword:"type"}],!1;var l=J===r}else var l=!0;if(l){if(n.weights!==void 0){let S=r;if(typeof n.weights!="string")
return or.errors=[{instancePath:s+"/weights",keyword:"type"}],!1;var l=S===r}else var l=!0;if(l){if(n.teacher!==void 0){
let S=n.teacher,J=r,L=r,N=!1,Y=r;if(typeof S!="string"){let x={instancePath:s+"/teacher",keyword:"type"};e===null?e=[x]:
e.push(x),r++}if(!(S==="efficientnet_lite0"||S==="mobilenet_v2")){let x={instancePath:s+"/teacher",keyword:"enum"};e===null?
e=[x]:e.push(x),r++}var X=Y===r;N=N||X;let W=r;i(S,{instancePath:s+"/teacher",parentData:n,parentDataProperty:"teacher",
rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var X=W===r;if(N=N||X,N)r=L,e!==null&&
(L?e.length=L:e=null);else{let x={instancePath:s+"/teacher",keyword:"anyOf"};return e===null?e=[x]:e.push(x),r++,or.errors=
e,!1}var l=J===r}else var l=!0;if(l){if(n.input_size!==void 0){let S=n.input_size,J=r,L=r,N=!1,Y=r;if(!(typeof S=="numbe\
r"&&!(S%1)&&!isNaN(S))){let x={instancePath:s+"/input_size",keyword:"type"};e===null?e=[x]:e.push(x),r++}if(r===Y&&typeof S==
"number")if(S<32||isNaN(S)){let x={instancePath:s+"/input_size",keyword:"minimum"};e===null?e=[x]:e.push(x),r++}else{let x;
if(x=S/32,x!==parseInt(x)){let ee={instancePath:s+"/input_size",keyword:"multipleOf"};e===null?e=[ee]:e.push(ee),r++}}var h=Y===
r;N=N||h;let W=r;i(S,{instancePath:s+"/input_size",parentData:n,parentDataProperty:"input_size",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var h=W===r;if(N=N||h,N)r=L,e!==null&&(L?e.length=L:e=null);else{let x={
instancePath:s+"/input_size",keyword:"anyOf"};return e===null?e=[x]:e.push(x),r++,or.errors=e,!1}var l=J===r}else var l=!0;
if(l){if(n.components!==void 0){let S=n.components,J=r,L=r,N=!1,Y=r;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S))){let x={
instancePath:s+"/components",keyword:"type"};e===null?e=[x]:e.push(x),r++}if(r===Y&&typeof S=="number"&&(S<0||isNaN(S))){
let x={instancePath:s+"/components",keyword:"minimum"};e===null?e=[x]:e.push(x),r++}var he=Y===r;N=N||he;let W=r;i(S,{instancePath:s+
"/components",parentData:n,parentDataProperty:"components",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var he=W===r;if(N=N||he,N)r=L,e!==null&&(L?e.length=L:e=null);else{let x={instancePath:s+"/compone\
nts",keyword:"anyOf"};return e===null?e=[x]:e.push(x),r++,or.errors=e,!1}var l=J===r}else var l=!0;if(l){if(n.center!==void 0){
let S=n.center,J=r,L=r,N=!1,Y=r;if(typeof S!="boolean"){let x={instancePath:s+"/center",keyword:"type"};e===null?e=[x]:e.
push(x),r++}var ve=Y===r;N=N||ve;let W=r;i(S,{instancePath:s+"/center",parentData:n,parentDataProperty:"center",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ve=W===r;if(N=N||ve,N)r=L,e!==null&&(L?e.length=
L:e=null);else{let x={instancePath:s+"/center",keyword:"anyOf"};return e===null?e=[x]:e.push(x),r++,or.errors=e,!1}var l=J===
r}else var l=!0;if(l){if(n.seed!==void 0){let S=n.seed,J=r,L=r,N=!1,Y=r;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S))){let x={
instancePath:s+"/seed",keyword:"type"};e===null?e=[x]:e.push(x),r++}if(r===Y&&typeof S=="number"&&(S<0||isNaN(S))){let x={
instancePath:s+"/seed",keyword:"minimum"};e===null?e=[x]:e.push(x),r++}var $=Y===r;N=N||$;let W=r;i(S,{instancePath:s+"/\
seed",parentData:n,parentDataProperty:"seed",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.
length);var $=W===r;if(N=N||$,N)r=L,e!==null&&(L?e.length=L:e=null);else{let x={instancePath:s+"/seed",keyword:"anyOf"};
return e===null?e=[x]:e.push(x),r++,or.errors=e,!1}var l=J===r}else var l=!0;if(l){if(n.batch!==void 0){let S=n.batch,J=r,
L=r,N=!1,Y=r;if(r===Y)if(S&&typeof S=="object"&&!Array.isArray(S)){let x=r;for(let ee in S)if(ee!=="per_device"){let U={
instancePath:s+"/batch",keyword:"additionalProperties"};e===null?e=[U]:e.push(U),r++;break}if(x===r&&S.per_device!==void 0){
let ee=S.per_device,U=r,re=!1,ye=r;if(!(typeof ee=="number"&&!(ee%1)&&!isNaN(ee))){let ge={instancePath:s+"/batch/per_de\
vice",keyword:"type"};e===null?e=[ge]:e.push(ge),r++}if(r===ye&&typeof ee=="number"&&(ee<1||isNaN(ee))){let ge={instancePath:s+
"/batch/per_device",keyword:"minimum"};e===null?e=[ge]:e.push(ge),r++}var B=ye===r;re=re||B;let ce=r;i(ee,{instancePath:s+
"/batch/per_device",parentData:S,parentDataProperty:"per_device",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var B=ce===r;if(re=re||B,re)r=U,e!==null&&(U?e.length=U:e=null);else{let ge={instancePath:s+"/batc\
h/per_device",keyword:"anyOf"};e===null?e=[ge]:e.push(ge),r++}}}else{let x={instancePath:s+"/batch",keyword:"type"};e===
null?e=[x]:e.push(x),r++}var xe=Y===r;N=N||xe;let W=r;i(S,{instancePath:s+"/batch",parentData:n,parentDataProperty:"batc\
h",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var xe=W===r;if(N=N||xe,N)r=L,e!==
null&&(L?e.length=L:e=null);else{let x={instancePath:s+"/batch",keyword:"anyOf"};return e===null?e=[x]:e.push(x),r++,or.
errors=e,!1}var l=J===r}else var l=!0;if(l){if(n.description!==void 0){let S=r;Ae(n.description,{instancePath:s+"/descri\
ption",parentData:n,parentDataProperty:"description",rootData:o,dynamicAnchors:u})||(e=e===null?Ae.errors:e.concat(Ae.errors),
r=e.length);var l=S===r}else var l=!0;if(l){if(n.matrix!==void 0){let S=r;Me(n.matrix,{instancePath:s+"/matrix",parentData:n,
parentDataProperty:"matrix",rootData:o,dynamicAnchors:u})||(e=e===null?Me.errors:e.concat(Me.errors),r=e.length);var l=S===
r}else var l=!0;if(l){if(n.when!==void 0){let S=r;Ee(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"whe\
n",rootData:o,dynamicAnchors:u})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length);var l=S===r}else var l=!0;if(l){
if(n.needs!==void 0){let S=r;Re(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:u})||
(e=e===null?Re.errors:e.concat(Re.errors),r=e.length);var l=S===r}else var l=!0;if(l){if(n.extends!==void 0){let S=r;Ze(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:o,dynamicAnchors:u})||(e=e===null?
Ze.errors:e.concat(Ze.errors),r=e.length);var l=S===r}else var l=!0;if(l){if(n.resources!==void 0){let S=r;Se(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:o,dynamicAnchors:u})||(e=e===null?Se.errors:
e.concat(Se.errors),r=e.length);var l=S===r}else var l=!0;if(l){if(n.timeout!==void 0){let S=r;Be(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,dynamicAnchors:u})||(e=e===null?Be.errors:e.concat(Be.errors),
r=e.length);var l=S===r}else var l=!0;if(l){if(n.retry!==void 0){let S=r;Ge(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=e===null?Ge.errors:e.concat(Ge.errors),r=e.length);var l=S===
r}else var l=!0;if(l)if(n.kind!==void 0){let S=r;if(n.kind!=="teacher-features")return or.errors=[{instancePath:s+"/kind",
keyword:"const"}],!1;var l=S===r}else var l=!0}}}}}}}}}}}}}}}}}}else return or.errors=[{instancePath:s,keyword:"type"}],
!1;return or.errors=e,r===0}or.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var tn={type:"object",properties:{data:{
type:"string"},split:{type:"string",minLength:1},features:{type:"string"},model:{anyOf:[{type:"object",properties:{image_size:{
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
efs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"vqkd"}},additionalProperties:!1};function tr(n,{instancePath:s="",
parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,ie=tr.evaluated;if(ie.dynamicProps&&
(ie.props=void 0),ie.dynamicItems&&(ie.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let ne=r;for(let v in n)
if(!jr.call(tn.properties,v)){return tr.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(ne===r){if(n.
data!==void 0){let v=r;if(typeof n.data!="string")return tr.errors=[{instancePath:s+"/data",keyword:"type"}],!1;var l=v===
r}else var l=!0;if(l){if(n.split!==void 0){let v=n.split,oe=r;if(r===oe)if(typeof v=="string"){if(Ce(v)<1)return tr.errors=
[{instancePath:s+"/split",keyword:"minLength"}],!1}else return tr.errors=[{instancePath:s+"/split",keyword:"type"}],!1;var l=oe===
r}else var l=!0;if(l){if(n.features!==void 0){let v=r;if(typeof n.features!="string")return tr.errors=[{instancePath:s+"\
/features",keyword:"type"}],!1;var l=v===r}else var l=!0;if(l){if(n.model!==void 0){let v=n.model,oe=r,Q=r,q=!1,O=r;if(r===
O)if(v&&typeof v=="object"&&!Array.isArray(v)){let T=r;for(let f in v)if(!jr.call(tn.properties.model.anyOf[0].properties,
f)){let H={instancePath:s+"/model",keyword:"additionalProperties"};e===null?e=[H]:e.push(H),r++;break}if(T===r){if(v.image_size!==
void 0){let f=v.image_size,H=r,t=r,d=!1,m=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let R={instancePath:s+"/model/i\
mage_size",keyword:"type"};e===null?e=[R]:e.push(R),r++}if(r===m&&typeof f=="number"&&(f<1||isNaN(f))){let R={instancePath:s+
"/model/image_size",keyword:"minimum"};e===null?e=[R]:e.push(R),r++}var X=m===r;d=d||X;let k=r;i(f,{instancePath:s+"/mod\
el/image_size",parentData:v,parentDataProperty:"image_size",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var X=k===r;if(d=d||X,d)r=t,e!==null&&(t?e.length=t:e=null);else{let R={instancePath:s+"/model/ima\
ge_size",keyword:"anyOf"};e===null?e=[R]:e.push(R),r++}var h=H===r}else var h=!0;if(h){if(v.patch_size!==void 0){let f=v.
patch_size,H=r,t=r,d=!1,m=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let p={instancePath:s+"/model/patch_size",keyword:"\
type"};e===null?e=[p]:e.push(p),r++}if(r===m&&typeof f=="number"&&(f<1||isNaN(f))){let p={instancePath:s+"/model/patch_s\
ize",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var he=m===r;d=d||he;let k=r;i(f,{instancePath:s+"/model/patch_size",
parentData:v,parentDataProperty:"patch_size",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.
length);var he=k===r;if(d=d||he,d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:s+"/model/patch_size",keyword:"\
anyOf"};e===null?e=[p]:e.push(p),r++}var h=H===r}else var h=!0;if(h){if(v.embed_dim!==void 0){let f=v.embed_dim,H=r,t=r,
d=!1,m=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let p={instancePath:s+"/model/embed_dim",keyword:"type"};e===null?
e=[p]:e.push(p),r++}if(r===m&&typeof f=="number"&&(f<1||isNaN(f))){let p={instancePath:s+"/model/embed_dim",keyword:"min\
imum"};e===null?e=[p]:e.push(p),r++}var ve=m===r;d=d||ve;let k=r;i(f,{instancePath:s+"/model/embed_dim",parentData:v,parentDataProperty:"\
embed_dim",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ve=k===r;if(d=d||ve,d)
r=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:s+"/model/embed_dim",keyword:"anyOf"};e===null?e=[p]:e.push(
p),r++}var h=H===r}else var h=!0;if(h){if(v.depth!==void 0){let f=v.depth,H=r,t=r,d=!1,m=r;if(!(typeof f=="number"&&!(f%
1)&&!isNaN(f))){let p={instancePath:s+"/model/depth",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===m&&typeof f=="n\
umber"&&(f<1||isNaN(f))){let p={instancePath:s+"/model/depth",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var $=m===
r;d=d||$;let k=r;i(f,{instancePath:s+"/model/depth",parentData:v,parentDataProperty:"depth",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var $=k===r;if(d=d||$,d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={
instancePath:s+"/model/depth",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var h=H===r}else var h=!0;if(h){if(v.num_heads!==
void 0){let f=v.num_heads,H=r,t=r,d=!1,m=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let p={instancePath:s+"/model/nu\
m_heads",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===m&&typeof f=="number"&&(f<1||isNaN(f))){let p={instancePath:s+
"/model/num_heads",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var B=m===r;d=d||B;let k=r;i(f,{instancePath:s+"/mode\
l/num_heads",parentData:v,parentDataProperty:"num_heads",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.
errors),r=e.length);var B=k===r;if(d=d||B,d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:s+"/model/num_h\
eads",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var h=H===r}else var h=!0;if(h){if(v.mlp_ratio!==void 0){let f=v.mlp_ratio,
H=r,t=r,d=!1,m=r;if(r===m)if(typeof f=="number"){if(f<=0||isNaN(f)){let p={instancePath:s+"/model/mlp_ratio",keyword:"ex\
clusiveMinimum"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s+"/model/mlp_ratio",keyword:"type"};e===null?e=
[p]:e.push(p),r++}var xe=m===r;d=d||xe;let k=r;i(f,{instancePath:s+"/model/mlp_ratio",parentData:v,parentDataProperty:"m\
lp_ratio",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var xe=k===r;if(d=d||xe,d)r=
t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:s+"/model/mlp_ratio",keyword:"anyOf"};e===null?e=[p]:e.push(p),
r++}var h=H===r}else var h=!0;if(h){if(v.init_std!==void 0){let f=v.init_std,H=r,t=r,d=!1,m=r;if(r===m)if(typeof f=="num\
ber"){if(f<=0||isNaN(f)){let p={instancePath:s+"/model/init_std",keyword:"exclusiveMinimum"};e===null?e=[p]:e.push(p),r++}}else{
let p={instancePath:s+"/model/init_std",keyword:"type"};e===null?e=[p]:e.push(p),r++}var _e=m===r;d=d||_e;let k=r;i(f,{instancePath:s+
"/model/init_std",parentData:v,parentDataProperty:"init_std",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var _e=k===r;if(d=d||_e,d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:s+"/model/i\
nit_std",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var h=H===r}else var h=!0;if(h){if(v.decoder_depth!==void 0){let f=v.
decoder_depth,H=r,t=r,d=!1,m=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let p={instancePath:s+"/model/decoder_depth",
keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===m&&typeof f=="number"&&(f<1||isNaN(f))){let p={instancePath:s+"/mode\
l/decoder_depth",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var S=m===r;d=d||S;let k=r;i(f,{instancePath:s+"/model/\
decoder_depth",parentData:v,parentDataProperty:"decoder_depth",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var S=k===r;if(d=d||S,d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:s+"/model/dec\
oder_depth",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var h=H===r}else var h=!0;if(h){if(v.codebook_size!==void 0){let f=v.
codebook_size,H=r,t=r,d=!1,m=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let p={instancePath:s+"/model/codebook_size",
keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===m&&typeof f=="number"&&(f<2||isNaN(f))){let p={instancePath:s+"/mode\
l/codebook_size",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var J=m===r;d=d||J;let k=r;i(f,{instancePath:s+"/model/\
codebook_size",parentData:v,parentDataProperty:"codebook_size",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var J=k===r;if(d=d||J,d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:s+"/model/cod\
ebook_size",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var h=H===r}else var h=!0;if(h)if(v.codebook_dim!==void 0){let f=v.
codebook_dim,H=r,t=r,d=!1,m=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let p={instancePath:s+"/model/codebook_dim",keyword:"\
type"};e===null?e=[p]:e.push(p),r++}if(r===m&&typeof f=="number"&&(f<1||isNaN(f))){let p={instancePath:s+"/model/codeboo\
k_dim",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var L=m===r;d=d||L;let k=r;i(f,{instancePath:s+"/model/codebook_d\
im",parentData:v,parentDataProperty:"codebook_dim",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var L=k===r;if(d=d||L,d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:s+"/model/codebook_dim",
keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var h=H===r}else var h=!0}}}}}}}}}}else{let T={instancePath:s+"/model",keyword:"\
type"};e===null?e=[T]:e.push(T),r++}var N=O===r;q=q||N;let A=r;i(v,{instancePath:s+"/model",parentData:n,parentDataProperty:"\
model",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var N=A===r;if(q=q||N,q)r=Q,e!==
null&&(Q?e.length=Q:e=null);else{let T={instancePath:s+"/model",keyword:"anyOf"};return e===null?e=[T]:e.push(T),r++,tr.
errors=e,!1}var l=oe===r}else var l=!0;if(l){if(n.quantizer!==void 0){let v=n.quantizer,oe=r,Q=r,q=!1,O=r;if(r===O)if(v&&
typeof v=="object"&&!Array.isArray(v)){let T=r;for(let f in v)if(!(f==="decay"||f==="kmeans_init"||f==="revive_after")){
let H={instancePath:s+"/quantizer",keyword:"additionalProperties"};e===null?e=[H]:e.push(H),r++;break}if(T===r){if(v.decay!==
void 0){let f=v.decay,H=r,t=r,d=!1,m=r;if(r===m)if(typeof f=="number"){if(f<0||isNaN(f)){let R={instancePath:s+"/quantiz\
er/decay",keyword:"minimum"};e===null?e=[R]:e.push(R),r++}else if(f>=1||isNaN(f)){let R={instancePath:s+"/quantizer/deca\
y",keyword:"exclusiveMaximum"};e===null?e=[R]:e.push(R),r++}}else{let R={instancePath:s+"/quantizer/decay",keyword:"type"};
e===null?e=[R]:e.push(R),r++}var Y=m===r;d=d||Y;let k=r;i(f,{instancePath:s+"/quantizer/decay",parentData:v,parentDataProperty:"\
decay",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Y=k===r;if(d=d||Y,d)r=t,e!==
null&&(t?e.length=t:e=null);else{let R={instancePath:s+"/quantizer/decay",keyword:"anyOf"};e===null?e=[R]:e.push(R),r++}
var W=H===r}else var W=!0;if(W){if(v.kmeans_init!==void 0){let f=v.kmeans_init,H=r,t=r,d=!1,m=r;if(typeof f!="boolean"){
let p={instancePath:s+"/quantizer/kmeans_init",keyword:"type"};e===null?e=[p]:e.push(p),r++}var fe=m===r;d=d||fe;let k=r;
i(f,{instancePath:s+"/quantizer/kmeans_init",parentData:v,parentDataProperty:"kmeans_init",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var fe=k===r;if(d=d||fe,d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={
instancePath:s+"/quantizer/kmeans_init",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var W=H===r}else var W=!0;if(W)if(v.
revive_after!==void 0){let f=v.revive_after,H=r,t=r,d=!1,m=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let p={instancePath:s+
"/quantizer/revive_after",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===m&&typeof f=="number"&&(f<0||isNaN(f))){let p={
instancePath:s+"/quantizer/revive_after",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var x=m===r;d=d||x;let k=r;i(f,
{instancePath:s+"/quantizer/revive_after",parentData:v,parentDataProperty:"revive_after",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var x=k===r;if(d=d||x,d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={
instancePath:s+"/quantizer/revive_after",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var W=H===r}else var W=!0}}}else{
let T={instancePath:s+"/quantizer",keyword:"type"};e===null?e=[T]:e.push(T),r++}var ee=O===r;q=q||ee;let A=r;i(v,{instancePath:s+
"/quantizer",parentData:n,parentDataProperty:"quantizer",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.
errors),r=e.length);var ee=A===r;if(q=q||ee,q)r=Q,e!==null&&(Q?e.length=Q:e=null);else{let T={instancePath:s+"/quantizer",
keyword:"anyOf"};return e===null?e=[T]:e.push(T),r++,tr.errors=e,!1}var l=oe===r}else var l=!0;if(l){if(n.optimizer!==void 0){
let v=n.optimizer,oe=r,Q=r,q=!1,O=r;if(r===O)if(v&&typeof v=="object"&&!Array.isArray(v)){let T=r;for(let f in v)if(!(f===
"lr"||f==="min_lr"||f==="weight_decay"||f==="betas"||f==="eps"||f==="clip_grad")){let H={instancePath:s+"/optimizer",keyword:"\
additionalProperties"};e===null?e=[H]:e.push(H),r++;break}if(T===r){if(v.lr!==void 0){let f=v.lr,H=r,t=r,d=!1,m=r;if(r===
m)if(typeof f=="number"){if(f<=0||isNaN(f)){let R={instancePath:s+"/optimizer/lr",keyword:"exclusiveMinimum"};e===null?e=
[R]:e.push(R),r++}}else{let R={instancePath:s+"/optimizer/lr",keyword:"type"};e===null?e=[R]:e.push(R),r++}var U=m===r;d=
d||U;let k=r;i(f,{instancePath:s+"/optimizer/lr",parentData:v,parentDataProperty:"lr",rootData:o,dynamicAnchors:u})||(e=
e===null?i.errors:e.concat(i.errors),r=e.length);var U=k===r;if(d=d||U,d)r=t,e!==null&&(t?e.length=t:e=null);else{let R={
instancePath:s+"/optimizer/lr",keyword:"anyOf"};e===null?e=[R]:e.push(R),r++}var re=H===r}else var re=!0;if(re){if(v.min_lr!==
void 0){let f=v.min_lr,H=r,t=r,d=!1,m=r;if(r===m)if(typeof f=="number"){if(f<0||isNaN(f)){let p={instancePath:s+"/optimi\
zer/min_lr",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s+"/optimizer/min_lr",keyword:"typ\
e"};e===null?e=[p]:e.push(p),r++}var ye=m===r;d=d||ye;let k=r;i(f,{instancePath:s+"/optimizer/min_lr",parentData:v,parentDataProperty:"\
min_lr",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ye=k===r;if(d=d||ye,d)r=t,
e!==null&&(t?e.length=t:e=null);else{let p={instancePath:s+"/optimizer/min_lr",keyword:"anyOf"};e===null?e=[p]:e.push(p),
r++}var re=H===r}else var re=!0;if(re){if(v.weight_decay!==void 0){let f=v.weight_decay,H=r,t=r,d=!1,m=r;if(r===m)if(typeof f==
"number"){if(f<0||isNaN(f)){let p={instancePath:s+"/optimizer/weight_decay",keyword:"minimum"};e===null?e=[p]:e.push(p),
r++}}else{let p={instancePath:s+"/optimizer/weight_decay",keyword:"type"};e===null?e=[p]:e.push(p),r++}var ce=m===r;d=d||
ce;let k=r;i(f,{instancePath:s+"/optimizer/weight_decay",parentData:v,parentDataProperty:"weight_decay",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ce=k===r;if(d=d||ce,d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={
instancePath:s+"/optimizer/weight_decay",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var re=H===r}else var re=!0;if(re){
if(v.betas!==void 0){let f=v.betas,H=r,t=r,d=!1,m=r;if(r===m)if(Array.isArray(f))if(f.length>2){let p={instancePath:s+"/\
optimizer/betas",keyword:"maxItems"};e===null?e=[p]:e.push(p),r++}else if(f.length<2){let p={instancePath:s+"/optimizer/\
betas",keyword:"minItems"};e===null?e=[p]:e.push(p),r++}else{var ge=!0;let p=f.length;for(let w=0;w<p;w++){let c=f[w],a=r,
y=r,z=!1,b=r;if(r===b)if(typeof c=="number"){if(c<0||isNaN(c)){let pe={instancePath:s+"/optimizer/betas/"+w,keyword:"min\
imum"};e===null?e=[pe]:e.push(pe),r++}else if(c>=1||isNaN(c)){let pe={instancePath:s+"/optimizer/betas/"+w,keyword:"excl\
usiveMaximum"};e===null?e=[pe]:e.push(pe),r++}}else{let pe={instancePath:s+"/optimizer/betas/"+w,keyword:"type"};e===null?
e=[pe]:e.push(pe),r++}var be=b===r;z=z||be;let E=r;i(c,{instancePath:s+"/optimizer/betas/"+w,parentData:f,parentDataProperty:w,
rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var be=E===r;if(z=z||be,z)r=y,e!==null&&
(y?e.length=y:e=null);else{let pe={instancePath:s+"/optimizer/betas/"+w,keyword:"anyOf"};e===null?e=[pe]:e.push(pe),r++}
var ge=a===r;if(!ge)break}}else{let p={instancePath:s+"/optimizer/betas",keyword:"type"};e===null?e=[p]:e.push(p),r++}var ke=m===
r;d=d||ke;let k=r;i(f,{instancePath:s+"/optimizer/betas",parentData:v,parentDataProperty:"betas",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ke=k===r;if(d=d||ke,d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={
instancePath:s+"/optimizer/betas",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var re=H===r}else var re=!0;if(re){if(v.
eps!==void 0){let f=v.eps,H=r,t=r,d=!1,m=r;if(r===m)if(typeof f=="number"){if(f<=0||isNaN(f)){let p={instancePath:s+"/op\
timizer/eps",keyword:"exclusiveMinimum"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s+"/optimizer/eps",keyword:"\
type"};e===null?e=[p]:e.push(p),r++}var M=m===r;d=d||M;let k=r;i(f,{instancePath:s+"/optimizer/eps",parentData:v,parentDataProperty:"\
eps",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var M=k===r;if(d=d||M,d)r=t,e!==
null&&(t?e.length=t:e=null);else{let p={instancePath:s+"/optimizer/eps",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var re=H===
r}else var re=!0;if(re)if(v.clip_grad!==void 0){let f=v.clip_grad,H=r,t=r,d=!1,m=r;if(r===m)if(typeof f=="number"){if(f<
0||isNaN(f)){let p={instancePath:s+"/optimizer/clip_grad",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s+
"/optimizer/clip_grad",keyword:"type"};e===null?e=[p]:e.push(p),r++}var K=m===r;d=d||K;let k=r;i(f,{instancePath:s+"/opt\
imizer/clip_grad",parentData:v,parentDataProperty:"clip_grad",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var K=k===r;if(d=d||K,d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:s+"/optimizer\
/clip_grad",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var re=H===r}else var re=!0}}}}}}else{let T={instancePath:s+"/\
optimizer",keyword:"type"};e===null?e=[T]:e.push(T),r++}var C=O===r;q=q||C;let A=r;i(v,{instancePath:s+"/optimizer",parentData:n,
parentDataProperty:"optimizer",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var C=A===
r;if(q=q||C,q)r=Q,e!==null&&(Q?e.length=Q:e=null);else{let T={instancePath:s+"/optimizer",keyword:"anyOf"};return e===null?
e=[T]:e.push(T),r++,tr.errors=e,!1}var l=oe===r}else var l=!0;if(l){if(n.epochs!==void 0){let v=n.epochs,oe=r,Q=r,q=!1,O=r;
if(!(typeof v=="number"&&!(v%1)&&!isNaN(v))){let T={instancePath:s+"/epochs",keyword:"type"};e===null?e=[T]:e.push(T),r++}
if(r===O&&typeof v=="number"&&(v<1||isNaN(v))){let T={instancePath:s+"/epochs",keyword:"minimum"};e===null?e=[T]:e.push(
T),r++}var F=O===r;q=q||F;let A=r;i(v,{instancePath:s+"/epochs",parentData:n,parentDataProperty:"epochs",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var F=A===r;if(q=q||F,q)r=Q,e!==null&&(Q?e.length=Q:e=null);else{let T={
instancePath:s+"/epochs",keyword:"anyOf"};return e===null?e=[T]:e.push(T),r++,tr.errors=e,!1}var l=oe===r}else var l=!0;
if(l){if(n.warmup_epochs!==void 0){let v=n.warmup_epochs,oe=r,Q=r,q=!1,O=r;if(r===O)if(typeof v=="number"){if(v<0||isNaN(
v)){let T={instancePath:s+"/warmup_epochs",keyword:"minimum"};e===null?e=[T]:e.push(T),r++}}else{let T={instancePath:s+"\
/warmup_epochs",keyword:"type"};e===null?e=[T]:e.push(T),r++}var G=O===r;q=q||G;let A=r;i(v,{instancePath:s+"/warmup_epo\
chs",parentData:n,parentDataProperty:"warmup_epochs",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var G=A===r;if(q=q||G,q)r=Q,e!==null&&(Q?e.length=Q:e=null);else{let T={instancePath:s+"/warmup_epochs",keyword:"\
anyOf"};return e===null?e=[T]:e.push(T),r++,tr.errors=e,!1}var l=oe===r}else var l=!0;if(l){if(n.batch!==void 0){let v=n.
batch,oe=r,Q=r,q=!1,O=r;if(r===O)if(v&&typeof v=="object"&&!Array.isArray(v)){let T=r;for(let f in v)if(!(f==="global"||
f==="per_device")){let H={instancePath:s+"/batch",keyword:"additionalProperties"};e===null?e=[H]:e.push(H),r++;break}if(T===
r){if(v.global!==void 0){let f=v.global,H=r,t=r,d=!1,m=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let R={instancePath:s+
"/batch/global",keyword:"type"};e===null?e=[R]:e.push(R),r++}if(r===m&&typeof f=="number"&&(f<1||isNaN(f))){let R={instancePath:s+
"/batch/global",keyword:"minimum"};e===null?e=[R]:e.push(R),r++}var ue=m===r;d=d||ue;let k=r;i(f,{instancePath:s+"/batch\
/global",parentData:v,parentDataProperty:"global",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var ue=k===r;if(d=d||ue,d)r=t,e!==null&&(t?e.length=t:e=null);else{let R={instancePath:s+"/batch/global",keyword:"\
anyOf"};e===null?e=[R]:e.push(R),r++}var Z=H===r}else var Z=!0;if(Z)if(v.per_device!==void 0){let f=v.per_device,H=r,t=r,
d=!1,m=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let p={instancePath:s+"/batch/per_device",keyword:"type"};e===null?
e=[p]:e.push(p),r++}if(r===m&&typeof f=="number"&&(f<0||isNaN(f))){let p={instancePath:s+"/batch/per_device",keyword:"mi\
nimum"};e===null?e=[p]:e.push(p),r++}var I=m===r;d=d||I;let k=r;i(f,{instancePath:s+"/batch/per_device",parentData:v,parentDataProperty:"\
per_device",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var I=k===r;if(d=d||I,d)r=
t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:s+"/batch/per_device",keyword:"anyOf"};e===null?e=[p]:e.push(
p),r++}var Z=H===r}else var Z=!0}}else{let T={instancePath:s+"/batch",keyword:"type"};e===null?e=[T]:e.push(T),r++}var P=O===
r;q=q||P;let A=r;i(v,{instancePath:s+"/batch",parentData:n,parentDataProperty:"batch",rootData:o,dynamicAnchors:u})||(e=
e===null?i.errors:e.concat(i.errors),r=e.length);var P=A===r;if(q=q||P,q)r=Q,e!==null&&(Q?e.length=Q:e=null);else{let T={
instancePath:s+"/batch",keyword:"anyOf"};return e===null?e=[T]:e.push(T),r++,tr.errors=e,!1}var l=oe===r}else var l=!0;if(l){
if(n.flip!==void 0){let v=n.flip,oe=r,Q=r,q=!1,O=r;if(typeof v!="boolean"){let T={instancePath:s+"/flip",keyword:"type"};
e===null?e=[T]:e.push(T),r++}var g=O===r;q=q||g;let A=r;i(v,{instancePath:s+"/flip",parentData:n,parentDataProperty:"fli\
p",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var g=A===r;if(q=q||g,q)r=Q,e!==null&&
(Q?e.length=Q:e=null);else{let T={instancePath:s+"/flip",keyword:"anyOf"};return e===null?e=[T]:e.push(T),r++,tr.errors=
e,!1}var l=oe===r}else var l=!0;if(l){if(n.seed!==void 0){let v=n.seed,oe=r,Q=r,q=!1,O=r;if(!(typeof v=="number"&&!(v%1)&&
!isNaN(v))){let T={instancePath:s+"/seed",keyword:"type"};e===null?e=[T]:e.push(T),r++}if(r===O&&typeof v=="number"&&(v<
0||isNaN(v))){let T={instancePath:s+"/seed",keyword:"minimum"};e===null?e=[T]:e.push(T),r++}var V=O===r;q=q||V;let A=r;i(
v,{instancePath:s+"/seed",parentData:n,parentDataProperty:"seed",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var V=A===r;if(q=q||V,q)r=Q,e!==null&&(Q?e.length=Q:e=null);else{let T={instancePath:s+"/seed",keyword:"\
anyOf"};return e===null?e=[T]:e.push(T),r++,tr.errors=e,!1}var l=oe===r}else var l=!0;if(l){if(n.checkpoint!==void 0){let v=n.
checkpoint,oe=r,Q=r,q=!1,O=r;if(r===O)if(v&&typeof v=="object"&&!Array.isArray(v)){let T=r;for(let f in v)if(!(f==="ever\
y_seconds"||f==="every_steps"||f==="every_epochs"||f==="keep")){let H={instancePath:s+"/checkpoint",keyword:"additionalP\
roperties"};e===null?e=[H]:e.push(H),r++;break}if(T===r){if(v.every_seconds!==void 0){let f=v.every_seconds,H=r,t=r,d=!1,
m=r;if(r===m)if(typeof f=="number"){if(f<=0||isNaN(f)){let R={instancePath:s+"/checkpoint/every_seconds",keyword:"exclus\
iveMinimum"};e===null?e=[R]:e.push(R),r++}}else{let R={instancePath:s+"/checkpoint/every_seconds",keyword:"type"};e===null?
e=[R]:e.push(R),r++}var te=m===r;d=d||te;let k=r;i(f,{instancePath:s+"/checkpoint/every_seconds",parentData:v,parentDataProperty:"\
every_seconds",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var te=k===r;if(d=d||te,
d)r=t,e!==null&&(t?e.length=t:e=null);else{let R={instancePath:s+"/checkpoint/every_seconds",keyword:"anyOf"};e===null?e=
[R]:e.push(R),r++}var me=H===r}else var me=!0;if(me){if(v.every_steps!==void 0){let f=v.every_steps,H=r,t=r,d=!1,m=r;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f))){let p={instancePath:s+"/checkpoint/every_steps",keyword:"type"};e===null?e=[p]:e.push(p),r++}
if(r===m&&typeof f=="number"&&(f<0||isNaN(f))){let p={instancePath:s+"/checkpoint/every_steps",keyword:"minimum"};e===null?
e=[p]:e.push(p),r++}var D=m===r;d=d||D;let k=r;i(f,{instancePath:s+"/checkpoint/every_steps",parentData:v,parentDataProperty:"\
every_steps",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var D=k===r;if(d=d||D,d)
r=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:s+"/checkpoint/every_steps",keyword:"anyOf"};e===null?e=[p]:
e.push(p),r++}var me=H===r}else var me=!0;if(me){if(v.every_epochs!==void 0){let f=v.every_epochs,H=r,t=r,d=!1,m=r;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f))){let p={instancePath:s+"/checkpoint/every_epochs",keyword:"type"};e===null?e=[p]:e.push(p),
r++}if(r===m&&typeof f=="number"&&(f<0||isNaN(f))){let p={instancePath:s+"/checkpoint/every_epochs",keyword:"minimum"};e===
null?e=[p]:e.push(p),r++}var se=m===r;d=d||se;let k=r;i(f,{instancePath:s+"/checkpoint/every_epochs",parentData:v,parentDataProperty:"\
every_epochs",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var se=k===r;if(d=d||se,
d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:s+"/checkpoint/every_epochs",keyword:"anyOf"};e===null?e=
[p]:e.push(p),r++}var me=H===r}else var me=!0;if(me)if(v.keep!==void 0){let f=v.keep,H=r,t=r,d=!1,m=r;if(!(typeof f=="nu\
mber"&&!(f%1)&&!isNaN(f))){let p={instancePath:s+"/checkpoint/keep",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===
m&&typeof f=="number"&&(f<1||isNaN(f))){let p={instancePath:s+"/checkpoint/keep",keyword:"minimum"};e===null?e=[p]:e.push(
p),r++}var ae=m===r;d=d||ae;let k=r;i(f,{instancePath:s+"/checkpoint/keep",parentData:v,parentDataProperty:"keep",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ae=k===r;if(d=d||ae,d)r=t,e!==null&&(t?e.length=
t:e=null);else{let p={instancePath:s+"/checkpoint/keep",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var me=H===r}else var me=!0}}}}else{
let T={instancePath:s+"/checkpoint",keyword:"type"};e===null?e=[T]:e.push(T),r++}var de=O===r;q=q||de;let A=r;i(v,{instancePath:s+
"/checkpoint",parentData:n,parentDataProperty:"checkpoint",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var de=A===r;if(q=q||de,q)r=Q,e!==null&&(Q?e.length=Q:e=null);else{let T={instancePath:s+"/checkpo\
int",keyword:"anyOf"};return e===null?e=[T]:e.push(T),r++,tr.errors=e,!1}var l=oe===r}else var l=!0;if(l){if(n.log_every!==
void 0){let v=n.log_every,oe=r,Q=r,q=!1,O=r;if(r===O)if(typeof v=="number"){if(v<=0||isNaN(v)){let T={instancePath:s+"/l\
og_every",keyword:"exclusiveMinimum"};e===null?e=[T]:e.push(T),r++}}else{let T={instancePath:s+"/log_every",keyword:"typ\
e"};e===null?e=[T]:e.push(T),r++}var $e=O===r;q=q||$e;let A=r;i(v,{instancePath:s+"/log_every",parentData:n,parentDataProperty:"\
log_every",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var $e=A===r;if(q=q||$e,q)
r=Q,e!==null&&(Q?e.length=Q:e=null);else{let T={instancePath:s+"/log_every",keyword:"anyOf"};return e===null?e=[T]:e.push(
T),r++,tr.errors=e,!1}var l=oe===r}else var l=!0;if(l){if(n.description!==void 0){let v=r;Ae(n.description,{instancePath:s+
"/description",parentData:n,parentDataProperty:"description",rootData:o,dynamicAnchors:u})||(e=e===null?Ae.errors:e.concat(
Ae.errors),r=e.length);var l=v===r}else var l=!0;if(l){if(n.matrix!==void 0){let v=r;Me(n.matrix,{instancePath:s+"/matri\
x",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:u})||(e=e===null?Me.errors:e.concat(Me.errors),r=e.
length);var l=v===r}else var l=!0;if(l){if(n.when!==void 0){let v=r;Ee(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:o,dynamicAnchors:u})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length);var l=v===r}else var l=!0;if(l){
if(n.needs!==void 0){let v=r;Re(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:u})||
(e=e===null?Re.errors:e.concat(Re.errors),r=e.length);var l=v===r}else var l=!0;if(l){if(n.extends!==void 0){let v=r;Ze(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:o,dynamicAnchors:u})||(e=e===null?
Ze.errors:e.concat(Ze.errors),r=e.length);var l=v===r}else var l=!0;if(l){if(n.resources!==void 0){let v=r;Se(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:o,dynamicAnchors:u})||(e=e===null?Se.errors:
e.concat(Se.errors),r=e.length);var l=v===r}else var l=!0;if(l){if(n.timeout!==void 0){let v=r;Be(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,dynamicAnchors:u})||(e=e===null?Be.errors:e.concat(Be.errors),
r=e.length);var l=v===r}else var l=!0;if(l){if(n.retry!==void 0){let v=r;Ge(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=e===null?Ge.errors:e.concat(Ge.errors),r=e.length);var l=v===
r}else var l=!0;if(l)if(n.kind!==void 0){let v=r;if(n.kind!=="vqkd")return tr.errors=[{instancePath:s+"/kind",keyword:"c\
onst"}],!1;var l=v===r}else var l=!0}}}}}}}}}}}}}}}}}}}}}}else return tr.errors=[{instancePath:s,keyword:"type"}],!1;return tr.
errors=e,r===0}tr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var En={type:"object",properties:{tokenizer:{type:"\
string"},data:{type:"string"},split:{type:"string",minLength:1},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"\
#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-\
extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-r\
etry"},kind:{const:"codebook-usage"}},additionalProperties:!1};function Dr(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,
rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,ie=Dr.evaluated;if(ie.dynamicProps&&(ie.props=void 0),ie.dynamicItems&&
(ie.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let X=r;for(let h in n)if(!jr.call(En.properties,h)){
return Dr.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(X===r){if(n.tokenizer!==void 0){let h=r;if(typeof n.
tokenizer!="string")return Dr.errors=[{instancePath:s+"/tokenizer",keyword:"type"}],!1;var l=h===r}else var l=!0;if(l){if(n.
data!==void 0){let h=r;if(typeof n.data!="string")return Dr.errors=[{instancePath:s+"/data",keyword:"type"}],!1;var l=h===
r}else var l=!0;if(l){if(n.split!==void 0){let h=n.split,he=r;if(r===he)if(typeof h=="string"){if(Ce(h)<1)return Dr.errors=
[{instancePath:s+"/split",keyword:"minLength"}],!1}else return Dr.errors=[{instancePath:s+"/split",keyword:"type"}],!1;var l=he===
r}else var l=!0;if(l){if(n.description!==void 0){let h=r;Ae(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"\
description",rootData:o,dynamicAnchors:u})||(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length);var l=h===r}else var l=!0;
if(l){if(n.matrix!==void 0){let h=r;Me(n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,
dynamicAnchors:u})||(e=e===null?Me.errors:e.concat(Me.errors),r=e.length);var l=h===r}else var l=!0;if(l){if(n.when!==void 0){
let h=r;Ee(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"when",rootData:o,dynamicAnchors:u})||(e=e===null?
Ee.errors:e.concat(Ee.errors),r=e.length);var l=h===r}else var l=!0;if(l){if(n.needs!==void 0){let h=r;Re(n.needs,{instancePath:s+
"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:u})||(e=e===null?Re.errors:e.concat(Re.errors),
r=e.length);var l=h===r}else var l=!0;if(l){if(n.extends!==void 0){let h=r;Ze(n.extends,{instancePath:s+"/extends",parentData:n,
parentDataProperty:"extends",rootData:o,dynamicAnchors:u})||(e=e===null?Ze.errors:e.concat(Ze.errors),r=e.length);var l=h===
r}else var l=!0;if(l){if(n.resources!==void 0){let h=r;Se(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"\
resources",rootData:o,dynamicAnchors:u})||(e=e===null?Se.errors:e.concat(Se.errors),r=e.length);var l=h===r}else var l=!0;
if(l){if(n.timeout!==void 0){let h=r;Be(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,
dynamicAnchors:u})||(e=e===null?Be.errors:e.concat(Be.errors),r=e.length);var l=h===r}else var l=!0;if(l){if(n.retry!==void 0){
let h=r;Ge(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=e===
null?Ge.errors:e.concat(Ge.errors),r=e.length);var l=h===r}else var l=!0;if(l)if(n.kind!==void 0){let h=r;if(n.kind!=="c\
odebook-usage")return Dr.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var l=h===r}else var l=!0}}}}}}}}}}}}else return Dr.
errors=[{instancePath:s,keyword:"type"}],!1;return Dr.errors=e,r===0}Dr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ln={type:"object",properties:{data:{type:"string"},split:{type:"string",minLength:1},val_split:{type:"string",minLength:1},
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
function Fe(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
ie=Fe.evaluated;if(ie.dynamicProps&&(ie.props=void 0),ie.dynamicItems&&(ie.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let T=r;for(let f in n)if(!jr.call(ln.properties,f)){return Fe.errors=[{instancePath:s,keyword:"addit\
ionalProperties"}],!1;break}if(T===r){if(n.data!==void 0){let f=r;if(typeof n.data!="string")return Fe.errors=[{instancePath:s+
"/data",keyword:"type"}],!1;var l=f===r}else var l=!0;if(l){if(n.split!==void 0){let f=n.split,H=r;if(r===H)if(typeof f==
"string"){if(Ce(f)<1)return Fe.errors=[{instancePath:s+"/split",keyword:"minLength"}],!1}else return Fe.errors=[{instancePath:s+
"/split",keyword:"type"}],!1;var l=H===r}else var l=!0;if(l){if(n.val_split!==void 0){let f=n.val_split,H=r;if(r===H)if(typeof f==
"string"){if(Ce(f)<1)return Fe.errors=[{instancePath:s+"/val_split",keyword:"minLength"}],!1}else return Fe.errors=[{instancePath:s+
"/val_split",keyword:"type"}],!1;var l=H===r}else var l=!0;if(l){if(n.tokenizer!==void 0){let f=r;if(typeof n.tokenizer!=
"string")return Fe.errors=[{instancePath:s+"/tokenizer",keyword:"type"}],!1;var l=f===r}else var l=!0;if(l){if(n.model!==
void 0){let f=n.model,H=r,t=r,d=!1,m=r;if(r===m)if(f&&typeof f=="object"&&!Array.isArray(f)){let p=r;for(let w in f)if(!jr.
call(ln.properties.model.anyOf[0].properties,w)){let c={instancePath:s+"/model",keyword:"additionalProperties"};e===null?
e=[c]:e.push(c),r++;break}if(p===r){if(f.image_size!==void 0){let w=f.image_size,c=r,a=r,y=!1,z=r;if(!(typeof w=="number"&&
!(w%1)&&!isNaN(w))){let E={instancePath:s+"/model/image_size",keyword:"type"};e===null?e=[E]:e.push(E),r++}if(r===z&&typeof w==
"number"&&(w<1||isNaN(w))){let E={instancePath:s+"/model/image_size",keyword:"minimum"};e===null?e=[E]:e.push(E),r++}var X=z===
r;y=y||X;let b=r;i(w,{instancePath:s+"/model/image_size",parentData:f,parentDataProperty:"image_size",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var X=b===r;if(y=y||X,y)r=a,e!==null&&(a?e.length=a:e=null);else{let E={
instancePath:s+"/model/image_size",keyword:"anyOf"};e===null?e=[E]:e.push(E),r++}var h=c===r}else var h=!0;if(h){if(f.patch_size!==
void 0){let w=f.patch_size,c=r,a=r,y=!1,z=r;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w))){let _={instancePath:s+"/model/p\
atch_size",keyword:"type"};e===null?e=[_]:e.push(_),r++}if(r===z&&typeof w=="number"&&(w<1||isNaN(w))){let _={instancePath:s+
"/model/patch_size",keyword:"minimum"};e===null?e=[_]:e.push(_),r++}var he=z===r;y=y||he;let b=r;i(w,{instancePath:s+"/m\
odel/patch_size",parentData:f,parentDataProperty:"patch_size",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var he=b===r;if(y=y||he,y)r=a,e!==null&&(a?e.length=a:e=null);else{let _={instancePath:s+"/model/p\
atch_size",keyword:"anyOf"};e===null?e=[_]:e.push(_),r++}var h=c===r}else var h=!0;if(h){if(f.embed_dim!==void 0){let w=f.
embed_dim,c=r,a=r,y=!1,z=r;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w))){let _={instancePath:s+"/model/embed_dim",keyword:"\
type"};e===null?e=[_]:e.push(_),r++}if(r===z&&typeof w=="number"&&(w<1||isNaN(w))){let _={instancePath:s+"/model/embed_d\
im",keyword:"minimum"};e===null?e=[_]:e.push(_),r++}var ve=z===r;y=y||ve;let b=r;i(w,{instancePath:s+"/model/embed_dim",
parentData:f,parentDataProperty:"embed_dim",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);
var ve=b===r;if(y=y||ve,y)r=a,e!==null&&(a?e.length=a:e=null);else{let _={instancePath:s+"/model/embed_dim",keyword:"any\
Of"};e===null?e=[_]:e.push(_),r++}var h=c===r}else var h=!0;if(h){if(f.depth!==void 0){let w=f.depth,c=r,a=r,y=!1,z=r;if(!(typeof w==
"number"&&!(w%1)&&!isNaN(w))){let _={instancePath:s+"/model/depth",keyword:"type"};e===null?e=[_]:e.push(_),r++}if(r===z&&
typeof w=="number"&&(w<1||isNaN(w))){let _={instancePath:s+"/model/depth",keyword:"minimum"};e===null?e=[_]:e.push(_),r++}
var $=z===r;y=y||$;let b=r;i(w,{instancePath:s+"/model/depth",parentData:f,parentDataProperty:"depth",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var $=b===r;if(y=y||$,y)r=a,e!==null&&(a?e.length=a:e=null);else{let _={
instancePath:s+"/model/depth",keyword:"anyOf"};e===null?e=[_]:e.push(_),r++}var h=c===r}else var h=!0;if(h){if(f.num_heads!==
void 0){let w=f.num_heads,c=r,a=r,y=!1,z=r;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w))){let _={instancePath:s+"/model/nu\
m_heads",keyword:"type"};e===null?e=[_]:e.push(_),r++}if(r===z&&typeof w=="number"&&(w<1||isNaN(w))){let _={instancePath:s+
"/model/num_heads",keyword:"minimum"};e===null?e=[_]:e.push(_),r++}var B=z===r;y=y||B;let b=r;i(w,{instancePath:s+"/mode\
l/num_heads",parentData:f,parentDataProperty:"num_heads",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.
errors),r=e.length);var B=b===r;if(y=y||B,y)r=a,e!==null&&(a?e.length=a:e=null);else{let _={instancePath:s+"/model/num_h\
eads",keyword:"anyOf"};e===null?e=[_]:e.push(_),r++}var h=c===r}else var h=!0;if(h){if(f.mlp_ratio!==void 0){let w=f.mlp_ratio,
c=r,a=r,y=!1,z=r;if(r===z)if(typeof w=="number"){if(w<=0||isNaN(w)){let _={instancePath:s+"/model/mlp_ratio",keyword:"ex\
clusiveMinimum"};e===null?e=[_]:e.push(_),r++}}else{let _={instancePath:s+"/model/mlp_ratio",keyword:"type"};e===null?e=
[_]:e.push(_),r++}var xe=z===r;y=y||xe;let b=r;i(w,{instancePath:s+"/model/mlp_ratio",parentData:f,parentDataProperty:"m\
lp_ratio",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var xe=b===r;if(y=y||xe,y)r=
a,e!==null&&(a?e.length=a:e=null);else{let _={instancePath:s+"/model/mlp_ratio",keyword:"anyOf"};e===null?e=[_]:e.push(_),
r++}var h=c===r}else var h=!0;if(h){if(f.init_std!==void 0){let w=f.init_std,c=r,a=r,y=!1,z=r;if(r===z)if(typeof w=="num\
ber"){if(w<=0||isNaN(w)){let _={instancePath:s+"/model/init_std",keyword:"exclusiveMinimum"};e===null?e=[_]:e.push(_),r++}}else{
let _={instancePath:s+"/model/init_std",keyword:"type"};e===null?e=[_]:e.push(_),r++}var _e=z===r;y=y||_e;let b=r;i(w,{instancePath:s+
"/model/init_std",parentData:f,parentDataProperty:"init_std",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var _e=b===r;if(y=y||_e,y)r=a,e!==null&&(a?e.length=a:e=null);else{let _={instancePath:s+"/model/i\
nit_std",keyword:"anyOf"};e===null?e=[_]:e.push(_),r++}var h=c===r}else var h=!0;if(h){if(f.init_values!==void 0){let w=f.
init_values,c=r,a=r,y=!1,z=r;if(r===z)if(typeof w=="number"){if(w<0||isNaN(w)){let _={instancePath:s+"/model/init_values",
keyword:"minimum"};e===null?e=[_]:e.push(_),r++}}else{let _={instancePath:s+"/model/init_values",keyword:"type"};e===null?
e=[_]:e.push(_),r++}var S=z===r;y=y||S;let b=r;i(w,{instancePath:s+"/model/init_values",parentData:f,parentDataProperty:"\
init_values",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var S=b===r;if(y=y||S,y)
r=a,e!==null&&(a?e.length=a:e=null);else{let _={instancePath:s+"/model/init_values",keyword:"anyOf"};e===null?e=[_]:e.push(
_),r++}var h=c===r}else var h=!0;if(h){if(f.use_shared_rel_pos_bias!==void 0){let w=f.use_shared_rel_pos_bias,c=r,a=r,y=!1,
z=r;if(typeof w!="boolean"){let _={instancePath:s+"/model/use_shared_rel_pos_bias",keyword:"type"};e===null?e=[_]:e.push(
_),r++}var J=z===r;y=y||J;let b=r;i(w,{instancePath:s+"/model/use_shared_rel_pos_bias",parentData:f,parentDataProperty:"\
use_shared_rel_pos_bias",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var J=b===r;
if(y=y||J,y)r=a,e!==null&&(a?e.length=a:e=null);else{let _={instancePath:s+"/model/use_shared_rel_pos_bias",keyword:"any\
Of"};e===null?e=[_]:e.push(_),r++}var h=c===r}else var h=!0;if(h){if(f.use_abs_pos_emb!==void 0){let w=f.use_abs_pos_emb,
c=r,a=r,y=!1,z=r;if(typeof w!="boolean"){let _={instancePath:s+"/model/use_abs_pos_emb",keyword:"type"};e===null?e=[_]:e.
push(_),r++}var L=z===r;y=y||L;let b=r;i(w,{instancePath:s+"/model/use_abs_pos_emb",parentData:f,parentDataProperty:"use\
_abs_pos_emb",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var L=b===r;if(y=y||L,y)
r=a,e!==null&&(a?e.length=a:e=null);else{let _={instancePath:s+"/model/use_abs_pos_emb",keyword:"anyOf"};e===null?e=[_]:
e.push(_),r++}var h=c===r}else var h=!0;if(h){if(f.early_layers!==void 0){let w=f.early_layers,c=r,a=r,y=!1,z=r;if(!(typeof w==
"number"&&!(w%1)&&!isNaN(w))){let _={instancePath:s+"/model/early_layers",keyword:"type"};e===null?e=[_]:e.push(_),r++}if(r===
z&&typeof w=="number"&&(w<1||isNaN(w))){let _={instancePath:s+"/model/early_layers",keyword:"minimum"};e===null?e=[_]:e.
push(_),r++}var N=z===r;y=y||N;let b=r;i(w,{instancePath:s+"/model/early_layers",parentData:f,parentDataProperty:"early_\
layers",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var N=b===r;if(y=y||N,y)r=a,e!==
null&&(a?e.length=a:e=null);else{let _={instancePath:s+"/model/early_layers",keyword:"anyOf"};e===null?e=[_]:e.push(_),r++}
var h=c===r}else var h=!0;if(h){if(f.head_layers!==void 0){let w=f.head_layers,c=r,a=r,y=!1,z=r;if(!(typeof w=="number"&&
!(w%1)&&!isNaN(w))){let _={instancePath:s+"/model/head_layers",keyword:"type"};e===null?e=[_]:e.push(_),r++}if(r===z&&typeof w==
"number"&&(w<0||isNaN(w))){let _={instancePath:s+"/model/head_layers",keyword:"minimum"};e===null?e=[_]:e.push(_),r++}var Y=z===
r;y=y||Y;let b=r;i(w,{instancePath:s+"/model/head_layers",parentData:f,parentDataProperty:"head_layers",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Y=b===r;if(y=y||Y,y)r=a,e!==null&&(a?e.length=a:e=null);else{let _={
instancePath:s+"/model/head_layers",keyword:"anyOf"};e===null?e=[_]:e.push(_),r++}var h=c===r}else var h=!0;if(h)if(f.shared_lm_head!==
void 0){let w=f.shared_lm_head,c=r,a=r,y=!1,z=r;if(typeof w!="boolean"){let _={instancePath:s+"/model/shared_lm_head",keyword:"\
type"};e===null?e=[_]:e.push(_),r++}var W=z===r;y=y||W;let b=r;i(w,{instancePath:s+"/model/shared_lm_head",parentData:f,
parentDataProperty:"shared_lm_head",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var W=b===
r;if(y=y||W,y)r=a,e!==null&&(a?e.length=a:e=null);else{let _={instancePath:s+"/model/shared_lm_head",keyword:"anyOf"};e===
null?e=[_]:e.push(_),r++}var h=c===r}else var h=!0}}}}}}}}}}}}}else{let p={instancePath:s+"/model",keyword:"type"};e===null?
e=[p]:e.push(p),r++}var fe=m===r;d=d||fe;let k=r;i(f,{instancePath:s+"/model",parentData:n,parentDataProperty:"model",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var fe=k===r;if(d=d||fe,d)r=t,e!==null&&(t?e.length=
t:e=null);else{let p={instancePath:s+"/model",keyword:"anyOf"};return e===null?e=[p]:e.push(p),r++,Fe.errors=e,!1}var l=H===
r}else var l=!0;if(l){if(n.mask!==void 0){let f=n.mask,H=r,t=r,d=!1,m=r;if(r===m)if(f&&typeof f=="object"&&!Array.isArray(
f)){let p=r;for(let w in f)if(!(w==="patches"||w==="min_patches")){let c={instancePath:s+"/mask",keyword:"additionalProp\
erties"};e===null?e=[c]:e.push(c),r++;break}if(p===r){if(f.patches!==void 0){let w=f.patches,c=r,a=r,y=!1,z=r;if(!(typeof w==
"number"&&!(w%1)&&!isNaN(w))){let E={instancePath:s+"/mask/patches",keyword:"type"};e===null?e=[E]:e.push(E),r++}if(r===
z&&typeof w=="number"&&(w<1||isNaN(w))){let E={instancePath:s+"/mask/patches",keyword:"minimum"};e===null?e=[E]:e.push(E),
r++}var x=z===r;y=y||x;let b=r;i(w,{instancePath:s+"/mask/patches",parentData:f,parentDataProperty:"patches",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var x=b===r;if(y=y||x,y)r=a,e!==null&&(a?e.length=
a:e=null);else{let E={instancePath:s+"/mask/patches",keyword:"anyOf"};e===null?e=[E]:e.push(E),r++}var ee=c===r}else var ee=!0;
if(ee)if(f.min_patches!==void 0){let w=f.min_patches,c=r,a=r,y=!1,z=r;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w))){let _={
instancePath:s+"/mask/min_patches",keyword:"type"};e===null?e=[_]:e.push(_),r++}if(r===z&&typeof w=="number"&&(w<1||isNaN(
w))){let _={instancePath:s+"/mask/min_patches",keyword:"minimum"};e===null?e=[_]:e.push(_),r++}var U=z===r;y=y||U;let b=r;
i(w,{instancePath:s+"/mask/min_patches",parentData:f,parentDataProperty:"min_patches",rootData:o,dynamicAnchors:u})||(e=
e===null?i.errors:e.concat(i.errors),r=e.length);var U=b===r;if(y=y||U,y)r=a,e!==null&&(a?e.length=a:e=null);else{let _={
instancePath:s+"/mask/min_patches",keyword:"anyOf"};e===null?e=[_]:e.push(_),r++}var ee=c===r}else var ee=!0}}else{let p={
instancePath:s+"/mask",keyword:"type"};e===null?e=[p]:e.push(p),r++}var re=m===r;d=d||re;let k=r;i(f,{instancePath:s+"/m\
ask",parentData:n,parentDataProperty:"mask",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);
var re=k===r;if(d=d||re,d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:s+"/mask",keyword:"anyOf"};return e===
null?e=[p]:e.push(p),r++,Fe.errors=e,!1}var l=H===r}else var l=!0;if(l){if(n.augment!==void 0){let f=n.augment,H=r,t=r,d=!1,
m=r;if(r===m)if(f&&typeof f=="object"&&!Array.isArray(f)){let p=r;for(let w in f)if(!(w==="min_crop_scale"||w==="flip"||
w==="color_jitter")){let c={instancePath:s+"/augment",keyword:"additionalProperties"};e===null?e=[c]:e.push(c),r++;break}
if(p===r){if(f.min_crop_scale!==void 0){let w=f.min_crop_scale,c=r,a=r,y=!1,z=r;if(r===z)if(typeof w=="number"){if(w>1||
isNaN(w)){let E={instancePath:s+"/augment/min_crop_scale",keyword:"maximum"};e===null?e=[E]:e.push(E),r++}else if(w<=0||
isNaN(w)){let E={instancePath:s+"/augment/min_crop_scale",keyword:"exclusiveMinimum"};e===null?e=[E]:e.push(E),r++}}else{
let E={instancePath:s+"/augment/min_crop_scale",keyword:"type"};e===null?e=[E]:e.push(E),r++}var ye=z===r;y=y||ye;let b=r;
i(w,{instancePath:s+"/augment/min_crop_scale",parentData:f,parentDataProperty:"min_crop_scale",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ye=b===r;if(y=y||ye,y)r=a,e!==null&&(a?e.length=a:e=null);else{let E={
instancePath:s+"/augment/min_crop_scale",keyword:"anyOf"};e===null?e=[E]:e.push(E),r++}var ce=c===r}else var ce=!0;if(ce){
if(f.flip!==void 0){let w=f.flip,c=r,a=r,y=!1,z=r;if(typeof w!="boolean"){let _={instancePath:s+"/augment/flip",keyword:"\
type"};e===null?e=[_]:e.push(_),r++}var ge=z===r;y=y||ge;let b=r;i(w,{instancePath:s+"/augment/flip",parentData:f,parentDataProperty:"\
flip",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ge=b===r;if(y=y||ge,y)r=a,e!==
null&&(a?e.length=a:e=null);else{let _={instancePath:s+"/augment/flip",keyword:"anyOf"};e===null?e=[_]:e.push(_),r++}var ce=c===
r}else var ce=!0;if(ce)if(f.color_jitter!==void 0){let w=f.color_jitter,c=r,a=r,y=!1,z=r;if(r===z)if(typeof w=="number"){
if(w<0||isNaN(w)){let _={instancePath:s+"/augment/color_jitter",keyword:"minimum"};e===null?e=[_]:e.push(_),r++}}else{let _={
instancePath:s+"/augment/color_jitter",keyword:"type"};e===null?e=[_]:e.push(_),r++}var be=z===r;y=y||be;let b=r;i(w,{instancePath:s+
"/augment/color_jitter",parentData:f,parentDataProperty:"color_jitter",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var be=b===r;if(y=y||be,y)r=a,e!==null&&(a?e.length=a:e=null);else{let _={instancePath:s+
"/augment/color_jitter",keyword:"anyOf"};e===null?e=[_]:e.push(_),r++}var ce=c===r}else var ce=!0}}}else{let p={instancePath:s+
"/augment",keyword:"type"};e===null?e=[p]:e.push(p),r++}var ke=m===r;d=d||ke;let k=r;i(f,{instancePath:s+"/augment",parentData:n,
parentDataProperty:"augment",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ke=k===
r;if(d=d||ke,d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:s+"/augment",keyword:"anyOf"};return e===null?
e=[p]:e.push(p),r++,Fe.errors=e,!1}var l=H===r}else var l=!0;if(l){if(n.optimizer!==void 0){let f=n.optimizer,H=r,t=r,d=!1,
m=r;if(r===m)if(f&&typeof f=="object"&&!Array.isArray(f)){let p=r;for(let w in f)if(!(w==="lr"||w==="min_lr"||w==="weigh\
t_decay"||w==="betas"||w==="eps"||w==="clip_grad")){let c={instancePath:s+"/optimizer",keyword:"additionalProperties"};e===
null?e=[c]:e.push(c),r++;break}if(p===r){if(f.lr!==void 0){let w=f.lr,c=r,a=r,y=!1,z=r;if(r===z)if(typeof w=="number"){if(w<=
0||isNaN(w)){let E={instancePath:s+"/optimizer/lr",keyword:"exclusiveMinimum"};e===null?e=[E]:e.push(E),r++}}else{let E={
instancePath:s+"/optimizer/lr",keyword:"type"};e===null?e=[E]:e.push(E),r++}var M=z===r;y=y||M;let b=r;i(w,{instancePath:s+
"/optimizer/lr",parentData:f,parentDataProperty:"lr",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var M=b===r;if(y=y||M,y)r=a,e!==null&&(a?e.length=a:e=null);else{let E={instancePath:s+"/optimizer/lr",keyword:"\
anyOf"};e===null?e=[E]:e.push(E),r++}var K=c===r}else var K=!0;if(K){if(f.min_lr!==void 0){let w=f.min_lr,c=r,a=r,y=!1,z=r;
if(r===z)if(typeof w=="number"){if(w<0||isNaN(w)){let _={instancePath:s+"/optimizer/min_lr",keyword:"minimum"};e===null?
e=[_]:e.push(_),r++}}else{let _={instancePath:s+"/optimizer/min_lr",keyword:"type"};e===null?e=[_]:e.push(_),r++}var C=z===
r;y=y||C;let b=r;i(w,{instancePath:s+"/optimizer/min_lr",parentData:f,parentDataProperty:"min_lr",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var C=b===r;if(y=y||C,y)r=a,e!==null&&(a?e.length=a:e=null);else{let _={
instancePath:s+"/optimizer/min_lr",keyword:"anyOf"};e===null?e=[_]:e.push(_),r++}var K=c===r}else var K=!0;if(K){if(f.weight_decay!==
void 0){let w=f.weight_decay,c=r,a=r,y=!1,z=r;if(r===z)if(typeof w=="number"){if(w<0||isNaN(w)){let _={instancePath:s+"/\
optimizer/weight_decay",keyword:"minimum"};e===null?e=[_]:e.push(_),r++}}else{let _={instancePath:s+"/optimizer/weight_d\
ecay",keyword:"type"};e===null?e=[_]:e.push(_),r++}var F=z===r;y=y||F;let b=r;i(w,{instancePath:s+"/optimizer/weight_dec\
ay",parentData:f,parentDataProperty:"weight_decay",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var F=b===r;if(y=y||F,y)r=a,e!==null&&(a?e.length=a:e=null);else{let _={instancePath:s+"/optimizer/weight_de\
cay",keyword:"anyOf"};e===null?e=[_]:e.push(_),r++}var K=c===r}else var K=!0;if(K){if(f.betas!==void 0){let w=f.betas,c=r,
a=r,y=!1,z=r;if(r===z)if(Array.isArray(w))if(w.length>2){let _={instancePath:s+"/optimizer/betas",keyword:"maxItems"};e===
null?e=[_]:e.push(_),r++}else if(w.length<2){let _={instancePath:s+"/optimizer/betas",keyword:"minItems"};e===null?e=[_]:
e.push(_),r++}else{var G=!0;let _=w.length;for(let pe=0;pe<_;pe++){let j=w[pe],Ne=r,je=r,Le=!1,qe=r;if(r===qe)if(typeof j==
"number"){if(j<0||isNaN(j)){let Pe={instancePath:s+"/optimizer/betas/"+pe,keyword:"minimum"};e===null?e=[Pe]:e.push(Pe),
r++}else if(j>=1||isNaN(j)){let Pe={instancePath:s+"/optimizer/betas/"+pe,keyword:"exclusiveMaximum"};e===null?e=[Pe]:e.
push(Pe),r++}}else{let Pe={instancePath:s+"/optimizer/betas/"+pe,keyword:"type"};e===null?e=[Pe]:e.push(Pe),r++}var ue=qe===
r;Le=Le||ue;let Ir=r;i(j,{instancePath:s+"/optimizer/betas/"+pe,parentData:w,parentDataProperty:pe,rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ue=Ir===r;if(Le=Le||ue,Le)r=je,e!==null&&(je?e.length=je:e=null);else{
let Pe={instancePath:s+"/optimizer/betas/"+pe,keyword:"anyOf"};e===null?e=[Pe]:e.push(Pe),r++}var G=Ne===r;if(!G)break}}else{
let _={instancePath:s+"/optimizer/betas",keyword:"type"};e===null?e=[_]:e.push(_),r++}var Z=z===r;y=y||Z;let b=r;i(w,{instancePath:s+
"/optimizer/betas",parentData:f,parentDataProperty:"betas",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var Z=b===r;if(y=y||Z,y)r=a,e!==null&&(a?e.length=a:e=null);else{let _={instancePath:s+"/optimizer\
/betas",keyword:"anyOf"};e===null?e=[_]:e.push(_),r++}var K=c===r}else var K=!0;if(K){if(f.eps!==void 0){let w=f.eps,c=r,
a=r,y=!1,z=r;if(r===z)if(typeof w=="number"){if(w<=0||isNaN(w)){let _={instancePath:s+"/optimizer/eps",keyword:"exclusiv\
eMinimum"};e===null?e=[_]:e.push(_),r++}}else{let _={instancePath:s+"/optimizer/eps",keyword:"type"};e===null?e=[_]:e.push(
_),r++}var I=z===r;y=y||I;let b=r;i(w,{instancePath:s+"/optimizer/eps",parentData:f,parentDataProperty:"eps",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var I=b===r;if(y=y||I,y)r=a,e!==null&&(a?e.length=
a:e=null);else{let _={instancePath:s+"/optimizer/eps",keyword:"anyOf"};e===null?e=[_]:e.push(_),r++}var K=c===r}else var K=!0;
if(K)if(f.clip_grad!==void 0){let w=f.clip_grad,c=r,a=r,y=!1,z=r;if(r===z)if(typeof w=="number"){if(w<0||isNaN(w)){let _={
instancePath:s+"/optimizer/clip_grad",keyword:"minimum"};e===null?e=[_]:e.push(_),r++}}else{let _={instancePath:s+"/opti\
mizer/clip_grad",keyword:"type"};e===null?e=[_]:e.push(_),r++}var P=z===r;y=y||P;let b=r;i(w,{instancePath:s+"/optimizer\
/clip_grad",parentData:f,parentDataProperty:"clip_grad",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var P=b===r;if(y=y||P,y)r=a,e!==null&&(a?e.length=a:e=null);else{let _={instancePath:s+"/optimizer/clip_grad",
keyword:"anyOf"};e===null?e=[_]:e.push(_),r++}var K=c===r}else var K=!0}}}}}}else{let p={instancePath:s+"/optimizer",keyword:"\
type"};e===null?e=[p]:e.push(p),r++}var g=m===r;d=d||g;let k=r;i(f,{instancePath:s+"/optimizer",parentData:n,parentDataProperty:"\
optimizer",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var g=k===r;if(d=d||g,d)r=
t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:s+"/optimizer",keyword:"anyOf"};return e===null?e=[p]:e.push(
p),r++,Fe.errors=e,!1}var l=H===r}else var l=!0;if(l){if(n.epochs!==void 0){let f=n.epochs,H=r,t=r,d=!1,m=r;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f))){let p={instancePath:s+"/epochs",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===m&&typeof f==
"number"&&(f<1||isNaN(f))){let p={instancePath:s+"/epochs",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var V=m===r;d=
d||V;let k=r;i(f,{instancePath:s+"/epochs",parentData:n,parentDataProperty:"epochs",rootData:o,dynamicAnchors:u})||(e=e===
null?i.errors:e.concat(i.errors),r=e.length);var V=k===r;if(d=d||V,d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:s+
"/epochs",keyword:"anyOf"};return e===null?e=[p]:e.push(p),r++,Fe.errors=e,!1}var l=H===r}else var l=!0;if(l){if(n.warmup_epochs!==
void 0){let f=n.warmup_epochs,H=r,t=r,d=!1,m=r;if(r===m)if(typeof f=="number"){if(f<0||isNaN(f)){let p={instancePath:s+"\
/warmup_epochs",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s+"/warmup_epochs",keyword:"ty\
pe"};e===null?e=[p]:e.push(p),r++}var te=m===r;d=d||te;let k=r;i(f,{instancePath:s+"/warmup_epochs",parentData:n,parentDataProperty:"\
warmup_epochs",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var te=k===r;if(d=d||te,
d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:s+"/warmup_epochs",keyword:"anyOf"};return e===null?e=[p]:
e.push(p),r++,Fe.errors=e,!1}var l=H===r}else var l=!0;if(l){if(n.batch!==void 0){let f=n.batch,H=r,t=r,d=!1,m=r;if(r===
m)if(f&&typeof f=="object"&&!Array.isArray(f)){let p=r;for(let w in f)if(!(w==="global"||w==="per_device")){let c={instancePath:s+
"/batch",keyword:"additionalProperties"};e===null?e=[c]:e.push(c),r++;break}if(p===r){if(f.global!==void 0){let w=f.global,
c=r,a=r,y=!1,z=r;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w))){let E={instancePath:s+"/batch/global",keyword:"type"};e===
null?e=[E]:e.push(E),r++}if(r===z&&typeof w=="number"&&(w<1||isNaN(w))){let E={instancePath:s+"/batch/global",keyword:"m\
inimum"};e===null?e=[E]:e.push(E),r++}var me=z===r;y=y||me;let b=r;i(w,{instancePath:s+"/batch/global",parentData:f,parentDataProperty:"\
global",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var me=b===r;if(y=y||me,y)r=a,
e!==null&&(a?e.length=a:e=null);else{let E={instancePath:s+"/batch/global",keyword:"anyOf"};e===null?e=[E]:e.push(E),r++}
var D=c===r}else var D=!0;if(D)if(f.per_device!==void 0){let w=f.per_device,c=r,a=r,y=!1,z=r;if(!(typeof w=="number"&&!(w%
1)&&!isNaN(w))){let _={instancePath:s+"/batch/per_device",keyword:"type"};e===null?e=[_]:e.push(_),r++}if(r===z&&typeof w==
"number"&&(w<0||isNaN(w))){let _={instancePath:s+"/batch/per_device",keyword:"minimum"};e===null?e=[_]:e.push(_),r++}var se=z===
r;y=y||se;let b=r;i(w,{instancePath:s+"/batch/per_device",parentData:f,parentDataProperty:"per_device",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var se=b===r;if(y=y||se,y)r=a,e!==null&&(a?e.length=a:e=null);else{let _={
instancePath:s+"/batch/per_device",keyword:"anyOf"};e===null?e=[_]:e.push(_),r++}var D=c===r}else var D=!0}}else{let p={
instancePath:s+"/batch",keyword:"type"};e===null?e=[p]:e.push(p),r++}var ae=m===r;d=d||ae;let k=r;i(f,{instancePath:s+"/\
batch",parentData:n,parentDataProperty:"batch",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=
e.length);var ae=k===r;if(d=d||ae,d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:s+"/batch",keyword:"any\
Of"};return e===null?e=[p]:e.push(p),r++,Fe.errors=e,!1}var l=H===r}else var l=!0;if(l){if(n.drop_path!==void 0){let f=n.
drop_path,H=r,t=r,d=!1,m=r;if(r===m)if(typeof f=="number"){if(f<0||isNaN(f)){let p={instancePath:s+"/drop_path",keyword:"\
minimum"};e===null?e=[p]:e.push(p),r++}else if(f>=1||isNaN(f)){let p={instancePath:s+"/drop_path",keyword:"exclusiveMaxi\
mum"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s+"/drop_path",keyword:"type"};e===null?e=[p]:e.push(p),r++}
var de=m===r;d=d||de;let k=r;i(f,{instancePath:s+"/drop_path",parentData:n,parentDataProperty:"drop_path",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var de=k===r;if(d=d||de,d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={
instancePath:s+"/drop_path",keyword:"anyOf"};return e===null?e=[p]:e.push(p),r++,Fe.errors=e,!1}var l=H===r}else var l=!0;
if(l){if(n.validate_every!==void 0){let f=n.validate_every,H=r,t=r,d=!1,m=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){
let p={instancePath:s+"/validate_every",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===m&&typeof f=="number"&&(f<1||
isNaN(f))){let p={instancePath:s+"/validate_every",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var $e=m===r;d=d||$e;
let k=r;i(f,{instancePath:s+"/validate_every",parentData:n,parentDataProperty:"validate_every",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var $e=k===r;if(d=d||$e,d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={
instancePath:s+"/validate_every",keyword:"anyOf"};return e===null?e=[p]:e.push(p),r++,Fe.errors=e,!1}var l=H===r}else var l=!0;
if(l){if(n.seed!==void 0){let f=n.seed,H=r,t=r,d=!1,m=r;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let p={instancePath:s+
"/seed",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===m&&typeof f=="number"&&(f<0||isNaN(f))){let p={instancePath:s+
"/seed",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var ne=m===r;d=d||ne;let k=r;i(f,{instancePath:s+"/seed",parentData:n,
parentDataProperty:"seed",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ne=k===
r;if(d=d||ne,d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:s+"/seed",keyword:"anyOf"};return e===null?e=
[p]:e.push(p),r++,Fe.errors=e,!1}var l=H===r}else var l=!0;if(l){if(n.checkpoint!==void 0){let f=n.checkpoint,H=r,t=r,d=!1,
m=r;if(r===m)if(f&&typeof f=="object"&&!Array.isArray(f)){let p=r;for(let w in f)if(!(w==="every_seconds"||w==="every_st\
eps"||w==="every_epochs"||w==="keep")){let c={instancePath:s+"/checkpoint",keyword:"additionalProperties"};e===null?e=[c]:
e.push(c),r++;break}if(p===r){if(f.every_seconds!==void 0){let w=f.every_seconds,c=r,a=r,y=!1,z=r;if(r===z)if(typeof w==
"number"){if(w<=0||isNaN(w)){let E={instancePath:s+"/checkpoint/every_seconds",keyword:"exclusiveMinimum"};e===null?e=[E]:
e.push(E),r++}}else{let E={instancePath:s+"/checkpoint/every_seconds",keyword:"type"};e===null?e=[E]:e.push(E),r++}var v=z===
r;y=y||v;let b=r;i(w,{instancePath:s+"/checkpoint/every_seconds",parentData:f,parentDataProperty:"every_seconds",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var v=b===r;if(y=y||v,y)r=a,e!==null&&(a?e.length=
a:e=null);else{let E={instancePath:s+"/checkpoint/every_seconds",keyword:"anyOf"};e===null?e=[E]:e.push(E),r++}var oe=c===
r}else var oe=!0;if(oe){if(f.every_steps!==void 0){let w=f.every_steps,c=r,a=r,y=!1,z=r;if(!(typeof w=="number"&&!(w%1)&&
!isNaN(w))){let _={instancePath:s+"/checkpoint/every_steps",keyword:"type"};e===null?e=[_]:e.push(_),r++}if(r===z&&typeof w==
"number"&&(w<0||isNaN(w))){let _={instancePath:s+"/checkpoint/every_steps",keyword:"minimum"};e===null?e=[_]:e.push(_),r++}
var Q=z===r;y=y||Q;let b=r;i(w,{instancePath:s+"/checkpoint/every_steps",parentData:f,parentDataProperty:"every_steps",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Q=b===r;if(y=y||Q,y)r=a,e!==null&&(a?e.length=
a:e=null);else{let _={instancePath:s+"/checkpoint/every_steps",keyword:"anyOf"};e===null?e=[_]:e.push(_),r++}var oe=c===
r}else var oe=!0;if(oe){if(f.every_epochs!==void 0){let w=f.every_epochs,c=r,a=r,y=!1,z=r;if(!(typeof w=="number"&&!(w%1)&&
!isNaN(w))){let _={instancePath:s+"/checkpoint/every_epochs",keyword:"type"};e===null?e=[_]:e.push(_),r++}if(r===z&&typeof w==
"number"&&(w<0||isNaN(w))){let _={instancePath:s+"/checkpoint/every_epochs",keyword:"minimum"};e===null?e=[_]:e.push(_),
r++}var q=z===r;y=y||q;let b=r;i(w,{instancePath:s+"/checkpoint/every_epochs",parentData:f,parentDataProperty:"every_epo\
chs",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var q=b===r;if(y=y||q,y)r=a,e!==
null&&(a?e.length=a:e=null);else{let _={instancePath:s+"/checkpoint/every_epochs",keyword:"anyOf"};e===null?e=[_]:e.push(
_),r++}var oe=c===r}else var oe=!0;if(oe)if(f.keep!==void 0){let w=f.keep,c=r,a=r,y=!1,z=r;if(!(typeof w=="number"&&!(w%
1)&&!isNaN(w))){let _={instancePath:s+"/checkpoint/keep",keyword:"type"};e===null?e=[_]:e.push(_),r++}if(r===z&&typeof w==
"number"&&(w<1||isNaN(w))){let _={instancePath:s+"/checkpoint/keep",keyword:"minimum"};e===null?e=[_]:e.push(_),r++}var O=z===
r;y=y||O;let b=r;i(w,{instancePath:s+"/checkpoint/keep",parentData:f,parentDataProperty:"keep",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var O=b===r;if(y=y||O,y)r=a,e!==null&&(a?e.length=a:e=null);else{let _={
instancePath:s+"/checkpoint/keep",keyword:"anyOf"};e===null?e=[_]:e.push(_),r++}var oe=c===r}else var oe=!0}}}}else{let p={
instancePath:s+"/checkpoint",keyword:"type"};e===null?e=[p]:e.push(p),r++}var A=m===r;d=d||A;let k=r;i(f,{instancePath:s+
"/checkpoint",parentData:n,parentDataProperty:"checkpoint",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var A=k===r;if(d=d||A,d)r=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:s+"/checkpoin\
t",keyword:"anyOf"};return e===null?e=[p]:e.push(p),r++,Fe.errors=e,!1}var l=H===r}else var l=!0;if(l){if(n.log_every!==
void 0){let f=n.log_every,H=r,t=r,d=!1,m=r;if(r===m)if(typeof f=="number"){if(f<=0||isNaN(f)){let p={instancePath:s+"/lo\
g_every",keyword:"exclusiveMinimum"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s+"/log_every",keyword:"type"};
e===null?e=[p]:e.push(p),r++}var le=m===r;d=d||le;let k=r;i(f,{instancePath:s+"/log_every",parentData:n,parentDataProperty:"\
log_every",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var le=k===r;if(d=d||le,d)
r=t,e!==null&&(t?e.length=t:e=null);else{let p={instancePath:s+"/log_every",keyword:"anyOf"};return e===null?e=[p]:e.push(
p),r++,Fe.errors=e,!1}var l=H===r}else var l=!0;if(l){if(n.description!==void 0){let f=r;Ae(n.description,{instancePath:s+
"/description",parentData:n,parentDataProperty:"description",rootData:o,dynamicAnchors:u})||(e=e===null?Ae.errors:e.concat(
Ae.errors),r=e.length);var l=f===r}else var l=!0;if(l){if(n.matrix!==void 0){let f=r;Me(n.matrix,{instancePath:s+"/matri\
x",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:u})||(e=e===null?Me.errors:e.concat(Me.errors),r=e.
length);var l=f===r}else var l=!0;if(l){if(n.when!==void 0){let f=r;Ee(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:o,dynamicAnchors:u})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length);var l=f===r}else var l=!0;if(l){
if(n.needs!==void 0){let f=r;Re(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:u})||
(e=e===null?Re.errors:e.concat(Re.errors),r=e.length);var l=f===r}else var l=!0;if(l){if(n.extends!==void 0){let f=r;Ze(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:o,dynamicAnchors:u})||(e=e===null?
Ze.errors:e.concat(Ze.errors),r=e.length);var l=f===r}else var l=!0;if(l){if(n.resources!==void 0){let f=r;Se(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:o,dynamicAnchors:u})||(e=e===null?Se.errors:
e.concat(Se.errors),r=e.length);var l=f===r}else var l=!0;if(l){if(n.timeout!==void 0){let f=r;Be(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,dynamicAnchors:u})||(e=e===null?Be.errors:e.concat(Be.errors),
r=e.length);var l=f===r}else var l=!0;if(l){if(n.retry!==void 0){let f=r;Ge(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=e===null?Ge.errors:e.concat(Ge.errors),r=e.length);var l=f===
r}else var l=!0;if(l)if(n.kind!==void 0){let f=r;if(n.kind!=="mim")return Fe.errors=[{instancePath:s+"/kind",keyword:"co\
nst"}],!1;var l=f===r}else var l=!0}}}}}}}}}}}}}}}}}}}}}}}}}else return Fe.errors=[{instancePath:s,keyword:"type"}],!1;return Fe.
errors=e,r===0}Fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fn={type:"object",properties:{data:{type:"str\
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
try"},kind:{const:"classify"}},additionalProperties:!1};function Ke(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,
rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,ie=Ke.evaluated;if(ie.dynamicProps&&(ie.props=void 0),ie.dynamicItems&&
(ie.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let H=r;for(let t in n)if(!jr.call(fn.properties,t)){
return Ke.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(H===r){if(n.data!==void 0){let t=r;if(typeof n.
data!="string")return Ke.errors=[{instancePath:s+"/data",keyword:"type"}],!1;var l=t===r}else var l=!0;if(l){if(n.split!==
void 0){let t=n.split,d=r;if(r===d)if(typeof t=="string"){if(Ce(t)<1)return Ke.errors=[{instancePath:s+"/split",keyword:"\
minLength"}],!1}else return Ke.errors=[{instancePath:s+"/split",keyword:"type"}],!1;var l=d===r}else var l=!0;if(l){if(n.
val_split!==void 0){let t=n.val_split,d=r;if(r===d)if(typeof t=="string"){if(Ce(t)<1)return Ke.errors=[{instancePath:s+"\
/val_split",keyword:"minLength"}],!1}else return Ke.errors=[{instancePath:s+"/val_split",keyword:"type"}],!1;var l=d===r}else
var l=!0;if(l){if(n.labels!==void 0){let t=n.labels,d=r;if(r===d)if(typeof t=="string"){if(Ce(t)<1)return Ke.errors=[{instancePath:s+
"/labels",keyword:"minLength"}],!1}else return Ke.errors=[{instancePath:s+"/labels",keyword:"type"}],!1;var l=d===r}else
var l=!0;if(l){if(n.limit!==void 0){let t=n.limit,d=r,m=r,k=!1,R=r;if(r===R)if(t&&typeof t=="object"&&!Array.isArray(t)){
let c=r;for(let a in t)if(!(a==="count"||a==="seed")){let y={instancePath:s+"/limit",keyword:"additionalProperties"};e===
null?e=[y]:e.push(y),r++;break}if(c===r){if(t.count!==void 0){let a=t.count,y=r,z=r,b=!1,E=r;if(!(typeof a=="number"&&!(a%
1)&&!isNaN(a))){let pe={instancePath:s+"/limit/count",keyword:"type"};e===null?e=[pe]:e.push(pe),r++}if(r===E&&typeof a==
"number"&&(a<0||isNaN(a))){let pe={instancePath:s+"/limit/count",keyword:"minimum"};e===null?e=[pe]:e.push(pe),r++}var X=E===
r;b=b||X;let _=r;i(a,{instancePath:s+"/limit/count",parentData:t,parentDataProperty:"count",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var X=_===r;if(b=b||X,b)r=z,e!==null&&(z?e.length=z:e=null);else{let pe={
instancePath:s+"/limit/count",keyword:"anyOf"};e===null?e=[pe]:e.push(pe),r++}var h=y===r}else var h=!0;if(h)if(t.seed!==
void 0){let a=t.seed,y=r,z=r,b=!1,E=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let j={instancePath:s+"/limit/seed",keyword:"\
type"};e===null?e=[j]:e.push(j),r++}if(r===E&&typeof a=="number"&&(a<0||isNaN(a))){let j={instancePath:s+"/limit/seed",keyword:"\
minimum"};e===null?e=[j]:e.push(j),r++}var he=E===r;b=b||he;let _=r;i(a,{instancePath:s+"/limit/seed",parentData:t,parentDataProperty:"\
seed",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var he=_===r;if(b=b||he,b)r=z,e!==
null&&(z?e.length=z:e=null);else{let j={instancePath:s+"/limit/seed",keyword:"anyOf"};e===null?e=[j]:e.push(j),r++}var h=y===
r}else var h=!0}}else{let c={instancePath:s+"/limit",keyword:"type"};e===null?e=[c]:e.push(c),r++}var ve=R===r;k=k||ve;let p=r;
i(t,{instancePath:s+"/limit",parentData:n,parentDataProperty:"limit",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var ve=p===r;if(k=k||ve,k)r=m,e!==null&&(m?e.length=m:e=null);else{let c={instancePath:s+
"/limit",keyword:"anyOf"};return e===null?e=[c]:e.push(c),r++,Ke.errors=e,!1}var l=d===r}else var l=!0;if(l){if(n.init!==
void 0){let t=n.init,d=r;if(typeof t!="string"&&t!==null)return Ke.errors=[{instancePath:s+"/init",keyword:"type"}],!1;var l=d===
r}else var l=!0;if(l){if(n.model!==void 0){let t=n.model,d=r,m=r,k=!1,R=r;if(r===R)if(t&&typeof t=="object"&&!Array.isArray(
t)){let c=r;for(let a in t)if(!jr.call(fn.properties.model.anyOf[0].properties,a)){let y={instancePath:s+"/model",keyword:"\
additionalProperties"};e===null?e=[y]:e.push(y),r++;break}if(c===r){if(t.image_size!==void 0){let a=t.image_size,y=r,z=r,
b=!1,E=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let pe={instancePath:s+"/model/image_size",keyword:"type"};e===null?
e=[pe]:e.push(pe),r++}if(r===E&&typeof a=="number"&&(a<1||isNaN(a))){let pe={instancePath:s+"/model/image_size",keyword:"\
minimum"};e===null?e=[pe]:e.push(pe),r++}var $=E===r;b=b||$;let _=r;i(a,{instancePath:s+"/model/image_size",parentData:t,
parentDataProperty:"image_size",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var $=_===
r;if(b=b||$,b)r=z,e!==null&&(z?e.length=z:e=null);else{let pe={instancePath:s+"/model/image_size",keyword:"anyOf"};e===null?
e=[pe]:e.push(pe),r++}var B=y===r}else var B=!0;if(B){if(t.patch_size!==void 0){let a=t.patch_size,y=r,z=r,b=!1,E=r;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a))){let j={instancePath:s+"/model/patch_size",keyword:"type"};e===null?e=[j]:e.push(j),r++}if(r===
E&&typeof a=="number"&&(a<1||isNaN(a))){let j={instancePath:s+"/model/patch_size",keyword:"minimum"};e===null?e=[j]:e.push(
j),r++}var xe=E===r;b=b||xe;let _=r;i(a,{instancePath:s+"/model/patch_size",parentData:t,parentDataProperty:"patch_size",
rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var xe=_===r;if(b=b||xe,b)r=z,e!==null&&
(z?e.length=z:e=null);else{let j={instancePath:s+"/model/patch_size",keyword:"anyOf"};e===null?e=[j]:e.push(j),r++}var B=y===
r}else var B=!0;if(B){if(t.embed_dim!==void 0){let a=t.embed_dim,y=r,z=r,b=!1,E=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a))){let j={instancePath:s+"/model/embed_dim",keyword:"type"};e===null?e=[j]:e.push(j),r++}if(r===E&&typeof a=="number"&&
(a<1||isNaN(a))){let j={instancePath:s+"/model/embed_dim",keyword:"minimum"};e===null?e=[j]:e.push(j),r++}var _e=E===r;b=
b||_e;let _=r;i(a,{instancePath:s+"/model/embed_dim",parentData:t,parentDataProperty:"embed_dim",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var _e=_===r;if(b=b||_e,b)r=z,e!==null&&(z?e.length=z:e=null);else{let j={
instancePath:s+"/model/embed_dim",keyword:"anyOf"};e===null?e=[j]:e.push(j),r++}var B=y===r}else var B=!0;if(B){if(t.depth!==
void 0){let a=t.depth,y=r,z=r,b=!1,E=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let j={instancePath:s+"/model/depth",
keyword:"type"};e===null?e=[j]:e.push(j),r++}if(r===E&&typeof a=="number"&&(a<1||isNaN(a))){let j={instancePath:s+"/mode\
l/depth",keyword:"minimum"};e===null?e=[j]:e.push(j),r++}var S=E===r;b=b||S;let _=r;i(a,{instancePath:s+"/model/depth",parentData:t,
parentDataProperty:"depth",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var S=_===
r;if(b=b||S,b)r=z,e!==null&&(z?e.length=z:e=null);else{let j={instancePath:s+"/model/depth",keyword:"anyOf"};e===null?e=
[j]:e.push(j),r++}var B=y===r}else var B=!0;if(B){if(t.num_heads!==void 0){let a=t.num_heads,y=r,z=r,b=!1,E=r;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a))){let j={instancePath:s+"/model/num_heads",keyword:"type"};e===null?e=[j]:e.push(j),r++}if(r===
E&&typeof a=="number"&&(a<1||isNaN(a))){let j={instancePath:s+"/model/num_heads",keyword:"minimum"};e===null?e=[j]:e.push(
j),r++}var J=E===r;b=b||J;let _=r;i(a,{instancePath:s+"/model/num_heads",parentData:t,parentDataProperty:"num_heads",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var J=_===r;if(b=b||J,b)r=z,e!==null&&(z?e.length=
z:e=null);else{let j={instancePath:s+"/model/num_heads",keyword:"anyOf"};e===null?e=[j]:e.push(j),r++}var B=y===r}else var B=!0;
if(B){if(t.mlp_ratio!==void 0){let a=t.mlp_ratio,y=r,z=r,b=!1,E=r;if(r===E)if(typeof a=="number"){if(a<=0||isNaN(a)){let j={
instancePath:s+"/model/mlp_ratio",keyword:"exclusiveMinimum"};e===null?e=[j]:e.push(j),r++}}else{let j={instancePath:s+"\
/model/mlp_ratio",keyword:"type"};e===null?e=[j]:e.push(j),r++}var L=E===r;b=b||L;let _=r;i(a,{instancePath:s+"/model/ml\
p_ratio",parentData:t,parentDataProperty:"mlp_ratio",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var L=_===r;if(b=b||L,b)r=z,e!==null&&(z?e.length=z:e=null);else{let j={instancePath:s+"/model/mlp_ratio",keyword:"\
anyOf"};e===null?e=[j]:e.push(j),r++}var B=y===r}else var B=!0;if(B){if(t.init_std!==void 0){let a=t.init_std,y=r,z=r,b=!1,
E=r;if(r===E)if(typeof a=="number"){if(a<=0||isNaN(a)){let j={instancePath:s+"/model/init_std",keyword:"exclusiveMinimum"};
e===null?e=[j]:e.push(j),r++}}else{let j={instancePath:s+"/model/init_std",keyword:"type"};e===null?e=[j]:e.push(j),r++}
var N=E===r;b=b||N;let _=r;i(a,{instancePath:s+"/model/init_std",parentData:t,parentDataProperty:"init_std",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var N=_===r;if(b=b||N,b)r=z,e!==null&&(z?e.length=z:e=null);else{let j={
instancePath:s+"/model/init_std",keyword:"anyOf"};e===null?e=[j]:e.push(j),r++}var B=y===r}else var B=!0;if(B){if(t.init_values!==
void 0){let a=t.init_values,y=r,z=r,b=!1,E=r;if(r===E)if(typeof a=="number"){if(a<0||isNaN(a)){let j={instancePath:s+"/m\
odel/init_values",keyword:"minimum"};e===null?e=[j]:e.push(j),r++}}else{let j={instancePath:s+"/model/init_values",keyword:"\
type"};e===null?e=[j]:e.push(j),r++}var Y=E===r;b=b||Y;let _=r;i(a,{instancePath:s+"/model/init_values",parentData:t,parentDataProperty:"\
init_values",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Y=_===r;if(b=b||Y,b)
r=z,e!==null&&(z?e.length=z:e=null);else{let j={instancePath:s+"/model/init_values",keyword:"anyOf"};e===null?e=[j]:e.push(
j),r++}var B=y===r}else var B=!0;if(B){if(t.use_rel_pos_bias!==void 0){let a=t.use_rel_pos_bias,y=r,z=r,b=!1,E=r;if(typeof a!=
"boolean"){let j={instancePath:s+"/model/use_rel_pos_bias",keyword:"type"};e===null?e=[j]:e.push(j),r++}var W=E===r;b=b||
W;let _=r;i(a,{instancePath:s+"/model/use_rel_pos_bias",parentData:t,parentDataProperty:"use_rel_pos_bias",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var W=_===r;if(b=b||W,b)r=z,e!==null&&(z?e.length=z:e=null);else{let j={
instancePath:s+"/model/use_rel_pos_bias",keyword:"anyOf"};e===null?e=[j]:e.push(j),r++}var B=y===r}else var B=!0;if(B){if(t.
use_abs_pos_emb!==void 0){let a=t.use_abs_pos_emb,y=r,z=r,b=!1,E=r;if(typeof a!="boolean"){let j={instancePath:s+"/model\
/use_abs_pos_emb",keyword:"type"};e===null?e=[j]:e.push(j),r++}var fe=E===r;b=b||fe;let _=r;i(a,{instancePath:s+"/model/\
use_abs_pos_emb",parentData:t,parentDataProperty:"use_abs_pos_emb",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.
concat(i.errors),r=e.length);var fe=_===r;if(b=b||fe,b)r=z,e!==null&&(z?e.length=z:e=null);else{let j={instancePath:s+"/\
model/use_abs_pos_emb",keyword:"anyOf"};e===null?e=[j]:e.push(j),r++}var B=y===r}else var B=!0;if(B)if(t.init_scale!==void 0){
let a=t.init_scale,y=r,z=r,b=!1,E=r;if(r===E)if(typeof a=="number"){if(a<0||isNaN(a)){let j={instancePath:s+"/model/init\
_scale",keyword:"minimum"};e===null?e=[j]:e.push(j),r++}}else{let j={instancePath:s+"/model/init_scale",keyword:"type"};
e===null?e=[j]:e.push(j),r++}var x=E===r;b=b||x;let _=r;i(a,{instancePath:s+"/model/init_scale",parentData:t,parentDataProperty:"\
init_scale",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var x=_===r;if(b=b||x,b)r=
z,e!==null&&(z?e.length=z:e=null);else{let j={instancePath:s+"/model/init_scale",keyword:"anyOf"};e===null?e=[j]:e.push(
j),r++}var B=y===r}else var B=!0}}}}}}}}}}}else{let c={instancePath:s+"/model",keyword:"type"};e===null?e=[c]:e.push(c),
r++}var ee=R===r;k=k||ee;let p=r;i(t,{instancePath:s+"/model",parentData:n,parentDataProperty:"model",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ee=p===r;if(k=k||ee,k)r=m,e!==null&&(m?e.length=m:e=null);else{let c={
instancePath:s+"/model",keyword:"anyOf"};return e===null?e=[c]:e.push(c),r++,Ke.errors=e,!1}var l=d===r}else var l=!0;if(l){
if(n.optimizer!==void 0){let t=n.optimizer,d=r,m=r,k=!1,R=r;if(r===R)if(t&&typeof t=="object"&&!Array.isArray(t)){let c=r;
for(let a in t)if(!(a==="lr"||a==="min_lr"||a==="weight_decay"||a==="betas"||a==="eps"||a==="clip_grad")){let y={instancePath:s+
"/optimizer",keyword:"additionalProperties"};e===null?e=[y]:e.push(y),r++;break}if(c===r){if(t.lr!==void 0){let a=t.lr,y=r,
z=r,b=!1,E=r;if(r===E)if(typeof a=="number"){if(a<=0||isNaN(a)){let pe={instancePath:s+"/optimizer/lr",keyword:"exclusiv\
eMinimum"};e===null?e=[pe]:e.push(pe),r++}}else{let pe={instancePath:s+"/optimizer/lr",keyword:"type"};e===null?e=[pe]:e.
push(pe),r++}var U=E===r;b=b||U;let _=r;i(a,{instancePath:s+"/optimizer/lr",parentData:t,parentDataProperty:"lr",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var U=_===r;if(b=b||U,b)r=z,e!==null&&(z?e.length=
z:e=null);else{let pe={instancePath:s+"/optimizer/lr",keyword:"anyOf"};e===null?e=[pe]:e.push(pe),r++}var re=y===r}else var re=!0;
if(re){if(t.min_lr!==void 0){let a=t.min_lr,y=r,z=r,b=!1,E=r;if(r===E)if(typeof a=="number"){if(a<0||isNaN(a)){let j={instancePath:s+
"/optimizer/min_lr",keyword:"minimum"};e===null?e=[j]:e.push(j),r++}}else{let j={instancePath:s+"/optimizer/min_lr",keyword:"\
type"};e===null?e=[j]:e.push(j),r++}var ye=E===r;b=b||ye;let _=r;i(a,{instancePath:s+"/optimizer/min_lr",parentData:t,parentDataProperty:"\
min_lr",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ye=_===r;if(b=b||ye,b)r=z,
e!==null&&(z?e.length=z:e=null);else{let j={instancePath:s+"/optimizer/min_lr",keyword:"anyOf"};e===null?e=[j]:e.push(j),
r++}var re=y===r}else var re=!0;if(re){if(t.weight_decay!==void 0){let a=t.weight_decay,y=r,z=r,b=!1,E=r;if(r===E)if(typeof a==
"number"){if(a<0||isNaN(a)){let j={instancePath:s+"/optimizer/weight_decay",keyword:"minimum"};e===null?e=[j]:e.push(j),
r++}}else{let j={instancePath:s+"/optimizer/weight_decay",keyword:"type"};e===null?e=[j]:e.push(j),r++}var ce=E===r;b=b||
ce;let _=r;i(a,{instancePath:s+"/optimizer/weight_decay",parentData:t,parentDataProperty:"weight_decay",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ce=_===r;if(b=b||ce,b)r=z,e!==null&&(z?e.length=z:e=null);else{let j={
instancePath:s+"/optimizer/weight_decay",keyword:"anyOf"};e===null?e=[j]:e.push(j),r++}var re=y===r}else var re=!0;if(re){
if(t.betas!==void 0){let a=t.betas,y=r,z=r,b=!1,E=r;if(r===E)if(Array.isArray(a))if(a.length>2){let j={instancePath:s+"/\
optimizer/betas",keyword:"maxItems"};e===null?e=[j]:e.push(j),r++}else if(a.length<2){let j={instancePath:s+"/optimizer/\
betas",keyword:"minItems"};e===null?e=[j]:e.push(j),r++}else{var ge=!0;let j=a.length;for(let Ne=0;Ne<j;Ne++){let je=a[Ne],
Le=r,qe=r,Ir=!1,qr=r;if(r===qr)if(typeof je=="number"){if(je<0||isNaN(je)){let He={instancePath:s+"/optimizer/betas/"+Ne,
keyword:"minimum"};e===null?e=[He]:e.push(He),r++}else if(je>=1||isNaN(je)){let He={instancePath:s+"/optimizer/betas/"+Ne,
keyword:"exclusiveMaximum"};e===null?e=[He]:e.push(He),r++}}else{let He={instancePath:s+"/optimizer/betas/"+Ne,keyword:"\
type"};e===null?e=[He]:e.push(He),r++}var be=qr===r;Ir=Ir||be;let Pe=r;i(je,{instancePath:s+"/optimizer/betas/"+Ne,parentData:a,
parentDataProperty:Ne,rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var be=Pe===r;if(Ir=
Ir||be,Ir)r=qe,e!==null&&(qe?e.length=qe:e=null);else{let He={instancePath:s+"/optimizer/betas/"+Ne,keyword:"anyOf"};e===
null?e=[He]:e.push(He),r++}var ge=Le===r;if(!ge)break}}else{let j={instancePath:s+"/optimizer/betas",keyword:"type"};e===
null?e=[j]:e.push(j),r++}var ke=E===r;b=b||ke;let _=r;i(a,{instancePath:s+"/optimizer/betas",parentData:t,parentDataProperty:"\
betas",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ke=_===r;if(b=b||ke,b)r=z,
e!==null&&(z?e.length=z:e=null);else{let j={instancePath:s+"/optimizer/betas",keyword:"anyOf"};e===null?e=[j]:e.push(j),
r++}var re=y===r}else var re=!0;if(re){if(t.eps!==void 0){let a=t.eps,y=r,z=r,b=!1,E=r;if(r===E)if(typeof a=="number"){if(a<=
0||isNaN(a)){let j={instancePath:s+"/optimizer/eps",keyword:"exclusiveMinimum"};e===null?e=[j]:e.push(j),r++}}else{let j={
instancePath:s+"/optimizer/eps",keyword:"type"};e===null?e=[j]:e.push(j),r++}var M=E===r;b=b||M;let _=r;i(a,{instancePath:s+
"/optimizer/eps",parentData:t,parentDataProperty:"eps",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var M=_===r;if(b=b||M,b)r=z,e!==null&&(z?e.length=z:e=null);else{let j={instancePath:s+"/optimizer/eps",keyword:"\
anyOf"};e===null?e=[j]:e.push(j),r++}var re=y===r}else var re=!0;if(re)if(t.clip_grad!==void 0){let a=t.clip_grad,y=r,z=r,
b=!1,E=r;if(r===E)if(typeof a=="number"){if(a<0||isNaN(a)){let j={instancePath:s+"/optimizer/clip_grad",keyword:"minimum"};
e===null?e=[j]:e.push(j),r++}}else{let j={instancePath:s+"/optimizer/clip_grad",keyword:"type"};e===null?e=[j]:e.push(j),
r++}var K=E===r;b=b||K;let _=r;i(a,{instancePath:s+"/optimizer/clip_grad",parentData:t,parentDataProperty:"clip_grad",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var K=_===r;if(b=b||K,b)r=z,e!==null&&(z?e.length=
z:e=null);else{let j={instancePath:s+"/optimizer/clip_grad",keyword:"anyOf"};e===null?e=[j]:e.push(j),r++}var re=y===r}else
var re=!0}}}}}}else{let c={instancePath:s+"/optimizer",keyword:"type"};e===null?e=[c]:e.push(c),r++}var C=R===r;k=k||C;let p=r;
i(t,{instancePath:s+"/optimizer",parentData:n,parentDataProperty:"optimizer",rootData:o,dynamicAnchors:u})||(e=e===null?
i.errors:e.concat(i.errors),r=e.length);var C=p===r;if(k=k||C,k)r=m,e!==null&&(m?e.length=m:e=null);else{let c={instancePath:s+
"/optimizer",keyword:"anyOf"};return e===null?e=[c]:e.push(c),r++,Ke.errors=e,!1}var l=d===r}else var l=!0;if(l){if(n.layer_decay!==
void 0){let t=n.layer_decay,d=r,m=r,k=!1,R=r;if(r===R)if(typeof t=="number"){if(t>1||isNaN(t)){let c={instancePath:s+"/l\
ayer_decay",keyword:"maximum"};e===null?e=[c]:e.push(c),r++}else if(t<=0||isNaN(t)){let c={instancePath:s+"/layer_decay",
keyword:"exclusiveMinimum"};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:s+"/layer_decay",keyword:"type"};e===
null?e=[c]:e.push(c),r++}var F=R===r;k=k||F;let p=r;i(t,{instancePath:s+"/layer_decay",parentData:n,parentDataProperty:"\
layer_decay",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var F=p===r;if(k=k||F,k)
r=m,e!==null&&(m?e.length=m:e=null);else{let c={instancePath:s+"/layer_decay",keyword:"anyOf"};return e===null?e=[c]:e.push(
c),r++,Ke.errors=e,!1}var l=d===r}else var l=!0;if(l){if(n.epochs!==void 0){let t=n.epochs,d=r,m=r,k=!1,R=r;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t))){let c={instancePath:s+"/epochs",keyword:"type"};e===null?e=[c]:e.push(c),r++}if(r===R&&typeof t==
"number"&&(t<1||isNaN(t))){let c={instancePath:s+"/epochs",keyword:"minimum"};e===null?e=[c]:e.push(c),r++}var G=R===r;k=
k||G;let p=r;i(t,{instancePath:s+"/epochs",parentData:n,parentDataProperty:"epochs",rootData:o,dynamicAnchors:u})||(e=e===
null?i.errors:e.concat(i.errors),r=e.length);var G=p===r;if(k=k||G,k)r=m,e!==null&&(m?e.length=m:e=null);else{let c={instancePath:s+
"/epochs",keyword:"anyOf"};return e===null?e=[c]:e.push(c),r++,Ke.errors=e,!1}var l=d===r}else var l=!0;if(l){if(n.warmup_epochs!==
void 0){let t=n.warmup_epochs,d=r,m=r,k=!1,R=r;if(r===R)if(typeof t=="number"){if(t<0||isNaN(t)){let c={instancePath:s+"\
/warmup_epochs",keyword:"minimum"};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:s+"/warmup_epochs",keyword:"ty\
pe"};e===null?e=[c]:e.push(c),r++}var ue=R===r;k=k||ue;let p=r;i(t,{instancePath:s+"/warmup_epochs",parentData:n,parentDataProperty:"\
warmup_epochs",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ue=p===r;if(k=k||ue,
k)r=m,e!==null&&(m?e.length=m:e=null);else{let c={instancePath:s+"/warmup_epochs",keyword:"anyOf"};return e===null?e=[c]:
e.push(c),r++,Ke.errors=e,!1}var l=d===r}else var l=!0;if(l){if(n.batch!==void 0){let t=n.batch,d=r,m=r,k=!1,R=r;if(r===
R)if(t&&typeof t=="object"&&!Array.isArray(t)){let c=r;for(let a in t)if(!(a==="global"||a==="per_device")){let y={instancePath:s+
"/batch",keyword:"additionalProperties"};e===null?e=[y]:e.push(y),r++;break}if(c===r){if(t.global!==void 0){let a=t.global,
y=r,z=r,b=!1,E=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let pe={instancePath:s+"/batch/global",keyword:"type"};e===
null?e=[pe]:e.push(pe),r++}if(r===E&&typeof a=="number"&&(a<1||isNaN(a))){let pe={instancePath:s+"/batch/global",keyword:"\
minimum"};e===null?e=[pe]:e.push(pe),r++}var Z=E===r;b=b||Z;let _=r;i(a,{instancePath:s+"/batch/global",parentData:t,parentDataProperty:"\
global",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Z=_===r;if(b=b||Z,b)r=z,e!==
null&&(z?e.length=z:e=null);else{let pe={instancePath:s+"/batch/global",keyword:"anyOf"};e===null?e=[pe]:e.push(pe),r++}
var I=y===r}else var I=!0;if(I)if(t.per_device!==void 0){let a=t.per_device,y=r,z=r,b=!1,E=r;if(!(typeof a=="number"&&!(a%
1)&&!isNaN(a))){let j={instancePath:s+"/batch/per_device",keyword:"type"};e===null?e=[j]:e.push(j),r++}if(r===E&&typeof a==
"number"&&(a<0||isNaN(a))){let j={instancePath:s+"/batch/per_device",keyword:"minimum"};e===null?e=[j]:e.push(j),r++}var P=E===
r;b=b||P;let _=r;i(a,{instancePath:s+"/batch/per_device",parentData:t,parentDataProperty:"per_device",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var P=_===r;if(b=b||P,b)r=z,e!==null&&(z?e.length=z:e=null);else{let j={
instancePath:s+"/batch/per_device",keyword:"anyOf"};e===null?e=[j]:e.push(j),r++}var I=y===r}else var I=!0}}else{let c={
instancePath:s+"/batch",keyword:"type"};e===null?e=[c]:e.push(c),r++}var g=R===r;k=k||g;let p=r;i(t,{instancePath:s+"/ba\
tch",parentData:n,parentDataProperty:"batch",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.
length);var g=p===r;if(k=k||g,k)r=m,e!==null&&(m?e.length=m:e=null);else{let c={instancePath:s+"/batch",keyword:"anyOf"};
return e===null?e=[c]:e.push(c),r++,Ke.errors=e,!1}var l=d===r}else var l=!0;if(l){if(n.augment!==void 0){let t=n.augment,
d=r,m=r,k=!1,R=r;if(r===R)if(t&&typeof t=="object"&&!Array.isArray(t)){let c=r;for(let a in t)if(!(a==="min_crop_scale"||
a==="flip"||a==="color_jitter")){let y={instancePath:s+"/augment",keyword:"additionalProperties"};e===null?e=[y]:e.push(
y),r++;break}if(c===r){if(t.min_crop_scale!==void 0){let a=t.min_crop_scale,y=r,z=r,b=!1,E=r;if(r===E)if(typeof a=="numb\
er"){if(a>1||isNaN(a)){let pe={instancePath:s+"/augment/min_crop_scale",keyword:"maximum"};e===null?e=[pe]:e.push(pe),r++}else if(a<=
0||isNaN(a)){let pe={instancePath:s+"/augment/min_crop_scale",keyword:"exclusiveMinimum"};e===null?e=[pe]:e.push(pe),r++}}else{
let pe={instancePath:s+"/augment/min_crop_scale",keyword:"type"};e===null?e=[pe]:e.push(pe),r++}var V=E===r;b=b||V;let _=r;
i(a,{instancePath:s+"/augment/min_crop_scale",parentData:t,parentDataProperty:"min_crop_scale",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var V=_===r;if(b=b||V,b)r=z,e!==null&&(z?e.length=z:e=null);else{let pe={
instancePath:s+"/augment/min_crop_scale",keyword:"anyOf"};e===null?e=[pe]:e.push(pe),r++}var te=y===r}else var te=!0;if(te){
if(t.flip!==void 0){let a=t.flip,y=r,z=r,b=!1,E=r;if(typeof a!="boolean"){let j={instancePath:s+"/augment/flip",keyword:"\
type"};e===null?e=[j]:e.push(j),r++}var me=E===r;b=b||me;let _=r;i(a,{instancePath:s+"/augment/flip",parentData:t,parentDataProperty:"\
flip",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var me=_===r;if(b=b||me,b)r=z,e!==
null&&(z?e.length=z:e=null);else{let j={instancePath:s+"/augment/flip",keyword:"anyOf"};e===null?e=[j]:e.push(j),r++}var te=y===
r}else var te=!0;if(te)if(t.color_jitter!==void 0){let a=t.color_jitter,y=r,z=r,b=!1,E=r;if(r===E)if(typeof a=="number"){
if(a<0||isNaN(a)){let j={instancePath:s+"/augment/color_jitter",keyword:"minimum"};e===null?e=[j]:e.push(j),r++}}else{let j={
instancePath:s+"/augment/color_jitter",keyword:"type"};e===null?e=[j]:e.push(j),r++}var D=E===r;b=b||D;let _=r;i(a,{instancePath:s+
"/augment/color_jitter",parentData:t,parentDataProperty:"color_jitter",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var D=_===r;if(b=b||D,b)r=z,e!==null&&(z?e.length=z:e=null);else{let j={instancePath:s+"/\
augment/color_jitter",keyword:"anyOf"};e===null?e=[j]:e.push(j),r++}var te=y===r}else var te=!0}}}else{let c={instancePath:s+
"/augment",keyword:"type"};e===null?e=[c]:e.push(c),r++}var se=R===r;k=k||se;let p=r;i(t,{instancePath:s+"/augment",parentData:n,
parentDataProperty:"augment",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var se=p===
r;if(k=k||se,k)r=m,e!==null&&(m?e.length=m:e=null);else{let c={instancePath:s+"/augment",keyword:"anyOf"};return e===null?
e=[c]:e.push(c),r++,Ke.errors=e,!1}var l=d===r}else var l=!0;if(l){if(n.smoothing!==void 0){let t=n.smoothing,d=r,m=r,k=!1,
R=r;if(r===R)if(typeof t=="number"){if(t<0||isNaN(t)){let c={instancePath:s+"/smoothing",keyword:"minimum"};e===null?e=[
c]:e.push(c),r++}else if(t>=1||isNaN(t)){let c={instancePath:s+"/smoothing",keyword:"exclusiveMaximum"};e===null?e=[c]:e.
push(c),r++}}else{let c={instancePath:s+"/smoothing",keyword:"type"};e===null?e=[c]:e.push(c),r++}var ae=R===r;k=k||ae;let p=r;
i(t,{instancePath:s+"/smoothing",parentData:n,parentDataProperty:"smoothing",rootData:o,dynamicAnchors:u})||(e=e===null?
i.errors:e.concat(i.errors),r=e.length);var ae=p===r;if(k=k||ae,k)r=m,e!==null&&(m?e.length=m:e=null);else{let c={instancePath:s+
"/smoothing",keyword:"anyOf"};return e===null?e=[c]:e.push(c),r++,Ke.errors=e,!1}var l=d===r}else var l=!0;if(l){if(n.mixup!==
void 0){let t=n.mixup,d=r,m=r,k=!1,R=r;if(r===R)if(typeof t=="number"){if(t<0||isNaN(t)){let c={instancePath:s+"/mixup",
keyword:"minimum"};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:s+"/mixup",keyword:"type"};e===null?e=[c]:e.push(
c),r++}var de=R===r;k=k||de;let p=r;i(t,{instancePath:s+"/mixup",parentData:n,parentDataProperty:"mixup",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var de=p===r;if(k=k||de,k)r=m,e!==null&&(m?e.length=m:e=null);else{let c={
instancePath:s+"/mixup",keyword:"anyOf"};return e===null?e=[c]:e.push(c),r++,Ke.errors=e,!1}var l=d===r}else var l=!0;if(l){
if(n.cutmix!==void 0){let t=n.cutmix,d=r,m=r,k=!1,R=r;if(r===R)if(typeof t=="number"){if(t<0||isNaN(t)){let c={instancePath:s+
"/cutmix",keyword:"minimum"};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:s+"/cutmix",keyword:"type"};e===null?
e=[c]:e.push(c),r++}var $e=R===r;k=k||$e;let p=r;i(t,{instancePath:s+"/cutmix",parentData:n,parentDataProperty:"cutmix",
rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var $e=p===r;if(k=k||$e,k)r=m,e!==null&&
(m?e.length=m:e=null);else{let c={instancePath:s+"/cutmix",keyword:"anyOf"};return e===null?e=[c]:e.push(c),r++,Ke.errors=
e,!1}var l=d===r}else var l=!0;if(l){if(n.drop_path!==void 0){let t=n.drop_path,d=r,m=r,k=!1,R=r;if(r===R)if(typeof t=="\
number"){if(t<0||isNaN(t)){let c={instancePath:s+"/drop_path",keyword:"minimum"};e===null?e=[c]:e.push(c),r++}else if(t>=
1||isNaN(t)){let c={instancePath:s+"/drop_path",keyword:"exclusiveMaximum"};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:s+
"/drop_path",keyword:"type"};e===null?e=[c]:e.push(c),r++}var ne=R===r;k=k||ne;let p=r;i(t,{instancePath:s+"/drop_path",
parentData:n,parentDataProperty:"drop_path",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);
var ne=p===r;if(k=k||ne,k)r=m,e!==null&&(m?e.length=m:e=null);else{let c={instancePath:s+"/drop_path",keyword:"anyOf"};return e===
null?e=[c]:e.push(c),r++,Ke.errors=e,!1}var l=d===r}else var l=!0;if(l){if(n.validate_every!==void 0){let t=n.validate_every,
d=r,m=r,k=!1,R=r;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){let c={instancePath:s+"/validate_every",keyword:"type"};e===
null?e=[c]:e.push(c),r++}if(r===R&&typeof t=="number"&&(t<1||isNaN(t))){let c={instancePath:s+"/validate_every",keyword:"\
minimum"};e===null?e=[c]:e.push(c),r++}var v=R===r;k=k||v;let p=r;i(t,{instancePath:s+"/validate_every",parentData:n,parentDataProperty:"\
validate_every",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var v=p===r;if(k=k||v,
k)r=m,e!==null&&(m?e.length=m:e=null);else{let c={instancePath:s+"/validate_every",keyword:"anyOf"};return e===null?e=[c]:
e.push(c),r++,Ke.errors=e,!1}var l=d===r}else var l=!0;if(l){if(n.seed!==void 0){let t=n.seed,d=r,m=r,k=!1,R=r;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t))){let c={instancePath:s+"/seed",keyword:"type"};e===null?e=[c]:e.push(c),r++}if(r===R&&typeof t==
"number"&&(t<0||isNaN(t))){let c={instancePath:s+"/seed",keyword:"minimum"};e===null?e=[c]:e.push(c),r++}var oe=R===r;k=
k||oe;let p=r;i(t,{instancePath:s+"/seed",parentData:n,parentDataProperty:"seed",rootData:o,dynamicAnchors:u})||(e=e===null?
i.errors:e.concat(i.errors),r=e.length);var oe=p===r;if(k=k||oe,k)r=m,e!==null&&(m?e.length=m:e=null);else{let c={instancePath:s+
"/seed",keyword:"anyOf"};return e===null?e=[c]:e.push(c),r++,Ke.errors=e,!1}var l=d===r}else var l=!0;if(l){if(n.checkpoint!==
void 0){let t=n.checkpoint,d=r,m=r,k=!1,R=r;if(r===R)if(t&&typeof t=="object"&&!Array.isArray(t)){let c=r;for(let a in t)
if(!(a==="every_seconds"||a==="every_steps"||a==="every_epochs"||a==="keep")){let y={instancePath:s+"/checkpoint",keyword:"\
additionalProperties"};e===null?e=[y]:e.push(y),r++;break}if(c===r){if(t.every_seconds!==void 0){let a=t.every_seconds,y=r,
z=r,b=!1,E=r;if(r===E)if(typeof a=="number"){if(a<=0||isNaN(a)){let pe={instancePath:s+"/checkpoint/every_seconds",keyword:"\
exclusiveMinimum"};e===null?e=[pe]:e.push(pe),r++}}else{let pe={instancePath:s+"/checkpoint/every_seconds",keyword:"type"};
e===null?e=[pe]:e.push(pe),r++}var Q=E===r;b=b||Q;let _=r;i(a,{instancePath:s+"/checkpoint/every_seconds",parentData:t,parentDataProperty:"\
every_seconds",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Q=_===r;if(b=b||Q,
b)r=z,e!==null&&(z?e.length=z:e=null);else{let pe={instancePath:s+"/checkpoint/every_seconds",keyword:"anyOf"};e===null?
e=[pe]:e.push(pe),r++}var q=y===r}else var q=!0;if(q){if(t.every_steps!==void 0){let a=t.every_steps,y=r,z=r,b=!1,E=r;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a))){let j={instancePath:s+"/checkpoint/every_steps",keyword:"type"};e===null?e=[j]:e.push(j),r++}
if(r===E&&typeof a=="number"&&(a<0||isNaN(a))){let j={instancePath:s+"/checkpoint/every_steps",keyword:"minimum"};e===null?
e=[j]:e.push(j),r++}var O=E===r;b=b||O;let _=r;i(a,{instancePath:s+"/checkpoint/every_steps",parentData:t,parentDataProperty:"\
every_steps",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var O=_===r;if(b=b||O,b)
r=z,e!==null&&(z?e.length=z:e=null);else{let j={instancePath:s+"/checkpoint/every_steps",keyword:"anyOf"};e===null?e=[j]:
e.push(j),r++}var q=y===r}else var q=!0;if(q){if(t.every_epochs!==void 0){let a=t.every_epochs,y=r,z=r,b=!1,E=r;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a))){let j={instancePath:s+"/checkpoint/every_epochs",keyword:"type"};e===null?e=[j]:e.push(j),
r++}if(r===E&&typeof a=="number"&&(a<0||isNaN(a))){let j={instancePath:s+"/checkpoint/every_epochs",keyword:"minimum"};e===
null?e=[j]:e.push(j),r++}var A=E===r;b=b||A;let _=r;i(a,{instancePath:s+"/checkpoint/every_epochs",parentData:t,parentDataProperty:"\
every_epochs",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var A=_===r;if(b=b||A,b)
r=z,e!==null&&(z?e.length=z:e=null);else{let j={instancePath:s+"/checkpoint/every_epochs",keyword:"anyOf"};e===null?e=[j]:
e.push(j),r++}var q=y===r}else var q=!0;if(q)if(t.keep!==void 0){let a=t.keep,y=r,z=r,b=!1,E=r;if(!(typeof a=="number"&&
!(a%1)&&!isNaN(a))){let j={instancePath:s+"/checkpoint/keep",keyword:"type"};e===null?e=[j]:e.push(j),r++}if(r===E&&typeof a==
"number"&&(a<1||isNaN(a))){let j={instancePath:s+"/checkpoint/keep",keyword:"minimum"};e===null?e=[j]:e.push(j),r++}var le=E===
r;b=b||le;let _=r;i(a,{instancePath:s+"/checkpoint/keep",parentData:t,parentDataProperty:"keep",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var le=_===r;if(b=b||le,b)r=z,e!==null&&(z?e.length=z:e=null);else{let j={
instancePath:s+"/checkpoint/keep",keyword:"anyOf"};e===null?e=[j]:e.push(j),r++}var q=y===r}else var q=!0}}}}else{let c={
instancePath:s+"/checkpoint",keyword:"type"};e===null?e=[c]:e.push(c),r++}var T=R===r;k=k||T;let p=r;i(t,{instancePath:s+
"/checkpoint",parentData:n,parentDataProperty:"checkpoint",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var T=p===r;if(k=k||T,k)r=m,e!==null&&(m?e.length=m:e=null);else{let c={instancePath:s+"/checkpoin\
t",keyword:"anyOf"};return e===null?e=[c]:e.push(c),r++,Ke.errors=e,!1}var l=d===r}else var l=!0;if(l){if(n.log_every!==
void 0){let t=n.log_every,d=r,m=r,k=!1,R=r;if(r===R)if(typeof t=="number"){if(t<=0||isNaN(t)){let c={instancePath:s+"/lo\
g_every",keyword:"exclusiveMinimum"};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:s+"/log_every",keyword:"type"};
e===null?e=[c]:e.push(c),r++}var f=R===r;k=k||f;let p=r;i(t,{instancePath:s+"/log_every",parentData:n,parentDataProperty:"\
log_every",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var f=p===r;if(k=k||f,k)r=
m,e!==null&&(m?e.length=m:e=null);else{let c={instancePath:s+"/log_every",keyword:"anyOf"};return e===null?e=[c]:e.push(
c),r++,Ke.errors=e,!1}var l=d===r}else var l=!0;if(l){if(n.description!==void 0){let t=r;Ae(n.description,{instancePath:s+
"/description",parentData:n,parentDataProperty:"description",rootData:o,dynamicAnchors:u})||(e=e===null?Ae.errors:e.concat(
Ae.errors),r=e.length);var l=t===r}else var l=!0;if(l){if(n.matrix!==void 0){let t=r;Me(n.matrix,{instancePath:s+"/matri\
x",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:u})||(e=e===null?Me.errors:e.concat(Me.errors),r=e.
length);var l=t===r}else var l=!0;if(l){if(n.when!==void 0){let t=r;Ee(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:o,dynamicAnchors:u})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length);var l=t===r}else var l=!0;if(l){
if(n.needs!==void 0){let t=r;Re(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:u})||
(e=e===null?Re.errors:e.concat(Re.errors),r=e.length);var l=t===r}else var l=!0;if(l){if(n.extends!==void 0){let t=r;Ze(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:o,dynamicAnchors:u})||(e=e===null?
Ze.errors:e.concat(Ze.errors),r=e.length);var l=t===r}else var l=!0;if(l){if(n.resources!==void 0){let t=r;Se(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:o,dynamicAnchors:u})||(e=e===null?Se.errors:
e.concat(Se.errors),r=e.length);var l=t===r}else var l=!0;if(l){if(n.timeout!==void 0){let t=r;Be(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,dynamicAnchors:u})||(e=e===null?Be.errors:e.concat(Be.errors),
r=e.length);var l=t===r}else var l=!0;if(l){if(n.retry!==void 0){let t=r;Ge(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=e===null?Ge.errors:e.concat(Ge.errors),r=e.length);var l=t===
r}else var l=!0;if(l)if(n.kind!==void 0){let t=r;if(n.kind!=="classify")return Ke.errors=[{instancePath:s+"/kind",keyword:"\
const"}],!1;var l=t===r}else var l=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return Ke.errors=[{instancePath:s,keyword:"type"}],
!1;return Ke.errors=e,r===0}Ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Rn={type:"object",properties:{weights:{
type:"string"},data:{type:"string"},split:{type:"string",minLength:1},labels:{type:"string",minLength:1},limit:{anyOf:[{
type:"object",properties:{count:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"int\
eger",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},corruption:{anyOf:[
{type:"object",properties:{kind:{anyOf:[{type:"string",enum:["none","noise","blur","contrast","pixelate"]},{$ref:"#/$def\
s/expression"}]},severity:{anyOf:[{type:"integer",minimum:1,maximum:5},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{
$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/\
$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"evaluate"}},
additionalProperties:!1};function yr(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:u={}}={}){
let e=null,r=0,ie=yr.evaluated;if(ie.dynamicProps&&(ie.props=void 0),ie.dynamicItems&&(ie.items=void 0),r===0)if(n&&typeof n==
"object"&&!Array.isArray(n)){let S=r;for(let J in n)if(!jr.call(Rn.properties,J)){return yr.errors=[{instancePath:s,keyword:"\
additionalProperties"}],!1;break}if(S===r){if(n.weights!==void 0){let J=r;if(typeof n.weights!="string")return yr.errors=
[{instancePath:s+"/weights",keyword:"type"}],!1;var l=J===r}else var l=!0;if(l){if(n.data!==void 0){let J=r;if(typeof n.
data!="string")return yr.errors=[{instancePath:s+"/data",keyword:"type"}],!1;var l=J===r}else var l=!0;if(l){if(n.split!==
void 0){let J=n.split,L=r;if(r===L)if(typeof J=="string"){if(Ce(J)<1)return yr.errors=[{instancePath:s+"/split",keyword:"\
minLength"}],!1}else return yr.errors=[{instancePath:s+"/split",keyword:"type"}],!1;var l=L===r}else var l=!0;if(l){if(n.
labels!==void 0){let J=n.labels,L=r;if(r===L)if(typeof J=="string"){if(Ce(J)<1)return yr.errors=[{instancePath:s+"/label\
s",keyword:"minLength"}],!1}else return yr.errors=[{instancePath:s+"/labels",keyword:"type"}],!1;var l=L===r}else var l=!0;
if(l){if(n.limit!==void 0){let J=n.limit,L=r,N=r,Y=!1,W=r;if(r===W)if(J&&typeof J=="object"&&!Array.isArray(J)){let ee=r;
for(let U in J)if(!(U==="count"||U==="seed")){let re={instancePath:s+"/limit",keyword:"additionalProperties"};e===null?e=
[re]:e.push(re),r++;break}if(ee===r){if(J.count!==void 0){let U=J.count,re=r,ye=r,ce=!1,ge=r;if(!(typeof U=="number"&&!(U%
1)&&!isNaN(U))){let ke={instancePath:s+"/limit/count",keyword:"type"};e===null?e=[ke]:e.push(ke),r++}if(r===ge&&typeof U==
"number"&&(U<0||isNaN(U))){let ke={instancePath:s+"/limit/count",keyword:"minimum"};e===null?e=[ke]:e.push(ke),r++}var X=ge===
r;ce=ce||X;let be=r;i(U,{instancePath:s+"/limit/count",parentData:J,parentDataProperty:"count",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var X=be===r;if(ce=ce||X,ce)r=ye,e!==null&&(ye?e.length=ye:e=null);else{
let ke={instancePath:s+"/limit/count",keyword:"anyOf"};e===null?e=[ke]:e.push(ke),r++}var h=re===r}else var h=!0;if(h)if(J.
seed!==void 0){let U=J.seed,re=r,ye=r,ce=!1,ge=r;if(!(typeof U=="number"&&!(U%1)&&!isNaN(U))){let M={instancePath:s+"/li\
mit/seed",keyword:"type"};e===null?e=[M]:e.push(M),r++}if(r===ge&&typeof U=="number"&&(U<0||isNaN(U))){let M={instancePath:s+
"/limit/seed",keyword:"minimum"};e===null?e=[M]:e.push(M),r++}var he=ge===r;ce=ce||he;let be=r;i(U,{instancePath:s+"/lim\
it/seed",parentData:J,parentDataProperty:"seed",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=
e.length);var he=be===r;if(ce=ce||he,ce)r=ye,e!==null&&(ye?e.length=ye:e=null);else{let M={instancePath:s+"/limit/seed",
keyword:"anyOf"};e===null?e=[M]:e.push(M),r++}var h=re===r}else var h=!0}}else{let ee={instancePath:s+"/limit",keyword:"\
type"};e===null?e=[ee]:e.push(ee),r++}var ve=W===r;Y=Y||ve;let fe=r;i(J,{instancePath:s+"/limit",parentData:n,parentDataProperty:"\
limit",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ve=fe===r;if(Y=Y||ve,Y)r=N,
e!==null&&(N?e.length=N:e=null);else{let ee={instancePath:s+"/limit",keyword:"anyOf"};return e===null?e=[ee]:e.push(ee),
r++,yr.errors=e,!1}var l=L===r}else var l=!0;if(l){if(n.corruption!==void 0){let J=n.corruption,L=r,N=r,Y=!1,W=r;if(r===
W)if(J&&typeof J=="object"&&!Array.isArray(J)){let ee=r;for(let U in J)if(!(U==="kind"||U==="severity")){let re={instancePath:s+
"/corruption",keyword:"additionalProperties"};e===null?e=[re]:e.push(re),r++;break}if(ee===r){if(J.kind!==void 0){let U=J.
kind,re=r,ye=r,ce=!1,ge=r;if(typeof U!="string"){let ke={instancePath:s+"/corruption/kind",keyword:"type"};e===null?e=[ke]:
e.push(ke),r++}if(!(U==="none"||U==="noise"||U==="blur"||U==="contrast"||U==="pixelate")){let ke={instancePath:s+"/corru\
ption/kind",keyword:"enum"};e===null?e=[ke]:e.push(ke),r++}var $=ge===r;ce=ce||$;let be=r;i(U,{instancePath:s+"/corrupti\
on/kind",parentData:J,parentDataProperty:"kind",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=
e.length);var $=be===r;if(ce=ce||$,ce)r=ye,e!==null&&(ye?e.length=ye:e=null);else{let ke={instancePath:s+"/corruption/ki\
nd",keyword:"anyOf"};e===null?e=[ke]:e.push(ke),r++}var B=re===r}else var B=!0;if(B)if(J.severity!==void 0){let U=J.severity,
re=r,ye=r,ce=!1,ge=r;if(!(typeof U=="number"&&!(U%1)&&!isNaN(U))){let M={instancePath:s+"/corruption/severity",keyword:"\
type"};e===null?e=[M]:e.push(M),r++}if(r===ge&&typeof U=="number"){if(U>5||isNaN(U)){let M={instancePath:s+"/corruption/\
severity",keyword:"maximum"};e===null?e=[M]:e.push(M),r++}else if(U<1||isNaN(U)){let M={instancePath:s+"/corruption/seve\
rity",keyword:"minimum"};e===null?e=[M]:e.push(M),r++}}var xe=ge===r;ce=ce||xe;let be=r;i(U,{instancePath:s+"/corruption\
/severity",parentData:J,parentDataProperty:"severity",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var xe=be===r;if(ce=ce||xe,ce)r=ye,e!==null&&(ye?e.length=ye:e=null);else{let M={instancePath:s+"/corruption\
/severity",keyword:"anyOf"};e===null?e=[M]:e.push(M),r++}var B=re===r}else var B=!0}}else{let ee={instancePath:s+"/corru\
ption",keyword:"type"};e===null?e=[ee]:e.push(ee),r++}var _e=W===r;Y=Y||_e;let fe=r;i(J,{instancePath:s+"/corruption",parentData:n,
parentDataProperty:"corruption",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var _e=fe===
r;if(Y=Y||_e,Y)r=N,e!==null&&(N?e.length=N:e=null);else{let ee={instancePath:s+"/corruption",keyword:"anyOf"};return e===
null?e=[ee]:e.push(ee),r++,yr.errors=e,!1}var l=L===r}else var l=!0;if(l){if(n.description!==void 0){let J=r;Ae(n.description,
{instancePath:s+"/description",parentData:n,parentDataProperty:"description",rootData:o,dynamicAnchors:u})||(e=e===null?
Ae.errors:e.concat(Ae.errors),r=e.length);var l=J===r}else var l=!0;if(l){if(n.matrix!==void 0){let J=r;Me(n.matrix,{instancePath:s+
"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:u})||(e=e===null?Me.errors:e.concat(Me.errors),
r=e.length);var l=J===r}else var l=!0;if(l){if(n.when!==void 0){let J=r;Ee(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:o,dynamicAnchors:u})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length);var l=J===r}else var l=!0;if(l){
if(n.needs!==void 0){let J=r;Re(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:u})||
(e=e===null?Re.errors:e.concat(Re.errors),r=e.length);var l=J===r}else var l=!0;if(l){if(n.extends!==void 0){let J=r;Ze(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:o,dynamicAnchors:u})||(e=e===null?
Ze.errors:e.concat(Ze.errors),r=e.length);var l=J===r}else var l=!0;if(l){if(n.resources!==void 0){let J=r;Se(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:o,dynamicAnchors:u})||(e=e===null?Se.errors:
e.concat(Se.errors),r=e.length);var l=J===r}else var l=!0;if(l){if(n.timeout!==void 0){let J=r;Be(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,dynamicAnchors:u})||(e=e===null?Be.errors:e.concat(Be.errors),
r=e.length);var l=J===r}else var l=!0;if(l){if(n.retry!==void 0){let J=r;Ge(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=e===null?Ge.errors:e.concat(Ge.errors),r=e.length);var l=J===
r}else var l=!0;if(l)if(n.kind!==void 0){let J=r;if(n.kind!=="evaluate")return yr.errors=[{instancePath:s+"/kind",keyword:"\
const"}],!1;var l=J===r}else var l=!0}}}}}}}}}}}}}}}else return yr.errors=[{instancePath:s,keyword:"type"}],!1;return yr.
errors=e,r===0}yr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Zn={type:"object",properties:{features:{anyOf:[
{type:"string",enum:["pixels","encoder"]},{$ref:"#/$defs/expression"}]},weights:{type:["string","null"]},data:{type:"str\
ing"},split:{type:"string",minLength:1},val_split:{type:"string",minLength:1},test_split:{type:"string",minLength:1},labels:{
type:"string",minLength:1},limit:{anyOf:[{type:"object",properties:{count:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$d\
efs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"\
#/$defs/expression"}]},c:{anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$def\
s/expression"}]}},{$ref:"#/$defs/expression"}]},max_iterations:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/express\
ion"}]},tolerance:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/st\
age-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},
extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},
retry:{$ref:"#/$defs/stage-retry"},kind:{const:"linear-probe"}},additionalProperties:!1};function Qe(n,{instancePath:s="",
parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,ie=Qe.evaluated;if(ie.dynamicProps&&
(ie.props=void 0),ie.dynamicItems&&(ie.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let L=r;for(let N in n)
if(!jr.call(Zn.properties,N)){return Qe.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(L===r){if(n.
features!==void 0){let N=n.features,Y=r,W=r,fe=!1,x=r;if(typeof N!="string"){let U={instancePath:s+"/features",keyword:"\
type"};e===null?e=[U]:e.push(U),r++}if(!(N==="pixels"||N==="encoder")){let U={instancePath:s+"/features",keyword:"enum"};
e===null?e=[U]:e.push(U),r++}var l=x===r;fe=fe||l;let ee=r;i(N,{instancePath:s+"/features",parentData:n,parentDataProperty:"\
features",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var l=ee===r;if(fe=fe||l,fe)
r=W,e!==null&&(W?e.length=W:e=null);else{let U={instancePath:s+"/features",keyword:"anyOf"};return e===null?e=[U]:e.push(
U),r++,Qe.errors=e,!1}var X=Y===r}else var X=!0;if(X){if(n.weights!==void 0){let N=n.weights,Y=r;if(typeof N!="string"&&
N!==null)return Qe.errors=[{instancePath:s+"/weights",keyword:"type"}],!1;var X=Y===r}else var X=!0;if(X){if(n.data!==void 0){
let N=r;if(typeof n.data!="string")return Qe.errors=[{instancePath:s+"/data",keyword:"type"}],!1;var X=N===r}else var X=!0;
if(X){if(n.split!==void 0){let N=n.split,Y=r;if(r===Y)if(typeof N=="string"){if(Ce(N)<1)return Qe.errors=[{instancePath:s+
"/split",keyword:"minLength"}],!1}else return Qe.errors=[{instancePath:s+"/split",keyword:"type"}],!1;var X=Y===r}else var X=!0;
if(X){if(n.val_split!==void 0){let N=n.val_split,Y=r;if(r===Y)if(typeof N=="string"){if(Ce(N)<1)return Qe.errors=[{instancePath:s+
"/val_split",keyword:"minLength"}],!1}else return Qe.errors=[{instancePath:s+"/val_split",keyword:"type"}],!1;var X=Y===
r}else var X=!0;if(X){if(n.test_split!==void 0){let N=n.test_split,Y=r;if(r===Y)if(typeof N=="string"){if(Ce(N)<1)return Qe.
errors=[{instancePath:s+"/test_split",keyword:"minLength"}],!1}else return Qe.errors=[{instancePath:s+"/test_split",keyword:"\
type"}],!1;var X=Y===r}else var X=!0;if(X){if(n.labels!==void 0){let N=n.labels,Y=r;if(r===Y)if(typeof N=="string"){if(Ce(
N)<1)return Qe.errors=[{instancePath:s+"/labels",keyword:"minLength"}],!1}else return Qe.errors=[{instancePath:s+"/label\
s",keyword:"type"}],!1;var X=Y===r}else var X=!0;if(X){if(n.limit!==void 0){let N=n.limit,Y=r,W=r,fe=!1,x=r;if(r===x)if(N&&
typeof N=="object"&&!Array.isArray(N)){let re=r;for(let ye in N)if(!(ye==="count"||ye==="seed")){let ce={instancePath:s+
"/limit",keyword:"additionalProperties"};e===null?e=[ce]:e.push(ce),r++;break}if(re===r){if(N.count!==void 0){let ye=N.count,
ce=r,ge=r,be=!1,ke=r;if(!(typeof ye=="number"&&!(ye%1)&&!isNaN(ye))){let K={instancePath:s+"/limit/count",keyword:"type"};
e===null?e=[K]:e.push(K),r++}if(r===ke&&typeof ye=="number"&&(ye<0||isNaN(ye))){let K={instancePath:s+"/limit/count",keyword:"\
minimum"};e===null?e=[K]:e.push(K),r++}var h=ke===r;be=be||h;let M=r;i(ye,{instancePath:s+"/limit/count",parentData:N,parentDataProperty:"\
count",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var h=M===r;if(be=be||h,be)r=ge,
e!==null&&(ge?e.length=ge:e=null);else{let K={instancePath:s+"/limit/count",keyword:"anyOf"};e===null?e=[K]:e.push(K),r++}
var he=ce===r}else var he=!0;if(he)if(N.seed!==void 0){let ye=N.seed,ce=r,ge=r,be=!1,ke=r;if(!(typeof ye=="number"&&!(ye%
1)&&!isNaN(ye))){let C={instancePath:s+"/limit/seed",keyword:"type"};e===null?e=[C]:e.push(C),r++}if(r===ke&&typeof ye==
"number"&&(ye<0||isNaN(ye))){let C={instancePath:s+"/limit/seed",keyword:"minimum"};e===null?e=[C]:e.push(C),r++}var ve=ke===
r;be=be||ve;let M=r;i(ye,{instancePath:s+"/limit/seed",parentData:N,parentDataProperty:"seed",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ve=M===r;if(be=be||ve,be)r=ge,e!==null&&(ge?e.length=ge:e=null);else{
let C={instancePath:s+"/limit/seed",keyword:"anyOf"};e===null?e=[C]:e.push(C),r++}var he=ce===r}else var he=!0}}else{let re={
instancePath:s+"/limit",keyword:"type"};e===null?e=[re]:e.push(re),r++}var $=x===r;fe=fe||$;let ee=r;i(N,{instancePath:s+
"/limit",parentData:n,parentDataProperty:"limit",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var $=ee===r;if(fe=fe||$,fe)r=W,e!==null&&(W?e.length=W:e=null);else{let re={instancePath:s+"/limit",keyword:"\
anyOf"};return e===null?e=[re]:e.push(re),r++,Qe.errors=e,!1}var X=Y===r}else var X=!0;if(X){if(n.c!==void 0){let N=n.c,
Y=r,W=r,fe=!1,x=r;if(r===x)if(Array.isArray(N))if(N.length<1){let re={instancePath:s+"/c",keyword:"minItems"};e===null?e=
[re]:e.push(re),r++}else{var B=!0;let re=N.length;for(let ye=0;ye<re;ye++){let ce=N[ye],ge=r,be=r,ke=!1,M=r;if(r===M)if(typeof ce==
"number"){if(ce<=0||isNaN(ce)){let F={instancePath:s+"/c/"+ye,keyword:"exclusiveMinimum"};e===null?e=[F]:e.push(F),r++}}else{
let F={instancePath:s+"/c/"+ye,keyword:"type"};e===null?e=[F]:e.push(F),r++}var xe=M===r;ke=ke||xe;let K=r;i(ce,{instancePath:s+
"/c/"+ye,parentData:N,parentDataProperty:ye,rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);
var xe=K===r;if(ke=ke||xe,ke)r=be,e!==null&&(be?e.length=be:e=null);else{let F={instancePath:s+"/c/"+ye,keyword:"anyOf"};
e===null?e=[F]:e.push(F),r++}var B=ge===r;if(!B)break}}else{let re={instancePath:s+"/c",keyword:"type"};e===null?e=[re]:
e.push(re),r++}var _e=x===r;fe=fe||_e;let ee=r;i(N,{instancePath:s+"/c",parentData:n,parentDataProperty:"c",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var _e=ee===r;if(fe=fe||_e,fe)r=W,e!==null&&(W?e.length=W:e=null);else{
let re={instancePath:s+"/c",keyword:"anyOf"};return e===null?e=[re]:e.push(re),r++,Qe.errors=e,!1}var X=Y===r}else var X=!0;
if(X){if(n.max_iterations!==void 0){let N=n.max_iterations,Y=r,W=r,fe=!1,x=r;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N))){
let re={instancePath:s+"/max_iterations",keyword:"type"};e===null?e=[re]:e.push(re),r++}if(r===x&&typeof N=="number"&&(N<
1||isNaN(N))){let re={instancePath:s+"/max_iterations",keyword:"minimum"};e===null?e=[re]:e.push(re),r++}var S=x===r;fe=
fe||S;let ee=r;i(N,{instancePath:s+"/max_iterations",parentData:n,parentDataProperty:"max_iterations",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var S=ee===r;if(fe=fe||S,fe)r=W,e!==null&&(W?e.length=W:e=null);else{
let re={instancePath:s+"/max_iterations",keyword:"anyOf"};return e===null?e=[re]:e.push(re),r++,Qe.errors=e,!1}var X=Y===
r}else var X=!0;if(X){if(n.tolerance!==void 0){let N=n.tolerance,Y=r,W=r,fe=!1,x=r;if(r===x)if(typeof N=="number"){if(N<=
0||isNaN(N)){let re={instancePath:s+"/tolerance",keyword:"exclusiveMinimum"};e===null?e=[re]:e.push(re),r++}}else{let re={
instancePath:s+"/tolerance",keyword:"type"};e===null?e=[re]:e.push(re),r++}var J=x===r;fe=fe||J;let ee=r;i(N,{instancePath:s+
"/tolerance",parentData:n,parentDataProperty:"tolerance",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.
errors),r=e.length);var J=ee===r;if(fe=fe||J,fe)r=W,e!==null&&(W?e.length=W:e=null);else{let re={instancePath:s+"/tolera\
nce",keyword:"anyOf"};return e===null?e=[re]:e.push(re),r++,Qe.errors=e,!1}var X=Y===r}else var X=!0;if(X){if(n.description!==
void 0){let N=r;Ae(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"description",rootData:o,
dynamicAnchors:u})||(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length);var X=N===r}else var X=!0;if(X){if(n.matrix!==
void 0){let N=r;Me(n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:u})||
(e=e===null?Me.errors:e.concat(Me.errors),r=e.length);var X=N===r}else var X=!0;if(X){if(n.when!==void 0){let N=r;Ee(n.when,
{instancePath:s+"/when",parentData:n,parentDataProperty:"when",rootData:o,dynamicAnchors:u})||(e=e===null?Ee.errors:e.concat(
Ee.errors),r=e.length);var X=N===r}else var X=!0;if(X){if(n.needs!==void 0){let N=r;Re(n.needs,{instancePath:s+"/needs",
parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:u})||(e=e===null?Re.errors:e.concat(Re.errors),r=e.length);
var X=N===r}else var X=!0;if(X){if(n.extends!==void 0){let N=r;Ze(n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"\
extends",rootData:o,dynamicAnchors:u})||(e=e===null?Ze.errors:e.concat(Ze.errors),r=e.length);var X=N===r}else var X=!0;
if(X){if(n.resources!==void 0){let N=r;Se(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"reso\
urces",rootData:o,dynamicAnchors:u})||(e=e===null?Se.errors:e.concat(Se.errors),r=e.length);var X=N===r}else var X=!0;if(X){
if(n.timeout!==void 0){let N=r;Be(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,
dynamicAnchors:u})||(e=e===null?Be.errors:e.concat(Be.errors),r=e.length);var X=N===r}else var X=!0;if(X){if(n.retry!==void 0){
let N=r;Ge(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=e===
null?Ge.errors:e.concat(Ge.errors),r=e.length);var X=N===r}else var X=!0;if(X)if(n.kind!==void 0){let N=r;if(n.kind!=="l\
inear-probe")return Qe.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var X=N===r}else var X=!0}}}}}}}}}}}}}}}}}}}}else
return Qe.errors=[{instancePath:s,keyword:"type"}],!1;return Qe.errors=e,r===0}Qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Sn={type:"object",properties:{weights:{type:"string"},data:{type:"string"},split:{type:"string",minLength:1},items:{
anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/e\
xpression"}]},query:{anyOf:[{type:["array","null"],minItems:2,maxItems:2,items:{anyOf:[{type:"integer",minimum:0},{$ref:"\
#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},threshold:{anyOf:[{type:"number",minimum:0,maximum:1},{$ref:"#/$de\
fs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$def\
s/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-\
resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"attention-map"}},additionalProperties:!1};
function hr(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
ie=hr.evaluated;if(ie.dynamicProps&&(ie.props=void 0),ie.dynamicItems&&(ie.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let _e=r;for(let S in n)if(!jr.call(Sn.properties,S)){return hr.errors=[{instancePath:s,keyword:"addi\
tionalProperties"}],!1;break}if(_e===r){if(n.weights!==void 0){let S=r;if(typeof n.weights!="string")return hr.errors=[{
instancePath:s+"/weights",keyword:"type"}],!1;var l=S===r}else var l=!0;if(l){if(n.data!==void 0){let S=r;if(typeof n.data!=
"string")return hr.errors=[{instancePath:s+"/data",keyword:"type"}],!1;var l=S===r}else var l=!0;if(l){if(n.split!==void 0){
let S=n.split,J=r;if(r===J)if(typeof S=="string"){if(Ce(S)<1)return hr.errors=[{instancePath:s+"/split",keyword:"minLeng\
th"}],!1}else return hr.errors=[{instancePath:s+"/split",keyword:"type"}],!1;var l=J===r}else var l=!0;if(l){if(n.items!==
void 0){let S=n.items,J=r,L=r,N=!1,Y=r;if(r===Y)if(Array.isArray(S))if(S.length<1){let x={instancePath:s+"/items",keyword:"\
minItems"};e===null?e=[x]:e.push(x),r++}else{var X=!0;let x=S.length;for(let ee=0;ee<x;ee++){let U=S[ee],re=r,ye=r,ce=!1,
ge=r;if(!(typeof U=="number"&&!(U%1)&&!isNaN(U))){let M={instancePath:s+"/items/"+ee,keyword:"type"};e===null?e=[M]:e.push(
M),r++}if(r===ge&&typeof U=="number"&&(U<0||isNaN(U))){let M={instancePath:s+"/items/"+ee,keyword:"minimum"};e===null?e=
[M]:e.push(M),r++}var h=ge===r;ce=ce||h;let be=r;i(U,{instancePath:s+"/items/"+ee,parentData:S,parentDataProperty:ee,rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var h=be===r;if(ce=ce||h,ce)r=ye,e!==null&&(ye?e.
length=ye:e=null);else{let M={instancePath:s+"/items/"+ee,keyword:"anyOf"};e===null?e=[M]:e.push(M),r++}var X=re===r;if(!X)
break}}else{let x={instancePath:s+"/items",keyword:"type"};e===null?e=[x]:e.push(x),r++}var he=Y===r;N=N||he;let W=r;i(S,
{instancePath:s+"/items",parentData:n,parentDataProperty:"items",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var he=W===r;if(N=N||he,N)r=L,e!==null&&(L?e.length=L:e=null);else{let x={instancePath:s+"/items",
keyword:"anyOf"};return e===null?e=[x]:e.push(x),r++,hr.errors=e,!1}var l=J===r}else var l=!0;if(l){if(n.query!==void 0){
let S=n.query,J=r,L=r,N=!1,Y=r;if(!Array.isArray(S)&&S!==null){let x={instancePath:s+"/query",keyword:"type"};e===null?e=
[x]:e.push(x),r++}if(r===Y&&Array.isArray(S))if(S.length>2){let x={instancePath:s+"/query",keyword:"maxItems"};e===null?
e=[x]:e.push(x),r++}else if(S.length<2){let x={instancePath:s+"/query",keyword:"minItems"};e===null?e=[x]:e.push(x),r++}else{
var ve=!0;let x=S.length;for(let ee=0;ee<x;ee++){let U=S[ee],re=r,ye=r,ce=!1,ge=r;if(!(typeof U=="number"&&!(U%1)&&!isNaN(
U))){let M={instancePath:s+"/query/"+ee,keyword:"type"};e===null?e=[M]:e.push(M),r++}if(r===ge&&typeof U=="number"&&(U<0||
isNaN(U))){let M={instancePath:s+"/query/"+ee,keyword:"minimum"};e===null?e=[M]:e.push(M),r++}var $=ge===r;ce=ce||$;let be=r;
i(U,{instancePath:s+"/query/"+ee,parentData:S,parentDataProperty:ee,rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var $=be===r;if(ce=ce||$,ce)r=ye,e!==null&&(ye?e.length=ye:e=null);else{let M={instancePath:s+
"/query/"+ee,keyword:"anyOf"};e===null?e=[M]:e.push(M),r++}var ve=re===r;if(!ve)break}}var B=Y===r;N=N||B;let W=r;i(S,{instancePath:s+
"/query",parentData:n,parentDataProperty:"query",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var B=W===r;if(N=N||B,N)r=L,e!==null&&(L?e.length=L:e=null);else{let x={instancePath:s+"/query",keyword:"any\
Of"};return e===null?e=[x]:e.push(x),r++,hr.errors=e,!1}var l=J===r}else var l=!0;if(l){if(n.threshold!==void 0){let S=n.
threshold,J=r,L=r,N=!1,Y=r;if(r===Y)if(typeof S=="number"){if(S>1||isNaN(S)){let x={instancePath:s+"/threshold",keyword:"\
maximum"};e===null?e=[x]:e.push(x),r++}else if(S<0||isNaN(S)){let x={instancePath:s+"/threshold",keyword:"minimum"};e===
null?e=[x]:e.push(x),r++}}else{let x={instancePath:s+"/threshold",keyword:"type"};e===null?e=[x]:e.push(x),r++}var xe=Y===
r;N=N||xe;let W=r;i(S,{instancePath:s+"/threshold",parentData:n,parentDataProperty:"threshold",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var xe=W===r;if(N=N||xe,N)r=L,e!==null&&(L?e.length=L:e=null);else{let x={
instancePath:s+"/threshold",keyword:"anyOf"};return e===null?e=[x]:e.push(x),r++,hr.errors=e,!1}var l=J===r}else var l=!0;
if(l){if(n.description!==void 0){let S=r;Ae(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"\
description",rootData:o,dynamicAnchors:u})||(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length);var l=S===r}else var l=!0;
if(l){if(n.matrix!==void 0){let S=r;Me(n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,
dynamicAnchors:u})||(e=e===null?Me.errors:e.concat(Me.errors),r=e.length);var l=S===r}else var l=!0;if(l){if(n.when!==void 0){
let S=r;Ee(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"when",rootData:o,dynamicAnchors:u})||(e=e===null?
Ee.errors:e.concat(Ee.errors),r=e.length);var l=S===r}else var l=!0;if(l){if(n.needs!==void 0){let S=r;Re(n.needs,{instancePath:s+
"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:u})||(e=e===null?Re.errors:e.concat(Re.errors),
r=e.length);var l=S===r}else var l=!0;if(l){if(n.extends!==void 0){let S=r;Ze(n.extends,{instancePath:s+"/extends",parentData:n,
parentDataProperty:"extends",rootData:o,dynamicAnchors:u})||(e=e===null?Ze.errors:e.concat(Ze.errors),r=e.length);var l=S===
r}else var l=!0;if(l){if(n.resources!==void 0){let S=r;Se(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"\
resources",rootData:o,dynamicAnchors:u})||(e=e===null?Se.errors:e.concat(Se.errors),r=e.length);var l=S===r}else var l=!0;
if(l){if(n.timeout!==void 0){let S=r;Be(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,
dynamicAnchors:u})||(e=e===null?Be.errors:e.concat(Be.errors),r=e.length);var l=S===r}else var l=!0;if(l){if(n.retry!==void 0){
let S=r;Ge(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=e===
null?Ge.errors:e.concat(Ge.errors),r=e.length);var l=S===r}else var l=!0;if(l)if(n.kind!==void 0){let S=r;if(n.kind!=="a\
ttention-map")return hr.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var l=S===r}else var l=!0}}}}}}}}}}}}}}}else
return hr.errors=[{instancePath:s,keyword:"type"}],!1;return hr.errors=e,r===0}hr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
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
#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},kind:{const:"command"}},additionalProperties:!1};function fr(n,{
instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,ie=fr.evaluated;
if(ie.dynamicProps&&(ie.props=void 0),ie.dynamicItems&&(ie.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(
n)){let ke=r;for(let M in n)if(!jr.call(Bn.properties,M)){return fr.errors=[{instancePath:s,keyword:"additionalPropertie\
s"}],!1;break}if(ke===r){if(n.argv!==void 0){let M=n.argv,K=r,C=r,F=!1,G=r;if(r===G)if(Array.isArray(M))if(M.length<1){let Z={
instancePath:s+"/argv",keyword:"minItems"};e===null?e=[Z]:e.push(Z),r++}else{var l=!0;let Z=M.length;for(let I=0;I<Z;I++){
let P=M[I],g=r;if(typeof P!="string"&&typeof P!="number"&&typeof P!="boolean"){let te={instancePath:s+"/argv/"+I,keyword:"\
type"};e===null?e=[te]:e.push(te),r++}var l=g===r;if(!l)break}}else{let Z={instancePath:s+"/argv",keyword:"type"};e===null?
e=[Z]:e.push(Z),r++}var X=G===r;F=F||X;let ue=r;i(M,{instancePath:s+"/argv",parentData:n,parentDataProperty:"argv",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var X=ue===r;if(F=F||X,F)r=C,e!==null&&(C?e.length=
C:e=null);else{let Z={instancePath:s+"/argv",keyword:"anyOf"};return e===null?e=[Z]:e.push(Z),r++,fr.errors=e,!1}var h=K===
r}else var h=!0;if(h){if(n.run!==void 0){let M=r;if(typeof n.run!="string")return fr.errors=[{instancePath:s+"/run",keyword:"\
type"}],!1;var h=M===r}else var h=!0;if(h){if(n.shell!==void 0){let M=n.shell,K=r,C=r,F=!1,G=r;if(typeof M!="string"){let I={
instancePath:s+"/shell",keyword:"type"};e===null?e=[I]:e.push(I),r++}if(!(M==="sh"||M==="bash")){let I={instancePath:s+"\
/shell",keyword:"enum"};e===null?e=[I]:e.push(I),r++}var he=G===r;F=F||he;let ue=r;i(M,{instancePath:s+"/shell",parentData:n,
parentDataProperty:"shell",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var he=ue===
r;if(F=F||he,F)r=C,e!==null&&(C?e.length=C:e=null);else{let I={instancePath:s+"/shell",keyword:"anyOf"};return e===null?
e=[I]:e.push(I),r++,fr.errors=e,!1}var h=K===r}else var h=!0;if(h){if(n.inputs!==void 0){let M=n.inputs,K=r,C=r,F=!1,G=r;
if(r===G)if(M&&typeof M=="object"&&!Array.isArray(M))for(let I in M){let P=r;if(typeof M[I]!="string"){let g={instancePath:s+
"/inputs/"+I.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[g]:e.push(g),r++}var ve=P===r;if(!ve)break}else{
let I={instancePath:s+"/inputs",keyword:"type"};e===null?e=[I]:e.push(I),r++}var $=G===r;F=F||$;let ue=r;i(M,{instancePath:s+
"/inputs",parentData:n,parentDataProperty:"inputs",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var $=ue===r;if(F=F||$,F)r=C,e!==null&&(C?e.length=C:e=null);else{let I={instancePath:s+"/inputs",keyword:"a\
nyOf"};return e===null?e=[I]:e.push(I),r++,fr.errors=e,!1}var h=K===r}else var h=!0;if(h){if(n.code!==void 0){let M=n.code,
K=r,C=r,F=!1,G=r;if(r===G)if(Array.isArray(M)){var B=!0;let I=M.length;for(let P=0;P<I;P++){let g=M[P],V=r;if(r===V)if(typeof g==
"string"){if(Ce(g)<1){let me={instancePath:s+"/code/"+P,keyword:"minLength"};e===null?e=[me]:e.push(me),r++}}else{let me={
instancePath:s+"/code/"+P,keyword:"type"};e===null?e=[me]:e.push(me),r++}var B=V===r;if(!B)break}}else{let I={instancePath:s+
"/code",keyword:"type"};e===null?e=[I]:e.push(I),r++}var xe=G===r;F=F||xe;let ue=r;i(M,{instancePath:s+"/code",parentData:n,
parentDataProperty:"code",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var xe=ue===
r;if(F=F||xe,F)r=C,e!==null&&(C?e.length=C:e=null);else{let I={instancePath:s+"/code",keyword:"anyOf"};return e===null?e=
[I]:e.push(I),r++,fr.errors=e,!1}var h=K===r}else var h=!0;if(h){if(n.outputs!==void 0){let M=n.outputs,K=r,C=r,F=!1,G=r;
if(r===G)if(M&&typeof M=="object"&&!Array.isArray(M))for(let I in M){let P=M[I],g=r;if(r===g)if(typeof P=="string"){if(Ce(
P)<1){let V={instancePath:s+"/outputs/"+I.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"minLength"};e===null?e=[V]:e.push(
V),r++}}else{let V={instancePath:s+"/outputs/"+I.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[V]:e.
push(V),r++}var _e=g===r;if(!_e)break}else{let I={instancePath:s+"/outputs",keyword:"type"};e===null?e=[I]:e.push(I),r++}
var S=G===r;F=F||S;let ue=r;i(M,{instancePath:s+"/outputs",parentData:n,parentDataProperty:"outputs",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var S=ue===r;if(F=F||S,F)r=C,e!==null&&(C?e.length=C:e=null);else{let I={
instancePath:s+"/outputs",keyword:"anyOf"};return e===null?e=[I]:e.push(I),r++,fr.errors=e,!1}var h=K===r}else var h=!0;
if(h){if(n.env!==void 0){let M=n.env,K=r,C=r,F=!1,G=r;if(r===G)if(M&&typeof M=="object"&&!Array.isArray(M))for(let I in M){
let P=M[I],g=r;if(typeof P!="string"&&typeof P!="number"&&typeof P!="boolean"){let V={instancePath:s+"/env/"+I.replace(/~/g,
"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[V]:e.push(V),r++}var J=g===r;if(!J)break}else{let I={instancePath:s+
"/env",keyword:"type"};e===null?e=[I]:e.push(I),r++}var L=G===r;F=F||L;let ue=r;i(M,{instancePath:s+"/env",parentData:n,
parentDataProperty:"env",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var L=ue===r;
if(F=F||L,F)r=C,e!==null&&(C?e.length=C:e=null);else{let I={instancePath:s+"/env",keyword:"anyOf"};return e===null?e=[I]:
e.push(I),r++,fr.errors=e,!1}var h=K===r}else var h=!0;if(h){if(n.cwd!==void 0){let M=r;if(typeof n.cwd!="string")return fr.
errors=[{instancePath:s+"/cwd",keyword:"type"}],!1;var h=M===r}else var h=!0;if(h){if(n.checkpoints!==void 0){let M=n.checkpoints,
K=r,C=r,F=!1,G=r;if(r===G)if(M&&typeof M=="object"&&!Array.isArray(M)){let I;if(M.glob===void 0&&(I="glob")){let P={instancePath:s+
"/checkpoints",keyword:"required"};e===null?e=[P]:e.push(P),r++}else{let P=r;for(let g in M)if(!(g==="glob"||g==="order"||
g==="validate"||g==="keep")){let V={instancePath:s+"/checkpoints",keyword:"additionalProperties"};e===null?e=[V]:e.push(
V),r++;break}if(P===r){if(M.glob!==void 0){let g=M.glob,V=r;if(r===V)if(typeof g=="string"){if(Ce(g)<1){let te={instancePath:s+
"/checkpoints/glob",keyword:"minLength"};e===null?e=[te]:e.push(te),r++}}else{let te={instancePath:s+"/checkpoints/glob",
keyword:"type"};e===null?e=[te]:e.push(te),r++}var N=V===r}else var N=!0;if(N){if(M.order!==void 0){let g=M.order,V=r,te=r,
me=!1,D=r;if(typeof g!="string"){let de={instancePath:s+"/checkpoints/order",keyword:"type"};e===null?e=[de]:e.push(de),
r++}if(!(g==="number"||g==="mtime"||g==="name")){let de={instancePath:s+"/checkpoints/order",keyword:"enum"};e===null?e=
[de]:e.push(de),r++}var Y=D===r;me=me||Y;let se=r;i(g,{instancePath:s+"/checkpoints/order",parentData:M,parentDataProperty:"\
order",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Y=se===r;if(me=me||Y,me)r=
te,e!==null&&(te?e.length=te:e=null);else{let de={instancePath:s+"/checkpoints/order",keyword:"anyOf"};e===null?e=[de]:e.
push(de),r++}var N=V===r}else var N=!0;if(N){if(M.validate!==void 0){let g=M.validate,V=r,te=r,me=!1,D=r;if(typeof g!="s\
tring"){let de={instancePath:s+"/checkpoints/validate",keyword:"type"};e===null?e=[de]:e.push(de),r++}if(!(g==="none"||g===
"zip"||g==="safetensors"||g==="json")){let de={instancePath:s+"/checkpoints/validate",keyword:"enum"};e===null?e=[de]:e.
push(de),r++}var W=D===r;me=me||W;let se=r;i(g,{instancePath:s+"/checkpoints/validate",parentData:M,parentDataProperty:"\
validate",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var W=se===r;if(me=me||W,me)
r=te,e!==null&&(te?e.length=te:e=null);else{let de={instancePath:s+"/checkpoints/validate",keyword:"anyOf"};e===null?e=[
de]:e.push(de),r++}var N=V===r}else var N=!0;if(N)if(M.keep!==void 0){let g=M.keep,V=r,te=r,me=!1,D=r;if(r===D)if(g&&typeof g==
"object"&&!Array.isArray(g)){let de;if(g.last===void 0&&(de="last")){let $e={instancePath:s+"/checkpoints/keep",keyword:"\
required"};e===null?e=[$e]:e.push($e),r++}else{let $e=r;for(let ne in g)if(ne!=="last"){let v={instancePath:s+"/checkpoi\
nts/keep",keyword:"additionalProperties"};e===null?e=[v]:e.push(v),r++;break}if($e===r&&g.last!==void 0){let ne=g.last,v=r,
oe=!1,Q=r;if(!(typeof ne=="number"&&!(ne%1)&&!isNaN(ne))){let O={instancePath:s+"/checkpoints/keep/last",keyword:"type"};
e===null?e=[O]:e.push(O),r++}if(r===Q&&typeof ne=="number"&&(ne<1||isNaN(ne))){let O={instancePath:s+"/checkpoints/keep/\
last",keyword:"minimum"};e===null?e=[O]:e.push(O),r++}var fe=Q===r;oe=oe||fe;let q=r;i(ne,{instancePath:s+"/checkpoints/\
keep/last",parentData:g,parentDataProperty:"last",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var fe=q===r;if(oe=oe||fe,oe)r=v,e!==null&&(v?e.length=v:e=null);else{let O={instancePath:s+"/checkpoints/ke\
ep/last",keyword:"anyOf"};e===null?e=[O]:e.push(O),r++}}}}else{let de={instancePath:s+"/checkpoints/keep",keyword:"type"};
e===null?e=[de]:e.push(de),r++}var x=D===r;me=me||x;let se=r;i(g,{instancePath:s+"/checkpoints/keep",parentData:M,parentDataProperty:"\
keep",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var x=se===r;if(me=me||x,me)r=te,
e!==null&&(te?e.length=te:e=null);else{let de={instancePath:s+"/checkpoints/keep",keyword:"anyOf"};e===null?e=[de]:e.push(
de),r++}var N=V===r}else var N=!0}}}}}else{let I={instancePath:s+"/checkpoints",keyword:"type"};e===null?e=[I]:e.push(I),
r++}var ee=G===r;F=F||ee;let ue=r;i(M,{instancePath:s+"/checkpoints",parentData:n,parentDataProperty:"checkpoints",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ee=ue===r;if(F=F||ee,F)r=C,e!==null&&(C?e.length=
C:e=null);else{let I={instancePath:s+"/checkpoints",keyword:"anyOf"};return e===null?e=[I]:e.push(I),r++,fr.errors=e,!1}
var h=K===r}else var h=!0;if(h){if(n.resume!==void 0){let M=n.resume,K=r,C=r,F=!1,G=r;if(r===G)if(M&&typeof M=="object"&&
!Array.isArray(M)){let I;if(M.args_if_found===void 0&&(I="args_if_found")){let P={instancePath:s+"/resume",keyword:"requ\
ired"};e===null?e=[P]:e.push(P),r++}else{let P=r;for(let g in M)if(g!=="args_if_found"){let V={instancePath:s+"/resume",
keyword:"additionalProperties"};e===null?e=[V]:e.push(V),r++;break}if(P===r&&M.args_if_found!==void 0){let g=M.args_if_found,
V=r,te=!1,me=r;if(r===me)if(Array.isArray(g)){var U=!0;let se=g.length;for(let ae=0;ae<se;ae++){let de=g[ae],$e=r;if(typeof de!=
"string"&&typeof de!="number"&&typeof de!="boolean"){let v={instancePath:s+"/resume/args_if_found/"+ae,keyword:"type"};e===
null?e=[v]:e.push(v),r++}var U=$e===r;if(!U)break}}else{let se={instancePath:s+"/resume/args_if_found",keyword:"type"};e===
null?e=[se]:e.push(se),r++}var re=me===r;te=te||re;let D=r;i(g,{instancePath:s+"/resume/args_if_found",parentData:M,parentDataProperty:"\
args_if_found",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var re=D===r;if(te=te||
re,te)r=V,e!==null&&(V?e.length=V:e=null);else{let se={instancePath:s+"/resume/args_if_found",keyword:"anyOf"};e===null?
e=[se]:e.push(se),r++}}}}else{let I={instancePath:s+"/resume",keyword:"type"};e===null?e=[I]:e.push(I),r++}var ye=G===r;
F=F||ye;let ue=r;i(M,{instancePath:s+"/resume",parentData:n,parentDataProperty:"resume",rootData:o,dynamicAnchors:u})||(e=
e===null?i.errors:e.concat(i.errors),r=e.length);var ye=ue===r;if(F=F||ye,F)r=C,e!==null&&(C?e.length=C:e=null);else{let I={
instancePath:s+"/resume",keyword:"anyOf"};return e===null?e=[I]:e.push(I),r++,fr.errors=e,!1}var h=K===r}else var h=!0;if(h){
if(n.metrics!==void 0){let M=n.metrics,K=r,C=r,F=!1,G=r;if(r===G)if(M&&typeof M=="object"&&!Array.isArray(M)){let I;if(M.
file===void 0&&(I="file")){let P={instancePath:s+"/metrics",keyword:"required"};e===null?e=[P]:e.push(P),r++}else{let P=r;
for(let g in M)if(!(g==="file"||g==="format"||g==="step")){let V={instancePath:s+"/metrics",keyword:"additionalPropertie\
s"};e===null?e=[V]:e.push(V),r++;break}if(P===r){if(M.file!==void 0){let g=M.file,V=r;if(r===V)if(typeof g=="string"){if(Ce(
g)<1){let te={instancePath:s+"/metrics/file",keyword:"minLength"};e===null?e=[te]:e.push(te),r++}}else{let te={instancePath:s+
"/metrics/file",keyword:"type"};e===null?e=[te]:e.push(te),r++}var ce=V===r}else var ce=!0;if(ce){if(M.format!==void 0){
let g=M.format,V=r,te=r,me=!1,D=r;if(typeof g!="string"){let de={instancePath:s+"/metrics/format",keyword:"type"};e===null?
e=[de]:e.push(de),r++}if(!(g==="json"||g==="jsonl")){let de={instancePath:s+"/metrics/format",keyword:"enum"};e===null?e=
[de]:e.push(de),r++}var ge=D===r;me=me||ge;let se=r;i(g,{instancePath:s+"/metrics/format",parentData:M,parentDataProperty:"\
format",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ge=se===r;if(me=me||ge,me)
r=te,e!==null&&(te?e.length=te:e=null);else{let de={instancePath:s+"/metrics/format",keyword:"anyOf"};e===null?e=[de]:e.
push(de),r++}var ce=V===r}else var ce=!0;if(ce)if(M.step!==void 0){let g=r;if(typeof M.step!="string"){let te={instancePath:s+
"/metrics/step",keyword:"type"};e===null?e=[te]:e.push(te),r++}var ce=g===r}else var ce=!0}}}}else{let I={instancePath:s+
"/metrics",keyword:"type"};e===null?e=[I]:e.push(I),r++}var be=G===r;F=F||be;let ue=r;i(M,{instancePath:s+"/metrics",parentData:n,
parentDataProperty:"metrics",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var be=ue===
r;if(F=F||be,F)r=C,e!==null&&(C?e.length=C:e=null);else{let I={instancePath:s+"/metrics",keyword:"anyOf"};return e===null?
e=[I]:e.push(I),r++,fr.errors=e,!1}var h=K===r}else var h=!0;if(h){if(n.description!==void 0){let M=r;Ae(n.description,{
instancePath:s+"/description",parentData:n,parentDataProperty:"description",rootData:o,dynamicAnchors:u})||(e=e===null?Ae.
errors:e.concat(Ae.errors),r=e.length);var h=M===r}else var h=!0;if(h){if(n.matrix!==void 0){let M=r;Me(n.matrix,{instancePath:s+
"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:u})||(e=e===null?Me.errors:e.concat(Me.errors),
r=e.length);var h=M===r}else var h=!0;if(h){if(n.when!==void 0){let M=r;Ee(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:o,dynamicAnchors:u})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length);var h=M===r}else var h=!0;if(h){
if(n.needs!==void 0){let M=r;Re(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:u})||
(e=e===null?Re.errors:e.concat(Re.errors),r=e.length);var h=M===r}else var h=!0;if(h){if(n.extends!==void 0){let M=r;Ze(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:o,dynamicAnchors:u})||(e=e===null?
Ze.errors:e.concat(Ze.errors),r=e.length);var h=M===r}else var h=!0;if(h){if(n.resources!==void 0){let M=r;Se(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:o,dynamicAnchors:u})||(e=e===null?Se.errors:
e.concat(Se.errors),r=e.length);var h=M===r}else var h=!0;if(h){if(n.timeout!==void 0){let M=r;Be(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,dynamicAnchors:u})||(e=e===null?Be.errors:e.concat(Be.errors),
r=e.length);var h=M===r}else var h=!0;if(h){if(n.retry!==void 0){let M=r;Ge(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=e===null?Ge.errors:e.concat(Ge.errors),r=e.length);var h=M===
r}else var h=!0;if(h)if(n.kind!==void 0){let M=r;if(n.kind!=="command")return fr.errors=[{instancePath:s+"/kind",keyword:"\
const"}],!1;var h=M===r}else var h=!0}}}}}}}}}}}}}}}}}}}}else return fr.errors=[{instancePath:s,keyword:"type"}],!1;return fr.
errors=e,r===0}fr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ze(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,
rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,ie=ze.evaluated;ie.dynamicProps&&(ie.props=void 0),ie.dynamicItems&&
(ie.items=void 0);let l=r,X=r,h=!0,he=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let T;if(n.kind===void 0&&(T="kind")){
let f={};e===null?e=[f]:e.push(f),r++}else if(n.kind!==void 0&&n.kind!=="fetch"){let f={};e===null?e=[f]:e.push(f),r++}}
var ve=he===r;if(r=X,e!==null&&(X?e.length=X:e=null),ve){let T=r;_r(n,{instancePath:s,parentData:we,parentDataProperty:Oe,
rootData:o,dynamicAnchors:u})||(e=e===null?_r.errors:e.concat(_r.errors),r=e.length);var ve=T===r;if(h=ve,h)var $=!0}if(!h){
let T={instancePath:s,keyword:"if"};return e===null?e=[T]:e.push(T),r++,ze.errors=e,!1}var B=l===r;if(B){let T=r,f=r,H=!0,
t=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let m;if(n.kind===void 0&&(m="kind")){let k={};e===null?e=[k]:e.push(k),
r++}else if(n.kind!==void 0&&n.kind!=="dataset"){let k={};e===null?e=[k]:e.push(k),r++}}var xe=t===r;if(r=f,e!==null&&(f?
e.length=f:e=null),xe){let m=r;Je(n,{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:u})||(e=
e===null?Je.errors:e.concat(Je.errors),r=e.length);var xe=m===r;if(H=xe,H)var _e=!0}if(!H){let m={instancePath:s,keyword:"\
if"};return e===null?e=[m]:e.push(m),r++,ze.errors=e,!1}var B=T===r;if(B){$!==!0&&_e!==void 0&&(_e===!0?$=!0:($=$||{},Object.
assign($,_e)));let m=r,k=r,R=!0,p=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let c;if(n.kind===void 0&&(c="kind")){let a={};
e===null?e=[a]:e.push(a),r++}else if(n.kind!==void 0&&n.kind!=="teacher-features"){let a={};e===null?e=[a]:e.push(a),r++}}
var S=p===r;if(r=k,e!==null&&(k?e.length=k:e=null),S){let c=r;or(n,{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,
dynamicAnchors:u})||(e=e===null?or.errors:e.concat(or.errors),r=e.length);var S=c===r;if(R=S,R)var J=!0}if(!R){let c={instancePath:s,
keyword:"if"};return e===null?e=[c]:e.push(c),r++,ze.errors=e,!1}var B=m===r;if(B){$!==!0&&J!==void 0&&(J===!0?$=!0:($=$||
{},Object.assign($,J)));let c=r,a=r,y=!0,z=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let E;if(n.kind===void 0&&(E="\
kind")){let _={};e===null?e=[_]:e.push(_),r++}else if(n.kind!==void 0&&n.kind!=="vqkd"){let _={};e===null?e=[_]:e.push(_),
r++}}var L=z===r;if(r=a,e!==null&&(a?e.length=a:e=null),L){let E=r;tr(n,{instancePath:s,parentData:we,parentDataProperty:Oe,
rootData:o,dynamicAnchors:u})||(e=e===null?tr.errors:e.concat(tr.errors),r=e.length);var L=E===r;if(y=L,y)var N=!0}if(!y){
let E={instancePath:s,keyword:"if"};return e===null?e=[E]:e.push(E),r++,ze.errors=e,!1}var B=c===r;if(B){$!==!0&&N!==void 0&&
(N===!0?$=!0:($=$||{},Object.assign($,N)));let E=r,_=r,pe=!0,j=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let je;if(n.
kind===void 0&&(je="kind")){let Le={};e===null?e=[Le]:e.push(Le),r++}else if(n.kind!==void 0&&n.kind!=="codebook-usage"){
let Le={};e===null?e=[Le]:e.push(Le),r++}}var Y=j===r;if(r=_,e!==null&&(_?e.length=_:e=null),Y){let je=r;Dr(n,{instancePath:s,
parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:u})||(e=e===null?Dr.errors:e.concat(Dr.errors),r=e.length);
var Y=je===r;if(pe=Y,pe)var W=!0}if(!pe){let je={instancePath:s,keyword:"if"};return e===null?e=[je]:e.push(je),r++,ze.errors=
e,!1}var B=E===r;if(B){$!==!0&&W!==void 0&&(W===!0?$=!0:($=$||{},Object.assign($,W)));let je=r,Le=r,qe=!0,Ir=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let Pe;if(n.kind===void 0&&(Pe="kind")){let Te={};e===null?e=[Te]:e.push(Te),r++}else if(n.
kind!==void 0&&n.kind!=="mim"){let Te={};e===null?e=[Te]:e.push(Te),r++}}var fe=Ir===r;if(r=Le,e!==null&&(Le?e.length=Le:
e=null),fe){let Pe=r;Fe(n,{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:u})||(e=e===null?
Fe.errors:e.concat(Fe.errors),r=e.length);var fe=Pe===r;if(qe=fe,qe)var x=!0}if(!qe){let Pe={instancePath:s,keyword:"if"};
return e===null?e=[Pe]:e.push(Pe),r++,ze.errors=e,!1}var B=je===r;if(B){$!==!0&&x!==void 0&&(x===!0?$=!0:($=$||{},Object.
assign($,x)));let Pe=r,Te=r,He=!0,ms=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let lr;if(n.kind===void 0&&(lr="kind")){
let zr={};e===null?e=[zr]:e.push(zr),r++}else if(n.kind!==void 0&&n.kind!=="classify"){let zr={};e===null?e=[zr]:e.push(
zr),r++}}var ee=ms===r;if(r=Te,e!==null&&(Te?e.length=Te:e=null),ee){let lr=r;Ke(n,{instancePath:s,parentData:we,parentDataProperty:Oe,
rootData:o,dynamicAnchors:u})||(e=e===null?Ke.errors:e.concat(Ke.errors),r=e.length);var ee=lr===r;if(He=ee,He)var U=!0}
if(!He){let lr={instancePath:s,keyword:"if"};return e===null?e=[lr]:e.push(lr),r++,ze.errors=e,!1}var B=Pe===r;if(B){$!==
!0&&U!==void 0&&(U===!0?$=!0:($=$||{},Object.assign($,U)));let lr=r,zr=r,as=!0,on=r;if(n&&typeof n=="object"&&!Array.isArray(
n)){let gr;if(n.kind===void 0&&(gr="kind")){let Ar={};e===null?e=[Ar]:e.push(Ar),r++}else if(n.kind!==void 0&&n.kind!=="\
evaluate"){let Ar={};e===null?e=[Ar]:e.push(Ar),r++}}var re=on===r;if(r=zr,e!==null&&(zr?e.length=zr:e=null),re){let gr=r;
yr(n,{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:u})||(e=e===null?yr.errors:e.concat(yr.
errors),r=e.length);var re=gr===r;if(as=re,as)var ye=!0}if(!as){let gr={instancePath:s,keyword:"if"};return e===null?e=[
gr]:e.push(gr),r++,ze.errors=e,!1}var B=lr===r;if(B){$!==!0&&ye!==void 0&&(ye===!0?$=!0:($=$||{},Object.assign($,ye)));let gr=r,
Ar=r,Ns=!0,un=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let kr;if(n.kind===void 0&&(kr="kind")){let Er={};e===null?
e=[Er]:e.push(Er),r++}else if(n.kind!==void 0&&n.kind!=="linear-probe"){let Er={};e===null?e=[Er]:e.push(Er),r++}}var ce=un===
r;if(r=Ar,e!==null&&(Ar?e.length=Ar:e=null),ce){let kr=r;Qe(n,{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,
dynamicAnchors:u})||(e=e===null?Qe.errors:e.concat(Qe.errors),r=e.length);var ce=kr===r;if(Ns=ce,Ns)var ge=!0}if(!Ns){let kr={
instancePath:s,keyword:"if"};return e===null?e=[kr]:e.push(kr),r++,ze.errors=e,!1}var B=gr===r;if(B){$!==!0&&ge!==void 0&&
(ge===!0?$=!0:($=$||{},Object.assign($,ge)));let kr=r,Er=r,Ps=!0,an=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let $r;
if(n.kind===void 0&&($r="kind")){let Rr={};e===null?e=[Rr]:e.push(Rr),r++}else if(n.kind!==void 0&&n.kind!=="attention-m\
ap"){let Rr={};e===null?e=[Rr]:e.push(Rr),r++}}var be=an===r;if(r=Er,e!==null&&(Er?e.length=Er:e=null),be){let $r=r;hr(n,
{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:u})||(e=e===null?hr.errors:e.concat(hr.errors),
r=e.length);var be=$r===r;if(Ps=be,Ps)var ke=!0}if(!Ps){let $r={instancePath:s,keyword:"if"};return e===null?e=[$r]:e.push(
$r),r++,ze.errors=e,!1}var B=kr===r;if(B){$!==!0&&ke!==void 0&&(ke===!0?$=!0:($=$||{},Object.assign($,ke)));let $r=r,Rr=r,
js=!0,pn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let wr;if(n.kind===void 0&&(wr="kind")){let Ur={};e===null?e=[Ur]:
e.push(Ur),r++}else if(n.kind!==void 0&&n.kind!=="command"){let Ur={};e===null?e=[Ur]:e.push(Ur),r++}}var M=pn===r;if(r=
Rr,e!==null&&(Rr?e.length=Rr:e=null),M){let wr=r;fr(n,{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:u})||
(e=e===null?fr.errors:e.concat(fr.errors),r=e.length);var M=wr===r;if(js=M,js)var K=!0}if(!js){let wr={instancePath:s,keyword:"\
if"};return e===null?e=[wr]:e.push(wr),r++,ze.errors=e,!1}var B=$r===r;if(B){$!==!0&&K!==void 0&&(K===!0?$=!0:($=$||{},Object.
assign($,K)));let wr=r,Ur=r,Ds=!0,vs=r,qs=r,dn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Ue;if(n.extends===void 0&&
(Ue="extends")){let Nr={};e===null?e=[Nr]:e.push(Nr),r++}}var C=dn===r;if(C){let Ue={};e===null?e=[Ue]:e.push(Ue),r++}else
r=qs,e!==null&&(qs?e.length=qs:e=null);if(r===vs&&n&&typeof n=="object"&&!Array.isArray(n)){let Ue;if(n.kind===void 0&&(Ue=
"kind")){let Nr={};e===null?e=[Nr]:e.push(Nr),r++}else if(n.kind!==void 0&&n.kind!=="fetch"){let Nr={};e===null?e=[Nr]:e.
push(Nr),r++}}var F=vs===r;if(r=Ur,e!==null&&(Ur?e.length=Ur:e=null),F){let Ue=r;if(n&&typeof n=="object"&&!Array.isArray(
n)){let ps;if(n.sources===void 0&&(ps="sources"))return ze.errors=[{instancePath:s,keyword:"required"}],!1}var F=Ue===r;
Ds=F}if(!Ds){let Ue={instancePath:s,keyword:"if"};return e===null?e=[Ue]:e.push(Ue),r++,ze.errors=e,!1}var B=wr===r;if(B){
$!==!0&&($=$||{},$.kind=!0);let Ue=r,Nr=r,ps=!0,_s=r,zs=r,cn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Ve;if(n.
extends===void 0&&(Ve="extends")){let ar={};e===null?e=[ar]:e.push(ar),r++}}var G=cn===r;if(G){let Ve={};e===null?e=[Ve]:
e.push(Ve),r++}else r=zs,e!==null&&(zs?e.length=zs:e=null);if(r===_s&&n&&typeof n=="object"&&!Array.isArray(n)){let Ve;if(n.
kind===void 0&&(Ve="kind")){let ar={};e===null?e=[ar]:e.push(ar),r++}else if(n.kind!==void 0&&n.kind!=="dataset"){let ar={};
e===null?e=[ar]:e.push(ar),r++}}var ue=_s===r;if(r=Nr,e!==null&&(Nr?e.length=Nr:e=null),ue){let Ve=r;if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let Wr;if(n.source===void 0&&(Wr="source")||n.layout===void 0&&(Wr="layout")||n.image_size===void 0&&
(Wr="image_size")||n.splits===void 0&&(Wr="splits"))return ze.errors=[{instancePath:s,keyword:"required"}],!1}var ue=Ve===
r;ps=ue}if(!ps){let Ve={instancePath:s,keyword:"if"};return e===null?e=[Ve]:e.push(Ve),r++,ze.errors=e,!1}var B=Ue===r;if(B){
$!==!0&&($=$||{},$.kind=!0);let Ve=r,ar=r,Wr=!0,hs=r,Is=r,yn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let We;if(n.
extends===void 0&&(We="extends")){let mr={};e===null?e=[mr]:e.push(mr),r++}}var Z=yn===r;if(Z){let We={};e===null?e=[We]:
e.push(We),r++}else r=Is,e!==null&&(Is?e.length=Is:e=null);if(r===hs&&n&&typeof n=="object"&&!Array.isArray(n)){let We;if(n.
kind===void 0&&(We="kind")){let mr={};e===null?e=[mr]:e.push(mr),r++}else if(n.kind!==void 0&&n.kind!=="teacher-features"){
let mr={};e===null?e=[mr]:e.push(mr),r++}}var I=hs===r;if(r=ar,e!==null&&(ar?e.length=ar:e=null),I){let We=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let rs;if(n.data===void 0&&(rs="data")||n.weights===void 0&&(rs="weights")||n.input_size===
void 0&&(rs="input_size"))return ze.errors=[{instancePath:s,keyword:"required"}],!1}var I=We===r;Wr=I}if(!Wr){let We={instancePath:s,
keyword:"if"};return e===null?e=[We]:e.push(We),r++,ze.errors=e,!1}var B=Ve===r;if(B){$!==!0&&($=$||{},$.kind=!0);let We=r,
mr=r,rs=!0,gs=r,Ms=r,mn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Xe;if(n.extends===void 0&&(Xe="extends")){let pr={};
e===null?e=[pr]:e.push(pr),r++}}var P=mn===r;if(P){let Xe={};e===null?e=[Xe]:e.push(Xe),r++}else r=Ms,e!==null&&(Ms?e.length=
Ms:e=null);if(r===gs&&n&&typeof n=="object"&&!Array.isArray(n)){let Xe;if(n.kind===void 0&&(Xe="kind")){let pr={};e===null?
e=[pr]:e.push(pr),r++}else if(n.kind!==void 0&&n.kind!=="vqkd"){let pr={};e===null?e=[pr]:e.push(pr),r++}}var g=gs===r;if(r=
mr,e!==null&&(mr?e.length=mr:e=null),g){let Xe=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Xr;if(n.data===void 0&&
(Xr="data")||n.features===void 0&&(Xr="features")||n.model===void 0&&(Xr="model")||n.epochs===void 0&&(Xr="epochs"))return ze.
errors=[{instancePath:s,keyword:"required"}],!1}var g=Xe===r;rs=g}if(!rs){let Xe={instancePath:s,keyword:"if"};return e===
null?e=[Xe]:e.push(Xe),r++,ze.errors=e,!1}var B=We===r;if(B){$!==!0&&($=$||{},$.kind=!0);let Xe=r,pr=r,Xr=!0,ks=r,Ls=r,vn=r;
if(n&&typeof n=="object"&&!Array.isArray(n)){let Ye;if(n.extends===void 0&&(Ye="extends")){let br={};e===null?e=[br]:e.push(
br),r++}}var V=vn===r;if(V){let Ye={};e===null?e=[Ye]:e.push(Ye),r++}else r=Ls,e!==null&&(Ls?e.length=Ls:e=null);if(r===
ks&&n&&typeof n=="object"&&!Array.isArray(n)){let Ye;if(n.kind===void 0&&(Ye="kind")){let br={};e===null?e=[br]:e.push(br),
r++}else if(n.kind!==void 0&&n.kind!=="codebook-usage"){let br={};e===null?e=[br]:e.push(br),r++}}var te=ks===r;if(r=pr,
e!==null&&(pr?e.length=pr:e=null),te){let Ye=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let fs;if(n.tokenizer===void 0&&
(fs="tokenizer")||n.data===void 0&&(fs="data"))return ze.errors=[{instancePath:s,keyword:"required"}],!1}var te=Ye===r;Xr=
te}if(!Xr){let Ye={instancePath:s,keyword:"if"};return e===null?e=[Ye]:e.push(Ye),r++,ze.errors=e,!1}var B=Xe===r;if(B){
$!==!0&&($=$||{},$.kind=!0);let Ye=r,br=r,fs=!0,$s=r,As=r,_n=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let er;if(n.
extends===void 0&&(er="extends")){let dr={};e===null?e=[dr]:e.push(dr),r++}}var me=_n===r;if(me){let er={};e===null?e=[er]:
e.push(er),r++}else r=As,e!==null&&(As?e.length=As:e=null);if(r===$s&&n&&typeof n=="object"&&!Array.isArray(n)){let er;if(n.
kind===void 0&&(er="kind")){let dr={};e===null?e=[dr]:e.push(dr),r++}else if(n.kind!==void 0&&n.kind!=="mim"){let dr={};
e===null?e=[dr]:e.push(dr),r++}}var D=$s===r;if(r=br,e!==null&&(br?e.length=br:e=null),D){let er=r;if(n&&typeof n=="obje\
ct"&&!Array.isArray(n)){let Yr;if(n.data===void 0&&(Yr="data")||n.tokenizer===void 0&&(Yr="tokenizer")||n.model===void 0&&
(Yr="model")||n.epochs===void 0&&(Yr="epochs"))return ze.errors=[{instancePath:s,keyword:"required"}],!1}var D=er===r;fs=
D}if(!fs){let er={instancePath:s,keyword:"if"};return e===null?e=[er]:e.push(er),r++,ze.errors=e,!1}var B=Ye===r;if(B){$!==
!0&&($=$||{},$.kind=!0);let er=r,dr=r,Yr=!0,ws=r,Es=r,hn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let rr;if(n.extends===
void 0&&(rr="extends")){let cr={};e===null?e=[cr]:e.push(cr),r++}}var se=hn===r;if(se){let rr={};e===null?e=[rr]:e.push(
rr),r++}else r=Es,e!==null&&(Es?e.length=Es:e=null);if(r===ws&&n&&typeof n=="object"&&!Array.isArray(n)){let rr;if(n.kind===
void 0&&(rr="kind")){let cr={};e===null?e=[cr]:e.push(cr),r++}else if(n.kind!==void 0&&n.kind!=="classify"){let cr={};e===
null?e=[cr]:e.push(cr),r++}}var ae=ws===r;if(r=dr,e!==null&&(dr?e.length=dr:e=null),ae){let rr=r;if(n&&typeof n=="object"&&
!Array.isArray(n)){let es;if(n.data===void 0&&(es="data")||n.labels===void 0&&(es="labels")||n.model===void 0&&(es="mode\
l")||n.epochs===void 0&&(es="epochs"))return ze.errors=[{instancePath:s,keyword:"required"}],!1}var ae=rr===r;Yr=ae}if(!Yr){
let rr={instancePath:s,keyword:"if"};return e===null?e=[rr]:e.push(rr),r++,ze.errors=e,!1}var B=er===r;if(B){$!==!0&&($=
$||{},$.kind=!0);let rr=r,cr=r,es=!0,bs=r,Rs=r,gn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let sr;if(n.extends===void 0&&
(sr="extends")){let vr={};e===null?e=[vr]:e.push(vr),r++}}var de=gn===r;if(de){let sr={};e===null?e=[sr]:e.push(sr),r++}else
r=Rs,e!==null&&(Rs?e.length=Rs:e=null);if(r===bs&&n&&typeof n=="object"&&!Array.isArray(n)){let sr;if(n.kind===void 0&&(sr=
"kind")){let vr={};e===null?e=[vr]:e.push(vr),r++}else if(n.kind!==void 0&&n.kind!=="evaluate"){let vr={};e===null?e=[vr]:
e.push(vr),r++}}var $e=bs===r;if(r=cr,e!==null&&(cr?e.length=cr:e=null),$e){let sr=r;if(n&&typeof n=="object"&&!Array.isArray(
n)){let ss;if(n.weights===void 0&&(ss="weights")||n.data===void 0&&(ss="data")||n.labels===void 0&&(ss="labels"))return ze.
errors=[{instancePath:s,keyword:"required"}],!1}var $e=sr===r;es=$e}if(!es){let sr={instancePath:s,keyword:"if"};return e===
null?e=[sr]:e.push(sr),r++,ze.errors=e,!1}var B=rr===r;if(B){$!==!0&&($=$||{},$.kind=!0);let sr=r,vr=r,ss=!0,xs=r,Zs=r,kn=r;
if(n&&typeof n=="object"&&!Array.isArray(n)){let nr;if(n.extends===void 0&&(nr="extends")){let xr={};e===null?e=[xr]:e.push(
xr),r++}}var ne=kn===r;if(ne){let nr={};e===null?e=[nr]:e.push(nr),r++}else r=Zs,e!==null&&(Zs?e.length=Zs:e=null);if(r===
xs&&n&&typeof n=="object"&&!Array.isArray(n)){let nr;if(n.kind===void 0&&(nr="kind")){let xr={};e===null?e=[xr]:e.push(xr),
r++}else if(n.kind!==void 0&&n.kind!=="linear-probe"){let xr={};e===null?e=[xr]:e.push(xr),r++}}var v=xs===r;if(r=vr,e!==
null&&(vr?e.length=vr:e=null),v){let nr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let os;if(n.data===void 0&&(os="d\
ata")||n.labels===void 0&&(os="labels"))return ze.errors=[{instancePath:s,keyword:"required"}],!1}var v=nr===r;ss=v}if(!ss){
let nr={instancePath:s,keyword:"if"};return e===null?e=[nr]:e.push(nr),r++,ze.errors=e,!1}var B=sr===r;if(B){$!==!0&&($=
$||{},$.kind=!0);let nr=r,xr=r,os=!0,Os=r,Ss=r,$n=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let ir;if(n.extends===void 0&&
(ir="extends")){let Or={};e===null?e=[Or]:e.push(Or),r++}}var oe=$n===r;if(oe){let ir={};e===null?e=[ir]:e.push(ir),r++}else
r=Ss,e!==null&&(Ss?e.length=Ss:e=null);if(r===Os&&n&&typeof n=="object"&&!Array.isArray(n)){let ir;if(n.kind===void 0&&(ir=
"kind")){let Or={};e===null?e=[Or]:e.push(Or),r++}else if(n.kind!==void 0&&n.kind!=="attention-map"){let Or={};e===null?
e=[Or]:e.push(Or),r++}}var Q=Os===r;if(r=xr,e!==null&&(xr?e.length=xr:e=null),Q){let ir=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let us;if(n.weights===void 0&&(us="weights")||n.data===void 0&&(us="data"))return ze.errors=[{instancePath:s,
keyword:"required"}],!1}var Q=ir===r;os=Q}if(!os){let ir={instancePath:s,keyword:"if"};return e===null?e=[ir]:e.push(ir),
r++,ze.errors=e,!1}var B=nr===r;if(B){$!==!0&&($=$||{},$.kind=!0);let ir=r,Or=r,us=!0,Bs=r,Gs=r,Ks=r,ns=r,ds=!1,Fs=r;if(n&&
typeof n=="object"&&!Array.isArray(n)){let ur;if(n.kind===void 0&&(ur="kind")){let cs={};e===null?e=[cs]:e.push(cs),r++}}
var q=Fs===r;ds=ds||q;let wn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let ur;if(n.extends===void 0&&(ur="extends")){
let cs={};e===null?e=[cs]:e.push(cs),r++}}var q=wn===r;if(ds=ds||q,ds)r=ns,e!==null&&(ns?e.length=ns:e=null);else{let ur={};
e===null?e=[ur]:e.push(ur),r++}var O=Ks===r;if(O){let ur={};e===null?e=[ur]:e.push(ur),r++}else r=Gs,e!==null&&(Gs?e.length=
Gs:e=null);var A=Bs===r;if(r=Or,e!==null&&(Or?e.length=Or:e=null),A){let ur=r;if(Je(n,{instancePath:s,parentData:we,parentDataProperty:Oe,
rootData:o,dynamicAnchors:u})||(e=e===null?Je.errors:e.concat(Je.errors),r=e.length),r===ur&&n&&typeof n=="object"&&!Array.
isArray(n)){let Ts;if(n.source===void 0&&(Ts="source")||n.layout===void 0&&(Ts="layout")||n.image_size===void 0&&(Ts="im\
age_size")||n.splits===void 0&&(Ts="splits"))return ze.errors=[{instancePath:s,keyword:"required"}],!1}var A=ur===r;if(us=
A,us)var le=!0}if(!us){let ur={instancePath:s,keyword:"if"};return e===null?e=[ur]:e.push(ur),r++,ze.errors=e,!1}var B=ir===
r;B&&$!==!0&&le!==void 0&&(le===!0?$=!0:($=$||{},Object.assign($,le)))}}}}}}}}}}}}}}}}}}}}}if(r===0)if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if($!==!0&&($=$||{},$.kind=!0),n.kind!==void 0){let T=n.kind;if(!(T==="fetch"||T==="dataset"||T===
"teacher-features"||T==="vqkd"||T==="codebook-usage"||T==="mim"||T==="classify"||T==="evaluate"||T==="linear-probe"||T===
"attention-map"||T==="command"))return ze.errors=[{instancePath:s+"/kind",keyword:"enum"}],!1}}else return ze.errors=[{instancePath:s,
keyword:"type"}],!1;return ze.errors=e,ie.props=$,r===0}ze.evaluated={dynamicProps:!0,dynamicItems:!1};function Ie(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
ie=Ie.evaluated;ie.dynamicProps&&(ie.props=void 0),ie.dynamicItems&&(ie.items=void 0);let l=r,X=r,h=!0,he=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let le;if(n.kind===void 0&&(le="kind")){let T={};e===null?e=[T]:e.push(T),r++}else if(n.kind!==
void 0&&n.kind!=="fetch"){let T={};e===null?e=[T]:e.push(T),r++}}var ve=he===r;if(r=X,e!==null&&(X?e.length=X:e=null),ve){
let le=r;_r(n,{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:u})||(e=e===null?_r.errors:e.
concat(_r.errors),r=e.length);var ve=le===r;if(h=ve,h)var $=!0}if(!h){let le={instancePath:s,keyword:"if"};return e===null?
e=[le]:e.push(le),r++,Ie.errors=e,!1}var B=l===r;if(B){let le=r,T=r,f=!0,H=r;if(n&&typeof n=="object"&&!Array.isArray(n)){
let d;if(n.kind===void 0&&(d="kind")){let m={};e===null?e=[m]:e.push(m),r++}else if(n.kind!==void 0&&n.kind!=="dataset"){
let m={};e===null?e=[m]:e.push(m),r++}}var xe=H===r;if(r=T,e!==null&&(T?e.length=T:e=null),xe){let d=r;Je(n,{instancePath:s,
parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:u})||(e=e===null?Je.errors:e.concat(Je.errors),r=e.length);
var xe=d===r;if(f=xe,f)var _e=!0}if(!f){let d={instancePath:s,keyword:"if"};return e===null?e=[d]:e.push(d),r++,Ie.errors=
e,!1}var B=le===r;if(B){$!==!0&&_e!==void 0&&(_e===!0?$=!0:($=$||{},Object.assign($,_e)));let d=r,m=r,k=!0,R=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let w;if(n.kind===void 0&&(w="kind")){let c={};e===null?e=[c]:e.push(c),r++}else if(n.kind!==
void 0&&n.kind!=="teacher-features"){let c={};e===null?e=[c]:e.push(c),r++}}var S=R===r;if(r=m,e!==null&&(m?e.length=m:e=
null),S){let w=r;or(n,{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:u})||(e=e===null?or.
errors:e.concat(or.errors),r=e.length);var S=w===r;if(k=S,k)var J=!0}if(!k){let w={instancePath:s,keyword:"if"};return e===
null?e=[w]:e.push(w),r++,Ie.errors=e,!1}var B=d===r;if(B){$!==!0&&J!==void 0&&(J===!0?$=!0:($=$||{},Object.assign($,J)));
let w=r,c=r,a=!0,y=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let b;if(n.kind===void 0&&(b="kind")){let E={};e===null?
e=[E]:e.push(E),r++}else if(n.kind!==void 0&&n.kind!=="vqkd"){let E={};e===null?e=[E]:e.push(E),r++}}var L=y===r;if(r=c,
e!==null&&(c?e.length=c:e=null),L){let b=r;tr(n,{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:u})||
(e=e===null?tr.errors:e.concat(tr.errors),r=e.length);var L=b===r;if(a=L,a)var N=!0}if(!a){let b={instancePath:s,keyword:"\
if"};return e===null?e=[b]:e.push(b),r++,Ie.errors=e,!1}var B=w===r;if(B){$!==!0&&N!==void 0&&(N===!0?$=!0:($=$||{},Object.
assign($,N)));let b=r,E=r,_=!0,pe=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Ne;if(n.kind===void 0&&(Ne="kind")){
let je={};e===null?e=[je]:e.push(je),r++}else if(n.kind!==void 0&&n.kind!=="codebook-usage"){let je={};e===null?e=[je]:e.
push(je),r++}}var Y=pe===r;if(r=E,e!==null&&(E?e.length=E:e=null),Y){let Ne=r;Dr(n,{instancePath:s,parentData:we,parentDataProperty:Oe,
rootData:o,dynamicAnchors:u})||(e=e===null?Dr.errors:e.concat(Dr.errors),r=e.length);var Y=Ne===r;if(_=Y,_)var W=!0}if(!_){
let Ne={instancePath:s,keyword:"if"};return e===null?e=[Ne]:e.push(Ne),r++,Ie.errors=e,!1}var B=b===r;if(B){$!==!0&&W!==
void 0&&(W===!0?$=!0:($=$||{},Object.assign($,W)));let Ne=r,je=r,Le=!0,qe=r;if(n&&typeof n=="object"&&!Array.isArray(n)){
let qr;if(n.kind===void 0&&(qr="kind")){let Pe={};e===null?e=[Pe]:e.push(Pe),r++}else if(n.kind!==void 0&&n.kind!=="mim"){
let Pe={};e===null?e=[Pe]:e.push(Pe),r++}}var fe=qe===r;if(r=je,e!==null&&(je?e.length=je:e=null),fe){let qr=r;Fe(n,{instancePath:s,
parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:u})||(e=e===null?Fe.errors:e.concat(Fe.errors),r=e.length);
var fe=qr===r;if(Le=fe,Le)var x=!0}if(!Le){let qr={instancePath:s,keyword:"if"};return e===null?e=[qr]:e.push(qr),r++,Ie.
errors=e,!1}var B=Ne===r;if(B){$!==!0&&x!==void 0&&(x===!0?$=!0:($=$||{},Object.assign($,x)));let qr=r,Pe=r,Te=!0,He=r;if(n&&
typeof n=="object"&&!Array.isArray(n)){let Qr;if(n.kind===void 0&&(Qr="kind")){let lr={};e===null?e=[lr]:e.push(lr),r++}else if(n.
kind!==void 0&&n.kind!=="classify"){let lr={};e===null?e=[lr]:e.push(lr),r++}}var ee=He===r;if(r=Pe,e!==null&&(Pe?e.length=
Pe:e=null),ee){let Qr=r;Ke(n,{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:u})||(e=e===null?
Ke.errors:e.concat(Ke.errors),r=e.length);var ee=Qr===r;if(Te=ee,Te)var U=!0}if(!Te){let Qr={instancePath:s,keyword:"if"};
return e===null?e=[Qr]:e.push(Qr),r++,Ie.errors=e,!1}var B=qr===r;if(B){$!==!0&&U!==void 0&&(U===!0?$=!0:($=$||{},Object.
assign($,U)));let Qr=r,lr=r,zr=!0,as=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Mr;if(n.kind===void 0&&(Mr="kind")){
let gr={};e===null?e=[gr]:e.push(gr),r++}else if(n.kind!==void 0&&n.kind!=="evaluate"){let gr={};e===null?e=[gr]:e.push(
gr),r++}}var re=as===r;if(r=lr,e!==null&&(lr?e.length=lr:e=null),re){let Mr=r;yr(n,{instancePath:s,parentData:we,parentDataProperty:Oe,
rootData:o,dynamicAnchors:u})||(e=e===null?yr.errors:e.concat(yr.errors),r=e.length);var re=Mr===r;if(zr=re,zr)var ye=!0}
if(!zr){let Mr={instancePath:s,keyword:"if"};return e===null?e=[Mr]:e.push(Mr),r++,Ie.errors=e,!1}var B=Qr===r;if(B){$!==
!0&&ye!==void 0&&(ye===!0?$=!0:($=$||{},Object.assign($,ye)));let Mr=r,gr=r,Ar=!0,Ns=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let is;if(n.kind===void 0&&(is="kind")){let kr={};e===null?e=[kr]:e.push(kr),r++}else if(n.kind!==void 0&&n.
kind!=="linear-probe"){let kr={};e===null?e=[kr]:e.push(kr),r++}}var ce=Ns===r;if(r=gr,e!==null&&(gr?e.length=gr:e=null),
ce){let is=r;Qe(n,{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:u})||(e=e===null?Qe.errors:
e.concat(Qe.errors),r=e.length);var ce=is===r;if(Ar=ce,Ar)var ge=!0}if(!Ar){let is={instancePath:s,keyword:"if"};return e===
null?e=[is]:e.push(is),r++,Ie.errors=e,!1}var B=Mr===r;if(B){$!==!0&&ge!==void 0&&(ge===!0?$=!0:($=$||{},Object.assign($,
ge)));let is=r,kr=r,Er=!0,Ps=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let ts;if(n.kind===void 0&&(ts="kind")){let $r={};
e===null?e=[$r]:e.push($r),r++}else if(n.kind!==void 0&&n.kind!=="attention-map"){let $r={};e===null?e=[$r]:e.push($r),r++}}
var be=Ps===r;if(r=kr,e!==null&&(kr?e.length=kr:e=null),be){let ts=r;hr(n,{instancePath:s,parentData:we,parentDataProperty:Oe,
rootData:o,dynamicAnchors:u})||(e=e===null?hr.errors:e.concat(hr.errors),r=e.length);var be=ts===r;if(Er=be,Er)var ke=!0}
if(!Er){let ts={instancePath:s,keyword:"if"};return e===null?e=[ts]:e.push(ts),r++,Ie.errors=e,!1}var B=is===r;if(B){$!==
!0&&ke!==void 0&&(ke===!0?$=!0:($=$||{},Object.assign($,ke)));let ts=r,$r=r,Rr=!0,js=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let ls;if(n.kind===void 0&&(ls="kind")){let wr={};e===null?e=[wr]:e.push(wr),r++}else if(n.kind!==void 0&&n.
kind!=="command"){let wr={};e===null?e=[wr]:e.push(wr),r++}}var M=js===r;if(r=$r,e!==null&&($r?e.length=$r:e=null),M){let ls=r;
fr(n,{instancePath:s,parentData:we,parentDataProperty:Oe,rootData:o,dynamicAnchors:u})||(e=e===null?fr.errors:e.concat(fr.
errors),r=e.length);var M=ls===r;if(Rr=M,Rr)var K=!0}if(!Rr){let ls={instancePath:s,keyword:"if"};return e===null?e=[ls]:
e.push(ls),r++,Ie.errors=e,!1}var B=ts===r;if(B){$!==!0&&K!==void 0&&(K===!0?$=!0:($=$||{},Object.assign($,K)));let ls=r,
wr=r,Ur=!0,Ds=r,vs=r,qs=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Zr;if(n.extends===void 0&&(Zr="extends")){let Ue={};
e===null?e=[Ue]:e.push(Ue),r++}}var C=qs===r;if(C){let Zr={};e===null?e=[Zr]:e.push(Zr),r++}else r=vs,e!==null&&(vs?e.length=
vs:e=null);if(r===Ds&&n&&typeof n=="object"&&!Array.isArray(n)){let Zr;if(n.kind===void 0&&(Zr="kind")){let Ue={};e===null?
e=[Ue]:e.push(Ue),r++}else if(n.kind!==void 0&&n.kind!=="fetch"){let Ue={};e===null?e=[Ue]:e.push(Ue),r++}}var F=Ds===r;
if(r=wr,e!==null&&(wr?e.length=wr:e=null),F){let Zr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Nr;if(n.sources===
void 0&&(Nr="sources"))return Ie.errors=[{instancePath:s,keyword:"required"}],!1}var F=Zr===r;Ur=F}if(!Ur){let Zr={instancePath:s,
keyword:"if"};return e===null?e=[Zr]:e.push(Zr),r++,Ie.errors=e,!1}var B=ls===r;if(B){$!==!0&&($=$||{},$.kind=!0);let Zr=r,
Ue=r,Nr=!0,ps=r,_s=r,zs=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Sr;if(n.extends===void 0&&(Sr="extends")){let Ve={};
e===null?e=[Ve]:e.push(Ve),r++}}var G=zs===r;if(G){let Sr={};e===null?e=[Sr]:e.push(Sr),r++}else r=_s,e!==null&&(_s?e.length=
_s:e=null);if(r===ps&&n&&typeof n=="object"&&!Array.isArray(n)){let Sr;if(n.kind===void 0&&(Sr="kind")){let Ve={};e===null?
e=[Ve]:e.push(Ve),r++}else if(n.kind!==void 0&&n.kind!=="dataset"){let Ve={};e===null?e=[Ve]:e.push(Ve),r++}}var ue=ps===
r;if(r=Ue,e!==null&&(Ue?e.length=Ue:e=null),ue){let Sr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let ar;if(n.source===
void 0&&(ar="source")||n.layout===void 0&&(ar="layout")||n.image_size===void 0&&(ar="image_size")||n.splits===void 0&&(ar=
"splits"))return Ie.errors=[{instancePath:s,keyword:"required"}],!1}var ue=Sr===r;Nr=ue}if(!Nr){let Sr={instancePath:s,keyword:"\
if"};return e===null?e=[Sr]:e.push(Sr),r++,Ie.errors=e,!1}var B=Zr===r;if(B){$!==!0&&($=$||{},$.kind=!0);let Sr=r,Ve=r,ar=!0,
Wr=r,hs=r,Is=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Br;if(n.extends===void 0&&(Br="extends")){let We={};e===
null?e=[We]:e.push(We),r++}}var Z=Is===r;if(Z){let Br={};e===null?e=[Br]:e.push(Br),r++}else r=hs,e!==null&&(hs?e.length=
hs:e=null);if(r===Wr&&n&&typeof n=="object"&&!Array.isArray(n)){let Br;if(n.kind===void 0&&(Br="kind")){let We={};e===null?
e=[We]:e.push(We),r++}else if(n.kind!==void 0&&n.kind!=="teacher-features"){let We={};e===null?e=[We]:e.push(We),r++}}var I=Wr===
r;if(r=Ve,e!==null&&(Ve?e.length=Ve:e=null),I){let Br=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let mr;if(n.data===
void 0&&(mr="data")||n.weights===void 0&&(mr="weights")||n.input_size===void 0&&(mr="input_size"))return Ie.errors=[{instancePath:s,
keyword:"required"}],!1}var I=Br===r;ar=I}if(!ar){let Br={instancePath:s,keyword:"if"};return e===null?e=[Br]:e.push(Br),
r++,Ie.errors=e,!1}var B=Sr===r;if(B){$!==!0&&($=$||{},$.kind=!0);let Br=r,We=r,mr=!0,rs=r,gs=r,Ms=r;if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let Gr;if(n.extends===void 0&&(Gr="extends")){let Xe={};e===null?e=[Xe]:e.push(Xe),r++}}var P=Ms===
r;if(P){let Gr={};e===null?e=[Gr]:e.push(Gr),r++}else r=gs,e!==null&&(gs?e.length=gs:e=null);if(r===rs&&n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let Gr;if(n.kind===void 0&&(Gr="kind")){let Xe={};e===null?e=[Xe]:e.push(Xe),r++}else if(n.kind!==
void 0&&n.kind!=="vqkd"){let Xe={};e===null?e=[Xe]:e.push(Xe),r++}}var g=rs===r;if(r=We,e!==null&&(We?e.length=We:e=null),
g){let Gr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let pr;if(n.data===void 0&&(pr="data")||n.features===void 0&&(pr=
"features")||n.model===void 0&&(pr="model")||n.epochs===void 0&&(pr="epochs"))return Ie.errors=[{instancePath:s,keyword:"\
required"}],!1}var g=Gr===r;mr=g}if(!mr){let Gr={instancePath:s,keyword:"if"};return e===null?e=[Gr]:e.push(Gr),r++,Ie.errors=
e,!1}var B=Br===r;if(B){$!==!0&&($=$||{},$.kind=!0);let Gr=r,Xe=r,pr=!0,Xr=r,ks=r,Ls=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let Kr;if(n.extends===void 0&&(Kr="extends")){let Ye={};e===null?e=[Ye]:e.push(Ye),r++}}var V=Ls===r;if(V){let Kr={};
e===null?e=[Kr]:e.push(Kr),r++}else r=ks,e!==null&&(ks?e.length=ks:e=null);if(r===Xr&&n&&typeof n=="object"&&!Array.isArray(
n)){let Kr;if(n.kind===void 0&&(Kr="kind")){let Ye={};e===null?e=[Ye]:e.push(Ye),r++}else if(n.kind!==void 0&&n.kind!=="\
codebook-usage"){let Ye={};e===null?e=[Ye]:e.push(Ye),r++}}var te=Xr===r;if(r=Xe,e!==null&&(Xe?e.length=Xe:e=null),te){let Kr=r;
if(n&&typeof n=="object"&&!Array.isArray(n)){let br;if(n.tokenizer===void 0&&(br="tokenizer")||n.data===void 0&&(br="dat\
a"))return Ie.errors=[{instancePath:s,keyword:"required"}],!1}var te=Kr===r;pr=te}if(!pr){let Kr={instancePath:s,keyword:"\
if"};return e===null?e=[Kr]:e.push(Kr),r++,Ie.errors=e,!1}var B=Gr===r;if(B){$!==!0&&($=$||{},$.kind=!0);let Kr=r,Ye=r,br=!0,
fs=r,$s=r,As=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Tr;if(n.extends===void 0&&(Tr="extends")){let er={};e===
null?e=[er]:e.push(er),r++}}var me=As===r;if(me){let Tr={};e===null?e=[Tr]:e.push(Tr),r++}else r=$s,e!==null&&($s?e.length=
$s:e=null);if(r===fs&&n&&typeof n=="object"&&!Array.isArray(n)){let Tr;if(n.kind===void 0&&(Tr="kind")){let er={};e===null?
e=[er]:e.push(er),r++}else if(n.kind!==void 0&&n.kind!=="mim"){let er={};e===null?e=[er]:e.push(er),r++}}var D=fs===r;if(r=
Ye,e!==null&&(Ye?e.length=Ye:e=null),D){let Tr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let dr;if(n.data===void 0&&
(dr="data")||n.tokenizer===void 0&&(dr="tokenizer")||n.model===void 0&&(dr="model")||n.epochs===void 0&&(dr="epochs"))return Ie.
errors=[{instancePath:s,keyword:"required"}],!1}var D=Tr===r;br=D}if(!br){let Tr={instancePath:s,keyword:"if"};return e===
null?e=[Tr]:e.push(Tr),r++,Ie.errors=e,!1}var B=Kr===r;if(B){$!==!0&&($=$||{},$.kind=!0);let Tr=r,er=r,dr=!0,Yr=r,ws=r,Es=r;
if(n&&typeof n=="object"&&!Array.isArray(n)){let Cr;if(n.extends===void 0&&(Cr="extends")){let rr={};e===null?e=[rr]:e.push(
rr),r++}}var se=Es===r;if(se){let Cr={};e===null?e=[Cr]:e.push(Cr),r++}else r=ws,e!==null&&(ws?e.length=ws:e=null);if(r===
Yr&&n&&typeof n=="object"&&!Array.isArray(n)){let Cr;if(n.kind===void 0&&(Cr="kind")){let rr={};e===null?e=[rr]:e.push(rr),
r++}else if(n.kind!==void 0&&n.kind!=="classify"){let rr={};e===null?e=[rr]:e.push(rr),r++}}var ae=Yr===r;if(r=er,e!==null&&
(er?e.length=er:e=null),ae){let Cr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let cr;if(n.data===void 0&&(cr="data")||
n.labels===void 0&&(cr="labels")||n.model===void 0&&(cr="model")||n.epochs===void 0&&(cr="epochs"))return Ie.errors=[{instancePath:s,
keyword:"required"}],!1}var ae=Cr===r;dr=ae}if(!dr){let Cr={instancePath:s,keyword:"if"};return e===null?e=[Cr]:e.push(Cr),
r++,Ie.errors=e,!1}var B=Tr===r;if(B){$!==!0&&($=$||{},$.kind=!0);let Cr=r,rr=r,cr=!0,es=r,bs=r,Rs=r;if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let Fr;if(n.extends===void 0&&(Fr="extends")){let sr={};e===null?e=[sr]:e.push(sr),r++}}var de=Rs===
r;if(de){let Fr={};e===null?e=[Fr]:e.push(Fr),r++}else r=bs,e!==null&&(bs?e.length=bs:e=null);if(r===es&&n&&typeof n=="o\
bject"&&!Array.isArray(n)){let Fr;if(n.kind===void 0&&(Fr="kind")){let sr={};e===null?e=[sr]:e.push(sr),r++}else if(n.kind!==
void 0&&n.kind!=="evaluate"){let sr={};e===null?e=[sr]:e.push(sr),r++}}var $e=es===r;if(r=rr,e!==null&&(rr?e.length=rr:e=
null),$e){let Fr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let vr;if(n.weights===void 0&&(vr="weights")||n.data===void 0&&
(vr="data")||n.labels===void 0&&(vr="labels"))return Ie.errors=[{instancePath:s,keyword:"required"}],!1}var $e=Fr===r;cr=
$e}if(!cr){let Fr={instancePath:s,keyword:"if"};return e===null?e=[Fr]:e.push(Fr),r++,Ie.errors=e,!1}var B=Cr===r;if(B){
$!==!0&&($=$||{},$.kind=!0);let Fr=r,sr=r,vr=!0,ss=r,xs=r,Zs=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Hr;if(n.
extends===void 0&&(Hr="extends")){let nr={};e===null?e=[nr]:e.push(nr),r++}}var ne=Zs===r;if(ne){let Hr={};e===null?e=[Hr]:
e.push(Hr),r++}else r=xs,e!==null&&(xs?e.length=xs:e=null);if(r===ss&&n&&typeof n=="object"&&!Array.isArray(n)){let Hr;if(n.
kind===void 0&&(Hr="kind")){let nr={};e===null?e=[nr]:e.push(nr),r++}else if(n.kind!==void 0&&n.kind!=="linear-probe"){let nr={};
e===null?e=[nr]:e.push(nr),r++}}var v=ss===r;if(r=sr,e!==null&&(sr?e.length=sr:e=null),v){let Hr=r;if(n&&typeof n=="obje\
ct"&&!Array.isArray(n)){let xr;if(n.data===void 0&&(xr="data")||n.labels===void 0&&(xr="labels"))return Ie.errors=[{instancePath:s,
keyword:"required"}],!1}var v=Hr===r;vr=v}if(!vr){let Hr={instancePath:s,keyword:"if"};return e===null?e=[Hr]:e.push(Hr),
r++,Ie.errors=e,!1}var B=Fr===r;if(B){$!==!0&&($=$||{},$.kind=!0);let Hr=r,nr=r,xr=!0,os=r,Os=r,Ss=r;if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let Jr;if(n.extends===void 0&&(Jr="extends")){let ir={};e===null?e=[ir]:e.push(ir),r++}}var oe=Ss===
r;if(oe){let Jr={};e===null?e=[Jr]:e.push(Jr),r++}else r=Os,e!==null&&(Os?e.length=Os:e=null);if(r===os&&n&&typeof n=="o\
bject"&&!Array.isArray(n)){let Jr;if(n.kind===void 0&&(Jr="kind")){let ir={};e===null?e=[ir]:e.push(ir),r++}else if(n.kind!==
void 0&&n.kind!=="attention-map"){let ir={};e===null?e=[ir]:e.push(ir),r++}}var Q=os===r;if(r=nr,e!==null&&(nr?e.length=
nr:e=null),Q){let Jr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Or;if(n.weights===void 0&&(Or="weights")||n.data===
void 0&&(Or="data"))return Ie.errors=[{instancePath:s,keyword:"required"}],!1}var Q=Jr===r;xr=Q}if(!xr){let Jr={instancePath:s,
keyword:"if"};return e===null?e=[Jr]:e.push(Jr),r++,Ie.errors=e,!1}var B=Hr===r;if(B){$!==!0&&($=$||{},$.kind=!0);let Jr=r,
ir=r,Or=!0,us=r,Bs=r,Gs=r,Ks=r,ns=!1,ds=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Lr;if(n.kind===void 0&&(Lr="k\
ind")){let ur={};e===null?e=[ur]:e.push(ur),r++}}var q=ds===r;ns=ns||q;let Fs=r;if(n&&typeof n=="object"&&!Array.isArray(
n)){let Lr;if(n.extends===void 0&&(Lr="extends")){let ur={};e===null?e=[ur]:e.push(ur),r++}}var q=Fs===r;if(ns=ns||q,ns)
r=Ks,e!==null&&(Ks?e.length=Ks:e=null);else{let Lr={};e===null?e=[Lr]:e.push(Lr),r++}var O=Gs===r;if(O){let Lr={};e===null?
e=[Lr]:e.push(Lr),r++}else r=Bs,e!==null&&(Bs?e.length=Bs:e=null);var A=us===r;if(r=ir,e!==null&&(ir?e.length=ir:e=null),
A){let Lr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let cs;if(n.kind===void 0&&(cs="kind"))return Ie.errors=[{instancePath:s,
keyword:"required"}],!1}var A=Lr===r;Or=A}if(!Or){let Lr={instancePath:s,keyword:"if"};return e===null?e=[Lr]:e.push(Lr),
r++,Ie.errors=e,!1}var B=Jr===r}}}}}}}}}}}}}}}}}}}}}if(r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){if($!==!0&&($=
$||{},$.kind=!0),n.kind!==void 0){let le=n.kind;if(!(le==="fetch"||le==="dataset"||le==="teacher-features"||le==="vqkd"||
le==="codebook-usage"||le==="mim"||le==="classify"||le==="evaluate"||le==="linear-probe"||le==="attention-map"||le==="co\
mmand"))return Ie.errors=[{instancePath:s+"/kind",keyword:"enum"}],!1}}else return Ie.errors=[{instancePath:s,keyword:"t\
ype"}],!1;return Ie.errors=e,ie.props=$,r===0}Ie.evaluated={dynamicProps:!0,dynamicItems:!1};var Gn={type:"object",properties:{
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
object"},datasets:{type:"object"}},additionalProperties:!1};function Pr(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,
rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,ie=Pr.evaluated;if(ie.dynamicProps&&(ie.props=void 0),ie.dynamicItems&&
(ie.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let Z=r;for(let I in n)if(!jr.call(Gn.properties,I)){
return Pr.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(Z===r){if(n.description!==void 0){let I=r;
if(typeof n.description!="string")return Pr.errors=[{instancePath:s+"/description",keyword:"type"}],!1;var l=I===r}else var l=!0;
if(l){if(n.executor!==void 0){let I=n.executor,P=r,g=r,V=!1,te=r;if(r===te)if(I&&typeof I=="object"&&!Array.isArray(I)){
let se=r;for(let ae in I)if(ae!=="kind"){let de={instancePath:s+"/executor",keyword:"additionalProperties"};e===null?e=[
de]:e.push(de),r++;break}if(se===r&&I.kind!==void 0){let ae=I.kind,de=r,$e=!1,ne=r;if(ae!=="local"){let oe={instancePath:s+
"/executor/kind",keyword:"enum"};e===null?e=[oe]:e.push(oe),r++}var X=ne===r;$e=$e||X;let v=r;i(ae,{instancePath:s+"/exe\
cutor/kind",parentData:I,parentDataProperty:"kind",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var X=v===r;if($e=$e||X,$e)r=de,e!==null&&(de?e.length=de:e=null);else{let oe={instancePath:s+"/executor/kin\
d",keyword:"anyOf"};e===null?e=[oe]:e.push(oe),r++}}}else{let se={instancePath:s+"/executor",keyword:"type"};e===null?e=
[se]:e.push(se),r++}var h=te===r;V=V||h;let me=r;i(I,{instancePath:s+"/executor",parentData:n,parentDataProperty:"execut\
or",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var h=me===r;if(V=V||h,V)r=g,e!==
null&&(g?e.length=g:e=null);else{let se={instancePath:s+"/executor",keyword:"anyOf"};return e===null?e=[se]:e.push(se),r++,
Pr.errors=e,!1}var l=P===r}else var l=!0;if(l){if(n.engine!==void 0){let I=n.engine,P=r,g=r,V=!1,te=r;if(!(I==="auto"||I===
"tensorflow"||I==="wasm")){let se={instancePath:s+"/engine",keyword:"enum"};e===null?e=[se]:e.push(se),r++}var he=te===r;
V=V||he;let me=r;i(I,{instancePath:s+"/engine",parentData:n,parentDataProperty:"engine",rootData:o,dynamicAnchors:u})||(e=
e===null?i.errors:e.concat(i.errors),r=e.length);var he=me===r;if(V=V||he,V)r=g,e!==null&&(g?e.length=g:e=null);else{let se={
instancePath:s+"/engine",keyword:"anyOf"};return e===null?e=[se]:e.push(se),r++,Pr.errors=e,!1}var l=P===r}else var l=!0;
if(l){if(n.limits!==void 0){let I=n.limits,P=r,g=r,V=!1,te=r;if(r===te)if(I&&typeof I=="object"&&!Array.isArray(I)){let se=r;
for(let ae in I)if(!(ae==="cpus"||ae==="memory")){let de={instancePath:s+"/limits",keyword:"additionalProperties"};e===null?
e=[de]:e.push(de),r++;break}if(se===r){if(I.cpus!==void 0){let ae=I.cpus,de=r,$e=r,ne=!1,v=r;if(typeof ae!="number"&&ae!==
null){let Q={instancePath:s+"/limits/cpus",keyword:"type"};e===null?e=[Q]:e.push(Q),r++}if(r===v&&typeof ae=="number"&&(ae<=
0||isNaN(ae))){let Q={instancePath:s+"/limits/cpus",keyword:"exclusiveMinimum"};e===null?e=[Q]:e.push(Q),r++}var ve=v===
r;ne=ne||ve;let oe=r;i(ae,{instancePath:s+"/limits/cpus",parentData:I,parentDataProperty:"cpus",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ve=oe===r;if(ne=ne||ve,ne)r=$e,e!==null&&($e?e.length=$e:e=null);else{
let Q={instancePath:s+"/limits/cpus",keyword:"anyOf"};e===null?e=[Q]:e.push(Q),r++}var $=de===r}else var $=!0;if($)if(I.
memory!==void 0){let ae=I.memory,de=r,$e=r,ne=!1,v=r;if(typeof ae!="string"&&!(typeof ae=="number"&&!(ae%1)&&!isNaN(ae))&&
ae!==null){let q={instancePath:s+"/limits/memory",keyword:"type"};e===null?e=[q]:e.push(q),r++}if(r===v){if(typeof ae=="\
number"&&(ae<1||isNaN(ae))){let q={instancePath:s+"/limits/memory",keyword:"minimum"};e===null?e=[q]:e.push(q),r++}if(r===
v&&typeof ae=="string"&&!Cs.test(ae)){let q={instancePath:s+"/limits/memory",keyword:"pattern"};e===null?e=[q]:e.push(q),
r++}}var B=v===r;ne=ne||B;let oe=r;i(ae,{instancePath:s+"/limits/memory",parentData:I,parentDataProperty:"memory",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var B=oe===r;if(ne=ne||B,ne)r=$e,e!==null&&($e?e.
length=$e:e=null);else{let q={instancePath:s+"/limits/memory",keyword:"anyOf"};e===null?e=[q]:e.push(q),r++}var $=de===r}else
var $=!0}}else{let se={instancePath:s+"/limits",keyword:"type"};e===null?e=[se]:e.push(se),r++}var xe=te===r;V=V||xe;let me=r;
i(I,{instancePath:s+"/limits",parentData:n,parentDataProperty:"limits",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var xe=me===r;if(V=V||xe,V)r=g,e!==null&&(g?e.length=g:e=null);else{let se={instancePath:s+
"/limits",keyword:"anyOf"};return e===null?e=[se]:e.push(se),r++,Pr.errors=e,!1}var l=P===r}else var l=!0;if(l){if(n.on_failure!==
void 0){let I=n.on_failure,P=r,g=r,V=!1,te=r;if(!(I==="finish"||I==="continue"||I==="kill")){let se={instancePath:s+"/on\
_failure",keyword:"enum"};e===null?e=[se]:e.push(se),r++}var _e=te===r;V=V||_e;let me=r;i(I,{instancePath:s+"/on_failure",
parentData:n,parentDataProperty:"on_failure",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.
length);var _e=me===r;if(V=V||_e,V)r=g,e!==null&&(g?e.length=g:e=null);else{let se={instancePath:s+"/on_failure",keyword:"\
anyOf"};return e===null?e=[se]:e.push(se),r++,Pr.errors=e,!1}var l=P===r}else var l=!0;if(l){if(n.defaults!==void 0){let I=n.
defaults,P=r,g=r,V=!1,te=r;if(r===te)if(I&&typeof I=="object"&&!Array.isArray(I)){let se=r;for(let ae in I)if(!(ae==="re\
sources"||ae==="timeout"||ae==="retry")){let de={instancePath:s+"/defaults",keyword:"additionalProperties"};e===null?e=[
de]:e.push(de),r++;break}if(se===r){if(I.resources!==void 0){let ae=I.resources,de=r,$e=r,ne=!1,v=r;if(r===v)if(ae&&typeof ae==
"object"&&!Array.isArray(ae)){let Q=r;for(let q in ae)if(!(q==="cpus"||q==="memory"||q==="gpus")){let O={instancePath:s+
"/defaults/resources",keyword:"additionalProperties"};e===null?e=[O]:e.push(O),r++;break}if(Q===r){if(ae.cpus!==void 0){
let q=ae.cpus,O=r,A=r,le=!1,T=r;if(r===T)if(typeof q=="number"){if(q<=0||isNaN(q)){let H={instancePath:s+"/defaults/reso\
urces/cpus",keyword:"exclusiveMinimum"};e===null?e=[H]:e.push(H),r++}}else{let H={instancePath:s+"/defaults/resources/cp\
us",keyword:"type"};e===null?e=[H]:e.push(H),r++}var S=T===r;le=le||S;let f=r;i(q,{instancePath:s+"/defaults/resources/c\
pus",parentData:ae,parentDataProperty:"cpus",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.
length);var S=f===r;if(le=le||S,le)r=A,e!==null&&(A?e.length=A:e=null);else{let H={instancePath:s+"/defaults/resources/c\
pus",keyword:"anyOf"};e===null?e=[H]:e.push(H),r++}var J=O===r}else var J=!0;if(J){if(ae.memory!==void 0){let q=ae.memory,
O=r,A=r,le=!1,T=r;if(typeof q!="string"&&!(typeof q=="number"&&!(q%1)&&!isNaN(q))){let t={instancePath:s+"/defaults/reso\
urces/memory",keyword:"type"};e===null?e=[t]:e.push(t),r++}if(r===T){if(typeof q=="number"&&(q<1||isNaN(q))){let t={instancePath:s+
"/defaults/resources/memory",keyword:"minimum"};e===null?e=[t]:e.push(t),r++}if(r===T&&typeof q=="string"&&!Cs.test(q)){
let t={instancePath:s+"/defaults/resources/memory",keyword:"pattern"};e===null?e=[t]:e.push(t),r++}}var L=T===r;le=le||L;
let f=r;i(q,{instancePath:s+"/defaults/resources/memory",parentData:ae,parentDataProperty:"memory",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var L=f===r;if(le=le||L,le)r=A,e!==null&&(A?e.length=A:e=null);else{
let t={instancePath:s+"/defaults/resources/memory",keyword:"anyOf"};e===null?e=[t]:e.push(t),r++}var J=O===r}else var J=!0;
if(J)if(ae.gpus!==void 0){let q=ae.gpus,O=r,A=r,le=!1,T=r;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q))){let t={instancePath:s+
"/defaults/resources/gpus",keyword:"type"};e===null?e=[t]:e.push(t),r++}if(r===T&&typeof q=="number"&&(q<0||isNaN(q))){let t={
instancePath:s+"/defaults/resources/gpus",keyword:"minimum"};e===null?e=[t]:e.push(t),r++}var N=T===r;le=le||N;let f=r;i(
q,{instancePath:s+"/defaults/resources/gpus",parentData:ae,parentDataProperty:"gpus",rootData:o,dynamicAnchors:u})||(e=e===
null?i.errors:e.concat(i.errors),r=e.length);var N=f===r;if(le=le||N,le)r=A,e!==null&&(A?e.length=A:e=null);else{let t={
instancePath:s+"/defaults/resources/gpus",keyword:"anyOf"};e===null?e=[t]:e.push(t),r++}var J=O===r}else var J=!0}}}else{
let Q={instancePath:s+"/defaults/resources",keyword:"type"};e===null?e=[Q]:e.push(Q),r++}var Y=v===r;ne=ne||Y;let oe=r;i(
ae,{instancePath:s+"/defaults/resources",parentData:I,parentDataProperty:"resources",rootData:o,dynamicAnchors:u})||(e=e===
null?i.errors:e.concat(i.errors),r=e.length);var Y=oe===r;if(ne=ne||Y,ne)r=$e,e!==null&&($e?e.length=$e:e=null);else{let Q={
instancePath:s+"/defaults/resources",keyword:"anyOf"};e===null?e=[Q]:e.push(Q),r++}var W=de===r}else var W=!0;if(W){if(I.
timeout!==void 0){let ae=I.timeout,de=r,$e=r,ne=!1,v=r;if(r===v)if(ae&&typeof ae=="object"&&!Array.isArray(ae)){let q=r;
for(let O in ae)if(!(O==="total"||O==="idle"||O==="grace")){let A={instancePath:s+"/defaults/timeout",keyword:"additiona\
lProperties"};e===null?e=[A]:e.push(A),r++;break}if(q===r){if(ae.total!==void 0){let O=ae.total,A=r,le=r,T=!1,f=r;if(typeof O!=
"string"&&O!==null){let t={instancePath:s+"/defaults/timeout/total",keyword:"type"};e===null?e=[t]:e.push(t),r++}if(r===
f&&typeof O=="string"&&!Vr.test(O)){let t={instancePath:s+"/defaults/timeout/total",keyword:"pattern"};e===null?e=[t]:e.
push(t),r++}var fe=f===r;T=T||fe;let H=r;i(O,{instancePath:s+"/defaults/timeout/total",parentData:ae,parentDataProperty:"\
total",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var fe=H===r;if(T=T||fe,T)r=le,
e!==null&&(le?e.length=le:e=null);else{let t={instancePath:s+"/defaults/timeout/total",keyword:"anyOf"};e===null?e=[t]:e.
push(t),r++}var x=A===r}else var x=!0;if(x){if(ae.idle!==void 0){let O=ae.idle,A=r,le=r,T=!1,f=r;if(typeof O!="string"&&
O!==null){let d={instancePath:s+"/defaults/timeout/idle",keyword:"type"};e===null?e=[d]:e.push(d),r++}if(r===f&&typeof O==
"string"&&!Vr.test(O)){let d={instancePath:s+"/defaults/timeout/idle",keyword:"pattern"};e===null?e=[d]:e.push(d),r++}var ee=f===
r;T=T||ee;let H=r;i(O,{instancePath:s+"/defaults/timeout/idle",parentData:ae,parentDataProperty:"idle",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ee=H===r;if(T=T||ee,T)r=le,e!==null&&(le?e.length=le:e=null);else{
let d={instancePath:s+"/defaults/timeout/idle",keyword:"anyOf"};e===null?e=[d]:e.push(d),r++}var x=A===r}else var x=!0;if(x)
if(ae.grace!==void 0){let O=ae.grace,A=r,le=r,T=!1,f=r;if(r===f)if(typeof O=="string"){if(!Vr.test(O)){let d={instancePath:s+
"/defaults/timeout/grace",keyword:"pattern"};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:s+"/defaults/timeout\
/grace",keyword:"type"};e===null?e=[d]:e.push(d),r++}var U=f===r;T=T||U;let H=r;i(O,{instancePath:s+"/defaults/timeout/g\
race",parentData:ae,parentDataProperty:"grace",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=
e.length);var U=H===r;if(T=T||U,T)r=le,e!==null&&(le?e.length=le:e=null);else{let d={instancePath:s+"/defaults/timeout/g\
race",keyword:"anyOf"};e===null?e=[d]:e.push(d),r++}var x=A===r}else var x=!0}}}else{let q={instancePath:s+"/defaults/ti\
meout",keyword:"type"};e===null?e=[q]:e.push(q),r++}var re=v===r;ne=ne||re;let oe=r;i(ae,{instancePath:s+"/defaults/time\
out",parentData:I,parentDataProperty:"timeout",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=
e.length);var re=oe===r;if(ne=ne||re,ne)r=$e,e!==null&&($e?e.length=$e:e=null);else{let q={instancePath:s+"/defaults/tim\
eout",keyword:"anyOf"};e===null?e=[q]:e.push(q),r++}var W=de===r}else var W=!0;if(W)if(I.retry!==void 0){let ae=I.retry,
de=r,$e=r,ne=!1,v=r;if(r===v)if(Array.isArray(ae)){var ye=!0;let q=ae.length;for(let O=0;O<q;O++){let A=ae[O],le=r,T=r,f=!1,
H=r;if(r===H)if(A&&typeof A=="object"&&!Array.isArray(A)){let m;if(A.on===void 0&&(m="on")){let k={instancePath:s+"/defa\
ults/retry/"+O,keyword:"required"};e===null?e=[k]:e.push(k),r++}else{let k=r;for(let R in A)if(!(R==="on"||R==="max"||R===
"delay")){let p={instancePath:s+"/defaults/retry/"+O,keyword:"additionalProperties"};e===null?e=[p]:e.push(p),r++;break}
if(k===r){if(A.on!==void 0){let R=A.on,p=r,w=r,c=!1,a=r,y=r,z=!1,b=r;if(!(R==="exit"||R==="signal"||R==="oom"||R==="time\
out"||R==="preempted"||R==="node-lost")){let pe={instancePath:s+"/defaults/retry/"+O+"/on",keyword:"enum"};e===null?e=[pe]:
e.push(pe),r++}var be=b===r;z=z||be;let E=r;if(r===E)if(Array.isArray(R))if(R.length<1){let pe={instancePath:s+"/default\
s/retry/"+O+"/on",keyword:"minItems"};e===null?e=[pe]:e.push(pe),r++}else{var ce=!0;let pe=R.length;for(let j=0;j<pe;j++){
let Ne=R[j],je=r,Le=r,qe=!1,Ir=r;if(!(Ne==="exit"||Ne==="signal"||Ne==="oom"||Ne==="timeout"||Ne==="preempted"||Ne==="no\
de-lost")){let Te={instancePath:s+"/defaults/retry/"+O+"/on/"+j,keyword:"enum"};e===null?e=[Te]:e.push(Te),r++}var ge=Ir===
r;qe=qe||ge;let qr=r;i(Ne,{instancePath:s+"/defaults/retry/"+O+"/on/"+j,parentData:R,parentDataProperty:j,rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ge=qr===r;if(qe=qe||ge,qe)r=Le,e!==null&&(Le?e.length=Le:e=null);else{
let Te={instancePath:s+"/defaults/retry/"+O+"/on/"+j,keyword:"anyOf"};e===null?e=[Te]:e.push(Te),r++}var ce=je===r;if(!ce)
break}if(ce){let j=R.length,Ne;if(j>1){e:for(;j--;)for(Ne=j;Ne--;)if(Vs(R[j],R[Ne])){let je={instancePath:s+"/defaults/r\
etry/"+O+"/on",keyword:"uniqueItems"};e===null?e=[je]:e.push(je),r++;break e}}}}else{let pe={instancePath:s+"/defaults/r\
etry/"+O+"/on",keyword:"type"};e===null?e=[pe]:e.push(pe),r++}var be=E===r;if(z=z||be,z)r=y,e!==null&&(y?e.length=y:e=null);else{
let pe={instancePath:s+"/defaults/retry/"+O+"/on",keyword:"anyOf"};e===null?e=[pe]:e.push(pe),r++}var ke=a===r;c=c||ke;let _=r;
i(R,{instancePath:s+"/defaults/retry/"+O+"/on",parentData:A,parentDataProperty:"on",rootData:o,dynamicAnchors:u})||(e=e===
null?i.errors:e.concat(i.errors),r=e.length);var ke=_===r;if(c=c||ke,c)r=w,e!==null&&(w?e.length=w:e=null);else{let pe={
instancePath:s+"/defaults/retry/"+O+"/on",keyword:"anyOf"};e===null?e=[pe]:e.push(pe),r++}var M=p===r}else var M=!0;if(M){
if(A.max!==void 0){let R=A.max,p=r,w=r,c=!1,a=r;if(!(typeof R=="number"&&!(R%1)&&!isNaN(R))){let b={instancePath:s+"/def\
aults/retry/"+O+"/max",keyword:"type"};e===null?e=[b]:e.push(b),r++}if(r===a&&typeof R=="number"&&(R<1||isNaN(R))){let b={
instancePath:s+"/defaults/retry/"+O+"/max",keyword:"minimum"};e===null?e=[b]:e.push(b),r++}var K=a===r;c=c||K;let y=r;i(
R,{instancePath:s+"/defaults/retry/"+O+"/max",parentData:A,parentDataProperty:"max",rootData:o,dynamicAnchors:u})||(e=e===
null?i.errors:e.concat(i.errors),r=e.length);var K=y===r;if(c=c||K,c)r=w,e!==null&&(w?e.length=w:e=null);else{let b={instancePath:s+
"/defaults/retry/"+O+"/max",keyword:"anyOf"};e===null?e=[b]:e.push(b),r++}var M=p===r}else var M=!0;if(M)if(A.delay!==void 0){
let R=A.delay,p=r,w=r,c=!1,a=r;if(r===a)if(typeof R=="string"){if(!Vr.test(R)){let b={instancePath:s+"/defaults/retry/"+
O+"/delay",keyword:"pattern"};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:s+"/defaults/retry/"+O+"/delay",keyword:"\
type"};e===null?e=[b]:e.push(b),r++}var C=a===r;c=c||C;let y=r;i(R,{instancePath:s+"/defaults/retry/"+O+"/delay",parentData:A,
parentDataProperty:"delay",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var C=y===
r;if(c=c||C,c)r=w,e!==null&&(w?e.length=w:e=null);else{let b={instancePath:s+"/defaults/retry/"+O+"/delay",keyword:"anyO\
f"};e===null?e=[b]:e.push(b),r++}var M=p===r}else var M=!0}}}}else{let m={instancePath:s+"/defaults/retry/"+O,keyword:"t\
ype"};e===null?e=[m]:e.push(m),r++}var F=H===r;f=f||F;let t=r;i(A,{instancePath:s+"/defaults/retry/"+O,parentData:ae,parentDataProperty:O,
rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var F=t===r;if(f=f||F,f)r=T,e!==null&&
(T?e.length=T:e=null);else{let m={instancePath:s+"/defaults/retry/"+O,keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var ye=le===
r;if(!ye)break}}else{let q={instancePath:s+"/defaults/retry",keyword:"type"};e===null?e=[q]:e.push(q),r++}var G=v===r;ne=
ne||G;let oe=r;i(ae,{instancePath:s+"/defaults/retry",parentData:I,parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var G=oe===r;if(ne=ne||G,ne)r=$e,e!==null&&($e?e.length=$e:e=null);else{
let q={instancePath:s+"/defaults/retry",keyword:"anyOf"};e===null?e=[q]:e.push(q),r++}var W=de===r}else var W=!0}}}else{
let se={instancePath:s+"/defaults",keyword:"type"};e===null?e=[se]:e.push(se),r++}var ue=te===r;V=V||ue;let me=r;i(I,{instancePath:s+
"/defaults",parentData:n,parentDataProperty:"defaults",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var ue=me===r;if(V=V||ue,V)r=g,e!==null&&(g?e.length=g:e=null);else{let se={instancePath:s+"/defaults",keyword:"\
anyOf"};return e===null?e=[se]:e.push(se),r++,Pr.errors=e,!1}var l=P===r}else var l=!0;if(l){if(n.params!==void 0){let I=n.
params,P=r;if(!(I&&typeof I=="object"&&!Array.isArray(I)))return Pr.errors=[{instancePath:s+"/params",keyword:"type"}],!1;
var l=P===r}else var l=!0;if(l){if(n.stages!==void 0){let I=n.stages,P=r;if(!(I&&typeof I=="object"&&!Array.isArray(I)))
return Pr.errors=[{instancePath:s+"/stages",keyword:"type"}],!1;var l=P===r}else var l=!0;if(l)if(n.datasets!==void 0){let I=n.
datasets,P=r;if(!(I&&typeof I=="object"&&!Array.isArray(I)))return Pr.errors=[{instancePath:s+"/datasets",keyword:"type"}],
!1;var l=P===r}else var l=!0}}}}}}}}}else return Pr.errors=[{instancePath:s,keyword:"type"}],!1;return Pr.errors=e,r===0}
Pr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function De(n,{instancePath:s="",parentData:we,parentDataProperty:Oe,
rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,ie=De.evaluated;if(ie.dynamicProps&&(ie.props=void 0),ie.dynamicItems&&
(ie.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let $e;if(n.version===void 0&&($e="version")||n.name===
void 0&&($e="name")||n.stages===void 0&&($e="stages"))return De.errors=[{instancePath:s,keyword:"required"}],!1;{let ne=r;
for(let v in n)if(!(jr.call(bn.properties,v)||xn.test(v))){return De.errors=[{instancePath:s,keyword:"additionalProperti\
es"}],!1;break}if(ne===r){if(n.version!==void 0){let v=r;if(n.version!==1)return De.errors=[{instancePath:s+"/version",keyword:"\
const"}],!1;var l=v===r}else var l=!0;if(l){if(n.name!==void 0){let v=n.name,oe=r;if(r===oe)if(typeof v=="string"){if(!On.
test(v))return De.errors=[{instancePath:s+"/name",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][\\w.-]{0,99}$"}}],!1}else
return De.errors=[{instancePath:s+"/name",keyword:"type"}],!1;var l=oe===r}else var l=!0;if(l){if(n.description!==void 0){
let v=r;if(typeof n.description!="string")return De.errors=[{instancePath:s+"/description",keyword:"type"}],!1;var l=v===
r}else var l=!0;if(l){if(n.params!==void 0){let v=n.params,oe=r;if(r===oe)if(v&&typeof v=="object"&&!Array.isArray(v)){for(let q in v){
let O=r;if(typeof q=="string"&&!Nn.test(q)){let A={instancePath:s+"/params",keyword:"pattern",propertyName:q};e===null?e=
[A]:e.push(A),r++}var X=O===r;if(!X){let A={instancePath:s+"/params",keyword:"propertyNames"};return e===null?e=[A]:e.push(
A),r++,De.errors=e,!1;break}}if(X)for(let q in v){let O=r;ys(v[q],{instancePath:s+"/params/"+q.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:v,parentDataProperty:q,rootData:o,dynamicAnchors:u})||(e=e===null?ys.errors:e.concat(ys.errors),r=
e.length);var h=O===r;if(!h)break}}else return De.errors=[{instancePath:s+"/params",keyword:"type"}],!1;var l=oe===r}else
var l=!0;if(l){if(n.datasets!==void 0){let v=n.datasets,oe=r;if(r===oe)if(v&&typeof v=="object"&&!Array.isArray(v)){for(let q in v){
let O=r;if(typeof q=="string"&&!Us.test(q)){let A={instancePath:s+"/datasets",keyword:"pattern",propertyName:q};e===null?
e=[A]:e.push(A),r++}var he=O===r;if(!he){let A={instancePath:s+"/datasets",keyword:"propertyNames"};return e===null?e=[A]:
e.push(A),r++,De.errors=e,!1;break}}if(he)for(let q in v){let O=r;ze(v[q],{instancePath:s+"/datasets/"+q.replace(/~/g,"~\
0").replace(/\//g,"~1"),parentData:v,parentDataProperty:q,rootData:o,dynamicAnchors:u})||(e=e===null?ze.errors:e.concat(
ze.errors),r=e.length);var ve=O===r;if(!ve)break}}else return De.errors=[{instancePath:s+"/datasets",keyword:"type"}],!1;
var l=oe===r}else var l=!0;if(l){if(n.defaults!==void 0){let v=n.defaults,oe=r;if(r===oe)if(v&&typeof v=="object"&&!Array.
isArray(v)){let q=r;for(let O in v)if(!(O==="resources"||O==="timeout"||O==="retry")){return De.errors=[{instancePath:s+
"/defaults",keyword:"additionalProperties"}],!1;break}if(q===r){if(v.resources!==void 0){let O=v.resources,A=r,le=r,T=!1,
f=r;if(r===f)if(O&&typeof O=="object"&&!Array.isArray(O)){let t=r;for(let d in O)if(!(d==="cpus"||d==="memory"||d==="gpu\
s")){let m={instancePath:s+"/defaults/resources",keyword:"additionalProperties"};e===null?e=[m]:e.push(m),r++;break}if(t===
r){if(O.cpus!==void 0){let d=O.cpus,m=r,k=r,R=!1,p=r;if(r===p)if(typeof d=="number"){if(d<=0||isNaN(d)){let c={instancePath:s+
"/defaults/resources/cpus",keyword:"exclusiveMinimum"};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:s+"/defaul\
ts/resources/cpus",keyword:"type"};e===null?e=[c]:e.push(c),r++}var $=p===r;R=R||$;let w=r;i(d,{instancePath:s+"/default\
s/resources/cpus",parentData:O,parentDataProperty:"cpus",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.
errors),r=e.length);var $=w===r;if(R=R||$,R)r=k,e!==null&&(k?e.length=k:e=null);else{let c={instancePath:s+"/defaults/re\
sources/cpus",keyword:"anyOf"};e===null?e=[c]:e.push(c),r++}var B=m===r}else var B=!0;if(B){if(O.memory!==void 0){let d=O.
memory,m=r,k=r,R=!1,p=r;if(typeof d!="string"&&!(typeof d=="number"&&!(d%1)&&!isNaN(d))){let a={instancePath:s+"/default\
s/resources/memory",keyword:"type"};e===null?e=[a]:e.push(a),r++}if(r===p){if(typeof d=="number"&&(d<1||isNaN(d))){let a={
instancePath:s+"/defaults/resources/memory",keyword:"minimum"};e===null?e=[a]:e.push(a),r++}if(r===p&&typeof d=="string"&&
!Cs.test(d)){let a={instancePath:s+"/defaults/resources/memory",keyword:"pattern"};e===null?e=[a]:e.push(a),r++}}var xe=p===
r;R=R||xe;let w=r;i(d,{instancePath:s+"/defaults/resources/memory",parentData:O,parentDataProperty:"memory",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var xe=w===r;if(R=R||xe,R)r=k,e!==null&&(k?e.length=k:e=null);else{let a={
instancePath:s+"/defaults/resources/memory",keyword:"anyOf"};e===null?e=[a]:e.push(a),r++}var B=m===r}else var B=!0;if(B)
if(O.gpus!==void 0){let d=O.gpus,m=r,k=r,R=!1,p=r;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d))){let a={instancePath:s+"/d\
efaults/resources/gpus",keyword:"type"};e===null?e=[a]:e.push(a),r++}if(r===p&&typeof d=="number"&&(d<0||isNaN(d))){let a={
instancePath:s+"/defaults/resources/gpus",keyword:"minimum"};e===null?e=[a]:e.push(a),r++}var _e=p===r;R=R||_e;let w=r;i(
d,{instancePath:s+"/defaults/resources/gpus",parentData:O,parentDataProperty:"gpus",rootData:o,dynamicAnchors:u})||(e=e===
null?i.errors:e.concat(i.errors),r=e.length);var _e=w===r;if(R=R||_e,R)r=k,e!==null&&(k?e.length=k:e=null);else{let a={instancePath:s+
"/defaults/resources/gpus",keyword:"anyOf"};e===null?e=[a]:e.push(a),r++}var B=m===r}else var B=!0}}}else{let t={instancePath:s+
"/defaults/resources",keyword:"type"};e===null?e=[t]:e.push(t),r++}var S=f===r;T=T||S;let H=r;i(O,{instancePath:s+"/defa\
ults/resources",parentData:v,parentDataProperty:"resources",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var S=H===r;if(T=T||S,T)r=le,e!==null&&(le?e.length=le:e=null);else{let t={instancePath:s+"/defaul\
ts/resources",keyword:"anyOf"};return e===null?e=[t]:e.push(t),r++,De.errors=e,!1}var J=A===r}else var J=!0;if(J){if(v.timeout!==
void 0){let O=v.timeout,A=r,le=r,T=!1,f=r;if(r===f)if(O&&typeof O=="object"&&!Array.isArray(O)){let d=r;for(let m in O)if(!(m===
"total"||m==="idle"||m==="grace")){let k={instancePath:s+"/defaults/timeout",keyword:"additionalProperties"};e===null?e=
[k]:e.push(k),r++;break}if(d===r){if(O.total!==void 0){let m=O.total,k=r,R=r,p=!1,w=r;if(typeof m!="string"&&m!==null){let a={
instancePath:s+"/defaults/timeout/total",keyword:"type"};e===null?e=[a]:e.push(a),r++}if(r===w&&typeof m=="string"&&!Vr.
test(m)){let a={instancePath:s+"/defaults/timeout/total",keyword:"pattern"};e===null?e=[a]:e.push(a),r++}var L=w===r;p=p||
L;let c=r;i(m,{instancePath:s+"/defaults/timeout/total",parentData:O,parentDataProperty:"total",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var L=c===r;if(p=p||L,p)r=R,e!==null&&(R?e.length=R:e=null);else{let a={
instancePath:s+"/defaults/timeout/total",keyword:"anyOf"};e===null?e=[a]:e.push(a),r++}var N=k===r}else var N=!0;if(N){if(O.
idle!==void 0){let m=O.idle,k=r,R=r,p=!1,w=r;if(typeof m!="string"&&m!==null){let y={instancePath:s+"/defaults/timeout/i\
dle",keyword:"type"};e===null?e=[y]:e.push(y),r++}if(r===w&&typeof m=="string"&&!Vr.test(m)){let y={instancePath:s+"/def\
aults/timeout/idle",keyword:"pattern"};e===null?e=[y]:e.push(y),r++}var Y=w===r;p=p||Y;let c=r;i(m,{instancePath:s+"/def\
aults/timeout/idle",parentData:O,parentDataProperty:"idle",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var Y=c===r;if(p=p||Y,p)r=R,e!==null&&(R?e.length=R:e=null);else{let y={instancePath:s+"/defaults/\
timeout/idle",keyword:"anyOf"};e===null?e=[y]:e.push(y),r++}var N=k===r}else var N=!0;if(N)if(O.grace!==void 0){let m=O.
grace,k=r,R=r,p=!1,w=r;if(r===w)if(typeof m=="string"){if(!Vr.test(m)){let y={instancePath:s+"/defaults/timeout/grace",keyword:"\
pattern"};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:s+"/defaults/timeout/grace",keyword:"type"};e===null?e=
[y]:e.push(y),r++}var W=w===r;p=p||W;let c=r;i(m,{instancePath:s+"/defaults/timeout/grace",parentData:O,parentDataProperty:"\
grace",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var W=c===r;if(p=p||W,p)r=R,e!==
null&&(R?e.length=R:e=null);else{let y={instancePath:s+"/defaults/timeout/grace",keyword:"anyOf"};e===null?e=[y]:e.push(
y),r++}var N=k===r}else var N=!0}}}else{let d={instancePath:s+"/defaults/timeout",keyword:"type"};e===null?e=[d]:e.push(
d),r++}var fe=f===r;T=T||fe;let H=r;i(O,{instancePath:s+"/defaults/timeout",parentData:v,parentDataProperty:"timeout",rootData:o,
dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var fe=H===r;if(T=T||fe,T)r=le,e!==null&&(le?e.length=
le:e=null);else{let d={instancePath:s+"/defaults/timeout",keyword:"anyOf"};return e===null?e=[d]:e.push(d),r++,De.errors=
e,!1}var J=A===r}else var J=!0;if(J)if(v.retry!==void 0){let O=v.retry,A=r,le=r,T=!1,f=r;if(r===f)if(Array.isArray(O)){var x=!0;
let d=O.length;for(let m=0;m<d;m++){let k=O[m],R=r,p=r,w=!1,c=r;if(r===c)if(k&&typeof k=="object"&&!Array.isArray(k)){let z;
if(k.on===void 0&&(z="on")){let b={instancePath:s+"/defaults/retry/"+m,keyword:"required"};e===null?e=[b]:e.push(b),r++}else{
let b=r;for(let E in k)if(!(E==="on"||E==="max"||E==="delay")){let _={instancePath:s+"/defaults/retry/"+m,keyword:"addit\
ionalProperties"};e===null?e=[_]:e.push(_),r++;break}if(b===r){if(k.on!==void 0){let E=k.on,_=r,pe=r,j=!1,Ne=r,je=r,Le=!1,
qe=r;if(!(E==="exit"||E==="signal"||E==="oom"||E==="timeout"||E==="preempted"||E==="node-lost")){let Pe={instancePath:s+
"/defaults/retry/"+m+"/on",keyword:"enum"};e===null?e=[Pe]:e.push(Pe),r++}var re=qe===r;Le=Le||re;let Ir=r;if(r===Ir)if(Array.
isArray(E))if(E.length<1){let Pe={instancePath:s+"/defaults/retry/"+m+"/on",keyword:"minItems"};e===null?e=[Pe]:e.push(Pe),
r++}else{var ee=!0;let Pe=E.length;for(let Te=0;Te<Pe;Te++){let He=E[Te],ms=r,Qr=r,lr=!1,zr=r;if(!(He==="exit"||He==="si\
gnal"||He==="oom"||He==="timeout"||He==="preempted"||He==="node-lost")){let Mr={instancePath:s+"/defaults/retry/"+m+"/on\
/"+Te,keyword:"enum"};e===null?e=[Mr]:e.push(Mr),r++}var U=zr===r;lr=lr||U;let as=r;i(He,{instancePath:s+"/defaults/retr\
y/"+m+"/on/"+Te,parentData:E,parentDataProperty:Te,rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var U=as===r;if(lr=lr||U,lr)r=Qr,e!==null&&(Qr?e.length=Qr:e=null);else{let Mr={instancePath:s+"/defaults/re\
try/"+m+"/on/"+Te,keyword:"anyOf"};e===null?e=[Mr]:e.push(Mr),r++}var ee=ms===r;if(!ee)break}if(ee){let Te=E.length,He;if(Te>
1){e:for(;Te--;)for(He=Te;He--;)if(Vs(E[Te],E[He])){let ms={instancePath:s+"/defaults/retry/"+m+"/on",keyword:"uniqueIte\
ms"};e===null?e=[ms]:e.push(ms),r++;break e}}}}else{let Pe={instancePath:s+"/defaults/retry/"+m+"/on",keyword:"type"};e===
null?e=[Pe]:e.push(Pe),r++}var re=Ir===r;if(Le=Le||re,Le)r=je,e!==null&&(je?e.length=je:e=null);else{let Pe={instancePath:s+
"/defaults/retry/"+m+"/on",keyword:"anyOf"};e===null?e=[Pe]:e.push(Pe),r++}var ye=Ne===r;j=j||ye;let qr=r;i(E,{instancePath:s+
"/defaults/retry/"+m+"/on",parentData:k,parentDataProperty:"on",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var ye=qr===r;if(j=j||ye,j)r=pe,e!==null&&(pe?e.length=pe:e=null);else{let Pe={instancePath:s+"/de\
faults/retry/"+m+"/on",keyword:"anyOf"};e===null?e=[Pe]:e.push(Pe),r++}var ce=_===r}else var ce=!0;if(ce){if(k.max!==void 0){
let E=k.max,_=r,pe=r,j=!1,Ne=r;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E))){let qe={instancePath:s+"/defaults/retry/"+m+
"/max",keyword:"type"};e===null?e=[qe]:e.push(qe),r++}if(r===Ne&&typeof E=="number"&&(E<1||isNaN(E))){let qe={instancePath:s+
"/defaults/retry/"+m+"/max",keyword:"minimum"};e===null?e=[qe]:e.push(qe),r++}var ge=Ne===r;j=j||ge;let je=r;i(E,{instancePath:s+
"/defaults/retry/"+m+"/max",parentData:k,parentDataProperty:"max",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.
concat(i.errors),r=e.length);var ge=je===r;if(j=j||ge,j)r=pe,e!==null&&(pe?e.length=pe:e=null);else{let qe={instancePath:s+
"/defaults/retry/"+m+"/max",keyword:"anyOf"};e===null?e=[qe]:e.push(qe),r++}var ce=_===r}else var ce=!0;if(ce)if(k.delay!==
void 0){let E=k.delay,_=r,pe=r,j=!1,Ne=r;if(r===Ne)if(typeof E=="string"){if(!Vr.test(E)){let qe={instancePath:s+"/defau\
lts/retry/"+m+"/delay",keyword:"pattern"};e===null?e=[qe]:e.push(qe),r++}}else{let qe={instancePath:s+"/defaults/retry/"+
m+"/delay",keyword:"type"};e===null?e=[qe]:e.push(qe),r++}var be=Ne===r;j=j||be;let je=r;i(E,{instancePath:s+"/defaults/\
retry/"+m+"/delay",parentData:k,parentDataProperty:"delay",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(
i.errors),r=e.length);var be=je===r;if(j=j||be,j)r=pe,e!==null&&(pe?e.length=pe:e=null);else{let qe={instancePath:s+"/de\
faults/retry/"+m+"/delay",keyword:"anyOf"};e===null?e=[qe]:e.push(qe),r++}var ce=_===r}else var ce=!0}}}}else{let z={instancePath:s+
"/defaults/retry/"+m,keyword:"type"};e===null?e=[z]:e.push(z),r++}var ke=c===r;w=w||ke;let a=r;i(k,{instancePath:s+"/def\
aults/retry/"+m,parentData:O,parentDataProperty:m,rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),
r=e.length);var ke=a===r;if(w=w||ke,w)r=p,e!==null&&(p?e.length=p:e=null);else{let z={instancePath:s+"/defaults/retry/"+
m,keyword:"anyOf"};e===null?e=[z]:e.push(z),r++}var x=R===r;if(!x)break}}else{let d={instancePath:s+"/defaults/retry",keyword:"\
type"};e===null?e=[d]:e.push(d),r++}var M=f===r;T=T||M;let H=r;i(O,{instancePath:s+"/defaults/retry",parentData:v,parentDataProperty:"\
retry",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var M=H===r;if(T=T||M,T)r=le,e!==
null&&(le?e.length=le:e=null);else{let d={instancePath:s+"/defaults/retry",keyword:"anyOf"};return e===null?e=[d]:e.push(
d),r++,De.errors=e,!1}var J=A===r}else var J=!0}}}else return De.errors=[{instancePath:s+"/defaults",keyword:"type"}],!1;
var l=oe===r}else var l=!0;if(l){if(n.stages!==void 0){let v=n.stages,oe=r;if(r===oe)if(v&&typeof v=="object"&&!Array.isArray(
v)){if(Object.keys(v).length<1)return De.errors=[{instancePath:s+"/stages",keyword:"minProperties"}],!1;for(let q in v){
let O=r;if(typeof q=="string"&&!Us.test(q)){let A={instancePath:s+"/stages",keyword:"pattern",propertyName:q};e===null?e=
[A]:e.push(A),r++}var K=O===r;if(!K){let A={instancePath:s+"/stages",keyword:"propertyNames"};return e===null?e=[A]:e.push(
A),r++,De.errors=e,!1;break}}if(K)for(let q in v){let O=r;Ie(v[q],{instancePath:s+"/stages/"+q.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:v,parentDataProperty:q,rootData:o,dynamicAnchors:u})||(e=e===null?Ie.errors:e.concat(Ie.errors),r=
e.length);var C=O===r;if(!C)break}}else return De.errors=[{instancePath:s+"/stages",keyword:"type"}],!1;var l=oe===r}else
var l=!0;if(l){if(n.expect!==void 0){let v=n.expect,oe=r;if(r===oe)if(Array.isArray(v)){var F=!0;let q=v.length;for(let O=0;O<
q;O++){let A=v[O],le=r;if(r===le)if(A&&typeof A=="object"&&!Array.isArray(A)){let f;if(A.claim===void 0&&(f="claim")||A.
value===void 0&&(f="value"))return De.errors=[{instancePath:s+"/expect/"+O,keyword:"required"}],!1;{let H=r;for(let t in A)
if(!(t==="claim"||t==="value"||t==="equals"||t==="tolerance"||t==="at_least"||t==="at_most"||t==="source")){return De.errors=
[{instancePath:s+"/expect/"+O,keyword:"additionalProperties"}],!1;break}if(H===r){if(A.claim!==void 0){let t=A.claim,d=r;
if(r===d)if(typeof t=="string"){if(Ce(t)<1)return De.errors=[{instancePath:s+"/expect/"+O+"/claim",keyword:"minLength"}],
!1}else return De.errors=[{instancePath:s+"/expect/"+O+"/claim",keyword:"type"}],!1;var G=d===r}else var G=!0;if(G){if(A.
value!==void 0){let t=A.value,d=r,m=r,k=!1,R=r;if(typeof t!="number"){let c={instancePath:s+"/expect/"+O+"/value",keyword:"\
type"};e===null?e=[c]:e.push(c),r++}var ue=R===r;k=k||ue;let p=r;i(t,{instancePath:s+"/expect/"+O+"/value",parentData:A,
parentDataProperty:"value",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var ue=p===
r;if(k=k||ue,k)r=m,e!==null&&(m?e.length=m:e=null);else{let c={instancePath:s+"/expect/"+O+"/value",keyword:"anyOf"};return e===
null?e=[c]:e.push(c),r++,De.errors=e,!1}var G=d===r}else var G=!0;if(G){if(A.equals!==void 0){let t=A.equals,d=r,m=r,k=!1,
R=r;if(typeof t!="number"){let c={instancePath:s+"/expect/"+O+"/equals",keyword:"type"};e===null?e=[c]:e.push(c),r++}var Z=R===
r;k=k||Z;let p=r;i(t,{instancePath:s+"/expect/"+O+"/equals",parentData:A,parentDataProperty:"equals",rootData:o,dynamicAnchors:u})||
(e=e===null?i.errors:e.concat(i.errors),r=e.length);var Z=p===r;if(k=k||Z,k)r=m,e!==null&&(m?e.length=m:e=null);else{let c={
instancePath:s+"/expect/"+O+"/equals",keyword:"anyOf"};return e===null?e=[c]:e.push(c),r++,De.errors=e,!1}var G=d===r}else
var G=!0;if(G){if(A.tolerance!==void 0){let t=A.tolerance,d=r,m=r,k=!1,R=r;if(r===R)if(typeof t=="number"){if(t<0||isNaN(
t)){let c={instancePath:s+"/expect/"+O+"/tolerance",keyword:"minimum"};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:s+
"/expect/"+O+"/tolerance",keyword:"type"};e===null?e=[c]:e.push(c),r++}var I=R===r;k=k||I;let p=r;i(t,{instancePath:s+"/\
expect/"+O+"/tolerance",parentData:A,parentDataProperty:"tolerance",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:
e.concat(i.errors),r=e.length);var I=p===r;if(k=k||I,k)r=m,e!==null&&(m?e.length=m:e=null);else{let c={instancePath:s+"/\
expect/"+O+"/tolerance",keyword:"anyOf"};return e===null?e=[c]:e.push(c),r++,De.errors=e,!1}var G=d===r}else var G=!0;if(G){
if(A.at_least!==void 0){let t=A.at_least,d=r,m=r,k=!1,R=r;if(typeof t!="number"){let c={instancePath:s+"/expect/"+O+"/at\
_least",keyword:"type"};e===null?e=[c]:e.push(c),r++}var P=R===r;k=k||P;let p=r;i(t,{instancePath:s+"/expect/"+O+"/at_le\
ast",parentData:A,parentDataProperty:"at_least",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=
e.length);var P=p===r;if(k=k||P,k)r=m,e!==null&&(m?e.length=m:e=null);else{let c={instancePath:s+"/expect/"+O+"/at_least",
keyword:"anyOf"};return e===null?e=[c]:e.push(c),r++,De.errors=e,!1}var G=d===r}else var G=!0;if(G){if(A.at_most!==void 0){
let t=A.at_most,d=r,m=r,k=!1,R=r;if(typeof t!="number"){let c={instancePath:s+"/expect/"+O+"/at_most",keyword:"type"};e===
null?e=[c]:e.push(c),r++}var g=R===r;k=k||g;let p=r;i(t,{instancePath:s+"/expect/"+O+"/at_most",parentData:A,parentDataProperty:"\
at_most",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var g=p===r;if(k=k||g,k)r=m,
e!==null&&(m?e.length=m:e=null);else{let c={instancePath:s+"/expect/"+O+"/at_most",keyword:"anyOf"};return e===null?e=[c]:
e.push(c),r++,De.errors=e,!1}var G=d===r}else var G=!0;if(G)if(A.source!==void 0){let t=r;if(typeof A.source!="string")return De.
errors=[{instancePath:s+"/expect/"+O+"/source",keyword:"type"}],!1;var G=t===r}else var G=!0}}}}}}}}else return De.errors=
[{instancePath:s+"/expect/"+O,keyword:"type"}],!1;var F=le===r;if(!F)break}}else return De.errors=[{instancePath:s+"/exp\
ect",keyword:"type"}],!1;var l=oe===r}else var l=!0;if(l){if(n.compare!==void 0){let v=n.compare,oe=r;if(r===oe)if(Array.
isArray(v)){var V=!0;let q=v.length;for(let O=0;O<q;O++){let A=v[O],le=r;if(r===le)if(A&&typeof A=="object"&&!Array.isArray(
A)){let f;if(A.title===void 0&&(f="title")||A.rows===void 0&&(f="rows"))return De.errors=[{instancePath:s+"/compare/"+O,
keyword:"required"}],!1;{let H=r;for(let t in A)if(!(t==="title"||t==="rows"||t==="note")){return De.errors=[{instancePath:s+
"/compare/"+O,keyword:"additionalProperties"}],!1;break}if(H===r){if(A.title!==void 0){let t=A.title,d=r;if(r===d)if(typeof t==
"string"){if(Ce(t)<1)return De.errors=[{instancePath:s+"/compare/"+O+"/title",keyword:"minLength"}],!1}else return De.errors=
[{instancePath:s+"/compare/"+O+"/title",keyword:"type"}],!1;var te=d===r}else var te=!0;if(te){if(A.rows!==void 0){let t=A.
rows,d=r,m=r,k=!1,R=r;if(r===R)if(Array.isArray(t))if(t.length<1){let c={instancePath:s+"/compare/"+O+"/rows",keyword:"m\
inItems"};e===null?e=[c]:e.push(c),r++}else{var me=!0;let c=t.length;for(let a=0;a<c;a++){let y=t[a],z=r,b=r,E=!1,_=r;if(r===
_)if(y&&typeof y=="object"&&!Array.isArray(y)){let Ne;if(y.label===void 0&&(Ne="label")||y.value===void 0&&(Ne="value")){
let je={instancePath:s+"/compare/"+O+"/rows/"+a,keyword:"required"};e===null?e=[je]:e.push(je),r++}else{let je=r;for(let Le in y)
if(!(Le==="label"||Le==="value")){let qe={instancePath:s+"/compare/"+O+"/rows/"+a,keyword:"additionalProperties"};e===null?
e=[qe]:e.push(qe),r++;break}if(je===r&&y.label!==void 0&&typeof y.label!="string"){let Le={instancePath:s+"/compare/"+O+
"/rows/"+a+"/label",keyword:"type"};e===null?e=[Le]:e.push(Le),r++}}}else{let Ne={instancePath:s+"/compare/"+O+"/rows/"+
a,keyword:"type"};e===null?e=[Ne]:e.push(Ne),r++}var D=_===r;E=E||D;let pe=r;i(y,{instancePath:s+"/compare/"+O+"/rows/"+
a,parentData:t,parentDataProperty:a,rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var D=pe===
r;if(E=E||D,E)r=b,e!==null&&(b?e.length=b:e=null);else{let Ne={instancePath:s+"/compare/"+O+"/rows/"+a,keyword:"anyOf"};
e===null?e=[Ne]:e.push(Ne),r++}var me=z===r;if(!me)break}}else{let c={instancePath:s+"/compare/"+O+"/rows",keyword:"type"};
e===null?e=[c]:e.push(c),r++}var se=R===r;k=k||se;let p=r;i(t,{instancePath:s+"/compare/"+O+"/rows",parentData:A,parentDataProperty:"\
rows",rootData:o,dynamicAnchors:u})||(e=e===null?i.errors:e.concat(i.errors),r=e.length);var se=p===r;if(k=k||se,k)r=m,e!==
null&&(m?e.length=m:e=null);else{let c={instancePath:s+"/compare/"+O+"/rows",keyword:"anyOf"};return e===null?e=[c]:e.push(
c),r++,De.errors=e,!1}var te=d===r}else var te=!0;if(te)if(A.note!==void 0){let t=r;if(typeof A.note!="string")return De.
errors=[{instancePath:s+"/compare/"+O+"/note",keyword:"type"}],!1;var te=t===r}else var te=!0}}}}else return De.errors=[
{instancePath:s+"/compare/"+O,keyword:"type"}],!1;var V=le===r;if(!V)break}}else return De.errors=[{instancePath:s+"/com\
pare",keyword:"type"}],!1;var l=oe===r}else var l=!0;if(l)if(n.profiles!==void 0){let v=n.profiles,oe=r;if(r===oe)if(v&&
typeof v=="object"&&!Array.isArray(v)){for(let q in v){let O=r;if(typeof q=="string"&&!Us.test(q)){let A={instancePath:s+
"/profiles",keyword:"pattern",propertyName:q};e===null?e=[A]:e.push(A),r++}var ae=O===r;if(!ae){let A={instancePath:s+"/\
profiles",keyword:"propertyNames"};return e===null?e=[A]:e.push(A),r++,De.errors=e,!1;break}}if(ae)for(let q in v){let O=r;
Pr(v[q],{instancePath:s+"/profiles/"+q.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:v,parentDataProperty:q,rootData:o,
dynamicAnchors:u})||(e=e===null?Pr.errors:e.concat(Pr.errors),r=e.length);var de=O===r;if(!de)break}}else return De.errors=
[{instancePath:s+"/profiles",keyword:"type"}],!1;var l=oe===r}else var l=!0}}}}}}}}}}}else return De.errors=[{instancePath:s,
keyword:"type"}],!1;return De.errors=e,r===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const validateWhole = Hn;
export const schemasFingerprint: string = '82f662ba0d8f7bcdb83c06f365dbb9b988cce71a5d441c9838f2b84dad74d94f';
export const validatePipeline: {
  (document: unknown): boolean;
  errors?: readonly { instancePath: string; keyword: string }[] | null;
} = validateWhole;
