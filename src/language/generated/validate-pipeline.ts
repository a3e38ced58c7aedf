// @ts-nocheck
/* oxlint-disable */
// Emitted by `npm run schemas` from the stage kinds; do not edit.
var rn=(n,s)=>()=>{try{return s||n((s={exports:{}}).exports,s),s.exports}catch(He){throw s=0,He}};var on=rn((Jn,fn)=>{"use strict";fn.exports=function n(s,He){if(s===He)return!0;if(s&&He&&typeof s=="object"&&typeof He==
"object"){if(s.constructor!==He.constructor)return!1;var We,o,a;if(Array.isArray(s)){if(We=s.length,We!=He.length)return!1;
for(o=We;o--!==0;)if(!n(s[o],He[o]))return!1;return!0}if(s.constructor===RegExp)return s.source===He.source&&s.flags===He.
flags;if(s.valueOf!==Object.prototype.valueOf)return s.valueOf()===He.valueOf();if(s.toString!==Object.prototype.toString)
return s.toString()===He.toString();if(a=Object.keys(s),We=a.length,We!==Object.keys(He).length)return!1;for(o=We;o--!==
0;)if(!Object.prototype.hasOwnProperty.call(He,a[o]))return!1;for(o=We;o--!==0;){var e=a[o];if(!n(s[e],He[e]))return!1}return!0}
return s!==s&&He!==He}});var un=rn(sn=>{"use strict";Object.defineProperty(sn,"__esModule",{value:!0});var an=on();an.code='require("ajv/dist/run\
time/equal").default';sn.default=an});var dn=rn(nn=>{"use strict";Object.defineProperty(nn,"__esModule",{value:!0});function pn(n){let s=n.length,He=0,We=0,o;
for(;We<s;)He++,o=n.charCodeAt(We++),o>=55296&&o<=56319&&We<s&&(o=n.charCodeAt(We),(o&64512)===56320&&We++);return He}nn.
default=pn;pn.code='require("ajv/dist/runtime/ucs2length").default'});var Vn=ir,Nn={$schema:"https://json-schema.org/draft/2020-12/schema",type:"object",properties:{version:{const:1},name:{type:"\
string",pattern:"^[A-Za-z0-9][\\w.-]{0,99}$"},description:{type:"string"},params:{type:"object",propertyNames:{pattern:"\
^[A-Za-z_]\\w*$"},additionalProperties:{$ref:"#/$defs/param"}},datasets:{type:"object",propertyNames:{pattern:"^[A-Za-z_\
]\\w*(?:-\\w+)*$"},additionalProperties:{$ref:"#/$defs/dataset"}},defaults:{type:"object",properties:{resources:{anyOf:[
{type:"object",properties:{cpus:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},memory:{anyOf:[
{type:["string","integer"],minimum:1,pattern:"^\\d+(\\.\\d+)?[KMGT]?(i?B)?$"},{$ref:"#/$defs/expression"}]},gpus:{anyOf:[
{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},tokens:{anyOf:[{type:"object",additionalProperties:{anyOf:[{type:"\
integer",minimum:1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$def\
s/expression"}]},timeout:{anyOf:[{type:"object",properties:{total:{anyOf:[{type:["string","null"],pattern:"^(\\d+(\\.\\d+)?\
(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},idle:{anyOf:[{type:["string","null"],pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))\
+$"},{$ref:"#/$defs/expression"}]},grace:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$def\
s/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},retry:{anyOf:[{type:"array",items:{anyOf:[{type:"\
object",required:["on"],properties:{on:{anyOf:[{anyOf:[{anyOf:[{enum:["exit","signal","oom","gpu-oom","timeout","idle","\
preempted","node-lost","diverged"]},{type:"string",pattern:"^(exit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}]},{type:"array",minItems:1,
uniqueItems:!0,items:{anyOf:[{anyOf:[{enum:["exit","signal","oom","gpu-oom","timeout","idle","preempted","node-lost","di\
verged"]},{type:"string",pattern:"^(exit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}]},{$ref:"#/$defs/expression"}]}}]},{$ref:"#/$d\
efs/expression"}]},max:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},delay:{anyOf:[{type:"string",pattern:"\
^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},factor:{anyOf:[{type:"number",minimum:1},{$ref:"#/$defs/\
expression"}]},max_delay:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},
jitter:{anyOf:[{type:"number",minimum:0,maximum:1},{$ref:"#/$defs/expression"}]},set:{anyOf:[{type:"object",additionalProperties:!0},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},stop_if:{
anyOf:[{anyOf:[{type:"string",pattern:"^metrics\\.(\\S+) (?:is (nan|not-finite)|(above|below) (-?\\d+(?:\\.\\d+)?(?:e[-+]?\\d+\
)?))$"},{type:"object",required:["metric"],properties:{metric:{type:"string",minLength:1},is:{anyOf:[{enum:["nan","not-f\
inite"]},{$ref:"#/$defs/expression"}]},above:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},below:{anyOf:[{type:"\
number"},{$ref:"#/$defs/expression"}]},for:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{type:"array",items:{anyOf:[{anyOf:[{type:"string",pattern:"^metrics\\.(\\S+) (?:is (nan|not-finite)|(above|below) (-?\\d+(\
?:\\.\\d+)?(?:e[-+]?\\d+)?))$"},{type:"object",required:["metric"],properties:{metric:{type:"string",minLength:1},is:{anyOf:[
{enum:["nan","not-finite"]},{$ref:"#/$defs/expression"}]},above:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},below:{
anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},for:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},
additionalProperties:!1}]},{$ref:"#/$defs/expression"}]}}]},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},stages:{
type:"object",propertyNames:{pattern:"^[A-Za-z_]\\w*(?:-\\w+)*$"},additionalProperties:{$ref:"#/$defs/stage"},minProperties:1},
expect:{type:"array",items:{type:"object",required:["claim","value"],properties:{claim:{type:"string",minLength:1},value:{
anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},equals:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},tolerance:{
anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},at_least:{anyOf:[{type:"number"},{$ref:"#/$defs/expressio\
n"}]},at_most:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},source:{type:"string"},when:{anyOf:[{type:"boolean"},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1}},compare:{type:"array",items:{type:"object",required:["title","r\
ows"],properties:{title:{type:"string",minLength:1},rows:{anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"object",required:[
"label","value"],properties:{label:{type:"string"},value:{}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},{$ref:"\
#/$defs/expression"}]},note:{type:"string"}},additionalProperties:!1}},profiles:{type:"object",propertyNames:{pattern:"^\
[A-Za-z_]\\w*(?:-\\w+)*$"},additionalProperties:{$ref:"#/$defs/profile"}}},patternProperties:{"^x-":!0},required:["versi\
on","name","stages"],additionalProperties:!1,$defs:{expression:{type:"string",pattern:"\\$\\{"},param:{anyOf:[{type:["nu\
ll","boolean","number","string","array"]},{type:"object",properties:{type:{anyOf:[{enum:["null","boolean","integer","num\
ber","string","array","object"]},{$ref:"#/$defs/expression"}]},default:{},title:{type:"string"},description:{type:"strin\
g"},enum:{anyOf:[{type:"array",minItems:1},{$ref:"#/$defs/expression"}]},minimum:{anyOf:[{type:"number"},{$ref:"#/$defs/\
expression"}]},maximum:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},exclusiveMinimum:{anyOf:[{type:"number"},{$ref:"\
#/$defs/expression"}]},exclusiveMaximum:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},minLength:{anyOf:[{type:"i\
nteger",minimum:0},{$ref:"#/$defs/expression"}]},pattern:{type:"string"},items:{anyOf:[{type:"object",additionalProperties:!0},
{$ref:"#/$defs/expression"}]},minItems:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},maxItems:{anyOf:[
{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},uniqueItems:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},
unit:{type:"string"},examples:{anyOf:[{type:"array"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1,anyOf:[{required:[
"type"]},{required:["default"]},{required:["enum"]}]}]},profile:{type:"object",properties:{description:{type:"string"},executor:{
anyOf:[{type:"object",properties:{kind:{anyOf:[{enum:["local"]},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},engine:{anyOf:[{enum:["auto","tensorflow","wasm"]},{$ref:"#/$defs/expression"}]},limits:{anyOf:[
{type:"object",properties:{cpus:{anyOf:[{type:["number","null"],exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},memory:{
anyOf:[{type:["string","integer","null"],minimum:1,pattern:"^\\d+(\\.\\d+)?[KMGT]?(i?B)?$"},{$ref:"#/$defs/expression"}]},
gpus:{anyOf:[{type:["integer","null"],minimum:0},{$ref:"#/$defs/expression"}]},tokens:{anyOf:[{type:"object",additionalProperties:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},on_failure:{anyOf:[{enum:["finish","continue","kill"]},{$ref:"#/$defs/expression"}]},defaults:{
anyOf:[{type:"object",properties:{resources:{anyOf:[{type:"object",properties:{cpus:{anyOf:[{type:"number",exclusiveMinimum:0},
{$ref:"#/$defs/expression"}]},memory:{anyOf:[{type:["string","integer"],minimum:1,pattern:"^\\d+(\\.\\d+)?[KMGT]?(i?B)?$"},
{$ref:"#/$defs/expression"}]},gpus:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},tokens:{anyOf:[{type:"\
object",additionalProperties:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]}},
additionalProperties:!1},{$ref:"#/$defs/expression"}]},timeout:{anyOf:[{type:"object",properties:{total:{anyOf:[{type:["\
string","null"],pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},idle:{anyOf:[{type:["string","n\
ull"],pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},grace:{anyOf:[{type:"string",pattern:"^(\\\
d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},retry:{
anyOf:[{type:"array",items:{anyOf:[{type:"object",required:["on"],properties:{on:{anyOf:[{anyOf:[{anyOf:[{enum:["exit","\
signal","oom","gpu-oom","timeout","idle","preempted","node-lost","diverged"]},{type:"string",pattern:"^(exit:\\d{1,3}|sig\
nal:SIG[A-Z0-9]+)$"}]},{type:"array",minItems:1,uniqueItems:!0,items:{anyOf:[{anyOf:[{enum:["exit","signal","oom","gpu-o\
om","timeout","idle","preempted","node-lost","diverged"]},{type:"string",pattern:"^(exit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}]},
{$ref:"#/$defs/expression"}]}}]},{$ref:"#/$defs/expression"}]},max:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/exp\
ression"}]},delay:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},factor:{
anyOf:[{type:"number",minimum:1},{$ref:"#/$defs/expression"}]},max_delay:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(m\
s|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},jitter:{anyOf:[{type:"number",minimum:0,maximum:1},{$ref:"#/$defs/expressi\
on"}]},set:{anyOf:[{type:"object",additionalProperties:!0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"\
#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},stop_if:{anyOf:[{anyOf:[{type:"string",pattern:"^metrics\\.(\\S+) (?\
:is (nan|not-finite)|(above|below) (-?\\d+(?:\\.\\d+)?(?:e[-+]?\\d+)?))$"},{type:"object",required:["metric"],properties:{
metric:{type:"string",minLength:1},is:{anyOf:[{enum:["nan","not-finite"]},{$ref:"#/$defs/expression"}]},above:{anyOf:[{type:"\
number"},{$ref:"#/$defs/expression"}]},below:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},for:{anyOf:[{type:"in\
teger",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{type:"array",items:{anyOf:[{anyOf:[{type:"str\
ing",pattern:"^metrics\\.(\\S+) (?:is (nan|not-finite)|(above|below) (-?\\d+(?:\\.\\d+)?(?:e[-+]?\\d+)?))$"},{type:"obje\
ct",required:["metric"],properties:{metric:{type:"string",minLength:1},is:{anyOf:[{enum:["nan","not-finite"]},{$ref:"#/$\
defs/expression"}]},above:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},below:{anyOf:[{type:"number"},{$ref:"#/$\
defs/expression"}]},for:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1}]},{$ref:"\
#/$defs/expression"}]}}]},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},params:{
type:"object"},stages:{type:"object"},datasets:{type:"object"}},additionalProperties:!1},stage:{type:"object",properties:{
kind:{enum:["fetch","dataset","teacher-features","vqkd","codebook-usage","mim","classify","evaluate","linear-probe","att\
ention-map","command"]}},allOf:[{if:{properties:{kind:{const:"fetch"}},required:["kind"]},then:{$ref:"#/$defs/kind-fetch"}},
{if:{properties:{kind:{const:"dataset"}},required:["kind"]},then:{$ref:"#/$defs/kind-dataset"}},{if:{properties:{kind:{const:"\
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
"weights","data"]}},{if:{not:{anyOf:[{required:["kind"]},{required:["extends"]}]}},then:{required:["kind"]}}]},dataset:{
type:"object",properties:{kind:{enum:["fetch","dataset","teacher-features","vqkd","codebook-usage","mim","classify","eva\
luate","linear-probe","attention-map","command"]}},allOf:[{if:{properties:{kind:{const:"fetch"}},required:["kind"]},then:{
$ref:"#/$defs/kind-fetch"}},{if:{properties:{kind:{const:"dataset"}},required:["kind"]},then:{$ref:"#/$defs/kind-dataset"}},
{if:{properties:{kind:{const:"teacher-features"}},required:["kind"]},then:{$ref:"#/$defs/kind-teacher-features"}},{if:{properties:{
kind:{const:"vqkd"}},required:["kind"]},then:{$ref:"#/$defs/kind-vqkd"}},{if:{properties:{kind:{const:"codebook-usage"}},
required:["kind"]},then:{$ref:"#/$defs/kind-codebook-usage"}},{if:{properties:{kind:{const:"mim"}},required:["kind"]},then:{
$ref:"#/$defs/kind-mim"}},{if:{properties:{kind:{const:"classify"}},required:["kind"]},then:{$ref:"#/$defs/kind-classify"}},
{if:{properties:{kind:{const:"evaluate"}},required:["kind"]},then:{$ref:"#/$defs/kind-evaluate"}},{if:{properties:{kind:{
const:"linear-probe"}},required:["kind"]},then:{$ref:"#/$defs/kind-linear-probe"}},{if:{properties:{kind:{const:"attenti\
on-map"}},required:["kind"]},then:{$ref:"#/$defs/kind-attention-map"}},{if:{properties:{kind:{const:"command"}},required:[
"kind"]},then:{$ref:"#/$defs/kind-command"}},{if:{properties:{kind:{const:"fetch"}},required:["kind"],not:{required:["ex\
tends"]}},then:{required:["sources"]}},{if:{properties:{kind:{const:"dataset"}},required:["kind"],not:{required:["extend\
s"]}},then:{required:["source","layout","image_size","splits"]}},{if:{properties:{kind:{const:"teacher-features"}},required:[
"kind"],not:{required:["extends"]}},then:{required:["data","weights","input_size"]}},{if:{properties:{kind:{const:"vqkd"}},
required:["kind"],not:{required:["extends"]}},then:{required:["data","features","model","epochs"]}},{if:{properties:{kind:{
const:"codebook-usage"}},required:["kind"],not:{required:["extends"]}},then:{required:["tokenizer","data"]}},{if:{properties:{
kind:{const:"mim"}},required:["kind"],not:{required:["extends"]}},then:{required:["data","tokenizer","model","epochs"]}},
{if:{properties:{kind:{const:"classify"}},required:["kind"],not:{required:["extends"]}},then:{required:["data","labels",
"model","epochs"]}},{if:{properties:{kind:{const:"evaluate"}},required:["kind"],not:{required:["extends"]}},then:{required:[
"weights","data","labels"]}},{if:{properties:{kind:{const:"linear-probe"}},required:["kind"],not:{required:["extends"]}},
then:{required:["data","labels"]}},{if:{properties:{kind:{const:"attention-map"}},required:["kind"],not:{required:["exte\
nds"]}},then:{required:["weights","data"]}},{if:{not:{anyOf:[{required:["kind"]},{required:["extends"]}]}},then:{$ref:"#\
/$defs/kind-dataset",required:["source","layout","image_size","splits"]}}]},"stage-description":{type:["string","null"]},
"stage-matrix":{type:"object",properties:{include:{anyOf:[{type:"array",items:{type:"object"}},{$ref:"#/$defs/expression"}]},
exclude:{anyOf:[{type:"array",items:{type:"object"}},{$ref:"#/$defs/expression"}]}},additionalProperties:{anyOf:[{type:"\
array"},{$ref:"#/$defs/expression"}]}},"stage-when":{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},"stage-needs":{
anyOf:[{anyOf:[{type:"string"},{type:"array",uniqueItems:!0,items:{type:"string"}}]},{$ref:"#/$defs/expression"}]},"stag\
e-extends":{type:"string"},"stage-resources":{anyOf:[{type:"object",properties:{cpus:{anyOf:[{type:"number",exclusiveMinimum:0},
{$ref:"#/$defs/expression"}]},memory:{anyOf:[{type:["string","integer"],minimum:1,pattern:"^\\d+(\\.\\d+)?[KMGT]?(i?B)?$"},
{$ref:"#/$defs/expression"}]},gpus:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},tokens:{anyOf:[{type:"\
object",additionalProperties:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]}},
additionalProperties:!1},{$ref:"#/$defs/expression"}]},"stage-timeout":{anyOf:[{type:"object",properties:{total:{anyOf:[
{type:["string","null"],pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},idle:{anyOf:[{type:["st\
ring","null"],pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},grace:{anyOf:[{type:"string",pattern:"\
^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},
"stage-retry":{anyOf:[{type:"array",items:{anyOf:[{type:"object",required:["on"],properties:{on:{anyOf:[{anyOf:[{anyOf:[
{enum:["exit","signal","oom","gpu-oom","timeout","idle","preempted","node-lost","diverged"]},{type:"string",pattern:"^(e\
xit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}]},{type:"array",minItems:1,uniqueItems:!0,items:{anyOf:[{anyOf:[{enum:["exit","sign\
al","oom","gpu-oom","timeout","idle","preempted","node-lost","diverged"]},{type:"string",pattern:"^(exit:\\d{1,3}|signal:\
SIG[A-Z0-9]+)$"}]},{$ref:"#/$defs/expression"}]}}]},{$ref:"#/$defs/expression"}]},max:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]},delay:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/exp\
ression"}]},factor:{anyOf:[{type:"number",minimum:1},{$ref:"#/$defs/expression"}]},max_delay:{anyOf:[{type:"string",pattern:"\
^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},jitter:{anyOf:[{type:"number",minimum:0,maximum:1},{$ref:"\
#/$defs/expression"}]},set:{anyOf:[{type:"object",additionalProperties:!0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},"stage-stop_if":{anyOf:[{anyOf:[{type:"string",pattern:"^me\
trics\\.(\\S+) (?:is (nan|not-finite)|(above|below) (-?\\d+(?:\\.\\d+)?(?:e[-+]?\\d+)?))$"},{type:"object",required:["me\
tric"],properties:{metric:{type:"string",minLength:1},is:{anyOf:[{enum:["nan","not-finite"]},{$ref:"#/$defs/expression"}]},
above:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},below:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},
for:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{type:"array",items:{anyOf:[
{anyOf:[{type:"string",pattern:"^metrics\\.(\\S+) (?:is (nan|not-finite)|(above|below) (-?\\d+(?:\\.\\d+)?(?:e[-+]?\\d+)?))$"},
{type:"object",required:["metric"],properties:{metric:{type:"string",minLength:1},is:{anyOf:[{enum:["nan","not-finite"]},
{$ref:"#/$defs/expression"}]},above:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},below:{anyOf:[{type:"number"},
{$ref:"#/$defs/expression"}]},for:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1}]},
{$ref:"#/$defs/expression"}]}}]},{$ref:"#/$defs/expression"}]},"kind-fetch":{type:"object",properties:{sources:{anyOf:[{
type:"array",minItems:1,items:{anyOf:[{type:"object",properties:{npm:{anyOf:[{type:"string",pattern:"^(@[^@/\\s]+/)?[^@/\\\
s]+@[^@\\s]+$"},{$ref:"#/$defs/expression"}]},pypi:{anyOf:[{type:"string",pattern:"^[A-Za-z0-9._-]+==[^=\\s]+$"},{$ref:"\
#/$defs/expression"}]},debian:{anyOf:[{type:"string",pattern:"^[a-z0-9][a-z0-9.+-]+$"},{$ref:"#/$defs/expression"}]},version:{
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
age-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"fetch"}},additionalProperties:!1},
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
/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"dataset"}},additionalProperties:!1},"kind-teach\
er-features":{type:"object",properties:{data:{type:"string"},split:{type:"string",minLength:1},weights:{type:"string"},teacher:{
anyOf:[{type:"string",enum:["efficientnet_lite0","mobilenet_v2"]},{$ref:"#/$defs/expression"}]},input_size:{anyOf:[{type:"\
integer",minimum:32,multipleOf:32},{$ref:"#/$defs/expression"}]},components:{anyOf:[{type:"integer",minimum:0},{$ref:"#/\
$defs/expression"}]},center:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},
{$ref:"#/$defs/expression"}]},batch:{anyOf:[{type:"object",properties:{per_device:{anyOf:[{type:"integer",minimum:1},{$ref:"\
#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-descript\
ion"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{
$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"\
#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"teacher-features"}},additionalProperties:!1},"\
kind-vqkd":{type:"object",properties:{data:{type:"string"},split:{type:"string",minLength:1},features:{type:"string"},model:{
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
$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs\
/stage-stop_if"},kind:{const:"vqkd"}},additionalProperties:!1},"kind-codebook-usage":{type:"object",properties:{tokenizer:{
type:"string"},data:{type:"string"},split:{type:"string",minLength:1},description:{$ref:"#/$defs/stage-description"},matrix:{
$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/\
stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/s\
tage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"codebook-usage"}},additionalProperties:!1},"kind-mim":{
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
tage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-\
stop_if"},kind:{const:"mim"}},additionalProperties:!1},"kind-classify":{type:"object",properties:{data:{type:"string"},split:{
type:"string",minLength:1},val_split:{type:"string",minLength:1},labels:{type:"string",minLength:1},limit:{anyOf:[{type:"\
object",properties:{count:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",
minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},init:{type:["string","n\
ull"]},model:{anyOf:[{type:"object",properties:{image_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},
patch_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},embed_dim:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]},depth:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},num_heads:{anyOf:[{
type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},mlp_ratio:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$d\
efs/expression"}]},init_std:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},init_values:{anyOf:[
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
/$defs/expression"}]},ema:{anyOf:[{type:["object","null"],properties:{decay:{anyOf:[{type:"number",exclusiveMinimum:0,exclusiveMaximum:1},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},validate_every:{anyOf:[{type:"inte\
ger",minimum:1},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},checkpoint:{
anyOf:[{type:"object",properties:{every_seconds:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},
every_steps:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},every_epochs:{anyOf:[{type:"integer",minimum:0},
{$ref:"#/$defs/expression"}]},keep:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},log_every:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},description:{
$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$\
defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$d\
efs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"classify"}},additionalProperties:!1},
"kind-evaluate":{type:"object",properties:{weights:{type:"string"},data:{type:"string"},split:{type:"string",minLength:1},
labels:{type:"string",minLength:1},limit:{anyOf:[{type:"object",properties:{count:{anyOf:[{type:"integer",minimum:0},{$ref:"\
#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{
$ref:"#/$defs/expression"}]},corruption:{anyOf:[{type:"object",properties:{kind:{anyOf:[{type:"string",enum:["none","noi\
se","blur","contrast","pixelate"]},{$ref:"#/$defs/expression"}]},severity:{anyOf:[{type:"integer",minimum:1,maximum:5},{
$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-de\
scription"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{
$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"\
#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"evaluate"}},additionalProperties:!1},"kind-lin\
ear-probe":{type:"object",properties:{features:{anyOf:[{type:"string",enum:["pixels","encoder"]},{$ref:"#/$defs/expressi\
on"}]},weights:{type:["string","null"]},data:{type:"string"},split:{type:"string",minLength:1},val_split:{type:"string",
minLength:1},test_split:{type:"string",minLength:1},labels:{type:"string",minLength:1},limit:{anyOf:[{type:"object",properties:{
count:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/\
$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},c:{anyOf:[{type:"array",minItems:1,items:{anyOf:[
{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},max_iterations:{anyOf:[{
type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},tolerance:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$d\
efs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$de\
fs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage\
-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop\
_if"},kind:{const:"linear-probe"}},additionalProperties:!1},"kind-attention-map":{type:"object",properties:{weights:{type:"\
string"},data:{type:"string"},split:{type:"string",minLength:1},items:{anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"\
integer",minimum:0},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},query:{anyOf:[{type:["array","null"],minItems:2,
maxItems:2,items:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},threshold:{
anyOf:[{type:"number",minimum:0,maximum:1},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},
matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"\
#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#\
/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"attention-map"}},additionalProperties:!1},"kind\
-command":{type:"object",properties:{argv:{anyOf:[{type:"array",minItems:1,items:{type:["string","number","boolean"]}},{
$ref:"#/$defs/expression"}]},run:{type:"string"},shell:{anyOf:[{type:"string",enum:["sh","bash"]},{$ref:"#/$defs/express\
ion"}]},inputs:{anyOf:[{type:"object",additionalProperties:{type:"string"}},{$ref:"#/$defs/expression"}]},code:{anyOf:[{
type:"array",items:{type:"string",minLength:1}},{$ref:"#/$defs/expression"}]},outputs:{anyOf:[{type:"object",additionalProperties:{
type:"string",minLength:1}},{$ref:"#/$defs/expression"}]},env:{anyOf:[{type:"object",additionalProperties:{type:["string",
"number","boolean"]}},{$ref:"#/$defs/expression"}]},local_env:{anyOf:[{type:"object",additionalProperties:{type:["string",
"number","boolean"]}},{$ref:"#/$defs/expression"}]},cwd:{type:"string"},checkpoints:{anyOf:[{type:"object",required:["gl\
ob"],properties:{glob:{type:"string",minLength:1},order:{anyOf:[{type:"string",enum:["number","mtime","name"]},{$ref:"#/\
$defs/expression"}]},validate:{anyOf:[{anyOf:[{type:"string",enum:["auto","none","zip","safetensors","json"]},{type:"obj\
ect",required:["argv"],properties:{argv:{anyOf:[{type:"array",minItems:1,items:{type:["string","number","boolean"]}},{$ref:"\
#/$defs/expression"}]},timeout:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h))+$"},{$ref:"#/$defs/expression"}]}},
additionalProperties:!1}]},{$ref:"#/$defs/expression"}]},keep:{anyOf:[{type:"object",required:["last"],properties:{last:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},
additionalProperties:!1},{$ref:"#/$defs/expression"}]},resume:{anyOf:[{type:"object",required:["args_if_found"],properties:{
args_if_found:{anyOf:[{type:"array",items:{type:["string","number","boolean"]}},{$ref:"#/$defs/expression"}]},only_if_same:{
anyOf:[{type:"object",additionalProperties:{anyOf:[{anyOf:[{type:["string","number","boolean"]},{type:"object",required:[
"resource"],properties:{resource:{anyOf:[{type:"string",enum:["cpus","gpus"]},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{type:"object",required:["argv"],properties:{argv:{anyOf:[{type:"array",minItems:1,items:{type:["string","number","boole\
an"]}},{$ref:"#/$defs/expression"}]},timeout:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h))+$"},{$ref:"#/$d\
efs/expression"}]}},additionalProperties:!1}]},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},otherwise:{anyOf:[
{type:"string",enum:["refuse","start-anew"]},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expr\
ession"}]},metrics:{anyOf:[{type:"object",required:["file"],properties:{file:{type:"string",minLength:1},format:{anyOf:[
{type:"string",enum:["json","jsonl"]},{$ref:"#/$defs/expression"}]},step:{type:"string"}},additionalProperties:!1},{$ref:"\
#/$defs/expression"}]},progress:{anyOf:[{type:"object",required:["total"],properties:{total:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]},step:{type:["string","null"]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},description:{
$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$\
defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$d\
efs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"command"}},additionalProperties:!1}}},
ns=Object.prototype.hasOwnProperty,ln=un().default,cr=dn().default,jn=new RegExp("^x-","u"),Dn=new RegExp("^[A-Za-z0-9][\
\\w.-]{0,99}$","u"),qn=new RegExp("^[A-Za-z_]\\w*$","u"),tn=new RegExp("^[A-Za-z_]\\w*(?:-\\w+)*$","u"),Ys=new RegExp("^\
\\d+(\\.\\d+)?[KMGT]?(i?B)?$","u"),fs=new RegExp("^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$","u"),Gs=new RegExp("^(exit:\\d{1,3}|si\
gnal:SIG[A-Z0-9]+)$","u"),Rs=new RegExp("^metrics\\.(\\S+) (?:is (nan|not-finite)|(above|below) (-?\\d+(?:\\.\\d+)?(?:e[-+]?\\\
d+)?))$","u"),zn={anyOf:[{type:["null","boolean","number","string","array"]},{type:"object",properties:{type:{anyOf:[{enum:[
"null","boolean","integer","number","string","array","object"]},{$ref:"#/$defs/expression"}]},default:{},title:{type:"st\
ring"},description:{type:"string"},enum:{anyOf:[{type:"array",minItems:1},{$ref:"#/$defs/expression"}]},minimum:{anyOf:[
{type:"number"},{$ref:"#/$defs/expression"}]},maximum:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},exclusiveMinimum:{
anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},exclusiveMaximum:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},
minLength:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},pattern:{type:"string"},items:{anyOf:[{type:"\
object",additionalProperties:!0},{$ref:"#/$defs/expression"}]},minItems:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$def\
s/expression"}]},maxItems:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},uniqueItems:{anyOf:[{type:"bo\
olean"},{$ref:"#/$defs/expression"}]},unit:{type:"string"},examples:{anyOf:[{type:"array"},{$ref:"#/$defs/expression"}]}},
additionalProperties:!1,anyOf:[{required:["type"]},{required:["default"]},{required:["enum"]}]}]};var In=new RegExp("\\$\\{","u");function t(n,{instancePath:s="",parentData:He,parentDataProperty:We,rootData:o=n,dynamicAnchors:a={}}={}){
let e=null,r=0,ve=t.evaluated;if(ve.dynamicProps&&(ve.props=void 0),ve.dynamicItems&&(ve.items=void 0),r===0)if(typeof n==
"string"){if(!In.test(n))return t.errors=[{instancePath:s,keyword:"pattern",params:{pattern:"\\$\\{"}}],!1}else return t.
errors=[{instancePath:s,keyword:"type"}],!1;return t.errors=e,r===0}t.evaluated={dynamicProps:!1,dynamicItems:!1};function zs(n,{
instancePath:s="",parentData:He,parentDataProperty:We,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,ve=zs.evaluated;
ve.dynamicProps&&(ve.props=void 0),ve.dynamicItems&&(ve.items=void 0);let f=r,ne=!1,v=r;if(n!==null&&typeof n!="boolean"&&
typeof n!="number"&&typeof n!="string"&&!Array.isArray(n)){let be={instancePath:s,keyword:"type"};e===null?e=[be]:e.push(
be),r++}var qe=v===r;ne=ne||qe;let Be=r,ze=r,_=!1,Z=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let be;if(n.type===void 0&&
(be="type")){let B={instancePath:s,keyword:"required"};e===null?e=[B]:e.push(B),r++}}var E=Z===r;_=_||E;let Ze=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let be;if(n.default===void 0&&(be="default")){let B={instancePath:s,keyword:"required"};e===
null?e=[B]:e.push(B),r++}}var E=Ze===r;_=_||E;let Ge=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let be;if(n.enum===void 0&&
(be="enum")){let B={instancePath:s,keyword:"required"};e===null?e=[B]:e.push(B),r++}}var E=Ge===r;if(_=_||E,_)r=ze,e!==null&&
(ze?e.length=ze:e=null);else{let be={instancePath:s,keyword:"anyOf"};e===null?e=[be]:e.push(be),r++}if(r===Be)if(n&&typeof n==
"object"&&!Array.isArray(n)){let be=r;for(let B in n)if(!ns.call(zn.anyOf[1].properties,B)){let Q={instancePath:s,keyword:"\
additionalProperties"};e===null?e=[Q]:e.push(Q),r++;break}if(be===r){if(n.type!==void 0){let B=n.type,Q=r,U=r,de=!1,_e=r;
if(!(B==="null"||B==="boolean"||B==="integer"||B==="number"||B==="string"||B==="array"||B==="object")){let te={instancePath:s+
"/type",keyword:"enum"};e===null?e=[te]:e.push(te),r++}var H=_e===r;de=de||H;let q=r;t(B,{instancePath:s+"/type",parentData:n,
parentDataProperty:"type",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var H=q===r;
if(de=de||H,de)r=U,e!==null&&(U?e.length=U:e=null);else{let te={instancePath:s+"/type",keyword:"anyOf"};e===null?e=[te]:
e.push(te),r++}var K=Q===r}else var K=!0;if(K){if(n.title!==void 0){let B=r;if(typeof n.title!="string"){let U={instancePath:s+
"/title",keyword:"type"};e===null?e=[U]:e.push(U),r++}var K=B===r}else var K=!0;if(K){if(n.description!==void 0){let B=r;
if(typeof n.description!="string"){let U={instancePath:s+"/description",keyword:"type"};e===null?e=[U]:e.push(U),r++}var K=B===
r}else var K=!0;if(K){if(n.enum!==void 0){let B=n.enum,Q=r,U=r,de=!1,_e=r;if(r===_e)if(Array.isArray(B)){if(B.length<1){
let M={instancePath:s+"/enum",keyword:"minItems"};e===null?e=[M]:e.push(M),r++}}else{let M={instancePath:s+"/enum",keyword:"\
type"};e===null?e=[M]:e.push(M),r++}var j=_e===r;de=de||j;let q=r;t(B,{instancePath:s+"/enum",parentData:n,parentDataProperty:"\
enum",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var j=q===r;if(de=de||j,de)r=U,
e!==null&&(U?e.length=U:e=null);else{let M={instancePath:s+"/enum",keyword:"anyOf"};e===null?e=[M]:e.push(M),r++}var K=Q===
r}else var K=!0;if(K){if(n.minimum!==void 0){let B=n.minimum,Q=r,U=r,de=!1,_e=r;if(typeof B!="number"){let M={instancePath:s+
"/minimum",keyword:"type"};e===null?e=[M]:e.push(M),r++}var ie=_e===r;de=de||ie;let q=r;t(B,{instancePath:s+"/minimum",parentData:n,
parentDataProperty:"minimum",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ie=q===
r;if(de=de||ie,de)r=U,e!==null&&(U?e.length=U:e=null);else{let M={instancePath:s+"/minimum",keyword:"anyOf"};e===null?e=
[M]:e.push(M),r++}var K=Q===r}else var K=!0;if(K){if(n.maximum!==void 0){let B=n.maximum,Q=r,U=r,de=!1,_e=r;if(typeof B!=
"number"){let M={instancePath:s+"/maximum",keyword:"type"};e===null?e=[M]:e.push(M),r++}var J=_e===r;de=de||J;let q=r;t(
B,{instancePath:s+"/maximum",parentData:n,parentDataProperty:"maximum",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var J=q===r;if(de=de||J,de)r=U,e!==null&&(U?e.length=U:e=null);else{let M={instancePath:s+
"/maximum",keyword:"anyOf"};e===null?e=[M]:e.push(M),r++}var K=Q===r}else var K=!0;if(K){if(n.exclusiveMinimum!==void 0){
let B=n.exclusiveMinimum,Q=r,U=r,de=!1,_e=r;if(typeof B!="number"){let M={instancePath:s+"/exclusiveMinimum",keyword:"ty\
pe"};e===null?e=[M]:e.push(M),r++}var ye=_e===r;de=de||ye;let q=r;t(B,{instancePath:s+"/exclusiveMinimum",parentData:n,parentDataProperty:"\
exclusiveMinimum",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ye=q===r;if(de=
de||ye,de)r=U,e!==null&&(U?e.length=U:e=null);else{let M={instancePath:s+"/exclusiveMinimum",keyword:"anyOf"};e===null?e=
[M]:e.push(M),r++}var K=Q===r}else var K=!0;if(K){if(n.exclusiveMaximum!==void 0){let B=n.exclusiveMaximum,Q=r,U=r,de=!1,
_e=r;if(typeof B!="number"){let M={instancePath:s+"/exclusiveMaximum",keyword:"type"};e===null?e=[M]:e.push(M),r++}var x=_e===
r;de=de||x;let q=r;t(B,{instancePath:s+"/exclusiveMaximum",parentData:n,parentDataProperty:"exclusiveMaximum",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var x=q===r;if(de=de||x,de)r=U,e!==null&&(U?e.length=
U:e=null);else{let M={instancePath:s+"/exclusiveMaximum",keyword:"anyOf"};e===null?e=[M]:e.push(M),r++}var K=Q===r}else var K=!0;
if(K){if(n.minLength!==void 0){let B=n.minLength,Q=r,U=r,de=!1,_e=r;if(!(typeof B=="number"&&!(B%1)&&!isNaN(B))){let M={
instancePath:s+"/minLength",keyword:"type"};e===null?e=[M]:e.push(M),r++}if(r===_e&&typeof B=="number"&&(B<0||isNaN(B))){
let M={instancePath:s+"/minLength",keyword:"minimum"};e===null?e=[M]:e.push(M),r++}var pe=_e===r;de=de||pe;let q=r;t(B,{
instancePath:s+"/minLength",parentData:n,parentDataProperty:"minLength",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var pe=q===r;if(de=de||pe,de)r=U,e!==null&&(U?e.length=U:e=null);else{let M={instancePath:s+
"/minLength",keyword:"anyOf"};e===null?e=[M]:e.push(M),r++}var K=Q===r}else var K=!0;if(K){if(n.pattern!==void 0){let B=r;
if(typeof n.pattern!="string"){let U={instancePath:s+"/pattern",keyword:"type"};e===null?e=[U]:e.push(U),r++}var K=B===r}else
var K=!0;if(K){if(n.items!==void 0){let B=n.items,Q=r,U=r,de=!1,_e=r;if(r===_e&&!(B&&typeof B=="object"&&!Array.isArray(
B))){let M={instancePath:s+"/items",keyword:"type"};e===null?e=[M]:e.push(M),r++}var oe=_e===r;de=de||oe;let q=r;t(B,{instancePath:s+
"/items",parentData:n,parentDataProperty:"items",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var oe=q===r;if(de=de||oe,de)r=U,e!==null&&(U?e.length=U:e=null);else{let M={instancePath:s+"/items",keyword:"\
anyOf"};e===null?e=[M]:e.push(M),r++}var K=Q===r}else var K=!0;if(K){if(n.minItems!==void 0){let B=n.minItems,Q=r,U=r,de=!1,
_e=r;if(!(typeof B=="number"&&!(B%1)&&!isNaN(B))){let M={instancePath:s+"/minItems",keyword:"type"};e===null?e=[M]:e.push(
M),r++}if(r===_e&&typeof B=="number"&&(B<0||isNaN(B))){let M={instancePath:s+"/minItems",keyword:"minimum"};e===null?e=[
M]:e.push(M),r++}var ge=_e===r;de=de||ge;let q=r;t(B,{instancePath:s+"/minItems",parentData:n,parentDataProperty:"minIte\
ms",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ge=q===r;if(de=de||ge,de)r=U,
e!==null&&(U?e.length=U:e=null);else{let M={instancePath:s+"/minItems",keyword:"anyOf"};e===null?e=[M]:e.push(M),r++}var K=Q===
r}else var K=!0;if(K){if(n.maxItems!==void 0){let B=n.maxItems,Q=r,U=r,de=!1,_e=r;if(!(typeof B=="number"&&!(B%1)&&!isNaN(
B))){let M={instancePath:s+"/maxItems",keyword:"type"};e===null?e=[M]:e.push(M),r++}if(r===_e&&typeof B=="number"&&(B<0||
isNaN(B))){let M={instancePath:s+"/maxItems",keyword:"minimum"};e===null?e=[M]:e.push(M),r++}var he=_e===r;de=de||he;let q=r;
t(B,{instancePath:s+"/maxItems",parentData:n,parentDataProperty:"maxItems",rootData:o,dynamicAnchors:a})||(e=e===null?t.
errors:e.concat(t.errors),r=e.length);var he=q===r;if(de=de||he,de)r=U,e!==null&&(U?e.length=U:e=null);else{let M={instancePath:s+
"/maxItems",keyword:"anyOf"};e===null?e=[M]:e.push(M),r++}var K=Q===r}else var K=!0;if(K){if(n.uniqueItems!==void 0){let B=n.
uniqueItems,Q=r,U=r,de=!1,_e=r;if(typeof B!="boolean"){let M={instancePath:s+"/uniqueItems",keyword:"type"};e===null?e=[
M]:e.push(M),r++}var ue=_e===r;de=de||ue;let q=r;t(B,{instancePath:s+"/uniqueItems",parentData:n,parentDataProperty:"uni\
queItems",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ue=q===r;if(de=de||ue,de)
r=U,e!==null&&(U?e.length=U:e=null);else{let M={instancePath:s+"/uniqueItems",keyword:"anyOf"};e===null?e=[M]:e.push(M),
r++}var K=Q===r}else var K=!0;if(K){if(n.unit!==void 0){let B=r;if(typeof n.unit!="string"){let U={instancePath:s+"/unit",
keyword:"type"};e===null?e=[U]:e.push(U),r++}var K=B===r}else var K=!0;if(K)if(n.examples!==void 0){let B=n.examples,Q=r,
U=r,de=!1,_e=r;if(!Array.isArray(B)){let M={instancePath:s+"/examples",keyword:"type"};e===null?e=[M]:e.push(M),r++}var ce=_e===
r;de=de||ce;let q=r;t(B,{instancePath:s+"/examples",parentData:n,parentDataProperty:"examples",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ce=q===r;if(de=de||ce,de)r=U,e!==null&&(U?e.length=U:e=null);else{
let M={instancePath:s+"/examples",keyword:"anyOf"};e===null?e=[M]:e.push(M),r++}var K=Q===r}else var K=!0}}}}}}}}}}}}}}}}else{
let be={instancePath:s,keyword:"type"};e===null?e=[be]:e.push(be),r++}var qe=Be===r;if(ne=ne||qe,qe)var Fe=!0;if(ne)r=f,
e!==null&&(f?e.length=f:e=null);else{let be={instancePath:s,keyword:"anyOf"};return e===null?e=[be]:e.push(be),r++,zs.errors=
e,!1}return zs.errors=e,ve.props=Fe,r===0}zs.evaluated={dynamicProps:!0,dynamicItems:!1};var Mn={type:"object",properties:{sources:{anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"object",properties:{npm:{
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
stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage\
-stop_if"},kind:{const:"fetch"}},additionalProperties:!1},Ln=new RegExp("^(@[^@/\\s]+/)?[^@/\\s]+@[^@\\s]+$","u"),An=new RegExp(
"^[A-Za-z0-9._-]+==[^=\\s]+$","u"),En=new RegExp("^[a-z0-9][a-z0-9.+-]+$","u"),cn=new RegExp("^(https?|file)://\\S+$","u"),
Sn=new RegExp("^sha256:[0-9a-f]{64}$","u");function yr(n,{instancePath:s="",parentData:He,parentDataProperty:We,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ve=yr.evaluated;return ve.dynamicProps&&(ve.props=void 0),ve.dynamicItems&&(ve.items=void 0),typeof n!="string"&&n!==null?
(yr.errors=[{instancePath:s,keyword:"type"}],!1):(yr.errors=e,r===0)}yr.evaluated={dynamicProps:!1,dynamicItems:!1};function ar(n,{instancePath:s="",parentData:He,parentDataProperty:We,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ve=ar.evaluated;if(ve.dynamicProps&&(ve.props=void 0),ve.dynamicItems&&(ve.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let Ze=r;for(let Ge in n)if(!(Ge==="include"||Ge==="exclude")){let E=n[Ge],H=r,K=r,j=!1,ie=r;if(!Array.
isArray(E)){let ye={instancePath:s+"/"+Ge.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[ye]:e.push(
ye),r++}var f=ie===r;j=j||f;let J=r;t(E,{instancePath:s+"/"+Ge.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:Ge,
rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var f=J===r;if(j=j||f,j)r=K,e!==null&&
(K?e.length=K:e=null);else{let ye={instancePath:s+"/"+Ge.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"anyOf"};return e===
null?e=[ye]:e.push(ye),r++,ar.errors=e,!1}var ne=H===r;if(!ne)break}if(Ze===r){if(n.include!==void 0){let Ge=n.include,E=r,
H=r,K=!1,j=r;if(r===j)if(Array.isArray(Ge)){var v=!0;let J=Ge.length;for(let ye=0;ye<J;ye++){let x=Ge[ye],pe=r;if(!(x&&typeof x==
"object"&&!Array.isArray(x))){let ge={instancePath:s+"/include/"+ye,keyword:"type"};e===null?e=[ge]:e.push(ge),r++}var v=pe===
r;if(!v)break}}else{let J={instancePath:s+"/include",keyword:"type"};e===null?e=[J]:e.push(J),r++}var Be=j===r;K=K||Be;let ie=r;
t(Ge,{instancePath:s+"/include",parentData:n,parentDataProperty:"include",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var Be=ie===r;if(K=K||Be,K)r=H,e!==null&&(H?e.length=H:e=null);else{let J={instancePath:s+
"/include",keyword:"anyOf"};return e===null?e=[J]:e.push(J),r++,ar.errors=e,!1}var ze=E===r}else var ze=!0;if(ze)if(n.exclude!==
void 0){let Ge=n.exclude,E=r,H=r,K=!1,j=r;if(r===j)if(Array.isArray(Ge)){var _=!0;let ye=Ge.length;for(let x=0;x<ye;x++){
let pe=Ge[x],oe=r;if(!(pe&&typeof pe=="object"&&!Array.isArray(pe))){let he={instancePath:s+"/exclude/"+x,keyword:"type"};
e===null?e=[he]:e.push(he),r++}var _=oe===r;if(!_)break}}else{let ye={instancePath:s+"/exclude",keyword:"type"};e===null?
e=[ye]:e.push(ye),r++}var Z=j===r;K=K||Z;let ie=r;t(Ge,{instancePath:s+"/exclude",parentData:n,parentDataProperty:"exclu\
de",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Z=ie===r;if(K=K||Z,K)r=H,e!==
null&&(H?e.length=H:e=null);else{let ye={instancePath:s+"/exclude",keyword:"anyOf"};return e===null?e=[ye]:e.push(ye),r++,
ar.errors=e,!1}var ze=E===r}else var ze=!0}}else return ar.errors=[{instancePath:s,keyword:"type"}],!1;return ar.errors=
e,r===0}ar.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function mr(n,{instancePath:s="",parentData:He,parentDataProperty:We,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ve=mr.evaluated;ve.dynamicProps&&(ve.props=void 0),ve.dynamicItems&&(ve.items=void 0);let f=r,ne=!1,v=r;if(typeof n!="bo\
olean"){let _={instancePath:s,keyword:"type"};e===null?e=[_]:e.push(_),r++}var ze=v===r;ne=ne||ze;let Be=r;t(n,{instancePath:s,
parentData:He,parentDataProperty:We,rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ze=Be===
r;if(ne=ne||ze,ne)r=f,e!==null&&(f?e.length=f:e=null);else{let _={instancePath:s,keyword:"anyOf"};return e===null?e=[_]:
e.push(_),r++,mr.errors=e,!1}return mr.errors=e,r===0}mr.evaluated={dynamicProps:!1,dynamicItems:!1};function vr(n,{instancePath:s="",parentData:He,parentDataProperty:We,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ve=vr.evaluated;ve.dynamicProps&&(ve.props=void 0),ve.dynamicItems&&(ve.items=void 0);let f=r,ne=!1,v=r,Be=r,ze=!1,_=r;if(typeof n!=
"string"){let j={instancePath:s,keyword:"type"};e===null?e=[j]:e.push(j),r++}var Ge=_===r;ze=ze||Ge;let Z=r;if(r===Z)if(Array.
isArray(n)){var Ze=!0;let j=n.length;for(let ie=0;ie<j;ie++){let J=r;if(typeof n[ie]!="string"){let x={instancePath:s+"/"+
ie,keyword:"type"};e===null?e=[x]:e.push(x),r++}var Ze=J===r;if(!Ze)break}if(Ze){let ie=n.length,J;if(ie>1){let ye={};for(;ie--;){
let x=n[ie];if(typeof x=="string"){if(typeof ye[x]=="number"){J=ye[x];let pe={instancePath:s,keyword:"uniqueItems"};e===
null?e=[pe]:e.push(pe),r++;break}ye[x]=ie}}}}}else{let j={instancePath:s,keyword:"type"};e===null?e=[j]:e.push(j),r++}var Ge=Z===
r;if(ze=ze||Ge,Ge)var E=!0;if(ze)r=Be,e!==null&&(Be?e.length=Be:e=null);else{let j={instancePath:s,keyword:"anyOf"};e===
null?e=[j]:e.push(j),r++}var K=v===r;ne=ne||K;let H=r;t(n,{instancePath:s,parentData:He,parentDataProperty:We,rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var K=H===r;if(ne=ne||K,ne)r=f,e!==null&&(f?e.length=
f:e=null);else{let j={instancePath:s,keyword:"anyOf"};return e===null?e=[j]:e.push(j),r++,vr.errors=e,!1}return vr.errors=
e,ve.items=E,r===0}vr.evaluated={dynamicProps:!1,dynamicItems:!0};function _r(n,{instancePath:s="",parentData:He,parentDataProperty:We,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ve=_r.evaluated;return ve.dynamicProps&&(ve.props=void 0),ve.dynamicItems&&(ve.items=void 0),typeof n!="string"?(_r.errors=
[{instancePath:s,keyword:"type"}],!1):(_r.errors=e,r===0)}_r.evaluated={dynamicProps:!1,dynamicItems:!1};function gr(n,{instancePath:s="",parentData:He,parentDataProperty:We,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ve=gr.evaluated;ve.dynamicProps&&(ve.props=void 0),ve.dynamicItems&&(ve.items=void 0);let f=r,ne=!1,v=r;if(r===v)if(n&&typeof n==
"object"&&!Array.isArray(n)){let ie=r;for(let J in n)if(!(J==="cpus"||J==="memory"||J==="gpus"||J==="tokens")){let ye={instancePath:s,
keyword:"additionalProperties"};e===null?e=[ye]:e.push(ye),r++;break}if(ie===r){if(n.cpus!==void 0){let J=n.cpus,ye=r,x=r,
pe=!1,oe=r;if(r===oe)if(typeof J=="number"){if(J<=0||isNaN(J)){let he={instancePath:s+"/cpus",keyword:"exclusiveMinimum"};
e===null?e=[he]:e.push(he),r++}}else{let he={instancePath:s+"/cpus",keyword:"type"};e===null?e=[he]:e.push(he),r++}var Be=oe===
r;pe=pe||Be;let ge=r;t(J,{instancePath:s+"/cpus",parentData:n,parentDataProperty:"cpus",rootData:o,dynamicAnchors:a})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var Be=ge===r;if(pe=pe||Be,pe)r=x,e!==null&&(x?e.length=x:e=null);else{
let he={instancePath:s+"/cpus",keyword:"anyOf"};e===null?e=[he]:e.push(he),r++}var ze=ye===r}else var ze=!0;if(ze){if(n.
memory!==void 0){let J=n.memory,ye=r,x=r,pe=!1,oe=r;if(typeof J!="string"&&!(typeof J=="number"&&!(J%1)&&!isNaN(J))){let ue={
instancePath:s+"/memory",keyword:"type"};e===null?e=[ue]:e.push(ue),r++}if(r===oe){if(typeof J=="number"&&(J<1||isNaN(J))){
let ue={instancePath:s+"/memory",keyword:"minimum"};e===null?e=[ue]:e.push(ue),r++}if(r===oe&&typeof J=="string"&&!Ys.test(
J)){let ue={instancePath:s+"/memory",keyword:"pattern"};e===null?e=[ue]:e.push(ue),r++}}var _=oe===r;pe=pe||_;let ge=r;t(
J,{instancePath:s+"/memory",parentData:n,parentDataProperty:"memory",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var _=ge===r;if(pe=pe||_,pe)r=x,e!==null&&(x?e.length=x:e=null);else{let ue={instancePath:s+
"/memory",keyword:"anyOf"};e===null?e=[ue]:e.push(ue),r++}var ze=ye===r}else var ze=!0;if(ze){if(n.gpus!==void 0){let J=n.
gpus,ye=r,x=r,pe=!1,oe=r;if(!(typeof J=="number"&&!(J%1)&&!isNaN(J))){let ue={instancePath:s+"/gpus",keyword:"type"};e===
null?e=[ue]:e.push(ue),r++}if(r===oe&&typeof J=="number"&&(J<0||isNaN(J))){let ue={instancePath:s+"/gpus",keyword:"minim\
um"};e===null?e=[ue]:e.push(ue),r++}var Z=oe===r;pe=pe||Z;let ge=r;t(J,{instancePath:s+"/gpus",parentData:n,parentDataProperty:"\
gpus",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Z=ge===r;if(pe=pe||Z,pe)r=x,
e!==null&&(x?e.length=x:e=null);else{let ue={instancePath:s+"/gpus",keyword:"anyOf"};e===null?e=[ue]:e.push(ue),r++}var ze=ye===
r}else var ze=!0;if(ze)if(n.tokens!==void 0){let J=n.tokens,ye=r,x=r,pe=!1,oe=r;if(r===oe)if(J&&typeof J=="object"&&!Array.
isArray(J))for(let ue in J){let ce=J[ue],qe=r,Fe=r,be=!1,B=r;if(!(typeof ce=="number"&&!(ce%1)&&!isNaN(ce))){let U={instancePath:s+
"/tokens/"+ue.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[U]:e.push(U),r++}if(r===B&&typeof ce=="\
number"&&(ce<1||isNaN(ce))){let U={instancePath:s+"/tokens/"+ue.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"minimum"};
e===null?e=[U]:e.push(U),r++}var Ze=B===r;be=be||Ze;let Q=r;t(ce,{instancePath:s+"/tokens/"+ue.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:J,parentDataProperty:ue,rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=
e.length);var Ze=Q===r;if(be=be||Ze,be)r=Fe,e!==null&&(Fe?e.length=Fe:e=null);else{let U={instancePath:s+"/tokens/"+ue.replace(
/~/g,"~0").replace(/\//g,"~1"),keyword:"anyOf"};e===null?e=[U]:e.push(U),r++}var Ge=qe===r;if(!Ge)break}else{let ue={instancePath:s+
"/tokens",keyword:"type"};e===null?e=[ue]:e.push(ue),r++}var E=oe===r;pe=pe||E;let ge=r;t(J,{instancePath:s+"/tokens",parentData:n,
parentDataProperty:"tokens",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var E=ge===
r;if(pe=pe||E,pe)r=x,e!==null&&(x?e.length=x:e=null);else{let ue={instancePath:s+"/tokens",keyword:"anyOf"};e===null?e=[
ue]:e.push(ue),r++}var ze=ye===r}else var ze=!0}}}}else{let ie={instancePath:s,keyword:"type"};e===null?e=[ie]:e.push(ie),
r++}var j=v===r;if(ne=ne||j,j)var H=!0;let K=r;t(n,{instancePath:s,parentData:He,parentDataProperty:We,rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var j=K===r;if(ne=ne||j,ne)r=f,e!==null&&(f?e.length=f:e=null);else{
let ie={instancePath:s,keyword:"anyOf"};return e===null?e=[ie]:e.push(ie),r++,gr.errors=e,!1}return gr.errors=e,ve.props=
H,r===0}gr.evaluated={dynamicProps:!0,dynamicItems:!1};function hr(n,{instancePath:s="",parentData:He,parentDataProperty:We,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ve=hr.evaluated;ve.dynamicProps&&(ve.props=void 0),ve.dynamicItems&&(ve.items=void 0);let f=r,ne=!1,v=r;if(r===v)if(n&&typeof n==
"object"&&!Array.isArray(n)){let H=r;for(let K in n)if(!(K==="total"||K==="idle"||K==="grace")){let j={instancePath:s,keyword:"\
additionalProperties"};e===null?e=[j]:e.push(j),r++;break}if(H===r){if(n.total!==void 0){let K=n.total,j=r,ie=r,J=!1,ye=r;
if(typeof K!="string"&&K!==null){let pe={instancePath:s+"/total",keyword:"type"};e===null?e=[pe]:e.push(pe),r++}if(r===ye&&
typeof K=="string"&&!fs.test(K)){let pe={instancePath:s+"/total",keyword:"pattern"};e===null?e=[pe]:e.push(pe),r++}var Be=ye===
r;J=J||Be;let x=r;t(K,{instancePath:s+"/total",parentData:n,parentDataProperty:"total",rootData:o,dynamicAnchors:a})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var Be=x===r;if(J=J||Be,J)r=ie,e!==null&&(ie?e.length=ie:e=null);else{let pe={
instancePath:s+"/total",keyword:"anyOf"};e===null?e=[pe]:e.push(pe),r++}var ze=j===r}else var ze=!0;if(ze){if(n.idle!==void 0){
let K=n.idle,j=r,ie=r,J=!1,ye=r;if(typeof K!="string"&&K!==null){let oe={instancePath:s+"/idle",keyword:"type"};e===null?
e=[oe]:e.push(oe),r++}if(r===ye&&typeof K=="string"&&!fs.test(K)){let oe={instancePath:s+"/idle",keyword:"pattern"};e===
null?e=[oe]:e.push(oe),r++}var _=ye===r;J=J||_;let x=r;t(K,{instancePath:s+"/idle",parentData:n,parentDataProperty:"idle",
rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var _=x===r;if(J=J||_,J)r=ie,e!==null&&
(ie?e.length=ie:e=null);else{let oe={instancePath:s+"/idle",keyword:"anyOf"};e===null?e=[oe]:e.push(oe),r++}var ze=j===r}else
var ze=!0;if(ze)if(n.grace!==void 0){let K=n.grace,j=r,ie=r,J=!1,ye=r;if(r===ye)if(typeof K=="string"){if(!fs.test(K)){let oe={
instancePath:s+"/grace",keyword:"pattern"};e===null?e=[oe]:e.push(oe),r++}}else{let oe={instancePath:s+"/grace",keyword:"\
type"};e===null?e=[oe]:e.push(oe),r++}var Z=ye===r;J=J||Z;let x=r;t(K,{instancePath:s+"/grace",parentData:n,parentDataProperty:"\
grace",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Z=x===r;if(J=J||Z,J)r=ie,e!==
null&&(ie?e.length=ie:e=null);else{let oe={instancePath:s+"/grace",keyword:"anyOf"};e===null?e=[oe]:e.push(oe),r++}var ze=j===
r}else var ze=!0}}}else{let H={instancePath:s,keyword:"type"};e===null?e=[H]:e.push(H),r++}var E=v===r;if(ne=ne||E,E)var Ze=!0;
let Ge=r;t(n,{instancePath:s,parentData:He,parentDataProperty:We,rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var E=Ge===r;if(ne=ne||E,ne)r=f,e!==null&&(f?e.length=f:e=null);else{let H={instancePath:s,keyword:"\
anyOf"};return e===null?e=[H]:e.push(H),r++,hr.errors=e,!1}return hr.errors=e,ve.props=Ze,r===0}hr.evaluated={dynamicProps:!0,
dynamicItems:!1};function kr(n,{instancePath:s="",parentData:He,parentDataProperty:We,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ve=kr.evaluated;ve.dynamicProps&&(ve.props=void 0),ve.dynamicItems&&(ve.items=void 0);let f=r,ne=!1,v=r;if(r===v)if(Array.
isArray(n)){var Be=!0;let ue=n.length;for(let ce=0;ce<ue;ce++){let qe=n[ce],Fe=r,be=r,B=!1,Q=r;if(r===Q)if(qe&&typeof qe==
"object"&&!Array.isArray(qe)){let _e;if(qe.on===void 0&&(_e="on")){let q={instancePath:s+"/"+ce,keyword:"required"};e===
null?e=[q]:e.push(q),r++}else{let q=r;for(let te in qe)if(!(te==="on"||te==="max"||te==="delay"||te==="factor"||te==="ma\
x_delay"||te==="jitter"||te==="set")){let M={instancePath:s+"/"+ce,keyword:"additionalProperties"};e===null?e=[M]:e.push(
M),r++;break}if(q===r){if(qe.on!==void 0){let te=qe.on,M=r,$=r,ee=!1,Re=r,er=r,D=!1,re=r,Ve=r,Ee=!1,Xe=r;if(!(te==="exit"||
te==="signal"||te==="oom"||te==="gpu-oom"||te==="timeout"||te==="idle"||te==="preempted"||te==="node-lost"||te==="diverg\
ed")){let X={instancePath:s+"/"+ce+"/on",keyword:"enum"};e===null?e=[X]:e.push(X),r++}var ze=Xe===r;Ee=Ee||ze;let me=r;if(r===
me)if(typeof te=="string"){if(!Gs.test(te)){let X={instancePath:s+"/"+ce+"/on",keyword:"pattern",params:{pattern:"^(exit\
:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}};e===null?e=[X]:e.push(X),r++}}else{let X={instancePath:s+"/"+ce+"/on",keyword:"type"};
e===null?e=[X]:e.push(X),r++}var ze=me===r;if(Ee=Ee||ze,Ee)r=Ve,e!==null&&(Ve?e.length=Ve:e=null);else{let X={instancePath:s+
"/"+ce+"/on",keyword:"anyOf"};e===null?e=[X]:e.push(X),r++}var Ge=re===r;D=D||Ge;let Ce=r;if(r===Ce)if(Array.isArray(te))
if(te.length<1){let X={instancePath:s+"/"+ce+"/on",keyword:"minItems"};e===null?e=[X]:e.push(X),r++}else{var _=!0;let X=te.
length;for(let w=0;w<X;w++){let R=te[w],Y=r,V=r,Me=!1,y=r,m=r,g=!1,k=r;if(!(R==="exit"||R==="signal"||R==="oom"||R==="gp\
u-oom"||R==="timeout"||R==="idle"||R==="preempted"||R==="node-lost"||R==="diverged")){let c={instancePath:s+"/"+ce+"/on/"+
w,keyword:"enum"};e===null?e=[c]:e.push(c),r++}var Z=k===r;g=g||Z;let i=r;if(r===i)if(typeof R=="string"){if(!Gs.test(R)){
let c={instancePath:s+"/"+ce+"/on/"+w,keyword:"pattern",params:{pattern:"^(exit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}};e===null?
e=[c]:e.push(c),r++}}else{let c={instancePath:s+"/"+ce+"/on/"+w,keyword:"type"};e===null?e=[c]:e.push(c),r++}var Z=i===r;
if(g=g||Z,g)r=m,e!==null&&(m?e.length=m:e=null);else{let c={instancePath:s+"/"+ce+"/on/"+w,keyword:"anyOf"};e===null?e=[
c]:e.push(c),r++}var Ze=y===r;Me=Me||Ze;let O=r;t(R,{instancePath:s+"/"+ce+"/on/"+w,parentData:te,parentDataProperty:w,rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ze=O===r;if(Me=Me||Ze,Me)r=V,e!==null&&(V?e.
length=V:e=null);else{let c={instancePath:s+"/"+ce+"/on/"+w,keyword:"anyOf"};e===null?e=[c]:e.push(c),r++}var _=Y===r;if(!_)
break}if(_){let w=te.length,R;if(w>1){e:for(;w--;)for(R=w;R--;)if(ln(te[w],te[R])){let Y={instancePath:s+"/"+ce+"/on",keyword:"\
uniqueItems"};e===null?e=[Y]:e.push(Y),r++;break e}}}}else{let X={instancePath:s+"/"+ce+"/on",keyword:"type"};e===null?e=
[X]:e.push(X),r++}var Ge=Ce===r;if(D=D||Ge,D)r=er,e!==null&&(er?e.length=er:e=null);else{let X={instancePath:s+"/"+ce+"/\
on",keyword:"anyOf"};e===null?e=[X]:e.push(X),r++}var E=Re===r;ee=ee||E;let b=r;t(te,{instancePath:s+"/"+ce+"/on",parentData:qe,
parentDataProperty:"on",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var E=b===r;if(ee=
ee||E,ee)r=$,e!==null&&($?e.length=$:e=null);else{let X={instancePath:s+"/"+ce+"/on",keyword:"anyOf"};e===null?e=[X]:e.push(
X),r++}var H=M===r}else var H=!0;if(H){if(qe.max!==void 0){let te=qe.max,M=r,$=r,ee=!1,Re=r;if(!(typeof te=="number"&&!(te%
1)&&!isNaN(te))){let re={instancePath:s+"/"+ce+"/max",keyword:"type"};e===null?e=[re]:e.push(re),r++}if(r===Re&&typeof te==
"number"&&(te<1||isNaN(te))){let re={instancePath:s+"/"+ce+"/max",keyword:"minimum"};e===null?e=[re]:e.push(re),r++}var K=Re===
r;ee=ee||K;let er=r;t(te,{instancePath:s+"/"+ce+"/max",parentData:qe,parentDataProperty:"max",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var K=er===r;if(ee=ee||K,ee)r=$,e!==null&&($?e.length=$:e=null);else{
let re={instancePath:s+"/"+ce+"/max",keyword:"anyOf"};e===null?e=[re]:e.push(re),r++}var H=M===r}else var H=!0;if(H){if(qe.
delay!==void 0){let te=qe.delay,M=r,$=r,ee=!1,Re=r;if(r===Re)if(typeof te=="string"){if(!fs.test(te)){let re={instancePath:s+
"/"+ce+"/delay",keyword:"pattern"};e===null?e=[re]:e.push(re),r++}}else{let re={instancePath:s+"/"+ce+"/delay",keyword:"\
type"};e===null?e=[re]:e.push(re),r++}var j=Re===r;ee=ee||j;let er=r;t(te,{instancePath:s+"/"+ce+"/delay",parentData:qe,
parentDataProperty:"delay",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var j=er===
r;if(ee=ee||j,ee)r=$,e!==null&&($?e.length=$:e=null);else{let re={instancePath:s+"/"+ce+"/delay",keyword:"anyOf"};e===null?
e=[re]:e.push(re),r++}var H=M===r}else var H=!0;if(H){if(qe.factor!==void 0){let te=qe.factor,M=r,$=r,ee=!1,Re=r;if(r===
Re)if(typeof te=="number"){if(te<1||isNaN(te)){let re={instancePath:s+"/"+ce+"/factor",keyword:"minimum"};e===null?e=[re]:
e.push(re),r++}}else{let re={instancePath:s+"/"+ce+"/factor",keyword:"type"};e===null?e=[re]:e.push(re),r++}var ie=Re===
r;ee=ee||ie;let er=r;t(te,{instancePath:s+"/"+ce+"/factor",parentData:qe,parentDataProperty:"factor",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ie=er===r;if(ee=ee||ie,ee)r=$,e!==null&&($?e.length=$:e=null);else{
let re={instancePath:s+"/"+ce+"/factor",keyword:"anyOf"};e===null?e=[re]:e.push(re),r++}var H=M===r}else var H=!0;if(H){
if(qe.max_delay!==void 0){let te=qe.max_delay,M=r,$=r,ee=!1,Re=r;if(r===Re)if(typeof te=="string"){if(!fs.test(te)){let re={
instancePath:s+"/"+ce+"/max_delay",keyword:"pattern"};e===null?e=[re]:e.push(re),r++}}else{let re={instancePath:s+"/"+ce+
"/max_delay",keyword:"type"};e===null?e=[re]:e.push(re),r++}var J=Re===r;ee=ee||J;let er=r;t(te,{instancePath:s+"/"+ce+"\
/max_delay",parentData:qe,parentDataProperty:"max_delay",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.
errors),r=e.length);var J=er===r;if(ee=ee||J,ee)r=$,e!==null&&($?e.length=$:e=null);else{let re={instancePath:s+"/"+ce+"\
/max_delay",keyword:"anyOf"};e===null?e=[re]:e.push(re),r++}var H=M===r}else var H=!0;if(H){if(qe.jitter!==void 0){let te=qe.
jitter,M=r,$=r,ee=!1,Re=r;if(r===Re)if(typeof te=="number"){if(te>1||isNaN(te)){let re={instancePath:s+"/"+ce+"/jitter",
keyword:"maximum"};e===null?e=[re]:e.push(re),r++}else if(te<0||isNaN(te)){let re={instancePath:s+"/"+ce+"/jitter",keyword:"\
minimum"};e===null?e=[re]:e.push(re),r++}}else{let re={instancePath:s+"/"+ce+"/jitter",keyword:"type"};e===null?e=[re]:e.
push(re),r++}var ye=Re===r;ee=ee||ye;let er=r;t(te,{instancePath:s+"/"+ce+"/jitter",parentData:qe,parentDataProperty:"ji\
tter",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ye=er===r;if(ee=ee||ye,ee)r=
$,e!==null&&($?e.length=$:e=null);else{let re={instancePath:s+"/"+ce+"/jitter",keyword:"anyOf"};e===null?e=[re]:e.push(re),
r++}var H=M===r}else var H=!0;if(H)if(qe.set!==void 0){let te=qe.set,M=r,$=r,ee=!1,Re=r;if(r===Re&&!(te&&typeof te=="obj\
ect"&&!Array.isArray(te))){let re={instancePath:s+"/"+ce+"/set",keyword:"type"};e===null?e=[re]:e.push(re),r++}var x=Re===
r;ee=ee||x;let er=r;t(te,{instancePath:s+"/"+ce+"/set",parentData:qe,parentDataProperty:"set",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var x=er===r;if(ee=ee||x,ee)r=$,e!==null&&($?e.length=$:e=null);else{
let re={instancePath:s+"/"+ce+"/set",keyword:"anyOf"};e===null?e=[re]:e.push(re),r++}var H=M===r}else var H=!0}}}}}}}}else{
let _e={instancePath:s+"/"+ce,keyword:"type"};e===null?e=[_e]:e.push(_e),r++}var pe=Q===r;B=B||pe;let U=r;t(qe,{instancePath:s+
"/"+ce,parentData:n,parentDataProperty:ce,rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var pe=U===r;if(B=B||pe,B)r=be,e!==null&&(be?e.length=be:e=null);else{let _e={instancePath:s+"/"+ce,keyword:"anyOf"};e===
null?e=[_e]:e.push(_e),r++}var Be=Fe===r;if(!Be)break}}else{let ue={instancePath:s,keyword:"type"};e===null?e=[ue]:e.push(
ue),r++}var he=v===r;if(ne=ne||he,he)var oe=!0;let ge=r;t(n,{instancePath:s,parentData:He,parentDataProperty:We,rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var he=ge===r;if(ne=ne||he,ne)r=f,e!==null&&(f?e.
length=f:e=null);else{let ue={instancePath:s,keyword:"anyOf"};return e===null?e=[ue]:e.push(ue),r++,kr.errors=e,!1}return kr.
errors=e,ve.items=oe,r===0}kr.evaluated={dynamicProps:!1,dynamicItems:!0};function $r(n,{instancePath:s="",parentData:He,parentDataProperty:We,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ve=$r.evaluated;ve.dynamicProps&&(ve.props=void 0),ve.dynamicItems&&(ve.items=void 0);let f=r,ne=!1,v=r,Be=r,ze=!1,_=r;if(r===
_)if(typeof n=="string"){if(!Rs.test(n)){let B={instancePath:s,keyword:"pattern"};e===null?e=[B]:e.push(B),r++}}else{let B={
instancePath:s,keyword:"type"};e===null?e=[B]:e.push(B),r++}var ce=_===r;ze=ze||ce;let Z=r;if(r===Z)if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){let B;if(n.metric===void 0&&(B="metric")){let Q={instancePath:s,keyword:"required"};e===null?e=
[Q]:e.push(Q),r++}else{let Q=r;for(let U in n)if(!(U==="metric"||U==="is"||U==="above"||U==="below"||U==="for")){let de={
instancePath:s,keyword:"additionalProperties"};e===null?e=[de]:e.push(de),r++;break}if(Q===r){if(n.metric!==void 0){let U=n.
metric,de=r;if(r===de)if(typeof U=="string"){if(cr(U)<1){let _e={instancePath:s+"/metric",keyword:"minLength"};e===null?
e=[_e]:e.push(_e),r++}}else{let _e={instancePath:s+"/metric",keyword:"type"};e===null?e=[_e]:e.push(_e),r++}var Ze=de===
r}else var Ze=!0;if(Ze){if(n.is!==void 0){let U=n.is,de=r,_e=r,q=!1,te=r;if(!(U==="nan"||U==="not-finite")){let ee={instancePath:s+
"/is",keyword:"enum"};e===null?e=[ee]:e.push(ee),r++}var Ge=te===r;q=q||Ge;let M=r;t(U,{instancePath:s+"/is",parentData:n,
parentDataProperty:"is",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ge=M===r;
if(q=q||Ge,q)r=_e,e!==null&&(_e?e.length=_e:e=null);else{let ee={instancePath:s+"/is",keyword:"anyOf"};e===null?e=[ee]:e.
push(ee),r++}var Ze=de===r}else var Ze=!0;if(Ze){if(n.above!==void 0){let U=n.above,de=r,_e=r,q=!1,te=r;if(typeof U!="nu\
mber"){let ee={instancePath:s+"/above",keyword:"type"};e===null?e=[ee]:e.push(ee),r++}var E=te===r;q=q||E;let M=r;t(U,{instancePath:s+
"/above",parentData:n,parentDataProperty:"above",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var E=M===r;if(q=q||E,q)r=_e,e!==null&&(_e?e.length=_e:e=null);else{let ee={instancePath:s+"/above",keyword:"\
anyOf"};e===null?e=[ee]:e.push(ee),r++}var Ze=de===r}else var Ze=!0;if(Ze){if(n.below!==void 0){let U=n.below,de=r,_e=r,
q=!1,te=r;if(typeof U!="number"){let ee={instancePath:s+"/below",keyword:"type"};e===null?e=[ee]:e.push(ee),r++}var H=te===
r;q=q||H;let M=r;t(U,{instancePath:s+"/below",parentData:n,parentDataProperty:"below",rootData:o,dynamicAnchors:a})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var H=M===r;if(q=q||H,q)r=_e,e!==null&&(_e?e.length=_e:e=null);else{let ee={
instancePath:s+"/below",keyword:"anyOf"};e===null?e=[ee]:e.push(ee),r++}var Ze=de===r}else var Ze=!0;if(Ze)if(n.for!==void 0){
let U=n.for,de=r,_e=r,q=!1,te=r;if(!(typeof U=="number"&&!(U%1)&&!isNaN(U))){let ee={instancePath:s+"/for",keyword:"type"};
e===null?e=[ee]:e.push(ee),r++}if(r===te&&typeof U=="number"&&(U<1||isNaN(U))){let ee={instancePath:s+"/for",keyword:"mi\
nimum"};e===null?e=[ee]:e.push(ee),r++}var K=te===r;q=q||K;let M=r;t(U,{instancePath:s+"/for",parentData:n,parentDataProperty:"\
for",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var K=M===r;if(q=q||K,q)r=_e,e!==
null&&(_e?e.length=_e:e=null);else{let ee={instancePath:s+"/for",keyword:"anyOf"};e===null?e=[ee]:e.push(ee),r++}var Ze=de===
r}else var Ze=!0}}}}}}else{let B={instancePath:s,keyword:"type"};e===null?e=[B]:e.push(B),r++}var ce=Z===r;if(ze=ze||ce,
ce)var j=!0;let ie=r;if(r===ie)if(Array.isArray(n)){var J=!0;let B=n.length;for(let Q=0;Q<B;Q++){let U=n[Q],de=r,_e=r,q=!1,
te=r,M=r,$=!1,ee=r;if(r===ee)if(typeof U=="string"){if(!Rs.test(U)){let re={instancePath:s+"/"+Q,keyword:"pattern"};e===
null?e=[re]:e.push(re),r++}}else{let re={instancePath:s+"/"+Q,keyword:"type"};e===null?e=[re]:e.push(re),r++}var he=ee===
r;$=$||he;let Re=r;if(r===Re)if(U&&typeof U=="object"&&!Array.isArray(U)){let re;if(U.metric===void 0&&(re="metric")){let Ve={
instancePath:s+"/"+Q,keyword:"required"};e===null?e=[Ve]:e.push(Ve),r++}else{let Ve=r;for(let Ee in U)if(!(Ee==="metric"||
Ee==="is"||Ee==="above"||Ee==="below"||Ee==="for")){let Xe={instancePath:s+"/"+Q,keyword:"additionalProperties"};e===null?
e=[Xe]:e.push(Xe),r++;break}if(Ve===r){if(U.metric!==void 0){let Ee=U.metric,Xe=r;if(r===Xe)if(typeof Ee=="string"){if(cr(
Ee)<1){let me={instancePath:s+"/"+Q+"/metric",keyword:"minLength"};e===null?e=[me]:e.push(me),r++}}else{let me={instancePath:s+
"/"+Q+"/metric",keyword:"type"};e===null?e=[me]:e.push(me),r++}var ye=Xe===r}else var ye=!0;if(ye){if(U.is!==void 0){let Ee=U.
is,Xe=r,me=r,Ce=!1,b=r;if(!(Ee==="nan"||Ee==="not-finite")){let R={instancePath:s+"/"+Q+"/is",keyword:"enum"};e===null?e=
[R]:e.push(R),r++}var x=b===r;Ce=Ce||x;let X=r;t(Ee,{instancePath:s+"/"+Q+"/is",parentData:U,parentDataProperty:"is",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var x=X===r;if(Ce=Ce||x,Ce)r=me,e!==null&&(me?e.
length=me:e=null);else{let R={instancePath:s+"/"+Q+"/is",keyword:"anyOf"};e===null?e=[R]:e.push(R),r++}var ye=Xe===r}else
var ye=!0;if(ye){if(U.above!==void 0){let Ee=U.above,Xe=r,me=r,Ce=!1,b=r;if(typeof Ee!="number"){let R={instancePath:s+"\
/"+Q+"/above",keyword:"type"};e===null?e=[R]:e.push(R),r++}var pe=b===r;Ce=Ce||pe;let X=r;t(Ee,{instancePath:s+"/"+Q+"/a\
bove",parentData:U,parentDataProperty:"above",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.
length);var pe=X===r;if(Ce=Ce||pe,Ce)r=me,e!==null&&(me?e.length=me:e=null);else{let R={instancePath:s+"/"+Q+"/above",keyword:"\
anyOf"};e===null?e=[R]:e.push(R),r++}var ye=Xe===r}else var ye=!0;if(ye){if(U.below!==void 0){let Ee=U.below,Xe=r,me=r,Ce=!1,
b=r;if(typeof Ee!="number"){let R={instancePath:s+"/"+Q+"/below",keyword:"type"};e===null?e=[R]:e.push(R),r++}var oe=b===
r;Ce=Ce||oe;let X=r;t(Ee,{instancePath:s+"/"+Q+"/below",parentData:U,parentDataProperty:"below",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var oe=X===r;if(Ce=Ce||oe,Ce)r=me,e!==null&&(me?e.length=me:e=null);else{
let R={instancePath:s+"/"+Q+"/below",keyword:"anyOf"};e===null?e=[R]:e.push(R),r++}var ye=Xe===r}else var ye=!0;if(ye)if(U.
for!==void 0){let Ee=U.for,Xe=r,me=r,Ce=!1,b=r;if(!(typeof Ee=="number"&&!(Ee%1)&&!isNaN(Ee))){let R={instancePath:s+"/"+
Q+"/for",keyword:"type"};e===null?e=[R]:e.push(R),r++}if(r===b&&typeof Ee=="number"&&(Ee<1||isNaN(Ee))){let R={instancePath:s+
"/"+Q+"/for",keyword:"minimum"};e===null?e=[R]:e.push(R),r++}var ge=b===r;Ce=Ce||ge;let X=r;t(Ee,{instancePath:s+"/"+Q+"\
/for",parentData:U,parentDataProperty:"for",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var ge=X===r;if(Ce=Ce||ge,Ce)r=me,e!==null&&(me?e.length=me:e=null);else{let R={instancePath:s+"/"+Q+"/for",keyword:"any\
Of"};e===null?e=[R]:e.push(R),r++}var ye=Xe===r}else var ye=!0}}}}}}else{let re={instancePath:s+"/"+Q,keyword:"type"};e===
null?e=[re]:e.push(re),r++}var he=Re===r;if($=$||he,$)r=M,e!==null&&(M?e.length=M:e=null);else{let re={instancePath:s+"/"+
Q,keyword:"anyOf"};e===null?e=[re]:e.push(re),r++}var ue=te===r;q=q||ue;let er=r;t(U,{instancePath:s+"/"+Q,parentData:n,
parentDataProperty:Q,rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ue=er===r;if(q=
q||ue,q)r=_e,e!==null&&(_e?e.length=_e:e=null);else{let re={instancePath:s+"/"+Q,keyword:"anyOf"};e===null?e=[re]:e.push(
re),r++}var J=de===r;if(!J)break}}else{let B={instancePath:s,keyword:"type"};e===null?e=[B]:e.push(B),r++}var ce=ie===r;
if(ze=ze||ce,ce)var qe=!0;if(ze)r=Be,e!==null&&(Be?e.length=Be:e=null);else{let B={instancePath:s,keyword:"anyOf"};e===null?
e=[B]:e.push(B),r++}var be=v===r;ne=ne||be;let Fe=r;t(n,{instancePath:s,parentData:He,parentDataProperty:We,rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var be=Fe===r;if(ne=ne||be,ne)r=f,e!==null&&(f?e.length=f:e=null);else{
let B={instancePath:s,keyword:"anyOf"};return e===null?e=[B]:e.push(B),r++,$r.errors=e,!1}return $r.errors=e,ve.props=j,
ve.items=qe,r===0}$r.evaluated={dynamicProps:!0,dynamicItems:!0};function Wr(n,{instancePath:s="",parentData:He,parentDataProperty:We,
rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,ve=Wr.evaluated;if(ve.dynamicProps&&(ve.props=void 0),ve.dynamicItems&&
(ve.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let B=r;for(let Q in n)if(!ns.call(Mn.properties,Q)){
return Wr.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(B===r){if(n.sources!==void 0){let Q=n.sources,
U=r,de=r,_e=!1,q=r;if(r===q)if(Array.isArray(Q))if(Q.length<1){let M={instancePath:s+"/sources",keyword:"minItems"};e===
null?e=[M]:e.push(M),r++}else{var f=!0;let M=Q.length;for(let $=0;$<M;$++){let ee=Q[$],Re=r,er=r,D=!1,re=r;if(r===re)if(ee&&
typeof ee=="object"&&!Array.isArray(ee)){let Xe=r;for(let me in ee)if(!(me==="npm"||me==="pypi"||me==="debian"||me==="ve\
rsion"||me==="url"||me==="keep"||me==="strip")){let Ce={instancePath:s+"/sources/"+$,keyword:"additionalProperties"};e===
null?e=[Ce]:e.push(Ce),r++;break}if(Xe===r){if(ee.npm!==void 0){let me=ee.npm,Ce=r,b=r,X=!1,w=r;if(r===w)if(typeof me=="\
string"){if(!Ln.test(me)){let Y={instancePath:s+"/sources/"+$+"/npm",keyword:"pattern"};e===null?e=[Y]:e.push(Y),r++}}else{
let Y={instancePath:s+"/sources/"+$+"/npm",keyword:"type"};e===null?e=[Y]:e.push(Y),r++}var ne=w===r;X=X||ne;let R=r;t(me,
{instancePath:s+"/sources/"+$+"/npm",parentData:ee,parentDataProperty:"npm",rootData:o,dynamicAnchors:a})||(e=e===null?t.
errors:e.concat(t.errors),r=e.length);var ne=R===r;if(X=X||ne,X)r=b,e!==null&&(b?e.length=b:e=null);else{let Y={instancePath:s+
"/sources/"+$+"/npm",keyword:"anyOf"};e===null?e=[Y]:e.push(Y),r++}var v=Ce===r}else var v=!0;if(v){if(ee.pypi!==void 0){
let me=ee.pypi,Ce=r,b=r,X=!1,w=r;if(r===w)if(typeof me=="string"){if(!An.test(me)){let V={instancePath:s+"/sources/"+$+"\
/pypi",keyword:"pattern"};e===null?e=[V]:e.push(V),r++}}else{let V={instancePath:s+"/sources/"+$+"/pypi",keyword:"type"};
e===null?e=[V]:e.push(V),r++}var Be=w===r;X=X||Be;let R=r;t(me,{instancePath:s+"/sources/"+$+"/pypi",parentData:ee,parentDataProperty:"\
pypi",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Be=R===r;if(X=X||Be,X)r=b,e!==
null&&(b?e.length=b:e=null);else{let V={instancePath:s+"/sources/"+$+"/pypi",keyword:"anyOf"};e===null?e=[V]:e.push(V),r++}
var v=Ce===r}else var v=!0;if(v){if(ee.debian!==void 0){let me=ee.debian,Ce=r,b=r,X=!1,w=r;if(r===w)if(typeof me=="strin\
g"){if(!En.test(me)){let V={instancePath:s+"/sources/"+$+"/debian",keyword:"pattern"};e===null?e=[V]:e.push(V),r++}}else{
let V={instancePath:s+"/sources/"+$+"/debian",keyword:"type"};e===null?e=[V]:e.push(V),r++}var ze=w===r;X=X||ze;let R=r;
t(me,{instancePath:s+"/sources/"+$+"/debian",parentData:ee,parentDataProperty:"debian",rootData:o,dynamicAnchors:a})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var ze=R===r;if(X=X||ze,X)r=b,e!==null&&(b?e.length=b:e=null);else{let V={
instancePath:s+"/sources/"+$+"/debian",keyword:"anyOf"};e===null?e=[V]:e.push(V),r++}var v=Ce===r}else var v=!0;if(v){if(ee.
version!==void 0){let me=ee.version,Ce=r;if(r===Ce)if(typeof me=="string"){if(cr(me)<1){let X={instancePath:s+"/sources/"+
$+"/version",keyword:"minLength"};e===null?e=[X]:e.push(X),r++}}else{let X={instancePath:s+"/sources/"+$+"/version",keyword:"\
type"};e===null?e=[X]:e.push(X),r++}var v=Ce===r}else var v=!0;if(v){if(ee.url!==void 0){let me=ee.url,Ce=r,b=r,X=!1,w=r,
R=r,Y=!1,V=r;if(r===V)if(typeof me=="string"){if(!cn.test(me)){let g={instancePath:s+"/sources/"+$+"/url",keyword:"patte\
rn"};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:s+"/sources/"+$+"/url",keyword:"type"};e===null?e=[g]:e.push(
g),r++}var Ze=V===r;Y=Y||Ze;let Me=r;if(r===Me)if(Array.isArray(me))if(me.length<1){let g={instancePath:s+"/sources/"+$+
"/url",keyword:"minItems"};e===null?e=[g]:e.push(g),r++}else{var _=!0;let g=me.length;for(let k=0;k<g;k++){let i=me[k],O=r,
A=r,c=!1,l=r;if(r===l)if(typeof i=="string"){if(!cn.test(i)){let p={instancePath:s+"/sources/"+$+"/url/"+k,keyword:"patt\
ern"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s+"/sources/"+$+"/url/"+k,keyword:"type"};e===null?e=[p]:e.
push(p),r++}var Z=l===r;c=c||Z;let T=r;t(i,{instancePath:s+"/sources/"+$+"/url/"+k,parentData:me,parentDataProperty:k,rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Z=T===r;if(c=c||Z,c)r=A,e!==null&&(A?e.length=
A:e=null);else{let p={instancePath:s+"/sources/"+$+"/url/"+k,keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var _=O===r;if(!_)
break}}else{let g={instancePath:s+"/sources/"+$+"/url",keyword:"type"};e===null?e=[g]:e.push(g),r++}var Ze=Me===r;if(Y=Y||
Ze,Y)r=R,e!==null&&(R?e.length=R:e=null);else{let g={instancePath:s+"/sources/"+$+"/url",keyword:"anyOf"};e===null?e=[g]:
e.push(g),r++}var Ge=w===r;X=X||Ge;let y=r;t(me,{instancePath:s+"/sources/"+$+"/url",parentData:ee,parentDataProperty:"u\
rl",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ge=y===r;if(X=X||Ge,X)r=b,e!==
null&&(b?e.length=b:e=null);else{let g={instancePath:s+"/sources/"+$+"/url",keyword:"anyOf"};e===null?e=[g]:e.push(g),r++}
var v=Ce===r}else var v=!0;if(v){if(ee.keep!==void 0){let me=ee.keep,Ce=r,b=r,X=!1,w=r,R=r,Y=!1,V=r;if(r===V)if(Array.isArray(
me))if(me.length<1){let g={instancePath:s+"/sources/"+$+"/keep",keyword:"minItems"};e===null?e=[g]:e.push(g),r++}else{var E=!0;
let g=me.length;for(let k=0;k<g;k++){let i=me[k],O=r;if(r===O)if(typeof i=="string"){if(cr(i)<1){let c={instancePath:s+"\
/sources/"+$+"/keep/"+k,keyword:"minLength"};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:s+"/sources/"+$+"/ke\
ep/"+k,keyword:"type"};e===null?e=[c]:e.push(c),r++}var E=O===r;if(!E)break}}else{let g={instancePath:s+"/sources/"+$+"/\
keep",keyword:"type"};e===null?e=[g]:e.push(g),r++}var K=V===r;Y=Y||K;let Me=r;if(r===Me)if(me&&typeof me=="object"&&!Array.
isArray(me))for(let g in me){let k=me[g],i=r;if(r===i)if(typeof k=="string"){if(cr(k)<1){let O={instancePath:s+"/sources\
/"+$+"/keep/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"minLength"};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:s+
"/sources/"+$+"/keep/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[O]:e.push(O),r++}var H=i===r;
if(!H)break}else{let g={instancePath:s+"/sources/"+$+"/keep",keyword:"type"};e===null?e=[g]:e.push(g),r++}var K=Me===r;if(Y=
Y||K,Y)r=R,e!==null&&(R?e.length=R:e=null);else{let g={instancePath:s+"/sources/"+$+"/keep",keyword:"anyOf"};e===null?e=
[g]:e.push(g),r++}var j=w===r;X=X||j;let y=r;t(me,{instancePath:s+"/sources/"+$+"/keep",parentData:ee,parentDataProperty:"\
keep",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var j=y===r;if(X=X||j,X)r=b,e!==
null&&(b?e.length=b:e=null);else{let g={instancePath:s+"/sources/"+$+"/keep",keyword:"anyOf"};e===null?e=[g]:e.push(g),r++}
var v=Ce===r}else var v=!0;if(v)if(ee.strip!==void 0){let me=ee.strip,Ce=r,b=r,X=!1,w=r;if(!(typeof me=="number"&&!(me%1)&&
!isNaN(me))){let V={instancePath:s+"/sources/"+$+"/strip",keyword:"type"};e===null?e=[V]:e.push(V),r++}if(r===w&&typeof me==
"number"&&(me<0||isNaN(me))){let V={instancePath:s+"/sources/"+$+"/strip",keyword:"minimum"};e===null?e=[V]:e.push(V),r++}
var ie=w===r;X=X||ie;let R=r;t(me,{instancePath:s+"/sources/"+$+"/strip",parentData:ee,parentDataProperty:"strip",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ie=R===r;if(X=X||ie,X)r=b,e!==null&&(b?e.length=
b:e=null);else{let V={instancePath:s+"/sources/"+$+"/strip",keyword:"anyOf"};e===null?e=[V]:e.push(V),r++}var v=Ce===r}else
var v=!0}}}}}}}else{let Xe={instancePath:s+"/sources/"+$,keyword:"type"};e===null?e=[Xe]:e.push(Xe),r++}var J=re===r;D=D||
J;let Ve=r;t(ee,{instancePath:s+"/sources/"+$,parentData:Q,parentDataProperty:$,rootData:o,dynamicAnchors:a})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var J=Ve===r;if(D=D||J,D)r=er,e!==null&&(er?e.length=er:e=null);else{let Xe={instancePath:s+
"/sources/"+$,keyword:"anyOf"};e===null?e=[Xe]:e.push(Xe),r++}var f=Re===r;if(!f)break}}else{let M={instancePath:s+"/sou\
rces",keyword:"type"};e===null?e=[M]:e.push(M),r++}var ye=q===r;_e=_e||ye;let te=r;t(Q,{instancePath:s+"/sources",parentData:n,
parentDataProperty:"sources",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ye=te===
r;if(_e=_e||ye,_e)r=de,e!==null&&(de?e.length=de:e=null);else{let M={instancePath:s+"/sources",keyword:"anyOf"};return e===
null?e=[M]:e.push(M),r++,Wr.errors=e,!1}var x=U===r}else var x=!0;if(x){if(n.keep!==void 0){let Q=n.keep,U=r,de=r,_e=!1,
q=r,te=r,M=!1,$=r;if(r===$)if(Array.isArray(Q))if(Q.length<1){let D={instancePath:s+"/keep",keyword:"minItems"};e===null?
e=[D]:e.push(D),r++}else{var pe=!0;let D=Q.length;for(let re=0;re<D;re++){let Ve=Q[re],Ee=r;if(r===Ee)if(typeof Ve=="str\
ing"){if(cr(Ve)<1){let me={instancePath:s+"/keep/"+re,keyword:"minLength"};e===null?e=[me]:e.push(me),r++}}else{let me={
instancePath:s+"/keep/"+re,keyword:"type"};e===null?e=[me]:e.push(me),r++}var pe=Ee===r;if(!pe)break}}else{let D={instancePath:s+
"/keep",keyword:"type"};e===null?e=[D]:e.push(D),r++}var ge=$===r;M=M||ge;let ee=r;if(r===ee)if(Q&&typeof Q=="object"&&!Array.
isArray(Q))for(let D in Q){let re=Q[D],Ve=r;if(r===Ve)if(typeof re=="string"){if(cr(re)<1){let Ee={instancePath:s+"/keep\
/"+D.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"minLength"};e===null?e=[Ee]:e.push(Ee),r++}}else{let Ee={instancePath:s+
"/keep/"+D.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[Ee]:e.push(Ee),r++}var oe=Ve===r;if(!oe)break}else{
let D={instancePath:s+"/keep",keyword:"type"};e===null?e=[D]:e.push(D),r++}var ge=ee===r;if(M=M||ge,M)r=te,e!==null&&(te?
e.length=te:e=null);else{let D={instancePath:s+"/keep",keyword:"anyOf"};e===null?e=[D]:e.push(D),r++}var he=q===r;_e=_e||
he;let Re=r;t(Q,{instancePath:s+"/keep",parentData:n,parentDataProperty:"keep",rootData:o,dynamicAnchors:a})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var he=Re===r;if(_e=_e||he,_e)r=de,e!==null&&(de?e.length=de:e=null);else{let D={
instancePath:s+"/keep",keyword:"anyOf"};return e===null?e=[D]:e.push(D),r++,Wr.errors=e,!1}var x=U===r}else var x=!0;if(x){
if(n.strip!==void 0){let Q=n.strip,U=r,de=r,_e=!1,q=r;if(!(typeof Q=="number"&&!(Q%1)&&!isNaN(Q))){let $={instancePath:s+
"/strip",keyword:"type"};e===null?e=[$]:e.push($),r++}if(r===q&&typeof Q=="number"&&(Q<0||isNaN(Q))){let $={instancePath:s+
"/strip",keyword:"minimum"};e===null?e=[$]:e.push($),r++}var ue=q===r;_e=_e||ue;let te=r;t(Q,{instancePath:s+"/strip",parentData:n,
parentDataProperty:"strip",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ue=te===
r;if(_e=_e||ue,_e)r=de,e!==null&&(de?e.length=de:e=null);else{let $={instancePath:s+"/strip",keyword:"anyOf"};return e===
null?e=[$]:e.push($),r++,Wr.errors=e,!1}var x=U===r}else var x=!0;if(x){if(n.unpack!==void 0){let Q=n.unpack,U=r,de=r,_e=!1,
q=r;if(typeof Q!="string"){let $={instancePath:s+"/unpack",keyword:"type"};e===null?e=[$]:e.push($),r++}if(!(Q==="none"||
Q==="archives"||Q==="gzip")){let $={instancePath:s+"/unpack",keyword:"enum"};e===null?e=[$]:e.push($),r++}var ce=q===r;_e=
_e||ce;let te=r;t(Q,{instancePath:s+"/unpack",parentData:n,parentDataProperty:"unpack",rootData:o,dynamicAnchors:a})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var ce=te===r;if(_e=_e||ce,_e)r=de,e!==null&&(de?e.length=de:e=null);else{
let $={instancePath:s+"/unpack",keyword:"anyOf"};return e===null?e=[$]:e.push($),r++,Wr.errors=e,!1}var x=U===r}else var x=!0;
if(x){if(n.content!==void 0){let Q=n.content,U=r,de=r,_e=!1,q=r;if(typeof Q!="string"&&Q!==null){let $={instancePath:s+"\
/content",keyword:"type"};e===null?e=[$]:e.push($),r++}if(r===q&&typeof Q=="string"&&!Sn.test(Q)){let $={instancePath:s+
"/content",keyword:"pattern",params:{pattern:"^sha256:[0-9a-f]{64}$"}};e===null?e=[$]:e.push($),r++}var qe=q===r;_e=_e||
qe;let te=r;t(Q,{instancePath:s+"/content",parentData:n,parentDataProperty:"content",rootData:o,dynamicAnchors:a})||(e=e===
null?t.errors:e.concat(t.errors),r=e.length);var qe=te===r;if(_e=_e||qe,_e)r=de,e!==null&&(de?e.length=de:e=null);else{let $={
instancePath:s+"/content",keyword:"anyOf"};return e===null?e=[$]:e.push($),r++,Wr.errors=e,!1}var x=U===r}else var x=!0;
if(x){if(n.tries!==void 0){let Q=n.tries,U=r,de=r,_e=!1,q=r;if(!(typeof Q=="number"&&!(Q%1)&&!isNaN(Q))){let $={instancePath:s+
"/tries",keyword:"type"};e===null?e=[$]:e.push($),r++}if(r===q&&typeof Q=="number"){if(Q>20||isNaN(Q)){let $={instancePath:s+
"/tries",keyword:"maximum"};e===null?e=[$]:e.push($),r++}else if(Q<1||isNaN(Q)){let $={instancePath:s+"/tries",keyword:"\
minimum"};e===null?e=[$]:e.push($),r++}}var Fe=q===r;_e=_e||Fe;let te=r;t(Q,{instancePath:s+"/tries",parentData:n,parentDataProperty:"\
tries",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Fe=te===r;if(_e=_e||Fe,_e)
r=de,e!==null&&(de?e.length=de:e=null);else{let $={instancePath:s+"/tries",keyword:"anyOf"};return e===null?e=[$]:e.push(
$),r++,Wr.errors=e,!1}var x=U===r}else var x=!0;if(x){if(n.source_timeout!==void 0){let Q=n.source_timeout,U=r,de=r,_e=!1,
q=r;if(r===q)if(typeof Q=="number"){if(Q<=0||isNaN(Q)){let $={instancePath:s+"/source_timeout",keyword:"exclusiveMinimum"};
e===null?e=[$]:e.push($),r++}}else{let $={instancePath:s+"/source_timeout",keyword:"type"};e===null?e=[$]:e.push($),r++}
var be=q===r;_e=_e||be;let te=r;t(Q,{instancePath:s+"/source_timeout",parentData:n,parentDataProperty:"source_timeout",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var be=te===r;if(_e=_e||be,_e)r=de,e!==null&&(de?
e.length=de:e=null);else{let $={instancePath:s+"/source_timeout",keyword:"anyOf"};return e===null?e=[$]:e.push($),r++,Wr.
errors=e,!1}var x=U===r}else var x=!0;if(x){if(n.description!==void 0){let Q=r;yr(n.description,{instancePath:s+"/descri\
ption",parentData:n,parentDataProperty:"description",rootData:o,dynamicAnchors:a})||(e=e===null?yr.errors:e.concat(yr.errors),
r=e.length);var x=Q===r}else var x=!0;if(x){if(n.matrix!==void 0){let Q=r;ar(n.matrix,{instancePath:s+"/matrix",parentData:n,
parentDataProperty:"matrix",rootData:o,dynamicAnchors:a})||(e=e===null?ar.errors:e.concat(ar.errors),r=e.length);var x=Q===
r}else var x=!0;if(x){if(n.when!==void 0){let Q=r;mr(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"whe\
n",rootData:o,dynamicAnchors:a})||(e=e===null?mr.errors:e.concat(mr.errors),r=e.length);var x=Q===r}else var x=!0;if(x){
if(n.needs!==void 0){let Q=r;vr(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:a})||
(e=e===null?vr.errors:e.concat(vr.errors),r=e.length);var x=Q===r}else var x=!0;if(x){if(n.extends!==void 0){let Q=r;_r(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:o,dynamicAnchors:a})||(e=e===null?
_r.errors:e.concat(_r.errors),r=e.length);var x=Q===r}else var x=!0;if(x){if(n.resources!==void 0){let Q=r;gr(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:o,dynamicAnchors:a})||(e=e===null?gr.errors:
e.concat(gr.errors),r=e.length);var x=Q===r}else var x=!0;if(x){if(n.timeout!==void 0){let Q=r;hr(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,dynamicAnchors:a})||(e=e===null?hr.errors:e.concat(hr.errors),
r=e.length);var x=Q===r}else var x=!0;if(x){if(n.retry!==void 0){let Q=r;kr(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:o,dynamicAnchors:a})||(e=e===null?kr.errors:e.concat(kr.errors),r=e.length);var x=Q===
r}else var x=!0;if(x){if(n.stop_if!==void 0){let Q=r;$r(n.stop_if,{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"\
stop_if",rootData:o,dynamicAnchors:a})||(e=e===null?$r.errors:e.concat($r.errors),r=e.length);var x=Q===r}else var x=!0;
if(x)if(n.kind!==void 0){let Q=r;if(n.kind!=="fetch")return Wr.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var x=Q===
r}else var x=!0}}}}}}}}}}}}}}}}}else return Wr.errors=[{instancePath:s,keyword:"type"}],!1;return Wr.errors=e,r===0}Wr.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Zn={type:"object",properties:{source:{anyOf:[{type:"array",minItems:1,items:{
type:"string"}},{$ref:"#/$defs/expression"}]},layout:{anyOf:[{type:"string",enum:["idx","image-folder","emoji"]},{$ref:"\
#/$defs/expression"}]},image_size:{anyOf:[{type:"integer",minimum:1,maximum:2048},{$ref:"#/$defs/expression"}]},fit:{anyOf:[
{type:"string",enum:["resize","crop","pad"]},{$ref:"#/$defs/expression"}]},method:{anyOf:[{type:"string",enum:["bilinear",
"bicubic","lanczos"]},{$ref:"#/$defs/expression"}]},background:{anyOf:[{type:"array",minItems:3,maxItems:3,items:{anyOf:[
{type:"integer",minimum:0,maximum:255},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},splits:{anyOf:[{type:"\
object",additionalProperties:{anyOf:[{type:"object",properties:{file:{type:"string",minLength:1},from:{anyOf:[{type:"int\
eger",minimum:0},{$ref:"#/$defs/expression"}]},count:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},folder:{
type:"string",minLength:1},modulo:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},remainders:{anyOf:[{type:"\
array",minItems:1,items:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},
vendors:{anyOf:[{type:"array",minItems:1,items:{type:"string",minLength:1}},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},class_names:{anyOf:[{type:"array",items:{type:"string",minLength:1}},
{$ref:"#/$defs/expression"}]},drop_groups:{anyOf:[{type:"array",items:{type:"string",minLength:1}},{$ref:"#/$defs/expres\
sion"}]},min_vendors:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},min_subgroup:{anyOf:[{type:"intege\
r",minimum:1},{$ref:"#/$defs/expression"}]},max_images:{anyOf:[{type:["integer","null"],minimum:1},{$ref:"#/$defs/expres\
sion"}]},on_unreadable:{anyOf:[{type:"string",enum:["stop","skip"]},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$\
defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stag\
e-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage\
-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"dataset"}},additionalProperties:!1};
function xr(n,{instancePath:s="",parentData:He,parentDataProperty:We,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ve=xr.evaluated;if(ve.dynamicProps&&(ve.props=void 0),ve.dynamicItems&&(ve.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let _e=r;for(let q in n)if(!ns.call(Zn.properties,q)){return xr.errors=[{instancePath:s,keyword:"addi\
tionalProperties"}],!1;break}if(_e===r){if(n.source!==void 0){let q=n.source,te=r,M=r,$=!1,ee=r;if(r===ee)if(Array.isArray(
q))if(q.length<1){let er={instancePath:s+"/source",keyword:"minItems"};e===null?e=[er]:e.push(er),r++}else{var f=!0;let er=q.
length;for(let D=0;D<er;D++){let re=r;if(typeof q[D]!="string"){let Ee={instancePath:s+"/source/"+D,keyword:"type"};e===
null?e=[Ee]:e.push(Ee),r++}var f=re===r;if(!f)break}}else{let er={instancePath:s+"/source",keyword:"type"};e===null?e=[er]:
e.push(er),r++}var ne=ee===r;$=$||ne;let Re=r;t(q,{instancePath:s+"/source",parentData:n,parentDataProperty:"source",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ne=Re===r;if($=$||ne,$)r=M,e!==null&&(M?e.length=
M:e=null);else{let er={instancePath:s+"/source",keyword:"anyOf"};return e===null?e=[er]:e.push(er),r++,xr.errors=e,!1}var v=te===
r}else var v=!0;if(v){if(n.layout!==void 0){let q=n.layout,te=r,M=r,$=!1,ee=r;if(typeof q!="string"){let D={instancePath:s+
"/layout",keyword:"type"};e===null?e=[D]:e.push(D),r++}if(!(q==="idx"||q==="image-folder"||q==="emoji")){let D={instancePath:s+
"/layout",keyword:"enum"};e===null?e=[D]:e.push(D),r++}var Be=ee===r;$=$||Be;let Re=r;t(q,{instancePath:s+"/layout",parentData:n,
parentDataProperty:"layout",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Be=Re===
r;if($=$||Be,$)r=M,e!==null&&(M?e.length=M:e=null);else{let D={instancePath:s+"/layout",keyword:"anyOf"};return e===null?
e=[D]:e.push(D),r++,xr.errors=e,!1}var v=te===r}else var v=!0;if(v){if(n.image_size!==void 0){let q=n.image_size,te=r,M=r,
$=!1,ee=r;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q))){let D={instancePath:s+"/image_size",keyword:"type"};e===null?e=[D]:
e.push(D),r++}if(r===ee&&typeof q=="number"){if(q>2048||isNaN(q)){let D={instancePath:s+"/image_size",keyword:"maximum"};
e===null?e=[D]:e.push(D),r++}else if(q<1||isNaN(q)){let D={instancePath:s+"/image_size",keyword:"minimum"};e===null?e=[D]:
e.push(D),r++}}var ze=ee===r;$=$||ze;let Re=r;t(q,{instancePath:s+"/image_size",parentData:n,parentDataProperty:"image_s\
ize",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ze=Re===r;if($=$||ze,$)r=M,e!==
null&&(M?e.length=M:e=null);else{let D={instancePath:s+"/image_size",keyword:"anyOf"};return e===null?e=[D]:e.push(D),r++,
xr.errors=e,!1}var v=te===r}else var v=!0;if(v){if(n.fit!==void 0){let q=n.fit,te=r,M=r,$=!1,ee=r;if(typeof q!="string"){
let D={instancePath:s+"/fit",keyword:"type"};e===null?e=[D]:e.push(D),r++}if(!(q==="resize"||q==="crop"||q==="pad")){let D={
instancePath:s+"/fit",keyword:"enum"};e===null?e=[D]:e.push(D),r++}var _=ee===r;$=$||_;let Re=r;t(q,{instancePath:s+"/fi\
t",parentData:n,parentDataProperty:"fit",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var _=Re===r;if($=$||_,$)r=M,e!==null&&(M?e.length=M:e=null);else{let D={instancePath:s+"/fit",keyword:"anyOf"};return e===
null?e=[D]:e.push(D),r++,xr.errors=e,!1}var v=te===r}else var v=!0;if(v){if(n.method!==void 0){let q=n.method,te=r,M=r,$=!1,
ee=r;if(typeof q!="string"){let D={instancePath:s+"/method",keyword:"type"};e===null?e=[D]:e.push(D),r++}if(!(q==="bilin\
ear"||q==="bicubic"||q==="lanczos")){let D={instancePath:s+"/method",keyword:"enum"};e===null?e=[D]:e.push(D),r++}var Z=ee===
r;$=$||Z;let Re=r;t(q,{instancePath:s+"/method",parentData:n,parentDataProperty:"method",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Z=Re===r;if($=$||Z,$)r=M,e!==null&&(M?e.length=M:e=null);else{let D={
instancePath:s+"/method",keyword:"anyOf"};return e===null?e=[D]:e.push(D),r++,xr.errors=e,!1}var v=te===r}else var v=!0;
if(v){if(n.background!==void 0){let q=n.background,te=r,M=r,$=!1,ee=r;if(r===ee)if(Array.isArray(q))if(q.length>3){let D={
instancePath:s+"/background",keyword:"maxItems"};e===null?e=[D]:e.push(D),r++}else if(q.length<3){let D={instancePath:s+
"/background",keyword:"minItems"};e===null?e=[D]:e.push(D),r++}else{var Ze=!0;let D=q.length;for(let re=0;re<D;re++){let Ve=q[re],
Ee=r,Xe=r,me=!1,Ce=r;if(!(typeof Ve=="number"&&!(Ve%1)&&!isNaN(Ve))){let w={instancePath:s+"/background/"+re,keyword:"ty\
pe"};e===null?e=[w]:e.push(w),r++}if(r===Ce&&typeof Ve=="number"){if(Ve>255||isNaN(Ve)){let w={instancePath:s+"/backgrou\
nd/"+re,keyword:"maximum"};e===null?e=[w]:e.push(w),r++}else if(Ve<0||isNaN(Ve)){let w={instancePath:s+"/background/"+re,
keyword:"minimum"};e===null?e=[w]:e.push(w),r++}}var Ge=Ce===r;me=me||Ge;let b=r;t(Ve,{instancePath:s+"/background/"+re,
parentData:q,parentDataProperty:re,rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ge=b===
r;if(me=me||Ge,me)r=Xe,e!==null&&(Xe?e.length=Xe:e=null);else{let w={instancePath:s+"/background/"+re,keyword:"anyOf"};e===
null?e=[w]:e.push(w),r++}var Ze=Ee===r;if(!Ze)break}}else{let D={instancePath:s+"/background",keyword:"type"};e===null?e=
[D]:e.push(D),r++}var E=ee===r;$=$||E;let Re=r;t(q,{instancePath:s+"/background",parentData:n,parentDataProperty:"backgr\
ound",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var E=Re===r;if($=$||E,$)r=M,e!==
null&&(M?e.length=M:e=null);else{let D={instancePath:s+"/background",keyword:"anyOf"};return e===null?e=[D]:e.push(D),r++,
xr.errors=e,!1}var v=te===r}else var v=!0;if(v){if(n.splits!==void 0){let q=n.splits,te=r,M=r,$=!1,ee=r;if(r===ee)if(q&&
typeof q=="object"&&!Array.isArray(q))for(let D in q){let re=q[D],Ve=r,Ee=r,Xe=!1,me=r;if(r===me)if(re&&typeof re=="obje\
ct"&&!Array.isArray(re)){let b=r;for(let X in re)if(!(X==="file"||X==="from"||X==="count"||X==="folder"||X==="modulo"||X===
"remainders"||X==="vendors")){let w={instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"additio\
nalProperties"};e===null?e=[w]:e.push(w),r++;break}if(b===r){if(re.file!==void 0){let X=re.file,w=r;if(r===w)if(typeof X==
"string"){if(cr(X)<1){let R={instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",keyword:"minLeng\
th"};e===null?e=[R]:e.push(R),r++}}else{let R={instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",
keyword:"type"};e===null?e=[R]:e.push(R),r++}var H=w===r}else var H=!0;if(H){if(re.from!==void 0){let X=re.from,w=r,R=r,
Y=!1,V=r;if(!(typeof X=="number"&&!(X%1)&&!isNaN(X))){let m={instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(/\//g,
"~1")+"/from",keyword:"type"};e===null?e=[m]:e.push(m),r++}if(r===V&&typeof X=="number"&&(X<0||isNaN(X))){let m={instancePath:s+
"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"/from",keyword:"minimum"};e===null?e=[m]:e.push(m),r++}var K=V===r;
Y=Y||K;let Me=r;t(X,{instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"/from",parentData:re,parentDataProperty:"\
from",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var K=Me===r;if(Y=Y||K,Y)r=R,e!==
null&&(R?e.length=R:e=null);else{let m={instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"/from",keyword:"\
anyOf"};e===null?e=[m]:e.push(m),r++}var H=w===r}else var H=!0;if(H){if(re.count!==void 0){let X=re.count,w=r,R=r,Y=!1,V=r;
if(!(typeof X=="number"&&!(X%1)&&!isNaN(X))){let m={instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/count",keyword:"type"};e===null?e=[m]:e.push(m),r++}if(r===V&&typeof X=="number"&&(X<1||isNaN(X))){let m={instancePath:s+
"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",keyword:"minimum"};e===null?e=[m]:e.push(m),r++}var j=V===r;
Y=Y||j;let Me=r;t(X,{instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",parentData:re,parentDataProperty:"\
count",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var j=Me===r;if(Y=Y||j,Y)r=R,e!==
null&&(R?e.length=R:e=null);else{let m={instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",keyword:"\
anyOf"};e===null?e=[m]:e.push(m),r++}var H=w===r}else var H=!0;if(H){if(re.folder!==void 0){let X=re.folder,w=r;if(r===w)
if(typeof X=="string"){if(cr(X)<1){let Y={instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"/folder",keyword:"\
minLength"};e===null?e=[Y]:e.push(Y),r++}}else{let Y={instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+
"/folder",keyword:"type"};e===null?e=[Y]:e.push(Y),r++}var H=w===r}else var H=!0;if(H){if(re.modulo!==void 0){let X=re.modulo,
w=r,R=r,Y=!1,V=r;if(!(typeof X=="number"&&!(X%1)&&!isNaN(X))){let m={instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(
/\//g,"~1")+"/modulo",keyword:"type"};e===null?e=[m]:e.push(m),r++}if(r===V&&typeof X=="number"&&(X<1||isNaN(X))){let m={
instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"/modulo",keyword:"minimum"};e===null?e=[m]:e.push(m),
r++}var ie=V===r;Y=Y||ie;let Me=r;t(X,{instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"/modulo",parentData:re,
parentDataProperty:"modulo",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ie=Me===
r;if(Y=Y||ie,Y)r=R,e!==null&&(R?e.length=R:e=null);else{let m={instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(/\//g,
"~1")+"/modulo",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var H=w===r}else var H=!0;if(H){if(re.remainders!==void 0){
let X=re.remainders,w=r,R=r,Y=!1,V=r;if(r===V)if(Array.isArray(X))if(X.length<1){let m={instancePath:s+"/splits/"+D.replace(
/~/g,"~0").replace(/\//g,"~1")+"/remainders",keyword:"minItems"};e===null?e=[m]:e.push(m),r++}else{var J=!0;let m=X.length;
for(let g=0;g<m;g++){let k=X[g],i=r,O=r,A=!1,c=r;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k))){let S={instancePath:s+"/sp\
lits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders/"+g,keyword:"type"};e===null?e=[S]:e.push(S),r++}if(r===c&&
typeof k=="number"&&(k<0||isNaN(k))){let S={instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"/remaind\
ers/"+g,keyword:"minimum"};e===null?e=[S]:e.push(S),r++}var ye=c===r;A=A||ye;let l=r;t(k,{instancePath:s+"/splits/"+D.replace(
/~/g,"~0").replace(/\//g,"~1")+"/remainders/"+g,parentData:X,parentDataProperty:g,rootData:o,dynamicAnchors:a})||(e=e===
null?t.errors:e.concat(t.errors),r=e.length);var ye=l===r;if(A=A||ye,A)r=O,e!==null&&(O?e.length=O:e=null);else{let S={instancePath:s+
"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders/"+g,keyword:"anyOf"};e===null?e=[S]:e.push(S),r++}var J=i===
r;if(!J)break}}else{let m={instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders",keyword:"typ\
e"};e===null?e=[m]:e.push(m),r++}var x=V===r;Y=Y||x;let Me=r;t(X,{instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(
/\//g,"~1")+"/remainders",parentData:re,parentDataProperty:"remainders",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var x=Me===r;if(Y=Y||x,Y)r=R,e!==null&&(R?e.length=R:e=null);else{let m={instancePath:s+"\
/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var H=w===
r}else var H=!0;if(H)if(re.vendors!==void 0){let X=re.vendors,w=r,R=r,Y=!1,V=r;if(r===V)if(Array.isArray(X))if(X.length<
1){let m={instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"/vendors",keyword:"minItems"};e===null?e=[
m]:e.push(m),r++}else{var pe=!0;let m=X.length;for(let g=0;g<m;g++){let k=X[g],i=r;if(r===i)if(typeof k=="string"){if(cr(
k)<1){let A={instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"/vendors/"+g,keyword:"minLength"};e===null?
e=[A]:e.push(A),r++}}else{let A={instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"/vendors/"+g,keyword:"\
type"};e===null?e=[A]:e.push(A),r++}var pe=i===r;if(!pe)break}}else{let m={instancePath:s+"/splits/"+D.replace(/~/g,"~0").
replace(/\//g,"~1")+"/vendors",keyword:"type"};e===null?e=[m]:e.push(m),r++}var oe=V===r;Y=Y||oe;let Me=r;t(X,{instancePath:s+
"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"/vendors",parentData:re,parentDataProperty:"vendors",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var oe=Me===r;if(Y=Y||oe,Y)r=R,e!==null&&(R?e.length=R:e=null);else{
let m={instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"/vendors",keyword:"anyOf"};e===null?e=[m]:e.push(
m),r++}var H=w===r}else var H=!0}}}}}}}else{let b={instancePath:s+"/splits/"+D.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"\
type"};e===null?e=[b]:e.push(b),r++}var ge=me===r;Xe=Xe||ge;let Ce=r;t(re,{instancePath:s+"/splits/"+D.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:q,parentDataProperty:D,rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var ge=Ce===r;if(Xe=Xe||ge,Xe)r=Ee,e!==null&&(Ee?e.length=Ee:e=null);else{let b={instancePath:s+"/splits/"+D.
replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"anyOf"};e===null?e=[b]:e.push(b),r++}var he=Ve===r;if(!he)break}else{let D={
instancePath:s+"/splits",keyword:"type"};e===null?e=[D]:e.push(D),r++}var ue=ee===r;$=$||ue;let Re=r;t(q,{instancePath:s+
"/splits",parentData:n,parentDataProperty:"splits",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var ue=Re===r;if($=$||ue,$)r=M,e!==null&&(M?e.length=M:e=null);else{let D={instancePath:s+"/splits",keyword:"\
anyOf"};return e===null?e=[D]:e.push(D),r++,xr.errors=e,!1}var v=te===r}else var v=!0;if(v){if(n.class_names!==void 0){let q=n.
class_names,te=r,M=r,$=!1,ee=r;if(r===ee)if(Array.isArray(q)){var ce=!0;let D=q.length;for(let re=0;re<D;re++){let Ve=q[re],
Ee=r;if(r===Ee)if(typeof Ve=="string"){if(cr(Ve)<1){let me={instancePath:s+"/class_names/"+re,keyword:"minLength"};e===null?
e=[me]:e.push(me),r++}}else{let me={instancePath:s+"/class_names/"+re,keyword:"type"};e===null?e=[me]:e.push(me),r++}var ce=Ee===
r;if(!ce)break}}else{let D={instancePath:s+"/class_names",keyword:"type"};e===null?e=[D]:e.push(D),r++}var qe=ee===r;$=$||
qe;let Re=r;t(q,{instancePath:s+"/class_names",parentData:n,parentDataProperty:"class_names",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var qe=Re===r;if($=$||qe,$)r=M,e!==null&&(M?e.length=M:e=null);else{
let D={instancePath:s+"/class_names",keyword:"anyOf"};return e===null?e=[D]:e.push(D),r++,xr.errors=e,!1}var v=te===r}else
var v=!0;if(v){if(n.drop_groups!==void 0){let q=n.drop_groups,te=r,M=r,$=!1,ee=r;if(r===ee)if(Array.isArray(q)){var Fe=!0;
let D=q.length;for(let re=0;re<D;re++){let Ve=q[re],Ee=r;if(r===Ee)if(typeof Ve=="string"){if(cr(Ve)<1){let me={instancePath:s+
"/drop_groups/"+re,keyword:"minLength"};e===null?e=[me]:e.push(me),r++}}else{let me={instancePath:s+"/drop_groups/"+re,keyword:"\
type"};e===null?e=[me]:e.push(me),r++}var Fe=Ee===r;if(!Fe)break}}else{let D={instancePath:s+"/drop_groups",keyword:"typ\
e"};e===null?e=[D]:e.push(D),r++}var be=ee===r;$=$||be;let Re=r;t(q,{instancePath:s+"/drop_groups",parentData:n,parentDataProperty:"\
drop_groups",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var be=Re===r;if($=$||be,
$)r=M,e!==null&&(M?e.length=M:e=null);else{let D={instancePath:s+"/drop_groups",keyword:"anyOf"};return e===null?e=[D]:e.
push(D),r++,xr.errors=e,!1}var v=te===r}else var v=!0;if(v){if(n.min_vendors!==void 0){let q=n.min_vendors,te=r,M=r,$=!1,
ee=r;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q))){let D={instancePath:s+"/min_vendors",keyword:"type"};e===null?e=[D]:e.
push(D),r++}if(r===ee&&typeof q=="number"&&(q<1||isNaN(q))){let D={instancePath:s+"/min_vendors",keyword:"minimum"};e===
null?e=[D]:e.push(D),r++}var B=ee===r;$=$||B;let Re=r;t(q,{instancePath:s+"/min_vendors",parentData:n,parentDataProperty:"\
min_vendors",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var B=Re===r;if($=$||B,$)
r=M,e!==null&&(M?e.length=M:e=null);else{let D={instancePath:s+"/min_vendors",keyword:"anyOf"};return e===null?e=[D]:e.push(
D),r++,xr.errors=e,!1}var v=te===r}else var v=!0;if(v){if(n.min_subgroup!==void 0){let q=n.min_subgroup,te=r,M=r,$=!1,ee=r;
if(!(typeof q=="number"&&!(q%1)&&!isNaN(q))){let D={instancePath:s+"/min_subgroup",keyword:"type"};e===null?e=[D]:e.push(
D),r++}if(r===ee&&typeof q=="number"&&(q<1||isNaN(q))){let D={instancePath:s+"/min_subgroup",keyword:"minimum"};e===null?
e=[D]:e.push(D),r++}var Q=ee===r;$=$||Q;let Re=r;t(q,{instancePath:s+"/min_subgroup",parentData:n,parentDataProperty:"mi\
n_subgroup",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Q=Re===r;if($=$||Q,$)
r=M,e!==null&&(M?e.length=M:e=null);else{let D={instancePath:s+"/min_subgroup",keyword:"anyOf"};return e===null?e=[D]:e.
push(D),r++,xr.errors=e,!1}var v=te===r}else var v=!0;if(v){if(n.max_images!==void 0){let q=n.max_images,te=r,M=r,$=!1,ee=r;
if(!(typeof q=="number"&&!(q%1)&&!isNaN(q))&&q!==null){let D={instancePath:s+"/max_images",keyword:"type"};e===null?e=[D]:
e.push(D),r++}if(r===ee&&typeof q=="number"&&(q<1||isNaN(q))){let D={instancePath:s+"/max_images",keyword:"minimum"};e===
null?e=[D]:e.push(D),r++}var U=ee===r;$=$||U;let Re=r;t(q,{instancePath:s+"/max_images",parentData:n,parentDataProperty:"\
max_images",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var U=Re===r;if($=$||U,$)
r=M,e!==null&&(M?e.length=M:e=null);else{let D={instancePath:s+"/max_images",keyword:"anyOf"};return e===null?e=[D]:e.push(
D),r++,xr.errors=e,!1}var v=te===r}else var v=!0;if(v){if(n.on_unreadable!==void 0){let q=n.on_unreadable,te=r,M=r,$=!1,
ee=r;if(typeof q!="string"){let D={instancePath:s+"/on_unreadable",keyword:"type"};e===null?e=[D]:e.push(D),r++}if(!(q===
"stop"||q==="skip")){let D={instancePath:s+"/on_unreadable",keyword:"enum"};e===null?e=[D]:e.push(D),r++}var de=ee===r;$=
$||de;let Re=r;t(q,{instancePath:s+"/on_unreadable",parentData:n,parentDataProperty:"on_unreadable",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var de=Re===r;if($=$||de,$)r=M,e!==null&&(M?e.length=M:e=null);else{
let D={instancePath:s+"/on_unreadable",keyword:"anyOf"};return e===null?e=[D]:e.push(D),r++,xr.errors=e,!1}var v=te===r}else
var v=!0;if(v){if(n.description!==void 0){let q=r;yr(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"\
description",rootData:o,dynamicAnchors:a})||(e=e===null?yr.errors:e.concat(yr.errors),r=e.length);var v=q===r}else var v=!0;
if(v){if(n.matrix!==void 0){let q=r;ar(n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,
dynamicAnchors:a})||(e=e===null?ar.errors:e.concat(ar.errors),r=e.length);var v=q===r}else var v=!0;if(v){if(n.when!==void 0){
let q=r;mr(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"when",rootData:o,dynamicAnchors:a})||(e=e===null?
mr.errors:e.concat(mr.errors),r=e.length);var v=q===r}else var v=!0;if(v){if(n.needs!==void 0){let q=r;vr(n.needs,{instancePath:s+
"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:a})||(e=e===null?vr.errors:e.concat(vr.errors),
r=e.length);var v=q===r}else var v=!0;if(v){if(n.extends!==void 0){let q=r;_r(n.extends,{instancePath:s+"/extends",parentData:n,
parentDataProperty:"extends",rootData:o,dynamicAnchors:a})||(e=e===null?_r.errors:e.concat(_r.errors),r=e.length);var v=q===
r}else var v=!0;if(v){if(n.resources!==void 0){let q=r;gr(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"\
resources",rootData:o,dynamicAnchors:a})||(e=e===null?gr.errors:e.concat(gr.errors),r=e.length);var v=q===r}else var v=!0;
if(v){if(n.timeout!==void 0){let q=r;hr(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,
dynamicAnchors:a})||(e=e===null?hr.errors:e.concat(hr.errors),r=e.length);var v=q===r}else var v=!0;if(v){if(n.retry!==void 0){
let q=r;kr(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:o,dynamicAnchors:a})||(e=e===
null?kr.errors:e.concat(kr.errors),r=e.length);var v=q===r}else var v=!0;if(v){if(n.stop_if!==void 0){let q=r;$r(n.stop_if,
{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"stop_if",rootData:o,dynamicAnchors:a})||(e=e===null?$r.errors:
e.concat($r.errors),r=e.length);var v=q===r}else var v=!0;if(v)if(n.kind!==void 0){let q=r;if(n.kind!=="dataset")return xr.
errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var v=q===r}else var v=!0}}}}}}}}}}}}}}}}}}}}}}}else return xr.errors=
[{instancePath:s,keyword:"type"}],!1;return xr.errors=e,r===0}xr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Gn={
type:"object",properties:{data:{type:"string"},split:{type:"string",minLength:1},weights:{type:"string"},teacher:{anyOf:[
{type:"string",enum:["efficientnet_lite0","mobilenet_v2"]},{$ref:"#/$defs/expression"}]},input_size:{anyOf:[{type:"integ\
er",minimum:32,multipleOf:32},{$ref:"#/$defs/expression"}]},components:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs\
/expression"}]},center:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"\
#/$defs/expression"}]},batch:{anyOf:[{type:"object",properties:{per_device:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$\
defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},
matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"\
#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#\
/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"teacher-features"}},additionalProperties:!1};function Gr(n,{
instancePath:s="",parentData:He,parentDataProperty:We,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,ve=Gr.evaluated;
if(ve.dynamicProps&&(ve.props=void 0),ve.dynamicItems&&(ve.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(
n)){let Ge=r;for(let E in n)if(!ns.call(Gn.properties,E)){return Gr.errors=[{instancePath:s,keyword:"additionalPropertie\
s"}],!1;break}if(Ge===r){if(n.data!==void 0){let E=r;if(typeof n.data!="string")return Gr.errors=[{instancePath:s+"/data",
keyword:"type"}],!1;var f=E===r}else var f=!0;if(f){if(n.split!==void 0){let E=n.split,H=r;if(r===H)if(typeof E=="string"){
if(cr(E)<1)return Gr.errors=[{instancePath:s+"/split",keyword:"minLength"}],!1}else return Gr.errors=[{instancePath:s+"/\
split",keyword:"type"}],!1;var f=H===r}else var f=!0;if(f){if(n.weights!==void 0){let E=r;if(typeof n.weights!="string")
return Gr.errors=[{instancePath:s+"/weights",keyword:"type"}],!1;var f=E===r}else var f=!0;if(f){if(n.teacher!==void 0){
let E=n.teacher,H=r,K=r,j=!1,ie=r;if(typeof E!="string"){let x={instancePath:s+"/teacher",keyword:"type"};e===null?e=[x]:
e.push(x),r++}if(!(E==="efficientnet_lite0"||E==="mobilenet_v2")){let x={instancePath:s+"/teacher",keyword:"enum"};e===null?
e=[x]:e.push(x),r++}var ne=ie===r;j=j||ne;let J=r;t(E,{instancePath:s+"/teacher",parentData:n,parentDataProperty:"teache\
r",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ne=J===r;if(j=j||ne,j)r=K,e!==
null&&(K?e.length=K:e=null);else{let x={instancePath:s+"/teacher",keyword:"anyOf"};return e===null?e=[x]:e.push(x),r++,Gr.
errors=e,!1}var f=H===r}else var f=!0;if(f){if(n.input_size!==void 0){let E=n.input_size,H=r,K=r,j=!1,ie=r;if(!(typeof E==
"number"&&!(E%1)&&!isNaN(E))){let x={instancePath:s+"/input_size",keyword:"type"};e===null?e=[x]:e.push(x),r++}if(r===ie&&
typeof E=="number")if(E<32||isNaN(E)){let x={instancePath:s+"/input_size",keyword:"minimum"};e===null?e=[x]:e.push(x),r++}else{
let x;if(x=E/32,x!==parseInt(x)){let pe={instancePath:s+"/input_size",keyword:"multipleOf"};e===null?e=[pe]:e.push(pe),r++}}
var v=ie===r;j=j||v;let J=r;t(E,{instancePath:s+"/input_size",parentData:n,parentDataProperty:"input_size",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var v=J===r;if(j=j||v,j)r=K,e!==null&&(K?e.length=K:e=null);else{let x={
instancePath:s+"/input_size",keyword:"anyOf"};return e===null?e=[x]:e.push(x),r++,Gr.errors=e,!1}var f=H===r}else var f=!0;
if(f){if(n.components!==void 0){let E=n.components,H=r,K=r,j=!1,ie=r;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E))){let x={
instancePath:s+"/components",keyword:"type"};e===null?e=[x]:e.push(x),r++}if(r===ie&&typeof E=="number"&&(E<0||isNaN(E))){
let x={instancePath:s+"/components",keyword:"minimum"};e===null?e=[x]:e.push(x),r++}var Be=ie===r;j=j||Be;let J=r;t(E,{instancePath:s+
"/components",parentData:n,parentDataProperty:"components",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var Be=J===r;if(j=j||Be,j)r=K,e!==null&&(K?e.length=K:e=null);else{let x={instancePath:s+"/compone\
nts",keyword:"anyOf"};return e===null?e=[x]:e.push(x),r++,Gr.errors=e,!1}var f=H===r}else var f=!0;if(f){if(n.center!==void 0){
let E=n.center,H=r,K=r,j=!1,ie=r;if(typeof E!="boolean"){let x={instancePath:s+"/center",keyword:"type"};e===null?e=[x]:
e.push(x),r++}var ze=ie===r;j=j||ze;let J=r;t(E,{instancePath:s+"/center",parentData:n,parentDataProperty:"center",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ze=J===r;if(j=j||ze,j)r=K,e!==null&&(K?e.length=
K:e=null);else{let x={instancePath:s+"/center",keyword:"anyOf"};return e===null?e=[x]:e.push(x),r++,Gr.errors=e,!1}var f=H===
r}else var f=!0;if(f){if(n.seed!==void 0){let E=n.seed,H=r,K=r,j=!1,ie=r;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E))){let x={
instancePath:s+"/seed",keyword:"type"};e===null?e=[x]:e.push(x),r++}if(r===ie&&typeof E=="number"&&(E<0||isNaN(E))){let x={
instancePath:s+"/seed",keyword:"minimum"};e===null?e=[x]:e.push(x),r++}var _=ie===r;j=j||_;let J=r;t(E,{instancePath:s+"\
/seed",parentData:n,parentDataProperty:"seed",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.
length);var _=J===r;if(j=j||_,j)r=K,e!==null&&(K?e.length=K:e=null);else{let x={instancePath:s+"/seed",keyword:"anyOf"};
return e===null?e=[x]:e.push(x),r++,Gr.errors=e,!1}var f=H===r}else var f=!0;if(f){if(n.batch!==void 0){let E=n.batch,H=r,
K=r,j=!1,ie=r;if(r===ie)if(E&&typeof E=="object"&&!Array.isArray(E)){let x=r;for(let pe in E)if(pe!=="per_device"){let oe={
instancePath:s+"/batch",keyword:"additionalProperties"};e===null?e=[oe]:e.push(oe),r++;break}if(x===r&&E.per_device!==void 0){
let pe=E.per_device,oe=r,ge=!1,he=r;if(!(typeof pe=="number"&&!(pe%1)&&!isNaN(pe))){let ce={instancePath:s+"/batch/per_d\
evice",keyword:"type"};e===null?e=[ce]:e.push(ce),r++}if(r===he&&typeof pe=="number"&&(pe<1||isNaN(pe))){let ce={instancePath:s+
"/batch/per_device",keyword:"minimum"};e===null?e=[ce]:e.push(ce),r++}var Z=he===r;ge=ge||Z;let ue=r;t(pe,{instancePath:s+
"/batch/per_device",parentData:E,parentDataProperty:"per_device",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var Z=ue===r;if(ge=ge||Z,ge)r=oe,e!==null&&(oe?e.length=oe:e=null);else{let ce={instancePath:s+"/b\
atch/per_device",keyword:"anyOf"};e===null?e=[ce]:e.push(ce),r++}}}else{let x={instancePath:s+"/batch",keyword:"type"};e===
null?e=[x]:e.push(x),r++}var Ze=ie===r;j=j||Ze;let J=r;t(E,{instancePath:s+"/batch",parentData:n,parentDataProperty:"bat\
ch",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ze=J===r;if(j=j||Ze,j)r=K,e!==
null&&(K?e.length=K:e=null);else{let x={instancePath:s+"/batch",keyword:"anyOf"};return e===null?e=[x]:e.push(x),r++,Gr.
errors=e,!1}var f=H===r}else var f=!0;if(f){if(n.description!==void 0){let E=r;yr(n.description,{instancePath:s+"/descri\
ption",parentData:n,parentDataProperty:"description",rootData:o,dynamicAnchors:a})||(e=e===null?yr.errors:e.concat(yr.errors),
r=e.length);var f=E===r}else var f=!0;if(f){if(n.matrix!==void 0){let E=r;ar(n.matrix,{instancePath:s+"/matrix",parentData:n,
parentDataProperty:"matrix",rootData:o,dynamicAnchors:a})||(e=e===null?ar.errors:e.concat(ar.errors),r=e.length);var f=E===
r}else var f=!0;if(f){if(n.when!==void 0){let E=r;mr(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"whe\
n",rootData:o,dynamicAnchors:a})||(e=e===null?mr.errors:e.concat(mr.errors),r=e.length);var f=E===r}else var f=!0;if(f){
if(n.needs!==void 0){let E=r;vr(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:a})||
(e=e===null?vr.errors:e.concat(vr.errors),r=e.length);var f=E===r}else var f=!0;if(f){if(n.extends!==void 0){let E=r;_r(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:o,dynamicAnchors:a})||(e=e===null?
_r.errors:e.concat(_r.errors),r=e.length);var f=E===r}else var f=!0;if(f){if(n.resources!==void 0){let E=r;gr(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:o,dynamicAnchors:a})||(e=e===null?gr.errors:
e.concat(gr.errors),r=e.length);var f=E===r}else var f=!0;if(f){if(n.timeout!==void 0){let E=r;hr(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,dynamicAnchors:a})||(e=e===null?hr.errors:e.concat(hr.errors),
r=e.length);var f=E===r}else var f=!0;if(f){if(n.retry!==void 0){let E=r;kr(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:o,dynamicAnchors:a})||(e=e===null?kr.errors:e.concat(kr.errors),r=e.length);var f=E===
r}else var f=!0;if(f){if(n.stop_if!==void 0){let E=r;$r(n.stop_if,{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"\
stop_if",rootData:o,dynamicAnchors:a})||(e=e===null?$r.errors:e.concat($r.errors),r=e.length);var f=E===r}else var f=!0;
if(f)if(n.kind!==void 0){let E=r;if(n.kind!=="teacher-features")return Gr.errors=[{instancePath:s+"/kind",keyword:"const"}],
!1;var f=E===r}else var f=!0}}}}}}}}}}}}}}}}}}}else return Gr.errors=[{instancePath:s,keyword:"type"}],!1;return Gr.errors=
e,r===0}Gr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var yn={type:"object",properties:{data:{type:"string"},split:{
type:"string",minLength:1},features:{type:"string"},model:{anyOf:[{type:"object",properties:{image_size:{anyOf:[{type:"i\
nteger",minimum:1},{$ref:"#/$defs/expression"}]},patch_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},
embed_dim:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},depth:{anyOf:[{type:"integer",minimum:1},{$ref:"\
#/$defs/expression"}]},num_heads:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},mlp_ratio:{anyOf:[{type:"\
number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},init_std:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$\
defs/expression"}]},decoder_depth:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},codebook_size:{anyOf:[
{type:"integer",minimum:2},{$ref:"#/$defs/expression"}]},codebook_dim:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/\
expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},quantizer:{anyOf:[{type:"object",properties:{decay:{
anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#/$defs/expression"}]},kmeans_init:{anyOf:[{type:"boolean"},{
$ref:"#/$defs/expression"}]},kmeans_pictures:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},revive_after:{
anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},
optimizer:{anyOf:[{type:"object",properties:{lr:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},
min_lr:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},weight_decay:{anyOf:[{type:"number",minimum:0},{$ref:"\
#/$defs/expression"}]},betas:{anyOf:[{type:"array",minItems:2,maxItems:2,items:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},
{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},eps:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$de\
fs/expression"}]},clip_grad:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"\
#/$defs/expression"}]},epochs:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},warmup_epochs:{anyOf:[{type:"\
number",minimum:0},{$ref:"#/$defs/expression"}]},batch:{anyOf:[{type:"object",properties:{global:{anyOf:[{type:"integer",
minimum:1},{$ref:"#/$defs/expression"}]},per_device:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},flip:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},
{$ref:"#/$defs/expression"}]},checkpoint:{anyOf:[{type:"object",properties:{every_seconds:{anyOf:[{type:"number",exclusiveMinimum:0},
{$ref:"#/$defs/expression"}]},every_steps:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},every_epochs:{
anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},keep:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/e\
xpression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},log_every:{anyOf:[{type:"number",exclusiveMinimum:0},
{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{
$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/\
$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs\
/stage-stop_if"},kind:{const:"vqkd"}},additionalProperties:!1};function Lr(n,{instancePath:s="",parentData:He,parentDataProperty:We,
rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,ve=Lr.evaluated;if(ve.dynamicProps&&(ve.props=void 0),ve.dynamicItems&&
(ve.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let Ce=r;for(let b in n)if(!ns.call(yn.properties,b)){
return Lr.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(Ce===r){if(n.data!==void 0){let b=r;if(typeof n.
data!="string")return Lr.errors=[{instancePath:s+"/data",keyword:"type"}],!1;var f=b===r}else var f=!0;if(f){if(n.split!==
void 0){let b=n.split,X=r;if(r===X)if(typeof b=="string"){if(cr(b)<1)return Lr.errors=[{instancePath:s+"/split",keyword:"\
minLength"}],!1}else return Lr.errors=[{instancePath:s+"/split",keyword:"type"}],!1;var f=X===r}else var f=!0;if(f){if(n.
features!==void 0){let b=r;if(typeof n.features!="string")return Lr.errors=[{instancePath:s+"/features",keyword:"type"}],
!1;var f=b===r}else var f=!0;if(f){if(n.model!==void 0){let b=n.model,X=r,w=r,R=!1,Y=r;if(r===Y)if(b&&typeof b=="object"&&
!Array.isArray(b)){let y=r;for(let m in b)if(!ns.call(yn.properties.model.anyOf[0].properties,m)){let g={instancePath:s+
"/model",keyword:"additionalProperties"};e===null?e=[g]:e.push(g),r++;break}if(y===r){if(b.image_size!==void 0){let m=b.
image_size,g=r,k=r,i=!1,O=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let c={instancePath:s+"/model/image_size",keyword:"\
type"};e===null?e=[c]:e.push(c),r++}if(r===O&&typeof m=="number"&&(m<1||isNaN(m))){let c={instancePath:s+"/model/image_s\
ize",keyword:"minimum"};e===null?e=[c]:e.push(c),r++}var ne=O===r;i=i||ne;let A=r;t(m,{instancePath:s+"/model/image_size",
parentData:b,parentDataProperty:"image_size",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.
length);var ne=A===r;if(i=i||ne,i)r=k,e!==null&&(k?e.length=k:e=null);else{let c={instancePath:s+"/model/image_size",keyword:"\
anyOf"};e===null?e=[c]:e.push(c),r++}var v=g===r}else var v=!0;if(v){if(b.patch_size!==void 0){let m=b.patch_size,g=r,k=r,
i=!1,O=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let l={instancePath:s+"/model/patch_size",keyword:"type"};e===null?
e=[l]:e.push(l),r++}if(r===O&&typeof m=="number"&&(m<1||isNaN(m))){let l={instancePath:s+"/model/patch_size",keyword:"mi\
nimum"};e===null?e=[l]:e.push(l),r++}var Be=O===r;i=i||Be;let A=r;t(m,{instancePath:s+"/model/patch_size",parentData:b,parentDataProperty:"\
patch_size",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Be=A===r;if(i=i||Be,i)
r=k,e!==null&&(k?e.length=k:e=null);else{let l={instancePath:s+"/model/patch_size",keyword:"anyOf"};e===null?e=[l]:e.push(
l),r++}var v=g===r}else var v=!0;if(v){if(b.embed_dim!==void 0){let m=b.embed_dim,g=r,k=r,i=!1,O=r;if(!(typeof m=="numbe\
r"&&!(m%1)&&!isNaN(m))){let l={instancePath:s+"/model/embed_dim",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===O&&
typeof m=="number"&&(m<1||isNaN(m))){let l={instancePath:s+"/model/embed_dim",keyword:"minimum"};e===null?e=[l]:e.push(l),
r++}var ze=O===r;i=i||ze;let A=r;t(m,{instancePath:s+"/model/embed_dim",parentData:b,parentDataProperty:"embed_dim",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ze=A===r;if(i=i||ze,i)r=k,e!==null&&(k?e.length=
k:e=null);else{let l={instancePath:s+"/model/embed_dim",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var v=g===r}else var v=!0;
if(v){if(b.depth!==void 0){let m=b.depth,g=r,k=r,i=!1,O=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let l={instancePath:s+
"/model/depth",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===O&&typeof m=="number"&&(m<1||isNaN(m))){let l={instancePath:s+
"/model/depth",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}var _=O===r;i=i||_;let A=r;t(m,{instancePath:s+"/model/de\
pth",parentData:b,parentDataProperty:"depth",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.
length);var _=A===r;if(i=i||_,i)r=k,e!==null&&(k?e.length=k:e=null);else{let l={instancePath:s+"/model/depth",keyword:"a\
nyOf"};e===null?e=[l]:e.push(l),r++}var v=g===r}else var v=!0;if(v){if(b.num_heads!==void 0){let m=b.num_heads,g=r,k=r,i=!1,
O=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let l={instancePath:s+"/model/num_heads",keyword:"type"};e===null?e=[l]:
e.push(l),r++}if(r===O&&typeof m=="number"&&(m<1||isNaN(m))){let l={instancePath:s+"/model/num_heads",keyword:"minimum"};
e===null?e=[l]:e.push(l),r++}var Z=O===r;i=i||Z;let A=r;t(m,{instancePath:s+"/model/num_heads",parentData:b,parentDataProperty:"\
num_heads",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Z=A===r;if(i=i||Z,i)r=
k,e!==null&&(k?e.length=k:e=null);else{let l={instancePath:s+"/model/num_heads",keyword:"anyOf"};e===null?e=[l]:e.push(l),
r++}var v=g===r}else var v=!0;if(v){if(b.mlp_ratio!==void 0){let m=b.mlp_ratio,g=r,k=r,i=!1,O=r;if(r===O)if(typeof m=="n\
umber"){if(m<=0||isNaN(m)){let l={instancePath:s+"/model/mlp_ratio",keyword:"exclusiveMinimum"};e===null?e=[l]:e.push(l),
r++}}else{let l={instancePath:s+"/model/mlp_ratio",keyword:"type"};e===null?e=[l]:e.push(l),r++}var Ze=O===r;i=i||Ze;let A=r;
t(m,{instancePath:s+"/model/mlp_ratio",parentData:b,parentDataProperty:"mlp_ratio",rootData:o,dynamicAnchors:a})||(e=e===
null?t.errors:e.concat(t.errors),r=e.length);var Ze=A===r;if(i=i||Ze,i)r=k,e!==null&&(k?e.length=k:e=null);else{let l={instancePath:s+
"/model/mlp_ratio",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var v=g===r}else var v=!0;if(v){if(b.init_std!==void 0){
let m=b.init_std,g=r,k=r,i=!1,O=r;if(r===O)if(typeof m=="number"){if(m<=0||isNaN(m)){let l={instancePath:s+"/model/init_\
std",keyword:"exclusiveMinimum"};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/model/init_std",keyword:"typ\
e"};e===null?e=[l]:e.push(l),r++}var Ge=O===r;i=i||Ge;let A=r;t(m,{instancePath:s+"/model/init_std",parentData:b,parentDataProperty:"\
init_std",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ge=A===r;if(i=i||Ge,i)r=
k,e!==null&&(k?e.length=k:e=null);else{let l={instancePath:s+"/model/init_std",keyword:"anyOf"};e===null?e=[l]:e.push(l),
r++}var v=g===r}else var v=!0;if(v){if(b.decoder_depth!==void 0){let m=b.decoder_depth,g=r,k=r,i=!1,O=r;if(!(typeof m=="\
number"&&!(m%1)&&!isNaN(m))){let l={instancePath:s+"/model/decoder_depth",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===
O&&typeof m=="number"&&(m<1||isNaN(m))){let l={instancePath:s+"/model/decoder_depth",keyword:"minimum"};e===null?e=[l]:e.
push(l),r++}var E=O===r;i=i||E;let A=r;t(m,{instancePath:s+"/model/decoder_depth",parentData:b,parentDataProperty:"decod\
er_depth",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var E=A===r;if(i=i||E,i)r=k,
e!==null&&(k?e.length=k:e=null);else{let l={instancePath:s+"/model/decoder_depth",keyword:"anyOf"};e===null?e=[l]:e.push(
l),r++}var v=g===r}else var v=!0;if(v){if(b.codebook_size!==void 0){let m=b.codebook_size,g=r,k=r,i=!1,O=r;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m))){let l={instancePath:s+"/model/codebook_size",keyword:"type"};e===null?e=[l]:e.push(l),r++}
if(r===O&&typeof m=="number"&&(m<2||isNaN(m))){let l={instancePath:s+"/model/codebook_size",keyword:"minimum"};e===null?
e=[l]:e.push(l),r++}var H=O===r;i=i||H;let A=r;t(m,{instancePath:s+"/model/codebook_size",parentData:b,parentDataProperty:"\
codebook_size",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var H=A===r;if(i=i||H,
i)r=k,e!==null&&(k?e.length=k:e=null);else{let l={instancePath:s+"/model/codebook_size",keyword:"anyOf"};e===null?e=[l]:
e.push(l),r++}var v=g===r}else var v=!0;if(v)if(b.codebook_dim!==void 0){let m=b.codebook_dim,g=r,k=r,i=!1,O=r;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m))){let l={instancePath:s+"/model/codebook_dim",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===
O&&typeof m=="number"&&(m<1||isNaN(m))){let l={instancePath:s+"/model/codebook_dim",keyword:"minimum"};e===null?e=[l]:e.
push(l),r++}var K=O===r;i=i||K;let A=r;t(m,{instancePath:s+"/model/codebook_dim",parentData:b,parentDataProperty:"codebo\
ok_dim",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var K=A===r;if(i=i||K,i)r=k,e!==
null&&(k?e.length=k:e=null);else{let l={instancePath:s+"/model/codebook_dim",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}
var v=g===r}else var v=!0}}}}}}}}}}else{let y={instancePath:s+"/model",keyword:"type"};e===null?e=[y]:e.push(y),r++}var j=Y===
r;R=R||j;let V=r;t(b,{instancePath:s+"/model",parentData:n,parentDataProperty:"model",rootData:o,dynamicAnchors:a})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var j=V===r;if(R=R||j,R)r=w,e!==null&&(w?e.length=w:e=null);else{let y={
instancePath:s+"/model",keyword:"anyOf"};return e===null?e=[y]:e.push(y),r++,Lr.errors=e,!1}var f=X===r}else var f=!0;if(f){
if(n.quantizer!==void 0){let b=n.quantizer,X=r,w=r,R=!1,Y=r;if(r===Y)if(b&&typeof b=="object"&&!Array.isArray(b)){let y=r;
for(let m in b)if(!(m==="decay"||m==="kmeans_init"||m==="kmeans_pictures"||m==="revive_after")){let g={instancePath:s+"/\
quantizer",keyword:"additionalProperties"};e===null?e=[g]:e.push(g),r++;break}if(y===r){if(b.decay!==void 0){let m=b.decay,
g=r,k=r,i=!1,O=r;if(r===O)if(typeof m=="number"){if(m<0||isNaN(m)){let c={instancePath:s+"/quantizer/decay",keyword:"min\
imum"};e===null?e=[c]:e.push(c),r++}else if(m>=1||isNaN(m)){let c={instancePath:s+"/quantizer/decay",keyword:"exclusiveM\
aximum"};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:s+"/quantizer/decay",keyword:"type"};e===null?e=[c]:e.push(
c),r++}var ie=O===r;i=i||ie;let A=r;t(m,{instancePath:s+"/quantizer/decay",parentData:b,parentDataProperty:"decay",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ie=A===r;if(i=i||ie,i)r=k,e!==null&&(k?e.length=
k:e=null);else{let c={instancePath:s+"/quantizer/decay",keyword:"anyOf"};e===null?e=[c]:e.push(c),r++}var J=g===r}else var J=!0;
if(J){if(b.kmeans_init!==void 0){let m=b.kmeans_init,g=r,k=r,i=!1,O=r;if(typeof m!="boolean"){let l={instancePath:s+"/qu\
antizer/kmeans_init",keyword:"type"};e===null?e=[l]:e.push(l),r++}var ye=O===r;i=i||ye;let A=r;t(m,{instancePath:s+"/qua\
ntizer/kmeans_init",parentData:b,parentDataProperty:"kmeans_init",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.
concat(t.errors),r=e.length);var ye=A===r;if(i=i||ye,i)r=k,e!==null&&(k?e.length=k:e=null);else{let l={instancePath:s+"/\
quantizer/kmeans_init",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var J=g===r}else var J=!0;if(J){if(b.kmeans_pictures!==
void 0){let m=b.kmeans_pictures,g=r,k=r,i=!1,O=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let l={instancePath:s+"/qu\
antizer/kmeans_pictures",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===O&&typeof m=="number"&&(m<0||isNaN(m))){let l={
instancePath:s+"/quantizer/kmeans_pictures",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}var x=O===r;i=i||x;let A=r;t(
m,{instancePath:s+"/quantizer/kmeans_pictures",parentData:b,parentDataProperty:"kmeans_pictures",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var x=A===r;if(i=i||x,i)r=k,e!==null&&(k?e.length=k:e=null);else{let l={
instancePath:s+"/quantizer/kmeans_pictures",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var J=g===r}else var J=!0;if(J)
if(b.revive_after!==void 0){let m=b.revive_after,g=r,k=r,i=!1,O=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let l={instancePath:s+
"/quantizer/revive_after",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===O&&typeof m=="number"&&(m<0||isNaN(m))){let l={
instancePath:s+"/quantizer/revive_after",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}var pe=O===r;i=i||pe;let A=r;t(
m,{instancePath:s+"/quantizer/revive_after",parentData:b,parentDataProperty:"revive_after",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var pe=A===r;if(i=i||pe,i)r=k,e!==null&&(k?e.length=k:e=null);else{let l={
instancePath:s+"/quantizer/revive_after",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var J=g===r}else var J=!0}}}}else{
let y={instancePath:s+"/quantizer",keyword:"type"};e===null?e=[y]:e.push(y),r++}var oe=Y===r;R=R||oe;let V=r;t(b,{instancePath:s+
"/quantizer",parentData:n,parentDataProperty:"quantizer",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.
errors),r=e.length);var oe=V===r;if(R=R||oe,R)r=w,e!==null&&(w?e.length=w:e=null);else{let y={instancePath:s+"/quantizer",
keyword:"anyOf"};return e===null?e=[y]:e.push(y),r++,Lr.errors=e,!1}var f=X===r}else var f=!0;if(f){if(n.optimizer!==void 0){
let b=n.optimizer,X=r,w=r,R=!1,Y=r;if(r===Y)if(b&&typeof b=="object"&&!Array.isArray(b)){let y=r;for(let m in b)if(!(m===
"lr"||m==="min_lr"||m==="weight_decay"||m==="betas"||m==="eps"||m==="clip_grad")){let g={instancePath:s+"/optimizer",keyword:"\
additionalProperties"};e===null?e=[g]:e.push(g),r++;break}if(y===r){if(b.lr!==void 0){let m=b.lr,g=r,k=r,i=!1,O=r;if(r===
O)if(typeof m=="number"){if(m<=0||isNaN(m)){let c={instancePath:s+"/optimizer/lr",keyword:"exclusiveMinimum"};e===null?e=
[c]:e.push(c),r++}}else{let c={instancePath:s+"/optimizer/lr",keyword:"type"};e===null?e=[c]:e.push(c),r++}var ge=O===r;
i=i||ge;let A=r;t(m,{instancePath:s+"/optimizer/lr",parentData:b,parentDataProperty:"lr",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ge=A===r;if(i=i||ge,i)r=k,e!==null&&(k?e.length=k:e=null);else{let c={
instancePath:s+"/optimizer/lr",keyword:"anyOf"};e===null?e=[c]:e.push(c),r++}var he=g===r}else var he=!0;if(he){if(b.min_lr!==
void 0){let m=b.min_lr,g=r,k=r,i=!1,O=r;if(r===O)if(typeof m=="number"){if(m<0||isNaN(m)){let l={instancePath:s+"/optimi\
zer/min_lr",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/optimizer/min_lr",keyword:"typ\
e"};e===null?e=[l]:e.push(l),r++}var ue=O===r;i=i||ue;let A=r;t(m,{instancePath:s+"/optimizer/min_lr",parentData:b,parentDataProperty:"\
min_lr",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ue=A===r;if(i=i||ue,i)r=k,
e!==null&&(k?e.length=k:e=null);else{let l={instancePath:s+"/optimizer/min_lr",keyword:"anyOf"};e===null?e=[l]:e.push(l),
r++}var he=g===r}else var he=!0;if(he){if(b.weight_decay!==void 0){let m=b.weight_decay,g=r,k=r,i=!1,O=r;if(r===O)if(typeof m==
"number"){if(m<0||isNaN(m)){let l={instancePath:s+"/optimizer/weight_decay",keyword:"minimum"};e===null?e=[l]:e.push(l),
r++}}else{let l={instancePath:s+"/optimizer/weight_decay",keyword:"type"};e===null?e=[l]:e.push(l),r++}var ce=O===r;i=i||
ce;let A=r;t(m,{instancePath:s+"/optimizer/weight_decay",parentData:b,parentDataProperty:"weight_decay",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ce=A===r;if(i=i||ce,i)r=k,e!==null&&(k?e.length=k:e=null);else{let l={
instancePath:s+"/optimizer/weight_decay",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var he=g===r}else var he=!0;if(he){
if(b.betas!==void 0){let m=b.betas,g=r,k=r,i=!1,O=r;if(r===O)if(Array.isArray(m))if(m.length>2){let l={instancePath:s+"/\
optimizer/betas",keyword:"maxItems"};e===null?e=[l]:e.push(l),r++}else if(m.length<2){let l={instancePath:s+"/optimizer/\
betas",keyword:"minItems"};e===null?e=[l]:e.push(l),r++}else{var qe=!0;let l=m.length;for(let T=0;T<l;T++){let S=m[T],p=r,
d=r,C=!1,z=r;if(r===z)if(typeof S=="number"){if(S<0||isNaN(S)){let I={instancePath:s+"/optimizer/betas/"+T,keyword:"mini\
mum"};e===null?e=[I]:e.push(I),r++}else if(S>=1||isNaN(S)){let I={instancePath:s+"/optimizer/betas/"+T,keyword:"exclusiv\
eMaximum"};e===null?e=[I]:e.push(I),r++}}else{let I={instancePath:s+"/optimizer/betas/"+T,keyword:"type"};e===null?e=[I]:
e.push(I),r++}var Fe=z===r;C=C||Fe;let u=r;t(S,{instancePath:s+"/optimizer/betas/"+T,parentData:m,parentDataProperty:T,rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Fe=u===r;if(C=C||Fe,C)r=d,e!==null&&(d?e.length=
d:e=null);else{let I={instancePath:s+"/optimizer/betas/"+T,keyword:"anyOf"};e===null?e=[I]:e.push(I),r++}var qe=p===r;if(!qe)
break}}else{let l={instancePath:s+"/optimizer/betas",keyword:"type"};e===null?e=[l]:e.push(l),r++}var be=O===r;i=i||be;let A=r;
t(m,{instancePath:s+"/optimizer/betas",parentData:b,parentDataProperty:"betas",rootData:o,dynamicAnchors:a})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var be=A===r;if(i=i||be,i)r=k,e!==null&&(k?e.length=k:e=null);else{let l={instancePath:s+
"/optimizer/betas",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var he=g===r}else var he=!0;if(he){if(b.eps!==void 0){let m=b.
eps,g=r,k=r,i=!1,O=r;if(r===O)if(typeof m=="number"){if(m<=0||isNaN(m)){let l={instancePath:s+"/optimizer/eps",keyword:"\
exclusiveMinimum"};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/optimizer/eps",keyword:"type"};e===null?e=
[l]:e.push(l),r++}var B=O===r;i=i||B;let A=r;t(m,{instancePath:s+"/optimizer/eps",parentData:b,parentDataProperty:"eps",
rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var B=A===r;if(i=i||B,i)r=k,e!==null&&
(k?e.length=k:e=null);else{let l={instancePath:s+"/optimizer/eps",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var he=g===
r}else var he=!0;if(he)if(b.clip_grad!==void 0){let m=b.clip_grad,g=r,k=r,i=!1,O=r;if(r===O)if(typeof m=="number"){if(m<
0||isNaN(m)){let l={instancePath:s+"/optimizer/clip_grad",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+
"/optimizer/clip_grad",keyword:"type"};e===null?e=[l]:e.push(l),r++}var Q=O===r;i=i||Q;let A=r;t(m,{instancePath:s+"/opt\
imizer/clip_grad",parentData:b,parentDataProperty:"clip_grad",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var Q=A===r;if(i=i||Q,i)r=k,e!==null&&(k?e.length=k:e=null);else{let l={instancePath:s+"/optimizer\
/clip_grad",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var he=g===r}else var he=!0}}}}}}else{let y={instancePath:s+"/\
optimizer",keyword:"type"};e===null?e=[y]:e.push(y),r++}var U=Y===r;R=R||U;let V=r;t(b,{instancePath:s+"/optimizer",parentData:n,
parentDataProperty:"optimizer",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var U=V===
r;if(R=R||U,R)r=w,e!==null&&(w?e.length=w:e=null);else{let y={instancePath:s+"/optimizer",keyword:"anyOf"};return e===null?
e=[y]:e.push(y),r++,Lr.errors=e,!1}var f=X===r}else var f=!0;if(f){if(n.epochs!==void 0){let b=n.epochs,X=r,w=r,R=!1,Y=r;
if(!(typeof b=="number"&&!(b%1)&&!isNaN(b))){let y={instancePath:s+"/epochs",keyword:"type"};e===null?e=[y]:e.push(y),r++}
if(r===Y&&typeof b=="number"&&(b<1||isNaN(b))){let y={instancePath:s+"/epochs",keyword:"minimum"};e===null?e=[y]:e.push(
y),r++}var de=Y===r;R=R||de;let V=r;t(b,{instancePath:s+"/epochs",parentData:n,parentDataProperty:"epochs",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var de=V===r;if(R=R||de,R)r=w,e!==null&&(w?e.length=w:e=null);else{let y={
instancePath:s+"/epochs",keyword:"anyOf"};return e===null?e=[y]:e.push(y),r++,Lr.errors=e,!1}var f=X===r}else var f=!0;if(f){
if(n.warmup_epochs!==void 0){let b=n.warmup_epochs,X=r,w=r,R=!1,Y=r;if(r===Y)if(typeof b=="number"){if(b<0||isNaN(b)){let y={
instancePath:s+"/warmup_epochs",keyword:"minimum"};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:s+"/warmup_epo\
chs",keyword:"type"};e===null?e=[y]:e.push(y),r++}var _e=Y===r;R=R||_e;let V=r;t(b,{instancePath:s+"/warmup_epochs",parentData:n,
parentDataProperty:"warmup_epochs",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var _e=V===
r;if(R=R||_e,R)r=w,e!==null&&(w?e.length=w:e=null);else{let y={instancePath:s+"/warmup_epochs",keyword:"anyOf"};return e===
null?e=[y]:e.push(y),r++,Lr.errors=e,!1}var f=X===r}else var f=!0;if(f){if(n.batch!==void 0){let b=n.batch,X=r,w=r,R=!1,
Y=r;if(r===Y)if(b&&typeof b=="object"&&!Array.isArray(b)){let y=r;for(let m in b)if(!(m==="global"||m==="per_device")){let g={
instancePath:s+"/batch",keyword:"additionalProperties"};e===null?e=[g]:e.push(g),r++;break}if(y===r){if(b.global!==void 0){
let m=b.global,g=r,k=r,i=!1,O=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let c={instancePath:s+"/batch/global",keyword:"\
type"};e===null?e=[c]:e.push(c),r++}if(r===O&&typeof m=="number"&&(m<1||isNaN(m))){let c={instancePath:s+"/batch/global",
keyword:"minimum"};e===null?e=[c]:e.push(c),r++}var q=O===r;i=i||q;let A=r;t(m,{instancePath:s+"/batch/global",parentData:b,
parentDataProperty:"global",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var q=A===
r;if(i=i||q,i)r=k,e!==null&&(k?e.length=k:e=null);else{let c={instancePath:s+"/batch/global",keyword:"anyOf"};e===null?e=
[c]:e.push(c),r++}var te=g===r}else var te=!0;if(te)if(b.per_device!==void 0){let m=b.per_device,g=r,k=r,i=!1,O=r;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m))){let l={instancePath:s+"/batch/per_device",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===
O&&typeof m=="number"&&(m<0||isNaN(m))){let l={instancePath:s+"/batch/per_device",keyword:"minimum"};e===null?e=[l]:e.push(
l),r++}var M=O===r;i=i||M;let A=r;t(m,{instancePath:s+"/batch/per_device",parentData:b,parentDataProperty:"per_device",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var M=A===r;if(i=i||M,i)r=k,e!==null&&(k?e.length=
k:e=null);else{let l={instancePath:s+"/batch/per_device",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var te=g===r}else
var te=!0}}else{let y={instancePath:s+"/batch",keyword:"type"};e===null?e=[y]:e.push(y),r++}var $=Y===r;R=R||$;let V=r;t(
b,{instancePath:s+"/batch",parentData:n,parentDataProperty:"batch",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.
concat(t.errors),r=e.length);var $=V===r;if(R=R||$,R)r=w,e!==null&&(w?e.length=w:e=null);else{let y={instancePath:s+"/ba\
tch",keyword:"anyOf"};return e===null?e=[y]:e.push(y),r++,Lr.errors=e,!1}var f=X===r}else var f=!0;if(f){if(n.flip!==void 0){
let b=n.flip,X=r,w=r,R=!1,Y=r;if(typeof b!="boolean"){let y={instancePath:s+"/flip",keyword:"type"};e===null?e=[y]:e.push(
y),r++}var ee=Y===r;R=R||ee;let V=r;t(b,{instancePath:s+"/flip",parentData:n,parentDataProperty:"flip",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ee=V===r;if(R=R||ee,R)r=w,e!==null&&(w?e.length=w:e=null);else{let y={
instancePath:s+"/flip",keyword:"anyOf"};return e===null?e=[y]:e.push(y),r++,Lr.errors=e,!1}var f=X===r}else var f=!0;if(f){
if(n.seed!==void 0){let b=n.seed,X=r,w=r,R=!1,Y=r;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b))){let y={instancePath:s+"/s\
eed",keyword:"type"};e===null?e=[y]:e.push(y),r++}if(r===Y&&typeof b=="number"&&(b<0||isNaN(b))){let y={instancePath:s+"\
/seed",keyword:"minimum"};e===null?e=[y]:e.push(y),r++}var Re=Y===r;R=R||Re;let V=r;t(b,{instancePath:s+"/seed",parentData:n,
parentDataProperty:"seed",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Re=V===
r;if(R=R||Re,R)r=w,e!==null&&(w?e.length=w:e=null);else{let y={instancePath:s+"/seed",keyword:"anyOf"};return e===null?e=
[y]:e.push(y),r++,Lr.errors=e,!1}var f=X===r}else var f=!0;if(f){if(n.checkpoint!==void 0){let b=n.checkpoint,X=r,w=r,R=!1,
Y=r;if(r===Y)if(b&&typeof b=="object"&&!Array.isArray(b)){let y=r;for(let m in b)if(!(m==="every_seconds"||m==="every_st\
eps"||m==="every_epochs"||m==="keep")){let g={instancePath:s+"/checkpoint",keyword:"additionalProperties"};e===null?e=[g]:
e.push(g),r++;break}if(y===r){if(b.every_seconds!==void 0){let m=b.every_seconds,g=r,k=r,i=!1,O=r;if(r===O)if(typeof m==
"number"){if(m<=0||isNaN(m)){let c={instancePath:s+"/checkpoint/every_seconds",keyword:"exclusiveMinimum"};e===null?e=[c]:
e.push(c),r++}}else{let c={instancePath:s+"/checkpoint/every_seconds",keyword:"type"};e===null?e=[c]:e.push(c),r++}var er=O===
r;i=i||er;let A=r;t(m,{instancePath:s+"/checkpoint/every_seconds",parentData:b,parentDataProperty:"every_seconds",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var er=A===r;if(i=i||er,i)r=k,e!==null&&(k?e.length=
k:e=null);else{let c={instancePath:s+"/checkpoint/every_seconds",keyword:"anyOf"};e===null?e=[c]:e.push(c),r++}var D=g===
r}else var D=!0;if(D){if(b.every_steps!==void 0){let m=b.every_steps,g=r,k=r,i=!1,O=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(
m))){let l={instancePath:s+"/checkpoint/every_steps",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===O&&typeof m=="n\
umber"&&(m<0||isNaN(m))){let l={instancePath:s+"/checkpoint/every_steps",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}
var re=O===r;i=i||re;let A=r;t(m,{instancePath:s+"/checkpoint/every_steps",parentData:b,parentDataProperty:"every_steps",
rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var re=A===r;if(i=i||re,i)r=k,e!==null&&
(k?e.length=k:e=null);else{let l={instancePath:s+"/checkpoint/every_steps",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}
var D=g===r}else var D=!0;if(D){if(b.every_epochs!==void 0){let m=b.every_epochs,g=r,k=r,i=!1,O=r;if(!(typeof m=="number"&&
!(m%1)&&!isNaN(m))){let l={instancePath:s+"/checkpoint/every_epochs",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===
O&&typeof m=="number"&&(m<0||isNaN(m))){let l={instancePath:s+"/checkpoint/every_epochs",keyword:"minimum"};e===null?e=[
l]:e.push(l),r++}var Ve=O===r;i=i||Ve;let A=r;t(m,{instancePath:s+"/checkpoint/every_epochs",parentData:b,parentDataProperty:"\
every_epochs",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ve=A===r;if(i=i||Ve,
i)r=k,e!==null&&(k?e.length=k:e=null);else{let l={instancePath:s+"/checkpoint/every_epochs",keyword:"anyOf"};e===null?e=
[l]:e.push(l),r++}var D=g===r}else var D=!0;if(D)if(b.keep!==void 0){let m=b.keep,g=r,k=r,i=!1,O=r;if(!(typeof m=="numbe\
r"&&!(m%1)&&!isNaN(m))){let l={instancePath:s+"/checkpoint/keep",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===O&&
typeof m=="number"&&(m<1||isNaN(m))){let l={instancePath:s+"/checkpoint/keep",keyword:"minimum"};e===null?e=[l]:e.push(l),
r++}var Ee=O===r;i=i||Ee;let A=r;t(m,{instancePath:s+"/checkpoint/keep",parentData:b,parentDataProperty:"keep",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ee=A===r;if(i=i||Ee,i)r=k,e!==null&&(k?e.length=
k:e=null);else{let l={instancePath:s+"/checkpoint/keep",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var D=g===r}else var D=!0}}}}else{
let y={instancePath:s+"/checkpoint",keyword:"type"};e===null?e=[y]:e.push(y),r++}var Xe=Y===r;R=R||Xe;let V=r;t(b,{instancePath:s+
"/checkpoint",parentData:n,parentDataProperty:"checkpoint",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var Xe=V===r;if(R=R||Xe,R)r=w,e!==null&&(w?e.length=w:e=null);else{let y={instancePath:s+"/checkpo\
int",keyword:"anyOf"};return e===null?e=[y]:e.push(y),r++,Lr.errors=e,!1}var f=X===r}else var f=!0;if(f){if(n.log_every!==
void 0){let b=n.log_every,X=r,w=r,R=!1,Y=r;if(r===Y)if(typeof b=="number"){if(b<=0||isNaN(b)){let y={instancePath:s+"/lo\
g_every",keyword:"exclusiveMinimum"};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:s+"/log_every",keyword:"type"};
e===null?e=[y]:e.push(y),r++}var me=Y===r;R=R||me;let V=r;t(b,{instancePath:s+"/log_every",parentData:n,parentDataProperty:"\
log_every",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var me=V===r;if(R=R||me,R)
r=w,e!==null&&(w?e.length=w:e=null);else{let y={instancePath:s+"/log_every",keyword:"anyOf"};return e===null?e=[y]:e.push(
y),r++,Lr.errors=e,!1}var f=X===r}else var f=!0;if(f){if(n.description!==void 0){let b=r;yr(n.description,{instancePath:s+
"/description",parentData:n,parentDataProperty:"description",rootData:o,dynamicAnchors:a})||(e=e===null?yr.errors:e.concat(
yr.errors),r=e.length);var f=b===r}else var f=!0;if(f){if(n.matrix!==void 0){let b=r;ar(n.matrix,{instancePath:s+"/matri\
x",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:a})||(e=e===null?ar.errors:e.concat(ar.errors),r=e.
length);var f=b===r}else var f=!0;if(f){if(n.when!==void 0){let b=r;mr(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:o,dynamicAnchors:a})||(e=e===null?mr.errors:e.concat(mr.errors),r=e.length);var f=b===r}else var f=!0;if(f){
if(n.needs!==void 0){let b=r;vr(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:a})||
(e=e===null?vr.errors:e.concat(vr.errors),r=e.length);var f=b===r}else var f=!0;if(f){if(n.extends!==void 0){let b=r;_r(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:o,dynamicAnchors:a})||(e=e===null?
_r.errors:e.concat(_r.errors),r=e.length);var f=b===r}else var f=!0;if(f){if(n.resources!==void 0){let b=r;gr(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:o,dynamicAnchors:a})||(e=e===null?gr.errors:
e.concat(gr.errors),r=e.length);var f=b===r}else var f=!0;if(f){if(n.timeout!==void 0){let b=r;hr(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,dynamicAnchors:a})||(e=e===null?hr.errors:e.concat(hr.errors),
r=e.length);var f=b===r}else var f=!0;if(f){if(n.retry!==void 0){let b=r;kr(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:o,dynamicAnchors:a})||(e=e===null?kr.errors:e.concat(kr.errors),r=e.length);var f=b===
r}else var f=!0;if(f){if(n.stop_if!==void 0){let b=r;$r(n.stop_if,{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"\
stop_if",rootData:o,dynamicAnchors:a})||(e=e===null?$r.errors:e.concat($r.errors),r=e.length);var f=b===r}else var f=!0;
if(f)if(n.kind!==void 0){let b=r;if(n.kind!=="vqkd")return Lr.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var f=b===
r}else var f=!0}}}}}}}}}}}}}}}}}}}}}}}else return Lr.errors=[{instancePath:s,keyword:"type"}],!1;return Lr.errors=e,r===
0}Lr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Rn={type:"object",properties:{tokenizer:{type:"string"},data:{
type:"string"},split:{type:"string",minLength:1},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/st\
age-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},
resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{
$ref:"#/$defs/stage-stop_if"},kind:{const:"codebook-usage"}},additionalProperties:!1};function is(n,{instancePath:s="",parentData:He,
parentDataProperty:We,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,ve=is.evaluated;if(ve.dynamicProps&&(ve.props=
void 0),ve.dynamicItems&&(ve.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let ne=r;for(let v in n)if(!ns.
call(Rn.properties,v)){return is.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(ne===r){if(n.tokenizer!==
void 0){let v=r;if(typeof n.tokenizer!="string")return is.errors=[{instancePath:s+"/tokenizer",keyword:"type"}],!1;var f=v===
r}else var f=!0;if(f){if(n.data!==void 0){let v=r;if(typeof n.data!="string")return is.errors=[{instancePath:s+"/data",keyword:"\
type"}],!1;var f=v===r}else var f=!0;if(f){if(n.split!==void 0){let v=n.split,Be=r;if(r===Be)if(typeof v=="string"){if(cr(
v)<1)return is.errors=[{instancePath:s+"/split",keyword:"minLength"}],!1}else return is.errors=[{instancePath:s+"/split",
keyword:"type"}],!1;var f=Be===r}else var f=!0;if(f){if(n.description!==void 0){let v=r;yr(n.description,{instancePath:s+
"/description",parentData:n,parentDataProperty:"description",rootData:o,dynamicAnchors:a})||(e=e===null?yr.errors:e.concat(
yr.errors),r=e.length);var f=v===r}else var f=!0;if(f){if(n.matrix!==void 0){let v=r;ar(n.matrix,{instancePath:s+"/matri\
x",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:a})||(e=e===null?ar.errors:e.concat(ar.errors),r=e.
length);var f=v===r}else var f=!0;if(f){if(n.when!==void 0){let v=r;mr(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:o,dynamicAnchors:a})||(e=e===null?mr.errors:e.concat(mr.errors),r=e.length);var f=v===r}else var f=!0;if(f){
if(n.needs!==void 0){let v=r;vr(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:a})||
(e=e===null?vr.errors:e.concat(vr.errors),r=e.length);var f=v===r}else var f=!0;if(f){if(n.extends!==void 0){let v=r;_r(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:o,dynamicAnchors:a})||(e=e===null?
_r.errors:e.concat(_r.errors),r=e.length);var f=v===r}else var f=!0;if(f){if(n.resources!==void 0){let v=r;gr(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:o,dynamicAnchors:a})||(e=e===null?gr.errors:
e.concat(gr.errors),r=e.length);var f=v===r}else var f=!0;if(f){if(n.timeout!==void 0){let v=r;hr(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,dynamicAnchors:a})||(e=e===null?hr.errors:e.concat(hr.errors),
r=e.length);var f=v===r}else var f=!0;if(f){if(n.retry!==void 0){let v=r;kr(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:o,dynamicAnchors:a})||(e=e===null?kr.errors:e.concat(kr.errors),r=e.length);var f=v===
r}else var f=!0;if(f){if(n.stop_if!==void 0){let v=r;$r(n.stop_if,{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"\
stop_if",rootData:o,dynamicAnchors:a})||(e=e===null?$r.errors:e.concat($r.errors),r=e.length);var f=v===r}else var f=!0;
if(f)if(n.kind!==void 0){let v=r;if(n.kind!=="codebook-usage")return is.errors=[{instancePath:s+"/kind",keyword:"const"}],
!1;var f=v===r}else var f=!0}}}}}}}}}}}}}else return is.errors=[{instancePath:s,keyword:"type"}],!1;return is.errors=e,r===
0}is.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var mn={type:"object",properties:{data:{type:"string"},split:{
type:"string",minLength:1},val_split:{type:"string",minLength:1},tokenizer:{type:"string"},model:{anyOf:[{type:"object",
properties:{image_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},patch_size:{anyOf:[{type:"intege\
r",minimum:1},{$ref:"#/$defs/expression"}]},embed_dim:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},depth:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},num_heads:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$d\
efs/expression"}]},mlp_ratio:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},init_std:{anyOf:[{
type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},init_values:{anyOf:[{type:"number",minimum:0},{$ref:"#/$\
defs/expression"}]},use_shared_rel_pos_bias:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},use_abs_pos_emb:{anyOf:[
{type:"boolean"},{$ref:"#/$defs/expression"}]},early_layers:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},
head_layers:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},shared_lm_head:{anyOf:[{type:"boolean"},{$ref:"\
#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},mask:{anyOf:[{type:"object",properties:{patches:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},min_patches:{anyOf:[{type:"integer",minimum:1},{$ref:"#/\
$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},augment:{anyOf:[{type:"object",properties:{
min_crop_scale:{anyOf:[{type:"number",exclusiveMinimum:0,maximum:1},{$ref:"#/$defs/expression"}]},flip:{anyOf:[{type:"bo\
olean"},{$ref:"#/$defs/expression"}]},color_jitter:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},optimizer:{anyOf:[{type:"object",properties:{lr:{anyOf:[{type:"number",exclusiveMinimum:0},
{$ref:"#/$defs/expression"}]},min_lr:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},weight_decay:{anyOf:[
{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},betas:{anyOf:[{type:"array",minItems:2,maxItems:2,items:{anyOf:[
{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},eps:{anyOf:[{type:"\
number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},clip_grad:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/exp\
ression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},epochs:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$\
defs/expression"}]},warmup_epochs:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},batch:{anyOf:[{type:"o\
bject",properties:{global:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},per_device:{anyOf:[{type:"int\
eger",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},drop_path:{anyOf:[
{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#/$defs/expression"}]},validate_every:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},checkpoint:{anyOf:[{
type:"object",properties:{every_seconds:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},every_steps:{
anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},every_epochs:{anyOf:[{type:"integer",minimum:0},{$ref:"#\
/$defs/expression"}]},keep:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"\
#/$defs/expression"}]},log_every:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},description:{$ref:"\
#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/s\
tage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/st\
age-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"mim"}},additionalProperties:!1};
function wr(n,{instancePath:s="",parentData:He,parentDataProperty:We,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ve=wr.evaluated;if(ve.dynamicProps&&(ve.props=void 0),ve.dynamicItems&&(ve.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let Me=r;for(let y in n)if(!ns.call(mn.properties,y)){return wr.errors=[{instancePath:s,keyword:"addi\
tionalProperties"}],!1;break}if(Me===r){if(n.data!==void 0){let y=r;if(typeof n.data!="string")return wr.errors=[{instancePath:s+
"/data",keyword:"type"}],!1;var f=y===r}else var f=!0;if(f){if(n.split!==void 0){let y=n.split,m=r;if(r===m)if(typeof y==
"string"){if(cr(y)<1)return wr.errors=[{instancePath:s+"/split",keyword:"minLength"}],!1}else return wr.errors=[{instancePath:s+
"/split",keyword:"type"}],!1;var f=m===r}else var f=!0;if(f){if(n.val_split!==void 0){let y=n.val_split,m=r;if(r===m)if(typeof y==
"string"){if(cr(y)<1)return wr.errors=[{instancePath:s+"/val_split",keyword:"minLength"}],!1}else return wr.errors=[{instancePath:s+
"/val_split",keyword:"type"}],!1;var f=m===r}else var f=!0;if(f){if(n.tokenizer!==void 0){let y=r;if(typeof n.tokenizer!=
"string")return wr.errors=[{instancePath:s+"/tokenizer",keyword:"type"}],!1;var f=y===r}else var f=!0;if(f){if(n.model!==
void 0){let y=n.model,m=r,g=r,k=!1,i=r;if(r===i)if(y&&typeof y=="object"&&!Array.isArray(y)){let c=r;for(let l in y)if(!ns.
call(mn.properties.model.anyOf[0].properties,l)){let T={instancePath:s+"/model",keyword:"additionalProperties"};e===null?
e=[T]:e.push(T),r++;break}if(c===r){if(y.image_size!==void 0){let l=y.image_size,T=r,S=r,p=!1,d=r;if(!(typeof l=="number"&&
!(l%1)&&!isNaN(l))){let z={instancePath:s+"/model/image_size",keyword:"type"};e===null?e=[z]:e.push(z),r++}if(r===d&&typeof l==
"number"&&(l<1||isNaN(l))){let z={instancePath:s+"/model/image_size",keyword:"minimum"};e===null?e=[z]:e.push(z),r++}var ne=d===
r;p=p||ne;let C=r;t(l,{instancePath:s+"/model/image_size",parentData:y,parentDataProperty:"image_size",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ne=C===r;if(p=p||ne,p)r=S,e!==null&&(S?e.length=S:e=null);else{let z={
instancePath:s+"/model/image_size",keyword:"anyOf"};e===null?e=[z]:e.push(z),r++}var v=T===r}else var v=!0;if(v){if(y.patch_size!==
void 0){let l=y.patch_size,T=r,S=r,p=!1,d=r;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){let u={instancePath:s+"/model/p\
atch_size",keyword:"type"};e===null?e=[u]:e.push(u),r++}if(r===d&&typeof l=="number"&&(l<1||isNaN(l))){let u={instancePath:s+
"/model/patch_size",keyword:"minimum"};e===null?e=[u]:e.push(u),r++}var Be=d===r;p=p||Be;let C=r;t(l,{instancePath:s+"/m\
odel/patch_size",parentData:y,parentDataProperty:"patch_size",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var Be=C===r;if(p=p||Be,p)r=S,e!==null&&(S?e.length=S:e=null);else{let u={instancePath:s+"/model/p\
atch_size",keyword:"anyOf"};e===null?e=[u]:e.push(u),r++}var v=T===r}else var v=!0;if(v){if(y.embed_dim!==void 0){let l=y.
embed_dim,T=r,S=r,p=!1,d=r;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){let u={instancePath:s+"/model/embed_dim",keyword:"\
type"};e===null?e=[u]:e.push(u),r++}if(r===d&&typeof l=="number"&&(l<1||isNaN(l))){let u={instancePath:s+"/model/embed_d\
im",keyword:"minimum"};e===null?e=[u]:e.push(u),r++}var ze=d===r;p=p||ze;let C=r;t(l,{instancePath:s+"/model/embed_dim",
parentData:y,parentDataProperty:"embed_dim",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var ze=C===r;if(p=p||ze,p)r=S,e!==null&&(S?e.length=S:e=null);else{let u={instancePath:s+"/model/embed_dim",keyword:"any\
Of"};e===null?e=[u]:e.push(u),r++}var v=T===r}else var v=!0;if(v){if(y.depth!==void 0){let l=y.depth,T=r,S=r,p=!1,d=r;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l))){let u={instancePath:s+"/model/depth",keyword:"type"};e===null?e=[u]:e.push(u),r++}if(r===d&&
typeof l=="number"&&(l<1||isNaN(l))){let u={instancePath:s+"/model/depth",keyword:"minimum"};e===null?e=[u]:e.push(u),r++}
var _=d===r;p=p||_;let C=r;t(l,{instancePath:s+"/model/depth",parentData:y,parentDataProperty:"depth",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var _=C===r;if(p=p||_,p)r=S,e!==null&&(S?e.length=S:e=null);else{let u={
instancePath:s+"/model/depth",keyword:"anyOf"};e===null?e=[u]:e.push(u),r++}var v=T===r}else var v=!0;if(v){if(y.num_heads!==
void 0){let l=y.num_heads,T=r,S=r,p=!1,d=r;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){let u={instancePath:s+"/model/nu\
m_heads",keyword:"type"};e===null?e=[u]:e.push(u),r++}if(r===d&&typeof l=="number"&&(l<1||isNaN(l))){let u={instancePath:s+
"/model/num_heads",keyword:"minimum"};e===null?e=[u]:e.push(u),r++}var Z=d===r;p=p||Z;let C=r;t(l,{instancePath:s+"/mode\
l/num_heads",parentData:y,parentDataProperty:"num_heads",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.
errors),r=e.length);var Z=C===r;if(p=p||Z,p)r=S,e!==null&&(S?e.length=S:e=null);else{let u={instancePath:s+"/model/num_h\
eads",keyword:"anyOf"};e===null?e=[u]:e.push(u),r++}var v=T===r}else var v=!0;if(v){if(y.mlp_ratio!==void 0){let l=y.mlp_ratio,
T=r,S=r,p=!1,d=r;if(r===d)if(typeof l=="number"){if(l<=0||isNaN(l)){let u={instancePath:s+"/model/mlp_ratio",keyword:"ex\
clusiveMinimum"};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:s+"/model/mlp_ratio",keyword:"type"};e===null?e=
[u]:e.push(u),r++}var Ze=d===r;p=p||Ze;let C=r;t(l,{instancePath:s+"/model/mlp_ratio",parentData:y,parentDataProperty:"m\
lp_ratio",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ze=C===r;if(p=p||Ze,p)r=
S,e!==null&&(S?e.length=S:e=null);else{let u={instancePath:s+"/model/mlp_ratio",keyword:"anyOf"};e===null?e=[u]:e.push(u),
r++}var v=T===r}else var v=!0;if(v){if(y.init_std!==void 0){let l=y.init_std,T=r,S=r,p=!1,d=r;if(r===d)if(typeof l=="num\
ber"){if(l<=0||isNaN(l)){let u={instancePath:s+"/model/init_std",keyword:"exclusiveMinimum"};e===null?e=[u]:e.push(u),r++}}else{
let u={instancePath:s+"/model/init_std",keyword:"type"};e===null?e=[u]:e.push(u),r++}var Ge=d===r;p=p||Ge;let C=r;t(l,{instancePath:s+
"/model/init_std",parentData:y,parentDataProperty:"init_std",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var Ge=C===r;if(p=p||Ge,p)r=S,e!==null&&(S?e.length=S:e=null);else{let u={instancePath:s+"/model/i\
nit_std",keyword:"anyOf"};e===null?e=[u]:e.push(u),r++}var v=T===r}else var v=!0;if(v){if(y.init_values!==void 0){let l=y.
init_values,T=r,S=r,p=!1,d=r;if(r===d)if(typeof l=="number"){if(l<0||isNaN(l)){let u={instancePath:s+"/model/init_values",
keyword:"minimum"};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:s+"/model/init_values",keyword:"type"};e===null?
e=[u]:e.push(u),r++}var E=d===r;p=p||E;let C=r;t(l,{instancePath:s+"/model/init_values",parentData:y,parentDataProperty:"\
init_values",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var E=C===r;if(p=p||E,p)
r=S,e!==null&&(S?e.length=S:e=null);else{let u={instancePath:s+"/model/init_values",keyword:"anyOf"};e===null?e=[u]:e.push(
u),r++}var v=T===r}else var v=!0;if(v){if(y.use_shared_rel_pos_bias!==void 0){let l=y.use_shared_rel_pos_bias,T=r,S=r,p=!1,
d=r;if(typeof l!="boolean"){let u={instancePath:s+"/model/use_shared_rel_pos_bias",keyword:"type"};e===null?e=[u]:e.push(
u),r++}var H=d===r;p=p||H;let C=r;t(l,{instancePath:s+"/model/use_shared_rel_pos_bias",parentData:y,parentDataProperty:"\
use_shared_rel_pos_bias",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var H=C===r;
if(p=p||H,p)r=S,e!==null&&(S?e.length=S:e=null);else{let u={instancePath:s+"/model/use_shared_rel_pos_bias",keyword:"any\
Of"};e===null?e=[u]:e.push(u),r++}var v=T===r}else var v=!0;if(v){if(y.use_abs_pos_emb!==void 0){let l=y.use_abs_pos_emb,
T=r,S=r,p=!1,d=r;if(typeof l!="boolean"){let u={instancePath:s+"/model/use_abs_pos_emb",keyword:"type"};e===null?e=[u]:e.
push(u),r++}var K=d===r;p=p||K;let C=r;t(l,{instancePath:s+"/model/use_abs_pos_emb",parentData:y,parentDataProperty:"use\
_abs_pos_emb",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var K=C===r;if(p=p||K,p)
r=S,e!==null&&(S?e.length=S:e=null);else{let u={instancePath:s+"/model/use_abs_pos_emb",keyword:"anyOf"};e===null?e=[u]:
e.push(u),r++}var v=T===r}else var v=!0;if(v){if(y.early_layers!==void 0){let l=y.early_layers,T=r,S=r,p=!1,d=r;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l))){let u={instancePath:s+"/model/early_layers",keyword:"type"};e===null?e=[u]:e.push(u),r++}if(r===
d&&typeof l=="number"&&(l<1||isNaN(l))){let u={instancePath:s+"/model/early_layers",keyword:"minimum"};e===null?e=[u]:e.
push(u),r++}var j=d===r;p=p||j;let C=r;t(l,{instancePath:s+"/model/early_layers",parentData:y,parentDataProperty:"early_\
layers",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var j=C===r;if(p=p||j,p)r=S,e!==
null&&(S?e.length=S:e=null);else{let u={instancePath:s+"/model/early_layers",keyword:"anyOf"};e===null?e=[u]:e.push(u),r++}
var v=T===r}else var v=!0;if(v){if(y.head_layers!==void 0){let l=y.head_layers,T=r,S=r,p=!1,d=r;if(!(typeof l=="number"&&
!(l%1)&&!isNaN(l))){let u={instancePath:s+"/model/head_layers",keyword:"type"};e===null?e=[u]:e.push(u),r++}if(r===d&&typeof l==
"number"&&(l<0||isNaN(l))){let u={instancePath:s+"/model/head_layers",keyword:"minimum"};e===null?e=[u]:e.push(u),r++}var ie=d===
r;p=p||ie;let C=r;t(l,{instancePath:s+"/model/head_layers",parentData:y,parentDataProperty:"head_layers",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ie=C===r;if(p=p||ie,p)r=S,e!==null&&(S?e.length=S:e=null);else{let u={
instancePath:s+"/model/head_layers",keyword:"anyOf"};e===null?e=[u]:e.push(u),r++}var v=T===r}else var v=!0;if(v)if(y.shared_lm_head!==
void 0){let l=y.shared_lm_head,T=r,S=r,p=!1,d=r;if(typeof l!="boolean"){let u={instancePath:s+"/model/shared_lm_head",keyword:"\
type"};e===null?e=[u]:e.push(u),r++}var J=d===r;p=p||J;let C=r;t(l,{instancePath:s+"/model/shared_lm_head",parentData:y,
parentDataProperty:"shared_lm_head",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var J=C===
r;if(p=p||J,p)r=S,e!==null&&(S?e.length=S:e=null);else{let u={instancePath:s+"/model/shared_lm_head",keyword:"anyOf"};e===
null?e=[u]:e.push(u),r++}var v=T===r}else var v=!0}}}}}}}}}}}}}else{let c={instancePath:s+"/model",keyword:"type"};e===null?
e=[c]:e.push(c),r++}var ye=i===r;k=k||ye;let O=r;t(y,{instancePath:s+"/model",parentData:n,parentDataProperty:"model",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ye=O===r;if(k=k||ye,k)r=g,e!==null&&(g?e.length=
g:e=null);else{let c={instancePath:s+"/model",keyword:"anyOf"};return e===null?e=[c]:e.push(c),r++,wr.errors=e,!1}var f=m===
r}else var f=!0;if(f){if(n.mask!==void 0){let y=n.mask,m=r,g=r,k=!1,i=r;if(r===i)if(y&&typeof y=="object"&&!Array.isArray(
y)){let c=r;for(let l in y)if(!(l==="patches"||l==="min_patches")){let T={instancePath:s+"/mask",keyword:"additionalProp\
erties"};e===null?e=[T]:e.push(T),r++;break}if(c===r){if(y.patches!==void 0){let l=y.patches,T=r,S=r,p=!1,d=r;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l))){let z={instancePath:s+"/mask/patches",keyword:"type"};e===null?e=[z]:e.push(z),r++}if(r===
d&&typeof l=="number"&&(l<1||isNaN(l))){let z={instancePath:s+"/mask/patches",keyword:"minimum"};e===null?e=[z]:e.push(z),
r++}var x=d===r;p=p||x;let C=r;t(l,{instancePath:s+"/mask/patches",parentData:y,parentDataProperty:"patches",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var x=C===r;if(p=p||x,p)r=S,e!==null&&(S?e.length=
S:e=null);else{let z={instancePath:s+"/mask/patches",keyword:"anyOf"};e===null?e=[z]:e.push(z),r++}var pe=T===r}else var pe=!0;
if(pe)if(y.min_patches!==void 0){let l=y.min_patches,T=r,S=r,p=!1,d=r;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){let u={
instancePath:s+"/mask/min_patches",keyword:"type"};e===null?e=[u]:e.push(u),r++}if(r===d&&typeof l=="number"&&(l<1||isNaN(
l))){let u={instancePath:s+"/mask/min_patches",keyword:"minimum"};e===null?e=[u]:e.push(u),r++}var oe=d===r;p=p||oe;let C=r;
t(l,{instancePath:s+"/mask/min_patches",parentData:y,parentDataProperty:"min_patches",rootData:o,dynamicAnchors:a})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var oe=C===r;if(p=p||oe,p)r=S,e!==null&&(S?e.length=S:e=null);else{let u={
instancePath:s+"/mask/min_patches",keyword:"anyOf"};e===null?e=[u]:e.push(u),r++}var pe=T===r}else var pe=!0}}else{let c={
instancePath:s+"/mask",keyword:"type"};e===null?e=[c]:e.push(c),r++}var ge=i===r;k=k||ge;let O=r;t(y,{instancePath:s+"/m\
ask",parentData:n,parentDataProperty:"mask",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var ge=O===r;if(k=k||ge,k)r=g,e!==null&&(g?e.length=g:e=null);else{let c={instancePath:s+"/mask",keyword:"anyOf"};return e===
null?e=[c]:e.push(c),r++,wr.errors=e,!1}var f=m===r}else var f=!0;if(f){if(n.augment!==void 0){let y=n.augment,m=r,g=r,k=!1,
i=r;if(r===i)if(y&&typeof y=="object"&&!Array.isArray(y)){let c=r;for(let l in y)if(!(l==="min_crop_scale"||l==="flip"||
l==="color_jitter")){let T={instancePath:s+"/augment",keyword:"additionalProperties"};e===null?e=[T]:e.push(T),r++;break}
if(c===r){if(y.min_crop_scale!==void 0){let l=y.min_crop_scale,T=r,S=r,p=!1,d=r;if(r===d)if(typeof l=="number"){if(l>1||
isNaN(l)){let z={instancePath:s+"/augment/min_crop_scale",keyword:"maximum"};e===null?e=[z]:e.push(z),r++}else if(l<=0||
isNaN(l)){let z={instancePath:s+"/augment/min_crop_scale",keyword:"exclusiveMinimum"};e===null?e=[z]:e.push(z),r++}}else{
let z={instancePath:s+"/augment/min_crop_scale",keyword:"type"};e===null?e=[z]:e.push(z),r++}var he=d===r;p=p||he;let C=r;
t(l,{instancePath:s+"/augment/min_crop_scale",parentData:y,parentDataProperty:"min_crop_scale",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var he=C===r;if(p=p||he,p)r=S,e!==null&&(S?e.length=S:e=null);else{let z={
instancePath:s+"/augment/min_crop_scale",keyword:"anyOf"};e===null?e=[z]:e.push(z),r++}var ue=T===r}else var ue=!0;if(ue){
if(y.flip!==void 0){let l=y.flip,T=r,S=r,p=!1,d=r;if(typeof l!="boolean"){let u={instancePath:s+"/augment/flip",keyword:"\
type"};e===null?e=[u]:e.push(u),r++}var ce=d===r;p=p||ce;let C=r;t(l,{instancePath:s+"/augment/flip",parentData:y,parentDataProperty:"\
flip",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ce=C===r;if(p=p||ce,p)r=S,e!==
null&&(S?e.length=S:e=null);else{let u={instancePath:s+"/augment/flip",keyword:"anyOf"};e===null?e=[u]:e.push(u),r++}var ue=T===
r}else var ue=!0;if(ue)if(y.color_jitter!==void 0){let l=y.color_jitter,T=r,S=r,p=!1,d=r;if(r===d)if(typeof l=="number"){
if(l<0||isNaN(l)){let u={instancePath:s+"/augment/color_jitter",keyword:"minimum"};e===null?e=[u]:e.push(u),r++}}else{let u={
instancePath:s+"/augment/color_jitter",keyword:"type"};e===null?e=[u]:e.push(u),r++}var qe=d===r;p=p||qe;let C=r;t(l,{instancePath:s+
"/augment/color_jitter",parentData:y,parentDataProperty:"color_jitter",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var qe=C===r;if(p=p||qe,p)r=S,e!==null&&(S?e.length=S:e=null);else{let u={instancePath:s+
"/augment/color_jitter",keyword:"anyOf"};e===null?e=[u]:e.push(u),r++}var ue=T===r}else var ue=!0}}}else{let c={instancePath:s+
"/augment",keyword:"type"};e===null?e=[c]:e.push(c),r++}var Fe=i===r;k=k||Fe;let O=r;t(y,{instancePath:s+"/augment",parentData:n,
parentDataProperty:"augment",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Fe=O===
r;if(k=k||Fe,k)r=g,e!==null&&(g?e.length=g:e=null);else{let c={instancePath:s+"/augment",keyword:"anyOf"};return e===null?
e=[c]:e.push(c),r++,wr.errors=e,!1}var f=m===r}else var f=!0;if(f){if(n.optimizer!==void 0){let y=n.optimizer,m=r,g=r,k=!1,
i=r;if(r===i)if(y&&typeof y=="object"&&!Array.isArray(y)){let c=r;for(let l in y)if(!(l==="lr"||l==="min_lr"||l==="weigh\
t_decay"||l==="betas"||l==="eps"||l==="clip_grad")){let T={instancePath:s+"/optimizer",keyword:"additionalProperties"};e===
null?e=[T]:e.push(T),r++;break}if(c===r){if(y.lr!==void 0){let l=y.lr,T=r,S=r,p=!1,d=r;if(r===d)if(typeof l=="number"){if(l<=
0||isNaN(l)){let z={instancePath:s+"/optimizer/lr",keyword:"exclusiveMinimum"};e===null?e=[z]:e.push(z),r++}}else{let z={
instancePath:s+"/optimizer/lr",keyword:"type"};e===null?e=[z]:e.push(z),r++}var be=d===r;p=p||be;let C=r;t(l,{instancePath:s+
"/optimizer/lr",parentData:y,parentDataProperty:"lr",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var be=C===r;if(p=p||be,p)r=S,e!==null&&(S?e.length=S:e=null);else{let z={instancePath:s+"/optimizer/lr",keyword:"\
anyOf"};e===null?e=[z]:e.push(z),r++}var B=T===r}else var B=!0;if(B){if(y.min_lr!==void 0){let l=y.min_lr,T=r,S=r,p=!1,d=r;
if(r===d)if(typeof l=="number"){if(l<0||isNaN(l)){let u={instancePath:s+"/optimizer/min_lr",keyword:"minimum"};e===null?
e=[u]:e.push(u),r++}}else{let u={instancePath:s+"/optimizer/min_lr",keyword:"type"};e===null?e=[u]:e.push(u),r++}var Q=d===
r;p=p||Q;let C=r;t(l,{instancePath:s+"/optimizer/min_lr",parentData:y,parentDataProperty:"min_lr",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Q=C===r;if(p=p||Q,p)r=S,e!==null&&(S?e.length=S:e=null);else{let u={
instancePath:s+"/optimizer/min_lr",keyword:"anyOf"};e===null?e=[u]:e.push(u),r++}var B=T===r}else var B=!0;if(B){if(y.weight_decay!==
void 0){let l=y.weight_decay,T=r,S=r,p=!1,d=r;if(r===d)if(typeof l=="number"){if(l<0||isNaN(l)){let u={instancePath:s+"/\
optimizer/weight_decay",keyword:"minimum"};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:s+"/optimizer/weight_d\
ecay",keyword:"type"};e===null?e=[u]:e.push(u),r++}var U=d===r;p=p||U;let C=r;t(l,{instancePath:s+"/optimizer/weight_dec\
ay",parentData:y,parentDataProperty:"weight_decay",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var U=C===r;if(p=p||U,p)r=S,e!==null&&(S?e.length=S:e=null);else{let u={instancePath:s+"/optimizer/weight_de\
cay",keyword:"anyOf"};e===null?e=[u]:e.push(u),r++}var B=T===r}else var B=!0;if(B){if(y.betas!==void 0){let l=y.betas,T=r,
S=r,p=!1,d=r;if(r===d)if(Array.isArray(l))if(l.length>2){let u={instancePath:s+"/optimizer/betas",keyword:"maxItems"};e===
null?e=[u]:e.push(u),r++}else if(l.length<2){let u={instancePath:s+"/optimizer/betas",keyword:"minItems"};e===null?e=[u]:
e.push(u),r++}else{var de=!0;let u=l.length;for(let N=0;N<u;N++){let I=l[N],fe=r,h=r,je=!1,F=r;if(r===F)if(typeof I=="nu\
mber"){if(I<0||isNaN(I)){let W={instancePath:s+"/optimizer/betas/"+N,keyword:"minimum"};e===null?e=[W]:e.push(W),r++}else if(I>=
1||isNaN(I)){let W={instancePath:s+"/optimizer/betas/"+N,keyword:"exclusiveMaximum"};e===null?e=[W]:e.push(W),r++}}else{
let W={instancePath:s+"/optimizer/betas/"+N,keyword:"type"};e===null?e=[W]:e.push(W),r++}var _e=F===r;je=je||_e;let Ne=r;
t(I,{instancePath:s+"/optimizer/betas/"+N,parentData:l,parentDataProperty:N,rootData:o,dynamicAnchors:a})||(e=e===null?t.
errors:e.concat(t.errors),r=e.length);var _e=Ne===r;if(je=je||_e,je)r=h,e!==null&&(h?e.length=h:e=null);else{let W={instancePath:s+
"/optimizer/betas/"+N,keyword:"anyOf"};e===null?e=[W]:e.push(W),r++}var de=fe===r;if(!de)break}}else{let u={instancePath:s+
"/optimizer/betas",keyword:"type"};e===null?e=[u]:e.push(u),r++}var q=d===r;p=p||q;let C=r;t(l,{instancePath:s+"/optimiz\
er/betas",parentData:y,parentDataProperty:"betas",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var q=C===r;if(p=p||q,p)r=S,e!==null&&(S?e.length=S:e=null);else{let u={instancePath:s+"/optimizer/betas",keyword:"\
anyOf"};e===null?e=[u]:e.push(u),r++}var B=T===r}else var B=!0;if(B){if(y.eps!==void 0){let l=y.eps,T=r,S=r,p=!1,d=r;if(r===
d)if(typeof l=="number"){if(l<=0||isNaN(l)){let u={instancePath:s+"/optimizer/eps",keyword:"exclusiveMinimum"};e===null?
e=[u]:e.push(u),r++}}else{let u={instancePath:s+"/optimizer/eps",keyword:"type"};e===null?e=[u]:e.push(u),r++}var te=d===
r;p=p||te;let C=r;t(l,{instancePath:s+"/optimizer/eps",parentData:y,parentDataProperty:"eps",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var te=C===r;if(p=p||te,p)r=S,e!==null&&(S?e.length=S:e=null);else{let u={
instancePath:s+"/optimizer/eps",keyword:"anyOf"};e===null?e=[u]:e.push(u),r++}var B=T===r}else var B=!0;if(B)if(y.clip_grad!==
void 0){let l=y.clip_grad,T=r,S=r,p=!1,d=r;if(r===d)if(typeof l=="number"){if(l<0||isNaN(l)){let u={instancePath:s+"/opt\
imizer/clip_grad",keyword:"minimum"};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:s+"/optimizer/clip_grad",keyword:"\
type"};e===null?e=[u]:e.push(u),r++}var M=d===r;p=p||M;let C=r;t(l,{instancePath:s+"/optimizer/clip_grad",parentData:y,parentDataProperty:"\
clip_grad",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var M=C===r;if(p=p||M,p)r=
S,e!==null&&(S?e.length=S:e=null);else{let u={instancePath:s+"/optimizer/clip_grad",keyword:"anyOf"};e===null?e=[u]:e.push(
u),r++}var B=T===r}else var B=!0}}}}}}else{let c={instancePath:s+"/optimizer",keyword:"type"};e===null?e=[c]:e.push(c),r++}
var $=i===r;k=k||$;let O=r;t(y,{instancePath:s+"/optimizer",parentData:n,parentDataProperty:"optimizer",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var $=O===r;if(k=k||$,k)r=g,e!==null&&(g?e.length=g:e=null);else{let c={
instancePath:s+"/optimizer",keyword:"anyOf"};return e===null?e=[c]:e.push(c),r++,wr.errors=e,!1}var f=m===r}else var f=!0;
if(f){if(n.epochs!==void 0){let y=n.epochs,m=r,g=r,k=!1,i=r;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y))){let c={instancePath:s+
"/epochs",keyword:"type"};e===null?e=[c]:e.push(c),r++}if(r===i&&typeof y=="number"&&(y<1||isNaN(y))){let c={instancePath:s+
"/epochs",keyword:"minimum"};e===null?e=[c]:e.push(c),r++}var ee=i===r;k=k||ee;let O=r;t(y,{instancePath:s+"/epochs",parentData:n,
parentDataProperty:"epochs",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ee=O===
r;if(k=k||ee,k)r=g,e!==null&&(g?e.length=g:e=null);else{let c={instancePath:s+"/epochs",keyword:"anyOf"};return e===null?
e=[c]:e.push(c),r++,wr.errors=e,!1}var f=m===r}else var f=!0;if(f){if(n.warmup_epochs!==void 0){let y=n.warmup_epochs,m=r,
g=r,k=!1,i=r;if(r===i)if(typeof y=="number"){if(y<0||isNaN(y)){let c={instancePath:s+"/warmup_epochs",keyword:"minimum"};
e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:s+"/warmup_epochs",keyword:"type"};e===null?e=[c]:e.push(c),r++}var Re=i===
r;k=k||Re;let O=r;t(y,{instancePath:s+"/warmup_epochs",parentData:n,parentDataProperty:"warmup_epochs",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Re=O===r;if(k=k||Re,k)r=g,e!==null&&(g?e.length=g:e=null);else{let c={
instancePath:s+"/warmup_epochs",keyword:"anyOf"};return e===null?e=[c]:e.push(c),r++,wr.errors=e,!1}var f=m===r}else var f=!0;
if(f){if(n.batch!==void 0){let y=n.batch,m=r,g=r,k=!1,i=r;if(r===i)if(y&&typeof y=="object"&&!Array.isArray(y)){let c=r;
for(let l in y)if(!(l==="global"||l==="per_device")){let T={instancePath:s+"/batch",keyword:"additionalProperties"};e===
null?e=[T]:e.push(T),r++;break}if(c===r){if(y.global!==void 0){let l=y.global,T=r,S=r,p=!1,d=r;if(!(typeof l=="number"&&
!(l%1)&&!isNaN(l))){let z={instancePath:s+"/batch/global",keyword:"type"};e===null?e=[z]:e.push(z),r++}if(r===d&&typeof l==
"number"&&(l<1||isNaN(l))){let z={instancePath:s+"/batch/global",keyword:"minimum"};e===null?e=[z]:e.push(z),r++}var er=d===
r;p=p||er;let C=r;t(l,{instancePath:s+"/batch/global",parentData:y,parentDataProperty:"global",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var er=C===r;if(p=p||er,p)r=S,e!==null&&(S?e.length=S:e=null);else{let z={
instancePath:s+"/batch/global",keyword:"anyOf"};e===null?e=[z]:e.push(z),r++}var D=T===r}else var D=!0;if(D)if(y.per_device!==
void 0){let l=y.per_device,T=r,S=r,p=!1,d=r;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){let u={instancePath:s+"/batch/p\
er_device",keyword:"type"};e===null?e=[u]:e.push(u),r++}if(r===d&&typeof l=="number"&&(l<0||isNaN(l))){let u={instancePath:s+
"/batch/per_device",keyword:"minimum"};e===null?e=[u]:e.push(u),r++}var re=d===r;p=p||re;let C=r;t(l,{instancePath:s+"/b\
atch/per_device",parentData:y,parentDataProperty:"per_device",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var re=C===r;if(p=p||re,p)r=S,e!==null&&(S?e.length=S:e=null);else{let u={instancePath:s+"/batch/p\
er_device",keyword:"anyOf"};e===null?e=[u]:e.push(u),r++}var D=T===r}else var D=!0}}else{let c={instancePath:s+"/batch",
keyword:"type"};e===null?e=[c]:e.push(c),r++}var Ve=i===r;k=k||Ve;let O=r;t(y,{instancePath:s+"/batch",parentData:n,parentDataProperty:"\
batch",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ve=O===r;if(k=k||Ve,k)r=g,
e!==null&&(g?e.length=g:e=null);else{let c={instancePath:s+"/batch",keyword:"anyOf"};return e===null?e=[c]:e.push(c),r++,
wr.errors=e,!1}var f=m===r}else var f=!0;if(f){if(n.drop_path!==void 0){let y=n.drop_path,m=r,g=r,k=!1,i=r;if(r===i)if(typeof y==
"number"){if(y<0||isNaN(y)){let c={instancePath:s+"/drop_path",keyword:"minimum"};e===null?e=[c]:e.push(c),r++}else if(y>=
1||isNaN(y)){let c={instancePath:s+"/drop_path",keyword:"exclusiveMaximum"};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:s+
"/drop_path",keyword:"type"};e===null?e=[c]:e.push(c),r++}var Ee=i===r;k=k||Ee;let O=r;t(y,{instancePath:s+"/drop_path",
parentData:n,parentDataProperty:"drop_path",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var Ee=O===r;if(k=k||Ee,k)r=g,e!==null&&(g?e.length=g:e=null);else{let c={instancePath:s+"/drop_path",keyword:"anyOf"};return e===
null?e=[c]:e.push(c),r++,wr.errors=e,!1}var f=m===r}else var f=!0;if(f){if(n.validate_every!==void 0){let y=n.validate_every,
m=r,g=r,k=!1,i=r;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y))){let c={instancePath:s+"/validate_every",keyword:"type"};e===
null?e=[c]:e.push(c),r++}if(r===i&&typeof y=="number"&&(y<1||isNaN(y))){let c={instancePath:s+"/validate_every",keyword:"\
minimum"};e===null?e=[c]:e.push(c),r++}var Xe=i===r;k=k||Xe;let O=r;t(y,{instancePath:s+"/validate_every",parentData:n,parentDataProperty:"\
validate_every",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Xe=O===r;if(k=k||
Xe,k)r=g,e!==null&&(g?e.length=g:e=null);else{let c={instancePath:s+"/validate_every",keyword:"anyOf"};return e===null?e=
[c]:e.push(c),r++,wr.errors=e,!1}var f=m===r}else var f=!0;if(f){if(n.seed!==void 0){let y=n.seed,m=r,g=r,k=!1,i=r;if(!(typeof y==
"number"&&!(y%1)&&!isNaN(y))){let c={instancePath:s+"/seed",keyword:"type"};e===null?e=[c]:e.push(c),r++}if(r===i&&typeof y==
"number"&&(y<0||isNaN(y))){let c={instancePath:s+"/seed",keyword:"minimum"};e===null?e=[c]:e.push(c),r++}var me=i===r;k=
k||me;let O=r;t(y,{instancePath:s+"/seed",parentData:n,parentDataProperty:"seed",rootData:o,dynamicAnchors:a})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var me=O===r;if(k=k||me,k)r=g,e!==null&&(g?e.length=g:e=null);else{let c={instancePath:s+
"/seed",keyword:"anyOf"};return e===null?e=[c]:e.push(c),r++,wr.errors=e,!1}var f=m===r}else var f=!0;if(f){if(n.checkpoint!==
void 0){let y=n.checkpoint,m=r,g=r,k=!1,i=r;if(r===i)if(y&&typeof y=="object"&&!Array.isArray(y)){let c=r;for(let l in y)
if(!(l==="every_seconds"||l==="every_steps"||l==="every_epochs"||l==="keep")){let T={instancePath:s+"/checkpoint",keyword:"\
additionalProperties"};e===null?e=[T]:e.push(T),r++;break}if(c===r){if(y.every_seconds!==void 0){let l=y.every_seconds,T=r,
S=r,p=!1,d=r;if(r===d)if(typeof l=="number"){if(l<=0||isNaN(l)){let z={instancePath:s+"/checkpoint/every_seconds",keyword:"\
exclusiveMinimum"};e===null?e=[z]:e.push(z),r++}}else{let z={instancePath:s+"/checkpoint/every_seconds",keyword:"type"};
e===null?e=[z]:e.push(z),r++}var Ce=d===r;p=p||Ce;let C=r;t(l,{instancePath:s+"/checkpoint/every_seconds",parentData:y,parentDataProperty:"\
every_seconds",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ce=C===r;if(p=p||Ce,
p)r=S,e!==null&&(S?e.length=S:e=null);else{let z={instancePath:s+"/checkpoint/every_seconds",keyword:"anyOf"};e===null?e=
[z]:e.push(z),r++}var b=T===r}else var b=!0;if(b){if(y.every_steps!==void 0){let l=y.every_steps,T=r,S=r,p=!1,d=r;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l))){let u={instancePath:s+"/checkpoint/every_steps",keyword:"type"};e===null?e=[u]:e.push(u),r++}
if(r===d&&typeof l=="number"&&(l<0||isNaN(l))){let u={instancePath:s+"/checkpoint/every_steps",keyword:"minimum"};e===null?
e=[u]:e.push(u),r++}var X=d===r;p=p||X;let C=r;t(l,{instancePath:s+"/checkpoint/every_steps",parentData:y,parentDataProperty:"\
every_steps",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var X=C===r;if(p=p||X,p)
r=S,e!==null&&(S?e.length=S:e=null);else{let u={instancePath:s+"/checkpoint/every_steps",keyword:"anyOf"};e===null?e=[u]:
e.push(u),r++}var b=T===r}else var b=!0;if(b){if(y.every_epochs!==void 0){let l=y.every_epochs,T=r,S=r,p=!1,d=r;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l))){let u={instancePath:s+"/checkpoint/every_epochs",keyword:"type"};e===null?e=[u]:e.push(u),
r++}if(r===d&&typeof l=="number"&&(l<0||isNaN(l))){let u={instancePath:s+"/checkpoint/every_epochs",keyword:"minimum"};e===
null?e=[u]:e.push(u),r++}var w=d===r;p=p||w;let C=r;t(l,{instancePath:s+"/checkpoint/every_epochs",parentData:y,parentDataProperty:"\
every_epochs",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var w=C===r;if(p=p||w,p)
r=S,e!==null&&(S?e.length=S:e=null);else{let u={instancePath:s+"/checkpoint/every_epochs",keyword:"anyOf"};e===null?e=[u]:
e.push(u),r++}var b=T===r}else var b=!0;if(b)if(y.keep!==void 0){let l=y.keep,T=r,S=r,p=!1,d=r;if(!(typeof l=="number"&&
!(l%1)&&!isNaN(l))){let u={instancePath:s+"/checkpoint/keep",keyword:"type"};e===null?e=[u]:e.push(u),r++}if(r===d&&typeof l==
"number"&&(l<1||isNaN(l))){let u={instancePath:s+"/checkpoint/keep",keyword:"minimum"};e===null?e=[u]:e.push(u),r++}var R=d===
r;p=p||R;let C=r;t(l,{instancePath:s+"/checkpoint/keep",parentData:y,parentDataProperty:"keep",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var R=C===r;if(p=p||R,p)r=S,e!==null&&(S?e.length=S:e=null);else{let u={
instancePath:s+"/checkpoint/keep",keyword:"anyOf"};e===null?e=[u]:e.push(u),r++}var b=T===r}else var b=!0}}}}else{let c={
instancePath:s+"/checkpoint",keyword:"type"};e===null?e=[c]:e.push(c),r++}var Y=i===r;k=k||Y;let O=r;t(y,{instancePath:s+
"/checkpoint",parentData:n,parentDataProperty:"checkpoint",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var Y=O===r;if(k=k||Y,k)r=g,e!==null&&(g?e.length=g:e=null);else{let c={instancePath:s+"/checkpoin\
t",keyword:"anyOf"};return e===null?e=[c]:e.push(c),r++,wr.errors=e,!1}var f=m===r}else var f=!0;if(f){if(n.log_every!==
void 0){let y=n.log_every,m=r,g=r,k=!1,i=r;if(r===i)if(typeof y=="number"){if(y<=0||isNaN(y)){let c={instancePath:s+"/lo\
g_every",keyword:"exclusiveMinimum"};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:s+"/log_every",keyword:"type"};
e===null?e=[c]:e.push(c),r++}var V=i===r;k=k||V;let O=r;t(y,{instancePath:s+"/log_every",parentData:n,parentDataProperty:"\
log_every",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var V=O===r;if(k=k||V,k)r=
g,e!==null&&(g?e.length=g:e=null);else{let c={instancePath:s+"/log_every",keyword:"anyOf"};return e===null?e=[c]:e.push(
c),r++,wr.errors=e,!1}var f=m===r}else var f=!0;if(f){if(n.description!==void 0){let y=r;yr(n.description,{instancePath:s+
"/description",parentData:n,parentDataProperty:"description",rootData:o,dynamicAnchors:a})||(e=e===null?yr.errors:e.concat(
yr.errors),r=e.length);var f=y===r}else var f=!0;if(f){if(n.matrix!==void 0){let y=r;ar(n.matrix,{instancePath:s+"/matri\
x",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:a})||(e=e===null?ar.errors:e.concat(ar.errors),r=e.
length);var f=y===r}else var f=!0;if(f){if(n.when!==void 0){let y=r;mr(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:o,dynamicAnchors:a})||(e=e===null?mr.errors:e.concat(mr.errors),r=e.length);var f=y===r}else var f=!0;if(f){
if(n.needs!==void 0){let y=r;vr(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:a})||
(e=e===null?vr.errors:e.concat(vr.errors),r=e.length);var f=y===r}else var f=!0;if(f){if(n.extends!==void 0){let y=r;_r(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:o,dynamicAnchors:a})||(e=e===null?
_r.errors:e.concat(_r.errors),r=e.length);var f=y===r}else var f=!0;if(f){if(n.resources!==void 0){let y=r;gr(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:o,dynamicAnchors:a})||(e=e===null?gr.errors:
e.concat(gr.errors),r=e.length);var f=y===r}else var f=!0;if(f){if(n.timeout!==void 0){let y=r;hr(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,dynamicAnchors:a})||(e=e===null?hr.errors:e.concat(hr.errors),
r=e.length);var f=y===r}else var f=!0;if(f){if(n.retry!==void 0){let y=r;kr(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:o,dynamicAnchors:a})||(e=e===null?kr.errors:e.concat(kr.errors),r=e.length);var f=y===
r}else var f=!0;if(f){if(n.stop_if!==void 0){let y=r;$r(n.stop_if,{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"\
stop_if",rootData:o,dynamicAnchors:a})||(e=e===null?$r.errors:e.concat($r.errors),r=e.length);var f=y===r}else var f=!0;
if(f)if(n.kind!==void 0){let y=r;if(n.kind!=="mim")return wr.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var f=y===
r}else var f=!0}}}}}}}}}}}}}}}}}}}}}}}}}}else return wr.errors=[{instancePath:s,keyword:"type"}],!1;return wr.errors=e,r===
0}wr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var vn={type:"object",properties:{data:{type:"string"},split:{
type:"string",minLength:1},val_split:{type:"string",minLength:1},labels:{type:"string",minLength:1},limit:{anyOf:[{type:"\
object",properties:{count:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",
minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},init:{type:["string","n\
ull"]},model:{anyOf:[{type:"object",properties:{image_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},
patch_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},embed_dim:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]},depth:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},num_heads:{anyOf:[{
type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},mlp_ratio:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$d\
efs/expression"}]},init_std:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},init_values:{anyOf:[
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
/$defs/expression"}]},ema:{anyOf:[{type:["object","null"],properties:{decay:{anyOf:[{type:"number",exclusiveMinimum:0,exclusiveMaximum:1},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},validate_every:{anyOf:[{type:"inte\
ger",minimum:1},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},checkpoint:{
anyOf:[{type:"object",properties:{every_seconds:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},
every_steps:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},every_epochs:{anyOf:[{type:"integer",minimum:0},
{$ref:"#/$defs/expression"}]},keep:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},log_every:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},description:{
$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$\
defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$d\
efs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"classify"}},additionalProperties:!1};
function dr(n,{instancePath:s="",parentData:He,parentDataProperty:We,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ve=dr.evaluated;if(ve.dynamicProps&&(ve.props=void 0),ve.dynamicItems&&(ve.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let k=r;for(let i in n)if(!ns.call(vn.properties,i)){return dr.errors=[{instancePath:s,keyword:"addit\
ionalProperties"}],!1;break}if(k===r){if(n.data!==void 0){let i=r;if(typeof n.data!="string")return dr.errors=[{instancePath:s+
"/data",keyword:"type"}],!1;var f=i===r}else var f=!0;if(f){if(n.split!==void 0){let i=n.split,O=r;if(r===O)if(typeof i==
"string"){if(cr(i)<1)return dr.errors=[{instancePath:s+"/split",keyword:"minLength"}],!1}else return dr.errors=[{instancePath:s+
"/split",keyword:"type"}],!1;var f=O===r}else var f=!0;if(f){if(n.val_split!==void 0){let i=n.val_split,O=r;if(r===O)if(typeof i==
"string"){if(cr(i)<1)return dr.errors=[{instancePath:s+"/val_split",keyword:"minLength"}],!1}else return dr.errors=[{instancePath:s+
"/val_split",keyword:"type"}],!1;var f=O===r}else var f=!0;if(f){if(n.labels!==void 0){let i=n.labels,O=r;if(r===O)if(typeof i==
"string"){if(cr(i)<1)return dr.errors=[{instancePath:s+"/labels",keyword:"minLength"}],!1}else return dr.errors=[{instancePath:s+
"/labels",keyword:"type"}],!1;var f=O===r}else var f=!0;if(f){if(n.limit!==void 0){let i=n.limit,O=r,A=r,c=!1,l=r;if(r===
l)if(i&&typeof i=="object"&&!Array.isArray(i)){let p=r;for(let d in i)if(!(d==="count"||d==="seed")){let C={instancePath:s+
"/limit",keyword:"additionalProperties"};e===null?e=[C]:e.push(C),r++;break}if(p===r){if(i.count!==void 0){let d=i.count,
C=r,z=r,u=!1,N=r;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d))){let fe={instancePath:s+"/limit/count",keyword:"type"};e===
null?e=[fe]:e.push(fe),r++}if(r===N&&typeof d=="number"&&(d<0||isNaN(d))){let fe={instancePath:s+"/limit/count",keyword:"\
minimum"};e===null?e=[fe]:e.push(fe),r++}var ne=N===r;u=u||ne;let I=r;t(d,{instancePath:s+"/limit/count",parentData:i,parentDataProperty:"\
count",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ne=I===r;if(u=u||ne,u)r=z,
e!==null&&(z?e.length=z:e=null);else{let fe={instancePath:s+"/limit/count",keyword:"anyOf"};e===null?e=[fe]:e.push(fe),r++}
var v=C===r}else var v=!0;if(v)if(i.seed!==void 0){let d=i.seed,C=r,z=r,u=!1,N=r;if(!(typeof d=="number"&&!(d%1)&&!isNaN(
d))){let h={instancePath:s+"/limit/seed",keyword:"type"};e===null?e=[h]:e.push(h),r++}if(r===N&&typeof d=="number"&&(d<0||
isNaN(d))){let h={instancePath:s+"/limit/seed",keyword:"minimum"};e===null?e=[h]:e.push(h),r++}var Be=N===r;u=u||Be;let I=r;
t(d,{instancePath:s+"/limit/seed",parentData:i,parentDataProperty:"seed",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var Be=I===r;if(u=u||Be,u)r=z,e!==null&&(z?e.length=z:e=null);else{let h={instancePath:s+
"/limit/seed",keyword:"anyOf"};e===null?e=[h]:e.push(h),r++}var v=C===r}else var v=!0}}else{let p={instancePath:s+"/limi\
t",keyword:"type"};e===null?e=[p]:e.push(p),r++}var ze=l===r;c=c||ze;let T=r;t(i,{instancePath:s+"/limit",parentData:n,parentDataProperty:"\
limit",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ze=T===r;if(c=c||ze,c)r=A,
e!==null&&(A?e.length=A:e=null);else{let p={instancePath:s+"/limit",keyword:"anyOf"};return e===null?e=[p]:e.push(p),r++,
dr.errors=e,!1}var f=O===r}else var f=!0;if(f){if(n.init!==void 0){let i=n.init,O=r;if(typeof i!="string"&&i!==null)return dr.
errors=[{instancePath:s+"/init",keyword:"type"}],!1;var f=O===r}else var f=!0;if(f){if(n.model!==void 0){let i=n.model,O=r,
A=r,c=!1,l=r;if(r===l)if(i&&typeof i=="object"&&!Array.isArray(i)){let p=r;for(let d in i)if(!ns.call(vn.properties.model.
anyOf[0].properties,d)){let C={instancePath:s+"/model",keyword:"additionalProperties"};e===null?e=[C]:e.push(C),r++;break}
if(p===r){if(i.image_size!==void 0){let d=i.image_size,C=r,z=r,u=!1,N=r;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d))){let fe={
instancePath:s+"/model/image_size",keyword:"type"};e===null?e=[fe]:e.push(fe),r++}if(r===N&&typeof d=="number"&&(d<1||isNaN(
d))){let fe={instancePath:s+"/model/image_size",keyword:"minimum"};e===null?e=[fe]:e.push(fe),r++}var _=N===r;u=u||_;let I=r;
t(d,{instancePath:s+"/model/image_size",parentData:i,parentDataProperty:"image_size",rootData:o,dynamicAnchors:a})||(e=e===
null?t.errors:e.concat(t.errors),r=e.length);var _=I===r;if(u=u||_,u)r=z,e!==null&&(z?e.length=z:e=null);else{let fe={instancePath:s+
"/model/image_size",keyword:"anyOf"};e===null?e=[fe]:e.push(fe),r++}var Z=C===r}else var Z=!0;if(Z){if(i.patch_size!==void 0){
let d=i.patch_size,C=r,z=r,u=!1,N=r;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d))){let h={instancePath:s+"/model/patch_siz\
e",keyword:"type"};e===null?e=[h]:e.push(h),r++}if(r===N&&typeof d=="number"&&(d<1||isNaN(d))){let h={instancePath:s+"/m\
odel/patch_size",keyword:"minimum"};e===null?e=[h]:e.push(h),r++}var Ze=N===r;u=u||Ze;let I=r;t(d,{instancePath:s+"/mode\
l/patch_size",parentData:i,parentDataProperty:"patch_size",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var Ze=I===r;if(u=u||Ze,u)r=z,e!==null&&(z?e.length=z:e=null);else{let h={instancePath:s+"/model/p\
atch_size",keyword:"anyOf"};e===null?e=[h]:e.push(h),r++}var Z=C===r}else var Z=!0;if(Z){if(i.embed_dim!==void 0){let d=i.
embed_dim,C=r,z=r,u=!1,N=r;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d))){let h={instancePath:s+"/model/embed_dim",keyword:"\
type"};e===null?e=[h]:e.push(h),r++}if(r===N&&typeof d=="number"&&(d<1||isNaN(d))){let h={instancePath:s+"/model/embed_d\
im",keyword:"minimum"};e===null?e=[h]:e.push(h),r++}var Ge=N===r;u=u||Ge;let I=r;t(d,{instancePath:s+"/model/embed_dim",
parentData:i,parentDataProperty:"embed_dim",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var Ge=I===r;if(u=u||Ge,u)r=z,e!==null&&(z?e.length=z:e=null);else{let h={instancePath:s+"/model/embed_dim",keyword:"any\
Of"};e===null?e=[h]:e.push(h),r++}var Z=C===r}else var Z=!0;if(Z){if(i.depth!==void 0){let d=i.depth,C=r,z=r,u=!1,N=r;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d))){let h={instancePath:s+"/model/depth",keyword:"type"};e===null?e=[h]:e.push(h),r++}if(r===N&&
typeof d=="number"&&(d<1||isNaN(d))){let h={instancePath:s+"/model/depth",keyword:"minimum"};e===null?e=[h]:e.push(h),r++}
var E=N===r;u=u||E;let I=r;t(d,{instancePath:s+"/model/depth",parentData:i,parentDataProperty:"depth",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var E=I===r;if(u=u||E,u)r=z,e!==null&&(z?e.length=z:e=null);else{let h={
instancePath:s+"/model/depth",keyword:"anyOf"};e===null?e=[h]:e.push(h),r++}var Z=C===r}else var Z=!0;if(Z){if(i.num_heads!==
void 0){let d=i.num_heads,C=r,z=r,u=!1,N=r;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d))){let h={instancePath:s+"/model/nu\
m_heads",keyword:"type"};e===null?e=[h]:e.push(h),r++}if(r===N&&typeof d=="number"&&(d<1||isNaN(d))){let h={instancePath:s+
"/model/num_heads",keyword:"minimum"};e===null?e=[h]:e.push(h),r++}var H=N===r;u=u||H;let I=r;t(d,{instancePath:s+"/mode\
l/num_heads",parentData:i,parentDataProperty:"num_heads",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.
errors),r=e.length);var H=I===r;if(u=u||H,u)r=z,e!==null&&(z?e.length=z:e=null);else{let h={instancePath:s+"/model/num_h\
eads",keyword:"anyOf"};e===null?e=[h]:e.push(h),r++}var Z=C===r}else var Z=!0;if(Z){if(i.mlp_ratio!==void 0){let d=i.mlp_ratio,
C=r,z=r,u=!1,N=r;if(r===N)if(typeof d=="number"){if(d<=0||isNaN(d)){let h={instancePath:s+"/model/mlp_ratio",keyword:"ex\
clusiveMinimum"};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:s+"/model/mlp_ratio",keyword:"type"};e===null?e=
[h]:e.push(h),r++}var K=N===r;u=u||K;let I=r;t(d,{instancePath:s+"/model/mlp_ratio",parentData:i,parentDataProperty:"mlp\
_ratio",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var K=I===r;if(u=u||K,u)r=z,e!==
null&&(z?e.length=z:e=null);else{let h={instancePath:s+"/model/mlp_ratio",keyword:"anyOf"};e===null?e=[h]:e.push(h),r++}
var Z=C===r}else var Z=!0;if(Z){if(i.init_std!==void 0){let d=i.init_std,C=r,z=r,u=!1,N=r;if(r===N)if(typeof d=="number"){
if(d<=0||isNaN(d)){let h={instancePath:s+"/model/init_std",keyword:"exclusiveMinimum"};e===null?e=[h]:e.push(h),r++}}else{
let h={instancePath:s+"/model/init_std",keyword:"type"};e===null?e=[h]:e.push(h),r++}var j=N===r;u=u||j;let I=r;t(d,{instancePath:s+
"/model/init_std",parentData:i,parentDataProperty:"init_std",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var j=I===r;if(u=u||j,u)r=z,e!==null&&(z?e.length=z:e=null);else{let h={instancePath:s+"/model/ini\
t_std",keyword:"anyOf"};e===null?e=[h]:e.push(h),r++}var Z=C===r}else var Z=!0;if(Z){if(i.init_values!==void 0){let d=i.
init_values,C=r,z=r,u=!1,N=r;if(r===N)if(typeof d=="number"){if(d<0||isNaN(d)){let h={instancePath:s+"/model/init_values",
keyword:"minimum"};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:s+"/model/init_values",keyword:"type"};e===null?
e=[h]:e.push(h),r++}var ie=N===r;u=u||ie;let I=r;t(d,{instancePath:s+"/model/init_values",parentData:i,parentDataProperty:"\
init_values",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ie=I===r;if(u=u||ie,
u)r=z,e!==null&&(z?e.length=z:e=null);else{let h={instancePath:s+"/model/init_values",keyword:"anyOf"};e===null?e=[h]:e.
push(h),r++}var Z=C===r}else var Z=!0;if(Z){if(i.use_rel_pos_bias!==void 0){let d=i.use_rel_pos_bias,C=r,z=r,u=!1,N=r;if(typeof d!=
"boolean"){let h={instancePath:s+"/model/use_rel_pos_bias",keyword:"type"};e===null?e=[h]:e.push(h),r++}var J=N===r;u=u||
J;let I=r;t(d,{instancePath:s+"/model/use_rel_pos_bias",parentData:i,parentDataProperty:"use_rel_pos_bias",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var J=I===r;if(u=u||J,u)r=z,e!==null&&(z?e.length=z:e=null);else{let h={
instancePath:s+"/model/use_rel_pos_bias",keyword:"anyOf"};e===null?e=[h]:e.push(h),r++}var Z=C===r}else var Z=!0;if(Z){if(i.
use_abs_pos_emb!==void 0){let d=i.use_abs_pos_emb,C=r,z=r,u=!1,N=r;if(typeof d!="boolean"){let h={instancePath:s+"/model\
/use_abs_pos_emb",keyword:"type"};e===null?e=[h]:e.push(h),r++}var ye=N===r;u=u||ye;let I=r;t(d,{instancePath:s+"/model/\
use_abs_pos_emb",parentData:i,parentDataProperty:"use_abs_pos_emb",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.
concat(t.errors),r=e.length);var ye=I===r;if(u=u||ye,u)r=z,e!==null&&(z?e.length=z:e=null);else{let h={instancePath:s+"/\
model/use_abs_pos_emb",keyword:"anyOf"};e===null?e=[h]:e.push(h),r++}var Z=C===r}else var Z=!0;if(Z)if(i.init_scale!==void 0){
let d=i.init_scale,C=r,z=r,u=!1,N=r;if(r===N)if(typeof d=="number"){if(d<0||isNaN(d)){let h={instancePath:s+"/model/init\
_scale",keyword:"minimum"};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:s+"/model/init_scale",keyword:"type"};
e===null?e=[h]:e.push(h),r++}var x=N===r;u=u||x;let I=r;t(d,{instancePath:s+"/model/init_scale",parentData:i,parentDataProperty:"\
init_scale",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var x=I===r;if(u=u||x,u)r=
z,e!==null&&(z?e.length=z:e=null);else{let h={instancePath:s+"/model/init_scale",keyword:"anyOf"};e===null?e=[h]:e.push(
h),r++}var Z=C===r}else var Z=!0}}}}}}}}}}}else{let p={instancePath:s+"/model",keyword:"type"};e===null?e=[p]:e.push(p),
r++}var pe=l===r;c=c||pe;let T=r;t(i,{instancePath:s+"/model",parentData:n,parentDataProperty:"model",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var pe=T===r;if(c=c||pe,c)r=A,e!==null&&(A?e.length=A:e=null);else{let p={
instancePath:s+"/model",keyword:"anyOf"};return e===null?e=[p]:e.push(p),r++,dr.errors=e,!1}var f=O===r}else var f=!0;if(f){
if(n.optimizer!==void 0){let i=n.optimizer,O=r,A=r,c=!1,l=r;if(r===l)if(i&&typeof i=="object"&&!Array.isArray(i)){let p=r;
for(let d in i)if(!(d==="lr"||d==="min_lr"||d==="weight_decay"||d==="betas"||d==="eps"||d==="clip_grad")){let C={instancePath:s+
"/optimizer",keyword:"additionalProperties"};e===null?e=[C]:e.push(C),r++;break}if(p===r){if(i.lr!==void 0){let d=i.lr,C=r,
z=r,u=!1,N=r;if(r===N)if(typeof d=="number"){if(d<=0||isNaN(d)){let fe={instancePath:s+"/optimizer/lr",keyword:"exclusiv\
eMinimum"};e===null?e=[fe]:e.push(fe),r++}}else{let fe={instancePath:s+"/optimizer/lr",keyword:"type"};e===null?e=[fe]:e.
push(fe),r++}var oe=N===r;u=u||oe;let I=r;t(d,{instancePath:s+"/optimizer/lr",parentData:i,parentDataProperty:"lr",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var oe=I===r;if(u=u||oe,u)r=z,e!==null&&(z?e.length=
z:e=null);else{let fe={instancePath:s+"/optimizer/lr",keyword:"anyOf"};e===null?e=[fe]:e.push(fe),r++}var ge=C===r}else var ge=!0;
if(ge){if(i.min_lr!==void 0){let d=i.min_lr,C=r,z=r,u=!1,N=r;if(r===N)if(typeof d=="number"){if(d<0||isNaN(d)){let h={instancePath:s+
"/optimizer/min_lr",keyword:"minimum"};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:s+"/optimizer/min_lr",keyword:"\
type"};e===null?e=[h]:e.push(h),r++}var he=N===r;u=u||he;let I=r;t(d,{instancePath:s+"/optimizer/min_lr",parentData:i,parentDataProperty:"\
min_lr",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var he=I===r;if(u=u||he,u)r=z,
e!==null&&(z?e.length=z:e=null);else{let h={instancePath:s+"/optimizer/min_lr",keyword:"anyOf"};e===null?e=[h]:e.push(h),
r++}var ge=C===r}else var ge=!0;if(ge){if(i.weight_decay!==void 0){let d=i.weight_decay,C=r,z=r,u=!1,N=r;if(r===N)if(typeof d==
"number"){if(d<0||isNaN(d)){let h={instancePath:s+"/optimizer/weight_decay",keyword:"minimum"};e===null?e=[h]:e.push(h),
r++}}else{let h={instancePath:s+"/optimizer/weight_decay",keyword:"type"};e===null?e=[h]:e.push(h),r++}var ue=N===r;u=u||
ue;let I=r;t(d,{instancePath:s+"/optimizer/weight_decay",parentData:i,parentDataProperty:"weight_decay",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ue=I===r;if(u=u||ue,u)r=z,e!==null&&(z?e.length=z:e=null);else{let h={
instancePath:s+"/optimizer/weight_decay",keyword:"anyOf"};e===null?e=[h]:e.push(h),r++}var ge=C===r}else var ge=!0;if(ge){
if(i.betas!==void 0){let d=i.betas,C=r,z=r,u=!1,N=r;if(r===N)if(Array.isArray(d))if(d.length>2){let h={instancePath:s+"/\
optimizer/betas",keyword:"maxItems"};e===null?e=[h]:e.push(h),r++}else if(d.length<2){let h={instancePath:s+"/optimizer/\
betas",keyword:"minItems"};e===null?e=[h]:e.push(h),r++}else{var ce=!0;let h=d.length;for(let je=0;je<h;je++){let F=d[je],
Ne=r,le=r,W=!1,Oe=r;if(r===Oe)if(typeof F=="number"){if(F<0||isNaN(F)){let se={instancePath:s+"/optimizer/betas/"+je,keyword:"\
minimum"};e===null?e=[se]:e.push(se),r++}else if(F>=1||isNaN(F)){let se={instancePath:s+"/optimizer/betas/"+je,keyword:"\
exclusiveMaximum"};e===null?e=[se]:e.push(se),r++}}else{let se={instancePath:s+"/optimizer/betas/"+je,keyword:"type"};e===
null?e=[se]:e.push(se),r++}var qe=Oe===r;W=W||qe;let Ke=r;t(F,{instancePath:s+"/optimizer/betas/"+je,parentData:d,parentDataProperty:je,
rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var qe=Ke===r;if(W=W||qe,W)r=le,e!==null&&
(le?e.length=le:e=null);else{let se={instancePath:s+"/optimizer/betas/"+je,keyword:"anyOf"};e===null?e=[se]:e.push(se),r++}
var ce=Ne===r;if(!ce)break}}else{let h={instancePath:s+"/optimizer/betas",keyword:"type"};e===null?e=[h]:e.push(h),r++}var Fe=N===
r;u=u||Fe;let I=r;t(d,{instancePath:s+"/optimizer/betas",parentData:i,parentDataProperty:"betas",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Fe=I===r;if(u=u||Fe,u)r=z,e!==null&&(z?e.length=z:e=null);else{let h={
instancePath:s+"/optimizer/betas",keyword:"anyOf"};e===null?e=[h]:e.push(h),r++}var ge=C===r}else var ge=!0;if(ge){if(i.
eps!==void 0){let d=i.eps,C=r,z=r,u=!1,N=r;if(r===N)if(typeof d=="number"){if(d<=0||isNaN(d)){let h={instancePath:s+"/op\
timizer/eps",keyword:"exclusiveMinimum"};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:s+"/optimizer/eps",keyword:"\
type"};e===null?e=[h]:e.push(h),r++}var be=N===r;u=u||be;let I=r;t(d,{instancePath:s+"/optimizer/eps",parentData:i,parentDataProperty:"\
eps",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var be=I===r;if(u=u||be,u)r=z,e!==
null&&(z?e.length=z:e=null);else{let h={instancePath:s+"/optimizer/eps",keyword:"anyOf"};e===null?e=[h]:e.push(h),r++}var ge=C===
r}else var ge=!0;if(ge)if(i.clip_grad!==void 0){let d=i.clip_grad,C=r,z=r,u=!1,N=r;if(r===N)if(typeof d=="number"){if(d<
0||isNaN(d)){let h={instancePath:s+"/optimizer/clip_grad",keyword:"minimum"};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:s+
"/optimizer/clip_grad",keyword:"type"};e===null?e=[h]:e.push(h),r++}var B=N===r;u=u||B;let I=r;t(d,{instancePath:s+"/opt\
imizer/clip_grad",parentData:i,parentDataProperty:"clip_grad",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var B=I===r;if(u=u||B,u)r=z,e!==null&&(z?e.length=z:e=null);else{let h={instancePath:s+"/optimizer\
/clip_grad",keyword:"anyOf"};e===null?e=[h]:e.push(h),r++}var ge=C===r}else var ge=!0}}}}}}else{let p={instancePath:s+"/\
optimizer",keyword:"type"};e===null?e=[p]:e.push(p),r++}var Q=l===r;c=c||Q;let T=r;t(i,{instancePath:s+"/optimizer",parentData:n,
parentDataProperty:"optimizer",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Q=T===
r;if(c=c||Q,c)r=A,e!==null&&(A?e.length=A:e=null);else{let p={instancePath:s+"/optimizer",keyword:"anyOf"};return e===null?
e=[p]:e.push(p),r++,dr.errors=e,!1}var f=O===r}else var f=!0;if(f){if(n.layer_decay!==void 0){let i=n.layer_decay,O=r,A=r,
c=!1,l=r;if(r===l)if(typeof i=="number"){if(i>1||isNaN(i)){let p={instancePath:s+"/layer_decay",keyword:"maximum"};e===null?
e=[p]:e.push(p),r++}else if(i<=0||isNaN(i)){let p={instancePath:s+"/layer_decay",keyword:"exclusiveMinimum"};e===null?e=
[p]:e.push(p),r++}}else{let p={instancePath:s+"/layer_decay",keyword:"type"};e===null?e=[p]:e.push(p),r++}var U=l===r;c=
c||U;let T=r;t(i,{instancePath:s+"/layer_decay",parentData:n,parentDataProperty:"layer_decay",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var U=T===r;if(c=c||U,c)r=A,e!==null&&(A?e.length=A:e=null);else{let p={
instancePath:s+"/layer_decay",keyword:"anyOf"};return e===null?e=[p]:e.push(p),r++,dr.errors=e,!1}var f=O===r}else var f=!0;
if(f){if(n.epochs!==void 0){let i=n.epochs,O=r,A=r,c=!1,l=r;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let p={instancePath:s+
"/epochs",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===l&&typeof i=="number"&&(i<1||isNaN(i))){let p={instancePath:s+
"/epochs",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var de=l===r;c=c||de;let T=r;t(i,{instancePath:s+"/epochs",parentData:n,
parentDataProperty:"epochs",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var de=T===
r;if(c=c||de,c)r=A,e!==null&&(A?e.length=A:e=null);else{let p={instancePath:s+"/epochs",keyword:"anyOf"};return e===null?
e=[p]:e.push(p),r++,dr.errors=e,!1}var f=O===r}else var f=!0;if(f){if(n.warmup_epochs!==void 0){let i=n.warmup_epochs,O=r,
A=r,c=!1,l=r;if(r===l)if(typeof i=="number"){if(i<0||isNaN(i)){let p={instancePath:s+"/warmup_epochs",keyword:"minimum"};
e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s+"/warmup_epochs",keyword:"type"};e===null?e=[p]:e.push(p),r++}var _e=l===
r;c=c||_e;let T=r;t(i,{instancePath:s+"/warmup_epochs",parentData:n,parentDataProperty:"warmup_epochs",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var _e=T===r;if(c=c||_e,c)r=A,e!==null&&(A?e.length=A:e=null);else{let p={
instancePath:s+"/warmup_epochs",keyword:"anyOf"};return e===null?e=[p]:e.push(p),r++,dr.errors=e,!1}var f=O===r}else var f=!0;
if(f){if(n.batch!==void 0){let i=n.batch,O=r,A=r,c=!1,l=r;if(r===l)if(i&&typeof i=="object"&&!Array.isArray(i)){let p=r;
for(let d in i)if(!(d==="global"||d==="per_device")){let C={instancePath:s+"/batch",keyword:"additionalProperties"};e===
null?e=[C]:e.push(C),r++;break}if(p===r){if(i.global!==void 0){let d=i.global,C=r,z=r,u=!1,N=r;if(!(typeof d=="number"&&
!(d%1)&&!isNaN(d))){let fe={instancePath:s+"/batch/global",keyword:"type"};e===null?e=[fe]:e.push(fe),r++}if(r===N&&typeof d==
"number"&&(d<1||isNaN(d))){let fe={instancePath:s+"/batch/global",keyword:"minimum"};e===null?e=[fe]:e.push(fe),r++}var q=N===
r;u=u||q;let I=r;t(d,{instancePath:s+"/batch/global",parentData:i,parentDataProperty:"global",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var q=I===r;if(u=u||q,u)r=z,e!==null&&(z?e.length=z:e=null);else{let fe={
instancePath:s+"/batch/global",keyword:"anyOf"};e===null?e=[fe]:e.push(fe),r++}var te=C===r}else var te=!0;if(te)if(i.per_device!==
void 0){let d=i.per_device,C=r,z=r,u=!1,N=r;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d))){let h={instancePath:s+"/batch/p\
er_device",keyword:"type"};e===null?e=[h]:e.push(h),r++}if(r===N&&typeof d=="number"&&(d<0||isNaN(d))){let h={instancePath:s+
"/batch/per_device",keyword:"minimum"};e===null?e=[h]:e.push(h),r++}var M=N===r;u=u||M;let I=r;t(d,{instancePath:s+"/bat\
ch/per_device",parentData:i,parentDataProperty:"per_device",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var M=I===r;if(u=u||M,u)r=z,e!==null&&(z?e.length=z:e=null);else{let h={instancePath:s+"/batch/per\
_device",keyword:"anyOf"};e===null?e=[h]:e.push(h),r++}var te=C===r}else var te=!0}}else{let p={instancePath:s+"/batch",
keyword:"type"};e===null?e=[p]:e.push(p),r++}var $=l===r;c=c||$;let T=r;t(i,{instancePath:s+"/batch",parentData:n,parentDataProperty:"\
batch",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var $=T===r;if(c=c||$,c)r=A,e!==
null&&(A?e.length=A:e=null);else{let p={instancePath:s+"/batch",keyword:"anyOf"};return e===null?e=[p]:e.push(p),r++,dr.
errors=e,!1}var f=O===r}else var f=!0;if(f){if(n.augment!==void 0){let i=n.augment,O=r,A=r,c=!1,l=r;if(r===l)if(i&&typeof i==
"object"&&!Array.isArray(i)){let p=r;for(let d in i)if(!(d==="min_crop_scale"||d==="flip"||d==="color_jitter")){let C={instancePath:s+
"/augment",keyword:"additionalProperties"};e===null?e=[C]:e.push(C),r++;break}if(p===r){if(i.min_crop_scale!==void 0){let d=i.
min_crop_scale,C=r,z=r,u=!1,N=r;if(r===N)if(typeof d=="number"){if(d>1||isNaN(d)){let fe={instancePath:s+"/augment/min_c\
rop_scale",keyword:"maximum"};e===null?e=[fe]:e.push(fe),r++}else if(d<=0||isNaN(d)){let fe={instancePath:s+"/augment/mi\
n_crop_scale",keyword:"exclusiveMinimum"};e===null?e=[fe]:e.push(fe),r++}}else{let fe={instancePath:s+"/augment/min_crop\
_scale",keyword:"type"};e===null?e=[fe]:e.push(fe),r++}var ee=N===r;u=u||ee;let I=r;t(d,{instancePath:s+"/augment/min_cr\
op_scale",parentData:i,parentDataProperty:"min_crop_scale",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var ee=I===r;if(u=u||ee,u)r=z,e!==null&&(z?e.length=z:e=null);else{let fe={instancePath:s+"/augmen\
t/min_crop_scale",keyword:"anyOf"};e===null?e=[fe]:e.push(fe),r++}var Re=C===r}else var Re=!0;if(Re){if(i.flip!==void 0){
let d=i.flip,C=r,z=r,u=!1,N=r;if(typeof d!="boolean"){let h={instancePath:s+"/augment/flip",keyword:"type"};e===null?e=[
h]:e.push(h),r++}var er=N===r;u=u||er;let I=r;t(d,{instancePath:s+"/augment/flip",parentData:i,parentDataProperty:"flip",
rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var er=I===r;if(u=u||er,u)r=z,e!==null&&
(z?e.length=z:e=null);else{let h={instancePath:s+"/augment/flip",keyword:"anyOf"};e===null?e=[h]:e.push(h),r++}var Re=C===
r}else var Re=!0;if(Re)if(i.color_jitter!==void 0){let d=i.color_jitter,C=r,z=r,u=!1,N=r;if(r===N)if(typeof d=="number"){
if(d<0||isNaN(d)){let h={instancePath:s+"/augment/color_jitter",keyword:"minimum"};e===null?e=[h]:e.push(h),r++}}else{let h={
instancePath:s+"/augment/color_jitter",keyword:"type"};e===null?e=[h]:e.push(h),r++}var D=N===r;u=u||D;let I=r;t(d,{instancePath:s+
"/augment/color_jitter",parentData:i,parentDataProperty:"color_jitter",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var D=I===r;if(u=u||D,u)r=z,e!==null&&(z?e.length=z:e=null);else{let h={instancePath:s+"/\
augment/color_jitter",keyword:"anyOf"};e===null?e=[h]:e.push(h),r++}var Re=C===r}else var Re=!0}}}else{let p={instancePath:s+
"/augment",keyword:"type"};e===null?e=[p]:e.push(p),r++}var re=l===r;c=c||re;let T=r;t(i,{instancePath:s+"/augment",parentData:n,
parentDataProperty:"augment",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var re=T===
r;if(c=c||re,c)r=A,e!==null&&(A?e.length=A:e=null);else{let p={instancePath:s+"/augment",keyword:"anyOf"};return e===null?
e=[p]:e.push(p),r++,dr.errors=e,!1}var f=O===r}else var f=!0;if(f){if(n.smoothing!==void 0){let i=n.smoothing,O=r,A=r,c=!1,
l=r;if(r===l)if(typeof i=="number"){if(i<0||isNaN(i)){let p={instancePath:s+"/smoothing",keyword:"minimum"};e===null?e=[
p]:e.push(p),r++}else if(i>=1||isNaN(i)){let p={instancePath:s+"/smoothing",keyword:"exclusiveMaximum"};e===null?e=[p]:e.
push(p),r++}}else{let p={instancePath:s+"/smoothing",keyword:"type"};e===null?e=[p]:e.push(p),r++}var Ve=l===r;c=c||Ve;let T=r;
t(i,{instancePath:s+"/smoothing",parentData:n,parentDataProperty:"smoothing",rootData:o,dynamicAnchors:a})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var Ve=T===r;if(c=c||Ve,c)r=A,e!==null&&(A?e.length=A:e=null);else{let p={instancePath:s+
"/smoothing",keyword:"anyOf"};return e===null?e=[p]:e.push(p),r++,dr.errors=e,!1}var f=O===r}else var f=!0;if(f){if(n.mixup!==
void 0){let i=n.mixup,O=r,A=r,c=!1,l=r;if(r===l)if(typeof i=="number"){if(i<0||isNaN(i)){let p={instancePath:s+"/mixup",
keyword:"minimum"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s+"/mixup",keyword:"type"};e===null?e=[p]:e.push(
p),r++}var Ee=l===r;c=c||Ee;let T=r;t(i,{instancePath:s+"/mixup",parentData:n,parentDataProperty:"mixup",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ee=T===r;if(c=c||Ee,c)r=A,e!==null&&(A?e.length=A:e=null);else{let p={
instancePath:s+"/mixup",keyword:"anyOf"};return e===null?e=[p]:e.push(p),r++,dr.errors=e,!1}var f=O===r}else var f=!0;if(f){
if(n.cutmix!==void 0){let i=n.cutmix,O=r,A=r,c=!1,l=r;if(r===l)if(typeof i=="number"){if(i<0||isNaN(i)){let p={instancePath:s+
"/cutmix",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s+"/cutmix",keyword:"type"};e===null?
e=[p]:e.push(p),r++}var Xe=l===r;c=c||Xe;let T=r;t(i,{instancePath:s+"/cutmix",parentData:n,parentDataProperty:"cutmix",
rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Xe=T===r;if(c=c||Xe,c)r=A,e!==null&&
(A?e.length=A:e=null);else{let p={instancePath:s+"/cutmix",keyword:"anyOf"};return e===null?e=[p]:e.push(p),r++,dr.errors=
e,!1}var f=O===r}else var f=!0;if(f){if(n.drop_path!==void 0){let i=n.drop_path,O=r,A=r,c=!1,l=r;if(r===l)if(typeof i=="\
number"){if(i<0||isNaN(i)){let p={instancePath:s+"/drop_path",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}else if(i>=
1||isNaN(i)){let p={instancePath:s+"/drop_path",keyword:"exclusiveMaximum"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s+
"/drop_path",keyword:"type"};e===null?e=[p]:e.push(p),r++}var me=l===r;c=c||me;let T=r;t(i,{instancePath:s+"/drop_path",
parentData:n,parentDataProperty:"drop_path",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var me=T===r;if(c=c||me,c)r=A,e!==null&&(A?e.length=A:e=null);else{let p={instancePath:s+"/drop_path",keyword:"anyOf"};return e===
null?e=[p]:e.push(p),r++,dr.errors=e,!1}var f=O===r}else var f=!0;if(f){if(n.ema!==void 0){let i=n.ema,O=r,A=r,c=!1,l=r;
if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null){let p={instancePath:s+"/ema",keyword:"type"};e===null?e=[p]:e.
push(p),r++}if(r===l&&i&&typeof i=="object"&&!Array.isArray(i)){let p=r;for(let d in i)if(d!=="decay"){let C={instancePath:s+
"/ema",keyword:"additionalProperties"};e===null?e=[C]:e.push(C),r++;break}if(p===r&&i.decay!==void 0){let d=i.decay,C=r,
z=!1,u=r;if(r===u)if(typeof d=="number"){if(d>=1||isNaN(d)){let I={instancePath:s+"/ema/decay",keyword:"exclusiveMaximum"};
e===null?e=[I]:e.push(I),r++}else if(d<=0||isNaN(d)){let I={instancePath:s+"/ema/decay",keyword:"exclusiveMinimum"};e===
null?e=[I]:e.push(I),r++}}else{let I={instancePath:s+"/ema/decay",keyword:"type"};e===null?e=[I]:e.push(I),r++}var Ce=u===
r;z=z||Ce;let N=r;t(d,{instancePath:s+"/ema/decay",parentData:i,parentDataProperty:"decay",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ce=N===r;if(z=z||Ce,z)r=C,e!==null&&(C?e.length=C:e=null);else{let I={
instancePath:s+"/ema/decay",keyword:"anyOf"};e===null?e=[I]:e.push(I),r++}}}var b=l===r;c=c||b;let T=r;t(i,{instancePath:s+
"/ema",parentData:n,parentDataProperty:"ema",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.
length);var b=T===r;if(c=c||b,c)r=A,e!==null&&(A?e.length=A:e=null);else{let p={instancePath:s+"/ema",keyword:"anyOf"};return e===
null?e=[p]:e.push(p),r++,dr.errors=e,!1}var f=O===r}else var f=!0;if(f){if(n.validate_every!==void 0){let i=n.validate_every,
O=r,A=r,c=!1,l=r;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let p={instancePath:s+"/validate_every",keyword:"type"};e===
null?e=[p]:e.push(p),r++}if(r===l&&typeof i=="number"&&(i<1||isNaN(i))){let p={instancePath:s+"/validate_every",keyword:"\
minimum"};e===null?e=[p]:e.push(p),r++}var X=l===r;c=c||X;let T=r;t(i,{instancePath:s+"/validate_every",parentData:n,parentDataProperty:"\
validate_every",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var X=T===r;if(c=c||X,
c)r=A,e!==null&&(A?e.length=A:e=null);else{let p={instancePath:s+"/validate_every",keyword:"anyOf"};return e===null?e=[p]:
e.push(p),r++,dr.errors=e,!1}var f=O===r}else var f=!0;if(f){if(n.seed!==void 0){let i=n.seed,O=r,A=r,c=!1,l=r;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i))){let p={instancePath:s+"/seed",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===l&&typeof i==
"number"&&(i<0||isNaN(i))){let p={instancePath:s+"/seed",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var w=l===r;c=c||
w;let T=r;t(i,{instancePath:s+"/seed",parentData:n,parentDataProperty:"seed",rootData:o,dynamicAnchors:a})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var w=T===r;if(c=c||w,c)r=A,e!==null&&(A?e.length=A:e=null);else{let p={instancePath:s+
"/seed",keyword:"anyOf"};return e===null?e=[p]:e.push(p),r++,dr.errors=e,!1}var f=O===r}else var f=!0;if(f){if(n.checkpoint!==
void 0){let i=n.checkpoint,O=r,A=r,c=!1,l=r;if(r===l)if(i&&typeof i=="object"&&!Array.isArray(i)){let p=r;for(let d in i)
if(!(d==="every_seconds"||d==="every_steps"||d==="every_epochs"||d==="keep")){let C={instancePath:s+"/checkpoint",keyword:"\
additionalProperties"};e===null?e=[C]:e.push(C),r++;break}if(p===r){if(i.every_seconds!==void 0){let d=i.every_seconds,C=r,
z=r,u=!1,N=r;if(r===N)if(typeof d=="number"){if(d<=0||isNaN(d)){let fe={instancePath:s+"/checkpoint/every_seconds",keyword:"\
exclusiveMinimum"};e===null?e=[fe]:e.push(fe),r++}}else{let fe={instancePath:s+"/checkpoint/every_seconds",keyword:"type"};
e===null?e=[fe]:e.push(fe),r++}var R=N===r;u=u||R;let I=r;t(d,{instancePath:s+"/checkpoint/every_seconds",parentData:i,parentDataProperty:"\
every_seconds",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var R=I===r;if(u=u||R,
u)r=z,e!==null&&(z?e.length=z:e=null);else{let fe={instancePath:s+"/checkpoint/every_seconds",keyword:"anyOf"};e===null?
e=[fe]:e.push(fe),r++}var Y=C===r}else var Y=!0;if(Y){if(i.every_steps!==void 0){let d=i.every_steps,C=r,z=r,u=!1,N=r;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d))){let h={instancePath:s+"/checkpoint/every_steps",keyword:"type"};e===null?e=[h]:e.push(h),r++}
if(r===N&&typeof d=="number"&&(d<0||isNaN(d))){let h={instancePath:s+"/checkpoint/every_steps",keyword:"minimum"};e===null?
e=[h]:e.push(h),r++}var V=N===r;u=u||V;let I=r;t(d,{instancePath:s+"/checkpoint/every_steps",parentData:i,parentDataProperty:"\
every_steps",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var V=I===r;if(u=u||V,u)
r=z,e!==null&&(z?e.length=z:e=null);else{let h={instancePath:s+"/checkpoint/every_steps",keyword:"anyOf"};e===null?e=[h]:
e.push(h),r++}var Y=C===r}else var Y=!0;if(Y){if(i.every_epochs!==void 0){let d=i.every_epochs,C=r,z=r,u=!1,N=r;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d))){let h={instancePath:s+"/checkpoint/every_epochs",keyword:"type"};e===null?e=[h]:e.push(h),
r++}if(r===N&&typeof d=="number"&&(d<0||isNaN(d))){let h={instancePath:s+"/checkpoint/every_epochs",keyword:"minimum"};e===
null?e=[h]:e.push(h),r++}var Me=N===r;u=u||Me;let I=r;t(d,{instancePath:s+"/checkpoint/every_epochs",parentData:i,parentDataProperty:"\
every_epochs",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Me=I===r;if(u=u||Me,
u)r=z,e!==null&&(z?e.length=z:e=null);else{let h={instancePath:s+"/checkpoint/every_epochs",keyword:"anyOf"};e===null?e=
[h]:e.push(h),r++}var Y=C===r}else var Y=!0;if(Y)if(i.keep!==void 0){let d=i.keep,C=r,z=r,u=!1,N=r;if(!(typeof d=="numbe\
r"&&!(d%1)&&!isNaN(d))){let h={instancePath:s+"/checkpoint/keep",keyword:"type"};e===null?e=[h]:e.push(h),r++}if(r===N&&
typeof d=="number"&&(d<1||isNaN(d))){let h={instancePath:s+"/checkpoint/keep",keyword:"minimum"};e===null?e=[h]:e.push(h),
r++}var y=N===r;u=u||y;let I=r;t(d,{instancePath:s+"/checkpoint/keep",parentData:i,parentDataProperty:"keep",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var y=I===r;if(u=u||y,u)r=z,e!==null&&(z?e.length=
z:e=null);else{let h={instancePath:s+"/checkpoint/keep",keyword:"anyOf"};e===null?e=[h]:e.push(h),r++}var Y=C===r}else var Y=!0}}}}else{
let p={instancePath:s+"/checkpoint",keyword:"type"};e===null?e=[p]:e.push(p),r++}var m=l===r;c=c||m;let T=r;t(i,{instancePath:s+
"/checkpoint",parentData:n,parentDataProperty:"checkpoint",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var m=T===r;if(c=c||m,c)r=A,e!==null&&(A?e.length=A:e=null);else{let p={instancePath:s+"/checkpoin\
t",keyword:"anyOf"};return e===null?e=[p]:e.push(p),r++,dr.errors=e,!1}var f=O===r}else var f=!0;if(f){if(n.log_every!==
void 0){let i=n.log_every,O=r,A=r,c=!1,l=r;if(r===l)if(typeof i=="number"){if(i<=0||isNaN(i)){let p={instancePath:s+"/lo\
g_every",keyword:"exclusiveMinimum"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s+"/log_every",keyword:"type"};
e===null?e=[p]:e.push(p),r++}var g=l===r;c=c||g;let T=r;t(i,{instancePath:s+"/log_every",parentData:n,parentDataProperty:"\
log_every",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var g=T===r;if(c=c||g,c)r=
A,e!==null&&(A?e.length=A:e=null);else{let p={instancePath:s+"/log_every",keyword:"anyOf"};return e===null?e=[p]:e.push(
p),r++,dr.errors=e,!1}var f=O===r}else var f=!0;if(f){if(n.description!==void 0){let i=r;yr(n.description,{instancePath:s+
"/description",parentData:n,parentDataProperty:"description",rootData:o,dynamicAnchors:a})||(e=e===null?yr.errors:e.concat(
yr.errors),r=e.length);var f=i===r}else var f=!0;if(f){if(n.matrix!==void 0){let i=r;ar(n.matrix,{instancePath:s+"/matri\
x",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:a})||(e=e===null?ar.errors:e.concat(ar.errors),r=e.
length);var f=i===r}else var f=!0;if(f){if(n.when!==void 0){let i=r;mr(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:o,dynamicAnchors:a})||(e=e===null?mr.errors:e.concat(mr.errors),r=e.length);var f=i===r}else var f=!0;if(f){
if(n.needs!==void 0){let i=r;vr(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:a})||
(e=e===null?vr.errors:e.concat(vr.errors),r=e.length);var f=i===r}else var f=!0;if(f){if(n.extends!==void 0){let i=r;_r(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:o,dynamicAnchors:a})||(e=e===null?
_r.errors:e.concat(_r.errors),r=e.length);var f=i===r}else var f=!0;if(f){if(n.resources!==void 0){let i=r;gr(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:o,dynamicAnchors:a})||(e=e===null?gr.errors:
e.concat(gr.errors),r=e.length);var f=i===r}else var f=!0;if(f){if(n.timeout!==void 0){let i=r;hr(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,dynamicAnchors:a})||(e=e===null?hr.errors:e.concat(hr.errors),
r=e.length);var f=i===r}else var f=!0;if(f){if(n.retry!==void 0){let i=r;kr(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:o,dynamicAnchors:a})||(e=e===null?kr.errors:e.concat(kr.errors),r=e.length);var f=i===
r}else var f=!0;if(f){if(n.stop_if!==void 0){let i=r;$r(n.stop_if,{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"\
stop_if",rootData:o,dynamicAnchors:a})||(e=e===null?$r.errors:e.concat($r.errors),r=e.length);var f=i===r}else var f=!0;
if(f)if(n.kind!==void 0){let i=r;if(n.kind!=="classify")return dr.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var f=i===
r}else var f=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return dr.errors=[{instancePath:s,keyword:"type"}],!1;return dr.errors=
e,r===0}dr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Bn={type:"object",properties:{weights:{type:"string"},
data:{type:"string"},split:{type:"string",minLength:1},labels:{type:"string",minLength:1},limit:{anyOf:[{type:"object",properties:{
count:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/\
$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},corruption:{anyOf:[{type:"object",properties:{
kind:{anyOf:[{type:"string",enum:["none","noise","blur","contrast","pixelate"]},{$ref:"#/$defs/expression"}]},severity:{
anyOf:[{type:"integer",minimum:1,maximum:5},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expre\
ssion"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-\
when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resource\
s"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{
const:"evaluate"}},additionalProperties:!1};function Jr(n,{instancePath:s="",parentData:He,parentDataProperty:We,rootData:o=n,
dynamicAnchors:a={}}={}){let e=null,r=0,ve=Jr.evaluated;if(ve.dynamicProps&&(ve.props=void 0),ve.dynamicItems&&(ve.items=
void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let E=r;for(let H in n)if(!ns.call(Bn.properties,H)){return Jr.
errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(E===r){if(n.weights!==void 0){let H=r;if(typeof n.weights!=
"string")return Jr.errors=[{instancePath:s+"/weights",keyword:"type"}],!1;var f=H===r}else var f=!0;if(f){if(n.data!==void 0){
let H=r;if(typeof n.data!="string")return Jr.errors=[{instancePath:s+"/data",keyword:"type"}],!1;var f=H===r}else var f=!0;
if(f){if(n.split!==void 0){let H=n.split,K=r;if(r===K)if(typeof H=="string"){if(cr(H)<1)return Jr.errors=[{instancePath:s+
"/split",keyword:"minLength"}],!1}else return Jr.errors=[{instancePath:s+"/split",keyword:"type"}],!1;var f=K===r}else var f=!0;
if(f){if(n.labels!==void 0){let H=n.labels,K=r;if(r===K)if(typeof H=="string"){if(cr(H)<1)return Jr.errors=[{instancePath:s+
"/labels",keyword:"minLength"}],!1}else return Jr.errors=[{instancePath:s+"/labels",keyword:"type"}],!1;var f=K===r}else
var f=!0;if(f){if(n.limit!==void 0){let H=n.limit,K=r,j=r,ie=!1,J=r;if(r===J)if(H&&typeof H=="object"&&!Array.isArray(H)){
let pe=r;for(let oe in H)if(!(oe==="count"||oe==="seed")){let ge={instancePath:s+"/limit",keyword:"additionalProperties"};
e===null?e=[ge]:e.push(ge),r++;break}if(pe===r){if(H.count!==void 0){let oe=H.count,ge=r,he=r,ue=!1,ce=r;if(!(typeof oe==
"number"&&!(oe%1)&&!isNaN(oe))){let Fe={instancePath:s+"/limit/count",keyword:"type"};e===null?e=[Fe]:e.push(Fe),r++}if(r===
ce&&typeof oe=="number"&&(oe<0||isNaN(oe))){let Fe={instancePath:s+"/limit/count",keyword:"minimum"};e===null?e=[Fe]:e.push(
Fe),r++}var ne=ce===r;ue=ue||ne;let qe=r;t(oe,{instancePath:s+"/limit/count",parentData:H,parentDataProperty:"count",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ne=qe===r;if(ue=ue||ne,ue)r=he,e!==null&&(he?
e.length=he:e=null);else{let Fe={instancePath:s+"/limit/count",keyword:"anyOf"};e===null?e=[Fe]:e.push(Fe),r++}var v=ge===
r}else var v=!0;if(v)if(H.seed!==void 0){let oe=H.seed,ge=r,he=r,ue=!1,ce=r;if(!(typeof oe=="number"&&!(oe%1)&&!isNaN(oe))){
let be={instancePath:s+"/limit/seed",keyword:"type"};e===null?e=[be]:e.push(be),r++}if(r===ce&&typeof oe=="number"&&(oe<
0||isNaN(oe))){let be={instancePath:s+"/limit/seed",keyword:"minimum"};e===null?e=[be]:e.push(be),r++}var Be=ce===r;ue=ue||
Be;let qe=r;t(oe,{instancePath:s+"/limit/seed",parentData:H,parentDataProperty:"seed",rootData:o,dynamicAnchors:a})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var Be=qe===r;if(ue=ue||Be,ue)r=he,e!==null&&(he?e.length=he:e=null);else{
let be={instancePath:s+"/limit/seed",keyword:"anyOf"};e===null?e=[be]:e.push(be),r++}var v=ge===r}else var v=!0}}else{let pe={
instancePath:s+"/limit",keyword:"type"};e===null?e=[pe]:e.push(pe),r++}var ze=J===r;ie=ie||ze;let ye=r;t(H,{instancePath:s+
"/limit",parentData:n,parentDataProperty:"limit",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var ze=ye===r;if(ie=ie||ze,ie)r=j,e!==null&&(j?e.length=j:e=null);else{let pe={instancePath:s+"/limit",keyword:"\
anyOf"};return e===null?e=[pe]:e.push(pe),r++,Jr.errors=e,!1}var f=K===r}else var f=!0;if(f){if(n.corruption!==void 0){let H=n.
corruption,K=r,j=r,ie=!1,J=r;if(r===J)if(H&&typeof H=="object"&&!Array.isArray(H)){let pe=r;for(let oe in H)if(!(oe==="k\
ind"||oe==="severity")){let ge={instancePath:s+"/corruption",keyword:"additionalProperties"};e===null?e=[ge]:e.push(ge),
r++;break}if(pe===r){if(H.kind!==void 0){let oe=H.kind,ge=r,he=r,ue=!1,ce=r;if(typeof oe!="string"){let Fe={instancePath:s+
"/corruption/kind",keyword:"type"};e===null?e=[Fe]:e.push(Fe),r++}if(!(oe==="none"||oe==="noise"||oe==="blur"||oe==="con\
trast"||oe==="pixelate")){let Fe={instancePath:s+"/corruption/kind",keyword:"enum"};e===null?e=[Fe]:e.push(Fe),r++}var _=ce===
r;ue=ue||_;let qe=r;t(oe,{instancePath:s+"/corruption/kind",parentData:H,parentDataProperty:"kind",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var _=qe===r;if(ue=ue||_,ue)r=he,e!==null&&(he?e.length=he:e=null);else{
let Fe={instancePath:s+"/corruption/kind",keyword:"anyOf"};e===null?e=[Fe]:e.push(Fe),r++}var Z=ge===r}else var Z=!0;if(Z)
if(H.severity!==void 0){let oe=H.severity,ge=r,he=r,ue=!1,ce=r;if(!(typeof oe=="number"&&!(oe%1)&&!isNaN(oe))){let be={instancePath:s+
"/corruption/severity",keyword:"type"};e===null?e=[be]:e.push(be),r++}if(r===ce&&typeof oe=="number"){if(oe>5||isNaN(oe)){
let be={instancePath:s+"/corruption/severity",keyword:"maximum"};e===null?e=[be]:e.push(be),r++}else if(oe<1||isNaN(oe)){
let be={instancePath:s+"/corruption/severity",keyword:"minimum"};e===null?e=[be]:e.push(be),r++}}var Ze=ce===r;ue=ue||Ze;
let qe=r;t(oe,{instancePath:s+"/corruption/severity",parentData:H,parentDataProperty:"severity",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ze=qe===r;if(ue=ue||Ze,ue)r=he,e!==null&&(he?e.length=he:e=null);else{
let be={instancePath:s+"/corruption/severity",keyword:"anyOf"};e===null?e=[be]:e.push(be),r++}var Z=ge===r}else var Z=!0}}else{
let pe={instancePath:s+"/corruption",keyword:"type"};e===null?e=[pe]:e.push(pe),r++}var Ge=J===r;ie=ie||Ge;let ye=r;t(H,
{instancePath:s+"/corruption",parentData:n,parentDataProperty:"corruption",rootData:o,dynamicAnchors:a})||(e=e===null?t.
errors:e.concat(t.errors),r=e.length);var Ge=ye===r;if(ie=ie||Ge,ie)r=j,e!==null&&(j?e.length=j:e=null);else{let pe={instancePath:s+
"/corruption",keyword:"anyOf"};return e===null?e=[pe]:e.push(pe),r++,Jr.errors=e,!1}var f=K===r}else var f=!0;if(f){if(n.
description!==void 0){let H=r;yr(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"descripti\
on",rootData:o,dynamicAnchors:a})||(e=e===null?yr.errors:e.concat(yr.errors),r=e.length);var f=H===r}else var f=!0;if(f){
if(n.matrix!==void 0){let H=r;ar(n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,
dynamicAnchors:a})||(e=e===null?ar.errors:e.concat(ar.errors),r=e.length);var f=H===r}else var f=!0;if(f){if(n.when!==void 0){
let H=r;mr(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"when",rootData:o,dynamicAnchors:a})||(e=e===null?
mr.errors:e.concat(mr.errors),r=e.length);var f=H===r}else var f=!0;if(f){if(n.needs!==void 0){let H=r;vr(n.needs,{instancePath:s+
"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:a})||(e=e===null?vr.errors:e.concat(vr.errors),
r=e.length);var f=H===r}else var f=!0;if(f){if(n.extends!==void 0){let H=r;_r(n.extends,{instancePath:s+"/extends",parentData:n,
parentDataProperty:"extends",rootData:o,dynamicAnchors:a})||(e=e===null?_r.errors:e.concat(_r.errors),r=e.length);var f=H===
r}else var f=!0;if(f){if(n.resources!==void 0){let H=r;gr(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"\
resources",rootData:o,dynamicAnchors:a})||(e=e===null?gr.errors:e.concat(gr.errors),r=e.length);var f=H===r}else var f=!0;
if(f){if(n.timeout!==void 0){let H=r;hr(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,
dynamicAnchors:a})||(e=e===null?hr.errors:e.concat(hr.errors),r=e.length);var f=H===r}else var f=!0;if(f){if(n.retry!==void 0){
let H=r;kr(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:o,dynamicAnchors:a})||(e=e===
null?kr.errors:e.concat(kr.errors),r=e.length);var f=H===r}else var f=!0;if(f){if(n.stop_if!==void 0){let H=r;$r(n.stop_if,
{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"stop_if",rootData:o,dynamicAnchors:a})||(e=e===null?$r.errors:
e.concat($r.errors),r=e.length);var f=H===r}else var f=!0;if(f)if(n.kind!==void 0){let H=r;if(n.kind!=="evaluate")return Jr.
errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var f=H===r}else var f=!0}}}}}}}}}}}}}}}}else return Jr.errors=[{instancePath:s,
keyword:"type"}],!1;return Jr.errors=e,r===0}Jr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Kn={type:"objec\
t",properties:{features:{anyOf:[{type:"string",enum:["pixels","encoder"]},{$ref:"#/$defs/expression"}]},weights:{type:["\
string","null"]},data:{type:"string"},split:{type:"string",minLength:1},val_split:{type:"string",minLength:1},test_split:{
type:"string",minLength:1},labels:{type:"string",minLength:1},limit:{anyOf:[{type:"object",properties:{count:{anyOf:[{type:"\
integer",minimum:0},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},
additionalProperties:!1},{$ref:"#/$defs/expression"}]},c:{anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"number",exclusiveMinimum:0},
{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},max_iterations:{anyOf:[{type:"integer",minimum:1},{$ref:"#/\
$defs/expression"}]},tolerance:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},description:{$ref:"\
#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/s\
tage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/st\
age-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"linear-probe"}},additionalProperties:!1};
function Or(n,{instancePath:s="",parentData:He,parentDataProperty:We,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ve=Or.evaluated;if(ve.dynamicProps&&(ve.props=void 0),ve.dynamicItems&&(ve.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let K=r;for(let j in n)if(!ns.call(Kn.properties,j)){return Or.errors=[{instancePath:s,keyword:"addit\
ionalProperties"}],!1;break}if(K===r){if(n.features!==void 0){let j=n.features,ie=r,J=r,ye=!1,x=r;if(typeof j!="string"){
let oe={instancePath:s+"/features",keyword:"type"};e===null?e=[oe]:e.push(oe),r++}if(!(j==="pixels"||j==="encoder")){let oe={
instancePath:s+"/features",keyword:"enum"};e===null?e=[oe]:e.push(oe),r++}var f=x===r;ye=ye||f;let pe=r;t(j,{instancePath:s+
"/features",parentData:n,parentDataProperty:"features",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var f=pe===r;if(ye=ye||f,ye)r=J,e!==null&&(J?e.length=J:e=null);else{let oe={instancePath:s+"/features",keyword:"\
anyOf"};return e===null?e=[oe]:e.push(oe),r++,Or.errors=e,!1}var ne=ie===r}else var ne=!0;if(ne){if(n.weights!==void 0){
let j=n.weights,ie=r;if(typeof j!="string"&&j!==null)return Or.errors=[{instancePath:s+"/weights",keyword:"type"}],!1;var ne=ie===
r}else var ne=!0;if(ne){if(n.data!==void 0){let j=r;if(typeof n.data!="string")return Or.errors=[{instancePath:s+"/data",
keyword:"type"}],!1;var ne=j===r}else var ne=!0;if(ne){if(n.split!==void 0){let j=n.split,ie=r;if(r===ie)if(typeof j=="s\
tring"){if(cr(j)<1)return Or.errors=[{instancePath:s+"/split",keyword:"minLength"}],!1}else return Or.errors=[{instancePath:s+
"/split",keyword:"type"}],!1;var ne=ie===r}else var ne=!0;if(ne){if(n.val_split!==void 0){let j=n.val_split,ie=r;if(r===
ie)if(typeof j=="string"){if(cr(j)<1)return Or.errors=[{instancePath:s+"/val_split",keyword:"minLength"}],!1}else return Or.
errors=[{instancePath:s+"/val_split",keyword:"type"}],!1;var ne=ie===r}else var ne=!0;if(ne){if(n.test_split!==void 0){let j=n.
test_split,ie=r;if(r===ie)if(typeof j=="string"){if(cr(j)<1)return Or.errors=[{instancePath:s+"/test_split",keyword:"min\
Length"}],!1}else return Or.errors=[{instancePath:s+"/test_split",keyword:"type"}],!1;var ne=ie===r}else var ne=!0;if(ne){
if(n.labels!==void 0){let j=n.labels,ie=r;if(r===ie)if(typeof j=="string"){if(cr(j)<1)return Or.errors=[{instancePath:s+
"/labels",keyword:"minLength"}],!1}else return Or.errors=[{instancePath:s+"/labels",keyword:"type"}],!1;var ne=ie===r}else
var ne=!0;if(ne){if(n.limit!==void 0){let j=n.limit,ie=r,J=r,ye=!1,x=r;if(r===x)if(j&&typeof j=="object"&&!Array.isArray(
j)){let ge=r;for(let he in j)if(!(he==="count"||he==="seed")){let ue={instancePath:s+"/limit",keyword:"additionalPropert\
ies"};e===null?e=[ue]:e.push(ue),r++;break}if(ge===r){if(j.count!==void 0){let he=j.count,ue=r,ce=r,qe=!1,Fe=r;if(!(typeof he==
"number"&&!(he%1)&&!isNaN(he))){let B={instancePath:s+"/limit/count",keyword:"type"};e===null?e=[B]:e.push(B),r++}if(r===
Fe&&typeof he=="number"&&(he<0||isNaN(he))){let B={instancePath:s+"/limit/count",keyword:"minimum"};e===null?e=[B]:e.push(
B),r++}var v=Fe===r;qe=qe||v;let be=r;t(he,{instancePath:s+"/limit/count",parentData:j,parentDataProperty:"count",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var v=be===r;if(qe=qe||v,qe)r=ce,e!==null&&(ce?e.
length=ce:e=null);else{let B={instancePath:s+"/limit/count",keyword:"anyOf"};e===null?e=[B]:e.push(B),r++}var Be=ue===r}else
var Be=!0;if(Be)if(j.seed!==void 0){let he=j.seed,ue=r,ce=r,qe=!1,Fe=r;if(!(typeof he=="number"&&!(he%1)&&!isNaN(he))){let Q={
instancePath:s+"/limit/seed",keyword:"type"};e===null?e=[Q]:e.push(Q),r++}if(r===Fe&&typeof he=="number"&&(he<0||isNaN(he))){
let Q={instancePath:s+"/limit/seed",keyword:"minimum"};e===null?e=[Q]:e.push(Q),r++}var ze=Fe===r;qe=qe||ze;let be=r;t(he,
{instancePath:s+"/limit/seed",parentData:j,parentDataProperty:"seed",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var ze=be===r;if(qe=qe||ze,qe)r=ce,e!==null&&(ce?e.length=ce:e=null);else{let Q={instancePath:s+
"/limit/seed",keyword:"anyOf"};e===null?e=[Q]:e.push(Q),r++}var Be=ue===r}else var Be=!0}}else{let ge={instancePath:s+"/\
limit",keyword:"type"};e===null?e=[ge]:e.push(ge),r++}var _=x===r;ye=ye||_;let pe=r;t(j,{instancePath:s+"/limit",parentData:n,
parentDataProperty:"limit",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var _=pe===
r;if(ye=ye||_,ye)r=J,e!==null&&(J?e.length=J:e=null);else{let ge={instancePath:s+"/limit",keyword:"anyOf"};return e===null?
e=[ge]:e.push(ge),r++,Or.errors=e,!1}var ne=ie===r}else var ne=!0;if(ne){if(n.c!==void 0){let j=n.c,ie=r,J=r,ye=!1,x=r;if(r===
x)if(Array.isArray(j))if(j.length<1){let ge={instancePath:s+"/c",keyword:"minItems"};e===null?e=[ge]:e.push(ge),r++}else{
var Z=!0;let ge=j.length;for(let he=0;he<ge;he++){let ue=j[he],ce=r,qe=r,Fe=!1,be=r;if(r===be)if(typeof ue=="number"){if(ue<=
0||isNaN(ue)){let U={instancePath:s+"/c/"+he,keyword:"exclusiveMinimum"};e===null?e=[U]:e.push(U),r++}}else{let U={instancePath:s+
"/c/"+he,keyword:"type"};e===null?e=[U]:e.push(U),r++}var Ze=be===r;Fe=Fe||Ze;let B=r;t(ue,{instancePath:s+"/c/"+he,parentData:j,
parentDataProperty:he,rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ze=B===r;if(Fe=
Fe||Ze,Fe)r=qe,e!==null&&(qe?e.length=qe:e=null);else{let U={instancePath:s+"/c/"+he,keyword:"anyOf"};e===null?e=[U]:e.push(
U),r++}var Z=ce===r;if(!Z)break}}else{let ge={instancePath:s+"/c",keyword:"type"};e===null?e=[ge]:e.push(ge),r++}var Ge=x===
r;ye=ye||Ge;let pe=r;t(j,{instancePath:s+"/c",parentData:n,parentDataProperty:"c",rootData:o,dynamicAnchors:a})||(e=e===
null?t.errors:e.concat(t.errors),r=e.length);var Ge=pe===r;if(ye=ye||Ge,ye)r=J,e!==null&&(J?e.length=J:e=null);else{let ge={
instancePath:s+"/c",keyword:"anyOf"};return e===null?e=[ge]:e.push(ge),r++,Or.errors=e,!1}var ne=ie===r}else var ne=!0;if(ne){
if(n.max_iterations!==void 0){let j=n.max_iterations,ie=r,J=r,ye=!1,x=r;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j))){let ge={
instancePath:s+"/max_iterations",keyword:"type"};e===null?e=[ge]:e.push(ge),r++}if(r===x&&typeof j=="number"&&(j<1||isNaN(
j))){let ge={instancePath:s+"/max_iterations",keyword:"minimum"};e===null?e=[ge]:e.push(ge),r++}var E=x===r;ye=ye||E;let pe=r;
t(j,{instancePath:s+"/max_iterations",parentData:n,parentDataProperty:"max_iterations",rootData:o,dynamicAnchors:a})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var E=pe===r;if(ye=ye||E,ye)r=J,e!==null&&(J?e.length=J:e=null);else{let ge={
instancePath:s+"/max_iterations",keyword:"anyOf"};return e===null?e=[ge]:e.push(ge),r++,Or.errors=e,!1}var ne=ie===r}else
var ne=!0;if(ne){if(n.tolerance!==void 0){let j=n.tolerance,ie=r,J=r,ye=!1,x=r;if(r===x)if(typeof j=="number"){if(j<=0||
isNaN(j)){let ge={instancePath:s+"/tolerance",keyword:"exclusiveMinimum"};e===null?e=[ge]:e.push(ge),r++}}else{let ge={instancePath:s+
"/tolerance",keyword:"type"};e===null?e=[ge]:e.push(ge),r++}var H=x===r;ye=ye||H;let pe=r;t(j,{instancePath:s+"/toleranc\
e",parentData:n,parentDataProperty:"tolerance",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=
e.length);var H=pe===r;if(ye=ye||H,ye)r=J,e!==null&&(J?e.length=J:e=null);else{let ge={instancePath:s+"/tolerance",keyword:"\
anyOf"};return e===null?e=[ge]:e.push(ge),r++,Or.errors=e,!1}var ne=ie===r}else var ne=!0;if(ne){if(n.description!==void 0){
let j=r;yr(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"description",rootData:o,dynamicAnchors:a})||
(e=e===null?yr.errors:e.concat(yr.errors),r=e.length);var ne=j===r}else var ne=!0;if(ne){if(n.matrix!==void 0){let j=r;ar(
n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:a})||(e=e===null?ar.
errors:e.concat(ar.errors),r=e.length);var ne=j===r}else var ne=!0;if(ne){if(n.when!==void 0){let j=r;mr(n.when,{instancePath:s+
"/when",parentData:n,parentDataProperty:"when",rootData:o,dynamicAnchors:a})||(e=e===null?mr.errors:e.concat(mr.errors),
r=e.length);var ne=j===r}else var ne=!0;if(ne){if(n.needs!==void 0){let j=r;vr(n.needs,{instancePath:s+"/needs",parentData:n,
parentDataProperty:"needs",rootData:o,dynamicAnchors:a})||(e=e===null?vr.errors:e.concat(vr.errors),r=e.length);var ne=j===
r}else var ne=!0;if(ne){if(n.extends!==void 0){let j=r;_r(n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"\
extends",rootData:o,dynamicAnchors:a})||(e=e===null?_r.errors:e.concat(_r.errors),r=e.length);var ne=j===r}else var ne=!0;
if(ne){if(n.resources!==void 0){let j=r;gr(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"res\
ources",rootData:o,dynamicAnchors:a})||(e=e===null?gr.errors:e.concat(gr.errors),r=e.length);var ne=j===r}else var ne=!0;
if(ne){if(n.timeout!==void 0){let j=r;hr(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",
rootData:o,dynamicAnchors:a})||(e=e===null?hr.errors:e.concat(hr.errors),r=e.length);var ne=j===r}else var ne=!0;if(ne){
if(n.retry!==void 0){let j=r;kr(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:o,dynamicAnchors:a})||
(e=e===null?kr.errors:e.concat(kr.errors),r=e.length);var ne=j===r}else var ne=!0;if(ne){if(n.stop_if!==void 0){let j=r;
$r(n.stop_if,{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"stop_if",rootData:o,dynamicAnchors:a})||(e=e===
null?$r.errors:e.concat($r.errors),r=e.length);var ne=j===r}else var ne=!0;if(ne)if(n.kind!==void 0){let j=r;if(n.kind!==
"linear-probe")return Or.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var ne=j===r}else var ne=!0}}}}}}}}}}}}}}}}}}}}}else
return Or.errors=[{instancePath:s,keyword:"type"}],!1;return Or.errors=e,r===0}Or.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Tn={type:"object",properties:{weights:{type:"string"},data:{type:"string"},split:{type:"string",minLength:1},items:{
anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/e\
xpression"}]},query:{anyOf:[{type:["array","null"],minItems:2,maxItems:2,items:{anyOf:[{type:"integer",minimum:0},{$ref:"\
#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},threshold:{anyOf:[{type:"number",minimum:0,maximum:1},{$ref:"#/$de\
fs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$def\
s/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-\
resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_\
if"},kind:{const:"attention-map"}},additionalProperties:!1};function Xr(n,{instancePath:s="",parentData:He,parentDataProperty:We,
rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,ve=Xr.evaluated;if(ve.dynamicProps&&(ve.props=void 0),ve.dynamicItems&&
(ve.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let Ge=r;for(let E in n)if(!ns.call(Tn.properties,E)){
return Xr.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(Ge===r){if(n.weights!==void 0){let E=r;if(typeof n.
weights!="string")return Xr.errors=[{instancePath:s+"/weights",keyword:"type"}],!1;var f=E===r}else var f=!0;if(f){if(n.
data!==void 0){let E=r;if(typeof n.data!="string")return Xr.errors=[{instancePath:s+"/data",keyword:"type"}],!1;var f=E===
r}else var f=!0;if(f){if(n.split!==void 0){let E=n.split,H=r;if(r===H)if(typeof E=="string"){if(cr(E)<1)return Xr.errors=
[{instancePath:s+"/split",keyword:"minLength"}],!1}else return Xr.errors=[{instancePath:s+"/split",keyword:"type"}],!1;var f=H===
r}else var f=!0;if(f){if(n.items!==void 0){let E=n.items,H=r,K=r,j=!1,ie=r;if(r===ie)if(Array.isArray(E))if(E.length<1){
let x={instancePath:s+"/items",keyword:"minItems"};e===null?e=[x]:e.push(x),r++}else{var ne=!0;let x=E.length;for(let pe=0;pe<
x;pe++){let oe=E[pe],ge=r,he=r,ue=!1,ce=r;if(!(typeof oe=="number"&&!(oe%1)&&!isNaN(oe))){let be={instancePath:s+"/items\
/"+pe,keyword:"type"};e===null?e=[be]:e.push(be),r++}if(r===ce&&typeof oe=="number"&&(oe<0||isNaN(oe))){let be={instancePath:s+
"/items/"+pe,keyword:"minimum"};e===null?e=[be]:e.push(be),r++}var v=ce===r;ue=ue||v;let qe=r;t(oe,{instancePath:s+"/ite\
ms/"+pe,parentData:E,parentDataProperty:pe,rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var v=qe===r;if(ue=ue||v,ue)r=he,e!==null&&(he?e.length=he:e=null);else{let be={instancePath:s+"/items/"+pe,keyword:"any\
Of"};e===null?e=[be]:e.push(be),r++}var ne=ge===r;if(!ne)break}}else{let x={instancePath:s+"/items",keyword:"type"};e===
null?e=[x]:e.push(x),r++}var Be=ie===r;j=j||Be;let J=r;t(E,{instancePath:s+"/items",parentData:n,parentDataProperty:"ite\
ms",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Be=J===r;if(j=j||Be,j)r=K,e!==
null&&(K?e.length=K:e=null);else{let x={instancePath:s+"/items",keyword:"anyOf"};return e===null?e=[x]:e.push(x),r++,Xr.
errors=e,!1}var f=H===r}else var f=!0;if(f){if(n.query!==void 0){let E=n.query,H=r,K=r,j=!1,ie=r;if(!Array.isArray(E)&&E!==
null){let x={instancePath:s+"/query",keyword:"type"};e===null?e=[x]:e.push(x),r++}if(r===ie&&Array.isArray(E))if(E.length>
2){let x={instancePath:s+"/query",keyword:"maxItems"};e===null?e=[x]:e.push(x),r++}else if(E.length<2){let x={instancePath:s+
"/query",keyword:"minItems"};e===null?e=[x]:e.push(x),r++}else{var ze=!0;let x=E.length;for(let pe=0;pe<x;pe++){let oe=E[pe],
ge=r,he=r,ue=!1,ce=r;if(!(typeof oe=="number"&&!(oe%1)&&!isNaN(oe))){let be={instancePath:s+"/query/"+pe,keyword:"type"};
e===null?e=[be]:e.push(be),r++}if(r===ce&&typeof oe=="number"&&(oe<0||isNaN(oe))){let be={instancePath:s+"/query/"+pe,keyword:"\
minimum"};e===null?e=[be]:e.push(be),r++}var _=ce===r;ue=ue||_;let qe=r;t(oe,{instancePath:s+"/query/"+pe,parentData:E,parentDataProperty:pe,
rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var _=qe===r;if(ue=ue||_,ue)r=he,e!==
null&&(he?e.length=he:e=null);else{let be={instancePath:s+"/query/"+pe,keyword:"anyOf"};e===null?e=[be]:e.push(be),r++}var ze=ge===
r;if(!ze)break}}var Z=ie===r;j=j||Z;let J=r;t(E,{instancePath:s+"/query",parentData:n,parentDataProperty:"query",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Z=J===r;if(j=j||Z,j)r=K,e!==null&&(K?e.length=
K:e=null);else{let x={instancePath:s+"/query",keyword:"anyOf"};return e===null?e=[x]:e.push(x),r++,Xr.errors=e,!1}var f=H===
r}else var f=!0;if(f){if(n.threshold!==void 0){let E=n.threshold,H=r,K=r,j=!1,ie=r;if(r===ie)if(typeof E=="number"){if(E>
1||isNaN(E)){let x={instancePath:s+"/threshold",keyword:"maximum"};e===null?e=[x]:e.push(x),r++}else if(E<0||isNaN(E)){let x={
instancePath:s+"/threshold",keyword:"minimum"};e===null?e=[x]:e.push(x),r++}}else{let x={instancePath:s+"/threshold",keyword:"\
type"};e===null?e=[x]:e.push(x),r++}var Ze=ie===r;j=j||Ze;let J=r;t(E,{instancePath:s+"/threshold",parentData:n,parentDataProperty:"\
threshold",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ze=J===r;if(j=j||Ze,j)
r=K,e!==null&&(K?e.length=K:e=null);else{let x={instancePath:s+"/threshold",keyword:"anyOf"};return e===null?e=[x]:e.push(
x),r++,Xr.errors=e,!1}var f=H===r}else var f=!0;if(f){if(n.description!==void 0){let E=r;yr(n.description,{instancePath:s+
"/description",parentData:n,parentDataProperty:"description",rootData:o,dynamicAnchors:a})||(e=e===null?yr.errors:e.concat(
yr.errors),r=e.length);var f=E===r}else var f=!0;if(f){if(n.matrix!==void 0){let E=r;ar(n.matrix,{instancePath:s+"/matri\
x",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:a})||(e=e===null?ar.errors:e.concat(ar.errors),r=e.
length);var f=E===r}else var f=!0;if(f){if(n.when!==void 0){let E=r;mr(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:o,dynamicAnchors:a})||(e=e===null?mr.errors:e.concat(mr.errors),r=e.length);var f=E===r}else var f=!0;if(f){
if(n.needs!==void 0){let E=r;vr(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:a})||
(e=e===null?vr.errors:e.concat(vr.errors),r=e.length);var f=E===r}else var f=!0;if(f){if(n.extends!==void 0){let E=r;_r(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:o,dynamicAnchors:a})||(e=e===null?
_r.errors:e.concat(_r.errors),r=e.length);var f=E===r}else var f=!0;if(f){if(n.resources!==void 0){let E=r;gr(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:o,dynamicAnchors:a})||(e=e===null?gr.errors:
e.concat(gr.errors),r=e.length);var f=E===r}else var f=!0;if(f){if(n.timeout!==void 0){let E=r;hr(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,dynamicAnchors:a})||(e=e===null?hr.errors:e.concat(hr.errors),
r=e.length);var f=E===r}else var f=!0;if(f){if(n.retry!==void 0){let E=r;kr(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:o,dynamicAnchors:a})||(e=e===null?kr.errors:e.concat(kr.errors),r=e.length);var f=E===
r}else var f=!0;if(f){if(n.stop_if!==void 0){let E=r;$r(n.stop_if,{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"\
stop_if",rootData:o,dynamicAnchors:a})||(e=e===null?$r.errors:e.concat($r.errors),r=e.length);var f=E===r}else var f=!0;
if(f)if(n.kind!==void 0){let E=r;if(n.kind!=="attention-map")return Xr.errors=[{instancePath:s+"/kind",keyword:"const"}],
!1;var f=E===r}else var f=!0}}}}}}}}}}}}}}}}else return Xr.errors=[{instancePath:s,keyword:"type"}],!1;return Xr.errors=
e,r===0}Xr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Cn={type:"object",properties:{argv:{anyOf:[{type:"ar\
ray",minItems:1,items:{type:["string","number","boolean"]}},{$ref:"#/$defs/expression"}]},run:{type:"string"},shell:{anyOf:[
{type:"string",enum:["sh","bash"]},{$ref:"#/$defs/expression"}]},inputs:{anyOf:[{type:"object",additionalProperties:{type:"\
string"}},{$ref:"#/$defs/expression"}]},code:{anyOf:[{type:"array",items:{type:"string",minLength:1}},{$ref:"#/$defs/exp\
ression"}]},outputs:{anyOf:[{type:"object",additionalProperties:{type:"string",minLength:1}},{$ref:"#/$defs/expression"}]},
env:{anyOf:[{type:"object",additionalProperties:{type:["string","number","boolean"]}},{$ref:"#/$defs/expression"}]},local_env:{
anyOf:[{type:"object",additionalProperties:{type:["string","number","boolean"]}},{$ref:"#/$defs/expression"}]},cwd:{type:"\
string"},checkpoints:{anyOf:[{type:"object",required:["glob"],properties:{glob:{type:"string",minLength:1},order:{anyOf:[
{type:"string",enum:["number","mtime","name"]},{$ref:"#/$defs/expression"}]},validate:{anyOf:[{anyOf:[{type:"string",enum:[
"auto","none","zip","safetensors","json"]},{type:"object",required:["argv"],properties:{argv:{anyOf:[{type:"array",minItems:1,
items:{type:["string","number","boolean"]}},{$ref:"#/$defs/expression"}]},timeout:{anyOf:[{type:"string",pattern:"^(\\d+(\
\\.\\d+)?(ms|s|m|h))+$"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1}]},{$ref:"#/$defs/expression"}]},keep:{anyOf:[
{type:"object",required:["last"],properties:{last:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},resume:{anyOf:[{type:"object",required:[
"args_if_found"],properties:{args_if_found:{anyOf:[{type:"array",items:{type:["string","number","boolean"]}},{$ref:"#/$d\
efs/expression"}]},only_if_same:{anyOf:[{type:"object",additionalProperties:{anyOf:[{anyOf:[{type:["string","number","bo\
olean"]},{type:"object",required:["resource"],properties:{resource:{anyOf:[{type:"string",enum:["cpus","gpus"]},{$ref:"#\
/$defs/expression"}]}},additionalProperties:!1},{type:"object",required:["argv"],properties:{argv:{anyOf:[{type:"array",
minItems:1,items:{type:["string","number","boolean"]}},{$ref:"#/$defs/expression"}]},timeout:{anyOf:[{type:"string",pattern:"\
^(\\d+(\\.\\d+)?(ms|s|m|h))+$"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1}]},{$ref:"#/$defs/expression"}]}},
{$ref:"#/$defs/expression"}]},otherwise:{anyOf:[{type:"string",enum:["refuse","start-anew"]},{$ref:"#/$defs/expression"}]}},
additionalProperties:!1},{$ref:"#/$defs/expression"}]},metrics:{anyOf:[{type:"object",required:["file"],properties:{file:{
type:"string",minLength:1},format:{anyOf:[{type:"string",enum:["json","jsonl"]},{$ref:"#/$defs/expression"}]},step:{type:"\
string"}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},progress:{anyOf:[{type:"object",required:["total"],properties:{
total:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},step:{type:["string","null"]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{
$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/\
$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs\
/stage-stop_if"},kind:{const:"command"}},additionalProperties:!1},_n=new RegExp("^(\\d+(\\.\\d+)?(ms|s|m|h))+$","u");function Ar(n,{
instancePath:s="",parentData:He,parentDataProperty:We,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,ve=Ar.evaluated;
if(ve.dynamicProps&&(ve.props=void 0),ve.dynamicItems&&(ve.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(
n)){let X=r;for(let w in n)if(!ns.call(Cn.properties,w)){return Ar.errors=[{instancePath:s,keyword:"additionalProperties"}],
!1;break}if(X===r){if(n.argv!==void 0){let w=n.argv,R=r,Y=r,V=!1,Me=r;if(r===Me)if(Array.isArray(w))if(w.length<1){let m={
instancePath:s+"/argv",keyword:"minItems"};e===null?e=[m]:e.push(m),r++}else{var f=!0;let m=w.length;for(let g=0;g<m;g++){
let k=w[g],i=r;if(typeof k!="string"&&typeof k!="number"&&typeof k!="boolean"){let A={instancePath:s+"/argv/"+g,keyword:"\
type"};e===null?e=[A]:e.push(A),r++}var f=i===r;if(!f)break}}else{let m={instancePath:s+"/argv",keyword:"type"};e===null?
e=[m]:e.push(m),r++}var ne=Me===r;V=V||ne;let y=r;t(w,{instancePath:s+"/argv",parentData:n,parentDataProperty:"argv",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ne=y===r;if(V=V||ne,V)r=Y,e!==null&&(Y?e.length=
Y:e=null);else{let m={instancePath:s+"/argv",keyword:"anyOf"};return e===null?e=[m]:e.push(m),r++,Ar.errors=e,!1}var v=R===
r}else var v=!0;if(v){if(n.run!==void 0){let w=r;if(typeof n.run!="string")return Ar.errors=[{instancePath:s+"/run",keyword:"\
type"}],!1;var v=w===r}else var v=!0;if(v){if(n.shell!==void 0){let w=n.shell,R=r,Y=r,V=!1,Me=r;if(typeof w!="string"){let g={
instancePath:s+"/shell",keyword:"type"};e===null?e=[g]:e.push(g),r++}if(!(w==="sh"||w==="bash")){let g={instancePath:s+"\
/shell",keyword:"enum"};e===null?e=[g]:e.push(g),r++}var Be=Me===r;V=V||Be;let y=r;t(w,{instancePath:s+"/shell",parentData:n,
parentDataProperty:"shell",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Be=y===
r;if(V=V||Be,V)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let g={instancePath:s+"/shell",keyword:"anyOf"};return e===null?
e=[g]:e.push(g),r++,Ar.errors=e,!1}var v=R===r}else var v=!0;if(v){if(n.inputs!==void 0){let w=n.inputs,R=r,Y=r,V=!1,Me=r;
if(r===Me)if(w&&typeof w=="object"&&!Array.isArray(w))for(let g in w){let k=r;if(typeof w[g]!="string"){let i={instancePath:s+
"/inputs/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[i]:e.push(i),r++}var ze=k===r;if(!ze)break}else{
let g={instancePath:s+"/inputs",keyword:"type"};e===null?e=[g]:e.push(g),r++}var _=Me===r;V=V||_;let y=r;t(w,{instancePath:s+
"/inputs",parentData:n,parentDataProperty:"inputs",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var _=y===r;if(V=V||_,V)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let g={instancePath:s+"/inputs",keyword:"an\
yOf"};return e===null?e=[g]:e.push(g),r++,Ar.errors=e,!1}var v=R===r}else var v=!0;if(v){if(n.code!==void 0){let w=n.code,
R=r,Y=r,V=!1,Me=r;if(r===Me)if(Array.isArray(w)){var Z=!0;let g=w.length;for(let k=0;k<g;k++){let i=w[k],O=r;if(r===O)if(typeof i==
"string"){if(cr(i)<1){let c={instancePath:s+"/code/"+k,keyword:"minLength"};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:s+
"/code/"+k,keyword:"type"};e===null?e=[c]:e.push(c),r++}var Z=O===r;if(!Z)break}}else{let g={instancePath:s+"/code",keyword:"\
type"};e===null?e=[g]:e.push(g),r++}var Ze=Me===r;V=V||Ze;let y=r;t(w,{instancePath:s+"/code",parentData:n,parentDataProperty:"\
code",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ze=y===r;if(V=V||Ze,V)r=Y,e!==
null&&(Y?e.length=Y:e=null);else{let g={instancePath:s+"/code",keyword:"anyOf"};return e===null?e=[g]:e.push(g),r++,Ar.errors=
e,!1}var v=R===r}else var v=!0;if(v){if(n.outputs!==void 0){let w=n.outputs,R=r,Y=r,V=!1,Me=r;if(r===Me)if(w&&typeof w==
"object"&&!Array.isArray(w))for(let g in w){let k=w[g],i=r;if(r===i)if(typeof k=="string"){if(cr(k)<1){let O={instancePath:s+
"/outputs/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"minLength"};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:s+
"/outputs/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[O]:e.push(O),r++}var Ge=i===r;if(!Ge)break}else{
let g={instancePath:s+"/outputs",keyword:"type"};e===null?e=[g]:e.push(g),r++}var E=Me===r;V=V||E;let y=r;t(w,{instancePath:s+
"/outputs",parentData:n,parentDataProperty:"outputs",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var E=y===r;if(V=V||E,V)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let g={instancePath:s+"/outputs",keyword:"a\
nyOf"};return e===null?e=[g]:e.push(g),r++,Ar.errors=e,!1}var v=R===r}else var v=!0;if(v){if(n.env!==void 0){let w=n.env,
R=r,Y=r,V=!1,Me=r;if(r===Me)if(w&&typeof w=="object"&&!Array.isArray(w))for(let g in w){let k=w[g],i=r;if(typeof k!="str\
ing"&&typeof k!="number"&&typeof k!="boolean"){let O={instancePath:s+"/env/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"\
type"};e===null?e=[O]:e.push(O),r++}var H=i===r;if(!H)break}else{let g={instancePath:s+"/env",keyword:"type"};e===null?e=
[g]:e.push(g),r++}var K=Me===r;V=V||K;let y=r;t(w,{instancePath:s+"/env",parentData:n,parentDataProperty:"env",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var K=y===r;if(V=V||K,V)r=Y,e!==null&&(Y?e.length=
Y:e=null);else{let g={instancePath:s+"/env",keyword:"anyOf"};return e===null?e=[g]:e.push(g),r++,Ar.errors=e,!1}var v=R===
r}else var v=!0;if(v){if(n.local_env!==void 0){let w=n.local_env,R=r,Y=r,V=!1,Me=r;if(r===Me)if(w&&typeof w=="object"&&!Array.
isArray(w))for(let g in w){let k=w[g],i=r;if(typeof k!="string"&&typeof k!="number"&&typeof k!="boolean"){let O={instancePath:s+
"/local_env/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[O]:e.push(O),r++}var j=i===r;if(!j)break}else{
let g={instancePath:s+"/local_env",keyword:"type"};e===null?e=[g]:e.push(g),r++}var ie=Me===r;V=V||ie;let y=r;t(w,{instancePath:s+
"/local_env",parentData:n,parentDataProperty:"local_env",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.
errors),r=e.length);var ie=y===r;if(V=V||ie,V)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let g={instancePath:s+"/local_env",
keyword:"anyOf"};return e===null?e=[g]:e.push(g),r++,Ar.errors=e,!1}var v=R===r}else var v=!0;if(v){if(n.cwd!==void 0){let w=r;
if(typeof n.cwd!="string")return Ar.errors=[{instancePath:s+"/cwd",keyword:"type"}],!1;var v=w===r}else var v=!0;if(v){if(n.
checkpoints!==void 0){let w=n.checkpoints,R=r,Y=r,V=!1,Me=r;if(r===Me)if(w&&typeof w=="object"&&!Array.isArray(w)){let g;
if(w.glob===void 0&&(g="glob")){let k={instancePath:s+"/checkpoints",keyword:"required"};e===null?e=[k]:e.push(k),r++}else{
let k=r;for(let i in w)if(!(i==="glob"||i==="order"||i==="validate"||i==="keep")){let O={instancePath:s+"/checkpoints",keyword:"\
additionalProperties"};e===null?e=[O]:e.push(O),r++;break}if(k===r){if(w.glob!==void 0){let i=w.glob,O=r;if(r===O)if(typeof i==
"string"){if(cr(i)<1){let A={instancePath:s+"/checkpoints/glob",keyword:"minLength"};e===null?e=[A]:e.push(A),r++}}else{
let A={instancePath:s+"/checkpoints/glob",keyword:"type"};e===null?e=[A]:e.push(A),r++}var J=O===r}else var J=!0;if(J){if(w.
order!==void 0){let i=w.order,O=r,A=r,c=!1,l=r;if(typeof i!="string"){let p={instancePath:s+"/checkpoints/order",keyword:"\
type"};e===null?e=[p]:e.push(p),r++}if(!(i==="number"||i==="mtime"||i==="name")){let p={instancePath:s+"/checkpoints/ord\
er",keyword:"enum"};e===null?e=[p]:e.push(p),r++}var ye=l===r;c=c||ye;let T=r;t(i,{instancePath:s+"/checkpoints/order",parentData:w,
parentDataProperty:"order",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ye=T===
r;if(c=c||ye,c)r=A,e!==null&&(A?e.length=A:e=null);else{let p={instancePath:s+"/checkpoints/order",keyword:"anyOf"};e===
null?e=[p]:e.push(p),r++}var J=O===r}else var J=!0;if(J){if(w.validate!==void 0){let i=w.validate,O=r,A=r,c=!1,l=r,T=r,S=!1,
p=r;if(typeof i!="string"){let u={instancePath:s+"/checkpoints/validate",keyword:"type"};e===null?e=[u]:e.push(u),r++}if(!(i===
"auto"||i==="none"||i==="zip"||i==="safetensors"||i==="json")){let u={instancePath:s+"/checkpoints/validate",keyword:"en\
um"};e===null?e=[u]:e.push(u),r++}var he=p===r;S=S||he;let d=r;if(r===d)if(i&&typeof i=="object"&&!Array.isArray(i)){let u;
if(i.argv===void 0&&(u="argv")){let N={instancePath:s+"/checkpoints/validate",keyword:"required"};e===null?e=[N]:e.push(
N),r++}else{let N=r;for(let I in i)if(!(I==="argv"||I==="timeout")){let fe={instancePath:s+"/checkpoints/validate",keyword:"\
additionalProperties"};e===null?e=[fe]:e.push(fe),r++;break}if(N===r){if(i.argv!==void 0){let I=i.argv,fe=r,h=r,je=!1,F=r;
if(r===F)if(Array.isArray(I))if(I.length<1){let le={instancePath:s+"/checkpoints/validate/argv",keyword:"minItems"};e===
null?e=[le]:e.push(le),r++}else{var x=!0;let le=I.length;for(let W=0;W<le;W++){let Oe=I[W],Ke=r;if(typeof Oe!="string"&&
typeof Oe!="number"&&typeof Oe!="boolean"){let se={instancePath:s+"/checkpoints/validate/argv/"+W,keyword:"type"};e===null?
e=[se]:e.push(se),r++}var x=Ke===r;if(!x)break}}else{let le={instancePath:s+"/checkpoints/validate/argv",keyword:"type"};
e===null?e=[le]:e.push(le),r++}var pe=F===r;je=je||pe;let Ne=r;t(I,{instancePath:s+"/checkpoints/validate/argv",parentData:i,
parentDataProperty:"argv",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var pe=Ne===
r;if(je=je||pe,je)r=h,e!==null&&(h?e.length=h:e=null);else{let le={instancePath:s+"/checkpoints/validate/argv",keyword:"\
anyOf"};e===null?e=[le]:e.push(le),r++}var oe=fe===r}else var oe=!0;if(oe)if(i.timeout!==void 0){let I=i.timeout,fe=r,h=r,
je=!1,F=r;if(r===F)if(typeof I=="string"){if(!_n.test(I)){let W={instancePath:s+"/checkpoints/validate/timeout",keyword:"\
pattern"};e===null?e=[W]:e.push(W),r++}}else{let W={instancePath:s+"/checkpoints/validate/timeout",keyword:"type"};e===null?
e=[W]:e.push(W),r++}var ge=F===r;je=je||ge;let Ne=r;t(I,{instancePath:s+"/checkpoints/validate/timeout",parentData:i,parentDataProperty:"\
timeout",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ge=Ne===r;if(je=je||ge,je)
r=h,e!==null&&(h?e.length=h:e=null);else{let W={instancePath:s+"/checkpoints/validate/timeout",keyword:"anyOf"};e===null?
e=[W]:e.push(W),r++}var oe=fe===r}else var oe=!0}}}else{let u={instancePath:s+"/checkpoints/validate",keyword:"type"};e===
null?e=[u]:e.push(u),r++}var he=d===r;if(S=S||he,S)r=T,e!==null&&(T?e.length=T:e=null);else{let u={instancePath:s+"/chec\
kpoints/validate",keyword:"anyOf"};e===null?e=[u]:e.push(u),r++}var ue=l===r;c=c||ue;let C=r;t(i,{instancePath:s+"/check\
points/validate",parentData:w,parentDataProperty:"validate",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var ue=C===r;if(c=c||ue,c)r=A,e!==null&&(A?e.length=A:e=null);else{let u={instancePath:s+"/checkpo\
ints/validate",keyword:"anyOf"};e===null?e=[u]:e.push(u),r++}var J=O===r}else var J=!0;if(J)if(w.keep!==void 0){let i=w.
keep,O=r,A=r,c=!1,l=r;if(r===l)if(i&&typeof i=="object"&&!Array.isArray(i)){let p;if(i.last===void 0&&(p="last")){let d={
instancePath:s+"/checkpoints/keep",keyword:"required"};e===null?e=[d]:e.push(d),r++}else{let d=r;for(let C in i)if(C!=="\
last"){let z={instancePath:s+"/checkpoints/keep",keyword:"additionalProperties"};e===null?e=[z]:e.push(z),r++;break}if(d===
r&&i.last!==void 0){let C=i.last,z=r,u=!1,N=r;if(!(typeof C=="number"&&!(C%1)&&!isNaN(C))){let fe={instancePath:s+"/chec\
kpoints/keep/last",keyword:"type"};e===null?e=[fe]:e.push(fe),r++}if(r===N&&typeof C=="number"&&(C<1||isNaN(C))){let fe={
instancePath:s+"/checkpoints/keep/last",keyword:"minimum"};e===null?e=[fe]:e.push(fe),r++}var ce=N===r;u=u||ce;let I=r;t(
C,{instancePath:s+"/checkpoints/keep/last",parentData:i,parentDataProperty:"last",rootData:o,dynamicAnchors:a})||(e=e===
null?t.errors:e.concat(t.errors),r=e.length);var ce=I===r;if(u=u||ce,u)r=z,e!==null&&(z?e.length=z:e=null);else{let fe={
instancePath:s+"/checkpoints/keep/last",keyword:"anyOf"};e===null?e=[fe]:e.push(fe),r++}}}}else{let p={instancePath:s+"/\
checkpoints/keep",keyword:"type"};e===null?e=[p]:e.push(p),r++}var qe=l===r;c=c||qe;let T=r;t(i,{instancePath:s+"/checkp\
oints/keep",parentData:w,parentDataProperty:"keep",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var qe=T===r;if(c=c||qe,c)r=A,e!==null&&(A?e.length=A:e=null);else{let p={instancePath:s+"/checkpoints/keep",
keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var J=O===r}else var J=!0}}}}}else{let g={instancePath:s+"/checkpoints",keyword:"\
type"};e===null?e=[g]:e.push(g),r++}var Fe=Me===r;V=V||Fe;let y=r;t(w,{instancePath:s+"/checkpoints",parentData:n,parentDataProperty:"\
checkpoints",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Fe=y===r;if(V=V||Fe,
V)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let g={instancePath:s+"/checkpoints",keyword:"anyOf"};return e===null?e=[g]:e.
push(g),r++,Ar.errors=e,!1}var v=R===r}else var v=!0;if(v){if(n.resume!==void 0){let w=n.resume,R=r,Y=r,V=!1,Me=r;if(r===
Me)if(w&&typeof w=="object"&&!Array.isArray(w)){let g;if(w.args_if_found===void 0&&(g="args_if_found")){let k={instancePath:s+
"/resume",keyword:"required"};e===null?e=[k]:e.push(k),r++}else{let k=r;for(let i in w)if(!(i==="args_if_found"||i==="on\
ly_if_same"||i==="otherwise")){let O={instancePath:s+"/resume",keyword:"additionalProperties"};e===null?e=[O]:e.push(O),
r++;break}if(k===r){if(w.args_if_found!==void 0){let i=w.args_if_found,O=r,A=r,c=!1,l=r;if(r===l)if(Array.isArray(i)){var be=!0;
let S=i.length;for(let p=0;p<S;p++){let d=i[p],C=r;if(typeof d!="string"&&typeof d!="number"&&typeof d!="boolean"){let u={
instancePath:s+"/resume/args_if_found/"+p,keyword:"type"};e===null?e=[u]:e.push(u),r++}var be=C===r;if(!be)break}}else{let S={
instancePath:s+"/resume/args_if_found",keyword:"type"};e===null?e=[S]:e.push(S),r++}var B=l===r;c=c||B;let T=r;t(i,{instancePath:s+
"/resume/args_if_found",parentData:w,parentDataProperty:"args_if_found",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var B=T===r;if(c=c||B,c)r=A,e!==null&&(A?e.length=A:e=null);else{let S={instancePath:s+"/\
resume/args_if_found",keyword:"anyOf"};e===null?e=[S]:e.push(S),r++}var Q=O===r}else var Q=!0;if(Q){if(w.only_if_same!==
void 0){let i=w.only_if_same,O=r,A=r,c=!1,l=r;if(r===l)if(i&&typeof i=="object"&&!Array.isArray(i))for(let p in i){let d=i[p],
C=r,z=r,u=!1,N=r,I=r,fe=!1,h=r;if(typeof d!="string"&&typeof d!="number"&&typeof d!="boolean"){let le={instancePath:s+"/\
resume/only_if_same/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[le]:e.push(le),r++}var $=h===
r;fe=fe||$;let je=r;if(r===je)if(d&&typeof d=="object"&&!Array.isArray(d)){let le;if(d.resource===void 0&&(le="resource")){
let W={instancePath:s+"/resume/only_if_same/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"required"};e===null?e=[W]:
e.push(W),r++}else{let W=r;for(let Oe in d)if(Oe!=="resource"){let Ke={instancePath:s+"/resume/only_if_same/"+p.replace(
/~/g,"~0").replace(/\//g,"~1"),keyword:"additionalProperties"};e===null?e=[Ke]:e.push(Ke),r++;break}if(W===r&&d.resource!==
void 0){let Oe=d.resource,Ke=r,ke=!1,se=r;if(typeof Oe!="string"){let P={instancePath:s+"/resume/only_if_same/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/resource",keyword:"type"};e===null?e=[P]:e.push(P),r++}if(!(Oe==="cpus"||Oe==="gpus")){
let P={instancePath:s+"/resume/only_if_same/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/resource",keyword:"enum"};e===null?
e=[P]:e.push(P),r++}var U=se===r;ke=ke||U;let G=r;t(Oe,{instancePath:s+"/resume/only_if_same/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/resource",parentData:d,parentDataProperty:"resource",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.
concat(t.errors),r=e.length);var U=G===r;if(ke=ke||U,ke)r=Ke,e!==null&&(Ke?e.length=Ke:e=null);else{let P={instancePath:s+
"/resume/only_if_same/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/resource",keyword:"anyOf"};e===null?e=[P]:e.push(P),r++}}}}else{
let le={instancePath:s+"/resume/only_if_same/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[le]:
e.push(le),r++}var $=je===r;if(fe=fe||$,$)var de=!0;let F=r;if(r===F)if(d&&typeof d=="object"&&!Array.isArray(d)){let le;
if(d.argv===void 0&&(le="argv")){let W={instancePath:s+"/resume/only_if_same/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),
keyword:"required"};e===null?e=[W]:e.push(W),r++}else{let W=r;for(let Oe in d)if(!(Oe==="argv"||Oe==="timeout")){let Ke={
instancePath:s+"/resume/only_if_same/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"additionalProperties"};e===null?
e=[Ke]:e.push(Ke),r++;break}if(W===r){if(d.argv!==void 0){let Oe=d.argv,Ke=r,ke=r,se=!1,G=r;if(r===G)if(Array.isArray(Oe))
if(Oe.length<1){let Pe={instancePath:s+"/resume/only_if_same/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/argv",keyword:"\
minItems"};e===null?e=[Pe]:e.push(Pe),r++}else{var _e=!0;let Pe=Oe.length;for(let Ie=0;Ie<Pe;Ie++){let Le=Oe[Ie],L=r;if(typeof Le!=
"string"&&typeof Le!="number"&&typeof Le!="boolean"){let Ae={instancePath:s+"/resume/only_if_same/"+p.replace(/~/g,"~0").
replace(/\//g,"~1")+"/argv/"+Ie,keyword:"type"};e===null?e=[Ae]:e.push(Ae),r++}var _e=L===r;if(!_e)break}}else{let Pe={instancePath:s+
"/resume/only_if_same/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/argv",keyword:"type"};e===null?e=[Pe]:e.push(Pe),r++}
var q=G===r;se=se||q;let P=r;t(Oe,{instancePath:s+"/resume/only_if_same/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/arg\
v",parentData:d,parentDataProperty:"argv",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var q=P===r;if(se=se||q,se)r=ke,e!==null&&(ke?e.length=ke:e=null);else{let Pe={instancePath:s+"/resume/only_if_same/"+p.
replace(/~/g,"~0").replace(/\//g,"~1")+"/argv",keyword:"anyOf"};e===null?e=[Pe]:e.push(Pe),r++}var te=Ke===r}else var te=!0;
if(te)if(d.timeout!==void 0){let Oe=d.timeout,Ke=r,ke=r,se=!1,G=r;if(r===G)if(typeof Oe=="string"){if(!_n.test(Oe)){let Ie={
instancePath:s+"/resume/only_if_same/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/timeout",keyword:"pattern"};e===null?e=
[Ie]:e.push(Ie),r++}}else{let Ie={instancePath:s+"/resume/only_if_same/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/time\
out",keyword:"type"};e===null?e=[Ie]:e.push(Ie),r++}var M=G===r;se=se||M;let P=r;t(Oe,{instancePath:s+"/resume/only_if_s\
ame/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/timeout",parentData:d,parentDataProperty:"timeout",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var M=P===r;if(se=se||M,se)r=ke,e!==null&&(ke?e.length=ke:e=null);else{
let Ie={instancePath:s+"/resume/only_if_same/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/timeout",keyword:"anyOf"};e===
null?e=[Ie]:e.push(Ie),r++}var te=Ke===r}else var te=!0}}}else{let le={instancePath:s+"/resume/only_if_same/"+p.replace(
/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[le]:e.push(le),r++}var $=F===r;if(fe=fe||$,$&&de!==!0&&(de=!0),
fe)r=I,e!==null&&(I?e.length=I:e=null);else{let le={instancePath:s+"/resume/only_if_same/"+p.replace(/~/g,"~0").replace(
/\//g,"~1"),keyword:"anyOf"};e===null?e=[le]:e.push(le),r++}var ee=N===r;u=u||ee;let Ne=r;t(d,{instancePath:s+"/resume/o\
nly_if_same/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:p,rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ee=Ne===r;if(u=u||ee,u)r=z,e!==null&&(z?e.length=z:e=null);else{
let le={instancePath:s+"/resume/only_if_same/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"anyOf"};e===null?e=[le]:
e.push(le),r++}var Re=C===r;if(!Re)break}else{let p={instancePath:s+"/resume/only_if_same",keyword:"type"};e===null?e=[p]:
e.push(p),r++}var er=l===r;c=c||er;let T=r;t(i,{instancePath:s+"/resume/only_if_same",parentData:w,parentDataProperty:"o\
nly_if_same",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var er=T===r;if(c=c||er,
c)r=A,e!==null&&(A?e.length=A:e=null);else{let p={instancePath:s+"/resume/only_if_same",keyword:"anyOf"};e===null?e=[p]:
e.push(p),r++}var Q=O===r}else var Q=!0;if(Q)if(w.otherwise!==void 0){let i=w.otherwise,O=r,A=r,c=!1,l=r;if(typeof i!="s\
tring"){let p={instancePath:s+"/resume/otherwise",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(!(i==="refuse"||i==="s\
tart-anew")){let p={instancePath:s+"/resume/otherwise",keyword:"enum"};e===null?e=[p]:e.push(p),r++}var D=l===r;c=c||D;let T=r;
t(i,{instancePath:s+"/resume/otherwise",parentData:w,parentDataProperty:"otherwise",rootData:o,dynamicAnchors:a})||(e=e===
null?t.errors:e.concat(t.errors),r=e.length);var D=T===r;if(c=c||D,c)r=A,e!==null&&(A?e.length=A:e=null);else{let p={instancePath:s+
"/resume/otherwise",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var Q=O===r}else var Q=!0}}}}else{let g={instancePath:s+
"/resume",keyword:"type"};e===null?e=[g]:e.push(g),r++}var re=Me===r;V=V||re;let y=r;t(w,{instancePath:s+"/resume",parentData:n,
parentDataProperty:"resume",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var re=y===
r;if(V=V||re,V)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let g={instancePath:s+"/resume",keyword:"anyOf"};return e===null?
e=[g]:e.push(g),r++,Ar.errors=e,!1}var v=R===r}else var v=!0;if(v){if(n.metrics!==void 0){let w=n.metrics,R=r,Y=r,V=!1,Me=r;
if(r===Me)if(w&&typeof w=="object"&&!Array.isArray(w)){let g;if(w.file===void 0&&(g="file")){let k={instancePath:s+"/met\
rics",keyword:"required"};e===null?e=[k]:e.push(k),r++}else{let k=r;for(let i in w)if(!(i==="file"||i==="format"||i==="s\
tep")){let O={instancePath:s+"/metrics",keyword:"additionalProperties"};e===null?e=[O]:e.push(O),r++;break}if(k===r){if(w.
file!==void 0){let i=w.file,O=r;if(r===O)if(typeof i=="string"){if(cr(i)<1){let A={instancePath:s+"/metrics/file",keyword:"\
minLength"};e===null?e=[A]:e.push(A),r++}}else{let A={instancePath:s+"/metrics/file",keyword:"type"};e===null?e=[A]:e.push(
A),r++}var Ve=O===r}else var Ve=!0;if(Ve){if(w.format!==void 0){let i=w.format,O=r,A=r,c=!1,l=r;if(typeof i!="string"){let p={
instancePath:s+"/metrics/format",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(!(i==="json"||i==="jsonl")){let p={instancePath:s+
"/metrics/format",keyword:"enum"};e===null?e=[p]:e.push(p),r++}var Ee=l===r;c=c||Ee;let T=r;t(i,{instancePath:s+"/metric\
s/format",parentData:w,parentDataProperty:"format",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var Ee=T===r;if(c=c||Ee,c)r=A,e!==null&&(A?e.length=A:e=null);else{let p={instancePath:s+"/metrics/format",keyword:"\
anyOf"};e===null?e=[p]:e.push(p),r++}var Ve=O===r}else var Ve=!0;if(Ve)if(w.step!==void 0){let i=r;if(typeof w.step!="st\
ring"){let A={instancePath:s+"/metrics/step",keyword:"type"};e===null?e=[A]:e.push(A),r++}var Ve=i===r}else var Ve=!0}}}}else{
let g={instancePath:s+"/metrics",keyword:"type"};e===null?e=[g]:e.push(g),r++}var Xe=Me===r;V=V||Xe;let y=r;t(w,{instancePath:s+
"/metrics",parentData:n,parentDataProperty:"metrics",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var Xe=y===r;if(V=V||Xe,V)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let g={instancePath:s+"/metrics",keyword:"\
anyOf"};return e===null?e=[g]:e.push(g),r++,Ar.errors=e,!1}var v=R===r}else var v=!0;if(v){if(n.progress!==void 0){let w=n.
progress,R=r,Y=r,V=!1,Me=r;if(r===Me)if(w&&typeof w=="object"&&!Array.isArray(w)){let g;if(w.total===void 0&&(g="total")){
let k={instancePath:s+"/progress",keyword:"required"};e===null?e=[k]:e.push(k),r++}else{let k=r;for(let i in w)if(!(i===
"total"||i==="step")){let O={instancePath:s+"/progress",keyword:"additionalProperties"};e===null?e=[O]:e.push(O),r++;break}
if(k===r){if(w.total!==void 0){let i=w.total,O=r,A=r,c=!1,l=r;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let S={instancePath:s+
"/progress/total",keyword:"type"};e===null?e=[S]:e.push(S),r++}if(r===l&&typeof i=="number"&&(i<1||isNaN(i))){let S={instancePath:s+
"/progress/total",keyword:"minimum"};e===null?e=[S]:e.push(S),r++}var me=l===r;c=c||me;let T=r;t(i,{instancePath:s+"/pro\
gress/total",parentData:w,parentDataProperty:"total",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var me=T===r;if(c=c||me,c)r=A,e!==null&&(A?e.length=A:e=null);else{let S={instancePath:s+"/progress/total",keyword:"\
anyOf"};e===null?e=[S]:e.push(S),r++}var Ce=O===r}else var Ce=!0;if(Ce)if(w.step!==void 0){let i=w.step,O=r;if(typeof i!=
"string"&&i!==null){let c={instancePath:s+"/progress/step",keyword:"type"};e===null?e=[c]:e.push(c),r++}var Ce=O===r}else
var Ce=!0}}}else{let g={instancePath:s+"/progress",keyword:"type"};e===null?e=[g]:e.push(g),r++}var b=Me===r;V=V||b;let y=r;
t(w,{instancePath:s+"/progress",parentData:n,parentDataProperty:"progress",rootData:o,dynamicAnchors:a})||(e=e===null?t.
errors:e.concat(t.errors),r=e.length);var b=y===r;if(V=V||b,V)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let g={instancePath:s+
"/progress",keyword:"anyOf"};return e===null?e=[g]:e.push(g),r++,Ar.errors=e,!1}var v=R===r}else var v=!0;if(v){if(n.description!==
void 0){let w=r;yr(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"description",rootData:o,
dynamicAnchors:a})||(e=e===null?yr.errors:e.concat(yr.errors),r=e.length);var v=w===r}else var v=!0;if(v){if(n.matrix!==
void 0){let w=r;ar(n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:a})||
(e=e===null?ar.errors:e.concat(ar.errors),r=e.length);var v=w===r}else var v=!0;if(v){if(n.when!==void 0){let w=r;mr(n.when,
{instancePath:s+"/when",parentData:n,parentDataProperty:"when",rootData:o,dynamicAnchors:a})||(e=e===null?mr.errors:e.concat(
mr.errors),r=e.length);var v=w===r}else var v=!0;if(v){if(n.needs!==void 0){let w=r;vr(n.needs,{instancePath:s+"/needs",
parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:a})||(e=e===null?vr.errors:e.concat(vr.errors),r=e.length);
var v=w===r}else var v=!0;if(v){if(n.extends!==void 0){let w=r;_r(n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"\
extends",rootData:o,dynamicAnchors:a})||(e=e===null?_r.errors:e.concat(_r.errors),r=e.length);var v=w===r}else var v=!0;
if(v){if(n.resources!==void 0){let w=r;gr(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"reso\
urces",rootData:o,dynamicAnchors:a})||(e=e===null?gr.errors:e.concat(gr.errors),r=e.length);var v=w===r}else var v=!0;if(v){
if(n.timeout!==void 0){let w=r;hr(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,
dynamicAnchors:a})||(e=e===null?hr.errors:e.concat(hr.errors),r=e.length);var v=w===r}else var v=!0;if(v){if(n.retry!==void 0){
let w=r;kr(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:o,dynamicAnchors:a})||(e=e===
null?kr.errors:e.concat(kr.errors),r=e.length);var v=w===r}else var v=!0;if(v){if(n.stop_if!==void 0){let w=r;$r(n.stop_if,
{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"stop_if",rootData:o,dynamicAnchors:a})||(e=e===null?$r.errors:
e.concat($r.errors),r=e.length);var v=w===r}else var v=!0;if(v)if(n.kind!==void 0){let w=r;if(n.kind!=="command")return Ar.
errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var v=w===r}else var v=!0}}}}}}}}}}}}}}}}}}}}}}}else return Ar.errors=
[{instancePath:s,keyword:"type"}],!1;return Ar.errors=e,r===0}Ar.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function fr(n,{
instancePath:s="",parentData:He,parentDataProperty:We,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,ve=fr.evaluated;
ve.dynamicProps&&(ve.props=void 0),ve.dynamicItems&&(ve.items=void 0);let f=r,ne=r,v=!0,Be=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let Me;if(n.kind===void 0&&(Me="kind")){let y={};e===null?e=[y]:e.push(y),r++}else if(n.kind!==void 0&&n.kind!==
"fetch"){let y={};e===null?e=[y]:e.push(y),r++}}var ze=Be===r;if(r=ne,e!==null&&(ne?e.length=ne:e=null),ze){let Me=r;Wr(
n,{instancePath:s,parentData:He,parentDataProperty:We,rootData:o,dynamicAnchors:a})||(e=e===null?Wr.errors:e.concat(Wr.errors),
r=e.length);var ze=Me===r;if(v=ze,v)var _=!0}if(!v){let Me={instancePath:s,keyword:"if"};return e===null?e=[Me]:e.push(Me),
r++,fr.errors=e,!1}var Z=f===r;if(Z){let Me=r,y=r,m=!0,g=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let i;if(n.kind===
void 0&&(i="kind")){let O={};e===null?e=[O]:e.push(O),r++}else if(n.kind!==void 0&&n.kind!=="dataset"){let O={};e===null?
e=[O]:e.push(O),r++}}var Ze=g===r;if(r=y,e!==null&&(y?e.length=y:e=null),Ze){let i=r;xr(n,{instancePath:s,parentData:He,
parentDataProperty:We,rootData:o,dynamicAnchors:a})||(e=e===null?xr.errors:e.concat(xr.errors),r=e.length);var Ze=i===r;
if(m=Ze,m)var Ge=!0}if(!m){let i={instancePath:s,keyword:"if"};return e===null?e=[i]:e.push(i),r++,fr.errors=e,!1}var Z=Me===
r;if(Z){_!==!0&&Ge!==void 0&&(Ge===!0?_=!0:(_=_||{},Object.assign(_,Ge)));let i=r,O=r,A=!0,c=r;if(n&&typeof n=="object"&&
!Array.isArray(n)){let T;if(n.kind===void 0&&(T="kind")){let S={};e===null?e=[S]:e.push(S),r++}else if(n.kind!==void 0&&
n.kind!=="teacher-features"){let S={};e===null?e=[S]:e.push(S),r++}}var E=c===r;if(r=O,e!==null&&(O?e.length=O:e=null),E){
let T=r;Gr(n,{instancePath:s,parentData:He,parentDataProperty:We,rootData:o,dynamicAnchors:a})||(e=e===null?Gr.errors:e.
concat(Gr.errors),r=e.length);var E=T===r;if(A=E,A)var H=!0}if(!A){let T={instancePath:s,keyword:"if"};return e===null?e=
[T]:e.push(T),r++,fr.errors=e,!1}var Z=i===r;if(Z){_!==!0&&H!==void 0&&(H===!0?_=!0:(_=_||{},Object.assign(_,H)));let T=r,
S=r,p=!0,d=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let z;if(n.kind===void 0&&(z="kind")){let u={};e===null?e=[u]:
e.push(u),r++}else if(n.kind!==void 0&&n.kind!=="vqkd"){let u={};e===null?e=[u]:e.push(u),r++}}var K=d===r;if(r=S,e!==null&&
(S?e.length=S:e=null),K){let z=r;Lr(n,{instancePath:s,parentData:He,parentDataProperty:We,rootData:o,dynamicAnchors:a})||
(e=e===null?Lr.errors:e.concat(Lr.errors),r=e.length);var K=z===r;if(p=K,p)var j=!0}if(!p){let z={instancePath:s,keyword:"\
if"};return e===null?e=[z]:e.push(z),r++,fr.errors=e,!1}var Z=T===r;if(Z){_!==!0&&j!==void 0&&(j===!0?_=!0:(_=_||{},Object.
assign(_,j)));let z=r,u=r,N=!0,I=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let h;if(n.kind===void 0&&(h="kind")){let je={};
e===null?e=[je]:e.push(je),r++}else if(n.kind!==void 0&&n.kind!=="codebook-usage"){let je={};e===null?e=[je]:e.push(je),
r++}}var ie=I===r;if(r=u,e!==null&&(u?e.length=u:e=null),ie){let h=r;is(n,{instancePath:s,parentData:He,parentDataProperty:We,
rootData:o,dynamicAnchors:a})||(e=e===null?is.errors:e.concat(is.errors),r=e.length);var ie=h===r;if(N=ie,N)var J=!0}if(!N){
let h={instancePath:s,keyword:"if"};return e===null?e=[h]:e.push(h),r++,fr.errors=e,!1}var Z=z===r;if(Z){_!==!0&&J!==void 0&&
(J===!0?_=!0:(_=_||{},Object.assign(_,J)));let h=r,je=r,F=!0,Ne=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let W;if(n.
kind===void 0&&(W="kind")){let Oe={};e===null?e=[Oe]:e.push(Oe),r++}else if(n.kind!==void 0&&n.kind!=="mim"){let Oe={};e===
null?e=[Oe]:e.push(Oe),r++}}var ye=Ne===r;if(r=je,e!==null&&(je?e.length=je:e=null),ye){let W=r;wr(n,{instancePath:s,parentData:He,
parentDataProperty:We,rootData:o,dynamicAnchors:a})||(e=e===null?wr.errors:e.concat(wr.errors),r=e.length);var ye=W===r;
if(F=ye,F)var x=!0}if(!F){let W={instancePath:s,keyword:"if"};return e===null?e=[W]:e.push(W),r++,fr.errors=e,!1}var Z=h===
r;if(Z){_!==!0&&x!==void 0&&(x===!0?_=!0:(_=_||{},Object.assign(_,x)));let W=r,Oe=r,Ke=!0,ke=r;if(n&&typeof n=="object"&&
!Array.isArray(n)){let G;if(n.kind===void 0&&(G="kind")){let P={};e===null?e=[P]:e.push(P),r++}else if(n.kind!==void 0&&
n.kind!=="classify"){let P={};e===null?e=[P]:e.push(P),r++}}var pe=ke===r;if(r=Oe,e!==null&&(Oe?e.length=Oe:e=null),pe){
let G=r;dr(n,{instancePath:s,parentData:He,parentDataProperty:We,rootData:o,dynamicAnchors:a})||(e=e===null?dr.errors:e.
concat(dr.errors),r=e.length);var pe=G===r;if(Ke=pe,Ke)var oe=!0}if(!Ke){let G={instancePath:s,keyword:"if"};return e===
null?e=[G]:e.push(G),r++,fr.errors=e,!1}var Z=W===r;if(Z){_!==!0&&oe!==void 0&&(oe===!0?_=!0:(_=_||{},Object.assign(_,oe)));
let G=r,P=r,Pe=!0,Ie=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let L;if(n.kind===void 0&&(L="kind")){let ae={};e===
null?e=[ae]:e.push(ae),r++}else if(n.kind!==void 0&&n.kind!=="evaluate"){let ae={};e===null?e=[ae]:e.push(ae),r++}}var ge=Ie===
r;if(r=P,e!==null&&(P?e.length=P:e=null),ge){let L=r;Jr(n,{instancePath:s,parentData:He,parentDataProperty:We,rootData:o,
dynamicAnchors:a})||(e=e===null?Jr.errors:e.concat(Jr.errors),r=e.length);var ge=L===r;if(Pe=ge,Pe)var he=!0}if(!Pe){let L={
instancePath:s,keyword:"if"};return e===null?e=[L]:e.push(L),r++,fr.errors=e,!1}var Z=G===r;if(Z){_!==!0&&he!==void 0&&(he===
!0?_=!0:(_=_||{},Object.assign(_,he)));let L=r,ae=r,Ae=!0,we=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let $e;if(n.
kind===void 0&&($e="kind")){let sr={};e===null?e=[sr]:e.push(sr),r++}else if(n.kind!==void 0&&n.kind!=="linear-probe"){let sr={};
e===null?e=[sr]:e.push(sr),r++}}var ue=we===r;if(r=ae,e!==null&&(ae?e.length=ae:e=null),ue){let $e=r;Or(n,{instancePath:s,
parentData:He,parentDataProperty:We,rootData:o,dynamicAnchors:a})||(e=e===null?Or.errors:e.concat(Or.errors),r=e.length);
var ue=$e===r;if(Ae=ue,Ae)var ce=!0}if(!Ae){let $e={instancePath:s,keyword:"if"};return e===null?e=[$e]:e.push($e),r++,fr.
errors=e,!1}var Z=L===r;if(Z){_!==!0&&ce!==void 0&&(ce===!0?_=!0:(_=_||{},Object.assign(_,ce)));let $e=r,sr=r,xe=!0,Se=r;
if(n&&typeof n=="object"&&!Array.isArray(n)){let rr;if(n.kind===void 0&&(rr="kind")){let nr={};e===null?e=[nr]:e.push(nr),
r++}else if(n.kind!==void 0&&n.kind!=="attention-map"){let nr={};e===null?e=[nr]:e.push(nr),r++}}var qe=Se===r;if(r=sr,e!==
null&&(sr?e.length=sr:e=null),qe){let rr=r;Xr(n,{instancePath:s,parentData:He,parentDataProperty:We,rootData:o,dynamicAnchors:a})||
(e=e===null?Xr.errors:e.concat(Xr.errors),r=e.length);var qe=rr===r;if(xe=qe,xe)var Fe=!0}if(!xe){let rr={instancePath:s,
keyword:"if"};return e===null?e=[rr]:e.push(rr),r++,fr.errors=e,!1}var Z=$e===r;if(Z){_!==!0&&Fe!==void 0&&(Fe===!0?_=!0:
(_=_||{},Object.assign(_,Fe)));let rr=r,nr=r,De=!0,Rr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let tr;if(n.kind===
void 0&&(tr="kind")){let Te={};e===null?e=[Te]:e.push(Te),r++}else if(n.kind!==void 0&&n.kind!=="command"){let Te={};e===
null?e=[Te]:e.push(Te),r++}}var be=Rr===r;if(r=nr,e!==null&&(nr?e.length=nr:e=null),be){let tr=r;Ar(n,{instancePath:s,parentData:He,
parentDataProperty:We,rootData:o,dynamicAnchors:a})||(e=e===null?Ar.errors:e.concat(Ar.errors),r=e.length);var be=tr===r;
if(De=be,De)var B=!0}if(!De){let tr={instancePath:s,keyword:"if"};return e===null?e=[tr]:e.push(tr),r++,fr.errors=e,!1}var Z=rr===
r;if(Z){_!==!0&&B!==void 0&&(B===!0?_=!0:(_=_||{},Object.assign(_,B)));let tr=r,Te=r,ur=!0,Br=r,lr=r,Qr=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let pr;if(n.extends===void 0&&(pr="extends")){let Er={};e===null?e=[Er]:e.push(Er),r++}}var Q=Qr===
r;if(Q){let pr={};e===null?e=[pr]:e.push(pr),r++}else r=lr,e!==null&&(lr?e.length=lr:e=null);if(r===Br&&n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let pr;if(n.kind===void 0&&(pr="kind")){let Er={};e===null?e=[Er]:e.push(Er),r++}else if(n.kind!==
void 0&&n.kind!=="fetch"){let Er={};e===null?e=[Er]:e.push(Er),r++}}var U=Br===r;if(r=Te,e!==null&&(Te?e.length=Te:e=null),
U){let pr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let ts;if(n.sources===void 0&&(ts="sources"))return fr.errors=[
{instancePath:s,keyword:"required"}],!1}var U=pr===r;ur=U}if(!ur){let pr={instancePath:s,keyword:"if"};return e===null?e=
[pr]:e.push(pr),r++,fr.errors=e,!1}var Z=tr===r;if(Z){_!==!0&&(_=_||{},_.kind=!0);let pr=r,Er=r,ts=!0,_s=r,ws=r,Sr=r;if(n&&
typeof n=="object"&&!Array.isArray(n)){let br;if(n.extends===void 0&&(br="extends")){let Zr={};e===null?e=[Zr]:e.push(Zr),
r++}}var de=Sr===r;if(de){let br={};e===null?e=[br]:e.push(br),r++}else r=ws,e!==null&&(ws?e.length=ws:e=null);if(r===_s&&
n&&typeof n=="object"&&!Array.isArray(n)){let br;if(n.kind===void 0&&(br="kind")){let Zr={};e===null?e=[Zr]:e.push(Zr),r++}else if(n.
kind!==void 0&&n.kind!=="dataset"){let Zr={};e===null?e=[Zr]:e.push(Zr),r++}}var _e=_s===r;if(r=Er,e!==null&&(Er?e.length=
Er:e=null),_e){let br=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let gs;if(n.source===void 0&&(gs="source")||n.layout===
void 0&&(gs="layout")||n.image_size===void 0&&(gs="image_size")||n.splits===void 0&&(gs="splits"))return fr.errors=[{instancePath:s,
keyword:"required"}],!1}var _e=br===r;ts=_e}if(!ts){let br={instancePath:s,keyword:"if"};return e===null?e=[br]:e.push(br),
r++,fr.errors=e,!1}var Z=pr===r;if(Z){_!==!0&&(_=_||{},_.kind=!0);let br=r,Zr=r,gs=!0,Kr=r,Bs=r,gn=r;if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let Pr;if(n.extends===void 0&&(Pr="extends")){let Ur={};e===null?e=[Ur]:e.push(Ur),r++}}var q=gn===
r;if(q){let Pr={};e===null?e=[Pr]:e.push(Pr),r++}else r=Bs,e!==null&&(Bs?e.length=Bs:e=null);if(r===Kr&&n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let Pr;if(n.kind===void 0&&(Pr="kind")){let Ur={};e===null?e=[Ur]:e.push(Ur),r++}else if(n.kind!==
void 0&&n.kind!=="teacher-features"){let Ur={};e===null?e=[Ur]:e.push(Ur),r++}}var te=Kr===r;if(r=Zr,e!==null&&(Zr?e.length=
Zr:e=null),te){let Pr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let bs;if(n.data===void 0&&(bs="data")||n.weights===
void 0&&(bs="weights")||n.input_size===void 0&&(bs="input_size"))return fr.errors=[{instancePath:s,keyword:"required"}],
!1}var te=Pr===r;gs=te}if(!gs){let Pr={instancePath:s,keyword:"if"};return e===null?e=[Pr]:e.push(Pr),r++,fr.errors=e,!1}
var Z=br===r;if(Z){_!==!0&&(_=_||{},_.kind=!0);let Pr=r,Ur=r,bs=!0,Is=r,Ks=r,hn=r;if(n&&typeof n=="object"&&!Array.isArray(
n)){let Nr;if(n.extends===void 0&&(Nr="extends")){let Cr={};e===null?e=[Cr]:e.push(Cr),r++}}var M=hn===r;if(M){let Nr={};
e===null?e=[Nr]:e.push(Nr),r++}else r=Ks,e!==null&&(Ks?e.length=Ks:e=null);if(r===Is&&n&&typeof n=="object"&&!Array.isArray(
n)){let Nr;if(n.kind===void 0&&(Nr="kind")){let Cr={};e===null?e=[Cr]:e.push(Cr),r++}else if(n.kind!==void 0&&n.kind!=="\
vqkd"){let Cr={};e===null?e=[Cr]:e.push(Cr),r++}}var $=Is===r;if(r=Ur,e!==null&&(Ur?e.length=Ur:e=null),$){let Nr=r;if(n&&
typeof n=="object"&&!Array.isArray(n)){let hs;if(n.data===void 0&&(hs="data")||n.features===void 0&&(hs="features")||n.model===
void 0&&(hs="model")||n.epochs===void 0&&(hs="epochs"))return fr.errors=[{instancePath:s,keyword:"required"}],!1}var $=Nr===
r;bs=$}if(!bs){let Nr={instancePath:s,keyword:"if"};return e===null?e=[Nr]:e.push(Nr),r++,fr.errors=e,!1}var Z=Pr===r;if(Z){
_!==!0&&(_=_||{},_.kind=!0);let Nr=r,Cr=r,hs=!0,Ms=r,Ts=r,kn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let jr;if(n.
extends===void 0&&(jr="extends")){let Yr={};e===null?e=[Yr]:e.push(Yr),r++}}var ee=kn===r;if(ee){let jr={};e===null?e=[jr]:
e.push(jr),r++}else r=Ts,e!==null&&(Ts?e.length=Ts:e=null);if(r===Ms&&n&&typeof n=="object"&&!Array.isArray(n)){let jr;if(n.
kind===void 0&&(jr="kind")){let Yr={};e===null?e=[Yr]:e.push(Yr),r++}else if(n.kind!==void 0&&n.kind!=="codebook-usage"){
let Yr={};e===null?e=[Yr]:e.push(Yr),r++}}var Re=Ms===r;if(r=Cr,e!==null&&(Cr?e.length=Cr:e=null),Re){let jr=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let Ps;if(n.tokenizer===void 0&&(Ps="tokenizer")||n.data===void 0&&(Ps="data"))return fr.errors=
[{instancePath:s,keyword:"required"}],!1}var Re=jr===r;hs=Re}if(!hs){let jr={instancePath:s,keyword:"if"};return e===null?
e=[jr]:e.push(jr),r++,fr.errors=e,!1}var Z=Nr===r;if(Z){_!==!0&&(_=_||{},_.kind=!0);let jr=r,Yr=r,Ps=!0,Ls=r,Cs=r,$n=r;if(n&&
typeof n=="object"&&!Array.isArray(n)){let Dr;if(n.extends===void 0&&(Dr="extends")){let Fr={};e===null?e=[Fr]:e.push(Fr),
r++}}var er=$n===r;if(er){let Dr={};e===null?e=[Dr]:e.push(Dr),r++}else r=Cs,e!==null&&(Cs?e.length=Cs:e=null);if(r===Ls&&
n&&typeof n=="object"&&!Array.isArray(n)){let Dr;if(n.kind===void 0&&(Dr="kind")){let Fr={};e===null?e=[Fr]:e.push(Fr),r++}else if(n.
kind!==void 0&&n.kind!=="mim"){let Fr={};e===null?e=[Fr]:e.push(Fr),r++}}var D=Ls===r;if(r=Yr,e!==null&&(Yr?e.length=Yr:
e=null),D){let Dr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let ks;if(n.data===void 0&&(ks="data")||n.tokenizer===void 0&&
(ks="tokenizer")||n.model===void 0&&(ks="model")||n.epochs===void 0&&(ks="epochs"))return fr.errors=[{instancePath:s,keyword:"\
required"}],!1}var D=Dr===r;Ps=D}if(!Ps){let Dr={instancePath:s,keyword:"if"};return e===null?e=[Dr]:e.push(Dr),r++,fr.errors=
e,!1}var Z=jr===r;if(Z){_!==!0&&(_=_||{},_.kind=!0);let Dr=r,Fr=r,ks=!0,As=r,Fs=r,wn=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let qr;if(n.extends===void 0&&(qr="extends")){let Hr={};e===null?e=[Hr]:e.push(Hr),r++}}var re=wn===r;if(re){
let qr={};e===null?e=[qr]:e.push(qr),r++}else r=Fs,e!==null&&(Fs?e.length=Fs:e=null);if(r===As&&n&&typeof n=="object"&&!Array.
isArray(n)){let qr;if(n.kind===void 0&&(qr="kind")){let Hr={};e===null?e=[Hr]:e.push(Hr),r++}else if(n.kind!==void 0&&n.
kind!=="classify"){let Hr={};e===null?e=[Hr]:e.push(Hr),r++}}var Ve=As===r;if(r=Fr,e!==null&&(Fr?e.length=Fr:e=null),Ve){
let qr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let $s;if(n.data===void 0&&($s="data")||n.labels===void 0&&($s="la\
bels")||n.model===void 0&&($s="model")||n.epochs===void 0&&($s="epochs"))return fr.errors=[{instancePath:s,keyword:"requ\
ired"}],!1}var Ve=qr===r;ks=Ve}if(!ks){let qr={instancePath:s,keyword:"if"};return e===null?e=[qr]:e.push(qr),r++,fr.errors=
e,!1}var Z=Dr===r;if(Z){_!==!0&&(_=_||{},_.kind=!0);let qr=r,Hr=r,$s=!0,Es=r,Hs=r,bn=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let zr;if(n.extends===void 0&&(zr="extends")){let Vr={};e===null?e=[Vr]:e.push(Vr),r++}}var Ee=bn===r;if(Ee){
let zr={};e===null?e=[zr]:e.push(zr),r++}else r=Hs,e!==null&&(Hs?e.length=Hs:e=null);if(r===Es&&n&&typeof n=="object"&&!Array.
isArray(n)){let zr;if(n.kind===void 0&&(zr="kind")){let Vr={};e===null?e=[Vr]:e.push(Vr),r++}else if(n.kind!==void 0&&n.
kind!=="evaluate"){let Vr={};e===null?e=[Vr]:e.push(Vr),r++}}var Xe=Es===r;if(r=Hr,e!==null&&(Hr?e.length=Hr:e=null),Xe){
let zr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let xs;if(n.weights===void 0&&(xs="weights")||n.data===void 0&&(xs=
"data")||n.labels===void 0&&(xs="labels"))return fr.errors=[{instancePath:s,keyword:"required"}],!1}var Xe=zr===r;$s=Xe}
if(!$s){let zr={instancePath:s,keyword:"if"};return e===null?e=[zr]:e.push(zr),r++,fr.errors=e,!1}var Z=qr===r;if(Z){_!==
!0&&(_=_||{},_.kind=!0);let zr=r,Vr=r,xs=!0,Ss=r,Js=r,xn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Ir;if(n.extends===
void 0&&(Ir="extends")){let es={};e===null?e=[es]:e.push(es),r++}}var me=xn===r;if(me){let Ir={};e===null?e=[Ir]:e.push(
Ir),r++}else r=Js,e!==null&&(Js?e.length=Js:e=null);if(r===Ss&&n&&typeof n=="object"&&!Array.isArray(n)){let Ir;if(n.kind===
void 0&&(Ir="kind")){let es={};e===null?e=[es]:e.push(es),r++}else if(n.kind!==void 0&&n.kind!=="linear-probe"){let es={};
e===null?e=[es]:e.push(es),r++}}var Ce=Ss===r;if(r=Vr,e!==null&&(Vr?e.length=Vr:e=null),Ce){let Ir=r;if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let Ns;if(n.data===void 0&&(Ns="data")||n.labels===void 0&&(Ns="labels"))return fr.errors=[{instancePath:s,
keyword:"required"}],!1}var Ce=Ir===r;xs=Ce}if(!xs){let Ir={instancePath:s,keyword:"if"};return e===null?e=[Ir]:e.push(Ir),
r++,fr.errors=e,!1}var Z=zr===r;if(Z){_!==!0&&(_=_||{},_.kind=!0);let Ir=r,es=r,Ns=!0,Zs=r,Qs=r,On=r;if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let Mr;if(n.extends===void 0&&(Mr="extends")){let rs={};e===null?e=[rs]:e.push(rs),r++}}var b=On===
r;if(b){let Mr={};e===null?e=[Mr]:e.push(Mr),r++}else r=Qs,e!==null&&(Qs?e.length=Qs:e=null);if(r===Zs&&n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let Mr;if(n.kind===void 0&&(Mr="kind")){let rs={};e===null?e=[rs]:e.push(rs),r++}else if(n.kind!==
void 0&&n.kind!=="attention-map"){let rs={};e===null?e=[rs]:e.push(rs),r++}}var X=Zs===r;if(r=es,e!==null&&(es?e.length=
es:e=null),X){let Mr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let js;if(n.weights===void 0&&(js="weights")||n.data===
void 0&&(js="data"))return fr.errors=[{instancePath:s,keyword:"required"}],!1}var X=Mr===r;Ns=X}if(!Ns){let Mr={instancePath:s,
keyword:"if"};return e===null?e=[Mr]:e.push(Mr),r++,fr.errors=e,!1}var Z=Ir===r;if(Z){_!==!0&&(_=_||{},_.kind=!0);let Mr=r,
rs=r,js=!0,Us=r,Vs=r,Ws=r,Os=r,Ds=!1,en=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Tr;if(n.kind===void 0&&(Tr="k\
ind")){let qs={};e===null?e=[qs]:e.push(qs),r++}}var w=en===r;Ds=Ds||w;let Pn=r;if(n&&typeof n=="object"&&!Array.isArray(
n)){let Tr;if(n.extends===void 0&&(Tr="extends")){let qs={};e===null?e=[qs]:e.push(qs),r++}}var w=Pn===r;if(Ds=Ds||w,Ds)
r=Os,e!==null&&(Os?e.length=Os:e=null);else{let Tr={};e===null?e=[Tr]:e.push(Tr),r++}var R=Ws===r;if(R){let Tr={};e===null?
e=[Tr]:e.push(Tr),r++}else r=Vs,e!==null&&(Vs?e.length=Vs:e=null);var Y=Us===r;if(r=rs,e!==null&&(rs?e.length=rs:e=null),
Y){let Tr=r;if(xr(n,{instancePath:s,parentData:He,parentDataProperty:We,rootData:o,dynamicAnchors:a})||(e=e===null?xr.errors:
e.concat(xr.errors),r=e.length),r===Tr&&n&&typeof n=="object"&&!Array.isArray(n)){let Xs;if(n.source===void 0&&(Xs="sour\
ce")||n.layout===void 0&&(Xs="layout")||n.image_size===void 0&&(Xs="image_size")||n.splits===void 0&&(Xs="splits"))return fr.
errors=[{instancePath:s,keyword:"required"}],!1}var Y=Tr===r;if(js=Y,js)var V=!0}if(!js){let Tr={instancePath:s,keyword:"\
if"};return e===null?e=[Tr]:e.push(Tr),r++,fr.errors=e,!1}var Z=Mr===r;Z&&_!==!0&&V!==void 0&&(V===!0?_=!0:(_=_||{},Object.
assign(_,V)))}}}}}}}}}}}}}}}}}}}}}if(r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){if(_!==!0&&(_=_||{},_.kind=!0),n.
kind!==void 0){let Me=n.kind;if(!(Me==="fetch"||Me==="dataset"||Me==="teacher-features"||Me==="vqkd"||Me==="codebook-usa\
ge"||Me==="mim"||Me==="classify"||Me==="evaluate"||Me==="linear-probe"||Me==="attention-map"||Me==="command"))return fr.
errors=[{instancePath:s+"/kind",keyword:"enum"}],!1}}else return fr.errors=[{instancePath:s,keyword:"type"}],!1;return fr.
errors=e,ve.props=_,r===0}fr.evaluated={dynamicProps:!0,dynamicItems:!1};function or(n,{instancePath:s="",parentData:He,parentDataProperty:We,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ve=or.evaluated;ve.dynamicProps&&(ve.props=void 0),ve.dynamicItems&&(ve.items=void 0);let f=r,ne=r,v=!0,Be=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let V;if(n.kind===void 0&&(V="kind")){let Me={};e===null?e=[Me]:e.push(Me),r++}else if(n.kind!==
void 0&&n.kind!=="fetch"){let Me={};e===null?e=[Me]:e.push(Me),r++}}var ze=Be===r;if(r=ne,e!==null&&(ne?e.length=ne:e=null),
ze){let V=r;Wr(n,{instancePath:s,parentData:He,parentDataProperty:We,rootData:o,dynamicAnchors:a})||(e=e===null?Wr.errors:
e.concat(Wr.errors),r=e.length);var ze=V===r;if(v=ze,v)var _=!0}if(!v){let V={instancePath:s,keyword:"if"};return e===null?
e=[V]:e.push(V),r++,or.errors=e,!1}var Z=f===r;if(Z){let V=r,Me=r,y=!0,m=r;if(n&&typeof n=="object"&&!Array.isArray(n)){
let k;if(n.kind===void 0&&(k="kind")){let i={};e===null?e=[i]:e.push(i),r++}else if(n.kind!==void 0&&n.kind!=="dataset"){
let i={};e===null?e=[i]:e.push(i),r++}}var Ze=m===r;if(r=Me,e!==null&&(Me?e.length=Me:e=null),Ze){let k=r;xr(n,{instancePath:s,
parentData:He,parentDataProperty:We,rootData:o,dynamicAnchors:a})||(e=e===null?xr.errors:e.concat(xr.errors),r=e.length);
var Ze=k===r;if(y=Ze,y)var Ge=!0}if(!y){let k={instancePath:s,keyword:"if"};return e===null?e=[k]:e.push(k),r++,or.errors=
e,!1}var Z=V===r;if(Z){_!==!0&&Ge!==void 0&&(Ge===!0?_=!0:(_=_||{},Object.assign(_,Ge)));let k=r,i=r,O=!0,A=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let l;if(n.kind===void 0&&(l="kind")){let T={};e===null?e=[T]:e.push(T),r++}else if(n.kind!==
void 0&&n.kind!=="teacher-features"){let T={};e===null?e=[T]:e.push(T),r++}}var E=A===r;if(r=i,e!==null&&(i?e.length=i:e=
null),E){let l=r;Gr(n,{instancePath:s,parentData:He,parentDataProperty:We,rootData:o,dynamicAnchors:a})||(e=e===null?Gr.
errors:e.concat(Gr.errors),r=e.length);var E=l===r;if(O=E,O)var H=!0}if(!O){let l={instancePath:s,keyword:"if"};return e===
null?e=[l]:e.push(l),r++,or.errors=e,!1}var Z=k===r;if(Z){_!==!0&&H!==void 0&&(H===!0?_=!0:(_=_||{},Object.assign(_,H)));
let l=r,T=r,S=!0,p=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let C;if(n.kind===void 0&&(C="kind")){let z={};e===null?
e=[z]:e.push(z),r++}else if(n.kind!==void 0&&n.kind!=="vqkd"){let z={};e===null?e=[z]:e.push(z),r++}}var K=p===r;if(r=T,
e!==null&&(T?e.length=T:e=null),K){let C=r;Lr(n,{instancePath:s,parentData:He,parentDataProperty:We,rootData:o,dynamicAnchors:a})||
(e=e===null?Lr.errors:e.concat(Lr.errors),r=e.length);var K=C===r;if(S=K,S)var j=!0}if(!S){let C={instancePath:s,keyword:"\
if"};return e===null?e=[C]:e.push(C),r++,or.errors=e,!1}var Z=l===r;if(Z){_!==!0&&j!==void 0&&(j===!0?_=!0:(_=_||{},Object.
assign(_,j)));let C=r,z=r,u=!0,N=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let fe;if(n.kind===void 0&&(fe="kind")){
let h={};e===null?e=[h]:e.push(h),r++}else if(n.kind!==void 0&&n.kind!=="codebook-usage"){let h={};e===null?e=[h]:e.push(
h),r++}}var ie=N===r;if(r=z,e!==null&&(z?e.length=z:e=null),ie){let fe=r;is(n,{instancePath:s,parentData:He,parentDataProperty:We,
rootData:o,dynamicAnchors:a})||(e=e===null?is.errors:e.concat(is.errors),r=e.length);var ie=fe===r;if(u=ie,u)var J=!0}if(!u){
let fe={instancePath:s,keyword:"if"};return e===null?e=[fe]:e.push(fe),r++,or.errors=e,!1}var Z=C===r;if(Z){_!==!0&&J!==
void 0&&(J===!0?_=!0:(_=_||{},Object.assign(_,J)));let fe=r,h=r,je=!0,F=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let le;
if(n.kind===void 0&&(le="kind")){let W={};e===null?e=[W]:e.push(W),r++}else if(n.kind!==void 0&&n.kind!=="mim"){let W={};
e===null?e=[W]:e.push(W),r++}}var ye=F===r;if(r=h,e!==null&&(h?e.length=h:e=null),ye){let le=r;wr(n,{instancePath:s,parentData:He,
parentDataProperty:We,rootData:o,dynamicAnchors:a})||(e=e===null?wr.errors:e.concat(wr.errors),r=e.length);var ye=le===r;
if(je=ye,je)var x=!0}if(!je){let le={instancePath:s,keyword:"if"};return e===null?e=[le]:e.push(le),r++,or.errors=e,!1}var Z=fe===
r;if(Z){_!==!0&&x!==void 0&&(x===!0?_=!0:(_=_||{},Object.assign(_,x)));let le=r,W=r,Oe=!0,Ke=r;if(n&&typeof n=="object"&&
!Array.isArray(n)){let se;if(n.kind===void 0&&(se="kind")){let G={};e===null?e=[G]:e.push(G),r++}else if(n.kind!==void 0&&
n.kind!=="classify"){let G={};e===null?e=[G]:e.push(G),r++}}var pe=Ke===r;if(r=W,e!==null&&(W?e.length=W:e=null),pe){let se=r;
dr(n,{instancePath:s,parentData:He,parentDataProperty:We,rootData:o,dynamicAnchors:a})||(e=e===null?dr.errors:e.concat(dr.
errors),r=e.length);var pe=se===r;if(Oe=pe,Oe)var oe=!0}if(!Oe){let se={instancePath:s,keyword:"if"};return e===null?e=[
se]:e.push(se),r++,or.errors=e,!1}var Z=le===r;if(Z){_!==!0&&oe!==void 0&&(oe===!0?_=!0:(_=_||{},Object.assign(_,oe)));let se=r,
G=r,P=!0,Pe=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Le;if(n.kind===void 0&&(Le="kind")){let L={};e===null?e=[
L]:e.push(L),r++}else if(n.kind!==void 0&&n.kind!=="evaluate"){let L={};e===null?e=[L]:e.push(L),r++}}var ge=Pe===r;if(r=
G,e!==null&&(G?e.length=G:e=null),ge){let Le=r;Jr(n,{instancePath:s,parentData:He,parentDataProperty:We,rootData:o,dynamicAnchors:a})||
(e=e===null?Jr.errors:e.concat(Jr.errors),r=e.length);var ge=Le===r;if(P=ge,P)var he=!0}if(!P){let Le={instancePath:s,keyword:"\
if"};return e===null?e=[Le]:e.push(Le),r++,or.errors=e,!1}var Z=se===r;if(Z){_!==!0&&he!==void 0&&(he===!0?_=!0:(_=_||{},
Object.assign(_,he)));let Le=r,L=r,ae=!0,Ae=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Qe;if(n.kind===void 0&&(Qe=
"kind")){let $e={};e===null?e=[$e]:e.push($e),r++}else if(n.kind!==void 0&&n.kind!=="linear-probe"){let $e={};e===null?e=
[$e]:e.push($e),r++}}var ue=Ae===r;if(r=L,e!==null&&(L?e.length=L:e=null),ue){let Qe=r;Or(n,{instancePath:s,parentData:He,
parentDataProperty:We,rootData:o,dynamicAnchors:a})||(e=e===null?Or.errors:e.concat(Or.errors),r=e.length);var ue=Qe===r;
if(ae=ue,ae)var ce=!0}if(!ae){let Qe={instancePath:s,keyword:"if"};return e===null?e=[Qe]:e.push(Qe),r++,or.errors=e,!1}
var Z=Le===r;if(Z){_!==!0&&ce!==void 0&&(ce===!0?_=!0:(_=_||{},Object.assign(_,ce)));let Qe=r,$e=r,sr=!0,xe=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let Ue;if(n.kind===void 0&&(Ue="kind")){let rr={};e===null?e=[rr]:e.push(rr),r++}else if(n.
kind!==void 0&&n.kind!=="attention-map"){let rr={};e===null?e=[rr]:e.push(rr),r++}}var qe=xe===r;if(r=$e,e!==null&&($e?e.
length=$e:e=null),qe){let Ue=r;Xr(n,{instancePath:s,parentData:He,parentDataProperty:We,rootData:o,dynamicAnchors:a})||(e=
e===null?Xr.errors:e.concat(Xr.errors),r=e.length);var qe=Ue===r;if(sr=qe,sr)var Fe=!0}if(!sr){let Ue={instancePath:s,keyword:"\
if"};return e===null?e=[Ue]:e.push(Ue),r++,or.errors=e,!1}var Z=Qe===r;if(Z){_!==!0&&Fe!==void 0&&(Fe===!0?_=!0:(_=_||{},
Object.assign(_,Fe)));let Ue=r,rr=r,nr=!0,De=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Je;if(n.kind===void 0&&(Je=
"kind")){let tr={};e===null?e=[tr]:e.push(tr),r++}else if(n.kind!==void 0&&n.kind!=="command"){let tr={};e===null?e=[tr]:
e.push(tr),r++}}var be=De===r;if(r=rr,e!==null&&(rr?e.length=rr:e=null),be){let Je=r;Ar(n,{instancePath:s,parentData:He,
parentDataProperty:We,rootData:o,dynamicAnchors:a})||(e=e===null?Ar.errors:e.concat(Ar.errors),r=e.length);var be=Je===r;
if(nr=be,nr)var B=!0}if(!nr){let Je={instancePath:s,keyword:"if"};return e===null?e=[Je]:e.push(Je),r++,or.errors=e,!1}var Z=Ue===
r;if(Z){_!==!0&&B!==void 0&&(B===!0?_=!0:(_=_||{},Object.assign(_,B)));let Je=r,tr=r,Te=!0,ur=r,Br=r,lr=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let Ye;if(n.extends===void 0&&(Ye="extends")){let pr={};e===null?e=[pr]:e.push(pr),r++}}var Q=lr===
r;if(Q){let Ye={};e===null?e=[Ye]:e.push(Ye),r++}else r=Br,e!==null&&(Br?e.length=Br:e=null);if(r===ur&&n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let Ye;if(n.kind===void 0&&(Ye="kind")){let pr={};e===null?e=[pr]:e.push(pr),r++}else if(n.kind!==
void 0&&n.kind!=="fetch"){let pr={};e===null?e=[pr]:e.push(pr),r++}}var U=ur===r;if(r=tr,e!==null&&(tr?e.length=tr:e=null),
U){let Ye=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Er;if(n.sources===void 0&&(Er="sources"))return or.errors=[
{instancePath:s,keyword:"required"}],!1}var U=Ye===r;Te=U}if(!Te){let Ye={instancePath:s,keyword:"if"};return e===null?e=
[Ye]:e.push(Ye),r++,or.errors=e,!1}var Z=Je===r;if(Z){_!==!0&&(_=_||{},_.kind=!0);let Ye=r,pr=r,Er=!0,ts=r,_s=r,ws=r;if(n&&
typeof n=="object"&&!Array.isArray(n)){let ls;if(n.extends===void 0&&(ls="extends")){let br={};e===null?e=[br]:e.push(br),
r++}}var de=ws===r;if(de){let ls={};e===null?e=[ls]:e.push(ls),r++}else r=_s,e!==null&&(_s?e.length=_s:e=null);if(r===ts&&
n&&typeof n=="object"&&!Array.isArray(n)){let ls;if(n.kind===void 0&&(ls="kind")){let br={};e===null?e=[br]:e.push(br),r++}else if(n.
kind!==void 0&&n.kind!=="dataset"){let br={};e===null?e=[br]:e.push(br),r++}}var _e=ts===r;if(r=pr,e!==null&&(pr?e.length=
pr:e=null),_e){let ls=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Zr;if(n.source===void 0&&(Zr="source")||n.layout===
void 0&&(Zr="layout")||n.image_size===void 0&&(Zr="image_size")||n.splits===void 0&&(Zr="splits"))return or.errors=[{instancePath:s,
keyword:"required"}],!1}var _e=ls===r;Er=_e}if(!Er){let ls={instancePath:s,keyword:"if"};return e===null?e=[ls]:e.push(ls),
r++,or.errors=e,!1}var Z=Ye===r;if(Z){_!==!0&&(_=_||{},_.kind=!0);let ls=r,br=r,Zr=!0,gs=r,Kr=r,Bs=r;if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let as;if(n.extends===void 0&&(as="extends")){let Pr={};e===null?e=[Pr]:e.push(Pr),r++}}var q=Bs===
r;if(q){let as={};e===null?e=[as]:e.push(as),r++}else r=Kr,e!==null&&(Kr?e.length=Kr:e=null);if(r===gs&&n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let as;if(n.kind===void 0&&(as="kind")){let Pr={};e===null?e=[Pr]:e.push(Pr),r++}else if(n.kind!==
void 0&&n.kind!=="teacher-features"){let Pr={};e===null?e=[Pr]:e.push(Pr),r++}}var te=gs===r;if(r=br,e!==null&&(br?e.length=
br:e=null),te){let as=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Ur;if(n.data===void 0&&(Ur="data")||n.weights===
void 0&&(Ur="weights")||n.input_size===void 0&&(Ur="input_size"))return or.errors=[{instancePath:s,keyword:"required"}],
!1}var te=as===r;Zr=te}if(!Zr){let as={instancePath:s,keyword:"if"};return e===null?e=[as]:e.push(as),r++,or.errors=e,!1}
var Z=ls===r;if(Z){_!==!0&&(_=_||{},_.kind=!0);let as=r,Pr=r,Ur=!0,bs=r,Is=r,Ks=r;if(n&&typeof n=="object"&&!Array.isArray(
n)){let us;if(n.extends===void 0&&(us="extends")){let Nr={};e===null?e=[Nr]:e.push(Nr),r++}}var M=Ks===r;if(M){let us={};
e===null?e=[us]:e.push(us),r++}else r=Is,e!==null&&(Is?e.length=Is:e=null);if(r===bs&&n&&typeof n=="object"&&!Array.isArray(
n)){let us;if(n.kind===void 0&&(us="kind")){let Nr={};e===null?e=[Nr]:e.push(Nr),r++}else if(n.kind!==void 0&&n.kind!=="\
vqkd"){let Nr={};e===null?e=[Nr]:e.push(Nr),r++}}var $=bs===r;if(r=Pr,e!==null&&(Pr?e.length=Pr:e=null),$){let us=r;if(n&&
typeof n=="object"&&!Array.isArray(n)){let Cr;if(n.data===void 0&&(Cr="data")||n.features===void 0&&(Cr="features")||n.model===
void 0&&(Cr="model")||n.epochs===void 0&&(Cr="epochs"))return or.errors=[{instancePath:s,keyword:"required"}],!1}var $=us===
r;Ur=$}if(!Ur){let us={instancePath:s,keyword:"if"};return e===null?e=[us]:e.push(us),r++,or.errors=e,!1}var Z=as===r;if(Z){
_!==!0&&(_=_||{},_.kind=!0);let us=r,Nr=r,Cr=!0,hs=r,Ms=r,Ts=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let ps;if(n.
extends===void 0&&(ps="extends")){let jr={};e===null?e=[jr]:e.push(jr),r++}}var ee=Ts===r;if(ee){let ps={};e===null?e=[ps]:
e.push(ps),r++}else r=Ms,e!==null&&(Ms?e.length=Ms:e=null);if(r===hs&&n&&typeof n=="object"&&!Array.isArray(n)){let ps;if(n.
kind===void 0&&(ps="kind")){let jr={};e===null?e=[jr]:e.push(jr),r++}else if(n.kind!==void 0&&n.kind!=="codebook-usage"){
let jr={};e===null?e=[jr]:e.push(jr),r++}}var Re=hs===r;if(r=Nr,e!==null&&(Nr?e.length=Nr:e=null),Re){let ps=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let Yr;if(n.tokenizer===void 0&&(Yr="tokenizer")||n.data===void 0&&(Yr="data"))return or.errors=
[{instancePath:s,keyword:"required"}],!1}var Re=ps===r;Cr=Re}if(!Cr){let ps={instancePath:s,keyword:"if"};return e===null?
e=[ps]:e.push(ps),r++,or.errors=e,!1}var Z=us===r;if(Z){_!==!0&&(_=_||{},_.kind=!0);let ps=r,jr=r,Yr=!0,Ps=r,Ls=r,Cs=r;if(n&&
typeof n=="object"&&!Array.isArray(n)){let ds;if(n.extends===void 0&&(ds="extends")){let Dr={};e===null?e=[Dr]:e.push(Dr),
r++}}var er=Cs===r;if(er){let ds={};e===null?e=[ds]:e.push(ds),r++}else r=Ls,e!==null&&(Ls?e.length=Ls:e=null);if(r===Ps&&
n&&typeof n=="object"&&!Array.isArray(n)){let ds;if(n.kind===void 0&&(ds="kind")){let Dr={};e===null?e=[Dr]:e.push(Dr),r++}else if(n.
kind!==void 0&&n.kind!=="mim"){let Dr={};e===null?e=[Dr]:e.push(Dr),r++}}var D=Ps===r;if(r=jr,e!==null&&(jr?e.length=jr:
e=null),D){let ds=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Fr;if(n.data===void 0&&(Fr="data")||n.tokenizer===void 0&&
(Fr="tokenizer")||n.model===void 0&&(Fr="model")||n.epochs===void 0&&(Fr="epochs"))return or.errors=[{instancePath:s,keyword:"\
required"}],!1}var D=ds===r;Yr=D}if(!Yr){let ds={instancePath:s,keyword:"if"};return e===null?e=[ds]:e.push(ds),r++,or.errors=
e,!1}var Z=ps===r;if(Z){_!==!0&&(_=_||{},_.kind=!0);let ds=r,Dr=r,Fr=!0,ks=r,As=r,Fs=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let cs;if(n.extends===void 0&&(cs="extends")){let qr={};e===null?e=[qr]:e.push(qr),r++}}var re=Fs===r;if(re){
let cs={};e===null?e=[cs]:e.push(cs),r++}else r=As,e!==null&&(As?e.length=As:e=null);if(r===ks&&n&&typeof n=="object"&&!Array.
isArray(n)){let cs;if(n.kind===void 0&&(cs="kind")){let qr={};e===null?e=[qr]:e.push(qr),r++}else if(n.kind!==void 0&&n.
kind!=="classify"){let qr={};e===null?e=[qr]:e.push(qr),r++}}var Ve=ks===r;if(r=Dr,e!==null&&(Dr?e.length=Dr:e=null),Ve){
let cs=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Hr;if(n.data===void 0&&(Hr="data")||n.labels===void 0&&(Hr="la\
bels")||n.model===void 0&&(Hr="model")||n.epochs===void 0&&(Hr="epochs"))return or.errors=[{instancePath:s,keyword:"requ\
ired"}],!1}var Ve=cs===r;Fr=Ve}if(!Fr){let cs={instancePath:s,keyword:"if"};return e===null?e=[cs]:e.push(cs),r++,or.errors=
e,!1}var Z=ds===r;if(Z){_!==!0&&(_=_||{},_.kind=!0);let cs=r,qr=r,Hr=!0,$s=r,Es=r,Hs=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let ys;if(n.extends===void 0&&(ys="extends")){let zr={};e===null?e=[zr]:e.push(zr),r++}}var Ee=Hs===r;if(Ee){
let ys={};e===null?e=[ys]:e.push(ys),r++}else r=Es,e!==null&&(Es?e.length=Es:e=null);if(r===$s&&n&&typeof n=="object"&&!Array.
isArray(n)){let ys;if(n.kind===void 0&&(ys="kind")){let zr={};e===null?e=[zr]:e.push(zr),r++}else if(n.kind!==void 0&&n.
kind!=="evaluate"){let zr={};e===null?e=[zr]:e.push(zr),r++}}var Xe=$s===r;if(r=qr,e!==null&&(qr?e.length=qr:e=null),Xe){
let ys=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Vr;if(n.weights===void 0&&(Vr="weights")||n.data===void 0&&(Vr=
"data")||n.labels===void 0&&(Vr="labels"))return or.errors=[{instancePath:s,keyword:"required"}],!1}var Xe=ys===r;Hr=Xe}
if(!Hr){let ys={instancePath:s,keyword:"if"};return e===null?e=[ys]:e.push(ys),r++,or.errors=e,!1}var Z=cs===r;if(Z){_!==
!0&&(_=_||{},_.kind=!0);let ys=r,zr=r,Vr=!0,xs=r,Ss=r,Js=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let ms;if(n.extends===
void 0&&(ms="extends")){let Ir={};e===null?e=[Ir]:e.push(Ir),r++}}var me=Js===r;if(me){let ms={};e===null?e=[ms]:e.push(
ms),r++}else r=Ss,e!==null&&(Ss?e.length=Ss:e=null);if(r===xs&&n&&typeof n=="object"&&!Array.isArray(n)){let ms;if(n.kind===
void 0&&(ms="kind")){let Ir={};e===null?e=[Ir]:e.push(Ir),r++}else if(n.kind!==void 0&&n.kind!=="linear-probe"){let Ir={};
e===null?e=[Ir]:e.push(Ir),r++}}var Ce=xs===r;if(r=zr,e!==null&&(zr?e.length=zr:e=null),Ce){let ms=r;if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let es;if(n.data===void 0&&(es="data")||n.labels===void 0&&(es="labels"))return or.errors=[{instancePath:s,
keyword:"required"}],!1}var Ce=ms===r;Vr=Ce}if(!Vr){let ms={instancePath:s,keyword:"if"};return e===null?e=[ms]:e.push(ms),
r++,or.errors=e,!1}var Z=ys===r;if(Z){_!==!0&&(_=_||{},_.kind=!0);let ms=r,Ir=r,es=!0,Ns=r,Zs=r,Qs=r;if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let vs;if(n.extends===void 0&&(vs="extends")){let Mr={};e===null?e=[Mr]:e.push(Mr),r++}}var b=Qs===
r;if(b){let vs={};e===null?e=[vs]:e.push(vs),r++}else r=Zs,e!==null&&(Zs?e.length=Zs:e=null);if(r===Ns&&n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let vs;if(n.kind===void 0&&(vs="kind")){let Mr={};e===null?e=[Mr]:e.push(Mr),r++}else if(n.kind!==
void 0&&n.kind!=="attention-map"){let Mr={};e===null?e=[Mr]:e.push(Mr),r++}}var X=Ns===r;if(r=Ir,e!==null&&(Ir?e.length=
Ir:e=null),X){let vs=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let rs;if(n.weights===void 0&&(rs="weights")||n.data===
void 0&&(rs="data"))return or.errors=[{instancePath:s,keyword:"required"}],!1}var X=vs===r;es=X}if(!es){let vs={instancePath:s,
keyword:"if"};return e===null?e=[vs]:e.push(vs),r++,or.errors=e,!1}var Z=ms===r;if(Z){_!==!0&&(_=_||{},_.kind=!0);let vs=r,
Mr=r,rs=!0,js=r,Us=r,Vs=r,Ws=r,Os=!1,Ds=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let os;if(n.kind===void 0&&(os="k\
ind")){let Tr={};e===null?e=[Tr]:e.push(Tr),r++}}var w=Ds===r;Os=Os||w;let en=r;if(n&&typeof n=="object"&&!Array.isArray(
n)){let os;if(n.extends===void 0&&(os="extends")){let Tr={};e===null?e=[Tr]:e.push(Tr),r++}}var w=en===r;if(Os=Os||w,Os)
r=Ws,e!==null&&(Ws?e.length=Ws:e=null);else{let os={};e===null?e=[os]:e.push(os),r++}var R=Vs===r;if(R){let os={};e===null?
e=[os]:e.push(os),r++}else r=Us,e!==null&&(Us?e.length=Us:e=null);var Y=js===r;if(r=Mr,e!==null&&(Mr?e.length=Mr:e=null),
Y){let os=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let qs;if(n.kind===void 0&&(qs="kind"))return or.errors=[{instancePath:s,
keyword:"required"}],!1}var Y=os===r;rs=Y}if(!rs){let os={instancePath:s,keyword:"if"};return e===null?e=[os]:e.push(os),
r++,or.errors=e,!1}var Z=vs===r}}}}}}}}}}}}}}}}}}}}}if(r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){if(_!==!0&&(_=
_||{},_.kind=!0),n.kind!==void 0){let V=n.kind;if(!(V==="fetch"||V==="dataset"||V==="teacher-features"||V==="vqkd"||V===
"codebook-usage"||V==="mim"||V==="classify"||V==="evaluate"||V==="linear-probe"||V==="attention-map"||V==="command"))return or.
errors=[{instancePath:s+"/kind",keyword:"enum"}],!1}}else return or.errors=[{instancePath:s,keyword:"type"}],!1;return or.
errors=e,ve.props=_,r===0}or.evaluated={dynamicProps:!0,dynamicItems:!1};var Fn={type:"object",properties:{description:{
type:"string"},executor:{anyOf:[{type:"object",properties:{kind:{anyOf:[{enum:["local"]},{$ref:"#/$defs/expression"}]}},
additionalProperties:!1},{$ref:"#/$defs/expression"}]},engine:{anyOf:[{enum:["auto","tensorflow","wasm"]},{$ref:"#/$defs\
/expression"}]},limits:{anyOf:[{type:"object",properties:{cpus:{anyOf:[{type:["number","null"],exclusiveMinimum:0},{$ref:"\
#/$defs/expression"}]},memory:{anyOf:[{type:["string","integer","null"],minimum:1,pattern:"^\\d+(\\.\\d+)?[KMGT]?(i?B)?$"},
{$ref:"#/$defs/expression"}]},gpus:{anyOf:[{type:["integer","null"],minimum:0},{$ref:"#/$defs/expression"}]},tokens:{anyOf:[
{type:"object",additionalProperties:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/exp\
ression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},on_failure:{anyOf:[{enum:["finish","continue","kill"]},
{$ref:"#/$defs/expression"}]},defaults:{anyOf:[{type:"object",properties:{resources:{anyOf:[{type:"object",properties:{cpus:{
anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},memory:{anyOf:[{type:["string","integer"],minimum:1,
pattern:"^\\d+(\\.\\d+)?[KMGT]?(i?B)?$"},{$ref:"#/$defs/expression"}]},gpus:{anyOf:[{type:"integer",minimum:0},{$ref:"#/\
$defs/expression"}]},tokens:{anyOf:[{type:"object",additionalProperties:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$def\
s/expression"}]}},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},timeout:{anyOf:[
{type:"object",properties:{total:{anyOf:[{type:["string","null"],pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$de\
fs/expression"}]},idle:{anyOf:[{type:["string","null"],pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/express\
ion"}]},grace:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},retry:{anyOf:[{type:"array",items:{anyOf:[{type:"object",required:["on"],properties:{on:{anyOf:[
{anyOf:[{anyOf:[{enum:["exit","signal","oom","gpu-oom","timeout","idle","preempted","node-lost","diverged"]},{type:"stri\
ng",pattern:"^(exit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}]},{type:"array",minItems:1,uniqueItems:!0,items:{anyOf:[{anyOf:[{enum:[
"exit","signal","oom","gpu-oom","timeout","idle","preempted","node-lost","diverged"]},{type:"string",pattern:"^(exit:\\d{\
1,3}|signal:SIG[A-Z0-9]+)$"}]},{$ref:"#/$defs/expression"}]}}]},{$ref:"#/$defs/expression"}]},max:{anyOf:[{type:"integer",
minimum:1},{$ref:"#/$defs/expression"}]},delay:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"\
#/$defs/expression"}]},factor:{anyOf:[{type:"number",minimum:1},{$ref:"#/$defs/expression"}]},max_delay:{anyOf:[{type:"s\
tring",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},jitter:{anyOf:[{type:"number",minimum:0,
maximum:1},{$ref:"#/$defs/expression"}]},set:{anyOf:[{type:"object",additionalProperties:!0},{$ref:"#/$defs/expression"}]}},
additionalProperties:!1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},stop_if:{anyOf:[{anyOf:[{type:"str\
ing",pattern:"^metrics\\.(\\S+) (?:is (nan|not-finite)|(above|below) (-?\\d+(?:\\.\\d+)?(?:e[-+]?\\d+)?))$"},{type:"obje\
ct",required:["metric"],properties:{metric:{type:"string",minLength:1},is:{anyOf:[{enum:["nan","not-finite"]},{$ref:"#/$\
defs/expression"}]},above:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},below:{anyOf:[{type:"number"},{$ref:"#/$\
defs/expression"}]},for:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{type:"\
array",items:{anyOf:[{anyOf:[{type:"string",pattern:"^metrics\\.(\\S+) (?:is (nan|not-finite)|(above|below) (-?\\d+(?:\\.\\d+\
)?(?:e[-+]?\\d+)?))$"},{type:"object",required:["metric"],properties:{metric:{type:"string",minLength:1},is:{anyOf:[{enum:[
"nan","not-finite"]},{$ref:"#/$defs/expression"}]},above:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},below:{anyOf:[
{type:"number"},{$ref:"#/$defs/expression"}]},for:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1}]},
{$ref:"#/$defs/expression"}]}}]},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},params:{
type:"object"},stages:{type:"object"},datasets:{type:"object"}},additionalProperties:!1};function ss(n,{instancePath:s="",
parentData:He,parentDataProperty:We,rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,ve=ss.evaluated;if(ve.dynamicProps&&
(ve.props=void 0),ve.dynamicItems&&(ve.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let c=r;for(let l in n)
if(!ns.call(Fn.properties,l)){return ss.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(c===r){if(n.
description!==void 0){let l=r;if(typeof n.description!="string")return ss.errors=[{instancePath:s+"/description",keyword:"\
type"}],!1;var f=l===r}else var f=!0;if(f){if(n.executor!==void 0){let l=n.executor,T=r,S=r,p=!1,d=r;if(r===d)if(l&&typeof l==
"object"&&!Array.isArray(l)){let u=r;for(let N in l)if(N!=="kind"){let I={instancePath:s+"/executor",keyword:"additional\
Properties"};e===null?e=[I]:e.push(I),r++;break}if(u===r&&l.kind!==void 0){let N=l.kind,I=r,fe=!1,h=r;if(N!=="local"){let F={
instancePath:s+"/executor/kind",keyword:"enum"};e===null?e=[F]:e.push(F),r++}var ne=h===r;fe=fe||ne;let je=r;t(N,{instancePath:s+
"/executor/kind",parentData:l,parentDataProperty:"kind",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var ne=je===r;if(fe=fe||ne,fe)r=I,e!==null&&(I?e.length=I:e=null);else{let F={instancePath:s+"/executor/kind",
keyword:"anyOf"};e===null?e=[F]:e.push(F),r++}}}else{let u={instancePath:s+"/executor",keyword:"type"};e===null?e=[u]:e.
push(u),r++}var v=d===r;p=p||v;let C=r;t(l,{instancePath:s+"/executor",parentData:n,parentDataProperty:"executor",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var v=C===r;if(p=p||v,p)r=S,e!==null&&(S?e.length=
S:e=null);else{let u={instancePath:s+"/executor",keyword:"anyOf"};return e===null?e=[u]:e.push(u),r++,ss.errors=e,!1}var f=T===
r}else var f=!0;if(f){if(n.engine!==void 0){let l=n.engine,T=r,S=r,p=!1,d=r;if(!(l==="auto"||l==="tensorflow"||l==="wasm")){
let u={instancePath:s+"/engine",keyword:"enum"};e===null?e=[u]:e.push(u),r++}var Be=d===r;p=p||Be;let C=r;t(l,{instancePath:s+
"/engine",parentData:n,parentDataProperty:"engine",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var Be=C===r;if(p=p||Be,p)r=S,e!==null&&(S?e.length=S:e=null);else{let u={instancePath:s+"/engine",keyword:"\
anyOf"};return e===null?e=[u]:e.push(u),r++,ss.errors=e,!1}var f=T===r}else var f=!0;if(f){if(n.limits!==void 0){let l=n.
limits,T=r,S=r,p=!1,d=r;if(r===d)if(l&&typeof l=="object"&&!Array.isArray(l)){let u=r;for(let N in l)if(!(N==="cpus"||N===
"memory"||N==="gpus"||N==="tokens")){let I={instancePath:s+"/limits",keyword:"additionalProperties"};e===null?e=[I]:e.push(
I),r++;break}if(u===r){if(l.cpus!==void 0){let N=l.cpus,I=r,fe=r,h=!1,je=r;if(typeof N!="number"&&N!==null){let Ne={instancePath:s+
"/limits/cpus",keyword:"type"};e===null?e=[Ne]:e.push(Ne),r++}if(r===je&&typeof N=="number"&&(N<=0||isNaN(N))){let Ne={instancePath:s+
"/limits/cpus",keyword:"exclusiveMinimum"};e===null?e=[Ne]:e.push(Ne),r++}var ze=je===r;h=h||ze;let F=r;t(N,{instancePath:s+
"/limits/cpus",parentData:l,parentDataProperty:"cpus",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var ze=F===r;if(h=h||ze,h)r=fe,e!==null&&(fe?e.length=fe:e=null);else{let Ne={instancePath:s+"/limits/cpus",
keyword:"anyOf"};e===null?e=[Ne]:e.push(Ne),r++}var _=I===r}else var _=!0;if(_){if(l.memory!==void 0){let N=l.memory,I=r,
fe=r,h=!1,je=r;if(typeof N!="string"&&!(typeof N=="number"&&!(N%1)&&!isNaN(N))&&N!==null){let le={instancePath:s+"/limit\
s/memory",keyword:"type"};e===null?e=[le]:e.push(le),r++}if(r===je){if(typeof N=="number"&&(N<1||isNaN(N))){let le={instancePath:s+
"/limits/memory",keyword:"minimum"};e===null?e=[le]:e.push(le),r++}if(r===je&&typeof N=="string"&&!Ys.test(N)){let le={instancePath:s+
"/limits/memory",keyword:"pattern"};e===null?e=[le]:e.push(le),r++}}var Z=je===r;h=h||Z;let F=r;t(N,{instancePath:s+"/li\
mits/memory",parentData:l,parentDataProperty:"memory",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var Z=F===r;if(h=h||Z,h)r=fe,e!==null&&(fe?e.length=fe:e=null);else{let le={instancePath:s+"/limits/memory",
keyword:"anyOf"};e===null?e=[le]:e.push(le),r++}var _=I===r}else var _=!0;if(_){if(l.gpus!==void 0){let N=l.gpus,I=r,fe=r,
h=!1,je=r;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N))&&N!==null){let le={instancePath:s+"/limits/gpus",keyword:"type"};e===
null?e=[le]:e.push(le),r++}if(r===je&&typeof N=="number"&&(N<0||isNaN(N))){let le={instancePath:s+"/limits/gpus",keyword:"\
minimum"};e===null?e=[le]:e.push(le),r++}var Ze=je===r;h=h||Ze;let F=r;t(N,{instancePath:s+"/limits/gpus",parentData:l,parentDataProperty:"\
gpus",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ze=F===r;if(h=h||Ze,h)r=fe,
e!==null&&(fe?e.length=fe:e=null);else{let le={instancePath:s+"/limits/gpus",keyword:"anyOf"};e===null?e=[le]:e.push(le),
r++}var _=I===r}else var _=!0;if(_)if(l.tokens!==void 0){let N=l.tokens,I=r,fe=r,h=!1,je=r;if(r===je)if(N&&typeof N=="ob\
ject"&&!Array.isArray(N))for(let le in N){let W=N[le],Oe=r,Ke=r,ke=!1,se=r;if(!(typeof W=="number"&&!(W%1)&&!isNaN(W))){
let P={instancePath:s+"/limits/tokens/"+le.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[P]:e.push(
P),r++}if(r===se&&typeof W=="number"&&(W<1||isNaN(W))){let P={instancePath:s+"/limits/tokens/"+le.replace(/~/g,"~0").replace(
/\//g,"~1"),keyword:"minimum"};e===null?e=[P]:e.push(P),r++}var Ge=se===r;ke=ke||Ge;let G=r;t(W,{instancePath:s+"/limits\
/tokens/"+le.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:N,parentDataProperty:le,rootData:o,dynamicAnchors:a})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var Ge=G===r;if(ke=ke||Ge,ke)r=Ke,e!==null&&(Ke?e.length=Ke:e=null);else{
let P={instancePath:s+"/limits/tokens/"+le.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"anyOf"};e===null?e=[P]:e.push(
P),r++}var E=Oe===r;if(!E)break}else{let le={instancePath:s+"/limits/tokens",keyword:"type"};e===null?e=[le]:e.push(le),
r++}var H=je===r;h=h||H;let F=r;t(N,{instancePath:s+"/limits/tokens",parentData:l,parentDataProperty:"tokens",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var H=F===r;if(h=h||H,h)r=fe,e!==null&&(fe?e.length=
fe:e=null);else{let le={instancePath:s+"/limits/tokens",keyword:"anyOf"};e===null?e=[le]:e.push(le),r++}var _=I===r}else
var _=!0}}}}else{let u={instancePath:s+"/limits",keyword:"type"};e===null?e=[u]:e.push(u),r++}var K=d===r;p=p||K;let C=r;
t(l,{instancePath:s+"/limits",parentData:n,parentDataProperty:"limits",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var K=C===r;if(p=p||K,p)r=S,e!==null&&(S?e.length=S:e=null);else{let u={instancePath:s+"/\
limits",keyword:"anyOf"};return e===null?e=[u]:e.push(u),r++,ss.errors=e,!1}var f=T===r}else var f=!0;if(f){if(n.on_failure!==
void 0){let l=n.on_failure,T=r,S=r,p=!1,d=r;if(!(l==="finish"||l==="continue"||l==="kill")){let u={instancePath:s+"/on_f\
ailure",keyword:"enum"};e===null?e=[u]:e.push(u),r++}var j=d===r;p=p||j;let C=r;t(l,{instancePath:s+"/on_failure",parentData:n,
parentDataProperty:"on_failure",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var j=C===
r;if(p=p||j,p)r=S,e!==null&&(S?e.length=S:e=null);else{let u={instancePath:s+"/on_failure",keyword:"anyOf"};return e===null?
e=[u]:e.push(u),r++,ss.errors=e,!1}var f=T===r}else var f=!0;if(f){if(n.defaults!==void 0){let l=n.defaults,T=r,S=r,p=!1,
d=r;if(r===d)if(l&&typeof l=="object"&&!Array.isArray(l)){let u=r;for(let N in l)if(!(N==="resources"||N==="timeout"||N===
"retry"||N==="stop_if")){let I={instancePath:s+"/defaults",keyword:"additionalProperties"};e===null?e=[I]:e.push(I),r++;
break}if(u===r){if(l.resources!==void 0){let N=l.resources,I=r,fe=r,h=!1,je=r;if(r===je)if(N&&typeof N=="object"&&!Array.
isArray(N)){let Ne=r;for(let le in N)if(!(le==="cpus"||le==="memory"||le==="gpus"||le==="tokens")){let W={instancePath:s+
"/defaults/resources",keyword:"additionalProperties"};e===null?e=[W]:e.push(W),r++;break}if(Ne===r){if(N.cpus!==void 0){
let le=N.cpus,W=r,Oe=r,Ke=!1,ke=r;if(r===ke)if(typeof le=="number"){if(le<=0||isNaN(le)){let G={instancePath:s+"/default\
s/resources/cpus",keyword:"exclusiveMinimum"};e===null?e=[G]:e.push(G),r++}}else{let G={instancePath:s+"/defaults/resour\
ces/cpus",keyword:"type"};e===null?e=[G]:e.push(G),r++}var ie=ke===r;Ke=Ke||ie;let se=r;t(le,{instancePath:s+"/defaults/\
resources/cpus",parentData:N,parentDataProperty:"cpus",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var ie=se===r;if(Ke=Ke||ie,Ke)r=Oe,e!==null&&(Oe?e.length=Oe:e=null);else{let G={instancePath:s+"/defaults/r\
esources/cpus",keyword:"anyOf"};e===null?e=[G]:e.push(G),r++}var J=W===r}else var J=!0;if(J){if(N.memory!==void 0){let le=N.
memory,W=r,Oe=r,Ke=!1,ke=r;if(typeof le!="string"&&!(typeof le=="number"&&!(le%1)&&!isNaN(le))){let P={instancePath:s+"/\
defaults/resources/memory",keyword:"type"};e===null?e=[P]:e.push(P),r++}if(r===ke){if(typeof le=="number"&&(le<1||isNaN(
le))){let P={instancePath:s+"/defaults/resources/memory",keyword:"minimum"};e===null?e=[P]:e.push(P),r++}if(r===ke&&typeof le==
"string"&&!Ys.test(le)){let P={instancePath:s+"/defaults/resources/memory",keyword:"pattern"};e===null?e=[P]:e.push(P),r++}}
var ye=ke===r;Ke=Ke||ye;let se=r;t(le,{instancePath:s+"/defaults/resources/memory",parentData:N,parentDataProperty:"memo\
ry",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ye=se===r;if(Ke=Ke||ye,Ke)r=Oe,
e!==null&&(Oe?e.length=Oe:e=null);else{let P={instancePath:s+"/defaults/resources/memory",keyword:"anyOf"};e===null?e=[P]:
e.push(P),r++}var J=W===r}else var J=!0;if(J){if(N.gpus!==void 0){let le=N.gpus,W=r,Oe=r,Ke=!1,ke=r;if(!(typeof le=="num\
ber"&&!(le%1)&&!isNaN(le))){let P={instancePath:s+"/defaults/resources/gpus",keyword:"type"};e===null?e=[P]:e.push(P),r++}
if(r===ke&&typeof le=="number"&&(le<0||isNaN(le))){let P={instancePath:s+"/defaults/resources/gpus",keyword:"minimum"};e===
null?e=[P]:e.push(P),r++}var x=ke===r;Ke=Ke||x;let se=r;t(le,{instancePath:s+"/defaults/resources/gpus",parentData:N,parentDataProperty:"\
gpus",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var x=se===r;if(Ke=Ke||x,Ke)r=Oe,
e!==null&&(Oe?e.length=Oe:e=null);else{let P={instancePath:s+"/defaults/resources/gpus",keyword:"anyOf"};e===null?e=[P]:
e.push(P),r++}var J=W===r}else var J=!0;if(J)if(N.tokens!==void 0){let le=N.tokens,W=r,Oe=r,Ke=!1,ke=r;if(r===ke)if(le&&
typeof le=="object"&&!Array.isArray(le))for(let P in le){let Pe=le[P],Ie=r,Le=r,L=!1,ae=r;if(!(typeof Pe=="number"&&!(Pe%
1)&&!isNaN(Pe))){let we={instancePath:s+"/defaults/resources/tokens/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"\
type"};e===null?e=[we]:e.push(we),r++}if(r===ae&&typeof Pe=="number"&&(Pe<1||isNaN(Pe))){let we={instancePath:s+"/defaul\
ts/resources/tokens/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"minimum"};e===null?e=[we]:e.push(we),r++}var pe=ae===
r;L=L||pe;let Ae=r;t(Pe,{instancePath:s+"/defaults/resources/tokens/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:le,
parentDataProperty:P,rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var pe=Ae===r;if(L=
L||pe,L)r=Le,e!==null&&(Le?e.length=Le:e=null);else{let we={instancePath:s+"/defaults/resources/tokens/"+P.replace(/~/g,
"~0").replace(/\//g,"~1"),keyword:"anyOf"};e===null?e=[we]:e.push(we),r++}var oe=Ie===r;if(!oe)break}else{let P={instancePath:s+
"/defaults/resources/tokens",keyword:"type"};e===null?e=[P]:e.push(P),r++}var ge=ke===r;Ke=Ke||ge;let se=r;t(le,{instancePath:s+
"/defaults/resources/tokens",parentData:N,parentDataProperty:"tokens",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var ge=se===r;if(Ke=Ke||ge,Ke)r=Oe,e!==null&&(Oe?e.length=Oe:e=null);else{let P={instancePath:s+
"/defaults/resources/tokens",keyword:"anyOf"};e===null?e=[P]:e.push(P),r++}var J=W===r}else var J=!0}}}}else{let Ne={instancePath:s+
"/defaults/resources",keyword:"type"};e===null?e=[Ne]:e.push(Ne),r++}var he=je===r;h=h||he;let F=r;t(N,{instancePath:s+"\
/defaults/resources",parentData:l,parentDataProperty:"resources",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var he=F===r;if(h=h||he,h)r=fe,e!==null&&(fe?e.length=fe:e=null);else{let Ne={instancePath:s+"/def\
aults/resources",keyword:"anyOf"};e===null?e=[Ne]:e.push(Ne),r++}var ue=I===r}else var ue=!0;if(ue){if(l.timeout!==void 0){
let N=l.timeout,I=r,fe=r,h=!1,je=r;if(r===je)if(N&&typeof N=="object"&&!Array.isArray(N)){let le=r;for(let W in N)if(!(W===
"total"||W==="idle"||W==="grace")){let Oe={instancePath:s+"/defaults/timeout",keyword:"additionalProperties"};e===null?e=
[Oe]:e.push(Oe),r++;break}if(le===r){if(N.total!==void 0){let W=N.total,Oe=r,Ke=r,ke=!1,se=r;if(typeof W!="string"&&W!==
null){let P={instancePath:s+"/defaults/timeout/total",keyword:"type"};e===null?e=[P]:e.push(P),r++}if(r===se&&typeof W==
"string"&&!fs.test(W)){let P={instancePath:s+"/defaults/timeout/total",keyword:"pattern"};e===null?e=[P]:e.push(P),r++}var ce=se===
r;ke=ke||ce;let G=r;t(W,{instancePath:s+"/defaults/timeout/total",parentData:N,parentDataProperty:"total",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ce=G===r;if(ke=ke||ce,ke)r=Ke,e!==null&&(Ke?e.length=Ke:e=null);else{
let P={instancePath:s+"/defaults/timeout/total",keyword:"anyOf"};e===null?e=[P]:e.push(P),r++}var qe=Oe===r}else var qe=!0;
if(qe){if(N.idle!==void 0){let W=N.idle,Oe=r,Ke=r,ke=!1,se=r;if(typeof W!="string"&&W!==null){let Pe={instancePath:s+"/d\
efaults/timeout/idle",keyword:"type"};e===null?e=[Pe]:e.push(Pe),r++}if(r===se&&typeof W=="string"&&!fs.test(W)){let Pe={
instancePath:s+"/defaults/timeout/idle",keyword:"pattern"};e===null?e=[Pe]:e.push(Pe),r++}var Fe=se===r;ke=ke||Fe;let G=r;
t(W,{instancePath:s+"/defaults/timeout/idle",parentData:N,parentDataProperty:"idle",rootData:o,dynamicAnchors:a})||(e=e===
null?t.errors:e.concat(t.errors),r=e.length);var Fe=G===r;if(ke=ke||Fe,ke)r=Ke,e!==null&&(Ke?e.length=Ke:e=null);else{let Pe={
instancePath:s+"/defaults/timeout/idle",keyword:"anyOf"};e===null?e=[Pe]:e.push(Pe),r++}var qe=Oe===r}else var qe=!0;if(qe)
if(N.grace!==void 0){let W=N.grace,Oe=r,Ke=r,ke=!1,se=r;if(r===se)if(typeof W=="string"){if(!fs.test(W)){let Pe={instancePath:s+
"/defaults/timeout/grace",keyword:"pattern"};e===null?e=[Pe]:e.push(Pe),r++}}else{let Pe={instancePath:s+"/defaults/time\
out/grace",keyword:"type"};e===null?e=[Pe]:e.push(Pe),r++}var be=se===r;ke=ke||be;let G=r;t(W,{instancePath:s+"/defaults\
/timeout/grace",parentData:N,parentDataProperty:"grace",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var be=G===r;if(ke=ke||be,ke)r=Ke,e!==null&&(Ke?e.length=Ke:e=null);else{let Pe={instancePath:s+"/defaults/t\
imeout/grace",keyword:"anyOf"};e===null?e=[Pe]:e.push(Pe),r++}var qe=Oe===r}else var qe=!0}}}else{let le={instancePath:s+
"/defaults/timeout",keyword:"type"};e===null?e=[le]:e.push(le),r++}var B=je===r;h=h||B;let F=r;t(N,{instancePath:s+"/def\
aults/timeout",parentData:l,parentDataProperty:"timeout",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.
errors),r=e.length);var B=F===r;if(h=h||B,h)r=fe,e!==null&&(fe?e.length=fe:e=null);else{let le={instancePath:s+"/default\
s/timeout",keyword:"anyOf"};e===null?e=[le]:e.push(le),r++}var ue=I===r}else var ue=!0;if(ue){if(l.retry!==void 0){let N=l.
retry,I=r,fe=r,h=!1,je=r;if(r===je)if(Array.isArray(N)){var Q=!0;let le=N.length;for(let W=0;W<le;W++){let Oe=N[W],Ke=r,
ke=r,se=!1,G=r;if(r===G)if(Oe&&typeof Oe=="object"&&!Array.isArray(Oe)){let Ie;if(Oe.on===void 0&&(Ie="on")){let Le={instancePath:s+
"/defaults/retry/"+W,keyword:"required"};e===null?e=[Le]:e.push(Le),r++}else{let Le=r;for(let L in Oe)if(!(L==="on"||L===
"max"||L==="delay"||L==="factor"||L==="max_delay"||L==="jitter"||L==="set")){let ae={instancePath:s+"/defaults/retry/"+W,
keyword:"additionalProperties"};e===null?e=[ae]:e.push(ae),r++;break}if(Le===r){if(Oe.on!==void 0){let L=Oe.on,ae=r,Ae=r,
we=!1,Qe=r,$e=r,sr=!1,xe=r,Se=r,Ue=!1,rr=r;if(!(L==="exit"||L==="signal"||L==="oom"||L==="gpu-oom"||L==="timeout"||L==="\
idle"||L==="preempted"||L==="node-lost"||L==="diverged")){let Je={instancePath:s+"/defaults/retry/"+W+"/on",keyword:"enu\
m"};e===null?e=[Je]:e.push(Je),r++}var U=rr===r;Ue=Ue||U;let nr=r;if(r===nr)if(typeof L=="string"){if(!Gs.test(L)){let Je={
instancePath:s+"/defaults/retry/"+W+"/on",keyword:"pattern",params:{pattern:"^(exit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}};e===
null?e=[Je]:e.push(Je),r++}}else{let Je={instancePath:s+"/defaults/retry/"+W+"/on",keyword:"type"};e===null?e=[Je]:e.push(
Je),r++}var U=nr===r;if(Ue=Ue||U,Ue)r=Se,e!==null&&(Se?e.length=Se:e=null);else{let Je={instancePath:s+"/defaults/retry/"+
W+"/on",keyword:"anyOf"};e===null?e=[Je]:e.push(Je),r++}var te=xe===r;sr=sr||te;let De=r;if(r===De)if(Array.isArray(L))if(L.
length<1){let Je={instancePath:s+"/defaults/retry/"+W+"/on",keyword:"minItems"};e===null?e=[Je]:e.push(Je),r++}else{var de=!0;
let Je=L.length;for(let tr=0;tr<Je;tr++){let Te=L[tr],ur=r,Br=r,lr=!1,Qr=r,Ye=r,pr=!1,Er=r;if(!(Te==="exit"||Te==="signa\
l"||Te==="oom"||Te==="gpu-oom"||Te==="timeout"||Te==="idle"||Te==="preempted"||Te==="node-lost"||Te==="diverged")){let Sr={
instancePath:s+"/defaults/retry/"+W+"/on/"+tr,keyword:"enum"};e===null?e=[Sr]:e.push(Sr),r++}var _e=Er===r;pr=pr||_e;let ts=r;
if(r===ts)if(typeof Te=="string"){if(!Gs.test(Te)){let Sr={instancePath:s+"/defaults/retry/"+W+"/on/"+tr,keyword:"patter\
n",params:{pattern:"^(exit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}};e===null?e=[Sr]:e.push(Sr),r++}}else{let Sr={instancePath:s+
"/defaults/retry/"+W+"/on/"+tr,keyword:"type"};e===null?e=[Sr]:e.push(Sr),r++}var _e=ts===r;if(pr=pr||_e,pr)r=Ye,e!==null&&
(Ye?e.length=Ye:e=null);else{let Sr={instancePath:s+"/defaults/retry/"+W+"/on/"+tr,keyword:"anyOf"};e===null?e=[Sr]:e.push(
Sr),r++}var q=Qr===r;lr=lr||q;let _s=r;t(Te,{instancePath:s+"/defaults/retry/"+W+"/on/"+tr,parentData:L,parentDataProperty:tr,
rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var q=_s===r;if(lr=lr||q,lr)r=Br,e!==
null&&(Br?e.length=Br:e=null);else{let Sr={instancePath:s+"/defaults/retry/"+W+"/on/"+tr,keyword:"anyOf"};e===null?e=[Sr]:
e.push(Sr),r++}var de=ur===r;if(!de)break}if(de){let tr=L.length,Te;if(tr>1){e:for(;tr--;)for(Te=tr;Te--;)if(ln(L[tr],L[Te])){
let ur={instancePath:s+"/defaults/retry/"+W+"/on",keyword:"uniqueItems"};e===null?e=[ur]:e.push(ur),r++;break e}}}}else{
let Je={instancePath:s+"/defaults/retry/"+W+"/on",keyword:"type"};e===null?e=[Je]:e.push(Je),r++}var te=De===r;if(sr=sr||
te,sr)r=$e,e!==null&&($e?e.length=$e:e=null);else{let Je={instancePath:s+"/defaults/retry/"+W+"/on",keyword:"anyOf"};e===
null?e=[Je]:e.push(Je),r++}var M=Qe===r;we=we||M;let Rr=r;t(L,{instancePath:s+"/defaults/retry/"+W+"/on",parentData:Oe,parentDataProperty:"\
on",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var M=Rr===r;if(we=we||M,we)r=Ae,
e!==null&&(Ae?e.length=Ae:e=null);else{let Je={instancePath:s+"/defaults/retry/"+W+"/on",keyword:"anyOf"};e===null?e=[Je]:
e.push(Je),r++}var $=ae===r}else var $=!0;if($){if(Oe.max!==void 0){let L=Oe.max,ae=r,Ae=r,we=!1,Qe=r;if(!(typeof L=="nu\
mber"&&!(L%1)&&!isNaN(L))){let xe={instancePath:s+"/defaults/retry/"+W+"/max",keyword:"type"};e===null?e=[xe]:e.push(xe),
r++}if(r===Qe&&typeof L=="number"&&(L<1||isNaN(L))){let xe={instancePath:s+"/defaults/retry/"+W+"/max",keyword:"minimum"};
e===null?e=[xe]:e.push(xe),r++}var ee=Qe===r;we=we||ee;let $e=r;t(L,{instancePath:s+"/defaults/retry/"+W+"/max",parentData:Oe,
parentDataProperty:"max",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ee=$e===
r;if(we=we||ee,we)r=Ae,e!==null&&(Ae?e.length=Ae:e=null);else{let xe={instancePath:s+"/defaults/retry/"+W+"/max",keyword:"\
anyOf"};e===null?e=[xe]:e.push(xe),r++}var $=ae===r}else var $=!0;if($){if(Oe.delay!==void 0){let L=Oe.delay,ae=r,Ae=r,we=!1,
Qe=r;if(r===Qe)if(typeof L=="string"){if(!fs.test(L)){let xe={instancePath:s+"/defaults/retry/"+W+"/delay",keyword:"patt\
ern"};e===null?e=[xe]:e.push(xe),r++}}else{let xe={instancePath:s+"/defaults/retry/"+W+"/delay",keyword:"type"};e===null?
e=[xe]:e.push(xe),r++}var Re=Qe===r;we=we||Re;let $e=r;t(L,{instancePath:s+"/defaults/retry/"+W+"/delay",parentData:Oe,parentDataProperty:"\
delay",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Re=$e===r;if(we=we||Re,we)
r=Ae,e!==null&&(Ae?e.length=Ae:e=null);else{let xe={instancePath:s+"/defaults/retry/"+W+"/delay",keyword:"anyOf"};e===null?
e=[xe]:e.push(xe),r++}var $=ae===r}else var $=!0;if($){if(Oe.factor!==void 0){let L=Oe.factor,ae=r,Ae=r,we=!1,Qe=r;if(r===
Qe)if(typeof L=="number"){if(L<1||isNaN(L)){let xe={instancePath:s+"/defaults/retry/"+W+"/factor",keyword:"minimum"};e===
null?e=[xe]:e.push(xe),r++}}else{let xe={instancePath:s+"/defaults/retry/"+W+"/factor",keyword:"type"};e===null?e=[xe]:e.
push(xe),r++}var er=Qe===r;we=we||er;let $e=r;t(L,{instancePath:s+"/defaults/retry/"+W+"/factor",parentData:Oe,parentDataProperty:"\
factor",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var er=$e===r;if(we=we||er,we)
r=Ae,e!==null&&(Ae?e.length=Ae:e=null);else{let xe={instancePath:s+"/defaults/retry/"+W+"/factor",keyword:"anyOf"};e===null?
e=[xe]:e.push(xe),r++}var $=ae===r}else var $=!0;if($){if(Oe.max_delay!==void 0){let L=Oe.max_delay,ae=r,Ae=r,we=!1,Qe=r;
if(r===Qe)if(typeof L=="string"){if(!fs.test(L)){let xe={instancePath:s+"/defaults/retry/"+W+"/max_delay",keyword:"patte\
rn"};e===null?e=[xe]:e.push(xe),r++}}else{let xe={instancePath:s+"/defaults/retry/"+W+"/max_delay",keyword:"type"};e===null?
e=[xe]:e.push(xe),r++}var D=Qe===r;we=we||D;let $e=r;t(L,{instancePath:s+"/defaults/retry/"+W+"/max_delay",parentData:Oe,
parentDataProperty:"max_delay",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var D=$e===
r;if(we=we||D,we)r=Ae,e!==null&&(Ae?e.length=Ae:e=null);else{let xe={instancePath:s+"/defaults/retry/"+W+"/max_delay",keyword:"\
anyOf"};e===null?e=[xe]:e.push(xe),r++}var $=ae===r}else var $=!0;if($){if(Oe.jitter!==void 0){let L=Oe.jitter,ae=r,Ae=r,
we=!1,Qe=r;if(r===Qe)if(typeof L=="number"){if(L>1||isNaN(L)){let xe={instancePath:s+"/defaults/retry/"+W+"/jitter",keyword:"\
maximum"};e===null?e=[xe]:e.push(xe),r++}else if(L<0||isNaN(L)){let xe={instancePath:s+"/defaults/retry/"+W+"/jitter",keyword:"\
minimum"};e===null?e=[xe]:e.push(xe),r++}}else{let xe={instancePath:s+"/defaults/retry/"+W+"/jitter",keyword:"type"};e===
null?e=[xe]:e.push(xe),r++}var re=Qe===r;we=we||re;let $e=r;t(L,{instancePath:s+"/defaults/retry/"+W+"/jitter",parentData:Oe,
parentDataProperty:"jitter",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var re=$e===
r;if(we=we||re,we)r=Ae,e!==null&&(Ae?e.length=Ae:e=null);else{let xe={instancePath:s+"/defaults/retry/"+W+"/jitter",keyword:"\
anyOf"};e===null?e=[xe]:e.push(xe),r++}var $=ae===r}else var $=!0;if($)if(Oe.set!==void 0){let L=Oe.set,ae=r,Ae=r,we=!1,
Qe=r;if(r===Qe&&!(L&&typeof L=="object"&&!Array.isArray(L))){let xe={instancePath:s+"/defaults/retry/"+W+"/set",keyword:"\
type"};e===null?e=[xe]:e.push(xe),r++}var Ve=Qe===r;we=we||Ve;let $e=r;t(L,{instancePath:s+"/defaults/retry/"+W+"/set",parentData:Oe,
parentDataProperty:"set",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ve=$e===
r;if(we=we||Ve,we)r=Ae,e!==null&&(Ae?e.length=Ae:e=null);else{let xe={instancePath:s+"/defaults/retry/"+W+"/set",keyword:"\
anyOf"};e===null?e=[xe]:e.push(xe),r++}var $=ae===r}else var $=!0}}}}}}}}else{let Ie={instancePath:s+"/defaults/retry/"+
W,keyword:"type"};e===null?e=[Ie]:e.push(Ie),r++}var Ee=G===r;se=se||Ee;let P=r;t(Oe,{instancePath:s+"/defaults/retry/"+
W,parentData:N,parentDataProperty:W,rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ee=P===
r;if(se=se||Ee,se)r=ke,e!==null&&(ke?e.length=ke:e=null);else{let Ie={instancePath:s+"/defaults/retry/"+W,keyword:"anyOf"};
e===null?e=[Ie]:e.push(Ie),r++}var Q=Ke===r;if(!Q)break}}else{let le={instancePath:s+"/defaults/retry",keyword:"type"};e===
null?e=[le]:e.push(le),r++}var Xe=je===r;h=h||Xe;let F=r;t(N,{instancePath:s+"/defaults/retry",parentData:l,parentDataProperty:"\
retry",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Xe=F===r;if(h=h||Xe,h)r=fe,
e!==null&&(fe?e.length=fe:e=null);else{let le={instancePath:s+"/defaults/retry",keyword:"anyOf"};e===null?e=[le]:e.push(
le),r++}var ue=I===r}else var ue=!0;if(ue)if(l.stop_if!==void 0){let N=l.stop_if,I=r,fe=r,h=!1,je=r,F=r,Ne=!1,le=r;if(r===
le)if(typeof N=="string"){if(!Rs.test(N)){let se={instancePath:s+"/defaults/stop_if",keyword:"pattern"};e===null?e=[se]:
e.push(se),r++}}else{let se={instancePath:s+"/defaults/stop_if",keyword:"type"};e===null?e=[se]:e.push(se),r++}var i=le===
r;Ne=Ne||i;let W=r;if(r===W)if(N&&typeof N=="object"&&!Array.isArray(N)){let se;if(N.metric===void 0&&(se="metric")){let G={
instancePath:s+"/defaults/stop_if",keyword:"required"};e===null?e=[G]:e.push(G),r++}else{let G=r;for(let P in N)if(!(P===
"metric"||P==="is"||P==="above"||P==="below"||P==="for")){let Pe={instancePath:s+"/defaults/stop_if",keyword:"additional\
Properties"};e===null?e=[Pe]:e.push(Pe),r++;break}if(G===r){if(N.metric!==void 0){let P=N.metric,Pe=r;if(r===Pe)if(typeof P==
"string"){if(cr(P)<1){let Ie={instancePath:s+"/defaults/stop_if/metric",keyword:"minLength"};e===null?e=[Ie]:e.push(Ie),
r++}}else{let Ie={instancePath:s+"/defaults/stop_if/metric",keyword:"type"};e===null?e=[Ie]:e.push(Ie),r++}var me=Pe===r}else
var me=!0;if(me){if(N.is!==void 0){let P=N.is,Pe=r,Ie=r,Le=!1,L=r;if(!(P==="nan"||P==="not-finite")){let we={instancePath:s+
"/defaults/stop_if/is",keyword:"enum"};e===null?e=[we]:e.push(we),r++}var Ce=L===r;Le=Le||Ce;let ae=r;t(P,{instancePath:s+
"/defaults/stop_if/is",parentData:N,parentDataProperty:"is",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var Ce=ae===r;if(Le=Le||Ce,Le)r=Ie,e!==null&&(Ie?e.length=Ie:e=null);else{let we={instancePath:s+"\
/defaults/stop_if/is",keyword:"anyOf"};e===null?e=[we]:e.push(we),r++}var me=Pe===r}else var me=!0;if(me){if(N.above!==void 0){
let P=N.above,Pe=r,Ie=r,Le=!1,L=r;if(typeof P!="number"){let we={instancePath:s+"/defaults/stop_if/above",keyword:"type"};
e===null?e=[we]:e.push(we),r++}var b=L===r;Le=Le||b;let ae=r;t(P,{instancePath:s+"/defaults/stop_if/above",parentData:N,
parentDataProperty:"above",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var b=ae===
r;if(Le=Le||b,Le)r=Ie,e!==null&&(Ie?e.length=Ie:e=null);else{let we={instancePath:s+"/defaults/stop_if/above",keyword:"a\
nyOf"};e===null?e=[we]:e.push(we),r++}var me=Pe===r}else var me=!0;if(me){if(N.below!==void 0){let P=N.below,Pe=r,Ie=r,Le=!1,
L=r;if(typeof P!="number"){let we={instancePath:s+"/defaults/stop_if/below",keyword:"type"};e===null?e=[we]:e.push(we),r++}
var X=L===r;Le=Le||X;let ae=r;t(P,{instancePath:s+"/defaults/stop_if/below",parentData:N,parentDataProperty:"below",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var X=ae===r;if(Le=Le||X,Le)r=Ie,e!==null&&(Ie?e.
length=Ie:e=null);else{let we={instancePath:s+"/defaults/stop_if/below",keyword:"anyOf"};e===null?e=[we]:e.push(we),r++}
var me=Pe===r}else var me=!0;if(me)if(N.for!==void 0){let P=N.for,Pe=r,Ie=r,Le=!1,L=r;if(!(typeof P=="number"&&!(P%1)&&!isNaN(
P))){let we={instancePath:s+"/defaults/stop_if/for",keyword:"type"};e===null?e=[we]:e.push(we),r++}if(r===L&&typeof P=="\
number"&&(P<1||isNaN(P))){let we={instancePath:s+"/defaults/stop_if/for",keyword:"minimum"};e===null?e=[we]:e.push(we),r++}
var w=L===r;Le=Le||w;let ae=r;t(P,{instancePath:s+"/defaults/stop_if/for",parentData:N,parentDataProperty:"for",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var w=ae===r;if(Le=Le||w,Le)r=Ie,e!==null&&(Ie?e.
length=Ie:e=null);else{let we={instancePath:s+"/defaults/stop_if/for",keyword:"anyOf"};e===null?e=[we]:e.push(we),r++}var me=Pe===
r}else var me=!0}}}}}}else{let se={instancePath:s+"/defaults/stop_if",keyword:"type"};e===null?e=[se]:e.push(se),r++}var i=W===
r;Ne=Ne||i;let Oe=r;if(r===Oe)if(Array.isArray(N)){var R=!0;let se=N.length;for(let G=0;G<se;G++){let P=N[G],Pe=r,Ie=r,Le=!1,
L=r,ae=r,Ae=!1,we=r;if(r===we)if(typeof P=="string"){if(!Rs.test(P)){let xe={instancePath:s+"/defaults/stop_if/"+G,keyword:"\
pattern"};e===null?e=[xe]:e.push(xe),r++}}else{let xe={instancePath:s+"/defaults/stop_if/"+G,keyword:"type"};e===null?e=
[xe]:e.push(xe),r++}var g=we===r;Ae=Ae||g;let Qe=r;if(r===Qe)if(P&&typeof P=="object"&&!Array.isArray(P)){let xe;if(P.metric===
void 0&&(xe="metric")){let Se={instancePath:s+"/defaults/stop_if/"+G,keyword:"required"};e===null?e=[Se]:e.push(Se),r++}else{
let Se=r;for(let Ue in P)if(!(Ue==="metric"||Ue==="is"||Ue==="above"||Ue==="below"||Ue==="for")){let rr={instancePath:s+
"/defaults/stop_if/"+G,keyword:"additionalProperties"};e===null?e=[rr]:e.push(rr),r++;break}if(Se===r){if(P.metric!==void 0){
let Ue=P.metric,rr=r;if(r===rr)if(typeof Ue=="string"){if(cr(Ue)<1){let nr={instancePath:s+"/defaults/stop_if/"+G+"/metr\
ic",keyword:"minLength"};e===null?e=[nr]:e.push(nr),r++}}else{let nr={instancePath:s+"/defaults/stop_if/"+G+"/metric",keyword:"\
type"};e===null?e=[nr]:e.push(nr),r++}var Y=rr===r}else var Y=!0;if(Y){if(P.is!==void 0){let Ue=P.is,rr=r,nr=r,De=!1,Rr=r;
if(!(Ue==="nan"||Ue==="not-finite")){let Te={instancePath:s+"/defaults/stop_if/"+G+"/is",keyword:"enum"};e===null?e=[Te]:
e.push(Te),r++}var V=Rr===r;De=De||V;let Je=r;t(Ue,{instancePath:s+"/defaults/stop_if/"+G+"/is",parentData:P,parentDataProperty:"\
is",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var V=Je===r;if(De=De||V,De)r=nr,
e!==null&&(nr?e.length=nr:e=null);else{let Te={instancePath:s+"/defaults/stop_if/"+G+"/is",keyword:"anyOf"};e===null?e=[
Te]:e.push(Te),r++}var Y=rr===r}else var Y=!0;if(Y){if(P.above!==void 0){let Ue=P.above,rr=r,nr=r,De=!1,Rr=r;if(typeof Ue!=
"number"){let Te={instancePath:s+"/defaults/stop_if/"+G+"/above",keyword:"type"};e===null?e=[Te]:e.push(Te),r++}var Me=Rr===
r;De=De||Me;let Je=r;t(Ue,{instancePath:s+"/defaults/stop_if/"+G+"/above",parentData:P,parentDataProperty:"above",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Me=Je===r;if(De=De||Me,De)r=nr,e!==null&&(nr?
e.length=nr:e=null);else{let Te={instancePath:s+"/defaults/stop_if/"+G+"/above",keyword:"anyOf"};e===null?e=[Te]:e.push(
Te),r++}var Y=rr===r}else var Y=!0;if(Y){if(P.below!==void 0){let Ue=P.below,rr=r,nr=r,De=!1,Rr=r;if(typeof Ue!="number"){
let Te={instancePath:s+"/defaults/stop_if/"+G+"/below",keyword:"type"};e===null?e=[Te]:e.push(Te),r++}var y=Rr===r;De=De||
y;let Je=r;t(Ue,{instancePath:s+"/defaults/stop_if/"+G+"/below",parentData:P,parentDataProperty:"below",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var y=Je===r;if(De=De||y,De)r=nr,e!==null&&(nr?e.length=nr:e=null);else{
let Te={instancePath:s+"/defaults/stop_if/"+G+"/below",keyword:"anyOf"};e===null?e=[Te]:e.push(Te),r++}var Y=rr===r}else
var Y=!0;if(Y)if(P.for!==void 0){let Ue=P.for,rr=r,nr=r,De=!1,Rr=r;if(!(typeof Ue=="number"&&!(Ue%1)&&!isNaN(Ue))){let Te={
instancePath:s+"/defaults/stop_if/"+G+"/for",keyword:"type"};e===null?e=[Te]:e.push(Te),r++}if(r===Rr&&typeof Ue=="numbe\
r"&&(Ue<1||isNaN(Ue))){let Te={instancePath:s+"/defaults/stop_if/"+G+"/for",keyword:"minimum"};e===null?e=[Te]:e.push(Te),
r++}var m=Rr===r;De=De||m;let Je=r;t(Ue,{instancePath:s+"/defaults/stop_if/"+G+"/for",parentData:P,parentDataProperty:"f\
or",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var m=Je===r;if(De=De||m,De)r=nr,
e!==null&&(nr?e.length=nr:e=null);else{let Te={instancePath:s+"/defaults/stop_if/"+G+"/for",keyword:"anyOf"};e===null?e=
[Te]:e.push(Te),r++}var Y=rr===r}else var Y=!0}}}}}}else{let xe={instancePath:s+"/defaults/stop_if/"+G,keyword:"type"};e===
null?e=[xe]:e.push(xe),r++}var g=Qe===r;if(Ae=Ae||g,Ae)r=ae,e!==null&&(ae?e.length=ae:e=null);else{let xe={instancePath:s+
"/defaults/stop_if/"+G,keyword:"anyOf"};e===null?e=[xe]:e.push(xe),r++}var k=L===r;Le=Le||k;let $e=r;t(P,{instancePath:s+
"/defaults/stop_if/"+G,parentData:N,parentDataProperty:G,rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.
errors),r=e.length);var k=$e===r;if(Le=Le||k,Le)r=Ie,e!==null&&(Ie?e.length=Ie:e=null);else{let xe={instancePath:s+"/def\
aults/stop_if/"+G,keyword:"anyOf"};e===null?e=[xe]:e.push(xe),r++}var R=Pe===r;if(!R)break}}else{let se={instancePath:s+
"/defaults/stop_if",keyword:"type"};e===null?e=[se]:e.push(se),r++}var i=Oe===r;if(Ne=Ne||i,Ne)r=F,e!==null&&(F?e.length=
F:e=null);else{let se={instancePath:s+"/defaults/stop_if",keyword:"anyOf"};e===null?e=[se]:e.push(se),r++}var O=je===r;h=
h||O;let Ke=r;t(N,{instancePath:s+"/defaults/stop_if",parentData:l,parentDataProperty:"stop_if",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var O=Ke===r;if(h=h||O,h)r=fe,e!==null&&(fe?e.length=fe:e=null);else{
let se={instancePath:s+"/defaults/stop_if",keyword:"anyOf"};e===null?e=[se]:e.push(se),r++}var ue=I===r}else var ue=!0}}}}else{
let u={instancePath:s+"/defaults",keyword:"type"};e===null?e=[u]:e.push(u),r++}var A=d===r;p=p||A;let C=r;t(l,{instancePath:s+
"/defaults",parentData:n,parentDataProperty:"defaults",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var A=C===r;if(p=p||A,p)r=S,e!==null&&(S?e.length=S:e=null);else{let u={instancePath:s+"/defaults",keyword:"\
anyOf"};return e===null?e=[u]:e.push(u),r++,ss.errors=e,!1}var f=T===r}else var f=!0;if(f){if(n.params!==void 0){let l=n.
params,T=r;if(!(l&&typeof l=="object"&&!Array.isArray(l)))return ss.errors=[{instancePath:s+"/params",keyword:"type"}],!1;
var f=T===r}else var f=!0;if(f){if(n.stages!==void 0){let l=n.stages,T=r;if(!(l&&typeof l=="object"&&!Array.isArray(l)))
return ss.errors=[{instancePath:s+"/stages",keyword:"type"}],!1;var f=T===r}else var f=!0;if(f)if(n.datasets!==void 0){let l=n.
datasets,T=r;if(!(l&&typeof l=="object"&&!Array.isArray(l)))return ss.errors=[{instancePath:s+"/datasets",keyword:"type"}],
!1;var f=T===r}else var f=!0}}}}}}}}}else return ss.errors=[{instancePath:s,keyword:"type"}],!1;return ss.errors=e,r===0}
ss.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ir(n,{instancePath:s="",parentData:He,parentDataProperty:We,
rootData:o=n,dynamicAnchors:a={}}={}){let e=null,r=0,ve=ir.evaluated;if(ve.dynamicProps&&(ve.props=void 0),ve.dynamicItems&&
(ve.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let u;if(n.version===void 0&&(u="version")||n.name===
void 0&&(u="name")||n.stages===void 0&&(u="stages"))return ir.errors=[{instancePath:s,keyword:"required"}],!1;{let N=r;for(let I in n)
if(!(ns.call(Nn.properties,I)||jn.test(I))){return ir.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}
if(N===r){if(n.version!==void 0){let I=r;if(n.version!==1)return ir.errors=[{instancePath:s+"/version",keyword:"const"}],
!1;var f=I===r}else var f=!0;if(f){if(n.name!==void 0){let I=n.name,fe=r;if(r===fe)if(typeof I=="string"){if(!Dn.test(I))
return ir.errors=[{instancePath:s+"/name",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][\\w.-]{0,99}$"}}],!1}else return ir.
errors=[{instancePath:s+"/name",keyword:"type"}],!1;var f=fe===r}else var f=!0;if(f){if(n.description!==void 0){let I=r;
if(typeof n.description!="string")return ir.errors=[{instancePath:s+"/description",keyword:"type"}],!1;var f=I===r}else var f=!0;
if(f){if(n.params!==void 0){let I=n.params,fe=r;if(r===fe)if(I&&typeof I=="object"&&!Array.isArray(I)){for(let je in I){
let F=r;if(typeof je=="string"&&!qn.test(je)){let Ne={instancePath:s+"/params",keyword:"pattern",propertyName:je};e===null?
e=[Ne]:e.push(Ne),r++}var ne=F===r;if(!ne){let Ne={instancePath:s+"/params",keyword:"propertyNames"};return e===null?e=[
Ne]:e.push(Ne),r++,ir.errors=e,!1;break}}if(ne)for(let je in I){let F=r;zs(I[je],{instancePath:s+"/params/"+je.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:I,parentDataProperty:je,rootData:o,dynamicAnchors:a})||(e=e===null?zs.errors:e.concat(
zs.errors),r=e.length);var v=F===r;if(!v)break}}else return ir.errors=[{instancePath:s+"/params",keyword:"type"}],!1;var f=fe===
r}else var f=!0;if(f){if(n.datasets!==void 0){let I=n.datasets,fe=r;if(r===fe)if(I&&typeof I=="object"&&!Array.isArray(I)){
for(let je in I){let F=r;if(typeof je=="string"&&!tn.test(je)){let Ne={instancePath:s+"/datasets",keyword:"pattern",propertyName:je};
e===null?e=[Ne]:e.push(Ne),r++}var Be=F===r;if(!Be){let Ne={instancePath:s+"/datasets",keyword:"propertyNames"};return e===
null?e=[Ne]:e.push(Ne),r++,ir.errors=e,!1;break}}if(Be)for(let je in I){let F=r;fr(I[je],{instancePath:s+"/datasets/"+je.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:I,parentDataProperty:je,rootData:o,dynamicAnchors:a})||(e=e===null?fr.
errors:e.concat(fr.errors),r=e.length);var ze=F===r;if(!ze)break}}else return ir.errors=[{instancePath:s+"/datasets",keyword:"\
type"}],!1;var f=fe===r}else var f=!0;if(f){if(n.defaults!==void 0){let I=n.defaults,fe=r;if(r===fe)if(I&&typeof I=="obj\
ect"&&!Array.isArray(I)){let je=r;for(let F in I)if(!(F==="resources"||F==="timeout"||F==="retry"||F==="stop_if")){return ir.
errors=[{instancePath:s+"/defaults",keyword:"additionalProperties"}],!1;break}if(je===r){if(I.resources!==void 0){let F=I.
resources,Ne=r,le=r,W=!1,Oe=r;if(r===Oe)if(F&&typeof F=="object"&&!Array.isArray(F)){let ke=r;for(let se in F)if(!(se===
"cpus"||se==="memory"||se==="gpus"||se==="tokens")){let G={instancePath:s+"/defaults/resources",keyword:"additionalPrope\
rties"};e===null?e=[G]:e.push(G),r++;break}if(ke===r){if(F.cpus!==void 0){let se=F.cpus,G=r,P=r,Pe=!1,Ie=r;if(r===Ie)if(typeof se==
"number"){if(se<=0||isNaN(se)){let L={instancePath:s+"/defaults/resources/cpus",keyword:"exclusiveMinimum"};e===null?e=[
L]:e.push(L),r++}}else{let L={instancePath:s+"/defaults/resources/cpus",keyword:"type"};e===null?e=[L]:e.push(L),r++}var _=Ie===
r;Pe=Pe||_;let Le=r;t(se,{instancePath:s+"/defaults/resources/cpus",parentData:F,parentDataProperty:"cpus",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var _=Le===r;if(Pe=Pe||_,Pe)r=P,e!==null&&(P?e.length=P:e=null);else{
let L={instancePath:s+"/defaults/resources/cpus",keyword:"anyOf"};e===null?e=[L]:e.push(L),r++}var Z=G===r}else var Z=!0;
if(Z){if(F.memory!==void 0){let se=F.memory,G=r,P=r,Pe=!1,Ie=r;if(typeof se!="string"&&!(typeof se=="number"&&!(se%1)&&!isNaN(
se))){let ae={instancePath:s+"/defaults/resources/memory",keyword:"type"};e===null?e=[ae]:e.push(ae),r++}if(r===Ie){if(typeof se==
"number"&&(se<1||isNaN(se))){let ae={instancePath:s+"/defaults/resources/memory",keyword:"minimum"};e===null?e=[ae]:e.push(
ae),r++}if(r===Ie&&typeof se=="string"&&!Ys.test(se)){let ae={instancePath:s+"/defaults/resources/memory",keyword:"patte\
rn"};e===null?e=[ae]:e.push(ae),r++}}var Ze=Ie===r;Pe=Pe||Ze;let Le=r;t(se,{instancePath:s+"/defaults/resources/memory",
parentData:F,parentDataProperty:"memory",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var Ze=Le===r;if(Pe=Pe||Ze,Pe)r=P,e!==null&&(P?e.length=P:e=null);else{let ae={instancePath:s+"/defaults/resources/memor\
y",keyword:"anyOf"};e===null?e=[ae]:e.push(ae),r++}var Z=G===r}else var Z=!0;if(Z){if(F.gpus!==void 0){let se=F.gpus,G=r,
P=r,Pe=!1,Ie=r;if(!(typeof se=="number"&&!(se%1)&&!isNaN(se))){let ae={instancePath:s+"/defaults/resources/gpus",keyword:"\
type"};e===null?e=[ae]:e.push(ae),r++}if(r===Ie&&typeof se=="number"&&(se<0||isNaN(se))){let ae={instancePath:s+"/defaul\
ts/resources/gpus",keyword:"minimum"};e===null?e=[ae]:e.push(ae),r++}var Ge=Ie===r;Pe=Pe||Ge;let Le=r;t(se,{instancePath:s+
"/defaults/resources/gpus",parentData:F,parentDataProperty:"gpus",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.
concat(t.errors),r=e.length);var Ge=Le===r;if(Pe=Pe||Ge,Pe)r=P,e!==null&&(P?e.length=P:e=null);else{let ae={instancePath:s+
"/defaults/resources/gpus",keyword:"anyOf"};e===null?e=[ae]:e.push(ae),r++}var Z=G===r}else var Z=!0;if(Z)if(F.tokens!==
void 0){let se=F.tokens,G=r,P=r,Pe=!1,Ie=r;if(r===Ie)if(se&&typeof se=="object"&&!Array.isArray(se))for(let ae in se){let Ae=se[ae],
we=r,Qe=r,$e=!1,sr=r;if(!(typeof Ae=="number"&&!(Ae%1)&&!isNaN(Ae))){let Se={instancePath:s+"/defaults/resources/tokens/"+
ae.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[Se]:e.push(Se),r++}if(r===sr&&typeof Ae=="number"&&
(Ae<1||isNaN(Ae))){let Se={instancePath:s+"/defaults/resources/tokens/"+ae.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"\
minimum"};e===null?e=[Se]:e.push(Se),r++}var E=sr===r;$e=$e||E;let xe=r;t(Ae,{instancePath:s+"/defaults/resources/tokens\
/"+ae.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:se,parentDataProperty:ae,rootData:o,dynamicAnchors:a})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var E=xe===r;if($e=$e||E,$e)r=Qe,e!==null&&(Qe?e.length=Qe:e=null);else{let Se={
instancePath:s+"/defaults/resources/tokens/"+ae.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"anyOf"};e===null?e=[Se]:
e.push(Se),r++}var H=we===r;if(!H)break}else{let ae={instancePath:s+"/defaults/resources/tokens",keyword:"type"};e===null?
e=[ae]:e.push(ae),r++}var K=Ie===r;Pe=Pe||K;let Le=r;t(se,{instancePath:s+"/defaults/resources/tokens",parentData:F,parentDataProperty:"\
tokens",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var K=Le===r;if(Pe=Pe||K,Pe)r=
P,e!==null&&(P?e.length=P:e=null);else{let ae={instancePath:s+"/defaults/resources/tokens",keyword:"anyOf"};e===null?e=[
ae]:e.push(ae),r++}var Z=G===r}else var Z=!0}}}}else{let ke={instancePath:s+"/defaults/resources",keyword:"type"};e===null?
e=[ke]:e.push(ke),r++}var j=Oe===r;W=W||j;let Ke=r;t(F,{instancePath:s+"/defaults/resources",parentData:I,parentDataProperty:"\
resources",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var j=Ke===r;if(W=W||j,W)r=
le,e!==null&&(le?e.length=le:e=null);else{let ke={instancePath:s+"/defaults/resources",keyword:"anyOf"};return e===null?
e=[ke]:e.push(ke),r++,ir.errors=e,!1}var ie=Ne===r}else var ie=!0;if(ie){if(I.timeout!==void 0){let F=I.timeout,Ne=r,le=r,
W=!1,Oe=r;if(r===Oe)if(F&&typeof F=="object"&&!Array.isArray(F)){let se=r;for(let G in F)if(!(G==="total"||G==="idle"||G===
"grace")){let P={instancePath:s+"/defaults/timeout",keyword:"additionalProperties"};e===null?e=[P]:e.push(P),r++;break}if(se===
r){if(F.total!==void 0){let G=F.total,P=r,Pe=r,Ie=!1,Le=r;if(typeof G!="string"&&G!==null){let ae={instancePath:s+"/defa\
ults/timeout/total",keyword:"type"};e===null?e=[ae]:e.push(ae),r++}if(r===Le&&typeof G=="string"&&!fs.test(G)){let ae={instancePath:s+
"/defaults/timeout/total",keyword:"pattern"};e===null?e=[ae]:e.push(ae),r++}var J=Le===r;Ie=Ie||J;let L=r;t(G,{instancePath:s+
"/defaults/timeout/total",parentData:F,parentDataProperty:"total",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.
concat(t.errors),r=e.length);var J=L===r;if(Ie=Ie||J,Ie)r=Pe,e!==null&&(Pe?e.length=Pe:e=null);else{let ae={instancePath:s+
"/defaults/timeout/total",keyword:"anyOf"};e===null?e=[ae]:e.push(ae),r++}var ye=P===r}else var ye=!0;if(ye){if(F.idle!==
void 0){let G=F.idle,P=r,Pe=r,Ie=!1,Le=r;if(typeof G!="string"&&G!==null){let Ae={instancePath:s+"/defaults/timeout/idle",
keyword:"type"};e===null?e=[Ae]:e.push(Ae),r++}if(r===Le&&typeof G=="string"&&!fs.test(G)){let Ae={instancePath:s+"/defa\
ults/timeout/idle",keyword:"pattern"};e===null?e=[Ae]:e.push(Ae),r++}var x=Le===r;Ie=Ie||x;let L=r;t(G,{instancePath:s+"\
/defaults/timeout/idle",parentData:F,parentDataProperty:"idle",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var x=L===r;if(Ie=Ie||x,Ie)r=Pe,e!==null&&(Pe?e.length=Pe:e=null);else{let Ae={instancePath:s+"/de\
faults/timeout/idle",keyword:"anyOf"};e===null?e=[Ae]:e.push(Ae),r++}var ye=P===r}else var ye=!0;if(ye)if(F.grace!==void 0){
let G=F.grace,P=r,Pe=r,Ie=!1,Le=r;if(r===Le)if(typeof G=="string"){if(!fs.test(G)){let Ae={instancePath:s+"/defaults/tim\
eout/grace",keyword:"pattern"};e===null?e=[Ae]:e.push(Ae),r++}}else{let Ae={instancePath:s+"/defaults/timeout/grace",keyword:"\
type"};e===null?e=[Ae]:e.push(Ae),r++}var pe=Le===r;Ie=Ie||pe;let L=r;t(G,{instancePath:s+"/defaults/timeout/grace",parentData:F,
parentDataProperty:"grace",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var pe=L===
r;if(Ie=Ie||pe,Ie)r=Pe,e!==null&&(Pe?e.length=Pe:e=null);else{let Ae={instancePath:s+"/defaults/timeout/grace",keyword:"\
anyOf"};e===null?e=[Ae]:e.push(Ae),r++}var ye=P===r}else var ye=!0}}}else{let se={instancePath:s+"/defaults/timeout",keyword:"\
type"};e===null?e=[se]:e.push(se),r++}var oe=Oe===r;W=W||oe;let Ke=r;t(F,{instancePath:s+"/defaults/timeout",parentData:I,
parentDataProperty:"timeout",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var oe=Ke===
r;if(W=W||oe,W)r=le,e!==null&&(le?e.length=le:e=null);else{let se={instancePath:s+"/defaults/timeout",keyword:"anyOf"};return e===
null?e=[se]:e.push(se),r++,ir.errors=e,!1}var ie=Ne===r}else var ie=!0;if(ie){if(I.retry!==void 0){let F=I.retry,Ne=r,le=r,
W=!1,Oe=r;if(r===Oe)if(Array.isArray(F)){var ge=!0;let se=F.length;for(let G=0;G<se;G++){let P=F[G],Pe=r,Ie=r,Le=!1,L=r;
if(r===L)if(P&&typeof P=="object"&&!Array.isArray(P)){let we;if(P.on===void 0&&(we="on")){let Qe={instancePath:s+"/defau\
lts/retry/"+G,keyword:"required"};e===null?e=[Qe]:e.push(Qe),r++}else{let Qe=r;for(let $e in P)if(!($e==="on"||$e==="max"||
$e==="delay"||$e==="factor"||$e==="max_delay"||$e==="jitter"||$e==="set")){let sr={instancePath:s+"/defaults/retry/"+G,keyword:"\
additionalProperties"};e===null?e=[sr]:e.push(sr),r++;break}if(Qe===r){if(P.on!==void 0){let $e=P.on,sr=r,xe=r,Se=!1,Ue=r,
rr=r,nr=!1,De=r,Rr=r,Je=!1,tr=r;if(!($e==="exit"||$e==="signal"||$e==="oom"||$e==="gpu-oom"||$e==="timeout"||$e==="idle"||
$e==="preempted"||$e==="node-lost"||$e==="diverged")){let lr={instancePath:s+"/defaults/retry/"+G+"/on",keyword:"enum"};
e===null?e=[lr]:e.push(lr),r++}var he=tr===r;Je=Je||he;let Te=r;if(r===Te)if(typeof $e=="string"){if(!Gs.test($e)){let lr={
instancePath:s+"/defaults/retry/"+G+"/on",keyword:"pattern",params:{pattern:"^(exit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}};e===
null?e=[lr]:e.push(lr),r++}}else{let lr={instancePath:s+"/defaults/retry/"+G+"/on",keyword:"type"};e===null?e=[lr]:e.push(
lr),r++}var he=Te===r;if(Je=Je||he,Je)r=Rr,e!==null&&(Rr?e.length=Rr:e=null);else{let lr={instancePath:s+"/defaults/retr\
y/"+G+"/on",keyword:"anyOf"};e===null?e=[lr]:e.push(lr),r++}var Fe=De===r;nr=nr||Fe;let ur=r;if(r===ur)if(Array.isArray(
$e))if($e.length<1){let lr={instancePath:s+"/defaults/retry/"+G+"/on",keyword:"minItems"};e===null?e=[lr]:e.push(lr),r++}else{
var ue=!0;let lr=$e.length;for(let Qr=0;Qr<lr;Qr++){let Ye=$e[Qr],pr=r,Er=r,ts=!1,_s=r,ws=r,Sr=!1,ls=r;if(!(Ye==="exit"||
Ye==="signal"||Ye==="oom"||Ye==="gpu-oom"||Ye==="timeout"||Ye==="idle"||Ye==="preempted"||Ye==="node-lost"||Ye==="diverg\
ed")){let Kr={instancePath:s+"/defaults/retry/"+G+"/on/"+Qr,keyword:"enum"};e===null?e=[Kr]:e.push(Kr),r++}var ce=ls===r;
Sr=Sr||ce;let br=r;if(r===br)if(typeof Ye=="string"){if(!Gs.test(Ye)){let Kr={instancePath:s+"/defaults/retry/"+G+"/on/"+
Qr,keyword:"pattern",params:{pattern:"^(exit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}};e===null?e=[Kr]:e.push(Kr),r++}}else{let Kr={
instancePath:s+"/defaults/retry/"+G+"/on/"+Qr,keyword:"type"};e===null?e=[Kr]:e.push(Kr),r++}var ce=br===r;if(Sr=Sr||ce,
Sr)r=ws,e!==null&&(ws?e.length=ws:e=null);else{let Kr={instancePath:s+"/defaults/retry/"+G+"/on/"+Qr,keyword:"anyOf"};e===
null?e=[Kr]:e.push(Kr),r++}var qe=_s===r;ts=ts||qe;let Zr=r;t(Ye,{instancePath:s+"/defaults/retry/"+G+"/on/"+Qr,parentData:$e,
parentDataProperty:Qr,rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var qe=Zr===r;if(ts=
ts||qe,ts)r=Er,e!==null&&(Er?e.length=Er:e=null);else{let Kr={instancePath:s+"/defaults/retry/"+G+"/on/"+Qr,keyword:"any\
Of"};e===null?e=[Kr]:e.push(Kr),r++}var ue=pr===r;if(!ue)break}if(ue){let Qr=$e.length,Ye;if(Qr>1){e:for(;Qr--;)for(Ye=Qr;Ye--;)
if(ln($e[Qr],$e[Ye])){let pr={instancePath:s+"/defaults/retry/"+G+"/on",keyword:"uniqueItems"};e===null?e=[pr]:e.push(pr),
r++;break e}}}}else{let lr={instancePath:s+"/defaults/retry/"+G+"/on",keyword:"type"};e===null?e=[lr]:e.push(lr),r++}var Fe=ur===
r;if(nr=nr||Fe,nr)r=rr,e!==null&&(rr?e.length=rr:e=null);else{let lr={instancePath:s+"/defaults/retry/"+G+"/on",keyword:"\
anyOf"};e===null?e=[lr]:e.push(lr),r++}var be=Ue===r;Se=Se||be;let Br=r;t($e,{instancePath:s+"/defaults/retry/"+G+"/on",
parentData:P,parentDataProperty:"on",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var be=Br===r;if(Se=Se||be,Se)r=xe,e!==null&&(xe?e.length=xe:e=null);else{let lr={instancePath:s+"/defaults/retry/"+G+"/\
on",keyword:"anyOf"};e===null?e=[lr]:e.push(lr),r++}var B=sr===r}else var B=!0;if(B){if(P.max!==void 0){let $e=P.max,sr=r,
xe=r,Se=!1,Ue=r;if(!(typeof $e=="number"&&!($e%1)&&!isNaN($e))){let De={instancePath:s+"/defaults/retry/"+G+"/max",keyword:"\
type"};e===null?e=[De]:e.push(De),r++}if(r===Ue&&typeof $e=="number"&&($e<1||isNaN($e))){let De={instancePath:s+"/defaul\
ts/retry/"+G+"/max",keyword:"minimum"};e===null?e=[De]:e.push(De),r++}var Q=Ue===r;Se=Se||Q;let rr=r;t($e,{instancePath:s+
"/defaults/retry/"+G+"/max",parentData:P,parentDataProperty:"max",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.
concat(t.errors),r=e.length);var Q=rr===r;if(Se=Se||Q,Se)r=xe,e!==null&&(xe?e.length=xe:e=null);else{let De={instancePath:s+
"/defaults/retry/"+G+"/max",keyword:"anyOf"};e===null?e=[De]:e.push(De),r++}var B=sr===r}else var B=!0;if(B){if(P.delay!==
void 0){let $e=P.delay,sr=r,xe=r,Se=!1,Ue=r;if(r===Ue)if(typeof $e=="string"){if(!fs.test($e)){let De={instancePath:s+"/\
defaults/retry/"+G+"/delay",keyword:"pattern"};e===null?e=[De]:e.push(De),r++}}else{let De={instancePath:s+"/defaults/re\
try/"+G+"/delay",keyword:"type"};e===null?e=[De]:e.push(De),r++}var U=Ue===r;Se=Se||U;let rr=r;t($e,{instancePath:s+"/de\
faults/retry/"+G+"/delay",parentData:P,parentDataProperty:"delay",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.
concat(t.errors),r=e.length);var U=rr===r;if(Se=Se||U,Se)r=xe,e!==null&&(xe?e.length=xe:e=null);else{let De={instancePath:s+
"/defaults/retry/"+G+"/delay",keyword:"anyOf"};e===null?e=[De]:e.push(De),r++}var B=sr===r}else var B=!0;if(B){if(P.factor!==
void 0){let $e=P.factor,sr=r,xe=r,Se=!1,Ue=r;if(r===Ue)if(typeof $e=="number"){if($e<1||isNaN($e)){let De={instancePath:s+
"/defaults/retry/"+G+"/factor",keyword:"minimum"};e===null?e=[De]:e.push(De),r++}}else{let De={instancePath:s+"/defaults\
/retry/"+G+"/factor",keyword:"type"};e===null?e=[De]:e.push(De),r++}var de=Ue===r;Se=Se||de;let rr=r;t($e,{instancePath:s+
"/defaults/retry/"+G+"/factor",parentData:P,parentDataProperty:"factor",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var de=rr===r;if(Se=Se||de,Se)r=xe,e!==null&&(xe?e.length=xe:e=null);else{let De={instancePath:s+
"/defaults/retry/"+G+"/factor",keyword:"anyOf"};e===null?e=[De]:e.push(De),r++}var B=sr===r}else var B=!0;if(B){if(P.max_delay!==
void 0){let $e=P.max_delay,sr=r,xe=r,Se=!1,Ue=r;if(r===Ue)if(typeof $e=="string"){if(!fs.test($e)){let De={instancePath:s+
"/defaults/retry/"+G+"/max_delay",keyword:"pattern"};e===null?e=[De]:e.push(De),r++}}else{let De={instancePath:s+"/defau\
lts/retry/"+G+"/max_delay",keyword:"type"};e===null?e=[De]:e.push(De),r++}var _e=Ue===r;Se=Se||_e;let rr=r;t($e,{instancePath:s+
"/defaults/retry/"+G+"/max_delay",parentData:P,parentDataProperty:"max_delay",rootData:o,dynamicAnchors:a})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var _e=rr===r;if(Se=Se||_e,Se)r=xe,e!==null&&(xe?e.length=xe:e=null);else{let De={
instancePath:s+"/defaults/retry/"+G+"/max_delay",keyword:"anyOf"};e===null?e=[De]:e.push(De),r++}var B=sr===r}else var B=!0;
if(B){if(P.jitter!==void 0){let $e=P.jitter,sr=r,xe=r,Se=!1,Ue=r;if(r===Ue)if(typeof $e=="number"){if($e>1||isNaN($e)){let De={
instancePath:s+"/defaults/retry/"+G+"/jitter",keyword:"maximum"};e===null?e=[De]:e.push(De),r++}else if($e<0||isNaN($e)){
let De={instancePath:s+"/defaults/retry/"+G+"/jitter",keyword:"minimum"};e===null?e=[De]:e.push(De),r++}}else{let De={instancePath:s+
"/defaults/retry/"+G+"/jitter",keyword:"type"};e===null?e=[De]:e.push(De),r++}var q=Ue===r;Se=Se||q;let rr=r;t($e,{instancePath:s+
"/defaults/retry/"+G+"/jitter",parentData:P,parentDataProperty:"jitter",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var q=rr===r;if(Se=Se||q,Se)r=xe,e!==null&&(xe?e.length=xe:e=null);else{let De={instancePath:s+
"/defaults/retry/"+G+"/jitter",keyword:"anyOf"};e===null?e=[De]:e.push(De),r++}var B=sr===r}else var B=!0;if(B)if(P.set!==
void 0){let $e=P.set,sr=r,xe=r,Se=!1,Ue=r;if(r===Ue&&!($e&&typeof $e=="object"&&!Array.isArray($e))){let De={instancePath:s+
"/defaults/retry/"+G+"/set",keyword:"type"};e===null?e=[De]:e.push(De),r++}var te=Ue===r;Se=Se||te;let rr=r;t($e,{instancePath:s+
"/defaults/retry/"+G+"/set",parentData:P,parentDataProperty:"set",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.
concat(t.errors),r=e.length);var te=rr===r;if(Se=Se||te,Se)r=xe,e!==null&&(xe?e.length=xe:e=null);else{let De={instancePath:s+
"/defaults/retry/"+G+"/set",keyword:"anyOf"};e===null?e=[De]:e.push(De),r++}var B=sr===r}else var B=!0}}}}}}}}else{let we={
instancePath:s+"/defaults/retry/"+G,keyword:"type"};e===null?e=[we]:e.push(we),r++}var M=L===r;Le=Le||M;let ae=r;t(P,{instancePath:s+
"/defaults/retry/"+G,parentData:F,parentDataProperty:G,rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var M=ae===r;if(Le=Le||M,Le)r=Ie,e!==null&&(Ie?e.length=Ie:e=null);else{let we={instancePath:s+"/defaults/re\
try/"+G,keyword:"anyOf"};e===null?e=[we]:e.push(we),r++}var ge=Pe===r;if(!ge)break}}else{let se={instancePath:s+"/defaul\
ts/retry",keyword:"type"};e===null?e=[se]:e.push(se),r++}var $=Oe===r;W=W||$;let Ke=r;t(F,{instancePath:s+"/defaults/ret\
ry",parentData:I,parentDataProperty:"retry",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var $=Ke===r;if(W=W||$,W)r=le,e!==null&&(le?e.length=le:e=null);else{let se={instancePath:s+"/defaults/retry",keyword:"a\
nyOf"};return e===null?e=[se]:e.push(se),r++,ir.errors=e,!1}var ie=Ne===r}else var ie=!0;if(ie)if(I.stop_if!==void 0){let F=I.
stop_if,Ne=r,le=r,W=!1,Oe=r,Ke=r,ke=!1,se=r;if(r===se)if(typeof F=="string"){if(!Rs.test(F)){let Le={instancePath:s+"/de\
faults/stop_if",keyword:"pattern"};e===null?e=[Le]:e.push(Le),r++}}else{let Le={instancePath:s+"/defaults/stop_if",keyword:"\
type"};e===null?e=[Le]:e.push(Le),r++}var R=se===r;ke=ke||R;let G=r;if(r===G)if(F&&typeof F=="object"&&!Array.isArray(F)){
let Le;if(F.metric===void 0&&(Le="metric")){let L={instancePath:s+"/defaults/stop_if",keyword:"required"};e===null?e=[L]:
e.push(L),r++}else{let L=r;for(let ae in F)if(!(ae==="metric"||ae==="is"||ae==="above"||ae==="below"||ae==="for")){let Ae={
instancePath:s+"/defaults/stop_if",keyword:"additionalProperties"};e===null?e=[Ae]:e.push(Ae),r++;break}if(L===r){if(F.metric!==
void 0){let ae=F.metric,Ae=r;if(r===Ae)if(typeof ae=="string"){if(cr(ae)<1){let we={instancePath:s+"/defaults/stop_if/me\
tric",keyword:"minLength"};e===null?e=[we]:e.push(we),r++}}else{let we={instancePath:s+"/defaults/stop_if/metric",keyword:"\
type"};e===null?e=[we]:e.push(we),r++}var ee=Ae===r}else var ee=!0;if(ee){if(F.is!==void 0){let ae=F.is,Ae=r,we=r,Qe=!1,
$e=r;if(!(ae==="nan"||ae==="not-finite")){let Se={instancePath:s+"/defaults/stop_if/is",keyword:"enum"};e===null?e=[Se]:
e.push(Se),r++}var Re=$e===r;Qe=Qe||Re;let sr=r;t(ae,{instancePath:s+"/defaults/stop_if/is",parentData:F,parentDataProperty:"\
is",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Re=sr===r;if(Qe=Qe||Re,Qe)r=we,
e!==null&&(we?e.length=we:e=null);else{let Se={instancePath:s+"/defaults/stop_if/is",keyword:"anyOf"};e===null?e=[Se]:e.
push(Se),r++}var ee=Ae===r}else var ee=!0;if(ee){if(F.above!==void 0){let ae=F.above,Ae=r,we=r,Qe=!1,$e=r;if(typeof ae!=
"number"){let Se={instancePath:s+"/defaults/stop_if/above",keyword:"type"};e===null?e=[Se]:e.push(Se),r++}var er=$e===r;
Qe=Qe||er;let sr=r;t(ae,{instancePath:s+"/defaults/stop_if/above",parentData:F,parentDataProperty:"above",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var er=sr===r;if(Qe=Qe||er,Qe)r=we,e!==null&&(we?e.length=we:e=null);else{
let Se={instancePath:s+"/defaults/stop_if/above",keyword:"anyOf"};e===null?e=[Se]:e.push(Se),r++}var ee=Ae===r}else var ee=!0;
if(ee){if(F.below!==void 0){let ae=F.below,Ae=r,we=r,Qe=!1,$e=r;if(typeof ae!="number"){let Se={instancePath:s+"/default\
s/stop_if/below",keyword:"type"};e===null?e=[Se]:e.push(Se),r++}var D=$e===r;Qe=Qe||D;let sr=r;t(ae,{instancePath:s+"/de\
faults/stop_if/below",parentData:F,parentDataProperty:"below",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var D=sr===r;if(Qe=Qe||D,Qe)r=we,e!==null&&(we?e.length=we:e=null);else{let Se={instancePath:s+"/d\
efaults/stop_if/below",keyword:"anyOf"};e===null?e=[Se]:e.push(Se),r++}var ee=Ae===r}else var ee=!0;if(ee)if(F.for!==void 0){
let ae=F.for,Ae=r,we=r,Qe=!1,$e=r;if(!(typeof ae=="number"&&!(ae%1)&&!isNaN(ae))){let Se={instancePath:s+"/defaults/stop\
_if/for",keyword:"type"};e===null?e=[Se]:e.push(Se),r++}if(r===$e&&typeof ae=="number"&&(ae<1||isNaN(ae))){let Se={instancePath:s+
"/defaults/stop_if/for",keyword:"minimum"};e===null?e=[Se]:e.push(Se),r++}var re=$e===r;Qe=Qe||re;let sr=r;t(ae,{instancePath:s+
"/defaults/stop_if/for",parentData:F,parentDataProperty:"for",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var re=sr===r;if(Qe=Qe||re,Qe)r=we,e!==null&&(we?e.length=we:e=null);else{let Se={instancePath:s+"\
/defaults/stop_if/for",keyword:"anyOf"};e===null?e=[Se]:e.push(Se),r++}var ee=Ae===r}else var ee=!0}}}}}}else{let Le={instancePath:s+
"/defaults/stop_if",keyword:"type"};e===null?e=[Le]:e.push(Le),r++}var R=G===r;ke=ke||R;let P=r;if(r===P)if(Array.isArray(
F)){var Ve=!0;let Le=F.length;for(let L=0;L<Le;L++){let ae=F[L],Ae=r,we=r,Qe=!1,$e=r,sr=r,xe=!1,Se=r;if(r===Se)if(typeof ae==
"string"){if(!Rs.test(ae)){let De={instancePath:s+"/defaults/stop_if/"+L,keyword:"pattern"};e===null?e=[De]:e.push(De),r++}}else{
let De={instancePath:s+"/defaults/stop_if/"+L,keyword:"type"};e===null?e=[De]:e.push(De),r++}var X=Se===r;xe=xe||X;let Ue=r;
if(r===Ue)if(ae&&typeof ae=="object"&&!Array.isArray(ae)){let De;if(ae.metric===void 0&&(De="metric")){let Rr={instancePath:s+
"/defaults/stop_if/"+L,keyword:"required"};e===null?e=[Rr]:e.push(Rr),r++}else{let Rr=r;for(let Je in ae)if(!(Je==="metr\
ic"||Je==="is"||Je==="above"||Je==="below"||Je==="for")){let tr={instancePath:s+"/defaults/stop_if/"+L,keyword:"addition\
alProperties"};e===null?e=[tr]:e.push(tr),r++;break}if(Rr===r){if(ae.metric!==void 0){let Je=ae.metric,tr=r;if(r===tr)if(typeof Je==
"string"){if(cr(Je)<1){let Te={instancePath:s+"/defaults/stop_if/"+L+"/metric",keyword:"minLength"};e===null?e=[Te]:e.push(
Te),r++}}else{let Te={instancePath:s+"/defaults/stop_if/"+L+"/metric",keyword:"type"};e===null?e=[Te]:e.push(Te),r++}var Ee=tr===
r}else var Ee=!0;if(Ee){if(ae.is!==void 0){let Je=ae.is,tr=r,Te=r,ur=!1,Br=r;if(!(Je==="nan"||Je==="not-finite")){let Ye={
instancePath:s+"/defaults/stop_if/"+L+"/is",keyword:"enum"};e===null?e=[Ye]:e.push(Ye),r++}var Xe=Br===r;ur=ur||Xe;let lr=r;
t(Je,{instancePath:s+"/defaults/stop_if/"+L+"/is",parentData:ae,parentDataProperty:"is",rootData:o,dynamicAnchors:a})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var Xe=lr===r;if(ur=ur||Xe,ur)r=Te,e!==null&&(Te?e.length=Te:e=null);else{
let Ye={instancePath:s+"/defaults/stop_if/"+L+"/is",keyword:"anyOf"};e===null?e=[Ye]:e.push(Ye),r++}var Ee=tr===r}else var Ee=!0;
if(Ee){if(ae.above!==void 0){let Je=ae.above,tr=r,Te=r,ur=!1,Br=r;if(typeof Je!="number"){let Ye={instancePath:s+"/defau\
lts/stop_if/"+L+"/above",keyword:"type"};e===null?e=[Ye]:e.push(Ye),r++}var me=Br===r;ur=ur||me;let lr=r;t(Je,{instancePath:s+
"/defaults/stop_if/"+L+"/above",parentData:ae,parentDataProperty:"above",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var me=lr===r;if(ur=ur||me,ur)r=Te,e!==null&&(Te?e.length=Te:e=null);else{let Ye={instancePath:s+
"/defaults/stop_if/"+L+"/above",keyword:"anyOf"};e===null?e=[Ye]:e.push(Ye),r++}var Ee=tr===r}else var Ee=!0;if(Ee){if(ae.
below!==void 0){let Je=ae.below,tr=r,Te=r,ur=!1,Br=r;if(typeof Je!="number"){let Ye={instancePath:s+"/defaults/stop_if/"+
L+"/below",keyword:"type"};e===null?e=[Ye]:e.push(Ye),r++}var Ce=Br===r;ur=ur||Ce;let lr=r;t(Je,{instancePath:s+"/defaul\
ts/stop_if/"+L+"/below",parentData:ae,parentDataProperty:"below",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var Ce=lr===r;if(ur=ur||Ce,ur)r=Te,e!==null&&(Te?e.length=Te:e=null);else{let Ye={instancePath:s+"\
/defaults/stop_if/"+L+"/below",keyword:"anyOf"};e===null?e=[Ye]:e.push(Ye),r++}var Ee=tr===r}else var Ee=!0;if(Ee)if(ae.
for!==void 0){let Je=ae.for,tr=r,Te=r,ur=!1,Br=r;if(!(typeof Je=="number"&&!(Je%1)&&!isNaN(Je))){let Ye={instancePath:s+
"/defaults/stop_if/"+L+"/for",keyword:"type"};e===null?e=[Ye]:e.push(Ye),r++}if(r===Br&&typeof Je=="number"&&(Je<1||isNaN(
Je))){let Ye={instancePath:s+"/defaults/stop_if/"+L+"/for",keyword:"minimum"};e===null?e=[Ye]:e.push(Ye),r++}var b=Br===
r;ur=ur||b;let lr=r;t(Je,{instancePath:s+"/defaults/stop_if/"+L+"/for",parentData:ae,parentDataProperty:"for",rootData:o,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var b=lr===r;if(ur=ur||b,ur)r=Te,e!==null&&(Te?e.
length=Te:e=null);else{let Ye={instancePath:s+"/defaults/stop_if/"+L+"/for",keyword:"anyOf"};e===null?e=[Ye]:e.push(Ye),
r++}var Ee=tr===r}else var Ee=!0}}}}}}else{let De={instancePath:s+"/defaults/stop_if/"+L,keyword:"type"};e===null?e=[De]:
e.push(De),r++}var X=Ue===r;if(xe=xe||X,xe)r=sr,e!==null&&(sr?e.length=sr:e=null);else{let De={instancePath:s+"/defaults\
/stop_if/"+L,keyword:"anyOf"};e===null?e=[De]:e.push(De),r++}var w=$e===r;Qe=Qe||w;let rr=r;t(ae,{instancePath:s+"/defau\
lts/stop_if/"+L,parentData:F,parentDataProperty:L,rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var w=rr===r;if(Qe=Qe||w,Qe)r=we,e!==null&&(we?e.length=we:e=null);else{let De={instancePath:s+"/defaults/st\
op_if/"+L,keyword:"anyOf"};e===null?e=[De]:e.push(De),r++}var Ve=Ae===r;if(!Ve)break}}else{let Le={instancePath:s+"/defa\
ults/stop_if",keyword:"type"};e===null?e=[Le]:e.push(Le),r++}var R=P===r;if(ke=ke||R,ke)r=Ke,e!==null&&(Ke?e.length=Ke:e=
null);else{let Le={instancePath:s+"/defaults/stop_if",keyword:"anyOf"};e===null?e=[Le]:e.push(Le),r++}var Y=Oe===r;W=W||
Y;let Pe=r;t(F,{instancePath:s+"/defaults/stop_if",parentData:I,parentDataProperty:"stop_if",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Y=Pe===r;if(W=W||Y,W)r=le,e!==null&&(le?e.length=le:e=null);else{
let Le={instancePath:s+"/defaults/stop_if",keyword:"anyOf"};return e===null?e=[Le]:e.push(Le),r++,ir.errors=e,!1}var ie=Ne===
r}else var ie=!0}}}}else return ir.errors=[{instancePath:s+"/defaults",keyword:"type"}],!1;var f=fe===r}else var f=!0;if(f){
if(n.stages!==void 0){let I=n.stages,fe=r;if(r===fe)if(I&&typeof I=="object"&&!Array.isArray(I)){if(Object.keys(I).length<
1)return ir.errors=[{instancePath:s+"/stages",keyword:"minProperties"}],!1;for(let je in I){let F=r;if(typeof je=="strin\
g"&&!tn.test(je)){let Ne={instancePath:s+"/stages",keyword:"pattern",propertyName:je};e===null?e=[Ne]:e.push(Ne),r++}var V=F===
r;if(!V){let Ne={instancePath:s+"/stages",keyword:"propertyNames"};return e===null?e=[Ne]:e.push(Ne),r++,ir.errors=e,!1;
break}}if(V)for(let je in I){let F=r;or(I[je],{instancePath:s+"/stages/"+je.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:I,
parentDataProperty:je,rootData:o,dynamicAnchors:a})||(e=e===null?or.errors:e.concat(or.errors),r=e.length);var Me=F===r;
if(!Me)break}}else return ir.errors=[{instancePath:s+"/stages",keyword:"type"}],!1;var f=fe===r}else var f=!0;if(f){if(n.
expect!==void 0){let I=n.expect,fe=r;if(r===fe)if(Array.isArray(I)){var y=!0;let je=I.length;for(let F=0;F<je;F++){let Ne=I[F],
le=r;if(r===le)if(Ne&&typeof Ne=="object"&&!Array.isArray(Ne)){let Oe;if(Ne.claim===void 0&&(Oe="claim")||Ne.value===void 0&&
(Oe="value"))return ir.errors=[{instancePath:s+"/expect/"+F,keyword:"required"}],!1;{let Ke=r;for(let ke in Ne)if(!(ke===
"claim"||ke==="value"||ke==="equals"||ke==="tolerance"||ke==="at_least"||ke==="at_most"||ke==="source"||ke==="when")){return ir.
errors=[{instancePath:s+"/expect/"+F,keyword:"additionalProperties"}],!1;break}if(Ke===r){if(Ne.claim!==void 0){let ke=Ne.
claim,se=r;if(r===se)if(typeof ke=="string"){if(cr(ke)<1)return ir.errors=[{instancePath:s+"/expect/"+F+"/claim",keyword:"\
minLength"}],!1}else return ir.errors=[{instancePath:s+"/expect/"+F+"/claim",keyword:"type"}],!1;var m=se===r}else var m=!0;
if(m){if(Ne.value!==void 0){let ke=Ne.value,se=r,G=r,P=!1,Pe=r;if(typeof ke!="number"){let L={instancePath:s+"/expect/"+
F+"/value",keyword:"type"};e===null?e=[L]:e.push(L),r++}var g=Pe===r;P=P||g;let Ie=r;t(ke,{instancePath:s+"/expect/"+F+"\
/value",parentData:Ne,parentDataProperty:"value",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var g=Ie===r;if(P=P||g,P)r=G,e!==null&&(G?e.length=G:e=null);else{let L={instancePath:s+"/expect/"+F+"/value",
keyword:"anyOf"};return e===null?e=[L]:e.push(L),r++,ir.errors=e,!1}var m=se===r}else var m=!0;if(m){if(Ne.equals!==void 0){
let ke=Ne.equals,se=r,G=r,P=!1,Pe=r;if(typeof ke!="number"){let L={instancePath:s+"/expect/"+F+"/equals",keyword:"type"};
e===null?e=[L]:e.push(L),r++}var k=Pe===r;P=P||k;let Ie=r;t(ke,{instancePath:s+"/expect/"+F+"/equals",parentData:Ne,parentDataProperty:"\
equals",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var k=Ie===r;if(P=P||k,P)r=G,
e!==null&&(G?e.length=G:e=null);else{let L={instancePath:s+"/expect/"+F+"/equals",keyword:"anyOf"};return e===null?e=[L]:
e.push(L),r++,ir.errors=e,!1}var m=se===r}else var m=!0;if(m){if(Ne.tolerance!==void 0){let ke=Ne.tolerance,se=r,G=r,P=!1,
Pe=r;if(r===Pe)if(typeof ke=="number"){if(ke<0||isNaN(ke)){let L={instancePath:s+"/expect/"+F+"/tolerance",keyword:"mini\
mum"};e===null?e=[L]:e.push(L),r++}}else{let L={instancePath:s+"/expect/"+F+"/tolerance",keyword:"type"};e===null?e=[L]:
e.push(L),r++}var i=Pe===r;P=P||i;let Ie=r;t(ke,{instancePath:s+"/expect/"+F+"/tolerance",parentData:Ne,parentDataProperty:"\
tolerance",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var i=Ie===r;if(P=P||i,P)r=
G,e!==null&&(G?e.length=G:e=null);else{let L={instancePath:s+"/expect/"+F+"/tolerance",keyword:"anyOf"};return e===null?
e=[L]:e.push(L),r++,ir.errors=e,!1}var m=se===r}else var m=!0;if(m){if(Ne.at_least!==void 0){let ke=Ne.at_least,se=r,G=r,
P=!1,Pe=r;if(typeof ke!="number"){let L={instancePath:s+"/expect/"+F+"/at_least",keyword:"type"};e===null?e=[L]:e.push(L),
r++}var O=Pe===r;P=P||O;let Ie=r;t(ke,{instancePath:s+"/expect/"+F+"/at_least",parentData:Ne,parentDataProperty:"at_leas\
t",rootData:o,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var O=Ie===r;if(P=P||O,P)r=G,e!==null&&
(G?e.length=G:e=null);else{let L={instancePath:s+"/expect/"+F+"/at_least",keyword:"anyOf"};return e===null?e=[L]:e.push(
L),r++,ir.errors=e,!1}var m=se===r}else var m=!0;if(m){if(Ne.at_most!==void 0){let ke=Ne.at_most,se=r,G=r,P=!1,Pe=r;if(typeof ke!=
"number"){let L={instancePath:s+"/expect/"+F+"/at_most",keyword:"type"};e===null?e=[L]:e.push(L),r++}var A=Pe===r;P=P||A;
let Ie=r;t(ke,{instancePath:s+"/expect/"+F+"/at_most",parentData:Ne,parentDataProperty:"at_most",rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var A=Ie===r;if(P=P||A,P)r=G,e!==null&&(G?e.length=G:e=null);else{let L={
instancePath:s+"/expect/"+F+"/at_most",keyword:"anyOf"};return e===null?e=[L]:e.push(L),r++,ir.errors=e,!1}var m=se===r}else
var m=!0;if(m){if(Ne.source!==void 0){let ke=r;if(typeof Ne.source!="string")return ir.errors=[{instancePath:s+"/expect/"+
F+"/source",keyword:"type"}],!1;var m=ke===r}else var m=!0;if(m)if(Ne.when!==void 0){let ke=Ne.when,se=r,G=r,P=!1,Pe=r;if(typeof ke!=
"boolean"){let L={instancePath:s+"/expect/"+F+"/when",keyword:"type"};e===null?e=[L]:e.push(L),r++}var c=Pe===r;P=P||c;let Ie=r;
t(ke,{instancePath:s+"/expect/"+F+"/when",parentData:Ne,parentDataProperty:"when",rootData:o,dynamicAnchors:a})||(e=e===
null?t.errors:e.concat(t.errors),r=e.length);var c=Ie===r;if(P=P||c,P)r=G,e!==null&&(G?e.length=G:e=null);else{let L={instancePath:s+
"/expect/"+F+"/when",keyword:"anyOf"};return e===null?e=[L]:e.push(L),r++,ir.errors=e,!1}var m=se===r}else var m=!0}}}}}}}}}else
return ir.errors=[{instancePath:s+"/expect/"+F,keyword:"type"}],!1;var y=le===r;if(!y)break}}else return ir.errors=[{instancePath:s+
"/expect",keyword:"type"}],!1;var f=fe===r}else var f=!0;if(f){if(n.compare!==void 0){let I=n.compare,fe=r;if(r===fe)if(Array.
isArray(I)){var l=!0;let je=I.length;for(let F=0;F<je;F++){let Ne=I[F],le=r;if(r===le)if(Ne&&typeof Ne=="object"&&!Array.
isArray(Ne)){let Oe;if(Ne.title===void 0&&(Oe="title")||Ne.rows===void 0&&(Oe="rows"))return ir.errors=[{instancePath:s+
"/compare/"+F,keyword:"required"}],!1;{let Ke=r;for(let ke in Ne)if(!(ke==="title"||ke==="rows"||ke==="note")){return ir.
errors=[{instancePath:s+"/compare/"+F,keyword:"additionalProperties"}],!1;break}if(Ke===r){if(Ne.title!==void 0){let ke=Ne.
title,se=r;if(r===se)if(typeof ke=="string"){if(cr(ke)<1)return ir.errors=[{instancePath:s+"/compare/"+F+"/title",keyword:"\
minLength"}],!1}else return ir.errors=[{instancePath:s+"/compare/"+F+"/title",keyword:"type"}],!1;var T=se===r}else var T=!0;
if(T){if(Ne.rows!==void 0){let ke=Ne.rows,se=r,G=r,P=!1,Pe=r;if(r===Pe)if(Array.isArray(ke))if(ke.length<1){let L={instancePath:s+
"/compare/"+F+"/rows",keyword:"minItems"};e===null?e=[L]:e.push(L),r++}else{var S=!0;let L=ke.length;for(let ae=0;ae<L;ae++){
let Ae=ke[ae],we=r,Qe=r,$e=!1,sr=r;if(r===sr)if(Ae&&typeof Ae=="object"&&!Array.isArray(Ae)){let Ue;if(Ae.label===void 0&&
(Ue="label")||Ae.value===void 0&&(Ue="value")){let rr={instancePath:s+"/compare/"+F+"/rows/"+ae,keyword:"required"};e===
null?e=[rr]:e.push(rr),r++}else{let rr=r;for(let nr in Ae)if(!(nr==="label"||nr==="value")){let De={instancePath:s+"/com\
pare/"+F+"/rows/"+ae,keyword:"additionalProperties"};e===null?e=[De]:e.push(De),r++;break}if(rr===r&&Ae.label!==void 0&&
typeof Ae.label!="string"){let nr={instancePath:s+"/compare/"+F+"/rows/"+ae+"/label",keyword:"type"};e===null?e=[nr]:e.push(
nr),r++}}}else{let Ue={instancePath:s+"/compare/"+F+"/rows/"+ae,keyword:"type"};e===null?e=[Ue]:e.push(Ue),r++}var p=sr===
r;$e=$e||p;let xe=r;t(Ae,{instancePath:s+"/compare/"+F+"/rows/"+ae,parentData:ke,parentDataProperty:ae,rootData:o,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var p=xe===r;if($e=$e||p,$e)r=Qe,e!==null&&(Qe?e.length=Qe:e=null);else{
let Ue={instancePath:s+"/compare/"+F+"/rows/"+ae,keyword:"anyOf"};e===null?e=[Ue]:e.push(Ue),r++}var S=we===r;if(!S)break}}else{
let L={instancePath:s+"/compare/"+F+"/rows",keyword:"type"};e===null?e=[L]:e.push(L),r++}var d=Pe===r;P=P||d;let Ie=r;t(
ke,{instancePath:s+"/compare/"+F+"/rows",parentData:Ne,parentDataProperty:"rows",rootData:o,dynamicAnchors:a})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var d=Ie===r;if(P=P||d,P)r=G,e!==null&&(G?e.length=G:e=null);else{let L={instancePath:s+
"/compare/"+F+"/rows",keyword:"anyOf"};return e===null?e=[L]:e.push(L),r++,ir.errors=e,!1}var T=se===r}else var T=!0;if(T)
if(Ne.note!==void 0){let ke=r;if(typeof Ne.note!="string")return ir.errors=[{instancePath:s+"/compare/"+F+"/note",keyword:"\
type"}],!1;var T=ke===r}else var T=!0}}}}else return ir.errors=[{instancePath:s+"/compare/"+F,keyword:"type"}],!1;var l=le===
r;if(!l)break}}else return ir.errors=[{instancePath:s+"/compare",keyword:"type"}],!1;var f=fe===r}else var f=!0;if(f)if(n.
profiles!==void 0){let I=n.profiles,fe=r;if(r===fe)if(I&&typeof I=="object"&&!Array.isArray(I)){for(let je in I){let F=r;
if(typeof je=="string"&&!tn.test(je)){let Ne={instancePath:s+"/profiles",keyword:"pattern",propertyName:je};e===null?e=[
Ne]:e.push(Ne),r++}var C=F===r;if(!C){let Ne={instancePath:s+"/profiles",keyword:"propertyNames"};return e===null?e=[Ne]:
e.push(Ne),r++,ir.errors=e,!1;break}}if(C)for(let je in I){let F=r;ss(I[je],{instancePath:s+"/profiles/"+je.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:I,parentDataProperty:je,rootData:o,dynamicAnchors:a})||(e=e===null?ss.errors:e.concat(
ss.errors),r=e.length);var z=F===r;if(!z)break}}else return ir.errors=[{instancePath:s+"/profiles",keyword:"type"}],!1;var f=fe===
r}else var f=!0}}}}}}}}}}}else return ir.errors=[{instancePath:s,keyword:"type"}],!1;return ir.errors=e,r===0}ir.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};const validateWhole = Vn;
export const schemasFingerprint: string = '6965edd350f947712141b136592f79aa65b8c4ec39d1e330d26c0b564bdbf204';
export const validatePipeline: {
  (document: unknown): boolean;
  errors?: readonly { instancePath: string; keyword: string }[] | null;
} = validateWhole;
