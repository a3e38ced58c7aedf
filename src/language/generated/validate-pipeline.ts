// @ts-nocheck
/* oxlint-disable */
// Emitted by `npm run schemas` from the stage kinds; do not edit.
var rn=(n,s)=>()=>{try{return s||n((s={exports:{}}).exports,s),s.exports}catch(He){throw s=0,He}};var on=rn((Jn,fn)=>{"use strict";fn.exports=function n(s,He){if(s===He)return!0;if(s&&He&&typeof s=="object"&&typeof He==
"object"){if(s.constructor!==He.constructor)return!1;var We,f,a;if(Array.isArray(s)){if(We=s.length,We!=He.length)return!1;
for(f=We;f--!==0;)if(!n(s[f],He[f]))return!1;return!0}if(s.constructor===RegExp)return s.source===He.source&&s.flags===He.
flags;if(s.valueOf!==Object.prototype.valueOf)return s.valueOf()===He.valueOf();if(s.toString!==Object.prototype.toString)
return s.toString()===He.toString();if(a=Object.keys(s),We=a.length,We!==Object.keys(He).length)return!1;for(f=We;f--!==
0;)if(!Object.prototype.hasOwnProperty.call(He,a[f]))return!1;for(f=We;f--!==0;){var e=a[f];if(!n(s[e],He[e]))return!1}return!0}
return s!==s&&He!==He}});var un=rn(sn=>{"use strict";Object.defineProperty(sn,"__esModule",{value:!0});var an=on();an.code='require("ajv/dist/run\
time/equal").default';sn.default=an});var dn=rn(nn=>{"use strict";Object.defineProperty(nn,"__esModule",{value:!0});function pn(n){let s=n.length,He=0,We=0,f;
for(;We<s;)He++,f=n.charCodeAt(We++),f>=55296&&f<=56319&&We<s&&(f=n.charCodeAt(We),(f&64512)===56320&&We++);return He}nn.
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
/$defs/expression"}]},validate_every:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"\
integer",minimum:0},{$ref:"#/$defs/expression"}]},checkpoint:{anyOf:[{type:"object",properties:{every_seconds:{anyOf:[{type:"\
number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},every_steps:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/\
expression"}]},every_epochs:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},keep:{anyOf:[{type:"integer",
minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},log_every:{anyOf:[{type:"\
number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#\
/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-e\
xtends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-re\
try"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"classify"}},additionalProperties:!1},"kind-evaluate":{type:"ob\
ject",properties:{weights:{type:"string"},data:{type:"string"},split:{type:"string",minLength:1},labels:{type:"string",minLength:1},
limit:{anyOf:[{type:"object",properties:{count:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},seed:{anyOf:[
{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},corruption:{
anyOf:[{type:"object",properties:{kind:{anyOf:[{type:"string",enum:["none","noise","blur","contrast","pixelate"]},{$ref:"\
#/$defs/expression"}]},severity:{anyOf:[{type:"integer",minimum:1,maximum:5},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{
$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/\
$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs\
/stage-stop_if"},kind:{const:"evaluate"}},additionalProperties:!1},"kind-linear-probe":{type:"object",properties:{features:{
anyOf:[{type:"string",enum:["pixels","encoder"]},{$ref:"#/$defs/expression"}]},weights:{type:["string","null"]},data:{type:"\
string"},split:{type:"string",minLength:1},val_split:{type:"string",minLength:1},test_split:{type:"string",minLength:1},
labels:{type:"string",minLength:1},limit:{anyOf:[{type:"object",properties:{count:{anyOf:[{type:"integer",minimum:0},{$ref:"\
#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{
$ref:"#/$defs/expression"}]},c:{anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"\
#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},max_iterations:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/e\
xpression"}]},tolerance:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$d\
efs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage\
-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-\
timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"linear-probe"}},additionalProperties:!1},
"kind-attention-map":{type:"object",properties:{weights:{type:"string"},data:{type:"string"},split:{type:"string",minLength:1},
items:{anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},{$ref:"#/\
$defs/expression"}]},query:{anyOf:[{type:["array","null"],minItems:2,maxItems:2,items:{anyOf:[{type:"integer",minimum:0},
{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},threshold:{anyOf:[{type:"number",minimum:0,maximum:1},{$ref:"\
#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#\
/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/s\
tage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-\
stop_if"},kind:{const:"attention-map"}},additionalProperties:!1},"kind-command":{type:"object",properties:{argv:{anyOf:[
{type:"array",minItems:1,items:{type:["string","number","boolean"]}},{$ref:"#/$defs/expression"}]},run:{type:"string"},shell:{
anyOf:[{type:"string",enum:["sh","bash"]},{$ref:"#/$defs/expression"}]},inputs:{anyOf:[{type:"object",additionalProperties:{
type:"string"}},{$ref:"#/$defs/expression"}]},code:{anyOf:[{type:"array",items:{type:"string",minLength:1}},{$ref:"#/$de\
fs/expression"}]},outputs:{anyOf:[{type:"object",additionalProperties:{type:"string",minLength:1}},{$ref:"#/$defs/expres\
sion"}]},env:{anyOf:[{type:"object",additionalProperties:{type:["string","number","boolean"]}},{$ref:"#/$defs/expression"}]},
local_env:{anyOf:[{type:"object",additionalProperties:{type:["string","number","boolean"]}},{$ref:"#/$defs/expression"}]},
cwd:{type:"string"},checkpoints:{anyOf:[{type:"object",required:["glob"],properties:{glob:{type:"string",minLength:1},order:{
anyOf:[{type:"string",enum:["number","mtime","name"]},{$ref:"#/$defs/expression"}]},validate:{anyOf:[{anyOf:[{type:"stri\
ng",enum:["auto","none","zip","safetensors","json"]},{type:"object",required:["argv"],properties:{argv:{anyOf:[{type:"ar\
ray",minItems:1,items:{type:["string","number","boolean"]}},{$ref:"#/$defs/expression"}]},timeout:{anyOf:[{type:"string",
pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h))+$"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1}]},{$ref:"#/$defs/expres\
sion"}]},keep:{anyOf:[{type:"object",required:["last"],properties:{last:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$def\
s/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expres\
sion"}]},resume:{anyOf:[{type:"object",required:["args_if_found"],properties:{args_if_found:{anyOf:[{type:"array",items:{
type:["string","number","boolean"]}},{$ref:"#/$defs/expression"}]},only_if_same:{anyOf:[{type:"object",additionalProperties:{
anyOf:[{anyOf:[{type:["string","number","boolean"]},{type:"object",required:["resource"],properties:{resource:{anyOf:[{type:"\
string",enum:["cpus","gpus"]},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{type:"object",required:["argv"],properties:{
argv:{anyOf:[{type:"array",minItems:1,items:{type:["string","number","boolean"]}},{$ref:"#/$defs/expression"}]},timeout:{
anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h))+$"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1}]},
{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},otherwise:{anyOf:[{type:"string",enum:["refuse","start-anew"]},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},metrics:{anyOf:[{type:"object",required:[
"file"],properties:{file:{type:"string",minLength:1},format:{anyOf:[{type:"string",enum:["json","jsonl"]},{$ref:"#/$defs\
/expression"}]},step:{type:"string"}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},progress:{anyOf:[{type:"obj\
ect",required:["total"],properties:{total:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},step:{type:["\
string","null"]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},
matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"\
#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#\
/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"command"}},additionalProperties:!1}}},ns=Object.
prototype.hasOwnProperty,ln=un().default,dr=dn().default,jn=new RegExp("^x-","u"),Dn=new RegExp("^[A-Za-z0-9][\\w.-]{0,99\
}$","u"),qn=new RegExp("^[A-Za-z_]\\w*$","u"),tn=new RegExp("^[A-Za-z_]\\w*(?:-\\w+)*$","u"),Ys=new RegExp("^\\d+(\\.\\d+)?\
[KMGT]?(i?B)?$","u"),fs=new RegExp("^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$","u"),Gs=new RegExp("^(exit:\\d{1,3}|signal:SIG[A-Z0-\
9]+)$","u"),Rs=new RegExp("^metrics\\.(\\S+) (?:is (nan|not-finite)|(above|below) (-?\\d+(?:\\.\\d+)?(?:e[-+]?\\d+)?))$",
"u"),zn={anyOf:[{type:["null","boolean","number","string","array"]},{type:"object",properties:{type:{anyOf:[{enum:["null",
"boolean","integer","number","string","array","object"]},{$ref:"#/$defs/expression"}]},default:{},title:{type:"string"},
description:{type:"string"},enum:{anyOf:[{type:"array",minItems:1},{$ref:"#/$defs/expression"}]},minimum:{anyOf:[{type:"\
number"},{$ref:"#/$defs/expression"}]},maximum:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},exclusiveMinimum:{anyOf:[
{type:"number"},{$ref:"#/$defs/expression"}]},exclusiveMaximum:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},minLength:{
anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},pattern:{type:"string"},items:{anyOf:[{type:"object",additionalProperties:!0},
{$ref:"#/$defs/expression"}]},minItems:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},maxItems:{anyOf:[
{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},uniqueItems:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},
unit:{type:"string"},examples:{anyOf:[{type:"array"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1,anyOf:[{required:[
"type"]},{required:["default"]},{required:["enum"]}]}]};var In=new RegExp("\\$\\{","u");function t(n,{instancePath:s="",parentData:He,parentDataProperty:We,rootData:f=n,dynamicAnchors:a={}}={}){
let e=null,r=0,ye=t.evaluated;if(ye.dynamicProps&&(ye.props=void 0),ye.dynamicItems&&(ye.items=void 0),r===0)if(typeof n==
"string"){if(!In.test(n))return t.errors=[{instancePath:s,keyword:"pattern",params:{pattern:"\\$\\{"}}],!1}else return t.
errors=[{instancePath:s,keyword:"type"}],!1;return t.errors=e,r===0}t.evaluated={dynamicProps:!1,dynamicItems:!1};function zs(n,{
instancePath:s="",parentData:He,parentDataProperty:We,rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,ye=zs.evaluated;
ye.dynamicProps&&(ye.props=void 0),ye.dynamicItems&&(ye.items=void 0);let i=r,re=!1,g=r;if(n!==null&&typeof n!="boolean"&&
typeof n!="number"&&typeof n!="string"&&!Array.isArray(n)){let $e={instancePath:s,keyword:"type"};e===null?e=[$e]:e.push(
$e),r++}var Ne=g===r;re=re||Ne;let Ke=r,De=r,$=!1,S=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let $e;if(n.type===void 0&&
($e="type")){let R={instancePath:s,keyword:"required"};e===null?e=[R]:e.push(R),r++}}var E=S===r;$=$||E;let Ge=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let $e;if(n.default===void 0&&($e="default")){let R={instancePath:s,keyword:"required"};e===
null?e=[R]:e.push(R),r++}}var E=Ge===r;$=$||E;let Re=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let $e;if(n.enum===void 0&&
($e="enum")){let R={instancePath:s,keyword:"required"};e===null?e=[R]:e.push(R),r++}}var E=Re===r;if($=$||E,$)r=De,e!==null&&
(De?e.length=De:e=null);else{let $e={instancePath:s,keyword:"anyOf"};e===null?e=[$e]:e.push($e),r++}if(r===Ke)if(n&&typeof n==
"object"&&!Array.isArray(n)){let $e=r;for(let R in n)if(!ns.call(zn.anyOf[1].properties,R)){let C={instancePath:s,keyword:"\
additionalProperties"};e===null?e=[C]:e.push(C),r++;break}if($e===r){if(n.type!==void 0){let R=n.type,C=r,H=r,ue=!1,me=r;
if(!(R==="null"||R==="boolean"||R==="integer"||R==="number"||R==="string"||R==="array"||R==="object")){let se={instancePath:s+
"/type",keyword:"enum"};e===null?e=[se]:e.push(se),r++}var K=me===r;ue=ue||K;let I=r;t(R,{instancePath:s+"/type",parentData:n,
parentDataProperty:"type",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var K=I===r;
if(ue=ue||K,ue)r=H,e!==null&&(H?e.length=H:e=null);else{let se={instancePath:s+"/type",keyword:"anyOf"};e===null?e=[se]:
e.push(se),r++}var B=C===r}else var B=!0;if(B){if(n.title!==void 0){let R=r;if(typeof n.title!="string"){let H={instancePath:s+
"/title",keyword:"type"};e===null?e=[H]:e.push(H),r++}var B=R===r}else var B=!0;if(B){if(n.description!==void 0){let R=r;
if(typeof n.description!="string"){let H={instancePath:s+"/description",keyword:"type"};e===null?e=[H]:e.push(H),r++}var B=R===
r}else var B=!0;if(B){if(n.enum!==void 0){let R=n.enum,C=r,H=r,ue=!1,me=r;if(r===me)if(Array.isArray(R)){if(R.length<1){
let M={instancePath:s+"/enum",keyword:"minItems"};e===null?e=[M]:e.push(M),r++}}else{let M={instancePath:s+"/enum",keyword:"\
type"};e===null?e=[M]:e.push(M),r++}var q=me===r;ue=ue||q;let I=r;t(R,{instancePath:s+"/enum",parentData:n,parentDataProperty:"\
enum",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var q=I===r;if(ue=ue||q,ue)r=H,
e!==null&&(H?e.length=H:e=null);else{let M={instancePath:s+"/enum",keyword:"anyOf"};e===null?e=[M]:e.push(M),r++}var B=C===
r}else var B=!0;if(B){if(n.minimum!==void 0){let R=n.minimum,C=r,H=r,ue=!1,me=r;if(typeof R!="number"){let M={instancePath:s+
"/minimum",keyword:"type"};e===null?e=[M]:e.push(M),r++}var ne=me===r;ue=ue||ne;let I=r;t(R,{instancePath:s+"/minimum",parentData:n,
parentDataProperty:"minimum",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ne=I===
r;if(ue=ue||ne,ue)r=H,e!==null&&(H?e.length=H:e=null);else{let M={instancePath:s+"/minimum",keyword:"anyOf"};e===null?e=
[M]:e.push(M),r++}var B=C===r}else var B=!0;if(B){if(n.maximum!==void 0){let R=n.maximum,C=r,H=r,ue=!1,me=r;if(typeof R!=
"number"){let M={instancePath:s+"/maximum",keyword:"type"};e===null?e=[M]:e.push(M),r++}var T=me===r;ue=ue||T;let I=r;t(
R,{instancePath:s+"/maximum",parentData:n,parentDataProperty:"maximum",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var T=I===r;if(ue=ue||T,ue)r=H,e!==null&&(H?e.length=H:e=null);else{let M={instancePath:s+
"/maximum",keyword:"anyOf"};e===null?e=[M]:e.push(M),r++}var B=C===r}else var B=!0;if(B){if(n.exclusiveMinimum!==void 0){
let R=n.exclusiveMinimum,C=r,H=r,ue=!1,me=r;if(typeof R!="number"){let M={instancePath:s+"/exclusiveMinimum",keyword:"ty\
pe"};e===null?e=[M]:e.push(M),r++}var de=me===r;ue=ue||de;let I=r;t(R,{instancePath:s+"/exclusiveMinimum",parentData:n,parentDataProperty:"\
exclusiveMinimum",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var de=I===r;if(ue=
ue||de,ue)r=H,e!==null&&(H?e.length=H:e=null);else{let M={instancePath:s+"/exclusiveMinimum",keyword:"anyOf"};e===null?e=
[M]:e.push(M),r++}var B=C===r}else var B=!0;if(B){if(n.exclusiveMaximum!==void 0){let R=n.exclusiveMaximum,C=r,H=r,ue=!1,
me=r;if(typeof R!="number"){let M={instancePath:s+"/exclusiveMaximum",keyword:"type"};e===null?e=[M]:e.push(M),r++}var j=me===
r;ue=ue||j;let I=r;t(R,{instancePath:s+"/exclusiveMaximum",parentData:n,parentDataProperty:"exclusiveMaximum",rootData:f,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var j=I===r;if(ue=ue||j,ue)r=H,e!==null&&(H?e.length=
H:e=null);else{let M={instancePath:s+"/exclusiveMaximum",keyword:"anyOf"};e===null?e=[M]:e.push(M),r++}var B=C===r}else var B=!0;
if(B){if(n.minLength!==void 0){let R=n.minLength,C=r,H=r,ue=!1,me=r;if(!(typeof R=="number"&&!(R%1)&&!isNaN(R))){let M={
instancePath:s+"/minLength",keyword:"type"};e===null?e=[M]:e.push(M),r++}if(r===me&&typeof R=="number"&&(R<0||isNaN(R))){
let M={instancePath:s+"/minLength",keyword:"minimum"};e===null?e=[M]:e.push(M),r++}var oe=me===r;ue=ue||oe;let I=r;t(R,{
instancePath:s+"/minLength",parentData:n,parentDataProperty:"minLength",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var oe=I===r;if(ue=ue||oe,ue)r=H,e!==null&&(H?e.length=H:e=null);else{let M={instancePath:s+
"/minLength",keyword:"anyOf"};e===null?e=[M]:e.push(M),r++}var B=C===r}else var B=!0;if(B){if(n.pattern!==void 0){let R=r;
if(typeof n.pattern!="string"){let H={instancePath:s+"/pattern",keyword:"type"};e===null?e=[H]:e.push(H),r++}var B=R===r}else
var B=!0;if(B){if(n.items!==void 0){let R=n.items,C=r,H=r,ue=!1,me=r;if(r===me&&!(R&&typeof R=="object"&&!Array.isArray(
R))){let M={instancePath:s+"/items",keyword:"type"};e===null?e=[M]:e.push(M),r++}var ie=me===r;ue=ue||ie;let I=r;t(R,{instancePath:s+
"/items",parentData:n,parentDataProperty:"items",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var ie=I===r;if(ue=ue||ie,ue)r=H,e!==null&&(H?e.length=H:e=null);else{let M={instancePath:s+"/items",keyword:"\
anyOf"};e===null?e=[M]:e.push(M),r++}var B=C===r}else var B=!0;if(B){if(n.minItems!==void 0){let R=n.minItems,C=r,H=r,ue=!1,
me=r;if(!(typeof R=="number"&&!(R%1)&&!isNaN(R))){let M={instancePath:s+"/minItems",keyword:"type"};e===null?e=[M]:e.push(
M),r++}if(r===me&&typeof R=="number"&&(R<0||isNaN(R))){let M={instancePath:s+"/minItems",keyword:"minimum"};e===null?e=[
M]:e.push(M),r++}var ve=me===r;ue=ue||ve;let I=r;t(R,{instancePath:s+"/minItems",parentData:n,parentDataProperty:"minIte\
ms",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ve=I===r;if(ue=ue||ve,ue)r=H,
e!==null&&(H?e.length=H:e=null);else{let M={instancePath:s+"/minItems",keyword:"anyOf"};e===null?e=[M]:e.push(M),r++}var B=C===
r}else var B=!0;if(B){if(n.maxItems!==void 0){let R=n.maxItems,C=r,H=r,ue=!1,me=r;if(!(typeof R=="number"&&!(R%1)&&!isNaN(
R))){let M={instancePath:s+"/maxItems",keyword:"type"};e===null?e=[M]:e.push(M),r++}if(r===me&&typeof R=="number"&&(R<0||
isNaN(R))){let M={instancePath:s+"/maxItems",keyword:"minimum"};e===null?e=[M]:e.push(M),r++}var _e=me===r;ue=ue||_e;let I=r;
t(R,{instancePath:s+"/maxItems",parentData:n,parentDataProperty:"maxItems",rootData:f,dynamicAnchors:a})||(e=e===null?t.
errors:e.concat(t.errors),r=e.length);var _e=I===r;if(ue=ue||_e,ue)r=H,e!==null&&(H?e.length=H:e=null);else{let M={instancePath:s+
"/maxItems",keyword:"anyOf"};e===null?e=[M]:e.push(M),r++}var B=C===r}else var B=!0;if(B){if(n.uniqueItems!==void 0){let R=n.
uniqueItems,C=r,H=r,ue=!1,me=r;if(typeof R!="boolean"){let M={instancePath:s+"/uniqueItems",keyword:"type"};e===null?e=[
M]:e.push(M),r++}var fe=me===r;ue=ue||fe;let I=r;t(R,{instancePath:s+"/uniqueItems",parentData:n,parentDataProperty:"uni\
queItems",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var fe=I===r;if(ue=ue||fe,ue)
r=H,e!==null&&(H?e.length=H:e=null);else{let M={instancePath:s+"/uniqueItems",keyword:"anyOf"};e===null?e=[M]:e.push(M),
r++}var B=C===r}else var B=!0;if(B){if(n.unit!==void 0){let R=r;if(typeof n.unit!="string"){let H={instancePath:s+"/unit",
keyword:"type"};e===null?e=[H]:e.push(H),r++}var B=R===r}else var B=!0;if(B)if(n.examples!==void 0){let R=n.examples,C=r,
H=r,ue=!1,me=r;if(!Array.isArray(R)){let M={instancePath:s+"/examples",keyword:"type"};e===null?e=[M]:e.push(M),r++}var pe=me===
r;ue=ue||pe;let I=r;t(R,{instancePath:s+"/examples",parentData:n,parentDataProperty:"examples",rootData:f,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var pe=I===r;if(ue=ue||pe,ue)r=H,e!==null&&(H?e.length=H:e=null);else{
let M={instancePath:s+"/examples",keyword:"anyOf"};e===null?e=[M]:e.push(M),r++}var B=C===r}else var B=!0}}}}}}}}}}}}}}}}else{
let $e={instancePath:s,keyword:"type"};e===null?e=[$e]:e.push($e),r++}var Ne=Ke===r;if(re=re||Ne,Ne)var Fe=!0;if(re)r=i,
e!==null&&(i?e.length=i:e=null);else{let $e={instancePath:s,keyword:"anyOf"};return e===null?e=[$e]:e.push($e),r++,zs.errors=
e,!1}return zs.errors=e,ye.props=Fe,r===0}zs.evaluated={dynamicProps:!0,dynamicItems:!1};var Mn={type:"object",properties:{sources:{anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"object",properties:{npm:{
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
Sn=new RegExp("^sha256:[0-9a-f]{64}$","u");function cr(n,{instancePath:s="",parentData:He,parentDataProperty:We,rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ye=cr.evaluated;return ye.dynamicProps&&(ye.props=void 0),ye.dynamicItems&&(ye.items=void 0),typeof n!="string"&&n!==null?
(cr.errors=[{instancePath:s,keyword:"type"}],!1):(cr.errors=e,r===0)}cr.evaluated={dynamicProps:!1,dynamicItems:!1};function ar(n,{instancePath:s="",parentData:He,parentDataProperty:We,rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ye=ar.evaluated;if(ye.dynamicProps&&(ye.props=void 0),ye.dynamicItems&&(ye.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let Ge=r;for(let Re in n)if(!(Re==="include"||Re==="exclude")){let E=n[Re],K=r,B=r,q=!1,ne=r;if(!Array.
isArray(E)){let de={instancePath:s+"/"+Re.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[de]:e.push(
de),r++}var i=ne===r;q=q||i;let T=r;t(E,{instancePath:s+"/"+Re.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:Re,
rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var i=T===r;if(q=q||i,q)r=B,e!==null&&
(B?e.length=B:e=null);else{let de={instancePath:s+"/"+Re.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"anyOf"};return e===
null?e=[de]:e.push(de),r++,ar.errors=e,!1}var re=K===r;if(!re)break}if(Ge===r){if(n.include!==void 0){let Re=n.include,E=r,
K=r,B=!1,q=r;if(r===q)if(Array.isArray(Re)){var g=!0;let T=Re.length;for(let de=0;de<T;de++){let j=Re[de],oe=r;if(!(j&&typeof j==
"object"&&!Array.isArray(j))){let ve={instancePath:s+"/include/"+de,keyword:"type"};e===null?e=[ve]:e.push(ve),r++}var g=oe===
r;if(!g)break}}else{let T={instancePath:s+"/include",keyword:"type"};e===null?e=[T]:e.push(T),r++}var Ke=q===r;B=B||Ke;let ne=r;
t(Re,{instancePath:s+"/include",parentData:n,parentDataProperty:"include",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var Ke=ne===r;if(B=B||Ke,B)r=K,e!==null&&(K?e.length=K:e=null);else{let T={instancePath:s+
"/include",keyword:"anyOf"};return e===null?e=[T]:e.push(T),r++,ar.errors=e,!1}var De=E===r}else var De=!0;if(De)if(n.exclude!==
void 0){let Re=n.exclude,E=r,K=r,B=!1,q=r;if(r===q)if(Array.isArray(Re)){var $=!0;let de=Re.length;for(let j=0;j<de;j++){
let oe=Re[j],ie=r;if(!(oe&&typeof oe=="object"&&!Array.isArray(oe))){let _e={instancePath:s+"/exclude/"+j,keyword:"type"};
e===null?e=[_e]:e.push(_e),r++}var $=ie===r;if(!$)break}}else{let de={instancePath:s+"/exclude",keyword:"type"};e===null?
e=[de]:e.push(de),r++}var S=q===r;B=B||S;let ne=r;t(Re,{instancePath:s+"/exclude",parentData:n,parentDataProperty:"exclu\
de",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var S=ne===r;if(B=B||S,B)r=K,e!==
null&&(K?e.length=K:e=null);else{let de={instancePath:s+"/exclude",keyword:"anyOf"};return e===null?e=[de]:e.push(de),r++,
ar.errors=e,!1}var De=E===r}else var De=!0}}else return ar.errors=[{instancePath:s,keyword:"type"}],!1;return ar.errors=
e,r===0}ar.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function yr(n,{instancePath:s="",parentData:He,parentDataProperty:We,rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ye=yr.evaluated;ye.dynamicProps&&(ye.props=void 0),ye.dynamicItems&&(ye.items=void 0);let i=r,re=!1,g=r;if(typeof n!="bo\
olean"){let $={instancePath:s,keyword:"type"};e===null?e=[$]:e.push($),r++}var De=g===r;re=re||De;let Ke=r;t(n,{instancePath:s,
parentData:He,parentDataProperty:We,rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var De=Ke===
r;if(re=re||De,re)r=i,e!==null&&(i?e.length=i:e=null);else{let $={instancePath:s,keyword:"anyOf"};return e===null?e=[$]:
e.push($),r++,yr.errors=e,!1}return yr.errors=e,r===0}yr.evaluated={dynamicProps:!1,dynamicItems:!1};function mr(n,{instancePath:s="",parentData:He,parentDataProperty:We,rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ye=mr.evaluated;ye.dynamicProps&&(ye.props=void 0),ye.dynamicItems&&(ye.items=void 0);let i=r,re=!1,g=r,Ke=r,De=!1,$=r;if(typeof n!=
"string"){let q={instancePath:s,keyword:"type"};e===null?e=[q]:e.push(q),r++}var Re=$===r;De=De||Re;let S=r;if(r===S)if(Array.
isArray(n)){var Ge=!0;let q=n.length;for(let ne=0;ne<q;ne++){let T=r;if(typeof n[ne]!="string"){let j={instancePath:s+"/"+
ne,keyword:"type"};e===null?e=[j]:e.push(j),r++}var Ge=T===r;if(!Ge)break}if(Ge){let ne=n.length,T;if(ne>1){let de={};for(;ne--;){
let j=n[ne];if(typeof j=="string"){if(typeof de[j]=="number"){T=de[j];let oe={instancePath:s,keyword:"uniqueItems"};e===
null?e=[oe]:e.push(oe),r++;break}de[j]=ne}}}}}else{let q={instancePath:s,keyword:"type"};e===null?e=[q]:e.push(q),r++}var Re=S===
r;if(De=De||Re,Re)var E=!0;if(De)r=Ke,e!==null&&(Ke?e.length=Ke:e=null);else{let q={instancePath:s,keyword:"anyOf"};e===
null?e=[q]:e.push(q),r++}var B=g===r;re=re||B;let K=r;t(n,{instancePath:s,parentData:He,parentDataProperty:We,rootData:f,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var B=K===r;if(re=re||B,re)r=i,e!==null&&(i?e.length=
i:e=null);else{let q={instancePath:s,keyword:"anyOf"};return e===null?e=[q]:e.push(q),r++,mr.errors=e,!1}return mr.errors=
e,ye.items=E,r===0}mr.evaluated={dynamicProps:!1,dynamicItems:!0};function vr(n,{instancePath:s="",parentData:He,parentDataProperty:We,rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ye=vr.evaluated;return ye.dynamicProps&&(ye.props=void 0),ye.dynamicItems&&(ye.items=void 0),typeof n!="string"?(vr.errors=
[{instancePath:s,keyword:"type"}],!1):(vr.errors=e,r===0)}vr.evaluated={dynamicProps:!1,dynamicItems:!1};function _r(n,{instancePath:s="",parentData:He,parentDataProperty:We,rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ye=_r.evaluated;ye.dynamicProps&&(ye.props=void 0),ye.dynamicItems&&(ye.items=void 0);let i=r,re=!1,g=r;if(r===g)if(n&&typeof n==
"object"&&!Array.isArray(n)){let ne=r;for(let T in n)if(!(T==="cpus"||T==="memory"||T==="gpus"||T==="tokens")){let de={instancePath:s,
keyword:"additionalProperties"};e===null?e=[de]:e.push(de),r++;break}if(ne===r){if(n.cpus!==void 0){let T=n.cpus,de=r,j=r,
oe=!1,ie=r;if(r===ie)if(typeof T=="number"){if(T<=0||isNaN(T)){let _e={instancePath:s+"/cpus",keyword:"exclusiveMinimum"};
e===null?e=[_e]:e.push(_e),r++}}else{let _e={instancePath:s+"/cpus",keyword:"type"};e===null?e=[_e]:e.push(_e),r++}var Ke=ie===
r;oe=oe||Ke;let ve=r;t(T,{instancePath:s+"/cpus",parentData:n,parentDataProperty:"cpus",rootData:f,dynamicAnchors:a})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var Ke=ve===r;if(oe=oe||Ke,oe)r=j,e!==null&&(j?e.length=j:e=null);else{
let _e={instancePath:s+"/cpus",keyword:"anyOf"};e===null?e=[_e]:e.push(_e),r++}var De=de===r}else var De=!0;if(De){if(n.
memory!==void 0){let T=n.memory,de=r,j=r,oe=!1,ie=r;if(typeof T!="string"&&!(typeof T=="number"&&!(T%1)&&!isNaN(T))){let fe={
instancePath:s+"/memory",keyword:"type"};e===null?e=[fe]:e.push(fe),r++}if(r===ie){if(typeof T=="number"&&(T<1||isNaN(T))){
let fe={instancePath:s+"/memory",keyword:"minimum"};e===null?e=[fe]:e.push(fe),r++}if(r===ie&&typeof T=="string"&&!Ys.test(
T)){let fe={instancePath:s+"/memory",keyword:"pattern"};e===null?e=[fe]:e.push(fe),r++}}var $=ie===r;oe=oe||$;let ve=r;t(
T,{instancePath:s+"/memory",parentData:n,parentDataProperty:"memory",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var $=ve===r;if(oe=oe||$,oe)r=j,e!==null&&(j?e.length=j:e=null);else{let fe={instancePath:s+
"/memory",keyword:"anyOf"};e===null?e=[fe]:e.push(fe),r++}var De=de===r}else var De=!0;if(De){if(n.gpus!==void 0){let T=n.
gpus,de=r,j=r,oe=!1,ie=r;if(!(typeof T=="number"&&!(T%1)&&!isNaN(T))){let fe={instancePath:s+"/gpus",keyword:"type"};e===
null?e=[fe]:e.push(fe),r++}if(r===ie&&typeof T=="number"&&(T<0||isNaN(T))){let fe={instancePath:s+"/gpus",keyword:"minim\
um"};e===null?e=[fe]:e.push(fe),r++}var S=ie===r;oe=oe||S;let ve=r;t(T,{instancePath:s+"/gpus",parentData:n,parentDataProperty:"\
gpus",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var S=ve===r;if(oe=oe||S,oe)r=j,
e!==null&&(j?e.length=j:e=null);else{let fe={instancePath:s+"/gpus",keyword:"anyOf"};e===null?e=[fe]:e.push(fe),r++}var De=de===
r}else var De=!0;if(De)if(n.tokens!==void 0){let T=n.tokens,de=r,j=r,oe=!1,ie=r;if(r===ie)if(T&&typeof T=="object"&&!Array.
isArray(T))for(let fe in T){let pe=T[fe],Ne=r,Fe=r,$e=!1,R=r;if(!(typeof pe=="number"&&!(pe%1)&&!isNaN(pe))){let H={instancePath:s+
"/tokens/"+fe.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[H]:e.push(H),r++}if(r===R&&typeof pe=="\
number"&&(pe<1||isNaN(pe))){let H={instancePath:s+"/tokens/"+fe.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"minimum"};
e===null?e=[H]:e.push(H),r++}var Ge=R===r;$e=$e||Ge;let C=r;t(pe,{instancePath:s+"/tokens/"+fe.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:T,parentDataProperty:fe,rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=
e.length);var Ge=C===r;if($e=$e||Ge,$e)r=Fe,e!==null&&(Fe?e.length=Fe:e=null);else{let H={instancePath:s+"/tokens/"+fe.replace(
/~/g,"~0").replace(/\//g,"~1"),keyword:"anyOf"};e===null?e=[H]:e.push(H),r++}var Re=Ne===r;if(!Re)break}else{let fe={instancePath:s+
"/tokens",keyword:"type"};e===null?e=[fe]:e.push(fe),r++}var E=ie===r;oe=oe||E;let ve=r;t(T,{instancePath:s+"/tokens",parentData:n,
parentDataProperty:"tokens",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var E=ve===
r;if(oe=oe||E,oe)r=j,e!==null&&(j?e.length=j:e=null);else{let fe={instancePath:s+"/tokens",keyword:"anyOf"};e===null?e=[
fe]:e.push(fe),r++}var De=de===r}else var De=!0}}}}else{let ne={instancePath:s,keyword:"type"};e===null?e=[ne]:e.push(ne),
r++}var q=g===r;if(re=re||q,q)var K=!0;let B=r;t(n,{instancePath:s,parentData:He,parentDataProperty:We,rootData:f,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var q=B===r;if(re=re||q,re)r=i,e!==null&&(i?e.length=i:e=null);else{
let ne={instancePath:s,keyword:"anyOf"};return e===null?e=[ne]:e.push(ne),r++,_r.errors=e,!1}return _r.errors=e,ye.props=
K,r===0}_r.evaluated={dynamicProps:!0,dynamicItems:!1};function gr(n,{instancePath:s="",parentData:He,parentDataProperty:We,rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ye=gr.evaluated;ye.dynamicProps&&(ye.props=void 0),ye.dynamicItems&&(ye.items=void 0);let i=r,re=!1,g=r;if(r===g)if(n&&typeof n==
"object"&&!Array.isArray(n)){let K=r;for(let B in n)if(!(B==="total"||B==="idle"||B==="grace")){let q={instancePath:s,keyword:"\
additionalProperties"};e===null?e=[q]:e.push(q),r++;break}if(K===r){if(n.total!==void 0){let B=n.total,q=r,ne=r,T=!1,de=r;
if(typeof B!="string"&&B!==null){let oe={instancePath:s+"/total",keyword:"type"};e===null?e=[oe]:e.push(oe),r++}if(r===de&&
typeof B=="string"&&!fs.test(B)){let oe={instancePath:s+"/total",keyword:"pattern"};e===null?e=[oe]:e.push(oe),r++}var Ke=de===
r;T=T||Ke;let j=r;t(B,{instancePath:s+"/total",parentData:n,parentDataProperty:"total",rootData:f,dynamicAnchors:a})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var Ke=j===r;if(T=T||Ke,T)r=ne,e!==null&&(ne?e.length=ne:e=null);else{let oe={
instancePath:s+"/total",keyword:"anyOf"};e===null?e=[oe]:e.push(oe),r++}var De=q===r}else var De=!0;if(De){if(n.idle!==void 0){
let B=n.idle,q=r,ne=r,T=!1,de=r;if(typeof B!="string"&&B!==null){let ie={instancePath:s+"/idle",keyword:"type"};e===null?
e=[ie]:e.push(ie),r++}if(r===de&&typeof B=="string"&&!fs.test(B)){let ie={instancePath:s+"/idle",keyword:"pattern"};e===
null?e=[ie]:e.push(ie),r++}var $=de===r;T=T||$;let j=r;t(B,{instancePath:s+"/idle",parentData:n,parentDataProperty:"idle",
rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var $=j===r;if(T=T||$,T)r=ne,e!==null&&
(ne?e.length=ne:e=null);else{let ie={instancePath:s+"/idle",keyword:"anyOf"};e===null?e=[ie]:e.push(ie),r++}var De=q===r}else
var De=!0;if(De)if(n.grace!==void 0){let B=n.grace,q=r,ne=r,T=!1,de=r;if(r===de)if(typeof B=="string"){if(!fs.test(B)){let ie={
instancePath:s+"/grace",keyword:"pattern"};e===null?e=[ie]:e.push(ie),r++}}else{let ie={instancePath:s+"/grace",keyword:"\
type"};e===null?e=[ie]:e.push(ie),r++}var S=de===r;T=T||S;let j=r;t(B,{instancePath:s+"/grace",parentData:n,parentDataProperty:"\
grace",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var S=j===r;if(T=T||S,T)r=ne,e!==
null&&(ne?e.length=ne:e=null);else{let ie={instancePath:s+"/grace",keyword:"anyOf"};e===null?e=[ie]:e.push(ie),r++}var De=q===
r}else var De=!0}}}else{let K={instancePath:s,keyword:"type"};e===null?e=[K]:e.push(K),r++}var E=g===r;if(re=re||E,E)var Ge=!0;
let Re=r;t(n,{instancePath:s,parentData:He,parentDataProperty:We,rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var E=Re===r;if(re=re||E,re)r=i,e!==null&&(i?e.length=i:e=null);else{let K={instancePath:s,keyword:"\
anyOf"};return e===null?e=[K]:e.push(K),r++,gr.errors=e,!1}return gr.errors=e,ye.props=Ge,r===0}gr.evaluated={dynamicProps:!0,
dynamicItems:!1};function hr(n,{instancePath:s="",parentData:He,parentDataProperty:We,rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ye=hr.evaluated;ye.dynamicProps&&(ye.props=void 0),ye.dynamicItems&&(ye.items=void 0);let i=r,re=!1,g=r;if(r===g)if(Array.
isArray(n)){var Ke=!0;let fe=n.length;for(let pe=0;pe<fe;pe++){let Ne=n[pe],Fe=r,$e=r,R=!1,C=r;if(r===C)if(Ne&&typeof Ne==
"object"&&!Array.isArray(Ne)){let me;if(Ne.on===void 0&&(me="on")){let I={instancePath:s+"/"+pe,keyword:"required"};e===
null?e=[I]:e.push(I),r++}else{let I=r;for(let se in Ne)if(!(se==="on"||se==="max"||se==="delay"||se==="factor"||se==="ma\
x_delay"||se==="jitter"||se==="set")){let M={instancePath:s+"/"+pe,keyword:"additionalProperties"};e===null?e=[M]:e.push(
M),r++;break}if(I===r){if(Ne.on!==void 0){let se=Ne.on,M=r,O=r,V=!1,Be=r,er=r,z=!1,ee=r,Ve=r,Ae=!1,Xe=r;if(!(se==="exit"||
se==="signal"||se==="oom"||se==="gpu-oom"||se==="timeout"||se==="idle"||se==="preempted"||se==="node-lost"||se==="diverg\
ed")){let U={instancePath:s+"/"+pe+"/on",keyword:"enum"};e===null?e=[U]:e.push(U),r++}var De=Xe===r;Ae=Ae||De;let ce=r;if(r===
ce)if(typeof se=="string"){if(!Gs.test(se)){let U={instancePath:s+"/"+pe+"/on",keyword:"pattern",params:{pattern:"^(exit\
:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}};e===null?e=[U]:e.push(U),r++}}else{let U={instancePath:s+"/"+pe+"/on",keyword:"type"};
e===null?e=[U]:e.push(U),r++}var De=ce===r;if(Ae=Ae||De,Ae)r=Ve,e!==null&&(Ve?e.length=Ve:e=null);else{let U={instancePath:s+
"/"+pe+"/on",keyword:"anyOf"};e===null?e=[U]:e.push(U),r++}var Re=ee===r;z=z||Re;let Ce=r;if(r===Ce)if(Array.isArray(se))
if(se.length<1){let U={instancePath:s+"/"+pe+"/on",keyword:"minItems"};e===null?e=[U]:e.push(U),r++}else{var $=!0;let U=se.
length;for(let x=0;x<U;x++){let G=se[x],Y=r,Q=r,Ie=!1,y=r,v=r,o=!1,_=r;if(!(G==="exit"||G==="signal"||G==="oom"||G==="gp\
u-oom"||G==="timeout"||G==="idle"||G==="preempted"||G==="node-lost"||G==="diverged")){let w={instancePath:s+"/"+pe+"/on/"+
x,keyword:"enum"};e===null?e=[w]:e.push(w),r++}var S=_===r;o=o||S;let u=r;if(r===u)if(typeof G=="string"){if(!Gs.test(G)){
let w={instancePath:s+"/"+pe+"/on/"+x,keyword:"pattern",params:{pattern:"^(exit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}};e===null?
e=[w]:e.push(w),r++}}else{let w={instancePath:s+"/"+pe+"/on/"+x,keyword:"type"};e===null?e=[w]:e.push(w),r++}var S=u===r;
if(o=o||S,o)r=v,e!==null&&(v?e.length=v:e=null);else{let w={instancePath:s+"/"+pe+"/on/"+x,keyword:"anyOf"};e===null?e=[
w]:e.push(w),r++}var Ge=y===r;Ie=Ie||Ge;let k=r;t(G,{instancePath:s+"/"+pe+"/on/"+x,parentData:se,parentDataProperty:x,rootData:f,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ge=k===r;if(Ie=Ie||Ge,Ie)r=Q,e!==null&&(Q?e.
length=Q:e=null);else{let w={instancePath:s+"/"+pe+"/on/"+x,keyword:"anyOf"};e===null?e=[w]:e.push(w),r++}var $=Y===r;if(!$)
break}if($){let x=se.length,G;if(x>1){e:for(;x--;)for(G=x;G--;)if(ln(se[x],se[G])){let Y={instancePath:s+"/"+pe+"/on",keyword:"\
uniqueItems"};e===null?e=[Y]:e.push(Y),r++;break e}}}}else{let U={instancePath:s+"/"+pe+"/on",keyword:"type"};e===null?e=
[U]:e.push(U),r++}var Re=Ce===r;if(z=z||Re,z)r=er,e!==null&&(er?e.length=er:e=null);else{let U={instancePath:s+"/"+pe+"/\
on",keyword:"anyOf"};e===null?e=[U]:e.push(U),r++}var E=Be===r;V=V||E;let N=r;t(se,{instancePath:s+"/"+pe+"/on",parentData:Ne,
parentDataProperty:"on",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var E=N===r;if(V=
V||E,V)r=O,e!==null&&(O?e.length=O:e=null);else{let U={instancePath:s+"/"+pe+"/on",keyword:"anyOf"};e===null?e=[U]:e.push(
U),r++}var K=M===r}else var K=!0;if(K){if(Ne.max!==void 0){let se=Ne.max,M=r,O=r,V=!1,Be=r;if(!(typeof se=="number"&&!(se%
1)&&!isNaN(se))){let ee={instancePath:s+"/"+pe+"/max",keyword:"type"};e===null?e=[ee]:e.push(ee),r++}if(r===Be&&typeof se==
"number"&&(se<1||isNaN(se))){let ee={instancePath:s+"/"+pe+"/max",keyword:"minimum"};e===null?e=[ee]:e.push(ee),r++}var B=Be===
r;V=V||B;let er=r;t(se,{instancePath:s+"/"+pe+"/max",parentData:Ne,parentDataProperty:"max",rootData:f,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var B=er===r;if(V=V||B,V)r=O,e!==null&&(O?e.length=O:e=null);else{let ee={
instancePath:s+"/"+pe+"/max",keyword:"anyOf"};e===null?e=[ee]:e.push(ee),r++}var K=M===r}else var K=!0;if(K){if(Ne.delay!==
void 0){let se=Ne.delay,M=r,O=r,V=!1,Be=r;if(r===Be)if(typeof se=="string"){if(!fs.test(se)){let ee={instancePath:s+"/"+
pe+"/delay",keyword:"pattern"};e===null?e=[ee]:e.push(ee),r++}}else{let ee={instancePath:s+"/"+pe+"/delay",keyword:"type"};
e===null?e=[ee]:e.push(ee),r++}var q=Be===r;V=V||q;let er=r;t(se,{instancePath:s+"/"+pe+"/delay",parentData:Ne,parentDataProperty:"\
delay",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var q=er===r;if(V=V||q,V)r=O,e!==
null&&(O?e.length=O:e=null);else{let ee={instancePath:s+"/"+pe+"/delay",keyword:"anyOf"};e===null?e=[ee]:e.push(ee),r++}
var K=M===r}else var K=!0;if(K){if(Ne.factor!==void 0){let se=Ne.factor,M=r,O=r,V=!1,Be=r;if(r===Be)if(typeof se=="numbe\
r"){if(se<1||isNaN(se)){let ee={instancePath:s+"/"+pe+"/factor",keyword:"minimum"};e===null?e=[ee]:e.push(ee),r++}}else{
let ee={instancePath:s+"/"+pe+"/factor",keyword:"type"};e===null?e=[ee]:e.push(ee),r++}var ne=Be===r;V=V||ne;let er=r;t(
se,{instancePath:s+"/"+pe+"/factor",parentData:Ne,parentDataProperty:"factor",rootData:f,dynamicAnchors:a})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var ne=er===r;if(V=V||ne,V)r=O,e!==null&&(O?e.length=O:e=null);else{let ee={instancePath:s+
"/"+pe+"/factor",keyword:"anyOf"};e===null?e=[ee]:e.push(ee),r++}var K=M===r}else var K=!0;if(K){if(Ne.max_delay!==void 0){
let se=Ne.max_delay,M=r,O=r,V=!1,Be=r;if(r===Be)if(typeof se=="string"){if(!fs.test(se)){let ee={instancePath:s+"/"+pe+"\
/max_delay",keyword:"pattern"};e===null?e=[ee]:e.push(ee),r++}}else{let ee={instancePath:s+"/"+pe+"/max_delay",keyword:"\
type"};e===null?e=[ee]:e.push(ee),r++}var T=Be===r;V=V||T;let er=r;t(se,{instancePath:s+"/"+pe+"/max_delay",parentData:Ne,
parentDataProperty:"max_delay",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var T=er===
r;if(V=V||T,V)r=O,e!==null&&(O?e.length=O:e=null);else{let ee={instancePath:s+"/"+pe+"/max_delay",keyword:"anyOf"};e===null?
e=[ee]:e.push(ee),r++}var K=M===r}else var K=!0;if(K){if(Ne.jitter!==void 0){let se=Ne.jitter,M=r,O=r,V=!1,Be=r;if(r===Be)
if(typeof se=="number"){if(se>1||isNaN(se)){let ee={instancePath:s+"/"+pe+"/jitter",keyword:"maximum"};e===null?e=[ee]:e.
push(ee),r++}else if(se<0||isNaN(se)){let ee={instancePath:s+"/"+pe+"/jitter",keyword:"minimum"};e===null?e=[ee]:e.push(
ee),r++}}else{let ee={instancePath:s+"/"+pe+"/jitter",keyword:"type"};e===null?e=[ee]:e.push(ee),r++}var de=Be===r;V=V||
de;let er=r;t(se,{instancePath:s+"/"+pe+"/jitter",parentData:Ne,parentDataProperty:"jitter",rootData:f,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var de=er===r;if(V=V||de,V)r=O,e!==null&&(O?e.length=O:e=null);else{
let ee={instancePath:s+"/"+pe+"/jitter",keyword:"anyOf"};e===null?e=[ee]:e.push(ee),r++}var K=M===r}else var K=!0;if(K)if(Ne.
set!==void 0){let se=Ne.set,M=r,O=r,V=!1,Be=r;if(r===Be&&!(se&&typeof se=="object"&&!Array.isArray(se))){let ee={instancePath:s+
"/"+pe+"/set",keyword:"type"};e===null?e=[ee]:e.push(ee),r++}var j=Be===r;V=V||j;let er=r;t(se,{instancePath:s+"/"+pe+"/\
set",parentData:Ne,parentDataProperty:"set",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var j=er===r;if(V=V||j,V)r=O,e!==null&&(O?e.length=O:e=null);else{let ee={instancePath:s+"/"+pe+"/set",keyword:"anyOf"};
e===null?e=[ee]:e.push(ee),r++}var K=M===r}else var K=!0}}}}}}}}else{let me={instancePath:s+"/"+pe,keyword:"type"};e===null?
e=[me]:e.push(me),r++}var oe=C===r;R=R||oe;let H=r;t(Ne,{instancePath:s+"/"+pe,parentData:n,parentDataProperty:pe,rootData:f,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var oe=H===r;if(R=R||oe,R)r=$e,e!==null&&($e?e.length=
$e:e=null);else{let me={instancePath:s+"/"+pe,keyword:"anyOf"};e===null?e=[me]:e.push(me),r++}var Ke=Fe===r;if(!Ke)break}}else{
let fe={instancePath:s,keyword:"type"};e===null?e=[fe]:e.push(fe),r++}var _e=g===r;if(re=re||_e,_e)var ie=!0;let ve=r;t(
n,{instancePath:s,parentData:He,parentDataProperty:We,rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var _e=ve===r;if(re=re||_e,re)r=i,e!==null&&(i?e.length=i:e=null);else{let fe={instancePath:s,keyword:"anyOf"};
return e===null?e=[fe]:e.push(fe),r++,hr.errors=e,!1}return hr.errors=e,ye.items=ie,r===0}hr.evaluated={dynamicProps:!1,
dynamicItems:!0};function kr(n,{instancePath:s="",parentData:He,parentDataProperty:We,rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ye=kr.evaluated;ye.dynamicProps&&(ye.props=void 0),ye.dynamicItems&&(ye.items=void 0);let i=r,re=!1,g=r,Ke=r,De=!1,$=r;if(r===
$)if(typeof n=="string"){if(!Rs.test(n)){let R={instancePath:s,keyword:"pattern"};e===null?e=[R]:e.push(R),r++}}else{let R={
instancePath:s,keyword:"type"};e===null?e=[R]:e.push(R),r++}var pe=$===r;De=De||pe;let S=r;if(r===S)if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){let R;if(n.metric===void 0&&(R="metric")){let C={instancePath:s,keyword:"required"};e===null?e=
[C]:e.push(C),r++}else{let C=r;for(let H in n)if(!(H==="metric"||H==="is"||H==="above"||H==="below"||H==="for")){let ue={
instancePath:s,keyword:"additionalProperties"};e===null?e=[ue]:e.push(ue),r++;break}if(C===r){if(n.metric!==void 0){let H=n.
metric,ue=r;if(r===ue)if(typeof H=="string"){if(dr(H)<1){let me={instancePath:s+"/metric",keyword:"minLength"};e===null?
e=[me]:e.push(me),r++}}else{let me={instancePath:s+"/metric",keyword:"type"};e===null?e=[me]:e.push(me),r++}var Ge=ue===
r}else var Ge=!0;if(Ge){if(n.is!==void 0){let H=n.is,ue=r,me=r,I=!1,se=r;if(!(H==="nan"||H==="not-finite")){let V={instancePath:s+
"/is",keyword:"enum"};e===null?e=[V]:e.push(V),r++}var Re=se===r;I=I||Re;let M=r;t(H,{instancePath:s+"/is",parentData:n,
parentDataProperty:"is",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Re=M===r;
if(I=I||Re,I)r=me,e!==null&&(me?e.length=me:e=null);else{let V={instancePath:s+"/is",keyword:"anyOf"};e===null?e=[V]:e.push(
V),r++}var Ge=ue===r}else var Ge=!0;if(Ge){if(n.above!==void 0){let H=n.above,ue=r,me=r,I=!1,se=r;if(typeof H!="number"){
let V={instancePath:s+"/above",keyword:"type"};e===null?e=[V]:e.push(V),r++}var E=se===r;I=I||E;let M=r;t(H,{instancePath:s+
"/above",parentData:n,parentDataProperty:"above",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var E=M===r;if(I=I||E,I)r=me,e!==null&&(me?e.length=me:e=null);else{let V={instancePath:s+"/above",keyword:"\
anyOf"};e===null?e=[V]:e.push(V),r++}var Ge=ue===r}else var Ge=!0;if(Ge){if(n.below!==void 0){let H=n.below,ue=r,me=r,I=!1,
se=r;if(typeof H!="number"){let V={instancePath:s+"/below",keyword:"type"};e===null?e=[V]:e.push(V),r++}var K=se===r;I=I||
K;let M=r;t(H,{instancePath:s+"/below",parentData:n,parentDataProperty:"below",rootData:f,dynamicAnchors:a})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var K=M===r;if(I=I||K,I)r=me,e!==null&&(me?e.length=me:e=null);else{let V={instancePath:s+
"/below",keyword:"anyOf"};e===null?e=[V]:e.push(V),r++}var Ge=ue===r}else var Ge=!0;if(Ge)if(n.for!==void 0){let H=n.for,
ue=r,me=r,I=!1,se=r;if(!(typeof H=="number"&&!(H%1)&&!isNaN(H))){let V={instancePath:s+"/for",keyword:"type"};e===null?e=
[V]:e.push(V),r++}if(r===se&&typeof H=="number"&&(H<1||isNaN(H))){let V={instancePath:s+"/for",keyword:"minimum"};e===null?
e=[V]:e.push(V),r++}var B=se===r;I=I||B;let M=r;t(H,{instancePath:s+"/for",parentData:n,parentDataProperty:"for",rootData:f,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var B=M===r;if(I=I||B,I)r=me,e!==null&&(me?e.length=
me:e=null);else{let V={instancePath:s+"/for",keyword:"anyOf"};e===null?e=[V]:e.push(V),r++}var Ge=ue===r}else var Ge=!0}}}}}}else{
let R={instancePath:s,keyword:"type"};e===null?e=[R]:e.push(R),r++}var pe=S===r;if(De=De||pe,pe)var q=!0;let ne=r;if(r===
ne)if(Array.isArray(n)){var T=!0;let R=n.length;for(let C=0;C<R;C++){let H=n[C],ue=r,me=r,I=!1,se=r,M=r,O=!1,V=r;if(r===
V)if(typeof H=="string"){if(!Rs.test(H)){let ee={instancePath:s+"/"+C,keyword:"pattern"};e===null?e=[ee]:e.push(ee),r++}}else{
let ee={instancePath:s+"/"+C,keyword:"type"};e===null?e=[ee]:e.push(ee),r++}var _e=V===r;O=O||_e;let Be=r;if(r===Be)if(H&&
typeof H=="object"&&!Array.isArray(H)){let ee;if(H.metric===void 0&&(ee="metric")){let Ve={instancePath:s+"/"+C,keyword:"\
required"};e===null?e=[Ve]:e.push(Ve),r++}else{let Ve=r;for(let Ae in H)if(!(Ae==="metric"||Ae==="is"||Ae==="above"||Ae===
"below"||Ae==="for")){let Xe={instancePath:s+"/"+C,keyword:"additionalProperties"};e===null?e=[Xe]:e.push(Xe),r++;break}
if(Ve===r){if(H.metric!==void 0){let Ae=H.metric,Xe=r;if(r===Xe)if(typeof Ae=="string"){if(dr(Ae)<1){let ce={instancePath:s+
"/"+C+"/metric",keyword:"minLength"};e===null?e=[ce]:e.push(ce),r++}}else{let ce={instancePath:s+"/"+C+"/metric",keyword:"\
type"};e===null?e=[ce]:e.push(ce),r++}var de=Xe===r}else var de=!0;if(de){if(H.is!==void 0){let Ae=H.is,Xe=r,ce=r,Ce=!1,
N=r;if(!(Ae==="nan"||Ae==="not-finite")){let G={instancePath:s+"/"+C+"/is",keyword:"enum"};e===null?e=[G]:e.push(G),r++}
var j=N===r;Ce=Ce||j;let U=r;t(Ae,{instancePath:s+"/"+C+"/is",parentData:H,parentDataProperty:"is",rootData:f,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var j=U===r;if(Ce=Ce||j,Ce)r=ce,e!==null&&(ce?e.length=ce:e=null);else{
let G={instancePath:s+"/"+C+"/is",keyword:"anyOf"};e===null?e=[G]:e.push(G),r++}var de=Xe===r}else var de=!0;if(de){if(H.
above!==void 0){let Ae=H.above,Xe=r,ce=r,Ce=!1,N=r;if(typeof Ae!="number"){let G={instancePath:s+"/"+C+"/above",keyword:"\
type"};e===null?e=[G]:e.push(G),r++}var oe=N===r;Ce=Ce||oe;let U=r;t(Ae,{instancePath:s+"/"+C+"/above",parentData:H,parentDataProperty:"\
above",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var oe=U===r;if(Ce=Ce||oe,Ce)r=
ce,e!==null&&(ce?e.length=ce:e=null);else{let G={instancePath:s+"/"+C+"/above",keyword:"anyOf"};e===null?e=[G]:e.push(G),
r++}var de=Xe===r}else var de=!0;if(de){if(H.below!==void 0){let Ae=H.below,Xe=r,ce=r,Ce=!1,N=r;if(typeof Ae!="number"){
let G={instancePath:s+"/"+C+"/below",keyword:"type"};e===null?e=[G]:e.push(G),r++}var ie=N===r;Ce=Ce||ie;let U=r;t(Ae,{instancePath:s+
"/"+C+"/below",parentData:H,parentDataProperty:"below",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var ie=U===r;if(Ce=Ce||ie,Ce)r=ce,e!==null&&(ce?e.length=ce:e=null);else{let G={instancePath:s+"/"+C+"/below",
keyword:"anyOf"};e===null?e=[G]:e.push(G),r++}var de=Xe===r}else var de=!0;if(de)if(H.for!==void 0){let Ae=H.for,Xe=r,ce=r,
Ce=!1,N=r;if(!(typeof Ae=="number"&&!(Ae%1)&&!isNaN(Ae))){let G={instancePath:s+"/"+C+"/for",keyword:"type"};e===null?e=
[G]:e.push(G),r++}if(r===N&&typeof Ae=="number"&&(Ae<1||isNaN(Ae))){let G={instancePath:s+"/"+C+"/for",keyword:"minimum"};
e===null?e=[G]:e.push(G),r++}var ve=N===r;Ce=Ce||ve;let U=r;t(Ae,{instancePath:s+"/"+C+"/for",parentData:H,parentDataProperty:"\
for",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ve=U===r;if(Ce=Ce||ve,Ce)r=ce,
e!==null&&(ce?e.length=ce:e=null);else{let G={instancePath:s+"/"+C+"/for",keyword:"anyOf"};e===null?e=[G]:e.push(G),r++}
var de=Xe===r}else var de=!0}}}}}}else{let ee={instancePath:s+"/"+C,keyword:"type"};e===null?e=[ee]:e.push(ee),r++}var _e=Be===
r;if(O=O||_e,O)r=M,e!==null&&(M?e.length=M:e=null);else{let ee={instancePath:s+"/"+C,keyword:"anyOf"};e===null?e=[ee]:e.
push(ee),r++}var fe=se===r;I=I||fe;let er=r;t(H,{instancePath:s+"/"+C,parentData:n,parentDataProperty:C,rootData:f,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var fe=er===r;if(I=I||fe,I)r=me,e!==null&&(me?e.length=me:e=null);else{
let ee={instancePath:s+"/"+C,keyword:"anyOf"};e===null?e=[ee]:e.push(ee),r++}var T=ue===r;if(!T)break}}else{let R={instancePath:s,
keyword:"type"};e===null?e=[R]:e.push(R),r++}var pe=ne===r;if(De=De||pe,pe)var Ne=!0;if(De)r=Ke,e!==null&&(Ke?e.length=Ke:
e=null);else{let R={instancePath:s,keyword:"anyOf"};e===null?e=[R]:e.push(R),r++}var $e=g===r;re=re||$e;let Fe=r;t(n,{instancePath:s,
parentData:He,parentDataProperty:We,rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var $e=Fe===
r;if(re=re||$e,re)r=i,e!==null&&(i?e.length=i:e=null);else{let R={instancePath:s,keyword:"anyOf"};return e===null?e=[R]:
e.push(R),r++,kr.errors=e,!1}return kr.errors=e,ye.props=q,ye.items=Ne,r===0}kr.evaluated={dynamicProps:!0,dynamicItems:!0};
function Wr(n,{instancePath:s="",parentData:He,parentDataProperty:We,rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ye=Wr.evaluated;if(ye.dynamicProps&&(ye.props=void 0),ye.dynamicItems&&(ye.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let R=r;for(let C in n)if(!ns.call(Mn.properties,C)){return Wr.errors=[{instancePath:s,keyword:"addit\
ionalProperties"}],!1;break}if(R===r){if(n.sources!==void 0){let C=n.sources,H=r,ue=r,me=!1,I=r;if(r===I)if(Array.isArray(
C))if(C.length<1){let M={instancePath:s+"/sources",keyword:"minItems"};e===null?e=[M]:e.push(M),r++}else{var i=!0;let M=C.
length;for(let O=0;O<M;O++){let V=C[O],Be=r,er=r,z=!1,ee=r;if(r===ee)if(V&&typeof V=="object"&&!Array.isArray(V)){let Xe=r;
for(let ce in V)if(!(ce==="npm"||ce==="pypi"||ce==="debian"||ce==="version"||ce==="url"||ce==="keep"||ce==="strip")){let Ce={
instancePath:s+"/sources/"+O,keyword:"additionalProperties"};e===null?e=[Ce]:e.push(Ce),r++;break}if(Xe===r){if(V.npm!==
void 0){let ce=V.npm,Ce=r,N=r,U=!1,x=r;if(r===x)if(typeof ce=="string"){if(!Ln.test(ce)){let Y={instancePath:s+"/sources\
/"+O+"/npm",keyword:"pattern"};e===null?e=[Y]:e.push(Y),r++}}else{let Y={instancePath:s+"/sources/"+O+"/npm",keyword:"ty\
pe"};e===null?e=[Y]:e.push(Y),r++}var re=x===r;U=U||re;let G=r;t(ce,{instancePath:s+"/sources/"+O+"/npm",parentData:V,parentDataProperty:"\
npm",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var re=G===r;if(U=U||re,U)r=N,e!==
null&&(N?e.length=N:e=null);else{let Y={instancePath:s+"/sources/"+O+"/npm",keyword:"anyOf"};e===null?e=[Y]:e.push(Y),r++}
var g=Ce===r}else var g=!0;if(g){if(V.pypi!==void 0){let ce=V.pypi,Ce=r,N=r,U=!1,x=r;if(r===x)if(typeof ce=="string"){if(!An.
test(ce)){let Q={instancePath:s+"/sources/"+O+"/pypi",keyword:"pattern"};e===null?e=[Q]:e.push(Q),r++}}else{let Q={instancePath:s+
"/sources/"+O+"/pypi",keyword:"type"};e===null?e=[Q]:e.push(Q),r++}var Ke=x===r;U=U||Ke;let G=r;t(ce,{instancePath:s+"/s\
ources/"+O+"/pypi",parentData:V,parentDataProperty:"pypi",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.
errors),r=e.length);var Ke=G===r;if(U=U||Ke,U)r=N,e!==null&&(N?e.length=N:e=null);else{let Q={instancePath:s+"/sources/"+
O+"/pypi",keyword:"anyOf"};e===null?e=[Q]:e.push(Q),r++}var g=Ce===r}else var g=!0;if(g){if(V.debian!==void 0){let ce=V.
debian,Ce=r,N=r,U=!1,x=r;if(r===x)if(typeof ce=="string"){if(!En.test(ce)){let Q={instancePath:s+"/sources/"+O+"/debian",
keyword:"pattern"};e===null?e=[Q]:e.push(Q),r++}}else{let Q={instancePath:s+"/sources/"+O+"/debian",keyword:"type"};e===
null?e=[Q]:e.push(Q),r++}var De=x===r;U=U||De;let G=r;t(ce,{instancePath:s+"/sources/"+O+"/debian",parentData:V,parentDataProperty:"\
debian",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var De=G===r;if(U=U||De,U)r=N,
e!==null&&(N?e.length=N:e=null);else{let Q={instancePath:s+"/sources/"+O+"/debian",keyword:"anyOf"};e===null?e=[Q]:e.push(
Q),r++}var g=Ce===r}else var g=!0;if(g){if(V.version!==void 0){let ce=V.version,Ce=r;if(r===Ce)if(typeof ce=="string"){if(dr(
ce)<1){let U={instancePath:s+"/sources/"+O+"/version",keyword:"minLength"};e===null?e=[U]:e.push(U),r++}}else{let U={instancePath:s+
"/sources/"+O+"/version",keyword:"type"};e===null?e=[U]:e.push(U),r++}var g=Ce===r}else var g=!0;if(g){if(V.url!==void 0){
let ce=V.url,Ce=r,N=r,U=!1,x=r,G=r,Y=!1,Q=r;if(r===Q)if(typeof ce=="string"){if(!cn.test(ce)){let o={instancePath:s+"/so\
urces/"+O+"/url",keyword:"pattern"};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:s+"/sources/"+O+"/url",keyword:"\
type"};e===null?e=[o]:e.push(o),r++}var Ge=Q===r;Y=Y||Ge;let Ie=r;if(r===Ie)if(Array.isArray(ce))if(ce.length<1){let o={
instancePath:s+"/sources/"+O+"/url",keyword:"minItems"};e===null?e=[o]:e.push(o),r++}else{var $=!0;let o=ce.length;for(let _=0;_<
o;_++){let u=ce[_],k=r,J=r,w=!1,l=r;if(r===l)if(typeof u=="string"){if(!cn.test(u)){let d={instancePath:s+"/sources/"+O+
"/url/"+_,keyword:"pattern"};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:s+"/sources/"+O+"/url/"+_,keyword:"t\
ype"};e===null?e=[d]:e.push(d),r++}var S=l===r;w=w||S;let h=r;t(u,{instancePath:s+"/sources/"+O+"/url/"+_,parentData:ce,
parentDataProperty:_,rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var S=h===r;if(w=
w||S,w)r=J,e!==null&&(J?e.length=J:e=null);else{let d={instancePath:s+"/sources/"+O+"/url/"+_,keyword:"anyOf"};e===null?
e=[d]:e.push(d),r++}var $=k===r;if(!$)break}}else{let o={instancePath:s+"/sources/"+O+"/url",keyword:"type"};e===null?e=
[o]:e.push(o),r++}var Ge=Ie===r;if(Y=Y||Ge,Y)r=G,e!==null&&(G?e.length=G:e=null);else{let o={instancePath:s+"/sources/"+
O+"/url",keyword:"anyOf"};e===null?e=[o]:e.push(o),r++}var Re=x===r;U=U||Re;let y=r;t(ce,{instancePath:s+"/sources/"+O+"\
/url",parentData:V,parentDataProperty:"url",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var Re=y===r;if(U=U||Re,U)r=N,e!==null&&(N?e.length=N:e=null);else{let o={instancePath:s+"/sources/"+O+"/url",keyword:"a\
nyOf"};e===null?e=[o]:e.push(o),r++}var g=Ce===r}else var g=!0;if(g){if(V.keep!==void 0){let ce=V.keep,Ce=r,N=r,U=!1,x=r,
G=r,Y=!1,Q=r;if(r===Q)if(Array.isArray(ce))if(ce.length<1){let o={instancePath:s+"/sources/"+O+"/keep",keyword:"minItems"};
e===null?e=[o]:e.push(o),r++}else{var E=!0;let o=ce.length;for(let _=0;_<o;_++){let u=ce[_],k=r;if(r===k)if(typeof u=="s\
tring"){if(dr(u)<1){let w={instancePath:s+"/sources/"+O+"/keep/"+_,keyword:"minLength"};e===null?e=[w]:e.push(w),r++}}else{
let w={instancePath:s+"/sources/"+O+"/keep/"+_,keyword:"type"};e===null?e=[w]:e.push(w),r++}var E=k===r;if(!E)break}}else{
let o={instancePath:s+"/sources/"+O+"/keep",keyword:"type"};e===null?e=[o]:e.push(o),r++}var B=Q===r;Y=Y||B;let Ie=r;if(r===
Ie)if(ce&&typeof ce=="object"&&!Array.isArray(ce))for(let o in ce){let _=ce[o],u=r;if(r===u)if(typeof _=="string"){if(dr(
_)<1){let k={instancePath:s+"/sources/"+O+"/keep/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"minLength"};e===null?
e=[k]:e.push(k),r++}}else{let k={instancePath:s+"/sources/"+O+"/keep/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"\
type"};e===null?e=[k]:e.push(k),r++}var K=u===r;if(!K)break}else{let o={instancePath:s+"/sources/"+O+"/keep",keyword:"ty\
pe"};e===null?e=[o]:e.push(o),r++}var B=Ie===r;if(Y=Y||B,Y)r=G,e!==null&&(G?e.length=G:e=null);else{let o={instancePath:s+
"/sources/"+O+"/keep",keyword:"anyOf"};e===null?e=[o]:e.push(o),r++}var q=x===r;U=U||q;let y=r;t(ce,{instancePath:s+"/so\
urces/"+O+"/keep",parentData:V,parentDataProperty:"keep",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.
errors),r=e.length);var q=y===r;if(U=U||q,U)r=N,e!==null&&(N?e.length=N:e=null);else{let o={instancePath:s+"/sources/"+O+
"/keep",keyword:"anyOf"};e===null?e=[o]:e.push(o),r++}var g=Ce===r}else var g=!0;if(g)if(V.strip!==void 0){let ce=V.strip,
Ce=r,N=r,U=!1,x=r;if(!(typeof ce=="number"&&!(ce%1)&&!isNaN(ce))){let Q={instancePath:s+"/sources/"+O+"/strip",keyword:"\
type"};e===null?e=[Q]:e.push(Q),r++}if(r===x&&typeof ce=="number"&&(ce<0||isNaN(ce))){let Q={instancePath:s+"/sources/"+
O+"/strip",keyword:"minimum"};e===null?e=[Q]:e.push(Q),r++}var ne=x===r;U=U||ne;let G=r;t(ce,{instancePath:s+"/sources/"+
O+"/strip",parentData:V,parentDataProperty:"strip",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var ne=G===r;if(U=U||ne,U)r=N,e!==null&&(N?e.length=N:e=null);else{let Q={instancePath:s+"/sources/"+O+"/str\
ip",keyword:"anyOf"};e===null?e=[Q]:e.push(Q),r++}var g=Ce===r}else var g=!0}}}}}}}else{let Xe={instancePath:s+"/sources\
/"+O,keyword:"type"};e===null?e=[Xe]:e.push(Xe),r++}var T=ee===r;z=z||T;let Ve=r;t(V,{instancePath:s+"/sources/"+O,parentData:C,
parentDataProperty:O,rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var T=Ve===r;if(z=
z||T,z)r=er,e!==null&&(er?e.length=er:e=null);else{let Xe={instancePath:s+"/sources/"+O,keyword:"anyOf"};e===null?e=[Xe]:
e.push(Xe),r++}var i=Be===r;if(!i)break}}else{let M={instancePath:s+"/sources",keyword:"type"};e===null?e=[M]:e.push(M),
r++}var de=I===r;me=me||de;let se=r;t(C,{instancePath:s+"/sources",parentData:n,parentDataProperty:"sources",rootData:f,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var de=se===r;if(me=me||de,me)r=ue,e!==null&&(ue?
e.length=ue:e=null);else{let M={instancePath:s+"/sources",keyword:"anyOf"};return e===null?e=[M]:e.push(M),r++,Wr.errors=
e,!1}var j=H===r}else var j=!0;if(j){if(n.keep!==void 0){let C=n.keep,H=r,ue=r,me=!1,I=r,se=r,M=!1,O=r;if(r===O)if(Array.
isArray(C))if(C.length<1){let z={instancePath:s+"/keep",keyword:"minItems"};e===null?e=[z]:e.push(z),r++}else{var oe=!0;
let z=C.length;for(let ee=0;ee<z;ee++){let Ve=C[ee],Ae=r;if(r===Ae)if(typeof Ve=="string"){if(dr(Ve)<1){let ce={instancePath:s+
"/keep/"+ee,keyword:"minLength"};e===null?e=[ce]:e.push(ce),r++}}else{let ce={instancePath:s+"/keep/"+ee,keyword:"type"};
e===null?e=[ce]:e.push(ce),r++}var oe=Ae===r;if(!oe)break}}else{let z={instancePath:s+"/keep",keyword:"type"};e===null?e=
[z]:e.push(z),r++}var ve=O===r;M=M||ve;let V=r;if(r===V)if(C&&typeof C=="object"&&!Array.isArray(C))for(let z in C){let ee=C[z],
Ve=r;if(r===Ve)if(typeof ee=="string"){if(dr(ee)<1){let Ae={instancePath:s+"/keep/"+z.replace(/~/g,"~0").replace(/\//g,"\
~1"),keyword:"minLength"};e===null?e=[Ae]:e.push(Ae),r++}}else{let Ae={instancePath:s+"/keep/"+z.replace(/~/g,"~0").replace(
/\//g,"~1"),keyword:"type"};e===null?e=[Ae]:e.push(Ae),r++}var ie=Ve===r;if(!ie)break}else{let z={instancePath:s+"/keep",
keyword:"type"};e===null?e=[z]:e.push(z),r++}var ve=V===r;if(M=M||ve,M)r=se,e!==null&&(se?e.length=se:e=null);else{let z={
instancePath:s+"/keep",keyword:"anyOf"};e===null?e=[z]:e.push(z),r++}var _e=I===r;me=me||_e;let Be=r;t(C,{instancePath:s+
"/keep",parentData:n,parentDataProperty:"keep",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=
e.length);var _e=Be===r;if(me=me||_e,me)r=ue,e!==null&&(ue?e.length=ue:e=null);else{let z={instancePath:s+"/keep",keyword:"\
anyOf"};return e===null?e=[z]:e.push(z),r++,Wr.errors=e,!1}var j=H===r}else var j=!0;if(j){if(n.strip!==void 0){let C=n.
strip,H=r,ue=r,me=!1,I=r;if(!(typeof C=="number"&&!(C%1)&&!isNaN(C))){let O={instancePath:s+"/strip",keyword:"type"};e===
null?e=[O]:e.push(O),r++}if(r===I&&typeof C=="number"&&(C<0||isNaN(C))){let O={instancePath:s+"/strip",keyword:"minimum"};
e===null?e=[O]:e.push(O),r++}var fe=I===r;me=me||fe;let se=r;t(C,{instancePath:s+"/strip",parentData:n,parentDataProperty:"\
strip",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var fe=se===r;if(me=me||fe,me)
r=ue,e!==null&&(ue?e.length=ue:e=null);else{let O={instancePath:s+"/strip",keyword:"anyOf"};return e===null?e=[O]:e.push(
O),r++,Wr.errors=e,!1}var j=H===r}else var j=!0;if(j){if(n.unpack!==void 0){let C=n.unpack,H=r,ue=r,me=!1,I=r;if(typeof C!=
"string"){let O={instancePath:s+"/unpack",keyword:"type"};e===null?e=[O]:e.push(O),r++}if(!(C==="none"||C==="archives"||
C==="gzip")){let O={instancePath:s+"/unpack",keyword:"enum"};e===null?e=[O]:e.push(O),r++}var pe=I===r;me=me||pe;let se=r;
t(C,{instancePath:s+"/unpack",parentData:n,parentDataProperty:"unpack",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var pe=se===r;if(me=me||pe,me)r=ue,e!==null&&(ue?e.length=ue:e=null);else{let O={instancePath:s+
"/unpack",keyword:"anyOf"};return e===null?e=[O]:e.push(O),r++,Wr.errors=e,!1}var j=H===r}else var j=!0;if(j){if(n.content!==
void 0){let C=n.content,H=r,ue=r,me=!1,I=r;if(typeof C!="string"&&C!==null){let O={instancePath:s+"/content",keyword:"ty\
pe"};e===null?e=[O]:e.push(O),r++}if(r===I&&typeof C=="string"&&!Sn.test(C)){let O={instancePath:s+"/content",keyword:"p\
attern",params:{pattern:"^sha256:[0-9a-f]{64}$"}};e===null?e=[O]:e.push(O),r++}var Ne=I===r;me=me||Ne;let se=r;t(C,{instancePath:s+
"/content",parentData:n,parentDataProperty:"content",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var Ne=se===r;if(me=me||Ne,me)r=ue,e!==null&&(ue?e.length=ue:e=null);else{let O={instancePath:s+"/content",keyword:"\
anyOf"};return e===null?e=[O]:e.push(O),r++,Wr.errors=e,!1}var j=H===r}else var j=!0;if(j){if(n.tries!==void 0){let C=n.
tries,H=r,ue=r,me=!1,I=r;if(!(typeof C=="number"&&!(C%1)&&!isNaN(C))){let O={instancePath:s+"/tries",keyword:"type"};e===
null?e=[O]:e.push(O),r++}if(r===I&&typeof C=="number"){if(C>20||isNaN(C)){let O={instancePath:s+"/tries",keyword:"maximu\
m"};e===null?e=[O]:e.push(O),r++}else if(C<1||isNaN(C)){let O={instancePath:s+"/tries",keyword:"minimum"};e===null?e=[O]:
e.push(O),r++}}var Fe=I===r;me=me||Fe;let se=r;t(C,{instancePath:s+"/tries",parentData:n,parentDataProperty:"tries",rootData:f,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Fe=se===r;if(me=me||Fe,me)r=ue,e!==null&&(ue?
e.length=ue:e=null);else{let O={instancePath:s+"/tries",keyword:"anyOf"};return e===null?e=[O]:e.push(O),r++,Wr.errors=e,
!1}var j=H===r}else var j=!0;if(j){if(n.source_timeout!==void 0){let C=n.source_timeout,H=r,ue=r,me=!1,I=r;if(r===I)if(typeof C==
"number"){if(C<=0||isNaN(C)){let O={instancePath:s+"/source_timeout",keyword:"exclusiveMinimum"};e===null?e=[O]:e.push(O),
r++}}else{let O={instancePath:s+"/source_timeout",keyword:"type"};e===null?e=[O]:e.push(O),r++}var $e=I===r;me=me||$e;let se=r;
t(C,{instancePath:s+"/source_timeout",parentData:n,parentDataProperty:"source_timeout",rootData:f,dynamicAnchors:a})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var $e=se===r;if(me=me||$e,me)r=ue,e!==null&&(ue?e.length=ue:e=null);else{
let O={instancePath:s+"/source_timeout",keyword:"anyOf"};return e===null?e=[O]:e.push(O),r++,Wr.errors=e,!1}var j=H===r}else
var j=!0;if(j){if(n.description!==void 0){let C=r;cr(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"\
description",rootData:f,dynamicAnchors:a})||(e=e===null?cr.errors:e.concat(cr.errors),r=e.length);var j=C===r}else var j=!0;
if(j){if(n.matrix!==void 0){let C=r;ar(n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:f,
dynamicAnchors:a})||(e=e===null?ar.errors:e.concat(ar.errors),r=e.length);var j=C===r}else var j=!0;if(j){if(n.when!==void 0){
let C=r;yr(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"when",rootData:f,dynamicAnchors:a})||(e=e===null?
yr.errors:e.concat(yr.errors),r=e.length);var j=C===r}else var j=!0;if(j){if(n.needs!==void 0){let C=r;mr(n.needs,{instancePath:s+
"/needs",parentData:n,parentDataProperty:"needs",rootData:f,dynamicAnchors:a})||(e=e===null?mr.errors:e.concat(mr.errors),
r=e.length);var j=C===r}else var j=!0;if(j){if(n.extends!==void 0){let C=r;vr(n.extends,{instancePath:s+"/extends",parentData:n,
parentDataProperty:"extends",rootData:f,dynamicAnchors:a})||(e=e===null?vr.errors:e.concat(vr.errors),r=e.length);var j=C===
r}else var j=!0;if(j){if(n.resources!==void 0){let C=r;_r(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"\
resources",rootData:f,dynamicAnchors:a})||(e=e===null?_r.errors:e.concat(_r.errors),r=e.length);var j=C===r}else var j=!0;
if(j){if(n.timeout!==void 0){let C=r;gr(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:f,
dynamicAnchors:a})||(e=e===null?gr.errors:e.concat(gr.errors),r=e.length);var j=C===r}else var j=!0;if(j){if(n.retry!==void 0){
let C=r;hr(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:f,dynamicAnchors:a})||(e=e===
null?hr.errors:e.concat(hr.errors),r=e.length);var j=C===r}else var j=!0;if(j){if(n.stop_if!==void 0){let C=r;kr(n.stop_if,
{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"stop_if",rootData:f,dynamicAnchors:a})||(e=e===null?kr.errors:
e.concat(kr.errors),r=e.length);var j=C===r}else var j=!0;if(j)if(n.kind!==void 0){let C=r;if(n.kind!=="fetch")return Wr.
errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var j=C===r}else var j=!0}}}}}}}}}}}}}}}}}else return Wr.errors=[{instancePath:s,
keyword:"type"}],!1;return Wr.errors=e,r===0}Wr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Zn={type:"objec\
t",properties:{source:{anyOf:[{type:"array",minItems:1,items:{type:"string"}},{$ref:"#/$defs/expression"}]},layout:{anyOf:[
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
$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs\
/stage-stop_if"},kind:{const:"dataset"}},additionalProperties:!1};function xr(n,{instancePath:s="",parentData:He,parentDataProperty:We,
rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,ye=xr.evaluated;if(ye.dynamicProps&&(ye.props=void 0),ye.dynamicItems&&
(ye.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let me=r;for(let I in n)if(!ns.call(Zn.properties,I)){
return xr.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(me===r){if(n.source!==void 0){let I=n.source,
se=r,M=r,O=!1,V=r;if(r===V)if(Array.isArray(I))if(I.length<1){let er={instancePath:s+"/source",keyword:"minItems"};e===null?
e=[er]:e.push(er),r++}else{var i=!0;let er=I.length;for(let z=0;z<er;z++){let ee=r;if(typeof I[z]!="string"){let Ae={instancePath:s+
"/source/"+z,keyword:"type"};e===null?e=[Ae]:e.push(Ae),r++}var i=ee===r;if(!i)break}}else{let er={instancePath:s+"/sour\
ce",keyword:"type"};e===null?e=[er]:e.push(er),r++}var re=V===r;O=O||re;let Be=r;t(I,{instancePath:s+"/source",parentData:n,
parentDataProperty:"source",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var re=Be===
r;if(O=O||re,O)r=M,e!==null&&(M?e.length=M:e=null);else{let er={instancePath:s+"/source",keyword:"anyOf"};return e===null?
e=[er]:e.push(er),r++,xr.errors=e,!1}var g=se===r}else var g=!0;if(g){if(n.layout!==void 0){let I=n.layout,se=r,M=r,O=!1,
V=r;if(typeof I!="string"){let z={instancePath:s+"/layout",keyword:"type"};e===null?e=[z]:e.push(z),r++}if(!(I==="idx"||
I==="image-folder"||I==="emoji")){let z={instancePath:s+"/layout",keyword:"enum"};e===null?e=[z]:e.push(z),r++}var Ke=V===
r;O=O||Ke;let Be=r;t(I,{instancePath:s+"/layout",parentData:n,parentDataProperty:"layout",rootData:f,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ke=Be===r;if(O=O||Ke,O)r=M,e!==null&&(M?e.length=M:e=null);else{
let z={instancePath:s+"/layout",keyword:"anyOf"};return e===null?e=[z]:e.push(z),r++,xr.errors=e,!1}var g=se===r}else var g=!0;
if(g){if(n.image_size!==void 0){let I=n.image_size,se=r,M=r,O=!1,V=r;if(!(typeof I=="number"&&!(I%1)&&!isNaN(I))){let z={
instancePath:s+"/image_size",keyword:"type"};e===null?e=[z]:e.push(z),r++}if(r===V&&typeof I=="number"){if(I>2048||isNaN(
I)){let z={instancePath:s+"/image_size",keyword:"maximum"};e===null?e=[z]:e.push(z),r++}else if(I<1||isNaN(I)){let z={instancePath:s+
"/image_size",keyword:"minimum"};e===null?e=[z]:e.push(z),r++}}var De=V===r;O=O||De;let Be=r;t(I,{instancePath:s+"/image\
_size",parentData:n,parentDataProperty:"image_size",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var De=Be===r;if(O=O||De,O)r=M,e!==null&&(M?e.length=M:e=null);else{let z={instancePath:s+"/image_size",keyword:"\
anyOf"};return e===null?e=[z]:e.push(z),r++,xr.errors=e,!1}var g=se===r}else var g=!0;if(g){if(n.fit!==void 0){let I=n.fit,
se=r,M=r,O=!1,V=r;if(typeof I!="string"){let z={instancePath:s+"/fit",keyword:"type"};e===null?e=[z]:e.push(z),r++}if(!(I===
"resize"||I==="crop"||I==="pad")){let z={instancePath:s+"/fit",keyword:"enum"};e===null?e=[z]:e.push(z),r++}var $=V===r;
O=O||$;let Be=r;t(I,{instancePath:s+"/fit",parentData:n,parentDataProperty:"fit",rootData:f,dynamicAnchors:a})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var $=Be===r;if(O=O||$,O)r=M,e!==null&&(M?e.length=M:e=null);else{let z={instancePath:s+
"/fit",keyword:"anyOf"};return e===null?e=[z]:e.push(z),r++,xr.errors=e,!1}var g=se===r}else var g=!0;if(g){if(n.method!==
void 0){let I=n.method,se=r,M=r,O=!1,V=r;if(typeof I!="string"){let z={instancePath:s+"/method",keyword:"type"};e===null?
e=[z]:e.push(z),r++}if(!(I==="bilinear"||I==="bicubic"||I==="lanczos")){let z={instancePath:s+"/method",keyword:"enum"};
e===null?e=[z]:e.push(z),r++}var S=V===r;O=O||S;let Be=r;t(I,{instancePath:s+"/method",parentData:n,parentDataProperty:"\
method",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var S=Be===r;if(O=O||S,O)r=M,
e!==null&&(M?e.length=M:e=null);else{let z={instancePath:s+"/method",keyword:"anyOf"};return e===null?e=[z]:e.push(z),r++,
xr.errors=e,!1}var g=se===r}else var g=!0;if(g){if(n.background!==void 0){let I=n.background,se=r,M=r,O=!1,V=r;if(r===V)
if(Array.isArray(I))if(I.length>3){let z={instancePath:s+"/background",keyword:"maxItems"};e===null?e=[z]:e.push(z),r++}else if(I.
length<3){let z={instancePath:s+"/background",keyword:"minItems"};e===null?e=[z]:e.push(z),r++}else{var Ge=!0;let z=I.length;
for(let ee=0;ee<z;ee++){let Ve=I[ee],Ae=r,Xe=r,ce=!1,Ce=r;if(!(typeof Ve=="number"&&!(Ve%1)&&!isNaN(Ve))){let x={instancePath:s+
"/background/"+ee,keyword:"type"};e===null?e=[x]:e.push(x),r++}if(r===Ce&&typeof Ve=="number"){if(Ve>255||isNaN(Ve)){let x={
instancePath:s+"/background/"+ee,keyword:"maximum"};e===null?e=[x]:e.push(x),r++}else if(Ve<0||isNaN(Ve)){let x={instancePath:s+
"/background/"+ee,keyword:"minimum"};e===null?e=[x]:e.push(x),r++}}var Re=Ce===r;ce=ce||Re;let N=r;t(Ve,{instancePath:s+
"/background/"+ee,parentData:I,parentDataProperty:ee,rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var Re=N===r;if(ce=ce||Re,ce)r=Xe,e!==null&&(Xe?e.length=Xe:e=null);else{let x={instancePath:s+"/background/"+
ee,keyword:"anyOf"};e===null?e=[x]:e.push(x),r++}var Ge=Ae===r;if(!Ge)break}}else{let z={instancePath:s+"/background",keyword:"\
type"};e===null?e=[z]:e.push(z),r++}var E=V===r;O=O||E;let Be=r;t(I,{instancePath:s+"/background",parentData:n,parentDataProperty:"\
background",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var E=Be===r;if(O=O||E,O)
r=M,e!==null&&(M?e.length=M:e=null);else{let z={instancePath:s+"/background",keyword:"anyOf"};return e===null?e=[z]:e.push(
z),r++,xr.errors=e,!1}var g=se===r}else var g=!0;if(g){if(n.splits!==void 0){let I=n.splits,se=r,M=r,O=!1,V=r;if(r===V)if(I&&
typeof I=="object"&&!Array.isArray(I))for(let z in I){let ee=I[z],Ve=r,Ae=r,Xe=!1,ce=r;if(r===ce)if(ee&&typeof ee=="obje\
ct"&&!Array.isArray(ee)){let N=r;for(let U in ee)if(!(U==="file"||U==="from"||U==="count"||U==="folder"||U==="modulo"||U===
"remainders"||U==="vendors")){let x={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"additio\
nalProperties"};e===null?e=[x]:e.push(x),r++;break}if(N===r){if(ee.file!==void 0){let U=ee.file,x=r;if(r===x)if(typeof U==
"string"){if(dr(U)<1){let G={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",keyword:"minLeng\
th"};e===null?e=[G]:e.push(G),r++}}else{let G={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",
keyword:"type"};e===null?e=[G]:e.push(G),r++}var K=x===r}else var K=!0;if(K){if(ee.from!==void 0){let U=ee.from,x=r,G=r,
Y=!1,Q=r;if(!(typeof U=="number"&&!(U%1)&&!isNaN(U))){let v={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,
"~1")+"/from",keyword:"type"};e===null?e=[v]:e.push(v),r++}if(r===Q&&typeof U=="number"&&(U<0||isNaN(U))){let v={instancePath:s+
"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/from",keyword:"minimum"};e===null?e=[v]:e.push(v),r++}var B=Q===r;
Y=Y||B;let Ie=r;t(U,{instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/from",parentData:ee,parentDataProperty:"\
from",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var B=Ie===r;if(Y=Y||B,Y)r=G,e!==
null&&(G?e.length=G:e=null);else{let v={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/from",keyword:"\
anyOf"};e===null?e=[v]:e.push(v),r++}var K=x===r}else var K=!0;if(K){if(ee.count!==void 0){let U=ee.count,x=r,G=r,Y=!1,Q=r;
if(!(typeof U=="number"&&!(U%1)&&!isNaN(U))){let v={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/count",keyword:"type"};e===null?e=[v]:e.push(v),r++}if(r===Q&&typeof U=="number"&&(U<1||isNaN(U))){let v={instancePath:s+
"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",keyword:"minimum"};e===null?e=[v]:e.push(v),r++}var q=Q===r;
Y=Y||q;let Ie=r;t(U,{instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",parentData:ee,parentDataProperty:"\
count",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var q=Ie===r;if(Y=Y||q,Y)r=G,e!==
null&&(G?e.length=G:e=null);else{let v={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",keyword:"\
anyOf"};e===null?e=[v]:e.push(v),r++}var K=x===r}else var K=!0;if(K){if(ee.folder!==void 0){let U=ee.folder,x=r;if(r===x)
if(typeof U=="string"){if(dr(U)<1){let Y={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/folder",keyword:"\
minLength"};e===null?e=[Y]:e.push(Y),r++}}else{let Y={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+
"/folder",keyword:"type"};e===null?e=[Y]:e.push(Y),r++}var K=x===r}else var K=!0;if(K){if(ee.modulo!==void 0){let U=ee.modulo,
x=r,G=r,Y=!1,Q=r;if(!(typeof U=="number"&&!(U%1)&&!isNaN(U))){let v={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(
/\//g,"~1")+"/modulo",keyword:"type"};e===null?e=[v]:e.push(v),r++}if(r===Q&&typeof U=="number"&&(U<1||isNaN(U))){let v={
instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/modulo",keyword:"minimum"};e===null?e=[v]:e.push(v),
r++}var ne=Q===r;Y=Y||ne;let Ie=r;t(U,{instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/modulo",parentData:ee,
parentDataProperty:"modulo",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ne=Ie===
r;if(Y=Y||ne,Y)r=G,e!==null&&(G?e.length=G:e=null);else{let v={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,
"~1")+"/modulo",keyword:"anyOf"};e===null?e=[v]:e.push(v),r++}var K=x===r}else var K=!0;if(K){if(ee.remainders!==void 0){
let U=ee.remainders,x=r,G=r,Y=!1,Q=r;if(r===Q)if(Array.isArray(U))if(U.length<1){let v={instancePath:s+"/splits/"+z.replace(
/~/g,"~0").replace(/\//g,"~1")+"/remainders",keyword:"minItems"};e===null?e=[v]:e.push(v),r++}else{var T=!0;let v=U.length;
for(let o=0;o<v;o++){let _=U[o],u=r,k=r,J=!1,w=r;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_))){let p={instancePath:s+"/sp\
lits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders/"+o,keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===w&&
typeof _=="number"&&(_<0||isNaN(_))){let p={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/remaind\
ers/"+o,keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var de=w===r;J=J||de;let l=r;t(_,{instancePath:s+"/splits/"+z.replace(
/~/g,"~0").replace(/\//g,"~1")+"/remainders/"+o,parentData:U,parentDataProperty:o,rootData:f,dynamicAnchors:a})||(e=e===
null?t.errors:e.concat(t.errors),r=e.length);var de=l===r;if(J=J||de,J)r=k,e!==null&&(k?e.length=k:e=null);else{let p={instancePath:s+
"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders/"+o,keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var T=u===
r;if(!T)break}}else{let v={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders",keyword:"typ\
e"};e===null?e=[v]:e.push(v),r++}var j=Q===r;Y=Y||j;let Ie=r;t(U,{instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(
/\//g,"~1")+"/remainders",parentData:ee,parentDataProperty:"remainders",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var j=Ie===r;if(Y=Y||j,Y)r=G,e!==null&&(G?e.length=G:e=null);else{let v={instancePath:s+"\
/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders",keyword:"anyOf"};e===null?e=[v]:e.push(v),r++}var K=x===
r}else var K=!0;if(K)if(ee.vendors!==void 0){let U=ee.vendors,x=r,G=r,Y=!1,Q=r;if(r===Q)if(Array.isArray(U))if(U.length<
1){let v={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/vendors",keyword:"minItems"};e===null?e=[
v]:e.push(v),r++}else{var oe=!0;let v=U.length;for(let o=0;o<v;o++){let _=U[o],u=r;if(r===u)if(typeof _=="string"){if(dr(
_)<1){let J={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/vendors/"+o,keyword:"minLength"};e===null?
e=[J]:e.push(J),r++}}else{let J={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/vendors/"+o,keyword:"\
type"};e===null?e=[J]:e.push(J),r++}var oe=u===r;if(!oe)break}}else{let v={instancePath:s+"/splits/"+z.replace(/~/g,"~0").
replace(/\//g,"~1")+"/vendors",keyword:"type"};e===null?e=[v]:e.push(v),r++}var ie=Q===r;Y=Y||ie;let Ie=r;t(U,{instancePath:s+
"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/vendors",parentData:ee,parentDataProperty:"vendors",rootData:f,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ie=Ie===r;if(Y=Y||ie,Y)r=G,e!==null&&(G?e.length=G:e=null);else{
let v={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/vendors",keyword:"anyOf"};e===null?e=[v]:e.push(
v),r++}var K=x===r}else var K=!0}}}}}}}else{let N={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"\
type"};e===null?e=[N]:e.push(N),r++}var ve=ce===r;Xe=Xe||ve;let Ce=r;t(ee,{instancePath:s+"/splits/"+z.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:I,parentDataProperty:z,rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var ve=Ce===r;if(Xe=Xe||ve,Xe)r=Ae,e!==null&&(Ae?e.length=Ae:e=null);else{let N={instancePath:s+"/splits/"+z.
replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"anyOf"};e===null?e=[N]:e.push(N),r++}var _e=Ve===r;if(!_e)break}else{let z={
instancePath:s+"/splits",keyword:"type"};e===null?e=[z]:e.push(z),r++}var fe=V===r;O=O||fe;let Be=r;t(I,{instancePath:s+
"/splits",parentData:n,parentDataProperty:"splits",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var fe=Be===r;if(O=O||fe,O)r=M,e!==null&&(M?e.length=M:e=null);else{let z={instancePath:s+"/splits",keyword:"\
anyOf"};return e===null?e=[z]:e.push(z),r++,xr.errors=e,!1}var g=se===r}else var g=!0;if(g){if(n.class_names!==void 0){let I=n.
class_names,se=r,M=r,O=!1,V=r;if(r===V)if(Array.isArray(I)){var pe=!0;let z=I.length;for(let ee=0;ee<z;ee++){let Ve=I[ee],
Ae=r;if(r===Ae)if(typeof Ve=="string"){if(dr(Ve)<1){let ce={instancePath:s+"/class_names/"+ee,keyword:"minLength"};e===null?
e=[ce]:e.push(ce),r++}}else{let ce={instancePath:s+"/class_names/"+ee,keyword:"type"};e===null?e=[ce]:e.push(ce),r++}var pe=Ae===
r;if(!pe)break}}else{let z={instancePath:s+"/class_names",keyword:"type"};e===null?e=[z]:e.push(z),r++}var Ne=V===r;O=O||
Ne;let Be=r;t(I,{instancePath:s+"/class_names",parentData:n,parentDataProperty:"class_names",rootData:f,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ne=Be===r;if(O=O||Ne,O)r=M,e!==null&&(M?e.length=M:e=null);else{
let z={instancePath:s+"/class_names",keyword:"anyOf"};return e===null?e=[z]:e.push(z),r++,xr.errors=e,!1}var g=se===r}else
var g=!0;if(g){if(n.drop_groups!==void 0){let I=n.drop_groups,se=r,M=r,O=!1,V=r;if(r===V)if(Array.isArray(I)){var Fe=!0;
let z=I.length;for(let ee=0;ee<z;ee++){let Ve=I[ee],Ae=r;if(r===Ae)if(typeof Ve=="string"){if(dr(Ve)<1){let ce={instancePath:s+
"/drop_groups/"+ee,keyword:"minLength"};e===null?e=[ce]:e.push(ce),r++}}else{let ce={instancePath:s+"/drop_groups/"+ee,keyword:"\
type"};e===null?e=[ce]:e.push(ce),r++}var Fe=Ae===r;if(!Fe)break}}else{let z={instancePath:s+"/drop_groups",keyword:"typ\
e"};e===null?e=[z]:e.push(z),r++}var $e=V===r;O=O||$e;let Be=r;t(I,{instancePath:s+"/drop_groups",parentData:n,parentDataProperty:"\
drop_groups",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var $e=Be===r;if(O=O||$e,
O)r=M,e!==null&&(M?e.length=M:e=null);else{let z={instancePath:s+"/drop_groups",keyword:"anyOf"};return e===null?e=[z]:e.
push(z),r++,xr.errors=e,!1}var g=se===r}else var g=!0;if(g){if(n.min_vendors!==void 0){let I=n.min_vendors,se=r,M=r,O=!1,
V=r;if(!(typeof I=="number"&&!(I%1)&&!isNaN(I))){let z={instancePath:s+"/min_vendors",keyword:"type"};e===null?e=[z]:e.push(
z),r++}if(r===V&&typeof I=="number"&&(I<1||isNaN(I))){let z={instancePath:s+"/min_vendors",keyword:"minimum"};e===null?e=
[z]:e.push(z),r++}var R=V===r;O=O||R;let Be=r;t(I,{instancePath:s+"/min_vendors",parentData:n,parentDataProperty:"min_ve\
ndors",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var R=Be===r;if(O=O||R,O)r=M,e!==
null&&(M?e.length=M:e=null);else{let z={instancePath:s+"/min_vendors",keyword:"anyOf"};return e===null?e=[z]:e.push(z),r++,
xr.errors=e,!1}var g=se===r}else var g=!0;if(g){if(n.min_subgroup!==void 0){let I=n.min_subgroup,se=r,M=r,O=!1,V=r;if(!(typeof I==
"number"&&!(I%1)&&!isNaN(I))){let z={instancePath:s+"/min_subgroup",keyword:"type"};e===null?e=[z]:e.push(z),r++}if(r===
V&&typeof I=="number"&&(I<1||isNaN(I))){let z={instancePath:s+"/min_subgroup",keyword:"minimum"};e===null?e=[z]:e.push(z),
r++}var C=V===r;O=O||C;let Be=r;t(I,{instancePath:s+"/min_subgroup",parentData:n,parentDataProperty:"min_subgroup",rootData:f,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var C=Be===r;if(O=O||C,O)r=M,e!==null&&(M?e.length=
M:e=null);else{let z={instancePath:s+"/min_subgroup",keyword:"anyOf"};return e===null?e=[z]:e.push(z),r++,xr.errors=e,!1}
var g=se===r}else var g=!0;if(g){if(n.max_images!==void 0){let I=n.max_images,se=r,M=r,O=!1,V=r;if(!(typeof I=="number"&&
!(I%1)&&!isNaN(I))&&I!==null){let z={instancePath:s+"/max_images",keyword:"type"};e===null?e=[z]:e.push(z),r++}if(r===V&&
typeof I=="number"&&(I<1||isNaN(I))){let z={instancePath:s+"/max_images",keyword:"minimum"};e===null?e=[z]:e.push(z),r++}
var H=V===r;O=O||H;let Be=r;t(I,{instancePath:s+"/max_images",parentData:n,parentDataProperty:"max_images",rootData:f,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var H=Be===r;if(O=O||H,O)r=M,e!==null&&(M?e.length=M:e=null);else{let z={
instancePath:s+"/max_images",keyword:"anyOf"};return e===null?e=[z]:e.push(z),r++,xr.errors=e,!1}var g=se===r}else var g=!0;
if(g){if(n.on_unreadable!==void 0){let I=n.on_unreadable,se=r,M=r,O=!1,V=r;if(typeof I!="string"){let z={instancePath:s+
"/on_unreadable",keyword:"type"};e===null?e=[z]:e.push(z),r++}if(!(I==="stop"||I==="skip")){let z={instancePath:s+"/on_u\
nreadable",keyword:"enum"};e===null?e=[z]:e.push(z),r++}var ue=V===r;O=O||ue;let Be=r;t(I,{instancePath:s+"/on_unreadabl\
e",parentData:n,parentDataProperty:"on_unreadable",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var ue=Be===r;if(O=O||ue,O)r=M,e!==null&&(M?e.length=M:e=null);else{let z={instancePath:s+"/on_unreadable",keyword:"\
anyOf"};return e===null?e=[z]:e.push(z),r++,xr.errors=e,!1}var g=se===r}else var g=!0;if(g){if(n.description!==void 0){let I=r;
cr(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"description",rootData:f,dynamicAnchors:a})||
(e=e===null?cr.errors:e.concat(cr.errors),r=e.length);var g=I===r}else var g=!0;if(g){if(n.matrix!==void 0){let I=r;ar(n.
matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:f,dynamicAnchors:a})||(e=e===null?ar.
errors:e.concat(ar.errors),r=e.length);var g=I===r}else var g=!0;if(g){if(n.when!==void 0){let I=r;yr(n.when,{instancePath:s+
"/when",parentData:n,parentDataProperty:"when",rootData:f,dynamicAnchors:a})||(e=e===null?yr.errors:e.concat(yr.errors),
r=e.length);var g=I===r}else var g=!0;if(g){if(n.needs!==void 0){let I=r;mr(n.needs,{instancePath:s+"/needs",parentData:n,
parentDataProperty:"needs",rootData:f,dynamicAnchors:a})||(e=e===null?mr.errors:e.concat(mr.errors),r=e.length);var g=I===
r}else var g=!0;if(g){if(n.extends!==void 0){let I=r;vr(n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"\
extends",rootData:f,dynamicAnchors:a})||(e=e===null?vr.errors:e.concat(vr.errors),r=e.length);var g=I===r}else var g=!0;
if(g){if(n.resources!==void 0){let I=r;_r(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"reso\
urces",rootData:f,dynamicAnchors:a})||(e=e===null?_r.errors:e.concat(_r.errors),r=e.length);var g=I===r}else var g=!0;if(g){
if(n.timeout!==void 0){let I=r;gr(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:f,
dynamicAnchors:a})||(e=e===null?gr.errors:e.concat(gr.errors),r=e.length);var g=I===r}else var g=!0;if(g){if(n.retry!==void 0){
let I=r;hr(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:f,dynamicAnchors:a})||(e=e===
null?hr.errors:e.concat(hr.errors),r=e.length);var g=I===r}else var g=!0;if(g){if(n.stop_if!==void 0){let I=r;kr(n.stop_if,
{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"stop_if",rootData:f,dynamicAnchors:a})||(e=e===null?kr.errors:
e.concat(kr.errors),r=e.length);var g=I===r}else var g=!0;if(g)if(n.kind!==void 0){let I=r;if(n.kind!=="dataset")return xr.
errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var g=I===r}else var g=!0}}}}}}}}}}}}}}}}}}}}}}}else return xr.errors=
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
instancePath:s="",parentData:He,parentDataProperty:We,rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,ye=Gr.evaluated;
if(ye.dynamicProps&&(ye.props=void 0),ye.dynamicItems&&(ye.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(
n)){let Re=r;for(let E in n)if(!ns.call(Gn.properties,E)){return Gr.errors=[{instancePath:s,keyword:"additionalPropertie\
s"}],!1;break}if(Re===r){if(n.data!==void 0){let E=r;if(typeof n.data!="string")return Gr.errors=[{instancePath:s+"/data",
keyword:"type"}],!1;var i=E===r}else var i=!0;if(i){if(n.split!==void 0){let E=n.split,K=r;if(r===K)if(typeof E=="string"){
if(dr(E)<1)return Gr.errors=[{instancePath:s+"/split",keyword:"minLength"}],!1}else return Gr.errors=[{instancePath:s+"/\
split",keyword:"type"}],!1;var i=K===r}else var i=!0;if(i){if(n.weights!==void 0){let E=r;if(typeof n.weights!="string")
return Gr.errors=[{instancePath:s+"/weights",keyword:"type"}],!1;var i=E===r}else var i=!0;if(i){if(n.teacher!==void 0){
let E=n.teacher,K=r,B=r,q=!1,ne=r;if(typeof E!="string"){let j={instancePath:s+"/teacher",keyword:"type"};e===null?e=[j]:
e.push(j),r++}if(!(E==="efficientnet_lite0"||E==="mobilenet_v2")){let j={instancePath:s+"/teacher",keyword:"enum"};e===null?
e=[j]:e.push(j),r++}var re=ne===r;q=q||re;let T=r;t(E,{instancePath:s+"/teacher",parentData:n,parentDataProperty:"teache\
r",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var re=T===r;if(q=q||re,q)r=B,e!==
null&&(B?e.length=B:e=null);else{let j={instancePath:s+"/teacher",keyword:"anyOf"};return e===null?e=[j]:e.push(j),r++,Gr.
errors=e,!1}var i=K===r}else var i=!0;if(i){if(n.input_size!==void 0){let E=n.input_size,K=r,B=r,q=!1,ne=r;if(!(typeof E==
"number"&&!(E%1)&&!isNaN(E))){let j={instancePath:s+"/input_size",keyword:"type"};e===null?e=[j]:e.push(j),r++}if(r===ne&&
typeof E=="number")if(E<32||isNaN(E)){let j={instancePath:s+"/input_size",keyword:"minimum"};e===null?e=[j]:e.push(j),r++}else{
let j;if(j=E/32,j!==parseInt(j)){let oe={instancePath:s+"/input_size",keyword:"multipleOf"};e===null?e=[oe]:e.push(oe),r++}}
var g=ne===r;q=q||g;let T=r;t(E,{instancePath:s+"/input_size",parentData:n,parentDataProperty:"input_size",rootData:f,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var g=T===r;if(q=q||g,q)r=B,e!==null&&(B?e.length=B:e=null);else{let j={
instancePath:s+"/input_size",keyword:"anyOf"};return e===null?e=[j]:e.push(j),r++,Gr.errors=e,!1}var i=K===r}else var i=!0;
if(i){if(n.components!==void 0){let E=n.components,K=r,B=r,q=!1,ne=r;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E))){let j={
instancePath:s+"/components",keyword:"type"};e===null?e=[j]:e.push(j),r++}if(r===ne&&typeof E=="number"&&(E<0||isNaN(E))){
let j={instancePath:s+"/components",keyword:"minimum"};e===null?e=[j]:e.push(j),r++}var Ke=ne===r;q=q||Ke;let T=r;t(E,{instancePath:s+
"/components",parentData:n,parentDataProperty:"components",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var Ke=T===r;if(q=q||Ke,q)r=B,e!==null&&(B?e.length=B:e=null);else{let j={instancePath:s+"/compone\
nts",keyword:"anyOf"};return e===null?e=[j]:e.push(j),r++,Gr.errors=e,!1}var i=K===r}else var i=!0;if(i){if(n.center!==void 0){
let E=n.center,K=r,B=r,q=!1,ne=r;if(typeof E!="boolean"){let j={instancePath:s+"/center",keyword:"type"};e===null?e=[j]:
e.push(j),r++}var De=ne===r;q=q||De;let T=r;t(E,{instancePath:s+"/center",parentData:n,parentDataProperty:"center",rootData:f,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var De=T===r;if(q=q||De,q)r=B,e!==null&&(B?e.length=
B:e=null);else{let j={instancePath:s+"/center",keyword:"anyOf"};return e===null?e=[j]:e.push(j),r++,Gr.errors=e,!1}var i=K===
r}else var i=!0;if(i){if(n.seed!==void 0){let E=n.seed,K=r,B=r,q=!1,ne=r;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E))){let j={
instancePath:s+"/seed",keyword:"type"};e===null?e=[j]:e.push(j),r++}if(r===ne&&typeof E=="number"&&(E<0||isNaN(E))){let j={
instancePath:s+"/seed",keyword:"minimum"};e===null?e=[j]:e.push(j),r++}var $=ne===r;q=q||$;let T=r;t(E,{instancePath:s+"\
/seed",parentData:n,parentDataProperty:"seed",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.
length);var $=T===r;if(q=q||$,q)r=B,e!==null&&(B?e.length=B:e=null);else{let j={instancePath:s+"/seed",keyword:"anyOf"};
return e===null?e=[j]:e.push(j),r++,Gr.errors=e,!1}var i=K===r}else var i=!0;if(i){if(n.batch!==void 0){let E=n.batch,K=r,
B=r,q=!1,ne=r;if(r===ne)if(E&&typeof E=="object"&&!Array.isArray(E)){let j=r;for(let oe in E)if(oe!=="per_device"){let ie={
instancePath:s+"/batch",keyword:"additionalProperties"};e===null?e=[ie]:e.push(ie),r++;break}if(j===r&&E.per_device!==void 0){
let oe=E.per_device,ie=r,ve=!1,_e=r;if(!(typeof oe=="number"&&!(oe%1)&&!isNaN(oe))){let pe={instancePath:s+"/batch/per_d\
evice",keyword:"type"};e===null?e=[pe]:e.push(pe),r++}if(r===_e&&typeof oe=="number"&&(oe<1||isNaN(oe))){let pe={instancePath:s+
"/batch/per_device",keyword:"minimum"};e===null?e=[pe]:e.push(pe),r++}var S=_e===r;ve=ve||S;let fe=r;t(oe,{instancePath:s+
"/batch/per_device",parentData:E,parentDataProperty:"per_device",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var S=fe===r;if(ve=ve||S,ve)r=ie,e!==null&&(ie?e.length=ie:e=null);else{let pe={instancePath:s+"/b\
atch/per_device",keyword:"anyOf"};e===null?e=[pe]:e.push(pe),r++}}}else{let j={instancePath:s+"/batch",keyword:"type"};e===
null?e=[j]:e.push(j),r++}var Ge=ne===r;q=q||Ge;let T=r;t(E,{instancePath:s+"/batch",parentData:n,parentDataProperty:"bat\
ch",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ge=T===r;if(q=q||Ge,q)r=B,e!==
null&&(B?e.length=B:e=null);else{let j={instancePath:s+"/batch",keyword:"anyOf"};return e===null?e=[j]:e.push(j),r++,Gr.
errors=e,!1}var i=K===r}else var i=!0;if(i){if(n.description!==void 0){let E=r;cr(n.description,{instancePath:s+"/descri\
ption",parentData:n,parentDataProperty:"description",rootData:f,dynamicAnchors:a})||(e=e===null?cr.errors:e.concat(cr.errors),
r=e.length);var i=E===r}else var i=!0;if(i){if(n.matrix!==void 0){let E=r;ar(n.matrix,{instancePath:s+"/matrix",parentData:n,
parentDataProperty:"matrix",rootData:f,dynamicAnchors:a})||(e=e===null?ar.errors:e.concat(ar.errors),r=e.length);var i=E===
r}else var i=!0;if(i){if(n.when!==void 0){let E=r;yr(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"whe\
n",rootData:f,dynamicAnchors:a})||(e=e===null?yr.errors:e.concat(yr.errors),r=e.length);var i=E===r}else var i=!0;if(i){
if(n.needs!==void 0){let E=r;mr(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:f,dynamicAnchors:a})||
(e=e===null?mr.errors:e.concat(mr.errors),r=e.length);var i=E===r}else var i=!0;if(i){if(n.extends!==void 0){let E=r;vr(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:f,dynamicAnchors:a})||(e=e===null?
vr.errors:e.concat(vr.errors),r=e.length);var i=E===r}else var i=!0;if(i){if(n.resources!==void 0){let E=r;_r(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:f,dynamicAnchors:a})||(e=e===null?_r.errors:
e.concat(_r.errors),r=e.length);var i=E===r}else var i=!0;if(i){if(n.timeout!==void 0){let E=r;gr(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:f,dynamicAnchors:a})||(e=e===null?gr.errors:e.concat(gr.errors),
r=e.length);var i=E===r}else var i=!0;if(i){if(n.retry!==void 0){let E=r;hr(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:f,dynamicAnchors:a})||(e=e===null?hr.errors:e.concat(hr.errors),r=e.length);var i=E===
r}else var i=!0;if(i){if(n.stop_if!==void 0){let E=r;kr(n.stop_if,{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"\
stop_if",rootData:f,dynamicAnchors:a})||(e=e===null?kr.errors:e.concat(kr.errors),r=e.length);var i=E===r}else var i=!0;
if(i)if(n.kind!==void 0){let E=r;if(n.kind!=="teacher-features")return Gr.errors=[{instancePath:s+"/kind",keyword:"const"}],
!1;var i=E===r}else var i=!0}}}}}}}}}}}}}}}}}}}else return Gr.errors=[{instancePath:s,keyword:"type"}],!1;return Gr.errors=
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
rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,ye=Lr.evaluated;if(ye.dynamicProps&&(ye.props=void 0),ye.dynamicItems&&
(ye.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let Ce=r;for(let N in n)if(!ns.call(yn.properties,N)){
return Lr.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(Ce===r){if(n.data!==void 0){let N=r;if(typeof n.
data!="string")return Lr.errors=[{instancePath:s+"/data",keyword:"type"}],!1;var i=N===r}else var i=!0;if(i){if(n.split!==
void 0){let N=n.split,U=r;if(r===U)if(typeof N=="string"){if(dr(N)<1)return Lr.errors=[{instancePath:s+"/split",keyword:"\
minLength"}],!1}else return Lr.errors=[{instancePath:s+"/split",keyword:"type"}],!1;var i=U===r}else var i=!0;if(i){if(n.
features!==void 0){let N=r;if(typeof n.features!="string")return Lr.errors=[{instancePath:s+"/features",keyword:"type"}],
!1;var i=N===r}else var i=!0;if(i){if(n.model!==void 0){let N=n.model,U=r,x=r,G=!1,Y=r;if(r===Y)if(N&&typeof N=="object"&&
!Array.isArray(N)){let y=r;for(let v in N)if(!ns.call(yn.properties.model.anyOf[0].properties,v)){let o={instancePath:s+
"/model",keyword:"additionalProperties"};e===null?e=[o]:e.push(o),r++;break}if(y===r){if(N.image_size!==void 0){let v=N.
image_size,o=r,_=r,u=!1,k=r;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v))){let w={instancePath:s+"/model/image_size",keyword:"\
type"};e===null?e=[w]:e.push(w),r++}if(r===k&&typeof v=="number"&&(v<1||isNaN(v))){let w={instancePath:s+"/model/image_s\
ize",keyword:"minimum"};e===null?e=[w]:e.push(w),r++}var re=k===r;u=u||re;let J=r;t(v,{instancePath:s+"/model/image_size",
parentData:N,parentDataProperty:"image_size",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.
length);var re=J===r;if(u=u||re,u)r=_,e!==null&&(_?e.length=_:e=null);else{let w={instancePath:s+"/model/image_size",keyword:"\
anyOf"};e===null?e=[w]:e.push(w),r++}var g=o===r}else var g=!0;if(g){if(N.patch_size!==void 0){let v=N.patch_size,o=r,_=r,
u=!1,k=r;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v))){let l={instancePath:s+"/model/patch_size",keyword:"type"};e===null?
e=[l]:e.push(l),r++}if(r===k&&typeof v=="number"&&(v<1||isNaN(v))){let l={instancePath:s+"/model/patch_size",keyword:"mi\
nimum"};e===null?e=[l]:e.push(l),r++}var Ke=k===r;u=u||Ke;let J=r;t(v,{instancePath:s+"/model/patch_size",parentData:N,parentDataProperty:"\
patch_size",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ke=J===r;if(u=u||Ke,u)
r=_,e!==null&&(_?e.length=_:e=null);else{let l={instancePath:s+"/model/patch_size",keyword:"anyOf"};e===null?e=[l]:e.push(
l),r++}var g=o===r}else var g=!0;if(g){if(N.embed_dim!==void 0){let v=N.embed_dim,o=r,_=r,u=!1,k=r;if(!(typeof v=="numbe\
r"&&!(v%1)&&!isNaN(v))){let l={instancePath:s+"/model/embed_dim",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===k&&
typeof v=="number"&&(v<1||isNaN(v))){let l={instancePath:s+"/model/embed_dim",keyword:"minimum"};e===null?e=[l]:e.push(l),
r++}var De=k===r;u=u||De;let J=r;t(v,{instancePath:s+"/model/embed_dim",parentData:N,parentDataProperty:"embed_dim",rootData:f,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var De=J===r;if(u=u||De,u)r=_,e!==null&&(_?e.length=
_:e=null);else{let l={instancePath:s+"/model/embed_dim",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var g=o===r}else var g=!0;
if(g){if(N.depth!==void 0){let v=N.depth,o=r,_=r,u=!1,k=r;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v))){let l={instancePath:s+
"/model/depth",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===k&&typeof v=="number"&&(v<1||isNaN(v))){let l={instancePath:s+
"/model/depth",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}var $=k===r;u=u||$;let J=r;t(v,{instancePath:s+"/model/de\
pth",parentData:N,parentDataProperty:"depth",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.
length);var $=J===r;if(u=u||$,u)r=_,e!==null&&(_?e.length=_:e=null);else{let l={instancePath:s+"/model/depth",keyword:"a\
nyOf"};e===null?e=[l]:e.push(l),r++}var g=o===r}else var g=!0;if(g){if(N.num_heads!==void 0){let v=N.num_heads,o=r,_=r,u=!1,
k=r;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v))){let l={instancePath:s+"/model/num_heads",keyword:"type"};e===null?e=[l]:
e.push(l),r++}if(r===k&&typeof v=="number"&&(v<1||isNaN(v))){let l={instancePath:s+"/model/num_heads",keyword:"minimum"};
e===null?e=[l]:e.push(l),r++}var S=k===r;u=u||S;let J=r;t(v,{instancePath:s+"/model/num_heads",parentData:N,parentDataProperty:"\
num_heads",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var S=J===r;if(u=u||S,u)r=
_,e!==null&&(_?e.length=_:e=null);else{let l={instancePath:s+"/model/num_heads",keyword:"anyOf"};e===null?e=[l]:e.push(l),
r++}var g=o===r}else var g=!0;if(g){if(N.mlp_ratio!==void 0){let v=N.mlp_ratio,o=r,_=r,u=!1,k=r;if(r===k)if(typeof v=="n\
umber"){if(v<=0||isNaN(v)){let l={instancePath:s+"/model/mlp_ratio",keyword:"exclusiveMinimum"};e===null?e=[l]:e.push(l),
r++}}else{let l={instancePath:s+"/model/mlp_ratio",keyword:"type"};e===null?e=[l]:e.push(l),r++}var Ge=k===r;u=u||Ge;let J=r;
t(v,{instancePath:s+"/model/mlp_ratio",parentData:N,parentDataProperty:"mlp_ratio",rootData:f,dynamicAnchors:a})||(e=e===
null?t.errors:e.concat(t.errors),r=e.length);var Ge=J===r;if(u=u||Ge,u)r=_,e!==null&&(_?e.length=_:e=null);else{let l={instancePath:s+
"/model/mlp_ratio",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var g=o===r}else var g=!0;if(g){if(N.init_std!==void 0){
let v=N.init_std,o=r,_=r,u=!1,k=r;if(r===k)if(typeof v=="number"){if(v<=0||isNaN(v)){let l={instancePath:s+"/model/init_\
std",keyword:"exclusiveMinimum"};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/model/init_std",keyword:"typ\
e"};e===null?e=[l]:e.push(l),r++}var Re=k===r;u=u||Re;let J=r;t(v,{instancePath:s+"/model/init_std",parentData:N,parentDataProperty:"\
init_std",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Re=J===r;if(u=u||Re,u)r=
_,e!==null&&(_?e.length=_:e=null);else{let l={instancePath:s+"/model/init_std",keyword:"anyOf"};e===null?e=[l]:e.push(l),
r++}var g=o===r}else var g=!0;if(g){if(N.decoder_depth!==void 0){let v=N.decoder_depth,o=r,_=r,u=!1,k=r;if(!(typeof v=="\
number"&&!(v%1)&&!isNaN(v))){let l={instancePath:s+"/model/decoder_depth",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===
k&&typeof v=="number"&&(v<1||isNaN(v))){let l={instancePath:s+"/model/decoder_depth",keyword:"minimum"};e===null?e=[l]:e.
push(l),r++}var E=k===r;u=u||E;let J=r;t(v,{instancePath:s+"/model/decoder_depth",parentData:N,parentDataProperty:"decod\
er_depth",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var E=J===r;if(u=u||E,u)r=_,
e!==null&&(_?e.length=_:e=null);else{let l={instancePath:s+"/model/decoder_depth",keyword:"anyOf"};e===null?e=[l]:e.push(
l),r++}var g=o===r}else var g=!0;if(g){if(N.codebook_size!==void 0){let v=N.codebook_size,o=r,_=r,u=!1,k=r;if(!(typeof v==
"number"&&!(v%1)&&!isNaN(v))){let l={instancePath:s+"/model/codebook_size",keyword:"type"};e===null?e=[l]:e.push(l),r++}
if(r===k&&typeof v=="number"&&(v<2||isNaN(v))){let l={instancePath:s+"/model/codebook_size",keyword:"minimum"};e===null?
e=[l]:e.push(l),r++}var K=k===r;u=u||K;let J=r;t(v,{instancePath:s+"/model/codebook_size",parentData:N,parentDataProperty:"\
codebook_size",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var K=J===r;if(u=u||K,
u)r=_,e!==null&&(_?e.length=_:e=null);else{let l={instancePath:s+"/model/codebook_size",keyword:"anyOf"};e===null?e=[l]:
e.push(l),r++}var g=o===r}else var g=!0;if(g)if(N.codebook_dim!==void 0){let v=N.codebook_dim,o=r,_=r,u=!1,k=r;if(!(typeof v==
"number"&&!(v%1)&&!isNaN(v))){let l={instancePath:s+"/model/codebook_dim",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===
k&&typeof v=="number"&&(v<1||isNaN(v))){let l={instancePath:s+"/model/codebook_dim",keyword:"minimum"};e===null?e=[l]:e.
push(l),r++}var B=k===r;u=u||B;let J=r;t(v,{instancePath:s+"/model/codebook_dim",parentData:N,parentDataProperty:"codebo\
ok_dim",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var B=J===r;if(u=u||B,u)r=_,e!==
null&&(_?e.length=_:e=null);else{let l={instancePath:s+"/model/codebook_dim",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}
var g=o===r}else var g=!0}}}}}}}}}}else{let y={instancePath:s+"/model",keyword:"type"};e===null?e=[y]:e.push(y),r++}var q=Y===
r;G=G||q;let Q=r;t(N,{instancePath:s+"/model",parentData:n,parentDataProperty:"model",rootData:f,dynamicAnchors:a})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var q=Q===r;if(G=G||q,G)r=x,e!==null&&(x?e.length=x:e=null);else{let y={
instancePath:s+"/model",keyword:"anyOf"};return e===null?e=[y]:e.push(y),r++,Lr.errors=e,!1}var i=U===r}else var i=!0;if(i){
if(n.quantizer!==void 0){let N=n.quantizer,U=r,x=r,G=!1,Y=r;if(r===Y)if(N&&typeof N=="object"&&!Array.isArray(N)){let y=r;
for(let v in N)if(!(v==="decay"||v==="kmeans_init"||v==="kmeans_pictures"||v==="revive_after")){let o={instancePath:s+"/\
quantizer",keyword:"additionalProperties"};e===null?e=[o]:e.push(o),r++;break}if(y===r){if(N.decay!==void 0){let v=N.decay,
o=r,_=r,u=!1,k=r;if(r===k)if(typeof v=="number"){if(v<0||isNaN(v)){let w={instancePath:s+"/quantizer/decay",keyword:"min\
imum"};e===null?e=[w]:e.push(w),r++}else if(v>=1||isNaN(v)){let w={instancePath:s+"/quantizer/decay",keyword:"exclusiveM\
aximum"};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:s+"/quantizer/decay",keyword:"type"};e===null?e=[w]:e.push(
w),r++}var ne=k===r;u=u||ne;let J=r;t(v,{instancePath:s+"/quantizer/decay",parentData:N,parentDataProperty:"decay",rootData:f,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ne=J===r;if(u=u||ne,u)r=_,e!==null&&(_?e.length=
_:e=null);else{let w={instancePath:s+"/quantizer/decay",keyword:"anyOf"};e===null?e=[w]:e.push(w),r++}var T=o===r}else var T=!0;
if(T){if(N.kmeans_init!==void 0){let v=N.kmeans_init,o=r,_=r,u=!1,k=r;if(typeof v!="boolean"){let l={instancePath:s+"/qu\
antizer/kmeans_init",keyword:"type"};e===null?e=[l]:e.push(l),r++}var de=k===r;u=u||de;let J=r;t(v,{instancePath:s+"/qua\
ntizer/kmeans_init",parentData:N,parentDataProperty:"kmeans_init",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.
concat(t.errors),r=e.length);var de=J===r;if(u=u||de,u)r=_,e!==null&&(_?e.length=_:e=null);else{let l={instancePath:s+"/\
quantizer/kmeans_init",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var T=o===r}else var T=!0;if(T){if(N.kmeans_pictures!==
void 0){let v=N.kmeans_pictures,o=r,_=r,u=!1,k=r;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v))){let l={instancePath:s+"/qu\
antizer/kmeans_pictures",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===k&&typeof v=="number"&&(v<0||isNaN(v))){let l={
instancePath:s+"/quantizer/kmeans_pictures",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}var j=k===r;u=u||j;let J=r;t(
v,{instancePath:s+"/quantizer/kmeans_pictures",parentData:N,parentDataProperty:"kmeans_pictures",rootData:f,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var j=J===r;if(u=u||j,u)r=_,e!==null&&(_?e.length=_:e=null);else{let l={
instancePath:s+"/quantizer/kmeans_pictures",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var T=o===r}else var T=!0;if(T)
if(N.revive_after!==void 0){let v=N.revive_after,o=r,_=r,u=!1,k=r;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v))){let l={instancePath:s+
"/quantizer/revive_after",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===k&&typeof v=="number"&&(v<0||isNaN(v))){let l={
instancePath:s+"/quantizer/revive_after",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}var oe=k===r;u=u||oe;let J=r;t(
v,{instancePath:s+"/quantizer/revive_after",parentData:N,parentDataProperty:"revive_after",rootData:f,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var oe=J===r;if(u=u||oe,u)r=_,e!==null&&(_?e.length=_:e=null);else{let l={
instancePath:s+"/quantizer/revive_after",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var T=o===r}else var T=!0}}}}else{
let y={instancePath:s+"/quantizer",keyword:"type"};e===null?e=[y]:e.push(y),r++}var ie=Y===r;G=G||ie;let Q=r;t(N,{instancePath:s+
"/quantizer",parentData:n,parentDataProperty:"quantizer",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.
errors),r=e.length);var ie=Q===r;if(G=G||ie,G)r=x,e!==null&&(x?e.length=x:e=null);else{let y={instancePath:s+"/quantizer",
keyword:"anyOf"};return e===null?e=[y]:e.push(y),r++,Lr.errors=e,!1}var i=U===r}else var i=!0;if(i){if(n.optimizer!==void 0){
let N=n.optimizer,U=r,x=r,G=!1,Y=r;if(r===Y)if(N&&typeof N=="object"&&!Array.isArray(N)){let y=r;for(let v in N)if(!(v===
"lr"||v==="min_lr"||v==="weight_decay"||v==="betas"||v==="eps"||v==="clip_grad")){let o={instancePath:s+"/optimizer",keyword:"\
additionalProperties"};e===null?e=[o]:e.push(o),r++;break}if(y===r){if(N.lr!==void 0){let v=N.lr,o=r,_=r,u=!1,k=r;if(r===
k)if(typeof v=="number"){if(v<=0||isNaN(v)){let w={instancePath:s+"/optimizer/lr",keyword:"exclusiveMinimum"};e===null?e=
[w]:e.push(w),r++}}else{let w={instancePath:s+"/optimizer/lr",keyword:"type"};e===null?e=[w]:e.push(w),r++}var ve=k===r;
u=u||ve;let J=r;t(v,{instancePath:s+"/optimizer/lr",parentData:N,parentDataProperty:"lr",rootData:f,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ve=J===r;if(u=u||ve,u)r=_,e!==null&&(_?e.length=_:e=null);else{let w={
instancePath:s+"/optimizer/lr",keyword:"anyOf"};e===null?e=[w]:e.push(w),r++}var _e=o===r}else var _e=!0;if(_e){if(N.min_lr!==
void 0){let v=N.min_lr,o=r,_=r,u=!1,k=r;if(r===k)if(typeof v=="number"){if(v<0||isNaN(v)){let l={instancePath:s+"/optimi\
zer/min_lr",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/optimizer/min_lr",keyword:"typ\
e"};e===null?e=[l]:e.push(l),r++}var fe=k===r;u=u||fe;let J=r;t(v,{instancePath:s+"/optimizer/min_lr",parentData:N,parentDataProperty:"\
min_lr",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var fe=J===r;if(u=u||fe,u)r=_,
e!==null&&(_?e.length=_:e=null);else{let l={instancePath:s+"/optimizer/min_lr",keyword:"anyOf"};e===null?e=[l]:e.push(l),
r++}var _e=o===r}else var _e=!0;if(_e){if(N.weight_decay!==void 0){let v=N.weight_decay,o=r,_=r,u=!1,k=r;if(r===k)if(typeof v==
"number"){if(v<0||isNaN(v)){let l={instancePath:s+"/optimizer/weight_decay",keyword:"minimum"};e===null?e=[l]:e.push(l),
r++}}else{let l={instancePath:s+"/optimizer/weight_decay",keyword:"type"};e===null?e=[l]:e.push(l),r++}var pe=k===r;u=u||
pe;let J=r;t(v,{instancePath:s+"/optimizer/weight_decay",parentData:N,parentDataProperty:"weight_decay",rootData:f,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var pe=J===r;if(u=u||pe,u)r=_,e!==null&&(_?e.length=_:e=null);else{let l={
instancePath:s+"/optimizer/weight_decay",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var _e=o===r}else var _e=!0;if(_e){
if(N.betas!==void 0){let v=N.betas,o=r,_=r,u=!1,k=r;if(r===k)if(Array.isArray(v))if(v.length>2){let l={instancePath:s+"/\
optimizer/betas",keyword:"maxItems"};e===null?e=[l]:e.push(l),r++}else if(v.length<2){let l={instancePath:s+"/optimizer/\
betas",keyword:"minItems"};e===null?e=[l]:e.push(l),r++}else{var Ne=!0;let l=v.length;for(let h=0;h<l;h++){let p=v[h],d=r,
P=r,b=!1,W=r;if(r===W)if(typeof p=="number"){if(p<0||isNaN(p)){let m={instancePath:s+"/optimizer/betas/"+h,keyword:"mini\
mum"};e===null?e=[m]:e.push(m),r++}else if(p>=1||isNaN(p)){let m={instancePath:s+"/optimizer/betas/"+h,keyword:"exclusiv\
eMaximum"};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:s+"/optimizer/betas/"+h,keyword:"type"};e===null?e=[m]:
e.push(m),r++}var Fe=W===r;b=b||Fe;let c=r;t(p,{instancePath:s+"/optimizer/betas/"+h,parentData:v,parentDataProperty:h,rootData:f,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Fe=c===r;if(b=b||Fe,b)r=P,e!==null&&(P?e.length=
P:e=null);else{let m={instancePath:s+"/optimizer/betas/"+h,keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var Ne=d===r;if(!Ne)
break}}else{let l={instancePath:s+"/optimizer/betas",keyword:"type"};e===null?e=[l]:e.push(l),r++}var $e=k===r;u=u||$e;let J=r;
t(v,{instancePath:s+"/optimizer/betas",parentData:N,parentDataProperty:"betas",rootData:f,dynamicAnchors:a})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var $e=J===r;if(u=u||$e,u)r=_,e!==null&&(_?e.length=_:e=null);else{let l={instancePath:s+
"/optimizer/betas",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var _e=o===r}else var _e=!0;if(_e){if(N.eps!==void 0){let v=N.
eps,o=r,_=r,u=!1,k=r;if(r===k)if(typeof v=="number"){if(v<=0||isNaN(v)){let l={instancePath:s+"/optimizer/eps",keyword:"\
exclusiveMinimum"};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+"/optimizer/eps",keyword:"type"};e===null?e=
[l]:e.push(l),r++}var R=k===r;u=u||R;let J=r;t(v,{instancePath:s+"/optimizer/eps",parentData:N,parentDataProperty:"eps",
rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var R=J===r;if(u=u||R,u)r=_,e!==null&&
(_?e.length=_:e=null);else{let l={instancePath:s+"/optimizer/eps",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var _e=o===
r}else var _e=!0;if(_e)if(N.clip_grad!==void 0){let v=N.clip_grad,o=r,_=r,u=!1,k=r;if(r===k)if(typeof v=="number"){if(v<
0||isNaN(v)){let l={instancePath:s+"/optimizer/clip_grad",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}}else{let l={instancePath:s+
"/optimizer/clip_grad",keyword:"type"};e===null?e=[l]:e.push(l),r++}var C=k===r;u=u||C;let J=r;t(v,{instancePath:s+"/opt\
imizer/clip_grad",parentData:N,parentDataProperty:"clip_grad",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var C=J===r;if(u=u||C,u)r=_,e!==null&&(_?e.length=_:e=null);else{let l={instancePath:s+"/optimizer\
/clip_grad",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var _e=o===r}else var _e=!0}}}}}}else{let y={instancePath:s+"/\
optimizer",keyword:"type"};e===null?e=[y]:e.push(y),r++}var H=Y===r;G=G||H;let Q=r;t(N,{instancePath:s+"/optimizer",parentData:n,
parentDataProperty:"optimizer",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var H=Q===
r;if(G=G||H,G)r=x,e!==null&&(x?e.length=x:e=null);else{let y={instancePath:s+"/optimizer",keyword:"anyOf"};return e===null?
e=[y]:e.push(y),r++,Lr.errors=e,!1}var i=U===r}else var i=!0;if(i){if(n.epochs!==void 0){let N=n.epochs,U=r,x=r,G=!1,Y=r;
if(!(typeof N=="number"&&!(N%1)&&!isNaN(N))){let y={instancePath:s+"/epochs",keyword:"type"};e===null?e=[y]:e.push(y),r++}
if(r===Y&&typeof N=="number"&&(N<1||isNaN(N))){let y={instancePath:s+"/epochs",keyword:"minimum"};e===null?e=[y]:e.push(
y),r++}var ue=Y===r;G=G||ue;let Q=r;t(N,{instancePath:s+"/epochs",parentData:n,parentDataProperty:"epochs",rootData:f,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ue=Q===r;if(G=G||ue,G)r=x,e!==null&&(x?e.length=x:e=null);else{let y={
instancePath:s+"/epochs",keyword:"anyOf"};return e===null?e=[y]:e.push(y),r++,Lr.errors=e,!1}var i=U===r}else var i=!0;if(i){
if(n.warmup_epochs!==void 0){let N=n.warmup_epochs,U=r,x=r,G=!1,Y=r;if(r===Y)if(typeof N=="number"){if(N<0||isNaN(N)){let y={
instancePath:s+"/warmup_epochs",keyword:"minimum"};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:s+"/warmup_epo\
chs",keyword:"type"};e===null?e=[y]:e.push(y),r++}var me=Y===r;G=G||me;let Q=r;t(N,{instancePath:s+"/warmup_epochs",parentData:n,
parentDataProperty:"warmup_epochs",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var me=Q===
r;if(G=G||me,G)r=x,e!==null&&(x?e.length=x:e=null);else{let y={instancePath:s+"/warmup_epochs",keyword:"anyOf"};return e===
null?e=[y]:e.push(y),r++,Lr.errors=e,!1}var i=U===r}else var i=!0;if(i){if(n.batch!==void 0){let N=n.batch,U=r,x=r,G=!1,
Y=r;if(r===Y)if(N&&typeof N=="object"&&!Array.isArray(N)){let y=r;for(let v in N)if(!(v==="global"||v==="per_device")){let o={
instancePath:s+"/batch",keyword:"additionalProperties"};e===null?e=[o]:e.push(o),r++;break}if(y===r){if(N.global!==void 0){
let v=N.global,o=r,_=r,u=!1,k=r;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v))){let w={instancePath:s+"/batch/global",keyword:"\
type"};e===null?e=[w]:e.push(w),r++}if(r===k&&typeof v=="number"&&(v<1||isNaN(v))){let w={instancePath:s+"/batch/global",
keyword:"minimum"};e===null?e=[w]:e.push(w),r++}var I=k===r;u=u||I;let J=r;t(v,{instancePath:s+"/batch/global",parentData:N,
parentDataProperty:"global",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var I=J===
r;if(u=u||I,u)r=_,e!==null&&(_?e.length=_:e=null);else{let w={instancePath:s+"/batch/global",keyword:"anyOf"};e===null?e=
[w]:e.push(w),r++}var se=o===r}else var se=!0;if(se)if(N.per_device!==void 0){let v=N.per_device,o=r,_=r,u=!1,k=r;if(!(typeof v==
"number"&&!(v%1)&&!isNaN(v))){let l={instancePath:s+"/batch/per_device",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===
k&&typeof v=="number"&&(v<0||isNaN(v))){let l={instancePath:s+"/batch/per_device",keyword:"minimum"};e===null?e=[l]:e.push(
l),r++}var M=k===r;u=u||M;let J=r;t(v,{instancePath:s+"/batch/per_device",parentData:N,parentDataProperty:"per_device",rootData:f,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var M=J===r;if(u=u||M,u)r=_,e!==null&&(_?e.length=
_:e=null);else{let l={instancePath:s+"/batch/per_device",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var se=o===r}else
var se=!0}}else{let y={instancePath:s+"/batch",keyword:"type"};e===null?e=[y]:e.push(y),r++}var O=Y===r;G=G||O;let Q=r;t(
N,{instancePath:s+"/batch",parentData:n,parentDataProperty:"batch",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.
concat(t.errors),r=e.length);var O=Q===r;if(G=G||O,G)r=x,e!==null&&(x?e.length=x:e=null);else{let y={instancePath:s+"/ba\
tch",keyword:"anyOf"};return e===null?e=[y]:e.push(y),r++,Lr.errors=e,!1}var i=U===r}else var i=!0;if(i){if(n.flip!==void 0){
let N=n.flip,U=r,x=r,G=!1,Y=r;if(typeof N!="boolean"){let y={instancePath:s+"/flip",keyword:"type"};e===null?e=[y]:e.push(
y),r++}var V=Y===r;G=G||V;let Q=r;t(N,{instancePath:s+"/flip",parentData:n,parentDataProperty:"flip",rootData:f,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var V=Q===r;if(G=G||V,G)r=x,e!==null&&(x?e.length=x:e=null);else{let y={
instancePath:s+"/flip",keyword:"anyOf"};return e===null?e=[y]:e.push(y),r++,Lr.errors=e,!1}var i=U===r}else var i=!0;if(i){
if(n.seed!==void 0){let N=n.seed,U=r,x=r,G=!1,Y=r;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N))){let y={instancePath:s+"/s\
eed",keyword:"type"};e===null?e=[y]:e.push(y),r++}if(r===Y&&typeof N=="number"&&(N<0||isNaN(N))){let y={instancePath:s+"\
/seed",keyword:"minimum"};e===null?e=[y]:e.push(y),r++}var Be=Y===r;G=G||Be;let Q=r;t(N,{instancePath:s+"/seed",parentData:n,
parentDataProperty:"seed",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Be=Q===
r;if(G=G||Be,G)r=x,e!==null&&(x?e.length=x:e=null);else{let y={instancePath:s+"/seed",keyword:"anyOf"};return e===null?e=
[y]:e.push(y),r++,Lr.errors=e,!1}var i=U===r}else var i=!0;if(i){if(n.checkpoint!==void 0){let N=n.checkpoint,U=r,x=r,G=!1,
Y=r;if(r===Y)if(N&&typeof N=="object"&&!Array.isArray(N)){let y=r;for(let v in N)if(!(v==="every_seconds"||v==="every_st\
eps"||v==="every_epochs"||v==="keep")){let o={instancePath:s+"/checkpoint",keyword:"additionalProperties"};e===null?e=[o]:
e.push(o),r++;break}if(y===r){if(N.every_seconds!==void 0){let v=N.every_seconds,o=r,_=r,u=!1,k=r;if(r===k)if(typeof v==
"number"){if(v<=0||isNaN(v)){let w={instancePath:s+"/checkpoint/every_seconds",keyword:"exclusiveMinimum"};e===null?e=[w]:
e.push(w),r++}}else{let w={instancePath:s+"/checkpoint/every_seconds",keyword:"type"};e===null?e=[w]:e.push(w),r++}var er=k===
r;u=u||er;let J=r;t(v,{instancePath:s+"/checkpoint/every_seconds",parentData:N,parentDataProperty:"every_seconds",rootData:f,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var er=J===r;if(u=u||er,u)r=_,e!==null&&(_?e.length=
_:e=null);else{let w={instancePath:s+"/checkpoint/every_seconds",keyword:"anyOf"};e===null?e=[w]:e.push(w),r++}var z=o===
r}else var z=!0;if(z){if(N.every_steps!==void 0){let v=N.every_steps,o=r,_=r,u=!1,k=r;if(!(typeof v=="number"&&!(v%1)&&!isNaN(
v))){let l={instancePath:s+"/checkpoint/every_steps",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===k&&typeof v=="n\
umber"&&(v<0||isNaN(v))){let l={instancePath:s+"/checkpoint/every_steps",keyword:"minimum"};e===null?e=[l]:e.push(l),r++}
var ee=k===r;u=u||ee;let J=r;t(v,{instancePath:s+"/checkpoint/every_steps",parentData:N,parentDataProperty:"every_steps",
rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ee=J===r;if(u=u||ee,u)r=_,e!==null&&
(_?e.length=_:e=null);else{let l={instancePath:s+"/checkpoint/every_steps",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}
var z=o===r}else var z=!0;if(z){if(N.every_epochs!==void 0){let v=N.every_epochs,o=r,_=r,u=!1,k=r;if(!(typeof v=="number"&&
!(v%1)&&!isNaN(v))){let l={instancePath:s+"/checkpoint/every_epochs",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===
k&&typeof v=="number"&&(v<0||isNaN(v))){let l={instancePath:s+"/checkpoint/every_epochs",keyword:"minimum"};e===null?e=[
l]:e.push(l),r++}var Ve=k===r;u=u||Ve;let J=r;t(v,{instancePath:s+"/checkpoint/every_epochs",parentData:N,parentDataProperty:"\
every_epochs",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ve=J===r;if(u=u||Ve,
u)r=_,e!==null&&(_?e.length=_:e=null);else{let l={instancePath:s+"/checkpoint/every_epochs",keyword:"anyOf"};e===null?e=
[l]:e.push(l),r++}var z=o===r}else var z=!0;if(z)if(N.keep!==void 0){let v=N.keep,o=r,_=r,u=!1,k=r;if(!(typeof v=="numbe\
r"&&!(v%1)&&!isNaN(v))){let l={instancePath:s+"/checkpoint/keep",keyword:"type"};e===null?e=[l]:e.push(l),r++}if(r===k&&
typeof v=="number"&&(v<1||isNaN(v))){let l={instancePath:s+"/checkpoint/keep",keyword:"minimum"};e===null?e=[l]:e.push(l),
r++}var Ae=k===r;u=u||Ae;let J=r;t(v,{instancePath:s+"/checkpoint/keep",parentData:N,parentDataProperty:"keep",rootData:f,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ae=J===r;if(u=u||Ae,u)r=_,e!==null&&(_?e.length=
_:e=null);else{let l={instancePath:s+"/checkpoint/keep",keyword:"anyOf"};e===null?e=[l]:e.push(l),r++}var z=o===r}else var z=!0}}}}else{
let y={instancePath:s+"/checkpoint",keyword:"type"};e===null?e=[y]:e.push(y),r++}var Xe=Y===r;G=G||Xe;let Q=r;t(N,{instancePath:s+
"/checkpoint",parentData:n,parentDataProperty:"checkpoint",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var Xe=Q===r;if(G=G||Xe,G)r=x,e!==null&&(x?e.length=x:e=null);else{let y={instancePath:s+"/checkpo\
int",keyword:"anyOf"};return e===null?e=[y]:e.push(y),r++,Lr.errors=e,!1}var i=U===r}else var i=!0;if(i){if(n.log_every!==
void 0){let N=n.log_every,U=r,x=r,G=!1,Y=r;if(r===Y)if(typeof N=="number"){if(N<=0||isNaN(N)){let y={instancePath:s+"/lo\
g_every",keyword:"exclusiveMinimum"};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:s+"/log_every",keyword:"type"};
e===null?e=[y]:e.push(y),r++}var ce=Y===r;G=G||ce;let Q=r;t(N,{instancePath:s+"/log_every",parentData:n,parentDataProperty:"\
log_every",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ce=Q===r;if(G=G||ce,G)
r=x,e!==null&&(x?e.length=x:e=null);else{let y={instancePath:s+"/log_every",keyword:"anyOf"};return e===null?e=[y]:e.push(
y),r++,Lr.errors=e,!1}var i=U===r}else var i=!0;if(i){if(n.description!==void 0){let N=r;cr(n.description,{instancePath:s+
"/description",parentData:n,parentDataProperty:"description",rootData:f,dynamicAnchors:a})||(e=e===null?cr.errors:e.concat(
cr.errors),r=e.length);var i=N===r}else var i=!0;if(i){if(n.matrix!==void 0){let N=r;ar(n.matrix,{instancePath:s+"/matri\
x",parentData:n,parentDataProperty:"matrix",rootData:f,dynamicAnchors:a})||(e=e===null?ar.errors:e.concat(ar.errors),r=e.
length);var i=N===r}else var i=!0;if(i){if(n.when!==void 0){let N=r;yr(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:f,dynamicAnchors:a})||(e=e===null?yr.errors:e.concat(yr.errors),r=e.length);var i=N===r}else var i=!0;if(i){
if(n.needs!==void 0){let N=r;mr(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:f,dynamicAnchors:a})||
(e=e===null?mr.errors:e.concat(mr.errors),r=e.length);var i=N===r}else var i=!0;if(i){if(n.extends!==void 0){let N=r;vr(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:f,dynamicAnchors:a})||(e=e===null?
vr.errors:e.concat(vr.errors),r=e.length);var i=N===r}else var i=!0;if(i){if(n.resources!==void 0){let N=r;_r(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:f,dynamicAnchors:a})||(e=e===null?_r.errors:
e.concat(_r.errors),r=e.length);var i=N===r}else var i=!0;if(i){if(n.timeout!==void 0){let N=r;gr(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:f,dynamicAnchors:a})||(e=e===null?gr.errors:e.concat(gr.errors),
r=e.length);var i=N===r}else var i=!0;if(i){if(n.retry!==void 0){let N=r;hr(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:f,dynamicAnchors:a})||(e=e===null?hr.errors:e.concat(hr.errors),r=e.length);var i=N===
r}else var i=!0;if(i){if(n.stop_if!==void 0){let N=r;kr(n.stop_if,{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"\
stop_if",rootData:f,dynamicAnchors:a})||(e=e===null?kr.errors:e.concat(kr.errors),r=e.length);var i=N===r}else var i=!0;
if(i)if(n.kind!==void 0){let N=r;if(n.kind!=="vqkd")return Lr.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var i=N===
r}else var i=!0}}}}}}}}}}}}}}}}}}}}}}}else return Lr.errors=[{instancePath:s,keyword:"type"}],!1;return Lr.errors=e,r===
0}Lr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Rn={type:"object",properties:{tokenizer:{type:"string"},data:{
type:"string"},split:{type:"string",minLength:1},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/st\
age-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},
resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{
$ref:"#/$defs/stage-stop_if"},kind:{const:"codebook-usage"}},additionalProperties:!1};function is(n,{instancePath:s="",parentData:He,
parentDataProperty:We,rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,ye=is.evaluated;if(ye.dynamicProps&&(ye.props=
void 0),ye.dynamicItems&&(ye.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let re=r;for(let g in n)if(!ns.
call(Rn.properties,g)){return is.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(re===r){if(n.tokenizer!==
void 0){let g=r;if(typeof n.tokenizer!="string")return is.errors=[{instancePath:s+"/tokenizer",keyword:"type"}],!1;var i=g===
r}else var i=!0;if(i){if(n.data!==void 0){let g=r;if(typeof n.data!="string")return is.errors=[{instancePath:s+"/data",keyword:"\
type"}],!1;var i=g===r}else var i=!0;if(i){if(n.split!==void 0){let g=n.split,Ke=r;if(r===Ke)if(typeof g=="string"){if(dr(
g)<1)return is.errors=[{instancePath:s+"/split",keyword:"minLength"}],!1}else return is.errors=[{instancePath:s+"/split",
keyword:"type"}],!1;var i=Ke===r}else var i=!0;if(i){if(n.description!==void 0){let g=r;cr(n.description,{instancePath:s+
"/description",parentData:n,parentDataProperty:"description",rootData:f,dynamicAnchors:a})||(e=e===null?cr.errors:e.concat(
cr.errors),r=e.length);var i=g===r}else var i=!0;if(i){if(n.matrix!==void 0){let g=r;ar(n.matrix,{instancePath:s+"/matri\
x",parentData:n,parentDataProperty:"matrix",rootData:f,dynamicAnchors:a})||(e=e===null?ar.errors:e.concat(ar.errors),r=e.
length);var i=g===r}else var i=!0;if(i){if(n.when!==void 0){let g=r;yr(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:f,dynamicAnchors:a})||(e=e===null?yr.errors:e.concat(yr.errors),r=e.length);var i=g===r}else var i=!0;if(i){
if(n.needs!==void 0){let g=r;mr(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:f,dynamicAnchors:a})||
(e=e===null?mr.errors:e.concat(mr.errors),r=e.length);var i=g===r}else var i=!0;if(i){if(n.extends!==void 0){let g=r;vr(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:f,dynamicAnchors:a})||(e=e===null?
vr.errors:e.concat(vr.errors),r=e.length);var i=g===r}else var i=!0;if(i){if(n.resources!==void 0){let g=r;_r(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:f,dynamicAnchors:a})||(e=e===null?_r.errors:
e.concat(_r.errors),r=e.length);var i=g===r}else var i=!0;if(i){if(n.timeout!==void 0){let g=r;gr(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:f,dynamicAnchors:a})||(e=e===null?gr.errors:e.concat(gr.errors),
r=e.length);var i=g===r}else var i=!0;if(i){if(n.retry!==void 0){let g=r;hr(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:f,dynamicAnchors:a})||(e=e===null?hr.errors:e.concat(hr.errors),r=e.length);var i=g===
r}else var i=!0;if(i){if(n.stop_if!==void 0){let g=r;kr(n.stop_if,{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"\
stop_if",rootData:f,dynamicAnchors:a})||(e=e===null?kr.errors:e.concat(kr.errors),r=e.length);var i=g===r}else var i=!0;
if(i)if(n.kind!==void 0){let g=r;if(n.kind!=="codebook-usage")return is.errors=[{instancePath:s+"/kind",keyword:"const"}],
!1;var i=g===r}else var i=!0}}}}}}}}}}}}}else return is.errors=[{instancePath:s,keyword:"type"}],!1;return is.errors=e,r===
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
function wr(n,{instancePath:s="",parentData:He,parentDataProperty:We,rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ye=wr.evaluated;if(ye.dynamicProps&&(ye.props=void 0),ye.dynamicItems&&(ye.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let Ie=r;for(let y in n)if(!ns.call(mn.properties,y)){return wr.errors=[{instancePath:s,keyword:"addi\
tionalProperties"}],!1;break}if(Ie===r){if(n.data!==void 0){let y=r;if(typeof n.data!="string")return wr.errors=[{instancePath:s+
"/data",keyword:"type"}],!1;var i=y===r}else var i=!0;if(i){if(n.split!==void 0){let y=n.split,v=r;if(r===v)if(typeof y==
"string"){if(dr(y)<1)return wr.errors=[{instancePath:s+"/split",keyword:"minLength"}],!1}else return wr.errors=[{instancePath:s+
"/split",keyword:"type"}],!1;var i=v===r}else var i=!0;if(i){if(n.val_split!==void 0){let y=n.val_split,v=r;if(r===v)if(typeof y==
"string"){if(dr(y)<1)return wr.errors=[{instancePath:s+"/val_split",keyword:"minLength"}],!1}else return wr.errors=[{instancePath:s+
"/val_split",keyword:"type"}],!1;var i=v===r}else var i=!0;if(i){if(n.tokenizer!==void 0){let y=r;if(typeof n.tokenizer!=
"string")return wr.errors=[{instancePath:s+"/tokenizer",keyword:"type"}],!1;var i=y===r}else var i=!0;if(i){if(n.model!==
void 0){let y=n.model,v=r,o=r,_=!1,u=r;if(r===u)if(y&&typeof y=="object"&&!Array.isArray(y)){let w=r;for(let l in y)if(!ns.
call(mn.properties.model.anyOf[0].properties,l)){let h={instancePath:s+"/model",keyword:"additionalProperties"};e===null?
e=[h]:e.push(h),r++;break}if(w===r){if(y.image_size!==void 0){let l=y.image_size,h=r,p=r,d=!1,P=r;if(!(typeof l=="number"&&
!(l%1)&&!isNaN(l))){let W={instancePath:s+"/model/image_size",keyword:"type"};e===null?e=[W]:e.push(W),r++}if(r===P&&typeof l==
"number"&&(l<1||isNaN(l))){let W={instancePath:s+"/model/image_size",keyword:"minimum"};e===null?e=[W]:e.push(W),r++}var re=P===
r;d=d||re;let b=r;t(l,{instancePath:s+"/model/image_size",parentData:y,parentDataProperty:"image_size",rootData:f,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var re=b===r;if(d=d||re,d)r=p,e!==null&&(p?e.length=p:e=null);else{let W={
instancePath:s+"/model/image_size",keyword:"anyOf"};e===null?e=[W]:e.push(W),r++}var g=h===r}else var g=!0;if(g){if(y.patch_size!==
void 0){let l=y.patch_size,h=r,p=r,d=!1,P=r;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){let c={instancePath:s+"/model/p\
atch_size",keyword:"type"};e===null?e=[c]:e.push(c),r++}if(r===P&&typeof l=="number"&&(l<1||isNaN(l))){let c={instancePath:s+
"/model/patch_size",keyword:"minimum"};e===null?e=[c]:e.push(c),r++}var Ke=P===r;d=d||Ke;let b=r;t(l,{instancePath:s+"/m\
odel/patch_size",parentData:y,parentDataProperty:"patch_size",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var Ke=b===r;if(d=d||Ke,d)r=p,e!==null&&(p?e.length=p:e=null);else{let c={instancePath:s+"/model/p\
atch_size",keyword:"anyOf"};e===null?e=[c]:e.push(c),r++}var g=h===r}else var g=!0;if(g){if(y.embed_dim!==void 0){let l=y.
embed_dim,h=r,p=r,d=!1,P=r;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){let c={instancePath:s+"/model/embed_dim",keyword:"\
type"};e===null?e=[c]:e.push(c),r++}if(r===P&&typeof l=="number"&&(l<1||isNaN(l))){let c={instancePath:s+"/model/embed_d\
im",keyword:"minimum"};e===null?e=[c]:e.push(c),r++}var De=P===r;d=d||De;let b=r;t(l,{instancePath:s+"/model/embed_dim",
parentData:y,parentDataProperty:"embed_dim",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var De=b===r;if(d=d||De,d)r=p,e!==null&&(p?e.length=p:e=null);else{let c={instancePath:s+"/model/embed_dim",keyword:"any\
Of"};e===null?e=[c]:e.push(c),r++}var g=h===r}else var g=!0;if(g){if(y.depth!==void 0){let l=y.depth,h=r,p=r,d=!1,P=r;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l))){let c={instancePath:s+"/model/depth",keyword:"type"};e===null?e=[c]:e.push(c),r++}if(r===P&&
typeof l=="number"&&(l<1||isNaN(l))){let c={instancePath:s+"/model/depth",keyword:"minimum"};e===null?e=[c]:e.push(c),r++}
var $=P===r;d=d||$;let b=r;t(l,{instancePath:s+"/model/depth",parentData:y,parentDataProperty:"depth",rootData:f,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var $=b===r;if(d=d||$,d)r=p,e!==null&&(p?e.length=p:e=null);else{let c={
instancePath:s+"/model/depth",keyword:"anyOf"};e===null?e=[c]:e.push(c),r++}var g=h===r}else var g=!0;if(g){if(y.num_heads!==
void 0){let l=y.num_heads,h=r,p=r,d=!1,P=r;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){let c={instancePath:s+"/model/nu\
m_heads",keyword:"type"};e===null?e=[c]:e.push(c),r++}if(r===P&&typeof l=="number"&&(l<1||isNaN(l))){let c={instancePath:s+
"/model/num_heads",keyword:"minimum"};e===null?e=[c]:e.push(c),r++}var S=P===r;d=d||S;let b=r;t(l,{instancePath:s+"/mode\
l/num_heads",parentData:y,parentDataProperty:"num_heads",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.
errors),r=e.length);var S=b===r;if(d=d||S,d)r=p,e!==null&&(p?e.length=p:e=null);else{let c={instancePath:s+"/model/num_h\
eads",keyword:"anyOf"};e===null?e=[c]:e.push(c),r++}var g=h===r}else var g=!0;if(g){if(y.mlp_ratio!==void 0){let l=y.mlp_ratio,
h=r,p=r,d=!1,P=r;if(r===P)if(typeof l=="number"){if(l<=0||isNaN(l)){let c={instancePath:s+"/model/mlp_ratio",keyword:"ex\
clusiveMinimum"};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:s+"/model/mlp_ratio",keyword:"type"};e===null?e=
[c]:e.push(c),r++}var Ge=P===r;d=d||Ge;let b=r;t(l,{instancePath:s+"/model/mlp_ratio",parentData:y,parentDataProperty:"m\
lp_ratio",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ge=b===r;if(d=d||Ge,d)r=
p,e!==null&&(p?e.length=p:e=null);else{let c={instancePath:s+"/model/mlp_ratio",keyword:"anyOf"};e===null?e=[c]:e.push(c),
r++}var g=h===r}else var g=!0;if(g){if(y.init_std!==void 0){let l=y.init_std,h=r,p=r,d=!1,P=r;if(r===P)if(typeof l=="num\
ber"){if(l<=0||isNaN(l)){let c={instancePath:s+"/model/init_std",keyword:"exclusiveMinimum"};e===null?e=[c]:e.push(c),r++}}else{
let c={instancePath:s+"/model/init_std",keyword:"type"};e===null?e=[c]:e.push(c),r++}var Re=P===r;d=d||Re;let b=r;t(l,{instancePath:s+
"/model/init_std",parentData:y,parentDataProperty:"init_std",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var Re=b===r;if(d=d||Re,d)r=p,e!==null&&(p?e.length=p:e=null);else{let c={instancePath:s+"/model/i\
nit_std",keyword:"anyOf"};e===null?e=[c]:e.push(c),r++}var g=h===r}else var g=!0;if(g){if(y.init_values!==void 0){let l=y.
init_values,h=r,p=r,d=!1,P=r;if(r===P)if(typeof l=="number"){if(l<0||isNaN(l)){let c={instancePath:s+"/model/init_values",
keyword:"minimum"};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:s+"/model/init_values",keyword:"type"};e===null?
e=[c]:e.push(c),r++}var E=P===r;d=d||E;let b=r;t(l,{instancePath:s+"/model/init_values",parentData:y,parentDataProperty:"\
init_values",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var E=b===r;if(d=d||E,d)
r=p,e!==null&&(p?e.length=p:e=null);else{let c={instancePath:s+"/model/init_values",keyword:"anyOf"};e===null?e=[c]:e.push(
c),r++}var g=h===r}else var g=!0;if(g){if(y.use_shared_rel_pos_bias!==void 0){let l=y.use_shared_rel_pos_bias,h=r,p=r,d=!1,
P=r;if(typeof l!="boolean"){let c={instancePath:s+"/model/use_shared_rel_pos_bias",keyword:"type"};e===null?e=[c]:e.push(
c),r++}var K=P===r;d=d||K;let b=r;t(l,{instancePath:s+"/model/use_shared_rel_pos_bias",parentData:y,parentDataProperty:"\
use_shared_rel_pos_bias",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var K=b===r;
if(d=d||K,d)r=p,e!==null&&(p?e.length=p:e=null);else{let c={instancePath:s+"/model/use_shared_rel_pos_bias",keyword:"any\
Of"};e===null?e=[c]:e.push(c),r++}var g=h===r}else var g=!0;if(g){if(y.use_abs_pos_emb!==void 0){let l=y.use_abs_pos_emb,
h=r,p=r,d=!1,P=r;if(typeof l!="boolean"){let c={instancePath:s+"/model/use_abs_pos_emb",keyword:"type"};e===null?e=[c]:e.
push(c),r++}var B=P===r;d=d||B;let b=r;t(l,{instancePath:s+"/model/use_abs_pos_emb",parentData:y,parentDataProperty:"use\
_abs_pos_emb",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var B=b===r;if(d=d||B,d)
r=p,e!==null&&(p?e.length=p:e=null);else{let c={instancePath:s+"/model/use_abs_pos_emb",keyword:"anyOf"};e===null?e=[c]:
e.push(c),r++}var g=h===r}else var g=!0;if(g){if(y.early_layers!==void 0){let l=y.early_layers,h=r,p=r,d=!1,P=r;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l))){let c={instancePath:s+"/model/early_layers",keyword:"type"};e===null?e=[c]:e.push(c),r++}if(r===
P&&typeof l=="number"&&(l<1||isNaN(l))){let c={instancePath:s+"/model/early_layers",keyword:"minimum"};e===null?e=[c]:e.
push(c),r++}var q=P===r;d=d||q;let b=r;t(l,{instancePath:s+"/model/early_layers",parentData:y,parentDataProperty:"early_\
layers",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var q=b===r;if(d=d||q,d)r=p,e!==
null&&(p?e.length=p:e=null);else{let c={instancePath:s+"/model/early_layers",keyword:"anyOf"};e===null?e=[c]:e.push(c),r++}
var g=h===r}else var g=!0;if(g){if(y.head_layers!==void 0){let l=y.head_layers,h=r,p=r,d=!1,P=r;if(!(typeof l=="number"&&
!(l%1)&&!isNaN(l))){let c={instancePath:s+"/model/head_layers",keyword:"type"};e===null?e=[c]:e.push(c),r++}if(r===P&&typeof l==
"number"&&(l<0||isNaN(l))){let c={instancePath:s+"/model/head_layers",keyword:"minimum"};e===null?e=[c]:e.push(c),r++}var ne=P===
r;d=d||ne;let b=r;t(l,{instancePath:s+"/model/head_layers",parentData:y,parentDataProperty:"head_layers",rootData:f,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ne=b===r;if(d=d||ne,d)r=p,e!==null&&(p?e.length=p:e=null);else{let c={
instancePath:s+"/model/head_layers",keyword:"anyOf"};e===null?e=[c]:e.push(c),r++}var g=h===r}else var g=!0;if(g)if(y.shared_lm_head!==
void 0){let l=y.shared_lm_head,h=r,p=r,d=!1,P=r;if(typeof l!="boolean"){let c={instancePath:s+"/model/shared_lm_head",keyword:"\
type"};e===null?e=[c]:e.push(c),r++}var T=P===r;d=d||T;let b=r;t(l,{instancePath:s+"/model/shared_lm_head",parentData:y,
parentDataProperty:"shared_lm_head",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var T=b===
r;if(d=d||T,d)r=p,e!==null&&(p?e.length=p:e=null);else{let c={instancePath:s+"/model/shared_lm_head",keyword:"anyOf"};e===
null?e=[c]:e.push(c),r++}var g=h===r}else var g=!0}}}}}}}}}}}}}else{let w={instancePath:s+"/model",keyword:"type"};e===null?
e=[w]:e.push(w),r++}var de=u===r;_=_||de;let k=r;t(y,{instancePath:s+"/model",parentData:n,parentDataProperty:"model",rootData:f,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var de=k===r;if(_=_||de,_)r=o,e!==null&&(o?e.length=
o:e=null);else{let w={instancePath:s+"/model",keyword:"anyOf"};return e===null?e=[w]:e.push(w),r++,wr.errors=e,!1}var i=v===
r}else var i=!0;if(i){if(n.mask!==void 0){let y=n.mask,v=r,o=r,_=!1,u=r;if(r===u)if(y&&typeof y=="object"&&!Array.isArray(
y)){let w=r;for(let l in y)if(!(l==="patches"||l==="min_patches")){let h={instancePath:s+"/mask",keyword:"additionalProp\
erties"};e===null?e=[h]:e.push(h),r++;break}if(w===r){if(y.patches!==void 0){let l=y.patches,h=r,p=r,d=!1,P=r;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l))){let W={instancePath:s+"/mask/patches",keyword:"type"};e===null?e=[W]:e.push(W),r++}if(r===
P&&typeof l=="number"&&(l<1||isNaN(l))){let W={instancePath:s+"/mask/patches",keyword:"minimum"};e===null?e=[W]:e.push(W),
r++}var j=P===r;d=d||j;let b=r;t(l,{instancePath:s+"/mask/patches",parentData:y,parentDataProperty:"patches",rootData:f,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var j=b===r;if(d=d||j,d)r=p,e!==null&&(p?e.length=
p:e=null);else{let W={instancePath:s+"/mask/patches",keyword:"anyOf"};e===null?e=[W]:e.push(W),r++}var oe=h===r}else var oe=!0;
if(oe)if(y.min_patches!==void 0){let l=y.min_patches,h=r,p=r,d=!1,P=r;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){let c={
instancePath:s+"/mask/min_patches",keyword:"type"};e===null?e=[c]:e.push(c),r++}if(r===P&&typeof l=="number"&&(l<1||isNaN(
l))){let c={instancePath:s+"/mask/min_patches",keyword:"minimum"};e===null?e=[c]:e.push(c),r++}var ie=P===r;d=d||ie;let b=r;
t(l,{instancePath:s+"/mask/min_patches",parentData:y,parentDataProperty:"min_patches",rootData:f,dynamicAnchors:a})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var ie=b===r;if(d=d||ie,d)r=p,e!==null&&(p?e.length=p:e=null);else{let c={
instancePath:s+"/mask/min_patches",keyword:"anyOf"};e===null?e=[c]:e.push(c),r++}var oe=h===r}else var oe=!0}}else{let w={
instancePath:s+"/mask",keyword:"type"};e===null?e=[w]:e.push(w),r++}var ve=u===r;_=_||ve;let k=r;t(y,{instancePath:s+"/m\
ask",parentData:n,parentDataProperty:"mask",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var ve=k===r;if(_=_||ve,_)r=o,e!==null&&(o?e.length=o:e=null);else{let w={instancePath:s+"/mask",keyword:"anyOf"};return e===
null?e=[w]:e.push(w),r++,wr.errors=e,!1}var i=v===r}else var i=!0;if(i){if(n.augment!==void 0){let y=n.augment,v=r,o=r,_=!1,
u=r;if(r===u)if(y&&typeof y=="object"&&!Array.isArray(y)){let w=r;for(let l in y)if(!(l==="min_crop_scale"||l==="flip"||
l==="color_jitter")){let h={instancePath:s+"/augment",keyword:"additionalProperties"};e===null?e=[h]:e.push(h),r++;break}
if(w===r){if(y.min_crop_scale!==void 0){let l=y.min_crop_scale,h=r,p=r,d=!1,P=r;if(r===P)if(typeof l=="number"){if(l>1||
isNaN(l)){let W={instancePath:s+"/augment/min_crop_scale",keyword:"maximum"};e===null?e=[W]:e.push(W),r++}else if(l<=0||
isNaN(l)){let W={instancePath:s+"/augment/min_crop_scale",keyword:"exclusiveMinimum"};e===null?e=[W]:e.push(W),r++}}else{
let W={instancePath:s+"/augment/min_crop_scale",keyword:"type"};e===null?e=[W]:e.push(W),r++}var _e=P===r;d=d||_e;let b=r;
t(l,{instancePath:s+"/augment/min_crop_scale",parentData:y,parentDataProperty:"min_crop_scale",rootData:f,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var _e=b===r;if(d=d||_e,d)r=p,e!==null&&(p?e.length=p:e=null);else{let W={
instancePath:s+"/augment/min_crop_scale",keyword:"anyOf"};e===null?e=[W]:e.push(W),r++}var fe=h===r}else var fe=!0;if(fe){
if(y.flip!==void 0){let l=y.flip,h=r,p=r,d=!1,P=r;if(typeof l!="boolean"){let c={instancePath:s+"/augment/flip",keyword:"\
type"};e===null?e=[c]:e.push(c),r++}var pe=P===r;d=d||pe;let b=r;t(l,{instancePath:s+"/augment/flip",parentData:y,parentDataProperty:"\
flip",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var pe=b===r;if(d=d||pe,d)r=p,e!==
null&&(p?e.length=p:e=null);else{let c={instancePath:s+"/augment/flip",keyword:"anyOf"};e===null?e=[c]:e.push(c),r++}var fe=h===
r}else var fe=!0;if(fe)if(y.color_jitter!==void 0){let l=y.color_jitter,h=r,p=r,d=!1,P=r;if(r===P)if(typeof l=="number"){
if(l<0||isNaN(l)){let c={instancePath:s+"/augment/color_jitter",keyword:"minimum"};e===null?e=[c]:e.push(c),r++}}else{let c={
instancePath:s+"/augment/color_jitter",keyword:"type"};e===null?e=[c]:e.push(c),r++}var Ne=P===r;d=d||Ne;let b=r;t(l,{instancePath:s+
"/augment/color_jitter",parentData:y,parentDataProperty:"color_jitter",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var Ne=b===r;if(d=d||Ne,d)r=p,e!==null&&(p?e.length=p:e=null);else{let c={instancePath:s+
"/augment/color_jitter",keyword:"anyOf"};e===null?e=[c]:e.push(c),r++}var fe=h===r}else var fe=!0}}}else{let w={instancePath:s+
"/augment",keyword:"type"};e===null?e=[w]:e.push(w),r++}var Fe=u===r;_=_||Fe;let k=r;t(y,{instancePath:s+"/augment",parentData:n,
parentDataProperty:"augment",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Fe=k===
r;if(_=_||Fe,_)r=o,e!==null&&(o?e.length=o:e=null);else{let w={instancePath:s+"/augment",keyword:"anyOf"};return e===null?
e=[w]:e.push(w),r++,wr.errors=e,!1}var i=v===r}else var i=!0;if(i){if(n.optimizer!==void 0){let y=n.optimizer,v=r,o=r,_=!1,
u=r;if(r===u)if(y&&typeof y=="object"&&!Array.isArray(y)){let w=r;for(let l in y)if(!(l==="lr"||l==="min_lr"||l==="weigh\
t_decay"||l==="betas"||l==="eps"||l==="clip_grad")){let h={instancePath:s+"/optimizer",keyword:"additionalProperties"};e===
null?e=[h]:e.push(h),r++;break}if(w===r){if(y.lr!==void 0){let l=y.lr,h=r,p=r,d=!1,P=r;if(r===P)if(typeof l=="number"){if(l<=
0||isNaN(l)){let W={instancePath:s+"/optimizer/lr",keyword:"exclusiveMinimum"};e===null?e=[W]:e.push(W),r++}}else{let W={
instancePath:s+"/optimizer/lr",keyword:"type"};e===null?e=[W]:e.push(W),r++}var $e=P===r;d=d||$e;let b=r;t(l,{instancePath:s+
"/optimizer/lr",parentData:y,parentDataProperty:"lr",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var $e=b===r;if(d=d||$e,d)r=p,e!==null&&(p?e.length=p:e=null);else{let W={instancePath:s+"/optimizer/lr",keyword:"\
anyOf"};e===null?e=[W]:e.push(W),r++}var R=h===r}else var R=!0;if(R){if(y.min_lr!==void 0){let l=y.min_lr,h=r,p=r,d=!1,P=r;
if(r===P)if(typeof l=="number"){if(l<0||isNaN(l)){let c={instancePath:s+"/optimizer/min_lr",keyword:"minimum"};e===null?
e=[c]:e.push(c),r++}}else{let c={instancePath:s+"/optimizer/min_lr",keyword:"type"};e===null?e=[c]:e.push(c),r++}var C=P===
r;d=d||C;let b=r;t(l,{instancePath:s+"/optimizer/min_lr",parentData:y,parentDataProperty:"min_lr",rootData:f,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var C=b===r;if(d=d||C,d)r=p,e!==null&&(p?e.length=p:e=null);else{let c={
instancePath:s+"/optimizer/min_lr",keyword:"anyOf"};e===null?e=[c]:e.push(c),r++}var R=h===r}else var R=!0;if(R){if(y.weight_decay!==
void 0){let l=y.weight_decay,h=r,p=r,d=!1,P=r;if(r===P)if(typeof l=="number"){if(l<0||isNaN(l)){let c={instancePath:s+"/\
optimizer/weight_decay",keyword:"minimum"};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:s+"/optimizer/weight_d\
ecay",keyword:"type"};e===null?e=[c]:e.push(c),r++}var H=P===r;d=d||H;let b=r;t(l,{instancePath:s+"/optimizer/weight_dec\
ay",parentData:y,parentDataProperty:"weight_decay",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var H=b===r;if(d=d||H,d)r=p,e!==null&&(p?e.length=p:e=null);else{let c={instancePath:s+"/optimizer/weight_de\
cay",keyword:"anyOf"};e===null?e=[c]:e.push(c),r++}var R=h===r}else var R=!0;if(R){if(y.betas!==void 0){let l=y.betas,h=r,
p=r,d=!1,P=r;if(r===P)if(Array.isArray(l))if(l.length>2){let c={instancePath:s+"/optimizer/betas",keyword:"maxItems"};e===
null?e=[c]:e.push(c),r++}else if(l.length<2){let c={instancePath:s+"/optimizer/betas",keyword:"minItems"};e===null?e=[c]:
e.push(c),r++}else{var ue=!0;let c=l.length;for(let L=0;L<c;L++){let m=l[L],je=r,Ze=r,qe=!1,F=r;if(r===F)if(typeof m=="n\
umber"){if(m<0||isNaN(m)){let X={instancePath:s+"/optimizer/betas/"+L,keyword:"minimum"};e===null?e=[X]:e.push(X),r++}else if(m>=
1||isNaN(m)){let X={instancePath:s+"/optimizer/betas/"+L,keyword:"exclusiveMaximum"};e===null?e=[X]:e.push(X),r++}}else{
let X={instancePath:s+"/optimizer/betas/"+L,keyword:"type"};e===null?e=[X]:e.push(X),r++}var me=F===r;qe=qe||me;let be=r;
t(m,{instancePath:s+"/optimizer/betas/"+L,parentData:l,parentDataProperty:L,rootData:f,dynamicAnchors:a})||(e=e===null?t.
errors:e.concat(t.errors),r=e.length);var me=be===r;if(qe=qe||me,qe)r=Ze,e!==null&&(Ze?e.length=Ze:e=null);else{let X={instancePath:s+
"/optimizer/betas/"+L,keyword:"anyOf"};e===null?e=[X]:e.push(X),r++}var ue=je===r;if(!ue)break}}else{let c={instancePath:s+
"/optimizer/betas",keyword:"type"};e===null?e=[c]:e.push(c),r++}var I=P===r;d=d||I;let b=r;t(l,{instancePath:s+"/optimiz\
er/betas",parentData:y,parentDataProperty:"betas",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var I=b===r;if(d=d||I,d)r=p,e!==null&&(p?e.length=p:e=null);else{let c={instancePath:s+"/optimizer/betas",keyword:"\
anyOf"};e===null?e=[c]:e.push(c),r++}var R=h===r}else var R=!0;if(R){if(y.eps!==void 0){let l=y.eps,h=r,p=r,d=!1,P=r;if(r===
P)if(typeof l=="number"){if(l<=0||isNaN(l)){let c={instancePath:s+"/optimizer/eps",keyword:"exclusiveMinimum"};e===null?
e=[c]:e.push(c),r++}}else{let c={instancePath:s+"/optimizer/eps",keyword:"type"};e===null?e=[c]:e.push(c),r++}var se=P===
r;d=d||se;let b=r;t(l,{instancePath:s+"/optimizer/eps",parentData:y,parentDataProperty:"eps",rootData:f,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var se=b===r;if(d=d||se,d)r=p,e!==null&&(p?e.length=p:e=null);else{let c={
instancePath:s+"/optimizer/eps",keyword:"anyOf"};e===null?e=[c]:e.push(c),r++}var R=h===r}else var R=!0;if(R)if(y.clip_grad!==
void 0){let l=y.clip_grad,h=r,p=r,d=!1,P=r;if(r===P)if(typeof l=="number"){if(l<0||isNaN(l)){let c={instancePath:s+"/opt\
imizer/clip_grad",keyword:"minimum"};e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:s+"/optimizer/clip_grad",keyword:"\
type"};e===null?e=[c]:e.push(c),r++}var M=P===r;d=d||M;let b=r;t(l,{instancePath:s+"/optimizer/clip_grad",parentData:y,parentDataProperty:"\
clip_grad",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var M=b===r;if(d=d||M,d)r=
p,e!==null&&(p?e.length=p:e=null);else{let c={instancePath:s+"/optimizer/clip_grad",keyword:"anyOf"};e===null?e=[c]:e.push(
c),r++}var R=h===r}else var R=!0}}}}}}else{let w={instancePath:s+"/optimizer",keyword:"type"};e===null?e=[w]:e.push(w),r++}
var O=u===r;_=_||O;let k=r;t(y,{instancePath:s+"/optimizer",parentData:n,parentDataProperty:"optimizer",rootData:f,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var O=k===r;if(_=_||O,_)r=o,e!==null&&(o?e.length=o:e=null);else{let w={
instancePath:s+"/optimizer",keyword:"anyOf"};return e===null?e=[w]:e.push(w),r++,wr.errors=e,!1}var i=v===r}else var i=!0;
if(i){if(n.epochs!==void 0){let y=n.epochs,v=r,o=r,_=!1,u=r;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y))){let w={instancePath:s+
"/epochs",keyword:"type"};e===null?e=[w]:e.push(w),r++}if(r===u&&typeof y=="number"&&(y<1||isNaN(y))){let w={instancePath:s+
"/epochs",keyword:"minimum"};e===null?e=[w]:e.push(w),r++}var V=u===r;_=_||V;let k=r;t(y,{instancePath:s+"/epochs",parentData:n,
parentDataProperty:"epochs",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var V=k===
r;if(_=_||V,_)r=o,e!==null&&(o?e.length=o:e=null);else{let w={instancePath:s+"/epochs",keyword:"anyOf"};return e===null?
e=[w]:e.push(w),r++,wr.errors=e,!1}var i=v===r}else var i=!0;if(i){if(n.warmup_epochs!==void 0){let y=n.warmup_epochs,v=r,
o=r,_=!1,u=r;if(r===u)if(typeof y=="number"){if(y<0||isNaN(y)){let w={instancePath:s+"/warmup_epochs",keyword:"minimum"};
e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:s+"/warmup_epochs",keyword:"type"};e===null?e=[w]:e.push(w),r++}var Be=u===
r;_=_||Be;let k=r;t(y,{instancePath:s+"/warmup_epochs",parentData:n,parentDataProperty:"warmup_epochs",rootData:f,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Be=k===r;if(_=_||Be,_)r=o,e!==null&&(o?e.length=o:e=null);else{let w={
instancePath:s+"/warmup_epochs",keyword:"anyOf"};return e===null?e=[w]:e.push(w),r++,wr.errors=e,!1}var i=v===r}else var i=!0;
if(i){if(n.batch!==void 0){let y=n.batch,v=r,o=r,_=!1,u=r;if(r===u)if(y&&typeof y=="object"&&!Array.isArray(y)){let w=r;
for(let l in y)if(!(l==="global"||l==="per_device")){let h={instancePath:s+"/batch",keyword:"additionalProperties"};e===
null?e=[h]:e.push(h),r++;break}if(w===r){if(y.global!==void 0){let l=y.global,h=r,p=r,d=!1,P=r;if(!(typeof l=="number"&&
!(l%1)&&!isNaN(l))){let W={instancePath:s+"/batch/global",keyword:"type"};e===null?e=[W]:e.push(W),r++}if(r===P&&typeof l==
"number"&&(l<1||isNaN(l))){let W={instancePath:s+"/batch/global",keyword:"minimum"};e===null?e=[W]:e.push(W),r++}var er=P===
r;d=d||er;let b=r;t(l,{instancePath:s+"/batch/global",parentData:y,parentDataProperty:"global",rootData:f,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var er=b===r;if(d=d||er,d)r=p,e!==null&&(p?e.length=p:e=null);else{let W={
instancePath:s+"/batch/global",keyword:"anyOf"};e===null?e=[W]:e.push(W),r++}var z=h===r}else var z=!0;if(z)if(y.per_device!==
void 0){let l=y.per_device,h=r,p=r,d=!1,P=r;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){let c={instancePath:s+"/batch/p\
er_device",keyword:"type"};e===null?e=[c]:e.push(c),r++}if(r===P&&typeof l=="number"&&(l<0||isNaN(l))){let c={instancePath:s+
"/batch/per_device",keyword:"minimum"};e===null?e=[c]:e.push(c),r++}var ee=P===r;d=d||ee;let b=r;t(l,{instancePath:s+"/b\
atch/per_device",parentData:y,parentDataProperty:"per_device",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var ee=b===r;if(d=d||ee,d)r=p,e!==null&&(p?e.length=p:e=null);else{let c={instancePath:s+"/batch/p\
er_device",keyword:"anyOf"};e===null?e=[c]:e.push(c),r++}var z=h===r}else var z=!0}}else{let w={instancePath:s+"/batch",
keyword:"type"};e===null?e=[w]:e.push(w),r++}var Ve=u===r;_=_||Ve;let k=r;t(y,{instancePath:s+"/batch",parentData:n,parentDataProperty:"\
batch",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ve=k===r;if(_=_||Ve,_)r=o,
e!==null&&(o?e.length=o:e=null);else{let w={instancePath:s+"/batch",keyword:"anyOf"};return e===null?e=[w]:e.push(w),r++,
wr.errors=e,!1}var i=v===r}else var i=!0;if(i){if(n.drop_path!==void 0){let y=n.drop_path,v=r,o=r,_=!1,u=r;if(r===u)if(typeof y==
"number"){if(y<0||isNaN(y)){let w={instancePath:s+"/drop_path",keyword:"minimum"};e===null?e=[w]:e.push(w),r++}else if(y>=
1||isNaN(y)){let w={instancePath:s+"/drop_path",keyword:"exclusiveMaximum"};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:s+
"/drop_path",keyword:"type"};e===null?e=[w]:e.push(w),r++}var Ae=u===r;_=_||Ae;let k=r;t(y,{instancePath:s+"/drop_path",
parentData:n,parentDataProperty:"drop_path",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var Ae=k===r;if(_=_||Ae,_)r=o,e!==null&&(o?e.length=o:e=null);else{let w={instancePath:s+"/drop_path",keyword:"anyOf"};return e===
null?e=[w]:e.push(w),r++,wr.errors=e,!1}var i=v===r}else var i=!0;if(i){if(n.validate_every!==void 0){let y=n.validate_every,
v=r,o=r,_=!1,u=r;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y))){let w={instancePath:s+"/validate_every",keyword:"type"};e===
null?e=[w]:e.push(w),r++}if(r===u&&typeof y=="number"&&(y<1||isNaN(y))){let w={instancePath:s+"/validate_every",keyword:"\
minimum"};e===null?e=[w]:e.push(w),r++}var Xe=u===r;_=_||Xe;let k=r;t(y,{instancePath:s+"/validate_every",parentData:n,parentDataProperty:"\
validate_every",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Xe=k===r;if(_=_||
Xe,_)r=o,e!==null&&(o?e.length=o:e=null);else{let w={instancePath:s+"/validate_every",keyword:"anyOf"};return e===null?e=
[w]:e.push(w),r++,wr.errors=e,!1}var i=v===r}else var i=!0;if(i){if(n.seed!==void 0){let y=n.seed,v=r,o=r,_=!1,u=r;if(!(typeof y==
"number"&&!(y%1)&&!isNaN(y))){let w={instancePath:s+"/seed",keyword:"type"};e===null?e=[w]:e.push(w),r++}if(r===u&&typeof y==
"number"&&(y<0||isNaN(y))){let w={instancePath:s+"/seed",keyword:"minimum"};e===null?e=[w]:e.push(w),r++}var ce=u===r;_=
_||ce;let k=r;t(y,{instancePath:s+"/seed",parentData:n,parentDataProperty:"seed",rootData:f,dynamicAnchors:a})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var ce=k===r;if(_=_||ce,_)r=o,e!==null&&(o?e.length=o:e=null);else{let w={instancePath:s+
"/seed",keyword:"anyOf"};return e===null?e=[w]:e.push(w),r++,wr.errors=e,!1}var i=v===r}else var i=!0;if(i){if(n.checkpoint!==
void 0){let y=n.checkpoint,v=r,o=r,_=!1,u=r;if(r===u)if(y&&typeof y=="object"&&!Array.isArray(y)){let w=r;for(let l in y)
if(!(l==="every_seconds"||l==="every_steps"||l==="every_epochs"||l==="keep")){let h={instancePath:s+"/checkpoint",keyword:"\
additionalProperties"};e===null?e=[h]:e.push(h),r++;break}if(w===r){if(y.every_seconds!==void 0){let l=y.every_seconds,h=r,
p=r,d=!1,P=r;if(r===P)if(typeof l=="number"){if(l<=0||isNaN(l)){let W={instancePath:s+"/checkpoint/every_seconds",keyword:"\
exclusiveMinimum"};e===null?e=[W]:e.push(W),r++}}else{let W={instancePath:s+"/checkpoint/every_seconds",keyword:"type"};
e===null?e=[W]:e.push(W),r++}var Ce=P===r;d=d||Ce;let b=r;t(l,{instancePath:s+"/checkpoint/every_seconds",parentData:y,parentDataProperty:"\
every_seconds",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ce=b===r;if(d=d||Ce,
d)r=p,e!==null&&(p?e.length=p:e=null);else{let W={instancePath:s+"/checkpoint/every_seconds",keyword:"anyOf"};e===null?e=
[W]:e.push(W),r++}var N=h===r}else var N=!0;if(N){if(y.every_steps!==void 0){let l=y.every_steps,h=r,p=r,d=!1,P=r;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l))){let c={instancePath:s+"/checkpoint/every_steps",keyword:"type"};e===null?e=[c]:e.push(c),r++}
if(r===P&&typeof l=="number"&&(l<0||isNaN(l))){let c={instancePath:s+"/checkpoint/every_steps",keyword:"minimum"};e===null?
e=[c]:e.push(c),r++}var U=P===r;d=d||U;let b=r;t(l,{instancePath:s+"/checkpoint/every_steps",parentData:y,parentDataProperty:"\
every_steps",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var U=b===r;if(d=d||U,d)
r=p,e!==null&&(p?e.length=p:e=null);else{let c={instancePath:s+"/checkpoint/every_steps",keyword:"anyOf"};e===null?e=[c]:
e.push(c),r++}var N=h===r}else var N=!0;if(N){if(y.every_epochs!==void 0){let l=y.every_epochs,h=r,p=r,d=!1,P=r;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l))){let c={instancePath:s+"/checkpoint/every_epochs",keyword:"type"};e===null?e=[c]:e.push(c),
r++}if(r===P&&typeof l=="number"&&(l<0||isNaN(l))){let c={instancePath:s+"/checkpoint/every_epochs",keyword:"minimum"};e===
null?e=[c]:e.push(c),r++}var x=P===r;d=d||x;let b=r;t(l,{instancePath:s+"/checkpoint/every_epochs",parentData:y,parentDataProperty:"\
every_epochs",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var x=b===r;if(d=d||x,d)
r=p,e!==null&&(p?e.length=p:e=null);else{let c={instancePath:s+"/checkpoint/every_epochs",keyword:"anyOf"};e===null?e=[c]:
e.push(c),r++}var N=h===r}else var N=!0;if(N)if(y.keep!==void 0){let l=y.keep,h=r,p=r,d=!1,P=r;if(!(typeof l=="number"&&
!(l%1)&&!isNaN(l))){let c={instancePath:s+"/checkpoint/keep",keyword:"type"};e===null?e=[c]:e.push(c),r++}if(r===P&&typeof l==
"number"&&(l<1||isNaN(l))){let c={instancePath:s+"/checkpoint/keep",keyword:"minimum"};e===null?e=[c]:e.push(c),r++}var G=P===
r;d=d||G;let b=r;t(l,{instancePath:s+"/checkpoint/keep",parentData:y,parentDataProperty:"keep",rootData:f,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var G=b===r;if(d=d||G,d)r=p,e!==null&&(p?e.length=p:e=null);else{let c={
instancePath:s+"/checkpoint/keep",keyword:"anyOf"};e===null?e=[c]:e.push(c),r++}var N=h===r}else var N=!0}}}}else{let w={
instancePath:s+"/checkpoint",keyword:"type"};e===null?e=[w]:e.push(w),r++}var Y=u===r;_=_||Y;let k=r;t(y,{instancePath:s+
"/checkpoint",parentData:n,parentDataProperty:"checkpoint",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var Y=k===r;if(_=_||Y,_)r=o,e!==null&&(o?e.length=o:e=null);else{let w={instancePath:s+"/checkpoin\
t",keyword:"anyOf"};return e===null?e=[w]:e.push(w),r++,wr.errors=e,!1}var i=v===r}else var i=!0;if(i){if(n.log_every!==
void 0){let y=n.log_every,v=r,o=r,_=!1,u=r;if(r===u)if(typeof y=="number"){if(y<=0||isNaN(y)){let w={instancePath:s+"/lo\
g_every",keyword:"exclusiveMinimum"};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:s+"/log_every",keyword:"type"};
e===null?e=[w]:e.push(w),r++}var Q=u===r;_=_||Q;let k=r;t(y,{instancePath:s+"/log_every",parentData:n,parentDataProperty:"\
log_every",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Q=k===r;if(_=_||Q,_)r=
o,e!==null&&(o?e.length=o:e=null);else{let w={instancePath:s+"/log_every",keyword:"anyOf"};return e===null?e=[w]:e.push(
w),r++,wr.errors=e,!1}var i=v===r}else var i=!0;if(i){if(n.description!==void 0){let y=r;cr(n.description,{instancePath:s+
"/description",parentData:n,parentDataProperty:"description",rootData:f,dynamicAnchors:a})||(e=e===null?cr.errors:e.concat(
cr.errors),r=e.length);var i=y===r}else var i=!0;if(i){if(n.matrix!==void 0){let y=r;ar(n.matrix,{instancePath:s+"/matri\
x",parentData:n,parentDataProperty:"matrix",rootData:f,dynamicAnchors:a})||(e=e===null?ar.errors:e.concat(ar.errors),r=e.
length);var i=y===r}else var i=!0;if(i){if(n.when!==void 0){let y=r;yr(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:f,dynamicAnchors:a})||(e=e===null?yr.errors:e.concat(yr.errors),r=e.length);var i=y===r}else var i=!0;if(i){
if(n.needs!==void 0){let y=r;mr(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:f,dynamicAnchors:a})||
(e=e===null?mr.errors:e.concat(mr.errors),r=e.length);var i=y===r}else var i=!0;if(i){if(n.extends!==void 0){let y=r;vr(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:f,dynamicAnchors:a})||(e=e===null?
vr.errors:e.concat(vr.errors),r=e.length);var i=y===r}else var i=!0;if(i){if(n.resources!==void 0){let y=r;_r(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:f,dynamicAnchors:a})||(e=e===null?_r.errors:
e.concat(_r.errors),r=e.length);var i=y===r}else var i=!0;if(i){if(n.timeout!==void 0){let y=r;gr(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:f,dynamicAnchors:a})||(e=e===null?gr.errors:e.concat(gr.errors),
r=e.length);var i=y===r}else var i=!0;if(i){if(n.retry!==void 0){let y=r;hr(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:f,dynamicAnchors:a})||(e=e===null?hr.errors:e.concat(hr.errors),r=e.length);var i=y===
r}else var i=!0;if(i){if(n.stop_if!==void 0){let y=r;kr(n.stop_if,{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"\
stop_if",rootData:f,dynamicAnchors:a})||(e=e===null?kr.errors:e.concat(kr.errors),r=e.length);var i=y===r}else var i=!0;
if(i)if(n.kind!==void 0){let y=r;if(n.kind!=="mim")return wr.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var i=y===
r}else var i=!0}}}}}}}}}}}}}}}}}}}}}}}}}}else return wr.errors=[{instancePath:s,keyword:"type"}],!1;return wr.errors=e,r===
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
/$defs/expression"}]},validate_every:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"\
integer",minimum:0},{$ref:"#/$defs/expression"}]},checkpoint:{anyOf:[{type:"object",properties:{every_seconds:{anyOf:[{type:"\
number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},every_steps:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/\
expression"}]},every_epochs:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},keep:{anyOf:[{type:"integer",
minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},log_every:{anyOf:[{type:"\
number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#\
/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-e\
xtends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-re\
try"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"classify"}},additionalProperties:!1};function $r(n,{instancePath:s="",
parentData:He,parentDataProperty:We,rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,ye=$r.evaluated;if(ye.dynamicProps&&
(ye.props=void 0),ye.dynamicItems&&(ye.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let v=r;for(let o in n)
if(!ns.call(vn.properties,o)){return $r.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(v===r){if(n.
data!==void 0){let o=r;if(typeof n.data!="string")return $r.errors=[{instancePath:s+"/data",keyword:"type"}],!1;var i=o===
r}else var i=!0;if(i){if(n.split!==void 0){let o=n.split,_=r;if(r===_)if(typeof o=="string"){if(dr(o)<1)return $r.errors=
[{instancePath:s+"/split",keyword:"minLength"}],!1}else return $r.errors=[{instancePath:s+"/split",keyword:"type"}],!1;var i=_===
r}else var i=!0;if(i){if(n.val_split!==void 0){let o=n.val_split,_=r;if(r===_)if(typeof o=="string"){if(dr(o)<1)return $r.
errors=[{instancePath:s+"/val_split",keyword:"minLength"}],!1}else return $r.errors=[{instancePath:s+"/val_split",keyword:"\
type"}],!1;var i=_===r}else var i=!0;if(i){if(n.labels!==void 0){let o=n.labels,_=r;if(r===_)if(typeof o=="string"){if(dr(
o)<1)return $r.errors=[{instancePath:s+"/labels",keyword:"minLength"}],!1}else return $r.errors=[{instancePath:s+"/label\
s",keyword:"type"}],!1;var i=_===r}else var i=!0;if(i){if(n.limit!==void 0){let o=n.limit,_=r,u=r,k=!1,J=r;if(r===J)if(o&&
typeof o=="object"&&!Array.isArray(o)){let h=r;for(let p in o)if(!(p==="count"||p==="seed")){let d={instancePath:s+"/lim\
it",keyword:"additionalProperties"};e===null?e=[d]:e.push(d),r++;break}if(h===r){if(o.count!==void 0){let p=o.count,d=r,
P=r,b=!1,W=r;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p))){let L={instancePath:s+"/limit/count",keyword:"type"};e===null?
e=[L]:e.push(L),r++}if(r===W&&typeof p=="number"&&(p<0||isNaN(p))){let L={instancePath:s+"/limit/count",keyword:"minimum"};
e===null?e=[L]:e.push(L),r++}var re=W===r;b=b||re;let c=r;t(p,{instancePath:s+"/limit/count",parentData:o,parentDataProperty:"\
count",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var re=c===r;if(b=b||re,b)r=P,
e!==null&&(P?e.length=P:e=null);else{let L={instancePath:s+"/limit/count",keyword:"anyOf"};e===null?e=[L]:e.push(L),r++}
var g=d===r}else var g=!0;if(g)if(o.seed!==void 0){let p=o.seed,d=r,P=r,b=!1,W=r;if(!(typeof p=="number"&&!(p%1)&&!isNaN(
p))){let m={instancePath:s+"/limit/seed",keyword:"type"};e===null?e=[m]:e.push(m),r++}if(r===W&&typeof p=="number"&&(p<0||
isNaN(p))){let m={instancePath:s+"/limit/seed",keyword:"minimum"};e===null?e=[m]:e.push(m),r++}var Ke=W===r;b=b||Ke;let c=r;
t(p,{instancePath:s+"/limit/seed",parentData:o,parentDataProperty:"seed",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var Ke=c===r;if(b=b||Ke,b)r=P,e!==null&&(P?e.length=P:e=null);else{let m={instancePath:s+
"/limit/seed",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var g=d===r}else var g=!0}}else{let h={instancePath:s+"/limi\
t",keyword:"type"};e===null?e=[h]:e.push(h),r++}var De=J===r;k=k||De;let w=r;t(o,{instancePath:s+"/limit",parentData:n,parentDataProperty:"\
limit",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var De=w===r;if(k=k||De,k)r=u,
e!==null&&(u?e.length=u:e=null);else{let h={instancePath:s+"/limit",keyword:"anyOf"};return e===null?e=[h]:e.push(h),r++,
$r.errors=e,!1}var i=_===r}else var i=!0;if(i){if(n.init!==void 0){let o=n.init,_=r;if(typeof o!="string"&&o!==null)return $r.
errors=[{instancePath:s+"/init",keyword:"type"}],!1;var i=_===r}else var i=!0;if(i){if(n.model!==void 0){let o=n.model,_=r,
u=r,k=!1,J=r;if(r===J)if(o&&typeof o=="object"&&!Array.isArray(o)){let h=r;for(let p in o)if(!ns.call(vn.properties.model.
anyOf[0].properties,p)){let d={instancePath:s+"/model",keyword:"additionalProperties"};e===null?e=[d]:e.push(d),r++;break}
if(h===r){if(o.image_size!==void 0){let p=o.image_size,d=r,P=r,b=!1,W=r;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p))){let L={
instancePath:s+"/model/image_size",keyword:"type"};e===null?e=[L]:e.push(L),r++}if(r===W&&typeof p=="number"&&(p<1||isNaN(
p))){let L={instancePath:s+"/model/image_size",keyword:"minimum"};e===null?e=[L]:e.push(L),r++}var $=W===r;b=b||$;let c=r;
t(p,{instancePath:s+"/model/image_size",parentData:o,parentDataProperty:"image_size",rootData:f,dynamicAnchors:a})||(e=e===
null?t.errors:e.concat(t.errors),r=e.length);var $=c===r;if(b=b||$,b)r=P,e!==null&&(P?e.length=P:e=null);else{let L={instancePath:s+
"/model/image_size",keyword:"anyOf"};e===null?e=[L]:e.push(L),r++}var S=d===r}else var S=!0;if(S){if(o.patch_size!==void 0){
let p=o.patch_size,d=r,P=r,b=!1,W=r;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p))){let m={instancePath:s+"/model/patch_siz\
e",keyword:"type"};e===null?e=[m]:e.push(m),r++}if(r===W&&typeof p=="number"&&(p<1||isNaN(p))){let m={instancePath:s+"/m\
odel/patch_size",keyword:"minimum"};e===null?e=[m]:e.push(m),r++}var Ge=W===r;b=b||Ge;let c=r;t(p,{instancePath:s+"/mode\
l/patch_size",parentData:o,parentDataProperty:"patch_size",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var Ge=c===r;if(b=b||Ge,b)r=P,e!==null&&(P?e.length=P:e=null);else{let m={instancePath:s+"/model/p\
atch_size",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var S=d===r}else var S=!0;if(S){if(o.embed_dim!==void 0){let p=o.
embed_dim,d=r,P=r,b=!1,W=r;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p))){let m={instancePath:s+"/model/embed_dim",keyword:"\
type"};e===null?e=[m]:e.push(m),r++}if(r===W&&typeof p=="number"&&(p<1||isNaN(p))){let m={instancePath:s+"/model/embed_d\
im",keyword:"minimum"};e===null?e=[m]:e.push(m),r++}var Re=W===r;b=b||Re;let c=r;t(p,{instancePath:s+"/model/embed_dim",
parentData:o,parentDataProperty:"embed_dim",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var Re=c===r;if(b=b||Re,b)r=P,e!==null&&(P?e.length=P:e=null);else{let m={instancePath:s+"/model/embed_dim",keyword:"any\
Of"};e===null?e=[m]:e.push(m),r++}var S=d===r}else var S=!0;if(S){if(o.depth!==void 0){let p=o.depth,d=r,P=r,b=!1,W=r;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p))){let m={instancePath:s+"/model/depth",keyword:"type"};e===null?e=[m]:e.push(m),r++}if(r===W&&
typeof p=="number"&&(p<1||isNaN(p))){let m={instancePath:s+"/model/depth",keyword:"minimum"};e===null?e=[m]:e.push(m),r++}
var E=W===r;b=b||E;let c=r;t(p,{instancePath:s+"/model/depth",parentData:o,parentDataProperty:"depth",rootData:f,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var E=c===r;if(b=b||E,b)r=P,e!==null&&(P?e.length=P:e=null);else{let m={
instancePath:s+"/model/depth",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var S=d===r}else var S=!0;if(S){if(o.num_heads!==
void 0){let p=o.num_heads,d=r,P=r,b=!1,W=r;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p))){let m={instancePath:s+"/model/nu\
m_heads",keyword:"type"};e===null?e=[m]:e.push(m),r++}if(r===W&&typeof p=="number"&&(p<1||isNaN(p))){let m={instancePath:s+
"/model/num_heads",keyword:"minimum"};e===null?e=[m]:e.push(m),r++}var K=W===r;b=b||K;let c=r;t(p,{instancePath:s+"/mode\
l/num_heads",parentData:o,parentDataProperty:"num_heads",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.
errors),r=e.length);var K=c===r;if(b=b||K,b)r=P,e!==null&&(P?e.length=P:e=null);else{let m={instancePath:s+"/model/num_h\
eads",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var S=d===r}else var S=!0;if(S){if(o.mlp_ratio!==void 0){let p=o.mlp_ratio,
d=r,P=r,b=!1,W=r;if(r===W)if(typeof p=="number"){if(p<=0||isNaN(p)){let m={instancePath:s+"/model/mlp_ratio",keyword:"ex\
clusiveMinimum"};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:s+"/model/mlp_ratio",keyword:"type"};e===null?e=
[m]:e.push(m),r++}var B=W===r;b=b||B;let c=r;t(p,{instancePath:s+"/model/mlp_ratio",parentData:o,parentDataProperty:"mlp\
_ratio",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var B=c===r;if(b=b||B,b)r=P,e!==
null&&(P?e.length=P:e=null);else{let m={instancePath:s+"/model/mlp_ratio",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}
var S=d===r}else var S=!0;if(S){if(o.init_std!==void 0){let p=o.init_std,d=r,P=r,b=!1,W=r;if(r===W)if(typeof p=="number"){
if(p<=0||isNaN(p)){let m={instancePath:s+"/model/init_std",keyword:"exclusiveMinimum"};e===null?e=[m]:e.push(m),r++}}else{
let m={instancePath:s+"/model/init_std",keyword:"type"};e===null?e=[m]:e.push(m),r++}var q=W===r;b=b||q;let c=r;t(p,{instancePath:s+
"/model/init_std",parentData:o,parentDataProperty:"init_std",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var q=c===r;if(b=b||q,b)r=P,e!==null&&(P?e.length=P:e=null);else{let m={instancePath:s+"/model/ini\
t_std",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var S=d===r}else var S=!0;if(S){if(o.init_values!==void 0){let p=o.
init_values,d=r,P=r,b=!1,W=r;if(r===W)if(typeof p=="number"){if(p<0||isNaN(p)){let m={instancePath:s+"/model/init_values",
keyword:"minimum"};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:s+"/model/init_values",keyword:"type"};e===null?
e=[m]:e.push(m),r++}var ne=W===r;b=b||ne;let c=r;t(p,{instancePath:s+"/model/init_values",parentData:o,parentDataProperty:"\
init_values",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ne=c===r;if(b=b||ne,
b)r=P,e!==null&&(P?e.length=P:e=null);else{let m={instancePath:s+"/model/init_values",keyword:"anyOf"};e===null?e=[m]:e.
push(m),r++}var S=d===r}else var S=!0;if(S){if(o.use_rel_pos_bias!==void 0){let p=o.use_rel_pos_bias,d=r,P=r,b=!1,W=r;if(typeof p!=
"boolean"){let m={instancePath:s+"/model/use_rel_pos_bias",keyword:"type"};e===null?e=[m]:e.push(m),r++}var T=W===r;b=b||
T;let c=r;t(p,{instancePath:s+"/model/use_rel_pos_bias",parentData:o,parentDataProperty:"use_rel_pos_bias",rootData:f,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var T=c===r;if(b=b||T,b)r=P,e!==null&&(P?e.length=P:e=null);else{let m={
instancePath:s+"/model/use_rel_pos_bias",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var S=d===r}else var S=!0;if(S){if(o.
use_abs_pos_emb!==void 0){let p=o.use_abs_pos_emb,d=r,P=r,b=!1,W=r;if(typeof p!="boolean"){let m={instancePath:s+"/model\
/use_abs_pos_emb",keyword:"type"};e===null?e=[m]:e.push(m),r++}var de=W===r;b=b||de;let c=r;t(p,{instancePath:s+"/model/\
use_abs_pos_emb",parentData:o,parentDataProperty:"use_abs_pos_emb",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.
concat(t.errors),r=e.length);var de=c===r;if(b=b||de,b)r=P,e!==null&&(P?e.length=P:e=null);else{let m={instancePath:s+"/\
model/use_abs_pos_emb",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var S=d===r}else var S=!0;if(S)if(o.init_scale!==void 0){
let p=o.init_scale,d=r,P=r,b=!1,W=r;if(r===W)if(typeof p=="number"){if(p<0||isNaN(p)){let m={instancePath:s+"/model/init\
_scale",keyword:"minimum"};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:s+"/model/init_scale",keyword:"type"};
e===null?e=[m]:e.push(m),r++}var j=W===r;b=b||j;let c=r;t(p,{instancePath:s+"/model/init_scale",parentData:o,parentDataProperty:"\
init_scale",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var j=c===r;if(b=b||j,b)r=
P,e!==null&&(P?e.length=P:e=null);else{let m={instancePath:s+"/model/init_scale",keyword:"anyOf"};e===null?e=[m]:e.push(
m),r++}var S=d===r}else var S=!0}}}}}}}}}}}else{let h={instancePath:s+"/model",keyword:"type"};e===null?e=[h]:e.push(h),
r++}var oe=J===r;k=k||oe;let w=r;t(o,{instancePath:s+"/model",parentData:n,parentDataProperty:"model",rootData:f,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var oe=w===r;if(k=k||oe,k)r=u,e!==null&&(u?e.length=u:e=null);else{let h={
instancePath:s+"/model",keyword:"anyOf"};return e===null?e=[h]:e.push(h),r++,$r.errors=e,!1}var i=_===r}else var i=!0;if(i){
if(n.optimizer!==void 0){let o=n.optimizer,_=r,u=r,k=!1,J=r;if(r===J)if(o&&typeof o=="object"&&!Array.isArray(o)){let h=r;
for(let p in o)if(!(p==="lr"||p==="min_lr"||p==="weight_decay"||p==="betas"||p==="eps"||p==="clip_grad")){let d={instancePath:s+
"/optimizer",keyword:"additionalProperties"};e===null?e=[d]:e.push(d),r++;break}if(h===r){if(o.lr!==void 0){let p=o.lr,d=r,
P=r,b=!1,W=r;if(r===W)if(typeof p=="number"){if(p<=0||isNaN(p)){let L={instancePath:s+"/optimizer/lr",keyword:"exclusive\
Minimum"};e===null?e=[L]:e.push(L),r++}}else{let L={instancePath:s+"/optimizer/lr",keyword:"type"};e===null?e=[L]:e.push(
L),r++}var ie=W===r;b=b||ie;let c=r;t(p,{instancePath:s+"/optimizer/lr",parentData:o,parentDataProperty:"lr",rootData:f,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ie=c===r;if(b=b||ie,b)r=P,e!==null&&(P?e.length=
P:e=null);else{let L={instancePath:s+"/optimizer/lr",keyword:"anyOf"};e===null?e=[L]:e.push(L),r++}var ve=d===r}else var ve=!0;
if(ve){if(o.min_lr!==void 0){let p=o.min_lr,d=r,P=r,b=!1,W=r;if(r===W)if(typeof p=="number"){if(p<0||isNaN(p)){let m={instancePath:s+
"/optimizer/min_lr",keyword:"minimum"};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:s+"/optimizer/min_lr",keyword:"\
type"};e===null?e=[m]:e.push(m),r++}var _e=W===r;b=b||_e;let c=r;t(p,{instancePath:s+"/optimizer/min_lr",parentData:o,parentDataProperty:"\
min_lr",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var _e=c===r;if(b=b||_e,b)r=P,
e!==null&&(P?e.length=P:e=null);else{let m={instancePath:s+"/optimizer/min_lr",keyword:"anyOf"};e===null?e=[m]:e.push(m),
r++}var ve=d===r}else var ve=!0;if(ve){if(o.weight_decay!==void 0){let p=o.weight_decay,d=r,P=r,b=!1,W=r;if(r===W)if(typeof p==
"number"){if(p<0||isNaN(p)){let m={instancePath:s+"/optimizer/weight_decay",keyword:"minimum"};e===null?e=[m]:e.push(m),
r++}}else{let m={instancePath:s+"/optimizer/weight_decay",keyword:"type"};e===null?e=[m]:e.push(m),r++}var fe=W===r;b=b||
fe;let c=r;t(p,{instancePath:s+"/optimizer/weight_decay",parentData:o,parentDataProperty:"weight_decay",rootData:f,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var fe=c===r;if(b=b||fe,b)r=P,e!==null&&(P?e.length=P:e=null);else{let m={
instancePath:s+"/optimizer/weight_decay",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var ve=d===r}else var ve=!0;if(ve){
if(o.betas!==void 0){let p=o.betas,d=r,P=r,b=!1,W=r;if(r===W)if(Array.isArray(p))if(p.length>2){let m={instancePath:s+"/\
optimizer/betas",keyword:"maxItems"};e===null?e=[m]:e.push(m),r++}else if(p.length<2){let m={instancePath:s+"/optimizer/\
betas",keyword:"minItems"};e===null?e=[m]:e.push(m),r++}else{var pe=!0;let m=p.length;for(let je=0;je<m;je++){let Ze=p[je],
qe=r,F=r,be=!1,te=r;if(r===te)if(typeof Ze=="number"){if(Ze<0||isNaN(Ze)){let Ee={instancePath:s+"/optimizer/betas/"+je,
keyword:"minimum"};e===null?e=[Ee]:e.push(Ee),r++}else if(Ze>=1||isNaN(Ze)){let Ee={instancePath:s+"/optimizer/betas/"+je,
keyword:"exclusiveMaximum"};e===null?e=[Ee]:e.push(Ee),r++}}else{let Ee={instancePath:s+"/optimizer/betas/"+je,keyword:"\
type"};e===null?e=[Ee]:e.push(Ee),r++}var Ne=te===r;be=be||Ne;let X=r;t(Ze,{instancePath:s+"/optimizer/betas/"+je,parentData:p,
parentDataProperty:je,rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ne=X===r;if(be=
be||Ne,be)r=F,e!==null&&(F?e.length=F:e=null);else{let Ee={instancePath:s+"/optimizer/betas/"+je,keyword:"anyOf"};e===null?
e=[Ee]:e.push(Ee),r++}var pe=qe===r;if(!pe)break}}else{let m={instancePath:s+"/optimizer/betas",keyword:"type"};e===null?
e=[m]:e.push(m),r++}var Fe=W===r;b=b||Fe;let c=r;t(p,{instancePath:s+"/optimizer/betas",parentData:o,parentDataProperty:"\
betas",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Fe=c===r;if(b=b||Fe,b)r=P,
e!==null&&(P?e.length=P:e=null);else{let m={instancePath:s+"/optimizer/betas",keyword:"anyOf"};e===null?e=[m]:e.push(m),
r++}var ve=d===r}else var ve=!0;if(ve){if(o.eps!==void 0){let p=o.eps,d=r,P=r,b=!1,W=r;if(r===W)if(typeof p=="number"){if(p<=
0||isNaN(p)){let m={instancePath:s+"/optimizer/eps",keyword:"exclusiveMinimum"};e===null?e=[m]:e.push(m),r++}}else{let m={
instancePath:s+"/optimizer/eps",keyword:"type"};e===null?e=[m]:e.push(m),r++}var $e=W===r;b=b||$e;let c=r;t(p,{instancePath:s+
"/optimizer/eps",parentData:o,parentDataProperty:"eps",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var $e=c===r;if(b=b||$e,b)r=P,e!==null&&(P?e.length=P:e=null);else{let m={instancePath:s+"/optimizer/eps",keyword:"\
anyOf"};e===null?e=[m]:e.push(m),r++}var ve=d===r}else var ve=!0;if(ve)if(o.clip_grad!==void 0){let p=o.clip_grad,d=r,P=r,
b=!1,W=r;if(r===W)if(typeof p=="number"){if(p<0||isNaN(p)){let m={instancePath:s+"/optimizer/clip_grad",keyword:"minimum"};
e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:s+"/optimizer/clip_grad",keyword:"type"};e===null?e=[m]:e.push(m),
r++}var R=W===r;b=b||R;let c=r;t(p,{instancePath:s+"/optimizer/clip_grad",parentData:o,parentDataProperty:"clip_grad",rootData:f,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var R=c===r;if(b=b||R,b)r=P,e!==null&&(P?e.length=
P:e=null);else{let m={instancePath:s+"/optimizer/clip_grad",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var ve=d===r}else
var ve=!0}}}}}}else{let h={instancePath:s+"/optimizer",keyword:"type"};e===null?e=[h]:e.push(h),r++}var C=J===r;k=k||C;let w=r;
t(o,{instancePath:s+"/optimizer",parentData:n,parentDataProperty:"optimizer",rootData:f,dynamicAnchors:a})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var C=w===r;if(k=k||C,k)r=u,e!==null&&(u?e.length=u:e=null);else{let h={instancePath:s+
"/optimizer",keyword:"anyOf"};return e===null?e=[h]:e.push(h),r++,$r.errors=e,!1}var i=_===r}else var i=!0;if(i){if(n.layer_decay!==
void 0){let o=n.layer_decay,_=r,u=r,k=!1,J=r;if(r===J)if(typeof o=="number"){if(o>1||isNaN(o)){let h={instancePath:s+"/l\
ayer_decay",keyword:"maximum"};e===null?e=[h]:e.push(h),r++}else if(o<=0||isNaN(o)){let h={instancePath:s+"/layer_decay",
keyword:"exclusiveMinimum"};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:s+"/layer_decay",keyword:"type"};e===
null?e=[h]:e.push(h),r++}var H=J===r;k=k||H;let w=r;t(o,{instancePath:s+"/layer_decay",parentData:n,parentDataProperty:"\
layer_decay",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var H=w===r;if(k=k||H,k)
r=u,e!==null&&(u?e.length=u:e=null);else{let h={instancePath:s+"/layer_decay",keyword:"anyOf"};return e===null?e=[h]:e.push(
h),r++,$r.errors=e,!1}var i=_===r}else var i=!0;if(i){if(n.epochs!==void 0){let o=n.epochs,_=r,u=r,k=!1,J=r;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o))){let h={instancePath:s+"/epochs",keyword:"type"};e===null?e=[h]:e.push(h),r++}if(r===J&&typeof o==
"number"&&(o<1||isNaN(o))){let h={instancePath:s+"/epochs",keyword:"minimum"};e===null?e=[h]:e.push(h),r++}var ue=J===r;
k=k||ue;let w=r;t(o,{instancePath:s+"/epochs",parentData:n,parentDataProperty:"epochs",rootData:f,dynamicAnchors:a})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var ue=w===r;if(k=k||ue,k)r=u,e!==null&&(u?e.length=u:e=null);else{let h={
instancePath:s+"/epochs",keyword:"anyOf"};return e===null?e=[h]:e.push(h),r++,$r.errors=e,!1}var i=_===r}else var i=!0;if(i){
if(n.warmup_epochs!==void 0){let o=n.warmup_epochs,_=r,u=r,k=!1,J=r;if(r===J)if(typeof o=="number"){if(o<0||isNaN(o)){let h={
instancePath:s+"/warmup_epochs",keyword:"minimum"};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:s+"/warmup_epo\
chs",keyword:"type"};e===null?e=[h]:e.push(h),r++}var me=J===r;k=k||me;let w=r;t(o,{instancePath:s+"/warmup_epochs",parentData:n,
parentDataProperty:"warmup_epochs",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var me=w===
r;if(k=k||me,k)r=u,e!==null&&(u?e.length=u:e=null);else{let h={instancePath:s+"/warmup_epochs",keyword:"anyOf"};return e===
null?e=[h]:e.push(h),r++,$r.errors=e,!1}var i=_===r}else var i=!0;if(i){if(n.batch!==void 0){let o=n.batch,_=r,u=r,k=!1,
J=r;if(r===J)if(o&&typeof o=="object"&&!Array.isArray(o)){let h=r;for(let p in o)if(!(p==="global"||p==="per_device")){let d={
instancePath:s+"/batch",keyword:"additionalProperties"};e===null?e=[d]:e.push(d),r++;break}if(h===r){if(o.global!==void 0){
let p=o.global,d=r,P=r,b=!1,W=r;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p))){let L={instancePath:s+"/batch/global",keyword:"\
type"};e===null?e=[L]:e.push(L),r++}if(r===W&&typeof p=="number"&&(p<1||isNaN(p))){let L={instancePath:s+"/batch/global",
keyword:"minimum"};e===null?e=[L]:e.push(L),r++}var I=W===r;b=b||I;let c=r;t(p,{instancePath:s+"/batch/global",parentData:o,
parentDataProperty:"global",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var I=c===
r;if(b=b||I,b)r=P,e!==null&&(P?e.length=P:e=null);else{let L={instancePath:s+"/batch/global",keyword:"anyOf"};e===null?e=
[L]:e.push(L),r++}var se=d===r}else var se=!0;if(se)if(o.per_device!==void 0){let p=o.per_device,d=r,P=r,b=!1,W=r;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p))){let m={instancePath:s+"/batch/per_device",keyword:"type"};e===null?e=[m]:e.push(m),r++}if(r===
W&&typeof p=="number"&&(p<0||isNaN(p))){let m={instancePath:s+"/batch/per_device",keyword:"minimum"};e===null?e=[m]:e.push(
m),r++}var M=W===r;b=b||M;let c=r;t(p,{instancePath:s+"/batch/per_device",parentData:o,parentDataProperty:"per_device",rootData:f,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var M=c===r;if(b=b||M,b)r=P,e!==null&&(P?e.length=
P:e=null);else{let m={instancePath:s+"/batch/per_device",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var se=d===r}else
var se=!0}}else{let h={instancePath:s+"/batch",keyword:"type"};e===null?e=[h]:e.push(h),r++}var O=J===r;k=k||O;let w=r;t(
o,{instancePath:s+"/batch",parentData:n,parentDataProperty:"batch",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.
concat(t.errors),r=e.length);var O=w===r;if(k=k||O,k)r=u,e!==null&&(u?e.length=u:e=null);else{let h={instancePath:s+"/ba\
tch",keyword:"anyOf"};return e===null?e=[h]:e.push(h),r++,$r.errors=e,!1}var i=_===r}else var i=!0;if(i){if(n.augment!==
void 0){let o=n.augment,_=r,u=r,k=!1,J=r;if(r===J)if(o&&typeof o=="object"&&!Array.isArray(o)){let h=r;for(let p in o)if(!(p===
"min_crop_scale"||p==="flip"||p==="color_jitter")){let d={instancePath:s+"/augment",keyword:"additionalProperties"};e===
null?e=[d]:e.push(d),r++;break}if(h===r){if(o.min_crop_scale!==void 0){let p=o.min_crop_scale,d=r,P=r,b=!1,W=r;if(r===W)
if(typeof p=="number"){if(p>1||isNaN(p)){let L={instancePath:s+"/augment/min_crop_scale",keyword:"maximum"};e===null?e=[
L]:e.push(L),r++}else if(p<=0||isNaN(p)){let L={instancePath:s+"/augment/min_crop_scale",keyword:"exclusiveMinimum"};e===
null?e=[L]:e.push(L),r++}}else{let L={instancePath:s+"/augment/min_crop_scale",keyword:"type"};e===null?e=[L]:e.push(L),
r++}var V=W===r;b=b||V;let c=r;t(p,{instancePath:s+"/augment/min_crop_scale",parentData:o,parentDataProperty:"min_crop_s\
cale",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var V=c===r;if(b=b||V,b)r=P,e!==
null&&(P?e.length=P:e=null);else{let L={instancePath:s+"/augment/min_crop_scale",keyword:"anyOf"};e===null?e=[L]:e.push(
L),r++}var Be=d===r}else var Be=!0;if(Be){if(o.flip!==void 0){let p=o.flip,d=r,P=r,b=!1,W=r;if(typeof p!="boolean"){let m={
instancePath:s+"/augment/flip",keyword:"type"};e===null?e=[m]:e.push(m),r++}var er=W===r;b=b||er;let c=r;t(p,{instancePath:s+
"/augment/flip",parentData:o,parentDataProperty:"flip",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var er=c===r;if(b=b||er,b)r=P,e!==null&&(P?e.length=P:e=null);else{let m={instancePath:s+"/augment/flip",keyword:"\
anyOf"};e===null?e=[m]:e.push(m),r++}var Be=d===r}else var Be=!0;if(Be)if(o.color_jitter!==void 0){let p=o.color_jitter,
d=r,P=r,b=!1,W=r;if(r===W)if(typeof p=="number"){if(p<0||isNaN(p)){let m={instancePath:s+"/augment/color_jitter",keyword:"\
minimum"};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:s+"/augment/color_jitter",keyword:"type"};e===null?e=[m]:
e.push(m),r++}var z=W===r;b=b||z;let c=r;t(p,{instancePath:s+"/augment/color_jitter",parentData:o,parentDataProperty:"co\
lor_jitter",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var z=c===r;if(b=b||z,b)r=
P,e!==null&&(P?e.length=P:e=null);else{let m={instancePath:s+"/augment/color_jitter",keyword:"anyOf"};e===null?e=[m]:e.push(
m),r++}var Be=d===r}else var Be=!0}}}else{let h={instancePath:s+"/augment",keyword:"type"};e===null?e=[h]:e.push(h),r++}
var ee=J===r;k=k||ee;let w=r;t(o,{instancePath:s+"/augment",parentData:n,parentDataProperty:"augment",rootData:f,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ee=w===r;if(k=k||ee,k)r=u,e!==null&&(u?e.length=u:e=null);else{let h={
instancePath:s+"/augment",keyword:"anyOf"};return e===null?e=[h]:e.push(h),r++,$r.errors=e,!1}var i=_===r}else var i=!0;
if(i){if(n.smoothing!==void 0){let o=n.smoothing,_=r,u=r,k=!1,J=r;if(r===J)if(typeof o=="number"){if(o<0||isNaN(o)){let h={
instancePath:s+"/smoothing",keyword:"minimum"};e===null?e=[h]:e.push(h),r++}else if(o>=1||isNaN(o)){let h={instancePath:s+
"/smoothing",keyword:"exclusiveMaximum"};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:s+"/smoothing",keyword:"\
type"};e===null?e=[h]:e.push(h),r++}var Ve=J===r;k=k||Ve;let w=r;t(o,{instancePath:s+"/smoothing",parentData:n,parentDataProperty:"\
smoothing",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ve=w===r;if(k=k||Ve,k)
r=u,e!==null&&(u?e.length=u:e=null);else{let h={instancePath:s+"/smoothing",keyword:"anyOf"};return e===null?e=[h]:e.push(
h),r++,$r.errors=e,!1}var i=_===r}else var i=!0;if(i){if(n.mixup!==void 0){let o=n.mixup,_=r,u=r,k=!1,J=r;if(r===J)if(typeof o==
"number"){if(o<0||isNaN(o)){let h={instancePath:s+"/mixup",keyword:"minimum"};e===null?e=[h]:e.push(h),r++}}else{let h={
instancePath:s+"/mixup",keyword:"type"};e===null?e=[h]:e.push(h),r++}var Ae=J===r;k=k||Ae;let w=r;t(o,{instancePath:s+"/\
mixup",parentData:n,parentDataProperty:"mixup",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=
e.length);var Ae=w===r;if(k=k||Ae,k)r=u,e!==null&&(u?e.length=u:e=null);else{let h={instancePath:s+"/mixup",keyword:"any\
Of"};return e===null?e=[h]:e.push(h),r++,$r.errors=e,!1}var i=_===r}else var i=!0;if(i){if(n.cutmix!==void 0){let o=n.cutmix,
_=r,u=r,k=!1,J=r;if(r===J)if(typeof o=="number"){if(o<0||isNaN(o)){let h={instancePath:s+"/cutmix",keyword:"minimum"};e===
null?e=[h]:e.push(h),r++}}else{let h={instancePath:s+"/cutmix",keyword:"type"};e===null?e=[h]:e.push(h),r++}var Xe=J===r;
k=k||Xe;let w=r;t(o,{instancePath:s+"/cutmix",parentData:n,parentDataProperty:"cutmix",rootData:f,dynamicAnchors:a})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var Xe=w===r;if(k=k||Xe,k)r=u,e!==null&&(u?e.length=u:e=null);else{let h={
instancePath:s+"/cutmix",keyword:"anyOf"};return e===null?e=[h]:e.push(h),r++,$r.errors=e,!1}var i=_===r}else var i=!0;if(i){
if(n.drop_path!==void 0){let o=n.drop_path,_=r,u=r,k=!1,J=r;if(r===J)if(typeof o=="number"){if(o<0||isNaN(o)){let h={instancePath:s+
"/drop_path",keyword:"minimum"};e===null?e=[h]:e.push(h),r++}else if(o>=1||isNaN(o)){let h={instancePath:s+"/drop_path",
keyword:"exclusiveMaximum"};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:s+"/drop_path",keyword:"type"};e===null?
e=[h]:e.push(h),r++}var ce=J===r;k=k||ce;let w=r;t(o,{instancePath:s+"/drop_path",parentData:n,parentDataProperty:"drop_\
path",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ce=w===r;if(k=k||ce,k)r=u,e!==
null&&(u?e.length=u:e=null);else{let h={instancePath:s+"/drop_path",keyword:"anyOf"};return e===null?e=[h]:e.push(h),r++,
$r.errors=e,!1}var i=_===r}else var i=!0;if(i){if(n.validate_every!==void 0){let o=n.validate_every,_=r,u=r,k=!1,J=r;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o))){let h={instancePath:s+"/validate_every",keyword:"type"};e===null?e=[h]:e.push(h),r++}if(r===
J&&typeof o=="number"&&(o<1||isNaN(o))){let h={instancePath:s+"/validate_every",keyword:"minimum"};e===null?e=[h]:e.push(
h),r++}var Ce=J===r;k=k||Ce;let w=r;t(o,{instancePath:s+"/validate_every",parentData:n,parentDataProperty:"validate_ever\
y",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ce=w===r;if(k=k||Ce,k)r=u,e!==
null&&(u?e.length=u:e=null);else{let h={instancePath:s+"/validate_every",keyword:"anyOf"};return e===null?e=[h]:e.push(h),
r++,$r.errors=e,!1}var i=_===r}else var i=!0;if(i){if(n.seed!==void 0){let o=n.seed,_=r,u=r,k=!1,J=r;if(!(typeof o=="num\
ber"&&!(o%1)&&!isNaN(o))){let h={instancePath:s+"/seed",keyword:"type"};e===null?e=[h]:e.push(h),r++}if(r===J&&typeof o==
"number"&&(o<0||isNaN(o))){let h={instancePath:s+"/seed",keyword:"minimum"};e===null?e=[h]:e.push(h),r++}var N=J===r;k=k||
N;let w=r;t(o,{instancePath:s+"/seed",parentData:n,parentDataProperty:"seed",rootData:f,dynamicAnchors:a})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var N=w===r;if(k=k||N,k)r=u,e!==null&&(u?e.length=u:e=null);else{let h={instancePath:s+
"/seed",keyword:"anyOf"};return e===null?e=[h]:e.push(h),r++,$r.errors=e,!1}var i=_===r}else var i=!0;if(i){if(n.checkpoint!==
void 0){let o=n.checkpoint,_=r,u=r,k=!1,J=r;if(r===J)if(o&&typeof o=="object"&&!Array.isArray(o)){let h=r;for(let p in o)
if(!(p==="every_seconds"||p==="every_steps"||p==="every_epochs"||p==="keep")){let d={instancePath:s+"/checkpoint",keyword:"\
additionalProperties"};e===null?e=[d]:e.push(d),r++;break}if(h===r){if(o.every_seconds!==void 0){let p=o.every_seconds,d=r,
P=r,b=!1,W=r;if(r===W)if(typeof p=="number"){if(p<=0||isNaN(p)){let L={instancePath:s+"/checkpoint/every_seconds",keyword:"\
exclusiveMinimum"};e===null?e=[L]:e.push(L),r++}}else{let L={instancePath:s+"/checkpoint/every_seconds",keyword:"type"};
e===null?e=[L]:e.push(L),r++}var U=W===r;b=b||U;let c=r;t(p,{instancePath:s+"/checkpoint/every_seconds",parentData:o,parentDataProperty:"\
every_seconds",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var U=c===r;if(b=b||U,
b)r=P,e!==null&&(P?e.length=P:e=null);else{let L={instancePath:s+"/checkpoint/every_seconds",keyword:"anyOf"};e===null?e=
[L]:e.push(L),r++}var x=d===r}else var x=!0;if(x){if(o.every_steps!==void 0){let p=o.every_steps,d=r,P=r,b=!1,W=r;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p))){let m={instancePath:s+"/checkpoint/every_steps",keyword:"type"};e===null?e=[m]:e.push(m),r++}
if(r===W&&typeof p=="number"&&(p<0||isNaN(p))){let m={instancePath:s+"/checkpoint/every_steps",keyword:"minimum"};e===null?
e=[m]:e.push(m),r++}var G=W===r;b=b||G;let c=r;t(p,{instancePath:s+"/checkpoint/every_steps",parentData:o,parentDataProperty:"\
every_steps",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var G=c===r;if(b=b||G,b)
r=P,e!==null&&(P?e.length=P:e=null);else{let m={instancePath:s+"/checkpoint/every_steps",keyword:"anyOf"};e===null?e=[m]:
e.push(m),r++}var x=d===r}else var x=!0;if(x){if(o.every_epochs!==void 0){let p=o.every_epochs,d=r,P=r,b=!1,W=r;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p))){let m={instancePath:s+"/checkpoint/every_epochs",keyword:"type"};e===null?e=[m]:e.push(m),
r++}if(r===W&&typeof p=="number"&&(p<0||isNaN(p))){let m={instancePath:s+"/checkpoint/every_epochs",keyword:"minimum"};e===
null?e=[m]:e.push(m),r++}var Y=W===r;b=b||Y;let c=r;t(p,{instancePath:s+"/checkpoint/every_epochs",parentData:o,parentDataProperty:"\
every_epochs",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Y=c===r;if(b=b||Y,b)
r=P,e!==null&&(P?e.length=P:e=null);else{let m={instancePath:s+"/checkpoint/every_epochs",keyword:"anyOf"};e===null?e=[m]:
e.push(m),r++}var x=d===r}else var x=!0;if(x)if(o.keep!==void 0){let p=o.keep,d=r,P=r,b=!1,W=r;if(!(typeof p=="number"&&
!(p%1)&&!isNaN(p))){let m={instancePath:s+"/checkpoint/keep",keyword:"type"};e===null?e=[m]:e.push(m),r++}if(r===W&&typeof p==
"number"&&(p<1||isNaN(p))){let m={instancePath:s+"/checkpoint/keep",keyword:"minimum"};e===null?e=[m]:e.push(m),r++}var Q=W===
r;b=b||Q;let c=r;t(p,{instancePath:s+"/checkpoint/keep",parentData:o,parentDataProperty:"keep",rootData:f,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Q=c===r;if(b=b||Q,b)r=P,e!==null&&(P?e.length=P:e=null);else{let m={
instancePath:s+"/checkpoint/keep",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var x=d===r}else var x=!0}}}}else{let h={
instancePath:s+"/checkpoint",keyword:"type"};e===null?e=[h]:e.push(h),r++}var Ie=J===r;k=k||Ie;let w=r;t(o,{instancePath:s+
"/checkpoint",parentData:n,parentDataProperty:"checkpoint",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var Ie=w===r;if(k=k||Ie,k)r=u,e!==null&&(u?e.length=u:e=null);else{let h={instancePath:s+"/checkpo\
int",keyword:"anyOf"};return e===null?e=[h]:e.push(h),r++,$r.errors=e,!1}var i=_===r}else var i=!0;if(i){if(n.log_every!==
void 0){let o=n.log_every,_=r,u=r,k=!1,J=r;if(r===J)if(typeof o=="number"){if(o<=0||isNaN(o)){let h={instancePath:s+"/lo\
g_every",keyword:"exclusiveMinimum"};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:s+"/log_every",keyword:"type"};
e===null?e=[h]:e.push(h),r++}var y=J===r;k=k||y;let w=r;t(o,{instancePath:s+"/log_every",parentData:n,parentDataProperty:"\
log_every",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var y=w===r;if(k=k||y,k)r=
u,e!==null&&(u?e.length=u:e=null);else{let h={instancePath:s+"/log_every",keyword:"anyOf"};return e===null?e=[h]:e.push(
h),r++,$r.errors=e,!1}var i=_===r}else var i=!0;if(i){if(n.description!==void 0){let o=r;cr(n.description,{instancePath:s+
"/description",parentData:n,parentDataProperty:"description",rootData:f,dynamicAnchors:a})||(e=e===null?cr.errors:e.concat(
cr.errors),r=e.length);var i=o===r}else var i=!0;if(i){if(n.matrix!==void 0){let o=r;ar(n.matrix,{instancePath:s+"/matri\
x",parentData:n,parentDataProperty:"matrix",rootData:f,dynamicAnchors:a})||(e=e===null?ar.errors:e.concat(ar.errors),r=e.
length);var i=o===r}else var i=!0;if(i){if(n.when!==void 0){let o=r;yr(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:f,dynamicAnchors:a})||(e=e===null?yr.errors:e.concat(yr.errors),r=e.length);var i=o===r}else var i=!0;if(i){
if(n.needs!==void 0){let o=r;mr(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:f,dynamicAnchors:a})||
(e=e===null?mr.errors:e.concat(mr.errors),r=e.length);var i=o===r}else var i=!0;if(i){if(n.extends!==void 0){let o=r;vr(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:f,dynamicAnchors:a})||(e=e===null?
vr.errors:e.concat(vr.errors),r=e.length);var i=o===r}else var i=!0;if(i){if(n.resources!==void 0){let o=r;_r(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:f,dynamicAnchors:a})||(e=e===null?_r.errors:
e.concat(_r.errors),r=e.length);var i=o===r}else var i=!0;if(i){if(n.timeout!==void 0){let o=r;gr(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:f,dynamicAnchors:a})||(e=e===null?gr.errors:e.concat(gr.errors),
r=e.length);var i=o===r}else var i=!0;if(i){if(n.retry!==void 0){let o=r;hr(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:f,dynamicAnchors:a})||(e=e===null?hr.errors:e.concat(hr.errors),r=e.length);var i=o===
r}else var i=!0;if(i){if(n.stop_if!==void 0){let o=r;kr(n.stop_if,{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"\
stop_if",rootData:f,dynamicAnchors:a})||(e=e===null?kr.errors:e.concat(kr.errors),r=e.length);var i=o===r}else var i=!0;
if(i)if(n.kind!==void 0){let o=r;if(n.kind!=="classify")return $r.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var i=o===
r}else var i=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return $r.errors=[{instancePath:s,keyword:"type"}],!1;return $r.errors=
e,r===0}$r.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Bn={type:"object",properties:{weights:{type:"string"},
data:{type:"string"},split:{type:"string",minLength:1},labels:{type:"string",minLength:1},limit:{anyOf:[{type:"object",properties:{
count:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/\
$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},corruption:{anyOf:[{type:"object",properties:{
kind:{anyOf:[{type:"string",enum:["none","noise","blur","contrast","pixelate"]},{$ref:"#/$defs/expression"}]},severity:{
anyOf:[{type:"integer",minimum:1,maximum:5},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expre\
ssion"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-\
when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resource\
s"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{
const:"evaluate"}},additionalProperties:!1};function Jr(n,{instancePath:s="",parentData:He,parentDataProperty:We,rootData:f=n,
dynamicAnchors:a={}}={}){let e=null,r=0,ye=Jr.evaluated;if(ye.dynamicProps&&(ye.props=void 0),ye.dynamicItems&&(ye.items=
void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let E=r;for(let K in n)if(!ns.call(Bn.properties,K)){return Jr.
errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(E===r){if(n.weights!==void 0){let K=r;if(typeof n.weights!=
"string")return Jr.errors=[{instancePath:s+"/weights",keyword:"type"}],!1;var i=K===r}else var i=!0;if(i){if(n.data!==void 0){
let K=r;if(typeof n.data!="string")return Jr.errors=[{instancePath:s+"/data",keyword:"type"}],!1;var i=K===r}else var i=!0;
if(i){if(n.split!==void 0){let K=n.split,B=r;if(r===B)if(typeof K=="string"){if(dr(K)<1)return Jr.errors=[{instancePath:s+
"/split",keyword:"minLength"}],!1}else return Jr.errors=[{instancePath:s+"/split",keyword:"type"}],!1;var i=B===r}else var i=!0;
if(i){if(n.labels!==void 0){let K=n.labels,B=r;if(r===B)if(typeof K=="string"){if(dr(K)<1)return Jr.errors=[{instancePath:s+
"/labels",keyword:"minLength"}],!1}else return Jr.errors=[{instancePath:s+"/labels",keyword:"type"}],!1;var i=B===r}else
var i=!0;if(i){if(n.limit!==void 0){let K=n.limit,B=r,q=r,ne=!1,T=r;if(r===T)if(K&&typeof K=="object"&&!Array.isArray(K)){
let oe=r;for(let ie in K)if(!(ie==="count"||ie==="seed")){let ve={instancePath:s+"/limit",keyword:"additionalProperties"};
e===null?e=[ve]:e.push(ve),r++;break}if(oe===r){if(K.count!==void 0){let ie=K.count,ve=r,_e=r,fe=!1,pe=r;if(!(typeof ie==
"number"&&!(ie%1)&&!isNaN(ie))){let Fe={instancePath:s+"/limit/count",keyword:"type"};e===null?e=[Fe]:e.push(Fe),r++}if(r===
pe&&typeof ie=="number"&&(ie<0||isNaN(ie))){let Fe={instancePath:s+"/limit/count",keyword:"minimum"};e===null?e=[Fe]:e.push(
Fe),r++}var re=pe===r;fe=fe||re;let Ne=r;t(ie,{instancePath:s+"/limit/count",parentData:K,parentDataProperty:"count",rootData:f,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var re=Ne===r;if(fe=fe||re,fe)r=_e,e!==null&&(_e?
e.length=_e:e=null);else{let Fe={instancePath:s+"/limit/count",keyword:"anyOf"};e===null?e=[Fe]:e.push(Fe),r++}var g=ve===
r}else var g=!0;if(g)if(K.seed!==void 0){let ie=K.seed,ve=r,_e=r,fe=!1,pe=r;if(!(typeof ie=="number"&&!(ie%1)&&!isNaN(ie))){
let $e={instancePath:s+"/limit/seed",keyword:"type"};e===null?e=[$e]:e.push($e),r++}if(r===pe&&typeof ie=="number"&&(ie<
0||isNaN(ie))){let $e={instancePath:s+"/limit/seed",keyword:"minimum"};e===null?e=[$e]:e.push($e),r++}var Ke=pe===r;fe=fe||
Ke;let Ne=r;t(ie,{instancePath:s+"/limit/seed",parentData:K,parentDataProperty:"seed",rootData:f,dynamicAnchors:a})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var Ke=Ne===r;if(fe=fe||Ke,fe)r=_e,e!==null&&(_e?e.length=_e:e=null);else{
let $e={instancePath:s+"/limit/seed",keyword:"anyOf"};e===null?e=[$e]:e.push($e),r++}var g=ve===r}else var g=!0}}else{let oe={
instancePath:s+"/limit",keyword:"type"};e===null?e=[oe]:e.push(oe),r++}var De=T===r;ne=ne||De;let de=r;t(K,{instancePath:s+
"/limit",parentData:n,parentDataProperty:"limit",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var De=de===r;if(ne=ne||De,ne)r=q,e!==null&&(q?e.length=q:e=null);else{let oe={instancePath:s+"/limit",keyword:"\
anyOf"};return e===null?e=[oe]:e.push(oe),r++,Jr.errors=e,!1}var i=B===r}else var i=!0;if(i){if(n.corruption!==void 0){let K=n.
corruption,B=r,q=r,ne=!1,T=r;if(r===T)if(K&&typeof K=="object"&&!Array.isArray(K)){let oe=r;for(let ie in K)if(!(ie==="k\
ind"||ie==="severity")){let ve={instancePath:s+"/corruption",keyword:"additionalProperties"};e===null?e=[ve]:e.push(ve),
r++;break}if(oe===r){if(K.kind!==void 0){let ie=K.kind,ve=r,_e=r,fe=!1,pe=r;if(typeof ie!="string"){let Fe={instancePath:s+
"/corruption/kind",keyword:"type"};e===null?e=[Fe]:e.push(Fe),r++}if(!(ie==="none"||ie==="noise"||ie==="blur"||ie==="con\
trast"||ie==="pixelate")){let Fe={instancePath:s+"/corruption/kind",keyword:"enum"};e===null?e=[Fe]:e.push(Fe),r++}var $=pe===
r;fe=fe||$;let Ne=r;t(ie,{instancePath:s+"/corruption/kind",parentData:K,parentDataProperty:"kind",rootData:f,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var $=Ne===r;if(fe=fe||$,fe)r=_e,e!==null&&(_e?e.length=_e:e=null);else{
let Fe={instancePath:s+"/corruption/kind",keyword:"anyOf"};e===null?e=[Fe]:e.push(Fe),r++}var S=ve===r}else var S=!0;if(S)
if(K.severity!==void 0){let ie=K.severity,ve=r,_e=r,fe=!1,pe=r;if(!(typeof ie=="number"&&!(ie%1)&&!isNaN(ie))){let $e={instancePath:s+
"/corruption/severity",keyword:"type"};e===null?e=[$e]:e.push($e),r++}if(r===pe&&typeof ie=="number"){if(ie>5||isNaN(ie)){
let $e={instancePath:s+"/corruption/severity",keyword:"maximum"};e===null?e=[$e]:e.push($e),r++}else if(ie<1||isNaN(ie)){
let $e={instancePath:s+"/corruption/severity",keyword:"minimum"};e===null?e=[$e]:e.push($e),r++}}var Ge=pe===r;fe=fe||Ge;
let Ne=r;t(ie,{instancePath:s+"/corruption/severity",parentData:K,parentDataProperty:"severity",rootData:f,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ge=Ne===r;if(fe=fe||Ge,fe)r=_e,e!==null&&(_e?e.length=_e:e=null);else{
let $e={instancePath:s+"/corruption/severity",keyword:"anyOf"};e===null?e=[$e]:e.push($e),r++}var S=ve===r}else var S=!0}}else{
let oe={instancePath:s+"/corruption",keyword:"type"};e===null?e=[oe]:e.push(oe),r++}var Re=T===r;ne=ne||Re;let de=r;t(K,
{instancePath:s+"/corruption",parentData:n,parentDataProperty:"corruption",rootData:f,dynamicAnchors:a})||(e=e===null?t.
errors:e.concat(t.errors),r=e.length);var Re=de===r;if(ne=ne||Re,ne)r=q,e!==null&&(q?e.length=q:e=null);else{let oe={instancePath:s+
"/corruption",keyword:"anyOf"};return e===null?e=[oe]:e.push(oe),r++,Jr.errors=e,!1}var i=B===r}else var i=!0;if(i){if(n.
description!==void 0){let K=r;cr(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"descripti\
on",rootData:f,dynamicAnchors:a})||(e=e===null?cr.errors:e.concat(cr.errors),r=e.length);var i=K===r}else var i=!0;if(i){
if(n.matrix!==void 0){let K=r;ar(n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:f,
dynamicAnchors:a})||(e=e===null?ar.errors:e.concat(ar.errors),r=e.length);var i=K===r}else var i=!0;if(i){if(n.when!==void 0){
let K=r;yr(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"when",rootData:f,dynamicAnchors:a})||(e=e===null?
yr.errors:e.concat(yr.errors),r=e.length);var i=K===r}else var i=!0;if(i){if(n.needs!==void 0){let K=r;mr(n.needs,{instancePath:s+
"/needs",parentData:n,parentDataProperty:"needs",rootData:f,dynamicAnchors:a})||(e=e===null?mr.errors:e.concat(mr.errors),
r=e.length);var i=K===r}else var i=!0;if(i){if(n.extends!==void 0){let K=r;vr(n.extends,{instancePath:s+"/extends",parentData:n,
parentDataProperty:"extends",rootData:f,dynamicAnchors:a})||(e=e===null?vr.errors:e.concat(vr.errors),r=e.length);var i=K===
r}else var i=!0;if(i){if(n.resources!==void 0){let K=r;_r(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"\
resources",rootData:f,dynamicAnchors:a})||(e=e===null?_r.errors:e.concat(_r.errors),r=e.length);var i=K===r}else var i=!0;
if(i){if(n.timeout!==void 0){let K=r;gr(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:f,
dynamicAnchors:a})||(e=e===null?gr.errors:e.concat(gr.errors),r=e.length);var i=K===r}else var i=!0;if(i){if(n.retry!==void 0){
let K=r;hr(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:f,dynamicAnchors:a})||(e=e===
null?hr.errors:e.concat(hr.errors),r=e.length);var i=K===r}else var i=!0;if(i){if(n.stop_if!==void 0){let K=r;kr(n.stop_if,
{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"stop_if",rootData:f,dynamicAnchors:a})||(e=e===null?kr.errors:
e.concat(kr.errors),r=e.length);var i=K===r}else var i=!0;if(i)if(n.kind!==void 0){let K=r;if(n.kind!=="evaluate")return Jr.
errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var i=K===r}else var i=!0}}}}}}}}}}}}}}}}else return Jr.errors=[{instancePath:s,
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
function Or(n,{instancePath:s="",parentData:He,parentDataProperty:We,rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ye=Or.evaluated;if(ye.dynamicProps&&(ye.props=void 0),ye.dynamicItems&&(ye.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let B=r;for(let q in n)if(!ns.call(Kn.properties,q)){return Or.errors=[{instancePath:s,keyword:"addit\
ionalProperties"}],!1;break}if(B===r){if(n.features!==void 0){let q=n.features,ne=r,T=r,de=!1,j=r;if(typeof q!="string"){
let ie={instancePath:s+"/features",keyword:"type"};e===null?e=[ie]:e.push(ie),r++}if(!(q==="pixels"||q==="encoder")){let ie={
instancePath:s+"/features",keyword:"enum"};e===null?e=[ie]:e.push(ie),r++}var i=j===r;de=de||i;let oe=r;t(q,{instancePath:s+
"/features",parentData:n,parentDataProperty:"features",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var i=oe===r;if(de=de||i,de)r=T,e!==null&&(T?e.length=T:e=null);else{let ie={instancePath:s+"/features",keyword:"\
anyOf"};return e===null?e=[ie]:e.push(ie),r++,Or.errors=e,!1}var re=ne===r}else var re=!0;if(re){if(n.weights!==void 0){
let q=n.weights,ne=r;if(typeof q!="string"&&q!==null)return Or.errors=[{instancePath:s+"/weights",keyword:"type"}],!1;var re=ne===
r}else var re=!0;if(re){if(n.data!==void 0){let q=r;if(typeof n.data!="string")return Or.errors=[{instancePath:s+"/data",
keyword:"type"}],!1;var re=q===r}else var re=!0;if(re){if(n.split!==void 0){let q=n.split,ne=r;if(r===ne)if(typeof q=="s\
tring"){if(dr(q)<1)return Or.errors=[{instancePath:s+"/split",keyword:"minLength"}],!1}else return Or.errors=[{instancePath:s+
"/split",keyword:"type"}],!1;var re=ne===r}else var re=!0;if(re){if(n.val_split!==void 0){let q=n.val_split,ne=r;if(r===
ne)if(typeof q=="string"){if(dr(q)<1)return Or.errors=[{instancePath:s+"/val_split",keyword:"minLength"}],!1}else return Or.
errors=[{instancePath:s+"/val_split",keyword:"type"}],!1;var re=ne===r}else var re=!0;if(re){if(n.test_split!==void 0){let q=n.
test_split,ne=r;if(r===ne)if(typeof q=="string"){if(dr(q)<1)return Or.errors=[{instancePath:s+"/test_split",keyword:"min\
Length"}],!1}else return Or.errors=[{instancePath:s+"/test_split",keyword:"type"}],!1;var re=ne===r}else var re=!0;if(re){
if(n.labels!==void 0){let q=n.labels,ne=r;if(r===ne)if(typeof q=="string"){if(dr(q)<1)return Or.errors=[{instancePath:s+
"/labels",keyword:"minLength"}],!1}else return Or.errors=[{instancePath:s+"/labels",keyword:"type"}],!1;var re=ne===r}else
var re=!0;if(re){if(n.limit!==void 0){let q=n.limit,ne=r,T=r,de=!1,j=r;if(r===j)if(q&&typeof q=="object"&&!Array.isArray(
q)){let ve=r;for(let _e in q)if(!(_e==="count"||_e==="seed")){let fe={instancePath:s+"/limit",keyword:"additionalPropert\
ies"};e===null?e=[fe]:e.push(fe),r++;break}if(ve===r){if(q.count!==void 0){let _e=q.count,fe=r,pe=r,Ne=!1,Fe=r;if(!(typeof _e==
"number"&&!(_e%1)&&!isNaN(_e))){let R={instancePath:s+"/limit/count",keyword:"type"};e===null?e=[R]:e.push(R),r++}if(r===
Fe&&typeof _e=="number"&&(_e<0||isNaN(_e))){let R={instancePath:s+"/limit/count",keyword:"minimum"};e===null?e=[R]:e.push(
R),r++}var g=Fe===r;Ne=Ne||g;let $e=r;t(_e,{instancePath:s+"/limit/count",parentData:q,parentDataProperty:"count",rootData:f,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var g=$e===r;if(Ne=Ne||g,Ne)r=pe,e!==null&&(pe?e.
length=pe:e=null);else{let R={instancePath:s+"/limit/count",keyword:"anyOf"};e===null?e=[R]:e.push(R),r++}var Ke=fe===r}else
var Ke=!0;if(Ke)if(q.seed!==void 0){let _e=q.seed,fe=r,pe=r,Ne=!1,Fe=r;if(!(typeof _e=="number"&&!(_e%1)&&!isNaN(_e))){let C={
instancePath:s+"/limit/seed",keyword:"type"};e===null?e=[C]:e.push(C),r++}if(r===Fe&&typeof _e=="number"&&(_e<0||isNaN(_e))){
let C={instancePath:s+"/limit/seed",keyword:"minimum"};e===null?e=[C]:e.push(C),r++}var De=Fe===r;Ne=Ne||De;let $e=r;t(_e,
{instancePath:s+"/limit/seed",parentData:q,parentDataProperty:"seed",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var De=$e===r;if(Ne=Ne||De,Ne)r=pe,e!==null&&(pe?e.length=pe:e=null);else{let C={instancePath:s+
"/limit/seed",keyword:"anyOf"};e===null?e=[C]:e.push(C),r++}var Ke=fe===r}else var Ke=!0}}else{let ve={instancePath:s+"/\
limit",keyword:"type"};e===null?e=[ve]:e.push(ve),r++}var $=j===r;de=de||$;let oe=r;t(q,{instancePath:s+"/limit",parentData:n,
parentDataProperty:"limit",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var $=oe===
r;if(de=de||$,de)r=T,e!==null&&(T?e.length=T:e=null);else{let ve={instancePath:s+"/limit",keyword:"anyOf"};return e===null?
e=[ve]:e.push(ve),r++,Or.errors=e,!1}var re=ne===r}else var re=!0;if(re){if(n.c!==void 0){let q=n.c,ne=r,T=r,de=!1,j=r;if(r===
j)if(Array.isArray(q))if(q.length<1){let ve={instancePath:s+"/c",keyword:"minItems"};e===null?e=[ve]:e.push(ve),r++}else{
var S=!0;let ve=q.length;for(let _e=0;_e<ve;_e++){let fe=q[_e],pe=r,Ne=r,Fe=!1,$e=r;if(r===$e)if(typeof fe=="number"){if(fe<=
0||isNaN(fe)){let H={instancePath:s+"/c/"+_e,keyword:"exclusiveMinimum"};e===null?e=[H]:e.push(H),r++}}else{let H={instancePath:s+
"/c/"+_e,keyword:"type"};e===null?e=[H]:e.push(H),r++}var Ge=$e===r;Fe=Fe||Ge;let R=r;t(fe,{instancePath:s+"/c/"+_e,parentData:q,
parentDataProperty:_e,rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ge=R===r;if(Fe=
Fe||Ge,Fe)r=Ne,e!==null&&(Ne?e.length=Ne:e=null);else{let H={instancePath:s+"/c/"+_e,keyword:"anyOf"};e===null?e=[H]:e.push(
H),r++}var S=pe===r;if(!S)break}}else{let ve={instancePath:s+"/c",keyword:"type"};e===null?e=[ve]:e.push(ve),r++}var Re=j===
r;de=de||Re;let oe=r;t(q,{instancePath:s+"/c",parentData:n,parentDataProperty:"c",rootData:f,dynamicAnchors:a})||(e=e===
null?t.errors:e.concat(t.errors),r=e.length);var Re=oe===r;if(de=de||Re,de)r=T,e!==null&&(T?e.length=T:e=null);else{let ve={
instancePath:s+"/c",keyword:"anyOf"};return e===null?e=[ve]:e.push(ve),r++,Or.errors=e,!1}var re=ne===r}else var re=!0;if(re){
if(n.max_iterations!==void 0){let q=n.max_iterations,ne=r,T=r,de=!1,j=r;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q))){let ve={
instancePath:s+"/max_iterations",keyword:"type"};e===null?e=[ve]:e.push(ve),r++}if(r===j&&typeof q=="number"&&(q<1||isNaN(
q))){let ve={instancePath:s+"/max_iterations",keyword:"minimum"};e===null?e=[ve]:e.push(ve),r++}var E=j===r;de=de||E;let oe=r;
t(q,{instancePath:s+"/max_iterations",parentData:n,parentDataProperty:"max_iterations",rootData:f,dynamicAnchors:a})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var E=oe===r;if(de=de||E,de)r=T,e!==null&&(T?e.length=T:e=null);else{let ve={
instancePath:s+"/max_iterations",keyword:"anyOf"};return e===null?e=[ve]:e.push(ve),r++,Or.errors=e,!1}var re=ne===r}else
var re=!0;if(re){if(n.tolerance!==void 0){let q=n.tolerance,ne=r,T=r,de=!1,j=r;if(r===j)if(typeof q=="number"){if(q<=0||
isNaN(q)){let ve={instancePath:s+"/tolerance",keyword:"exclusiveMinimum"};e===null?e=[ve]:e.push(ve),r++}}else{let ve={instancePath:s+
"/tolerance",keyword:"type"};e===null?e=[ve]:e.push(ve),r++}var K=j===r;de=de||K;let oe=r;t(q,{instancePath:s+"/toleranc\
e",parentData:n,parentDataProperty:"tolerance",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=
e.length);var K=oe===r;if(de=de||K,de)r=T,e!==null&&(T?e.length=T:e=null);else{let ve={instancePath:s+"/tolerance",keyword:"\
anyOf"};return e===null?e=[ve]:e.push(ve),r++,Or.errors=e,!1}var re=ne===r}else var re=!0;if(re){if(n.description!==void 0){
let q=r;cr(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"description",rootData:f,dynamicAnchors:a})||
(e=e===null?cr.errors:e.concat(cr.errors),r=e.length);var re=q===r}else var re=!0;if(re){if(n.matrix!==void 0){let q=r;ar(
n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:f,dynamicAnchors:a})||(e=e===null?ar.
errors:e.concat(ar.errors),r=e.length);var re=q===r}else var re=!0;if(re){if(n.when!==void 0){let q=r;yr(n.when,{instancePath:s+
"/when",parentData:n,parentDataProperty:"when",rootData:f,dynamicAnchors:a})||(e=e===null?yr.errors:e.concat(yr.errors),
r=e.length);var re=q===r}else var re=!0;if(re){if(n.needs!==void 0){let q=r;mr(n.needs,{instancePath:s+"/needs",parentData:n,
parentDataProperty:"needs",rootData:f,dynamicAnchors:a})||(e=e===null?mr.errors:e.concat(mr.errors),r=e.length);var re=q===
r}else var re=!0;if(re){if(n.extends!==void 0){let q=r;vr(n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"\
extends",rootData:f,dynamicAnchors:a})||(e=e===null?vr.errors:e.concat(vr.errors),r=e.length);var re=q===r}else var re=!0;
if(re){if(n.resources!==void 0){let q=r;_r(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"res\
ources",rootData:f,dynamicAnchors:a})||(e=e===null?_r.errors:e.concat(_r.errors),r=e.length);var re=q===r}else var re=!0;
if(re){if(n.timeout!==void 0){let q=r;gr(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",
rootData:f,dynamicAnchors:a})||(e=e===null?gr.errors:e.concat(gr.errors),r=e.length);var re=q===r}else var re=!0;if(re){
if(n.retry!==void 0){let q=r;hr(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:f,dynamicAnchors:a})||
(e=e===null?hr.errors:e.concat(hr.errors),r=e.length);var re=q===r}else var re=!0;if(re){if(n.stop_if!==void 0){let q=r;
kr(n.stop_if,{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"stop_if",rootData:f,dynamicAnchors:a})||(e=e===
null?kr.errors:e.concat(kr.errors),r=e.length);var re=q===r}else var re=!0;if(re)if(n.kind!==void 0){let q=r;if(n.kind!==
"linear-probe")return Or.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var re=q===r}else var re=!0}}}}}}}}}}}}}}}}}}}}}else
return Or.errors=[{instancePath:s,keyword:"type"}],!1;return Or.errors=e,r===0}Or.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Tn={type:"object",properties:{weights:{type:"string"},data:{type:"string"},split:{type:"string",minLength:1},items:{
anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/e\
xpression"}]},query:{anyOf:[{type:["array","null"],minItems:2,maxItems:2,items:{anyOf:[{type:"integer",minimum:0},{$ref:"\
#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},threshold:{anyOf:[{type:"number",minimum:0,maximum:1},{$ref:"#/$de\
fs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$def\
s/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-\
resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_\
if"},kind:{const:"attention-map"}},additionalProperties:!1};function Xr(n,{instancePath:s="",parentData:He,parentDataProperty:We,
rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,ye=Xr.evaluated;if(ye.dynamicProps&&(ye.props=void 0),ye.dynamicItems&&
(ye.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let Re=r;for(let E in n)if(!ns.call(Tn.properties,E)){
return Xr.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(Re===r){if(n.weights!==void 0){let E=r;if(typeof n.
weights!="string")return Xr.errors=[{instancePath:s+"/weights",keyword:"type"}],!1;var i=E===r}else var i=!0;if(i){if(n.
data!==void 0){let E=r;if(typeof n.data!="string")return Xr.errors=[{instancePath:s+"/data",keyword:"type"}],!1;var i=E===
r}else var i=!0;if(i){if(n.split!==void 0){let E=n.split,K=r;if(r===K)if(typeof E=="string"){if(dr(E)<1)return Xr.errors=
[{instancePath:s+"/split",keyword:"minLength"}],!1}else return Xr.errors=[{instancePath:s+"/split",keyword:"type"}],!1;var i=K===
r}else var i=!0;if(i){if(n.items!==void 0){let E=n.items,K=r,B=r,q=!1,ne=r;if(r===ne)if(Array.isArray(E))if(E.length<1){
let j={instancePath:s+"/items",keyword:"minItems"};e===null?e=[j]:e.push(j),r++}else{var re=!0;let j=E.length;for(let oe=0;oe<
j;oe++){let ie=E[oe],ve=r,_e=r,fe=!1,pe=r;if(!(typeof ie=="number"&&!(ie%1)&&!isNaN(ie))){let $e={instancePath:s+"/items\
/"+oe,keyword:"type"};e===null?e=[$e]:e.push($e),r++}if(r===pe&&typeof ie=="number"&&(ie<0||isNaN(ie))){let $e={instancePath:s+
"/items/"+oe,keyword:"minimum"};e===null?e=[$e]:e.push($e),r++}var g=pe===r;fe=fe||g;let Ne=r;t(ie,{instancePath:s+"/ite\
ms/"+oe,parentData:E,parentDataProperty:oe,rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var g=Ne===r;if(fe=fe||g,fe)r=_e,e!==null&&(_e?e.length=_e:e=null);else{let $e={instancePath:s+"/items/"+oe,keyword:"any\
Of"};e===null?e=[$e]:e.push($e),r++}var re=ve===r;if(!re)break}}else{let j={instancePath:s+"/items",keyword:"type"};e===
null?e=[j]:e.push(j),r++}var Ke=ne===r;q=q||Ke;let T=r;t(E,{instancePath:s+"/items",parentData:n,parentDataProperty:"ite\
ms",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ke=T===r;if(q=q||Ke,q)r=B,e!==
null&&(B?e.length=B:e=null);else{let j={instancePath:s+"/items",keyword:"anyOf"};return e===null?e=[j]:e.push(j),r++,Xr.
errors=e,!1}var i=K===r}else var i=!0;if(i){if(n.query!==void 0){let E=n.query,K=r,B=r,q=!1,ne=r;if(!Array.isArray(E)&&E!==
null){let j={instancePath:s+"/query",keyword:"type"};e===null?e=[j]:e.push(j),r++}if(r===ne&&Array.isArray(E))if(E.length>
2){let j={instancePath:s+"/query",keyword:"maxItems"};e===null?e=[j]:e.push(j),r++}else if(E.length<2){let j={instancePath:s+
"/query",keyword:"minItems"};e===null?e=[j]:e.push(j),r++}else{var De=!0;let j=E.length;for(let oe=0;oe<j;oe++){let ie=E[oe],
ve=r,_e=r,fe=!1,pe=r;if(!(typeof ie=="number"&&!(ie%1)&&!isNaN(ie))){let $e={instancePath:s+"/query/"+oe,keyword:"type"};
e===null?e=[$e]:e.push($e),r++}if(r===pe&&typeof ie=="number"&&(ie<0||isNaN(ie))){let $e={instancePath:s+"/query/"+oe,keyword:"\
minimum"};e===null?e=[$e]:e.push($e),r++}var $=pe===r;fe=fe||$;let Ne=r;t(ie,{instancePath:s+"/query/"+oe,parentData:E,parentDataProperty:oe,
rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var $=Ne===r;if(fe=fe||$,fe)r=_e,e!==
null&&(_e?e.length=_e:e=null);else{let $e={instancePath:s+"/query/"+oe,keyword:"anyOf"};e===null?e=[$e]:e.push($e),r++}var De=ve===
r;if(!De)break}}var S=ne===r;q=q||S;let T=r;t(E,{instancePath:s+"/query",parentData:n,parentDataProperty:"query",rootData:f,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var S=T===r;if(q=q||S,q)r=B,e!==null&&(B?e.length=
B:e=null);else{let j={instancePath:s+"/query",keyword:"anyOf"};return e===null?e=[j]:e.push(j),r++,Xr.errors=e,!1}var i=K===
r}else var i=!0;if(i){if(n.threshold!==void 0){let E=n.threshold,K=r,B=r,q=!1,ne=r;if(r===ne)if(typeof E=="number"){if(E>
1||isNaN(E)){let j={instancePath:s+"/threshold",keyword:"maximum"};e===null?e=[j]:e.push(j),r++}else if(E<0||isNaN(E)){let j={
instancePath:s+"/threshold",keyword:"minimum"};e===null?e=[j]:e.push(j),r++}}else{let j={instancePath:s+"/threshold",keyword:"\
type"};e===null?e=[j]:e.push(j),r++}var Ge=ne===r;q=q||Ge;let T=r;t(E,{instancePath:s+"/threshold",parentData:n,parentDataProperty:"\
threshold",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ge=T===r;if(q=q||Ge,q)
r=B,e!==null&&(B?e.length=B:e=null);else{let j={instancePath:s+"/threshold",keyword:"anyOf"};return e===null?e=[j]:e.push(
j),r++,Xr.errors=e,!1}var i=K===r}else var i=!0;if(i){if(n.description!==void 0){let E=r;cr(n.description,{instancePath:s+
"/description",parentData:n,parentDataProperty:"description",rootData:f,dynamicAnchors:a})||(e=e===null?cr.errors:e.concat(
cr.errors),r=e.length);var i=E===r}else var i=!0;if(i){if(n.matrix!==void 0){let E=r;ar(n.matrix,{instancePath:s+"/matri\
x",parentData:n,parentDataProperty:"matrix",rootData:f,dynamicAnchors:a})||(e=e===null?ar.errors:e.concat(ar.errors),r=e.
length);var i=E===r}else var i=!0;if(i){if(n.when!==void 0){let E=r;yr(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:f,dynamicAnchors:a})||(e=e===null?yr.errors:e.concat(yr.errors),r=e.length);var i=E===r}else var i=!0;if(i){
if(n.needs!==void 0){let E=r;mr(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:f,dynamicAnchors:a})||
(e=e===null?mr.errors:e.concat(mr.errors),r=e.length);var i=E===r}else var i=!0;if(i){if(n.extends!==void 0){let E=r;vr(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:f,dynamicAnchors:a})||(e=e===null?
vr.errors:e.concat(vr.errors),r=e.length);var i=E===r}else var i=!0;if(i){if(n.resources!==void 0){let E=r;_r(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:f,dynamicAnchors:a})||(e=e===null?_r.errors:
e.concat(_r.errors),r=e.length);var i=E===r}else var i=!0;if(i){if(n.timeout!==void 0){let E=r;gr(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:f,dynamicAnchors:a})||(e=e===null?gr.errors:e.concat(gr.errors),
r=e.length);var i=E===r}else var i=!0;if(i){if(n.retry!==void 0){let E=r;hr(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:f,dynamicAnchors:a})||(e=e===null?hr.errors:e.concat(hr.errors),r=e.length);var i=E===
r}else var i=!0;if(i){if(n.stop_if!==void 0){let E=r;kr(n.stop_if,{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"\
stop_if",rootData:f,dynamicAnchors:a})||(e=e===null?kr.errors:e.concat(kr.errors),r=e.length);var i=E===r}else var i=!0;
if(i)if(n.kind!==void 0){let E=r;if(n.kind!=="attention-map")return Xr.errors=[{instancePath:s+"/kind",keyword:"const"}],
!1;var i=E===r}else var i=!0}}}}}}}}}}}}}}}}else return Xr.errors=[{instancePath:s,keyword:"type"}],!1;return Xr.errors=
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
instancePath:s="",parentData:He,parentDataProperty:We,rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,ye=Ar.evaluated;
if(ye.dynamicProps&&(ye.props=void 0),ye.dynamicItems&&(ye.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(
n)){let U=r;for(let x in n)if(!ns.call(Cn.properties,x)){return Ar.errors=[{instancePath:s,keyword:"additionalProperties"}],
!1;break}if(U===r){if(n.argv!==void 0){let x=n.argv,G=r,Y=r,Q=!1,Ie=r;if(r===Ie)if(Array.isArray(x))if(x.length<1){let v={
instancePath:s+"/argv",keyword:"minItems"};e===null?e=[v]:e.push(v),r++}else{var i=!0;let v=x.length;for(let o=0;o<v;o++){
let _=x[o],u=r;if(typeof _!="string"&&typeof _!="number"&&typeof _!="boolean"){let J={instancePath:s+"/argv/"+o,keyword:"\
type"};e===null?e=[J]:e.push(J),r++}var i=u===r;if(!i)break}}else{let v={instancePath:s+"/argv",keyword:"type"};e===null?
e=[v]:e.push(v),r++}var re=Ie===r;Q=Q||re;let y=r;t(x,{instancePath:s+"/argv",parentData:n,parentDataProperty:"argv",rootData:f,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var re=y===r;if(Q=Q||re,Q)r=Y,e!==null&&(Y?e.length=
Y:e=null);else{let v={instancePath:s+"/argv",keyword:"anyOf"};return e===null?e=[v]:e.push(v),r++,Ar.errors=e,!1}var g=G===
r}else var g=!0;if(g){if(n.run!==void 0){let x=r;if(typeof n.run!="string")return Ar.errors=[{instancePath:s+"/run",keyword:"\
type"}],!1;var g=x===r}else var g=!0;if(g){if(n.shell!==void 0){let x=n.shell,G=r,Y=r,Q=!1,Ie=r;if(typeof x!="string"){let o={
instancePath:s+"/shell",keyword:"type"};e===null?e=[o]:e.push(o),r++}if(!(x==="sh"||x==="bash")){let o={instancePath:s+"\
/shell",keyword:"enum"};e===null?e=[o]:e.push(o),r++}var Ke=Ie===r;Q=Q||Ke;let y=r;t(x,{instancePath:s+"/shell",parentData:n,
parentDataProperty:"shell",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ke=y===
r;if(Q=Q||Ke,Q)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let o={instancePath:s+"/shell",keyword:"anyOf"};return e===null?
e=[o]:e.push(o),r++,Ar.errors=e,!1}var g=G===r}else var g=!0;if(g){if(n.inputs!==void 0){let x=n.inputs,G=r,Y=r,Q=!1,Ie=r;
if(r===Ie)if(x&&typeof x=="object"&&!Array.isArray(x))for(let o in x){let _=r;if(typeof x[o]!="string"){let u={instancePath:s+
"/inputs/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[u]:e.push(u),r++}var De=_===r;if(!De)break}else{
let o={instancePath:s+"/inputs",keyword:"type"};e===null?e=[o]:e.push(o),r++}var $=Ie===r;Q=Q||$;let y=r;t(x,{instancePath:s+
"/inputs",parentData:n,parentDataProperty:"inputs",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var $=y===r;if(Q=Q||$,Q)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let o={instancePath:s+"/inputs",keyword:"an\
yOf"};return e===null?e=[o]:e.push(o),r++,Ar.errors=e,!1}var g=G===r}else var g=!0;if(g){if(n.code!==void 0){let x=n.code,
G=r,Y=r,Q=!1,Ie=r;if(r===Ie)if(Array.isArray(x)){var S=!0;let o=x.length;for(let _=0;_<o;_++){let u=x[_],k=r;if(r===k)if(typeof u==
"string"){if(dr(u)<1){let w={instancePath:s+"/code/"+_,keyword:"minLength"};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:s+
"/code/"+_,keyword:"type"};e===null?e=[w]:e.push(w),r++}var S=k===r;if(!S)break}}else{let o={instancePath:s+"/code",keyword:"\
type"};e===null?e=[o]:e.push(o),r++}var Ge=Ie===r;Q=Q||Ge;let y=r;t(x,{instancePath:s+"/code",parentData:n,parentDataProperty:"\
code",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ge=y===r;if(Q=Q||Ge,Q)r=Y,e!==
null&&(Y?e.length=Y:e=null);else{let o={instancePath:s+"/code",keyword:"anyOf"};return e===null?e=[o]:e.push(o),r++,Ar.errors=
e,!1}var g=G===r}else var g=!0;if(g){if(n.outputs!==void 0){let x=n.outputs,G=r,Y=r,Q=!1,Ie=r;if(r===Ie)if(x&&typeof x==
"object"&&!Array.isArray(x))for(let o in x){let _=x[o],u=r;if(r===u)if(typeof _=="string"){if(dr(_)<1){let k={instancePath:s+
"/outputs/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"minLength"};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:s+
"/outputs/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[k]:e.push(k),r++}var Re=u===r;if(!Re)break}else{
let o={instancePath:s+"/outputs",keyword:"type"};e===null?e=[o]:e.push(o),r++}var E=Ie===r;Q=Q||E;let y=r;t(x,{instancePath:s+
"/outputs",parentData:n,parentDataProperty:"outputs",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var E=y===r;if(Q=Q||E,Q)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let o={instancePath:s+"/outputs",keyword:"a\
nyOf"};return e===null?e=[o]:e.push(o),r++,Ar.errors=e,!1}var g=G===r}else var g=!0;if(g){if(n.env!==void 0){let x=n.env,
G=r,Y=r,Q=!1,Ie=r;if(r===Ie)if(x&&typeof x=="object"&&!Array.isArray(x))for(let o in x){let _=x[o],u=r;if(typeof _!="str\
ing"&&typeof _!="number"&&typeof _!="boolean"){let k={instancePath:s+"/env/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"\
type"};e===null?e=[k]:e.push(k),r++}var K=u===r;if(!K)break}else{let o={instancePath:s+"/env",keyword:"type"};e===null?e=
[o]:e.push(o),r++}var B=Ie===r;Q=Q||B;let y=r;t(x,{instancePath:s+"/env",parentData:n,parentDataProperty:"env",rootData:f,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var B=y===r;if(Q=Q||B,Q)r=Y,e!==null&&(Y?e.length=
Y:e=null);else{let o={instancePath:s+"/env",keyword:"anyOf"};return e===null?e=[o]:e.push(o),r++,Ar.errors=e,!1}var g=G===
r}else var g=!0;if(g){if(n.local_env!==void 0){let x=n.local_env,G=r,Y=r,Q=!1,Ie=r;if(r===Ie)if(x&&typeof x=="object"&&!Array.
isArray(x))for(let o in x){let _=x[o],u=r;if(typeof _!="string"&&typeof _!="number"&&typeof _!="boolean"){let k={instancePath:s+
"/local_env/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[k]:e.push(k),r++}var q=u===r;if(!q)break}else{
let o={instancePath:s+"/local_env",keyword:"type"};e===null?e=[o]:e.push(o),r++}var ne=Ie===r;Q=Q||ne;let y=r;t(x,{instancePath:s+
"/local_env",parentData:n,parentDataProperty:"local_env",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.
errors),r=e.length);var ne=y===r;if(Q=Q||ne,Q)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let o={instancePath:s+"/local_env",
keyword:"anyOf"};return e===null?e=[o]:e.push(o),r++,Ar.errors=e,!1}var g=G===r}else var g=!0;if(g){if(n.cwd!==void 0){let x=r;
if(typeof n.cwd!="string")return Ar.errors=[{instancePath:s+"/cwd",keyword:"type"}],!1;var g=x===r}else var g=!0;if(g){if(n.
checkpoints!==void 0){let x=n.checkpoints,G=r,Y=r,Q=!1,Ie=r;if(r===Ie)if(x&&typeof x=="object"&&!Array.isArray(x)){let o;
if(x.glob===void 0&&(o="glob")){let _={instancePath:s+"/checkpoints",keyword:"required"};e===null?e=[_]:e.push(_),r++}else{
let _=r;for(let u in x)if(!(u==="glob"||u==="order"||u==="validate"||u==="keep")){let k={instancePath:s+"/checkpoints",keyword:"\
additionalProperties"};e===null?e=[k]:e.push(k),r++;break}if(_===r){if(x.glob!==void 0){let u=x.glob,k=r;if(r===k)if(typeof u==
"string"){if(dr(u)<1){let J={instancePath:s+"/checkpoints/glob",keyword:"minLength"};e===null?e=[J]:e.push(J),r++}}else{
let J={instancePath:s+"/checkpoints/glob",keyword:"type"};e===null?e=[J]:e.push(J),r++}var T=k===r}else var T=!0;if(T){if(x.
order!==void 0){let u=x.order,k=r,J=r,w=!1,l=r;if(typeof u!="string"){let d={instancePath:s+"/checkpoints/order",keyword:"\
type"};e===null?e=[d]:e.push(d),r++}if(!(u==="number"||u==="mtime"||u==="name")){let d={instancePath:s+"/checkpoints/ord\
er",keyword:"enum"};e===null?e=[d]:e.push(d),r++}var de=l===r;w=w||de;let h=r;t(u,{instancePath:s+"/checkpoints/order",parentData:x,
parentDataProperty:"order",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var de=h===
r;if(w=w||de,w)r=J,e!==null&&(J?e.length=J:e=null);else{let d={instancePath:s+"/checkpoints/order",keyword:"anyOf"};e===
null?e=[d]:e.push(d),r++}var T=k===r}else var T=!0;if(T){if(x.validate!==void 0){let u=x.validate,k=r,J=r,w=!1,l=r,h=r,p=!1,
d=r;if(typeof u!="string"){let c={instancePath:s+"/checkpoints/validate",keyword:"type"};e===null?e=[c]:e.push(c),r++}if(!(u===
"auto"||u==="none"||u==="zip"||u==="safetensors"||u==="json")){let c={instancePath:s+"/checkpoints/validate",keyword:"en\
um"};e===null?e=[c]:e.push(c),r++}var _e=d===r;p=p||_e;let P=r;if(r===P)if(u&&typeof u=="object"&&!Array.isArray(u)){let c;
if(u.argv===void 0&&(c="argv")){let L={instancePath:s+"/checkpoints/validate",keyword:"required"};e===null?e=[L]:e.push(
L),r++}else{let L=r;for(let m in u)if(!(m==="argv"||m==="timeout")){let je={instancePath:s+"/checkpoints/validate",keyword:"\
additionalProperties"};e===null?e=[je]:e.push(je),r++;break}if(L===r){if(u.argv!==void 0){let m=u.argv,je=r,Ze=r,qe=!1,F=r;
if(r===F)if(Array.isArray(m))if(m.length<1){let te={instancePath:s+"/checkpoints/validate/argv",keyword:"minItems"};e===
null?e=[te]:e.push(te),r++}else{var j=!0;let te=m.length;for(let X=0;X<te;X++){let Oe=m[X],Ee=r;if(typeof Oe!="string"&&
typeof Oe!="number"&&typeof Oe!="boolean"){let ae={instancePath:s+"/checkpoints/validate/argv/"+X,keyword:"type"};e===null?
e=[ae]:e.push(ae),r++}var j=Ee===r;if(!j)break}}else{let te={instancePath:s+"/checkpoints/validate/argv",keyword:"type"};
e===null?e=[te]:e.push(te),r++}var oe=F===r;qe=qe||oe;let be=r;t(m,{instancePath:s+"/checkpoints/validate/argv",parentData:u,
parentDataProperty:"argv",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var oe=be===
r;if(qe=qe||oe,qe)r=Ze,e!==null&&(Ze?e.length=Ze:e=null);else{let te={instancePath:s+"/checkpoints/validate/argv",keyword:"\
anyOf"};e===null?e=[te]:e.push(te),r++}var ie=je===r}else var ie=!0;if(ie)if(u.timeout!==void 0){let m=u.timeout,je=r,Ze=r,
qe=!1,F=r;if(r===F)if(typeof m=="string"){if(!_n.test(m)){let X={instancePath:s+"/checkpoints/validate/timeout",keyword:"\
pattern"};e===null?e=[X]:e.push(X),r++}}else{let X={instancePath:s+"/checkpoints/validate/timeout",keyword:"type"};e===null?
e=[X]:e.push(X),r++}var ve=F===r;qe=qe||ve;let be=r;t(m,{instancePath:s+"/checkpoints/validate/timeout",parentData:u,parentDataProperty:"\
timeout",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ve=be===r;if(qe=qe||ve,qe)
r=Ze,e!==null&&(Ze?e.length=Ze:e=null);else{let X={instancePath:s+"/checkpoints/validate/timeout",keyword:"anyOf"};e===null?
e=[X]:e.push(X),r++}var ie=je===r}else var ie=!0}}}else{let c={instancePath:s+"/checkpoints/validate",keyword:"type"};e===
null?e=[c]:e.push(c),r++}var _e=P===r;if(p=p||_e,p)r=h,e!==null&&(h?e.length=h:e=null);else{let c={instancePath:s+"/chec\
kpoints/validate",keyword:"anyOf"};e===null?e=[c]:e.push(c),r++}var fe=l===r;w=w||fe;let b=r;t(u,{instancePath:s+"/check\
points/validate",parentData:x,parentDataProperty:"validate",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var fe=b===r;if(w=w||fe,w)r=J,e!==null&&(J?e.length=J:e=null);else{let c={instancePath:s+"/checkpo\
ints/validate",keyword:"anyOf"};e===null?e=[c]:e.push(c),r++}var T=k===r}else var T=!0;if(T)if(x.keep!==void 0){let u=x.
keep,k=r,J=r,w=!1,l=r;if(r===l)if(u&&typeof u=="object"&&!Array.isArray(u)){let d;if(u.last===void 0&&(d="last")){let P={
instancePath:s+"/checkpoints/keep",keyword:"required"};e===null?e=[P]:e.push(P),r++}else{let P=r;for(let b in u)if(b!=="\
last"){let W={instancePath:s+"/checkpoints/keep",keyword:"additionalProperties"};e===null?e=[W]:e.push(W),r++;break}if(P===
r&&u.last!==void 0){let b=u.last,W=r,c=!1,L=r;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b))){let je={instancePath:s+"/chec\
kpoints/keep/last",keyword:"type"};e===null?e=[je]:e.push(je),r++}if(r===L&&typeof b=="number"&&(b<1||isNaN(b))){let je={
instancePath:s+"/checkpoints/keep/last",keyword:"minimum"};e===null?e=[je]:e.push(je),r++}var pe=L===r;c=c||pe;let m=r;t(
b,{instancePath:s+"/checkpoints/keep/last",parentData:u,parentDataProperty:"last",rootData:f,dynamicAnchors:a})||(e=e===
null?t.errors:e.concat(t.errors),r=e.length);var pe=m===r;if(c=c||pe,c)r=W,e!==null&&(W?e.length=W:e=null);else{let je={
instancePath:s+"/checkpoints/keep/last",keyword:"anyOf"};e===null?e=[je]:e.push(je),r++}}}}else{let d={instancePath:s+"/\
checkpoints/keep",keyword:"type"};e===null?e=[d]:e.push(d),r++}var Ne=l===r;w=w||Ne;let h=r;t(u,{instancePath:s+"/checkp\
oints/keep",parentData:x,parentDataProperty:"keep",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var Ne=h===r;if(w=w||Ne,w)r=J,e!==null&&(J?e.length=J:e=null);else{let d={instancePath:s+"/checkpoints/keep",
keyword:"anyOf"};e===null?e=[d]:e.push(d),r++}var T=k===r}else var T=!0}}}}}else{let o={instancePath:s+"/checkpoints",keyword:"\
type"};e===null?e=[o]:e.push(o),r++}var Fe=Ie===r;Q=Q||Fe;let y=r;t(x,{instancePath:s+"/checkpoints",parentData:n,parentDataProperty:"\
checkpoints",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Fe=y===r;if(Q=Q||Fe,
Q)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let o={instancePath:s+"/checkpoints",keyword:"anyOf"};return e===null?e=[o]:e.
push(o),r++,Ar.errors=e,!1}var g=G===r}else var g=!0;if(g){if(n.resume!==void 0){let x=n.resume,G=r,Y=r,Q=!1,Ie=r;if(r===
Ie)if(x&&typeof x=="object"&&!Array.isArray(x)){let o;if(x.args_if_found===void 0&&(o="args_if_found")){let _={instancePath:s+
"/resume",keyword:"required"};e===null?e=[_]:e.push(_),r++}else{let _=r;for(let u in x)if(!(u==="args_if_found"||u==="on\
ly_if_same"||u==="otherwise")){let k={instancePath:s+"/resume",keyword:"additionalProperties"};e===null?e=[k]:e.push(k),
r++;break}if(_===r){if(x.args_if_found!==void 0){let u=x.args_if_found,k=r,J=r,w=!1,l=r;if(r===l)if(Array.isArray(u)){var $e=!0;
let p=u.length;for(let d=0;d<p;d++){let P=u[d],b=r;if(typeof P!="string"&&typeof P!="number"&&typeof P!="boolean"){let c={
instancePath:s+"/resume/args_if_found/"+d,keyword:"type"};e===null?e=[c]:e.push(c),r++}var $e=b===r;if(!$e)break}}else{let p={
instancePath:s+"/resume/args_if_found",keyword:"type"};e===null?e=[p]:e.push(p),r++}var R=l===r;w=w||R;let h=r;t(u,{instancePath:s+
"/resume/args_if_found",parentData:x,parentDataProperty:"args_if_found",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var R=h===r;if(w=w||R,w)r=J,e!==null&&(J?e.length=J:e=null);else{let p={instancePath:s+"/\
resume/args_if_found",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var C=k===r}else var C=!0;if(C){if(x.only_if_same!==
void 0){let u=x.only_if_same,k=r,J=r,w=!1,l=r;if(r===l)if(u&&typeof u=="object"&&!Array.isArray(u))for(let d in u){let P=u[d],
b=r,W=r,c=!1,L=r,m=r,je=!1,Ze=r;if(typeof P!="string"&&typeof P!="number"&&typeof P!="boolean"){let te={instancePath:s+"\
/resume/only_if_same/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[te]:e.push(te),r++}var O=Ze===
r;je=je||O;let qe=r;if(r===qe)if(P&&typeof P=="object"&&!Array.isArray(P)){let te;if(P.resource===void 0&&(te="resource")){
let X={instancePath:s+"/resume/only_if_same/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"required"};e===null?e=[X]:
e.push(X),r++}else{let X=r;for(let Oe in P)if(Oe!=="resource"){let Ee={instancePath:s+"/resume/only_if_same/"+d.replace(
/~/g,"~0").replace(/\//g,"~1"),keyword:"additionalProperties"};e===null?e=[Ee]:e.push(Ee),r++;break}if(X===r&&P.resource!==
void 0){let Oe=P.resource,Ee=r,ge=!1,ae=r;if(typeof Oe!="string"){let D={instancePath:s+"/resume/only_if_same/"+d.replace(
/~/g,"~0").replace(/\//g,"~1")+"/resource",keyword:"type"};e===null?e=[D]:e.push(D),r++}if(!(Oe==="cpus"||Oe==="gpus")){
let D={instancePath:s+"/resume/only_if_same/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/resource",keyword:"enum"};e===null?
e=[D]:e.push(D),r++}var H=ae===r;ge=ge||H;let Z=r;t(Oe,{instancePath:s+"/resume/only_if_same/"+d.replace(/~/g,"~0").replace(
/\//g,"~1")+"/resource",parentData:P,parentDataProperty:"resource",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.
concat(t.errors),r=e.length);var H=Z===r;if(ge=ge||H,ge)r=Ee,e!==null&&(Ee?e.length=Ee:e=null);else{let D={instancePath:s+
"/resume/only_if_same/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/resource",keyword:"anyOf"};e===null?e=[D]:e.push(D),r++}}}}else{
let te={instancePath:s+"/resume/only_if_same/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[te]:
e.push(te),r++}var O=qe===r;if(je=je||O,O)var ue=!0;let F=r;if(r===F)if(P&&typeof P=="object"&&!Array.isArray(P)){let te;
if(P.argv===void 0&&(te="argv")){let X={instancePath:s+"/resume/only_if_same/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),
keyword:"required"};e===null?e=[X]:e.push(X),r++}else{let X=r;for(let Oe in P)if(!(Oe==="argv"||Oe==="timeout")){let Ee={
instancePath:s+"/resume/only_if_same/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"additionalProperties"};e===null?
e=[Ee]:e.push(Ee),r++;break}if(X===r){if(P.argv!==void 0){let Oe=P.argv,Ee=r,ge=r,ae=!1,Z=r;if(r===Z)if(Array.isArray(Oe))
if(Oe.length<1){let xe={instancePath:s+"/resume/only_if_same/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/argv",keyword:"\
minItems"};e===null?e=[xe]:e.push(xe),r++}else{var me=!0;let xe=Oe.length;for(let ze=0;ze<xe;ze++){let Me=Oe[ze],A=r;if(typeof Me!=
"string"&&typeof Me!="number"&&typeof Me!="boolean"){let Le={instancePath:s+"/resume/only_if_same/"+d.replace(/~/g,"~0").
replace(/\//g,"~1")+"/argv/"+ze,keyword:"type"};e===null?e=[Le]:e.push(Le),r++}var me=A===r;if(!me)break}}else{let xe={instancePath:s+
"/resume/only_if_same/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/argv",keyword:"type"};e===null?e=[xe]:e.push(xe),r++}
var I=Z===r;ae=ae||I;let D=r;t(Oe,{instancePath:s+"/resume/only_if_same/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/arg\
v",parentData:P,parentDataProperty:"argv",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var I=D===r;if(ae=ae||I,ae)r=ge,e!==null&&(ge?e.length=ge:e=null);else{let xe={instancePath:s+"/resume/only_if_same/"+d.
replace(/~/g,"~0").replace(/\//g,"~1")+"/argv",keyword:"anyOf"};e===null?e=[xe]:e.push(xe),r++}var se=Ee===r}else var se=!0;
if(se)if(P.timeout!==void 0){let Oe=P.timeout,Ee=r,ge=r,ae=!1,Z=r;if(r===Z)if(typeof Oe=="string"){if(!_n.test(Oe)){let ze={
instancePath:s+"/resume/only_if_same/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/timeout",keyword:"pattern"};e===null?e=
[ze]:e.push(ze),r++}}else{let ze={instancePath:s+"/resume/only_if_same/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/time\
out",keyword:"type"};e===null?e=[ze]:e.push(ze),r++}var M=Z===r;ae=ae||M;let D=r;t(Oe,{instancePath:s+"/resume/only_if_s\
ame/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/timeout",parentData:P,parentDataProperty:"timeout",rootData:f,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var M=D===r;if(ae=ae||M,ae)r=ge,e!==null&&(ge?e.length=ge:e=null);else{
let ze={instancePath:s+"/resume/only_if_same/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/timeout",keyword:"anyOf"};e===
null?e=[ze]:e.push(ze),r++}var se=Ee===r}else var se=!0}}}else{let te={instancePath:s+"/resume/only_if_same/"+d.replace(
/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[te]:e.push(te),r++}var O=F===r;if(je=je||O,O&&ue!==!0&&(ue=!0),
je)r=m,e!==null&&(m?e.length=m:e=null);else{let te={instancePath:s+"/resume/only_if_same/"+d.replace(/~/g,"~0").replace(
/\//g,"~1"),keyword:"anyOf"};e===null?e=[te]:e.push(te),r++}var V=L===r;c=c||V;let be=r;t(P,{instancePath:s+"/resume/onl\
y_if_same/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:u,parentDataProperty:d,rootData:f,dynamicAnchors:a})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var V=be===r;if(c=c||V,c)r=W,e!==null&&(W?e.length=W:e=null);else{let te={
instancePath:s+"/resume/only_if_same/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"anyOf"};e===null?e=[te]:e.push(
te),r++}var Be=b===r;if(!Be)break}else{let d={instancePath:s+"/resume/only_if_same",keyword:"type"};e===null?e=[d]:e.push(
d),r++}var er=l===r;w=w||er;let h=r;t(u,{instancePath:s+"/resume/only_if_same",parentData:x,parentDataProperty:"only_if_\
same",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var er=h===r;if(w=w||er,w)r=J,e!==
null&&(J?e.length=J:e=null);else{let d={instancePath:s+"/resume/only_if_same",keyword:"anyOf"};e===null?e=[d]:e.push(d),
r++}var C=k===r}else var C=!0;if(C)if(x.otherwise!==void 0){let u=x.otherwise,k=r,J=r,w=!1,l=r;if(typeof u!="string"){let d={
instancePath:s+"/resume/otherwise",keyword:"type"};e===null?e=[d]:e.push(d),r++}if(!(u==="refuse"||u==="start-anew")){let d={
instancePath:s+"/resume/otherwise",keyword:"enum"};e===null?e=[d]:e.push(d),r++}var z=l===r;w=w||z;let h=r;t(u,{instancePath:s+
"/resume/otherwise",parentData:x,parentDataProperty:"otherwise",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var z=h===r;if(w=w||z,w)r=J,e!==null&&(J?e.length=J:e=null);else{let d={instancePath:s+"/resume/ot\
herwise",keyword:"anyOf"};e===null?e=[d]:e.push(d),r++}var C=k===r}else var C=!0}}}}else{let o={instancePath:s+"/resume",
keyword:"type"};e===null?e=[o]:e.push(o),r++}var ee=Ie===r;Q=Q||ee;let y=r;t(x,{instancePath:s+"/resume",parentData:n,parentDataProperty:"\
resume",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ee=y===r;if(Q=Q||ee,Q)r=Y,
e!==null&&(Y?e.length=Y:e=null);else{let o={instancePath:s+"/resume",keyword:"anyOf"};return e===null?e=[o]:e.push(o),r++,
Ar.errors=e,!1}var g=G===r}else var g=!0;if(g){if(n.metrics!==void 0){let x=n.metrics,G=r,Y=r,Q=!1,Ie=r;if(r===Ie)if(x&&
typeof x=="object"&&!Array.isArray(x)){let o;if(x.file===void 0&&(o="file")){let _={instancePath:s+"/metrics",keyword:"r\
equired"};e===null?e=[_]:e.push(_),r++}else{let _=r;for(let u in x)if(!(u==="file"||u==="format"||u==="step")){let k={instancePath:s+
"/metrics",keyword:"additionalProperties"};e===null?e=[k]:e.push(k),r++;break}if(_===r){if(x.file!==void 0){let u=x.file,
k=r;if(r===k)if(typeof u=="string"){if(dr(u)<1){let J={instancePath:s+"/metrics/file",keyword:"minLength"};e===null?e=[J]:
e.push(J),r++}}else{let J={instancePath:s+"/metrics/file",keyword:"type"};e===null?e=[J]:e.push(J),r++}var Ve=k===r}else
var Ve=!0;if(Ve){if(x.format!==void 0){let u=x.format,k=r,J=r,w=!1,l=r;if(typeof u!="string"){let d={instancePath:s+"/me\
trics/format",keyword:"type"};e===null?e=[d]:e.push(d),r++}if(!(u==="json"||u==="jsonl")){let d={instancePath:s+"/metric\
s/format",keyword:"enum"};e===null?e=[d]:e.push(d),r++}var Ae=l===r;w=w||Ae;let h=r;t(u,{instancePath:s+"/metrics/format",
parentData:x,parentDataProperty:"format",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var Ae=h===r;if(w=w||Ae,w)r=J,e!==null&&(J?e.length=J:e=null);else{let d={instancePath:s+"/metrics/format",keyword:"anyO\
f"};e===null?e=[d]:e.push(d),r++}var Ve=k===r}else var Ve=!0;if(Ve)if(x.step!==void 0){let u=r;if(typeof x.step!="string"){
let J={instancePath:s+"/metrics/step",keyword:"type"};e===null?e=[J]:e.push(J),r++}var Ve=u===r}else var Ve=!0}}}}else{let o={
instancePath:s+"/metrics",keyword:"type"};e===null?e=[o]:e.push(o),r++}var Xe=Ie===r;Q=Q||Xe;let y=r;t(x,{instancePath:s+
"/metrics",parentData:n,parentDataProperty:"metrics",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var Xe=y===r;if(Q=Q||Xe,Q)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let o={instancePath:s+"/metrics",keyword:"\
anyOf"};return e===null?e=[o]:e.push(o),r++,Ar.errors=e,!1}var g=G===r}else var g=!0;if(g){if(n.progress!==void 0){let x=n.
progress,G=r,Y=r,Q=!1,Ie=r;if(r===Ie)if(x&&typeof x=="object"&&!Array.isArray(x)){let o;if(x.total===void 0&&(o="total")){
let _={instancePath:s+"/progress",keyword:"required"};e===null?e=[_]:e.push(_),r++}else{let _=r;for(let u in x)if(!(u===
"total"||u==="step")){let k={instancePath:s+"/progress",keyword:"additionalProperties"};e===null?e=[k]:e.push(k),r++;break}
if(_===r){if(x.total!==void 0){let u=x.total,k=r,J=r,w=!1,l=r;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u))){let p={instancePath:s+
"/progress/total",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===l&&typeof u=="number"&&(u<1||isNaN(u))){let p={instancePath:s+
"/progress/total",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var ce=l===r;w=w||ce;let h=r;t(u,{instancePath:s+"/pro\
gress/total",parentData:x,parentDataProperty:"total",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var ce=h===r;if(w=w||ce,w)r=J,e!==null&&(J?e.length=J:e=null);else{let p={instancePath:s+"/progress/total",keyword:"\
anyOf"};e===null?e=[p]:e.push(p),r++}var Ce=k===r}else var Ce=!0;if(Ce)if(x.step!==void 0){let u=x.step,k=r;if(typeof u!=
"string"&&u!==null){let w={instancePath:s+"/progress/step",keyword:"type"};e===null?e=[w]:e.push(w),r++}var Ce=k===r}else
var Ce=!0}}}else{let o={instancePath:s+"/progress",keyword:"type"};e===null?e=[o]:e.push(o),r++}var N=Ie===r;Q=Q||N;let y=r;
t(x,{instancePath:s+"/progress",parentData:n,parentDataProperty:"progress",rootData:f,dynamicAnchors:a})||(e=e===null?t.
errors:e.concat(t.errors),r=e.length);var N=y===r;if(Q=Q||N,Q)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let o={instancePath:s+
"/progress",keyword:"anyOf"};return e===null?e=[o]:e.push(o),r++,Ar.errors=e,!1}var g=G===r}else var g=!0;if(g){if(n.description!==
void 0){let x=r;cr(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"description",rootData:f,
dynamicAnchors:a})||(e=e===null?cr.errors:e.concat(cr.errors),r=e.length);var g=x===r}else var g=!0;if(g){if(n.matrix!==
void 0){let x=r;ar(n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:f,dynamicAnchors:a})||
(e=e===null?ar.errors:e.concat(ar.errors),r=e.length);var g=x===r}else var g=!0;if(g){if(n.when!==void 0){let x=r;yr(n.when,
{instancePath:s+"/when",parentData:n,parentDataProperty:"when",rootData:f,dynamicAnchors:a})||(e=e===null?yr.errors:e.concat(
yr.errors),r=e.length);var g=x===r}else var g=!0;if(g){if(n.needs!==void 0){let x=r;mr(n.needs,{instancePath:s+"/needs",
parentData:n,parentDataProperty:"needs",rootData:f,dynamicAnchors:a})||(e=e===null?mr.errors:e.concat(mr.errors),r=e.length);
var g=x===r}else var g=!0;if(g){if(n.extends!==void 0){let x=r;vr(n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"\
extends",rootData:f,dynamicAnchors:a})||(e=e===null?vr.errors:e.concat(vr.errors),r=e.length);var g=x===r}else var g=!0;
if(g){if(n.resources!==void 0){let x=r;_r(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"reso\
urces",rootData:f,dynamicAnchors:a})||(e=e===null?_r.errors:e.concat(_r.errors),r=e.length);var g=x===r}else var g=!0;if(g){
if(n.timeout!==void 0){let x=r;gr(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:f,
dynamicAnchors:a})||(e=e===null?gr.errors:e.concat(gr.errors),r=e.length);var g=x===r}else var g=!0;if(g){if(n.retry!==void 0){
let x=r;hr(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:f,dynamicAnchors:a})||(e=e===
null?hr.errors:e.concat(hr.errors),r=e.length);var g=x===r}else var g=!0;if(g){if(n.stop_if!==void 0){let x=r;kr(n.stop_if,
{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"stop_if",rootData:f,dynamicAnchors:a})||(e=e===null?kr.errors:
e.concat(kr.errors),r=e.length);var g=x===r}else var g=!0;if(g)if(n.kind!==void 0){let x=r;if(n.kind!=="command")return Ar.
errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var g=x===r}else var g=!0}}}}}}}}}}}}}}}}}}}}}}}else return Ar.errors=
[{instancePath:s,keyword:"type"}],!1;return Ar.errors=e,r===0}Ar.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function fr(n,{
instancePath:s="",parentData:He,parentDataProperty:We,rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,ye=fr.evaluated;
ye.dynamicProps&&(ye.props=void 0),ye.dynamicItems&&(ye.items=void 0);let i=r,re=r,g=!0,Ke=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let Ie;if(n.kind===void 0&&(Ie="kind")){let y={};e===null?e=[y]:e.push(y),r++}else if(n.kind!==void 0&&n.kind!==
"fetch"){let y={};e===null?e=[y]:e.push(y),r++}}var De=Ke===r;if(r=re,e!==null&&(re?e.length=re:e=null),De){let Ie=r;Wr(
n,{instancePath:s,parentData:He,parentDataProperty:We,rootData:f,dynamicAnchors:a})||(e=e===null?Wr.errors:e.concat(Wr.errors),
r=e.length);var De=Ie===r;if(g=De,g)var $=!0}if(!g){let Ie={instancePath:s,keyword:"if"};return e===null?e=[Ie]:e.push(Ie),
r++,fr.errors=e,!1}var S=i===r;if(S){let Ie=r,y=r,v=!0,o=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let u;if(n.kind===
void 0&&(u="kind")){let k={};e===null?e=[k]:e.push(k),r++}else if(n.kind!==void 0&&n.kind!=="dataset"){let k={};e===null?
e=[k]:e.push(k),r++}}var Ge=o===r;if(r=y,e!==null&&(y?e.length=y:e=null),Ge){let u=r;xr(n,{instancePath:s,parentData:He,
parentDataProperty:We,rootData:f,dynamicAnchors:a})||(e=e===null?xr.errors:e.concat(xr.errors),r=e.length);var Ge=u===r;
if(v=Ge,v)var Re=!0}if(!v){let u={instancePath:s,keyword:"if"};return e===null?e=[u]:e.push(u),r++,fr.errors=e,!1}var S=Ie===
r;if(S){$!==!0&&Re!==void 0&&(Re===!0?$=!0:($=$||{},Object.assign($,Re)));let u=r,k=r,J=!0,w=r;if(n&&typeof n=="object"&&
!Array.isArray(n)){let h;if(n.kind===void 0&&(h="kind")){let p={};e===null?e=[p]:e.push(p),r++}else if(n.kind!==void 0&&
n.kind!=="teacher-features"){let p={};e===null?e=[p]:e.push(p),r++}}var E=w===r;if(r=k,e!==null&&(k?e.length=k:e=null),E){
let h=r;Gr(n,{instancePath:s,parentData:He,parentDataProperty:We,rootData:f,dynamicAnchors:a})||(e=e===null?Gr.errors:e.
concat(Gr.errors),r=e.length);var E=h===r;if(J=E,J)var K=!0}if(!J){let h={instancePath:s,keyword:"if"};return e===null?e=
[h]:e.push(h),r++,fr.errors=e,!1}var S=u===r;if(S){$!==!0&&K!==void 0&&(K===!0?$=!0:($=$||{},Object.assign($,K)));let h=r,
p=r,d=!0,P=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let W;if(n.kind===void 0&&(W="kind")){let c={};e===null?e=[c]:
e.push(c),r++}else if(n.kind!==void 0&&n.kind!=="vqkd"){let c={};e===null?e=[c]:e.push(c),r++}}var B=P===r;if(r=p,e!==null&&
(p?e.length=p:e=null),B){let W=r;Lr(n,{instancePath:s,parentData:He,parentDataProperty:We,rootData:f,dynamicAnchors:a})||
(e=e===null?Lr.errors:e.concat(Lr.errors),r=e.length);var B=W===r;if(d=B,d)var q=!0}if(!d){let W={instancePath:s,keyword:"\
if"};return e===null?e=[W]:e.push(W),r++,fr.errors=e,!1}var S=h===r;if(S){$!==!0&&q!==void 0&&(q===!0?$=!0:($=$||{},Object.
assign($,q)));let W=r,c=r,L=!0,m=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Ze;if(n.kind===void 0&&(Ze="kind")){
let qe={};e===null?e=[qe]:e.push(qe),r++}else if(n.kind!==void 0&&n.kind!=="codebook-usage"){let qe={};e===null?e=[qe]:e.
push(qe),r++}}var ne=m===r;if(r=c,e!==null&&(c?e.length=c:e=null),ne){let Ze=r;is(n,{instancePath:s,parentData:He,parentDataProperty:We,
rootData:f,dynamicAnchors:a})||(e=e===null?is.errors:e.concat(is.errors),r=e.length);var ne=Ze===r;if(L=ne,L)var T=!0}if(!L){
let Ze={instancePath:s,keyword:"if"};return e===null?e=[Ze]:e.push(Ze),r++,fr.errors=e,!1}var S=W===r;if(S){$!==!0&&T!==
void 0&&(T===!0?$=!0:($=$||{},Object.assign($,T)));let Ze=r,qe=r,F=!0,be=r;if(n&&typeof n=="object"&&!Array.isArray(n)){
let X;if(n.kind===void 0&&(X="kind")){let Oe={};e===null?e=[Oe]:e.push(Oe),r++}else if(n.kind!==void 0&&n.kind!=="mim"){
let Oe={};e===null?e=[Oe]:e.push(Oe),r++}}var de=be===r;if(r=qe,e!==null&&(qe?e.length=qe:e=null),de){let X=r;wr(n,{instancePath:s,
parentData:He,parentDataProperty:We,rootData:f,dynamicAnchors:a})||(e=e===null?wr.errors:e.concat(wr.errors),r=e.length);
var de=X===r;if(F=de,F)var j=!0}if(!F){let X={instancePath:s,keyword:"if"};return e===null?e=[X]:e.push(X),r++,fr.errors=
e,!1}var S=Ze===r;if(S){$!==!0&&j!==void 0&&(j===!0?$=!0:($=$||{},Object.assign($,j)));let X=r,Oe=r,Ee=!0,ge=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let Z;if(n.kind===void 0&&(Z="kind")){let D={};e===null?e=[D]:e.push(D),r++}else if(n.kind!==
void 0&&n.kind!=="classify"){let D={};e===null?e=[D]:e.push(D),r++}}var oe=ge===r;if(r=Oe,e!==null&&(Oe?e.length=Oe:e=null),
oe){let Z=r;$r(n,{instancePath:s,parentData:He,parentDataProperty:We,rootData:f,dynamicAnchors:a})||(e=e===null?$r.errors:
e.concat($r.errors),r=e.length);var oe=Z===r;if(Ee=oe,Ee)var ie=!0}if(!Ee){let Z={instancePath:s,keyword:"if"};return e===
null?e=[Z]:e.push(Z),r++,fr.errors=e,!1}var S=X===r;if(S){$!==!0&&ie!==void 0&&(ie===!0?$=!0:($=$||{},Object.assign($,ie)));
let Z=r,D=r,xe=!0,ze=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let A;if(n.kind===void 0&&(A="kind")){let le={};e===
null?e=[le]:e.push(le),r++}else if(n.kind!==void 0&&n.kind!=="evaluate"){let le={};e===null?e=[le]:e.push(le),r++}}var ve=ze===
r;if(r=D,e!==null&&(D?e.length=D:e=null),ve){let A=r;Jr(n,{instancePath:s,parentData:He,parentDataProperty:We,rootData:f,
dynamicAnchors:a})||(e=e===null?Jr.errors:e.concat(Jr.errors),r=e.length);var ve=A===r;if(xe=ve,xe)var _e=!0}if(!xe){let A={
instancePath:s,keyword:"if"};return e===null?e=[A]:e.push(A),r++,fr.errors=e,!1}var S=Z===r;if(S){$!==!0&&_e!==void 0&&(_e===
!0?$=!0:($=$||{},Object.assign($,_e)));let A=r,le=r,Le=!0,ke=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let he;if(n.
kind===void 0&&(he="kind")){let sr={};e===null?e=[sr]:e.push(sr),r++}else if(n.kind!==void 0&&n.kind!=="linear-probe"){let sr={};
e===null?e=[sr]:e.push(sr),r++}}var fe=ke===r;if(r=le,e!==null&&(le?e.length=le:e=null),fe){let he=r;Or(n,{instancePath:s,
parentData:He,parentDataProperty:We,rootData:f,dynamicAnchors:a})||(e=e===null?Or.errors:e.concat(Or.errors),r=e.length);
var fe=he===r;if(Le=fe,Le)var pe=!0}if(!Le){let he={instancePath:s,keyword:"if"};return e===null?e=[he]:e.push(he),r++,fr.
errors=e,!1}var S=A===r;if(S){$!==!0&&pe!==void 0&&(pe===!0?$=!0:($=$||{},Object.assign($,pe)));let he=r,sr=r,we=!0,Se=r;
if(n&&typeof n=="object"&&!Array.isArray(n)){let rr;if(n.kind===void 0&&(rr="kind")){let nr={};e===null?e=[nr]:e.push(nr),
r++}else if(n.kind!==void 0&&n.kind!=="attention-map"){let nr={};e===null?e=[nr]:e.push(nr),r++}}var Ne=Se===r;if(r=sr,e!==
null&&(sr?e.length=sr:e=null),Ne){let rr=r;Xr(n,{instancePath:s,parentData:He,parentDataProperty:We,rootData:f,dynamicAnchors:a})||
(e=e===null?Xr.errors:e.concat(Xr.errors),r=e.length);var Ne=rr===r;if(we=Ne,we)var Fe=!0}if(!we){let rr={instancePath:s,
keyword:"if"};return e===null?e=[rr]:e.push(rr),r++,fr.errors=e,!1}var S=he===r;if(S){$!==!0&&Fe!==void 0&&(Fe===!0?$=!0:
($=$||{},Object.assign($,Fe)));let rr=r,nr=r,Pe=!0,Rr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let tr;if(n.kind===
void 0&&(tr="kind")){let Te={};e===null?e=[Te]:e.push(Te),r++}else if(n.kind!==void 0&&n.kind!=="command"){let Te={};e===
null?e=[Te]:e.push(Te),r++}}var $e=Rr===r;if(r=nr,e!==null&&(nr?e.length=nr:e=null),$e){let tr=r;Ar(n,{instancePath:s,parentData:He,
parentDataProperty:We,rootData:f,dynamicAnchors:a})||(e=e===null?Ar.errors:e.concat(Ar.errors),r=e.length);var $e=tr===r;
if(Pe=$e,Pe)var R=!0}if(!Pe){let tr={instancePath:s,keyword:"if"};return e===null?e=[tr]:e.push(tr),r++,fr.errors=e,!1}var S=rr===
r;if(S){$!==!0&&R!==void 0&&(R===!0?$=!0:($=$||{},Object.assign($,R)));let tr=r,Te=r,ur=!0,Br=r,lr=r,Qr=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let pr;if(n.extends===void 0&&(pr="extends")){let Er={};e===null?e=[Er]:e.push(Er),r++}}var C=Qr===
r;if(C){let pr={};e===null?e=[pr]:e.push(pr),r++}else r=lr,e!==null&&(lr?e.length=lr:e=null);if(r===Br&&n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let pr;if(n.kind===void 0&&(pr="kind")){let Er={};e===null?e=[Er]:e.push(Er),r++}else if(n.kind!==
void 0&&n.kind!=="fetch"){let Er={};e===null?e=[Er]:e.push(Er),r++}}var H=Br===r;if(r=Te,e!==null&&(Te?e.length=Te:e=null),
H){let pr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let ts;if(n.sources===void 0&&(ts="sources"))return fr.errors=[
{instancePath:s,keyword:"required"}],!1}var H=pr===r;ur=H}if(!ur){let pr={instancePath:s,keyword:"if"};return e===null?e=
[pr]:e.push(pr),r++,fr.errors=e,!1}var S=tr===r;if(S){$!==!0&&($=$||{},$.kind=!0);let pr=r,Er=r,ts=!0,_s=r,ws=r,Sr=r;if(n&&
typeof n=="object"&&!Array.isArray(n)){let br;if(n.extends===void 0&&(br="extends")){let Zr={};e===null?e=[Zr]:e.push(Zr),
r++}}var ue=Sr===r;if(ue){let br={};e===null?e=[br]:e.push(br),r++}else r=ws,e!==null&&(ws?e.length=ws:e=null);if(r===_s&&
n&&typeof n=="object"&&!Array.isArray(n)){let br;if(n.kind===void 0&&(br="kind")){let Zr={};e===null?e=[Zr]:e.push(Zr),r++}else if(n.
kind!==void 0&&n.kind!=="dataset"){let Zr={};e===null?e=[Zr]:e.push(Zr),r++}}var me=_s===r;if(r=Er,e!==null&&(Er?e.length=
Er:e=null),me){let br=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let gs;if(n.source===void 0&&(gs="source")||n.layout===
void 0&&(gs="layout")||n.image_size===void 0&&(gs="image_size")||n.splits===void 0&&(gs="splits"))return fr.errors=[{instancePath:s,
keyword:"required"}],!1}var me=br===r;ts=me}if(!ts){let br={instancePath:s,keyword:"if"};return e===null?e=[br]:e.push(br),
r++,fr.errors=e,!1}var S=pr===r;if(S){$!==!0&&($=$||{},$.kind=!0);let br=r,Zr=r,gs=!0,Kr=r,Bs=r,gn=r;if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let Pr;if(n.extends===void 0&&(Pr="extends")){let Ur={};e===null?e=[Ur]:e.push(Ur),r++}}var I=gn===
r;if(I){let Pr={};e===null?e=[Pr]:e.push(Pr),r++}else r=Bs,e!==null&&(Bs?e.length=Bs:e=null);if(r===Kr&&n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let Pr;if(n.kind===void 0&&(Pr="kind")){let Ur={};e===null?e=[Ur]:e.push(Ur),r++}else if(n.kind!==
void 0&&n.kind!=="teacher-features"){let Ur={};e===null?e=[Ur]:e.push(Ur),r++}}var se=Kr===r;if(r=Zr,e!==null&&(Zr?e.length=
Zr:e=null),se){let Pr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let bs;if(n.data===void 0&&(bs="data")||n.weights===
void 0&&(bs="weights")||n.input_size===void 0&&(bs="input_size"))return fr.errors=[{instancePath:s,keyword:"required"}],
!1}var se=Pr===r;gs=se}if(!gs){let Pr={instancePath:s,keyword:"if"};return e===null?e=[Pr]:e.push(Pr),r++,fr.errors=e,!1}
var S=br===r;if(S){$!==!0&&($=$||{},$.kind=!0);let Pr=r,Ur=r,bs=!0,Is=r,Ks=r,hn=r;if(n&&typeof n=="object"&&!Array.isArray(
n)){let Nr;if(n.extends===void 0&&(Nr="extends")){let Cr={};e===null?e=[Cr]:e.push(Cr),r++}}var M=hn===r;if(M){let Nr={};
e===null?e=[Nr]:e.push(Nr),r++}else r=Ks,e!==null&&(Ks?e.length=Ks:e=null);if(r===Is&&n&&typeof n=="object"&&!Array.isArray(
n)){let Nr;if(n.kind===void 0&&(Nr="kind")){let Cr={};e===null?e=[Cr]:e.push(Cr),r++}else if(n.kind!==void 0&&n.kind!=="\
vqkd"){let Cr={};e===null?e=[Cr]:e.push(Cr),r++}}var O=Is===r;if(r=Ur,e!==null&&(Ur?e.length=Ur:e=null),O){let Nr=r;if(n&&
typeof n=="object"&&!Array.isArray(n)){let hs;if(n.data===void 0&&(hs="data")||n.features===void 0&&(hs="features")||n.model===
void 0&&(hs="model")||n.epochs===void 0&&(hs="epochs"))return fr.errors=[{instancePath:s,keyword:"required"}],!1}var O=Nr===
r;bs=O}if(!bs){let Nr={instancePath:s,keyword:"if"};return e===null?e=[Nr]:e.push(Nr),r++,fr.errors=e,!1}var S=Pr===r;if(S){
$!==!0&&($=$||{},$.kind=!0);let Nr=r,Cr=r,hs=!0,Ms=r,Ts=r,kn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let jr;if(n.
extends===void 0&&(jr="extends")){let Yr={};e===null?e=[Yr]:e.push(Yr),r++}}var V=kn===r;if(V){let jr={};e===null?e=[jr]:
e.push(jr),r++}else r=Ts,e!==null&&(Ts?e.length=Ts:e=null);if(r===Ms&&n&&typeof n=="object"&&!Array.isArray(n)){let jr;if(n.
kind===void 0&&(jr="kind")){let Yr={};e===null?e=[Yr]:e.push(Yr),r++}else if(n.kind!==void 0&&n.kind!=="codebook-usage"){
let Yr={};e===null?e=[Yr]:e.push(Yr),r++}}var Be=Ms===r;if(r=Cr,e!==null&&(Cr?e.length=Cr:e=null),Be){let jr=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let Ps;if(n.tokenizer===void 0&&(Ps="tokenizer")||n.data===void 0&&(Ps="data"))return fr.errors=
[{instancePath:s,keyword:"required"}],!1}var Be=jr===r;hs=Be}if(!hs){let jr={instancePath:s,keyword:"if"};return e===null?
e=[jr]:e.push(jr),r++,fr.errors=e,!1}var S=Nr===r;if(S){$!==!0&&($=$||{},$.kind=!0);let jr=r,Yr=r,Ps=!0,Ls=r,Cs=r,$n=r;if(n&&
typeof n=="object"&&!Array.isArray(n)){let Dr;if(n.extends===void 0&&(Dr="extends")){let Fr={};e===null?e=[Fr]:e.push(Fr),
r++}}var er=$n===r;if(er){let Dr={};e===null?e=[Dr]:e.push(Dr),r++}else r=Cs,e!==null&&(Cs?e.length=Cs:e=null);if(r===Ls&&
n&&typeof n=="object"&&!Array.isArray(n)){let Dr;if(n.kind===void 0&&(Dr="kind")){let Fr={};e===null?e=[Fr]:e.push(Fr),r++}else if(n.
kind!==void 0&&n.kind!=="mim"){let Fr={};e===null?e=[Fr]:e.push(Fr),r++}}var z=Ls===r;if(r=Yr,e!==null&&(Yr?e.length=Yr:
e=null),z){let Dr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let ks;if(n.data===void 0&&(ks="data")||n.tokenizer===void 0&&
(ks="tokenizer")||n.model===void 0&&(ks="model")||n.epochs===void 0&&(ks="epochs"))return fr.errors=[{instancePath:s,keyword:"\
required"}],!1}var z=Dr===r;Ps=z}if(!Ps){let Dr={instancePath:s,keyword:"if"};return e===null?e=[Dr]:e.push(Dr),r++,fr.errors=
e,!1}var S=jr===r;if(S){$!==!0&&($=$||{},$.kind=!0);let Dr=r,Fr=r,ks=!0,As=r,Fs=r,wn=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let qr;if(n.extends===void 0&&(qr="extends")){let Hr={};e===null?e=[Hr]:e.push(Hr),r++}}var ee=wn===r;if(ee){
let qr={};e===null?e=[qr]:e.push(qr),r++}else r=Fs,e!==null&&(Fs?e.length=Fs:e=null);if(r===As&&n&&typeof n=="object"&&!Array.
isArray(n)){let qr;if(n.kind===void 0&&(qr="kind")){let Hr={};e===null?e=[Hr]:e.push(Hr),r++}else if(n.kind!==void 0&&n.
kind!=="classify"){let Hr={};e===null?e=[Hr]:e.push(Hr),r++}}var Ve=As===r;if(r=Fr,e!==null&&(Fr?e.length=Fr:e=null),Ve){
let qr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let $s;if(n.data===void 0&&($s="data")||n.labels===void 0&&($s="la\
bels")||n.model===void 0&&($s="model")||n.epochs===void 0&&($s="epochs"))return fr.errors=[{instancePath:s,keyword:"requ\
ired"}],!1}var Ve=qr===r;ks=Ve}if(!ks){let qr={instancePath:s,keyword:"if"};return e===null?e=[qr]:e.push(qr),r++,fr.errors=
e,!1}var S=Dr===r;if(S){$!==!0&&($=$||{},$.kind=!0);let qr=r,Hr=r,$s=!0,Es=r,Hs=r,bn=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let zr;if(n.extends===void 0&&(zr="extends")){let Vr={};e===null?e=[Vr]:e.push(Vr),r++}}var Ae=bn===r;if(Ae){
let zr={};e===null?e=[zr]:e.push(zr),r++}else r=Hs,e!==null&&(Hs?e.length=Hs:e=null);if(r===Es&&n&&typeof n=="object"&&!Array.
isArray(n)){let zr;if(n.kind===void 0&&(zr="kind")){let Vr={};e===null?e=[Vr]:e.push(Vr),r++}else if(n.kind!==void 0&&n.
kind!=="evaluate"){let Vr={};e===null?e=[Vr]:e.push(Vr),r++}}var Xe=Es===r;if(r=Hr,e!==null&&(Hr?e.length=Hr:e=null),Xe){
let zr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let xs;if(n.weights===void 0&&(xs="weights")||n.data===void 0&&(xs=
"data")||n.labels===void 0&&(xs="labels"))return fr.errors=[{instancePath:s,keyword:"required"}],!1}var Xe=zr===r;$s=Xe}
if(!$s){let zr={instancePath:s,keyword:"if"};return e===null?e=[zr]:e.push(zr),r++,fr.errors=e,!1}var S=qr===r;if(S){$!==
!0&&($=$||{},$.kind=!0);let zr=r,Vr=r,xs=!0,Ss=r,Js=r,xn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Ir;if(n.extends===
void 0&&(Ir="extends")){let es={};e===null?e=[es]:e.push(es),r++}}var ce=xn===r;if(ce){let Ir={};e===null?e=[Ir]:e.push(
Ir),r++}else r=Js,e!==null&&(Js?e.length=Js:e=null);if(r===Ss&&n&&typeof n=="object"&&!Array.isArray(n)){let Ir;if(n.kind===
void 0&&(Ir="kind")){let es={};e===null?e=[es]:e.push(es),r++}else if(n.kind!==void 0&&n.kind!=="linear-probe"){let es={};
e===null?e=[es]:e.push(es),r++}}var Ce=Ss===r;if(r=Vr,e!==null&&(Vr?e.length=Vr:e=null),Ce){let Ir=r;if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let Ns;if(n.data===void 0&&(Ns="data")||n.labels===void 0&&(Ns="labels"))return fr.errors=[{instancePath:s,
keyword:"required"}],!1}var Ce=Ir===r;xs=Ce}if(!xs){let Ir={instancePath:s,keyword:"if"};return e===null?e=[Ir]:e.push(Ir),
r++,fr.errors=e,!1}var S=zr===r;if(S){$!==!0&&($=$||{},$.kind=!0);let Ir=r,es=r,Ns=!0,Zs=r,Qs=r,On=r;if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let Mr;if(n.extends===void 0&&(Mr="extends")){let rs={};e===null?e=[rs]:e.push(rs),r++}}var N=On===
r;if(N){let Mr={};e===null?e=[Mr]:e.push(Mr),r++}else r=Qs,e!==null&&(Qs?e.length=Qs:e=null);if(r===Zs&&n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let Mr;if(n.kind===void 0&&(Mr="kind")){let rs={};e===null?e=[rs]:e.push(rs),r++}else if(n.kind!==
void 0&&n.kind!=="attention-map"){let rs={};e===null?e=[rs]:e.push(rs),r++}}var U=Zs===r;if(r=es,e!==null&&(es?e.length=
es:e=null),U){let Mr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let js;if(n.weights===void 0&&(js="weights")||n.data===
void 0&&(js="data"))return fr.errors=[{instancePath:s,keyword:"required"}],!1}var U=Mr===r;Ns=U}if(!Ns){let Mr={instancePath:s,
keyword:"if"};return e===null?e=[Mr]:e.push(Mr),r++,fr.errors=e,!1}var S=Ir===r;if(S){$!==!0&&($=$||{},$.kind=!0);let Mr=r,
rs=r,js=!0,Us=r,Vs=r,Ws=r,Os=r,Ds=!1,en=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Tr;if(n.kind===void 0&&(Tr="k\
ind")){let qs={};e===null?e=[qs]:e.push(qs),r++}}var x=en===r;Ds=Ds||x;let Pn=r;if(n&&typeof n=="object"&&!Array.isArray(
n)){let Tr;if(n.extends===void 0&&(Tr="extends")){let qs={};e===null?e=[qs]:e.push(qs),r++}}var x=Pn===r;if(Ds=Ds||x,Ds)
r=Os,e!==null&&(Os?e.length=Os:e=null);else{let Tr={};e===null?e=[Tr]:e.push(Tr),r++}var G=Ws===r;if(G){let Tr={};e===null?
e=[Tr]:e.push(Tr),r++}else r=Vs,e!==null&&(Vs?e.length=Vs:e=null);var Y=Us===r;if(r=rs,e!==null&&(rs?e.length=rs:e=null),
Y){let Tr=r;if(xr(n,{instancePath:s,parentData:He,parentDataProperty:We,rootData:f,dynamicAnchors:a})||(e=e===null?xr.errors:
e.concat(xr.errors),r=e.length),r===Tr&&n&&typeof n=="object"&&!Array.isArray(n)){let Xs;if(n.source===void 0&&(Xs="sour\
ce")||n.layout===void 0&&(Xs="layout")||n.image_size===void 0&&(Xs="image_size")||n.splits===void 0&&(Xs="splits"))return fr.
errors=[{instancePath:s,keyword:"required"}],!1}var Y=Tr===r;if(js=Y,js)var Q=!0}if(!js){let Tr={instancePath:s,keyword:"\
if"};return e===null?e=[Tr]:e.push(Tr),r++,fr.errors=e,!1}var S=Mr===r;S&&$!==!0&&Q!==void 0&&(Q===!0?$=!0:($=$||{},Object.
assign($,Q)))}}}}}}}}}}}}}}}}}}}}}if(r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){if($!==!0&&($=$||{},$.kind=!0),n.
kind!==void 0){let Ie=n.kind;if(!(Ie==="fetch"||Ie==="dataset"||Ie==="teacher-features"||Ie==="vqkd"||Ie==="codebook-usa\
ge"||Ie==="mim"||Ie==="classify"||Ie==="evaluate"||Ie==="linear-probe"||Ie==="attention-map"||Ie==="command"))return fr.
errors=[{instancePath:s+"/kind",keyword:"enum"}],!1}}else return fr.errors=[{instancePath:s,keyword:"type"}],!1;return fr.
errors=e,ye.props=$,r===0}fr.evaluated={dynamicProps:!0,dynamicItems:!1};function or(n,{instancePath:s="",parentData:He,parentDataProperty:We,rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,
ye=or.evaluated;ye.dynamicProps&&(ye.props=void 0),ye.dynamicItems&&(ye.items=void 0);let i=r,re=r,g=!0,Ke=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let Q;if(n.kind===void 0&&(Q="kind")){let Ie={};e===null?e=[Ie]:e.push(Ie),r++}else if(n.kind!==
void 0&&n.kind!=="fetch"){let Ie={};e===null?e=[Ie]:e.push(Ie),r++}}var De=Ke===r;if(r=re,e!==null&&(re?e.length=re:e=null),
De){let Q=r;Wr(n,{instancePath:s,parentData:He,parentDataProperty:We,rootData:f,dynamicAnchors:a})||(e=e===null?Wr.errors:
e.concat(Wr.errors),r=e.length);var De=Q===r;if(g=De,g)var $=!0}if(!g){let Q={instancePath:s,keyword:"if"};return e===null?
e=[Q]:e.push(Q),r++,or.errors=e,!1}var S=i===r;if(S){let Q=r,Ie=r,y=!0,v=r;if(n&&typeof n=="object"&&!Array.isArray(n)){
let _;if(n.kind===void 0&&(_="kind")){let u={};e===null?e=[u]:e.push(u),r++}else if(n.kind!==void 0&&n.kind!=="dataset"){
let u={};e===null?e=[u]:e.push(u),r++}}var Ge=v===r;if(r=Ie,e!==null&&(Ie?e.length=Ie:e=null),Ge){let _=r;xr(n,{instancePath:s,
parentData:He,parentDataProperty:We,rootData:f,dynamicAnchors:a})||(e=e===null?xr.errors:e.concat(xr.errors),r=e.length);
var Ge=_===r;if(y=Ge,y)var Re=!0}if(!y){let _={instancePath:s,keyword:"if"};return e===null?e=[_]:e.push(_),r++,or.errors=
e,!1}var S=Q===r;if(S){$!==!0&&Re!==void 0&&(Re===!0?$=!0:($=$||{},Object.assign($,Re)));let _=r,u=r,k=!0,J=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let l;if(n.kind===void 0&&(l="kind")){let h={};e===null?e=[h]:e.push(h),r++}else if(n.kind!==
void 0&&n.kind!=="teacher-features"){let h={};e===null?e=[h]:e.push(h),r++}}var E=J===r;if(r=u,e!==null&&(u?e.length=u:e=
null),E){let l=r;Gr(n,{instancePath:s,parentData:He,parentDataProperty:We,rootData:f,dynamicAnchors:a})||(e=e===null?Gr.
errors:e.concat(Gr.errors),r=e.length);var E=l===r;if(k=E,k)var K=!0}if(!k){let l={instancePath:s,keyword:"if"};return e===
null?e=[l]:e.push(l),r++,or.errors=e,!1}var S=_===r;if(S){$!==!0&&K!==void 0&&(K===!0?$=!0:($=$||{},Object.assign($,K)));
let l=r,h=r,p=!0,d=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let b;if(n.kind===void 0&&(b="kind")){let W={};e===null?
e=[W]:e.push(W),r++}else if(n.kind!==void 0&&n.kind!=="vqkd"){let W={};e===null?e=[W]:e.push(W),r++}}var B=d===r;if(r=h,
e!==null&&(h?e.length=h:e=null),B){let b=r;Lr(n,{instancePath:s,parentData:He,parentDataProperty:We,rootData:f,dynamicAnchors:a})||
(e=e===null?Lr.errors:e.concat(Lr.errors),r=e.length);var B=b===r;if(p=B,p)var q=!0}if(!p){let b={instancePath:s,keyword:"\
if"};return e===null?e=[b]:e.push(b),r++,or.errors=e,!1}var S=l===r;if(S){$!==!0&&q!==void 0&&(q===!0?$=!0:($=$||{},Object.
assign($,q)));let b=r,W=r,c=!0,L=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let je;if(n.kind===void 0&&(je="kind")){
let Ze={};e===null?e=[Ze]:e.push(Ze),r++}else if(n.kind!==void 0&&n.kind!=="codebook-usage"){let Ze={};e===null?e=[Ze]:e.
push(Ze),r++}}var ne=L===r;if(r=W,e!==null&&(W?e.length=W:e=null),ne){let je=r;is(n,{instancePath:s,parentData:He,parentDataProperty:We,
rootData:f,dynamicAnchors:a})||(e=e===null?is.errors:e.concat(is.errors),r=e.length);var ne=je===r;if(c=ne,c)var T=!0}if(!c){
let je={instancePath:s,keyword:"if"};return e===null?e=[je]:e.push(je),r++,or.errors=e,!1}var S=b===r;if(S){$!==!0&&T!==
void 0&&(T===!0?$=!0:($=$||{},Object.assign($,T)));let je=r,Ze=r,qe=!0,F=r;if(n&&typeof n=="object"&&!Array.isArray(n)){
let te;if(n.kind===void 0&&(te="kind")){let X={};e===null?e=[X]:e.push(X),r++}else if(n.kind!==void 0&&n.kind!=="mim"){let X={};
e===null?e=[X]:e.push(X),r++}}var de=F===r;if(r=Ze,e!==null&&(Ze?e.length=Ze:e=null),de){let te=r;wr(n,{instancePath:s,parentData:He,
parentDataProperty:We,rootData:f,dynamicAnchors:a})||(e=e===null?wr.errors:e.concat(wr.errors),r=e.length);var de=te===r;
if(qe=de,qe)var j=!0}if(!qe){let te={instancePath:s,keyword:"if"};return e===null?e=[te]:e.push(te),r++,or.errors=e,!1}var S=je===
r;if(S){$!==!0&&j!==void 0&&(j===!0?$=!0:($=$||{},Object.assign($,j)));let te=r,X=r,Oe=!0,Ee=r;if(n&&typeof n=="object"&&
!Array.isArray(n)){let ae;if(n.kind===void 0&&(ae="kind")){let Z={};e===null?e=[Z]:e.push(Z),r++}else if(n.kind!==void 0&&
n.kind!=="classify"){let Z={};e===null?e=[Z]:e.push(Z),r++}}var oe=Ee===r;if(r=X,e!==null&&(X?e.length=X:e=null),oe){let ae=r;
$r(n,{instancePath:s,parentData:He,parentDataProperty:We,rootData:f,dynamicAnchors:a})||(e=e===null?$r.errors:e.concat($r.
errors),r=e.length);var oe=ae===r;if(Oe=oe,Oe)var ie=!0}if(!Oe){let ae={instancePath:s,keyword:"if"};return e===null?e=[
ae]:e.push(ae),r++,or.errors=e,!1}var S=te===r;if(S){$!==!0&&ie!==void 0&&(ie===!0?$=!0:($=$||{},Object.assign($,ie)));let ae=r,
Z=r,D=!0,xe=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Me;if(n.kind===void 0&&(Me="kind")){let A={};e===null?e=[
A]:e.push(A),r++}else if(n.kind!==void 0&&n.kind!=="evaluate"){let A={};e===null?e=[A]:e.push(A),r++}}var ve=xe===r;if(r=
Z,e!==null&&(Z?e.length=Z:e=null),ve){let Me=r;Jr(n,{instancePath:s,parentData:He,parentDataProperty:We,rootData:f,dynamicAnchors:a})||
(e=e===null?Jr.errors:e.concat(Jr.errors),r=e.length);var ve=Me===r;if(D=ve,D)var _e=!0}if(!D){let Me={instancePath:s,keyword:"\
if"};return e===null?e=[Me]:e.push(Me),r++,or.errors=e,!1}var S=ae===r;if(S){$!==!0&&_e!==void 0&&(_e===!0?$=!0:($=$||{},
Object.assign($,_e)));let Me=r,A=r,le=!0,Le=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Qe;if(n.kind===void 0&&(Qe=
"kind")){let he={};e===null?e=[he]:e.push(he),r++}else if(n.kind!==void 0&&n.kind!=="linear-probe"){let he={};e===null?e=
[he]:e.push(he),r++}}var fe=Le===r;if(r=A,e!==null&&(A?e.length=A:e=null),fe){let Qe=r;Or(n,{instancePath:s,parentData:He,
parentDataProperty:We,rootData:f,dynamicAnchors:a})||(e=e===null?Or.errors:e.concat(Or.errors),r=e.length);var fe=Qe===r;
if(le=fe,le)var pe=!0}if(!le){let Qe={instancePath:s,keyword:"if"};return e===null?e=[Qe]:e.push(Qe),r++,or.errors=e,!1}
var S=Me===r;if(S){$!==!0&&pe!==void 0&&(pe===!0?$=!0:($=$||{},Object.assign($,pe)));let Qe=r,he=r,sr=!0,we=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let Ue;if(n.kind===void 0&&(Ue="kind")){let rr={};e===null?e=[rr]:e.push(rr),r++}else if(n.
kind!==void 0&&n.kind!=="attention-map"){let rr={};e===null?e=[rr]:e.push(rr),r++}}var Ne=we===r;if(r=he,e!==null&&(he?e.
length=he:e=null),Ne){let Ue=r;Xr(n,{instancePath:s,parentData:He,parentDataProperty:We,rootData:f,dynamicAnchors:a})||(e=
e===null?Xr.errors:e.concat(Xr.errors),r=e.length);var Ne=Ue===r;if(sr=Ne,sr)var Fe=!0}if(!sr){let Ue={instancePath:s,keyword:"\
if"};return e===null?e=[Ue]:e.push(Ue),r++,or.errors=e,!1}var S=Qe===r;if(S){$!==!0&&Fe!==void 0&&(Fe===!0?$=!0:($=$||{},
Object.assign($,Fe)));let Ue=r,rr=r,nr=!0,Pe=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Je;if(n.kind===void 0&&(Je=
"kind")){let tr={};e===null?e=[tr]:e.push(tr),r++}else if(n.kind!==void 0&&n.kind!=="command"){let tr={};e===null?e=[tr]:
e.push(tr),r++}}var $e=Pe===r;if(r=rr,e!==null&&(rr?e.length=rr:e=null),$e){let Je=r;Ar(n,{instancePath:s,parentData:He,
parentDataProperty:We,rootData:f,dynamicAnchors:a})||(e=e===null?Ar.errors:e.concat(Ar.errors),r=e.length);var $e=Je===r;
if(nr=$e,nr)var R=!0}if(!nr){let Je={instancePath:s,keyword:"if"};return e===null?e=[Je]:e.push(Je),r++,or.errors=e,!1}var S=Ue===
r;if(S){$!==!0&&R!==void 0&&(R===!0?$=!0:($=$||{},Object.assign($,R)));let Je=r,tr=r,Te=!0,ur=r,Br=r,lr=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let Ye;if(n.extends===void 0&&(Ye="extends")){let pr={};e===null?e=[pr]:e.push(pr),r++}}var C=lr===
r;if(C){let Ye={};e===null?e=[Ye]:e.push(Ye),r++}else r=Br,e!==null&&(Br?e.length=Br:e=null);if(r===ur&&n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let Ye;if(n.kind===void 0&&(Ye="kind")){let pr={};e===null?e=[pr]:e.push(pr),r++}else if(n.kind!==
void 0&&n.kind!=="fetch"){let pr={};e===null?e=[pr]:e.push(pr),r++}}var H=ur===r;if(r=tr,e!==null&&(tr?e.length=tr:e=null),
H){let Ye=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Er;if(n.sources===void 0&&(Er="sources"))return or.errors=[
{instancePath:s,keyword:"required"}],!1}var H=Ye===r;Te=H}if(!Te){let Ye={instancePath:s,keyword:"if"};return e===null?e=
[Ye]:e.push(Ye),r++,or.errors=e,!1}var S=Je===r;if(S){$!==!0&&($=$||{},$.kind=!0);let Ye=r,pr=r,Er=!0,ts=r,_s=r,ws=r;if(n&&
typeof n=="object"&&!Array.isArray(n)){let ls;if(n.extends===void 0&&(ls="extends")){let br={};e===null?e=[br]:e.push(br),
r++}}var ue=ws===r;if(ue){let ls={};e===null?e=[ls]:e.push(ls),r++}else r=_s,e!==null&&(_s?e.length=_s:e=null);if(r===ts&&
n&&typeof n=="object"&&!Array.isArray(n)){let ls;if(n.kind===void 0&&(ls="kind")){let br={};e===null?e=[br]:e.push(br),r++}else if(n.
kind!==void 0&&n.kind!=="dataset"){let br={};e===null?e=[br]:e.push(br),r++}}var me=ts===r;if(r=pr,e!==null&&(pr?e.length=
pr:e=null),me){let ls=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Zr;if(n.source===void 0&&(Zr="source")||n.layout===
void 0&&(Zr="layout")||n.image_size===void 0&&(Zr="image_size")||n.splits===void 0&&(Zr="splits"))return or.errors=[{instancePath:s,
keyword:"required"}],!1}var me=ls===r;Er=me}if(!Er){let ls={instancePath:s,keyword:"if"};return e===null?e=[ls]:e.push(ls),
r++,or.errors=e,!1}var S=Ye===r;if(S){$!==!0&&($=$||{},$.kind=!0);let ls=r,br=r,Zr=!0,gs=r,Kr=r,Bs=r;if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let as;if(n.extends===void 0&&(as="extends")){let Pr={};e===null?e=[Pr]:e.push(Pr),r++}}var I=Bs===
r;if(I){let as={};e===null?e=[as]:e.push(as),r++}else r=Kr,e!==null&&(Kr?e.length=Kr:e=null);if(r===gs&&n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let as;if(n.kind===void 0&&(as="kind")){let Pr={};e===null?e=[Pr]:e.push(Pr),r++}else if(n.kind!==
void 0&&n.kind!=="teacher-features"){let Pr={};e===null?e=[Pr]:e.push(Pr),r++}}var se=gs===r;if(r=br,e!==null&&(br?e.length=
br:e=null),se){let as=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Ur;if(n.data===void 0&&(Ur="data")||n.weights===
void 0&&(Ur="weights")||n.input_size===void 0&&(Ur="input_size"))return or.errors=[{instancePath:s,keyword:"required"}],
!1}var se=as===r;Zr=se}if(!Zr){let as={instancePath:s,keyword:"if"};return e===null?e=[as]:e.push(as),r++,or.errors=e,!1}
var S=ls===r;if(S){$!==!0&&($=$||{},$.kind=!0);let as=r,Pr=r,Ur=!0,bs=r,Is=r,Ks=r;if(n&&typeof n=="object"&&!Array.isArray(
n)){let us;if(n.extends===void 0&&(us="extends")){let Nr={};e===null?e=[Nr]:e.push(Nr),r++}}var M=Ks===r;if(M){let us={};
e===null?e=[us]:e.push(us),r++}else r=Is,e!==null&&(Is?e.length=Is:e=null);if(r===bs&&n&&typeof n=="object"&&!Array.isArray(
n)){let us;if(n.kind===void 0&&(us="kind")){let Nr={};e===null?e=[Nr]:e.push(Nr),r++}else if(n.kind!==void 0&&n.kind!=="\
vqkd"){let Nr={};e===null?e=[Nr]:e.push(Nr),r++}}var O=bs===r;if(r=Pr,e!==null&&(Pr?e.length=Pr:e=null),O){let us=r;if(n&&
typeof n=="object"&&!Array.isArray(n)){let Cr;if(n.data===void 0&&(Cr="data")||n.features===void 0&&(Cr="features")||n.model===
void 0&&(Cr="model")||n.epochs===void 0&&(Cr="epochs"))return or.errors=[{instancePath:s,keyword:"required"}],!1}var O=us===
r;Ur=O}if(!Ur){let us={instancePath:s,keyword:"if"};return e===null?e=[us]:e.push(us),r++,or.errors=e,!1}var S=as===r;if(S){
$!==!0&&($=$||{},$.kind=!0);let us=r,Nr=r,Cr=!0,hs=r,Ms=r,Ts=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let ps;if(n.
extends===void 0&&(ps="extends")){let jr={};e===null?e=[jr]:e.push(jr),r++}}var V=Ts===r;if(V){let ps={};e===null?e=[ps]:
e.push(ps),r++}else r=Ms,e!==null&&(Ms?e.length=Ms:e=null);if(r===hs&&n&&typeof n=="object"&&!Array.isArray(n)){let ps;if(n.
kind===void 0&&(ps="kind")){let jr={};e===null?e=[jr]:e.push(jr),r++}else if(n.kind!==void 0&&n.kind!=="codebook-usage"){
let jr={};e===null?e=[jr]:e.push(jr),r++}}var Be=hs===r;if(r=Nr,e!==null&&(Nr?e.length=Nr:e=null),Be){let ps=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let Yr;if(n.tokenizer===void 0&&(Yr="tokenizer")||n.data===void 0&&(Yr="data"))return or.errors=
[{instancePath:s,keyword:"required"}],!1}var Be=ps===r;Cr=Be}if(!Cr){let ps={instancePath:s,keyword:"if"};return e===null?
e=[ps]:e.push(ps),r++,or.errors=e,!1}var S=us===r;if(S){$!==!0&&($=$||{},$.kind=!0);let ps=r,jr=r,Yr=!0,Ps=r,Ls=r,Cs=r;if(n&&
typeof n=="object"&&!Array.isArray(n)){let ds;if(n.extends===void 0&&(ds="extends")){let Dr={};e===null?e=[Dr]:e.push(Dr),
r++}}var er=Cs===r;if(er){let ds={};e===null?e=[ds]:e.push(ds),r++}else r=Ls,e!==null&&(Ls?e.length=Ls:e=null);if(r===Ps&&
n&&typeof n=="object"&&!Array.isArray(n)){let ds;if(n.kind===void 0&&(ds="kind")){let Dr={};e===null?e=[Dr]:e.push(Dr),r++}else if(n.
kind!==void 0&&n.kind!=="mim"){let Dr={};e===null?e=[Dr]:e.push(Dr),r++}}var z=Ps===r;if(r=jr,e!==null&&(jr?e.length=jr:
e=null),z){let ds=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Fr;if(n.data===void 0&&(Fr="data")||n.tokenizer===void 0&&
(Fr="tokenizer")||n.model===void 0&&(Fr="model")||n.epochs===void 0&&(Fr="epochs"))return or.errors=[{instancePath:s,keyword:"\
required"}],!1}var z=ds===r;Yr=z}if(!Yr){let ds={instancePath:s,keyword:"if"};return e===null?e=[ds]:e.push(ds),r++,or.errors=
e,!1}var S=ps===r;if(S){$!==!0&&($=$||{},$.kind=!0);let ds=r,Dr=r,Fr=!0,ks=r,As=r,Fs=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let cs;if(n.extends===void 0&&(cs="extends")){let qr={};e===null?e=[qr]:e.push(qr),r++}}var ee=Fs===r;if(ee){
let cs={};e===null?e=[cs]:e.push(cs),r++}else r=As,e!==null&&(As?e.length=As:e=null);if(r===ks&&n&&typeof n=="object"&&!Array.
isArray(n)){let cs;if(n.kind===void 0&&(cs="kind")){let qr={};e===null?e=[qr]:e.push(qr),r++}else if(n.kind!==void 0&&n.
kind!=="classify"){let qr={};e===null?e=[qr]:e.push(qr),r++}}var Ve=ks===r;if(r=Dr,e!==null&&(Dr?e.length=Dr:e=null),Ve){
let cs=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Hr;if(n.data===void 0&&(Hr="data")||n.labels===void 0&&(Hr="la\
bels")||n.model===void 0&&(Hr="model")||n.epochs===void 0&&(Hr="epochs"))return or.errors=[{instancePath:s,keyword:"requ\
ired"}],!1}var Ve=cs===r;Fr=Ve}if(!Fr){let cs={instancePath:s,keyword:"if"};return e===null?e=[cs]:e.push(cs),r++,or.errors=
e,!1}var S=ds===r;if(S){$!==!0&&($=$||{},$.kind=!0);let cs=r,qr=r,Hr=!0,$s=r,Es=r,Hs=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let ys;if(n.extends===void 0&&(ys="extends")){let zr={};e===null?e=[zr]:e.push(zr),r++}}var Ae=Hs===r;if(Ae){
let ys={};e===null?e=[ys]:e.push(ys),r++}else r=Es,e!==null&&(Es?e.length=Es:e=null);if(r===$s&&n&&typeof n=="object"&&!Array.
isArray(n)){let ys;if(n.kind===void 0&&(ys="kind")){let zr={};e===null?e=[zr]:e.push(zr),r++}else if(n.kind!==void 0&&n.
kind!=="evaluate"){let zr={};e===null?e=[zr]:e.push(zr),r++}}var Xe=$s===r;if(r=qr,e!==null&&(qr?e.length=qr:e=null),Xe){
let ys=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Vr;if(n.weights===void 0&&(Vr="weights")||n.data===void 0&&(Vr=
"data")||n.labels===void 0&&(Vr="labels"))return or.errors=[{instancePath:s,keyword:"required"}],!1}var Xe=ys===r;Hr=Xe}
if(!Hr){let ys={instancePath:s,keyword:"if"};return e===null?e=[ys]:e.push(ys),r++,or.errors=e,!1}var S=cs===r;if(S){$!==
!0&&($=$||{},$.kind=!0);let ys=r,zr=r,Vr=!0,xs=r,Ss=r,Js=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let ms;if(n.extends===
void 0&&(ms="extends")){let Ir={};e===null?e=[Ir]:e.push(Ir),r++}}var ce=Js===r;if(ce){let ms={};e===null?e=[ms]:e.push(
ms),r++}else r=Ss,e!==null&&(Ss?e.length=Ss:e=null);if(r===xs&&n&&typeof n=="object"&&!Array.isArray(n)){let ms;if(n.kind===
void 0&&(ms="kind")){let Ir={};e===null?e=[Ir]:e.push(Ir),r++}else if(n.kind!==void 0&&n.kind!=="linear-probe"){let Ir={};
e===null?e=[Ir]:e.push(Ir),r++}}var Ce=xs===r;if(r=zr,e!==null&&(zr?e.length=zr:e=null),Ce){let ms=r;if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let es;if(n.data===void 0&&(es="data")||n.labels===void 0&&(es="labels"))return or.errors=[{instancePath:s,
keyword:"required"}],!1}var Ce=ms===r;Vr=Ce}if(!Vr){let ms={instancePath:s,keyword:"if"};return e===null?e=[ms]:e.push(ms),
r++,or.errors=e,!1}var S=ys===r;if(S){$!==!0&&($=$||{},$.kind=!0);let ms=r,Ir=r,es=!0,Ns=r,Zs=r,Qs=r;if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let vs;if(n.extends===void 0&&(vs="extends")){let Mr={};e===null?e=[Mr]:e.push(Mr),r++}}var N=Qs===
r;if(N){let vs={};e===null?e=[vs]:e.push(vs),r++}else r=Zs,e!==null&&(Zs?e.length=Zs:e=null);if(r===Ns&&n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let vs;if(n.kind===void 0&&(vs="kind")){let Mr={};e===null?e=[Mr]:e.push(Mr),r++}else if(n.kind!==
void 0&&n.kind!=="attention-map"){let Mr={};e===null?e=[Mr]:e.push(Mr),r++}}var U=Ns===r;if(r=Ir,e!==null&&(Ir?e.length=
Ir:e=null),U){let vs=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let rs;if(n.weights===void 0&&(rs="weights")||n.data===
void 0&&(rs="data"))return or.errors=[{instancePath:s,keyword:"required"}],!1}var U=vs===r;es=U}if(!es){let vs={instancePath:s,
keyword:"if"};return e===null?e=[vs]:e.push(vs),r++,or.errors=e,!1}var S=ms===r;if(S){$!==!0&&($=$||{},$.kind=!0);let vs=r,
Mr=r,rs=!0,js=r,Us=r,Vs=r,Ws=r,Os=!1,Ds=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let os;if(n.kind===void 0&&(os="k\
ind")){let Tr={};e===null?e=[Tr]:e.push(Tr),r++}}var x=Ds===r;Os=Os||x;let en=r;if(n&&typeof n=="object"&&!Array.isArray(
n)){let os;if(n.extends===void 0&&(os="extends")){let Tr={};e===null?e=[Tr]:e.push(Tr),r++}}var x=en===r;if(Os=Os||x,Os)
r=Ws,e!==null&&(Ws?e.length=Ws:e=null);else{let os={};e===null?e=[os]:e.push(os),r++}var G=Vs===r;if(G){let os={};e===null?
e=[os]:e.push(os),r++}else r=Us,e!==null&&(Us?e.length=Us:e=null);var Y=js===r;if(r=Mr,e!==null&&(Mr?e.length=Mr:e=null),
Y){let os=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let qs;if(n.kind===void 0&&(qs="kind"))return or.errors=[{instancePath:s,
keyword:"required"}],!1}var Y=os===r;rs=Y}if(!rs){let os={instancePath:s,keyword:"if"};return e===null?e=[os]:e.push(os),
r++,or.errors=e,!1}var S=vs===r}}}}}}}}}}}}}}}}}}}}}if(r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){if($!==!0&&($=
$||{},$.kind=!0),n.kind!==void 0){let Q=n.kind;if(!(Q==="fetch"||Q==="dataset"||Q==="teacher-features"||Q==="vqkd"||Q===
"codebook-usage"||Q==="mim"||Q==="classify"||Q==="evaluate"||Q==="linear-probe"||Q==="attention-map"||Q==="command"))return or.
errors=[{instancePath:s+"/kind",keyword:"enum"}],!1}}else return or.errors=[{instancePath:s,keyword:"type"}],!1;return or.
errors=e,ye.props=$,r===0}or.evaluated={dynamicProps:!0,dynamicItems:!1};var Fn={type:"object",properties:{description:{
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
parentData:He,parentDataProperty:We,rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,ye=ss.evaluated;if(ye.dynamicProps&&
(ye.props=void 0),ye.dynamicItems&&(ye.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let w=r;for(let l in n)
if(!ns.call(Fn.properties,l)){return ss.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(w===r){if(n.
description!==void 0){let l=r;if(typeof n.description!="string")return ss.errors=[{instancePath:s+"/description",keyword:"\
type"}],!1;var i=l===r}else var i=!0;if(i){if(n.executor!==void 0){let l=n.executor,h=r,p=r,d=!1,P=r;if(r===P)if(l&&typeof l==
"object"&&!Array.isArray(l)){let c=r;for(let L in l)if(L!=="kind"){let m={instancePath:s+"/executor",keyword:"additional\
Properties"};e===null?e=[m]:e.push(m),r++;break}if(c===r&&l.kind!==void 0){let L=l.kind,m=r,je=!1,Ze=r;if(L!=="local"){let F={
instancePath:s+"/executor/kind",keyword:"enum"};e===null?e=[F]:e.push(F),r++}var re=Ze===r;je=je||re;let qe=r;t(L,{instancePath:s+
"/executor/kind",parentData:l,parentDataProperty:"kind",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var re=qe===r;if(je=je||re,je)r=m,e!==null&&(m?e.length=m:e=null);else{let F={instancePath:s+"/executor/kind",
keyword:"anyOf"};e===null?e=[F]:e.push(F),r++}}}else{let c={instancePath:s+"/executor",keyword:"type"};e===null?e=[c]:e.
push(c),r++}var g=P===r;d=d||g;let b=r;t(l,{instancePath:s+"/executor",parentData:n,parentDataProperty:"executor",rootData:f,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var g=b===r;if(d=d||g,d)r=p,e!==null&&(p?e.length=
p:e=null);else{let c={instancePath:s+"/executor",keyword:"anyOf"};return e===null?e=[c]:e.push(c),r++,ss.errors=e,!1}var i=h===
r}else var i=!0;if(i){if(n.engine!==void 0){let l=n.engine,h=r,p=r,d=!1,P=r;if(!(l==="auto"||l==="tensorflow"||l==="wasm")){
let c={instancePath:s+"/engine",keyword:"enum"};e===null?e=[c]:e.push(c),r++}var Ke=P===r;d=d||Ke;let b=r;t(l,{instancePath:s+
"/engine",parentData:n,parentDataProperty:"engine",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var Ke=b===r;if(d=d||Ke,d)r=p,e!==null&&(p?e.length=p:e=null);else{let c={instancePath:s+"/engine",keyword:"\
anyOf"};return e===null?e=[c]:e.push(c),r++,ss.errors=e,!1}var i=h===r}else var i=!0;if(i){if(n.limits!==void 0){let l=n.
limits,h=r,p=r,d=!1,P=r;if(r===P)if(l&&typeof l=="object"&&!Array.isArray(l)){let c=r;for(let L in l)if(!(L==="cpus"||L===
"memory"||L==="gpus"||L==="tokens")){let m={instancePath:s+"/limits",keyword:"additionalProperties"};e===null?e=[m]:e.push(
m),r++;break}if(c===r){if(l.cpus!==void 0){let L=l.cpus,m=r,je=r,Ze=!1,qe=r;if(typeof L!="number"&&L!==null){let be={instancePath:s+
"/limits/cpus",keyword:"type"};e===null?e=[be]:e.push(be),r++}if(r===qe&&typeof L=="number"&&(L<=0||isNaN(L))){let be={instancePath:s+
"/limits/cpus",keyword:"exclusiveMinimum"};e===null?e=[be]:e.push(be),r++}var De=qe===r;Ze=Ze||De;let F=r;t(L,{instancePath:s+
"/limits/cpus",parentData:l,parentDataProperty:"cpus",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var De=F===r;if(Ze=Ze||De,Ze)r=je,e!==null&&(je?e.length=je:e=null);else{let be={instancePath:s+"/limits/cpu\
s",keyword:"anyOf"};e===null?e=[be]:e.push(be),r++}var $=m===r}else var $=!0;if($){if(l.memory!==void 0){let L=l.memory,
m=r,je=r,Ze=!1,qe=r;if(typeof L!="string"&&!(typeof L=="number"&&!(L%1)&&!isNaN(L))&&L!==null){let te={instancePath:s+"/\
limits/memory",keyword:"type"};e===null?e=[te]:e.push(te),r++}if(r===qe){if(typeof L=="number"&&(L<1||isNaN(L))){let te={
instancePath:s+"/limits/memory",keyword:"minimum"};e===null?e=[te]:e.push(te),r++}if(r===qe&&typeof L=="string"&&!Ys.test(
L)){let te={instancePath:s+"/limits/memory",keyword:"pattern"};e===null?e=[te]:e.push(te),r++}}var S=qe===r;Ze=Ze||S;let F=r;
t(L,{instancePath:s+"/limits/memory",parentData:l,parentDataProperty:"memory",rootData:f,dynamicAnchors:a})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var S=F===r;if(Ze=Ze||S,Ze)r=je,e!==null&&(je?e.length=je:e=null);else{let te={instancePath:s+
"/limits/memory",keyword:"anyOf"};e===null?e=[te]:e.push(te),r++}var $=m===r}else var $=!0;if($){if(l.gpus!==void 0){let L=l.
gpus,m=r,je=r,Ze=!1,qe=r;if(!(typeof L=="number"&&!(L%1)&&!isNaN(L))&&L!==null){let te={instancePath:s+"/limits/gpus",keyword:"\
type"};e===null?e=[te]:e.push(te),r++}if(r===qe&&typeof L=="number"&&(L<0||isNaN(L))){let te={instancePath:s+"/limits/gp\
us",keyword:"minimum"};e===null?e=[te]:e.push(te),r++}var Ge=qe===r;Ze=Ze||Ge;let F=r;t(L,{instancePath:s+"/limits/gpus",
parentData:l,parentDataProperty:"gpus",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var Ge=F===r;if(Ze=Ze||Ge,Ze)r=je,e!==null&&(je?e.length=je:e=null);else{let te={instancePath:s+"/limits/gpus",keyword:"\
anyOf"};e===null?e=[te]:e.push(te),r++}var $=m===r}else var $=!0;if($)if(l.tokens!==void 0){let L=l.tokens,m=r,je=r,Ze=!1,
qe=r;if(r===qe)if(L&&typeof L=="object"&&!Array.isArray(L))for(let te in L){let X=L[te],Oe=r,Ee=r,ge=!1,ae=r;if(!(typeof X==
"number"&&!(X%1)&&!isNaN(X))){let D={instancePath:s+"/limits/tokens/"+te.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"\
type"};e===null?e=[D]:e.push(D),r++}if(r===ae&&typeof X=="number"&&(X<1||isNaN(X))){let D={instancePath:s+"/limits/token\
s/"+te.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"minimum"};e===null?e=[D]:e.push(D),r++}var Re=ae===r;ge=ge||Re;let Z=r;
t(X,{instancePath:s+"/limits/tokens/"+te.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:L,parentDataProperty:te,rootData:f,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Re=Z===r;if(ge=ge||Re,ge)r=Ee,e!==null&&(Ee?
e.length=Ee:e=null);else{let D={instancePath:s+"/limits/tokens/"+te.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"anyO\
f"};e===null?e=[D]:e.push(D),r++}var E=Oe===r;if(!E)break}else{let te={instancePath:s+"/limits/tokens",keyword:"type"};e===
null?e=[te]:e.push(te),r++}var K=qe===r;Ze=Ze||K;let F=r;t(L,{instancePath:s+"/limits/tokens",parentData:l,parentDataProperty:"\
tokens",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var K=F===r;if(Ze=Ze||K,Ze)r=
je,e!==null&&(je?e.length=je:e=null);else{let te={instancePath:s+"/limits/tokens",keyword:"anyOf"};e===null?e=[te]:e.push(
te),r++}var $=m===r}else var $=!0}}}}else{let c={instancePath:s+"/limits",keyword:"type"};e===null?e=[c]:e.push(c),r++}var B=P===
r;d=d||B;let b=r;t(l,{instancePath:s+"/limits",parentData:n,parentDataProperty:"limits",rootData:f,dynamicAnchors:a})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var B=b===r;if(d=d||B,d)r=p,e!==null&&(p?e.length=p:e=null);else{let c={
instancePath:s+"/limits",keyword:"anyOf"};return e===null?e=[c]:e.push(c),r++,ss.errors=e,!1}var i=h===r}else var i=!0;if(i){
if(n.on_failure!==void 0){let l=n.on_failure,h=r,p=r,d=!1,P=r;if(!(l==="finish"||l==="continue"||l==="kill")){let c={instancePath:s+
"/on_failure",keyword:"enum"};e===null?e=[c]:e.push(c),r++}var q=P===r;d=d||q;let b=r;t(l,{instancePath:s+"/on_failure",
parentData:n,parentDataProperty:"on_failure",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.
length);var q=b===r;if(d=d||q,d)r=p,e!==null&&(p?e.length=p:e=null);else{let c={instancePath:s+"/on_failure",keyword:"an\
yOf"};return e===null?e=[c]:e.push(c),r++,ss.errors=e,!1}var i=h===r}else var i=!0;if(i){if(n.defaults!==void 0){let l=n.
defaults,h=r,p=r,d=!1,P=r;if(r===P)if(l&&typeof l=="object"&&!Array.isArray(l)){let c=r;for(let L in l)if(!(L==="resourc\
es"||L==="timeout"||L==="retry"||L==="stop_if")){let m={instancePath:s+"/defaults",keyword:"additionalProperties"};e===null?
e=[m]:e.push(m),r++;break}if(c===r){if(l.resources!==void 0){let L=l.resources,m=r,je=r,Ze=!1,qe=r;if(r===qe)if(L&&typeof L==
"object"&&!Array.isArray(L)){let be=r;for(let te in L)if(!(te==="cpus"||te==="memory"||te==="gpus"||te==="tokens")){let X={
instancePath:s+"/defaults/resources",keyword:"additionalProperties"};e===null?e=[X]:e.push(X),r++;break}if(be===r){if(L.
cpus!==void 0){let te=L.cpus,X=r,Oe=r,Ee=!1,ge=r;if(r===ge)if(typeof te=="number"){if(te<=0||isNaN(te)){let Z={instancePath:s+
"/defaults/resources/cpus",keyword:"exclusiveMinimum"};e===null?e=[Z]:e.push(Z),r++}}else{let Z={instancePath:s+"/defaul\
ts/resources/cpus",keyword:"type"};e===null?e=[Z]:e.push(Z),r++}var ne=ge===r;Ee=Ee||ne;let ae=r;t(te,{instancePath:s+"/\
defaults/resources/cpus",parentData:L,parentDataProperty:"cpus",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var ne=ae===r;if(Ee=Ee||ne,Ee)r=Oe,e!==null&&(Oe?e.length=Oe:e=null);else{let Z={instancePath:s+"/\
defaults/resources/cpus",keyword:"anyOf"};e===null?e=[Z]:e.push(Z),r++}var T=X===r}else var T=!0;if(T){if(L.memory!==void 0){
let te=L.memory,X=r,Oe=r,Ee=!1,ge=r;if(typeof te!="string"&&!(typeof te=="number"&&!(te%1)&&!isNaN(te))){let D={instancePath:s+
"/defaults/resources/memory",keyword:"type"};e===null?e=[D]:e.push(D),r++}if(r===ge){if(typeof te=="number"&&(te<1||isNaN(
te))){let D={instancePath:s+"/defaults/resources/memory",keyword:"minimum"};e===null?e=[D]:e.push(D),r++}if(r===ge&&typeof te==
"string"&&!Ys.test(te)){let D={instancePath:s+"/defaults/resources/memory",keyword:"pattern"};e===null?e=[D]:e.push(D),r++}}
var de=ge===r;Ee=Ee||de;let ae=r;t(te,{instancePath:s+"/defaults/resources/memory",parentData:L,parentDataProperty:"memo\
ry",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var de=ae===r;if(Ee=Ee||de,Ee)r=Oe,
e!==null&&(Oe?e.length=Oe:e=null);else{let D={instancePath:s+"/defaults/resources/memory",keyword:"anyOf"};e===null?e=[D]:
e.push(D),r++}var T=X===r}else var T=!0;if(T){if(L.gpus!==void 0){let te=L.gpus,X=r,Oe=r,Ee=!1,ge=r;if(!(typeof te=="num\
ber"&&!(te%1)&&!isNaN(te))){let D={instancePath:s+"/defaults/resources/gpus",keyword:"type"};e===null?e=[D]:e.push(D),r++}
if(r===ge&&typeof te=="number"&&(te<0||isNaN(te))){let D={instancePath:s+"/defaults/resources/gpus",keyword:"minimum"};e===
null?e=[D]:e.push(D),r++}var j=ge===r;Ee=Ee||j;let ae=r;t(te,{instancePath:s+"/defaults/resources/gpus",parentData:L,parentDataProperty:"\
gpus",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var j=ae===r;if(Ee=Ee||j,Ee)r=Oe,
e!==null&&(Oe?e.length=Oe:e=null);else{let D={instancePath:s+"/defaults/resources/gpus",keyword:"anyOf"};e===null?e=[D]:
e.push(D),r++}var T=X===r}else var T=!0;if(T)if(L.tokens!==void 0){let te=L.tokens,X=r,Oe=r,Ee=!1,ge=r;if(r===ge)if(te&&
typeof te=="object"&&!Array.isArray(te))for(let D in te){let xe=te[D],ze=r,Me=r,A=!1,le=r;if(!(typeof xe=="number"&&!(xe%
1)&&!isNaN(xe))){let ke={instancePath:s+"/defaults/resources/tokens/"+D.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"\
type"};e===null?e=[ke]:e.push(ke),r++}if(r===le&&typeof xe=="number"&&(xe<1||isNaN(xe))){let ke={instancePath:s+"/defaul\
ts/resources/tokens/"+D.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"minimum"};e===null?e=[ke]:e.push(ke),r++}var oe=le===
r;A=A||oe;let Le=r;t(xe,{instancePath:s+"/defaults/resources/tokens/"+D.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:te,
parentDataProperty:D,rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var oe=Le===r;if(A=
A||oe,A)r=Me,e!==null&&(Me?e.length=Me:e=null);else{let ke={instancePath:s+"/defaults/resources/tokens/"+D.replace(/~/g,
"~0").replace(/\//g,"~1"),keyword:"anyOf"};e===null?e=[ke]:e.push(ke),r++}var ie=ze===r;if(!ie)break}else{let D={instancePath:s+
"/defaults/resources/tokens",keyword:"type"};e===null?e=[D]:e.push(D),r++}var ve=ge===r;Ee=Ee||ve;let ae=r;t(te,{instancePath:s+
"/defaults/resources/tokens",parentData:L,parentDataProperty:"tokens",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var ve=ae===r;if(Ee=Ee||ve,Ee)r=Oe,e!==null&&(Oe?e.length=Oe:e=null);else{let D={instancePath:s+
"/defaults/resources/tokens",keyword:"anyOf"};e===null?e=[D]:e.push(D),r++}var T=X===r}else var T=!0}}}}else{let be={instancePath:s+
"/defaults/resources",keyword:"type"};e===null?e=[be]:e.push(be),r++}var _e=qe===r;Ze=Ze||_e;let F=r;t(L,{instancePath:s+
"/defaults/resources",parentData:l,parentDataProperty:"resources",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.
concat(t.errors),r=e.length);var _e=F===r;if(Ze=Ze||_e,Ze)r=je,e!==null&&(je?e.length=je:e=null);else{let be={instancePath:s+
"/defaults/resources",keyword:"anyOf"};e===null?e=[be]:e.push(be),r++}var fe=m===r}else var fe=!0;if(fe){if(l.timeout!==
void 0){let L=l.timeout,m=r,je=r,Ze=!1,qe=r;if(r===qe)if(L&&typeof L=="object"&&!Array.isArray(L)){let te=r;for(let X in L)
if(!(X==="total"||X==="idle"||X==="grace")){let Oe={instancePath:s+"/defaults/timeout",keyword:"additionalProperties"};e===
null?e=[Oe]:e.push(Oe),r++;break}if(te===r){if(L.total!==void 0){let X=L.total,Oe=r,Ee=r,ge=!1,ae=r;if(typeof X!="string"&&
X!==null){let D={instancePath:s+"/defaults/timeout/total",keyword:"type"};e===null?e=[D]:e.push(D),r++}if(r===ae&&typeof X==
"string"&&!fs.test(X)){let D={instancePath:s+"/defaults/timeout/total",keyword:"pattern"};e===null?e=[D]:e.push(D),r++}var pe=ae===
r;ge=ge||pe;let Z=r;t(X,{instancePath:s+"/defaults/timeout/total",parentData:L,parentDataProperty:"total",rootData:f,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var pe=Z===r;if(ge=ge||pe,ge)r=Ee,e!==null&&(Ee?e.length=Ee:e=null);else{
let D={instancePath:s+"/defaults/timeout/total",keyword:"anyOf"};e===null?e=[D]:e.push(D),r++}var Ne=Oe===r}else var Ne=!0;
if(Ne){if(L.idle!==void 0){let X=L.idle,Oe=r,Ee=r,ge=!1,ae=r;if(typeof X!="string"&&X!==null){let xe={instancePath:s+"/d\
efaults/timeout/idle",keyword:"type"};e===null?e=[xe]:e.push(xe),r++}if(r===ae&&typeof X=="string"&&!fs.test(X)){let xe={
instancePath:s+"/defaults/timeout/idle",keyword:"pattern"};e===null?e=[xe]:e.push(xe),r++}var Fe=ae===r;ge=ge||Fe;let Z=r;
t(X,{instancePath:s+"/defaults/timeout/idle",parentData:L,parentDataProperty:"idle",rootData:f,dynamicAnchors:a})||(e=e===
null?t.errors:e.concat(t.errors),r=e.length);var Fe=Z===r;if(ge=ge||Fe,ge)r=Ee,e!==null&&(Ee?e.length=Ee:e=null);else{let xe={
instancePath:s+"/defaults/timeout/idle",keyword:"anyOf"};e===null?e=[xe]:e.push(xe),r++}var Ne=Oe===r}else var Ne=!0;if(Ne)
if(L.grace!==void 0){let X=L.grace,Oe=r,Ee=r,ge=!1,ae=r;if(r===ae)if(typeof X=="string"){if(!fs.test(X)){let xe={instancePath:s+
"/defaults/timeout/grace",keyword:"pattern"};e===null?e=[xe]:e.push(xe),r++}}else{let xe={instancePath:s+"/defaults/time\
out/grace",keyword:"type"};e===null?e=[xe]:e.push(xe),r++}var $e=ae===r;ge=ge||$e;let Z=r;t(X,{instancePath:s+"/defaults\
/timeout/grace",parentData:L,parentDataProperty:"grace",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var $e=Z===r;if(ge=ge||$e,ge)r=Ee,e!==null&&(Ee?e.length=Ee:e=null);else{let xe={instancePath:s+"/defaults/t\
imeout/grace",keyword:"anyOf"};e===null?e=[xe]:e.push(xe),r++}var Ne=Oe===r}else var Ne=!0}}}else{let te={instancePath:s+
"/defaults/timeout",keyword:"type"};e===null?e=[te]:e.push(te),r++}var R=qe===r;Ze=Ze||R;let F=r;t(L,{instancePath:s+"/d\
efaults/timeout",parentData:l,parentDataProperty:"timeout",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var R=F===r;if(Ze=Ze||R,Ze)r=je,e!==null&&(je?e.length=je:e=null);else{let te={instancePath:s+"/de\
faults/timeout",keyword:"anyOf"};e===null?e=[te]:e.push(te),r++}var fe=m===r}else var fe=!0;if(fe){if(l.retry!==void 0){
let L=l.retry,m=r,je=r,Ze=!1,qe=r;if(r===qe)if(Array.isArray(L)){var C=!0;let te=L.length;for(let X=0;X<te;X++){let Oe=L[X],
Ee=r,ge=r,ae=!1,Z=r;if(r===Z)if(Oe&&typeof Oe=="object"&&!Array.isArray(Oe)){let ze;if(Oe.on===void 0&&(ze="on")){let Me={
instancePath:s+"/defaults/retry/"+X,keyword:"required"};e===null?e=[Me]:e.push(Me),r++}else{let Me=r;for(let A in Oe)if(!(A===
"on"||A==="max"||A==="delay"||A==="factor"||A==="max_delay"||A==="jitter"||A==="set")){let le={instancePath:s+"/defaults\
/retry/"+X,keyword:"additionalProperties"};e===null?e=[le]:e.push(le),r++;break}if(Me===r){if(Oe.on!==void 0){let A=Oe.on,
le=r,Le=r,ke=!1,Qe=r,he=r,sr=!1,we=r,Se=r,Ue=!1,rr=r;if(!(A==="exit"||A==="signal"||A==="oom"||A==="gpu-oom"||A==="timeo\
ut"||A==="idle"||A==="preempted"||A==="node-lost"||A==="diverged")){let Je={instancePath:s+"/defaults/retry/"+X+"/on",keyword:"\
enum"};e===null?e=[Je]:e.push(Je),r++}var H=rr===r;Ue=Ue||H;let nr=r;if(r===nr)if(typeof A=="string"){if(!Gs.test(A)){let Je={
instancePath:s+"/defaults/retry/"+X+"/on",keyword:"pattern",params:{pattern:"^(exit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}};e===
null?e=[Je]:e.push(Je),r++}}else{let Je={instancePath:s+"/defaults/retry/"+X+"/on",keyword:"type"};e===null?e=[Je]:e.push(
Je),r++}var H=nr===r;if(Ue=Ue||H,Ue)r=Se,e!==null&&(Se?e.length=Se:e=null);else{let Je={instancePath:s+"/defaults/retry/"+
X+"/on",keyword:"anyOf"};e===null?e=[Je]:e.push(Je),r++}var se=we===r;sr=sr||se;let Pe=r;if(r===Pe)if(Array.isArray(A))if(A.
length<1){let Je={instancePath:s+"/defaults/retry/"+X+"/on",keyword:"minItems"};e===null?e=[Je]:e.push(Je),r++}else{var ue=!0;
let Je=A.length;for(let tr=0;tr<Je;tr++){let Te=A[tr],ur=r,Br=r,lr=!1,Qr=r,Ye=r,pr=!1,Er=r;if(!(Te==="exit"||Te==="signa\
l"||Te==="oom"||Te==="gpu-oom"||Te==="timeout"||Te==="idle"||Te==="preempted"||Te==="node-lost"||Te==="diverged")){let Sr={
instancePath:s+"/defaults/retry/"+X+"/on/"+tr,keyword:"enum"};e===null?e=[Sr]:e.push(Sr),r++}var me=Er===r;pr=pr||me;let ts=r;
if(r===ts)if(typeof Te=="string"){if(!Gs.test(Te)){let Sr={instancePath:s+"/defaults/retry/"+X+"/on/"+tr,keyword:"patter\
n",params:{pattern:"^(exit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}};e===null?e=[Sr]:e.push(Sr),r++}}else{let Sr={instancePath:s+
"/defaults/retry/"+X+"/on/"+tr,keyword:"type"};e===null?e=[Sr]:e.push(Sr),r++}var me=ts===r;if(pr=pr||me,pr)r=Ye,e!==null&&
(Ye?e.length=Ye:e=null);else{let Sr={instancePath:s+"/defaults/retry/"+X+"/on/"+tr,keyword:"anyOf"};e===null?e=[Sr]:e.push(
Sr),r++}var I=Qr===r;lr=lr||I;let _s=r;t(Te,{instancePath:s+"/defaults/retry/"+X+"/on/"+tr,parentData:A,parentDataProperty:tr,
rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var I=_s===r;if(lr=lr||I,lr)r=Br,e!==
null&&(Br?e.length=Br:e=null);else{let Sr={instancePath:s+"/defaults/retry/"+X+"/on/"+tr,keyword:"anyOf"};e===null?e=[Sr]:
e.push(Sr),r++}var ue=ur===r;if(!ue)break}if(ue){let tr=A.length,Te;if(tr>1){e:for(;tr--;)for(Te=tr;Te--;)if(ln(A[tr],A[Te])){
let ur={instancePath:s+"/defaults/retry/"+X+"/on",keyword:"uniqueItems"};e===null?e=[ur]:e.push(ur),r++;break e}}}}else{
let Je={instancePath:s+"/defaults/retry/"+X+"/on",keyword:"type"};e===null?e=[Je]:e.push(Je),r++}var se=Pe===r;if(sr=sr||
se,sr)r=he,e!==null&&(he?e.length=he:e=null);else{let Je={instancePath:s+"/defaults/retry/"+X+"/on",keyword:"anyOf"};e===
null?e=[Je]:e.push(Je),r++}var M=Qe===r;ke=ke||M;let Rr=r;t(A,{instancePath:s+"/defaults/retry/"+X+"/on",parentData:Oe,parentDataProperty:"\
on",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var M=Rr===r;if(ke=ke||M,ke)r=Le,
e!==null&&(Le?e.length=Le:e=null);else{let Je={instancePath:s+"/defaults/retry/"+X+"/on",keyword:"anyOf"};e===null?e=[Je]:
e.push(Je),r++}var O=le===r}else var O=!0;if(O){if(Oe.max!==void 0){let A=Oe.max,le=r,Le=r,ke=!1,Qe=r;if(!(typeof A=="nu\
mber"&&!(A%1)&&!isNaN(A))){let we={instancePath:s+"/defaults/retry/"+X+"/max",keyword:"type"};e===null?e=[we]:e.push(we),
r++}if(r===Qe&&typeof A=="number"&&(A<1||isNaN(A))){let we={instancePath:s+"/defaults/retry/"+X+"/max",keyword:"minimum"};
e===null?e=[we]:e.push(we),r++}var V=Qe===r;ke=ke||V;let he=r;t(A,{instancePath:s+"/defaults/retry/"+X+"/max",parentData:Oe,
parentDataProperty:"max",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var V=he===r;
if(ke=ke||V,ke)r=Le,e!==null&&(Le?e.length=Le:e=null);else{let we={instancePath:s+"/defaults/retry/"+X+"/max",keyword:"a\
nyOf"};e===null?e=[we]:e.push(we),r++}var O=le===r}else var O=!0;if(O){if(Oe.delay!==void 0){let A=Oe.delay,le=r,Le=r,ke=!1,
Qe=r;if(r===Qe)if(typeof A=="string"){if(!fs.test(A)){let we={instancePath:s+"/defaults/retry/"+X+"/delay",keyword:"patt\
ern"};e===null?e=[we]:e.push(we),r++}}else{let we={instancePath:s+"/defaults/retry/"+X+"/delay",keyword:"type"};e===null?
e=[we]:e.push(we),r++}var Be=Qe===r;ke=ke||Be;let he=r;t(A,{instancePath:s+"/defaults/retry/"+X+"/delay",parentData:Oe,parentDataProperty:"\
delay",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Be=he===r;if(ke=ke||Be,ke)
r=Le,e!==null&&(Le?e.length=Le:e=null);else{let we={instancePath:s+"/defaults/retry/"+X+"/delay",keyword:"anyOf"};e===null?
e=[we]:e.push(we),r++}var O=le===r}else var O=!0;if(O){if(Oe.factor!==void 0){let A=Oe.factor,le=r,Le=r,ke=!1,Qe=r;if(r===
Qe)if(typeof A=="number"){if(A<1||isNaN(A)){let we={instancePath:s+"/defaults/retry/"+X+"/factor",keyword:"minimum"};e===
null?e=[we]:e.push(we),r++}}else{let we={instancePath:s+"/defaults/retry/"+X+"/factor",keyword:"type"};e===null?e=[we]:e.
push(we),r++}var er=Qe===r;ke=ke||er;let he=r;t(A,{instancePath:s+"/defaults/retry/"+X+"/factor",parentData:Oe,parentDataProperty:"\
factor",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var er=he===r;if(ke=ke||er,ke)
r=Le,e!==null&&(Le?e.length=Le:e=null);else{let we={instancePath:s+"/defaults/retry/"+X+"/factor",keyword:"anyOf"};e===null?
e=[we]:e.push(we),r++}var O=le===r}else var O=!0;if(O){if(Oe.max_delay!==void 0){let A=Oe.max_delay,le=r,Le=r,ke=!1,Qe=r;
if(r===Qe)if(typeof A=="string"){if(!fs.test(A)){let we={instancePath:s+"/defaults/retry/"+X+"/max_delay",keyword:"patte\
rn"};e===null?e=[we]:e.push(we),r++}}else{let we={instancePath:s+"/defaults/retry/"+X+"/max_delay",keyword:"type"};e===null?
e=[we]:e.push(we),r++}var z=Qe===r;ke=ke||z;let he=r;t(A,{instancePath:s+"/defaults/retry/"+X+"/max_delay",parentData:Oe,
parentDataProperty:"max_delay",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var z=he===
r;if(ke=ke||z,ke)r=Le,e!==null&&(Le?e.length=Le:e=null);else{let we={instancePath:s+"/defaults/retry/"+X+"/max_delay",keyword:"\
anyOf"};e===null?e=[we]:e.push(we),r++}var O=le===r}else var O=!0;if(O){if(Oe.jitter!==void 0){let A=Oe.jitter,le=r,Le=r,
ke=!1,Qe=r;if(r===Qe)if(typeof A=="number"){if(A>1||isNaN(A)){let we={instancePath:s+"/defaults/retry/"+X+"/jitter",keyword:"\
maximum"};e===null?e=[we]:e.push(we),r++}else if(A<0||isNaN(A)){let we={instancePath:s+"/defaults/retry/"+X+"/jitter",keyword:"\
minimum"};e===null?e=[we]:e.push(we),r++}}else{let we={instancePath:s+"/defaults/retry/"+X+"/jitter",keyword:"type"};e===
null?e=[we]:e.push(we),r++}var ee=Qe===r;ke=ke||ee;let he=r;t(A,{instancePath:s+"/defaults/retry/"+X+"/jitter",parentData:Oe,
parentDataProperty:"jitter",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ee=he===
r;if(ke=ke||ee,ke)r=Le,e!==null&&(Le?e.length=Le:e=null);else{let we={instancePath:s+"/defaults/retry/"+X+"/jitter",keyword:"\
anyOf"};e===null?e=[we]:e.push(we),r++}var O=le===r}else var O=!0;if(O)if(Oe.set!==void 0){let A=Oe.set,le=r,Le=r,ke=!1,
Qe=r;if(r===Qe&&!(A&&typeof A=="object"&&!Array.isArray(A))){let we={instancePath:s+"/defaults/retry/"+X+"/set",keyword:"\
type"};e===null?e=[we]:e.push(we),r++}var Ve=Qe===r;ke=ke||Ve;let he=r;t(A,{instancePath:s+"/defaults/retry/"+X+"/set",parentData:Oe,
parentDataProperty:"set",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ve=he===
r;if(ke=ke||Ve,ke)r=Le,e!==null&&(Le?e.length=Le:e=null);else{let we={instancePath:s+"/defaults/retry/"+X+"/set",keyword:"\
anyOf"};e===null?e=[we]:e.push(we),r++}var O=le===r}else var O=!0}}}}}}}}else{let ze={instancePath:s+"/defaults/retry/"+
X,keyword:"type"};e===null?e=[ze]:e.push(ze),r++}var Ae=Z===r;ae=ae||Ae;let D=r;t(Oe,{instancePath:s+"/defaults/retry/"+
X,parentData:L,parentDataProperty:X,rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ae=D===
r;if(ae=ae||Ae,ae)r=ge,e!==null&&(ge?e.length=ge:e=null);else{let ze={instancePath:s+"/defaults/retry/"+X,keyword:"anyOf"};
e===null?e=[ze]:e.push(ze),r++}var C=Ee===r;if(!C)break}}else{let te={instancePath:s+"/defaults/retry",keyword:"type"};e===
null?e=[te]:e.push(te),r++}var Xe=qe===r;Ze=Ze||Xe;let F=r;t(L,{instancePath:s+"/defaults/retry",parentData:l,parentDataProperty:"\
retry",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Xe=F===r;if(Ze=Ze||Xe,Ze)r=
je,e!==null&&(je?e.length=je:e=null);else{let te={instancePath:s+"/defaults/retry",keyword:"anyOf"};e===null?e=[te]:e.push(
te),r++}var fe=m===r}else var fe=!0;if(fe)if(l.stop_if!==void 0){let L=l.stop_if,m=r,je=r,Ze=!1,qe=r,F=r,be=!1,te=r;if(r===
te)if(typeof L=="string"){if(!Rs.test(L)){let ae={instancePath:s+"/defaults/stop_if",keyword:"pattern"};e===null?e=[ae]:
e.push(ae),r++}}else{let ae={instancePath:s+"/defaults/stop_if",keyword:"type"};e===null?e=[ae]:e.push(ae),r++}var u=te===
r;be=be||u;let X=r;if(r===X)if(L&&typeof L=="object"&&!Array.isArray(L)){let ae;if(L.metric===void 0&&(ae="metric")){let Z={
instancePath:s+"/defaults/stop_if",keyword:"required"};e===null?e=[Z]:e.push(Z),r++}else{let Z=r;for(let D in L)if(!(D===
"metric"||D==="is"||D==="above"||D==="below"||D==="for")){let xe={instancePath:s+"/defaults/stop_if",keyword:"additional\
Properties"};e===null?e=[xe]:e.push(xe),r++;break}if(Z===r){if(L.metric!==void 0){let D=L.metric,xe=r;if(r===xe)if(typeof D==
"string"){if(dr(D)<1){let ze={instancePath:s+"/defaults/stop_if/metric",keyword:"minLength"};e===null?e=[ze]:e.push(ze),
r++}}else{let ze={instancePath:s+"/defaults/stop_if/metric",keyword:"type"};e===null?e=[ze]:e.push(ze),r++}var ce=xe===r}else
var ce=!0;if(ce){if(L.is!==void 0){let D=L.is,xe=r,ze=r,Me=!1,A=r;if(!(D==="nan"||D==="not-finite")){let ke={instancePath:s+
"/defaults/stop_if/is",keyword:"enum"};e===null?e=[ke]:e.push(ke),r++}var Ce=A===r;Me=Me||Ce;let le=r;t(D,{instancePath:s+
"/defaults/stop_if/is",parentData:L,parentDataProperty:"is",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var Ce=le===r;if(Me=Me||Ce,Me)r=ze,e!==null&&(ze?e.length=ze:e=null);else{let ke={instancePath:s+"\
/defaults/stop_if/is",keyword:"anyOf"};e===null?e=[ke]:e.push(ke),r++}var ce=xe===r}else var ce=!0;if(ce){if(L.above!==void 0){
let D=L.above,xe=r,ze=r,Me=!1,A=r;if(typeof D!="number"){let ke={instancePath:s+"/defaults/stop_if/above",keyword:"type"};
e===null?e=[ke]:e.push(ke),r++}var N=A===r;Me=Me||N;let le=r;t(D,{instancePath:s+"/defaults/stop_if/above",parentData:L,
parentDataProperty:"above",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var N=le===
r;if(Me=Me||N,Me)r=ze,e!==null&&(ze?e.length=ze:e=null);else{let ke={instancePath:s+"/defaults/stop_if/above",keyword:"a\
nyOf"};e===null?e=[ke]:e.push(ke),r++}var ce=xe===r}else var ce=!0;if(ce){if(L.below!==void 0){let D=L.below,xe=r,ze=r,Me=!1,
A=r;if(typeof D!="number"){let ke={instancePath:s+"/defaults/stop_if/below",keyword:"type"};e===null?e=[ke]:e.push(ke),r++}
var U=A===r;Me=Me||U;let le=r;t(D,{instancePath:s+"/defaults/stop_if/below",parentData:L,parentDataProperty:"below",rootData:f,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var U=le===r;if(Me=Me||U,Me)r=ze,e!==null&&(ze?e.
length=ze:e=null);else{let ke={instancePath:s+"/defaults/stop_if/below",keyword:"anyOf"};e===null?e=[ke]:e.push(ke),r++}
var ce=xe===r}else var ce=!0;if(ce)if(L.for!==void 0){let D=L.for,xe=r,ze=r,Me=!1,A=r;if(!(typeof D=="number"&&!(D%1)&&!isNaN(
D))){let ke={instancePath:s+"/defaults/stop_if/for",keyword:"type"};e===null?e=[ke]:e.push(ke),r++}if(r===A&&typeof D=="\
number"&&(D<1||isNaN(D))){let ke={instancePath:s+"/defaults/stop_if/for",keyword:"minimum"};e===null?e=[ke]:e.push(ke),r++}
var x=A===r;Me=Me||x;let le=r;t(D,{instancePath:s+"/defaults/stop_if/for",parentData:L,parentDataProperty:"for",rootData:f,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var x=le===r;if(Me=Me||x,Me)r=ze,e!==null&&(ze?e.
length=ze:e=null);else{let ke={instancePath:s+"/defaults/stop_if/for",keyword:"anyOf"};e===null?e=[ke]:e.push(ke),r++}var ce=xe===
r}else var ce=!0}}}}}}else{let ae={instancePath:s+"/defaults/stop_if",keyword:"type"};e===null?e=[ae]:e.push(ae),r++}var u=X===
r;be=be||u;let Oe=r;if(r===Oe)if(Array.isArray(L)){var G=!0;let ae=L.length;for(let Z=0;Z<ae;Z++){let D=L[Z],xe=r,ze=r,Me=!1,
A=r,le=r,Le=!1,ke=r;if(r===ke)if(typeof D=="string"){if(!Rs.test(D)){let we={instancePath:s+"/defaults/stop_if/"+Z,keyword:"\
pattern"};e===null?e=[we]:e.push(we),r++}}else{let we={instancePath:s+"/defaults/stop_if/"+Z,keyword:"type"};e===null?e=
[we]:e.push(we),r++}var o=ke===r;Le=Le||o;let Qe=r;if(r===Qe)if(D&&typeof D=="object"&&!Array.isArray(D)){let we;if(D.metric===
void 0&&(we="metric")){let Se={instancePath:s+"/defaults/stop_if/"+Z,keyword:"required"};e===null?e=[Se]:e.push(Se),r++}else{
let Se=r;for(let Ue in D)if(!(Ue==="metric"||Ue==="is"||Ue==="above"||Ue==="below"||Ue==="for")){let rr={instancePath:s+
"/defaults/stop_if/"+Z,keyword:"additionalProperties"};e===null?e=[rr]:e.push(rr),r++;break}if(Se===r){if(D.metric!==void 0){
let Ue=D.metric,rr=r;if(r===rr)if(typeof Ue=="string"){if(dr(Ue)<1){let nr={instancePath:s+"/defaults/stop_if/"+Z+"/metr\
ic",keyword:"minLength"};e===null?e=[nr]:e.push(nr),r++}}else{let nr={instancePath:s+"/defaults/stop_if/"+Z+"/metric",keyword:"\
type"};e===null?e=[nr]:e.push(nr),r++}var Y=rr===r}else var Y=!0;if(Y){if(D.is!==void 0){let Ue=D.is,rr=r,nr=r,Pe=!1,Rr=r;
if(!(Ue==="nan"||Ue==="not-finite")){let Te={instancePath:s+"/defaults/stop_if/"+Z+"/is",keyword:"enum"};e===null?e=[Te]:
e.push(Te),r++}var Q=Rr===r;Pe=Pe||Q;let Je=r;t(Ue,{instancePath:s+"/defaults/stop_if/"+Z+"/is",parentData:D,parentDataProperty:"\
is",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Q=Je===r;if(Pe=Pe||Q,Pe)r=nr,
e!==null&&(nr?e.length=nr:e=null);else{let Te={instancePath:s+"/defaults/stop_if/"+Z+"/is",keyword:"anyOf"};e===null?e=[
Te]:e.push(Te),r++}var Y=rr===r}else var Y=!0;if(Y){if(D.above!==void 0){let Ue=D.above,rr=r,nr=r,Pe=!1,Rr=r;if(typeof Ue!=
"number"){let Te={instancePath:s+"/defaults/stop_if/"+Z+"/above",keyword:"type"};e===null?e=[Te]:e.push(Te),r++}var Ie=Rr===
r;Pe=Pe||Ie;let Je=r;t(Ue,{instancePath:s+"/defaults/stop_if/"+Z+"/above",parentData:D,parentDataProperty:"above",rootData:f,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ie=Je===r;if(Pe=Pe||Ie,Pe)r=nr,e!==null&&(nr?
e.length=nr:e=null);else{let Te={instancePath:s+"/defaults/stop_if/"+Z+"/above",keyword:"anyOf"};e===null?e=[Te]:e.push(
Te),r++}var Y=rr===r}else var Y=!0;if(Y){if(D.below!==void 0){let Ue=D.below,rr=r,nr=r,Pe=!1,Rr=r;if(typeof Ue!="number"){
let Te={instancePath:s+"/defaults/stop_if/"+Z+"/below",keyword:"type"};e===null?e=[Te]:e.push(Te),r++}var y=Rr===r;Pe=Pe||
y;let Je=r;t(Ue,{instancePath:s+"/defaults/stop_if/"+Z+"/below",parentData:D,parentDataProperty:"below",rootData:f,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var y=Je===r;if(Pe=Pe||y,Pe)r=nr,e!==null&&(nr?e.length=nr:e=null);else{
let Te={instancePath:s+"/defaults/stop_if/"+Z+"/below",keyword:"anyOf"};e===null?e=[Te]:e.push(Te),r++}var Y=rr===r}else
var Y=!0;if(Y)if(D.for!==void 0){let Ue=D.for,rr=r,nr=r,Pe=!1,Rr=r;if(!(typeof Ue=="number"&&!(Ue%1)&&!isNaN(Ue))){let Te={
instancePath:s+"/defaults/stop_if/"+Z+"/for",keyword:"type"};e===null?e=[Te]:e.push(Te),r++}if(r===Rr&&typeof Ue=="numbe\
r"&&(Ue<1||isNaN(Ue))){let Te={instancePath:s+"/defaults/stop_if/"+Z+"/for",keyword:"minimum"};e===null?e=[Te]:e.push(Te),
r++}var v=Rr===r;Pe=Pe||v;let Je=r;t(Ue,{instancePath:s+"/defaults/stop_if/"+Z+"/for",parentData:D,parentDataProperty:"f\
or",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var v=Je===r;if(Pe=Pe||v,Pe)r=nr,
e!==null&&(nr?e.length=nr:e=null);else{let Te={instancePath:s+"/defaults/stop_if/"+Z+"/for",keyword:"anyOf"};e===null?e=
[Te]:e.push(Te),r++}var Y=rr===r}else var Y=!0}}}}}}else{let we={instancePath:s+"/defaults/stop_if/"+Z,keyword:"type"};e===
null?e=[we]:e.push(we),r++}var o=Qe===r;if(Le=Le||o,Le)r=le,e!==null&&(le?e.length=le:e=null);else{let we={instancePath:s+
"/defaults/stop_if/"+Z,keyword:"anyOf"};e===null?e=[we]:e.push(we),r++}var _=A===r;Me=Me||_;let he=r;t(D,{instancePath:s+
"/defaults/stop_if/"+Z,parentData:L,parentDataProperty:Z,rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.
errors),r=e.length);var _=he===r;if(Me=Me||_,Me)r=ze,e!==null&&(ze?e.length=ze:e=null);else{let we={instancePath:s+"/def\
aults/stop_if/"+Z,keyword:"anyOf"};e===null?e=[we]:e.push(we),r++}var G=xe===r;if(!G)break}}else{let ae={instancePath:s+
"/defaults/stop_if",keyword:"type"};e===null?e=[ae]:e.push(ae),r++}var u=Oe===r;if(be=be||u,be)r=F,e!==null&&(F?e.length=
F:e=null);else{let ae={instancePath:s+"/defaults/stop_if",keyword:"anyOf"};e===null?e=[ae]:e.push(ae),r++}var k=qe===r;Ze=
Ze||k;let Ee=r;t(L,{instancePath:s+"/defaults/stop_if",parentData:l,parentDataProperty:"stop_if",rootData:f,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var k=Ee===r;if(Ze=Ze||k,Ze)r=je,e!==null&&(je?e.length=je:e=null);else{
let ae={instancePath:s+"/defaults/stop_if",keyword:"anyOf"};e===null?e=[ae]:e.push(ae),r++}var fe=m===r}else var fe=!0}}}}else{
let c={instancePath:s+"/defaults",keyword:"type"};e===null?e=[c]:e.push(c),r++}var J=P===r;d=d||J;let b=r;t(l,{instancePath:s+
"/defaults",parentData:n,parentDataProperty:"defaults",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var J=b===r;if(d=d||J,d)r=p,e!==null&&(p?e.length=p:e=null);else{let c={instancePath:s+"/defaults",keyword:"\
anyOf"};return e===null?e=[c]:e.push(c),r++,ss.errors=e,!1}var i=h===r}else var i=!0;if(i){if(n.params!==void 0){let l=n.
params,h=r;if(!(l&&typeof l=="object"&&!Array.isArray(l)))return ss.errors=[{instancePath:s+"/params",keyword:"type"}],!1;
var i=h===r}else var i=!0;if(i){if(n.stages!==void 0){let l=n.stages,h=r;if(!(l&&typeof l=="object"&&!Array.isArray(l)))
return ss.errors=[{instancePath:s+"/stages",keyword:"type"}],!1;var i=h===r}else var i=!0;if(i)if(n.datasets!==void 0){let l=n.
datasets,h=r;if(!(l&&typeof l=="object"&&!Array.isArray(l)))return ss.errors=[{instancePath:s+"/datasets",keyword:"type"}],
!1;var i=h===r}else var i=!0}}}}}}}}}else return ss.errors=[{instancePath:s,keyword:"type"}],!1;return ss.errors=e,r===0}
ss.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ir(n,{instancePath:s="",parentData:He,parentDataProperty:We,
rootData:f=n,dynamicAnchors:a={}}={}){let e=null,r=0,ye=ir.evaluated;if(ye.dynamicProps&&(ye.props=void 0),ye.dynamicItems&&
(ye.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let c;if(n.version===void 0&&(c="version")||n.name===
void 0&&(c="name")||n.stages===void 0&&(c="stages"))return ir.errors=[{instancePath:s,keyword:"required"}],!1;{let L=r;for(let m in n)
if(!(ns.call(Nn.properties,m)||jn.test(m))){return ir.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}
if(L===r){if(n.version!==void 0){let m=r;if(n.version!==1)return ir.errors=[{instancePath:s+"/version",keyword:"const"}],
!1;var i=m===r}else var i=!0;if(i){if(n.name!==void 0){let m=n.name,je=r;if(r===je)if(typeof m=="string"){if(!Dn.test(m))
return ir.errors=[{instancePath:s+"/name",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][\\w.-]{0,99}$"}}],!1}else return ir.
errors=[{instancePath:s+"/name",keyword:"type"}],!1;var i=je===r}else var i=!0;if(i){if(n.description!==void 0){let m=r;
if(typeof n.description!="string")return ir.errors=[{instancePath:s+"/description",keyword:"type"}],!1;var i=m===r}else var i=!0;
if(i){if(n.params!==void 0){let m=n.params,je=r;if(r===je)if(m&&typeof m=="object"&&!Array.isArray(m)){for(let qe in m){
let F=r;if(typeof qe=="string"&&!qn.test(qe)){let be={instancePath:s+"/params",keyword:"pattern",propertyName:qe};e===null?
e=[be]:e.push(be),r++}var re=F===r;if(!re){let be={instancePath:s+"/params",keyword:"propertyNames"};return e===null?e=[
be]:e.push(be),r++,ir.errors=e,!1;break}}if(re)for(let qe in m){let F=r;zs(m[qe],{instancePath:s+"/params/"+qe.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:m,parentDataProperty:qe,rootData:f,dynamicAnchors:a})||(e=e===null?zs.errors:e.concat(
zs.errors),r=e.length);var g=F===r;if(!g)break}}else return ir.errors=[{instancePath:s+"/params",keyword:"type"}],!1;var i=je===
r}else var i=!0;if(i){if(n.datasets!==void 0){let m=n.datasets,je=r;if(r===je)if(m&&typeof m=="object"&&!Array.isArray(m)){
for(let qe in m){let F=r;if(typeof qe=="string"&&!tn.test(qe)){let be={instancePath:s+"/datasets",keyword:"pattern",propertyName:qe};
e===null?e=[be]:e.push(be),r++}var Ke=F===r;if(!Ke){let be={instancePath:s+"/datasets",keyword:"propertyNames"};return e===
null?e=[be]:e.push(be),r++,ir.errors=e,!1;break}}if(Ke)for(let qe in m){let F=r;fr(m[qe],{instancePath:s+"/datasets/"+qe.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:m,parentDataProperty:qe,rootData:f,dynamicAnchors:a})||(e=e===null?fr.
errors:e.concat(fr.errors),r=e.length);var De=F===r;if(!De)break}}else return ir.errors=[{instancePath:s+"/datasets",keyword:"\
type"}],!1;var i=je===r}else var i=!0;if(i){if(n.defaults!==void 0){let m=n.defaults,je=r;if(r===je)if(m&&typeof m=="obj\
ect"&&!Array.isArray(m)){let qe=r;for(let F in m)if(!(F==="resources"||F==="timeout"||F==="retry"||F==="stop_if")){return ir.
errors=[{instancePath:s+"/defaults",keyword:"additionalProperties"}],!1;break}if(qe===r){if(m.resources!==void 0){let F=m.
resources,be=r,te=r,X=!1,Oe=r;if(r===Oe)if(F&&typeof F=="object"&&!Array.isArray(F)){let ge=r;for(let ae in F)if(!(ae===
"cpus"||ae==="memory"||ae==="gpus"||ae==="tokens")){let Z={instancePath:s+"/defaults/resources",keyword:"additionalPrope\
rties"};e===null?e=[Z]:e.push(Z),r++;break}if(ge===r){if(F.cpus!==void 0){let ae=F.cpus,Z=r,D=r,xe=!1,ze=r;if(r===ze)if(typeof ae==
"number"){if(ae<=0||isNaN(ae)){let A={instancePath:s+"/defaults/resources/cpus",keyword:"exclusiveMinimum"};e===null?e=[
A]:e.push(A),r++}}else{let A={instancePath:s+"/defaults/resources/cpus",keyword:"type"};e===null?e=[A]:e.push(A),r++}var $=ze===
r;xe=xe||$;let Me=r;t(ae,{instancePath:s+"/defaults/resources/cpus",parentData:F,parentDataProperty:"cpus",rootData:f,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var $=Me===r;if(xe=xe||$,xe)r=D,e!==null&&(D?e.length=D:e=null);else{
let A={instancePath:s+"/defaults/resources/cpus",keyword:"anyOf"};e===null?e=[A]:e.push(A),r++}var S=Z===r}else var S=!0;
if(S){if(F.memory!==void 0){let ae=F.memory,Z=r,D=r,xe=!1,ze=r;if(typeof ae!="string"&&!(typeof ae=="number"&&!(ae%1)&&!isNaN(
ae))){let le={instancePath:s+"/defaults/resources/memory",keyword:"type"};e===null?e=[le]:e.push(le),r++}if(r===ze){if(typeof ae==
"number"&&(ae<1||isNaN(ae))){let le={instancePath:s+"/defaults/resources/memory",keyword:"minimum"};e===null?e=[le]:e.push(
le),r++}if(r===ze&&typeof ae=="string"&&!Ys.test(ae)){let le={instancePath:s+"/defaults/resources/memory",keyword:"patte\
rn"};e===null?e=[le]:e.push(le),r++}}var Ge=ze===r;xe=xe||Ge;let Me=r;t(ae,{instancePath:s+"/defaults/resources/memory",
parentData:F,parentDataProperty:"memory",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var Ge=Me===r;if(xe=xe||Ge,xe)r=D,e!==null&&(D?e.length=D:e=null);else{let le={instancePath:s+"/defaults/resources/memor\
y",keyword:"anyOf"};e===null?e=[le]:e.push(le),r++}var S=Z===r}else var S=!0;if(S){if(F.gpus!==void 0){let ae=F.gpus,Z=r,
D=r,xe=!1,ze=r;if(!(typeof ae=="number"&&!(ae%1)&&!isNaN(ae))){let le={instancePath:s+"/defaults/resources/gpus",keyword:"\
type"};e===null?e=[le]:e.push(le),r++}if(r===ze&&typeof ae=="number"&&(ae<0||isNaN(ae))){let le={instancePath:s+"/defaul\
ts/resources/gpus",keyword:"minimum"};e===null?e=[le]:e.push(le),r++}var Re=ze===r;xe=xe||Re;let Me=r;t(ae,{instancePath:s+
"/defaults/resources/gpus",parentData:F,parentDataProperty:"gpus",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.
concat(t.errors),r=e.length);var Re=Me===r;if(xe=xe||Re,xe)r=D,e!==null&&(D?e.length=D:e=null);else{let le={instancePath:s+
"/defaults/resources/gpus",keyword:"anyOf"};e===null?e=[le]:e.push(le),r++}var S=Z===r}else var S=!0;if(S)if(F.tokens!==
void 0){let ae=F.tokens,Z=r,D=r,xe=!1,ze=r;if(r===ze)if(ae&&typeof ae=="object"&&!Array.isArray(ae))for(let le in ae){let Le=ae[le],
ke=r,Qe=r,he=!1,sr=r;if(!(typeof Le=="number"&&!(Le%1)&&!isNaN(Le))){let Se={instancePath:s+"/defaults/resources/tokens/"+
le.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[Se]:e.push(Se),r++}if(r===sr&&typeof Le=="number"&&
(Le<1||isNaN(Le))){let Se={instancePath:s+"/defaults/resources/tokens/"+le.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"\
minimum"};e===null?e=[Se]:e.push(Se),r++}var E=sr===r;he=he||E;let we=r;t(Le,{instancePath:s+"/defaults/resources/tokens\
/"+le.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:ae,parentDataProperty:le,rootData:f,dynamicAnchors:a})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var E=we===r;if(he=he||E,he)r=Qe,e!==null&&(Qe?e.length=Qe:e=null);else{let Se={
instancePath:s+"/defaults/resources/tokens/"+le.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"anyOf"};e===null?e=[Se]:
e.push(Se),r++}var K=ke===r;if(!K)break}else{let le={instancePath:s+"/defaults/resources/tokens",keyword:"type"};e===null?
e=[le]:e.push(le),r++}var B=ze===r;xe=xe||B;let Me=r;t(ae,{instancePath:s+"/defaults/resources/tokens",parentData:F,parentDataProperty:"\
tokens",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var B=Me===r;if(xe=xe||B,xe)r=
D,e!==null&&(D?e.length=D:e=null);else{let le={instancePath:s+"/defaults/resources/tokens",keyword:"anyOf"};e===null?e=[
le]:e.push(le),r++}var S=Z===r}else var S=!0}}}}else{let ge={instancePath:s+"/defaults/resources",keyword:"type"};e===null?
e=[ge]:e.push(ge),r++}var q=Oe===r;X=X||q;let Ee=r;t(F,{instancePath:s+"/defaults/resources",parentData:m,parentDataProperty:"\
resources",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var q=Ee===r;if(X=X||q,X)r=
te,e!==null&&(te?e.length=te:e=null);else{let ge={instancePath:s+"/defaults/resources",keyword:"anyOf"};return e===null?
e=[ge]:e.push(ge),r++,ir.errors=e,!1}var ne=be===r}else var ne=!0;if(ne){if(m.timeout!==void 0){let F=m.timeout,be=r,te=r,
X=!1,Oe=r;if(r===Oe)if(F&&typeof F=="object"&&!Array.isArray(F)){let ae=r;for(let Z in F)if(!(Z==="total"||Z==="idle"||Z===
"grace")){let D={instancePath:s+"/defaults/timeout",keyword:"additionalProperties"};e===null?e=[D]:e.push(D),r++;break}if(ae===
r){if(F.total!==void 0){let Z=F.total,D=r,xe=r,ze=!1,Me=r;if(typeof Z!="string"&&Z!==null){let le={instancePath:s+"/defa\
ults/timeout/total",keyword:"type"};e===null?e=[le]:e.push(le),r++}if(r===Me&&typeof Z=="string"&&!fs.test(Z)){let le={instancePath:s+
"/defaults/timeout/total",keyword:"pattern"};e===null?e=[le]:e.push(le),r++}var T=Me===r;ze=ze||T;let A=r;t(Z,{instancePath:s+
"/defaults/timeout/total",parentData:F,parentDataProperty:"total",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.
concat(t.errors),r=e.length);var T=A===r;if(ze=ze||T,ze)r=xe,e!==null&&(xe?e.length=xe:e=null);else{let le={instancePath:s+
"/defaults/timeout/total",keyword:"anyOf"};e===null?e=[le]:e.push(le),r++}var de=D===r}else var de=!0;if(de){if(F.idle!==
void 0){let Z=F.idle,D=r,xe=r,ze=!1,Me=r;if(typeof Z!="string"&&Z!==null){let Le={instancePath:s+"/defaults/timeout/idle",
keyword:"type"};e===null?e=[Le]:e.push(Le),r++}if(r===Me&&typeof Z=="string"&&!fs.test(Z)){let Le={instancePath:s+"/defa\
ults/timeout/idle",keyword:"pattern"};e===null?e=[Le]:e.push(Le),r++}var j=Me===r;ze=ze||j;let A=r;t(Z,{instancePath:s+"\
/defaults/timeout/idle",parentData:F,parentDataProperty:"idle",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var j=A===r;if(ze=ze||j,ze)r=xe,e!==null&&(xe?e.length=xe:e=null);else{let Le={instancePath:s+"/de\
faults/timeout/idle",keyword:"anyOf"};e===null?e=[Le]:e.push(Le),r++}var de=D===r}else var de=!0;if(de)if(F.grace!==void 0){
let Z=F.grace,D=r,xe=r,ze=!1,Me=r;if(r===Me)if(typeof Z=="string"){if(!fs.test(Z)){let Le={instancePath:s+"/defaults/tim\
eout/grace",keyword:"pattern"};e===null?e=[Le]:e.push(Le),r++}}else{let Le={instancePath:s+"/defaults/timeout/grace",keyword:"\
type"};e===null?e=[Le]:e.push(Le),r++}var oe=Me===r;ze=ze||oe;let A=r;t(Z,{instancePath:s+"/defaults/timeout/grace",parentData:F,
parentDataProperty:"grace",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var oe=A===
r;if(ze=ze||oe,ze)r=xe,e!==null&&(xe?e.length=xe:e=null);else{let Le={instancePath:s+"/defaults/timeout/grace",keyword:"\
anyOf"};e===null?e=[Le]:e.push(Le),r++}var de=D===r}else var de=!0}}}else{let ae={instancePath:s+"/defaults/timeout",keyword:"\
type"};e===null?e=[ae]:e.push(ae),r++}var ie=Oe===r;X=X||ie;let Ee=r;t(F,{instancePath:s+"/defaults/timeout",parentData:m,
parentDataProperty:"timeout",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ie=Ee===
r;if(X=X||ie,X)r=te,e!==null&&(te?e.length=te:e=null);else{let ae={instancePath:s+"/defaults/timeout",keyword:"anyOf"};return e===
null?e=[ae]:e.push(ae),r++,ir.errors=e,!1}var ne=be===r}else var ne=!0;if(ne){if(m.retry!==void 0){let F=m.retry,be=r,te=r,
X=!1,Oe=r;if(r===Oe)if(Array.isArray(F)){var ve=!0;let ae=F.length;for(let Z=0;Z<ae;Z++){let D=F[Z],xe=r,ze=r,Me=!1,A=r;
if(r===A)if(D&&typeof D=="object"&&!Array.isArray(D)){let ke;if(D.on===void 0&&(ke="on")){let Qe={instancePath:s+"/defau\
lts/retry/"+Z,keyword:"required"};e===null?e=[Qe]:e.push(Qe),r++}else{let Qe=r;for(let he in D)if(!(he==="on"||he==="max"||
he==="delay"||he==="factor"||he==="max_delay"||he==="jitter"||he==="set")){let sr={instancePath:s+"/defaults/retry/"+Z,keyword:"\
additionalProperties"};e===null?e=[sr]:e.push(sr),r++;break}if(Qe===r){if(D.on!==void 0){let he=D.on,sr=r,we=r,Se=!1,Ue=r,
rr=r,nr=!1,Pe=r,Rr=r,Je=!1,tr=r;if(!(he==="exit"||he==="signal"||he==="oom"||he==="gpu-oom"||he==="timeout"||he==="idle"||
he==="preempted"||he==="node-lost"||he==="diverged")){let lr={instancePath:s+"/defaults/retry/"+Z+"/on",keyword:"enum"};
e===null?e=[lr]:e.push(lr),r++}var _e=tr===r;Je=Je||_e;let Te=r;if(r===Te)if(typeof he=="string"){if(!Gs.test(he)){let lr={
instancePath:s+"/defaults/retry/"+Z+"/on",keyword:"pattern",params:{pattern:"^(exit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}};e===
null?e=[lr]:e.push(lr),r++}}else{let lr={instancePath:s+"/defaults/retry/"+Z+"/on",keyword:"type"};e===null?e=[lr]:e.push(
lr),r++}var _e=Te===r;if(Je=Je||_e,Je)r=Rr,e!==null&&(Rr?e.length=Rr:e=null);else{let lr={instancePath:s+"/defaults/retr\
y/"+Z+"/on",keyword:"anyOf"};e===null?e=[lr]:e.push(lr),r++}var Fe=Pe===r;nr=nr||Fe;let ur=r;if(r===ur)if(Array.isArray(
he))if(he.length<1){let lr={instancePath:s+"/defaults/retry/"+Z+"/on",keyword:"minItems"};e===null?e=[lr]:e.push(lr),r++}else{
var fe=!0;let lr=he.length;for(let Qr=0;Qr<lr;Qr++){let Ye=he[Qr],pr=r,Er=r,ts=!1,_s=r,ws=r,Sr=!1,ls=r;if(!(Ye==="exit"||
Ye==="signal"||Ye==="oom"||Ye==="gpu-oom"||Ye==="timeout"||Ye==="idle"||Ye==="preempted"||Ye==="node-lost"||Ye==="diverg\
ed")){let Kr={instancePath:s+"/defaults/retry/"+Z+"/on/"+Qr,keyword:"enum"};e===null?e=[Kr]:e.push(Kr),r++}var pe=ls===r;
Sr=Sr||pe;let br=r;if(r===br)if(typeof Ye=="string"){if(!Gs.test(Ye)){let Kr={instancePath:s+"/defaults/retry/"+Z+"/on/"+
Qr,keyword:"pattern",params:{pattern:"^(exit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}};e===null?e=[Kr]:e.push(Kr),r++}}else{let Kr={
instancePath:s+"/defaults/retry/"+Z+"/on/"+Qr,keyword:"type"};e===null?e=[Kr]:e.push(Kr),r++}var pe=br===r;if(Sr=Sr||pe,
Sr)r=ws,e!==null&&(ws?e.length=ws:e=null);else{let Kr={instancePath:s+"/defaults/retry/"+Z+"/on/"+Qr,keyword:"anyOf"};e===
null?e=[Kr]:e.push(Kr),r++}var Ne=_s===r;ts=ts||Ne;let Zr=r;t(Ye,{instancePath:s+"/defaults/retry/"+Z+"/on/"+Qr,parentData:he,
parentDataProperty:Qr,rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ne=Zr===r;if(ts=
ts||Ne,ts)r=Er,e!==null&&(Er?e.length=Er:e=null);else{let Kr={instancePath:s+"/defaults/retry/"+Z+"/on/"+Qr,keyword:"any\
Of"};e===null?e=[Kr]:e.push(Kr),r++}var fe=pr===r;if(!fe)break}if(fe){let Qr=he.length,Ye;if(Qr>1){e:for(;Qr--;)for(Ye=Qr;Ye--;)
if(ln(he[Qr],he[Ye])){let pr={instancePath:s+"/defaults/retry/"+Z+"/on",keyword:"uniqueItems"};e===null?e=[pr]:e.push(pr),
r++;break e}}}}else{let lr={instancePath:s+"/defaults/retry/"+Z+"/on",keyword:"type"};e===null?e=[lr]:e.push(lr),r++}var Fe=ur===
r;if(nr=nr||Fe,nr)r=rr,e!==null&&(rr?e.length=rr:e=null);else{let lr={instancePath:s+"/defaults/retry/"+Z+"/on",keyword:"\
anyOf"};e===null?e=[lr]:e.push(lr),r++}var $e=Ue===r;Se=Se||$e;let Br=r;t(he,{instancePath:s+"/defaults/retry/"+Z+"/on",
parentData:D,parentDataProperty:"on",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var $e=Br===r;if(Se=Se||$e,Se)r=we,e!==null&&(we?e.length=we:e=null);else{let lr={instancePath:s+"/defaults/retry/"+Z+"/\
on",keyword:"anyOf"};e===null?e=[lr]:e.push(lr),r++}var R=sr===r}else var R=!0;if(R){if(D.max!==void 0){let he=D.max,sr=r,
we=r,Se=!1,Ue=r;if(!(typeof he=="number"&&!(he%1)&&!isNaN(he))){let Pe={instancePath:s+"/defaults/retry/"+Z+"/max",keyword:"\
type"};e===null?e=[Pe]:e.push(Pe),r++}if(r===Ue&&typeof he=="number"&&(he<1||isNaN(he))){let Pe={instancePath:s+"/defaul\
ts/retry/"+Z+"/max",keyword:"minimum"};e===null?e=[Pe]:e.push(Pe),r++}var C=Ue===r;Se=Se||C;let rr=r;t(he,{instancePath:s+
"/defaults/retry/"+Z+"/max",parentData:D,parentDataProperty:"max",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.
concat(t.errors),r=e.length);var C=rr===r;if(Se=Se||C,Se)r=we,e!==null&&(we?e.length=we:e=null);else{let Pe={instancePath:s+
"/defaults/retry/"+Z+"/max",keyword:"anyOf"};e===null?e=[Pe]:e.push(Pe),r++}var R=sr===r}else var R=!0;if(R){if(D.delay!==
void 0){let he=D.delay,sr=r,we=r,Se=!1,Ue=r;if(r===Ue)if(typeof he=="string"){if(!fs.test(he)){let Pe={instancePath:s+"/\
defaults/retry/"+Z+"/delay",keyword:"pattern"};e===null?e=[Pe]:e.push(Pe),r++}}else{let Pe={instancePath:s+"/defaults/re\
try/"+Z+"/delay",keyword:"type"};e===null?e=[Pe]:e.push(Pe),r++}var H=Ue===r;Se=Se||H;let rr=r;t(he,{instancePath:s+"/de\
faults/retry/"+Z+"/delay",parentData:D,parentDataProperty:"delay",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.
concat(t.errors),r=e.length);var H=rr===r;if(Se=Se||H,Se)r=we,e!==null&&(we?e.length=we:e=null);else{let Pe={instancePath:s+
"/defaults/retry/"+Z+"/delay",keyword:"anyOf"};e===null?e=[Pe]:e.push(Pe),r++}var R=sr===r}else var R=!0;if(R){if(D.factor!==
void 0){let he=D.factor,sr=r,we=r,Se=!1,Ue=r;if(r===Ue)if(typeof he=="number"){if(he<1||isNaN(he)){let Pe={instancePath:s+
"/defaults/retry/"+Z+"/factor",keyword:"minimum"};e===null?e=[Pe]:e.push(Pe),r++}}else{let Pe={instancePath:s+"/defaults\
/retry/"+Z+"/factor",keyword:"type"};e===null?e=[Pe]:e.push(Pe),r++}var ue=Ue===r;Se=Se||ue;let rr=r;t(he,{instancePath:s+
"/defaults/retry/"+Z+"/factor",parentData:D,parentDataProperty:"factor",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var ue=rr===r;if(Se=Se||ue,Se)r=we,e!==null&&(we?e.length=we:e=null);else{let Pe={instancePath:s+
"/defaults/retry/"+Z+"/factor",keyword:"anyOf"};e===null?e=[Pe]:e.push(Pe),r++}var R=sr===r}else var R=!0;if(R){if(D.max_delay!==
void 0){let he=D.max_delay,sr=r,we=r,Se=!1,Ue=r;if(r===Ue)if(typeof he=="string"){if(!fs.test(he)){let Pe={instancePath:s+
"/defaults/retry/"+Z+"/max_delay",keyword:"pattern"};e===null?e=[Pe]:e.push(Pe),r++}}else{let Pe={instancePath:s+"/defau\
lts/retry/"+Z+"/max_delay",keyword:"type"};e===null?e=[Pe]:e.push(Pe),r++}var me=Ue===r;Se=Se||me;let rr=r;t(he,{instancePath:s+
"/defaults/retry/"+Z+"/max_delay",parentData:D,parentDataProperty:"max_delay",rootData:f,dynamicAnchors:a})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var me=rr===r;if(Se=Se||me,Se)r=we,e!==null&&(we?e.length=we:e=null);else{let Pe={
instancePath:s+"/defaults/retry/"+Z+"/max_delay",keyword:"anyOf"};e===null?e=[Pe]:e.push(Pe),r++}var R=sr===r}else var R=!0;
if(R){if(D.jitter!==void 0){let he=D.jitter,sr=r,we=r,Se=!1,Ue=r;if(r===Ue)if(typeof he=="number"){if(he>1||isNaN(he)){let Pe={
instancePath:s+"/defaults/retry/"+Z+"/jitter",keyword:"maximum"};e===null?e=[Pe]:e.push(Pe),r++}else if(he<0||isNaN(he)){
let Pe={instancePath:s+"/defaults/retry/"+Z+"/jitter",keyword:"minimum"};e===null?e=[Pe]:e.push(Pe),r++}}else{let Pe={instancePath:s+
"/defaults/retry/"+Z+"/jitter",keyword:"type"};e===null?e=[Pe]:e.push(Pe),r++}var I=Ue===r;Se=Se||I;let rr=r;t(he,{instancePath:s+
"/defaults/retry/"+Z+"/jitter",parentData:D,parentDataProperty:"jitter",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var I=rr===r;if(Se=Se||I,Se)r=we,e!==null&&(we?e.length=we:e=null);else{let Pe={instancePath:s+
"/defaults/retry/"+Z+"/jitter",keyword:"anyOf"};e===null?e=[Pe]:e.push(Pe),r++}var R=sr===r}else var R=!0;if(R)if(D.set!==
void 0){let he=D.set,sr=r,we=r,Se=!1,Ue=r;if(r===Ue&&!(he&&typeof he=="object"&&!Array.isArray(he))){let Pe={instancePath:s+
"/defaults/retry/"+Z+"/set",keyword:"type"};e===null?e=[Pe]:e.push(Pe),r++}var se=Ue===r;Se=Se||se;let rr=r;t(he,{instancePath:s+
"/defaults/retry/"+Z+"/set",parentData:D,parentDataProperty:"set",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.
concat(t.errors),r=e.length);var se=rr===r;if(Se=Se||se,Se)r=we,e!==null&&(we?e.length=we:e=null);else{let Pe={instancePath:s+
"/defaults/retry/"+Z+"/set",keyword:"anyOf"};e===null?e=[Pe]:e.push(Pe),r++}var R=sr===r}else var R=!0}}}}}}}}else{let ke={
instancePath:s+"/defaults/retry/"+Z,keyword:"type"};e===null?e=[ke]:e.push(ke),r++}var M=A===r;Me=Me||M;let le=r;t(D,{instancePath:s+
"/defaults/retry/"+Z,parentData:F,parentDataProperty:Z,rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var M=le===r;if(Me=Me||M,Me)r=ze,e!==null&&(ze?e.length=ze:e=null);else{let ke={instancePath:s+"/defaults/re\
try/"+Z,keyword:"anyOf"};e===null?e=[ke]:e.push(ke),r++}var ve=xe===r;if(!ve)break}}else{let ae={instancePath:s+"/defaul\
ts/retry",keyword:"type"};e===null?e=[ae]:e.push(ae),r++}var O=Oe===r;X=X||O;let Ee=r;t(F,{instancePath:s+"/defaults/ret\
ry",parentData:m,parentDataProperty:"retry",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var O=Ee===r;if(X=X||O,X)r=te,e!==null&&(te?e.length=te:e=null);else{let ae={instancePath:s+"/defaults/retry",keyword:"a\
nyOf"};return e===null?e=[ae]:e.push(ae),r++,ir.errors=e,!1}var ne=be===r}else var ne=!0;if(ne)if(m.stop_if!==void 0){let F=m.
stop_if,be=r,te=r,X=!1,Oe=r,Ee=r,ge=!1,ae=r;if(r===ae)if(typeof F=="string"){if(!Rs.test(F)){let Me={instancePath:s+"/de\
faults/stop_if",keyword:"pattern"};e===null?e=[Me]:e.push(Me),r++}}else{let Me={instancePath:s+"/defaults/stop_if",keyword:"\
type"};e===null?e=[Me]:e.push(Me),r++}var G=ae===r;ge=ge||G;let Z=r;if(r===Z)if(F&&typeof F=="object"&&!Array.isArray(F)){
let Me;if(F.metric===void 0&&(Me="metric")){let A={instancePath:s+"/defaults/stop_if",keyword:"required"};e===null?e=[A]:
e.push(A),r++}else{let A=r;for(let le in F)if(!(le==="metric"||le==="is"||le==="above"||le==="below"||le==="for")){let Le={
instancePath:s+"/defaults/stop_if",keyword:"additionalProperties"};e===null?e=[Le]:e.push(Le),r++;break}if(A===r){if(F.metric!==
void 0){let le=F.metric,Le=r;if(r===Le)if(typeof le=="string"){if(dr(le)<1){let ke={instancePath:s+"/defaults/stop_if/me\
tric",keyword:"minLength"};e===null?e=[ke]:e.push(ke),r++}}else{let ke={instancePath:s+"/defaults/stop_if/metric",keyword:"\
type"};e===null?e=[ke]:e.push(ke),r++}var V=Le===r}else var V=!0;if(V){if(F.is!==void 0){let le=F.is,Le=r,ke=r,Qe=!1,he=r;
if(!(le==="nan"||le==="not-finite")){let Se={instancePath:s+"/defaults/stop_if/is",keyword:"enum"};e===null?e=[Se]:e.push(
Se),r++}var Be=he===r;Qe=Qe||Be;let sr=r;t(le,{instancePath:s+"/defaults/stop_if/is",parentData:F,parentDataProperty:"is",
rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Be=sr===r;if(Qe=Qe||Be,Qe)r=ke,e!==
null&&(ke?e.length=ke:e=null);else{let Se={instancePath:s+"/defaults/stop_if/is",keyword:"anyOf"};e===null?e=[Se]:e.push(
Se),r++}var V=Le===r}else var V=!0;if(V){if(F.above!==void 0){let le=F.above,Le=r,ke=r,Qe=!1,he=r;if(typeof le!="number"){
let Se={instancePath:s+"/defaults/stop_if/above",keyword:"type"};e===null?e=[Se]:e.push(Se),r++}var er=he===r;Qe=Qe||er;
let sr=r;t(le,{instancePath:s+"/defaults/stop_if/above",parentData:F,parentDataProperty:"above",rootData:f,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var er=sr===r;if(Qe=Qe||er,Qe)r=ke,e!==null&&(ke?e.length=ke:e=null);else{
let Se={instancePath:s+"/defaults/stop_if/above",keyword:"anyOf"};e===null?e=[Se]:e.push(Se),r++}var V=Le===r}else var V=!0;
if(V){if(F.below!==void 0){let le=F.below,Le=r,ke=r,Qe=!1,he=r;if(typeof le!="number"){let Se={instancePath:s+"/defaults\
/stop_if/below",keyword:"type"};e===null?e=[Se]:e.push(Se),r++}var z=he===r;Qe=Qe||z;let sr=r;t(le,{instancePath:s+"/def\
aults/stop_if/below",parentData:F,parentDataProperty:"below",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var z=sr===r;if(Qe=Qe||z,Qe)r=ke,e!==null&&(ke?e.length=ke:e=null);else{let Se={instancePath:s+"/d\
efaults/stop_if/below",keyword:"anyOf"};e===null?e=[Se]:e.push(Se),r++}var V=Le===r}else var V=!0;if(V)if(F.for!==void 0){
let le=F.for,Le=r,ke=r,Qe=!1,he=r;if(!(typeof le=="number"&&!(le%1)&&!isNaN(le))){let Se={instancePath:s+"/defaults/stop\
_if/for",keyword:"type"};e===null?e=[Se]:e.push(Se),r++}if(r===he&&typeof le=="number"&&(le<1||isNaN(le))){let Se={instancePath:s+
"/defaults/stop_if/for",keyword:"minimum"};e===null?e=[Se]:e.push(Se),r++}var ee=he===r;Qe=Qe||ee;let sr=r;t(le,{instancePath:s+
"/defaults/stop_if/for",parentData:F,parentDataProperty:"for",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var ee=sr===r;if(Qe=Qe||ee,Qe)r=ke,e!==null&&(ke?e.length=ke:e=null);else{let Se={instancePath:s+"\
/defaults/stop_if/for",keyword:"anyOf"};e===null?e=[Se]:e.push(Se),r++}var V=Le===r}else var V=!0}}}}}}else{let Me={instancePath:s+
"/defaults/stop_if",keyword:"type"};e===null?e=[Me]:e.push(Me),r++}var G=Z===r;ge=ge||G;let D=r;if(r===D)if(Array.isArray(
F)){var Ve=!0;let Me=F.length;for(let A=0;A<Me;A++){let le=F[A],Le=r,ke=r,Qe=!1,he=r,sr=r,we=!1,Se=r;if(r===Se)if(typeof le==
"string"){if(!Rs.test(le)){let Pe={instancePath:s+"/defaults/stop_if/"+A,keyword:"pattern"};e===null?e=[Pe]:e.push(Pe),r++}}else{
let Pe={instancePath:s+"/defaults/stop_if/"+A,keyword:"type"};e===null?e=[Pe]:e.push(Pe),r++}var U=Se===r;we=we||U;let Ue=r;
if(r===Ue)if(le&&typeof le=="object"&&!Array.isArray(le)){let Pe;if(le.metric===void 0&&(Pe="metric")){let Rr={instancePath:s+
"/defaults/stop_if/"+A,keyword:"required"};e===null?e=[Rr]:e.push(Rr),r++}else{let Rr=r;for(let Je in le)if(!(Je==="metr\
ic"||Je==="is"||Je==="above"||Je==="below"||Je==="for")){let tr={instancePath:s+"/defaults/stop_if/"+A,keyword:"addition\
alProperties"};e===null?e=[tr]:e.push(tr),r++;break}if(Rr===r){if(le.metric!==void 0){let Je=le.metric,tr=r;if(r===tr)if(typeof Je==
"string"){if(dr(Je)<1){let Te={instancePath:s+"/defaults/stop_if/"+A+"/metric",keyword:"minLength"};e===null?e=[Te]:e.push(
Te),r++}}else{let Te={instancePath:s+"/defaults/stop_if/"+A+"/metric",keyword:"type"};e===null?e=[Te]:e.push(Te),r++}var Ae=tr===
r}else var Ae=!0;if(Ae){if(le.is!==void 0){let Je=le.is,tr=r,Te=r,ur=!1,Br=r;if(!(Je==="nan"||Je==="not-finite")){let Ye={
instancePath:s+"/defaults/stop_if/"+A+"/is",keyword:"enum"};e===null?e=[Ye]:e.push(Ye),r++}var Xe=Br===r;ur=ur||Xe;let lr=r;
t(Je,{instancePath:s+"/defaults/stop_if/"+A+"/is",parentData:le,parentDataProperty:"is",rootData:f,dynamicAnchors:a})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var Xe=lr===r;if(ur=ur||Xe,ur)r=Te,e!==null&&(Te?e.length=Te:e=null);else{
let Ye={instancePath:s+"/defaults/stop_if/"+A+"/is",keyword:"anyOf"};e===null?e=[Ye]:e.push(Ye),r++}var Ae=tr===r}else var Ae=!0;
if(Ae){if(le.above!==void 0){let Je=le.above,tr=r,Te=r,ur=!1,Br=r;if(typeof Je!="number"){let Ye={instancePath:s+"/defau\
lts/stop_if/"+A+"/above",keyword:"type"};e===null?e=[Ye]:e.push(Ye),r++}var ce=Br===r;ur=ur||ce;let lr=r;t(Je,{instancePath:s+
"/defaults/stop_if/"+A+"/above",parentData:le,parentDataProperty:"above",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var ce=lr===r;if(ur=ur||ce,ur)r=Te,e!==null&&(Te?e.length=Te:e=null);else{let Ye={instancePath:s+
"/defaults/stop_if/"+A+"/above",keyword:"anyOf"};e===null?e=[Ye]:e.push(Ye),r++}var Ae=tr===r}else var Ae=!0;if(Ae){if(le.
below!==void 0){let Je=le.below,tr=r,Te=r,ur=!1,Br=r;if(typeof Je!="number"){let Ye={instancePath:s+"/defaults/stop_if/"+
A+"/below",keyword:"type"};e===null?e=[Ye]:e.push(Ye),r++}var Ce=Br===r;ur=ur||Ce;let lr=r;t(Je,{instancePath:s+"/defaul\
ts/stop_if/"+A+"/below",parentData:le,parentDataProperty:"below",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var Ce=lr===r;if(ur=ur||Ce,ur)r=Te,e!==null&&(Te?e.length=Te:e=null);else{let Ye={instancePath:s+"\
/defaults/stop_if/"+A+"/below",keyword:"anyOf"};e===null?e=[Ye]:e.push(Ye),r++}var Ae=tr===r}else var Ae=!0;if(Ae)if(le.
for!==void 0){let Je=le.for,tr=r,Te=r,ur=!1,Br=r;if(!(typeof Je=="number"&&!(Je%1)&&!isNaN(Je))){let Ye={instancePath:s+
"/defaults/stop_if/"+A+"/for",keyword:"type"};e===null?e=[Ye]:e.push(Ye),r++}if(r===Br&&typeof Je=="number"&&(Je<1||isNaN(
Je))){let Ye={instancePath:s+"/defaults/stop_if/"+A+"/for",keyword:"minimum"};e===null?e=[Ye]:e.push(Ye),r++}var N=Br===
r;ur=ur||N;let lr=r;t(Je,{instancePath:s+"/defaults/stop_if/"+A+"/for",parentData:le,parentDataProperty:"for",rootData:f,
dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var N=lr===r;if(ur=ur||N,ur)r=Te,e!==null&&(Te?e.
length=Te:e=null);else{let Ye={instancePath:s+"/defaults/stop_if/"+A+"/for",keyword:"anyOf"};e===null?e=[Ye]:e.push(Ye),
r++}var Ae=tr===r}else var Ae=!0}}}}}}else{let Pe={instancePath:s+"/defaults/stop_if/"+A,keyword:"type"};e===null?e=[Pe]:
e.push(Pe),r++}var U=Ue===r;if(we=we||U,we)r=sr,e!==null&&(sr?e.length=sr:e=null);else{let Pe={instancePath:s+"/defaults\
/stop_if/"+A,keyword:"anyOf"};e===null?e=[Pe]:e.push(Pe),r++}var x=he===r;Qe=Qe||x;let rr=r;t(le,{instancePath:s+"/defau\
lts/stop_if/"+A,parentData:F,parentDataProperty:A,rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var x=rr===r;if(Qe=Qe||x,Qe)r=ke,e!==null&&(ke?e.length=ke:e=null);else{let Pe={instancePath:s+"/defaults/st\
op_if/"+A,keyword:"anyOf"};e===null?e=[Pe]:e.push(Pe),r++}var Ve=Le===r;if(!Ve)break}}else{let Me={instancePath:s+"/defa\
ults/stop_if",keyword:"type"};e===null?e=[Me]:e.push(Me),r++}var G=D===r;if(ge=ge||G,ge)r=Ee,e!==null&&(Ee?e.length=Ee:e=
null);else{let Me={instancePath:s+"/defaults/stop_if",keyword:"anyOf"};e===null?e=[Me]:e.push(Me),r++}var Y=Oe===r;X=X||
Y;let xe=r;t(F,{instancePath:s+"/defaults/stop_if",parentData:m,parentDataProperty:"stop_if",rootData:f,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Y=xe===r;if(X=X||Y,X)r=te,e!==null&&(te?e.length=te:e=null);else{
let Me={instancePath:s+"/defaults/stop_if",keyword:"anyOf"};return e===null?e=[Me]:e.push(Me),r++,ir.errors=e,!1}var ne=be===
r}else var ne=!0}}}}else return ir.errors=[{instancePath:s+"/defaults",keyword:"type"}],!1;var i=je===r}else var i=!0;if(i){
if(n.stages!==void 0){let m=n.stages,je=r;if(r===je)if(m&&typeof m=="object"&&!Array.isArray(m)){if(Object.keys(m).length<
1)return ir.errors=[{instancePath:s+"/stages",keyword:"minProperties"}],!1;for(let qe in m){let F=r;if(typeof qe=="strin\
g"&&!tn.test(qe)){let be={instancePath:s+"/stages",keyword:"pattern",propertyName:qe};e===null?e=[be]:e.push(be),r++}var Q=F===
r;if(!Q){let be={instancePath:s+"/stages",keyword:"propertyNames"};return e===null?e=[be]:e.push(be),r++,ir.errors=e,!1;
break}}if(Q)for(let qe in m){let F=r;or(m[qe],{instancePath:s+"/stages/"+qe.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:m,
parentDataProperty:qe,rootData:f,dynamicAnchors:a})||(e=e===null?or.errors:e.concat(or.errors),r=e.length);var Ie=F===r;
if(!Ie)break}}else return ir.errors=[{instancePath:s+"/stages",keyword:"type"}],!1;var i=je===r}else var i=!0;if(i){if(n.
expect!==void 0){let m=n.expect,je=r;if(r===je)if(Array.isArray(m)){var y=!0;let qe=m.length;for(let F=0;F<qe;F++){let be=m[F],
te=r;if(r===te)if(be&&typeof be=="object"&&!Array.isArray(be)){let Oe;if(be.claim===void 0&&(Oe="claim")||be.value===void 0&&
(Oe="value"))return ir.errors=[{instancePath:s+"/expect/"+F,keyword:"required"}],!1;{let Ee=r;for(let ge in be)if(!(ge===
"claim"||ge==="value"||ge==="equals"||ge==="tolerance"||ge==="at_least"||ge==="at_most"||ge==="source"||ge==="when")){return ir.
errors=[{instancePath:s+"/expect/"+F,keyword:"additionalProperties"}],!1;break}if(Ee===r){if(be.claim!==void 0){let ge=be.
claim,ae=r;if(r===ae)if(typeof ge=="string"){if(dr(ge)<1)return ir.errors=[{instancePath:s+"/expect/"+F+"/claim",keyword:"\
minLength"}],!1}else return ir.errors=[{instancePath:s+"/expect/"+F+"/claim",keyword:"type"}],!1;var v=ae===r}else var v=!0;
if(v){if(be.value!==void 0){let ge=be.value,ae=r,Z=r,D=!1,xe=r;if(typeof ge!="number"){let A={instancePath:s+"/expect/"+
F+"/value",keyword:"type"};e===null?e=[A]:e.push(A),r++}var o=xe===r;D=D||o;let ze=r;t(ge,{instancePath:s+"/expect/"+F+"\
/value",parentData:be,parentDataProperty:"value",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var o=ze===r;if(D=D||o,D)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let A={instancePath:s+"/expect/"+F+"/value",
keyword:"anyOf"};return e===null?e=[A]:e.push(A),r++,ir.errors=e,!1}var v=ae===r}else var v=!0;if(v){if(be.equals!==void 0){
let ge=be.equals,ae=r,Z=r,D=!1,xe=r;if(typeof ge!="number"){let A={instancePath:s+"/expect/"+F+"/equals",keyword:"type"};
e===null?e=[A]:e.push(A),r++}var _=xe===r;D=D||_;let ze=r;t(ge,{instancePath:s+"/expect/"+F+"/equals",parentData:be,parentDataProperty:"\
equals",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var _=ze===r;if(D=D||_,D)r=Z,
e!==null&&(Z?e.length=Z:e=null);else{let A={instancePath:s+"/expect/"+F+"/equals",keyword:"anyOf"};return e===null?e=[A]:
e.push(A),r++,ir.errors=e,!1}var v=ae===r}else var v=!0;if(v){if(be.tolerance!==void 0){let ge=be.tolerance,ae=r,Z=r,D=!1,
xe=r;if(r===xe)if(typeof ge=="number"){if(ge<0||isNaN(ge)){let A={instancePath:s+"/expect/"+F+"/tolerance",keyword:"mini\
mum"};e===null?e=[A]:e.push(A),r++}}else{let A={instancePath:s+"/expect/"+F+"/tolerance",keyword:"type"};e===null?e=[A]:
e.push(A),r++}var u=xe===r;D=D||u;let ze=r;t(ge,{instancePath:s+"/expect/"+F+"/tolerance",parentData:be,parentDataProperty:"\
tolerance",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var u=ze===r;if(D=D||u,D)r=
Z,e!==null&&(Z?e.length=Z:e=null);else{let A={instancePath:s+"/expect/"+F+"/tolerance",keyword:"anyOf"};return e===null?
e=[A]:e.push(A),r++,ir.errors=e,!1}var v=ae===r}else var v=!0;if(v){if(be.at_least!==void 0){let ge=be.at_least,ae=r,Z=r,
D=!1,xe=r;if(typeof ge!="number"){let A={instancePath:s+"/expect/"+F+"/at_least",keyword:"type"};e===null?e=[A]:e.push(A),
r++}var k=xe===r;D=D||k;let ze=r;t(ge,{instancePath:s+"/expect/"+F+"/at_least",parentData:be,parentDataProperty:"at_leas\
t",rootData:f,dynamicAnchors:a})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var k=ze===r;if(D=D||k,D)r=Z,e!==null&&
(Z?e.length=Z:e=null);else{let A={instancePath:s+"/expect/"+F+"/at_least",keyword:"anyOf"};return e===null?e=[A]:e.push(
A),r++,ir.errors=e,!1}var v=ae===r}else var v=!0;if(v){if(be.at_most!==void 0){let ge=be.at_most,ae=r,Z=r,D=!1,xe=r;if(typeof ge!=
"number"){let A={instancePath:s+"/expect/"+F+"/at_most",keyword:"type"};e===null?e=[A]:e.push(A),r++}var J=xe===r;D=D||J;
let ze=r;t(ge,{instancePath:s+"/expect/"+F+"/at_most",parentData:be,parentDataProperty:"at_most",rootData:f,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var J=ze===r;if(D=D||J,D)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let A={
instancePath:s+"/expect/"+F+"/at_most",keyword:"anyOf"};return e===null?e=[A]:e.push(A),r++,ir.errors=e,!1}var v=ae===r}else
var v=!0;if(v){if(be.source!==void 0){let ge=r;if(typeof be.source!="string")return ir.errors=[{instancePath:s+"/expect/"+
F+"/source",keyword:"type"}],!1;var v=ge===r}else var v=!0;if(v)if(be.when!==void 0){let ge=be.when,ae=r,Z=r,D=!1,xe=r;if(typeof ge!=
"boolean"){let A={instancePath:s+"/expect/"+F+"/when",keyword:"type"};e===null?e=[A]:e.push(A),r++}var w=xe===r;D=D||w;let ze=r;
t(ge,{instancePath:s+"/expect/"+F+"/when",parentData:be,parentDataProperty:"when",rootData:f,dynamicAnchors:a})||(e=e===
null?t.errors:e.concat(t.errors),r=e.length);var w=ze===r;if(D=D||w,D)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let A={instancePath:s+
"/expect/"+F+"/when",keyword:"anyOf"};return e===null?e=[A]:e.push(A),r++,ir.errors=e,!1}var v=ae===r}else var v=!0}}}}}}}}}else
return ir.errors=[{instancePath:s+"/expect/"+F,keyword:"type"}],!1;var y=te===r;if(!y)break}}else return ir.errors=[{instancePath:s+
"/expect",keyword:"type"}],!1;var i=je===r}else var i=!0;if(i){if(n.compare!==void 0){let m=n.compare,je=r;if(r===je)if(Array.
isArray(m)){var l=!0;let qe=m.length;for(let F=0;F<qe;F++){let be=m[F],te=r;if(r===te)if(be&&typeof be=="object"&&!Array.
isArray(be)){let Oe;if(be.title===void 0&&(Oe="title")||be.rows===void 0&&(Oe="rows"))return ir.errors=[{instancePath:s+
"/compare/"+F,keyword:"required"}],!1;{let Ee=r;for(let ge in be)if(!(ge==="title"||ge==="rows"||ge==="note")){return ir.
errors=[{instancePath:s+"/compare/"+F,keyword:"additionalProperties"}],!1;break}if(Ee===r){if(be.title!==void 0){let ge=be.
title,ae=r;if(r===ae)if(typeof ge=="string"){if(dr(ge)<1)return ir.errors=[{instancePath:s+"/compare/"+F+"/title",keyword:"\
minLength"}],!1}else return ir.errors=[{instancePath:s+"/compare/"+F+"/title",keyword:"type"}],!1;var h=ae===r}else var h=!0;
if(h){if(be.rows!==void 0){let ge=be.rows,ae=r,Z=r,D=!1,xe=r;if(r===xe)if(Array.isArray(ge))if(ge.length<1){let A={instancePath:s+
"/compare/"+F+"/rows",keyword:"minItems"};e===null?e=[A]:e.push(A),r++}else{var p=!0;let A=ge.length;for(let le=0;le<A;le++){
let Le=ge[le],ke=r,Qe=r,he=!1,sr=r;if(r===sr)if(Le&&typeof Le=="object"&&!Array.isArray(Le)){let Ue;if(Le.label===void 0&&
(Ue="label")||Le.value===void 0&&(Ue="value")){let rr={instancePath:s+"/compare/"+F+"/rows/"+le,keyword:"required"};e===
null?e=[rr]:e.push(rr),r++}else{let rr=r;for(let nr in Le)if(!(nr==="label"||nr==="value")){let Pe={instancePath:s+"/com\
pare/"+F+"/rows/"+le,keyword:"additionalProperties"};e===null?e=[Pe]:e.push(Pe),r++;break}if(rr===r&&Le.label!==void 0&&
typeof Le.label!="string"){let nr={instancePath:s+"/compare/"+F+"/rows/"+le+"/label",keyword:"type"};e===null?e=[nr]:e.push(
nr),r++}}}else{let Ue={instancePath:s+"/compare/"+F+"/rows/"+le,keyword:"type"};e===null?e=[Ue]:e.push(Ue),r++}var d=sr===
r;he=he||d;let we=r;t(Le,{instancePath:s+"/compare/"+F+"/rows/"+le,parentData:ge,parentDataProperty:le,rootData:f,dynamicAnchors:a})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var d=we===r;if(he=he||d,he)r=Qe,e!==null&&(Qe?e.length=Qe:e=null);else{
let Ue={instancePath:s+"/compare/"+F+"/rows/"+le,keyword:"anyOf"};e===null?e=[Ue]:e.push(Ue),r++}var p=ke===r;if(!p)break}}else{
let A={instancePath:s+"/compare/"+F+"/rows",keyword:"type"};e===null?e=[A]:e.push(A),r++}var P=xe===r;D=D||P;let ze=r;t(
ge,{instancePath:s+"/compare/"+F+"/rows",parentData:be,parentDataProperty:"rows",rootData:f,dynamicAnchors:a})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var P=ze===r;if(D=D||P,D)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let A={instancePath:s+
"/compare/"+F+"/rows",keyword:"anyOf"};return e===null?e=[A]:e.push(A),r++,ir.errors=e,!1}var h=ae===r}else var h=!0;if(h)
if(be.note!==void 0){let ge=r;if(typeof be.note!="string")return ir.errors=[{instancePath:s+"/compare/"+F+"/note",keyword:"\
type"}],!1;var h=ge===r}else var h=!0}}}}else return ir.errors=[{instancePath:s+"/compare/"+F,keyword:"type"}],!1;var l=te===
r;if(!l)break}}else return ir.errors=[{instancePath:s+"/compare",keyword:"type"}],!1;var i=je===r}else var i=!0;if(i)if(n.
profiles!==void 0){let m=n.profiles,je=r;if(r===je)if(m&&typeof m=="object"&&!Array.isArray(m)){for(let qe in m){let F=r;
if(typeof qe=="string"&&!tn.test(qe)){let be={instancePath:s+"/profiles",keyword:"pattern",propertyName:qe};e===null?e=[
be]:e.push(be),r++}var b=F===r;if(!b){let be={instancePath:s+"/profiles",keyword:"propertyNames"};return e===null?e=[be]:
e.push(be),r++,ir.errors=e,!1;break}}if(b)for(let qe in m){let F=r;ss(m[qe],{instancePath:s+"/profiles/"+qe.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:m,parentDataProperty:qe,rootData:f,dynamicAnchors:a})||(e=e===null?ss.errors:e.concat(
ss.errors),r=e.length);var W=F===r;if(!W)break}}else return ir.errors=[{instancePath:s+"/profiles",keyword:"type"}],!1;var i=je===
r}else var i=!0}}}}}}}}}}}else return ir.errors=[{instancePath:s,keyword:"type"}],!1;return ir.errors=e,r===0}ir.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};const validateWhole = Vn;
export const schemasFingerprint: string = 'deaffaa7b0cc59444ba186f7f379930227ef7232bbfb0cdda2c5ebbd656ee53d';
export const validatePipeline: {
  (document: unknown): boolean;
  errors?: readonly { instancePath: string; keyword: string }[] | null;
} = validateWhole;
